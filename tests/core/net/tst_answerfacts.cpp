// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/net/clientbench.h"
#include "tests/core/net/scriptedserver.h"

using namespace imdesk;

/// What is told of an answer that cannot be understood.
class TestAnswerFacts : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void wrongTypesAreTraced();
    void anEmptyAnswerIsToldAsSuch();
};

void TestAnswerFacts::wrongTypesAreTraced()
{
    QByteArray more = R"("RequestId":"req-typed",)";
    ScriptedServer server([&more](const SeenRequest &, QTcpSocket &) {
        return ScriptedServer::answer(R"({"ActionStatus":"OK",)" + more + R"("ErrorCode":0,"MsgTime":{},"MsgSeq":[]})");
    });
    Bench bench(server.baseUrl());
    const auto wrong = waited(bench.dedupedWrite());
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, Kind::Decode);
    QCOMPARE(wrong.error().command, u"group_open_http_svc/send_group_msg"_s);
    QCOMPARE(wrong.error().httpStatus, 200);
    QCOMPARE(wrong.error().requestId, u"req-typed"_s);
    // Of a service that gives none, the number of the call.
    more.clear();
    const auto nameless = waited(bench.dedupedWrite());
    QVERIFY(!nameless);
    QCOMPARE(nameless.error().httpStatus, 200);
    QCOMPARE(nameless.error().requestId.toUInt(nullptr, 16), server.requests().last().item("random").toUInt());
}

void TestAnswerFacts::anEmptyAnswerIsToldAsSuch()
{
    for (const QByteArray &body : {QByteArray(), QByteArray(" \r\n")}) {
        ScriptedServer server([&body](const SeenRequest &, QTcpSocket &) { return ScriptedServer::answer(body); });
        Bench bench(server.baseUrl());
        const auto reply = waited(bench.read());
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::Decode);
        QCOMPARE(reply.error().message, u"The answer is empty"_s);
        QCOMPARE(reply.error().httpStatus, 200);
    }
}

QTEST_GUILESS_MAIN(TestAnswerFacts)
#include "tst_answerfacts.moc"
