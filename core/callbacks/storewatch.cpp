// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/storewatch.h"

#include "core/callbacks/eventstore.h"

#include <QCoreApplication>
#include <QDir>

namespace imdesk {

namespace {

struct StoreWatchText
{
    Q_DECLARE_TR_FUNCTIONS(StoreWatchText)
};

} // namespace

std::optional<ReceiverProblem> StoreWatch::news(const EventStore &store, qint64 nowMs)
{
    if (const auto salvage = store.salvage(); salvage && salvage->damagedPath != m_salvageTold) {
        m_salvageTold = salvage->damagedPath;
        return ReceiverProblem{ReceiverProblem::Kind::StoreSalvaged, nowMs, EventSalvage::words(*salvage),
                               QDir::toNativeSeparators(store.options().path)};
    }
    const int percent = store.fillPercent();
    if (percent < calmPercent)
        m_warned = false;
    const QString path = QDir::toNativeSeparators(store.options().path);
    const qint64 dropped = store.trimmedRows();
    if (dropped > m_told && (m_told == 0 || nowMs - m_toldAt >= repeatMs)) {
        const qint64 fresh = dropped - m_told;
        m_told = dropped;
        m_toldAt = nowMs;
        m_warned = true;
        return ReceiverProblem{
            ReceiverProblem::Kind::StoreTrimmed, nowMs,
            StoreWatchText::tr("The event log is full: its oldest %n event(s) were dropped to stay within its limits. "
                               "Raise the limits, or save old events first.",
                               nullptr, int(qMin<qint64>(fresh, 2'000'000'000))),
            path};
    }
    if (percent >= warnPercent && !m_warned) {
        m_warned = true;
        return ReceiverProblem{ReceiverProblem::Kind::StoreNearlyFull, nowMs,
                               StoreWatchText::tr("The event log is %1 % full. Soon its oldest events will be dropped: "
                                                  "raise the limits, or save them first.")
                                   .arg(percent),
                               path};
    }
    return std::nullopt;
}

} // namespace imdesk
