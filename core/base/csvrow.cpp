// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvrow.h"

#include <algorithm>

namespace imdesk {

std::expected<CsvRow, CsvTrouble> csvRow(const QString &text, qsizetype from, QChar separator, bool last)
{
    CsvRow row;
    QString cell;
    bool quoted = false, wasQuoted = false;
    const qsizetype size = text.size();
    for (qsizetype i = from; i < size; ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == QLatin1Char('"')) {
                if (i + 1 == size && !last)
                    break; // whether it is doubled is not known yet
                if (i + 1 < size && text[i + 1] == QLatin1Char('"')) {
                    cell += c;
                    ++i;
                } else {
                    quoted = false;
                }
                continue;
            }
            row.lines += c == QLatin1Char('\n');
            cell += c;
            continue;
        }
        if (c == QLatin1Char('"') && cell.isEmpty() && !wasQuoted) {
            quoted = wasQuoted = true;
        } else if (c == separator) {
            row.cells << cell;
            cell.clear();
            wasQuoted = false;
        } else if (c == QLatin1Char('\n') || c == QLatin1Char('\r')) {
            if (c == QLatin1Char('\r') && i + 1 == size && !last)
                break; // the second half of the line's end may follow
            if (c == QLatin1Char('\r') && i + 1 < size && text[i + 1] == QLatin1Char('\n'))
                ++i;
            row.cells << cell;
            row.end = i + 1;
            return row;
        } else {
            cell += c;
        }
    }
    if (!last || from >= size)
        return std::unexpected(CsvTrouble::NotWhole);
    if (quoted)
        return std::unexpected(CsvTrouble::OpenQuote);
    row.cells << cell;
    row.end = size;
    return row;
}

bool isBlankRow(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace imdesk
