// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <deque>

namespace imdesk {

/// Says when the next call of an endpoint may leave so that no second of wall time holds more than the documented
/// number of calls. Time is handed in: milliseconds of a steady clock.
class RateLimiter
{
  public:
    /// Room for the network's jitter: two calls sent a second apart may arrive a little closer together.
    static constexpr qint64 windowMs = 1020;

    /// Milliseconds to wait before a call may be sent, 0 for now.
    qint64 waitMs(const QString &path, int callsPerSecond, qint64 nowMs);
    /// Notes that a call was sent.
    void sent(const QString &path, qint64 nowMs);
    /// The same for somebody who may only use a share of an endpoint's calls: they leave evenly, so many milliseconds
    /// apart. Several of these together use no more than the one with the largest share would alone.
    qint64 shareWaitMs(const QString &path, const QString &who, qint64 nowMs) const;
    void sentOfShare(const QString &path, const QString &who, double apartMs, qint64 nowMs);
    /// Holds an endpoint back after the service called it too fast.
    void pause(const QString &path, qint64 untilMs);
    /// Calls of the last second as a share (0..1) of the limit.
    double used(const QString &path, int callsPerSecond, qint64 nowMs);

  private:
    struct Window
    {
        std::deque<qint64> times;
        qint64 pausedUntil = 0;
    };
    static void drop(Window &window, qint64 nowMs);
    QHash<QString, Window> m_windows;
    struct Sharer
    {
        double next = 0; ///< when the next call may leave
        double apartMs = 0;
    };
    struct Shares
    {
        double next = 0; ///< of all together
        QHash<QString, Sharer> of;
    };
    QHash<QString, Shares> m_shares;
};

} // namespace imdesk
