// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plaintext.h"

#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

class TestPlainText : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void hiddenBecomesVisible_data();
    void hiddenBecomesVisible();
    void plainStaysAsItIs();
    void cutsWholeCodePoints();
    void countsBytes();
    void aWordIsTypedAsItIsSeen();
};

void TestPlainText::hiddenBecomesVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("line feed") << u"a\nb"_s << u"a\u240Ab"_s;
    QTest::newRow("carriage return, tab, nul") << QString(u"\r\t"_s + QChar(0)) << u"\u240D\u2409\u2400"_s;
    QTest::newRow("delete") << QString(QChar(0x7f)) << u"\u2421"_s;
    QTest::newRow("right-to-left override") << u"\u202Egpj.exe"_s << u"\u2039U+202E\u203Agpj.exe"_s;
    QTest::newRow("isolate") << u"\u2066x\u2069"_s << u"\u2039U+2066\u203Ax\u2039U+2069\u203A"_s;
    QTest::newRow("zero width space") << u"a\u200Bb"_s << u"a\u2039U+200B\u203Ab"_s;
    QTest::newRow("byte order mark") << u"\uFEFFx"_s << u"\u2039U+FEFF\u203Ax"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a\u2039U+2028\u203Ab"_s;
    QTest::newRow("C1 control") << u"\u0085"_s << u"\u2039U+0085\u203A"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) << u"\u2039U+D83D\u203A"_s;
    QTest::newRow("tag character") << QString::fromUcs4(U"\U000E0041", 1) << u"\u2039U+E0041\u203A"_s;
}

void TestPlainText::hiddenBecomesVisible()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(visibleText(text), shown);
}

void TestPlainText::plainStaysAsItIs()
{
    const QString text = u"\u738b\u5c0f\u660e <b>x</b> \U0001F468\u200D\U0001F469 e\u0301"_s;
    QCOMPARE(visibleText(text), text);
    QCOMPARE(visibleText(QString()), QString());
}

void TestPlainText::cutsWholeCodePoints()
{
    const QString emoji = QString::fromUcs4(U"\U0001F600\U0001F601\U0001F602", 3);
    QCOMPARE(visibleText(emoji, 2), emoji.left(4) + QChar(0x2026));
    QCOMPARE(visibleText(emoji, 3), emoji);
    QCOMPARE(visibleText(u"abc"_s, 0), QString(QChar(0x2026)));
    QCOMPARE(visibleText(u"abc"_s, 3), u"abc"_s);
}

void TestPlainText::countsBytes()
{
    QCOMPARE(utf8Bytes(u"a"_s), 1);
    QCOMPARE(utf8Bytes(u"\u5ba2"_s), 3);
    QCOMPARE(utf8Bytes(QString::fromUcs4(U"\U0001F600", 1)), 4);
}

void TestPlainText::aWordIsTypedAsItIsSeen()
{
    QVERIFY(isTypedAs(u" Caf\u00E9 "_s, u"Cafe\u0301"_s)); // a keyboard composes
    QVERIFY(isTypedAs(u"Cafe\u0301"_s, u"Caf\u00E9"_s));
    QVERIFY(isTypedAs(u"night shift"_s, u"night\u00A0shift"_s));
    QVERIFY(isTypedAs(u"a\u2039U+200B\u203Ab"_s, u"a\u200Bb"_s)); // as it is shown
    QVERIFY(!isTypedAs(u"Cafe"_s, u"Cafe\u0301"_s));
    QVERIFY(!isTypedAs(u""_s, u" "_s));
    for (const QString &seen : {u"a"_s, u"e\u0301"_s, u"\u738b"_s, u"7"_s, u"-"_s, u"\U0001F600"_s})
        QVERIFY2(isTypeable(seen), qPrintable(seen));
    for (const QString &hidden : {u""_s, u" "_s, u"\u3000"_s, u"\u200B"_s, u"\u3164"_s, u"\u2800\u2800"_s, u"\u0301"_s})
        QVERIFY2(!isTypeable(hidden), qPrintable(visibleText(hidden)));
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
