// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/xlsxwriter.h"

#include "core/exporting/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <cerrno>
#include <cmath>
#include <cstdio>
#include <utility>
#include <xlsxwriter.h>

namespace imdesk {

namespace {

struct XlsxText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::XlsxWriter)
};

// Doubles hold whole numbers up to here; a spreadsheet shows 15 digits.
constexpr qint64 xlsxLargestNumber = 999'999'999'999'999;

// The two code points XML 1.0 has no place for; everything below a space is escaped by the library, as _x0001_. What
// looks like that already gets an escaped underscore. A line break in a cell is a single LF.
QString xlsxText(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}[_\\x01-\\x08\\x0b-\\x1f])"));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    if (text.contains(QLatin1String("_x")))
        text.replace(escape, QStringLiteral("_x005F_"));
    for (QChar &c : text) {
        if (c.unicode() >= 0xFFFE || c.isNull())
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QByteArray xlsxUtf8(const QString &text) { return xlsxText(text).toUtf8(); }

// The end record of a ZIP file without a comment is its last 22 bytes.
bool endsAsZip(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() >= 22 && file.seek(file.size() - 22) &&
           file.read(4) == QByteArrayView("PK\5\6");
}

} // namespace

XlsxWriter::XlsxWriter(const QString &temporaryPath, const QString &sheetName, qint64 rowsOfSheet)
    : m_rowsOfSheet(rowsOfSheet),
      m_name(sheetName),
      m_path(temporaryPath),
      m_folder(QFile::encodeName(QDir::tempPath()))
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    m_book = workbook_new_opt(QFile::encodeName(temporaryPath).constData(), &options);
    addSheet();
    if (!ok())
        return;
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    m_date = workbook_add_format(m_book);
    format_set_num_format(m_date, "yyyy-mm-dd");
    format_set_align(m_date, LXW_ALIGN_LEFT);
    m_moment = workbook_add_format(m_book);
    format_set_num_format(m_moment, "yyyy-mm-dd hh:mm:ss");
    format_set_align(m_moment, LXW_ALIGN_LEFT);
    m_asText = workbook_add_format(m_book);
    format_set_num_format(m_asText, "@");
}

XlsxWriter::~XlsxWriter()
{
    // Given up: closing would first write the whole file. Freeing leaves the rows' temporary files open, so that goes
    // by hand.
    for (const lxw_worksheet *sheet : std::as_const(m_sheets)) {
        if (sheet->optimize_tmpfile)
            std::fclose(sheet->optimize_tmpfile);
    }
    if (m_book)
        lxw_workbook_free(m_book);
}

void XlsxWriter::addSheet()
{
    const QByteArray name = sheetNameFrom(m_name, m_sheets.size() + 1).toUtf8();
    m_sheet = m_book ? workbook_add_worksheet(m_book, name.constData()) : nullptr;
    if (m_sheet) {
        m_sheets << m_sheet;
        ++m_sheetCount;
    } else {
        m_trouble = XlsxText::tr("The workbook could not be started: no room for temporary files in %1?")
                        .arg(QDir::toNativeSeparators(QDir::tempPath()));
    }
}

QString XlsxWriter::sheetNameFrom(const QString &wish, qsizetype number)
{
    const QString suffix = number > 1 ? QStringLiteral(" %1").arg(number) : QString();
    QString name;
    for (const QChar c : wish) {
        if (!QStringLiteral("[]:*?/\\").contains(c) && c >= QLatin1Char(' '))
            name += c;
    }
    name = name.trimmed().left(31 - suffix.size());
    while (name.startsWith(QLatin1Char('\'')) || name.endsWith(QLatin1Char('\'')))
        name.remove(name.startsWith(QLatin1Char('\'')) ? 0 : name.size() - 1, 1);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return (name.isEmpty() ? QStringLiteral("Export") : name) + suffix;
}

void XlsxWriter::begin(const QList<ExportColumn> &columns)
{
    m_columns = columns;
    writeHeadings();
}

void XlsxWriter::writeHeadings()
{
    if (!m_sheet)
        return;
    const QList<ExportColumn> &columns = m_columns;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        // What is entered below IDs stays a text, with all its digits.
        const bool ids = columns[i].holds == Holds::Person || columns[i].holds == Holds::Group;
        worksheet_set_column(m_sheet, column, column, columns[i].widthChars, ids ? m_asText : nullptr);
        worksheet_write_string(m_sheet, 0, column, xlsxUtf8(columns[i].title.left(maxTextLength)).constData(), m_bold);
        if (const QString note = m_notes.value(i); !note.isEmpty())
            worksheet_write_comment(m_sheet, 0, column, xlsxUtf8(note).constData());
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
}

void XlsxWriter::text(int column, const QString &value)
{
    // The library counts the escapes too.
    QString shown = xlsxText(value);
    if (shown.size() > maxTextLength) {
        static const QRegularExpression half(QStringLiteral("(?<!_x005F)_(?:x[0-9A-F]{0,4})?$"));
        shown.truncate(maxTextLength - 1);
        shown.remove(half);
        if (shown.back().isHighSurrogate())
            shown.chop(1);
        shown += QChar(0x2026);
        ++m_cutCells;
    }
    const lxw_error error =
        worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(column), shown.toUtf8().constData(), m_asText);
    if (error != LXW_NO_ERROR)
        m_trouble = QString::fromUtf8(lxw_strerror(error));
}

void XlsxWriter::row(const QList<Cell> &cells)
{
    if (!ok())
        return;
    if (m_row > m_rowsOfSheet) {
        addSheet();
        if (!ok())
            return;
        writeHeadings();
    }
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const Cell &cell = cells[i];
        if (const auto *flag = std::get_if<bool>(&cell)) {
            worksheet_write_boolean(m_sheet, m_row, column, *flag ? 1 : 0, nullptr);
        } else if (const auto *whole = std::get_if<qint64>(&cell)) {
            if (*whole >= -xlsxLargestNumber && *whole <= xlsxLargestNumber)
                worksheet_write_number(m_sheet, m_row, column, double(*whole), nullptr);
            else
                text(int(i), QString::number(*whole));
        } else if (const auto *real = std::get_if<double>(&cell)) {
            if (std::isfinite(*real))
                worksheet_write_number(m_sheet, m_row, column, *real, nullptr);
        } else if (const auto *string = std::get_if<QString>(&cell)) {
            if (!string->isEmpty())
                text(int(i), *string);
        } else if (const auto *day = std::get_if<QDate>(&cell)) {
            if (day->isValid()) {
                lxw_datetime date{day->year(), day->month(), day->day(), 0, 0, 0};
                worksheet_write_datetime(m_sheet, m_row, column, &date, m_date);
            }
        } else if (const auto *moment = std::get_if<QDateTime>(&cell)) {
            if (moment->isValid()) {
                const QDate on = moment->date();
                const QTime at = moment->time();
                lxw_datetime when{on.year(), on.month(),  on.day(),
                                  at.hour(), at.minute(), at.second() + at.msec() / 1000.0};
                worksheet_write_datetime(m_sheet, m_row, column, &when, m_moment);
            }
        } else if (const auto *id = std::get_if<IdText>(&cell)) {
            if (!id->text.isEmpty())
                text(int(i), id->text);
        } else if (const auto *list = std::get_if<QStringList>(&cell)) {
            if (!list->isEmpty())
                text(int(i), list->join(QLatin1String(", ")));
        } else if (const auto *json = std::get_if<RawJson>(&cell)) {
            if (!json->text.isEmpty())
                text(int(i), QString::fromUtf8(json->text));
        } else if (std::holds_alternative<Endless>(cell)) {
            text(int(i), endlessText());
        }
    }
    ++m_row;
}

Result<Done> XlsxWriter::finish(const QString &targetPath)
{
    // The library does not look whether its temporary file of rows took everything, and would pack half a sheet.
    for (const lxw_worksheet *sheet : std::as_const(m_sheets)) {
        errno = 0;
        if (ok() && sheet->optimize_tmpfile &&
            (std::fflush(sheet->optimize_tmpfile) != 0 || std::ferror(sheet->optimize_tmpfile)))
            m_trouble = AtomicFile::explain(errno ? errno : EIO, QDir::temp().filePath(QStringLiteral("rows")));
    }
    if (!ok())
        return fail(ApiError::Kind::Storage, m_trouble);
    errno = 0;
    const lxw_error error = workbook_close(m_book);
    const int systemError = errno;
    m_book = nullptr;
    m_sheet = nullptr;
    m_sheets.clear();
    if (error == LXW_NO_ERROR && endsAsZip(m_path))
        return Done{};
    const bool told = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG || systemError == EIO;
    m_trouble = told || error == LXW_NO_ERROR
                    ? AtomicFile::explain(told ? systemError : EIO, targetPath)
                    : XlsxText::tr("The workbook could not be written: %1").arg(QString::fromUtf8(lxw_strerror(error)));
    return fail(ApiError::Kind::Storage, m_trouble);
}

} // namespace imdesk
