// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/sqlite.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace imdesk {

/// The file of the audit: rows that can only be added, each with a hash over its content, its number and the hash
/// before it, so that a changed, missing or moved row shows. The last number and hash also stand in `<file>.head` and
/// in a second, hidden file, so that a cut tail shows. Where rows are there and one of these is not, or the other way
/// round, the next row to be added is one of kind "chain" that says so for ever. Several processes may add to one file.
class AuditChain
{
  public:
    static Result<AuditChain> open(const QString &path);

    /// Why rows must not be added, asked while nobody else can add any.
    using Bar = std::function<std::optional<ApiError>()>;
    /// Adds rows in one transaction that is on the disk when this returns; gives the number of the first of them.
    Result<qint64> append(const QList<QByteArray> &contents, const Bar &bar = {});

    static QByteArray hashOf(const QByteArray &previous, qint64 seq, const QByteArray &content);
    static QString headFile(const QString &path) { return path + QStringLiteral(".head"); }
    /// Where the head stands again, under a name that goes with no other of the files.
    static QString secondFile(const QString &path);

  private:
    explicit AuditChain(sqlite::Connection connection) : m_database(std::move(connection)) {}
    sqlite::Connection m_database;
};

/// What a check of the chain found.
struct AuditVerdict
{
    qint64 entries = 0;
    qint64 firstMs = 0, lastMs = 0;
    std::optional<qint64> brokenAt;  ///< number of the first entry that is not as it was written, or is missing
    bool aroundBroken = false;       ///< all entries are as they were written, but not the file around them
    QString why;                     ///< sentence about the break
    bool headMissing = false;        ///< the side file is gone: a cut tail could not be told
    bool endMissing = false;         ///< the second side file was made once and is gone: the same
    bool endUnreadable = false;      ///< the second side file is there and holds something else
    std::optional<qint64> endLostAt; ///< the first entry that says a side file or all rows were gone before it
    bool intact() const { return !brokenAt && !aroundBroken; }
    /// Intact, and nothing is missing by which a cut tail would show.
    bool isProof() const { return intact() && !headMissing && !endMissing && !endUnreadable && !endLostAt; }
};
/// Reads the whole chain, of a damaged file as far as it goes: it breaks at the first entry that cannot be read. An
/// error only when there is no file that may be read, when nothing tells that it ever was an audit, or it was stopped.
Result<AuditVerdict> verifyAudit(const QString &path, std::stop_token stop = {});

} // namespace imdesk
