// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/callbacks/event.h"
#include "core/callbacks/filter.h"

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace imdesk {

class EventReader;

/// A part of what a search through a whole log finds, and where the next part goes on.
struct SearchPage
{
    std::vector<CallbackEvent> events; ///< oldest first
    qint64 reached = 0;                ///< numbers from here on (up to here, when oldest first) were looked at
    qint64 left = 0;                   ///< numbers not looked at yet
    qint64 total = 0;                  ///< numbers in front of where this page began
    qint64 gaveUp = 0;
    bool finished = false;
};

/// Which way a log is searched: down to its beginning, or up to its end.
enum class PageOrder { NewestFirst, OldestFirst };

/// Which of the events found come with their body: those of which a column of people or text may have been cut, so that
/// a filter decides about them as about the stored ones, or all.
enum class FoundBodies { WhereCut, All };

/// How much a page may hold and take.
struct PageLimits
{
    int events = 500;
    qint64 patienceMs = 250;
    qsizetype bytes = 4 << 20; ///< of texts, about; one event at least
};

/// Searches a log from a number (empty: from its end, or its beginning) on, until the page is full or the time over.
Result<SearchPage> findPage(const QString &storePath, const Filter &filter, std::optional<qint64> beyond,
                            const PageLimits &limits, const std::stop_token &stop = {},
                            PageOrder order = PageOrder::NewestFirst, FoundBodies bodies = FoundBodies::WhereCut);

/// Some of what a search found, no more than have about `mostBytes` together, but one event at least.
struct FoundEvents
{
    std::vector<CallbackEvent> events; ///< oldest first
    std::size_t taken = 0;             ///< so many of the numbers are dealt with: the first or, newest first, the last
};
Result<FoundEvents> readFound(EventReader &reader, std::span<const qint64> ascending, FoundBodies bodies,
                              PageOrder order, qsizetype mostBytes);

} // namespace imdesk
