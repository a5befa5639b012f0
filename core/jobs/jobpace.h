// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <optional>
#include <utility>

namespace imdesk {

/// How fast rows end: over the last seconds, so that it falls while nothing ends. Rows end in heaps, a call's worth at
/// a time, so nothing is said before some of them have been seen. Times are steady milliseconds.
class JobPace
{
  public:
    static constexpr qint64 settleMs = 3'000;
    static constexpr qint64 windowMs = 15'000;

    bool isRunning() const { return m_start.has_value(); }
    void begin(qint64 nowMs);
    void ended(qint64 nowMs, qint64 rows);
    /// 0 while nothing can be said.
    double perSecond(qint64 nowMs);
    qint64 secondsLeft(qint64 nowMs, qint64 rowsLeft);

  private:
    std::optional<qint64> m_start;
    std::deque<std::pair<qint64, qint64>> m_ends; ///< when, how many
};

} // namespace imdesk
