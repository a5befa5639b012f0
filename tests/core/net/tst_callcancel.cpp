// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/net/clientbench.h"
#include "tests/core/net/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Calls of a client that nobody waits for any more.
class TestCallCancel : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void cancelAbortsTheReply()
    {
        ScriptedServer server([](const SeenRequest &, QTcpSocket &) { return QByteArray(); });
        Bench bench(server.baseUrl());
        QSignalSpy finished(bench.client.get(), &ApiClient::callFinished);
        QFuture<Result<QJsonObject>> future = bench.read();
        QTRY_COMPARE(server.requests().size(), 1);
        QCOMPARE(bench.client->callsInFlight(), 1);
        future.cancel();
        QTRY_COMPARE(server.disconnects(), 1);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
        QCOMPARE(bench.client->callsInFlight(), 0);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<CallRecord>().error.kind, Kind::Cancelled);
        QCOMPARE(server.requests().size(), 1);
    }

    void cancelWhileWaiting()
    {
        ScriptedServer server([](const SeenRequest &, QTcpSocket &) { return ScriptedServer::ok(); });
        Bench bench(server.baseUrl());
        QFuture<Result<QJsonObject>> first = bench.read();
        first.cancel(); // before anything was sent
        QVERIFY(waited(bench.read()));
        QVERIFY(first.isFinished());
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(bench.client->callsWaiting(), 0);
    }

    void cancelBetweenAttempts()
    {
        ScriptedServer server([](const SeenRequest &, QTcpSocket &) { return ScriptedServer::error(60007); });
        Bench bench(server.baseUrl());
        QFuture<Result<QJsonObject>> future = bench.read();
        QTRY_VERIFY(server.requests().size() == 1 && bench.client->callsInFlight() == 0);
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(bench.client->callsWaiting(), 0);
        QCOMPARE(server.requests().size(), 1);
    }

    void destructionWithCallsInFlight()
    {
        ScriptedServer server([](const SeenRequest &, QTcpSocket &) { return QByteArray(); });
        Bench bench(server.baseUrl());
        QList<QFuture<Result<QJsonObject>>> futures;
        int told = 0;
        for (int i = 0; i < 20; ++i) {
            futures << bench.read();
            futures.last().then(this, [&told](const Result<QJsonObject> &result) { told += !result; });
        }
        QTRY_VERIFY(server.requests().size() >= 6);
        bench.client.reset();
        for (const auto &future : futures) {
            QVERIFY(future.isFinished());
            QCOMPARE(future.result().error().kind, Kind::Cancelled);
        }
        QTRY_COMPARE(told, 20);
        QTRY_VERIFY(server.disconnects() >= 6);
    }
};

QTEST_GUILESS_MAIN(TestCallCancel)
#include "tst_callcancel.moc"
