// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/holecheck.h"

#include "core/callbacks/callbackhub.h"

#include <algorithm>

namespace imdesk {

namespace {

constexpr int numbersAPage = 200;
constexpr int mostBarrenPages = 10; ///< a large log without an index would be read for hours
constexpr qsizetype rangesKept = 4 * qsizetype(HoleFinder::holesKept);
constexpr qint64 orderSlackMs = 60'000; ///< callbacks of one group overtake each other by less

/// Whether nothing was looked at, and the same question may be answered another time.
bool mayAnswerLater(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Network:
    case ApiError::Kind::Storage:
    case ApiError::Kind::Busy:
    case ApiError::Kind::Unreadable:
        return true;
    default:
        return false;
    }
}

} // namespace

HoleCheck::HoleCheck(CallbackHub &hub) : m_hub(hub), m_watch(hub.watch())
{
    connect(&m_watch, &EventWatch::changed, this, &HoleCheck::next);
    // Whoever was asked may be gone, and answers no more.
    connect(&hub, &CallbackHub::attachChanged, this, [this] { m_look.reset(); });
    connect(&hub, &CallbackHub::storeChanged, this, [this] { m_look.reset(); });
}

std::vector<SequenceHole> HoleCheck::told() const
{
    std::vector<SequenceHole> holes = m_watch.holes().holes();
    if (m_hub.log().leavesOut())
        std::erase_if(holes, [this](const SequenceHole &hole) { return !isChecked(hole); });
    return holes;
}

quint64 HoleCheck::turn() const { return m_turn + m_watch.holes().turn(); }

bool HoleCheck::isChecked(const SequenceHole &hole) const
{
    // What came in between has been seen: the older rows came too early for it.
    if (m_watch.sinceMs() > 0 && hole.beforeMs > m_watch.sinceMs() + orderSlackMs)
        return true;
    const auto ranges = m_checked.constFind(hole.group);
    return ranges != m_checked.cend() && std::ranges::any_of(*ranges, [&hole](const Range &range) {
               return range.first <= hole.first && hole.last <= range.second;
           });
}

void HoleCheck::forget()
{
    m_checked.clear();
    m_ranges = 0;
    m_look.reset();
    ++m_turn;
}

void HoleCheck::next()
{
    if (m_hub.log().epoch() != m_epoch || m_watch.since() != m_since) {
        m_epoch = m_hub.log().epoch();
        m_since = m_watch.since();
        forget();
    }
    if (m_look || m_since == 0 || !m_hub.log().leavesOut() || !m_hub.isLoaded())
        return;
    for (const SequenceHole &hole : m_watch.holes().holes()) {
        if (isChecked(hole))
            continue;
        m_look = HoleLook{hole};
        askPage(m_since);
        return;
    }
}

void HoleCheck::askPage(qint64 before)
{
    const SequenceHole &hole = m_look->hole;
    const auto filter = Filter::parse(QStringLiteral("cmd = after-group-message and MsgSeq in {%1..%2} and ")
                                          .arg(QString::number(hole.first), QString::number(hole.last)) +
                                      Filter::ofGroup(hole.group));
    const quint64 asked = ++m_asked;
    if (!filter) {
        m_look->isLast = true;
        endPage(before);
        return;
    }
    m_hub.readPage(before, CallbackHub::Side::Before, *filter, numbersAPage, this,
                   [this, asked](const Result<SearchPage> &page) {
                       if (!m_look || asked != m_asked)
                           return;
                       SearchPage nothing;
                       nothing.finished = true;
                       if (!page && mayAnswerLater(page.error()))
                           m_look.reset(); // asked again when the log or its listener is there
                       else
                           take(page.value_or(nothing));
                   });
}

void HoleCheck::take(const SearchPage &page)
{
    m_look->barrenPages += page.events.empty() ? 1 : 0;
    m_look->isLast = page.finished || m_look->barrenPages >= mostBarrenPages;
    m_look->events = qsizetype(page.events.size());
    if (page.events.empty())
        endPage(page.reached);
    // An answer that comes at once may end the look.
    for (std::size_t i = 0; i < page.events.size() && m_look && m_look->events > 0; ++i)
        read(page.events[i].seq, page.reached);
}

/// The number of a message stands in its body, which pages leave out.
void HoleCheck::read(qint64 seq, qint64 reached)
{
    m_hub.fetch(seq, this, [this, reached, asked = m_asked](const Result<std::optional<CallbackEvent>> &event) {
        if (!m_look || asked != m_asked)
            return;
        if (!event && mayAnswerLater(event.error())) {
            m_look.reset();
            return;
        }
        if (event && *event) {
            CommandNames names;
            if (const auto message = HoleFinder::numberOf(LogRow(**event, names));
                message && message->group == m_look->hole.group)
                m_watch.seeOlder(message->group, message->number);
        }
        if (--m_look->events == 0)
            endPage(reached);
    });
}

bool HoleCheck::isOpen(const SequenceHole &hole) const
{
    return std::ranges::any_of(m_watch.holes().holes(), [&hole](const SequenceHole &left) {
        return left.group == hole.group && left.first <= hole.last && hole.first <= left.last;
    });
}

/// Most of what was looked at has no hole any more.
void HoleCheck::keepOpen()
{
    QHash<QString, std::vector<Range>> open;
    m_ranges = 0;
    for (const SequenceHole &hole : m_watch.holes().holes()) {
        if (isChecked(hole)) {
            open[hole.group].emplace_back(hole.first, hole.last);
            ++m_ranges;
        }
    }
    m_checked = std::move(open);
}

void HoleCheck::endPage(qint64 reached)
{
    const SequenceHole hole = m_look->hole;
    if (!m_look->isLast && isOpen(hole)) {
        askPage(reached);
        return;
    }
    m_look.reset();
    m_checked[hole.group].emplace_back(hole.first, hole.last);
    if (++m_ranges >= rangesKept)
        keepOpen();
    ++m_turn;
    next();
}

} // namespace imdesk
