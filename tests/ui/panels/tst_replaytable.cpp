// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/replaytable.h"

#include <QLocale>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// An answer to an event of the log that was allowed before.
ReplayResult answer(qint64 seq, int code = 0)
{
    ReplayResult result;
    result.item.seq = seq;
    result.item.command = u"Group.CallbackBeforeSendMsg"_s;
    result.item.hasAnswer = true;
    result.reply.usable = true;
    result.reply.code = code;
    return result;
}

ReplayResult failure(qint64 seq)
{
    ReplayResult result = answer(seq);
    result.reply.usable = false;
    result.reply.words = u"Nobody answered."_s;
    return result;
}

} // namespace

/// What of many answers is shown.
class TestReplayTable : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void whatDiffersOrFailedStays()
    {
        ReplayTable table;
        for (int seq = 1; seq <= 2'342; ++seq)
            table.addResult(seq == 7 ? answer(seq, 10'101) : seq == 9 ? failure(seq) : answer(seq));
        QCOMPARE(table.rowCount(), ReplayTable::shownRows);
        QVERIFY(table.item(0, 0)->text().startsWith(u"7 "_s));
        QVERIFY(table.item(0, 2)->text().startsWith(u"10101"_s));
        QVERIFY(table.item(1, 0)->text().startsWith(u"9 "_s));
        QCOMPARE(table.item(1, 2)->text(), u"Nobody answered."_s);
        // The others are the newest.
        QVERIFY(table.item(2, 0)->text().startsWith(u"1845 "_s));
        QVERIFY(table.item(499, 0)->text().startsWith(u"2342 "_s));
        const QString words = table.shownWords();
        QVERIFY2(words.startsWith(u"500 of 2,342 "_s) && words.contains(u"all 2 that differ"_s), qPrintable(words));
    }

    void moreThanThePageStayWhereTheyDiffer()
    {
        ReplayTable table;
        for (int seq = 1; seq <= 1'400; ++seq)
            table.addResult(answer(seq, seq % 2));
        QCOMPARE(table.rowCount(), 700);
        QVERIFY(table.item(0, 0)->text().startsWith(u"1 "_s));
        QVERIFY2(table.shownWords().contains(u"all 700 that differ"_s), qPrintable(table.shownWords()));
    }

    void fewAreShownWithoutAWord()
    {
        ReplayTable table;
        for (int seq = 1; seq <= ReplayTable::shownRows; ++seq)
            table.addResult(answer(seq));
        QCOMPARE(table.shownWords(), QString());
        table.addResult(answer(501));
        QCOMPARE(table.shownWords(), u"The last 500 of 501 answers are shown."_s);
        table.forget();
        QCOMPARE(table.rowCount(), 0);
        QCOMPARE(table.shownWords(), QString());
    }
};

QTEST_MAIN(TestReplayTable)
#include "tst_replaytable.moc"
