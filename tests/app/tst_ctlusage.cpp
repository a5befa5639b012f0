// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctlbench.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

#include <utility>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What cannot be meant is refused before anything is asked of the service: nobody answers here.
class TestCtlUsage : public QObject, private CtlBench
{
    Q_OBJECT

  private Q_SLOTS:
    void whatNamesNothingIsNotAll_data();
    void whatNamesNothingIsNotAll();
    void whatCannotBeMeantIsTwo_data();
    void whatCannotBeMeantIsTwo();
    void everyVerbHasAHelpWithExamples();
    void aNamedFolderIsNotMade();
    void theSandboxLacksOnlyWhatThereIs();
    void coverageIsJsonWhereThatIsAskedFor();
    void aFullOutputIsNotDone_data();
    void aFullOutputIsNotDone();
    void aSignalEndsAnyCall();

  private:
    Outcome refused(const QStringList &words) const
    {
        // What is of this computer alone has no connection.
        static const QStringList local{u"audit"_s, u"events"_s, u"job"_s, u"listen"_s};
        return run(local.contains(words.first()) ? words
                                                 : words + QStringList{u"--base-url"_s, u"http://127.0.0.1:1"_s,
                                                                       u"--sdkappid"_s, u"1400000000"_s});
    }
};

void TestCtlUsage::whatNamesNothingIsNotAll_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("told");
    for (const QString &value : {u""_s, u","_s, u" , "_s}) {
        const auto row = [this, &value](const char *words, const char *told) {
            QStringList all = QString::fromLatin1(words).split(u' ');
            all.replaceInStrings(u"FILE"_s, m_home.filePath(u"out.csv"_s));
            QTest::addRow("%s \"%s\"", words, qPrintable(value)) << (all << value) << QByteArray(told);
        };
        row("notify night --text x --to", "--to names nobody");
        row("send c2c bob x --to", "--to names nobody");
        row("send group night x --to", "--to names nobody");
        row("send group night x --mention", "--mention names nobody");
        row("stats export --output FILE --fields", "--fields names nothing");
        row("groups list --output FILE --columns", "--columns names nothing");
        row("listen --port 0 --store FILE --allow", "--allow names nothing");
        row("groups list --profile", "--profile names nothing");
        row("groups list --region", "--region names nothing");
        row("groups list --secret-key-file", "--secret-key-file names nothing");
        if (!value.isEmpty())
            continue;
        row("history export --output FILE --group", "A conversation is");
        row("history export --output FILE --peer alice --peer", "A conversation is");
        row("history export --output FILE --type", "--type is c2c or group");
        row("history export --output FILE --from", "is no time");
        row("stats export --archive --output FILE --from", "--from is a day");
        row("audit export --output FILE --object", "--object is empty");
        row("groups list --type", "--type is one of");
        row("listen --port 0 --store FILE --token-file", "--token-file names nothing");
        row("listen --port 0 --store FILE --attach x.sock --attach-secret-file", "--attach-secret-file names nothing");
        row("listen --port 0 --store FILE --allow 10.0.0.0/8 --allow", "--allow is given more than once");
        row("listen --port 0 --store FILE --tls-client-ca", "--tls-client-ca names nothing");
    }
}

void TestCtlUsage::whatNamesNothingIsNotAll()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, told);
    const Outcome outcome = refused(words);
    QVERIFY2(outcome.code == 2 && outcome.err.contains(told), outcome.err.constData());
    QVERIFY2(outcome.out.isEmpty(), outcome.out.constData());
    QVERIFY(!QFile::exists(m_home.filePath(u"out.csv"_s)));
}

void TestCtlUsage::whatCannotBeMeantIsTwo_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *words, const char *told) {
        QTest::newRow(words) << QString::fromLatin1(words) << QByteArray(told);
    };
    row("groups list --limit 0", "--limit is a whole number from 1");
    row("events list --store none.db --limit x", "--limit is a whole number from 1 up, not x.");
    row("events replay --store none.db --filter x --limit 0", "--limit is a whole number from 1");
    row("job show x --limit few", "--limit is a whole number from 0");
    row("groups list --region china", "--base-url and --region both name the service");
    row("groups list --type Foo", "one of Public, Private, Work, ChatRoom, Meeting, AVChatRoom, BChatRoom, Community");
    row("history --group night --from 2026-03-02 --to 2026-03-01", "--from 2026-03-02 is later than --to 2026-03-01.");
    row("history search x --from 2026-03-02 --to 2026-03-01", "--from 2026-03-02 is later than --to 2026-03-01.");
    row("history export --output out.csv --from 2026-03-02 --to 2026-03-01", "is later than --to 2026-03-01.");
    row("audit list --from 2026-03-02 --until 2026-03-01", "--from 2026-03-02 is later than --until 2026-03-01.");
}

void TestCtlUsage::whatCannotBeMeantIsTwo()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, told);
    const Outcome outcome = refused(words.split(u' '));
    QVERIFY2(outcome.code == 2 && outcome.err.contains(told), outcome.err.constData());
    QVERIFY2(outcome.out.isEmpty(), outcome.out.constData());
}

void TestCtlUsage::everyVerbHasAHelpWithExamples()
{
    // Names are in small letters; what a person fills in is not.
    static const QRegularExpression named(u"^  ([a-z][a-z0-9]*(?: [a-z][a-z0-9]*)*)(?: |$)"_s,
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression option(u"(?<= )--[a-z][a-z-]*"_s);
    const Outcome all = run({u"--help"_s});
    const QString list = QString::fromUtf8(all.out).section(u"Commands:\n"_s, 1).section(u"\n\n"_s, 0, 0);
    QStringList names;
    for (auto match = named.globalMatch(list); match.hasNext();)
        names << match.next().captured(1).trimmed();
    QVERIFY2(names.size() > 70 && names.contains(u"demo"_s) && names.contains(u"guard readonly"_s) &&
                 names.contains(u"job template"_s),
             qPrintable(names.join(u'\n')));
    for (const QString &name : std::as_const(names)) {
        const Outcome help = run(name.split(u' ') << u"--help"_s);
        QVERIFY2(help.code == 0 && help.out.contains("--json"), qPrintable(name));
        const QString words = QString::fromUtf8(help.out);
        const QString examples = words.section(u"\nExamples:\n"_s, 1);
        QVERIFY2(!examples.isEmpty(), qPrintable(name));
        for (const QString &line : examples.split(u'\n', Qt::SkipEmptyParts)) {
            QVERIFY2(line == u"  imdeskctl "_s + name || line.startsWith(u"  imdeskctl "_s + name + u' '),
                     qPrintable(line));
            for (auto match = option.globalMatch(line); match.hasNext();) {
                const QString used = match.next().captured();
                QVERIFY2(words.section(u"\nExamples:\n"_s, 0, 0).contains(used), qPrintable(line));
            }
        }
    }
    // What the help of a list names is what its error names.
    const QByteArray types = run({u"groups"_s, u"list"_s, u"--help"_s}).out;
    for (const char *type :
         {"Public", "Private", "Work", "ChatRoom", "Meeting", "AVChatRoom", "BChatRoom", "Community"})
        QVERIFY2(types.contains(type), type);
}

void TestCtlUsage::aNamedFolderIsNotMade()
{
    const QString folder = m_home.filePath(u"mistyped"_s);
    const Outcome outcome = run({u"listen"_s, u"--store"_s, folder + u"/events.db"_s});
    QCOMPARE(outcome.code, 4);
    QVERIFY2(outcome.err.contains("The folder " + folder.toUtf8() + " does not exist."), outcome.err.constData());
    QVERIFY(!QFile::exists(folder));
}

void TestCtlUsage::theSandboxLacksOnlyWhatThereIs()
{
    const Outcome told = run({u"sandbox"_s, u"--closed"_s, u"ultimate"_s});
    QCOMPARE(told.code, 2);
    QVERIFY2(told.err.contains("--closed ultimate is no feature of a plan."), told.err.constData());
}

void TestCtlUsage::coverageIsJsonWhereThatIsAskedFor()
{
    const Outcome told = run({u"sandbox"_s, u"--coverage"_s, u"--json"_s});
    QCOMPARE(told.code, 0);
    qsizetype simulated = 0;
    QStringList refusing;
    const QByteArrayList lines = told.out.trimmed().split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        QVERIFY2(row.value(u"command"_s).toString().contains(u'/'), line.constData());
        simulated += row.value(u"simulated"_s).toBool() ? 1 : 0;
        if (row.value(u"refusals_only"_s).toBool())
            refusing << row.value(u"command"_s).toString();
    }
    QVERIFY(simulated > 100 && simulated < lines.size());
    refusing.sort();
    const QString service = u"group_open_http_svc/"_s;
    QCOMPARE(refusing,
             (QStringList{service + u"add_permission_group_member"_s, service + u"delete_permission_group_member"_s}));
    const QByteArray words = run({u"sandbox"_s, u"--coverage"_s}).out;
    QCOMPARE(words.count(" (refusals only)\n"), 2);
    QVERIFY(words.contains("simulated     group_open_http_svc/delete_permission_group_member (refusals only)\n"));
}

void TestCtlUsage::aFullOutputIsNotDone_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a list") << QStringList{u"commands"_s};
    // What runs until it is interrupted ends too: where it listens is in the line that is lost.
    QTest::newRow("sandbox") << QStringList{u"sandbox"_s, u"--port"_s, u"0"_s, u"--accounts"_s, u"5"_s};
    QTest::newRow("listen") << QStringList{u"listen"_s, u"--store"_s, m_home.filePath(u"full.db"_s)};
}

void TestCtlUsage::aFullOutputIsNotDone()
{
    QFETCH(QStringList, words);
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(IMDESK_BINARY_DIR "/bin/imdeskctl"), words);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 4);
    const QByteArray said = process.readAllStandardError();
    QCOMPARE(said.count("the output cannot be written"), 1);
}

void TestCtlUsage::aSignalEndsAnyCall()
{
    QTcpServer mute; // takes connections and says nothing
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    const auto process =
        start({u"call"_s, u"group_open_http_svc/create_group"_s, uR"({"Type":"Public","Name":"x"})"_s, u"--base-url"_s,
               u"http://127.0.0.1:%1"_s.arg(mute.serverPort()), u"--sdkappid"_s, u"1400000000"_s});
    QTRY_VERIFY(mute.hasPendingConnections());
    QTcpSocket *socket = mute.nextPendingConnection();
    QTRY_VERIFY(socket->bytesAvailable() > 0);
    ::kill(static_cast<pid_t>(process->processId()), SIGTERM);
    QVERIFY(process->waitForFinished(20'000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 130);
    const QByteArray said = process->readAllStandardError();
    QVERIFY2(said.contains("may have happened"), said.constData());
}

QTEST_GUILESS_MAIN(TestCtlUsage)
#include "tst_ctlusage.moc"
