// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/eventlog.h"
#include "core/callbacks/eventreader.h"
#include "core/callbacks/eventstore.h"
#include "core/callbacks/logexcess.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <thread>

namespace imdesk {

/// Opens an event store on a thread of its own, fills the log with its newest rows and reads single events on request,
/// so that no disk is waited for where people click. A log that cannot be opened for a while is read on afterwards.
class EventLoader
{
  public:
    /// The store, or why not; `readable` tells whether the log can be shown all the same (another process writes it).
    struct Opened
    {
        std::unique_ptr<EventStore> store;
        std::optional<ApiError> error;
        bool readable = false;
        LogExcess excess = {}; ///< what the store holds beyond its limits
    };
    using Reply = std::function<void(Result<std::optional<CallbackEvent>>)>;

    /// `opened` and replies run in the thread that makes the loader. The log must outlive it and the store. `nowMs` is
    /// when the store is opened.
    EventLoader(const StoreOptions &options, EventLog &log, qint64 nowMs, std::function<void(Opened)> opened);
    ~EventLoader();
    EventLoader(const EventLoader &) = delete;
    EventLoader &operator=(const EventLoader &) = delete;

    using Task = std::function<void(Result<EventReader> &)>;
    /// Reads something else on the loader's thread.
    void read(Task task) { post(std::move(task), true); }
    void fetch(qint64 seq, Reply reply);
    /// Reads what another process has added since.
    void follow();
    /// Whether the newest rows are all in the log.
    bool isDone() const { return m_done; }

  private:
    using Job = std::function<void(Result<EventReader> &)>;
    using Letter = std::function<void()>;
    void work();
    void post(Job job, bool urgent);
    /// Whether there may be more to load.
    bool loadPage(EventReader &reader, qint64 &before, bool isForeign);

    const StoreOptions m_options;
    EventLog &m_log;
    const qint64 m_nowMs;
    std::function<void(Opened)> m_opened;
    Mailbox<Letter> m_mailbox;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_quit = false;
    std::atomic<bool> m_followPending = false;
    std::atomic<bool> m_done = false;
    std::jthread m_thread;
};

} // namespace imdesk
