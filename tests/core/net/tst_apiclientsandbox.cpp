// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/groups.h"
#include "core/api/messages.h"
#include "core/net/apiclient.h"
#include "core/sandbox/sandbox.h"
#include "tests/support/hurriedclock.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Fault = SandboxFault::Kind;

namespace {

/// Early until the sandbox has had its first call, then late: a clock that is put right under way.
class JumpingClock : public Clock
{
  public:
    JumpingClock(const Sandbox &sandbox, qint64 early, qint64 late)
        : m_sandbox(sandbox), m_seen(sandbox.counters().requests), m_early(early), m_late(late)
    {
    }
    qint64 nowMs() const override { return m_sandbox.counters().requests > m_seen ? m_late : m_early; }

  private:
    const Sandbox &m_sandbox;
    qint64 m_seen, m_early, m_late;
};

template <class T>
Result<T> answered(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000) || future.resultCount() == 0)
        return fail(Kind::Usage, u"no result"_s);
    return future.result();
}

} // namespace

/// The client against the simulated service, over HTTP.
class TestApiClientSandbox : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void listsAndCreates();
    void numbersOfTheApp();
    void refusals();
    void wrongKeyAndForeignSignature();
    void tooFastIsWaitedOut();
    void keepsTheDocumentedRate();
    void signatureRenewedUnderWay();
    void aSandboxMovedAheadIsSignedForAsItStands();
    void writesAreNeverDoneTwice_data();
    void writesAreNeverDoneTwice();
    void dedupedWritesAreRepeatedAndStoredOnce();
    void readsGetThrough_data();
    void readsGetThrough();
    void hugeAnswers();
    void slowAnswers();
    void readOnly();
    void cancelled();
    void destroyedInFlight();
    void manyCallsAtOnce();

  private:
    QFuture<Result<QJsonObject>> raw(const QString &path, const QJsonObject &body, CallOptions options = {})
    {
        return m_client->callRaw(path, body, options);
    }
    void strike(const QString &path, Fault kind, int times, int code = 0)
    {
        SandboxFault fault;
        fault.kind = kind;
        fault.times = times;
        fault.code = code;
        fault.delayMs = 3000;
        fault.bytes = 20 * 1024 * 1024;
        fault.message = u"struck"_s;
        m_sandbox->setFault(path, fault);
    }
    qint64 requests() const { return m_sandbox->counters().requests; }

    SystemClock m_clock;
    Catalogue m_catalogue;
    Profile m_profile;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Signer> m_signer;
    std::unique_ptr<ApiClient> m_client;
    const QString m_create = u"group_open_http_svc/create_group"_s;
    const QString m_info = u"group_open_http_svc/get_group_info"_s;
};

void TestApiClientSandbox::initTestCase()
{
    SandboxOptions options;
    options.accounts = 50;
    options.groups = 10;
    options.trafficPerSecond = 0;
    m_sandbox = std::make_unique<Sandbox>(options);
    QVERIFY(m_sandbox->start());
    m_profile.sdkAppId = m_sandbox->options().sdkAppId;
    m_profile.admin = m_sandbox->options().admin;
    m_profile.baseUrl = m_sandbox->baseUrl().toString();
    m_signer = std::make_unique<Signer>(m_profile.sdkAppId, m_profile.admin, m_clock);
}

void TestApiClientSandbox::init()
{
    m_sandbox->clearFaults();
    m_sandbox->setEnforceRates(false);
    m_signer->setSecretKey(m_sandbox->secretKey());
    m_client = std::make_unique<ApiClient>(m_profile, *m_signer, m_catalogue, m_clock);
}

void TestApiClientSandbox::listsAndCreates()
{
    const auto list = answered(m_client->call(api::groupList, {.limit = 1000, .next = {}, .type = {}}));
    QVERIFY(list);
    QVERIFY(list->totalCount >= 10);
    QCOMPARE(list->groups.size(), list->totalCount);
    QCOMPARE(list->next, 0);
    api::CreateGroup group;
    group.type = u"Public"_s;
    group.name = u"\u5ba2\u670d"_s;
    const auto created = answered(m_client->call(api::createGroup, group));
    QVERIFY(created);
    const auto info = answered(m_client->call(api::groupInfo, {.groupIds = {created->groupId}, .filter = {}}));
    QVERIFY(info);
    QCOMPARE(info->groups.value(0).name, u"\u5ba2\u670d"_s);
}

void TestApiClientSandbox::numbersOfTheApp()
{
    const auto reply = answered(raw(u"openconfigsvr/getappinfo"_s, {}));
    QVERIFY(reply);
    QVERIFY(!reply->contains("ActionStatus"_L1));
    QVERIFY(!reply->value("Result"_L1).toArray().isEmpty());
}

void TestApiClientSandbox::refusals()
{
    const auto gone = answered(raw(u"group_open_http_svc/send_group_system_notification"_s,
                                   {{u"GroupId"_s, u"nowhere"_s}, {u"Content"_s, u"x"_s}}));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, Kind::Service);
    QVERIFY(gone.error().code == 10010 || gone.error().code == 10015);
    QVERIFY(!gone.error().requestId.isEmpty());
    QVERIFY(!gone.error().maybeDone);
    const auto missing = answered(raw(m_create, {}));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, 10004);
    const auto unknown = answered(raw(u"group_open_http_svc/no_such_command"_s, {}));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Kind::Service);
}

void TestApiClientSandbox::wrongKeyAndForeignSignature()
{
    m_signer->setSecretKey(QByteArray(64, '0'));
    const auto wrong = answered(raw(m_info, {{u"GroupIdList"_s, QJsonArray{u"x"_s}}}));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, 70009);
}

void TestApiClientSandbox::tooFastIsWaitedOut()
{
    strike(m_create, Fault::Refuse, 1, 60007);
    QSignalSpy finished(m_client.get(), &ApiClient::callFinished);
    const auto created = answered(raw(m_create, {{u"Type"_s, u"Public"_s}, {u"Name"_s, u"a"_s}}));
    QVERIFY(created);
    QCOMPARE(finished.first().first().value<CallRecord>().attempts, 2);
}

void TestApiClientSandbox::keepsTheDocumentedRate()
{
    SandboxOptions options = m_sandbox->options();
    options.enforceRates = true;
    const testing::HurriedClock clock;
    Sandbox sandbox(options, clock);
    QVERIFY(sandbox.start());
    Profile profile = m_profile;
    profile.baseUrl = sandbox.baseUrl().toString();
    Signer signer(profile.sdkAppId, profile.admin, m_clock);
    signer.setSecretKey(sandbox.secretKey());
    ApiClient client(profile, signer, m_catalogue, m_clock);
    QSignalSpy finished(&client, &ApiClient::callFinished);
    QList<QFuture<Result<api::GroupListReply>>> futures;
    for (int i = 0; i < 3; ++i) // one call a second is allowed
        futures << client.call(api::groupList, {.limit = 10, .next = {}, .type = {}});
    for (const auto &future : futures)
        QVERIFY(answered(future));
    for (const QList<QVariant> &arguments : finished)
        QCOMPARE(arguments.first().value<CallRecord>().attempts, 1); // never told to slow down
}

void TestApiClientSandbox::signatureRenewedUnderWay()
{
    const qint64 now = m_clock.nowMs();
    const JumpingClock clock(*m_sandbox, now - 3'600'000, now);
    Signer signer(m_profile.sdkAppId, m_profile.admin, clock);
    signer.setSecretKey(m_sandbox->secretKey());
    ApiClient client(m_profile, signer, m_catalogue, clock);
    QSignalSpy finished(&client, &ApiClient::callFinished);
    QVERIFY(answered(client.callRaw(m_create, {{u"Type"_s, u"Public"_s}, {u"Name"_s, u"a"_s}})));
    QCOMPARE(finished.first().first().value<CallRecord>().attempts, 2);
}

void TestApiClientSandbox::aSandboxMovedAheadIsSignedForAsItStands()
{
    QSignalSpy finished(m_client.get(), &ApiClient::callFinished);
    const auto attempts = [&] { return finished.takeLast().first().value<CallRecord>().attempts; };
    QVERIFY(answered(raw(m_info, {{u"GroupIdList"_s, QJsonArray{u"x"_s}}})));
    QCOMPARE(attempts(), 1);
    m_sandbox->clock().step(2 * 3'600'000);
    QVERIFY(answered(raw(m_info, {{u"GroupIdList"_s, QJsonArray{u"x"_s}}})));
    QCOMPARE(attempts(), 2);
    QVERIFY(answered(raw(m_info, {{u"GroupIdList"_s, QJsonArray{u"x"_s}}})));
    QCOMPARE(attempts(), 1);
    QVERIFY(m_signer->remainingSeconds() > 500 && m_signer->remainingSeconds() <= Signer::lifetimeSeconds);
    m_sandbox->clock().step(-2 * 3'600'000);
    QVERIFY(answered(raw(m_info, {{u"GroupIdList"_s, QJsonArray{u"x"_s}}})));
}

void TestApiClientSandbox::writesAreNeverDoneTwice_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("done");
    QTest::newRow("cut off") << Fault::CutOff << Kind::Network << true;
    QTest::newRow("truncated") << Fault::Truncated << Kind::Network << true;
    QTest::newRow("bad gateway") << Fault::BadGateway << Kind::Http << false;
    QTest::newRow("not JSON") << Fault::NotJson << Kind::Decode << false;
}

void TestApiClientSandbox::writesAreNeverDoneTwice()
{
    QFETCH(Fault, fault);
    QFETCH(Kind, kind);
    QFETCH(bool, done);
    const auto count = [this] {
        return answered(m_client->call(api::groupList, {.limit = 1, .next = {}, .type = {}}))
            .value_or(api::GroupListReply{})
            .totalCount;
    };
    const qint64 groups = count();
    strike(m_create, fault, -1);
    const qint64 before = requests();
    const auto created = answered(raw(m_create, {{u"Type"_s, u"Public"_s}, {u"Name"_s, u"a"_s}}));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, kind);
    QVERIFY(created.error().maybeDone);
    QCOMPARE(requests() - before, 1);
    QCOMPARE(count() - groups, done ? 1 : 0);
}

void TestApiClientSandbox::dedupedWritesAreRepeatedAndStoredOnce()
{
    api::CreateGroup group;
    group.type = u"Public"_s;
    group.name = u"dedupe"_s;
    const auto created = answered(m_client->call(api::createGroup, group));
    QVERIFY(created);
    strike(u"group_open_http_svc/send_group_msg"_s, Fault::CutOff, 1); // carried out, but nobody hears of it
    api::SendGroupMsg message;
    message.groupId = created->groupId;
    message.random = 4711;
    message.body = {api::textElement(u"once"_s)};
    const qint64 before = requests();
    const auto sent = answered(m_client->call(api::sendGroupMsg, message));
    QVERIFY(sent);
    QCOMPARE(requests() - before, 2);
    const auto history = answered(m_client->call(
        api::groupHistory, {.groupId = created->groupId, .number = 20, .seq = {}, .withRecalled = {}, .topicId = {}}));
    QVERIFY(history);
    qsizetype copies = 0;
    for (const api::GroupHistoryMsg &stored : history->messages)
        copies += stored.random == 4711;
    QCOMPARE(copies, 1);
}

void TestApiClientSandbox::readsGetThrough_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("code");
    QTest::newRow("cut off") << Fault::CutOff << 0;
    QTest::newRow("truncated") << Fault::Truncated << 0;
    QTest::newRow("bad gateway") << Fault::BadGateway << 0;
    QTest::newRow("internal error") << Fault::Refuse << 10002;
}

void TestApiClientSandbox::readsGetThrough()
{
    QFETCH(Fault, fault);
    QFETCH(int, code);
    strike(m_info, fault, 2, code);
    const qint64 before = requests();
    const auto reply = answered(raw(m_info, {{u"GroupIdList"_s, QJsonArray{u"x"_s}}}));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().message));
    QCOMPARE(requests() - before, 3);
}

void TestApiClientSandbox::hugeAnswers()
{
    strike(m_info, Fault::Huge, -1);
    const auto reply = answered(raw(m_info, {{u"GroupIdList"_s, QJsonArray{u"x"_s}}}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Decode);
}

void TestApiClientSandbox::slowAnswers()
{
    strike(m_create, Fault::Slow, 1);
    const auto reply = answered(raw(m_create, {{u"Type"_s, u"Public"_s}, {u"Name"_s, u"slow"_s}}, {.timeoutMs = 200}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Timeout);
    QVERIFY(reply.error().maybeDone);
}

void TestApiClientSandbox::readOnly()
{
    Profile careful = m_profile;
    careful.readOnly = true;
    m_client->setProfile(careful);
    const qint64 before = requests();
    const auto created = answered(raw(m_create, {{u"Type"_s, u"Public"_s}, {u"Name"_s, u"a"_s}}));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, Kind::Refused);
    QCOMPARE(requests(), before);
    QVERIFY(answered(raw(m_info, {{u"GroupIdList"_s, QJsonArray{u"x"_s}}})));
}

void TestApiClientSandbox::cancelled()
{
    strike(m_info, Fault::Slow, -1);
    auto future = raw(m_info, {{u"GroupIdList"_s, QJsonArray{u"x"_s}}});
    const qint64 before = requests();
    QTRY_VERIFY(requests() > before || m_client->callsInFlight() == 1);
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QTRY_COMPARE(m_client->callsInFlight(), 0);
    m_sandbox->clearFaults();
    QVERIFY(answered(raw(m_info, {{u"GroupIdList"_s, QJsonArray{u"x"_s}}}))); // the way is free again
}

void TestApiClientSandbox::destroyedInFlight()
{
    strike(m_info, Fault::Slow, -1);
    QList<QFuture<Result<QJsonObject>>> futures;
    for (int i = 0; i < 15; ++i)
        futures << raw(m_info, {{u"GroupIdList"_s, QJsonArray{u"x"_s}}});
    QTRY_VERIFY(m_client->callsInFlight() > 5);
    m_client.reset();
    for (const auto &future : futures) {
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, Kind::Cancelled);
    }
}

void TestApiClientSandbox::manyCallsAtOnce()
{
    m_sandbox->setEnforceRates(true);
    QList<QFuture<Result<QJsonObject>>> futures;
    for (int i = 0; i < 500; ++i) // more than the 200 of a second
        futures << raw(m_info, {{u"GroupIdList"_s, QJsonArray{u"x"_s}}});
    for (const auto &future : futures)
        QVERIFY(answered(future));
    QVERIFY(m_client->budgetUsed() <= 1.0);
    QCOMPARE(m_client->callsWaiting(), 0);
}

QTEST_GUILESS_MAIN(TestApiClientSandbox)
#include "tst_apiclientsandbox.moc"
