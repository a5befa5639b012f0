// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/jsonwriter.h"

#include "core/exporting/atomicfile.h"

#include <QLocale>

#include <cmath>

namespace imdesk {

namespace {

QByteArray quotedJson(const QString &text)
{
    QByteArray out = "\"";
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\r') {
            out += "\\r";
        } else if (c == '\t') {
            out += "\\t";
        } else if (byte < 0x20 || byte == 0x7F) {
            out += "\\u" + QByteArray::number(byte, 16).rightJustified(4, '0');
        } else {
            out += c;
        }
    }
    return out + '"';
}

struct JsonText
{
    QByteArray operator()(std::monostate) const { return "null"; }
    QByteArray operator()(bool value) const { return value ? "true" : "false"; }
    QByteArray operator()(qint64 value) const { return QByteArray::number(value); }
    QByteArray operator()(double value) const
    {
        return std::isfinite(value) ? QByteArray::number(value, 'g', QLocale::FloatingPointShortest) : "null";
    }
    QByteArray operator()(const QString &text) const { return quotedJson(text); }
    QByteArray operator()(QDate day) const
    {
        return day.isValid() ? quotedJson(day.toString(Qt::ISODate)) : QByteArray("null");
    }
    QByteArray operator()(const QDateTime &moment) const
    {
        return moment.isValid()
                   ? quotedJson(moment.toString(moment.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs))
                   : QByteArray("null");
    }
    QByteArray operator()(const IdText &id) const { return quotedJson(id.text); }
    QByteArray operator()(const QStringList &list) const
    {
        QByteArray out = "[";
        for (const QString &text : list)
            out += (out.size() > 1 ? "," : "") + quotedJson(text);
        return out + ']';
    }
    QByteArray operator()(const RawJson &json) const { return json.text.isEmpty() ? QByteArray("null") : json.text; }
    QByteArray operator()(const Endless &) const { return QByteArray::number(Endless::seconds); }
};

} // namespace

JsonWriter::JsonWriter(AtomicFile &file, Style style) : m_file(file), m_style(style) {}

QByteArray JsonWriter::value(const Cell &cell) { return std::visit(JsonText{}, cell); }

void JsonWriter::begin(const QList<ExportColumn> &columns)
{
    for (const ExportColumn &column : columns)
        m_keys.append(quotedJson(column.key));
    if (m_style != Style::Lines)
        m_file.write("[");
}

void JsonWriter::row(const QList<Cell> &cells)
{
    const bool pretty = m_style == Style::Pretty;
    QByteArray text;
    if (m_style != Style::Lines)
        text += m_first ? (pretty ? "\n" : "") : (pretty ? ",\n" : ",");
    m_first = false;
    text += pretty ? "  {" : "{";
    for (qsizetype i = 0; i < cells.size() && i < m_keys.size(); ++i) {
        if (i > 0)
            text += ',';
        if (pretty)
            text += "\n    ";
        text += m_keys[i];
        text += pretty ? ": " : ":";
        text += value(cells[i]);
    }
    text += pretty ? "\n  }" : "}";
    if (m_style == Style::Lines)
        text += '\n';
    m_file.write(text);
}

void JsonWriter::finish()
{
    if (m_style == Style::Pretty)
        m_file.write(m_first ? "]\n" : "\n]\n");
    else if (m_style == Style::Compact)
        m_file.write("]\n");
}

} // namespace imdesk
