// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/forwardlane.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

namespace imdesk {

namespace {

/// Errors that are answered, one after the other, before all events wait: fewer may be those of single events that no
/// server gets along with, and cost no time.
constexpr int errorsBeforeRest = 10;

/// Whether it is the event that an HTTP error is about. Of these some are about who sends, where to or how often, and
/// what a server or proxy says of itself (5xx) passes.
bool isAboutTheEvent(int status)
{
    constexpr std::array aboutTheWay{401, 403, 404, 405, 407, 408, 421, 425, 429};
    return status >= 400 && status < 500 && std::ranges::find(aboutTheWay, status) == aboutTheWay.end();
}

} // namespace

ForwardLane::Verdict ForwardLane::judge(const Sending &sent, const TargetReply &reply, const ForwardLimits &limits,
                                        qint64 nowMs)
{
    flying.remove(sent.seq);
    // What is said to an after-event is not heeded, only that it was taken.
    if (reply.status >= 200 && reply.status < 300) {
        failures = 0;
        pausedUntil = 0;
        m_refused.remove(sent.seq);
        return Verdict::Taken;
    }
    if (isAboutTheEvent(reply.status)) {
        failures = 0;
        if (m_refused.size() > limits.keepRows)
            m_refused.clear(); // most of them are in no queue any more
        if (++m_refused[sent.seq] < limits.refusals)
            return Verdict::Later;
        m_refused.remove(sent.seq);
        return Verdict::GivenUp;
    }
    // Those that were under way together fail together: that is one failure.
    if (sent.hiccups == hiccups) {
        ++hiccups;
        ++failures;
        const int inARow = reply.status == 0 ? failures : failures - errorsBeforeRest;
        if (inARow > 0)
            pausedUntil = nowMs + pauseAfter(limits, inARow);
    }
    return Verdict::Later;
}

ForwardLane::News ForwardLane::news(Verdict verdict, const ForwardLimits &limits, qint64 upMs)
{
    if (verdict == Verdict::Taken) {
        m_awaySince.reset();
        return std::exchange(m_awayTold, false) ? News::Back : News::None;
    }
    if (failures == 0)
        return News::None;
    if (!m_awaySince)
        m_awaySince = upMs;
    if (m_awayTold || upMs - *m_awaySince < limits.awayMs)
        return News::None;
    m_awayTold = true;
    return News::Away;
}

qint64 ForwardLane::pauseAfter(const ForwardLimits &limits, int failures)
{
    const qint64 whole = qMin(limits.firstPauseMs << qMin(failures - 1, 20), limits.longestPauseMs);
    // Spread, so that what failed together does not come together again.
    return whole * 4 / 5 + QRandomGenerator::global()->bounded(whole * 2 / 5 + 1);
}

} // namespace imdesk
