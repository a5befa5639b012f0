// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditlog.h"
#include "core/jobs/jobdesk.h"
#include "tests/core/services/messageworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The runs of one process, as the window asks for them.
class TestJobDesk : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void aJobThatIsEndingGoesOnWhenItIsAsked();
};

void TestJobDesk::aJobThatIsEndingGoesOnWhenItIsAsked()
{
    MessageWorld world;
    GuardRules rules(world.folder.filePath(u"guard.json"_s));
    AuditLog log(world.folder.filePath(u"audit.db"_s), u"cs-01"_s);
    JobDesk desk(*world.client, rules, log, world.clock, world.folder.filePath(u"jobs"_s));
    QSignalSpy made(&desk, &JobDesk::made), ended(&desk, &JobDesk::ended);
    SandboxFault slow;
    slow.kind = SandboxFault::Kind::Slow;
    slow.delayMs = 8000;
    world.sandbox.setFault(u"profile/portrait_set"_s, slow);
    JobPlan plan;
    plan.verb = u"profile set"_s;
    plan.quotaPercent = 100;
    plan.arguments = {{u"nick"_s, u"n"_s}};
    for (const QString &name : {u"alice"_s, u"bob"_s, u"carol"_s})
        plan.rows << QJsonObject{{u"account"_s, name}};
    const qint64 before = world.sandbox.counters().requests;
    desk.add(plan);
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 20'000);
    const QString id = made.first().first().toString();
    QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.counters().requests > before, 20'000);
    world.sandbox.clearFaults();
    desk.cancel(id);
    QVERIFY(desk.progress(id));
    desk.resume(id);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 60'000);
    const JobInfo info = JobStore::info(desk.root() + u'/' + id).value_or(JobInfo());
    QCOMPARE(info.state, u"finished"_s);
    QCOMPARE(info.counts.done, 3);
}

QTEST_GUILESS_MAIN(TestJobDesk)
#include "tst_jobdesk.moc"
