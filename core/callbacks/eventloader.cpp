// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventloader.h"

#include "core/base/logging.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <limits>

namespace imdesk {

namespace {

constexpr int pageRows = 5'000;
constexpr qint64 answersKnownAfterMs = 2'000;
constexpr qint64 clockAheadMs = 60'000; // what is later was noted by a clock that was wrong: nothing is to come
constexpr int followRows = 20'000;
constexpr auto reopenGap = std::chrono::milliseconds(250);

/// When the newest were answered is written a little later, and a row is taken once: from the first one on whose answer
/// is still to come they are left to the next look.
void dropUnsettled(std::vector<CallbackEvent> &events)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto isSettled = [now](const CallbackEvent &event) {
        return event.answeredInMs >= 0 || event.origin != EventOrigin::Received ||
               event.receivedAt <= now - answersKnownAfterMs || event.receivedAt > now + clockAheadMs;
    };
    events.erase(std::ranges::find_if_not(events, isSettled), events.end());
}

} // namespace

EventLoader::EventLoader(const StoreOptions &options, EventLog &log, qint64 nowMs, std::function<void(Opened)> opened)
    : m_options(options),
      m_log(log),
      m_nowMs(nowMs),
      m_opened(std::move(opened)),
      m_mailbox([](std::vector<Letter> letters) {
          for (const Letter &letter : letters)
              letter();
      }),
      m_thread([this] { work(); })
{
}

EventLoader::~EventLoader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void EventLoader::post(Job job, bool urgent)
{
    {
        const std::lock_guard lock(m_mutex);
        if (urgent)
            m_jobs.push_front(std::move(job));
        else
            m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void EventLoader::fetch(qint64 seq, Reply reply)
{
    post(
        [this, seq, reply = std::move(reply)](Result<EventReader> &reader) {
            Result<std::optional<CallbackEvent>> event =
                reader ? reader->event(seq) : Result<std::optional<CallbackEvent>>(std::unexpected(reader.error()));
            m_mailbox.post([reply, event = std::move(event)] { reply(event); });
        },
        true);
}

void EventLoader::follow()
{
    if (m_followPending.exchange(true))
        return;
    post(
        [this](Result<EventReader> &reader) {
            m_followPending = false;
            if (!reader || !m_done)
                return;
            Result<std::vector<CallbackEvent>> events =
                reader->after(m_log.lastSeq(), followRows, EventReader::Body::With);
            if (!events)
                return;
            dropUnsettled(*events);
            std::vector<EventPtr> fresh;
            fresh.reserve(events->size());
            for (CallbackEvent &event : *events)
                fresh.push_back(std::make_shared<CallbackEvent>(std::move(event)));
            if (!fresh.empty())
                m_log.append(fresh);
        },
        false);
}

bool EventLoader::loadPage(EventReader &reader, qint64 &before, bool isForeign)
{
    Result<std::vector<CallbackEvent>> page = reader.before(before, pageRows, EventReader::Body::With);
    if (!page) {
        qCWarning(logCallbacks, "the event log could not be read: %ls", qUtf16Printable(page.error().message));
        return reader.isReplaced(); // the other one is read on
    }
    if (page->empty())
        return false;
    before = page->front().seq;
    if (isForeign && m_log.size() == 0)
        dropUnsettled(*page); // follow() brings them
    return page->empty() || m_log.prepend(*page);
}

void EventLoader::work()
{
    auto opened = std::make_shared<Opened>();
    // The store lives longer than its loader, and tells what it commits at its very end, too.
    Result<std::unique_ptr<EventStore>> store =
        EventStore::open(m_options, [&log = m_log](const std::vector<EventPtr> &events) { log.append(events); });
    // Live rows come from here on, all numbered behind this one.
    qint64 before = std::numeric_limits<qint64>::max();
    if (store) {
        before = (*store)->lastSeqAtOpen() + 1;
        opened->store = std::move(*store);
        opened->readable = true;
        opened->excess = LogExcess::of(m_options, m_nowMs);
    } else {
        opened->error = store.error();
    }
    Result<EventReader> reader = EventReader::open(m_options.path);
    if (!opened->store)
        opened->readable = reader.has_value();
    if (reader) {
        if (Result<EventRemarks> remarks = reader->remarks(); remarks)
            m_log.setRemarks(std::make_shared<const EventRemarks>(std::move(*remarks)));
    }
    const bool isForeign = opened->error && EventStore::isLockedError(*opened->error);
    m_mailbox.post([this, opened] { m_opened(std::move(*opened)); });

    bool loading = reader.has_value();
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            const auto called = [this] { return m_quit || !m_jobs.empty(); };
            if (!loading)
                m_wake.wait(lock, called);
            else if (!reader)
                m_wake.wait_for(lock, reopenGap, called);
            if (m_quit)
                return;
            if (!m_jobs.empty()) {
                job = std::move(m_jobs.front());
                m_jobs.pop_front();
            }
        }
        // While a large log is rescued it cannot be opened; that passes.
        if (!reader || reader->isReplaced()) {
            const bool wasOpen = reader.has_value();
            reader = EventReader::open(m_options.path);
            if (!reader && wasOpen)
                qCWarning(logCallbacks, "the event log cannot be opened: %ls", qUtf16Printable(reader.error().message));
        }
        if (job)
            job(reader);
        else if (loading && reader)
            loading = loadPage(*reader, before, isForeign);
        m_done = !loading;
    }
}

} // namespace imdesk
