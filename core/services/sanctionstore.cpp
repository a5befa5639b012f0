// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sanctionstore.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>

namespace imdesk {

namespace {

constexpr int sanctionSchema = 1;
const char *const sanctionTable =
    "CREATE TABLE IF NOT EXISTS sanctions(key TEXT PRIMARY KEY, account TEXT NOT NULL, kind INTEGER NOT NULL,"
    " place TEXT NOT NULL, until INTEGER NOT NULL, by TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID";

} // namespace

struct SanctionStore::Side
{
    QString path, connection;
    QSqlDatabase database;
    bool tried = false;

    Result<Done> run(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery query(database);
        bool good = query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        good = good && query.exec();
        return good ? Result<Done>(Done{}) : trouble(query.lastError().databaseText());
    }
    std::unexpected<ApiError> trouble(const QString &words) const
    {
        return fail(ApiError::Kind::Storage, QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(path), words));
    }
    /// Opened on first use, in the worker's thread.
    Result<Done> open()
    {
        if (tried)
            return database.isOpen() ? Result<Done>(Done{}) : trouble(QStringLiteral("not open"));
        tried = true;
        QDir().mkpath(QFileInfo(path).path());
        database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=3000"));
        if (!database.open())
            return trouble(database.lastError().databaseText());
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (const auto version = schema(); !version || *version > sanctionSchema) {
            database.close();
            return version ? trouble(QStringLiteral("schema version %1").arg(*version))
                           : std::unexpected(version.error());
        }
        for (const QString &sql : {QStringLiteral("PRAGMA journal_mode=WAL"), QString::fromLatin1(sanctionTable),
                                   QStringLiteral("PRAGMA user_version=%1").arg(sanctionSchema)}) {
            if (Result<Done> done = run(sql); !done) {
                database.close();
                return done;
            }
        }
        return Done{};
    }
    Result<int> schema()
    {
        QSqlQuery query(database);
        if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
            return trouble(query.lastError().databaseText());
        return query.value(0).toInt();
    }
    void close()
    {
        database.close();
        database = QSqlDatabase();
        if (tried)
            QSqlDatabase::removeDatabase(connection);
    }
};

SanctionStore::SanctionStore(const QString &path, QObject *parent)
    : QObject(parent), m_side(std::make_shared<Side>()), m_worker(std::make_unique<WorkThread>())
{
    static std::atomic<int> serial = 0;
    m_side->path = path;
    m_side->connection = QStringLiteral("imdesk-sanctions-%1").arg(++serial);
}

SanctionStore::~SanctionStore()
{
    m_worker->post([side = m_side](const std::stop_token &) {
        side->close();
        return WorkThread::Outcome();
    });
    m_worker.reset();
}

template <class Work>
void SanctionStore::post(Work work)
{
    m_worker->post([this, side = m_side, work](const std::stop_token &) -> WorkThread::Outcome {
        Result<Done> done = side->open();
        if (done)
            done = work(*side);
        if (done)
            return {};
        return [this, error = done.error()] { Q_EMIT troubled(error); };
    });
}

void SanctionStore::load(const std::function<void(const QList<Sanction> &)> &then)
{
    // While the store goes away its pointer is empty already, and the thread still ends its jobs.
    post([worker = m_worker.get(), then](Side &side) -> Result<Done> {
        QSqlQuery query(side.database);
        if (!query.exec(QStringLiteral("SELECT account, kind, place, until, by, at FROM sanctions ORDER BY at")))
            return side.trouble(query.lastError().databaseText());
        QList<Sanction> found;
        while (query.next()) {
            Sanction row;
            row.account = query.value(0).toString();
            row.kind = static_cast<Sanction::Kind>(qBound(0, query.value(1).toInt(), int(Sanction::Kind::Ban)));
            row.group = query.value(2).toString();
            row.setUntil = query.value(3).toLongLong();
            row.by = query.value(4).toString();
            row.setAt = query.value(5).toLongLong();
            found << row;
        }
        worker->deliver([then, found] { then(found); });
        return Done{};
    });
}

void SanctionStore::keep(const QList<Sanction> &sanctions)
{
    post([sanctions](Side &side) -> Result<Done> {
        side.database.transaction();
        for (const Sanction &row : sanctions) {
            const Result<Done> done = side.run(
                QStringLiteral("INSERT OR REPLACE INTO sanctions(key, account, kind, place, until, by, at)"
                               " VALUES(?, ?, ?, ?, ?, ?, ?)"),
                {row.key(), row.account, int(row.kind), QString(row.group.isNull() ? QStringLiteral("") : row.group),
                 row.setUntil, row.by.isNull() ? QStringLiteral("") : row.by, row.setAt});
            if (!done) {
                side.database.rollback();
                return done;
            }
        }
        return side.database.commit() ? Result<Done>(Done{}) : side.trouble(side.database.lastError().databaseText());
    });
}

void SanctionStore::forget(const QStringList &keys)
{
    post([keys](Side &side) -> Result<Done> {
        for (const QString &key : keys) {
            if (Result<Done> done = side.run(QStringLiteral("DELETE FROM sanctions WHERE key = ?"), {key}); !done)
                return done;
        }
        return Done{};
    });
}

void SanctionStore::whenIdle(const std::function<void()> &then)
{
    m_worker->post([then](const std::stop_token &) -> WorkThread::Outcome { return then; });
}

} // namespace imdesk
