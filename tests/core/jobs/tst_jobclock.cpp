// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobrun.h"
#include "tests/core/services/messageworld.h"

#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Jobs while the clock of this computer and that of the service differ.
class TestJobClock : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void whatAKilledRunHasSentIsFound_data();
    void whatAKilledRunHasSentIsFound();
};

void TestJobClock::whatAKilledRunHasSentIsFound_data()
{
    QTest::addColumn<qint64>("stepMs");
    QTest::newRow("minutes ahead") << qint64(-400'000);
    QTest::newRow("hours ahead") << qint64(-7'200'000);
    QTest::newRow("minutes behind") << qint64(400'000); // more, and no signature of ours holds there
}

void TestJobClock::whatAKilledRunHasSentIsFound()
{
    QFETCH(const qint64, stepMs);
    MessageWorld world;
    GuardRules rules(world.folder.filePath(u"guard.json"_s));
    world.sandbox.clock().step(stepMs);
    JobPlan plan;
    plan.verb = u"messages send"_s;
    plan.rows << QJsonObject{{u"from"_s, u"alice"_s}, {u"to"_s, u"bob"_s}, {u"text"_s, u"only once"_s}};
    const Result<JobInfo> info = JobStore::create(world.folder.filePath(u"job"_s), plan,
                                                  world.client->profile().secretName(), u"test"_s, world.clock.nowMs());
    QVERIFY(info);
    {
        // Sent before the service had told its time, and killed before the answer.
        Result<JobStore> store = JobStore::open(info->folder);
        QVERIFY(store);
        QVERIFY(store->write({1}, world.clock.nowMs(), {}));
        const Result<QList<JobRow>> sent = store->sentRows();
        QVERIFY(sent && sent->size() == 1);
        world.raw(u"openim/sendmsg"_s, jobVerb(plan.verb)->body(*sent, Dialect::Current));
    }
    world.sandbox.clock().step(130'000); // the service does not tell a second copy any more
    JobRun run(*world.client, rules, world.clock);
    bool ended = false;
    connect(&run, &JobRun::finished, &run, [&ended] { ended = true; });
    run.start(info->folder);
    QTRY_VERIFY_WITH_TIMEOUT(ended, 30'000);
    QCOMPARE(run.progress().counts.done, 1);
    const qint64 now = world.sandbox.clock().nowSeconds();
    const QJsonArray between = world
                                   .raw(u"openim/admin_getroammsg"_s, {{u"Operator_Account"_s, u"alice"_s},
                                                                       {u"Peer_Account"_s, u"bob"_s},
                                                                       {u"MaxCnt"_s, 50},
                                                                       {u"MinTime"_s, now - 600},
                                                                       {u"MaxTime"_s, now + 600}})["MsgList"_L1]
                                   .toArray();
    QCOMPARE(between.size(), 1);
}

QTEST_GUILESS_MAIN(TestJobClock)
#include "tst_jobclock.moc"
