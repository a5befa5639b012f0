// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventlog.h"

#include <algorithm>

namespace imdesk {

EventLog::EventLog(qsizetype keepRows, qsizetype keepBytes) : m_keepRows(keepRows), m_keepBytes(keepBytes) {}

void EventLog::append(const std::vector<EventPtr> &events)
{
    std::vector<Row> rows;
    rows.reserve(events.size());
    qsizetype bytes = 0;
    for (const EventPtr &event : events) {
        rows.push_back(std::make_shared<const LogRow>(*event, m_names));
        bytes += rows.back()->weight();
    }
    {
        const std::lock_guard lock(m_mutex);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        m_bytes += bytes;
        countCopies(rows);
        dropOldest();
    }
    tell();
}

bool EventLog::prepend(const std::vector<CallbackEvent> &events)
{
    std::vector<Row> rows;
    rows.reserve(events.size());
    qsizetype bytes = 0;
    for (const CallbackEvent &event : events) {
        rows.push_back(std::make_shared<const LogRow>(event, m_names));
        bytes += rows.back()->weight();
    }
    bool isTaken = false;
    {
        const std::lock_guard lock(m_mutex);
        const bool isFull = m_bytes + bytes > m_keepBytes || qsizetype(m_rows.size()) >= m_keepRows;
        m_leavesOut = m_leavesOut || (isFull && !rows.empty());
        isTaken = m_dropped == 0 && !isFull;
        if (isTaken) {
            const std::size_t room = std::size_t(m_keepRows) - m_rows.size();
            const std::size_t skip = rows.size() > room ? rows.size() - room : 0;
            m_leavesOut = m_leavesOut || skip > 0;
            m_rows.insert(m_rows.begin(), rows.begin() + std::ptrdiff_t(skip), rows.end());
            m_bytes += bytes;
            countCopies(std::span(rows).subspan(skip));
        }
    }
    tell();
    return isTaken;
}

void EventLog::dropOldest()
{
    while (!m_rows.empty() && (qsizetype(m_rows.size()) > m_keepRows || m_bytes > m_keepBytes)) {
        m_bytes -= m_rows.front()->weight();
        m_copies.remove(m_rows.front()->seq());
        if (m_rows.front()->copyOf() != 0)
            --m_repeats;
        m_rows.pop_front();
        ++m_dropped;
    }
}

void EventLog::clear()
{
    {
        const std::lock_guard lock(m_mutex);
        m_rows.clear();
        m_copies.clear();
        m_repeats = 0;
        m_bytes = 0;
        m_dropped = 0;
        m_leavesOut = false;
        ++m_epoch;
    }
    tell();
}

EventLog::Rows::const_iterator EventLog::lowerBound(qint64 seq) const
{
    return std::lower_bound(m_rows.begin(), m_rows.end(), seq,
                            [](const Row &row, qint64 wanted) { return row->seq() < wanted; });
}

quint64 EventLog::epoch() const
{
    const std::lock_guard lock(m_mutex);
    return m_epoch;
}

qint64 EventLog::firstSeq() const
{
    const std::lock_guard lock(m_mutex);
    return m_rows.empty() ? 0 : m_rows.front()->seq();
}

qint64 EventLog::lastSeq() const
{
    const std::lock_guard lock(m_mutex);
    return m_rows.empty() ? 0 : m_rows.back()->seq();
}

qsizetype EventLog::size() const
{
    const std::lock_guard lock(m_mutex);
    return qsizetype(m_rows.size());
}

bool EventLog::leavesOut() const
{
    const std::lock_guard lock(m_mutex);
    return m_dropped > 0 || m_leavesOut;
}

qint64 EventLog::droppedRows() const
{
    const std::lock_guard lock(m_mutex);
    return m_dropped;
}

EventLog::Row EventLog::row(qint64 seq) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = lowerBound(seq);
    return it != m_rows.end() && (*it)->seq() == seq ? *it : nullptr;
}

std::vector<EventLog::Row> EventLog::newerThan(qint64 seq, qsizetype limit) const
{
    const std::lock_guard lock(m_mutex);
    const auto from = lowerBound(seq + 1);
    const auto to = from + std::min<std::ptrdiff_t>(limit, m_rows.end() - from);
    return {from, to};
}

std::vector<EventLog::Row> EventLog::olderThan(qint64 seq, qsizetype limit) const
{
    const std::lock_guard lock(m_mutex);
    const auto to = lowerBound(seq);
    const auto from = to - std::min<std::ptrdiff_t>(limit, to - m_rows.begin());
    return {from, to};
}

void EventLog::countCopies(std::span<const Row> rows)
{
    for (const Row &row : rows) {
        if (row->copyOf() == 0)
            continue;
        ++m_copies[row->copyOf()];
        ++m_repeats;
    }
}

int EventLog::copiesOf(qint64 seq) const
{
    const std::lock_guard lock(m_mutex);
    return m_copies.value(seq);
}

qsizetype EventLog::repeats() const
{
    const std::lock_guard lock(m_mutex);
    return m_repeats;
}

EventRemarksPtr EventLog::remarks() const
{
    const std::lock_guard lock(m_mutex);
    return m_remarks;
}

void EventLog::setRemarks(EventRemarksPtr remarks)
{
    {
        const std::lock_guard lock(m_mutex);
        m_remarks = std::move(remarks);
        ++m_remarksTurn;
    }
    tell();
}

quint64 EventLog::remarksTurn() const
{
    const std::lock_guard lock(m_mutex);
    return m_remarksTurn;
}

int EventLog::subscribe(std::function<void()> changed)
{
    const std::lock_guard lock(m_listenersMutex);
    m_listeners.emplace_back(m_nextListener, std::move(changed));
    return m_nextListener++;
}

void EventLog::unsubscribe(int id)
{
    const std::lock_guard lock(m_listenersMutex);
    std::erase_if(m_listeners, [id](const auto &listener) { return listener.first == id; });
}

void EventLog::tell()
{
    const std::lock_guard lock(m_listenersMutex);
    for (const auto &listener : m_listeners)
        listener.second();
}

} // namespace imdesk
