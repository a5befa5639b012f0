// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/logage.h"

namespace imdesk {

namespace {

constexpr qint64 ageLookMs = 60'000;
constexpr qint64 ageLookRows = 20'000; // events wait meanwhile

} // namespace

Result<Done> LogAge::open(sqlite::Connection &connection)
{
    // What was read out of a history has the moment of its message.
    return m_clock.open(
        connection, "SELECT coalesce((SELECT received_at FROM event WHERE origin = 0 ORDER BY seq DESC LIMIT 1), 0)");
}

void LogAge::note(sqlite::Connection &connection, qint64 nowMs)
{
    const bool isSteady = m_jumps.isCalm(nowMs, m_steady.elapsed());
    m_isCalm = m_clock.mayDrop(connection, nowMs) && isSteady;
}

bool LogAge::isDue(qint64 nowMs) const { return m_isCalm && (!m_isWaiting || qAbs(nowMs - m_lookedAt) > ageLookMs); }

Result<qint64> LogAge::firstToKeep(sqlite::Connection &connection, qint64 first, qint64 oldestMs, qint64 nowMs)
{
    if (nowMs < m_lookedAt)
        m_look = m_lastOld = 0; // a clock that was put back makes events younger
    m_lookedAt = nowMs;
    Result<sqlite::Statement> query =
        connection.prepare("SELECT seq, received_at FROM event WHERE seq >= ? ORDER BY seq LIMIT ?");
    if (!query)
        return std::unexpected(query.error());
    query->bind(1, qMax(first, m_look)).bind(2, ageLookRows);
    qint64 looked = 0;
    for (;; ++looked) {
        const Result<bool> row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        const qint64 at = query->integer(1);
        m_look = query->integer(0);
        if (at >= oldestMs && at <= nowMs)
            break;
        if (at < oldestMs)
            m_lastOld = m_look;
    }
    m_isWaiting = looked < ageLookRows;
    return m_lastOld + 1;
}

} // namespace imdesk
