// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sheet.h"

#include "core/base/csvrow.h"

#include <algorithm>

namespace imdesk {

namespace {

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

std::optional<Sheet> readSheet(const QString &text, const QList<QStringList> &columns)
{
    qsizetype begin = text.startsWith(QChar(QChar::ByteOrderMark)) ? 1 : 0;
    const auto isLineEnd = [](QChar c) { return c == QLatin1Char('\n') || c == QLatin1Char('\r'); };
    while (begin < text.size() && isLineEnd(text[begin]))
        ++begin;
    if (begin == text.size())
        return std::nullopt;
    std::optional<QList<qsizetype>> places;
    QChar separator = QLatin1Char('\t');
    qsizetype at = begin;
    for (const QChar one : {QLatin1Char('\t'), QLatin1Char(','), QLatin1Char(';')}) {
        const auto first = csvRow(text, begin, one, true);
        if (places || !first)
            break;
        places = sheetHeading(first->cells, columns);
        separator = one;
        at = places ? first->end : begin;
    }
    if (!places) {
        if (!text.contains(QLatin1Char('\t')))
            return std::nullopt;
        places.emplace();
        for (qsizetype column = 0; column < columns.size(); ++column)
            *places << column;
        separator = QLatin1Char('\t');
    }
    Sheet sheet;
    while (at < text.size()) {
        const auto read = csvRow(text, at, separator, true);
        if (!read) {
            const auto end = std::find_if(text.cbegin() + at, text.cend(), isLineEnd);
            sheet.unended = text.mid(at, end - text.cbegin() - at).trimmed();
            break;
        }
        at = read->end;
        QStringList row;
        for (const qsizetype place : *places)
            row << read->cells.value(place).trimmed();
        if (!isBlankRow(row))
            sheet.rows << row;
    }
    return sheet;
}

} // namespace imdesk
