// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/exportfile.h"
#include "core/jobs/jobsource.h"
#include "core/jobs/jobverb.h"
#include "core/models/accountexport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Accounts that are exported, opened by another program, and read back as rows of a job: nothing of them changes.
class TestRoundTrip : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void accountsComeBack_data();
    void accountsComeBack();
};

namespace {

/// IDs and names that spreadsheets like to spoil.
QList<AccountRow> people()
{
    const QList<QPair<QString, QString>> some{{u"alice"_s, u"王小明"_s},
                                              {u"007"_s, u"欧阳娜娜 🌸"_s},
                                              {u"1400000000000000123"_s, u"𠮷野家"_s},
                                              {u"=1+1"_s, u"=HYPERLINK(\"http://x\")"_s},
                                              {u"+8613800138000"_s, u"+李"_s},
                                              {u"-a"_s, u"@某人"_s},
                                              {u"1e5"_s, u"他说\"你好\", 再见"_s},
                                              {u"2026-03-01"_s, u"两行"_s},
                                              {u"TRUE"_s, u"半角ｶﾅ、全角ＡＢ"_s},
                                              {u"1.50"_s, u"'TRUE"_s},
                                              {u"10:30"_s, u"'Jan 5"_s},
                                              {u"3-4"_s, u"'tis"_s},
                                              {u"1/2"_s, u"1/2"_s},
                                              {u"SEPT2"_s, u"Septimus"_s},
                                              {u"'TRUE"_s, u"True"_s},
                                              {u"'alice"_s, u"Al"_s},
                                              {u"'quoted"_s, u"O'Brien; 分号"_s},
                                              {u"'0815"_s, u"'5 o'clock"_s},
                                              {u"''=x"_s, u"＝全角"_s}};
    QList<AccountRow> rows;
    for (const auto &[id, nick] : some) {
        AccountRow row;
        row.id = id.toUtf8();
        row.nick = nick.toUtf8();
        rows << row;
    }
    for (int i = 0; i < 2000; ++i) {
        AccountRow row;
        row.id = "0" + QByteArray::number(8'000'000'000LL + i);
        row.nick = "用户 " + QByteArray::number(i);
        rows << row;
    }
    return rows;
}

/// An apostrophe stands before what begins with a sign of a formula, before digits that would be rounded or lose
/// zeros, before IDs that would become something else, and before an apostrophe that would else be taken for such a
/// mark.
QString forExcel(const QString &text, bool isId)
{
    static const QRegularExpression marked(
        u"^(?:[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]|'+[0-9=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]|"
        "'(?:TRUE|Jan 5)$|(?:0[0-9]+|[0-9]{12,})$)"_s);
    static const QStringList changed{u"1e5"_s,   u"2026-03-01"_s, u"TRUE"_s, u"1.50"_s,
                                     u"10:30"_s, u"3-4"_s,        u"1/2"_s,  u"SEPT2"_s};
    return marked.match(text).hasMatch() || (isId && changed.contains(text)) ? QLatin1Char('\'') + text : text;
}

QJsonArray openedByPython(const QString &script, const QString &path)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, script, path});
    if (!python.waitForFinished(60'000) || python.exitCode() != 0) {
        qWarning("%s", python.readAllStandardError().constData());
        return {};
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

} // namespace

void TestRoundTrip::accountsComeBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("script");
    QTest::addColumn<bool>("plain");
    const QString csv = u"import csv,json,sys\n"
                        "f=open(sys.argv[1],encoding='%1',newline='')\n"
                        "print(json.dumps([[c,'s'] for r in csv.reader(f,strict=True) for c in r[:2]]))"_s;
    QTest::newRow("csv for Excel") << u"people.csv"_s << csv.arg(u"utf-8-sig"_s) << false;
    QTest::newRow("plain csv") << u"people.csv"_s << csv.arg(u"utf-8"_s) << true;
    QTest::newRow("xlsx") << u"people.xlsx"_s
                          << u"import json,openpyxl,sys\n"
                             "s=openpyxl.load_workbook(sys.argv[1]).active\n"
                             "print(json.dumps([[c.value,c.data_type] for r in s.iter_rows() for c in r[:2]]))"_s
                          << false;
}

void TestRoundTrip::accountsComeBack()
{
    QFETCH(QString, name);
    QFETCH(QString, script);
    QFETCH(bool, plain);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const QList<AccountRow> rows = people();
    ExportOptions options;
    options.format = *formatOf(name);
    options.csv.plain = plain;
    options.csv.byteOrderMark = !plain;
    options.manifest = QJsonObject();
    const auto written = writeExport(accountExport(rows), options, path);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message));

    const bool csv = options.format == ExportFormat::Csv;
    const QJsonArray cells = openedByPython(script, path);
    QCOMPARE(cells.size(), 2 * (rows.size() + 1));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString wanted[] = {rows[i].idText(), rows[i].nickText()};
        for (int k = 0; k < 2; ++k) {
            const QJsonValue cell = cells[2 * (i + 1) + k];
            QCOMPARE(cell[1].toString(), u"s"_s); // neither a number nor a formula
            QCOMPARE(cell[0].toString(), csv && !plain ? forExcel(wanted[k], k == 0) : wanted[k]);
        }
    }

    JobPlan plan;
    plan.verb = u"accounts import"_s;
    plan.file = JobFile{path, {}, {}, {}, true, {{u"account"_s, 1}, {u"nick"_s, 2}}};
    Result<JobSource> source = JobSource::open(plan);
    QVERIFY2(source, qPrintable(source ? QString() : source.error().message));
    for (const AccountRow &row : rows) {
        const auto read = source->next();
        QVERIFY2(read && *read, qPrintable(row.idText()));
        QCOMPARE((**read)[0], row.idText());
        QCOMPARE((**read)[1], row.nickText());
    }
    QVERIFY(!*source->next());

    // Without its manifest a plain file is read right where the plan says that it is one.
    if (!plain)
        return;
    QVERIFY(QFile::remove(manifestOf(path)));
    plan.file->plain = true;
    plan = *JobPlan::fromJson(plan.toJson());
    source = JobSource::open(plan);
    QVERIFY(source);
    for (const AccountRow &row : rows)
        QCOMPARE((**source->next())[0], row.idText());
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
