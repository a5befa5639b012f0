// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackclient.h"

#include "core/callbacks/callbacksign.h"
#include "core/callbacks/eventreader.h"
#include "core/callbacks/eventsentence.h"
#include "core/callbacks/httpreceiver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace imdesk::testing;

class TestHttpReceiver : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    SystemClock m_clock;
    int m_files = 0;

    struct Rig
    {
        std::unique_ptr<EventStore> store;
        std::unique_ptr<HttpReceiver> receiver;
        QString path;
        QUrl url;
        QList<ReceiverProblem> problems;
        QString failure;
        bool stopped = false;
        quint16 port() const { return quint16(url.port()); }
        std::vector<CallbackEvent> events() const
        {
            return EventReader::open(path).value().after(0, 1'000'000, EventReader::Body::With).value();
        }
        bool hasProblem(ReceiverProblem::Kind kind) const
        {
            return std::any_of(problems.begin(), problems.end(),
                               [kind](const auto &problem) { return problem.kind == kind; });
        }
    };

    std::unique_ptr<Rig> rig(ReceiverOptions options = {}, StoreOptions storeOptions = {})
    {
        auto rig = std::make_unique<Rig>();
        if (options.sdkAppId == 0)
            options.sdkAppId = 1400000000;
        storeOptions.path = rig->path = m_dir.filePath(QStringLiteral("%1.db").arg(++m_files));
        rig->store = std::move(EventStore::open(storeOptions).value());
        rig->receiver = std::make_unique<HttpReceiver>(options, *rig->store, m_clock);
        connect(rig->receiver.get(), &HttpReceiver::listening, this,
                [rig = rig.get()](const QUrl &url) { rig->url = url; });
        connect(rig->receiver.get(), &HttpReceiver::failed, this,
                [rig = rig.get()](const ApiError &error) { rig->failure = error.message; });
        connect(rig->receiver.get(), &HttpReceiver::stopped, this, [rig = rig.get()] { rig->stopped = true; });
        connect(rig->receiver.get(), &HttpReceiver::problem, this,
                [rig = rig.get()](const ReceiverProblem &problem) { rig->problems << problem; });
        for (int i = 0; i < 2'000 && rig->url.isEmpty() && rig->failure.isEmpty(); ++i)
            QTest::qWait(10);
        return rig;
    }

  private Q_SLOTS:
    void anEventIsStoredAndAnswered()
    {
        const auto r = rig();
        QVERIFY2(!r->url.isEmpty(), qPrintable(r->failure));
        QCOMPARE(r->url.host(), QStringLiteral("127.0.0.1"));
        QCOMPARE(r->url.path(), QStringLiteral("/imcallback"));
        CallbackClient client(r->port());
        const HttpReply reply = client.post(callbackTarget("Group.CallbackAfterSendMsg"), messageBody("hi"));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, QByteArray("{\"ActionStatus\":\"OK\",\"ErrorInfo\":\"\",\"ErrorCode\":0}"));
        const auto events = r->events();
        QCOMPARE(events.size(), std::size_t(1));
        QCOMPARE(events[0].command, QStringLiteral("Group.CallbackAfterSendMsg"));
        QCOMPARE(events[0].text, QStringLiteral("hi"));
        QCOMPARE(events[0].ip, QStringLiteral("203.0.113.7"));
        QCOMPARE(events[0].platform, QStringLiteral("Android"));
        QCOMPARE(events[0].body, messageBody("hi"));
        QCOMPARE(r->receiver->counters().stored.load(), 1);
        QVERIFY(r->problems.isEmpty());
    }

    void keepAliveAndPipelining()
    {
        const auto r = rig();
        CallbackClient client(r->port());
        for (int i = 0; i < 50; ++i)
            QCOMPARE(
                client
                    .post(callbackTarget("State.StateChange"), "{\"Info\":{\"Action\":\"Login\",\"To_Account\":\"a\"}}")
                    .status,
                200);
        // A refusal between two events that wait for their commit must not overtake them.
        QByteArray burst;
        for (int i = 0; i < 10; ++i) {
            burst += CallbackClient::request(callbackTarget("State.StateChange"), "{\"Info\":{}}");
            burst += CallbackClient::request("/elsewhere", "{}");
        }
        client.sendRaw(burst);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(client.read().status, i % 2 == 0 ? 200 : 404);
        QCOMPARE(r->events().size(), std::size_t(60));
    }

    void wrongRequestsAreRefused()
    {
        const auto r = rig();
        const QByteArray target = callbackTarget("State.StateChange");
        QCOMPARE(CallbackClient(r->port()).post("/other?x=1", "{}").status, 404);
        QCOMPARE(CallbackClient(r->port()).post("/imcallbackx?SdkAppid=1400000000", "{}").status, 404);
        QCOMPARE(CallbackClient(r->port()).post(callbackTarget("State.StateChange", {}, "1400000001"), "{}").status,
                 403);
        const HttpReply nameless = CallbackClient(r->port()).post("/imcallback", "{}");
        QCOMPARE(nameless.status, 403);
        QVERIFY2(nameless.body.contains("A callback without SdkAppid came,"), nameless.body.constData());
        QCOMPARE(CallbackClient(r->port()).post(target, "{}", "Content-Encoding: gzip\r\n").status, 415);
        CallbackClient get(r->port());
        get.sendRaw("GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n");
        const HttpReply reply = get.read();
        QCOMPARE(reply.status, 405);
        QVERIFY(reply.head.contains("Allow: POST"));
        QVERIFY(QJsonDocument::fromJson(reply.body)[QLatin1String("ActionStatus")].toString() == QLatin1String("FAIL"));
        QVERIFY(r->events().empty());
        QTRY_VERIFY(r->hasProblem(ReceiverProblem::Kind::WrongApp));
        QTRY_VERIFY(r->hasProblem(ReceiverProblem::Kind::WrongMethod));
        QCOMPARE(r->receiver->counters().wrongApp.load(), 2);
        QCOMPARE(r->receiver->counters().wrongRequest.load(), 4);
        QCOMPARE(CallbackClient(r->port())
                     .post(callbackTarget("State.StateChange", {}, "1400000000", "/imcallback/"), "{}")
                     .status,
                 200);
    }

    void brokenBodiesAreRefusedAndKept()
    {
        const auto r = rig();
        CallbackClient client(r->port());
        QCOMPARE(client.post(callbackTarget("State.StateChange"), "{\"Info\":").status, 400);
        QCOMPARE(client.post(callbackTarget("State.StateChange"), "").status, 400);
        QCOMPARE(client.post(callbackTarget("State.StateChange"), "[]").status, 400);
        QCOMPARE(client.post("/imcallback?SdkAppid=1400000000", "{}").status, 400);
        const HttpReply reply = client.post("/imcallback?SdkAppid=1400000000", "{\"CallbackCommand\":\"A.B\"}");
        QCOMPARE(reply.status, 200);
        const auto events = r->events();
        QCOMPARE(events.size(), std::size_t(5));
        QCOMPARE(events[0].command, QStringLiteral("State.StateChange"));
        QCOMPARE(events[0].body, QByteArray("{\"Info\":"));
        QVERIFY(!events[0].note.isEmpty());
        QCOMPARE(events[0].httpStatus, 400);
        // Nobody knows what happened there.
        QVERIFY(
            eventSentence(events[0]).startsWith(QLatin1String("A callback that could not be read: The body is not")));
        QCOMPARE(eventSentence(events[1]), QStringLiteral("A callback that could not be read: The body is empty."));
        QCOMPARE(events[4].command, QStringLiteral("A.B"));
        QCOMPARE(r->receiver->counters().badBodies.load(), 4);
        QTRY_VERIFY(r->hasProblem(ReceiverProblem::Kind::BadBody));
        QTRY_VERIFY(r->hasProblem(ReceiverProblem::Kind::NoCommand));
    }

    void signIsChecked()
    {
        ReceiverOptions options;
        options.token = "my-token";
        const auto r = rig(options);
        CallbackClient client(r->port());
        const auto signedTarget = [](const QByteArray &token, qint64 time) {
            return callbackTarget("State.StateChange", "&Sign=" + callbackSign(token, QByteArray::number(time)) +
                                                           "&RequestTime=" + QByteArray::number(time));
        };
        const qint64 now = m_clock.nowSeconds();
        QCOMPARE(client.post(signedTarget("my-token", now), "{}").status, 200);
        QCOMPARE(client.post(signedTarget("other", now), "{}").status, 401);
        QCOMPARE(client.post(signedTarget("my-token", now - 3'600), "{}").status, 401);
        QCOMPARE(client.post(callbackTarget("State.StateChange"), "{}").status, 401);
        QCOMPARE(r->receiver->counters().wrongSign.load(), 2);
        QCOMPARE(r->receiver->counters().drifted.load(), 1);
        QTRY_VERIFY(r->hasProblem(ReceiverProblem::Kind::WrongSign));
        QTRY_VERIFY(r->hasProblem(ReceiverProblem::Kind::ClockDrift));
        QTRY_VERIFY(r->hasProblem(ReceiverProblem::Kind::MissingSign));
        const auto events = r->events();
        QCOMPARE(events.size(), std::size_t(1));
        QCOMPARE(events[0].sign, SignState::Valid);
        QCOMPARE(events[0].requestTime, now);
        QVERIFY(!events[0].query.contains("Sign="));
        QFile file(r->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("my-token"));
    }

    void nothingIsAcknowledgedThatIsNotStored()
    {
        StoreOptions storeOptions;
        storeOptions.busyMs = 50;
        const auto r = rig({}, storeOptions);
        Result<sqlite::Connection> intruder =
            sqlite::Connection::open(r->path, sqlite::Connection::Mode::ReadWrite, 100);
        QVERIFY(intruder->run("BEGIN IMMEDIATE"));
        CallbackClient client(r->port());
        QCOMPARE(client.post(callbackTarget("State.StateChange"), "{}").status, 503);
        QVERIFY(intruder->run("ROLLBACK"));
        QCOMPARE(client.post(callbackTarget("State.StateChange"), "{}").status, 200);
        QCOMPARE(r->events().size(), std::size_t(1));
        QCOMPARE(r->receiver->counters().notStored.load(), 1);
        QTRY_VERIFY(r->hasProblem(ReceiverProblem::Kind::NotStored));
    }

    void limitsOfARequest()
    {
        ReceiverOptions options;
        options.limits.bodyBytes = 10'000;
        options.limits.headBytes = 2'000;
        const auto r = rig(options);
        const QByteArray target = callbackTarget("State.StateChange");
        const auto statusOf = [&](const QByteArray &raw) {
            CallbackClient client(r->port());
            client.sendRaw(raw);
            const HttpReply reply = client.read();
            return client.waitForEnd(20'000) ? reply.status : -reply.status;
        };
        const QByteArray line = "POST " + target + " HTTP/1.1\r\nHost: x\r\n";
        QCOMPARE(statusOf(line + "Content-Length: 10001\r\n\r\n" + QByteArray(10'001, 'x')), 413);
        QCOMPARE(statusOf(line + "Content-Length: 99999999999999999999999\r\n\r\n"), 413);
        QCOMPARE(statusOf(line + "X: " + QByteArray(3'000, 'x') + "\r\n\r\n"), 431);
        QCOMPARE(statusOf(line + "X: " + QByteArray(30'000, 'x')), 431);
        QByteArray many;
        for (int i = 0; i < 150; ++i)
            many += "a:b\r\n";
        QCOMPARE(statusOf(line + many + "\r\n"), 431);
        QCOMPARE(statusOf(line + "Content-Length: 1\r\nContent-Length: 1\r\n\r\nx"), 400);
        QCOMPARE(statusOf(line + "Content-Length: -1\r\n\r\n"), 400);
        QCOMPARE(statusOf(line + "Content-Length: 0x10\r\n\r\n"), 400);
        const QByteArray chunked = line + "Transfer-Encoding: chunked\r\n\r\n";
        QCOMPARE(statusOf(chunked + "2711\r\n"), 413);
        QCOMPARE(statusOf(chunked + "2000\r\n" + QByteArray(0x2000, 'x') + "\r\n2000\r\n"), 413);
        QCOMPARE(statusOf(chunked + "x\r\n"), 400);
        QCOMPARE(statusOf(chunked + "123456789\r\n"), 400);
        QCOMPARE(statusOf(chunked + "2\n{}\n"), 400);
        QCOMPARE(statusOf(chunked + "2\r\n{}0\r\n\r\n"), 400);
        QCOMPARE(statusOf(chunked + "2;" + QByteArray(1'000, 'x') + "\r\n"), 400);
        QCOMPARE(statusOf(chunked + "0\r\n" + QByteArray("a: b\r\n").repeated(1'000)), 431);
        QCOMPARE(statusOf(line + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n"), 400);
        QCOMPARE(statusOf("POST " + target + " HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"), 400);
        QCOMPARE(statusOf(line + "Transfer-Encoding: gzip\r\n\r\n"), 501);
        QCOMPARE(statusOf(line + "Bad Header\r\n\r\n"), 400);
        QCOMPARE(statusOf(line + "X: a\rX-Other: 1\r\n\r\n"), 400);
        QCOMPARE(statusOf(line + QByteArray("X: a\0b\r\n\r\n", 10)), 400);
        QCOMPARE(statusOf("POST " + target + "\r HTTP/1.1\r\nHost: x\r\n\r\n"), 400);
        QCOMPARE(statusOf("rubbish\r\n\r\n"), 400);
        QCOMPARE(statusOf("POST / HTTP/3.0\r\n\r\n"), 505);
        QVERIFY(r->events().empty());
        QTRY_COMPARE(r->receiver->counters().refused.load(), 25);
        // And the rest of the world is served as ever.
        QCOMPARE(CallbackClient(r->port()).post(target, "{}").status, 200);
        QCOMPARE(
            CallbackClient(r->port()).post(target, QByteArray("{\"a\":\"") + QByteArray(9'900, 'x') + "\"}").status,
            200);
    }

    void bodiesInChunks()
    {
        const auto r = rig();
        CallbackClient client(r->port());
        const QByteArray head = "POST " + callbackTarget("Group.CallbackAfterSendMsg") +
                                " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: Chunked\r\n\r\n";
        const QByteArray body = messageBody("in chunks");
        const QByteArray half = QByteArray::number(body.size() - 7, 16) + "\r\n" + body.chopped(7) + "\r\n";
        const QByteArray whole = head + half + "7 ;name=value\r\n" + body.last(7) + "\r\n000\r\nTrailer: x\r\n\r\n";
        client.sendRaw(whole);
        QCOMPARE(client.read().status, 200);
        // Byte by byte, and with the next request right behind.
        for (const char c : whole)
            client.sendRaw(QByteArray(1, c));
        QCOMPARE(client.read().status, 200);
        client.sendRaw(whole + whole);
        QCOMPARE(client.read().status, 200);
        QCOMPARE(client.read().status, 200);
        QCOMPARE(client.post(callbackTarget("State.StateChange"), "{}").status, 200);
        const auto events = r->events();
        QCOMPARE(events.size(), std::size_t(5));
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(events[i].body, body);
    }

    void bodiesInPieces()
    {
        const auto r = rig();
        CallbackClient client(r->port());
        const QByteArray raw =
            CallbackClient::request(callbackTarget("Group.CallbackAfterSendMsg"), messageBody("slowly"));
        for (qsizetype i = 0; i < raw.size(); i += 7) {
            client.sendRaw(raw.mid(i, 7));
            QTest::qWait(1);
        }
        QCOMPARE(client.read().status, 200);
        QCOMPARE(client.post(callbackTarget("State.StateChange"), "{}").status, 200);
        QCOMPARE(r->events().size(), std::size_t(2));
    }

    void slowPeersAreEndedAndOthersServed()
    {
        ReceiverOptions options;
        options.limits.headMs = 2'000; // all sixty are there before the first is ended
        options.limits.bodyMs = 2'000;
        options.limits.idleMs = 2'000;
        const auto r = rig(options);
        std::vector<std::unique_ptr<CallbackClient>> slow;
        for (int i = 0; i < 60; ++i) {
            slow.push_back(std::make_unique<CallbackClient>(r->port()));
            switch (i % 3) {
            case 0:
                slow.back()->sendRaw("POST /imcallback HTTP/1.1\r\nHost:");
                break;
            case 1:
                slow.back()->sendRaw("POST /imcallback HTTP/1.1\r\nContent-Length: 100\r\n\r\nx");
                break;
            default:
                QVERIFY(slow.back()->isConnected());
                break;
            }
        }
        QCOMPARE(CallbackClient(r->port()).post(callbackTarget("State.StateChange"), "{}").status, 200);
        for (std::size_t i = 0; i < slow.size(); ++i) {
            if (i % 3 != 2)
                QCOMPARE(slow[i]->read().status, 408);
            QVERIFY(slow[i]->waitForEnd(20'000));
        }
        QCOMPARE(r->events().size(), std::size_t(1));
    }

    void connectionsAreCounted()
    {
        ReceiverOptions options;
        options.limits.connectionsPerAddress = 5;
        const auto r = rig(options);
        std::vector<std::unique_ptr<CallbackClient>> open;
        for (int i = 0; i < 5; ++i) {
            open.push_back(std::make_unique<CallbackClient>(r->port()));
            QCOMPARE(open.back()->post(callbackTarget("State.StateChange"), "{}").status, 200);
        }
        CallbackClient sixth(r->port());
        QVERIFY(sixth.isConnected());
        QCOMPARE(sixth.read().status, 503);
        open.pop_back();
        int status = 0;
        for (int i = 0; i < 500 && status != 200; ++i) {
            QTest::qWait(20);
            status = CallbackClient(r->port()).post(callbackTarget("State.StateChange"), "{}").status;
        }
        QCOMPARE(status, 200);

        ReceiverOptions few;
        few.limits.connections = 2;
        const auto s = rig(few);
        CallbackClient a(s->port());
        CallbackClient b(s->port());
        QCOMPARE(a.post(callbackTarget("State.StateChange"), "{}").status, 200);
        QCOMPARE(b.post(callbackTarget("State.StateChange"), "{}").status, 200);
        CallbackClient c(s->port());
        QCOMPARE(c.post(callbackTarget("State.StateChange"), "{}").status, 200);
        QVERIFY(a.waitForEnd(20'000)); // the longest idle
        QCOMPARE(b.post(callbackTarget("State.StateChange"), "{}").status, 200);
    }

    void expectContinueAndClose()
    {
        const auto r = rig();
        CallbackClient client(r->port());
        client.sendRaw("POST " + callbackTarget("State.StateChange") +
                       " HTTP/1.1\r\nContent-Length: 2\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n");
        QCOMPARE(client.read().status, 100);
        client.sendRaw("{}");
        QCOMPARE(client.read().status, 200);
        QVERIFY(client.waitForEnd(20'000));
    }

    void whatIsAskedOnlyForItsHeadHasNoBody()
    {
        const auto r = rig();
        CallbackClient client(r->port());
        client.sendRaw("HEAD /imcallback HTTP/1.1\r\nHost: x\r\n\r\n" +
                       CallbackClient::request(callbackTarget("State.StateChange"), "{}", "Connection: close\r\n"));
        QByteArray all;
        while (client.socket().waitForReadyRead(20'000))
            all += client.socket().readAll();
        QVERIFY(all.startsWith("HTTP/1.1 405 "));
        const qsizetype end = all.indexOf("\r\n\r\n");
        QVERIFY2(all.mid(end + 4).startsWith("HTTP/1.1 200 "), all.constData());
    }

    void oldClientsMayKeepTheConnection()
    {
        const auto r = rig();
        CallbackClient client(r->port());
        for (const bool keep : {true, false}) {
            client.sendRaw("POST " + callbackTarget("State.StateChange") + " HTTP/1.0\r\n" +
                           (keep ? "Connection: keep-alive\r\n" : "") + "Content-Length: 2\r\n\r\n{}");
            const HttpReply reply = client.read();
            QCOMPARE(reply.status, 200);
            QVERIFY2(reply.head.contains(keep ? "Connection: keep-alive\r\n" : "Connection: close\r\n"),
                     reply.head.constData());
        }
        QVERIFY(client.waitForEnd(20'000));
    }

    void aWholeAddressIsATarget()
    {
        const auto r = rig();
        CallbackClient client(r->port());
        const QByteArray body = "{\"Info\":{}}";
        QCOMPARE(client.post("http://im.example.com:80" + callbackTarget("State.StateChange"), body).status, 200);
        QCOMPARE(client.post("HTTPS://im.example.com?x=/imcallback", body).status, 404);
        QCOMPARE(client.post("ftp://im.example.com" + callbackTarget("State.StateChange"), body).status, 404);
        QCOMPARE(r->events().front().command, QStringLiteral("State.StateChange"));
    }

    void pathsThatGoBackUpAreRefused()
    {
        const auto r = rig();
        CallbackClient client(r->port());
        const auto statusAt = [&client](const char *path) {
            return client.post(callbackTarget("State.StateChange", {}, "1400000000", path), "{}").status;
        };
        for (const char *path : {"/imcallback/../admin", "/imcallback/..", "/imcallback/%2e%2E/admin",
                                 "/imcallback/a%2F..%2Fb", "/imcallback/./x"})
            QVERIFY2(statusAt(path) == 404, path);
        for (const char *path : {"/imcallback/a..b", "/imcallback/...", "/imcallback/.well"})
            QVERIFY2(statusAt(path) == 200, path);
    }

    void aZeroByteIsNoJson()
    {
        const auto r = rig();
        CallbackClient client(r->port());
        const QByteArray target = callbackTarget("Group.CallbackAfterSendMsg");
        QByteArray body = messageBody("a#b");
        QCOMPARE(client.post(target, body).status, 200);
        body[body.indexOf('#')] = '\0';
        QCOMPARE(client.post(target, body).status, 400);
        QCOMPARE(client.post(target, messageBody("a\\u0000b")).status, 200);
        QCOMPARE(r->events().at(1).body, body);
        QVERIFY2(r->events().at(1).note.contains(QLatin1String("zero byte")), qPrintable(r->events().at(1).note));
    }

    void aRefusalSaysWhatItIs()
    {
        const auto r = rig();
        CallbackClient client(r->port());
        client.sendRaw("NONSENSE\r\n\r\n");
        const HttpReply reply = client.read();
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.body, QByteArray("Bad Request\n"));
    }

    void aBusyPortIsExplained()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        ReceiverOptions options;
        options.port = other.serverPort();
        const auto r = rig(options);
        QVERIFY(r->url.isEmpty());
        QVERIFY2(r->failure.contains(QString::number(other.serverPort())), qPrintable(r->failure));
        QTRY_VERIFY(r->stopped);
    }

    void stoppingAnswersWhatIsOwed()
    {
        StoreOptions storeOptions;
        storeOptions.sync = StoreOptions::Sync::Normal; // a stop has no patience with a disk that is busy for seconds
        const auto r = rig({}, storeOptions);
        std::vector<std::unique_ptr<CallbackClient>> clients;
        for (int i = 0; i < 20; ++i) {
            clients.push_back(std::make_unique<CallbackClient>(r->port()));
            QCOMPARE(clients.back()->post(callbackTarget("State.StateChange"), "{}").status, 200);
        }
        for (const auto &client : clients)
            client->sendRaw(CallbackClient::request(callbackTarget("State.StateChange"), "{}"));
        QTRY_COMPARE(r->receiver->counters().requests.load(), 40);
        r->receiver->stop();
        for (const auto &client : clients) {
            QCOMPARE(client->read().status, 200);
            QVERIFY(client->waitForEnd(20'000));
        }
        QTRY_VERIFY(r->stopped);
        QCOMPARE(r->events().size(), std::size_t(40));
    }

    void destructionWithRequestsInFlight()
    {
        for (int round = 0; round < 5; ++round) {
            auto r = rig();
            std::vector<std::unique_ptr<CallbackClient>> clients;
            for (int i = 0; i < 10; ++i) {
                clients.push_back(std::make_unique<CallbackClient>(r->port()));
                clients.back()->sendRaw(
                    CallbackClient::request(callbackTarget("State.StateChange"), "{}").repeated(20));
                clients.back()->sendRaw("POST /imcallback HTTP/1.1\r\nContent-Length: 100\r\n\r\nhalf");
            }
            r->receiver.reset();
            std::size_t answered = 0;
            for (const auto &client : clients) {
                while (client->read(200).status == 200)
                    ++answered;
            }
            r->store.reset();
            QVERIFY(r->events().size() >= answered);
        }
    }
};

QTEST_GUILESS_MAIN(TestHttpReceiver)
#include "tst_httpreceiver.moc"
