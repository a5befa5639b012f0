// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <deque>
#include <mutex>

namespace imdesk {

/// What is known of one target since the program began.
struct TargetFigures
{
    qint64 sent = 0, succeeded = 0;
    qint64 skipped = 0;     ///< before-events it was not asked about: resting or too many under way
    int p50 = -1, p95 = -1; ///< milliseconds of the newest successes
    QString lastTrouble;    ///< in words; empty once it works again
    qint64 lastTroubleAt = 0;
    bool resting = false; ///< left alone for a while after failures
    qint64 queued = 0, queuedBytes = 0, oldestQueuedAt = 0;
    qint64 givenUp = 0; ///< after-events dropped by the limits of the queue or refused too often
    friend bool operator==(const TargetFigures &, const TargetFigures &) = default;
};

/// Of one target, for people elsewhere.
struct TargetReport
{
    QString name;
    TargetFigures figures;
    friend bool operator==(const TargetReport &, const TargetReport &) = default;
};

/// Figures of all targets by id; written by the receiver and by the forwarder. Thread-safe.
class ForwardStats
{
  public:
    void count(const QString &id, bool success, int ms, const QString &trouble, qint64 nowMs);
    /// What is wrong with a target, though it answers; kept for a minute of successes.
    void note(const QString &id, const QString &trouble, qint64 nowMs);
    void skip(const QString &id);
    void setResting(const QString &id, bool resting);
    void setQueue(const QString &id, qint64 rows, qint64 bytes, qint64 oldestAt);
    void giveUp(const QString &id, qint64 rows);
    TargetFigures of(const QString &id) const;

  private:
    struct Entry
    {
        TargetFigures figures;
        std::deque<int> times;
        qint64 notedAt = 0;
    };
    mutable std::mutex m_mutex;
    QHash<QString, Entry> m_entries;
};

} // namespace imdesk
