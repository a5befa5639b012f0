// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobcheck.h"
#include "core/jobs/jobrun.h"
#include "tests/core/services/messageworld.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// Nothing can be written to files, as on a full disk.
class FullDisk
{
  public:
    FullDisk()
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit nothing{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &nothing);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

  private:
    rlimit m_before = {};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

/// What the calls of a job carry, how many they are, and what becomes of rows when nobody answers.
class TestJobCalls : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<MessageWorld>();
        m_rules = std::make_unique<GuardRules>(m_world->folder.filePath(u"guard.json"_s));
    }
    void cleanup() { m_world.reset(); }
    void messagesOfOneSecondKeepTheirOrder();
    void rowsAreTheSameInEveryTry();
    void aServiceThatIsGonePausesHarmlessJobs();
    void mixedRowsShareCalls();
    void theQuestionForTheTimeCanBeCut();
    void resultsAreReadFromAFullDisk();

  private:
    JobInfo make(const QString &verb, const QList<QJsonObject> &rows, const QJsonObject &arguments = {})
    {
        JobPlan plan;
        plan.verb = verb;
        plan.rows = rows;
        plan.arguments = arguments;
        plan.quotaPercent = 100;
        const Result<JobInfo> info =
            JobStore::create(m_world->folder.filePath(u"job"_s), plan, m_world->client->profile().secretName(),
                             u"test"_s, m_world->clock.nowMs());
        if (!info)
            qWarning("%s", qPrintable(info.error().message));
        return info.value_or(JobInfo());
    }
    Result<Done> carryOut(JobRun &run, const JobInfo &info)
    {
        std::optional<Result<Done>> end;
        connect(&run, &JobRun::finished, &run, [&end](const Result<Done> &result) { end = result; });
        run.start(info.folder);
        if (!QTest::qWaitFor([&end] { return end.has_value(); }, 60'000))
            qWarning("the job did not end");
        run.disconnect();
        return end.value_or(fail(ApiError::Kind::Timeout, u"did not end"_s));
    }
    static QList<QJsonObject> people(int count)
    {
        QList<QJsonObject> rows;
        for (int i = 0; i < count; ++i)
            rows << QJsonObject{{u"account"_s, u"p%1"_s.arg(i)}};
        return rows;
    }

    std::unique_ptr<MessageWorld> m_world;
    std::unique_ptr<GuardRules> m_rules;
};

void TestJobCalls::messagesOfOneSecondKeepTheirOrder()
{
    constexpr int count = 12;
    QList<QJsonObject> rows;
    for (int i = 0; i < count; ++i)
        rows << QJsonObject{{u"text"_s, QString::number(i)}};
    const JobInfo info = make(u"messages send"_s, rows, {{u"from"_s, u"alice"_s}, {u"to"_s, u"bob"_s}});
    JobRun run(*m_world->client, *m_rules, m_world->clock);
    QVERIFY(carryOut(run, info));
    QCOMPARE(run.progress().counts.done, count);
    const qint64 now = m_world->clock.nowSeconds();
    const QJsonArray messages = m_world
                                    ->raw(u"openim/admin_getroammsg"_s, {{u"Operator_Account"_s, u"alice"_s},
                                                                         {u"Peer_Account"_s, u"bob"_s},
                                                                         {u"MaxCnt"_s, 100},
                                                                         {u"MinTime"_s, now - 600},
                                                                         {u"MaxTime"_s, now + 600}})["MsgList"_L1]
                                    .toArray();
    QCOMPARE(messages.size(), count);
    QMap<int, qint64> sequence;
    for (const auto &message : messages)
        sequence.insert(message["MsgBody"_L1].toArray().at(0)["MsgContent"_L1]["Text"_L1].toString().toInt(),
                        message["MsgSeq"_L1].toInteger());
    for (int i = 1; i < count; ++i)
        QVERIFY2(sequence.value(i) > sequence.value(i - 1), qPrintable(QString::number(i)));
}

void TestJobCalls::rowsAreTheSameInEveryTry()
{
    const JobInfo info = make(u"accounts kick"_s, people(3));
    const auto read = [&] {
        QList<QPair<quint32, quint32>> out;
        Result<JobStore> store = JobStore::open(info.folder);
        const auto taken = store ? store->take(10, m_world->client->catalogue(), Dialect::Current)
                                 : Result<JobStore::Taken>(std::unexpected(store.error()));
        for (const JobBatch &batch : taken ? taken->batches : QList<JobBatch>()) {
            for (const JobRow &row : batch.rows)
                out << QPair(row.random, row.sequence);
        }
        return out;
    };
    const auto first = read();
    QCOMPARE(first.size(), 3);
    QCOMPARE(read(), first);
    QVERIFY(first[0].first != first[1].first && first[1].first != first[2].first);
}

void TestJobCalls::aServiceThatIsGonePausesHarmlessJobs()
{
    SandboxFault bad;
    bad.kind = SandboxFault::Kind::BadGateway;
    m_world->sandbox.setFault(u"im_open_login_svc/multiaccount_import"_s, bad);
    // More calls than are tried.
    const JobInfo info = make(u"accounts import"_s, people(1200));
    JobRun run(*m_world->client, *m_rules, m_world->clock);
    QVERIFY(!carryOut(run, info));
    QCOMPARE(run.progress().state, JobProgress::State::Paused);
    QVERIFY(run.progress().stoppedByTrouble);
    QCOMPARE(run.progress().counts.unknown, 0);
    QCOMPARE(run.progress().counts.left(), 1200);
    m_world->sandbox.clearFaults();
    JobRun later(*m_world->client, *m_rules, m_world->clock);
    QVERIFY(carryOut(later, info));
    QCOMPARE(later.progress().state, JobProgress::State::Finished);
    QCOMPARE(later.progress().counts.done, 1200);
}

void TestJobCalls::mixedRowsShareCalls()
{
    JobPlan plan;
    plan.verb = u"members remove"_s;
    for (int i = 0; i < 1000; ++i)
        plan.rows << QJsonObject{{u"group"_s, i % 2 == 0 ? u"night"_s : u"day"_s}, {u"account"_s, u"p%1"_s.arg(i)}};
    const auto check = checkPlan(plan, m_world->client->catalogue(), Dialect::Current, {}, false, 0);
    QVERIFY2(check, qPrintable(check ? QString() : check.error().message));
    QCOMPARE(check->good, 1000);
    const JobInfo info = make(plan.verb, plan.rows);
    Result<JobStore> store = JobStore::open(info.folder);
    QVERIFY(store);
    const auto taken = store->take(5000, m_world->client->catalogue(), Dialect::Current);
    QVERIFY(taken && taken->ended);
    QCOMPARE(check->calls, taken->batches.size());
    QVERIFY2(check->calls <= 100, qPrintable(QString::number(check->calls)));
}

void TestJobCalls::theQuestionForTheTimeCanBeCut()
{
    SandboxFault slow;
    slow.kind = SandboxFault::Kind::Slow;
    slow.delayMs = 8000;
    m_world->sandbox.setFault(u"im_open_login_svc/account_check"_s, slow);
    const JobInfo info = make(u"accounts kick"_s, people(3));
    // One to whom no answer has told the time yet.
    ApiClient fresh(m_world->client->profile(), m_world->client->signer(), m_world->client->catalogue(),
                    m_world->clock);
    JobRun run(fresh, *m_rules, m_world->clock);
    run.setAsksTime(true);
    std::optional<Result<Done>> end;
    connect(&run, &JobRun::finished, &run, [&end](const Result<Done> &result) { end = result; });
    const qint64 before = m_world->sandbox.counters().requests;
    run.start(info.folder);
    QTRY_COMPARE_WITH_TIMEOUT(m_world->sandbox.counters().requests, before + 1, 20'000);
    QCOMPARE(run.progress().counts.total, 3);
    QVERIFY(JobRun::askOther(info.folder, u"cancel"_s));
    QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), 20'000);
    QCOMPARE(run.progress().state, JobProgress::State::Cancelled);
    QVERIFY(!fresh.clockDifferenceMs()); // it was not waited for
    QCOMPARE(m_world->sandbox.counters().requests, before + 1);
    QCOMPARE(JobStore::info(info.folder).value_or(JobInfo()).state, u"cancelled"_s);
}

void TestJobCalls::resultsAreReadFromAFullDisk()
{
    const JobInfo info = make(u"accounts kick"_s, people(3));
    int rows = 0;
    QString trouble;
    {
        const FullDisk full;
        const Result<TableSource> table = JobStore::results(info.folder, false);
        if (!table)
            trouble = table.error().message;
        QList<Cell> cells;
        while (table && table->next(cells))
            ++rows;
    }
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    QCOMPARE(rows, 3);
}

QTEST_GUILESS_MAIN(TestJobCalls)
#include "tst_jobcalls.moc"
