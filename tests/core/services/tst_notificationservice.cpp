// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/apiclient.h"
#include "core/services/notificationgate.h"
#include "core/services/notificationservice.h"
#include "tests/core/net/scriptedserver.h"

#include <QJsonArray>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;
using State = NotificationResult::State;
using Kind = ApiError::Kind;

namespace {

const QString notificationPath = u"/v4/group_open_http_svc/send_group_system_notification"_s;
const QString messagePath = u"/v4/group_open_http_svc/send_group_msg"_s;

QJsonObject bodyOf(const SeenRequest &request) { return QJsonDocument::fromJson(request.body).object(); }

QByteArray sentReply()
{
    return ScriptedServer::json({{u"ActionStatus"_s, u"OK"_s},
                                 {u"ErrorCode"_s, 0},
                                 {u"RequestId"_s, u"r1"_s},
                                 {u"MsgTime"_s, 1},
                                 {u"MsgSeq"_s, 42}});
}

struct Bench
{
    explicit Bench(ScriptedServer::Script script) : server(std::move(script))
    {
        profile.sdkAppId = 1400000000;
        profile.baseUrl = server.baseUrl();
        signer.setSecretKey("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
        client = std::make_unique<ApiClient>(profile, signer, catalogue, clock);
        service = std::make_unique<NotificationService>(*client, clock);
    }
    QList<State> states() const
    {
        QList<State> out;
        for (const NotificationResult &result : service->results())
            out << result.state;
        return out;
    }
    ScriptedServer server;
    Profile profile;
    ManualClock clock;
    Catalogue catalogue;
    Signer signer{1400000000, u"administrator"_s, clock};
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<NotificationService> service;
};

Notification sample(const QStringList &groups)
{
    return {.id = u"draft-1"_s, .groups = groups, .members = {}, .text = u"Service pause 22:00"_s, .asMessage = false};
}

} // namespace

class TestNotificationService : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void sendsToEveryGroupOnce();
    void everyoneIsNoList();
    void problems_data();
    void problems();
    void oneAtATime();
    void failuresArePerGroupAndRetried();
    void noAnswerIsNotAFailure();
    void ordinaryMessagesKeepTheirNumber();
    void numbersDiffer();
    void closedApiIsLearntAndLeft();
    void anyCallTellsWhetherItIsOpen();
    void troubleOfAllStopsTheRest();
    void readOnlySendsNothing();
    void cancelTellsWhatWasDone();
    void whatIsGivenUpIsToldInOne();
    void theClientMayGoFirst();
    void clearForgets();
    void testMessage();
};

void TestNotificationService::sendsToEveryGroupOnce()
{
    Bench bench([](const SeenRequest &, QTcpSocket &) { return sentReply(); });
    QStringList groups;
    for (int i = 0; i < 40; ++i)
        groups << u"@TGS#%1"_s.arg(i);
    QSignalSpy finished(bench.service.get(), &NotificationService::finished);
    QVERIFY(bench.service->send(sample(groups + groups)));
    QVERIFY(bench.service->isRunning());
    QTRY_COMPARE(finished.size(), 1);
    const auto sum = finished.first().first().value<NotificationSummary>();
    QCOMPARE(sum.groups, 40);
    QCOMPARE(sum.sent, 40);
    QCOMPARE(sum.open(), 0);
    QCOMPARE(bench.server.requests().size(), 40);
    QSet<QString> seen;
    for (const SeenRequest &request : bench.server.requests()) {
        QCOMPARE(request.url.path(), notificationPath);
        seen << bodyOf(request).value("GroupId"_L1).toString();
        QCOMPARE(bodyOf(request).value("Content"_L1).toString(), u"Service pause 22:00"_s);
    }
    QCOMPARE(seen.size(), 40);
    for (const NotificationResult &result : bench.service->results()) {
        QCOMPARE(result.state, State::Sent);
        QCOMPARE(result.requestId, u"r1"_s);
        QCOMPARE(result.atMs, bench.clock.nowMs());
    }
    // Most answers hold none: then it is the one the call was noted with.
    QSignalSpy calls(bench.client.get(), &ApiClient::callFinished);
    bench.server.setScript([](const SeenRequest &, QTcpSocket &) { return ScriptedServer::ok(); });
    QVERIFY(bench.service->send(sample({u"@TGS#1"_s})).has_value());
    QTRY_VERIFY(!bench.service->isRunning());
    QVERIFY(!bench.service->results().first().requestId.isEmpty());
    QCOMPARE(bench.service->results().first().requestId, calls.first().first().value<CallRecord>().requestId);
}

void TestNotificationService::everyoneIsNoList()
{
    Bench bench([](const SeenRequest &, QTcpSocket &) { return sentReply(); });
    QVERIFY(bench.service->send(sample({u"g"_s})));
    QTRY_VERIFY(!bench.service->isRunning());
    // The service takes an empty list for everybody; it is left out to be plain.
    QVERIFY(!bodyOf(bench.server.requests().first()).contains("ToMembers_Account"_L1));
    Notification named = sample({u"g"_s});
    named.members = {u"peter"_s, u"leckie"_s};
    QVERIFY(bench.service->send(named));
    QTRY_VERIFY(!bench.service->isRunning());
    QCOMPARE(bodyOf(bench.server.requests().last()).value("ToMembers_Account"_L1).toArray(),
             QJsonArray({u"peter"_s, u"leckie"_s}));
}

void TestNotificationService::problems_data()
{
    QTest::addColumn<Notification>("notification");
    QTest::addColumn<bool>("fine");
    Notification it = sample({u"g"_s});
    QTest::newRow("fine") << it << true;
    it.members.fill(u"m"_s, NotificationService::maxNamed);
    QTest::newRow("50 named") << it << true;
    it.members.append(u"m"_s);
    QTest::newRow("51 named") << it << false;
    it = sample({});
    QTest::newRow("no group") << it << false;
    it = sample({u"g"_s});
    it.text = u" \n\t"_s;
    QTest::newRow("blank text") << it << false;
    it.text = QString(2'666, QChar(0x5ba2)) + u"xx"_s;
    QTest::newRow("longest text") << it << true;
    it.text += u'x';
    QTest::newRow("one byte more") << it << false;
    it.asMessage = true;
    QTest::newRow("more as a message") << it << true;
    it.text = QString(4'096, QChar(0x5ba2));
    QTest::newRow("longest message") << it << true;
    it.text += u'x';
    QTest::newRow("longer than a message") << it << false;
    it = sample({u"g"_s});
    it.asMessage = true;
    QTest::newRow("message") << it << true;
    it.members = {u"m"_s};
    QTest::newRow("message to named") << it << false;
}

void TestNotificationService::problems()
{
    QFETCH(Notification, notification);
    QFETCH(bool, fine);
    const std::optional<ApiError> problem = NotificationService::problem(notification);
    QCOMPARE(!problem, fine);
    if (problem) {
        QCOMPARE(problem->kind, Kind::Usage);
        QVERIFY(!problem->message.isEmpty());
    }
}

void TestNotificationService::oneAtATime()
{
    Bench bench([](const SeenRequest &, QTcpSocket &) { return QByteArray(); });
    QVERIFY(bench.service->send(sample({u"a"_s})));
    QVERIFY(!bench.service->send(sample({u"b"_s})));
    QVERIFY(!bench.service->retry({State::Failed}, false));
    bench.service->clear(); // not while sending
    QCOMPARE(bench.service->results().size(), 1);
    QCOMPARE(bench.service->results().first().groupId, u"a"_s);
}

void TestNotificationService::failuresArePerGroupAndRetried()
{
    bool mended = false;
    Bench bench([&mended](const SeenRequest &request, QTcpSocket &) {
        return bodyOf(request).value("GroupId"_L1) == u"gone"_s && !mended ? ScriptedServer::error(10010) : sentReply();
    });
    QVERIFY(bench.service->send(sample({u"a"_s, u"gone"_s, u"b"_s})));
    QTRY_VERIFY(!bench.service->isRunning());
    QCOMPARE(bench.states(), (QList{State::Sent, State::Failed, State::Sent}));
    QCOMPARE(bench.service->results().at(1).error.code, 10010);
    QCOMPARE(bench.service->results().at(1).requestId, u"req-10010"_s);
    mended = true;
    QSignalSpy changed(bench.service.get(), &NotificationService::resultChanged);
    QVERIFY(bench.service->retry({State::Failed}, false));
    QTRY_VERIFY(!bench.service->isRunning());
    QCOMPARE(bench.states(), QList<State>(3, State::Sent));
    QCOMPARE(bench.server.requests().size(), 4); // nothing was sent twice
    for (const QList<QVariant> &arguments : changed)
        QCOMPARE(arguments.first().toInt(), 1);
    QVERIFY(!bench.service->retry({State::Failed, State::Unknown, State::NotSent}, false)); // nothing left
}

void TestNotificationService::noAnswerIsNotAFailure()
{
    Bench bench([](const SeenRequest &, QTcpSocket &socket) {
        socket.abort();
        return QByteArray();
    });
    QVERIFY(bench.service->send(sample({u"a"_s})));
    QTRY_VERIFY(!bench.service->isRunning());
    QCOMPARE(bench.states(), QList{State::Unknown});
    QVERIFY(!bench.service->retry({State::Failed}, false));
    bench.server.setScript([](const SeenRequest &, QTcpSocket &) { return sentReply(); });
    QVERIFY(bench.service->retry({State::Unknown}, false)); // only when asked for
    QTRY_VERIFY(!bench.service->isRunning());
    QCOMPARE(bench.states(), QList{State::Sent});
    QCOMPARE(bench.server.requests().size(), 2);
}

void TestNotificationService::ordinaryMessagesKeepTheirNumber()
{
    Bench bench([](const SeenRequest &, QTcpSocket &) { return ScriptedServer::error(10004); });
    Notification message = sample({u"a"_s, u"b"_s});
    message.asMessage = true;
    QVERIFY(bench.service->send(message));
    QTRY_VERIFY(!bench.service->isRunning());
    QCOMPARE(bench.states(), QList<State>(2, State::Failed));
    bench.server.setScript([](const SeenRequest &, QTcpSocket &) { return sentReply(); });
    QVERIFY(bench.service->retry({State::Failed}, true));
    QTRY_VERIFY(!bench.service->isRunning());
    QCOMPARE(bench.states(), QList<State>(2, State::Sent));
    QCOMPARE(bench.service->results().first().msgSeq, 42);
    QHash<QString, QSet<qint64>> numbers;
    for (const SeenRequest &request : bench.server.requests()) {
        QCOMPARE(request.url.path(), messagePath);
        const QJsonObject body = bodyOf(request);
        numbers[body.value("GroupId"_L1).toString()] << body.value("Random"_L1).toInteger();
        QCOMPARE(body.value("MsgBody"_L1)[0]["MsgContent"_L1]["Text"_L1].toString(), u"Service pause 22:00"_s);
    }
    QCOMPARE(bench.server.requests().size(), 4);
    QCOMPARE(numbers.value(u"a"_s).size(), 1);
    QCOMPARE(numbers.value(u"b"_s).size(), 1);
    QVERIFY(numbers.value(u"a"_s) != numbers.value(u"b"_s));
}

void TestNotificationService::numbersDiffer()
{
    const quint32 one = NotificationService::randomFor(u"d1"_s, u"g1"_s);
    QCOMPARE(NotificationService::randomFor(u"d1"_s, u"g1"_s), one);
    QVERIFY(NotificationService::randomFor(u"d2"_s, u"g1"_s) != one);
    QVERIFY(NotificationService::randomFor(u"d1"_s, u"g2"_s) != one);
}

void TestNotificationService::closedApiIsLearntAndLeft()
{
    for (int code : {10026, 60017}) {
        Bench bench([code](const SeenRequest &request, QTcpSocket &) {
            return request.url.path() == notificationPath ? ScriptedServer::error(code) : sentReply();
        });
        NotificationGate gate(*bench.client);
        QSignalSpy learnt(&gate, &NotificationGate::changed);
        QStringList groups;
        for (int i = 0; i < 30; ++i)
            groups << QString::number(i);
        QVERIFY(bench.service->send(sample(groups)));
        QTRY_VERIFY(!bench.service->isRunning());
        QCOMPARE(learnt.size(), 1);
        const NotificationSummary sum = bench.service->summary();
        QCOMPARE(sum.sent, 0);
        QVERIFY(sum.failed >= 1 && sum.failed <= NotificationService::atOnce);
        QCOMPARE(sum.failed + sum.notSent, 30);
        QVERIFY(bench.service->retry({State::Failed, State::NotSent}, true));
        QTRY_VERIFY(!bench.service->isRunning());
        QCOMPARE(bench.service->summary().sent, 30);
        QCOMPARE(learnt.size(), 1);
        QVERIFY(gate.isClosed());
    }
}

void TestNotificationService::anyCallTellsWhetherItIsOpen()
{
    bool closed = true;
    Bench bench(
        [&closed](const SeenRequest &, QTcpSocket &) { return closed ? ScriptedServer::error(10026) : sentReply(); });
    NotificationGate gate(*bench.client);
    QSignalSpy changed(&gate, &NotificationGate::changed);
    const auto call = [&bench](const QString &command) {
        const auto reply = bench.client->callRaw(u"group_open_http_svc/"_s + command, {{u"GroupId"_s, u"g"_s}});
        return QTest::qWaitFor([&reply] { return reply.isFinished(); }, 20'000) && reply.result().has_value();
    };
    QVERIFY(!call(u"get_group_info"_s)); // the same code says something else of another command
    QVERIFY(!gate.isClosed());
    QVERIFY(!call(u"send_group_system_notification"_s));
    QVERIFY(gate.isClosed() && bench.client->profile().notificationsClosed);
    QVERIFY(!call(u"send_group_system_notification"_s));
    QCOMPARE(changed.size(), 1);
    gate.tryAgain();
    QVERIFY(!gate.isClosed());
    QVERIFY(!call(u"send_group_system_notification"_s));
    QVERIFY(gate.isClosed());
    QCOMPARE(changed.size(), 3);
    closed = false;
    QVERIFY(call(u"send_group_system_notification"_s));
    QVERIFY(!gate.isClosed() && !bench.client->profile().notificationsClosed);
    QCOMPARE(changed.size(), 4);
    // Another profile may stand otherwise.
    Profile other = bench.client->profile();
    other.notificationsClosed = true;
    bench.client->setProfile(other);
    gate.look();
    QCOMPARE(changed.size(), 5);
}

void TestNotificationService::troubleOfAllStopsTheRest()
{
    Bench bench([](const SeenRequest &, QTcpSocket &) { return ScriptedServer::error(60010); });
    QStringList groups;
    for (int i = 0; i < 100; ++i)
        groups << QString::number(i);
    QVERIFY(bench.service->send(sample(groups)));
    QTRY_VERIFY(!bench.service->isRunning());
    QVERIFY(bench.server.requests().size() <= NotificationService::atOnce);
    QVERIFY(bench.service->summary().notSent >= 100 - NotificationService::atOnce);
    QVERIFY(bench.service->summary().failed >= 1);
}

void TestNotificationService::whatIsGivenUpIsToldInOne()
{
    Bench bench([](const SeenRequest &, QTcpSocket &) { return QByteArray(); });
    QStringList groups;
    for (int i = 0; i < 100; ++i)
        groups << QString::number(i);
    QVERIFY(bench.service->send(sample(groups)));
    QSignalSpy one(bench.service.get(), &NotificationService::resultChanged);
    QSignalSpy many(bench.service.get(), &NotificationService::resultsChanged);
    bench.service->cancel();
    QCOMPARE(one.size(), NotificationService::atOnce);
    QCOMPARE(many.size(), 1);
    QCOMPARE(many.first(), (QList<QVariant>{NotificationService::atOnce, 99}));
    const NotificationSummary sum = bench.service->summary();
    QCOMPARE(sum.groups, 100);
    QCOMPARE(sum.unknown, bench.states().count(State::Unknown));
    QCOMPARE(sum.notSent, bench.states().count(State::NotSent));
    QCOMPARE(sum.open(), 0);
}

void TestNotificationService::readOnlySendsNothing()
{
    Bench bench([](const SeenRequest &, QTcpSocket &) { return sentReply(); });
    bench.profile.readOnly = true;
    bench.client->setProfile(bench.profile);
    QVERIFY(bench.service->send(sample({u"a"_s, u"b"_s})));
    QTRY_VERIFY(!bench.service->isRunning());
    QCOMPARE(bench.server.requests().size(), 0);
    QCOMPARE(bench.service->results().first().error.kind, Kind::Refused);
}

void TestNotificationService::cancelTellsWhatWasDone()
{
    Bench bench([](const SeenRequest &request, QTcpSocket &) {
        return bodyOf(request).value("GroupId"_L1) == u"0"_s ? sentReply() : QByteArray();
    });
    QStringList groups;
    for (int i = 0; i < 30; ++i)
        groups << QString::number(i);
    QSignalSpy finished(bench.service.get(), &NotificationService::finished);
    QVERIFY(bench.service->send(sample(groups)));
    QTRY_COMPARE(bench.service->summary().sent, 1);
    QTRY_VERIFY(bench.server.requests().size() > 1);
    bench.service->cancel();
    QCOMPARE(finished.size(), 1);
    QVERIFY(!bench.service->isRunning());
    const NotificationSummary sum = bench.service->summary();
    QCOMPARE(sum.sent, 1);
    QCOMPARE(sum.unknown, NotificationService::atOnce);
    QCOMPARE(sum.notSent, 30 - 1 - NotificationService::atOnce);
    QTRY_VERIFY(bench.server.disconnects() > 0);
    QTRY_COMPARE(bench.client->callsInFlight(), 0);
    QCOMPARE(bench.service->summary().unknown, NotificationService::atOnce); // late answers change nothing
    bench.service->cancel();                                                 // again: nothing
    QCOMPARE(finished.size(), 1);
    bench.server.setScript([](const SeenRequest &, QTcpSocket &) { return sentReply(); });
    QVERIFY(bench.service->retry({State::NotSent}, false));
    QTRY_VERIFY(!bench.service->isRunning());
    QCOMPARE(bench.service->summary().sent, 30 - NotificationService::atOnce);
}

void TestNotificationService::theClientMayGoFirst()
{
    Bench bench([](const SeenRequest &, QTcpSocket &) { return QByteArray(); });
    QVERIFY(bench.service->send(sample({u"a"_s, u"b"_s})));
    QTRY_VERIFY(!bench.server.requests().isEmpty());
    QSignalSpy finished(bench.service.get(), &NotificationService::finished);
    bench.client.reset();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(bench.service->summary().sent, 0);
    bench.service.reset();
}

void TestNotificationService::clearForgets()
{
    Bench bench([](const SeenRequest &, QTcpSocket &) { return sentReply(); });
    QVERIFY(bench.service->send(sample({u"a"_s})));
    QTRY_VERIFY(!bench.service->isRunning());
    bench.service->clear();
    QVERIFY(bench.service->results().isEmpty());
    QVERIFY(bench.service->notification().groups.isEmpty());
}

void TestNotificationService::testMessage()
{
    Bench bench([](const SeenRequest &, QTcpSocket &) { return sentReply(); });
    const auto future = bench.service->sendTest(u"me"_s, u"hello"_s);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
    QCOMPARE(bench.server.requests().first().url.path(), u"/v4/openim/sendmsg"_s);
    const QJsonObject body = bodyOf(bench.server.requests().first());
    QCOMPARE(body.value("To_Account"_L1).toString(), u"me"_s);
    QVERIFY(body.contains("MsgSeq"_L1) && body.contains("MsgRandom"_L1));
    QCOMPARE(body.value("MsgBody"_L1)[0]["MsgContent"_L1]["Text"_L1].toString(), u"hello"_s);
    QVERIFY(!bench.service->isRunning());
}

QTEST_GUILESS_MAIN(TestNotificationService)
#include "tst_notificationservice.moc"
