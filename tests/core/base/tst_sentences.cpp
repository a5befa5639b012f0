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
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
