// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>

namespace imdesk::sim {

/// Random numbers that are the same on every platform for the same seed (SplitMix64).
class Random
{
  public:
    /// Neighbouring seeds start far from each other: a few steps apart they would soon draw the same.
    explicit Random(quint64 seed) : m_state(mixed(seed + step)) {}

    quint64 next()
    {
        m_state += step;
        return mixed(m_state);
    }

    /// 0 to bound - 1; 0 for a bound of 0.
    quint32 below(quint32 bound) { return quint32(((next() >> 32) * bound) >> 32); }
    /// Low to high, both included.
    qint64 between(qint64 low, qint64 high) { return low + qint64(next() % quint64(high - low + 1)); }
    /// True in `percent` of 100 cases.
    bool chance(quint32 percent) { return below(100) < percent; }

    template <class T, std::size_t n>
    const T &pick(const T (&items)[n])
    {
        return items[below(quint32(n))];
    }

  private:
    static constexpr quint64 step = 0x9E3779B97F4A7C15U;

    static constexpr quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace imdesk::sim
