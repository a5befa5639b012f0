// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/takeback.h"

#include "core/audit/auditreader.h"

#include <QPointer>

#include <algorithm>
#include <functional>

namespace imdesk {

TakeBack::TakeBack(ApiClient &client, AuditLog &log, SealSource *seal, QObject *parent)
    : QObject(parent), m_log(log), m_seal(seal), m_run(client)
{
    connect(&m_run, &UndoRun::finished, this, [this](qsizetype, const Result<Done> &result) {
        if (result)
            next();
        else
            end(std::unexpected(result.error()));
    });
}

void TakeBack::start(const QList<qint64> &entries, CallWatch::Taken then)
{
    m_entries = entries;
    std::ranges::sort(m_entries, std::greater<qint64>());
    m_then = std::move(then);
    read(Seal(), false);
}

void TakeBack::read(const Seal &seal, bool opened)
{
    m_log.inTurn([guard = QPointer<TakeBack>(this), entries = m_entries, seal, opened,
                  path = m_log.path()](std::stop_token) -> WorkThread::Outcome {
        QList<Result<AuditRecord>> records;
        for (const qint64 seq : entries)
            records << (opened ? recordForUndo(path, seq, seal) : AuditReader::one(path, seq));
        return [guard, records, opened] {
            if (guard)
                guard->take(records, opened);
        };
    });
}

void TakeBack::take(const QList<Result<AuditRecord>> &records, bool opened)
{
    const bool sealed = std::ranges::any_of(
        records, [](const Result<AuditRecord> &record) { return record && needsSnapshot(*record); });
    if (sealed && !opened) {
        const SealSource::Then open = [guard = QPointer<TakeBack>(this)](const Result<Seal> &seal) {
            if (!guard)
                return;
            if (seal)
                guard->read(*seal, true);
            else
                guard->end(std::unexpected(seal.error()));
        };
        if (m_seal)
            m_seal->get(open);
        else
            open(Seal());
        return;
    }
    std::optional<ApiError> trouble;
    for (const Result<AuditRecord> &record : records) {
        if (record && !record->mayBeDone())
            continue; // the service refused that call, and others followed it
        const Result<UndoPlan> plan =
            record ? undoOf(*record, m_run.nowMs()) : Result<UndoPlan>(std::unexpected(record.error()));
        if (plan) {
            m_plans << QPair(record->seq, *plan);
            m_losses += plan->losses;
            continue;
        }
        m_losses << plan.error().message;
        if (!trouble)
            trouble = plan.error();
    }
    m_losses.removeDuplicates();
    if (m_plans.isEmpty())
        end(trouble ? Result<QStringList>(std::unexpected(*trouble))
                    : Result<QStringList>(fail(ApiError::Kind::Usage, tr("There is nothing to take back."))));
    else
        next();
}

void TakeBack::next()
{
    if (m_plans.isEmpty()) {
        end(m_losses);
        return;
    }
    const QPair<qint64, UndoPlan> one = m_plans.takeFirst();
    m_run.start(one.second, one.first);
}

void TakeBack::end(const Result<QStringList> &result)
{
    const CallWatch::Taken then = std::exchange(m_then, {});
    deleteLater();
    if (then)
        then(result);
}

} // namespace imdesk
