// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventschema.h"

#include <QCoreApplication>
#include <QDir>

namespace imdesk::eventschema {

namespace {

struct SchemaText
{
    Q_DECLARE_TR_FUNCTIONS(SchemaText)
};

// `explained` holds numbers of a group that are no holes after all. `identity` tells an index made for another file
// from ours. `remark` is what staff added; `listening` when a receiver was on, `until` moves on while it is.
#define IMDESK_EVENT_EXTRAS                                                                                            \
    "CREATE TABLE identity(id BLOB NOT NULL);"                                                                         \
    "INSERT INTO identity VALUES(randomblob(16));"                                                                     \
    "CREATE TABLE remark(seq INTEGER PRIMARY KEY, marked INTEGER NOT NULL, words TEXT NOT NULL, at INTEGER NOT NULL);" \
    "CREATE TABLE listening(since INTEGER PRIMARY KEY, until INTEGER NOT NULL);"                                       \
    "CREATE TABLE explained(grp TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, words TEXT NOT NULL,"    \
    " PRIMARY KEY(grp, first));"

// The moment of the answer is known only after the commit, so it is written with the next batch, one row for all events
// of the batch, instead of touching every event twice.
constexpr char createTables[] =
    "CREATE TABLE event(seq INTEGER PRIMARY KEY, received_at INTEGER NOT NULL, command TEXT NOT NULL, sender TEXT NOT "
    "NULL,"
    " receivers TEXT NOT NULL, grp TEXT NOT NULL, text TEXT NOT NULL, detail TEXT NOT NULL, ip TEXT NOT NULL,"
    " platform TEXT NOT NULL, request_time INTEGER NOT NULL, sign INTEGER NOT NULL, http_status INTEGER NOT NULL,"
    " answer_code INTEGER NOT NULL, answer_text TEXT NOT NULL, note TEXT NOT NULL, query BLOB NOT NULL, body BLOB NOT "
    "NULL, answer_more BLOB NOT NULL DEFAULT x'', rule TEXT NOT NULL DEFAULT '',"
    " copy_of INTEGER NOT NULL DEFAULT 0, origin INTEGER NOT NULL DEFAULT 0);"
    "CREATE TABLE answered(first INTEGER PRIMARY KEY, last INTEGER NOT NULL, at INTEGER NOT NULL);" IMDESK_EVENT_EXTRAS
    "PRAGMA application_id = 1229808709;"
    "PRAGMA user_version = 3;";
static_assert(applicationId == 1229808709 && version == 3);

// Fields beyond code and words of an answer, and the rule that gave it.
constexpr char fromOneToTwo[] = "ALTER TABLE event ADD COLUMN answer_more BLOB NOT NULL DEFAULT x'';"
                                "ALTER TABLE event ADD COLUMN rule TEXT NOT NULL DEFAULT '';"
                                "PRAGMA user_version = 2;";

// Repeats, rows from histories, what staff adds, when somebody listened.
constexpr char fromTwoToThree[] =
    "ALTER TABLE event ADD COLUMN copy_of INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE event ADD COLUMN origin INTEGER NOT NULL DEFAULT 0;" IMDESK_EVENT_EXTRAS "PRAGMA user_version = 3;";

#undef IMDESK_EVENT_EXTRAS

std::unexpected<ApiError> notALog(const sqlite::Connection &connection)
{
    return fail(ApiError::Kind::Unreadable, SchemaText::tr("%1 is a database of another program, not an event log.")
                                                .arg(QDir::toNativeSeparators(connection.path())));
}

Result<qint64> versionOf(sqlite::Connection &connection)
{
    const Result<qint64> found = connection.number("PRAGMA user_version");
    if (found && *found > version) {
        return fail(ApiError::Kind::Unreadable, SchemaText::tr("%1 was written by a newer version of this program.")
                                                    .arg(QDir::toNativeSeparators(connection.path())));
    }
    return found;
}

} // namespace

namespace {

/// All of it or none.
Result<Done> change(sqlite::Connection &connection, const char *sql)
{
    if (const Result<Done> begun = connection.run("BEGIN IMMEDIATE"); !begun)
        return begun;
    if (const Result<Done> made = connection.run(sql); !made) {
        const Result<Done> undone = connection.run("ROLLBACK");
        return undone ? made : undone;
    }
    return connection.run("COMMIT");
}

} // namespace

Result<Done> prepareForWriting(sqlite::Connection &connection)
{
    const Result<qint64> tables = connection.number("SELECT count(*) FROM sqlite_master");
    if (!tables)
        return std::unexpected(tables.error());
    if (*tables == 0)
        return change(connection, createTables);
    const Result<qint64> found = checkForReading(connection);
    if (!found)
        return std::unexpected(found.error());
    if (*found < 2) {
        if (const Result<Done> changed = change(connection, fromOneToTwo); !changed)
            return changed;
    }
    return *found < 3 ? change(connection, fromTwoToThree) : Result<Done>(Done{});
}

QByteArray columnsOf(qint64 fileVersion)
{
    QByteArray columns = "seq, received_at, command, sender, receivers, grp, text, detail, ip, platform, request_time, "
                         "sign, http_status, answer_code, answer_text, note, ";
    columns += fileVersion < 2 ? "x'', '', " : "answer_more, rule, ";
    columns += fileVersion < 3 ? "0, 0" : "copy_of, origin";
    return columns;
}

Result<qint64> checkForReading(sqlite::Connection &connection)
{
    const Result<qint64> id = connection.number("PRAGMA application_id");
    if (!id)
        return std::unexpected(id.error());
    if (*id != applicationId)
        return notALog(connection);
    return versionOf(connection);
}

} // namespace imdesk::eventschema
