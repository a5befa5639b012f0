// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/apiclient.h"
#include "core/services/notificationaudience.h"
#include "tests/core/net/scriptedserver.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

class TestNotificationAudience : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void countsMembersOfAllGroupsOnce();
    void pagesCommunitiesByCursor();
    void countsNamedAlone();
    void asksByTheNameOfTheServiceVersion();
    void refusesLargeGroups();
    void tellsTrouble();
    void cancelIsSilent();

  private:
    QByteArray answer(const SeenRequest &request) const;
    qsizetype callsTo(const QString &command) const
    {
        return std::ranges::count_if(m_server->requests(),
                                     [&](const SeenRequest &request) { return request.url.path().endsWith(command); });
    }
    NotificationAudience::Count counted(QSignalSpy &spy) const
    {
        return spy.isEmpty() ? NotificationAudience::Count{} : spy.last().first().value<NotificationAudience::Count>();
    }

    int m_members = 0; ///< of every group: member0...
    int m_failCode = 0;
    Profile m_profile;
    Catalogue m_catalogue;
    ManualClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Signer> m_signer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<GroupService> m_groups;
    std::unique_ptr<NotificationAudience> m_audience;
};

QByteArray TestNotificationAudience::answer(const SeenRequest &request) const
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (m_failCode != 0)
        return ScriptedServer::error(m_failCode);
    if (request.url.path().endsWith(u"query_online_status") || request.url.path().endsWith(u"querystate")) {
        QJsonArray states;
        const QJsonArray accounts = body.value("To_Account"_L1).toArray();
        for (const QJsonValue &account : accounts) {
            const int number = account.toString().mid(6).toInt();
            states.append(QJsonObject{{u"To_Account"_s, account},
                                      {u"Status"_s, number % 3 == 0   ? u"Online"_s
                                                    : number % 3 == 1 ? u"PushOnline"_s
                                                                      : u"Offline"_s}});
        }
        return ScriptedServer::json({{u"ActionStatus"_s, u"OK"_s}, {u"ErrorCode"_s, 0}, {u"QueryResult"_s, states}});
    }
    const bool cursor = body.contains("Next"_L1);
    const int from = cursor ? body.value("Next"_L1).toString().toInt() : body.value("Offset"_L1).toInt();
    QJsonArray list;
    int i = from;
    for (; i < m_members && i < from + body.value("Limit"_L1).toInt(); ++i)
        list.append(QJsonObject{{u"Member_Account"_s, u"member%1"_s.arg(i)}});
    QJsonObject reply{
        {u"ActionStatus"_s, u"OK"_s}, {u"ErrorCode"_s, 0}, {u"MemberNum"_s, m_members}, {u"MemberList"_s, list}};
    if (cursor)
        reply.insert(u"Next"_s, i < m_members ? QString::number(i) : QString());
    return ScriptedServer::json(reply);
}

void TestNotificationAudience::init()
{
    m_failCode = 0;
    m_server =
        std::make_unique<ScriptedServer>([this](const SeenRequest &request, QTcpSocket &) { return answer(request); });
    m_profile.sdkAppId = 1400000000;
    m_profile.baseUrl = m_server->baseUrl();
    m_signer = std::make_unique<Signer>(m_profile.sdkAppId, m_profile.admin, m_clock);
    m_signer->setSecretKey("key");
    m_client = std::make_unique<ApiClient>(m_profile, *m_signer, m_catalogue, m_clock);
    m_groups = std::make_unique<GroupService>(*m_client);
    m_audience = std::make_unique<NotificationAudience>(*m_client, *m_groups, m_clock);
}

void TestNotificationAudience::cleanup()
{
    m_audience.reset();
    m_groups.reset();
    m_client.reset();
}

void TestNotificationAudience::countsMembersOfAllGroupsOnce()
{
    m_members = 601;
    QSignalSpy spy(m_audience.get(), &NotificationAudience::counted);
    m_audience->count({u"a"_s, u"b"_s}, {});
    QVERIFY(m_audience->isRunning());
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(counted(spy).receivers, 601); // the same people in both
    QCOMPARE(counted(spy).online, 201);    // reachable by push is not online
    QCOMPARE(counted(spy).atMs, m_clock.nowMs());
    QCOMPARE(callsTo(u"get_group_member_info"_s), 8);
    QCOMPARE(callsTo(u"query_online_status"_s), 2);
    QVERIFY(!m_audience->isRunning());
}

void TestNotificationAudience::pagesCommunitiesByCursor()
{
    m_members = 450;
    QSignalSpy spy(m_audience.get(), &NotificationAudience::counted);
    m_audience->count({u"@TGS#_a"_s}, {});
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(counted(spy).receivers, 450);
    QCOMPARE(callsTo(u"get_group_member_info"_s), 3);
}

void TestNotificationAudience::countsNamedAlone()
{
    QSignalSpy spy(m_audience.get(), &NotificationAudience::counted);
    m_audience->count({u"a"_s}, {u"member0"_s, u"member1"_s, u"member3"_s});
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(counted(spy).receivers, 3);
    QCOMPARE(counted(spy).online, 2);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestNotificationAudience::asksByTheNameOfTheServiceVersion()
{
    Profile older = m_profile;
    older.serviceVersion = u"seed"_s;
    m_client->setProfile(older);
    QSignalSpy spy(m_audience.get(), &NotificationAudience::counted);
    m_audience->count({u"a"_s}, {u"member0"_s});
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(counted(spy).online, 1);
    QCOMPARE(callsTo(u"querystate"_s), 1);
    m_client->setProfile(m_profile);
    m_audience->count({u"a"_s}, {u"member0"_s});
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE(counted(spy).online, 1);
    QCOMPARE(callsTo(u"query_online_status"_s), 1);
}

void TestNotificationAudience::refusesLargeGroups()
{
    m_members = NotificationAudience::maxMembers + 1;
    QSignalSpy failed(m_audience.get(), &NotificationAudience::failed);
    m_audience->count({u"a"_s}, {});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<ApiError>().kind, ApiError::Kind::Usage);
    QCOMPARE(callsTo(u"query_online_status"_s), 0);
    QVERIFY(!m_audience->isRunning());
}

void TestNotificationAudience::tellsTrouble()
{
    m_failCode = 10010;
    QSignalSpy failed(m_audience.get(), &NotificationAudience::failed);
    m_audience->count({u"a"_s}, {});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<ApiError>().code, 10010);
    m_failCode = 0;
    m_members = 5;
    QSignalSpy spy(m_audience.get(), &NotificationAudience::counted);
    m_audience->count({u"a"_s}, {}); // and again
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(counted(spy).receivers, 5);
}

void TestNotificationAudience::cancelIsSilent()
{
    m_members = 50;
    QSignalSpy spy(m_audience.get(), &NotificationAudience::counted);
    QSignalSpy failed(m_audience.get(), &NotificationAudience::failed);
    m_audience->count({u"a"_s}, {});
    m_audience->cancel();
    QVERIFY(!m_audience->isRunning());
    m_members = 7;
    m_audience->count({u"a"_s}, {});
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(counted(spy).receivers, 7);
    QCOMPARE(failed.size(), 0);
}

QTEST_GUILESS_MAIN(TestNotificationAudience)
#include "tst_notificationaudience.moc"
