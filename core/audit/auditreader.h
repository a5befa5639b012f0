// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditentry.h"
#include "core/exporting/cell.h"
#include "core/storage/sqlite.h"

#include <QHash>

#include <deque>
#include <limits>
#include <memory>
#include <optional>
#include <stop_token>

namespace imdesk {

/// What is looked for in the audit; what is empty matches all. Words are looked for without regard to case.
struct AuditFilter
{
    qint64 fromMs = 0;
    qint64 untilMs = std::numeric_limits<qint64>::max();
    QString text;    ///< anywhere in the entry
    QString command; ///< its path or a part of it
    QString object;  ///< a whole ID
    QString profile, operatorName, outcome;
    QString kind; ///< of the entry: "write", "read", "refused", "guard", "chain", "damaged"
    QString job;  ///< the whole ID of a bulk job

    bool matches(const AuditRecord &record) const;
    /// What it leaves out, for the manifest of an export.
    QJsonObject facts() const;
};

/// Reads the audit from the newest entry to the oldest, also while other processes add to it. Each call of next() goes
/// on where the last ended. Between two calls nothing of the file is held, so that its log can be put back into it. An
/// entry that cannot be understood comes as one of kind "damaged", whatever is looked for. What a call has made under
/// an ID of the service's own stands among the objects of its entry.
class AuditReader
{
  public:
    static Result<AuditReader> open(const QString &path);

    /// The next record that matches, nothing at the end.
    Result<std::optional<AuditRecord>> next(const AuditFilter &filter);
    /// One record by its number, with its end.
    static Result<AuditRecord> one(const QString &path, qint64 seq);
    /// Several by their numbers, those that are there, in one pass; those found until then when it is to stop.
    static Result<QHash<qint64, AuditRecord>> some(const QString &path, const QList<qint64> &seqs,
                                                   std::stop_token stop = {});
    /// The number of the newest row.
    static Result<qint64> newest(const QString &path);
    /// Whether a row behind this number may change what earlier ones are told to have been taken back by.
    static Result<bool> anyUndoSince(const QString &path, qint64 seq);
    /// That there is no entry of this number.
    static ApiError noEntry(qint64 seq);

  private:
    struct Row
    {
        qint64 seq = 0;
        QByteArray content;
    };

    AuditReader(sqlite::Connection database, sqlite::Statement page)
        : m_database(std::move(database)), m_page(std::move(page))
    {
    }
    /// The next row that was added before the one this gave last, nothing at the end.
    Result<std::optional<Row>> step();
    void readPage();
    void follow(const AuditRecord &record);

    sqlite::Connection m_database;
    sqlite::Statement m_page;                             ///< after the database, so that it goes first
    std::deque<Row> m_rows;                               ///< read, and not given yet
    qint64 m_before = std::numeric_limits<qint64>::max(); ///< rows are read down to here
    qint64 m_pageRows = 8;                                ///< of the next page; often the newest row is all
    bool m_atEnd = false;
    std::optional<ApiError> m_trouble; ///< told after the rows that were read before it
    QHash<qint64, AuditEntry> m_ends;
    QHash<qint64, qint64> m_undone; ///< entry -> the one that took it back
    QHash<qint64, qint64> m_partly; ///< entry -> the newest that took back a part
};

/// The matching records, newest first, as a table to export. Reads the file in the thread that pulls. `damaged` counts
/// the entries among them that cannot be understood.
Result<TableSource> auditTable(const QString &path, const AuditFilter &filter,
                               const std::shared_ptr<qint64> &damaged = {});

} // namespace imdesk
