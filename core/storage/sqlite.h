// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace imdesk::sqlite {

/// Whether an error of this file says that the database itself is damaged.
bool isDamage(const ApiError &error);
/// Such an error, for damage found by looking.
ApiError damage(const QString &words);
/// Makes an empty file that only its owner may read, where there is none; SQLite makes the files beside it alike.
Result<Done> makePrivateFile(const QString &path);

/// One prepared statement of a Connection; bind places count from 1, columns from 0.
class Statement
{
  public:
    Statement() = default;
    bool isValid() const { return bool(m_statement); }
    Statement &bind(int place, qint64 value);
    /// Bound without a copy where possible: the text is converted, the bytes must live until reset().
    Statement &bind(int place, const QString &value);
    Statement &bindBytes(int place, const QByteArray &value);
    /// Text in UTF-8 that lives until reset().
    Statement &bindView(int place, QByteArrayView utf8);
    /// Whatever the column of another statement's row holds, of whatever type.
    Statement &bindColumn(int place, const Statement &from, int column);
    /// True for a row, false at the end; trouble is an error.
    Result<bool> step();
    /// Hands over to `take` at each row to the end.
    template <class Take>
    Result<Done> each(Take take)
    {
        for (;;) {
            const Result<bool> row = step();
            if (!row)
                return std::unexpected(row.error());
            if (!*row)
                return Done{};
            take();
        }
    }
    /// One step of a statement that gives no rows, after which it may be bound anew.
    Result<Done> run();
    void reset();
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    /// Text or bytes as they lie in the row; good until the next step() or reset().
    QByteArrayView view(int column) const;

  private:
    friend class Connection;
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// A SQLite database as one thread uses it. Every failure is Kind::Storage with SQLite's own text and the file's name.
class Connection
{
  public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Salvage ///< read only, also a file that is shorter than its head says or that is damaged elsewhere
    };
    static Result<Connection> open(const QString &path, Mode mode, int busyMs);
    Result<Done> run(const char *sql);
    Result<Statement> prepare(const char *sql);
    Result<qint64> number(const char *sql);
    /// How long a statement waits for another connection's lock.
    void setBusyTimeout(int ms);
    /// From now on the write-ahead log is put back into the file only when it is asked for, and walPages() tells when
    /// that is worth while.
    void countWal();
    int walPages() const { return m_walPages ? *m_walPages : 0; }
    QString path() const { return m_path; }
    /// Whether what has just failed did so for a row that is not as its table wants it, in which the file has no part.
    bool hasRefusedRow() const;
    /// Whether the file may only be read, though it was to be written.
    bool isReadOnly() const;
    /// Device and number of the file.
    std::pair<quint64, quint64> file() const { return m_file; }
    /// Whether the path still leads to the file that was opened (also where nobody may look), to none, to another one,
    /// or to what is left of it, for it is shorter than it was at noteSize().
    enum class Place { Here, Gone, Replaced, Cut };
    Place place() const;
    /// Whether the file, wherever it is by now, is shorter than it was at noteSize(); costs less than place().
    bool isShorter() const;
    /// Whether no path leads to the file any more, so that what is written to it ends with the connection.
    bool isRemoved() const;
    /// Whether the file has more than one name (hard links).
    bool hasOtherNames() const;
    /// From now on the file is no shorter than it is now, unless somebody else cuts it.
    void noteSize();
    ApiError lastError() const;

  private:
    Connection() = default;
    struct Close
    {
        void operator()(sqlite3 *database) const;
    };
    /// Names a file without opening it: closing an open one would let go all locks that SQLite has on it here.
    class Handle
    {
      public:
        explicit Handle(const QString &path);
        ~Handle();
        Handle(const Handle &) = delete;
        Handle &operator=(const Handle &) = delete;
        /// How many names the file has, where it is that one; nothing where that may not be asked.
        std::optional<quint64> namesOf(const std::pair<quint64, quint64> &file) const;
        /// In bytes; nothing where that may not be asked.
        std::optional<qint64> size() const;

      private:
        const int m_descriptor;
    };
    std::unique_ptr<Handle> m_handle;
    std::unique_ptr<int> m_walPages; ///< after the last commit; outlives the database, which writes it
    std::unique_ptr<sqlite3, Close> m_database;
    QString m_path;
    std::pair<quint64, quint64> m_file; ///< device and number
    qint64 m_size = 0;                  ///< at noteSize()
};

} // namespace imdesk::sqlite
