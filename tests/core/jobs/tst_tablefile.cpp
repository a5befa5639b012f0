// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/exportfile.h"
#include "core/jobs/jobsource.h"
#include "core/jobs/jobverb.h"
#include "core/jobs/tablefile.h"
#include "core/jobs/textdecoder.h"
#include "core/jobs/zipfile.h"
#include "tests/core/jobs/workbooks.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

/// Rows out of the files people have: any encoding, any separator, workbooks, broken ones.
class TestTableFile : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void aChosenFileIsTextInAnyEncoding();
    void encodings_data();
    void encodings();
    void theFirstNameMayStandLate_data();
    void theFirstNameMayStandLate();
    void quotesAndLineEnds();
    void pastedTextIsReadAsAFile();
    void separatorsAreFound();
    void theLastLetterIsNotHeldBack();
    void zeroBytesAreNoPartOfAnId();
    void charactersCutBetweenParts();
    void wrongBytesAndEndlessQuotesAreTold();
    void workbookOfOwnMaking();
    void workbookOfAnotherProgram();
    void cellsKeepTheirKind();
    void formulasWithoutAValueAreTold();
    void guessesAreTold();
    void brokenWorkbooks();
    void placesThatLieNowhere_data();
    void placesThatLieNowhere();
    void workbooksMadeToTakeAllMemory_data();
    void workbooksMadeToTakeAllMemory();

  private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
        return file.fileName();
    }
    static QList<QStringList> rowsOf(const QString &path, const TableFileOptions &options = {}, QString *kind = nullptr)
    {
        QList<QStringList> rows;
        Result<std::unique_ptr<TableFile>> file = TableFile::open(path, options);
        if (!file) {
            rows << QStringList{u"error"_s, file.error().message};
            return rows;
        }
        if (kind)
            *kind = (*file)->kind();
        for (;;) {
            const auto row = (*file)->next();
            if (!row)
                rows << QStringList{u"error"_s, row.error().message};
            if (!row || !*row)
                return rows;
            rows << **row;
        }
    }
    QTemporaryDir m_folder;
};

void TestTableFile::aChosenFileIsTextInAnyEncoding()
{
    const QString name = u"\u738B\u5C0F\u660E"_s;
    QCOMPARE(TextDecoder::textOf("wang,\xCD\xF5\xD0\xA1\xC3\xF7\n").value_or(QString()), u"wang,"_s + name + u'\n');
    QCOMPARE(TextDecoder::textOf("\xEF\xBB\xBF" + name.toUtf8()).value_or(QString()), name);
    QByteArray wide("\xFF\xFE");
    for (const QChar c : u"wang,"_s + name)
        wide += QByteArray(1, char(c.unicode() & 0xff)) + char(c.unicode() >> 8);
    QCOMPARE(TextDecoder::textOf(wide).value_or(QString()), u"wang,"_s + name);
    QVERIFY(TextDecoder::textOf({}).has_value());
    // No text at all: told, and nothing is made of it.
    QVERIFY(!TextDecoder::textOf("wang,\xFF\xFF\xFF\n").has_value());
}

void TestTableFile::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    const auto wide = [](const QString &text, bool big) {
        QByteArray out = big ? "\xFE\xFF" : "\xFF\xFE";
        for (const QChar c : text) {
            const char low = char(c.unicode() & 0xff), high = char(c.unicode() >> 8);
            out += big ? QByteArray(1, high) + low : QByteArray(1, low) + high;
        }
        return out;
    };
    const QString text = u"account,nick\nalice,王小明\n"_s;
    QTest::newRow("utf-8") << text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("gb18030") << QByteArray("account,nick\nalice,\xCD\xF5\xD0\xA1\xC3\xF7\n") << u"GB18030"_s;
    QTest::newRow("utf-16 little") << wide(text, false) << u"UTF-16LE"_s;
    QTest::newRow("utf-16 big") << wide(text, true) << u"UTF-16BE"_s;
    QTest::newRow("utf-16 little without mark") << wide(text, false).mid(2) << u"UTF-16LE"_s;
    QTest::newRow("utf-16 big without mark") << wide(text, true).mid(2) << u"UTF-16BE"_s;
    for (const bool big : {false, true}) {
        QByteArray bytes;
        const QString marked = QChar(QChar::ByteOrderMark) + text;
        for (const QChar c : marked) {
            const char low = char(c.unicode() & 0xff), high = char(c.unicode() >> 8);
            for (const char byte : {low, high, char(0), char(0)})
                bytes += byte;
            if (big)
                std::reverse(bytes.end() - 4, bytes.end());
        }
        const QString kind = big ? u"UTF-32BE"_s : u"UTF-32LE"_s;
        QTest::newRow(qPrintable(kind)) << bytes << kind;
        QTest::newRow(qPrintable(kind + u" without mark"_s)) << bytes.mid(4) << kind;
    }
}

void TestTableFile::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    QString found;
    const auto rows = rowsOf(write(u"a.csv"_s, bytes), {}, &found);
    QCOMPARE(found, kind);
    QCOMPARE(rows, (QList<QStringList>{{u"account"_s, u"nick"_s}, {u"alice"_s, u"王小明"_s}}));
}

void TestTableFile::theFirstNameMayStandLate_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("last");
    const QStringList wang{u"zz"_s, u"王小明"_s};
    QTest::newRow("gb18030") << QByteArray("zz,\xCD\xF5\xD0\xA1\xC3\xF7\n") << u"GB18030"_s << wang;
    QTest::newRow("utf-8") << u"zz,王小明\n"_s.toUtf8() << u"UTF-8"_s << wang;
    // Right UTF-8 before it: damage, not another encoding.
    QTest::newRow("damaged utf-8") << u"yy,王小明王小明王小明王小明王小明王小明\n"_s.toUtf8() + "zz,\xCD\xF5\n"
                                   << u"UTF-8"_s << QStringList{u"error"_s};
    QTest::newRow("cut utf-8") << QByteArray("zz,\xE7\x8E") << u"GB18030"_s << QStringList{u"zz"_s, u"鐜"_s};
}

void TestTableFile::theFirstNameMayStandLate()
{
    QFETCH(QByteArray, end);
    QFETCH(QString, kind);
    QFETCH(QStringList, last);
    QByteArray bytes;
    while (bytes.size() < 420 * 1024)
        bytes += "user" + QByteArray::number(bytes.size()) + ",plain name\n";
    QString found;
    const auto rows = rowsOf(write(u"late.csv"_s, bytes + end), {}, &found);
    QCOMPARE(found, kind);
    QCOMPARE(rows.last().mid(0, last.size()), last);
}

void TestTableFile::pastedTextIsReadAsAFile()
{
    const auto file = TableFile::ofText(u"p1,\"Zhang, San\"\np2,\"two\nlines\"\n\np3"_s);
    QVERIFY(file);
    QList<QStringList> rows;
    for (auto row = (*file)->next(); row && *row; row = (*file)->next())
        rows << **row;
    QCOMPARE(rows, (QList<QStringList>{{u"p1"_s, u"Zhang, San"_s}, {u"p2"_s, u"two\nlines"_s}, {u"p3"_s}}));
    const auto endless = TableFile::ofText(u"p1,\"Zhang"_s);
    QVERIFY(endless && !(*endless)->next());
}

void TestTableFile::quotesAndLineEnds()
{
    const auto rows = rowsOf(write(u"q.csv"_s, "a,\"b,\"\"c\"\"\"\r\n\r\n\"two\nlines\",x\rlast,\"\""));
    QCOMPARE(rows, (QList<QStringList>{{u"a"_s, u"b,\"c\""_s}, {u"two\nlines"_s, u"x"_s}, {u"last"_s, QString()}}));
}

void TestTableFile::separatorsAreFound()
{
    QCOMPARE(rowsOf(write(u"s.csv"_s, "a;b;c\n1;2,5;3\n")).last(), (QStringList{u"1"_s, u"2,5"_s, u"3"_s}));
    QCOMPARE(rowsOf(write(u"t.tsv"_s, "a\tb\n1\t2,5\n")).last(), (QStringList{u"1"_s, u"2,5"_s}));
    QCOMPARE(rowsOf(write(u"l.txt"_s, "alice\nbob\n\n")), (QList<QStringList>{{u"alice"_s}, {u"bob"_s}}));
    // Excel's own line names it, and what stands in quotes is none.
    const QList<QStringList> two{{u"account"_s, u"nick"_s}, {u"alice"_s, u"a,b,c"_s}};
    QCOMPARE(rowsOf(write(u"e.csv"_s, "sep=;\r\naccount;nick\r\nalice;a,b,c\r\n")), two);
    TableFileOptions named;
    named.separator = u';';
    QCOMPARE(rowsOf(write(u"n.csv"_s, "\"sep=;\"\naccount;nick\nalice;a,b,c\n"), named), two);
    const auto quoted = rowsOf(write(u"q.csv"_s, "account;\"nick, or \"\"name\"\",\nof a person, shown\"\nalice;Al\n"));
    QCOMPARE(quoted.first(), (QStringList{u"account"_s, u"nick, or \"name\",\nof a person, shown"_s}));
    QCOMPARE(quoted.last(), (QStringList{u"alice"_s, u"Al"_s}));
}

void TestTableFile::theLastLetterIsNotHeldBack()
{
    TableFileOptions vietnamese;
    vietnamese.encoding = u"CP1258"_s;
    QCOMPARE(rowsOf(write(u"v.csv"_s, "account\nalice"), vietnamese),
             (QList<QStringList>{{u"account"_s}, {u"alice"_s}}));
}

void TestTableFile::zeroBytesAreNoPartOfAnId()
{
    // Too few for a wide encoding: a damaged file.
    const auto rows = rowsOf(write(u"z.csv"_s, QByteArray("account\nal\0ice and many more letters\n", 37)));
    QCOMPARE(rows.size(), 2);
    const JobVerb *verb = jobVerb(u"accounts import"_s);
    QVERIFY(verb && verb->fields.first().kind == JobField::Kind::Id);
    QVERIFY(!verb->fields.first().problem(rows.last().first()).isEmpty());
    QVERIFY(verb->fields.first().problem(u"alice"_s).isEmpty());
}

void TestTableFile::charactersCutBetweenParts()
{
    // Longer than one part, with characters of two to four bytes on every place a part may end at.
    QByteArray bytes;
    const int count = 60'000;
    for (int i = 0; i < count; ++i)
        bytes += QByteArray::number(i) + ",名字𠮷\n";
    const auto rows = rowsOf(write(u"long.csv"_s, bytes));
    QCOMPARE(rows.size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(rows[i], (QStringList{QString::number(i), u"名字𠮷"_s}));
}

void TestTableFile::wrongBytesAndEndlessQuotesAreTold()
{
    TableFileOptions utf8;
    utf8.encoding = u"utf-8"_s;
    QCOMPARE(rowsOf(write(u"w.csv"_s, "alice,\xCD\xF5\n"), utf8).last().first(), u"error"_s);
    QCOMPARE(rowsOf(write(u"e.csv"_s, "a,\"never ends\n1,2\n")).last().first(), u"error"_s);
    TableFileOptions odd;
    odd.encoding = u"no-such-code"_s;
    QCOMPARE(rowsOf(write(u"o.csv"_s, "a\n"), odd).first().first(), u"error"_s);
    QCOMPARE(rowsOf(m_folder.filePath(u"missing.csv"_s)).first().first(), u"error"_s);
}

void TestTableFile::workbookOfOwnMaking()
{
    QList<QList<Cell>> cells;
    for (int i = 0; i < 3000; ++i)
        cells << QList<Cell>{Cell(IdText{u"0%1"_s.arg(i)}), Cell(u"名字 %1"_s.arg(i)), Cell(qint64(i) * 1'000'000'007)};
    ExportOptions options;
    options.format = ExportFormat::Xlsx;
    const QString path = m_folder.filePath(u"own.xlsx"_s);
    QVERIFY(
        writeExport(sourceOf({{u"id"_s, u"id"_s, 9}, {u"n"_s, u"n"_s, 9}, {u"v"_s, u"v"_s, 9}}, cells), options, path));
    QString kind;
    const auto rows = rowsOf(path, {}, &kind);
    QCOMPARE(kind, u"XLSX"_s);
    QCOMPARE(rows.size(), 3001);
    QCOMPARE(rows[8], (QStringList{u"07"_s, u"名字 7"_s, u"7000000049"_s}));
    const QString ends = m_folder.filePath(u"ends.xlsx"_s);
    QVERIFY(writeExport(sourceOf({{u"m"_s, u"m"_s, 9}}, {{Cell(Endless{})}}), options, ends));
    QCOMPARE(rowsOf(ends).last(), QStringList{u"for ever"_s});
    TableFileOptions none;
    none.sheet = u"no such sheet"_s;
    QCOMPARE(rowsOf(path, none).first().first(), u"error"_s);
}

void TestTableFile::workbookOfAnotherProgram()
{
    QProcess python;
    const QString path = m_folder.filePath(u"other.xlsx"_s);
    python.start(u"/usr/bin/python3"_s, {u"-c"_s,
                                         u"import openpyxl,sys\n"
                                         "b=openpyxl.Workbook()\n"
                                         "s=b.active\n"
                                         "s.append(['account','nick','number'])\n"
                                         "s.append(['alice','王小明',1400000000123])\n"
                                         "s['C3']='only here'\n"
                                         "t=b.create_sheet('Second')\n"
                                         "t.append(['bob'])\n"
                                         "b.save(sys.argv[1])\n"_s,
                                         path});
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        QSKIP("python3 with openpyxl is not here");
    QCOMPARE(rowsOf(path), (QList<QStringList>{{u"account"_s, u"nick"_s, u"number"_s},
                                               {u"alice"_s, u"王小明"_s, u"1400000000123"_s},
                                               {QString(), QString(), u"only here"_s}}));
    TableFileOptions second;
    second.sheet = u"second"_s;
    QCOMPARE(rowsOf(path, second), (QList<QStringList>{{u"bob"_s}}));
    QCOMPARE(TableFile::sheets(path).value_or(QStringList()), (QStringList{u"Sheet"_s, u"Second"_s}));
}

void TestTableFile::cellsKeepTheirKind()
{
    using Kind = TableFile::CellKind;
    // Styles in their order: plain, a date of every workbook, three of its own, and days in between.
    const QByteArray styles =
        "<numFmts count=\"4\"><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
        "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/>"
        "<numFmt numFmtId=\"166\" formatCode=\"[Red]0.00&quot; days&quot;\"/>"
        "<numFmt numFmtId=\"167\" formatCode=\"General\"/></numFmts>"
        "<cellStyleXfs count=\"1\"><xf numFmtId=\"22\"/></cellStyleXfs>"
        "<cellXfs count=\"6\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
        "<xf numFmtId=\"166\"/><xf numFmtId=\"167\"/></cellXfs>";
    QByteArray row = "<row><c t=\"inlineStr\"><is><t>alice</t></is></c><c t=\"b\"><v>1</v></c>"
                     "<c t=\"e\"><v>#N/A</v></c><c t=\"d\"><v>2026-01-02</v></c>"
                     "<c t=\"str\"><f>A1</f><v>alice</v></c><c/><c><v>7</v></c>";
    for (int style = 0; style < 6; ++style)
        row += "<c s=\"" + QByteArray::number(style) + "\"><v>46024.5</v></c>";
    const QString path = write(u"kinds.xlsx"_s, workbook(row + "</row><row><c s=\"0\"><v>1</v></c></row>", {}, styles));
    Result<std::unique_ptr<TableFile>> file = TableFile::open(path);
    QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
    const auto first = (*file)->next();
    QVERIFY(first && *first);
    QList<Kind> kinds;
    for (qsizetype column = 0; column <= (*first)->size(); ++column)
        kinds << (*file)->cellKind(column);
    QCOMPARE(kinds, (QList<Kind>{Kind::Text, Kind::Truth, Kind::Error, Kind::Moment, Kind::Text, Kind::Text,
                                 Kind::Number, Kind::Number, Kind::Moment, Kind::Moment, Kind::Moment, Kind::Formatted,
                                 Kind::Number, Kind::Text}));
    // Of the row that was given last.
    QVERIFY(*(*file)->next());
    QCOMPARE((*file)->cellKind(0), Kind::Number);
    QCOMPARE((*file)->cellKind(1), Kind::Text);
}

void TestTableFile::formulasWithoutAValueAreTold()
{
    using Kind = TableFile::CellKind;
    const auto text = [](const QByteArray &value) -> QByteArray {
        return "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    };
    // Computed to an empty text, to a number, and not at all, as programs write them that compute nothing.
    const QByteArray row = text("alice") + "<c t=\"str\"><f>A1</f><v></v></c><c><f>1+1</f><v>2</v></c>" +
                           "<c><f>A1</f><v></v></c><c><f>A1</f></c><c t=\"str\"><f>A1</f></c>";
    const QString path = write(u"formulas.xlsx"_s, workbook("<row>" + text("account") + text("nick") + "</row><row>" +
                                                                row + "</row><row><c><f>A1</f><v/></c></row>",
                                                            {}));
    Result<std::unique_ptr<TableFile>> file = TableFile::open(path);
    QVERIFY(file && *(*file)->next());
    QVERIFY(*(*file)->next());
    QList<Kind> kinds;
    for (qsizetype column = 0; column < 6; ++column)
        kinds << (*file)->cellKind(column);
    QCOMPARE(kinds, (QList<Kind>{Kind::Text, Kind::Text, Kind::Number, Kind::Formula, Kind::Formula, Kind::Formula}));
    // A row of nothing else is a row.
    QVERIFY(*(*file)->next());
    QCOMPARE((*file)->cellKind(0), Kind::Formula);

    JobPlan plan;
    plan.verb = u"accounts import"_s;
    plan.file.emplace();
    plan.file->path = write(u"nick.xlsx"_s, workbook("<row>" + text("account") + text("nick") + "</row><row>" +
                                                         text("alice") + "<c><f>A2&amp;\"x\"</f><v/></c></row>",
                                                     {}));
    Result<JobSource> source = JobSource::open(plan);
    QVERIFY(source && *source->next());
    QVERIFY2(source->misread().contains(u"nick is a formula"_s), qPrintable(source->misread()));
}

void TestTableFile::guessesAreTold()
{
    const auto guessed = [this](const QByteArray &bytes, const QString &encoding = {}) {
        TableFileOptions options;
        options.encoding = encoding;
        const auto file = TableFile::open(write(u"guess.csv"_s, bytes), options);
        return file && (*file)->isGuess();
    };
    const QByteArray big5 = "alice,\xA4\xFD\xA4p\xA9\xFA\n"; // 王小明
    QVERIFY(guessed(big5));
    QVERIFY(!guessed(big5, u"BIG5"_s));
    QVERIFY(!guessed("\x84\x31\x95\x33" + big5)); // with the mark of GB18030
    QVERIFY(!guessed("alice,Al\n"));
    QVERIFY(!guessed(u"alice,王小明\n"_s.toUtf8()));
    // 陆 and 牛 in GB18030 are letters in UTF-8; letters of three bytes are no accident.
    const auto either = [this](const QByteArray &bytes, const QString &encoding = {}) {
        TableFileOptions options;
        options.encoding = encoding;
        const auto file = TableFile::open(write(u"either.csv"_s, bytes), options);
        return file && (*file)->kind() == u"UTF-8"_s && (*file)->isEither();
    };
    QVERIFY(either("alice,\xC2\xBD\nbob,\xC5\xA3\n"));
    QVERIFY(!either("alice,\xC2\xBD\n", u"UTF-8"_s));
    QVERIFY(!either("\xEF\xBB\xBF"
                    "alice,\xC2\xBD\n"));
    QVERIFY(!either("alice,Al\n"));
    QVERIFY(!either(u"alice,½ 王\n"_s.toUtf8()));
    JobPlan plan;
    plan.verb = u"accounts import"_s;
    plan.file.emplace();
    plan.file->path = write(u"lu.csv"_s, "account,nick\nalice,\xC2\xBD\n");
    const Result<JobSource> source = JobSource::open(plan);
    QVERIFY(source && source->notes().join(u' ').contains(u"GB18030"_s));
    TableFileOptions named;
    named.encoding = u"big5"_s;
    QCOMPARE(rowsOf(write(u"big5.csv"_s, big5), named), (QList<QStringList>{{u"alice"_s, u"王小明"_s}}));
}

void TestTableFile::brokenWorkbooks()
{
    QCOMPARE(rowsOf(write(u"b.xlsx"_s, "no workbook at all")).first().first(), u"error"_s);
    QCOMPARE(rowsOf(write(u"c.xlsx"_s, "")).first().first(), u"error"_s);
    ExportOptions options;
    options.format = ExportFormat::Xlsx;
    const QString path = m_folder.filePath(u"whole.xlsx"_s);
    QVERIFY(writeExport(sourceOf({{u"a"_s, u"a"_s, 9}}, {{Cell(u"x"_s)}}), options, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    // Whatever byte is wrong: an error or rows, never a crash or an endless loop.
    for (qsizetype at = 0; at < good.size(); at += 97) {
        QByteArray bad = good;
        bad[at] = char(~bad[at]);
        QVERIFY(rowsOf(write(u"bad.xlsx"_s, bad)).size() < 100);
    }
}

void TestTableFile::placesThatLieNowhere_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("at");
    QTest::newRow("the end overflows") << qint64(1) << std::numeric_limits<qint64>::max();
    QTest::newRow("the size is negative") << qint64(-1) << qint64(0);
    QTest::newRow("the size is the least there is") << std::numeric_limits<qint64>::min() << qint64(0);
    QTest::newRow("the place is negative") << qint64(1) << qint64(-1);
}

void TestTableFile::placesThatLieNowhere()
{
    QFETCH(const qint64, size);
    QFETCH(const qint64, at);
    const auto number = [](qint64 value) {
        QByteArray bytes(8, 0);
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    // The 64-bit end with no member in it, where it lies, and the end that sends there.
    const QByteArray end64 = "PK\6\6" + QByteArray(36, 0) + number(size) + number(at);
    const QByteArray locator = "PK\6\7" + QByteArray(4, 0) + number(0) + QByteArray(4, 0);
    const QByteArray end = "PK\5\6" + QByteArray(4, 0) + QByteArray(12, char(0xff)) + QByteArray(2, 0);
    const Result<ZipFile> zip = ZipFile::open(write(u"crafted.xlsx"_s, end64 + locator + end));
    QVERIFY(!zip);
    QCOMPARE(zip.error().kind, ApiError::Kind::Usage);
}

void TestTableFile::workbooksMadeToTakeAllMemory_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QByteArray>("texts");
    QTest::addColumn<bool>("fine");
    const auto cell = [](const QByteArray &text) -> QByteArray {
        return "<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
    };
    const auto row = [](const QByteArray &cells, int count) -> QByteArray {
        return "<row>" + cells.repeated(count) + "</row>";
    };
    const QByteArray none;
    QTest::newRow("a cell") << cell("alice") << none << true;
    QTest::newRow("a shared text") << QByteArray("<row><c t=\"s\"><v>1</v></c></row>")
                                   << QByteArray("<si><t>bob</t></si><si><t>alice</t></si>") << true;
    QTest::newRow("a cell of 5 MB") << cell(QByteArray(5'000'000, 'a')) << none << false;
    QTest::newRow("cells of 1.5 MB together")
        << row("<c><v>" + QByteArray(300, '1') + "</v></c>", 5'000) << none << false;
    QTest::newRow("a row of 20,000 cells") << row("<c/>", 20'000) << none << false;
    QTest::newRow("a comment of 5 MB") << "<!--" + QByteArray(5'000'000, '<') + "-->" + cell("alice") << none << false;
    QTest::newRow("40 MB of empty rows") << QByteArray("<row></row>").repeated(4'000'000) << none << false;
    QTest::newRow("a shared text of 5 MB")
        << cell("alice") << "<si><t>" + QByteArray(5'000'000, 'a') + "</t></si>" << false;
    QTest::newRow("40 MB of empty texts") << cell("alice") << QByteArray("<si/>").repeated(10'000'000) << false;
}

void TestTableFile::workbooksMadeToTakeAllMemory()
{
    QFETCH(QByteArray, sheet);
    QFETCH(QByteArray, texts);
    QFETCH(bool, fine);
    const auto rows = rowsOf(write(u"made.xlsx"_s, workbook(sheet, texts)));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().first(), fine ? u"alice"_s : u"error"_s);
    if (!fine)
        QVERIFY2(rows.first().at(1).contains(u"can be right"_s), qPrintable(rows.first().at(1)));
}

QTEST_GUILESS_MAIN(TestTableFile)
#include "tst_tablefile.moc"
