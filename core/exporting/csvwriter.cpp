// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/csvwriter.h"

#include "core/exporting/atomicfile.h"
#include "core/exporting/spreadsheet.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace imdesk {

namespace {

struct CsvText
{
    const CsvOptions &options;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(bool value) const { return value ? QStringLiteral("TRUE") : QStringLiteral("FALSE"); }
    QString operator()(qint64 value) const
    {
        const QString text = QString::number(value);
        const qsizetype digits = text.size() - (value < 0 ? 1 : 0);
        return !options.plain && options.keepIds && digits > 15 ? QLatin1Char('\'') + text : text;
    }
    QString operator()(double value) const
    {
        return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString();
    }
    QString guarded(const QString &text, bool (*changes)(const QString &)) const
    {
        if (options.plain)
            return text;
        const bool guard = spreadsheet::runs(text) || spreadsheet::isMarked(text) || (options.keepIds && changes(text));
        return guard ? QLatin1Char('\'') + text : text;
    }
    QString operator()(const QString &text) const { return guarded(text, spreadsheet::rounds); }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(const QDateTime &moment) const
    {
        // What a spreadsheet takes for a date; the zone stands in the heading.
        return moment.toString(moment.time().msec() == 0 ? QStringLiteral("yyyy-MM-dd HH:mm:ss")
                                                         : QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
    }
    QString operator()(const IdText &id) const { return guarded(id.text, spreadsheet::changes); }
    QString operator()(const QStringList &list) const
    {
        return list.size() == 1 ? operator()(IdText{list.first()}) : operator()(list.join(QLatin1String(", ")));
    }
    QString operator()(const RawJson &json) const { return operator()(QString::fromUtf8(json.text)); }
    QString operator()(const Endless &) const { return endlessText(); }
};

} // namespace

CsvWriter::CsvWriter(AtomicFile &file, CsvOptions options) : m_file(file), m_options(options) {}

QByteArray CsvWriter::field(const Cell &cell, const CsvOptions &options)
{
    QByteArray bytes = std::visit(CsvText{options}, cell).toUtf8();
    const bool quote = std::any_of(bytes.begin(), bytes.end(), [&](char c) {
        return c == options.separator || c == '"' || c == '\r' || c == '\n';
    });
    if (!quote)
        return bytes;
    bytes.replace('"', "\"\"");
    return '"' + bytes + '"';
}

void CsvWriter::begin(const QList<ExportColumn> &columns)
{
    if (m_options.byteOrderMark)
        m_file.write("\xEF\xBB\xBF");
    QList<Cell> headings;
    for (const ExportColumn &column : columns)
        headings.append(column.title);
    row(headings);
}

void CsvWriter::row(const QList<Cell> &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += m_options.separator;
        line += field(cells[i], m_options);
    }
    // A program would take an empty line for no row at all.
    if (m_options.plain && line.isEmpty())
        line = "\"\"";
    line += "\r\n";
    m_file.write(line);
}

} // namespace imdesk
