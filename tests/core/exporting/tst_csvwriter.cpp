// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/csvwriter.h"
#include "core/exporting/spreadsheet.h"

#include <QTest>

#include <limits>

using namespace imdesk;
using namespace Qt::StringLiterals;

class TestCsvWriter : public QObject
{
    Q_OBJECT

    static QString field(const Cell &cell, const CsvOptions &options = {})
    {
        return QString::fromUtf8(CsvWriter::field(cell, options));
    }

  private Q_SLOTS:
    void typedValues()
    {
        QCOMPARE(field({}), QString());
        QCOMPARE(field(true), u"TRUE"_s);
        QCOMPARE(field(false), u"FALSE"_s);
        QCOMPARE(field(qint64(-5)), u"-5"_s);
        QCOMPARE(field(-0.25), u"-0.25"_s);
        QCOMPARE(field(0.1), u"0.1"_s);
        QCOMPARE(field(std::numeric_limits<double>::infinity()), QString());
        QCOMPARE(field(QDate(2026, 3, 2)), u"2026-03-02"_s);
        QCOMPARE(field(QDate()), QString());
        QCOMPARE(field(IdText{u"@TGS#1"_s}), u"'@TGS#1"_s);
        QCOMPARE(field(u"张三"_s), u"张三"_s);
    }

    void formulasAreNeutralised_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &start : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s, u"\n"_s, u"\uFF1D"_s,
                                     u"\uFF0B"_s, u"\uFF0D"_s, u"\uFF20"_s})
            QTest::newRow(qPrintable(QString::number(start.front().unicode(), 16))) << start + u"cmd|' /C calc'!A0"_s;
    }
    void formulasAreNeutralised()
    {
        QFETCH(QString, text);
        const QString got = field(text);
        const QString bare = got.startsWith(u'"') ? got.sliced(1) : got;
        QVERIFY2(bare.startsWith(u'\''), qPrintable(got));
        CsvOptions plain;
        plain.keepIds = false;
        const QString alsoPlain = field(text, plain);
        QVERIFY(alsoPlain.startsWith(u'\'') || alsoPlain.startsWith(u"\"'"_s));
    }

    void aMinusInsideIsNoFormula()
    {
        QCOMPARE(field(u"a-b=c"_s), u"a-b=c"_s);
        QCOMPARE(field(u"-5"_s), u"'-5"_s); // a text that looks like a number is still a stranger's text
    }

    void longIdsStayText()
    {
        QCOMPARE(field(IdText{u"1234567890123456789"_s}), u"'1234567890123456789"_s);
        QCOMPARE(field(u"123456789012"_s), u"'123456789012"_s);
        QCOMPARE(field(u"12345678901"_s), u"12345678901"_s);
        QCOMPARE(field(u"007"_s), u"'007"_s);
        QCOMPARE(field(u"0"_s), u"0"_s);
        QCOMPARE(field(qint64(1234567890123456789)), u"'1234567890123456789"_s);
        CsvOptions plain;
        plain.keepIds = false;
        QCOMPARE(field(IdText{u"1234567890123456789"_s}, plain), u"1234567890123456789"_s);
        QCOMPARE(field(qint64(1234567890123456789), plain), u"1234567890123456789"_s);
    }

    void idsThatASpreadsheetChangesAreMarked_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("marked");
        for (const QString &id : {u"1e5"_s,    u"12e3"_s, u"1.50"_s,  u"1,000"_s,        u"5%"_s,    u"2026-01-02"_s,
                                  u"3-4"_s,    u"1/2"_s,  u"10:30"_s, u"1.2.3"_s,        u"5 May"_s, u"10 Okt"_s,
                                  u"3月5日"_s, u"TRUE"_s, u"false"_s, u"Jan 5"_s,        u"SEPT2"_s, u"march 5, 2026"_s,
                                  u"$5"_s,     u".5"_s,   u"(5)"_s,   u"\uFF11\uFF12"_s, u" 1e5"_s,  u"TRUE "_s})
            QTest::newRow(qPrintable(id)) << id << true;
        for (const QString &id : {u"12345678901"_s, u"0"_s, u"alice"_s, u"a1"_s, u"truely"_s, u"janet5"_s, u"maria2"_s,
                                  u"may"_s, u"1946189053_7_1796034176"_s, u"7@home"_s, u"march_5"_s, u"王1"_s})
            QTest::newRow(qPrintable(id)) << id << false;
    }
    void idsThatASpreadsheetChangesAreMarked()
    {
        QFETCH(QString, id);
        QFETCH(bool, marked);
        const auto bare = [](QString text) {
            return text.startsWith(u'"') ? text.sliced(1).chopped(1) : text; // quotes are of CSV
        };
        const QString written = bare(field(IdText{id}));
        const QString apostrophe = u"'"_s;
        QCOMPARE(written, marked ? apostrophe + id : id);
        QCOMPARE(spreadsheet::unmarked(written), id);
        QCOMPARE(bare(field(QStringList{id})), written);
        // An apostrophe of its own stays, whether another is set before it or not.
        const QString own = apostrophe + id;
        QCOMPARE(spreadsheet::unmarked(bare(field(IdText{own}))), own);
        QCOMPARE(spreadsheet::unmarked(bare(field(own))), own);
        CsvOptions plain;
        plain.plain = true;
        QCOMPARE(bare(field(IdText{id}, plain)), id);
    }

    void whatNeverEndsHasWords() { QCOMPARE(field(Endless{}), u"for ever"_s); }

    void quotesOnlyWhatNeedsIt()
    {
        QCOMPARE(field(u"a,b"_s), u"\"a,b\""_s);
        QCOMPARE(field(u"a;b"_s), u"a;b"_s);
        QCOMPARE(field(u"say \"hi\""_s), u"\"say \"\"hi\"\"\""_s);
        QCOMPARE(field(u"two\nlines"_s), u"\"two\nlines\""_s);
        CsvOptions plain;
        plain.plain = true;
        QCOMPARE(field(u"@TGS#1"_s, plain), u"@TGS#1"_s);
        QCOMPARE(field(IdText{u"007"_s}, plain), u"007"_s);
        QCOMPARE(field(qint64(1234567890123456789), plain), u"1234567890123456789"_s);
        QCOMPARE(field(u"'0815"_s, plain), u"'0815"_s);
        QCOMPARE(field(u"=a,\"b\""_s, plain), u"\"=a,\"\"b\"\"\""_s);
        CsvOptions semicolon;
        semicolon.separator = ';';
        QCOMPARE(field(u"a;b"_s, semicolon), u"\"a;b\""_s);
        QCOMPARE(field(u"a,b"_s, semicolon), u"a,b"_s);
        CsvOptions tab;
        tab.separator = '\t';
        QCOMPARE(field(u"a\tb"_s, tab), u"\"a\tb\""_s);
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
