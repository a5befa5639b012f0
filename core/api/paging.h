// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/endpoint.h"

namespace imdesk {

/// How one command tells a list page by page. The service has many ways (cursors, offsets, strings, times, sequences
/// that run backwards); here each is the one step from an answer to the next request.
template <HasTable Request, HasTable Reply, class Item>
struct Paging
{
    const Endpoint<Request, Reply> &endpoint;
    QList<Item> Reply::*items;
    /// Turns the request into that of the page behind this answer, `seen` items into the list; false: that was the end.
    bool (*further)(Request &request, const Reply &reply, qint64 seen);
    /// What the service counts in all, -1 where it does not say.
    qint64 (*total)(const Reply &reply) = [](const Reply &) { return qint64(-1); };
};

/// A walk through one list, whatever its way of paging: ask for request(), take() the answer, until isComplete(). A
/// page that failed is asked for again as it stands. A place that does not move ends the walk, for it would go round
/// for ever.
template <class Request, class Reply, class Item, const Paging<Request, Reply, Item> &style>
class PageWalk
{
  public:
    PageWalk() = default;
    explicit PageWalk(Request first) : m_request(std::move(first)) {}

    static constexpr const Endpoint<Request, Reply> &endpoint() { return style.endpoint; }
    const Request &request() const { return m_request; }
    /// The page's items.
    const QList<Item> &take(const Reply &reply)
    {
        const QList<Item> &items = reply.*style.items;
        m_seen += items.size();
        m_total = style.total(reply);
        Request next = m_request;
        const bool further = style.further(next, reply, m_seen);
        m_stuck = further && encode(next, Dialect::Current) == encode(m_request, Dialect::Current);
        m_complete = !further || m_stuck;
        m_request = std::move(next);
        return items;
    }
    bool isComplete() const { return m_complete; }
    /// The walk ended at a place that does not move: there is more, which cannot be had.
    bool isStuck() const { return m_stuck; }
    qint64 seen() const { return m_seen; }
    /// -1 before the first answer, and where the service does not say.
    qint64 total() const { return m_total; }

  private:
    Request m_request;
    qint64 m_seen = 0, m_total = -1;
    bool m_complete = false, m_stuck = false;
};

template <const auto &style>
struct PagesOfStyle;
template <class Request, class Reply, class Item, const Paging<Request, Reply, Item> &style>
struct PagesOfStyle<style>
{
    using Type = PageWalk<Request, Reply, Item, style>;
};
/// The walk through the lists of one style.
template <const auto &style>
using Pages = typename PagesOfStyle<style>::Type;

} // namespace imdesk
