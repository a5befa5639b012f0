// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/exportfile.h"
#include "core/jobs/jobcheck.h"
#include "core/jobs/jobsource.h"
#include "core/jobs/jobstore.h"
#include "core/jobs/jobverb.h"
#include "core/jobs/tablefile.h"
#include "tests/core/jobs/workbooks.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

/// IDs and texts of files come into a job as people see them there, or are refused.
class TestFileValues : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void idsThatANumberHidesAreRefused();
    void escapesOfAWorkbookAreRead();
    void aShorterFirstRowHidesNoColumn();
    void blanksInAListAreTold();
    void otherFormatsAreTold();
    void whatAWorkbookHidesIsTold();
    void rowsAreNamedAsTheFileCounts();
    void aFolderWithoutRoomIsNamed();

  private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
        return file.fileName();
    }
    static QList<QStringList> rowsOf(const QString &path)
    {
        QList<QStringList> rows;
        Result<std::unique_ptr<TableFile>> file = TableFile::open(path);
        if (!file) {
            rows << QStringList{u"error"_s, file.error().message};
            return rows;
        }
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

void TestFileValues::idsThatANumberHidesAreRefused()
{
    const QByteArray styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"000000\"/>"
                              "<numFmt numFmtId=\"165\" formatCode=\"&quot;u&quot;0\"/>"
                              "<numFmt numFmtId=\"166\" formatCode=\"000-0000-0000\"/>"
                              "<numFmt numFmtId=\"167\" formatCode=\"0_ ;[Red]\\-0\\ \"/></numFmts>"
                              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
                              "<xf numFmtId=\"166\"/><xf numFmtId=\"167\"/><xf numFmtId=\"1\"/>"
                              "<xf numFmtId=\"49\"/><xf numFmtId=\"3\"/></cellXfs>";
    struct Entered
    {
        const char *style, *value;
        bool right;
    };
    const QList<Entered> entered{{"0", "13800138000", true},
                                 {"1", "123", false},
                                 {"2", "88", false},
                                 {"3", "13800138000", false},
                                 {"4", "13800138000", true},
                                 {"5", "123", true},
                                 {"6", "123", true},
                                 {"7", "1234", false},
                                 {"0", "1234567890123450", false},
                                 {"0", "1.23456789012345E+15", false},
                                 {"0", "123456789012345", true}};
    QByteArray rows = "<row><c t=\"inlineStr\"><is><t>account</t></is></c></row>";
    for (const Entered &one : entered)
        rows += "<row><c s=\"" + QByteArray(one.style) + "\"><v>" + one.value + "</v></c></row>";
    JobPlan plan;
    plan.verb = u"accounts import"_s;
    plan.file.emplace();
    plan.file->path = write(u"ids.xlsx"_s, workbook(rows, {}, styles));
    Result<JobSource> source = JobSource::open(plan);
    QVERIFY2(source, qPrintable(source ? QString() : source.error().message));
    for (const Entered &one : entered) {
        QVERIFY(*source->next());
        QVERIFY2(source->misread().isEmpty() == one.right, qPrintable(QLatin1String(one.value) + source->misread()));
    }
    // In CSV, what a spreadsheet of a country with decimal commas makes of them.
    const JobField &id = jobVerb(plan.verb)->fields.first();
    for (const QString &spoilt : {u"1,38E+10"_s, u"8,6138E+12"_s, u"1.38E+10"_s})
        QVERIFY2(!id.problem(spoilt).isEmpty(), qPrintable(spoilt));
    QVERIFY(id.problem(u"1,38"_s).isEmpty());
}

void TestFileValues::escapesOfAWorkbookAreRead()
{
    const QString path =
        write(u"escapes.xlsx"_s, workbook("<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>a_x0041_</t></is></c>"
                                          "<c t=\"str\"><f>A1</f><v>id_x005F_x0041_z</v></c></row>",
                                          "<si><t>line one_x000D_\nline two</t></si>"));
    QCOMPARE(rowsOf(path), (QList<QStringList>{{u"line one\r\nline two"_s, u"aA"_s, u"id_x0041_z"_s}}));
    // What is written comes back.
    const QStringList texts{u"a\u0001b"_s, u"id_x0041_z"_s,   u"_x0041_x0042_"_s,
                            u"_x005F_"_s,  u"_x0041\u0002"_s, u"_x_"_s};
    QList<QList<Cell>> cells;
    for (const QString &text : texts)
        cells << QList<Cell>{Cell(IdText{text}), Cell(text)};
    ExportOptions options;
    options.format = ExportFormat::Xlsx;
    const QString own = m_folder.filePath(u"own-escapes.xlsx"_s);
    QVERIFY(writeExport(sourceOf({{u"_x0041_"_s, u"_x0041_"_s, 9}, {u"n"_s, u"n"_s, 9}}, cells), options, own));
    QList<QStringList> wanted{{u"_x0041_"_s, u"n"_s}};
    for (const QString &text : texts)
        wanted << QStringList{text, text};
    QCOMPARE(rowsOf(own), wanted);
}

void TestFileValues::aShorterFirstRowHidesNoColumn()
{
    JobPlan plan;
    plan.verb = u"accounts import"_s;
    plan.file = JobFile{write(u"short.csv"_s, "p1\np2,Bob\n"), {}, {}, {}, false, {{u"account"_s, 1}, {u"nick"_s, 2}}};
    Result<JobSource> source = JobSource::open(plan);
    QVERIFY2(source, qPrintable(source ? QString() : source.error().message));
    QCOMPARE((**source->next()).mid(0, 2), (QStringList{u"p1"_s, QString()}));
    QCOMPARE((**source->next()).mid(0, 2), (QStringList{u"p2"_s, u"Bob"_s}));
    const Result<std::optional<QStringList>> end = source->next();
    QVERIFY(end && !*end);
    // A column that no row reaches was not meant.
    plan.file->columns.insert(u"face"_s, 3);
    source = JobSource::open(plan);
    QVERIFY(source && *source->next() && *source->next());
    const Result<std::optional<QStringList>> none = source->next();
    QVERIFY(!none);
    QVERIFY2(none.error().message.contains(u"2 columns"_s), qPrintable(none.error().message));
}

void TestFileValues::blanksInAListAreTold()
{
    JobPlan plan;
    plan.verb = u"accounts import"_s;
    plan.list = JobList{u"account"_s, {u"a"_s, u" b "_s}};
    Result<JobSource> source = JobSource::open(plan);
    QVERIFY(source && *source->next());
    QVERIFY(source->trimmed().isEmpty());
    QCOMPARE((**source->next()).first(), u"b"_s);
    QCOMPARE(source->trimmed(), QStringList{u"account"_s});
}

void TestFileValues::otherFormatsAreTold()
{
    const QByteArray book = workbook("<row><c t=\"inlineStr\"><is><t>alice</t></is></c></row>", {});
    QCOMPARE(rowsOf(write(u"macros.xlsm"_s, book)), (QList<QStringList>{{u"alice"_s}}));
    const QByteArray old("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more");
    for (const QString &path : {write(u"a.ods"_s, book), write(u"a.xls"_s, old)}) {
        const QStringList told = rowsOf(path).first();
        QCOMPARE(told.first(), u"error"_s);
        QVERIFY2(told.last().contains(u".xlsm"_s), qPrintable(told.last()));
    }
    // Many programs give text that name.
    QCOMPARE(rowsOf(write(u"text.xls"_s, "alice\tAl\n")), (QList<QStringList>{{u"alice"_s, u"Al"_s}}));
}

void TestFileValues::whatAWorkbookHidesIsTold()
{
    const auto row = [](const QByteArray &attributes, const QByteArray &id) {
        return "<row " + attributes + "><c t=\"inlineStr\"><is><t>" + id + "</t></is></c></row>";
    };
    JobPlan plan;
    plan.verb = u"accounts delete"_s;
    plan.file.emplace();
    plan.file->path =
        write(u"filtered.xlsx"_s,
              workbook(row("r=\"1\"", "account") + row("r=\"2\"", "alice") + row("r=\"4\" hidden=\"1\"", "bob") +
                           row("r=\"5\" hidden=\"true\"", "carol") + row("r=\"6\" hidden=\"0\"", "dave"),
                       {}, {}, row("", "account") + row("", "erin")));
    Result<JobCheck> found = checkPlan(plan, Catalogue(), Dialect::Current, {}, false, 0);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QCOMPARE(found->rows, 4); // of the sheet that is seen
    QCOMPARE(found->notes.size(), 2);
    QVERIFY2(found->notes[0].contains(u"not hidden is read, S."_s), qPrintable(found->notes[0]));
    QVERIFY2(found->notes[1].contains(u"Hidden rows: 2, the first is row 4 of the sheet"_s),
             qPrintable(found->notes[1]));
    // The run tells it too.
    const Result<JobInfo> made = JobStore::create(m_folder.filePath(u"hidden-job"_s), plan, u"app"_s, u"p"_s, 0);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    QCOMPARE(made->notes, found->notes);
    // Whoever names a hidden sheet means it.
    plan.file->sheet = u"hidden"_s;
    found = checkPlan(plan, Catalogue(), Dialect::Current, {}, false, 0);
    QVERIFY(found);
    QCOMPARE(found->rows, 1);
    QCOMPARE(found->notes, QStringList());
}

void TestFileValues::rowsAreNamedAsTheFileCounts()
{
    JobPlan plan;
    plan.verb = u"accounts import"_s;
    plan.file.emplace();
    plan.file->path = write(u"gaps.csv"_s, "account,nick\r\n\r\nbob,\"two\nlines\"\r\n,Al\r\n\r\nbob,\"two\nlines\"");
    Result<JobCheck> found = checkPlan(plan, Catalogue(), Dialect::Current, {}, false, 0);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QCOMPARE(found->problems.size(), 1);
    QCOMPARE(found->problems.first().first, 2);
    QCOMPARE(found->rowName(2), u"2 (in the file 5)"_s);
    QCOMPARE(found->repeated, (QList<QPair<qint64, qint64>>{{3, 1}}));
    QCOMPARE(found->rowName(3) + found->rowName(1), u"3 (in the file 7)1 (in the file 3)"_s);
    // A sheet leaves out rows without a cell.
    const auto row = [](const QByteArray &attributes, const QByteArray &id) {
        return "<row " + attributes + "><c t=\"inlineStr\"><is><t>" + id + "</t></is></c></row>";
    };
    plan.file->path = write(
        u"gaps.xlsx"_s,
        workbook(row("r=\"1\"", "account") + row("r=\"9\"", "a b c ") + row("r=\"99999999999999\"", "carol "), {}));
    found = checkPlan(plan, Catalogue(), Dialect::Current, {}, false, 0);
    QVERIFY(found);
    QCOMPARE(found->trimmed.size(), 2);
    QCOMPARE(found->rowName(1) + u' ' + found->rowName(2), u"1 (in the file 9) 2 (in the file 10)"_s);
    plan.file.reset();
    plan.rows = {{{u"account"_s, u"bob "_s}}};
    found = checkPlan(plan, Catalogue(), Dialect::Current, {}, false, 0);
    QVERIFY(found);
    QCOMPARE(found->rowName(1), u"1"_s);
}

void TestFileValues::aFolderWithoutRoomIsNamed()
{
    const QString path = write(u"texts.xlsx"_s, workbook("<row><c t=\"s\"><v>0</v></c></row>", "<si><t>a</t></si>"));
    const QByteArray before = qgetenv("TMPDIR");
    const QString full = u"/proc"_s; // takes no file, as a full disk
    qputenv("TMPDIR", full.toUtf8());
    const QStringList told = rowsOf(path).first();
    if (before.isNull())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", before);
    QCOMPARE(told.first(), u"error"_s);
    QVERIFY2(told.last().contains(full), qPrintable(told.last()));
}

QTEST_GUILESS_MAIN(TestFileValues)
#include "tst_filevalues.moc"
