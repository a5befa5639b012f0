// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/tablefile.h"

#include "core/base/csvrow.h"
#include "core/jobs/textdecoder.h"
#include "core/jobs/xlsxreader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace imdesk {

namespace {

constexpr qint64 partBytes = 256 * 1024;
/// A quote that never ends would otherwise take the whole file as one cell.
constexpr qsizetype longestRow = 1024 * 1024;

struct TableFileText
{
    Q_DECLARE_TR_FUNCTIONS(TableFileText)
};

/// A device may never end, and a pipe gives its rows only once.
Result<Done> notSpecial(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() || file.isFile())
        return Done{};
    return fail(ApiError::Kind::Unreadable,
                TableFileText::tr("%1 is no regular file, so no rows are read from it.").arg(path));
}

/// By its first bytes a workbook of older Excel, or a ZIP file, as those of LibreOffice and of WPS are: their bytes
/// make no rows in any encoding.
bool holdsNoText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray first = file.read(8);
    return first == QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") || first.startsWith("PK\3\4");
}

/// Comma-separated text after RFC 4180, or with another separator; a list of one ID a line is its simplest case.
class CsvReader : public TableFile
{
  public:
    static Result<std::unique_ptr<TableFile>> make(const QString &path, const TableFileOptions &options);
    static Result<std::unique_ptr<TableFile>> ofText(const QString &text, const TableFileOptions &options);
    Result<std::optional<QStringList>> next() override;
    QString kind() const override { return QString::fromLatin1(m_encoding); }
    bool isGuess() const override { return m_guess; }
    bool isEither() const override { return m_either; }
    qint64 line() const override { return m_begins; }
    QPair<qint64, qint64> bytesRead() const override { return {m_file.pos(), m_file.size()}; }

  private:
    CsvReader(const QString &path, QByteArray encoding, TextDecoder decoder, QChar separator)
        : m_file(path), m_encoding(std::move(encoding)), m_decoder(std::move(decoder)), m_separator(separator)
    {
    }
    Result<bool> fill();
    /// The next row out of the text that is there; nothing when it does not reach.
    Result<std::optional<QStringList>> take();
    void begin();
    void findSeparator();

    QFile m_file;
    QByteArray m_encoding;
    TextDecoder m_decoder;
    QChar m_separator;
    QString m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_begins = 0; ///< the line of the row given last
    bool m_begun = false;
    bool m_ended = false;
    bool m_guess = false;
    bool m_either = false;
};

Result<std::unique_ptr<TableFile>> CsvReader::make(const QString &path, const TableFileOptions &options)
{
    QFile sample(path);
    if (!sample.open(QIODevice::ReadOnly))
        return fail(ApiError::Kind::Unreadable,
                    TableFileText::tr("The file %1 cannot be read: %2").arg(path, sample.errorString()));
    qsizetype mark = 0;
    bool either = false;
    QByteArray encoding = TextDecoder::detect(sample, mark, &either);
    const bool named =
        !options.encoding.isEmpty() && options.encoding.compare(QLatin1String("auto"), Qt::CaseInsensitive) != 0;
    const bool guess = !named && mark == 0 && encoding == "GB18030";
    // A mark is left out whatever encoding was named.
    if (named) {
        const QByteArray wanted = options.encoding.toLatin1().toUpper();
        if (!((wanted == "UTF-16" || wanted == "UTF-32") && encoding.startsWith(wanted)))
            encoding = wanted;
    }
    Result<TextDecoder> decoder = TextDecoder::make(encoding);
    if (!decoder)
        return std::unexpected(decoder.error());
    auto reader = std::unique_ptr<CsvReader>(new CsvReader(path, encoding, std::move(*decoder), options.separator));
    reader->m_guess = guess;
    reader->m_either = !named && either;
    if (!reader->m_file.open(QIODevice::ReadOnly) || !reader->m_file.seek(mark))
        return fail(ApiError::Kind::Unreadable,
                    TableFileText::tr("The file %1 cannot be read: %2").arg(path, reader->m_file.errorString()));
    return reader;
}

Result<std::unique_ptr<TableFile>> CsvReader::ofText(const QString &text, const TableFileOptions &options)
{
    const QByteArray encoding = "UTF-8";
    Result<TextDecoder> decoder = TextDecoder::make(encoding);
    if (!decoder)
        return std::unexpected(decoder.error());
    auto reader = std::unique_ptr<CsvReader>(new CsvReader({}, encoding, std::move(*decoder), options.separator));
    reader->m_text = text;
    reader->m_ended = true;
    return reader;
}

Result<bool> CsvReader::fill()
{
    if (m_ended)
        return false;
    const QByteArray bytes = m_file.read(partBytes);
    m_ended = bytes.isEmpty();
    const Result<QString> text = m_decoder.decode(bytes, m_ended);
    if (!text)
        return std::unexpected(text.error());
    m_text = m_text.mid(m_at) + *text;
    m_at = 0;
    return true;
}

void CsvReader::begin()
{
    m_begun = true;
    // Excel's own first line, which names the separator and is no row.
    static const QRegularExpression told(QStringLiteral("^\"?sep=([^\r\n])\"?(\r\n|\n|\r|$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = told.match(m_text); match.hasMatch()) {
        m_at = match.capturedEnd();
        ++m_line;
        if (m_separator.isNull())
            m_separator = match.captured(1).at(0);
    }
    if (m_separator.isNull())
        findSeparator();
}

void CsvReader::findSeparator()
{
    const QString candidates = QStringLiteral(",\t;"); // the first of those that are equally many
    QList<qsizetype> counts(candidates.size(), 0);
    bool quoted = false, cellBegins = true, any = false;
    for (const QChar c : std::as_const(m_text)) {
        if (quoted) {
            // A doubled quote ends one stretch and begins the next.
            quoted = c != QLatin1Char('"');
            cellBegins = !quoted;
            continue;
        }
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r')) {
            if (any)
                break;
            continue;
        }
        any = true;
        const qsizetype at = candidates.indexOf(c);
        if (at >= 0)
            ++counts[at];
        quoted = c == QLatin1Char('"') && cellBegins;
        cellBegins = at >= 0;
    }
    const auto most = std::ranges::max_element(counts);
    m_separator = candidates.at(most - counts.begin());
}

Result<std::optional<QStringList>> CsvReader::take()
{
    const std::expected<CsvRow, CsvTrouble> row = csvRow(m_text, m_at, m_separator, m_ended);
    if (row) {
        m_begins = m_line;
        m_line += row->lines;
        m_at = row->end;
        return row->cells;
    }
    if (m_text.size() - m_at > longestRow)
        return fail(
            ApiError::Kind::Usage,
            TableFileText::tr("Line %1 is longer than can be right; is there a quote that does not end?").arg(m_line));
    if (row.error() == CsvTrouble::OpenQuote)
        return fail(ApiError::Kind::Usage,
                    TableFileText::tr("The quote that begins in line %1 does not end.").arg(m_line));
    return std::nullopt;
}

Result<std::optional<QStringList>> CsvReader::next()
{
    for (;;) {
        if (!m_begun) {
            if (const Result<bool> more = fill(); !more)
                return std::unexpected(more.error());
            begin();
        }
        Result<std::optional<QStringList>> row = take();
        if (!row)
            return row;
        if (*row) {
            if (isBlankRow(**row))
                continue;
            return row;
        }
        const Result<bool> more = fill();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return std::nullopt;
    }
}

} // namespace

Result<std::unique_ptr<TableFile>> TableFile::open(const QString &path, const TableFileOptions &options)
{
    if (const Result<Done> may = notSpecial(path); !may)
        return std::unexpected(may.error());
    if (isWorkbook(path))
        return XlsxReader::open(path, options.sheet);
    if (holdsNoText(path))
        return fail(
            ApiError::Kind::Usage,
            TableFileText::tr("%1 is neither text nor a workbook of Excel 2007 or later. Rows are read from CSV, "
                              "TSV and plain text, .xlsx and .xlsm: save it as one of them.")
                .arg(path));
    return CsvReader::make(path, options);
}

Result<std::unique_ptr<TableFile>> TableFile::ofText(const QString &text, const TableFileOptions &options)
{
    return CsvReader::ofText(text, options);
}

bool TableFile::isWorkbook(const QString &path)
{
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".xlsm"), Qt::CaseInsensitive);
}

QString TableFile::stamp(const QString &path)
{
    const QFileInfo file(path);
    return QStringLiteral("%1 %2").arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}

Result<QStringList> TableFile::sheets(const QString &path)
{
    if (const Result<Done> may = notSpecial(path); !may)
        return std::unexpected(may.error());
    return isWorkbook(path) ? XlsxReader::sheets(path) : Result<QStringList>(QStringList());
}

} // namespace imdesk
