// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsondoubt.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace imdesk {

using namespace Qt::StringLiterals;

/// What reading a JSON text and writing it again would lose.
class TestJsonDoubt : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void numbersAreKeptOrNot_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<bool>("kept");
        for (const char *kept : {"0", "-0", "5", "9223372036854775807", "-9223372036854775808", "0.1", "1.50", "100.0",
                                 "1e3", "2E+3", "0.00012", "1e300", "12345678901234567000", "1.2345678901234567e19"})
            QTest::newRow(kept) << QByteArray(kept) << true;
        for (const char *lost :
             {"9223372036854775809", "12345678901234567890", "-12345678901234567890", "0.12345678901234567890123",
              "9007199254740993.0", "1e999", "1e-999", "inf", "nan", "-"})
            QTest::newRow(lost) << QByteArray(lost) << false;
    }
    void numbersAreKeptOrNot()
    {
        QFETCH(const QByteArray, number);
        QFETCH(const bool, kept);
        QCOMPARE(isKeptNumber(number), kept);
    }

    void placesAreNamed_data()
    {
        using Kind = JsonDoubt::Kind;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("what");
        QTest::newRow("number") << QByteArray(R"({"a":[1,{"b":12345678901234567890}]})") << int(Kind::InexactNumber)
                                << u"12345678901234567890"_s;
        QTest::newRow("name") << QByteArray(R"({"a":1,"b":{"a":2},"a":3})") << int(Kind::DoubledName) << u"a"_s;
        QTest::newRow("name in a list") << QByteArray(R"([{"x":1},{"x":1,"x":2}])") << int(Kind::DoubledName) << u"x"_s;
        QTest::newRow("name written otherwise")
            << QByteArray(R"({"a\"b":1,"\u0061\"b":2})") << int(Kind::DoubledName) << u"a\"b"_s;
    }
    void placesAreNamed()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, kind);
        QFETCH(const QString, what);
        const auto doubt = jsonDoubt(text);
        QVERIFY(doubt);
        QCOMPARE(int(doubt->kind), kind);
        QCOMPARE(doubt->what, what);
        QVERIFY(doubt->offset > 0 && doubt->words().contains(what));
    }

    void whatIsWrittenHereIsInNoDoubt()
    {
        const QJsonObject body{{u"a"_s, 12345678901234567890.0},
                               {u"b"_s, 0.1},
                               {u"c"_s, u"12345678901234567890 \" { : \\"_s},
                               {u"d"_s, QJsonObject{{u"a"_s, 1}}}};
        QVERIFY(!jsonDoubt(QJsonDocument(body).toJson()));
        // What cannot be read does no harm.
        for (const char *text : {"", "\"", "{\"a", "}}]]", "{\"a\\", "[-", ",,:"})
            (void)jsonDoubt(text);
    }
};

} // namespace imdesk

QTEST_GUILESS_MAIN(imdesk::TestJsonDoubt)
#include "tst_jsondoubt.moc"
