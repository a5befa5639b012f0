// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobplan.h"
#include "core/jobs/tablefile.h"

#include <memory>

namespace imdesk {

struct JobField;

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
    /// Why the row last given cannot be right: a cell of the workbook is of another kind than its field, so that its
    /// text is none that anybody has entered.
    const QString &misread() const { return m_misread; }
    /// Where the row last given begins in the file: a line of text, a row of the sheet. 0 without a file.
    qint64 line() const { return m_file ? m_file->line() : 0; }
    /// How far it is of how much: bytes of a file, else rows.
    QPair<qint64, qint64> progress() const;
    /// What of the file is left out, was guessed or is not seen by whoever opens it, as sentences; after the last row
    /// all of it.
    QStringList notes() const;
    /// Which column feeds which field, for a preview: -1 for none.
    const QList<qsizetype> &places() const { return m_places; }
    const QStringList &header() const { return m_header; }
    /// A cell of CSV without the apostrophe that keeps it from a spreadsheet; blanks before it stay.
    static QString unmarked(const QString &cell);

  private:
    JobSource() = default;
    Result<Done> findColumns(const JobPlan &plan);
    /// What columns hold that are not read, where they were found by their names or their order.
    void noteColumns();
    QString valueOf(qsizetype field, const QString &cell, bool marked);
    QString problemOfKind(qsizetype field, const QString &cell) const;
    Result<std::optional<QStringList>> nextOfFile();

    QList<QJsonObject> m_rows;
    QHash<qsizetype, QString> m_misreadRows; ///< by the place in them
    QStringList m_ids;                       ///< of a list
    qsizetype m_idPlace = -1;                ///< the field it feeds
    qsizetype m_at = 0;
    QStringList m_fields;
    QList<const JobField *> m_known; ///< by field; null for a tag of profiles
    QStringList m_trimmed;
    QString m_misread;
    std::unique_ptr<TableFile> m_file;
    QString m_path, m_stamp; ///< of the file
    QStringList m_header;
    QList<qsizetype> m_places;
    QStringList m_notes;
    bool m_looksBeside = false; ///< values in columns that feed nothing are told
    QList<bool> m_nameless;     ///< by column: it feeds nothing and has no heading
    qint64 m_number = 0;        ///< of the row last read out of the file
    qsizetype m_widest = 0;     ///< cells of the longest row read so far
    qint64 m_beside = 0, m_firstBeside = 0;
    qint64 m_hidden = 0, m_firstHidden = 0; ///< the latter as the sheet counts
    bool m_marked = false;                  ///< cells may have an apostrophe before them that is not part of them
    std::optional<QStringList> m_first;     ///< read ahead, where the file has no header
};

} // namespace imdesk
