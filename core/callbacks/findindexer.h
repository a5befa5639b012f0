// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/eventreader.h"
#include "core/callbacks/findindex.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

namespace imdesk {

/// Keeps the index of an event log up behind its writer, on a thread of its own that reads what was committed, rests as
/// long as it works, and lets a rush of events pass first.
class FindIndexer
{
  public:
    explicit FindIndexer(const QString &logPath);
    ~FindIndexer();
    FindIndexer(const FindIndexer &) = delete;
    FindIndexer &operator=(const FindIndexer &) = delete;

    /// More was committed, up to this number. Any thread.
    void committed(qint64 lastSeq);

    /// Indexes everything that is complete, without rests; gives the chunks made.
    static Result<qint64> catchUp(const QString &logPath, const std::stop_token &stop);

  private:
    void work(const std::stop_token &stop);
    bool isRush(qint64 indexedUpTo) const;

    const QString m_logPath;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    qint64 m_committed = 0;
    std::chrono::steady_clock::time_point m_lookedAt; ///< at the pace of the log, once in a while
    qint64 m_lookedCommitted = 0;
    bool m_isFast = false;
    std::jthread m_thread;
};

} // namespace imdesk
