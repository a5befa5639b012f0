// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobpace.h"

namespace imdesk {

namespace {

/// Ends that lie closer together are kept as one.
constexpr qint64 oneHeapMs = 100;

} // namespace

void JobPace::begin(qint64 nowMs)
{
    m_start = nowMs;
    m_ends.clear();
}

void JobPace::ended(qint64 nowMs, qint64 rows)
{
    if (m_ends.empty() || nowMs - m_ends.back().first > oneHeapMs)
        m_ends.emplace_back(nowMs, 0);
    m_ends.back().second += rows;
}

double JobPace::perSecond(qint64 nowMs)
{
    if (!m_start || nowMs - *m_start < settleMs)
        return 0;
    while (!m_ends.empty() && m_ends.front().first <= nowMs - windowMs)
        m_ends.pop_front();
    qint64 rows = 0;
    for (const auto &[at, some] : m_ends)
        rows += some;
    return 1000.0 * double(rows) / double(qMin(windowMs, nowMs - *m_start));
}

qint64 JobPace::secondsLeft(qint64 nowMs, qint64 rowsLeft)
{
    const double rate = perSecond(nowMs);
    return rate > 0 ? qRound64(double(rowsLeft) / rate) : 0;
}

} // namespace imdesk
