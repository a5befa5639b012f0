// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditguard.h"
#include "core/audit/auditreader.h"
#include "core/audit/undolock.h"
#include "core/jobs/jobrun.h"
#include "core/jobs/jobundo.h"
#include "tests/core/services/messageworld.h"

#include <QTest>
#include <QTimer>

#include <algorithm>
#include <optional>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The undo of a job, and somebody else who takes back one of its entries meanwhile.
class TestJobUndoLock : public QObject
{
    Q_OBJECT

    JobCounts carryOut(const JobInfo &info)
    {
        JobRun run(*m_world->client, *m_rules, m_world->clock);
        std::optional<Result<Done>> end;
        connect(&run, &JobRun::finished, &run, [&end](const Result<Done> &result) { end = result; });
        run.start(info.folder);
        if (!QTest::qWaitFor([&end] { return end.has_value(); }, 60'000) || !*end)
            qWarning("the job has not ended well: %s", end && !*end ? qPrintable(end->error().message) : "time");
        bool idle = false;
        m_log->whenIdle([&idle] { idle = true; });
        if (!QTest::qWaitFor([&idle] { return idle; }, 60'000))
            qWarning("the audit is not written");
        return run.progress().counts;
    }
    Result<JobInfo> make(const JobPlan &plan)
    {
        return createJob(m_world->folder.filePath(u"jobs"_s), plan, m_world->client->profile(), m_world->clock.nowMs());
    }
    /// The entry that a job has left, and the job that takes it back.
    void makeUndo(qint64 &seq, JobInfo &back)
    {
        JobPlan plan;
        plan.verb = u"members add"_s;
        plan.rows << QJsonObject{{u"group"_s, u"night"_s}, {u"account"_s, u"dave"_s}};
        plan.quotaPercent = 100;
        const Result<JobInfo> job = make(plan);
        QVERIFY(job);
        QCOMPARE(carryOut(*job).done, 1);
        AuditFilter filter;
        filter.job = job->id;
        auto entries = AuditReader::open(m_log->path());
        QVERIFY(entries);
        const auto entry = entries->next(filter);
        QVERIFY(entry && *entry);
        seq = (*entry)->seq;
        const Result<JobUndo> undo = undoOfJob(job->folder, m_log->path(), m_world->clock.nowMs());
        QVERIFY(undo);
        const Result<JobInfo> made = make(undo->plan);
        QVERIFY(made);
        back = *made;
    }

    std::unique_ptr<MessageWorld> m_world;
    std::unique_ptr<GuardRules> m_rules;
    std::unique_ptr<AuditLog> m_log;

  private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<MessageWorld>();
        m_rules = std::make_unique<GuardRules>(m_world->folder.filePath(u"guard.json"_s));
        m_log = std::make_unique<AuditLog>(m_world->folder.filePath(u"audit.db"_s), u"cs-01"_s);
        AuditGuard::install(*m_world->client, *m_log, *m_rules, m_world->clock);
    }
    void cleanup()
    {
        m_world->client.reset();
        m_log.reset();
        m_world.reset();
    }

    void anEntryAnotherOneIsAtIsLeftAndTold()
    {
        qint64 entry = 0;
        JobInfo back;
        makeUndo(entry, back);
        if (QTest::currentTestFailed())
            return;

        UndoLock other(*m_world->client);
        Result<PlaceLocks::Hold> held = other.take({entry});
        QVERIFY(held);
        QCOMPARE(carryOut(back).failed, 1);
        const Result<TableSource> table = JobStore::results(back.folder, true);
        QVERIFY(table);
        QList<Cell> row;
        QVERIFY(table->next(row));
        QVERIFY(std::ranges::any_of(row, [](const Cell &cell) {
            const QString *text = std::get_if<QString>(&cell);
            return text && text->contains(u"is being taken back just now"_s);
        }));
    }

    void whatMayBeDoneAlreadyIsNotCalledFailed()
    {
        qint64 entry = 0;
        JobInfo back;
        makeUndo(entry, back);
        if (QTest::currentTestFailed())
            return;

        SandboxFault cut; // carried out, but nobody hears of it
        cut.kind = SandboxFault::Kind::CutOff;
        cut.times = 1;
        m_world->sandbox.setFault(u"group_open_http_svc/delete_group_member"_s, cut);
        // Before the next try somebody else is at the entry.
        UndoLock other(*m_world->client);
        std::optional<PlaceLocks::Hold> held;
        QTimer poll;
        connect(&poll, &QTimer::timeout, this, [&] {
            if (Result<PlaceLocks::Hold> hold = other.take({entry}); hold && !held) {
                held.emplace(std::move(*hold));
                poll.stop();
            }
        });
        connect(m_world->client.get(), &ApiClient::callFinished, &poll, [&](const CallRecord &record) {
            if (record.command == u"group_open_http_svc/delete_group_member"_s && !held && !poll.isActive())
                poll.start(1);
        });
        const JobCounts counts = carryOut(back);
        QVERIFY(held);
        QCOMPARE(counts.failed, 0);
        QCOMPARE(counts.unknown, 1);
    }
};

QTEST_GUILESS_MAIN(TestJobUndoLock)
#include "tst_jobundolock.moc"
