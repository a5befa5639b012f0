// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

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

/// One SQLite file with what can be had again or is no loss: opened or begun anew, moved aside when it is damaged, in
/// memory where the disk refuses. Used by the thread that opened it. Every failure is Kind::Storage.
class CacheFile
{
  public:
    /// `tables` are statements that make what is missing; a table `meta(key, value)` is always there.
    CacheFile(QString path, int schemaVersion, QStringList tables);
    ~CacheFile();
    CacheFile(const CacheFile &) = delete;
    CacheFile &operator=(const CacheFile &) = delete;

    /// Opens or creates the file; where that cannot be, moves it aside or falls back to memory, and tells.
    std::optional<CacheTrouble> open();
    /// After a failure: replaces a damaged file, keeps the rest in memory only when the disk refuses. The caller may
    /// try again.
    CacheTrouble recover(const ApiError &cause);
    bool isMemoryOnly() const { return m_memory; }

    /// Small facts beside the rows.
    Result<QString> meta(const QString &key);
    Result<Done> setMeta(const QString &key, const QString &value);

  protected:
    QSqlQuery prepared(const QString &sql) const;
    Result<Done> run(const QString &sql);
    Result<Done> run(QSqlQuery &query);
    /// What is wrong with a query that was walked to its end, nothing when it was sound.
    Result<Done> checkEnd(const QSqlQuery &query);
    Result<Done> inTransaction(const std::function<Result<Done>()> &work);

  private:
    std::optional<ApiError> openAt(const QString &name);
    void close();
    QString moveAside();
    ApiError errorOf(const QString &text) const;

    QString m_path, m_connection;
    QStringList m_tables;
    int m_schemaVersion;
    QSqlDatabase m_database;
    bool m_memory = false;
    bool m_newer = false;
    bool m_damaged = false; ///< SQLite's last failure says the file is no sound database
};

} // namespace imdesk
