// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobplan.h"
#include "core/jobs/tablefile.h"

#include <memory>

namespace imdesk {

/// The rows of a plan as texts in the order of its fields, out of the plan itself, its list or its file by its columns.
class JobSource
{
  public:
    static Result<JobSource> open(const JobPlan &plan);
    /// What a row consists of.
    const QStringList &fields() const { return m_fields; }
    Result<std::optional<QStringList>> next();
    /// Fields of the row last given that had blanks around them, which were left out. Texts of messages keep theirs.
    const QStringList &trimmed() const { return m_trimmed; }
    /// Which column feeds which field, for a preview: -1 for none.
    const QList<qsizetype> &places() const { return m_places; }
    const QStringList &header() const { return m_header; }
    /// A cell of CSV without the apostrophe that keeps it from a spreadsheet; blanks before it stay.
    static QString unmarked(const QString &cell);

  private:
    JobSource() = default;
    Result<Done> findColumns(const JobPlan &plan);
    QString valueOf(qsizetype field, const QString &cell, bool marked);

    QList<QJsonObject> m_rows;
    QStringList m_ids;        ///< of a list
    qsizetype m_idPlace = -1; ///< the field it feeds
    qsizetype m_at = 0;
    QStringList m_fields;
    QList<bool> m_keepsBlanks; ///< by field
    QStringList m_trimmed;
    std::unique_ptr<TableFile> m_file;
    QStringList m_header;
    QList<qsizetype> m_places;
    bool m_marked = false;              ///< cells may have an apostrophe before them that is not part of them
    std::optional<QStringList> m_first; ///< read ahead, where the file has no header
};

} // namespace imdesk
