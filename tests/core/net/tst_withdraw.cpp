// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/net/clientbench.h"
#include "tests/core/net/scriptedserver.h"

#include <QPointer>
#include <QTest>

using namespace imdesk;

/// Calls of a job that is stopped while they are on their way.
class TestWithdraw : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void whatIsRefusedAfterwardsIsNotSentAgain_data();
    void whatIsRefusedAfterwardsIsNotSentAgain();
};

void TestWithdraw::whatIsRefusedAfterwardsIsNotSentAgain_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("too fast") << 60007;
    QTest::newRow("a signature that has ended") << 70001;
}

void TestWithdraw::whatIsRefusedAfterwardsIsNotSentAgain()
{
    QFETCH(int, code);
    QPointer<QTcpSocket> asking;
    ScriptedServer server([&asking](const SeenRequest &, QTcpSocket &socket) {
        asking = &socket;
        return QByteArray();
    });
    Bench bench(server.baseUrl());
    CallOptions options;
    options.job = u"night"_s;
    const auto call = bench.write(options);
    QTRY_VERIFY_WITH_TIMEOUT(!asking.isNull(), 20'000);
    bench.client->withdraw(u"night"_s);
    QVERIFY(!call.isFinished());
    asking->write(ScriptedServer::error(code));
    const Result<QJsonObject> reply = waited(call);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, code);
    QVERIFY(!reply.error().maybeDone);
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestWithdraw)
#include "tst_withdraw.moc"
