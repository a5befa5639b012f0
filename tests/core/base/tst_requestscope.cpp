// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/requestscope.h"

#include <QFuture>
#include <QPromise>
#include <QTest>

#include <memory>

using namespace imdesk;

class TestRequestScope : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void aNewCallCancelsTheOldOne()
    {
        RequestScope scope;
        QPromise<int> first;
        first.start();
        QPromise<int> second;
        second.start();
        scope.latest(QStringLiteral("a"), first.future());
        QVERIFY(!first.isCanceled());
        scope.latest(QStringLiteral("a"), second.future());
        QVERIFY(first.isCanceled());
        QVERIFY(!second.isCanceled());
        scope.cancel(QStringLiteral("a"));
        QVERIFY(second.isCanceled());
        first.finish();
        second.finish();
    }

    void theEndCancelsAll()
    {
        QPromise<int> first;
        first.start();
        QPromise<int> other;
        other.start();
        {
            RequestScope scope;
            scope.latest(QStringLiteral("a"), first.future());
            scope.latest(QStringLiteral("b"), other.future());
        }
        QVERIFY(first.isCanceled() && other.isCanceled());
        first.finish();
        other.finish();
    }

    void finishedCallsAreLeftAlone()
    {
        // Many times, for the mistake this guards against reads freed memory.
        for (int i = 0; i < 200; ++i) {
            int got = 0;
            QFuture<int> done;
            {
                RequestScope scope;
                auto promise = std::make_unique<QPromise<int>>();
                promise->start();
                done = promise->future();
                scope.latest(QStringLiteral("a"), done).then(this, [&](int value) { got = value; });
                promise->addResult(7);
                promise->finish();
                promise.reset();
                const auto noise = std::make_unique<char[]>(512);
                noise[0] = 1;
            }
            QCOMPARE(got, 7);
            QVERIFY(!done.isCanceled());
        }
    }
};

QTEST_GUILESS_MAIN(TestRequestScope)
#include "tst_requestscope.moc"
