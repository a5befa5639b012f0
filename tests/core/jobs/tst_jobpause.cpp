// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobrun.h"
#include "tests/core/services/messageworld.h"

#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// A job is paused while the service takes its time: what waits to leave stays here, what is on its way is heard.
class TestJobPause : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }
    void whatWaitsIsTakenBackAndWhatIsOnItsWayIsHeard();
    void itGoesOnWhileAnswersAreStillOut();
    void noRowIsLostToTrouble();
    void whatCouldNotBeWrittenDownIsWrittenAtTheEnd();
    void itMakesWayForAnotherRun();
    void answersThatNothingElseTellsAreWaitedFor();
    void itStopsWhileItWaitsForAnotherRun();

  private:
    static constexpr int rows = 30;

    /// More than a host gets connections, to as many people, so that all are under way at once.
    JobInfo makeSlowJob(int delayMs = 6000, int times = -1, int quotaPercent = 100)
    {
        slowDown(u"openim/sendmsg"_s, delayMs, times);
        JobPlan plan;
        plan.verb = u"messages send"_s;
        plan.quotaPercent = quotaPercent;
        plan.arguments = {{u"from"_s, u"alice"_s}, {u"text"_s, u"hello"_s}};
        return make(plan, u"to"_s, rows);
    }
    void slowDown(const QString &command, int delayMs, int times = -1)
    {
        SandboxFault slow;
        slow.kind = SandboxFault::Kind::Slow;
        slow.delayMs = delayMs;
        slow.times = times;
        m_world->sandbox.setFault(command, slow);
    }
    JobInfo make(JobPlan plan, const QString &field, int count)
    {
        plan.atOnce = rows;
        for (int i = 0; i < count; ++i)
            plan.rows << QJsonObject{{field, u"p%1"_s.arg(i)}};
        const Result<JobInfo> info =
            JobStore::create(m_world->folder.filePath(u"job"_s), plan, m_world->client->profile().secretName(),
                             u"test"_s, m_world->clock.nowMs());
        if (!info)
            qWarning("%s", qPrintable(info.error().message));
        return info.value_or(JobInfo());
    }
    qint64 requests() { return m_world->sandbox.counters().requests; }
    QString stateOnDisk(const JobInfo &info) { return JobStore::info(info.folder).value_or(JobInfo()).state; }
    void follow(JobRun &run)
    {
        connect(&run, &JobRun::finished, &run, [this](const Result<Done> &result) { m_ends << result.has_value(); });
    }
    /// Starts it, and pauses it once all of its calls are under way.
    void pauseInTheMiddle(JobRun &run, const JobInfo &info)
    {
        follow(run);
        run.start(info.folder);
        QTRY_COMPARE_WITH_TIMEOUT(run.progress().callsUnderWay, rows, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(requests() > m_before, 20'000);
        run.pause();
        QTRY_COMPARE_WITH_TIMEOUT(run.progress().state, JobProgress::State::Paused, 20'000);
        // Before any of the answers.
        QVERIFY(m_ends.isEmpty());
        QCOMPARE(run.progress().counts.done, 0);
    }

    std::unique_ptr<MessageWorld> m_world;
    std::unique_ptr<GuardRules> m_rules;
    QList<bool> m_ends;
    qint64 m_before = 0;
};

void TestJobPause::init()
{
    m_world = std::make_unique<MessageWorld>();
    m_rules = std::make_unique<GuardRules>(m_world->folder.filePath(u"guard.json"_s));
    m_ends.clear();
    QJsonArray people;
    for (int i = 0; i < rows; ++i)
        people.append(QJsonObject{{u"UserID"_s, u"p%1"_s.arg(i)}});
    m_world->raw(u"im_open_login_svc/multiaccount_import"_s, {{u"AccountList"_s, people}});
    m_before = requests();
}

void TestJobPause::whatWaitsIsTakenBackAndWhatIsOnItsWayIsHeard()
{
    const JobInfo info = makeSlowJob();
    JobRun run(*m_world->client, *m_rules, m_world->clock);
    pauseInTheMiddle(run, info);
    if (QTest::currentTestFailed())
        return;
    QTRY_COMPARE(stateOnDisk(info), u"paused"_s);
    const int onTheirWay = run.progress().callsUnderWay;
    QVERIFY2(onTheirWay > 0 && onTheirWay < rows, qPrintable(QString::number(onTheirWay)));
    QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 30'000);
    QVERIFY(m_ends.first());
    QCOMPARE(run.progress().counts.done, onTheirWay);
    QCOMPARE(requests() - m_before, onTheirWay);
    {
        Result<JobStore> store = JobStore::open(info.folder);
        QVERIFY(store);
        const Result<QList<JobRow>> sent = store->sentRows();
        QVERIFY(sent);
        QCOMPARE(sent->size(), 0);
    }
    m_world->sandbox.clearFaults();
    run.start(info.folder);
    QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 2, 30'000);
    QCOMPARE(run.progress().counts.done, rows);
    QCOMPARE(requests() - m_before, rows);
}

void TestJobPause::itGoesOnWhileAnswersAreStillOut()
{
    const JobInfo info = makeSlowJob();
    JobRun run(*m_world->client, *m_rules, m_world->clock);
    pauseInTheMiddle(run, info);
    if (QTest::currentTestFailed())
        return;
    m_world->sandbox.clearFaults();
    QVERIFY(run.goOn());
    QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 30'000);
    QCOMPARE(run.progress().state, JobProgress::State::Finished);
    QCOMPARE(run.progress().counts.done, rows);
    QCOMPARE(requests() - m_before, rows);
    QVERIFY(!run.goOn());
}

void TestJobPause::noRowIsLostToTrouble()
{
    // One answer is out for long, and the service refuses the others meanwhile.
    const JobInfo info = makeSlowJob(8000, 1, 2);
    JobRun run(*m_world->client, *m_rules, m_world->clock);
    follow(run);
    run.start(info.folder);
    QTRY_VERIFY_WITH_TIMEOUT(requests() > m_before, 20'000);
    SandboxFault refused;
    refused.kind = SandboxFault::Kind::Refuse;
    refused.code = 70003;
    m_world->sandbox.setFault(u"openim/sendmsg"_s, refused);
    QTRY_COMPARE_WITH_TIMEOUT(run.progress().state, JobProgress::State::Paused, 20'000);
    QVERIFY(run.progress().stoppedByTrouble);
    QVERIFY(m_ends.isEmpty());
    m_world->sandbox.clearFaults();
    QVERIFY(run.goOn());
    QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 60'000);
    QCOMPARE(run.progress().state, JobProgress::State::Finished);
    QCOMPARE(run.progress().counts.done, rows);
}

void TestJobPause::whatCouldNotBeWrittenDownIsWrittenAtTheEnd()
{
    slowDown(u"profile/portrait_set"_s, 5000);
    JobPlan plan;
    plan.verb = u"profile set"_s;
    plan.arguments = {{u"nick"_s, u"n"_s}};
    const JobInfo info = make(plan, u"account"_s, 1);
    JobRun run(*m_world->client, *m_rules, m_world->clock);
    follow(run);
    run.start(info.folder);
    QTRY_VERIFY_WITH_TIMEOUT(requests() > m_before, 20'000);
    // The journal cannot be written when the answer comes.
    auto other =
        sqlite::Connection::open(JobStore::journalFile(info.folder), sqlite::Connection::Mode::ReadWrite, 5000);
    QVERIFY(other && other->run("BEGIN IMMEDIATE"));
    QTRY_VERIFY_WITH_TIMEOUT(run.progress().stoppedByTrouble, 30'000);
    QVERIFY(other->run("ROLLBACK"));
    QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 30'000);
    QCOMPARE(run.progress().state, JobProgress::State::Paused);
    QCOMPARE(run.progress().counts.done, 1);
    QCOMPARE(JobStore::info(info.folder).value_or(JobInfo()).counts.done, 1);
}

void TestJobPause::itMakesWayForAnotherRun()
{
    const JobInfo info = makeSlowJob();
    JobRun run(*m_world->client, *m_rules, m_world->clock);
    pauseInTheMiddle(run, info);
    if (QTest::currentTestFailed())
        return;
    m_world->sandbox.clearFaults();
    JobRun second(*m_world->client, *m_rules, m_world->clock);
    std::optional<Result<Done>> end;
    connect(&second, &JobRun::finished, &second, [&end](const Result<Done> &result) { end = result; });
    second.start(info.folder);
    QTRY_VERIFY_WITH_TIMEOUT(second.progress().waitsForOther || end.has_value(), 20'000);
    // What it gives up for the other must not be passed over here.
    QVERIFY(!run.goOn());
    QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), 60'000);
    QVERIFY2(*end, qPrintable(*end ? QString() : (*end).error().message));
    QCOMPARE(m_ends.size(), 1);
    // What was on its way is looked for, not sent anew.
    QCOMPARE(second.progress().state, JobProgress::State::Finished);
    QCOMPARE(second.progress().counts.left(), 0);
    QCOMPARE(second.progress().counts.done, rows);
}

void TestJobPause::answersThatNothingElseTellsAreWaitedFor()
{
    slowDown(u"im_open_login_svc/kick"_s, 6000);
    JobPlan plan;
    plan.verb = u"accounts kick"_s;
    plan.quotaPercent = 100;
    const JobInfo info = make(plan, u"account"_s, rows);
    JobRun run(*m_world->client, *m_rules, m_world->clock);
    pauseInTheMiddle(run, info);
    if (QTest::currentTestFailed())
        return;
    m_world->sandbox.clearFaults();
    JobRun second(*m_world->client, *m_rules, m_world->clock);
    std::optional<Result<Done>> end;
    connect(&second, &JobRun::finished, &second, [&end](const Result<Done> &result) { end = result; });
    second.start(info.folder);
    QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), 60'000);
    QVERIFY2(*end, qPrintable(*end ? QString() : (*end).error().message));
    QCOMPARE(second.progress().counts.unknown, 0);
    QCOMPARE(second.progress().counts.done, rows);
    QCOMPARE(requests() - m_before, rows);
}

void TestJobPause::itStopsWhileItWaitsForAnotherRun()
{
    const JobInfo info = makeSlowJob();
    const Result<FileLock> held = FileLock::take(info.folder + u"/lock"_s);
    QVERIFY(held);
    JobRun run(*m_world->client, *m_rules, m_world->clock);
    follow(run);
    run.start(info.folder);
    run.pause();
    QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 20'000);
    QVERIFY(m_ends.first());
    QCOMPARE(run.progress().state, JobProgress::State::Paused);
    QCOMPARE(run.info().id, info.id);
    QCOMPARE(run.progress().counts.left(), rows);
    QCOMPARE(requests(), m_before);
}

QTEST_GUILESS_MAIN(TestJobPause)
#include "tst_jobpause.moc"
