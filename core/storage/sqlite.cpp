// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite.h"

#include <QDir>
#include <QFile>
#include <QUrl>

#include <cerrno>
#include <fcntl.h>
#include <mutex>
#include <optional>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace imdesk::sqlite {

namespace {

/// The code is kept where it tells something that words cannot: damage.
ApiError errorOf(sqlite3 *database, QString words)
{
    ApiError error = makeError(ApiError::Kind::Storage, std::move(words));
    const int code = sqlite3_errcode(database) & 0xff;
    if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB)
        error.code = code;
    return error;
}

using FileNumber = std::pair<quint64, quint64>;

struct FileLook
{
    FileNumber number;
    qint64 size = 0;
};

/// Device, number and size of the file at a path, zeros where there is none; nothing where that may not be asked.
std::optional<FileLook> fileAt(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) == 0)
        return FileLook{FileNumber{found.st_dev, found.st_ino}, qint64(found.st_size)};
    return errno == ENOENT || errno == ENOTDIR ? std::optional(FileLook()) : std::nullopt;
}

} // namespace

ApiError damage(const QString &words)
{
    ApiError error = makeError(ApiError::Kind::Storage, words);
    error.code = SQLITE_CORRUPT;
    return error;
}

bool isDamage(const ApiError &error)
{
    return error.kind == ApiError::Kind::Storage && (error.code == SQLITE_CORRUPT || error.code == SQLITE_NOTADB);
}

Result<Done> makePrivateFile(const QString &path)
{
    // Private from its first moment: ended between two steps, the program would leave a file that others may read.
    // One that is there after all is not opened: closing it would let go all locks that SQLite has on it here. Nor may
    // another thread have it open before it is closed here.
    static std::mutex oneAtATime;
    const std::scoped_lock lock(oneAtATime);
    QFile made(path);
    if (QFile::exists(path) ||
        made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) ||
        QFile::exists(path))
        return Done{};
    return fail(ApiError::Kind::Storage,
                QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(path), made.errorString()));
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

Statement &Statement::bind(int place, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), place, value);
    return *this;
}

Statement &Statement::bind(int place, const QString &value)
{
    if (value.isEmpty()) {
        sqlite3_bind_text(m_statement.get(), place, "", 0, SQLITE_STATIC);
        return *this;
    }
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement.get(), place, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindBytes(int place, const QByteArray &value)
{
    sqlite3_bind_blob(m_statement.get(), place, value.isNull() ? "" : value.constData(), int(value.size()),
                      SQLITE_STATIC);
    return *this;
}

Statement &Statement::bindView(int place, QByteArrayView utf8)
{
    sqlite3_bind_text(m_statement.get(), place, utf8.isEmpty() ? "" : utf8.data(), int(utf8.size()), SQLITE_STATIC);
    return *this;
}

Statement &Statement::bindColumn(int place, const Statement &from, int column)
{
    sqlite3_bind_value(m_statement.get(), place, sqlite3_column_value(from.m_statement.get(), column));
    return *this;
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    sqlite3 *database = sqlite3_db_handle(m_statement.get());
    return std::unexpected(errorOf(database, QString::fromUtf8(sqlite3_errmsg(database))));
}

Result<Done> Statement::run()
{
    const Result<bool> done = step();
    reset();
    return done ? Result<Done>(Done{}) : std::unexpected(done.error());
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

QString Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(data, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArrayView Statement::view(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {data, data ? sqlite3_column_bytes(m_statement.get(), column) : 0};
}

void Connection::Close::operator()(sqlite3 *database) const { sqlite3_close_v2(database); }

Connection::Handle::Handle(const QString &path)
    : m_descriptor(::open(QFile::encodeName(path).constData(), O_PATH | O_CLOEXEC))
{
}

Connection::Handle::~Handle()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::optional<quint64> Connection::Handle::namesOf(const std::pair<quint64, quint64> &file) const
{
    struct stat found = {};
    if (m_descriptor < 0 || ::fstat(m_descriptor, &found) != 0 || FileNumber{found.st_dev, found.st_ino} != file)
        return std::nullopt;
    return quint64(found.st_nlink);
}

std::optional<qint64> Connection::Handle::size() const
{
    struct stat found = {};
    if (m_descriptor < 0 || ::fstat(m_descriptor, &found) != 0)
        return std::nullopt;
    return qint64(found.st_size);
}

Result<Connection> Connection::open(const QString &path, Mode mode, int busyMs)
{
    Connection connection;
    connection.m_path = path;
    const int flags = mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    // By this SQLite takes what it would refuse as a whole, and fails where it comes to the damage.
    const char *look = mode == Mode::Salvage ? "PRAGMA writable_schema=ON; SELECT count(*) FROM sqlite_master"
                                             : "SELECT count(*) FROM sqlite_master";
    const auto attempt = [&](const QByteArray &name, int extra) {
        sqlite3 *database = nullptr;
        const int code = sqlite3_open_v2(name.constData(), &database, flags | extra | SQLITE_OPEN_NOMUTEX, nullptr);
        connection.m_database.reset(database);
        if (code != SQLITE_OK)
            return code;
        sqlite3_busy_timeout(database, busyMs);
        return sqlite3_exec(database, look, nullptr, nullptr, nullptr);
    };
    // Before it is opened: what comes into its place meanwhile is then taken for another one, not overlooked.
    connection.m_file = fileAt(path).value_or(FileLook()).number;
    int code = attempt(path.toUtf8(), 0);
    // A file in a folder that cannot be written, or on a full disk, has no room for the shared-memory file: nobody
    // writes it, either. On a disk that was not always full some of it may still lie beside it.
    const auto isWhole = [&path] {
        const std::optional<FileLook> log = fileAt(path + QStringLiteral("-wal"));
        return log && log->size == 0;
    };
    if (mode != Mode::ReadWrite && (code == SQLITE_CANTOPEN || (code == SQLITE_IOERR && isWhole()))) {
        const QByteArray uri = QUrl::fromLocalFile(QDir().absoluteFilePath(path)).toEncoded() + "?immutable=1";
        code = attempt(uri, SQLITE_OPEN_URI);
    }
    if (code != SQLITE_OK)
        return std::unexpected(connection.lastError());
    if (connection.m_file == FileNumber())
        connection.m_file = fileAt(path).value_or(FileLook()).number;
    connection.m_handle = std::make_unique<Handle>(path);
    return connection;
}

Connection::Place Connection::place() const
{
    const std::optional<FileLook> now = fileAt(m_path);
    if (!now || m_file == FileNumber())
        return Place::Here;
    if (now->number == m_file)
        return now->size < m_size ? Place::Cut : Place::Here;
    return now->number == FileNumber() ? Place::Gone : Place::Replaced;
}

bool Connection::isShorter() const { return m_handle && m_handle->size().value_or(0) < m_size; }

bool Connection::isRemoved() const { return m_handle && m_handle->namesOf(m_file) == quint64(0); }

bool Connection::hasOtherNames() const { return m_handle && m_handle->namesOf(m_file).value_or(1) > 1; }

bool Connection::hasRefusedRow() const
{
    const int code = sqlite3_errcode(m_database.get()) & 0xff;
    return code == SQLITE_CONSTRAINT || code == SQLITE_MISMATCH || code == SQLITE_TOOBIG;
}

bool Connection::isReadOnly() const { return sqlite3_db_readonly(m_database.get(), "main") == 1; }

void Connection::noteSize()
{
    const std::optional<FileLook> now = fileAt(m_path);
    m_size = now && now->number == m_file ? now->size : 0;
}

void Connection::setBusyTimeout(int ms) { sqlite3_busy_timeout(m_database.get(), ms); }

void Connection::countWal()
{
    m_walPages = std::make_unique<int>(0);
    // Takes the place of the hook that would do it by itself.
    sqlite3_wal_hook(
        m_database.get(),
        [](void *pages, sqlite3 *, const char *, int now) {
            *static_cast<int *>(pages) = now;
            return SQLITE_OK;
        },
        m_walPages.get());
}

Result<Done> Connection::run(const char *sql)
{
    if (sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(lastError());
    return Done{};
}

Result<Statement> Connection::prepare(const char *sql)
{
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v3(m_database.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &raw, nullptr) != SQLITE_OK)
        return std::unexpected(lastError());
    Statement statement;
    statement.m_statement.reset(raw);
    return statement;
}

Result<qint64> Connection::number(const char *sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? statement->integer(0) : 0;
}

ApiError Connection::lastError() const
{
    const QString words =
        m_database ? QString::fromUtf8(sqlite3_errmsg(m_database.get())) : QStringLiteral("out of memory");
    return errorOf(m_database.get(), QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(m_path), words));
}

} // namespace imdesk::sqlite
