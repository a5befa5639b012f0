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
    void itMakesWayForAnotherRun();

  private:
    static constexpr int rows = 30;

    /// More than a host gets connections, to as many people, so that all are under way at once.
    JobInfo makeSlowJob()
    {
        SandboxFault slow;
        slow.kind = SandboxFault::Kind::Slow;
        slow.delayMs = 6000;
        m_world->sandbox.setFault(u"openim/sendmsg"_s, slow);
        JobPlan plan;
        plan.verb = u"messages send"_s;
        plan.quotaPercent = 100;
        plan.atOnce = rows;
        plan.arguments = {{u"from"_s, u"alice"_s}, {u"text"_s, u"hello"_s}};
        for (int i = 0; i < rows; ++i)
            plan.rows << QJsonObject{{u"to"_s, u"p%1"_s.arg(i)}};
        const Result<JobInfo> info =
            JobStore::create(m_world->folder.filePath(u"job"_s), plan, m_world->client->profile().secretName(),
                             u"test"_s, m_world->clock.nowMs());
        if (!info)
            qWarning("%s", qPrintable(info.error().message));
        return info.value_or(JobInfo());
    }
    qint64 requests() { return m_world->sandbox.counters().requests; }
    QString stateOnDisk(const JobInfo &info) { return JobStore::info(info.folder).value_or(JobInfo()).state; }
    /// Starts it, and pauses it once all of its calls are under way.
    void pauseInTheMiddle(JobRun &run, const JobInfo &info)
    {
        connect(&run, &JobRun::finished, &run, [this](const Result<Done> &result) { m_ends << result.has_value(); });
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
    QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), 60'000);
    QVERIFY2(*end, qPrintable(*end ? QString() : (*end).error().message));
    QCOMPARE(m_ends.size(), 1);
    // What was on its way is looked for, not sent anew.
    QCOMPARE(second.progress().state, JobProgress::State::Finished);
    QCOMPARE(second.progress().counts.left(), 0);
    QCOMPARE(second.progress().counts.done, rows);
}

QTEST_GUILESS_MAIN(TestJobPause)
#include "tst_jobpause.moc"
