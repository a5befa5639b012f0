// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/event.h"
#include "core/callbacks/eventreader.h"

#include <QElapsedTimer>
#include <QString>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace imdesk {

/// Prints events as they are stored, one JSON object a line, from a thread of its own: whoever does not read standard
/// output keeps nobody waiting and costs no memory. What it had to leave out while it waited comes out of the store; of
/// what the store has dropped meanwhile a line tells the numbers.
class EventPrinter
{
  public:
    /// Prints what has larger numbers than `after`, beginning with start().
    EventPrinter(QString storePath, qint64 after);
    void start();
    /// Events that were stored just now. Any thread, in the order of their numbers.
    void committed(const std::vector<EventPtr> &events);

  private:
    void work(const std::stop_token &stop);
    bool print(const CallbackEvent &event, const std::stop_token &stop);
    bool catchUp(const std::stop_token &stop);
    bool waitForRoom(const std::stop_token &stop);

    const QString m_storePath;
    qint64 m_cursor;
    QElapsedTimer m_farewell;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<EventPtr> m_events;
    qsizetype m_bytes = 0;
    bool m_leftOut = false; ///< some are in the store only
    bool m_closed = false;  ///< nobody reads any more
    std::jthread m_thread;  ///< ends first, once it has printed what is left as far as that is read
};

} // namespace imdesk
