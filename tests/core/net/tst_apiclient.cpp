// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/statistics.h"
#include "core/base/logging.h"
#include "core/net/usersig.h"
#include "tests/core/net/clientbench.h"
#include "tests/core/net/scriptedserver.h"
#include "tests/support/silentport.h"

#include <QSignalSpy>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

QStringList logLines;
void keepLine(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    if (QByteArray(context.category) == "imdesk.api")
        logLines << text;
}

} // namespace

class TestApiClient : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void sendsWhatTheServiceWants();
    void oddAccountsArriveWhole();
    void decodesTypedReplies();
    void badAnswers_data();
    void badAnswers();
    void serviceErrors();
    void answersWithoutActionStatus();
    void hugeAnswersAreCutOff();
    void deepNestingIsRefused();
    void httpStatus();
    void redirectsAreNotFollowed();
    void refusedConnections();
    void truncatedAnswers();
    void closedMidway();
    void slowAnswers();
    void silenceIsAskedOnceMoreAndTold();
    void tooFastIsRetried();
    void endedSignatureIsRenewedOnce();
    void pastedSignatureIsNotRenewed();
    void withoutASecretNothingIsSent();
    void readOnlyRefusesWrites();
    void plainHttpElsewhereIsNotSent();
    void priorityOrder();
    void oneLogLineACall();
    void recordsTheCall();
    void clockDifference();
};

void TestApiClient::sendsWhatTheServiceWants()
{
    ScriptedServer server([](const SeenRequest &, QTcpSocket &) { return ScriptedServer::ok(); });
    Bench bench(server.baseUrl());
    for (int i = 0; i < 2; ++i)
        QVERIFY(waited(bench.client->callRaw(u"openim/querystate"_s, {{u"To_Account"_s, QJsonArray{u"a"_s}}})));
    QCOMPARE(server.requests().size(), 2);
    const SeenRequest &request = server.requests().first();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.url.path(), u"/v4/openim/querystate"_s);
    QCOMPARE(request.item("sdkappid"), u"1400000000"_s);
    QCOMPARE(request.item("identifier"), u"administrator"_s);
    QCOMPARE(request.item("contenttype"), u"json"_s);
    QCOMPARE(request.item("usersig").toLatin1(), bench.signer.userSig().value_or(QByteArray()));
    bool number = false;
    QVERIFY(request.item("random").toULongLong(&number) <= 0xFFFFFFFFULL && number);
    QVERIFY(request.item("random") != server.requests().last().item("random"));
    QCOMPARE(request.body, R"({"To_Account":["a"]})");
    QVERIFY(request.head.contains("Content-Type: application/json"));
    // A long body arrives whole.
    const QString words(300'000, QChar(0x5ba2));
    QVERIFY(waited(bench.client->callRaw(u"openim/querystate"_s, {{u"a"_s, words}})));
    QCOMPARE(QJsonDocument::fromJson(server.requests().last().body).object().value("a"_L1).toString(), words);
}

void TestApiClient::oddAccountsArriveWhole()
{
    ScriptedServer server([](const SeenRequest &, QTcpSocket &) { return ScriptedServer::ok(); });
    for (const QString &admin : {u"a b&c=d"_s, u"x%25y+z"_s, u"\u7ba1\u7406\u5458#1"_s}) {
        Bench bench(server.baseUrl());
        bench.profile.admin = admin;
        Signer signer(testApp, admin, bench.clock);
        signer.setSecretKey(testKey);
        ApiClient client(bench.profile, signer, bench.catalogue, bench.clock);
        QVERIFY(waited(client.callRaw(u"openim/querystate"_s, {})));
        QCOMPARE(server.requests().last().item("identifier"), admin);
        const Result<UserSigContent> content = readUserSig(server.requests().last().item("usersig").toLatin1());
        QCOMPARE(content.value_or(UserSigContent{}).identifier, admin);
    }
}

void TestApiClient::decodesTypedReplies()
{
    ScriptedServer server([](const SeenRequest &, QTcpSocket &) {
        return ScriptedServer::answer(
            R"({"ActionStatus":"OK","ErrorCode":"0","ErrorInfo":"","MsgTime":"1700000000","MsgSeq":7,"New":1})");
    });
    Bench bench(server.baseUrl());
    const auto reply = waited(bench.dedupedWrite());
    QVERIFY(reply);
    QCOMPARE(reply->msgTime, 1700000000);
    QCOMPARE(reply->msgSeq, 7);
    // A reply that lacks what it must have is a failure, with the path of the key and the command.
    server.setScript([](const SeenRequest &, QTcpSocket &) { return ScriptedServer::ok(); });
    const auto wrong = waited(bench.dedupedWrite());
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, Kind::Decode);
    QVERIFY(wrong.error().message.contains(u"MsgTime is missing"_s));
    QCOMPARE(wrong.error().command, u"group_open_http_svc/send_group_msg"_s);
}

void TestApiClient::badAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("words") << QByteArray("<html>Bad gateway</html>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("cut") << QByteArray("{\"ErrorCode\":0");
    QTest::newRow("no code") << QByteArray("{\"ActionStatus\":\"OK\"}");
    QTest::newRow("code is a word") << QByteArray("{\"ActionStatus\":\"OK\",\"ErrorCode\":\"none\"}");
    QTest::newRow("not utf-8") << QByteArray("{\"ErrorCode\":0,\"a\":\"\xff\xfe\"}");
}

void TestApiClient::badAnswers()
{
    QFETCH(QByteArray, body);
    ScriptedServer server([body](const SeenRequest &, QTcpSocket &) { return ScriptedServer::answer(body); });
    Bench bench(server.baseUrl());
    const auto reply = waited(bench.read());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Decode);
    QCOMPARE(reply.error().command, u"group_open_http_svc/get_group_info"_s);
    QVERIFY(!reply.error().requestId.isEmpty());
    QCOMPARE(server.requests().size(), 1); // not understood is not retried
}

void TestApiClient::serviceErrors()
{
    ScriptedServer server([](const SeenRequest &, QTcpSocket &) { return ScriptedServer::error(10010); });
    Bench bench(server.baseUrl());
    const auto reply = waited(bench.read());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Service);
    QCOMPARE(reply.error().code, 10010);
    QCOMPARE(reply.error().httpStatus, 200);
    QCOMPARE(reply.error().message, u"scripted"_s);
    QCOMPARE(reply.error().requestId, u"req-10010"_s);
    QVERIFY(!reply.error().maybeDone);
    QCOMPARE(server.requests().size(), 1);
    // FAIL with code 0 is a failure all the same.
    server.setScript([](const SeenRequest &, QTcpSocket &) {
        return ScriptedServer::answer(R"({"ActionStatus":"FAIL","ErrorCode":0,"ErrorInfo":"x?usersig=eJy*r-&a=1"})");
    });
    const auto strange = waited(bench.read());
    QVERIFY(!strange);
    QCOMPARE(strange.error().kind, Kind::Service);
    QCOMPARE(strange.error().message, u"x?usersig=…&a=1"_s);
    QCOMPARE(strange.error().reply.value("ErrorInfo"_L1).toString(), strange.error().message);
}

void TestApiClient::answersWithoutActionStatus()
{
    ScriptedServer server(
        [](const SeenRequest &, QTcpSocket &) { return ScriptedServer::answer(R"({"ErrorCode":0,"Result":[]})"); });
    Bench bench(server.baseUrl());
    const auto reply = waited(bench.client->callRaw(u"openconfigsvr/getappinfo"_s, {}));
    QVERIFY(reply);
    QVERIFY(reply->contains("Result"_L1));
    server.setScript([](const SeenRequest &, QTcpSocket &) {
        return ScriptedServer::answer(R"({"ErrorCode":60010,"ErrorInfo":"x"})");
    });
    const auto refused = waited(bench.client->callRaw(u"openconfigsvr/getappinfo"_s, {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, 60010);
}

void TestApiClient::hugeAnswersAreCutOff()
{
    ScriptedServer server([](const SeenRequest &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n{\"a\":\"");
        return QByteArray(20 * 1024 * 1024, 'x');
    });
    Bench bench(server.baseUrl());
    const auto reply = waited(bench.read());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Decode);
    QVERIFY2(reply.error().message.contains(u"16 MB"_s), qPrintable(reply.error().message));
    QTRY_COMPARE(server.disconnects(), 1);
    // Just under the limit passes.
    server.setScript([](const SeenRequest &, QTcpSocket &) {
        return ScriptedServer::answer("{\"ErrorCode\":0,\"a\":\"" + QByteArray(15 * 1024 * 1024, 'x') + "\"}");
    });
    QVERIFY(waited(bench.read()));
}

void TestApiClient::deepNestingIsRefused()
{
    ScriptedServer server([](const SeenRequest &, QTcpSocket &) {
        return ScriptedServer::answer("{\"ErrorCode\":0,\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') +
                                      "}");
    });
    Bench bench(server.baseUrl());
    const auto reply = waited(bench.read());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Decode);
}

void TestApiClient::httpStatus()
{
    ScriptedServer server(
        [](const SeenRequest &, QTcpSocket &) { return ScriptedServer::answer("<html/>", "502 Bad Gateway"); });
    Bench bench(server.baseUrl());
    const auto written = waited(bench.write());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Kind::Http);
    QCOMPARE(written.error().httpStatus, 502);
    QVERIFY(written.error().maybeDone);
    QCOMPARE(server.requests().size(), 1);
    const auto read = waited(bench.read());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::Http);
    QVERIFY(!read.error().maybeDone);
    QCOMPARE(server.requests().size(), 1 + RetryPolicy::maxAttempts);
    // Once it is over, the next attempt succeeds.
    server.setScript([&server](const SeenRequest &, QTcpSocket &) {
        return server.requests().size() < 7 ? ScriptedServer::answer("", "503 Service Unavailable")
                                            : ScriptedServer::ok();
    });
    QVERIFY(waited(bench.read()));
    QCOMPARE(server.requests().size(), 7);
}

void TestApiClient::redirectsAreNotFollowed()
{
    ScriptedServer other([](const SeenRequest &, QTcpSocket &) { return ScriptedServer::ok(); });
    ScriptedServer server([&other](const SeenRequest &, QTcpSocket &) {
        return ScriptedServer::answer("", "307 Temporary Redirect",
                                      "Location: " + other.baseUrl().toLatin1() + "/v4/x\r\n");
    });
    Bench bench(server.baseUrl());
    const auto reply = waited(bench.write());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Http);
    QCOMPARE(reply.error().httpStatus, 307);
    // Nor is a read tried again: it would be sent there again.
    server.setScript([](const SeenRequest &, QTcpSocket &) {
        return ScriptedServer::answer("", "302 Found", "Location: /login\r\n");
    });
    const auto read = waited(bench.read());
    QVERIFY(!read);
    QCOMPARE(read.error().httpStatus, 302);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(other.requests().size(), 0);
}

void TestApiClient::refusedConnections()
{
    const testing::SilentPort silent;
    Bench bench(u"http://127.0.0.1:%1"_s.arg(silent.port()));
    QSignalSpy finished(bench.client.get(), &ApiClient::callFinished);
    const auto reply = waited(bench.write());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Network);
    QVERIFY2(!reply.error().message.contains(u"usersig"_s, Qt::CaseInsensitive), qPrintable(reply.error().message));
    QVERIFY(!reply.error().maybeDone);
    // Nothing was sent, so even a write is tried again.
    QCOMPARE(finished.first().first().value<CallRecord>().attempts, RetryPolicy::maxAttempts);
}

void TestApiClient::truncatedAnswers()
{
    ScriptedServer server([](const SeenRequest &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"ErrorCode\":0");
        socket.flush();
        socket.disconnectFromHost();
        return QByteArray();
    });
    Bench bench(server.baseUrl());
    const auto reply = waited(bench.write());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Network);
    QCOMPARE(server.requests().size(), 1); // its outcome is unknown
    QVERIFY(!waited(bench.read()));
    QCOMPARE(server.requests().size(), 1 + RetryPolicy::maxAttempts);
}

void TestApiClient::closedMidway()
{
    ScriptedServer server([](const SeenRequest &, QTcpSocket &socket) {
        socket.disconnectFromHost();
        return QByteArray();
    });
    Bench bench(server.baseUrl());
    const auto closed = waited(bench.write());
    QVERIFY(!closed);
    QVERIFY(closed.error().maybeDone);
    QVERIFY2(closed.error().message.contains(u"before the whole answer"_s), qPrintable(closed.error().message));
    server.setScript([](const SeenRequest &, QTcpSocket &socket) {
        socket.abort();
        return QByteArray();
    });
    const auto reply = waited(bench.write());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Network);
    QVERIFY(reply.error().maybeDone);
    QCOMPARE(server.requests().size(), 2);
    // With its own key the same bytes are sent again.
    server.setScript([&server](const SeenRequest &, QTcpSocket &socket) {
        if (server.requests().size() < 4) {
            socket.abort();
            return QByteArray();
        }
        return ScriptedServer::answer(R"({"ErrorCode":0,"MsgTime":1,"MsgSeq":2})");
    });
    QVERIFY(waited(bench.dedupedWrite()));
    QCOMPARE(server.requests().size(), 4);
    QCOMPARE(server.requests().at(2).body, server.requests().at(3).body);
    QVERIFY(server.requests().at(2).body.contains("\"Random\":77"));
}

void TestApiClient::slowAnswers()
{
    ScriptedServer server([](const SeenRequest &, QTcpSocket &) { return QByteArray(); });
    Bench bench(server.baseUrl());
    const auto reply = waited(bench.write({.timeoutMs = 100}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Timeout);
    QVERIFY(reply.error().maybeDone);
    QCOMPARE(server.requests().size(), 1);
    QTRY_COMPARE(server.disconnects(), 1);
    QCOMPARE(CallOptions().timeoutMs, 10'000);
    // An answer that trickles is no answer in time either.
    server.setScript(
        [](const SeenRequest &, QTcpSocket &) { return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"); });
    const auto trickled = waited(bench.write({.timeoutMs = 100}));
    QVERIFY(!trickled);
    QCOMPARE(trickled.error().kind, Kind::Timeout);
}

void TestApiClient::silenceIsAskedOnceMoreAndTold()
{
    ScriptedServer server([](const SeenRequest &, QTcpSocket &) { return QByteArray(); });
    Bench bench(server.baseUrl());
    QStringList told;
    connect(bench.client.get(), &ApiClient::callRetried, this, [&told, &bench](const CallRetry &retry) {
        told << retry.command + u": "_s + retry.words();
        const std::optional<CallRetry> now = bench.client->retrying();
        QVERIFY(now && now->command == retry.command);
    });
    const auto reply = waited(bench.read({.timeoutMs = 100}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Timeout);
    QVERIFY(!reply.error().maybeDone);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(told, QStringList{u"group_open_http_svc/get_group_info: no answer yet, trying again (2 of 2)"_s});
    QVERIFY(!bench.client->retrying());
    QVERIFY(!waited(bench.write({.timeoutMs = 100}))); // it may have been done
    QCOMPARE(told.size(), 1);
}

void TestApiClient::tooFastIsRetried()
{
    ScriptedServer server([&server](const SeenRequest &, QTcpSocket &) {
        return server.requests().size() == 1 ? ScriptedServer::error(60007) : ScriptedServer::ok();
    });
    Bench bench(server.baseUrl());
    QSignalSpy finished(bench.client.get(), &ApiClient::callFinished);
    QVERIFY(waited(bench.write())); // refused before it was done, so a write too
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<CallRecord>().attempts, 2);
}

void TestApiClient::endedSignatureIsRenewedOnce()
{
    ScriptedServer server([](const SeenRequest &, QTcpSocket &) { return ScriptedServer::ok(); });
    Bench bench(server.baseUrl());
    server.setScript([&](const SeenRequest &, QTcpSocket &) {
        bench.clock.advance(1000); // so that the next signature differs
        return server.requests().size() == 1 ? ScriptedServer::error(70001) : ScriptedServer::ok();
    });
    QVERIFY(waited(bench.write()));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().at(0).item("usersig") != server.requests().at(1).item("usersig"));
    server.setScript([](const SeenRequest &, QTcpSocket &) { return ScriptedServer::error(70001); });
    const auto reply = waited(bench.write());
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, 70001);
    QCOMPARE(server.requests().size(), 4);
}

void TestApiClient::pastedSignatureIsNotRenewed()
{
    ScriptedServer server([](const SeenRequest &, QTcpSocket &) { return ScriptedServer::error(70001); });
    Bench bench(server.baseUrl());
    QVERIFY(
        bench.signer.setUserSig(makeUserSig(testApp, testKey, u"administrator"_s, 86400, bench.clock.nowSeconds())));
    const auto reply = waited(bench.read());
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, 70001);
    QCOMPARE(server.requests().size(), 1);
}

void TestApiClient::withoutASecretNothingIsSent()
{
    ScriptedServer server([](const SeenRequest &, QTcpSocket &) { return ScriptedServer::ok(); });
    Bench bench(server.baseUrl());
    bench.signer.clear();
    const auto reply = waited(bench.read());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Secret);
    QCOMPARE(server.requests().size(), 0);
    QCOMPARE(bench.client->callsInFlight(), 0);
}

void TestApiClient::readOnlyRefusesWrites()
{
    ScriptedServer server([](const SeenRequest &, QTcpSocket &) { return ScriptedServer::ok(); });
    Bench bench(server.baseUrl());
    bench.profile.readOnly = true;
    bench.client->setProfile(bench.profile);
    for (const QString &path :
         {u"group_open_http_svc/send_group_system_notification"_s, u"group_open_http_svc/destroy_group"_s,
          u"im_open_login_svc/account_import"_s, u"some_service/unknown_command"_s}) {
        const auto reply = waited(bench.client->callRaw(path, {}));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::Refused);
        QCOMPARE(reply.error().command, path);
    }
    QCOMPARE(server.requests().size(), 0);
    QVERIFY(waited(bench.read()));
    QCOMPARE(server.requests().size(), 1);
}

void TestApiClient::plainHttpElsewhereIsNotSent()
{
    Bench bench(u"http://192.0.2.1:80"_s);
    const auto reply = waited(bench.read());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Usage);
}

void TestApiClient::priorityOrder()
{
    ScriptedServer server([](const SeenRequest &, QTcpSocket &) {
        return ScriptedServer::json({{u"ErrorCode"_s, 0}, {u"TotalCount"_s, 0}, {u"Next"_s, 0}});
    });
    Bench bench(server.baseUrl());
    // One call a second of this command: the first goes at once, the rest wait and may be put in order.
    const auto list = [&bench](qint64 limit, Priority priority) {
        return bench.client->call(api::groupList, {.limit = limit, .next = {}, .type = {}}, {.priority = priority});
    };
    const QList futures{list(1, Priority::Interactive)};
    QVERIFY(waited(futures.first()));
    const auto third = list(3, Priority::Background);
    const auto second = list(2, Priority::Interactive);
    QVERIFY(waited(third));
    QVERIFY(second.isFinished());
    QCOMPARE(server.requests().size(), 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY2(server.requests().at(i).body.contains("\"Limit\":" + QByteArray::number(i + 1)),
                 server.requests().at(i).body.constData());
}

void TestApiClient::oneLogLineACall()
{
    auto &category = const_cast<QLoggingCategory &>(logApi());
    category.setEnabled(QtInfoMsg, true);
    logLines.clear();
    const QtMessageHandler before = qInstallMessageHandler(keepLine);
    ScriptedServer server([](const SeenRequest &request, QTcpSocket &) {
        return request.url.path().endsWith(u"get_group_info") ? ScriptedServer::error(10010) : ScriptedServer::ok();
    });
    Bench bench(server.baseUrl());
    const bool written = waited(bench.write()).has_value();
    const bool read = waited(bench.read()).has_value();
    qInstallMessageHandler(before);
    category.setEnabled(QtInfoMsg, false);
    QVERIFY(written && !read);
    QCOMPARE(logLines.size(), 2);
    QVERIFY2(logLines.at(0).startsWith(u"group_open_http_svc/send_group_system_notification "_s) &&
                 logLines.at(0).contains(u" ms ok 0 "_s),
             qPrintable(logLines.at(0)));
    QVERIFY2(logLines.at(1).contains(u" ms service 10010 req-10010"_s), qPrintable(logLines.at(1)));
    const QString all = logLines.join(u'\n');
    for (const QString &secret :
         {QString::fromLatin1(testKey), QString::fromLatin1(bench.signer.userSig().value_or("?")), u"secret words"_s,
          u"usersig"_s})
        QVERIFY(!all.contains(secret));
}

void TestApiClient::recordsTheCall()
{
    ScriptedServer server([](const SeenRequest &, QTcpSocket &) { return ScriptedServer::error(10007); });
    Bench bench(server.baseUrl());
    QSignalSpy finished(bench.client.get(), &ApiClient::callFinished);
    QVERIFY(!waited(bench.write()));
    QVERIFY(!waited(bench.read()));
    QCOMPARE(finished.size(), 2);
    const auto record = finished.first().first().value<CallRecord>();
    QCOMPARE(record.command, u"group_open_http_svc/send_group_system_notification"_s);
    QCOMPARE(record.requestId, u"req-10007"_s);
    QCOMPARE(record.startedAtMs, bench.clock.nowMs());
    QVERIFY(record.write && !record.ok && record.attempts == 1 && record.error.code == 10007);
    QVERIFY(!finished.last().first().value<CallRecord>().write);
}

void TestApiClient::clockDifference()
{
    ScriptedServer server([](const SeenRequest &, QTcpSocket &) { return ScriptedServer::ok(); });
    Bench bench(server.baseUrl());
    QVERIFY(waited(bench.read()));
    QVERIFY(!bench.client->clockDifferenceMs());
    QVERIFY(!bench.client->serviceTimeMs());
    server.setScript([](const SeenRequest &, QTcpSocket &) {
        return ScriptedServer::answer(R"({"ErrorCode":0})", "200 OK", "Date: Tue, 14 Nov 2023 22:14:20 GMT\r\n");
    });
    QVERIFY(waited(bench.read()));
    QCOMPARE(bench.client->clockDifferenceMs(), std::optional<qint64>(60'000)); // the bench stands at 22:13:20
    bench.clock.advance(qint64(100) * 86'400'000);                              // that of this computer alone
    QCOMPARE(bench.client->serviceTimeMs().value_or(0) / 1'000'000, 1'700'000);
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
