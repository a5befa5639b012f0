// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/logrow.h"

#include <deque>
#include <functional>
#include <span>
#include <vector>

namespace imdesk {

/// The newest rows in memory, ascending by number, for tables and filters. Filled from two ends: fresh events behind,
/// pages of the store in front. Thread-safe; holds at most `keepRows` rows and `keepBytes` bytes, the oldest go first.
class EventLog
{
  public:
    using Row = std::shared_ptr<const LogRow>;
    static constexpr qsizetype defaultRows = 200'000;
    static constexpr qsizetype defaultBytes = qsizetype(384) << 20;

    explicit EventLog(qsizetype keepRows = defaultRows, qsizetype keepBytes = defaultBytes);

    void append(const std::vector<EventPtr> &events);
    /// Puts an older page in front; false (and nothing taken) when there is no room for it, or when rows were dropped
    /// already, for that would leave a hole.
    bool prepend(const std::vector<CallbackEvent> &events);
    void clear();
    /// Grows with every clear(): numbers of another epoch mean other rows.
    quint64 epoch() const;

    /// 0 while empty.
    qint64 firstSeq() const;
    qint64 lastSeq() const;
    qsizetype size() const;
    /// Rows dropped from memory since the last clear(); they stay in the store.
    qint64 droppedRows() const;
    /// Whether older rows are in the store alone: dropped, or never taken in for want of room.
    bool leavesOut() const;
    /// Null when the row is not in memory.
    Row row(qint64 seq) const;
    /// At most `limit` rows with larger numbers, ascending.
    std::vector<Row> newerThan(qint64 seq, qsizetype limit) const;
    /// The `limit` newest rows with smaller numbers, ascending.
    std::vector<Row> olderThan(qint64 seq, qsizetype limit) const;

    /// How often the event has come again, as far as rows in memory tell.
    int copiesOf(qint64 seq) const;
    /// Rows in memory that repeat another one.
    qsizetype repeats() const;
    /// Marks and notes of staff; never null.
    EventRemarksPtr remarks() const;
    void setRemarks(EventRemarksPtr remarks);
    /// Grows with every setRemarks().
    quint64 remarksTurn() const;

    /// `changed` is called on whichever thread changes the log. Gives a number for unsubscribe(), after which no call
    /// is under way.
    int subscribe(std::function<void()> changed);
    void unsubscribe(int id);

  private:
    using Rows = std::deque<Row>;
    Rows::const_iterator lowerBound(qint64 seq) const;
    void dropOldest();
    void tell();
    void countCopies(std::span<const Row> rows);

    const qsizetype m_keepRows;
    const qsizetype m_keepBytes;
    CommandNames m_names;
    mutable std::mutex m_mutex;
    Rows m_rows;
    qsizetype m_bytes = 0;
    qint64 m_dropped = 0;
    bool m_leavesOut = false;
    quint64 m_epoch = 0;
    QHash<qint64, int> m_copies;
    qsizetype m_repeats = 0;
    EventRemarksPtr m_remarks = std::make_shared<const EventRemarks>();
    quint64 m_remarksTurn = 0;
    std::mutex m_listenersMutex;
    std::vector<std::pair<int, std::function<void()>>> m_listeners;
    int m_nextListener = 1;
};

} // namespace imdesk
