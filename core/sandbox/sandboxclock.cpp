// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sandboxclock.h"

#include <algorithm>
#include <cmath>

namespace imdesk {

namespace {

/// The service writes seconds in 32 bits.
constexpr qint64 lastMs = qint64(4294967295) * 1000;
constexpr double longestStepSeconds = 4294967295.0;

} // namespace

SandboxClock::SandboxClock(const Clock &real) : m_real(real), m_base(0), m_realBase(0) {}

qint64 SandboxClock::nowLocked() const
{
    if (!m_own)
        return m_real.nowMs();
    if (m_frozen)
        return m_base;
    return std::clamp<qint64>(m_base + std::llround(double(m_real.nowMs() - m_realBase) * m_rate), 0, lastMs);
}

void SandboxClock::moveTo(qint64 ms)
{
    m_base = std::clamp<qint64>(ms, 0, lastMs);
    m_realBase = m_real.nowMs();
    m_own = true;
}

qint64 SandboxClock::nowMs() const
{
    const std::lock_guard lock(m_mutex);
    return nowLocked();
}

bool SandboxClock::isFrozen() const
{
    const std::lock_guard lock(m_mutex);
    return m_frozen;
}

double SandboxClock::rate() const
{
    const std::lock_guard lock(m_mutex);
    return m_rate;
}

void SandboxClock::setFrozen(bool frozen)
{
    const std::lock_guard lock(m_mutex);
    moveTo(nowLocked());
    m_frozen = frozen;
}

void SandboxClock::step(qint64 ms)
{
    const std::lock_guard lock(m_mutex);
    moveTo(nowLocked() + std::clamp<qint64>(ms, -lastMs, lastMs));
}

void SandboxClock::setTo(qint64 ms)
{
    const std::lock_guard lock(m_mutex);
    moveTo(ms);
}

void SandboxClock::setRate(double rate)
{
    const std::lock_guard lock(m_mutex);
    moveTo(nowLocked());
    m_rate = std::isfinite(rate) ? std::clamp(rate, slowest, fastest) : 1;
}

void SandboxClock::reset()
{
    const std::lock_guard lock(m_mutex);
    m_own = false;
    m_frozen = false;
    m_rate = 1;
}

QJsonObject clockState(const SandboxClock &clock, const Clock &real)
{
    const qint64 now = clock.nowMs();
    return {{QStringLiteral("now_ms"), now},
            {QStringLiteral("now"), QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(Qt::ISODateWithMs)},
            {QStringLiteral("frozen"), clock.isFrozen()},
            {QStringLiteral("rate"), clock.rate()},
            {QStringLiteral("offset_ms"), now - real.nowMs()}};
}

QString applyClockOrder(SandboxClock &clock, const QJsonObject &order)
{
    if (order.isEmpty())
        return QStringLiteral("nothing to do: give frozen, step_s, rate, now_s or reset");
    for (auto it = order.begin(); it != order.end(); ++it) {
        const QString &key = it.key();
        const bool isSwitch = key == QLatin1String("frozen") || key == QLatin1String("reset");
        const bool isNumber =
            key == QLatin1String("step_s") || key == QLatin1String("rate") || key == QLatin1String("now_s");
        if (!isSwitch && !isNumber)
            return QStringLiteral("%1 is not known: give frozen, step_s, rate, now_s or reset").arg(key);
        if (isSwitch && !it->isBool())
            return key + QStringLiteral(" must be true or false");
        if (isNumber && !it->isDouble())
            return key + QStringLiteral(" must be a number");
        if (isNumber && std::abs(it->toDouble()) > longestStepSeconds)
            return key + QStringLiteral(" is out of range");
    }
    const double rate = order.value(QLatin1String("rate")).toDouble(1);
    if (rate < SandboxClock::slowest || rate > SandboxClock::fastest)
        return QStringLiteral("rate must lie between %1 and %2; frozen holds the clock")
            .arg(SandboxClock::slowest)
            .arg(SandboxClock::fastest);
    if (order.value(QLatin1String("now_s")).toDouble() < 0)
        return QStringLiteral("now_s must not be negative");
    if (order.value(QLatin1String("reset")).toBool())
        clock.reset();
    if (order.contains(QLatin1String("now_s")))
        clock.setTo(std::llround(order.value(QLatin1String("now_s")).toDouble() * 1000));
    if (order.contains(QLatin1String("rate")))
        clock.setRate(rate);
    if (order.contains(QLatin1String("frozen")))
        clock.setFrozen(order.value(QLatin1String("frozen")).toBool());
    if (order.contains(QLatin1String("step_s")))
        clock.step(std::llround(order.value(QLatin1String("step_s")).toDouble() * 1000));
    return {};
}

} // namespace imdesk
