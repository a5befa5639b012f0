// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentences.h"

#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Sentences one after the other, in both languages.
class TestSentences : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void theWritingDecidesOnTheBlank_data()
    {
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QString>("whole");
        QTest::newRow("English") << QStringList{u"It goes."_s, u"It cannot be undone."_s}
                                 << u"It goes. It cannot be undone."_s;
        QTest::newRow("Chinese") << QStringList{u"将解散群组。"_s, u"无法撤销。"_s} << u"将解散群组。无法撤销。"_s;
        QTest::newRow("bracket") << QStringList{u"群组"_s, u"（未翻译）"_s} << u"群组（未翻译）"_s;
        QTest::newRow("no full stop") << QStringList{u"缺少 GroupId"_s, u"请填写"_s} << u"缺少 GroupId 请填写"_s;
        QTest::newRow("empty ones") << QStringList{QString(), u"a."_s, QString(), u"b."_s, QString()} << u"a. b."_s;
        QTest::newRow("nothing") << QStringList() << QString();
    }
    void theWritingDecidesOnTheBlank()
    {
        QFETCH(const QStringList, parts);
        QFETCH(const QString, whole);
        QCOMPARE(joinSentences(parts), whole);
    }

    void chineseMeetsChineseWithoutABlank()
    {
        const QString chinese = u"已将 %1 %2永久禁言"_s;
        QCOMPARE(fillIn(chinese, {u"2 个账号"_s, u"在所有群组中"_s}), u"已将 2 个账号在所有群组中永久禁言"_s);
        QCOMPARE(fillIn(chinese, {u"alice"_s, u"在群组 night 中"_s}), u"已将 alice 在群组 night 中永久禁言"_s);
        QCOMPARE(fillIn(u"位于 %1 最新的"_s, {u"群组"_s}), u"位于群组最新的"_s);
        QCOMPARE(fillIn(u"Muted %1 %2 for ever"_s, {u"alice"_s, u"in all groups"_s}),
                 u"Muted alice in all groups for ever"_s);
        // A value is no sentence: what looks like a place in it stays, and so do blanks.
        QCOMPARE(fillIn(u"%2 %1"_s, {u"%2"_s, u"夜 班"_s}), u"夜 班 %2"_s);
        QCOMPARE(fillIn(u"50 % of %3"_s, {u"x"_s}), u"50 % of %3"_s);
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
