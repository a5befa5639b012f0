// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/callbacks/storedclock.h"
#include "core/callbacks/targetcall.h"
#include "core/storage/sqlite.h"

#include <QHash>

#include <vector>

namespace imdesk {

/// What the queue puts up with, and how it tries again.
struct ForwardLimits
{
    qint64 keepRows = 100'000; ///< of all targets together; the oldest of the longest queue go first
    qint64 keepBytes = qint64(256) << 20;
    qint64 keepMs = qint64(3) * 86'400'000;
    qint64 firstPauseMs = 1'000; ///< after a failure; doubled up to the longest
    qint64 longestPauseMs = 300'000;
    int timeoutMs = 10'000;
    int refusals = 20;       ///< HTTP errors that mean an event, after which it is given up
    qint64 awayMs = 300'000; ///< of nothing but failures, after which people are told
};

/// After-events that targets still have to get: one SQLite file beside the event log. Losing its last writes makes an
/// event be sent twice, never lost, for it also knows up to where in the log each target was served. For one thread.
class ForwardQueue
{
  public:
    struct Row
    {
        qint64 seq = 0;
        qint64 addedAt = 0;
        int attempts = 0;
        qint64 nextAt = 0;
        CallbackParts parts;
    };
    struct Load
    {
        qint64 rows = 0, bytes = 0;
    };

    static Result<ForwardQueue> open(const QString &path);

    /// The log that is forwarded from, by its identity, and the last number in it. True when it is another one than
    /// last time or has lost its newest events: numbers given from now on are new ones all the same, and rows of events
    /// that had such a number before keep waiting.
    Result<bool> adopt(const QByteArray &log, qint64 lastSeq);
    /// The number in the log up to which a target was served; nothing for a target it does not know.
    std::optional<qint64> servedUpTo(const QString &target) const;
    /// Knows exactly these from now on: new ones are served from here on, rows of the others stay and age. A target
    /// takes over what waits for its former id (`was`, by the present one), unless that is a target still.
    Result<Done> setTargets(const QStringList &targets, qint64 lastSeq, const QHash<QString, QString> &was = {});
    /// All of it or nothing: the rows, and that the target was served up to there.
    Result<Done> add(const QString &target, const std::vector<Row> &rows, qint64 servedUpTo);
    /// The first rows of a target, soonest due first.
    Result<std::vector<Row>> next(const QString &target, int limit);
    Result<Done> remove(const QString &target, qint64 seq);
    Result<Done> postpone(const QString &target, qint64 seq, int attempts, qint64 nextAt);
    /// What is put off farther than `mostMs` was so by a clock that has been put back since: it is due now.
    Result<Done> bringForward(qint64 nowMs, qint64 mostMs);
    /// Drops what is beyond the limits; gives how many rows of each target. By a clock that is far ahead of what it was
    /// nothing is too old, not at a start either, until it is so a day later.
    Result<QHash<QString, qint64>> trim(const ForwardLimits &limits, qint64 nowMs);
    Load load(const QString &target) const { return m_loads.value(target); }
    /// How many rows wait, of each target that has any, be it known or not.
    QHash<QString, qint64> waiting() const;
    Load whole() const;
    qint64 oldestAt(const QString &target);

  private:
    explicit ForwardQueue(sqlite::Connection connection) : m_connection(std::move(connection)) {}
    Result<Done> prepare();
    Result<Done> readLanes();
    Result<Done> countLoads();
    Result<Done> takeOver(const QString &from, const QString &to);
    Result<Done> inTransaction(const std::function<Result<Done>()> &work);
    /// How many rows that were: none when it is there already.
    Result<qint64> insert(const QString &target, const Row &row);

    sqlite::Connection m_connection;
    QByteArray m_log; ///< empty while none was adopted
    QHash<QString, qint64> m_served;
    QHash<QString, Load> m_loads;
    StoredClock m_clock;
};

} // namespace imdesk
