// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/eventprinter.h"

#include "core/callbacks/eventjson.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <climits>
#include <csignal>
#include <poll.h>
#include <unistd.h>
#include <utility>

namespace imdesk {

namespace {

constexpr std::size_t keptEvents = 1'000;
constexpr qsizetype keptBytes = qsizetype(2) << 20;
constexpr int pageEvents = 200;
constexpr int roomLookMs = 200; // for room, and whether to end
constexpr int farewellMs = 2'000;
constexpr int storeAgainMs = 1'000;

/// Numbers are given without a gap, so what is missing was dropped.
QByteArray skippedLine(qint64 first, qint64 last)
{
    return "{\"skipped\":{\"first\":" + QByteArray::number(first) + ",\"last\":" + QByteArray::number(last) + "}}\n";
}

} // namespace

EventPrinter::EventPrinter(QString storePath, qint64 after) : m_storePath(std::move(storePath)), m_cursor(after)
{
    // Whoever stops reading ends the printing, not the listening.
    std::signal(SIGPIPE, SIG_IGN);
}

void EventPrinter::start()
{
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &stop) { work(stop); });
}

void EventPrinter::committed(const std::vector<EventPtr> &events)
{
    {
        const std::lock_guard lock(m_mutex);
        for (const EventPtr &event : events) {
            if (m_closed)
                return;
            m_leftOut = m_leftOut || m_events.size() >= keptEvents || m_bytes >= keptBytes;
            if (m_leftOut)
                break; // the store has it
            m_bytes += event->body.size();
            m_events.push_back(event);
        }
    }
    m_wake.notify_one();
}

void EventPrinter::work(const std::stop_token &stop)
{
    bool isRead = true;
    while (isRead) {
        EventPtr event;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] { return !m_events.empty() || m_leftOut; });
            if (!m_events.empty()) {
                event = std::move(m_events.front());
                m_events.pop_front();
                m_bytes -= event->body.size();
            } else if (!std::exchange(m_leftOut, false)) {
                break; // stopped, and nothing is left
            }
        }
        // What was left out comes behind what was kept, and may come once more with what is kept next.
        if (!event)
            isRead = catchUp(stop);
        else if (event->seq > m_cursor)
            isRead = print(*event, stop);
    }
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_events.clear();
}

bool EventPrinter::catchUp(const std::stop_token &stop)
{
    Result<EventReader> reader = EventReader::open(m_storePath);
    while (reader) {
        const auto page = reader->after(m_cursor, pageEvents, EventReader::Body::With);
        if (!page)
            break;
        if (page->empty())
            return true;
        for (const CallbackEvent &event : *page) {
            if (!print(event, stop))
                return false;
        }
    }
    // Until the log can be read again, as after a rescue, they stay left out.
    std::unique_lock lock(m_mutex);
    m_leftOut = true;
    m_events.clear(); // they come behind those, out of the log, too
    m_bytes = 0;
    m_wake.wait_for(lock, stop, std::chrono::milliseconds(storeAgainMs), [] { return false; });
    return !stop.stop_requested();
}

bool EventPrinter::print(const CallbackEvent &event, const std::stop_token &stop)
{
    QByteArray line = eventLine(event);
    if (event.seq > m_cursor + 1)
        line.prepend(skippedLine(m_cursor + 1, event.seq - 1));
    for (qsizetype done = 0; done < line.size();) {
        if (!waitForRoom(stop))
            return false;
        // No more than a pipe with room takes at once, or the write would wait where nobody can end it.
        const auto piece = std::size_t(std::min<qsizetype>(line.size() - done, PIPE_BUF));
        const ssize_t written = ::write(STDOUT_FILENO, line.constData() + done, piece);
        if (written < 0 && errno != EINTR && errno != EAGAIN)
            return false;
        done += std::max<ssize_t>(0, written);
    }
    m_cursor = event.seq;
    return true;
}

bool EventPrinter::waitForRoom(const std::stop_token &stop)
{
    for (;;) {
        const bool ends = stop.stop_requested();
        if (ends && !m_farewell.isValid())
            m_farewell.start();
        pollfd out{STDOUT_FILENO, POLLOUT, 0};
        const int ready = ::poll(&out, 1, roomLookMs);
        if ((ready < 0 && errno != EINTR) || (ends && (ready == 0 || m_farewell.hasExpired(farewellMs))))
            return false;
        // A pipe without a reader has room, too.
        if (ready > 0)
            return (out.revents & (POLLERR | POLLHUP | POLLNVAL)) == 0 && (out.revents & POLLOUT) != 0;
    }
}

} // namespace imdesk
