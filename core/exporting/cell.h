// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <functional>
#include <variant>

namespace imdesk {

/// A number that is a name (SDKAppID, group ID, account): never rounded, never shown in powers of ten.
struct IdText
{
    QString text;
    friend bool operator==(const IdText &, const IdText &) = default;
};

/// One typed value of an exported table. std::monostate is "nothing known", which is not zero and not an empty text.
using Cell = std::variant<std::monostate, bool, qint64, double, QString, QDate, IdText>;

/// One column of an exported table.
struct ExportColumn
{
    QString key;   ///< name in JSON, also the heading when API names are asked for
    QString title; ///< heading in CSV and XLSX
    int widthChars = 14;
};

/// A table whose rows are pulled one by one, so that a million of them pass through in constant memory. `next` is
/// called on the worker thread of an ExportJob: it must own or share what it reads. It fills `row` with one cell a
/// column and gives false after the last one.
struct TableSource
{
    QList<ExportColumn> columns;
    qint64 rowCount = -1; ///< for progress only; -1 when not known beforehand
    std::function<bool(QList<Cell> &row)> next;
};

/// A source over rows that are in memory already.
TableSource sourceOf(QList<ExportColumn> columns, QList<QList<Cell>> rows);

} // namespace imdesk
