// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/callbacksign.h"

#include <QTest>

using namespace imdesk;

class TestCallbackSign : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void documentedVectors_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QByteArray>("sign");
        QTest::newRow("official") << QByteArray("xxxxyyyy") << QByteArray("1669872112")
                                  << QByteArray("17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061");
        QTest::newRow("other token") << QByteArray("my-token") << QByteArray("1700000000")
                                     << QByteArray("5109fa80ed3a01aec6ca7dc83511bfe43bda2bd77f203c50430ce7ba0c5a4905");
        QTest::newRow("no token") << QByteArray() << QByteArray("1700000000")
                                  << QByteArray("3f3b4313e71a7e1cbfbc359314fc3de34eab90a3d441761cae10fcb2a6aba1ff");
    }

    void documentedVectors()
    {
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, time);
        QFETCH(QByteArray, sign);
        QCOMPARE(callbackSign(token, time), sign);
        if (!token.isEmpty())
            QCOMPARE(checkSign(token, sign, time, time.toLongLong()).state, SignState::Valid);
    }

    void window()
    {
        const QByteArray time("1700000000");
        const QByteArray sign = callbackSign("t", time);
        const auto at = [&](qint64 now) { return checkSign("t", sign, time, now); };
        QCOMPARE(at(1'700'000'060).state, SignState::Valid);
        QCOMPARE(at(1'700'000'061).state, SignState::Drifted);
        QCOMPARE(at(1'700'000'061).driftSeconds, 61);
        QCOMPARE(at(1'699'999'940).state, SignState::Valid);
        QCOMPARE(at(1'699'999'939).state, SignState::Drifted);
        QCOMPARE(at(1'699'999'939).driftSeconds, -61);
    }

    void driftIsToldFromAWrongToken()
    {
        const QByteArray time("1700000000");
        QCOMPARE(checkSign("other", callbackSign("t", time), time, 1'800'000'000).state, SignState::Wrong);
        QCOMPARE(checkSign("t", callbackSign("t", time), time, 1'800'000'000).state, SignState::Drifted);
    }

    void incomplete()
    {
        const QByteArray sign = callbackSign("t", "1700000000");
        QCOMPARE(checkSign("t", {}, "1700000000", 1'700'000'000).state, SignState::Missing);
        QCOMPARE(checkSign("t", sign, {}, 1'700'000'000).state, SignState::Missing);
        QCOMPARE(checkSign("t", sign.first(63), "1700000000", 1'700'000'000).state, SignState::Wrong);
        QCOMPARE(checkSign("t", sign.toUpper(), "1700000000", 1'700'000'000).state, SignState::Valid);
        QCOMPARE(checkSign("t", callbackSign("t", "soon"), "soon", 1'700'000'000).state, SignState::Wrong);
        QCOMPARE(checkSign({}, {}, {}, 0).state, SignState::NotChecked);
    }
};

QTEST_GUILESS_MAIN(TestCallbackSign)
#include "tst_callbacksign.moc"
