// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace imdesk {

/// Tells whether the clock of the computer may be believed for something that cannot be undone: it may not for a while
/// after it jumped, measured against a clock that never does.
class ClockJump
{
  public:
    static constexpr qint64 jumpMs = 10 * 60'000;
    static constexpr qint64 calmMs = 60 * 60'000;

    /// `steadyMs` grows evenly from any beginning.
    bool isCalm(qint64 nowMs, qint64 steadyMs)
    {
        const qint64 drift = nowMs - steadyMs;
        if (m_known && qAbs(drift - m_drift) > jumpMs) {
            m_jumpedAt = steadyMs;
            m_jumped = true;
        }
        m_known = true;
        m_drift = drift;
        if (m_jumped && steadyMs - m_jumpedAt >= calmMs)
            m_jumped = false;
        return !m_jumped;
    }

  private:
    bool m_known = false;
    bool m_jumped = false;
    qint64 m_drift = 0;
    qint64 m_jumpedAt = 0;
};

/// Whether a moment is still to come that was set `mostMs` ahead at most. One that is farther away was set before the
/// clock was put back, and nobody is to wait for it.
inline bool isToCome(qint64 atMs, qint64 nowMs, qint64 mostMs) { return atMs > nowMs && atMs - nowMs <= mostMs; }

} // namespace imdesk
