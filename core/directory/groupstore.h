// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/cachefile.h"
#include "core/directory/grouprow.h"

namespace imdesk {

/// What is known of the cache as a whole.
struct CacheFacts
{
    qint64 groups = 0;   ///< rows, those of groups that are gone among them
    qint64 gone = 0;     ///< no longer listed
    qint64 details = 0;  ///< groups not gone whose details are kept
    qint64 listedAt = 0; ///< Unix seconds of the last complete listing, 0 = never
    qint64 listing = 0;  ///< number of the last listing begun
};

/// The details of one group as they were read, with custom and undocumented fields.
struct StoredDetails
{
    QByteArray json;
    qint64 fetchedAt = 0; ///< Unix seconds
};

/// The group cache of a profile.
class GroupStore : public CacheFile
{
  public:
    static constexpr int schemaVersion = 1;
    explicit GroupStore(QString path);

    Result<CacheFacts> facts();
    /// Gives rows in listing order, `chunk` at a time, until the taker says false.
    Result<Done> read(int chunk, const std::function<bool(QList<GroupRow>)> &take);
    /// Numbers a new listing.
    Result<qint64> beginListing();
    Result<Done> noteIds(const QStringList &ids, qint64 listing);
    /// Marks as gone what the listing has not named; gives their number.
    Result<qint64> finishListing(qint64 listing, qint64 at);
    /// Keeps details; `json[i]` belongs to `rows[i]` and may be empty for a group that answered with an error.
    Result<Done> keep(const QList<GroupRow> &rows, const QList<QByteArray> &json);
    Result<std::optional<StoredDetails>> details(const QString &id);
};

} // namespace imdesk
