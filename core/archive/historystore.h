// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archivedmessage.h"
#include "core/archive/logfile.h"
#include "core/storage/sqlite.h"
#include "core/storage/textindex.h"

#include <QFileInfo>

#include <atomic>
#include <memory>
#include <optional>
#include <stop_token>

namespace imdesk {

/// A file of an hour that has come whole, and what the service says of it.
struct HistoryFile
{
    QString path;
    qint64 gzipBytes = 0, bytes = 0;
    QByteArray gzipMd5, md5; ///< hex
    qint64 linkExpires = 0;  ///< Unix seconds, of the address it came from
    QString fresh = {};      ///< where it lies until it is good, where one of an hour that is here is at `path`
};

/// What an archive holds in all.
struct HistoryTotals
{
    qint64 hours = 0, messages = 0;
    qint64 fileBytes = 0, databaseBytes = 0;
    qint64 firstHour = 0, lastHour = 0; ///< 0: none
    int retentionDays = 0;              ///< 0: kept until wiped
    qint64 damaged = 0;                 ///< damaged databases that were put aside
};

/// What a wipe took away.
struct HistoryWipe
{
    qint64 hours = 0, messages = 0, files = 0;
    qint64 damaged = 0;   ///< databases that had been put aside
    bool lingers = false; ///< in the journal, while another program reads; the next opening empties it
};

/// What became of a damaged database.
struct HistoryMishap
{
    QString movedTo;
    int keptDays = 0; ///< the retention, which goes on; -1 where it cannot be read any more
};

/// The database and the folder of an app's hourly message files, for one thread at a time; others may have theirs open
/// on the same files. An hour is there with all its messages and its index, or not at all.
class HistoryStore
{
  public:
    static constexpr qint64 largestFile = qint64(2) << 30;

    static Result<HistoryStore> open(const QString &folder, HistoryMishap *mishap = nullptr);
    static QString databaseOf(const QString &folder) { return folder + QStringLiteral("/history.db"); }
    static QString filesOf(const QString &folder) { return folder + QStringLiteral("/files"); }

    /// Hours that were tried; the rest is missing.
    Result<QList<HistoryHour>> hours(qint64 from, qint64 to);
    /// Keeps what became of an hour that brought no messages; one that is there already stays.
    Result<Done> note(const HistoryHour &hour);
    /// Checks both MD5s of every file, unpacks, reads, indexes, and puts the hour in place of an earlier one, and fresh
    /// files in place of theirs. The hour's `problem` tells what is wrong with the files, and no message is changed
    /// then.
    Result<HistoryHour> take(const HourKey &key, const QList<HistoryFile> &files, qint64 nowSeconds,
                             const std::shared_ptr<std::atomic<bool>> &cancelled);

    Result<HistoryHits> search(const HistoryQuery &query, const HistoryCursor &from, qsizetype limit,
                               const std::function<bool()> &stopped);
    /// A page of a conversation in the order of time: up to `limit` after (or before) a message; 0 begins at that end.
    Result<QList<ArchivedMessage>> talk(const ArchivedTalk &talk, qint64 messageId, bool older, qsizetype limit);

    Result<HistoryTotals> totals();
    Result<Done> setRetention(int days);
    Result<int> retention();
    /// Takes files, messages and index of all hours before one away, and overwrites what the database held of them; so
    /// it does damaged databases that were put aside before it.
    Result<HistoryWipe> wipeBefore(qint64 hour);
    /// Wipes what is older than the retention says; see ClockMemory.
    Result<HistoryWipe> keepRetention(qint64 nowSeconds, std::optional<qint64> serviceSeconds);
    /// After the database was begun anew: takes in again what only lies in the files, as far as the service has it no
    /// more. Gives how many hours.
    Result<qint64> restore(qint64 nowSeconds, const std::stop_token &stop);

  private:
    HistoryStore(sqlite::Connection connection, QString folder)
        : m_connection(std::move(connection)), m_folder(std::move(folder))
    {
    }
    class Intake;
    Result<Done> dropHour(const HourKey &key);
    Result<QStringList> fileNames(const HourKey &key);
    Result<qint64> setting(const char *name, qint64 otherwise);
    Result<Done> set(const char *name, qint64 value);
    int rescueRetention(const QString &damagedPath);
    /// Those that were put aside, what belongs to them among it.
    QStringList damagedFiles() const;
    Result<bool> finishWipe(int waitMs);
    Result<bool> isHere(const HourKey &key);
    Result<bool> takeLying(const HourKey &key, const QList<QFileInfo> &infos, const std::stop_token &stop);
    Result<std::optional<ArchivedMessage>> message(qint64 id);
    Result<qint64> talkId(const ArchivedTalk &talk);

    sqlite::Connection m_connection;
    QString m_folder;
};

} // namespace imdesk
