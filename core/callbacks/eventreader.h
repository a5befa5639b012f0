// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/event.h"
#include "core/callbacks/filterrow.h"
#include "core/callbacks/holefinder.h"
#include "core/storage/sqlite.h"

#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace imdesk {

/// Milliseconds from the request to its answer, as events and filters tell them.
int answerMs(qint64 answeredAt, qint64 receivedAt);

/// Reads an event log, also while another thread or process writes it. For one thread at a time.
class EventReader
{
  public:
    enum class Body { Without, With }; ///< whether `body` and `query` are read too

    /// `busyMs` is how long it waits for a foreign lock, now and later.
    static Result<EventReader> open(const QString &path, int busyMs = 5'000);

    static constexpr qsizetype anyBytes = std::numeric_limits<qsizetype>::max();
    /// At most `limit` events with larger numbers, oldest first, and no more of them than have some `mostBytes`
    /// together, but one at least.
    Result<std::vector<CallbackEvent>> after(qint64 seq, int limit, Body body, qsizetype mostBytes = anyBytes);
    /// The `limit` newest events with smaller numbers, oldest first.
    Result<std::vector<CallbackEvent>> before(qint64 seq, int limit, Body body);
    Result<std::optional<CallbackEvent>> event(qint64 seq);
    /// The events of these ascending numbers that the store still has.
    Result<std::vector<CallbackEvent>> events(std::span<const qint64> seqs, Body body);
    /// 0 for an empty log.
    Result<qint64> firstSeq();
    Result<qint64> lastSeq();
    /// Tells one log from another; empty for a file of an older program.
    Result<QByteArray> identity();
    Result<EventRemarks> remarks();
    /// When somebody listened, oldest first: from and until. Whoever was killed could not note the end of it, but
    /// listened at least until its last event.
    Result<std::vector<std::pair<qint64, qint64>>> listened();
    /// The last event received before a moment, without what was read out of a history.
    struct Received
    {
        qint64 seq = 0, at = 0;
    };
    Result<std::optional<Received>> lastReceivedBefore(qint64 ms);
    /// Numbers of groups that are no holes.
    Result<std::vector<SequenceHole>> explained();
    qint64 version() const { return m_version; }
    /// Whether another file has its path by now, as after a rescue: nothing new will come into the one that is read.
    bool isReplaced() const;
    sqlite::Connection &connection() { return m_connection; }

  private:
    EventReader(sqlite::Connection connection, qint64 version);
    Result<std::vector<CallbackEvent>> read(const QByteArray &condition, qint64 seq, int limit, Body body,
                                            qsizetype mostBytes = anyBytes);
    Result<Done> complete(std::vector<CallbackEvent> &events, Body body);
    Result<Done> fillAnswers(std::vector<CallbackEvent> &events);

    sqlite::Connection m_connection;
    qint64 m_version;
};

} // namespace imdesk
