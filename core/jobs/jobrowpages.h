// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/namedid.h"
#include "core/jobs/jobverb.h"
#include "core/storage/sqlite.h"

#include <QFile>

#include <memory>

namespace imdesk {

/// A row of a job with what became of it.
struct JobRowEnd
{
    qint64 number = 0;
    QString what; ///< its values, untrusted
    JobState state = JobState::Pending;
    int code = 0;
    QString words; ///< of the service or of the check, untrusted
    QString requestId;
    QList<NamedId> ids = {}; ///< among its values

    friend bool operator==(const JobRowEnd &, const JobRowEnd &) = default;
};

/// Which rows of a job are looked at. Failed: all that was not done, but what is unknown.
enum class JobRowsWish { Failed, Unknown, Done, All };
/// "failed", "unknown", "done", "all".
QString jobRowsWord(JobRowsWish wish);
std::optional<JobRowsWish> jobRowsFrom(const QString &word);

/// Part of the rows that were wished for, in their order.
struct JobRowPage
{
    qint64 total = 0; ///< of all its pages
    QList<JobRowEnd> rows;

    friend bool operator==(const JobRowPage &, const JobRowPage &) = default;
};

/// Reads the rows of a job in pages, also while it runs elsewhere. Where a row lies in a long file is remembered for
/// some hundred rows at a time. Every member may take time: use it from a worker.
class JobRowPages
{
  public:
    static Result<JobRowPages> open(const QString &folder);
    /// At most so many rows after the first `from`.
    Result<JobRowPage> read(JobRowsWish wish, qint64 from, qint64 most);

  private:
    explicit JobRowPages(sqlite::Connection database) : m_database(std::move(database)) {}
    Result<QByteArray> line(qint64 number);
    Result<Done> fill(JobRowPage &page);

    sqlite::Connection m_database;
    std::unique_ptr<QFile> m_rows;
    QByteArray m_columns; ///< of the journal, for a SELECT
    qint64 m_count = 0;
    QList<std::optional<NamedId::Kind>> m_kinds; ///< what the fields of the verb name
    qsizetype m_fields = 0;                      ///< of a row: the verb's, then the tags
    qint64 m_at = 1;                             ///< the number of the row that the file stands before
    QList<qint64> m_places = {0};                ///< where each stretch of rows begins
};

} // namespace imdesk
