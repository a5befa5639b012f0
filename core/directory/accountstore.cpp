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
                                " checked_at INTEGER NOT NULL DEFAULT 0, standing INTEGER NOT NULL DEFAULT 0)"),
                 // Tables of their own: an earlier version of the program does without them.
                 QStringLiteral("CREATE TABLE IF NOT EXISTS staff_notes(id TEXT PRIMARY KEY, note TEXT NOT NULL)"),
                 QStringLiteral("CREATE TABLE IF NOT EXISTS memberships(account TEXT NOT NULL, group_id TEXT NOT NULL,"
                                " PRIMARY KEY(account, group_id)) WITHOUT ROWID")})
{
}

Result<Done> AccountStore::read(int chunk, const std::function<bool(QList<AccountRow>)> &take)
{
    QSqlQuery query = prepared(QStringLiteral(
        "SELECT a.id, nick, sources, first_known, last_seen, checked_at, standing, coalesce(n.note, ''),"
        " coalesce(m.many, 0) FROM accounts a LEFT JOIN staff_notes n ON n.id=a.id LEFT JOIN (SELECT account, count(*)"
        " AS many FROM memberships GROUP BY account) m ON m.account=a.id ORDER BY number"));
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
        row.staffNote = query.value(7).toString().toUtf8();
        row.groups = query.value(8).toUInt();
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

QStringList AccountStore::newest(int limit)
{
    QStringList ids;
    QSqlQuery query = prepared(QStringLiteral("SELECT id FROM accounts ORDER BY number DESC LIMIT ?"));
    query.bindValue(0, limit);
    if (run(query)) {
        while (query.next())
            ids << query.value(0).toString();
    }
    return ids;
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
        QSqlQuery keep = prepared(QStringLiteral("INSERT OR REPLACE INTO staff_notes(id, note) VALUES(?, ?)"));
        QSqlQuery drop = prepared(QStringLiteral("DELETE FROM staff_notes WHERE id=?"));
        for (const AccountNote &note : notes) {
            if (!note.staffNote.isNull()) {
                QSqlQuery &change = note.staffNote.isEmpty() ? drop : keep;
                change.bindValue(0, note.id);
                if (!note.staffNote.isEmpty())
                    change.bindValue(1, note.staffNote);
                if (const auto done = run(change); !done)
                    return done;
            }
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

Result<QList<AccountNote>> AccountStore::noteGroups(const QList<AccountGroups> &seen)
{
    QList<AccountNote> counts;
    const auto done = inTransaction([&]() -> Result<Done> {
        QSqlQuery drop = prepared(QStringLiteral("DELETE FROM memberships WHERE account=?"));
        QSqlQuery add = prepared(QStringLiteral("INSERT OR IGNORE INTO memberships(account, group_id) VALUES(?, ?)"));
        QSqlQuery count = prepared(QStringLiteral("SELECT count(*) FROM memberships WHERE account=?"));
        for (const AccountGroups &one : seen) {
            drop.bindValue(0, one.account);
            if (const auto dropped = one.all ? run(drop) : Result<Done>(Done{}); !dropped)
                return dropped;
            for (const QString &group : one.groups) {
                add.bindValue(0, one.account);
                add.bindValue(1, group);
                if (const auto added = run(add); !added)
                    return added;
            }
            count.bindValue(0, one.account);
            if (const auto counted = run(count); !counted)
                return counted;
            AccountNote note;
            note.id = one.account;
            note.groups = count.next() ? count.value(0).toInt() : 0;
            count.finish();
            counts << note;
        }
        return Done{};
    });
    if (!done)
        return std::unexpected(done.error());
    return counts;
}

Result<Done> AccountStore::forget(const QStringList &ids)
{
    return inTransaction([&]() -> Result<Done> {
        for (const QString &table : {QStringLiteral("accounts WHERE id=?"), QStringLiteral("staff_notes WHERE id=?"),
                                     QStringLiteral("memberships WHERE account=?")}) {
            QSqlQuery query = prepared(QStringLiteral("DELETE FROM ") + table);
            for (const QString &id : ids) {
                query.bindValue(0, id);
                if (const auto done = run(query); !done)
                    return done;
            }
        }
        return Done{};
    });
}

} // namespace imdesk
