// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/exportfile.h"
#include "core/exporting/xlsxwriter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

const QString nasty = u"say \"你好\", a;b\tc\r\nsecond 😀 line"_s;
const QString formula = u"=HYPERLINK(\"http://evil\",\"x\")"_s;
const QString longId = u"1234567890123456789"_s;

TableSource sample()
{
    const QList<ExportColumn> columns{
        {u"Account"_s, u"账号"_s}, {u"Text"_s, u"Text"_s}, {u"Formula"_s, u"=SUM(A1)"_s}, {u"Count"_s, u"Count"_s},
        {u"Ratio"_s, u"Ratio"_s},  {u"Day"_s, u"Day"_s},   {u"Muted"_s, u"Muted"_s},      {u"Big"_s, u"Big"_s}};
    return sourceOf(columns, {{IdText{longId}, nasty, formula, qint64(42), -0.5, QDate(2026, 3, 2), true,
                               qint64(9'007'199'254'740'993)},
                              {IdText{u"-a"_s}, QString(), u"+1"_s, {}, {}, {}, false, qint64(-7)}});
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

qsizetype descriptors() { return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System).size(); }

// Runs the system's Python and gives what the script prints as JSON.
QJsonArray python(const QString &script, const QStringList &arguments, QByteArray *errors)
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s, QStringList{u"-c"_s, script} + arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        *errors = process.readAllStandardError() + process.errorString().toUtf8();
        return {};
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

} // namespace

class TestExportFile : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase()
    {
        QByteArray errors;
        const QJsonArray answer = python(u"import json, openpyxl; print(json.dumps([1]))"_s, {}, &errors);
        errors.prepend("/usr/bin/python3 cannot import openpyxl, install the package python3-openpyxl. ");
        QVERIFY2(answer == QJsonArray{1}, errors.constData());
    }

    void csvIsReadBack_data()
    {
        QTest::addColumn<char>("separator");
        QTest::addColumn<bool>("mark");
        QTest::newRow("comma, mark") << ',' << true;
        QTest::newRow("comma") << ',' << false;
        QTest::newRow("semicolon, mark") << ';' << true;
        QTest::newRow("tab") << '\t' << false;
    }
    void csvIsReadBack()
    {
        QFETCH(char, separator);
        QFETCH(bool, mark);
        QTemporaryDir dir;
        ExportOptions options;
        options.csv.separator = separator;
        options.csv.byteOrderMark = mark;
        const QString path = dir.filePath(u"统计.csv"_s);
        const Result<ExportSummary> summary = writeExport(sample(), options, path);
        QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().message));
        QCOMPARE(summary->rows, 2);
        QCOMPARE(summary->columns, 8);
        QCOMPARE(summary->path, path);
        const QByteArray bytes = contentOf(path);
        QCOMPARE(summary->bytes, bytes.size());
        QCOMPARE(bytes.startsWith("\xEF\xBB\xBF"), mark);
        QVERIFY(bytes.endsWith("\r\n"));
        QCOMPARE(everythingIn(dir.path()).size(), 1);

        QByteArray errors;
        const QJsonArray rows = python(u"import csv,json,sys\n"
                                       "f=open(sys.argv[1],encoding='utf-8-sig',newline='')\n"
                                       "print(json.dumps(list(csv.reader(f,delimiter=sys.argv[2],strict=True))))"_s,
                                       {path, QString(QLatin1Char(separator))}, &errors);
        QVERIFY2(errors.isEmpty(), errors.constData());
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].toArray(), QJsonArray({u"账号"_s, u"Text"_s, u"'=SUM(A1)"_s, u"Count"_s, u"Ratio"_s, u"Day"_s,
                                                u"Muted"_s, u"Big"_s}));
        QCOMPARE(rows[1].toArray(), QJsonArray({u"'"_s + longId, nasty, u"'"_s + formula, u"42"_s, u"-0.5"_s,
                                                u"2026-03-02"_s, u"TRUE"_s, u"'9007199254740993"_s}));
        QCOMPARE(rows[2].toArray(),
                 QJsonArray({u"'-a"_s, QString(), u"'+1"_s, QString(), QString(), QString(), u"FALSE"_s, u"-7"_s}));
    }

    void xlsxIsReadBack()
    {
        QTemporaryDir dir;
        ExportOptions options;
        options.format = ExportFormat::Xlsx;
        options.sheetName = u"数据 [2026]: a/b?*"_s;
        const QString path = dir.filePath(u"统计.xlsx"_s);
        const Result<ExportSummary> summary = writeExport(sample(), options, path);
        QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().message));
        QCOMPARE(summary->bytes, QFileInfo(path).size());
        QCOMPARE(everythingIn(dir.path()).size(), 1);

        QByteArray errors;
        const QJsonArray answer = python(
            u"import openpyxl,json,sys\n"
            "b=openpyxl.load_workbook(sys.argv[1]); s=b.active\n"
            "cell=lambda c:[c.data_type, c.value.isoformat()[:10] if hasattr(c.value,'isoformat') else c.value]\n"
            "print(json.dumps([s.title, s.freeze_panes, s['A1'].font.bold, s['A2'].font.bold, s['F2'].number_format,"
            "[[cell(c) for c in row] for row in s.iter_rows()], s.column_dimensions['A'].width > 10]))"_s,
            {path}, &errors);
        QVERIFY2(errors.isEmpty(), errors.constData());
        QCOMPARE(answer[0].toString(), u"数据 2026 ab"_s);
        QCOMPARE(answer[1].toString(), u"A2"_s);
        QCOMPARE(answer[2].toBool(), true);
        QCOMPARE(answer[3].toBool(), false);
        QCOMPARE(answer[4].toString(), u"yyyy-mm-dd"_s);
        QCOMPARE(answer[6].toBool(), true);
        const QJsonArray rows = answer[5].toArray();
        QCOMPARE(rows.size(), 3);
        const QJsonArray first = rows[1].toArray();
        QCOMPARE(first[0].toArray(), QJsonArray({u"s"_s, longId}));
        QCOMPARE(first[1].toArray()[1].toString(), QString(nasty).remove(u'\r'));
        QCOMPARE(first[2].toArray(), QJsonArray({u"s"_s, formula}));
        QCOMPARE(first[3].toArray(), QJsonArray({u"n"_s, 42}));
        QCOMPARE(first[4].toArray(), QJsonArray({u"n"_s, -0.5}));
        QCOMPARE(first[5].toArray(), QJsonArray({u"d"_s, u"2026-03-02"_s}));
        QCOMPARE(first[6].toArray(), QJsonArray({u"b"_s, true}));
        QCOMPARE(first[7].toArray(), QJsonArray({u"s"_s, u"9007199254740993"_s}));
        const QJsonArray second = rows[2].toArray();
        QCOMPARE(second[0].toArray(), QJsonArray({u"s"_s, u"-a"_s}));
        QVERIFY(second[1].toArray()[1].isNull());
        QVERIFY(second[3].toArray()[1].isNull());
        QCOMPARE(second[7].toArray(), QJsonArray({u"n"_s, -7}));

        const QJsonArray raw = python(u"import zipfile,json,sys\n"
                                      "z=zipfile.ZipFile(sys.argv[1]); t=z.read('xl/worksheets/sheet1.xml').decode()\n"
                                      "print(json.dumps(['<f>' in t, '<hyperlink' in t, z.testzip()]))"_s,
                                      {path}, &errors);
        QVERIFY2(errors.isEmpty(), errors.constData());
        QCOMPARE(raw, QJsonArray({false, false, QJsonValue()}));
    }

    void xlsxSurvivesOddTexts()
    {
        QTemporaryDir dir;
        ExportOptions options;
        options.format = ExportFormat::Xlsx;
        const QString path = dir.filePath(u"odd.xlsx"_s);
        QString odd = u"a\u0001b\u001Fc\uFFFEd\uFFFFe"_s;
        odd += QChar(0xD800);
        const Result<ExportSummary> summary = writeExport(
            sourceOf({{u"T"_s, u"T"_s}}, {{odd}, {QString(40'000, u'x')}, {QString(u'a' + QString(40'000, u'好'))}}),
            options, path);
        QVERIFY(summary);
        QCOMPARE(summary->cutCells, 2);
        QByteArray errors;
        const QJsonArray texts = python(u"import openpyxl,json,sys\n"
                                        "s=openpyxl.load_workbook(sys.argv[1]).active\n"
                                        "print(json.dumps([c.value for c in s['A']]))"_s,
                                        {path}, &errors);
        QVERIFY2(errors.isEmpty(), errors.constData());
        QCOMPARE(texts.size(), 4);
        QVERIFY(texts[1].toString().startsWith(u'a'));
        QCOMPARE(texts[2].toString().size(), XlsxWriter::maxTextLength);
        QVERIFY(texts[2].toString().endsWith(QChar(0x2026)));
        QCOMPARE(texts[3].toString().size(), XlsxWriter::maxTextLength);
    }

    void anEscapeThatEndsAtTheCutStaysWhole()
    {
        QTemporaryDir dir;
        ExportOptions options;
        options.format = ExportFormat::Xlsx;
        const QString path = dir.filePath(u"cut.xlsx"_s);
        const QString before(XlsxWriter::maxTextLength - 1 - 7, u'x'); // the escaped underscore fills the rest
        QVERIFY(writeExport(sourceOf({{u"T"_s, u"T"_s}}, {{QString(before + u"_x0041_ and more"_s)}}), options, path));
        QByteArray errors;
        const QJsonArray found = python(u"import zipfile,json,sys\n"
                                        "z=zipfile.ZipFile(sys.argv[1])\n"
                                        "t=''.join(z.read(n).decode() for n in z.namelist() if n.endswith('.xml'))\n"
                                        "print(json.dumps(['x_x005F_\\u2026' in t]))"_s,
                                        {path}, &errors);
        QVERIFY2(errors.isEmpty(), errors.constData());
        QCOMPARE(found, QJsonArray({true}));
    }

    void aFullDiskWhilePackingIsTold()
    {
        XlsxWriter writer(u"/dev/full"_s, u"A"_s);
        writer.begin({{u"N"_s, u"N"_s}});
        writer.row({qint64(1)});
        const Result<Done> done = writer.finish(u"/data/a.xlsx"_s);
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(u"/data"_s), qPrintable(done.error().message));
    }

    void sheetNames()
    {
        QCOMPARE(XlsxWriter::sheetNameFrom(QString()), u"Export"_s);
        QCOMPARE(XlsxWriter::sheetNameFrom(u"'quoted'"_s), u"quoted"_s);
        QCOMPARE(XlsxWriter::sheetNameFrom(QString(50, u'a')).size(), 31);
    }

    void jsonIsReadBack_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<bool>("pretty");
        QTest::newRow("pretty") << int(ExportFormat::Json) << true;
        QTest::newRow("compact") << int(ExportFormat::Json) << false;
        QTest::newRow("lines") << int(ExportFormat::JsonLines) << false;
    }
    void jsonIsReadBack()
    {
        QFETCH(int, format);
        QFETCH(bool, pretty);
        QTemporaryDir dir;
        ExportOptions options;
        options.format = ExportFormat(format);
        options.prettyJson = pretty;
        const QString path = dir.filePath(u"a.json"_s);
        QVERIFY(writeExport(sample(), options, path));
        QByteArray bytes = contentOf(path);
        QVERIFY(bytes.endsWith('\n'));
        if (options.format == ExportFormat::JsonLines) {
            QCOMPARE(bytes.count('\n'), 2);
            bytes = '[' + bytes.trimmed().replace("\n", ",") + ']';
        } else {
            QCOMPARE(bytes.count('\n') > 2, pretty);
        }
        QVERIFY(bytes.indexOf("\"Account\"") < bytes.indexOf("\"Text\"")); // columns keep their order
        QVERIFY(bytes.contains("9007199254740993"));
        QJsonParseError error;
        const QJsonArray rows = QJsonDocument::fromJson(bytes, &error).array();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(rows.size(), 2);
        const QJsonObject first = rows[0].toObject();
        QCOMPARE(first.size(), 8);
        QCOMPARE(first.value(u"Account"_s), QJsonValue(longId));
        QCOMPARE(first.value(u"Text"_s), QJsonValue(nasty));
        QCOMPARE(first.value(u"Formula"_s), QJsonValue(formula));
        QCOMPARE(first.value(u"Count"_s), QJsonValue(42));
        QCOMPARE(first.value(u"Day"_s), QJsonValue(u"2026-03-02"_s));
        QCOMPARE(first.value(u"Muted"_s), QJsonValue(true));
        QVERIFY(rows[1].toObject().value(u"Count"_s).isNull());
    }

    void emptyTables()
    {
        QTemporaryDir dir;
        for (const ExportFormat format :
             {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json, ExportFormat::JsonLines}) {
            ExportOptions options;
            options.format = format;
            const Result<ExportSummary> summary =
                writeExport(sourceOf({{u"A"_s, u"A"_s}}, {}), options, dir.filePath(u"e."_s + suffixOf(format)));
            QVERIFY(summary);
            QCOMPARE(summary->rows, 0);
            QCOMPARE(formatOf(summary->path), std::optional(format));
        }
        QCOMPARE(contentOf(dir.filePath(u"e.json"_s)), QByteArray("[]\n"));
        QCOMPARE(contentOf(dir.filePath(u"e.jsonl"_s)), QByteArray());
        QCOMPARE(contentOf(dir.filePath(u"e.csv"_s)), QByteArray("\xEF\xBB\xBF"
                                                                 "A\r\n"));
        QVERIFY(!formatOf(u"a.pdf"_s));
    }

    void manifestTellsTheFile()
    {
        QTemporaryDir dir;
        ExportOptions options;
        options.manifest = QJsonObject{{u"zone"_s, u"Asia/Shanghai"_s}};
        const QString path = dir.filePath(u"m.csv"_s);
        const Result<ExportSummary> summary = writeExport(sample(), options, path);
        QVERIFY(summary);
        QCOMPARE(summary->manifestPath, path + u".manifest.json"_s);
        const QJsonObject manifest = QJsonDocument::fromJson(contentOf(summary->manifestPath)).object();
        QCOMPARE(manifest.value(u"zone"_s).toString(), u"Asia/Shanghai"_s);
        QCOMPARE(manifest.value(u"rows"_s).toInt(), 2);
        QCOMPARE(manifest.value(u"columns"_s).toArray().size(), 8);
        QCOMPARE(manifest.value(u"file"_s).toString(), u"m.csv"_s);
        QCOMPARE(manifest.value(u"bytes"_s).toInteger(), summary->bytes);
        QCOMPARE(manifest.value(u"sha256"_s).toString().toLatin1(),
                 QCryptographicHash::hash(contentOf(path), QCryptographicHash::Sha256).toHex());
    }

    void theManifestOfAnOlderFileGoesWithIt()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"m.csv"_s);
        ExportOptions with;
        with.manifest = QJsonObject{};
        QVERIFY(writeExport(sample(), with, path));
        QVERIFY(writeExport(sample(), {}, path));
        QCOMPARE(everythingIn(dir.path()), QStringList{u"m.csv"_s});
        // What somebody else has written there stays, and so does a manifest of another file.
        const QByteArray foreign = "{\"file\":\"m.csv\",\"license\":\"mine\"}";
        QFile file(manifestOf(path));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(foreign) == foreign.size());
        file.close();
        QVERIFY(writeExport(sample(), {}, path));
        QCOMPARE(contentOf(manifestOf(path)), foreign);
        QVERIFY(writeExport(sample(), with, dir.filePath(u"other.csv"_s)));
        QVERIFY(QFile::remove(manifestOf(path)));
        QVERIFY(QFile::rename(manifestOf(dir.filePath(u"other.csv"_s)), manifestOf(path)));
        QVERIFY(writeExport(sample(), {}, path));
        QVERIFY(QFile::exists(manifestOf(path)));
    }

    void anotherProgramReadsTheEscapes()
    {
        QTemporaryDir dir;
        ExportOptions options;
        options.format = ExportFormat::Xlsx;
        const QString path = dir.filePath(u"escapes.xlsx"_s);
        const QStringList texts{u"a\u0001b"_s, u"id_x0041_z"_s, u"_x0041_x0042_"_s, u"_x0041\u0002"_s, u"_x_"_s};
        QList<QList<Cell>> cells;
        for (const QString &text : texts)
            cells << QList<Cell>{Cell(text)};
        QVERIFY(writeExport(sourceOf({{u"T"_s, u"T"_s}}, cells), options, path));
        QByteArray errors;
        const QJsonArray read = python(u"import openpyxl,json,sys\n"
                                       "from openpyxl.utils.escape import unescape\n"
                                       "s=openpyxl.load_workbook(sys.argv[1]).active\n"
                                       "print(json.dumps([unescape(c.value) for c in s['A'][1:]]))"_s,
                                       {path}, &errors);
        QVERIFY2(errors.isEmpty(), errors.constData());
        QCOMPARE(read, QJsonArray::fromStringList(texts));
    }

    void escapedTextsAreNotTooLong()
    {
        QTemporaryDir dir;
        ExportOptions options;
        options.format = ExportFormat::Xlsx;
        const QString path = dir.filePath(u"long.xlsx"_s);
        const Result<ExportSummary> summary =
            writeExport(sourceOf({{u"T"_s, u"T"_s}}, {{u"_x0041_"_s.repeated(4000)}}), options, path);
        QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().message));
        QCOMPARE(summary->cutCells, 1);
    }

    void failuresLeaveNothing_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << int(ExportFormat::Csv);
        QTest::newRow("xlsx") << int(ExportFormat::Xlsx);
        QTest::newRow("json") << int(ExportFormat::Json);
    }
    void failuresLeaveNothing()
    {
        QFETCH(int, format);
        QTemporaryDir dir;
        ExportOptions options;
        options.format = ExportFormat(format);
        options.manifest = QJsonObject{};
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{50'000, before.rlim_max};
        TableSource source = sample();
        source.next = [n = 0](QList<Cell> &row) mutable {
            const quint32 mixed = quint32(n) * 2'654'435'761U;
            row = {qint64(mixed), QString::number(mixed * 31ULL, 36), {}, {}, {}, {}, {}, {}};
            return n++ < 40'000;
        };
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const Result<ExportSummary> summary = writeExport(source, options, dir.filePath(u"big"_s));
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, ApiError::Kind::Storage);
        QVERIFY(!summary.error().message.isEmpty());
        QCOMPARE(everythingIn(dir.path()), QStringList());
    }

    void stopLeavesNothing_data() { failuresLeaveNothing_data(); }
    void stopLeavesNothing()
    {
        QFETCH(int, format);
        QTemporaryDir dir;
        ExportOptions options;
        options.format = ExportFormat(format);
        const qsizetype before = descriptors();
        std::stop_source stop;
        TableSource source = sample();
        source.next = [&, n = 0](QList<Cell> &row) mutable {
            row = QList<Cell>(8, Cell(u"x"_s));
            if (++n == 1000)
                stop.request_stop();
            return true;
        };
        qint64 told = 0;
        const Result<ExportSummary> summary =
            writeExport(source, options, dir.filePath(u"a"_s), [&](qint64 rows) { told = rows; }, stop.get_token());
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, ApiError::Kind::Cancelled);
        QVERIFY(told > 0 && told <= 1000);
        QCOMPARE(everythingIn(dir.path()), QStringList());
        QCOMPARE(descriptors(), before);
    }

    void theNumberOfSheetsIsTold()
    {
        QTemporaryDir dir;
        ExportOptions options;
        options.format = ExportFormat::Xlsx;
        options.manifest.emplace();
        for (const int rowsOfSheet : {2, 1}) {
            options.rowsOfSheet = rowsOfSheet;
            const Result<ExportSummary> summary = writeExport(sample(), options, dir.filePath(u"a.xlsx"_s));
            QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().message));
            QCOMPARE(summary->sheets, 3 - rowsOfSheet);
            const QJsonObject manifest = QJsonDocument::fromJson(contentOf(summary->manifestPath)).object();
            QCOMPARE(manifest.value(u"sheets"_s).toInt(), rowsOfSheet == 1 ? 2 : 0);
        }
    }

    void rowsBeyondASheetGoIntoAnother()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.xlsx"_s);
        {
            XlsxWriter writer(path, QString(40, u'n'), 3);
            writer.setNotes({u"a note"_s});
            writer.begin({{u"N"_s, u"Number"_s}, {u"T"_s, u"Text"_s}});
            for (int i = 1; i <= 7; ++i)
                writer.row({qint64(i), u"row %1"_s.arg(i)});
            const Result<Done> done = writer.finish(path);
            QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
        }
        QByteArray errors;
        const QJsonArray sheets =
            python(u"import openpyxl,json,sys\n"
                   "b=openpyxl.load_workbook(sys.argv[1])\n"
                   "print(json.dumps([[s.title,s.freeze_panes]+[[c.value for c in r] for r in s.rows] for s in b]))"_s,
                   {path}, &errors);
        QVERIFY2(errors.isEmpty(), errors.constData());
        QCOMPARE(sheets.size(), 3);
        const QStringList names{QString(31, u'n'), QString(29, u'n') + u" 2"_s, QString(29, u'n') + u" 3"_s};
        int number = 0;
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            const QJsonArray sheet = sheets.at(i).toArray();
            QCOMPARE(sheet.at(0).toString(), names.at(i));
            QCOMPARE(sheet.at(1).toString(), u"A2"_s);
            QCOMPARE(sheet.at(2).toArray(), QJsonArray({u"Number"_s, u"Text"_s}));
            for (qsizetype at = 3; at < sheet.size(); ++at) {
                ++number;
                QCOMPARE(sheet.at(at).toArray(), QJsonArray({number, u"row %1"_s.arg(number)}));
            }
        }
        QCOMPARE(number, 7);
        // Given up with several of them, nothing stays open.
        const qsizetype before = descriptors();
        {
            XlsxWriter writer(path, u"A"_s, 1);
            writer.begin({{u"N"_s, u"N"_s}});
            for (int i = 0; i < 4; ++i)
                writer.row({qint64(i)});
        }
        QCOMPARE(descriptors(), before);
    }
};

QTEST_GUILESS_MAIN(TestExportFile)
#include "tst_exportfile.moc"
