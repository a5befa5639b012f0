// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <expected>

namespace imdesk {

/// One row out of comma-separated text after RFC 4180, or with another separator.
struct CsvRow
{
    QStringList cells;
    qsizetype end = 0; ///< where the next row begins
    qint64 lines = 1;  ///< of the text that it takes
};

enum class CsvTrouble : quint8 {
    NotWhole, ///< the row may go on beyond the text, or there is none
    OpenQuote ///< the text is at its end, and a quote does not
};

/// The row that begins at a place; what stands in quotes may hold separators, doubled quotes and ends of lines.
/// `last`: nothing follows the text.
std::expected<CsvRow, CsvTrouble> csvRow(const QString &text, qsizetype from, QChar separator, bool last);
/// Nothing but blanks stands in it.
bool isBlankRow(const QStringList &cells);

} // namespace imdesk
