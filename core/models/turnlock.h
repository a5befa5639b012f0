// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <mutex>
#include <thread>

namespace imdesk {

/// Guards what one thread writes and another reads in many short turns. A bare mutex goes to the reader again and again
/// while the writer, the thread of the window, waits for it: here a reader begins no turn before a writer that waits.
class TurnLock
{
  public:
    /// Of the writer.
    void lock()
    {
        ++m_awaited;
        m_mutex.lock();
        --m_awaited;
    }
    void unlock() { m_mutex.unlock(); }
    /// A writer waits.
    bool isAwaited() const { return m_awaited > 0; }

    /// One turn of a reader.
    class Turn
    {
      public:
        explicit Turn(TurnLock &lock) : m_lock(lock)
        {
            while (lock.isAwaited())
                std::this_thread::yield();
            lock.m_mutex.lock();
        }
        ~Turn() { m_lock.unlock(); }
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;

      private:
        TurnLock &m_lock;
    };

  private:
    std::mutex m_mutex;
    std::atomic<int> m_awaited = 0;
};

} // namespace imdesk
