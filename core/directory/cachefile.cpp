// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/cachefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>

namespace imdesk {

namespace {

bool saysDamaged(const QSqlQuery &query)
{
    const QString code = query.lastError().nativeErrorCode();
    return code == QLatin1String("11") || code == QLatin1String("26"); // SQLITE_CORRUPT, SQLITE_NOTADB
}

} // namespace

CacheFile::CacheFile(QString path, int schemaVersion, QStringList tables)
    : m_path(std::move(path)), m_tables(std::move(tables)), m_schemaVersion(schemaVersion)
{
    static std::atomic<int> serial = 0;
    m_connection = QStringLiteral("imdesk-cache-%1").arg(++serial);
    m_tables.prepend(
        QStringLiteral("CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"));
}

CacheFile::~CacheFile() { close(); }

void CacheFile::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

ApiError CacheFile::errorOf(const QString &text) const
{
    return makeError(
        ApiError::Kind::Storage,
        QStringLiteral("%1: %2").arg(m_memory ? QStringLiteral(":memory:") : QDir::toNativeSeparators(m_path), text));
}

Result<Done> CacheFile::run(QSqlQuery &query)
{
    if (query.exec())
        return Done{};
    m_damaged = saysDamaged(query);
    return std::unexpected(errorOf(query.lastError().databaseText()));
}

Result<Done> CacheFile::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.prepare(sql)) {
        m_damaged = saysDamaged(query);
        return std::unexpected(errorOf(query.lastError().databaseText()));
    }
    return run(query);
}

std::optional<ApiError> CacheFile::openAt(const QString &name)
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
    if (version > m_schemaVersion) {
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
        for (const QString &table : m_tables) {
            if (const auto done = run(table); !done)
                return done;
        }
        return version == m_schemaVersion ? Result<Done>(Done{})
                                          : run(QStringLiteral("PRAGMA user_version=%1").arg(m_schemaVersion));
    });
    if (!made)
        return made.error();
    // A file that may be read only would fail at the first write: find out now.
    const auto written = setMeta(QStringLiteral("opened"), QStringLiteral("1"));
    return written ? std::nullopt : std::optional(written.error());
}

QString CacheFile::moveAside()
{
    close();
    const QString target = m_path + QStringLiteral(".damaged");
    QFile::remove(target);
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(m_path + suffix);
    return QFile::rename(m_path, target) ? target : QString();
}

std::optional<CacheTrouble> CacheFile::open()
{
    m_memory = false;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    const std::optional<ApiError> first = openAt(m_path);
    if (!first)
        return std::nullopt;
    return recover(*first);
}

CacheTrouble CacheFile::recover(const ApiError &cause)
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

Result<Done> CacheFile::inTransaction(const std::function<Result<Done>()> &work)
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

Result<QString> CacheFile::meta(const QString &key)
{
    QSqlQuery query = prepared(QStringLiteral("SELECT value FROM meta WHERE key=?"));
    query.addBindValue(key);
    if (const auto done = run(query); !done)
        return std::unexpected(done.error());
    return query.next() ? query.value(0).toString() : QString();
}

Result<Done> CacheFile::setMeta(const QString &key, const QString &value)
{
    QSqlQuery query = prepared(QStringLiteral(
        "INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value=excluded.value"));
    query.addBindValue(key);
    query.addBindValue(value.isNull() ? QLatin1String("") : value);
    return run(query);
}

QSqlQuery CacheFile::prepared(const QString &sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(sql); // a failure shows when it is run
    return query;
}

Result<Done> CacheFile::checkEnd(const QSqlQuery &query)
{
    if (!query.lastError().isValid())
        return Done{};
    m_damaged = saysDamaged(query);
    return std::unexpected(errorOf(query.lastError().databaseText()));
}

} // namespace imdesk
