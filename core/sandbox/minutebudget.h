// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace imdesk::sim {

/// The time by the sandbox's clock and by the computer's.
struct BothTimes
{
    qint64 simulatedMs = 0;
    qint64 realMs = 0;

    qint64 seconds() const { return simulatedMs / 1'000; }
};

/// Knows a sandbox's clock that is held: what ends by it must not last for ever.
class Standstill
{
  public:
    /// Whether the clock has shown this one time for so long by the computer's. Then it begins anew.
    bool hasLasted(const BothTimes &now, qint64 periodMs)
    {
        if (now.simulatedMs != m_since.simulatedMs || now.realMs < m_since.realMs) {
            m_since = now;
            return false;
        }
        if (now.realMs - m_since.realMs < periodMs)
            return false;
        m_since = now;
        return true;
    }

  private:
    BothTimes m_since{-1, 0};
};

/// Counts what is used within one period of the sandbox's time, from the first use on. A clock that is put back begins
/// a new one, and so does one that is held for as long.
class PeriodBudget
{
  public:
    explicit PeriodBudget(qint64 periodMs) : m_periodMs(periodMs) {}

    bool admit(qint64 amount, qint64 most, const BothTimes &now)
    {
        const bool isHeld = m_standstill.hasLasted(now, m_periodMs);
        if (isHeld || now.simulatedMs - m_start >= m_periodMs || now.simulatedMs < m_start) {
            m_start = now.simulatedMs;
            m_used = 0;
        }
        if (m_used + amount > most)
            return false;
        m_used += amount;
        return true;
    }

  private:
    qint64 m_periodMs;
    qint64 m_start = 0, m_used = 0;
    Standstill m_standstill;
};

/// What is used within one minute.
class MinuteBudget : public PeriodBudget
{
  public:
    MinuteBudget() : PeriodBudget(60'000) {}
};

} // namespace imdesk::sim
