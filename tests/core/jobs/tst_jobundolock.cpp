// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/undolock.h"
#include "tests/core/jobs/jobundobench.h"

#include <QTimer>

#include <algorithm>
#include <optional>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The undo of a job, and somebody else who takes back one of its entries meanwhile.
class TestJobUndoLock : public JobUndoBench
{
    Q_OBJECT

    /// The entry that a job has left, and the job that takes it back.
    void makeUndo(qint64 &seq, JobInfo &back)
    {
        JobPlan plan;
        plan.verb = u"members add"_s;
        plan.rows << QJsonObject{{u"group"_s, u"night"_s}, {u"account"_s, u"dave"_s}};
        plan.quotaPercent = 100;
        const JobInfo job = make(plan);
        QVERIFY(!job.folder.isEmpty());
        QCOMPARE(carryOut(job).done, 1);
        seq = entryOf(job).seq;
        QVERIFY(seq > 0);
        const Result<JobUndo> undo = undoOf(job);
        QVERIFY(undo);
        back = make(undo->plan);
        QVERIFY(!back.folder.isEmpty());
    }

  private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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
