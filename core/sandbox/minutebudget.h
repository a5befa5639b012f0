// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace imdesk::sim {

/// Counts what is used within one minute, from the first use on.
class MinuteBudget
{
  public:
    bool admit(qint64 amount, qint64 perMinute, qint64 nowMs)
    {
        if (nowMs - m_start >= 60'000 || nowMs < m_start) {
            m_start = nowMs;
            m_used = 0;
        }
        if (m_used + amount > perMinute)
            return false;
        m_used += amount;
        return true;
    }

  private:
    qint64 m_start = 0, m_used = 0;
};

} // namespace imdesk::sim
