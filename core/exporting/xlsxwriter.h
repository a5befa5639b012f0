// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exporting/cell.h"

#include <QByteArray>
#include <QList>
#include <QString>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace imdesk {

/// An Excel workbook, written row by row in constant memory: bold headings in a frozen row, dates and moments as such,
/// texts and IDs as texts (never a formula, never a link). A sheet holds 1,048,575 rows besides its headings; what
/// comes after them goes into a further one with the same headings. A text over 32,767 characters is cut and counted,
/// for the format allows no more.
class XlsxWriter
{
  public:
    static constexpr qint64 maxRows = 1'048'575;
    static constexpr qsizetype maxTextLength = 32'767;

    /// `temporaryPath` is written by the library itself. `rowsOfSheet` is for tests.
    XlsxWriter(const QString &temporaryPath, const QString &sheetName, qint64 rowsOfSheet = maxRows);
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    /// Comments at the headings, in their order; before begin().
    void setNotes(const QStringList &notes) { m_notes = notes; }
    void begin(const QList<ExportColumn> &columns);
    void row(const QList<Cell> &cells);
    bool ok() const { return m_trouble.isEmpty(); }
    /// Writes the file. The message names what went wrong.
    Result<Done> finish(const QString &targetPath);
    qint64 cutCells() const { return m_cutCells; }
    int sheets() const { return m_sheetCount; }

    /// A sheet name the format allows: at most 31 characters, without []:*?/\ and not empty. `number` stands after
    /// that of a further sheet.
    static QString sheetNameFrom(const QString &wish, qsizetype number = 1);

  private:
    void addSheet();
    void writeHeadings();
    void text(int column, const QString &value);

    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr; ///< the last of them
    QList<lxw_worksheet *> m_sheets;
    int m_sheetCount = 0; ///< which the file has once they are gone from here
    lxw_format *m_bold = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_moment = nullptr;
    lxw_format *m_asText = nullptr;
    quint32 m_row = 0;
    qint64 m_rowsOfSheet;
    QString m_name;
    QList<ExportColumn> m_columns;
    qint64 m_cutCells = 0;
    QStringList m_notes;
    QString m_path;
    QByteArray m_folder;
    QString m_trouble;
};

} // namespace imdesk
