// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/filterrow.h"
#include "core/storage/sqlite.h"
#include "core/storage/textindex.h"

#include <limits>
#include <optional>

namespace imdesk {

/// The index of an event log lies in a file of its own beside it, so that making it never holds up a commit, and it may
/// be deleted at any time. Events are indexed in chunks of consecutive numbers: for every term of a chunk the places
/// where it stands. Terms are whole values (a person, a group, a command) and pieces of two or three characters, which
/// find any substring, Chinese words of two characters among them. What the index names is only a candidate; the filter
/// itself decides.
namespace findindex {

inline constexpr qint64 chunkEvents = textindex::chunkRows;
using textindex::addPieces;
using textindex::Places;
using textindex::Terms;
static_assert(textindex::separator == rowSeparator);

/// Stands for every row whose people or text may not all be in their columns, and so not in the index.
inline constexpr qint64 cutColumnTerm = std::numeric_limits<qint64>::min();

QString pathOf(const QString &logPath);
/// The columns whose whole values are terms.
bool hasValues(FilterRow::Field field);
/// A value of a column, or of the command where no column is given.
qint64 valueTerm(std::optional<FilterRow::Field> field, QByteArrayView folded);
/// Adds everything a row can be found by; some of it twice.
void addTerms(const FilterRow &row, Terms &terms);

} // namespace findindex

/// Reads or writes the index; for one thread at a time.
class FindIndex
{
  public:
    /// When the events of a chunk were received.
    struct ChunkTimes
    {
        qint64 from = 0, until = 0;
    };

    /// Nothing where there is no index of this log. `identity` is the log's.
    static std::optional<FindIndex> openForReading(const QString &logPath, const QByteArray &identity);
    /// Makes it anew where it is damaged or belongs to another log.
    static Result<FindIndex> openForWriting(const QString &logPath, const QByteArray &identity);

    /// Nothing for a chunk that is not indexed.
    Result<std::optional<ChunkTimes>> chunk(qint64 chunk);
    /// Clears all places where the term does not stand; false when none is left.
    Result<bool> narrow(qint64 chunk, qint64 term, findindex::Places &places);
    /// The last chunk, -1 for none.
    Result<qint64> lastChunk();
    Result<Done> write(qint64 chunk, ChunkTimes times, textindex::PostGatherer &posts);
    Result<Done> dropBefore(qint64 chunk);

  private:
    explicit FindIndex(sqlite::Connection connection) : m_connection(std::move(connection)) {}
    Result<Done> prepare();

    sqlite::Connection m_connection;
    sqlite::Statement m_chunk, m_places;
};

} // namespace imdesk
