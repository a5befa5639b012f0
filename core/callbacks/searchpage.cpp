// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/searchpage.h"

#include "core/callbacks/eventsearch.h"

#include <QElapsedTimer>

#include <algorithm>

namespace imdesk {

namespace {

/// Leaves the last ones found to the next page where the texts are too long for one.
void keepWithin(SearchPage &page, qsizetype bytes, PageOrder order)
{
    const bool down = order == PageOrder::NewestFirst;
    const std::size_t count = page.events.size();
    std::size_t kept = 0;
    for (qsizetype sum = 0; kept < count; ++kept) {
        sum += page.events[down ? count - 1 - kept : kept].weight();
        if (sum > bytes && kept > 0)
            break;
    }
    if (kept == count)
        return;
    page.events.erase(down ? page.events.begin() : page.events.begin() + std::ptrdiff_t(kept),
                      down ? page.events.end() - std::ptrdiff_t(kept) : page.events.end());
    const qint64 reached = down ? page.events.front().seq : page.events.back().seq;
    page.left += qAbs(page.reached - reached);
    page.reached = reached;
    page.finished = false;
}

} // namespace

Result<SearchPage> findPage(const QString &storePath, const Filter &filter, std::optional<qint64> beyond,
                            const PageLimits &limits, const std::stop_token &stop, PageOrder order)
{
    QElapsedTimer timer;
    timer.start();
    Result<EventSearch> search = EventSearch::open(storePath);
    if (!search)
        return std::unexpected(search.error());
    EventSearch::Options options;
    options.beyond = beyond;
    options.order = order == PageOrder::OldestFirst ? EventSearch::Order::OldestFirst : EventSearch::Order::NewestFirst;
    options.hideCopies = true;
    if (const Result<Done> started = search->start(filter, options); !started)
        return std::unexpected(started.error());
    SearchPage page;
    std::vector<qint64> hits;
    while (!page.finished && qsizetype(hits.size()) < limits.events && !stop.stop_requested()) {
        const Result<EventSearch::Step> step = search->step(std::size_t(limits.events) - hits.size());
        if (!step)
            return std::unexpected(step.error());
        hits.insert(hits.end(), step->hits.begin(), step->hits.end());
        page.finished = step->finished;
        if (timer.hasExpired(limits.patienceMs))
            break;
    }
    if (order == PageOrder::NewestFirst)
        std::reverse(hits.begin(), hits.end());
    Result<std::vector<CallbackEvent>> events = search->reader().events(hits, EventReader::Body::Without);
    if (!events)
        return std::unexpected(events.error());
    page.events = std::move(*events);
    page.total = search->total();
    page.left = page.total - search->passed();
    page.reached = search->reached();
    page.gaveUp = search->gaveUp();
    keepWithin(page, limits.bytes, order);
    return page;
}

} // namespace imdesk
