// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/storewatch.h"

#include "core/callbacks/eventstore.h"
#include "core/callbacks/logexcess.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

namespace imdesk {

namespace {

struct StoreWatchText
{
    Q_DECLARE_TR_FUNCTIONS(StoreWatchText)
};

} // namespace

std::optional<ReceiverProblem> StoreWatch::opened(const EventStore &store, qint64 nowMs)
{
    return opened(LogExcess::of(store.options(), nowMs), store.options().path, nowMs);
}

std::optional<ReceiverProblem> StoreWatch::opened(const LogExcess &excess, const QString &path, qint64 nowMs)
{
    m_percent = -1; // how full another log was, or this one within other limits, is no growth
    // Some events grow too old from one start to the next; that is what the limit is for.
    if (excess.bySize == 0 && excess.byAge * 10 <= excess.rows)
        return std::nullopt;
    m_foretold = m_warned = true;
    return ReceiverProblem{ReceiverProblem::Kind::StoreNearlyFull, nowMs, excess.words(),
                           QDir::toNativeSeparators(path)};
}

/// At the next look it may be too late to warn; twice the growth, for looks come a little late, too. Days are no
/// growth: they go by no faster where a clock was put ahead.
bool StoreWatch::isSoonFull(const EventStore &store)
{
    const int size = store.sizePercent();
    const int growth = m_percent < 0 ? 0 : qMax(0, size - m_percent);
    m_percent = size;
    return store.fillPercent() >= warnPercent || (growth > 0 && size + 2 * growth >= 100);
}

bool StoreWatch::isUrgent(const EventStore &store)
{
    return store.fillPercent() >= warnPercent && !m_urged && !m_urged.exchange(true);
}

std::optional<ReceiverProblem> StoreWatch::change(const EventStore &store, qint64 nowMs)
{
    const LogChange last = store.change();
    if (last.times == std::exchange(m_changesTold, last.times) || last.times == 0)
        return std::nullopt;
    const QString moved =
        StoreWatchText::tr("The event log was moved while it was being written. Another log was begun "
                           "in its place; the events before are where the old one is now.");
    const QString words =
        last.wasRemoved
            ? StoreWatchText::tr("The event log was removed while it was being written: the events it held are lost. "
                                 "Another log was begun in its place.")
        : last.wasCut
            ? StoreWatchText::tr("The event log was cut short by another program: events it held may be lost. Another "
                                 "log was begun in its place; what is left of the old one is kept as %1.")
                  .arg(QDir::toNativeSeparators(last.keptAs))
            : moved;
    return ReceiverProblem{ReceiverProblem::Kind::StoreBegunAnew, nowMs, words,
                           QDir::toNativeSeparators(store.options().path)};
}

std::optional<ReceiverProblem> StoreWatch::news(const EventStore &store, qint64 nowMs)
{
    if (auto changed = change(store, nowMs))
        return changed;
    if (const auto salvage = store.salvage(); salvage && salvage->damagedPath != m_salvageTold) {
        m_salvageTold = salvage->damagedPath;
        return ReceiverProblem{ReceiverProblem::Kind::StoreSalvaged, nowMs, EventSalvage::words(*salvage),
                               QDir::toNativeSeparators(store.options().path)};
    }
    const int percent = store.fillPercent();
    const bool soonFull = isSoonFull(store);
    if (percent < calmPercent)
        m_urged = false;
    const bool warnedEarly = m_warned && m_warnedPercent < warnPercent;
    if (percent < qMin(calmPercent, m_warnedPercent) ||
        (warnedEarly && percent >= warnPercent && nowMs - m_warnedAt > earlyMs))
        m_warned = false;
    const QString path = QDir::toNativeSeparators(store.options().path);
    const qint64 dropped = store.trimmedRows();
    if (dropped > m_told && (m_told == 0 || nowMs - m_toldAt >= repeatMs)) {
        const int fresh = int(qMin<qint64>(dropped - m_told, 2'000'000'000));
        const bool sudden = !m_warned && !m_foretold;
        m_told = dropped;
        m_toldAt = nowMs;
        m_warned = true;
        m_warnedPercent = 100;
        m_foretold = false;
        const QString words =
            sudden
                ? StoreWatchText::tr("The event log filled up too fast to warn before: its oldest %Ln event(s) were "
                                     "dropped already, and more go as new ones come. To keep more, raise the limits: "
                                     "%1.",
                                     nullptr, fresh)
                      .arg(LogExcess::advice())
                : StoreWatchText::tr("The event log is full: its oldest %Ln event(s) were dropped to stay within its "
                                     "limits. Raise the limits, or save old events first.",
                                     nullptr, fresh);
        return ReceiverProblem{ReceiverProblem::Kind::StoreTrimmed, nowMs, words, path};
    }
    if (soonFull && !m_warned) {
        m_warned = true;
        m_warnedPercent = percent;
        m_warnedAt = nowMs;
        return ReceiverProblem{ReceiverProblem::Kind::StoreNearlyFull, nowMs,
                               StoreWatchText::tr("The event log is %1 % full. Soon its oldest events will be dropped: "
                                                  "raise the limits, or save them first.")
                                   .arg(percent),
                               path};
    }
    return std::nullopt;
}

} // namespace imdesk
