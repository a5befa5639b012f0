// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctlbench.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <array>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Jobs whose processes are killed at random moments: no row is lost, none is carried out twice. A hundred kills of a
/// job that runs, or as many as IMDESK_KILL_ROUNDS says.
class TestJobKill : public QObject, private CtlBench
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup() { stopSandbox(); }
    void noMessageIsLostOrSentTwice();
    void jobsFromTheCommandLine();
    void aPlanOnStandardInputKeepsItsFile();
    void unknownRowsAreToldHowToTryAgain();
    void anInterruptLeavesNoHalves();

  private:
    static constexpr int rowsOfJob = 60;
    static constexpr int oneInSoManyIsEarly = 12;
    /// Milliseconds. Within the latter some are still looked up, and most calls are under way.
    static constexpr int longestStart = 400, longestRun = 5000;
    /// One of several jobs that run at the same time, each started again when it was killed.
    struct Lane
    {
        QString to; ///< a group, or a person
        QString plan, job;
        QByteArray verb;
        std::unique_ptr<QProcess> process;
        QDeadlineTimer end{QDeadlineTimer::Forever};
        bool timed = false; ///< the end is set
        int rows = 0;       ///< of the job that runs now
        bool done = false;
        Outcome last;
    };
    /// Writes the next job of a lane; no two rows of all jobs are alike.
    void write(Lane &lane)
    {
        QFile list(m_home.filePath(lane.to + u".csv"_s));
        if (!list.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("the list cannot be written");
        list.write(lane.verb == "post" ? "group,text\n" : "to,text\n");
        lane.rows = rowsOfJob;
        for (int row = 0; row < lane.rows; ++row)
            list.write(lane.to.toUtf8() + ",row " + QByteArray::number(m_number++) + "\n");
        list.close();
        lane.plan = plan("{\"verb\":\"messages " + lane.verb + "\",\"file\":{\"path\":\"" + lane.to.toUtf8() +
                             ".csv\"},\"arguments\":{\"from\":\"alice\"},\"quota_percent\":3}",
                         lane.to + u".json"_s);
        lane.job.clear();
        begin(lane);
    }
    /// Whether the process of a lane has its job open: it holds the job's lock from the start of the run to its end.
    static bool runs(const Lane &lane)
    {
        const QDir open(u"/proc/%1/fd"_s.arg(lane.process->processId()));
        const QStringList names = open.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
        return std::ranges::any_of(names, [&](const QString &name) {
            return QFile::symLinkTarget(open.filePath(name)).endsWith(u"/%1/lock"_s.arg(lane.job));
        });
    }
    void begin(Lane &lane)
    {
        const QStringList words = lane.job.isEmpty() ? QStringList{u"job"_s, u"run"_s, lane.plan, u"--yes"_s}
                                                     : QStringList{u"job"_s, u"resume"_s, lane.job};
        lane.process = start(words + QStringList{u"--json"_s} + connection());
        if (lane.job.isEmpty())
            lane.job = firstLine(*lane.process).value(u"job"_s).toString();
        // A few kills fall on the start. All others are timed once the job is open, however long that takes.
        lane.timed = false;
        lane.end = QDeadlineTimer(QDeadlineTimer::Forever);
        if (QRandomGenerator::global()->bounded(oneInSoManyIsEarly) == 0)
            time(lane, longestStart);
    }
    static void time(Lane &lane, int mostMs)
    {
        lane.timed = true;
        lane.end.setRemainingTime(int(QRandomGenerator::global()->bounded(mostMs)));
    }
    QString plan(const QByteArray &json, const QString &name = u"plan.json"_s)
    {
        QFile file(m_home.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("the plan cannot be written");
        return file.fileName();
    }
    QJsonObject called(const QString &command, const QJsonObject &body)
    {
        return verb(u"call "_s + command,
                    {QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)), u"--json"_s})
            .json();
    }
    static void addTexts(QStringList &out, const QJsonArray &messages)
    {
        for (const auto &message : messages) {
            const QString text = message[u"MsgBody"_s].toArray().at(0)[u"MsgContent"_s][u"Text"_s].toString();
            if (text.startsWith(u"row "_s))
                out << text;
        }
    }
    QStringList textsIn(const QString &group)
    {
        QStringList out;
        QJsonObject body{{u"GroupId"_s, group}, {u"ReqMsgNumber"_s, 20}};
        for (;;) {
            const QJsonArray page =
                called(u"group_open_http_svc/group_msg_get_simple"_s, body).value(u"RspMsgList"_s).toArray();
            addTexts(out, page);
            const qint64 next = page.isEmpty() ? 0 : page.last()[u"MsgSeq"_s].toInteger() - 1;
            if (next <= 0)
                return out;
            body.insert(u"ReqMsgSeq"_s, next);
        }
    }
    QStringList textsTo(const QString &person)
    {
        QStringList out;
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QJsonObject body{{u"Operator_Account"_s, u"alice"_s},
                         {u"Peer_Account"_s, person},
                         {u"MaxCnt"_s, 100},
                         {u"MinTime"_s, now - 3600},
                         {u"MaxTime"_s, now + 3600}};
        for (;;) {
            const QJsonObject page = called(u"openim/admin_getroammsg"_s, body);
            addTexts(out, page.value(u"MsgList"_s).toArray());
            if (page.value(u"Complete"_s).toInt(1) == 1)
                return out;
            body.insert(u"LastMsgKey"_s, page.value(u"LastMsgKey"_s));
            body.insert(u"MaxTime"_s, page.value(u"LastMsgTime"_s));
        }
    }

    int m_number = 0; ///< of rows that were written
};

void TestJobKill::init()
{
    startEmptySandbox();
    QCOMPARE(verb(u"accounts import alice bob"_s).code, 0);
}

void TestJobKill::noMessageIsLostOrSentTwice()
{
    bool ok = false;
    const int asked = qEnvironmentVariableIntValue("IMDESK_KILL_ROUNDS", &ok);
    const int rounds = ok ? asked : 100;
    // Several at once, for most of a round is waiting.
    std::array<Lane, 8> lanes;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        Lane &lane = lanes[i];
        const bool group = i % 2 == 0;
        lane.verb = group ? "post" : "send";
        lane.to = (group ? u"g%1"_s : u"p%1"_s).arg(i);
        if (group)
            QCOMPARE(verb(u"group create"_s, {lane.to, u"--type"_s, u"Public"_s, u"--id"_s, lane.to}).code, 0);
        else
            QCOMPARE(verb(u"accounts import"_s, {lane.to}).code, 0);
    }
    QElapsedTimer timer;
    timer.start();
    for (Lane &lane : lanes) {
        write(lane);
        QVERIFY(!lane.job.isEmpty());
    }
    // Those that fall on the start of a process are not counted. A job that comes to its end before there are enough
    // is followed by another.
    int kills = 0, early = 0;
    while (!std::ranges::all_of(lanes, &Lane::done) && timer.elapsed() < 600'000) {
        QTest::qWait(20);
        for (Lane &lane : lanes) {
            if (lane.done)
                continue;
            if (lane.process->state() == QProcess::NotRunning) {
                lane.last = {lane.process->exitCode(), lane.process->readAllStandardOutput(),
                             lane.process->readAllStandardError()};
                QVERIFY2(lane.last.code == 0, (lane.last.out + lane.last.err).constData());
                QCOMPARE(lane.last.json().value(u"done"_s).toInt(), lane.rows);
                if (kills < rounds)
                    write(lane);
                else
                    lane.done = true;
            } else if (kills < rounds && !lane.timed) {
                if (runs(lane))
                    time(lane, longestRun);
            } else if (kills < rounds && lane.end.hasExpired()) {
                ++(runs(lane) ? kills : early);
                lane.process->kill();
                lane.process->waitForFinished();
                begin(lane);
            }
        }
    }
    QCOMPARE(kills, rounds);
    QMap<QString, int> seen;
    for (Lane &lane : lanes) {
        QVERIFY(lane.done);
        for (const QString &text : lane.verb == "post" ? textsIn(lane.to) : textsTo(lane.to))
            ++seen[text];
    }
    for (int i = 0; i < m_number; ++i)
        QCOMPARE(seen.value(u"row %1"_s.arg(i)), 1);
    QCOMPARE(seen.size(), m_number);
    const QJsonObject verdict = run({u"audit"_s, u"verify"_s, u"--json"_s}).json();
    QVERIFY(verdict.value(u"intact"_s).toBool());
    qInfo("%d kills, %d more while it started, %d rows, %lld s", kills, early, m_number, timer.elapsed() / 1000);
}

void TestJobKill::jobsFromTheCommandLine()
{
    const QString path = plan(
        "{\"verb\":\"accounts import\",\"rows\":[{\"account\":\"carol\"},{\"account\":\"dave\"},{\"nick\":\"x\"}]}");
    const Outcome checked = verb(u"job check --json"_s, {path});
    QCOMPARE(checked.code, 5);
    QCOMPARE(checked.json().value(u"good"_s).toInt(), 2);
    // In which encoding names were read is told where it had to be guessed, and can be said.
    QFile names(m_home.filePath(u"names.csv"_s));
    QVERIFY(names.open(QIODevice::WriteOnly) && names.write("account,nick\nerin,\xA4\xA4\n") > 0);
    names.close();
    const QString named = plan("{\"verb\":\"accounts import\",\"file\":{\"path\":\"names.csv\"}}", u"names.json"_s);
    const Outcome guessed = verb(u"job check"_s, {named});
    QCOMPARE(guessed.code, 0);
    QVERIFY2(guessed.out.contains("GB18030"), guessed.out.constData());
    const Outcome said = verb(u"job check --encoding BIG5"_s, {named});
    QCOMPARE(said.code, 0);
    QVERIFY2(!said.out.contains("GB18030"), said.out.constData());
    QCOMPARE(verb(u"job check --encoding BIG5"_s, {path}).code, 2);
    // A needed field that nothing gives would skip every row.
    const Outcome lacking = verb(
        u"job run"_s,
        {plan("{\"verb\":\"messages post\",\"list\":{\"field\":\"group\",\"ids\":[\"night\"]}}", u"lacking.json"_s)});
    QCOMPARE(lacking.code, 2);
    QVERIFY2(lacking.err.contains("text is needed"), lacking.err.constData());
    const Outcome list = verb(u"job check"_s, {plan("[]", u"list.json"_s)});
    QCOMPARE(list.code, 2);
    QVERIFY2(list.err.contains("no JSON object.") && !list.err.contains("no error"), list.err.constData());
    const Outcome ran = verb(u"job run --json"_s, {path, u"--why"_s, u"ticket 9"_s});
    QCOMPARE(ran.code, 5);
    QCOMPARE(ran.json().value(u"done"_s).toInt(), 2);
    QCOMPARE(ran.json().value(u"skipped"_s).toInt(), 1);
    const QString job = ran.json().value(u"job"_s).toString();
    QCOMPARE(run({u"job"_s, u"show"_s, job, u"--json"_s}).json().value(u"state"_s).toString(), u"finished"_s);
    // Which row was not done and why, without a file.
    const QJsonArray rows = run({u"job"_s, u"show"_s, job, u"--json"_s}).json().value(u"rows"_s).toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"row"_s].toInt(), 3);
    QCOMPARE(rows[0][u"state"_s].toString(), u"skipped"_s);
    QVERIFY(rows[0][u"words"_s].toString().contains(u"account"_s));
    const Outcome shown = run({u"job"_s, u"show"_s, job, u"--rows"_s, u"all"_s, u"--limit"_s, u"2"_s});
    QCOMPARE(shown.lines().size(), 4);
    const Outcome all = run({u"job"_s, u"show"_s, job, u"--rows"_s, u"all"_s, u"--limit"_s, u"0"_s, u"--json"_s});
    QCOMPARE(all.json().value(u"rows"_s).toArray().size(), all.json().value(u"rows_in_all"_s).toInteger());
    QVERIFY(all.json().value(u"rows"_s).toArray().size() > 2);
    QVERIFY(shown.lines()[1].contains("done") && shown.lines()[1].contains("carol"));
    QCOMPARE(run({u"job"_s, u"show"_s, job, u"--rows"_s, u"some"_s}).code, 2);
    QCOMPARE(run({u"job"_s, u"show"_s, u"--rows"_s, u"all"_s}).code, 2);
    const QString result = m_home.filePath(u"result.jsonl"_s);
    QCOMPARE(run({u"job"_s, u"result"_s, job, u"--output"_s, result}).code, 0);
    QFile file(result);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().trimmed().count('\n'), 2);
    const QString shared = m_home.filePath(u"shared.csv"_s);
    QCOMPARE(run({u"job"_s, u"result"_s, job, u"--output"_s, shared, u"--redact"_s, u"stand-ins"_s, u"--columns"_s,
                  u"account,state"_s})
                 .code,
             0);
    QFile redacted(shared);
    QVERIFY(redacted.open(QIODevice::ReadOnly));
    const QByteArray lines = redacted.readAll();
    QVERIFY(lines.contains("account,State") && lines.contains("person-") && !lines.contains("carol"));
    QVERIFY(QFile::exists(shared + u".manifest.json"_s));
    QCOMPARE(run({u"job"_s, u"pause"_s, job}).code, 2);
    QCOMPARE(run({u"job"_s, u"show"_s, u"no-such-job"_s}).code, 2);
    // What it did stands in the audit, with the reason.
    const QJsonObject entry =
        run({u"audit"_s, u"list"_s, u"--command"_s, u"multiaccount_import"_s, u"--limit"_s, u"1"_s, u"--json"_s})
            .json();
    QCOMPARE(entry.value(u"reason"_s).toString(), u"ticket 9"_s);
    QCOMPARE(entry.value(u"result"_s).toString(), u"done"_s);

    // A verb that cannot be undone asks first.
    const QString end = plan("{\"verb\":\"accounts delete\",\"rows\":[{\"account\":\"carol\"}]}");
    QCOMPARE(verb(u"job run"_s, {end}).code, 2);
    // What is protected stays, in a job as anywhere.
    QCOMPARE(verb(u"guard protect car*"_s).code, 0);
    QCOMPARE(verb(u"job run --yes --json"_s, {end}).json().value(u"skipped"_s).toInt(), 1);
    const Outcome rehearsed = verb(u"job rehearse --json"_s, {end});
    QCOMPARE(rehearsed.code, verb(u"job check"_s, {end}).code);
    QCOMPARE(rehearsed.json().value(u"protected"_s).toInt(), 1);
    QCOMPARE(verb(u"accounts kick carol"_s).code, 6);
    QCOMPARE(verb(u"guard unlock --for 5m"_s).code, 2);
    QCOMPARE(verb(u"guard unlock --for 5m"_s, {u"--why"_s, u"ticket 10"_s}).code, 0);
    QCOMPARE(verb(u"accounts kick carol"_s).code, 0);
    QCOMPARE(verb(u"guard lock"_s).code, 0);
    QCOMPARE(verb(u"accounts kick carol"_s).code, 6);

    // An undo from the list.
    QCOMPARE(verb(u"group create night --type Public --id night"_s).code, 0);
    QCOMPARE(verb(u"members add night bob"_s).code, 0);
    const int seq =
        run({u"audit"_s, u"list"_s, u"--command"_s, u"add_group_member"_s, u"--json"_s}).json().value(u"seq"_s).toInt();
    QVERIFY(seq > 0);
    QCOMPARE(verb(u"audit undo"_s, {QString::number(seq)}).code, 0);
    QCOMPARE(verb(u"members list night --json"_s).objects().size(), 0);
    QVERIFY(run({u"audit"_s, u"verify"_s}).out.contains("intact"));
}

void TestJobKill::aPlanOnStandardInputKeepsItsFile()
{
    QFile people(m_home.filePath(u"people.csv"_s));
    QVERIFY(people.open(QIODevice::WriteOnly) && people.write("account\ncarol\n") > 0);
    people.close();
    const QString beside = QDir::current().relativeFilePath(people.fileName());
    const QJsonObject json{{u"verb"_s, u"accounts check"_s}, {u"file"_s, QJsonObject{{u"path"_s, beside}}}};
    const Outcome ran = verb(u"job run --json"_s, {u"-"_s}, QJsonDocument(json).toJson());
    QVERIFY2(ran.code == 0, ran.err.constData());
    QDirIterator plans(m_home.path(), {u"plan.json"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    bool found = false;
    while (plans.hasNext()) {
        QFile kept(plans.next());
        if (!kept.fileName().contains(ran.json().value(u"job"_s).toString()))
            continue;
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QString path =
            QJsonDocument::fromJson(kept.readAll()).object().value(u"file"_s).toObject().value(u"path"_s).toString();
        QVERIFY2(QDir::isAbsolutePath(path) && QFile::exists(path), qPrintable(path));
        found = true;
    }
    QVERIFY(found);
}

void TestJobKill::unknownRowsAreToldHowToTryAgain()
{
    // Of another app, which no rule protects: one that ends the connection in place of an answer, to all but the
    // question for its time.
    QTcpServer service;
    QVERIFY(service.listen(QHostAddress::LocalHost));
    connect(&service, &QTcpServer::newConnection, &service, [&service] {
        QTcpSocket *client = service.nextPendingConnection();
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, client, [client] {
            if (client->readAll().contains("account_check"))
                client->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 47\r\n\r\n"
                              R"({"ActionStatus":"OK","ErrorCode":0,"Some":"aa"})");
            client->disconnectFromHost();
        });
    });
    const QString path = plan(R"({"verb":"accounts kick","rows":[{"account":"carol"}]})");
    const auto process = start({u"job"_s, u"run"_s, path, u"--base-url"_s,
                                u"http://127.0.0.1:%1"_s.arg(service.serverPort()), u"--sdkappid"_s, u"1400000999"_s});
    QVERIFY(QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, 60'000));
    const QByteArray told = process->readAllStandardOutput();
    QVERIFY2(told.contains("1 unknown") && told.contains("job retry ") && told.contains(" --unknown"),
             (told + process->readAllStandardError()).constData());
}

void TestJobKill::anInterruptLeavesNoHalves()
{
    // So many rows that reading and writing them takes longer than noticing that it has begun.
    QFile people(m_home.filePath(u"many.csv"_s));
    QVERIFY(people.open(QIODevice::WriteOnly) && people.write("account\n") > 0);
    for (int i = 0; i < 600'000; ++i)
        people.write("person_" + QByteArray::number(i) + '\n');
    people.close();
    const QString path = plan("{\"verb\":\"accounts kick\",\"quota_percent\":1,\"file\":{\"path\":\"" +
                              people.fileName().toUtf8() + "\"}}");
    const auto count = [this](const QString &name) {
        QDirIterator files(m_home.path(), {name}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int all = 0;
        for (; files.hasNext(); files.next())
            ++all;
        return all;
    };
    const QStringList words = QStringList{u"job"_s, u"run"_s, path, u"--yes"_s, u"--json"_s} + connection();
    // What is through before that is noticed is begun once more.
    bool caught = false;
    for (int tries = 0; tries < 5 && !caught; ++tries) {
        const int jobs = count(u"rows.jsonl"_s);
        const auto reading = start(words);
        QVERIFY(QTest::qWaitFor([&] { return count(u"rows.jsonl"_s) > jobs; }, 60'000));
        interrupt(*reading);
        QCOMPARE(reading->exitCode(), 130);
        caught = reading->readAllStandardOutput().isEmpty(); // a job that is there is told of
        if (caught)
            QCOMPARE(count(u"rows.jsonl"_s), jobs);
    }
    QVERIFY(caught);

    const auto running = start(words);
    const QString job = firstLine(*running).value(u"job"_s).toString();
    QVERIFY(!job.isEmpty());
    interrupt(*running);
    QCOMPARE(running->exitCode(), 130);
    const QString result = m_home.filePath(u"r.csv"_s);
    caught = false;
    for (int tries = 0; tries < 5 && !caught; ++tries) {
        QFile::remove(result);
        const auto writing = start({u"job"_s, u"result"_s, job, u"--output"_s, result});
        const auto isAtIt = [&] { return count(u".imdesk-*.part"_s) > 0; };
        QVERIFY(QTest::qWaitFor([&] { return isAtIt() || writing->state() == QProcess::NotRunning; }, 60'000));
        interrupt(*writing);
        caught = writing->exitCode() != 0;
        if (caught) {
            QCOMPARE(writing->exitCode(), 130);
            QVERIFY(count(u"*.part"_s) == 0 && !QFile::exists(result));
        }
    }
    QVERIFY(caught);
}

QTEST_GUILESS_MAIN(TestJobKill)
#include "tst_jobkill.moc"
