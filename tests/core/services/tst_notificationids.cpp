// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notificationids.h"

#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

class TestNotificationIds : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void groups_data();
    void groups();
    void accounts();
    void whatIsWrittenIntoAFieldIsReadAsItIs();
    void topicsStandInThePlaceOfGroups();
    void longListsAreQuick();
};

void TestNotificationIds::groups_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QStringList>("invalid");
    QTest::addColumn<int>("duplicates");
    const QStringList none;
    const QStringList ab{u"a"_s, u"b"_s};
    QTest::newRow("empty") << QString() << none << none << 0;
    QTest::newRow("blanks") << u" \r\n\t, ;\n"_s << none << none << 0;
    QTest::newRow("lines") << u"a\nb\n"_s << ab << none << 0;
    QTest::newRow("windows lines") << u"a\r\nb\r\n"_s << ab << none << 0;
    QTest::newRow("commas") << u"a,b"_s << ab << none << 0;
    QTest::newRow("full-width") << u"a\uFF0Cb\uFF1B"_s << ab << none << 0;
    QTest::newRow("semicolons, tabs, blanks") << u" a;\tb "_s << ab << none << 0;
    QTest::newRow("quotes") << u"\"a\",'b'"_s << ab << none << 0;
    QTest::newRow("curly quotes") << u"\u201Ca\u201D \u2018b\u2019"_s << ab << none << 0;
    QTest::newRow("blank inside quotes") << u"\"a b\", c"_s << QStringList{u"a b"_s, u"c"_s} << none << 0;
    QTest::newRow("comma inside quotes") << u"\"a,b\""_s << QStringList{u"a,b"_s} << none << 0;
    QTest::newRow("blank at the end inside quotes") << u"\"a \""_s << QStringList{u"a "_s} << none << 0;
    QTest::newRow("quotes inside quotes") << u"\"a \"\"b\"\"\", c"_s << QStringList{u"a \"b\""_s, u"c"_s} << none << 0;
    QTest::newRow("quotes without a partner") << u"\"a \"\"\nb"_s << QStringList{u"\"a"_s, u"b"_s} << none << 0;
    QTest::newRow("lone quote") << u"a\"b\n\"c\nd"_s << QStringList{u"a\"b"_s, u"\"c"_s, u"d"_s} << none << 0;
    QTest::newRow("empty quotes") << u"\"\",a"_s << QStringList{u"a"_s} << none << 0;
    QTest::newRow("marks of the service")
        << u"@TGS#2C5SZEAEF @TGS#_abc#"_s << QStringList{u"@TGS#2C5SZEAEF"_s, u"@TGS#_abc#"_s} << none << 0;
    QTest::newRow("duplicates") << u"a b a a"_s << ab << none << 2;
    QTest::newRow("not ASCII") << u"a \u5ba2\u670d b"_s << ab << QStringList{u"\u5ba2\u670d"_s} << 0;
    QTest::newRow("control character") << u"a\u0001"_s << none << QStringList{u"a\u0001"_s} << 0;
    QTest::newRow("48 bytes") << QString(48, u'x') << QStringList{QString(48, u'x')} << none << 0;
    QTest::newRow("49 bytes") << QString(49, u'x') << none << QStringList{QString(49, u'x')} << 0;
}

void TestNotificationIds::groups()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    QFETCH(QStringList, invalid);
    QFETCH(int, duplicates);
    const IdList list = readGroupIds(text);
    QCOMPARE(list.ids, ids);
    QCOMPARE(list.invalid, invalid);
    QCOMPARE(list.duplicates, duplicates);
}

void TestNotificationIds::accounts()
{
    const IdList list = readAccountIds(u"peter, \u738b\u5c0f\u660e "_s + QString(32, u'x') + u' ' + QString(33, u'x') +
                                       u' ' + QString(11, QChar(0x738b)) + u" a\u202Eb peter"_s);
    QCOMPARE(list.ids, (QStringList{u"peter"_s, u"\u738b\u5c0f\u660e"_s, QString(32, u'x')}));
    QCOMPARE(list.invalid, (QStringList{QString(33, u'x'), QString(11, QChar(0x738b)), u"a\u202Eb"_s}));
    QCOMPARE(list.duplicates, 1);
}

void TestNotificationIds::whatIsWrittenIntoAFieldIsReadAsItIs()
{
    const QStringList hostile{u"a b%20?<i>x"_s, u"a,b"_s,   u" a "_s,   u"\"a\""_s,  u"'a b'"_s,
                              u"a\" b"_s,       u"\" \""_s, u"\""_s,    u"a \"\""_s, u"'`\" ;,"_s,
                              u"\"a\" \"b\""_s, u"``"_s,    u"plain"_s, u"a\"b"_s,   u"\"a"_s};
    QCOMPARE(readGroupIds(quotedIds(hostile)).ids, hostile);
    QCOMPARE(readGroupPlaces(quotedIds(hostile)).ids, hostile);
    QCOMPARE(readAccountIds(quotedIds(hostile, u", "_s)).ids, hostile);
    for (const QString &id : hostile)
        QCOMPARE(readGroupPlaces(quotedId(id)).ids, QStringList{id});
    // What needs no quotes has none.
    QCOMPARE(quotedIds({u"@TGS#2C5SZEAEF"_s, u"a\"b"_s}), u"@TGS#2C5SZEAEF\na\"b"_s);
    const QStringList wide{u"\u201Ca b\u201D"_s, u"\u738b,\u5c0f"_s, u"\u2018\u2019"_s};
    QCOMPARE(readAccountIds(quotedIds(wide)).ids, wide);
}

void TestNotificationIds::topicsStandInThePlaceOfGroups()
{
    const QString topic = u"@TGS#_@TGS#cQVLVHIM62CJ@TOPIC#_@TOPIC#cRTE3HIM62C5"_s;
    QCOMPARE(readGroupIds(topic).invalid, QStringList{topic});
    QCOMPARE(readGroupPlaces(topic + u" night"_s).ids, (QStringList{topic, u"night"_s}));
    QCOMPARE(readGroupPlaces(QString(49, u'x') + u"@TOPIC#_a"_s).ids,
             QStringList()); // the community's part is too long
    QCOMPARE(readGroupPlaces(u"g@TOPIC#_"_s + QString(96, u'x')).ids, QStringList());
}

void TestNotificationIds::longListsAreQuick()
{
    // Quotes without a partner, all over: no search may run to the end of the text each time.
    QString text;
    for (int i = 0; i < 200'000; ++i)
        text += (i % 2 ? u"\"g%1\n"_s : u"\u201Cg%1\n"_s).arg(i);
    QCOMPARE(readGroupIds(text).ids.size(), 100'000);
    QCOMPARE(readGroupIds(text).invalid.size(), 100'000); // a curly quote is no ASCII
}

QTEST_GUILESS_MAIN(TestNotificationIds)
#include "tst_notificationids.moc"
