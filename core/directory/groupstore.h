// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/directory/grouprow.h"

#include <QSqlDatabase>
#include <QStringList>

#include <functional>
#include <optional>

class QSqlQuery;

namespace imdesk {

/// Why the cache on disk is not what it was. None of it is fatal: the service has everything.
struct CacheTrouble
{
    enum class Kind {
        Damaged,   ///< not readable as a database: moved aside, begun anew
        Newer,     ///< written by a later version: moved aside, begun anew
        Unwritable ///< nothing can be kept on disk: kept in memory until the program ends
    };
    Kind kind = Kind::Damaged;
    ApiError error;
    QString movedTo; ///< where the old file lies now, empty when it could not be moved
};

/// What is known of the cache as a whole.
struct CacheFacts
{
    qint64 groups = 0;
    qint64 details = 0;
    qint64 listedAt = 0; ///< Unix seconds of the last complete listing, 0 = never
    qint64 listing = 0;  ///< number of the last listing begun
};

/// The details of one group as they were read, with custom and undocumented fields.
struct StoredDetails
{
    QByteArray json;
    qint64 fetchedAt = 0; ///< Unix seconds
};

/// The group cache of a profile in one SQLite file, as the thread that owns it uses it. Every failure is Kind::Storage.
class GroupStore
{
  public:
    static constexpr int schemaVersion = 1;
    explicit GroupStore(QString path);
    ~GroupStore();
    GroupStore(const GroupStore &) = delete;
    GroupStore &operator=(const GroupStore &) = delete;

    /// Opens or creates the file; where that cannot be, moves it aside or falls back to memory, and tells.
    std::optional<CacheTrouble> open();
    /// After a failure: replaces a damaged file, keeps the rest in memory only when the disk refuses. The caller may
    /// try again.
    CacheTrouble recover(const ApiError &cause);

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
    /// Small facts of the app, such as the keys of its custom fields.
    Result<QString> meta(const QString &key);
    Result<Done> setMeta(const QString &key, const QString &value);
    bool isMemoryOnly() const { return m_memory; }

  private:
    std::optional<ApiError> openAt(const QString &name);
    void close();
    QString moveAside();
    Result<Done> run(const QString &sql);
    Result<Done> run(QSqlQuery &query);
    Result<Done> inTransaction(const std::function<Result<Done>()> &work);
    ApiError errorOf(const QString &text) const;

    QString m_path, m_connection;
    QSqlDatabase m_database;
    bool m_memory = false;
    bool m_newer = false;
    bool m_damaged = false; ///< SQLite's last failure says the file is no sound database
};

} // namespace imdesk
