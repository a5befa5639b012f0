// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/mailbox.h"

#include <QJsonObject>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace imdesk {

/// Works out what attached consoles ask of the store (a page of a search, a rehearsal, the ledger of gaps), one after
/// the other on a thread of its own, so that nobody who only watches waits for it.
class AttachDesk
{
  public:
    static constexpr std::size_t mostWaiting = 64;
    using Reply = std::function<void(const QJsonObject &)>;

    explicit AttachDesk(const QString &storePath);
    ~AttachDesk();
    AttachDesk(const AttachDesk &) = delete;
    AttachDesk &operator=(const AttachDesk &) = delete;

    static bool knows(const QString &op);
    /// `reply` runs in the thread that made the desk; false when too much waits already.
    bool take(const QJsonObject &request, Reply reply);

  private:
    using Letter = std::function<void()>;
    void work(const std::stop_token &stop);
    QJsonObject answer(const QJsonObject &request, const std::stop_token &stop) const;

    const QString m_storePath;
    Mailbox<Letter> m_mailbox;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<std::pair<QJsonObject, Reply>> m_waiting;
    std::jthread m_thread;
};

} // namespace imdesk
