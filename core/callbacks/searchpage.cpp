// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/searchpage.h"

#include "core/base/plaintext.h"
#include "core/callbacks/eventhandling.h"
#include "core/callbacks/eventsearch.h"

#include <QElapsedTimer>

#include <algorithm>

namespace imdesk {

namespace {

constexpr std::size_t readAtOnce = 16; // bodies may be long

bool mayBeCut(const QString &column, FilterRow::Field field)
{
    const qsizetype whole = FilterRow::surelyWhole(field);
    return column.size() > whole / 3 && utf8Bytes(column) > whole;
}

bool mayBeCut(const CallbackEvent &event)
{
    return mayBeCut(event.sender, FilterRow::Sender) || mayBeCut(event.receivers, FilterRow::Receivers) ||
           mayBeCut(event.text, FilterRow::Text);
}

} // namespace

Result<SearchPage> findPage(const QString &storePath, const Filter &filter, std::optional<qint64> beyond,
                            const PageLimits &limits, const std::stop_token &stop, PageOrder order, FoundBodies bodies)
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
    Result<FoundEvents> found = readFound(search->reader(), hits, bodies, order, limits.bytes);
    if (!found)
        return std::unexpected(found.error());
    page.events = std::move(found->events);
    page.total = search->total();
    page.left = page.total - search->passed();
    page.reached = search->reached();
    page.gaveUp = search->gaveUp();
    if (found->taken < hits.size()) { // the others are left to the next page
        const qint64 reached =
            order == PageOrder::NewestFirst ? hits[hits.size() - found->taken] : hits[found->taken - 1];
        page.left += qAbs(page.reached - reached);
        page.reached = reached;
        page.finished = false;
    }
    return page;
}

Result<FoundEvents> readFound(EventReader &reader, std::span<const qint64> ascending, FoundBodies bodies,
                              PageOrder order, qsizetype mostBytes)
{
    const bool down = order == PageOrder::NewestFirst;
    const std::size_t atOnce = bodies == FoundBodies::All ? readAtOnce : 10 * readAtOnce;
    FoundEvents out;
    std::vector<CallbackEvent> inOrder; // as they are found
    qsizetype sum = 0;
    while (out.taken < ascending.size()) {
        const std::size_t left = ascending.size() - out.taken;
        const std::size_t count = std::min(left, atOnce);
        const std::span<const qint64> part = ascending.subspan(down ? left - count : out.taken, count);
        Result<std::vector<CallbackEvent>> events =
            reader.events(part, bodies == FoundBodies::All ? EventReader::Body::With : EventReader::Body::Without);
        if (!events)
            return std::unexpected(events.error());
        if (bodies != FoundBodies::All) { // which of them were replays came with the bodies else
            if (const Result<Done> told = eventhandling::fillReplays(reader.connection(), *events); !told)
                return std::unexpected(told.error());
        }
        if (down)
            std::reverse(events->begin(), events->end());
        for (CallbackEvent &event : *events) {
            if (bodies == FoundBodies::WhereCut && mayBeCut(event)) {
                Result<std::optional<CallbackEvent>> whole = reader.event(event.seq);
                if (!whole)
                    return std::unexpected(whole.error());
                if (*whole)
                    event.body = std::move((*whole)->body);
            }
            event.query.clear();
            event.handling.clear();
            sum += event.weight();
            if (sum > mostBytes && !inOrder.empty()) {
                // From it on they wait, and whatever else the log has dropped meanwhile with them.
                const auto at = std::ranges::lower_bound(ascending, event.seq) - ascending.begin();
                out.taken = down ? ascending.size() - std::size_t(at) - 1 : std::size_t(at);
                if (down)
                    std::reverse(inOrder.begin(), inOrder.end());
                out.events = std::move(inOrder);
                return out;
            }
            inOrder.push_back(std::move(event));
        }
        out.taken += count;
    }
    if (down)
        std::reverse(inOrder.begin(), inOrder.end());
    out.events = std::move(inOrder);
    return out;
}

} // namespace imdesk
