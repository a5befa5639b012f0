// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QJsonObject>

#include <mutex>

namespace imdesk {

/// The time a sandbox lives in: another clock's, which can be held, moved and sped up. Mutes, signatures, days and
/// hourly logs follow it. Thread-safe.
class SandboxClock : public Clock
{
  public:
    static constexpr double slowest = 0.001, fastest = 86'400; ///< simulated seconds in a second

    explicit SandboxClock(const Clock &real);
    qint64 nowMs() const override;

    bool isFrozen() const;
    double rate() const;
    void setFrozen(bool frozen);
    void step(qint64 ms); ///< backwards too
    void setTo(qint64 ms);
    void setRate(double rate); ///< brought into the range above
    void reset();              ///< the other clock's time again

  private:
    qint64 nowLocked() const;
    void moveTo(qint64 ms);

    const Clock &m_real;
    mutable std::mutex m_mutex;
    qint64 m_base, m_realBase; ///< this clock showed the one when the other showed the other
    double m_rate = 1;
    bool m_frozen = false;
    bool m_own = false; ///< not simply the other clock's time
};

/// The clock's state as the sandbox's control page tells it: now_ms, now, frozen, rate, offset_ms.
QJsonObject clockState(const SandboxClock &clock, const Clock &real);
/// Carries out {"frozen":true}, {"step_s":3600}, {"rate":60}, {"now_s":1700000000}, {"reset":true} or several of them;
/// says in words what is wrong and changes nothing then.
QString applyClockOrder(SandboxClock &clock, const QJsonObject &order);

} // namespace imdesk
