// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/eventreader.h"
#include "core/callbacks/findindex.h"

#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

namespace imdesk {

/// Keeps the index of an event log up behind its writer, on a thread of its own that reads what was committed and
/// rests as long as it works.
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

    const QString m_logPath;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    qint64 m_committed = 0;
    std::jthread m_thread;
};

} // namespace imdesk
