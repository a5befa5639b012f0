// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/groupstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>

namespace imdesk {

namespace {

const char *const storeTables[] = {
    "CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
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

} // namespace

GroupStore::GroupStore(QString path) : m_path(std::move(path))
{
    static std::atomic<int> serial = 0;
    m_connection = QStringLiteral("imdesk-groups-%1").arg(++serial);
}

GroupStore::~GroupStore() { close(); }

void GroupStore::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

ApiError GroupStore::errorOf(const QString &text) const
{
    return makeError(
        ApiError::Kind::Storage,
        QStringLiteral("%1: %2").arg(m_memory ? QStringLiteral(":memory:") : QDir::toNativeSeparators(m_path), text));
}

Result<Done> GroupStore::run(QSqlQuery &query)
{
    if (query.exec())
        return Done{};
    const QString code = query.lastError().nativeErrorCode();
    m_damaged = code == QLatin1String("11") || code == QLatin1String("26"); // SQLITE_CORRUPT, SQLITE_NOTADB
    return std::unexpected(errorOf(query.lastError().databaseText()));
}

Result<Done> GroupStore::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.prepare(sql)) {
        const QString code = query.lastError().nativeErrorCode();
        m_damaged = code == QLatin1String("11") || code == QLatin1String("26");
        return std::unexpected(errorOf(query.lastError().databaseText()));
    }
    return run(query);
}

std::optional<ApiError> GroupStore::openAt(const QString &name)
{
    close();
    m_newer = false;
    m_damaged = false;
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=3000"));
    if (!m_database.open())
        return errorOf(m_database.lastError().databaseText());
    int version = 0;
    {
        QSqlQuery query(m_database);
        if (!query.prepare(QStringLiteral("PRAGMA user_version")))
            return errorOf(query.lastError().databaseText());
        if (const auto done = run(query); !done)
            return done.error();
        version = query.next() ? query.value(0).toInt() : 0;
    }
    if (version > schemaVersion) {
        m_newer = true;
        return errorOf(QStringLiteral("schema version %1").arg(version));
    }
    // The cache may lose its last seconds with the machine; it never loses what the service knows.
    for (const QString &pragma :
         {QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA synchronous=NORMAL")}) {
        if (const auto done = run(pragma); !done)
            return done.error();
    }
    const auto made = inTransaction([this, version]() -> Result<Done> {
        for (const char *table : storeTables) {
            if (const auto done = run(QString::fromLatin1(table)); !done)
                return done;
        }
        return version == schemaVersion ? Result<Done>(Done{})
                                        : run(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion));
    });
    if (!made)
        return made.error();
    // A file that may be read only would fail at the first write: find out now.
    const auto written = setMeta(QStringLiteral("opened"), QStringLiteral("1"));
    return written ? std::nullopt : std::optional(written.error());
}

QString GroupStore::moveAside()
{
    close();
    const QString target = m_path + QStringLiteral(".damaged");
    QFile::remove(target);
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(m_path + suffix);
    return QFile::rename(m_path, target) ? target : QString();
}

std::optional<CacheTrouble> GroupStore::open()
{
    m_memory = false;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    const std::optional<ApiError> first = openAt(m_path);
    if (!first)
        return std::nullopt;
    return recover(*first);
}

CacheTrouble GroupStore::recover(const ApiError &cause)
{
    CacheTrouble trouble;
    trouble.error = cause;
    if ((m_damaged || m_newer) && !m_memory) {
        trouble.kind = m_newer ? CacheTrouble::Kind::Newer : CacheTrouble::Kind::Damaged;
        trouble.movedTo = moveAside();
        if (!trouble.movedTo.isEmpty() && !openAt(m_path))
            return trouble;
    }
    trouble.kind = CacheTrouble::Kind::Unwritable;
    m_memory = true;
    openAt(QStringLiteral(":memory:"));
    return trouble;
}

Result<Done> GroupStore::inTransaction(const std::function<Result<Done>()> &work)
{
    if (const auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    Result<Done> result = work();
    if (result)
        result = run(QStringLiteral("COMMIT"));
    if (!result) {
        const bool damaged = m_damaged;
        (void)run(QStringLiteral("ROLLBACK"));
        m_damaged = damaged;
    }
    return result;
}

Result<QString> GroupStore::meta(const QString &key)
{
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("SELECT value FROM meta WHERE key=?"));
    query.addBindValue(key);
    if (const auto done = run(query); !done)
        return std::unexpected(done.error());
    return query.next() ? query.value(0).toString() : QString();
}

Result<Done> GroupStore::setMeta(const QString &key, const QString &value)
{
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral(
        "INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value=excluded.value"));
    query.addBindValue(key);
    query.addBindValue(value.isNull() ? QLatin1String("") : value);
    return run(query);
}

Result<CacheFacts> GroupStore::facts()
{
    CacheFacts facts;
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("SELECT count(*), coalesce(sum(fetched_at<>0 AND error_code=0), 0) FROM groups"));
    if (const auto done = run(query); !done)
        return std::unexpected(done.error());
    if (query.next()) {
        facts.groups = query.value(0).toLongLong();
        facts.details = query.value(1).toLongLong();
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
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral(
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
    if (query.lastError().isValid()) {
        m_damaged = query.lastError().nativeErrorCode() == QLatin1String("11");
        return std::unexpected(errorOf(query.lastError().databaseText()));
    }
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
        QSqlQuery query(m_database);
        query.prepare(QStringLiteral("INSERT INTO groups(id, listing) VALUES(?, ?)"
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
        QSqlQuery query(m_database);
        query.prepare(QStringLiteral("UPDATE groups SET gone=1 WHERE listing<>? AND gone=0"));
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
        QSqlQuery group(m_database);
        group.prepare(QStringLiteral(
            "INSERT INTO groups(id, name, owner, introduction, notice, type, members, max_members, created,"
            " last_message, mute_all, join_option, error_code, fetched_at, gone) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
            " ON CONFLICT(id) DO UPDATE SET name=excluded.name, owner=excluded.owner,"
            " introduction=excluded.introduction, notice=excluded.notice, type=excluded.type,"
            " members=excluded.members, max_members=excluded.max_members, created=excluded.created,"
            " last_message=excluded.last_message, mute_all=excluded.mute_all, join_option=excluded.join_option,"
            " error_code=excluded.error_code, fetched_at=excluded.fetched_at, gone=excluded.gone"));
        QSqlQuery details(m_database);
        details.prepare(
            QStringLiteral("INSERT INTO details(id, json, fetched_at) VALUES(?,?,?)"
                           " ON CONFLICT(id) DO UPDATE SET json=excluded.json, fetched_at=excluded.fetched_at"));
        // A group that answers with an error keeps what was known of it; only the error and the time are noted.
        QSqlQuery failed(m_database);
        failed.prepare(QStringLiteral(
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
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("SELECT json, fetched_at FROM details WHERE id=?"));
    query.addBindValue(id);
    if (const auto done = run(query); !done)
        return std::unexpected(done.error());
    if (!query.next())
        return std::optional<StoredDetails>();
    return StoredDetails{query.value(0).toByteArray(), query.value(1).toLongLong()};
}

} // namespace imdesk
