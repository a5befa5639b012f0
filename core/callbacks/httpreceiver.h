// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/callbacks/eventstore.h"
#include "core/callbacks/receiveroptions.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace imdesk {

/// Receives callbacks over HTTP in a thread of its own and answers each one only after it is committed to the store:
/// OK, or 503 when it could not be. Whatever is not ours is refused before: other paths 404, methods 405, apps 403,
/// signs 401.
class HttpReceiver : public QObject
{
    Q_OBJECT

  public:
    /// Store and clock must outlive the receiver. Starts at once; the outcome comes as listening() or failed().
    HttpReceiver(const ReceiverOptions &options, EventStore &store, const Clock &clock, QObject *parent = nullptr);
    /// Waits until the thread has ended: answers still owed are given a second.
    ~HttpReceiver() override;

    const ReceiverCounters &counters() const { return *m_counters; }
    /// Asks these rules from now on.
    void setRules(const QList<ReplyRule> &rules);
    /// Asks these targets from now on.
    void setForward(const ForwardList &forward);
    /// Takes no more connections, sends what is owed, ends; told by stopped().
    void stop();

  Q_SIGNALS:
    /// `url` is the first of `all`, one for each port.
    void listening(const QUrl &url, const QList<QUrl> &all);
    void failed(const imdesk::ApiError &error);
    void stopped();
    void problem(const imdesk::ReceiverProblem &problem);

  private:
    class Worker;
    class Thread;
    using Letter = std::function<void()>;

    std::shared_ptr<ReceiverCounters> m_counters;
    std::unique_ptr<Mailbox<Letter>> m_mailbox;
    std::unique_ptr<Thread> m_thread;
};

} // namespace imdesk
