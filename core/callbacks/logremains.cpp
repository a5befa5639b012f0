// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/logremains.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <iterator>
#include <optional>

namespace imdesk {

namespace {

// Of the SQLite file format; event logs are made with the page size that SQLite has by itself.
constexpr qsizetype logPageBytes = 4'096;
constexpr qsizetype logHeaderBytes = 100;
constexpr qsizetype pageCountAt = 28; // 0: as the file is long; behind it two numbers of the list of free pages
constexpr qsizetype pageCountBytes = 12;
constexpr uchar tableLeaf = 0x0d;
constexpr qsizetype pagesLooked = 256;
constexpr int remainsBusyMs = 1'000;

// As the row of the schema begins: type, name, table, root page, words. A text with the same words is no database.
const QByteArray &schemaTrace()
{
    static const QByteArray trace =
        "tableeventevent" + QByteArray(1, '\2') + "CREATE TABLE event(seq INTEGER PRIMARY KEY";
    return trace;
}

/// What the columns of an event hold as every version of the log has had them: n nothing (the number of the row stands
/// elsewhere), i a whole number, t text, b bytes.
constexpr char eventShape[] = "nittttttttiiiittbb";

/// Reads the numbers of variable length a record is made of.
class RecordCursor
{
  public:
    RecordCursor(QByteArrayView page, qsizetype at) : m_page(page), m_at(at) {}
    std::optional<quint64> next()
    {
        quint64 value = 0;
        for (int i = 0; i < 9 && m_at >= 0 && m_at < m_page.size(); ++i) {
            const auto byte = uchar(m_page[m_at++]);
            if (i == 8)
                return (value << 8) | byte;
            value = (value << 7) | (byte & 0x7f);
            if ((byte & 0x80) == 0)
                return value;
        }
        return std::nullopt;
    }

  private:
    QByteArrayView m_page;
    qsizetype m_at;
};

bool columnFits(char column, quint64 type)
{
    switch (column) {
    case 'n':
        return type == 0;
    case 'i':
        return (type >= 1 && type <= 6) || type == 8 || type == 9;
    case 't':
        return type >= 13 && type % 2 == 1;
    default:
        return type >= 12 && type % 2 == 0;
    }
}

qsizetype shortAt(QByteArrayView page, qsizetype at) { return (uchar(page[at]) << 8) | uchar(page[at + 1]); }

/// Whether a page holds rows, and the first of them has the shape of an event.
bool holdsEvents(QByteArrayView page)
{
    if (page.size() < logPageBytes || uchar(page[0]) != tableLeaf || shortAt(page, 3) == 0)
        return false;
    RecordCursor cursor(page, shortAt(page, 8));
    // Size of the row, its number, size of its own header.
    for (int i = 0; i < 3; ++i) {
        if (!cursor.next())
            return false;
    }
    return std::all_of(std::begin(eventShape), std::end(eventShape) - 1, [&cursor](char column) {
        const std::optional<quint64> type = cursor.next();
        return type && columnFits(column, *type);
    });
}

} // namespace

bool LogRemains::areIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    if (file.read(logPageBytes).contains(schemaTrace()))
        return true;
    for (qsizetype page = 1; page < pagesLooked; ++page) {
        const QByteArray bytes = file.read(logPageBytes);
        if (bytes.size() < logPageBytes)
            return false;
        if (holdsEvents(bytes))
            return true;
    }
    return false;
}

LogRemains::LogRemains(const QString &damagedPath, const QString &copyPath)
    : m_damagedPath(damagedPath), m_path(copyPath)
{
}

LogRemains::~LogRemains() { removeCopy(m_path); }

void LogRemains::removeCopy(const QString &copyPath)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(copyPath + QLatin1String(suffix));
}

Result<Done> LogRemains::overwrite(const QByteArray &bytes) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(ApiError::Kind::Storage,
                    QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(m_path), file.errorString()));
    return Done{};
}

Result<sqlite::Connection> LogRemains::open(const QByteArray &soundPage)
{
    QByteArray page = soundPage;
    if (page.size() != logPageBytes)
        return std::unexpected(sqlite::damage(QDir::toNativeSeparators(m_damagedPath)));
    page.replace(pageCountAt, pageCountBytes, QByteArray(pageCountBytes, '\0'));
    removeCopy(m_path);
    QFile damaged(m_damagedPath);
    if (!damaged.copy(m_path))
        return fail(ApiError::Kind::Storage,
                    QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(m_path), damaged.errorString()));
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    QFile log(m_damagedPath + QLatin1String("-wal"));
    if (log.exists() && !log.copy(m_path + QLatin1String("-wal")))
        return fail(ApiError::Kind::Storage,
                    QStringLiteral("%1-wal: %2").arg(QDir::toNativeSeparators(m_path), log.errorString()));
    for (const bool graft : {false, true}) {
        if (const Result<Done> done = overwrite(graft ? page : page.first(logHeaderBytes)); !done)
            return std::unexpected(done.error());
        m_grafted = graft;
        Result<sqlite::Connection> opened =
            sqlite::Connection::open(m_path, sqlite::Connection::Mode::ReadWrite, remainsBusyMs);
        if (opened && opened->number("SELECT count(*) FROM sqlite_master WHERE name = 'event'").value_or(0) == 1)
            return opened;
    }
    return std::unexpected(sqlite::damage(QDir::toNativeSeparators(m_damagedPath)));
}

QByteArray LogRemains::firstPage(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(logPageBytes) : QByteArray();
}

} // namespace imdesk
