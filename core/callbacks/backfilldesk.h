// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/eventstore.h"

#include <QHash>

namespace imdesk {

/// Puts messages that were found in a history into a store, and tells how many of them are there once they are.
class BackfillDesk
{
  public:
    struct Count
    {
        qint64 stored = 0, of = 0;
        bool refused = false; ///< too much was waiting for the store
        /// An error unless all are there; `failure` is what the store says of its last one.
        Result<Done> done(const QString &failure) const;
    };
    using Reply = std::function<void(const Count &)>;

    BackfillDesk();
    ~BackfillDesk();
    BackfillDesk(const BackfillDesk &) = delete;
    BackfillDesk &operator=(const BackfillDesk &) = delete;

    /// The reply runs in this thread after the commit, unless the desk has gone; at once where nothing was taken.
    void put(EventStore &store, const QList<CallbackEvent> &events, Reply reply);

  private:
    struct Run
    {
        qint64 waiting = 0;
        Count count;
        Reply reply;
    };
    void take(const std::vector<CommitOutcome> &outcomes);

    QHash<quint64, Run> m_runs; ///< by ticket
    quint64 m_next = 1;
    Mailbox<CommitOutcome> m_mailbox;
    std::shared_ptr<CommitOutbox> m_outbox;
};

} // namespace imdesk
