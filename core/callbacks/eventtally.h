// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/logrow.h"

#include <array>
#include <deque>
#include <map>
#include <tuple>
#include <vector>

namespace imdesk {

/// Counts what comes in: events a second, and by command and by answer how many, how many were refused, how long
/// answers took. What was read out of a history has not come in.
class EventTally
{
  public:
    static constexpr qint64 stripSeconds = 120;
    struct Second
    {
        qint64 at = 0; ///< Unix seconds
        int events = 0;
        int refused = 0;
    };
    struct Command
    {
        QString name;
        qint64 events = 0;
        qint64 refused = 0; ///< a code other than 0, people refused, or an HTTP error
        int medianMs = -1;
        int slowMs = -1; ///< 99 of 100 were at most this
    };

    struct Answer
    {
        int http = 200;
        int code = 0;         ///< the ErrorCode we answered
        bool people = false;  ///< with 0, but people were refused in it
        bool refuses = false; ///< by its code, its HTTP status or as above; some commands heed no code
        qint64 events = 0;
        int medianMs = -1;
        int slowMs = -1;
    };

    void see(const LogRow &row);
    void clear();
    qint64 events() const { return m_events; }
    qint64 refused() const { return m_refused; }
    /// The last seconds before that moment, oldest first, those without events too.
    std::vector<Second> strip(qint64 nowMs) const;
    /// Most events first.
    std::vector<Command> commands() const;
    /// Most events first.
    std::vector<Answer> answers() const;

  private:
    static constexpr std::size_t steps = 32; ///< of latency, each a quarter to a half longer than the last
    struct Sum
    {
        qint64 events = 0, refused = 0, timed = 0;
        std::array<qint64, steps> latencies{};
        void add(bool wasRefused, qint64 ms);
        /// Milliseconds that this share of the answers took at most; -1 without any.
        int within(double share) const;
    };
    static std::size_t stepOf(int ms);
    static int msOf(std::size_t step);

    std::deque<Second> m_seconds;
    QHash<QString, Sum> m_commands;
    std::map<std::tuple<int, int, bool, bool>, Sum> m_answers; ///< as in Answer
    qint64 m_events = 0, m_refused = 0;
};

} // namespace imdesk
