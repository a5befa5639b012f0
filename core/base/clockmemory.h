// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace imdesk {

/// What is kept of this computer's clock from one run to the next, so that a clock that stands wrong once does not make
/// everything too old. Unix seconds.
struct ClockMemory
{
    qint64 seen = 0;   ///< the last time taken for right; 0: none yet
    qint64 jumped = 0; ///< what a clock told that was far ahead of that; 0: it was not

    static constexpr qint64 secondsADay = 86'400;
    static constexpr qint64 longestStep = 3 * secondsADay; ///< a weekend

    /// The time by which things are too old: the earlier of the two clocks, where the service has told its own. Without
    /// it this computer's alone, and nothing after a jump ahead, until it is still ahead a day later.
    std::optional<qint64> timeToDrop(qint64 now, std::optional<qint64> service);
};

} // namespace imdesk
