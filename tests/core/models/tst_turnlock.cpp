// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/turnlock.h"

#include <QElapsedTimer>
#include <QTest>

using namespace imdesk;

/// A long reading in turns does not keep the writer waiting.
class TestTurnLock : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void aWriterThatWaitsComesAfterTheTurnUnderWay()
    {
        constexpr int writings = 200;
        TurnLock lock;
        int written = 0; // under the lock
        int passedOver = 0, awaited = 0;
        std::atomic<bool> ended = false;
        std::thread reader([&] {
            int seen = -1; // what was written when a writer was seen waiting
            while (!ended) {
                const TurnLock::Turn turn(lock);
                if (seen == written)
                    ++passedOver;
                QElapsedTimer busy;
                busy.start();
                while (busy.nsecsElapsed() < 500'000 && !ended)
                    continue;
                const bool waits = lock.isAwaited();
                awaited += waits ? 1 : 0;
                seen = waits ? written : -1;
            }
        });
        for (int i = 0; i < writings; ++i) {
            {
                const std::lock_guard writing(lock);
                ++written;
            }
            std::this_thread::sleep_for(std::chrono::microseconds(200));
        }
        ended = true;
        reader.join();
        QCOMPARE(written, writings);
        QVERIFY(awaited > 0);
        QCOMPARE(passedOver, 0);
        QVERIFY(!lock.isAwaited());
    }
};

QTEST_GUILESS_MAIN(TestTurnLock)
#include "tst_turnlock.moc"
