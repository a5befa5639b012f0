// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/searchpage.h"

#include "core/callbacks/eventsearch.h"

#include <QElapsedTimer>

#include <algorithm>

namespace imdesk {

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
    return page;
}

} // namespace imdesk
