// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <atomic>

namespace imdesk {

/// Wall time in one place, so that signatures, mutes and days can be tested. Thread-safe.
class Clock
{
  public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC.
    virtual qint64 nowMs() const = 0;
    qint64 nowSeconds() const { return nowMs() / 1000; }
    QDateTime nowUtc() const { return QDateTime::fromMSecsSinceEpoch(nowMs(), Qt::UTC); }
};

/// The computer's clock.
class SystemClock : public Clock
{
  public:
    qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

/// A clock that stands where it is put, for tests.
class ManualClock : public Clock
{
  public:
    explicit ManualClock(qint64 ms = 1'700'000'000'000) : m_ms(ms) {}
    qint64 nowMs() const override { return m_ms; }
    void set(qint64 ms) { m_ms = ms; }
    void advance(qint64 ms) { m_ms += ms; }

  private:
    std::atomic<qint64> m_ms;
};

} // namespace imdesk
