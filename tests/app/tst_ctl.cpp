// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctlbench.h"

#include <QDir>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

/// Runs imdeskctl as people and scripts do: real processes, real HTTP, real files.
class TestCtl : public QObject, private imdesk::CtlBench
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { resetEnvironment(); }
    void cleanup() { stopSandbox(); }
    void helpIsThereAndUsageErrorsAreTwo();
    void aRefusalIsTwoLines();
    void everyArgumentIsExplained();
    void sandboxTellsItselfInOneLine();
    void whatIsCreatedCanBeReadBack();
    void refusalsAreOneAndSilenceIsThree();
    void withoutAKeyItSaysHowToGiveOne();
    void badBodiesAreCaughtBeforeTheyAreSent();
    void keysComeFromEnvironmentAndFile();
    void groupsAndMembersAreListed();
    void notifySendsAndFallsBack();
    void statisticsAreExported();
    void callbacksAreStoredAndListed();
    void trafficRunsWhereItIsHeard();
    void demoDoesTheFourJobs();
    void anInterruptedDemoIsNotDone();
    void whatThisComputerHoldsIsFour();
    void aLostAnswerIsToldAsSuch();
    void whatCannotBeReadIsToldAsSuch();
    void aKeyFileWithoutAKeyIsToldInItsOwnWords_data();
    void aKeyFileWithoutAKeyIsToldInItsOwnWords();
    void wrongUsageIsToldInJson();
    void valuesThatCannotWorkAreRefused_data();
    void valuesThatCannotWorkAreRefused();
};

namespace {
const QByteArray testKey = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
}

void TestCtl::helpIsThereAndUsageErrorsAreTwo()
{
    const Outcome help = run({QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    for (const char *word :
         {"sandbox", "listen", "events list", "groups list", "notify", "stats export", "call", "demo", "Exit codes"})
        QVERIFY2(help.out.contains(word), word);
    QCOMPARE(run({QStringLiteral("--version")}).code, 0);
    QCOMPARE(run({}).code, 2);
    QCOMPARE(run({QStringLiteral("fly")}).code, 2);
    QCOMPARE(run({QStringLiteral("groups"), QStringLiteral("list"), QStringLiteral("--wings")}).code, 2);
    QCOMPARE(run({QStringLiteral("sandbox"), QStringLiteral("--port"), QStringLiteral("70000")}).code, 2);
    QCOMPARE(run({QStringLiteral("sandbox"), QStringLiteral("--clock-rate"), QStringLiteral("0")}).code, 2);
    QCOMPARE(run({QStringLiteral("sandbox"), QStringLiteral("--clock-start"), QStringLiteral("-1")}).code, 2);
    QCOMPARE(run({QStringLiteral("events"), QStringLiteral("list")}).code, 2);
    QCOMPARE(
        run({QStringLiteral("groups"), QStringLiteral("list"), QStringLiteral("--profile"), QStringLiteral("nobody")})
            .code,
        2);
    const Outcome plain = run({QStringLiteral("groups"), QStringLiteral("list"), QStringLiteral("--sdkappid"),
                               QStringLiteral("1"), QStringLiteral("--base-url"), QStringLiteral("http://192.0.2.1")});
    QCOMPARE(plain.code, 2);
    QVERIFY(plain.err.contains("https"));
    QCOMPARE(run({QStringLiteral("groups"), QStringLiteral("list"), QStringLiteral("--help")}).code, 0);
    // Words nobody asked for are not passed over.
    const Outcome more = run({QStringLiteral("groups"), QStringLiteral("list"), QStringLiteral("extra")});
    QCOMPARE(more.code, 2);
    QVERIFY(more.err.contains("extra"));
}

void TestCtl::aRefusalIsTwoLines()
{
    const auto refused = [this](const char *line) {
        const Outcome outcome = run(QString::fromLatin1(line).split(QLatin1Char(' ')));
        return outcome.code == 2 && outcome.out.isEmpty() ? outcome.err : outcome.out + outcome.err;
    };
    QCOMPARE(refused("--port 8080 sandbox"),
             QByteArray("imdeskctl: The command comes first, options after it.\nRun 'imdeskctl sandbox --help'.\n"));
    QCOMPARE(refused("--wings"),
             QByteArray("imdeskctl: The command comes first, options after it.\nRun 'imdeskctl --help'.\n"));
    QCOMPARE(refused("fly"), QByteArray("imdeskctl: There is no command fly.\nRun 'imdeskctl --help'.\n"));
    for (const char *line : {"groups list --wings", "groups list extra"}) {
        const QByteArray words = refused(line);
        QVERIFY2(words.startsWith("imdeskctl: ") && words.count('\n') == 2, words.constData());
        QVERIFY2(words.endsWith("\nRun 'imdeskctl groups list --help'.\n"), words.constData());
    }
    const QByteArray wanting = refused("events list");
    QVERIFY2(wanting.endsWith("\nRun 'imdeskctl events list --help'.\n"), wanting.constData());
}

void TestCtl::everyArgumentIsExplained()
{
    static const QRegularExpression listed(QStringLiteral("^  ([a-z0-9]+(?: [a-z0-9]+)*)(?: (.*))?$"),
                                           QRegularExpression::MultilineOption);
    int seen = 0;
    for (auto it = listed.globalMatch(QString::fromUtf8(run({QStringLiteral("--help")}).out)); it.hasNext(); ++seen) {
        const QRegularExpressionMatch found = it.next();
        const QString name = found.captured(1);
        const QString arguments = found.captured(2).trimmed();
        const Outcome help = run(name.split(QLatin1Char(' ')) << QStringLiteral("--help"));
        QVERIFY2(help.code == 0, qPrintable(name));
        const QString usage = QStringLiteral("Usage: imdeskctl %1 %2").arg(name, arguments).trimmed();
        QVERIFY2(help.out.startsWith(usage.toUtf8() + " [options]\n"), help.out.constData());
        bool ofOption = false;
        for (QString word : arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const bool told = ofOption || word == QLatin1String("|") || word.startsWith(QLatin1String("--"));
            ofOption = word.startsWith(QLatin1String("--"));
            word.remove(QRegularExpression(QStringLiteral("[\\[\\]]|\\.\\.\\.")));
            QVERIFY2(told || help.out.contains("\n  " + word.toUtf8() + "  "), qPrintable(name + u' ' + word));
        }
    }
    QVERIFY2(seen > 60, qPrintable(QString::number(seen)));
}

void TestCtl::sandboxTellsItselfInOneLine()
{
    startSandbox({QStringLiteral("--sdkappid"), QStringLiteral("1400000123"), QStringLiteral("--admin"),
                  QStringLiteral("boss"), QStringLiteral("--big-group"), QStringLiteral("150")});
    QCOMPARE(m_ready.value(QLatin1String("sdkappid")).toInteger(), 1400000123);
    QCOMPARE(m_ready.value(QLatin1String("admin")).toString(), QStringLiteral("boss"));
    QVERIFY(m_ready.value(QLatin1String("base_url")).toString().startsWith(QLatin1String("http://127.0.0.1:")));
    // The big group is the one of all people that were made for it.
    QStringList show{QStringLiteral("groups"), QStringLiteral("show"), QStringLiteral("--json")};
    for (const QJsonObject &group :
         run(QStringList{QStringLiteral("groups"), QStringLiteral("list"), QStringLiteral("--type"),
                         QStringLiteral("Community"), QStringLiteral("--json")} +
             connection())
             .objects())
        show << group.value(QLatin1String("GroupId")).toString();
    const QList<QJsonObject> communities = run(show + connection()).objects();
    const auto big = std::ranges::find_if(communities, [](const QJsonObject &group) {
        return group.value(QLatin1String("MemberNum")).toInteger() == 150;
    });
    QVERIFY(big != communities.end());
    ::kill(static_cast<pid_t>(m_sandbox->processId()), SIGTERM);
    QVERIFY(m_sandbox->waitForFinished(20'000));
    QCOMPARE(m_sandbox->exitCode(), 0);
    const QByteArray said = m_sandbox->readAllStandardError();
    QVERIFY2(said.contains("The big group is " + big->value(QLatin1String("GroupId")).toString().toUtf8() + ".\n"),
             said.constData());
}

void TestCtl::whatIsCreatedCanBeReadBack()
{
    startSandbox({QStringLiteral("--accounts"), QStringLiteral("0"), QStringLiteral("--groups"), QStringLiteral("0")});
    const Outcome import = run(QStringList{QStringLiteral("call"), QStringLiteral("im_open_login_svc/account_import"),
                                           QStringLiteral("{\"UserID\":\"alice\",\"Nick\":\"爱丽丝\"}")} +
                               connection());
    QCOMPARE(import.code, 0);
    const Outcome made = run(
        QStringList{QStringLiteral("call"), QStringLiteral("group_open_http_svc/create_group"),
                    QStringLiteral(
                        "{\"Owner_Account\":\"alice\",\"Type\":\"Public\",\"Name\":\"夜班\",\"GroupId\":\"night\"}")} +
        connection());
    QCOMPARE(made.code, 0);
    QCOMPARE(made.json().value(QLatin1String("GroupId")).toString(), QStringLiteral("night"));
    const Outcome shown = run(QStringList{QStringLiteral("groups"), QStringLiteral("show"), QStringLiteral("night"),
                                          QStringLiteral("--json")} +
                              connection());
    QCOMPARE(shown.code, 0);
    QCOMPARE(shown.json().value(QLatin1String("Name")).toString(), QStringLiteral("夜班"));
    QCOMPARE(shown.json().value(QLatin1String("Owner_Account")).toString(), QStringLiteral("alice"));
}

void TestCtl::refusalsAreOneAndSilenceIsThree()
{
    startSandbox();
    const Outcome refused =
        run(QStringList{QStringLiteral("call"), QStringLiteral("group_open_http_svc/destroy_group"),
                        QStringLiteral("{\"GroupId\":\"no-such-group\"}"), QStringLiteral("--json")} +
            connection());
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.json().value(QLatin1String("ErrorCode")).toInt(), 10010); // the reply, as without --json
    // Each detail on a line of its own.
    QVERIFY2(refused.err.contains("\n  Command: group_open_http_svc/destroy_group\n"), refused.err.constData());
    for (const char *path : {"/v4/openim/querystate", "/openim/querystate", "v4/openim/querystate"}) {
        const Outcome called =
            run(QStringList{QStringLiteral("call"), QLatin1String(path), QStringLiteral("{\"To_Account\":[\"a\"]}")} +
                connection());
        QVERIFY2(called.json().contains(QLatin1String("ErrorCode")), path);
    }
    const QStringList where = connection();
    interrupt(*m_sandbox);
    QCOMPARE(run(QStringList{QStringLiteral("groups"), QStringLiteral("list")} + where).code, 3);
    const Outcome silent = run(QStringList{QStringLiteral("call"), QStringLiteral("openim/querystate"),
                                           QStringLiteral("{\"To_Account\":[\"a\"]}"), QStringLiteral("--json")} +
                               where);
    QCOMPARE(silent.json().value(QLatin1String("error")).toObject().value(QLatin1String("kind")).toString(),
             QStringLiteral("network"));
    // That it is tried again is said where no script reads.
    QVERIFY2(silent.err.contains("openim/querystate: the connection failed, trying again (2 of 4)"),
             silent.err.constData());
    QCOMPARE(silent.lines().size(), 1);
}

void TestCtl::withoutAKeyItSaysHowToGiveOne()
{
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere/bus"));
    const Outcome outcome = run({QStringLiteral("call"), QStringLiteral("openim/querystate"),
                                 QStringLiteral("{\"To_Account\":[\"a\"]}"), QStringLiteral("--region"),
                                 QStringLiteral("china"), QStringLiteral("--sdkappid"), QStringLiteral("1400000001")});
    QCOMPARE(outcome.code, 4);
    QVERIFY2(outcome.err.startsWith("imdeskctl: No secret key was given\n"), outcome.err.constData());
    QVERIFY2(outcome.err.contains("IMDESK_SECRET_KEY") && outcome.err.contains("--secret-key-file"),
             outcome.err.constData());
    QVERIFY2(!outcome.err.contains("Unlock"), outcome.err.constData());
}

void TestCtl::badBodiesAreCaughtBeforeTheyAreSent()
{
    startSandbox();
    for (const char *body : {"[1]", "{", "{}", "{\"GroupIdList\":\"one\"}", "{\"GroupIdList\":[1]}"}) {
        const Outcome outcome =
            run(QStringList{QStringLiteral("call"), QStringLiteral("group_open_http_svc/get_group_info"),
                            QLatin1String(body)} +
                connection());
        QVERIFY2(outcome.code == 2, body);
        QVERIFY2(!outcome.err.isEmpty(), body);
    }
    QCOMPARE(
        run(QStringList{QStringLiteral("call"), QStringLiteral("group_open_http_svc/no_such")} + connection()).code, 2);
    QCOMPARE(run(QStringList{QStringLiteral("call"), QStringLiteral("group_open_http_svc/get_group_info"),
                             QStringLiteral("{}"), QStringLiteral("--no-check")} +
                 connection())
                 .code,
             1);
    // What was answered is printed, also when it is a refusal.
    const Outcome refused = run(QStringList{QStringLiteral("call"), QStringLiteral("group_open_http_svc/destroy_group"),
                                            QStringLiteral("{\"GroupId\":\"absent\"}")} +
                                connection());
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.json().value(QLatin1String("ErrorCode")).toInt(), 10010);
    QVERIFY(refused.err.contains("10010"));
}

void TestCtl::keysComeFromEnvironmentAndFile()
{
    m_environment.insert(QStringLiteral("IMDESK_SECRET_KEY"), QString::fromLatin1(testKey));
    startSandbox();
    QVERIFY(!m_ready.contains(QLatin1String("secret_key")));
    QCOMPARE(run(QStringList{QStringLiteral("groups"), QStringLiteral("list")} + connection()).code, 0);
    m_environment.remove(QStringLiteral("IMDESK_SECRET_KEY"));
    const QString path = m_home.filePath(QStringLiteral("key"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(testKey + '\n');
    file.close();
    QCOMPARE(
        run(QStringList{QStringLiteral("groups"), QStringLiteral("list"), QStringLiteral("--secret-key-file"), path} +
            connection())
            .code,
        0);
    m_environment.insert(QStringLiteral("IMDESK_SECRET_KEY"), QStringLiteral("wrong-key-77"));
    const Outcome wrong = run(QStringList{QStringLiteral("groups"), QStringLiteral("list")} + connection());
    QCOMPARE(wrong.code, 1);
    QVERIFY(wrong.err.contains("70009"));
    QVERIFY(!wrong.err.contains("wrong-key-77") && !wrong.out.contains("wrong-key-77"));
    QFile::remove(path);
    QCOMPARE(
        run(QStringList{QStringLiteral("groups"), QStringLiteral("list"), QStringLiteral("--secret-key-file"), path} +
            connection())
            .code,
        4);
}

void TestCtl::groupsAndMembersAreListed()
{
    startSandbox();
    const Outcome groups = run(QStringList{QStringLiteral("groups"), QStringLiteral("list")} + connection());
    QCOMPARE(groups.code, 0);
    QCOMPARE(groups.lines().size(), 12);
    const Outcome publicOnes =
        run(QStringList{QStringLiteral("groups"), QStringLiteral("list"), QStringLiteral("--type"),
                        QStringLiteral("Public"), QStringLiteral("--json")} +
            connection());
    QCOMPARE(publicOnes.code, 0);
    QVERIFY(!publicOnes.lines().isEmpty());
    const QString id =
        QJsonDocument::fromJson(publicOnes.lines().first()).object().value(QLatin1String("GroupId")).toString();
    const Outcome members = run(
        QStringList{QStringLiteral("groups"), QStringLiteral("members"), id, QStringLiteral("--json")} + connection());
    QCOMPARE(members.code, 0);
    const Outcome shown =
        run(QStringList{QStringLiteral("groups"), QStringLiteral("show"), id, QStringLiteral("--json")} + connection());
    QCOMPARE(members.lines().size(), shown.json().value(QLatin1String("MemberNum")).toInteger());
    const Outcome some =
        run(QStringList{QStringLiteral("groups"), QStringLiteral("show"), id, QStringLiteral("no-such-group")} +
            connection());
    QCOMPARE(some.code, 5);
    const Outcome file = run(QStringList{QStringLiteral("groups"), QStringLiteral("list"), QStringLiteral("--output"),
                                         m_home.filePath(QStringLiteral("groups.csv"))} +
                             connection());
    QCOMPARE(file.code, 0);
    QVERIFY2(file.err.isEmpty(), file.err.constData());
}

void TestCtl::notifySendsAndFallsBack()
{
    startSandbox({QStringLiteral("--notifications-closed")});
    const Outcome groups = run(QStringList{QStringLiteral("groups"), QStringLiteral("list"), QStringLiteral("--type"),
                                           QStringLiteral("Public")} +
                               connection());
    const QString id = QString::fromUtf8(groups.lines().first());
    const QStringList message{QStringLiteral("notify"), id, QStringLiteral("--text"), QStringLiteral("维护 22:00")};
    const Outcome closed = run(message + connection());
    QCOMPARE(closed.code, 1);
    const Outcome instead = run(message + QStringList{QStringLiteral("--as-message")} + connection());
    QCOMPARE(instead.code, 0);
    const Outcome history =
        run(QStringList{QStringLiteral("call"), QStringLiteral("group_open_http_svc/group_msg_get_simple"),
                        QStringLiteral("{\"GroupId\":\"%1\",\"ReqMsgNumber\":1}").arg(id)} +
            connection());
    QVERIFY(history.out.contains("维护 22:00"));
    interrupt(*m_sandbox);
    startSandbox();
    QCOMPARE(run(message + connection()).code, 0);
    const Outcome partly = run(QStringList{QStringLiteral("notify"), id, QStringLiteral("no-such-group"),
                                           QStringLiteral("--text"), QStringLiteral("x"), QStringLiteral("--json")} +
                               connection());
    QCOMPARE(partly.code, 5);
    QCOMPARE(partly.lines().size(), 2);
    for (const QJsonObject &line : partly.objects())
        QVERIFY2(!line.value(QLatin1String("request_id")).toString().isEmpty(), partly.out.constData());
    QCOMPARE(run(QStringList{QStringLiteral("notify"), id} + connection()).code, 2);
}

void TestCtl::statisticsAreExported()
{
    startSandbox();
    for (const char *ending : {"csv", "xlsx", "json", "jsonl"}) {
        const QString path = m_home.filePath(QStringLiteral("stats.") + QLatin1String(ending));
        const Outcome outcome = run(QStringList{QStringLiteral("stats"), QStringLiteral("export"),
                                                QStringLiteral("--output"), path, QStringLiteral("--json")} +
                                    connection());
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(outcome.json().value(QLatin1String("rows")).toInteger(), 30);
        QCOMPARE(QFileInfo(path).size(), outcome.json().value(QLatin1String("bytes")).toInteger());
    }
    QCOMPARE(run(QStringList{QStringLiteral("stats"), QStringLiteral("export"), QStringLiteral("--output"),
                             m_home.filePath(QStringLiteral("x.pdf"))} +
                 connection())
                 .code,
             2);
    QCOMPARE(run(QStringList{QStringLiteral("stats"), QStringLiteral("export"), QStringLiteral("--output"),
                             QStringLiteral("/no/such/folder/x.csv")} +
                 connection())
                 .code,
             4);
    // A limit on the size of files ends the file, not the program.
    QTemporaryDir small;
    QProcess limited;
    limited.setProcessEnvironment(m_environment);
    limited.start(QStringLiteral("sh"),
                  QStringList{QStringLiteral("-c"), QStringLiteral("ulimit -f 1; exec \"$@\""), QStringLiteral("sh"),
                              QStringLiteral(IMDESK_BINARY_DIR "/bin/imdeskctl"), QStringLiteral("stats"),
                              QStringLiteral("export"), QStringLiteral("--output"),
                              small.filePath(QStringLiteral("stats.csv"))} +
                      connection());
    QVERIFY(limited.waitForFinished(60'000));
    QCOMPARE(limited.exitStatus(), QProcess::NormalExit);
    QCOMPARE(limited.exitCode(), 4);
    QVERIFY(QDir(small.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestCtl::callbacksAreStoredAndListed()
{
    const QString store = m_home.filePath(QStringLiteral("events.db"));
    m_environment.insert(QStringLiteral("IMDESK_CALLBACK_TOKEN"), QStringLiteral("a-token"));
    auto listener = start({QStringLiteral("listen"), QStringLiteral("--port"), QStringLiteral("0"),
                           QStringLiteral("--sdkappid"), QStringLiteral("1400000000"), QStringLiteral("--path"),
                           QStringLiteral("/imcallback"), QStringLiteral("--store"), store});
    const QString url = firstLine(*listener).value(QLatin1String("url")).toString();
    QVERIFY(url.endsWith(QLatin1String("/imcallback")));
    startSandbox({QStringLiteral("--callback-url"), url, QStringLiteral("--traffic"), QStringLiteral("200"),
                  QStringLiteral("--accounts"), QStringLiteral("300")});
    const QStringList list{QStringLiteral("events"), QStringLiteral("list"), QStringLiteral("--store"), store,
                           QStringLiteral("--json")};
    const QStringList filtered =
        list + QStringList{QStringLiteral("--filter"), QStringLiteral("cmd = Group.CallbackAfterSendMsg")};
    const auto isListed = [&] { return run(list).lines().size() > 100 && !run(filtered).lines().isEmpty(); };
    QVERIFY(QTest::qWaitFor(isListed, 60'000));
    interrupt(*m_sandbox);
    interrupt(*listener);
    const Outcome all = run(list);
    QCOMPARE(all.code, 0);
    qint64 before = 0;
    for (const QByteArray &line : all.lines()) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        QVERIFY(event.value(QLatin1String("seq")).toInteger() > before);
        before = event.value(QLatin1String("seq")).toInteger();
        QCOMPARE(event.value(QLatin1String("sign")).toString(), QStringLiteral("valid"));
        QVERIFY(event.value(QLatin1String("body")).isObject());
    }
    const Outcome some = run(filtered);
    QCOMPARE(some.code, 0);
    QVERIFY(!some.lines().isEmpty());
    QVERIFY(some.lines().size() < all.lines().size());
    QVERIFY(std::ranges::all_of(some.lines(),
                                [](const QByteArray &line) { return line.contains("Group.CallbackAfterSendMsg"); }));
    const Outcome wrong = run(list + QStringList{QStringLiteral("--filter"), QStringLiteral("from = ")});
    QCOMPARE(wrong.code, 2);
    QVERIFY(wrong.err.contains('^'));
    for (const QFileInfo &info : QDir(m_home.path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("a-token"), qPrintable(info.fileName()));
    }
}

void TestCtl::trafficRunsWhereItIsHeard()
{
    const QString store = m_home.filePath(QStringLiteral("traffic.db"));
    auto listener = start({QStringLiteral("listen"), QStringLiteral("--port"), QStringLiteral("0"),
                           QStringLiteral("--sdkappid"), QStringLiteral("1400000000"), QStringLiteral("--path"),
                           QStringLiteral("/imcallback"), QStringLiteral("--store"), store});
    const QString url = firstLine(*listener).value(QLatin1String("url")).toString();
    startSandbox({QStringLiteral("--callback-url"), url, QStringLiteral("--accounts"), QStringLiteral("100")});
    const QStringList list{QStringLiteral("events"), QStringLiteral("list"), QStringLiteral("--store"), store,
                           QStringLiteral("--json")};
    QVERIFY(QTest::qWaitFor([&] { return !run(list).lines().isEmpty(); }, 60'000));
}

void TestCtl::demoDoesTheFourJobs()
{
    const Outcome demo = run({QStringLiteral("demo")});
    QVERIFY2(demo.code == 0, demo.err.constData());
    const QString path = QString::fromUtf8(demo.lines().last()).trimmed();
    QVERIFY2(QFile::exists(path), demo.out.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 31);
    file.close();
    QFile::remove(path);
    const Outcome json = run({QStringLiteral("demo"), QStringLiteral("--json")});
    QStringList acts;
    for (const QJsonObject &line : json.objects())
        acts << line.value(QLatin1String("act")).toString();
    QCOMPARE(acts.join(QLatin1Char(' ')), QStringLiteral("browse notify callbacks statistics"));
    QVERIFY2(QFile::remove(json.json().value(QLatin1String("path")).toString()), json.out.constData());
}

void TestCtl::anInterruptedDemoIsNotDone()
{
    const auto demo = start({QStringLiteral("demo")});
    QVERIFY(demo->waitForReadyRead(60'000));
    interrupt(*demo);
    QCOMPARE(demo->exitCode(), 130);
    QVERIFY(demo->readAllStandardError().contains("interrupted"));
}

void TestCtl::whatThisComputerHoldsIsFour()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QStringList port{QStringLiteral("--port"), QString::number(taken.serverPort())};
    const QString store = m_home.filePath(QStringLiteral("events.db"));
    const QStringList listen{QStringLiteral("listen"), QStringLiteral("--store"), store};
    for (const QStringList &words : {QStringList{QStringLiteral("sandbox")} + port, listen + port}) {
        const Outcome outcome = run(words + QStringList{QStringLiteral("--json")});
        QCOMPARE(outcome.code, 4);
        QVERIFY2(outcome.err.contains("port cannot be listened on"), outcome.err.constData());
        QCOMPARE(outcome.json().value(QLatin1String("error")).toObject().value(QLatin1String("kind")).toString(),
                 QStringLiteral("port"));
    }
    const auto listener = start(listen);
    QVERIFY(firstLine(*listener).contains(QLatin1String("url")));
    const Outcome second = run(listen);
    interrupt(*listener);
    QCOMPARE(second.code, 4);
    QVERIFY2(second.err.contains("Another program holds it"), second.err.constData());
}

void TestCtl::aLostAnswerIsToldAsSuch()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::disconnectFromHost);
    });
    const auto notify =
        start({QStringLiteral("notify"), QStringLiteral("night"), QStringLiteral("--text"), QStringLiteral("x"),
               QStringLiteral("--sdkappid"), QStringLiteral("1400000000"), QStringLiteral("--base-url"),
               QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort())});
    // Not waitForFinished(): the server is in this thread.
    QTRY_COMPARE_WITH_TIMEOUT(notify->state(), QProcess::NotRunning, 60'000);
    QCOMPARE(notify->exitCode(), 3);
    const QByteArray out = notify->readAllStandardOutput();
    QVERIFY2(out.startsWith("night: unknown. The answer was lost. "), out.constData());
}

void TestCtl::whatCannotBeReadIsToldAsSuch()
{
    const QString other = m_home.filePath(QStringLiteral("other"));
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5'000, 'x'));
    file.close();
    const QString missing = m_home.filePath(QStringLiteral("missing"));
    const QStringList log{QStringLiteral("events"), QStringLiteral("list"), QStringLiteral("--store")};
    const QStringList key{QStringLiteral("sandbox"), QStringLiteral("--secret-key-file")};
    for (const QStringList &words :
         {log + QStringList{missing}, log + QStringList{other}, key + QStringList{missing}}) {
        const Outcome outcome = run(words);
        QCOMPARE(outcome.code, 4);
        QVERIFY2(outcome.err.contains("The file cannot be read") && !outcome.err.contains("room"),
                 outcome.err.constData());
    }
}

void TestCtl::aKeyFileWithoutAKeyIsToldInItsOwnWords_data()
{
    QTest::addColumn<int>("bytes"); // of the file; -1 is a folder
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("folder") << -1 << QByteArray("is a folder");
    QTest::newRow("empty") << 0 << QByteArray("is empty");
    QTest::newRow("long") << 4'097 << QByteArray("holds more than 4096 bytes");
}

void TestCtl::aKeyFileWithoutAKeyIsToldInItsOwnWords()
{
    QFETCH(int, bytes);
    QFETCH(QByteArray, words);
    const QString path = m_home.filePath(QStringLiteral("key-%1").arg(bytes));
    QFile file(path);
    QVERIFY(bytes < 0 ? QDir().mkdir(path) : file.open(QIODevice::WriteOnly));
    if (bytes >= 0)
        QCOMPARE(file.write(QByteArray(bytes, 'k')), bytes);
    file.close();
    const Outcome outcome = run({QStringLiteral("sandbox"), QStringLiteral("--secret-key-file"), path});
    QCOMPARE(outcome.code, 4);
    QVERIFY2(outcome.err.contains(path.toUtf8() + ' ' + words), outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
}

void TestCtl::wrongUsageIsToldInJson()
{
    for (const char *line : {"fly --json", "groups --json", "groups list --wings --json", "groups list extra --json",
                             "events list --json", "group disband x --json", "--json groups list"}) {
        const Outcome outcome = run(QString::fromLatin1(line).split(QLatin1Char(' ')));
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.lines().size(), 1);
        const QJsonObject error = outcome.json().value(QLatin1String("error")).toObject();
        QCOMPARE(error.value(QLatin1String("kind")).toString(), QStringLiteral("usage"));
        QVERIFY2(!error.value(QLatin1String("message")).toString().isEmpty(), line);
    }
}

void TestCtl::valuesThatCannotWorkAreRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *command, const char *option, const QString &value) {
        QTest::newRow(name) << QString::fromLatin1(command) << QString::fromLatin1(option) << value;
    };
    row("traffic that is no number", "sandbox", "--traffic", QStringLiteral("nan"));
    row("big group that is no number", "sandbox", "--big-group", QStringLiteral("many"));
    row("rate that is no number", "sandbox", "--clock-rate", QStringLiteral("nan"));
    row("no admin", "sandbox", "--admin", QString());
    row("admin with a space", "sandbox", "--admin", QStringLiteral("a b"));
    row("long admin", "sandbox", "--admin", QString(40, QLatin1Char('a')));
    row("no token of callbacks", "sandbox", "--callback-token", QString());
    row("path with a space", "listen", "--path", QStringLiteral("/a b"));
    row("path with a query", "listen", "--path", QStringLiteral("/a?b=1"));
    row("no token", "listen", "--token", QString());
}

void TestCtl::valuesThatCannotWorkAreRefused()
{
    QFETCH(QString, command);
    QFETCH(QString, option);
    QFETCH(QString, value);
    QStringList words{command, option, value};
    if (command == QLatin1String("listen"))
        words << QStringLiteral("--store") << m_home.filePath(QStringLiteral("refused.db"));
    // The token of the environment is no way around an option that was meant.
    m_environment.insert(QStringLiteral("IMDESK_CALLBACK_TOKEN"), QStringLiteral("another"));
    const Outcome outcome = run(words);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(option.toLatin1()), outcome.err.constData());
}

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
