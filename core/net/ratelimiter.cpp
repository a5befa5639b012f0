// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ratelimiter.h"

#include <QtGlobal>

#include <cmath>

namespace imdesk {

void RateLimiter::drop(Window &window, qint64 nowMs)
{
    while (!window.times.empty() && window.times.front() <= nowMs - windowMs)
        window.times.pop_front();
}

qint64 RateLimiter::waitMs(const QString &path, int callsPerSecond, qint64 nowMs)
{
    Window &window = m_windows[path];
    drop(window, nowMs);
    qint64 wait = qMax<qint64>(0, window.pausedUntil - nowMs);
    if (std::ssize(window.times) >= callsPerSecond) {
        const qint64 oldest = window.times[window.times.size() - static_cast<size_t>(callsPerSecond)];
        wait = qMax(wait, oldest + windowMs - nowMs);
    }
    return wait;
}

void RateLimiter::sent(const QString &path, qint64 nowMs) { m_windows[path].times.push_back(nowMs); }

qint64 RateLimiter::shareWaitMs(const QString &path, const QString &who, qint64 nowMs) const
{
    const auto shares = m_shares.constFind(path);
    if (shares == m_shares.constEnd())
        return 0;
    const double next = qMax(shares->next, shares->of.value(who).next);
    return qMax<qint64>(0, std::llround(std::ceil(next - double(nowMs))));
}

void RateLimiter::sentOfShare(const QString &path, const QString &who, double apartMs, qint64 nowMs)
{
    // Who was held up for a moment may catch up so much, not more.
    constexpr double catchUpMs = 30;
    // Who has been silent for so long shares no more.
    constexpr double silenceMs = 2000;
    Shares &shares = m_shares[path];
    shares.of.removeIf([&](QHash<QString, Sharer>::iterator one) { return one->next + silenceMs < double(nowMs); });
    Sharer &own = shares.of[who];
    own.apartMs = apartMs;
    own.next = qMax(own.next, double(nowMs) - catchUpMs) + apartMs;
    double least = apartMs;
    for (const Sharer &one : std::as_const(shares.of))
        least = qMin(least, one.apartMs);
    shares.next = qMax(shares.next, double(nowMs) - catchUpMs) + least;
}

void RateLimiter::pause(const QString &path, qint64 untilMs)
{
    Window &window = m_windows[path];
    window.pausedUntil = qMax(window.pausedUntil, untilMs);
}

double RateLimiter::used(const QString &path, int callsPerSecond, qint64 nowMs)
{
    const auto it = m_windows.find(path);
    if (it == m_windows.end() || callsPerSecond <= 0)
        return 0;
    drop(it.value(), nowMs);
    return double(it->times.size()) / callsPerSecond;
}

} // namespace imdesk
