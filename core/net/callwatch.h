// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/catalogue.h"
#include "core/net/calloptions.h"
#include "core/net/takenback.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace imdesk {

/// A call as it was handed to the ApiClient, before anything of it has left.
struct CallFacts
{
    QString path;
    QJsonObject body;
    CatalogueCommand::Access access = CatalogueCommand::Access::Write;
    Priority priority = Priority::Interactive;
    QString reason;                    ///< why the caller does it, may be empty
    QString job;                       ///< of the bulk job that makes the call
    QList<qint64> undoes = {};         ///< entries of the audit that are taken back by it, all of each
    QList<qint64> undoesPart = {};     ///< entries of which it takes back a part
    int sharePercent = 100;            ///< of the documented calls a second, for what has to be read besides too
    std::function<bool()> wanted = {}; ///< whether anybody still waits for it; unset: somebody does
};

/// Stands between every call and the service: may hold one back until it is noted down, may refuse it, and hears what
/// became of it. The one seam by which a profile is guarded and audited.
class CallWatch
{
  public:
    /// May be run later, from the event loop. An error refuses the call; nothing of it is sent. On success the ticket
    /// is handed to after().
    using Go = std::function<void(Result<qint64>)>;

    /// Hears what came back and what did not; an error says why nothing was changed at all.
    using Taken = std::function<void(const Result<TakenBack> &taken)>;

    virtual ~CallWatch() = default;
    /// Whether before() and after() want to hear of the call. Other calls leave at once.
    virtual bool concerns(const CallFacts &facts) const = 0;
    virtual void before(const CallFacts &facts, Go go) = 0;
    virtual void after(qint64 ticket, const CallRecord &record, const QJsonObject &reply) = 0;
    /// Takes back what entries have done that it has noted down, as whoever looks at them would.
    virtual void takeBack(const QList<qint64> &entries, const UndoFollow &follow, Taken then) = 0;
};

} // namespace imdesk
