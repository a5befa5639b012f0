// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/beijing.h"

#include <QDateTime>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

class TestBeijing : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void daysAreCutAtSixteenUtc();
    void startsAndDaysAgree();
    void compactBothWays();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
};

void TestBeijing::daysAreCutAtSixteenUtc()
{
    const qint64 cut = QDateTime(QDate(2026, 3, 1), QTime(16, 0), Qt::UTC).toSecsSinceEpoch();
    QCOMPARE(beijing::dayOf(cut - 1), QDate(2026, 3, 1));
    QCOMPARE(beijing::dayOf(cut), QDate(2026, 3, 2));
    QCOMPARE(beijing::dayOf(0), QDate(1970, 1, 1));
    QCOMPARE(beijing::startOf(QDate(2026, 3, 2)), cut);
}

void TestBeijing::startsAndDaysAgree()
{
    for (QDate day(2023, 12, 30); day < QDate(2024, 3, 3); day = day.addDays(1)) {
        const qint64 start = beijing::startOf(day);
        QCOMPARE(beijing::dayOf(start), day);
        QCOMPARE(beijing::dayOf(start - 1), day.addDays(-1));
        QCOMPARE(beijing::startOf(day.addDays(1)) - start, 86400);
    }
}

void TestBeijing::compactBothWays()
{
    QCOMPARE(beijing::compact(QDate(2026, 3, 2)), u"20260302"_s);
    QCOMPARE(beijing::fromCompact(u"20260302"_s), QDate(2026, 3, 2));
    QCOMPARE(beijing::fromCompact(u"20240229"_s), QDate(2024, 2, 29));
}

void TestBeijing::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("dashes") << u"2026-03-02"_s;
    QTest::newRow("no such day") << u"20260230"_s;
    QTest::newRow("letters") << u"2026030x"_s;
    QTest::newRow("short") << u"2026032"_s;
    QTest::newRow("long") << u"202603020"_s;
}

void TestBeijing::refusesOtherTexts()
{
    QFETCH(QString, text);
    QVERIFY(!beijing::fromCompact(text).isValid());
}

QTEST_GUILESS_MAIN(TestBeijing)
#include "tst_beijing.moc"
