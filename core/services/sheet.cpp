// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sheet.h"

#include <algorithm>

namespace imdesk {

namespace {

/// One line of CSV; a doubled quote inside quotes is a quote.
QStringList csvCells(const QString &line, QChar separator)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line[at];
        if (quoted) {
            if (c != QLatin1Char('"'))
                cells.last() += c;
            else if (at + 1 < line.size() && line[at + 1] == QLatin1Char('"'))
                cells.last() += line[++at];
            else
                quoted = false;
        } else if (c == QLatin1Char('"') && cells.last().isEmpty()) {
            quoted = true;
        } else if (c == separator) {
            cells << QString();
        } else {
            cells.last() += c;
        }
    }
    return cells;
}

/// Where the columns lie when the line is a heading: -1 for those that are not there.
std::optional<QList<qsizetype>> sheetHeading(const QStringList &cells, const QList<QStringList> &columns)
{
    QList<qsizetype> places(columns.size(), -1);
    for (qsizetype cell = 0; cell < cells.size(); ++cell) {
        const QString word = cells[cell].trimmed().toLower();
        for (qsizetype column = 0; column < columns.size(); ++column) {
            if (columns[column].contains(word))
                places[column] = cell;
        }
    }
    return places.first() < 0 ? std::nullopt : std::optional(places);
}

} // namespace

std::optional<SheetRows> readSheet(const QString &text, const QList<QStringList> &columns)
{
    QString clean = text;
    clean.remove(QLatin1Char('\r'));
    if (clean.startsWith(QChar(0xFEFF)))
        clean.remove(0, 1);
    const QStringList lines = clean.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return std::nullopt;
    std::optional<QList<qsizetype>> places;
    QChar separator = QLatin1Char('\t');
    for (const QChar one : {QLatin1Char('\t'), QLatin1Char(','), QLatin1Char(';')}) {
        if (places)
            break;
        places = sheetHeading(csvCells(lines.first(), one), columns);
        separator = one;
    }
    const qsizetype first = places ? 1 : 0;
    if (!places) {
        if (!clean.contains(QLatin1Char('\t')))
            return std::nullopt;
        places.emplace();
        for (qsizetype column = 0; column < columns.size(); ++column)
            *places << column;
        separator = QLatin1Char('\t');
    }
    SheetRows rows;
    for (qsizetype line = first; line < lines.size(); ++line) {
        const QStringList cells = csvCells(lines[line], separator);
        QStringList row;
        for (const qsizetype place : *places)
            row << cells.value(place).trimmed();
        rows << row;
    }
    return rows;
}

} // namespace imdesk
