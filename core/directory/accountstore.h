// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/accountrow.h"
#include "core/directory/cachefile.h"

namespace imdesk {

/// The known accounts of a profile in one SQLite file. Unlike the groups the service cannot tell them again, so each
/// note is worth keeping.
class AccountStore : public CacheFile
{
  public:
    static constexpr int schemaVersion = 1;
    explicit AccountStore(QString path);

    /// Gives rows in the order they became known, `chunk` at a time, until the taker says false.
    Result<Done> read(int chunk, const std::function<bool(QList<AccountRow>)> &take);
    /// The IDs that became known last, the newest first.
    QStringList newest(int limit);
    /// Takes notes in one transaction; `at` (Unix seconds) is when a new account became known.
    Result<Done> note(const QList<AccountNote> &notes, qint64 at);
    /// Takes groups accounts were seen in; gives the numbers there are now, as notes.
    Result<QList<AccountNote>> noteGroups(const QList<AccountGroups> &seen);
    Result<Done> forget(const QStringList &ids);
};

} // namespace imdesk
