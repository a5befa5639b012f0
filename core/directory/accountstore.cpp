// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/accountstore.h"

#include <QSqlQuery>
#include <QVariant>

#include <utility>

namespace imdesk {

AccountStore::AccountStore(QString path)
    : CacheFile(std::move(path), schemaVersion,
                {QStringLiteral("CREATE TABLE IF NOT EXISTS accounts(number INTEGER PRIMARY KEY, id TEXT NOT NULL "
                                "UNIQUE, nick TEXT NOT NULL DEFAULT '', sources INTEGER NOT NULL DEFAULT 0,"
                                " first_known INTEGER NOT NULL, last_seen INTEGER NOT NULL DEFAULT 0,"
                                " checked_at INTEGER NOT NULL DEFAULT 0, standing INTEGER NOT NULL DEFAULT 0)")})
{
}

Result<Done> AccountStore::read(int chunk, const std::function<bool(QList<AccountRow>)> &take)
{
    QSqlQuery query = prepared(QStringLiteral(
        "SELECT id, nick, sources, first_known, last_seen, checked_at, standing FROM accounts ORDER BY number"));
    if (const auto done = run(query); !done)
        return done;
    QList<AccountRow> rows;
    while (query.next()) {
        AccountRow row;
        row.id = query.value(0).toString().toUtf8();
        row.nick = query.value(1).toString().toUtf8();
        row.sources = AccountSources::fromInt(query.value(2).toInt());
        row.firstKnown = query.value(3).toUInt();
        row.lastSeen = query.value(4).toUInt();
        row.checkedAt = query.value(5).toUInt();
        row.standing = static_cast<AccountStanding>(qBound(0, query.value(6).toInt(), 2));
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

Result<Done> AccountStore::note(const QList<AccountNote> &notes, qint64 at)
{
    return inTransaction([&]() -> Result<Done> {
        // A null nick and a 0 leave what is known, as in applyNote().
        QSqlQuery query = prepared(
            QStringLiteral("INSERT INTO accounts(id, nick, sources, first_known, last_seen, checked_at, standing)"
                           " VALUES(:id, coalesce(:nick, ''), :sources, :known, :seen, :checked, :standing) ON "
                           "CONFLICT(id) DO UPDATE SET"
                           " nick=coalesce(:nick, nick), sources=sources|:sources, last_seen=max(last_seen, :seen),"
                           " standing=CASE WHEN :checked>0 AND :checked>=checked_at THEN :standing ELSE standing END,"
                           " checked_at=max(checked_at, :checked)"));
        for (const AccountNote &note : notes) {
            query.bindValue(QStringLiteral(":id"), note.id);
            query.bindValue(QStringLiteral(":nick"), note.nick.isNull() ? QVariant() : QVariant(note.nick));
            query.bindValue(QStringLiteral(":sources"), note.sources.toInt());
            query.bindValue(QStringLiteral(":known"), at);
            query.bindValue(QStringLiteral(":seen"), note.seenAt);
            query.bindValue(QStringLiteral(":checked"), note.checkedAt);
            query.bindValue(QStringLiteral(":standing"), static_cast<int>(note.standing));
            if (const auto done = run(query); !done)
                return done;
        }
        return Done{};
    });
}

Result<Done> AccountStore::forget(const QStringList &ids)
{
    return inTransaction([&]() -> Result<Done> {
        QSqlQuery query = prepared(QStringLiteral("DELETE FROM accounts WHERE id=?"));
        for (const QString &id : ids) {
            query.bindValue(0, id);
            if (const auto done = run(query); !done)
                return done;
        }
        return Done{};
    });
}

} // namespace imdesk
