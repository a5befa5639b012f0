// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/xlsxreader.h"

#include "core/exporting/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QRegularExpression>

#include <cerrno>

namespace imdesk {

namespace {

/// Columns of a sheet after the format; what lies beyond is no cell.
constexpr int mostColumns = 16384;
/// Of one row; as of a row in a text file.
constexpr qsizetype longestSheetRow = 1024 * 1024;
/// Of the table of shared texts: eight columns full of different ones in the longest sheet.
constexpr qsizetype mostTexts = 8 * 1024 * 1024;
constexpr qint64 mostTextBytes = 512 * 1024 * 1024;
/// Far more than a sheet may have.
constexpr qint64 mostSheetRows = 16 * 1024 * 1024;
/// A workbook may have 64,000 styles of cells.
constexpr qsizetype mostStyles = 65'536;

struct XlsxReaderText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReaderText)
};

/// "BC12" -> 54; -1 for what is no place.
int columnOf(QStringView place)
{
    int column = 0;
    qsizetype letters = 0;
    for (; letters < place.size() && place[letters].isLetter() && column <= mostColumns; ++letters)
        column = column * 26 + (place[letters].toUpper().unicode() - u'A' + 1);
    return letters == 0 || column > mostColumns ? -1 : column - 1;
}

/// What the format has no other place for stands as _x000D_, and an underscore before such letters as _x005F_.
QString withoutEscapes(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString out;
    qsizetype from = 0;
    for (QRegularExpressionMatchIterator it = escape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += QChar(match.capturedView(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    out += QStringView(text).mid(from);
    return out;
}

/// The texts inside an element, without the reading aids of East Asian text.
QString textsWithin(QXmlStreamReader &xml)
{
    QString text;
    const QString outer = xml.name().toString();
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("rPh"))
            xml.skipCurrentElement();
        else if (xml.isStartElement() && xml.name() == QLatin1String("t"))
            text += withoutEscapes(xml.readElementText());
        else if (xml.isEndElement() && xml.name() == outer)
            break;
    }
    return text;
}

/// Numbers are kept as a sheet shows them: an ID of many digits without a power of ten.
QString numberText(const QString &raw)
{
    if (!raw.contains(QLatin1Char('E'), Qt::CaseInsensitive) && !raw.contains(QLatin1Char('.')))
        return raw;
    bool ok = false;
    const double value = raw.toDouble(&ok);
    constexpr double exactLimit = 9007199254740992.0; // 2^53
    if (ok && value == static_cast<double>(static_cast<qint64>(value)) && qAbs(value) <= exactLimit)
        return QString::number(static_cast<qint64>(value));
    return raw;
}

/// Number formats that every workbook has for dates and times, those of East Asia among them.
bool isMomentFormat(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/// The same of a format of its own, such as yyyy"年"m"月": by the letters that are neither quoted nor a condition.
bool isMomentFormat(QString code)
{
    static const QRegularExpression beside(
        QStringLiteral("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression moment(QStringLiteral("[dmyhs]"), QRegularExpression::CaseInsensitiveOption);
    return moment.match(code.remove(beside)).hasMatch();
}

/// Formats of every workbook that show a whole number by its digits alone: General, 0 and text.
bool showsDigits(int id) { return id == 0 || id == 1 || id == 49; }

/// The same of a format of its own, such as "0_ ": by what it does with numbers above zero, whatever their colour and
/// the room beside them.
bool showsDigits(const QString &code)
{
    static const QRegularExpression beside(
        QStringLiteral("_.|\\*.|\\[(?:black|blue|cyan|green|magenta|red|white|yellow|color *[0-9]+|\\$-[^\\]]*)\\]"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digits(QStringLiteral("^(?:general|@|#+|#*0)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QString above = code.section(QLatin1Char(';'), 0, 0).remove(beside).trimmed();
    return code.isEmpty() || digits.match(above).hasMatch();
}

std::unexpected<ApiError> damaged(const ZipMember &member, const QXmlStreamReader &xml)
{
    return fail(ApiError::Kind::Usage,
                member.trouble().isEmpty()
                    ? XlsxReaderText::tr("The workbook is damaged: %1").arg(xml.errorString())
                    : XlsxReaderText::tr("The workbook cannot be read: %1").arg(member.trouble()));
}

/// The folder is named, for nobody has chosen it. Qt does not always know why a file took no more.
std::unexpected<ApiError> noRoomForTexts()
{
    const int why = errno;
    return fail(ApiError::Kind::Storage,
                AtomicFile::explain(why ? why : EIO, QDir::temp().filePath(QStringLiteral("texts"))));
}

} // namespace

Result<std::unique_ptr<TableFile>> XlsxReader::open(const QString &path, const QString &sheet)
{
    Result<ZipFile> zip = ZipFile::open(path);
    if (!zip)
        return std::unexpected(zip.error());
    auto reader = std::unique_ptr<XlsxReader>(new XlsxReader(std::move(*zip)));
    const Result<QString> member = reader->sheetMember(sheet);
    if (!member)
        return std::unexpected(member.error());
    if (const Result<Done> read = reader->readShared(); !read)
        return std::unexpected(read.error());
    if (const Result<Done> read = reader->readStyles(); !read)
        return std::unexpected(read.error());
    reader->m_device = reader->m_zip.member(*member);
    if (!reader->m_device)
        return fail(ApiError::Kind::Usage, XlsxReaderText::tr("The file %1 is not a whole workbook.").arg(path));
    reader->m_xml.setDevice(reader->m_device.get());
    return reader;
}

Result<QStringList> XlsxReader::sheets(const QString &path)
{
    const Result<ZipFile> zip = ZipFile::open(path);
    if (!zip)
        return std::unexpected(zip.error());
    const auto workbook = zip->member(QStringLiteral("xl/workbook.xml"));
    if (!workbook)
        return fail(ApiError::Kind::Usage, XlsxReaderText::tr("The file holds no workbook."));
    QXmlStreamReader book(workbook.get());
    QStringList names;
    while (!book.atEnd()) {
        book.readNext();
        if (book.isStartElement() && book.name() == QLatin1String("sheet"))
            names << book.attributes().value(QLatin1String("name")).toString();
    }
    if (book.hasError() || !workbook->trouble().isEmpty())
        return damaged(*workbook, book);
    return names;
}

Result<QString> XlsxReader::sheetMember(const QString &sheet)
{
    const auto workbook = m_zip.member(QStringLiteral("xl/workbook.xml"));
    const auto relations = m_zip.member(QStringLiteral("xl/_rels/workbook.xml.rels"));
    if (!workbook || !relations)
        return fail(ApiError::Kind::Usage, XlsxReaderText::tr("The file holds no workbook."));
    QXmlStreamReader book(workbook.get());
    QString id;
    bool isHidden = false;
    QStringList names;
    while (!book.atEnd()) {
        book.readNext();
        if (!book.isStartElement() || book.name() != QLatin1String("sheet"))
            continue;
        const QString name = book.attributes().value(QLatin1String("name")).toString();
        names << name;
        const QString state = book.attributes().value(QLatin1String("state")).toString();
        const bool hidden = !state.isEmpty() && state != QLatin1String("visible");
        // Nobody means a sheet by default that nobody sees.
        if (sheet.isEmpty() ? id.isEmpty() || (isHidden && !hidden)
                            : id.isEmpty() && name.compare(sheet, Qt::CaseInsensitive) == 0) {
            isHidden = hidden;
            id.clear();
            m_sheet = name;
            for (const QXmlStreamAttribute &attribute : book.attributes()) {
                if (attribute.name() == QLatin1String("id") && attribute.prefix() != QLatin1String())
                    id = attribute.value().toString();
            }
        }
    }
    if (!workbook->trouble().isEmpty())
        return damaged(*workbook, book);
    if (id.isEmpty())
        return fail(
            ApiError::Kind::Usage,
            XlsxReaderText::tr("There is no sheet %1. There are: %2.").arg(sheet, names.join(QStringLiteral(", "))));
    QXmlStreamReader links(relations.get());
    while (!links.atEnd()) {
        links.readNext();
        if (!links.isStartElement() || links.attributes().value(QLatin1String("Id")) != id)
            continue;
        const QString target = links.attributes().value(QLatin1String("Target")).toString();
        return target.startsWith(QLatin1Char('/')) ? target.mid(1) : QStringLiteral("xl/") + target;
    }
    if (!relations->trouble().isEmpty())
        return damaged(*relations, links);
    return fail(ApiError::Kind::Usage, XlsxReaderText::tr("The file holds no workbook."));
}

Result<Done> XlsxReader::readShared()
{
    const auto device = m_zip.member(QStringLiteral("xl/sharedStrings.xml"));
    if (!device)
        return Done{}; // a workbook without texts, or with texts in its cells
    errno = 0;
    if (!m_texts.open())
        return noRoomForTexts();
    QXmlStreamReader xml(device.get());
    qint64 at = 0;
    m_offsets << 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != QLatin1String("si"))
            continue;
        device->beginPart();
        const QByteArray text = textsWithin(xml).toUtf8();
        at += text.size();
        if (m_offsets.size() > mostTexts || at > mostTextBytes)
            return fail(ApiError::Kind::Usage, XlsxReaderText::tr("The workbook holds more texts than can be right."));
        errno = 0;
        if (m_texts.write(text) != text.size())
            return noRoomForTexts();
        m_offsets << static_cast<quint32>(at);
    }
    if (xml.hasError())
        return damaged(*device, xml);
    errno = 0;
    if (!m_texts.flush())
        return noRoomForTexts();
    return Done{};
}

Result<Done> XlsxReader::readStyles()
{
    const auto device = m_zip.member(QStringLiteral("xl/styles.xml"));
    if (!device)
        return Done{};
    QXmlStreamReader xml(device.get());
    QHash<int, CellKind> own; // formats
    bool ofCells = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == QLatin1String("cellXfs"))
            break;
        if (!xml.isStartElement())
            continue;
        device->beginPart();
        const QXmlStreamAttributes attributes = xml.attributes();
        const int format = attributes.value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == QLatin1String("numFmt")) {
            const QString code = attributes.value(QLatin1String("formatCode")).toString();
            own.insert(format, isMomentFormat(code) ? CellKind::Moment
                               : showsDigits(code)  ? CellKind::Number
                                                    : CellKind::Formatted);
        } else if (xml.name() == QLatin1String("cellXfs")) {
            ofCells = true;
        } else if (ofCells && xml.name() == QLatin1String("xf")) {
            m_styles << own.value(format, isMomentFormat(format) ? CellKind::Moment
                                          : showsDigits(format)  ? CellKind::Number
                                                                 : CellKind::Formatted);
        }
        if (m_styles.size() > mostStyles || own.size() > mostStyles)
            return fail(ApiError::Kind::Usage, XlsxReaderText::tr("The workbook holds more styles than can be right."));
    }
    if (xml.hasError())
        return damaged(*device, xml);
    return Done{};
}

TableFile::CellKind XlsxReader::kindOfCell(const QString &type, int style) const
{
    if (type == QLatin1String("b"))
        return CellKind::Truth;
    if (type == QLatin1String("e"))
        return CellKind::Error;
    if (type == QLatin1String("d"))
        return CellKind::Moment;
    if (!type.isEmpty() && type != QLatin1String("n"))
        return CellKind::Text;
    return m_styles.value(style, CellKind::Number);
}

QString XlsxReader::shared(qint64 index)
{
    if (index < 0 || index + 1 >= m_offsets.size())
        return {};
    m_texts.seek(m_offsets[index]);
    return QString::fromUtf8(m_texts.read(m_offsets[index + 1] - m_offsets[index]));
}

QString XlsxReader::readCell(const QString &type, bool &formula)
{
    QString text;
    bool computed = false, valued = false;
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isEndElement() && m_xml.name() == QLatin1String("c"))
            break;
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == QLatin1String("is")) {
            text = textsWithin(m_xml);
        } else if (m_xml.name() == QLatin1String("v")) {
            text = m_xml.readElementText();
            valued = true;
        } else {
            computed = computed || m_xml.name() == QLatin1String("f");
            m_xml.skipCurrentElement(); // the formula: its value follows, where whoever wrote it has computed it
        }
    }
    // An empty value is one only of a formula that gives text.
    formula = computed && text.isEmpty() && !(valued && type == QLatin1String("str"));
    if (type == QLatin1String("s"))
        return shared(text.toLongLong());
    if (type == QLatin1String("str"))
        return withoutEscapes(text);
    return type.isEmpty() || type == QLatin1String("n") ? numberText(text) : text;
}

Result<QStringList> XlsxReader::readRow()
{
    QStringList row;
    m_kinds.clear();
    qsizetype length = 0;
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isEndElement() && m_xml.name() == QLatin1String("row"))
            break;
        if (!m_xml.isStartElement() || m_xml.name() != QLatin1String("c"))
            continue;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const int named = columnOf(attributes.value(QLatin1String("r")));
        const qsizetype column = named >= 0 ? named : row.size();
        // Before the cell is read, for the attributes live no longer.
        const QString type = attributes.value(QLatin1String("t")).toString();
        const int style = attributes.value(QLatin1String("s")).toInt();
        bool formula = false;
        const QString text = readCell(type, formula);
        length += text.size();
        if (column >= mostColumns || length > longestSheetRow)
            return fail(ApiError::Kind::Usage,
                        XlsxReaderText::tr("Row %1 of the sheet holds more than can be right.").arg(m_row));
        while (row.size() <= column) {
            row << QString();
            m_kinds << CellKind::Text;
        }
        row[column] = text;
        if (formula)
            m_kinds[column] = CellKind::Formula;
        else if (!text.isEmpty())
            m_kinds[column] = kindOfCell(type, style);
    }
    if (m_xml.hasError())
        return damaged(*m_device, m_xml);
    return row;
}

Result<std::optional<QStringList>> XlsxReader::next()
{
    while (!m_ended && !m_xml.atEnd()) {
        m_xml.readNext();
        // What a sheet holds after its rows may be long too.
        m_ended = m_xml.isEndElement() && m_xml.name() == QLatin1String("sheetData");
        if (!m_xml.isStartElement() || m_xml.name() != QLatin1String("row"))
            continue;
        // Rows without any cell may be left out.
        const qint64 named = m_xml.attributes().value(QLatin1String("r")).toLongLong();
        m_row = named > m_row && named <= mostSheetRows ? named : m_row + 1;
        const QString hidden = m_xml.attributes().value(QLatin1String("hidden")).toString();
        m_hidden = hidden == QLatin1String("1") || hidden == QLatin1String("true");
        m_device->beginPart();
        Result<QStringList> row = readRow();
        if (!row)
            return std::unexpected(row.error());
        if (m_kinds.contains(CellKind::Formula) ||
            std::ranges::any_of(*row, [](const QString &cell) { return !cell.trimmed().isEmpty(); }))
            return *row;
    }
    if (m_xml.hasError())
        return damaged(*m_device, m_xml);
    return std::nullopt;
}

} // namespace imdesk
