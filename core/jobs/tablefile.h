// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QPair>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace imdesk {

/// How a file of rows is read; what is empty is found out.
struct TableFileOptions
{
    QString encoding; ///< "utf-8", "big5", "gb18030", ...; empty: by byte order mark or zero bytes, else UTF-8 where
                      ///< the whole file is valid, else GB18030
    QChar separator;  ///< of CSV; null: the one of comma, semicolon and tab that the first line holds most of
    QString sheet;    ///< of XLSX; empty: the first that is not hidden
};

/// Rows of texts out of a CSV, TSV, plain list or XLSX file, one after another in constant memory.
class TableFile
{
  public:
    /// A path that ends in .xlsx or .xlsm is a workbook; everything else is text. Only regular files are read.
    static Result<std::unique_ptr<TableFile>> open(const QString &path, const TableFileOptions &options = {});
    /// The same of text that is at hand, such as a pasted list.
    static Result<std::unique_ptr<TableFile>> ofText(const QString &text, const TableFileOptions &options = {});
    static bool isWorkbook(const QString &path);
    /// The sheets of a workbook in their order; none for text.
    static Result<QStringList> sheets(const QString &path);
    virtual ~TableFile() = default;
    /// The next row that is not blank, nothing at the end. A formula whose value is not stored is an empty text.
    /// Trouble names the line.
    virtual Result<std::optional<QStringList>> next() = 0;
    /// What was found out: "UTF-8", "GB18030", "XLSX".
    virtual QString kind() const = 0;
    /// How many bytes of it were read so far, and how many there are; nothing of text that is at hand.
    virtual QPair<qint64, qint64> bytesRead() const { return {}; }
    /// The encoding was neither named nor marked, and the bytes are no UTF-8: another one may have been meant.
    virtual bool isGuess() const { return false; }

    /// The encoding was neither named nor marked, and the bytes mean something in GB18030 as well.
    virtual bool isEither() const { return false; }

    /// What a workbook takes a cell for. Moments are dates and times; a formula is one whose value is not stored; a
    /// formatted number is shown as something else than its digits.
    enum class CellKind : quint8 { Text, Number, Moment, Truth, Error, Formula, Formatted };
    /// Of a cell of the row given last; all of text are texts.
    virtual CellKind cellKind(qsizetype) const { return CellKind::Text; }
    /// Where the row given last begins, as other programs count: a line of text, a row of the sheet.
    virtual qint64 line() const = 0;
    /// The workbook does not show the row given last, such as behind a filter.
    virtual bool isHidden() const { return false; }
    /// The name of the sheet that is read; empty for text.
    virtual QString sheet() const { return {}; }
    /// The same as long as nobody has written to the file.
    static QString stamp(const QString &path);
};

} // namespace imdesk
