// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/forwardstats.h"

#include <algorithm>
#include <vector>

namespace imdesk {

namespace {
constexpr std::size_t timesKept = 500;
constexpr qint64 noteMs = 60'000; // a note can be read that long, however often the target succeeds meanwhile
} // namespace

void ForwardStats::count(const QString &id, bool success, int ms, const QString &trouble, qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    Entry &entry = m_entries[id];
    ++entry.figures.sent;
    if (!success) {
        entry.figures.lastTrouble = trouble;
        entry.figures.lastTroubleAt = nowMs;
        entry.notedAt = 0;
        return;
    }
    ++entry.figures.succeeded;
    if (qAbs(nowMs - entry.notedAt) > noteMs)
        entry.figures.lastTrouble.clear();
    entry.times.push_back(ms);
    if (entry.times.size() > timesKept)
        entry.times.pop_front();
}

void ForwardStats::note(const QString &id, const QString &trouble, qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    Entry &entry = m_entries[id];
    entry.figures.lastTrouble = trouble;
    entry.figures.lastTroubleAt = entry.notedAt = nowMs;
}

void ForwardStats::skip(const QString &id)
{
    const std::lock_guard lock(m_mutex);
    ++m_entries[id].figures.skipped;
}

void ForwardStats::setResting(const QString &id, bool resting)
{
    const std::lock_guard lock(m_mutex);
    m_entries[id].figures.resting = resting;
}

void ForwardStats::setQueue(const QString &id, qint64 rows, qint64 bytes, qint64 oldestAt)
{
    const std::lock_guard lock(m_mutex);
    TargetFigures &figures = m_entries[id].figures;
    figures.queued = rows;
    figures.queuedBytes = bytes;
    figures.oldestQueuedAt = oldestAt;
}

void ForwardStats::giveUp(const QString &id, qint64 rows)
{
    const std::lock_guard lock(m_mutex);
    m_entries[id].figures.givenUp += rows;
}

TargetFigures ForwardStats::of(const QString &id) const
{
    const std::lock_guard lock(m_mutex);
    const Entry entry = m_entries.value(id);
    TargetFigures out = entry.figures;
    std::vector<int> times(entry.times.begin(), entry.times.end());
    if (!times.empty()) {
        std::ranges::sort(times);
        out.p50 = times[(times.size() * 50 + 99) / 100 - 1];
        out.p95 = times[(times.size() * 95 + 99) / 100 - 1];
    }
    return out;
}

} // namespace imdesk
