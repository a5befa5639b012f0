// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctlbench.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Jobs whose process is killed at random moments: no row is lost, none is carried out twice. As many kills as
/// IMDESK_KILL_ROUNDS says, 10 without it.
class TestJobKill : public QObject, private CtlBench
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup() { stopSandbox(); }
    void noMessageIsLostOrSentTwice();
    void jobsFromTheCommandLine();

  private:
    QString plan(const QByteArray &json)
    {
        QFile file(m_home.filePath(u"plan.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("the plan cannot be written");
        return file.fileName();
    }
    QStringList textsOf(const QString &group)
    {
        QStringList out;
        qint64 next = 0;
        do {
            QJsonObject body{{u"GroupId"_s, group}, {u"ReqMsgNumber"_s, 20}};
            if (next > 0)
                body.insert(u"ReqMsgSeq"_s, next);
            const QJsonArray page =
                verb(u"call group_open_http_svc/group_msg_get_simple"_s,
                     {QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)), u"--json"_s})
                    .json()
                    .value(u"RspMsgList"_s)
                    .toArray();
            next = 0;
            for (const auto &message : page) {
                const QString text = message[u"MsgBody"_s].toArray().at(0)[u"MsgContent"_s][u"Text"_s].toString();
                if (text.startsWith(u"row "_s))
                    out << text;
                next = message[u"MsgSeq"_s].toInteger() - 1;
            }
        } while (next > 0);
        return out;
    }
};

void TestJobKill::init()
{
    resetEnvironment();
    startSandbox({u"--accounts"_s, u"0"_s, u"--groups"_s, u"0"_s, u"--no-rate-limits"_s});
    QCOMPARE(verb(u"accounts import alice bob"_s).code, 0);
}

void TestJobKill::noMessageIsLostOrSentTwice()
{
    bool ok = false;
    const int asked = qEnvironmentVariableIntValue("IMDESK_KILL_ROUNDS", &ok);
    const int rounds = ok ? asked : 10;
    constexpr int groups = 8;
    const int rows = 60 * rounds;
    QStringList names;
    for (int i = 0; i < groups; ++i) {
        names << u"g%1"_s.arg(i);
        QCOMPARE(verb(u"group create"_s, {names.last(), u"--type"_s, u"Public"_s, u"--id"_s, names.last()}).code, 0);
    }
    QFile list(m_home.filePath(u"rows.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("group,text\n");
    for (int i = 0; i < rows; ++i)
        list.write(names[i % groups].toUtf8() + ",row " + QByteArray::number(i) + "\n");
    list.close();
    const QString path = plan("{\"verb\":\"messages post\",\"file\":{\"path\":\"rows.csv\"},\"arguments\":{\"from\":"
                              "\"alice\"},\"quota_percent\":15}");
    QString job;
    int kills = 0;
    Outcome last;
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        const QStringList words =
            job.isEmpty() ? QStringList{u"job"_s, u"run"_s, path, u"--yes"_s} : QStringList{u"job"_s, u"resume"_s, job};
        const auto process = start(words + QStringList{u"--json"_s} + connection());
        if (job.isEmpty()) {
            job = firstLine(*process).value(u"job"_s).toString();
            QVERIFY(!job.isEmpty());
        }
        if (kills < rounds) {
            // Some kills fall on the start, some on the looking up, most on calls under way.
            if (process->waitForFinished(200 + int(QRandomGenerator::global()->bounded(5000)))) {
                last = {process->exitCode(), process->readAllStandardOutput(), process->readAllStandardError()};
                break;
            }
            process->kill();
            process->waitForFinished();
            ++kills;
            continue;
        }
        QVERIFY(process->waitForFinished(240'000));
        last = {process->exitCode(), process->readAllStandardOutput(), process->readAllStandardError()};
        break;
    }
    QVERIFY2(last.code == 0, (last.out + last.err).constData());
    QVERIFY2(kills >= qMin(rounds, 3), qPrintable(QString::number(kills)));
    QCOMPARE(last.json().value(u"done"_s).toInt(), rows);
    QMap<QString, int> seen;
    for (const QString &name : std::as_const(names)) {
        for (const QString &text : textsOf(name))
            ++seen[text];
    }
    for (int i = 0; i < rows; ++i)
        QCOMPARE(seen.value(u"row %1"_s.arg(i)), 1);
    QCOMPARE(seen.size(), rows);
    const QJsonObject verdict = run({u"audit"_s, u"verify"_s, u"--json"_s}).json();
    QVERIFY(verdict.value(u"intact"_s).toBool());
    qInfo("%d kills, %d rows, %lld s", kills, rows, timer.elapsed() / 1000);
}

void TestJobKill::jobsFromTheCommandLine()
{
    const QString path = plan(
        "{\"verb\":\"accounts import\",\"rows\":[{\"account\":\"carol\"},{\"account\":\"dave\"},{\"nick\":\"x\"}]}");
    const Outcome checked = verb(u"job check --json"_s, {path});
    QCOMPARE(checked.code, 5);
    QCOMPARE(checked.json().value(u"good"_s).toInt(), 2);
    const Outcome ran = verb(u"job run --json"_s, {path, u"--why"_s, u"ticket 9"_s});
    QCOMPARE(ran.code, 5);
    QCOMPARE(ran.json().value(u"done"_s).toInt(), 2);
    QCOMPARE(ran.json().value(u"skipped"_s).toInt(), 1);
    const QString job = ran.json().value(u"job"_s).toString();
    QCOMPARE(run({u"job"_s, u"show"_s, job, u"--json"_s}).json().value(u"state"_s).toString(), u"finished"_s);
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

QTEST_GUILESS_MAIN(TestJobKill)
#include "tst_jobkill.moc"
