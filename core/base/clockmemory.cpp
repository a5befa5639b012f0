// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clockmemory.h"

namespace imdesk {

std::optional<qint64> ClockMemory::timeToDrop(qint64 now, std::optional<qint64> service)
{
    const qint64 time = service ? qMin(now, *service) : now;
    const bool isStep = seen > 0 && time <= seen + longestStep;
    const bool stayed = jumped > 0 && time >= jumped + secondsADay;
    if (service || isStep || stayed) {
        seen = time;
        jumped = 0;
        return time;
    }
    if (jumped == 0 || time < jumped)
        jumped = time;
    return std::nullopt;
}

} // namespace imdesk
