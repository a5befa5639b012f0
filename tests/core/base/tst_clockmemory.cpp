// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clockmemory.h"

#include <QTest>

using namespace imdesk;

/// By which time things are too old when a clock may stand wrong.
class TestClockMemory : public QObject
{
    Q_OBJECT

    static constexpr qint64 day = ClockMemory::secondsADay;
    static constexpr qint64 now = 1'700'000'000;
    const std::optional<qint64> none;

  private Q_SLOTS:
    void theEarlierOfTwoClocksCounts()
    {
        ClockMemory memory;
        QCOMPARE(memory.timeToDrop(now + 100 * day, now), std::optional(now));
        QCOMPARE(memory.timeToDrop(now, now + 100 * day), std::optional(now));
        QCOMPARE(memory.seen, now);
    }

    void aJumpIsNotBelievedAtOnce()
    {
        ClockMemory memory{now};
        QCOMPARE(memory.timeToDrop(now + 2 * day, none), std::optional(now + 2 * day));
        QCOMPARE(memory.timeToDrop(now + 100 * day, none), none);
        QCOMPARE(memory.timeToDrop(now + 101 * day - 1, none), none);
        // Set right again: nothing has happened.
        QCOMPARE(memory.timeToDrop(now + 3 * day, none), std::optional(now + 3 * day));
        // A computer that was off for a month is there a day later, too.
        QCOMPARE(memory.timeToDrop(now + 40 * day, none), none);
        QCOMPARE(memory.timeToDrop(now + 41 * day, none), std::optional(now + 41 * day));
        QCOMPARE(memory.timeToDrop(now + 42 * day, none), std::optional(now + 42 * day));
    }

    void theFirstTimeIsAJump()
    {
        ClockMemory memory;
        QCOMPARE(memory.timeToDrop(now, none), none);
        QCOMPARE(memory.timeToDrop(now + 30 * day, none), std::optional(now + 30 * day));
    }

    void aClockThatWasSetBackIsFollowed()
    {
        ClockMemory memory{now};
        QCOMPARE(memory.timeToDrop(now - 400 * day, none), std::optional(now - 400 * day));
        QCOMPARE(memory.timeToDrop(now, none), none);
        QCOMPARE(memory.timeToDrop(now, now), std::optional(now));
    }
};

QTEST_GUILESS_MAIN(TestClockMemory)
#include "tst_clockmemory.moc"
