// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/csvwriter.h"

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
