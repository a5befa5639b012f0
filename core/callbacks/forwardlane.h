// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/filter.h"
#include "core/callbacks/forwardqueue.h"
#include "core/callbacks/targetcall.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace imdesk {

/// The way of after-events to one target: what is under way, and how the target has been doing. For one thread.
class ForwardLane
{
  public:
    enum class Verdict {
        Taken,
        GivenUp, ///< the target has refused this event often enough
        Later
    };
    /// What there is to tell about the target, once each time.
    enum class News { None, Away, Back };
    /// An event on its way.
    struct Sending
    {
        qint64 seq;
        int attempts; ///< with this one
        int hiccups;  ///< of the lane when it was sent
    };

    explicit ForwardLane(const ForwardTarget &target) : line(target), matcher(*Filter::parse(target.filter)) {}

    /// What becomes of an event by the answer to it. Only what means the event itself counts as a refusal; whatever
    /// else goes wrong is the target's own, and makes all of its events wait.
    Verdict judge(const Sending &sent, const TargetReply &reply, const ForwardLimits &limits, qint64 nowMs);
    /// After a judgement, or between two as of one that waits; `upMs` is a time that nobody sets.
    News news(Verdict verdict, const ForwardLimits &limits, qint64 upMs);
    static qint64 pauseAfter(const ForwardLimits &limits, int failures);

    TargetLine line;
    FilterMatcher matcher;
    QSet<qint64> flying;
    int failures = 0;
    int hiccups = 0;   ///< failures that were counted so far
    int unwritten = 0; ///< outcomes that could not be written down, one after the other
    qint64 pausedUntil = 0;
    QString trouble; ///< words of the last answer

  private:
    QHash<qint64, int> m_refused;      ///< how often, by number
    std::optional<qint64> m_awaySince; ///< the first failure since it took an event
    bool m_awayTold = false;
};

} // namespace imdesk
