// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/groupstore.h"

#include <QSqlQuery>
#include <QVariant>

namespace imdesk {

namespace {

const char *const groupTables[] = {
    "CREATE TABLE IF NOT EXISTS groups(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL DEFAULT "
    "'',"
    " name TEXT NOT NULL DEFAULT '', owner TEXT NOT NULL DEFAULT '', introduction TEXT NOT NULL DEFAULT '',"
    " notice TEXT NOT NULL DEFAULT '', members INTEGER, max_members INTEGER, created INTEGER NOT NULL DEFAULT 0,"
    " last_message INTEGER NOT NULL DEFAULT 0, mute_all INTEGER NOT NULL DEFAULT 0, join_option TEXT NOT NULL DEFAULT "
    "'',"
    " error_code INTEGER NOT NULL DEFAULT 0, fetched_at INTEGER NOT NULL DEFAULT 0, listing INTEGER NOT NULL DEFAULT 0,"
    " gone INTEGER NOT NULL DEFAULT 0)",
    // Apart from the rows, so that reading 200,000 rows at start does not walk over their details.
    "CREATE TABLE IF NOT EXISTS details(id TEXT PRIMARY KEY, json BLOB NOT NULL, fetched_at INTEGER NOT NULL) WITHOUT "
    "ROWID"};

QVariant count(quint32 value) { return value == GroupRow::unknown ? QVariant() : QVariant(value); }

quint32 count(const QVariant &value) { return value.isNull() ? GroupRow::unknown : value.toUInt(); }

QStringList groupTableList()
{
    QStringList tables;
    for (const char *table : groupTables)
        tables << QString::fromLatin1(table);
    return tables;
}

} // namespace

GroupStore::GroupStore(QString path) : CacheFile(std::move(path), schemaVersion, groupTableList()) {}

Result<CacheFacts> GroupStore::facts()
{
    CacheFacts facts;
    QSqlQuery query =
        prepared(QStringLiteral("SELECT count(*), coalesce(sum(gone<>0), 0),"
                                " coalesce(sum(fetched_at<>0 AND error_code=0 AND gone=0), 0) FROM groups"));
    if (const auto done = run(query); !done)
        return std::unexpected(done.error());
    if (query.next()) {
        facts.groups = query.value(0).toLongLong();
        facts.gone = query.value(1).toLongLong();
        facts.details = query.value(2).toLongLong();
    }
    const auto listedAt = meta(QStringLiteral("listed_at"));
    const auto listing = meta(QStringLiteral("listing"));
    if (!listedAt || !listing)
        return std::unexpected(listedAt ? listing.error() : listedAt.error());
    facts.listedAt = listedAt->toLongLong();
    facts.listing = listing->toLongLong();
    return facts;
}

Result<Done> GroupStore::read(int chunk, const std::function<bool(QList<GroupRow>)> &take)
{
    QSqlQuery query = prepared(QStringLiteral(
        "SELECT id, name, owner, introduction, notice, type, members, max_members, created, last_message, mute_all,"
        " join_option, error_code, fetched_at, gone FROM groups ORDER BY number"));
    if (const auto done = run(query); !done)
        return done;
    QList<GroupRow> rows;
    while (query.next()) {
        GroupRow row;
        row.setTexts(query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                     query.value(3).toString(), query.value(4).toString());
        row.fetchedAt = query.value(13).toUInt();
        row.gone = query.value(14).toBool();
        if (row.fetchedAt != 0) {
            row.kind = groupKind(query.value(5).toString());
            row.members = count(query.value(6));
            row.maxMembers = count(query.value(7));
            row.created = query.value(8).toUInt();
            row.lastMessage = query.value(9).toUInt();
            row.muteAll = static_cast<GroupRow::Mute>(qBound(0, query.value(10).toInt(), 2));
            row.join = joinRule(query.value(11).toString());
            row.errorCode = query.value(12).toInt();
        }
        rows.append(std::move(row));
        if (rows.size() >= chunk && !take(std::exchange(rows, {})))
            return Done{};
    }
    if (const auto done = checkEnd(query); !done)
        return done;
    if (!rows.isEmpty())
        take(std::move(rows));
    return Done{};
}

Result<qint64> GroupStore::beginListing()
{
    const auto last = meta(QStringLiteral("listing"));
    if (!last)
        return std::unexpected(last.error());
    const qint64 number = last->toLongLong() + 1;
    if (const auto done = setMeta(QStringLiteral("listing"), QString::number(number)); !done)
        return std::unexpected(done.error());
    return number;
}

Result<Done> GroupStore::noteIds(const QStringList &ids, qint64 listing)
{
    return inTransaction([&]() -> Result<Done> {
        QSqlQuery query = prepared(QStringLiteral("INSERT INTO groups(id, listing) VALUES(?, ?)"
                                                  " ON CONFLICT(id) DO UPDATE SET listing=excluded.listing, gone=0"));
        for (const QString &id : ids) {
            query.bindValue(0, id);
            query.bindValue(1, listing);
            if (const auto done = run(query); !done)
                return done;
        }
        return Done{};
    });
}

Result<qint64> GroupStore::finishListing(qint64 listing, qint64 at)
{
    qint64 gone = 0;
    const auto done = inTransaction([&]() -> Result<Done> {
        QSqlQuery query = prepared(QStringLiteral("UPDATE groups SET gone=1 WHERE listing<>? AND gone=0"));
        query.addBindValue(listing);
        if (auto marked = run(query); !marked)
            return marked;
        gone = query.numRowsAffected();
        return setMeta(QStringLiteral("listed_at"), QString::number(at));
    });
    if (!done)
        return std::unexpected(done.error());
    return gone;
}

Result<Done> GroupStore::keep(const QList<GroupRow> &rows, const QList<QByteArray> &json)
{
    return inTransaction([&]() -> Result<Done> {
        QSqlQuery group = prepared(QStringLiteral(
            "INSERT INTO groups(id, name, owner, introduction, notice, type, members, max_members, created,"
            " last_message, mute_all, join_option, error_code, fetched_at, gone) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
            " ON CONFLICT(id) DO UPDATE SET name=excluded.name, owner=excluded.owner,"
            " introduction=excluded.introduction, notice=excluded.notice, type=excluded.type,"
            " members=excluded.members, max_members=excluded.max_members, created=excluded.created,"
            " last_message=excluded.last_message, mute_all=excluded.mute_all, join_option=excluded.join_option,"
            " error_code=excluded.error_code, fetched_at=excluded.fetched_at, gone=excluded.gone"));
        QSqlQuery details = prepared(
            QStringLiteral("INSERT INTO details(id, json, fetched_at) VALUES(?,?,?)"
                           " ON CONFLICT(id) DO UPDATE SET json=excluded.json, fetched_at=excluded.fetched_at"));
        // A group that answers with an error keeps what was known of it; only the error and the time are noted.
        QSqlQuery failed = prepared(QStringLiteral(
            "INSERT INTO groups(id, error_code, fetched_at, gone) VALUES(?,?,?,?) ON CONFLICT(id) DO UPDATE"
            " SET error_code=excluded.error_code, fetched_at=excluded.fetched_at, gone=excluded.gone"));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const GroupRow &row = rows[i];
            QSqlQuery &query = row.errorCode == 0 ? group : failed;
            int place = 0;
            const auto bind = [&query, &place](const QVariant &value) { query.bindValue(place++, value); };
            bind(row.id());
            if (row.errorCode == 0) {
                for (const auto text : {GroupRow::Name, GroupRow::Owner, GroupRow::Introduction, GroupRow::Notice})
                    bind(row.text(text).isNull() ? QString(QLatin1String("")) : row.text(text));
                bind(wireName(row.kind).isNull() ? QString(QLatin1String("")) : wireName(row.kind));
                bind(count(row.members));
                bind(count(row.maxMembers));
                bind(row.created);
                bind(row.lastMessage);
                bind(static_cast<int>(row.muteAll));
                bind(wireName(row.join).isNull() ? QString(QLatin1String("")) : wireName(row.join));
            }
            bind(row.errorCode);
            bind(row.fetchedAt);
            bind(row.gone);
            if (const auto done = run(query); !done)
                return done;
            if (row.errorCode == 0 && i < json.size() && !json[i].isEmpty()) {
                details.bindValue(0, row.id());
                details.bindValue(1, json[i]);
                details.bindValue(2, row.fetchedAt);
                if (const auto done = run(details); !done)
                    return done;
            }
        }
        return Done{};
    });
}

Result<std::optional<StoredDetails>> GroupStore::details(const QString &id)
{
    QSqlQuery query = prepared(QStringLiteral("SELECT json, fetched_at FROM details WHERE id=?"));
    query.addBindValue(id);
    if (const auto done = run(query); !done)
        return std::unexpected(done.error());
    if (!query.next())
        return std::optional<StoredDetails>();
    return StoredDetails{query.value(0).toByteArray(), query.value(1).toLongLong()};
}

} // namespace imdesk
