// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace imdesk::sqlite {

/// Puts a long write-ahead log back into its database, on a thread of its own and past whoever goes on writing, so that
/// little is left for the moment in which the log can begin anew, when that one has to wait.
class WalCopier
{
  public:
    /// The connection is its own; `copied` is called on its thread whenever it has done what it could.
    WalCopier(Connection connection, std::function<void()> copied);
    ~WalCopier();
    WalCopier(const WalCopier &) = delete;
    WalCopier &operator=(const WalCopier &) = delete;

    /// True once for every time that it has copied; otherwise it sees to it, if it is not at it already. Any thread.
    bool hasCopied();

  private:
    enum class State { Idle, Wanted, Copied };
    void work(const std::stop_token &stop);
    void copy(const std::stop_token &stop);

    Connection m_connection;
    const std::function<void()> m_copied;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    State m_state = State::Idle;
    std::jthread m_thread;
};

} // namespace imdesk::sqlite
