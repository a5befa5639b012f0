// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ratelimiter.h"

#include <QList>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

class TestRateLimiter : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void firstCallsGoAtOnce();
    void noSecondHoldsMore_data();
    void noSecondHoldsMore();
    void endpointsAreApart();
    void pausesAfterARefusal();
    void tellsTheShareUsed();
    void aShareLeavesEvenly();
    void sharesOfSeveralAreOneBudget();
};

void TestRateLimiter::firstCallsGoAtOnce()
{
    RateLimiter limiter;
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(limiter.waitMs(u"a"_s, 5, 1000 + i), 0);
        limiter.sent(u"a"_s, 1000 + i);
    }
    QCOMPARE(limiter.waitMs(u"a"_s, 5, 1005), RateLimiter::windowMs - 5);
    QCOMPARE(limiter.waitMs(u"a"_s, 5, 1000 + RateLimiter::windowMs - 1), 1);
    QCOMPARE(limiter.waitMs(u"a"_s, 5, 1000 + RateLimiter::windowMs), 0);
}

void TestRateLimiter::noSecondHoldsMore_data()
{
    QTest::addColumn<int>("limit");
    QTest::newRow("1") << 1;
    QTest::newRow("10") << 10;
    QTest::newRow("200") << 200;
}

void TestRateLimiter::noSecondHoldsMore()
{
    QFETCH(int, limit);
    RateLimiter limiter;
    QList<qint64> sent;
    qint64 now = 0;
    const qsizetype calls = limit * 5 + 3;
    for (int steps = 0; sent.size() < calls && steps < 1'000'000; ++steps) {
        const qint64 wait = limiter.waitMs(u"a"_s, limit, now);
        QVERIFY(wait <= RateLimiter::windowMs);
        if (wait == 0) {
            limiter.sent(u"a"_s, now);
            sent << now;
            now += steps % 3; // bursts and short gaps
        } else {
            now += wait;
        }
    }
    QCOMPARE(sent.size(), calls);
    for (qsizetype i = limit; i < sent.size(); ++i)
        QVERIFY(sent[i] - sent[i - limit] >= 1000);
}

void TestRateLimiter::endpointsAreApart()
{
    RateLimiter limiter;
    limiter.sent(u"a"_s, 0);
    QVERIFY(limiter.waitMs(u"a"_s, 1, 10) > 0);
    QCOMPARE(limiter.waitMs(u"b"_s, 1, 10), 0);
}

void TestRateLimiter::pausesAfterARefusal()
{
    RateLimiter limiter;
    limiter.pause(u"a"_s, 5000);
    QCOMPARE(limiter.waitMs(u"a"_s, 200, 1000), 4000);
    limiter.pause(u"a"_s, 3000); // never shortens
    QCOMPARE(limiter.waitMs(u"a"_s, 200, 1000), 4000);
    QCOMPARE(limiter.waitMs(u"a"_s, 200, 5000), 0);
    QCOMPARE(limiter.waitMs(u"b"_s, 200, 1000), 0);
}

void TestRateLimiter::tellsTheShareUsed()
{
    RateLimiter limiter;
    QCOMPARE(limiter.used(u"a"_s, 10, 0), 0.0);
    for (int i = 0; i < 5; ++i)
        limiter.sent(u"a"_s, 100);
    QCOMPARE(limiter.used(u"a"_s, 10, 100), 0.5);
    QCOMPARE(limiter.used(u"a"_s, 0, 100), 0.0);
    QCOMPARE(limiter.used(u"a"_s, 10, 100 + RateLimiter::windowMs), 0.0);
}

void TestRateLimiter::aShareLeavesEvenly()
{
    RateLimiter limiter;
    QCOMPARE(limiter.shareWaitMs(u"a"_s, u"job"_s, 1000), 0);
    limiter.sentOfShare(u"a"_s, u"job"_s, 250, 1000);
    QCOMPARE(limiter.shareWaitMs(u"b"_s, u"job"_s, 1000), 0);
    const qint64 wait = limiter.shareWaitMs(u"a"_s, u"job"_s, 1000);
    QVERIFY(wait >= 200 && wait <= 250);
    limiter.sentOfShare(u"a"_s, u"job"_s, 250, 1000 + wait);
    QCOMPARE(limiter.shareWaitMs(u"a"_s, u"job"_s, 1000 + wait), 250);
    // A long silence is not made up for.
    limiter.sentOfShare(u"a"_s, u"job"_s, 250, 60'000);
    QVERIFY(limiter.shareWaitMs(u"a"_s, u"job"_s, 60'000) >= 200);
}

void TestRateLimiter::sharesOfSeveralAreOneBudget()
{
    // How many calls leave in ten seconds, of jobs with these milliseconds between their calls.
    const auto sent = [](const QList<double> &apart) {
        RateLimiter limiter;
        QList<int> calls(apart.size());
        QList<qsizetype> order;
        for (qsizetype job = 0; job < apart.size(); ++job)
            order << job;
        for (qint64 now = 1000; now < 11'000; ++now) {
            // As calls wait in a queue: who has sent last comes last.
            for (const qsizetype job : QList<qsizetype>(order)) {
                const QString name = QString::number(job);
                if (limiter.shareWaitMs(u"a"_s, name, now) > 0)
                    continue;
                limiter.sentOfShare(u"a"_s, name, apart[job], now);
                ++calls[job];
                order.removeOne(job);
                order << job;
            }
        }
        return calls;
    };
    const QList<int> alone = sent({10}), both = sent({10, 10}), uneven = sent({10, 500});
    QVERIFY(alone[0] >= 990 && alone[0] <= 1010);
    QVERIFY2(both[0] + both[1] <= 1010, qPrintable(QString::number(both[0] + both[1])));
    QVERIFY(both[0] > 300 && both[1] > 300);
    // One with a small share holds no other up.
    QVERIFY2(uneven[0] >= 900, qPrintable(QString::number(uneven[0])));
    QVERIFY(uneven[1] >= 5 && uneven[1] <= 25);
}

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
