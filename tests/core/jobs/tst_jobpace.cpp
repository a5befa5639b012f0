// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobpace.h"

#include <QTest>

using namespace imdesk;

/// What is said of the speed of a job, and of the time it will take.
class TestJobPace : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void nothingIsSaidOfTheFirstMoments();
    void itFallsWhileNothingEnds();
    void heapsMakeNoDifference();
};

void TestJobPace::nothingIsSaidOfTheFirstMoments()
{
    JobPace pace;
    pace.ended(0, 5);
    QCOMPARE(pace.perSecond(10'000), 0.0); // it has not begun
    pace.begin(0);
    pace.ended(200, 100);
    pace.ended(400, 100);
    QCOMPARE(pace.perSecond(500), 0.0);
    QCOMPARE(pace.secondsLeft(500, 5'000), 0);
    // 200 rows in four seconds, not in the 200 ms that lie between them.
    QCOMPARE(pace.perSecond(4'000), 50.0);
    QCOMPARE(pace.secondsLeft(4'000, 5'000), 100);
}

void TestJobPace::itFallsWhileNothingEnds()
{
    JobPace pace;
    pace.begin(0);
    for (qint64 now = 100; now <= 5'000; now += 100)
        pace.ended(now, 60);
    const double fast = pace.perSecond(5'000);
    QVERIFY(fast > 590 && fast < 610);
    double last = fast;
    for (qint64 now = 6'000; now <= 20'000; now += 1'000) {
        QVERIFY(pace.perSecond(now) < last);
        last = pace.perSecond(now);
    }
    QCOMPARE(last, 0.0);
    QCOMPARE(pace.secondsLeft(20'000, 5'000), 0);
}

void TestJobPace::heapsMakeNoDifference()
{
    JobPace pace;
    pace.begin(0);
    for (qint64 now = 5'000; now <= 60'000; now += 5'000) {
        pace.ended(now, 800);
        if (now >= 15'000)
            QCOMPARE(pace.perSecond(now), 160.0);
    }
}

QTEST_GUILESS_MAIN(TestJobPace)
#include "tst_jobpace.moc"
