// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archivefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <mutex>

namespace imdesk::archivefile {

namespace {

Result<sqlite::Connection> attempt(const QString &path, const Schema &schema)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    // Made before SQLite does, whose journals take over the rights of the file.
    if (const Result<Done> made = sqlite::makePrivateFile(path); !made)
        return std::unexpected(made.error());
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    Result<sqlite::Connection> connection = sqlite::Connection::open(path, sqlite::Connection::Mode::ReadWrite, busyMs);
    if (!connection)
        return connection;
    const Result<qint64> version = connection->number("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    if (*version > schema.version)
        return fail(ApiError::Kind::Storage,
                    QStringLiteral("%1: schema version %2").arg(QDir::toNativeSeparators(path)).arg(*version));
    if (const Result<qint64> sound = connection->number("PRAGMA journal_mode = WAL"); !sound)
        return std::unexpected(sound.error());
    for (const char *pragma :
         {"PRAGMA synchronous = NORMAL", "PRAGMA secure_delete = ON", "PRAGMA foreign_keys = ON"}) {
        if (const Result<Done> done = connection->run(pragma); !done)
            return std::unexpected(done.error());
    }
    const QByteArray mark = "PRAGMA user_version = " + QByteArray::number(schema.version);
    const Result<Done> made = inTransaction(*connection, [&]() -> Result<Done> {
        if (const Result<Done> tables = connection->run(schema.tables); !tables || *version == schema.version)
            return tables;
        if (*version == 0 && schema.anew) {
            if (Result<Done> begun = connection->run(schema.anew); !begun)
                return begun;
        }
        return connection->run(mark.constData());
    });
    if (!made)
        return std::unexpected(made.error());
    return connection;
}

QString putAside(const QString &path)
{
    QString target =
        path + QLatin1String(damagedEnding) + QDateTime::currentDateTimeUtc().toString(QLatin1String(damagedTime));
    if (!QFile::rename(path, target))
        return {};
    // The last writes may lie in the journal: it goes with its file.
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::rename(path + suffix, target + suffix);
    return target;
}

} // namespace

Result<Done> inTransaction(sqlite::Connection &connection, const std::function<Result<Done>()> &work)
{
    if (const Result<Done> begun = connection.run("BEGIN IMMEDIATE"); !begun)
        return begun;
    Result<Done> done = work();
    if (done)
        done = connection.run("COMMIT");
    if (!done)
        (void)connection.run("ROLLBACK");
    return done;
}

Result<Done> carryOut(Result<sqlite::Statement> statement, const QList<qint64> &numbers)
{
    if (!statement)
        return std::unexpected(statement.error());
    for (qsizetype i = 0; i < numbers.size(); ++i)
        statement->bind(int(i) + 1, numbers[i]);
    const Result<bool> done = statement->step();
    return done ? Result<Done>(Done{}) : std::unexpected(done.error());
}

Result<sqlite::Connection> open(const QString &path, const Schema &schema, QString *movedTo)
{
    // Two threads that find the same damage would else put the new file aside after the old one.
    static std::mutex oneAtATime;
    const std::scoped_lock lock(oneAtATime);
    Result<sqlite::Connection> connection = attempt(path, schema);
    if (connection || !sqlite::isDamage(connection.error()))
        return connection;
    const QString aside = putAside(path);
    if (aside.isEmpty())
        return connection;
    if (movedTo)
        *movedTo = aside;
    return attempt(path, schema);
}

} // namespace imdesk::archivefile
