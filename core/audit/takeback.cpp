// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/takeback.h"

#include "core/audit/auditreader.h"
#include "core/audit/undoitems.h"
#include "core/base/callfaults.h"

#include <QPointer>

#include <algorithm>
#include <functional>
#include <utility>

namespace imdesk {

TakeBack::TakeBack(ApiClient &client, AuditLog &log, SealSource *seal, QObject *parent)
    : QObject(parent), m_log(log), m_seal(seal), m_run(client)
{
    connect(&m_run, &UndoRun::progressed, this, &TakeBack::tellProgress);
    connect(&m_run, &UndoRun::finished, this, [this] {
        m_taken.undone += m_run.outcome().undone;
        m_taken.missed += m_run.outcome().missed;
        m_anyBack |= m_run.anyBack();
        if (m_run.anyBack())
            m_taken.losses += m_plans.first().plan.losses;
        // That an entry is taken back already, or cannot be, says nothing of the others.
        if (const std::optional<ApiError> trouble = m_run.stoppedBy();
            trouble && trouble->kind != ApiError::Kind::Usage)
            missRest(*trouble);
        endFirst();
    });
}

void TakeBack::start(const QList<qint64> &entries, const UndoFollow &follow, CallWatch::Taken then)
{
    m_entries = entries;
    std::ranges::sort(m_entries, std::greater<qint64>());
    m_entries.erase(std::unique(m_entries.begin(), m_entries.end()), m_entries.end());
    m_follow = follow;
    m_then = std::move(then);
    // What was done is written by then; to read it holds no writer up.
    m_log.whenIdle([guard = QPointer<TakeBack>(this)] {
        if (guard)
            guard->read(std::nullopt);
    });
}

void TakeBack::read(const std::optional<Seal> &seal)
{
    m_worker.post([this, entries = m_entries, path = m_log.path(), seal,
                   nowMs = m_run.nowMs()](std::stop_token) -> WorkThread::Outcome {
        return [this, made = plansOf(entries, path, seal, nowMs)] { take(made); };
    });
}

TakeBack::Plans TakeBack::plansOf(const QList<qint64> &entries, const QString &path, const std::optional<Seal> &seal,
                                  qint64 nowMs)
{
    Plans made;
    const Result<QHash<qint64, AuditRecord>> found = AuditReader::some(path, entries);
    if (!found) {
        made.trouble = found.error();
        return made;
    }
    made.needSeal = !seal && std::any_of(found->cbegin(), found->cend(), [](const AuditRecord &record) {
        return needsSnapshot(record) && undoOffered(record, 0).has_value();
    });
    if (made.needSeal)
        return made;
    for (const qint64 seq : entries) {
        const auto at = found->constFind(seq);
        if (at == found->constEnd()) {
            made.missed << UndoItem{seq, {}, {}, {}, AuditReader::noEntry(seq)};
            continue;
        }
        // The service refused that call, and others followed it; or it has said itself that nothing was changed.
        if ((!at->isDamaged() && !at->mayBeDone()) || changedNothing(*at))
            continue;
        const Result<AuditRecord> record = seal ? withStateBefore(*at, path, *seal) : Result<AuditRecord>(*at);
        const Result<UndoPlan> plan =
            record ? undoOf(*record, nowMs) : Result<UndoPlan>(std::unexpected(record.error()));
        if (plan) {
            made.plans << Planned{*record, *plan};
            continue;
        }
        const QString &command = at->entry.command;
        QStringList accounts = undoitems::accountsOf(command, at->entry.request);
        if (accounts.isEmpty())
            accounts << QString();
        for (const QString &account : std::as_const(accounts))
            made.missed << UndoItem{seq, command, undoitems::placeOf(at->entry.request), account, plan.error()};
    }
    return made;
}

void TakeBack::take(const Plans &made)
{
    if (made.trouble) {
        endWith(std::unexpected(*made.trouble));
        return;
    }
    if (made.needSeal) {
        const SealSource::Then open = [guard = QPointer<TakeBack>(this)](const Result<Seal> &seal) {
            if (!guard)
                return;
            if (seal)
                guard->read(*seal);
            else
                guard->endWith(std::unexpected(seal.error()));
        };
        if (m_seal)
            m_seal->get(open);
        else
            open(Seal());
        return;
    }
    m_plans = made.plans;
    m_taken.missed = made.missed;
    for (const Planned &one : std::as_const(m_plans))
        m_total += UndoRun::weightOf(one.plan);
    if (m_plans.isEmpty() && m_taken.missed.isEmpty())
        endWith(fail(ApiError::Kind::Usage, tr("There is nothing to take back.")));
    else
        next();
}

void TakeBack::next()
{
    if (isStopped()) {
        for (const Planned &rest : std::exchange(m_plans, {}))
            m_taken.missed +=
                UndoRun::missedOf(rest.plan, rest.record.seq, makeError(ApiError::Kind::Cancelled, QString()));
    }
    if (m_plans.isEmpty()) {
        end();
        return;
    }
    m_run.findLater(m_plans.first().record, m_plans.first().plan,
                    [this](const Result<QStringList> &later) { startOrMiss(later); });
}

void TakeBack::startOrMiss(const Result<QStringList> &later)
{
    constexpr qsizetype toldLines = 3;
    const Planned &first = m_plans.first();
    if (isStopped()) {
        next();
        return;
    }
    if (later && later->isEmpty()) {
        m_run.start(first.plan, first.record.seq);
        return;
    }
    const ApiError why =
        later ? makeOvertaken(tr("What entry %1 has set was changed after it (%2), and that would be lost. The audit "
                                 "takes it back all the same, after a question.")
                                  .arg(first.record.seq)
                                  .arg(later->mid(0, toldLines).join(QStringLiteral("; "))))
              : later.error();
    m_taken.missed += UndoRun::missedOf(first.plan, first.record.seq, why);
    // What nobody answers, or nobody may read, would be asked of each in vain, and each time takes its time.
    if (!later && (why.kind == ApiError::Kind::Network || why.kind == ApiError::Kind::Timeout ||
                   (hitsEveryItem(why) && why.kind != ApiError::Kind::Usage)))
        missRest(why);
    endFirst();
}

void TakeBack::missRest(const ApiError &error)
{
    ApiError notSent = error; // whatever became of the call that told it
    notSent.maybeDone = false;
    for (const Planned &rest : m_plans.mid(1))
        m_taken.missed += UndoRun::missedOf(rest.plan, rest.record.seq, notSent);
    m_plans.resize(1);
}

void TakeBack::endFirst()
{
    m_passed += UndoRun::weightOf(m_plans.takeFirst().plan);
    next();
}

void TakeBack::tellProgress(qint64 done)
{
    if (m_follow.progress)
        m_follow.progress(m_passed + done, m_total);
    if (isStopped())
        m_run.cancel();
}

void TakeBack::end()
{
    m_taken.losses.removeDuplicates();
    const bool anyChange =
        m_anyBack || std::ranges::any_of(m_taken.missed, [](const UndoItem &item) { return item.error->maybeDone; });
    if (anyChange)
        endWith(m_taken);
    else
        endWith(std::unexpected(
            m_taken.trouble().value_or(makeError(ApiError::Kind::Usage, tr("There is nothing to take back.")))));
}

void TakeBack::endWith(const Result<TakenBack> &result)
{
    const CallWatch::Taken then = std::exchange(m_then, {});
    deleteLater();
    if (then)
        then(result);
}

} // namespace imdesk
