// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventtally.h"

#include <algorithm>
#include <functional>
#include <ranges>

namespace imdesk {

namespace {

// Strangers may invent commands without end; the rest is one line.
constexpr qsizetype commandsCounted = 200;
constexpr qint64 latestSeconds = 10; // that an event may be stored behind one received after it
constexpr std::array<int, 32> latencySteps{0,   1,    2,    3,    4,    5,    7,    10,    13,    17,       22,
                                           30,  40,   55,   75,   100,  135,  180,  240,   320,   430,      570,
                                           760, 1000, 1350, 1800, 2400, 3200, 5000, 10000, 60000, 3'600'000};

} // namespace

std::size_t EventTally::stepOf(int ms)
{
    return std::size_t(std::ranges::lower_bound(latencySteps, ms) - latencySteps.begin());
}

int EventTally::msOf(std::size_t step) { return latencySteps[std::min(step, latencySteps.size() - 1)]; }

void EventTally::clear() { *this = {}; }

void EventTally::see(const LogRow &row)
{
    // What was read from a history did not come, and was not answered; a replay is nothing that happened.
    if (row.number(FilterRow::Origin) == qint64(EventOrigin::Backfilled) || row.isReplay())
        return;
    const bool refused = row.refusal().isAny() || row.number(FilterRow::Http) != 200;
    ++m_events;
    m_refused += refused ? 1 : 0;
    const qint64 second = row.receivedAt() / 1'000;
    // What a clock counted that was set back since is in the future, and would stand before what comes from here on.
    while (!m_seconds.empty() && m_seconds.back().at > second + latestSeconds)
        m_seconds.pop_back();
    auto place = std::ranges::lower_bound(m_seconds, second, {}, &Second::at);
    if (place == m_seconds.end() || place->at != second)
        place = m_seconds.insert(place, {second, 0, 0});
    ++place->events;
    place->refused += refused ? 1 : 0;
    while (m_seconds.size() > std::size_t(stripSeconds))
        m_seconds.pop_front();
    const qint64 ms = row.number(FilterRow::Latency);
    const QString &name = row.command()->name;
    const bool known = m_commands.contains(name) || m_commands.size() < commandsCounted;
    m_commands[known ? name : QString()].add(refused, ms);
    const int code = int(row.number(FilterRow::Answer));
    const bool people = code == 0 && row.refusal().isAny();
    m_answers[{int(row.number(FilterRow::Http)), code, people, refused}].add(refused, ms);
}

void EventTally::Sum::add(bool wasRefused, qint64 ms)
{
    ++events;
    refused += wasRefused ? 1 : 0;
    if (ms < 0)
        return;
    ++timed;
    ++latencies[std::min(stepOf(int(ms)), steps - 1)];
}

int EventTally::Sum::within(double share) const
{
    if (timed == 0)
        return -1;
    qint64 left = qint64(double(timed) * share);
    for (std::size_t step = 0; step < steps; ++step) {
        left -= latencies[step];
        if (left < 0)
            return msOf(step);
    }
    return msOf(steps - 1);
}

std::vector<EventTally::Second> EventTally::strip(qint64 nowMs) const
{
    std::vector<Second> out;
    const qint64 now = nowMs / 1'000;
    auto next = m_seconds.begin();
    for (qint64 second = now - stripSeconds + 1; second <= now; ++second) {
        while (next != m_seconds.end() && next->at < second)
            ++next;
        out.push_back(next != m_seconds.end() && next->at == second ? *next : Second{second, 0, 0});
    }
    return out;
}

std::vector<EventTally::Command> EventTally::commands() const
{
    std::vector<Command> out;
    for (auto it = m_commands.begin(); it != m_commands.end(); ++it)
        out.push_back({it.key(), it->events, it->refused, it->within(0.5), it->within(0.99)});
    std::ranges::sort(out, [](const Command &a, const Command &b) {
        return a.events != b.events ? a.events > b.events : a.name < b.name;
    });
    return out;
}

std::vector<EventTally::Answer> EventTally::answers() const
{
    std::vector<Answer> out;
    for (const auto &[key, sum] : m_answers) {
        const auto &[http, code, people, refuses] = key;
        out.push_back({http, code, people, refuses, sum.events, sum.within(0.5), sum.within(0.99)});
    }
    std::ranges::stable_sort(out, std::ranges::greater(), &Answer::events);
    return out;
}

} // namespace imdesk
