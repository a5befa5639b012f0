// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobrun.h"
#include "tests/core/services/messageworld.h"

#include <QFile>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// A job is paused while the service takes its time: what waits to leave stays here, what is on its way is heard.
class TestJobPause : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_run.reset();
        m_world.reset();
    }
    void whatWaitsIsTakenBackAndWhatIsOnItsWayIsHeard();
    void itGoesOnWhileAnswersAreStillOut();
    void noRowIsLostToTrouble();
    void whatCouldNotBeWrittenDownIsWrittenAtTheEnd();
    void itMakesWayForAnotherRun();
    void answersThatNothingElseTellsAreWaitedFor();
    void itStopsWhileItWaitsForAnotherRun();
    void whatIsNotYetWrittenIsNotYetAsked();

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
    /// Starts the run, and pauses it once all of its calls are under way; false where that was not as it should be.
    bool pausesInTheMiddle(const JobInfo &info)
    {
        m_run->start(info.folder);
        [this] {
            QTRY_COMPARE_WITH_TIMEOUT(m_run->progress().callsUnderWay, rows, 20'000);
            QTRY_VERIFY_WITH_TIMEOUT(requests() > m_before, 20'000);
            m_run->pause();
            QTRY_COMPARE_WITH_TIMEOUT(m_run->progress().state, JobProgress::State::Paused, 20'000);
            // Before any of the answers.
            QVERIFY(m_ends.isEmpty());
            QCOMPARE(m_run->progress().counts.done, 0);
        }();
        return !QTest::currentTestFailed();
    }

    /// Another run of a job, as another program starts it.
    struct OtherRun
    {
        OtherRun(const TestJobPause &test, const JobInfo &info)
            : run(*test.m_world->client, *test.m_rules, test.m_world->clock)
        {
            QObject::connect(&run, &JobRun::finished, &run, [this](const Result<Done> &result) { end = result; });
            run.start(info.folder);
        }
        QString trouble() const { return end && !*end ? end->error().message : QString(); }

        std::optional<Result<Done>> end;
        JobRun run;
    };

    std::unique_ptr<MessageWorld> m_world;
    std::unique_ptr<GuardRules> m_rules;
    std::unique_ptr<JobRun> m_run;
    QList<bool> m_ends;
    qint64 m_before = 0;
};

void TestJobPause::init()
{
    m_world = std::make_unique<MessageWorld>();
    m_rules = std::make_unique<GuardRules>(m_world->folder.filePath(u"guard.json"_s));
    m_run = std::make_unique<JobRun>(*m_world->client, *m_rules, m_world->clock);
    m_ends.clear();
    connect(m_run.get(), &JobRun::finished, this, [this](const Result<Done> &result) { m_ends << result.has_value(); });
    QJsonArray people;
    for (int i = 0; i < rows; ++i)
        people.append(QJsonObject{{u"UserID"_s, u"p%1"_s.arg(i)}});
    m_world->raw(u"im_open_login_svc/multiaccount_import"_s, {{u"AccountList"_s, people}});
    m_before = requests();
}

void TestJobPause::whatWaitsIsTakenBackAndWhatIsOnItsWayIsHeard()
{
    const JobInfo info = makeSlowJob();
    QVERIFY(pausesInTheMiddle(info));
    QTRY_COMPARE(stateOnDisk(info), u"paused"_s);
    const int onTheirWay = m_run->progress().callsUnderWay;
    QVERIFY2(onTheirWay > 0 && onTheirWay < rows, qPrintable(QString::number(onTheirWay)));
    QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 30'000);
    QVERIFY(m_ends.first());
    QCOMPARE(m_run->progress().counts.done, onTheirWay);
    QCOMPARE(requests() - m_before, onTheirWay);
    {
        Result<JobStore> store = JobStore::open(info.folder);
        QVERIFY(store);
        const Result<QList<JobRow>> sent = store->sentRows();
        QVERIFY(sent);
        QCOMPARE(sent->size(), 0);
    }
    m_world->sandbox.clearFaults();
    m_run->start(info.folder);
    QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 2, 30'000);
    QCOMPARE(m_run->progress().counts.done, rows);
    QCOMPARE(requests() - m_before, rows);
}

void TestJobPause::itGoesOnWhileAnswersAreStillOut()
{
    const JobInfo info = makeSlowJob();
    QVERIFY(pausesInTheMiddle(info));
    m_world->sandbox.clearFaults();
    QVERIFY(m_run->goOn());
    QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 30'000);
    QCOMPARE(m_run->progress().state, JobProgress::State::Finished);
    QCOMPARE(m_run->progress().counts.done, rows);
    QCOMPARE(requests() - m_before, rows);
    QVERIFY(!m_run->goOn());
}

void TestJobPause::noRowIsLostToTrouble()
{
    // One answer is out for long, and the service refuses the others meanwhile.
    const JobInfo info = makeSlowJob(8000, 1, 2);
    m_run->start(info.folder);
    QTRY_VERIFY_WITH_TIMEOUT(requests() > m_before, 20'000);
    SandboxFault refused;
    refused.kind = SandboxFault::Kind::Refuse;
    refused.code = 70003;
    m_world->sandbox.setFault(u"openim/sendmsg"_s, refused);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->progress().state, JobProgress::State::Paused, 20'000);
    QVERIFY(m_run->progress().stoppedByTrouble);
    QVERIFY(m_ends.isEmpty());
    m_world->sandbox.clearFaults();
    QVERIFY(m_run->goOn());
    QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 60'000);
    QCOMPARE(m_run->progress().state, JobProgress::State::Finished);
    QCOMPARE(m_run->progress().counts.done, rows);
}

void TestJobPause::whatCouldNotBeWrittenDownIsWrittenAtTheEnd()
{
    slowDown(u"profile/portrait_set"_s, 5000);
    JobPlan plan;
    plan.verb = u"profile set"_s;
    plan.arguments = {{u"nick"_s, u"n"_s}};
    const JobInfo info = make(plan, u"account"_s, 1);
    m_run->start(info.folder);
    QTRY_VERIFY_WITH_TIMEOUT(requests() > m_before, 20'000);
    // The journal cannot be written when the answer comes.
    auto other =
        sqlite::Connection::open(JobStore::journalFile(info.folder), sqlite::Connection::Mode::ReadWrite, 5000);
    QVERIFY(other && other->run("BEGIN IMMEDIATE"));
    QTRY_VERIFY_WITH_TIMEOUT(m_run->progress().stoppedByTrouble, 30'000);
    QVERIFY(other->run("ROLLBACK"));
    QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 30'000);
    QCOMPARE(m_run->progress().state, JobProgress::State::Paused);
    QCOMPARE(m_run->progress().counts.done, 1);
    QCOMPARE(JobStore::info(info.folder).value_or(JobInfo()).counts.done, 1);
}

void TestJobPause::itMakesWayForAnotherRun()
{
    const JobInfo info = makeSlowJob();
    QVERIFY(pausesInTheMiddle(info));
    m_world->sandbox.clearFaults();
    OtherRun second(*this, info);
    QTRY_VERIFY_WITH_TIMEOUT(second.run.progress().waitsForOther || second.end.has_value(), 20'000);
    // What it gives up for the other must not be passed over here.
    QVERIFY(!m_run->goOn());
    QTRY_VERIFY_WITH_TIMEOUT(second.end.has_value(), 60'000);
    QVERIFY2(*second.end, qPrintable(second.trouble()));
    QCOMPARE(m_ends.size(), 1);
    // What was on its way is looked for, not sent anew.
    QCOMPARE(second.run.progress().state, JobProgress::State::Finished);
    QCOMPARE(second.run.progress().counts.left(), 0);
    QCOMPARE(second.run.progress().counts.done, rows);
}

void TestJobPause::answersThatNothingElseTellsAreWaitedFor()
{
    slowDown(u"im_open_login_svc/kick"_s, 6000);
    JobPlan plan;
    plan.verb = u"accounts kick"_s;
    plan.quotaPercent = 100;
    const JobInfo info = make(plan, u"account"_s, rows);
    QVERIFY(pausesInTheMiddle(info));
    m_world->sandbox.clearFaults();
    OtherRun second(*this, info);
    QTRY_VERIFY_WITH_TIMEOUT(second.end.has_value(), 60'000);
    QVERIFY2(*second.end, qPrintable(second.trouble()));
    QCOMPARE(second.run.progress().counts.unknown, 0);
    QCOMPARE(second.run.progress().counts.done, rows);
    QCOMPARE(requests() - m_before, rows);
}

void TestJobPause::itStopsWhileItWaitsForAnotherRun()
{
    const JobInfo info = makeSlowJob();
    const Result<FileLock> held = FileLock::take(info.folder + u"/lock"_s);
    QVERIFY(held);
    m_run->start(info.folder);
    m_run->pause();
    QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 20'000);
    QVERIFY(m_ends.first());
    QCOMPARE(m_run->progress().state, JobProgress::State::Paused);
    QCOMPARE(m_run->info().id, info.id);
    QCOMPARE(m_run->progress().counts.left(), rows);
    QCOMPARE(requests(), m_before);
}

void TestJobPause::whatIsNotYetWrittenIsNotYetAsked()
{
    const JobInfo info = makeSlowJob();
    m_run->start(info.folder);
    QTRY_VERIFY_WITH_TIMEOUT(m_run->progress().callsUnderWay > 0, 20'000);
    // Another process has made the file, and is about to write into it.
    QFile asked(info.folder + u"/control"_s);
    QVERIFY(asked.open(QIODevice::WriteOnly));
    QTest::qWait(1000); // it is looked at four times a second
    QVERIFY(asked.exists());
    QVERIFY(asked.write("cancel") > 0 && asked.flush());
    QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 30'000);
    QCOMPARE(m_run->progress().state, JobProgress::State::Cancelled);
}

QTEST_GUILESS_MAIN(TestJobPause)
#include "tst_jobpause.moc"
