// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobplan.h"
#include "core/jobs/tablefile.h"

#include <functional>
#include <memory>
#include <optional>

namespace imdesk {

/// What was seen of the rows of a source.
struct SourceRows
{
    QList<QStringList> first; ///< for a preview, a row of headings among them
    QList<QStringList> all;   ///< of a pasted list
    QList<bool> filled;       ///< for each column that any row has: whether a row has a value there
    bool whole = false;       ///< there are no others
    QString kind;
    bool guessed = false; ///< the encoding: the file does not tell it
    bool either = false;  ///< it may be GB18030 as well
    QString stamp;        ///< TableFile::stamp() of the file before it was read
    QStringList sheets;
    QString sheet;                   ///< the one that is read
    bool firstHidden = false;        ///< the workbook does not show the first row
    qint64 hidden = 0;               ///< nor so many of those below it
    std::optional<ApiError> trouble; ///< what ended the reading
};

/// Reads the rows of a file or of a pasted list for the form of a new job, some at once and the others later.
class SourceReader
{
  public:
    static constexpr qsizetype previewRows = 6;
    using Wanted = std::function<bool()>; ///< false: somebody has chosen another source meanwhile

    static Result<SourceReader> ofFile(const QString &path, const JobFile &how);
    static Result<SourceReader> ofText(const QString &text, const JobFile &how);
    /// Everything of a text.
    static SourceRows allOf(const QString &text, const JobFile &how, const Wanted &wanted = {});

    /// Goes on until so many rows were seen, to the end, or until it is not wanted any more.
    void read(qint64 most, const Wanted &wanted = {});
    const SourceRows &seen() const { return m_seen; }

  private:
    SourceReader(std::unique_ptr<TableFile> table, bool keepsAll);
    void take(const QStringList &row);

    std::unique_ptr<TableFile> m_table;
    SourceRows m_seen;
    qint64 m_count = 0;
    bool m_keepsAll;
};

} // namespace imdesk
