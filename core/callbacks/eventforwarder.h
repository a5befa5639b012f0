// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/callbacks/forwardqueue.h"
#include "core/callbacks/forwardstats.h"
#include "core/callbacks/mailbox.h"
#include "core/callbacks/receiveroptions.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <mutex>

namespace imdesk {

/// Passes after-events of a store on to targets, at least once each, on a thread of its own. What it owes is on disk
/// (forwardqueue), so it goes on after a restart; a target that is dead or hangs is tried again ever more rarely and
/// keeps nobody else waiting.
class EventForwarder : public QObject
{
    Q_OBJECT

  public:
    /// The log at `storePath` must be open for writing in this process. The clock must outlive the forwarder.
    EventForwarder(const QString &storePath, std::shared_ptr<ForwardStats> stats, const Clock &clock,
                   const ForwardLimits &limits = {}, QObject *parent = nullptr);
    /// Ends what is under way; it is sent again next time.
    ~EventForwarder() override;

    /// The log is not read before the first list with a target in it; of a queue that there is, it is told what waits
    /// for nobody, and what is too old is given up. Targets that are new get what comes after
    /// `lastSeq`, the newest number of the store at this moment.
    void setTargets(const ForwardList &list, const QByteArray &ownToken, qint64 lastSeq);
    /// The store has grown. Any thread.
    void wake();
    static QString queuePath(const QString &storePath) { return storePath + QStringLiteral(".forward"); }

  Q_SIGNALS:
    /// The last list is in force.
    void targetsSet();
    void problem(const imdesk::ReceiverProblem &problem);

  private:
    class Worker;
    class Thread;
    using Letter = std::function<void()>;

    std::unique_ptr<Mailbox<Letter>> m_mailbox;
    std::unique_ptr<Thread> m_thread;
};

} // namespace imdesk
