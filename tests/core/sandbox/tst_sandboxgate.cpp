// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The gateway: who may call what, how often, with which body.
class SandboxGateTest : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void callers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("code");
        QTest::newRow("no sdkappid") << u"sdkappid"_s << QString() << 60012;
        QTest::newRow("other sdkappid") << u"sdkappid"_s << u"1400000001"_s << 60006;
        QTest::newRow("sdkappid is no number") << u"sdkappid"_s << u"abc"_s << 60006;
        QTest::newRow("no identifier") << u"identifier"_s << QString() << 60025;
        QTest::newRow("identifier not in UserSig") << u"identifier"_s << u"somebody"_s << 70013;
        QTest::newRow("no UserSig") << u"usersig"_s << QString() << 70002;
        QTest::newRow("rubbish UserSig") << u"usersig"_s << u"rubbish"_s << 70003;
        QTest::newRow("random too large") << u"random"_s << u"4294967296"_s << 60002;
        QTest::newRow("random is no number") << u"random"_s << u"many"_s << 60002;
        QTest::newRow("no contenttype") << u"contenttype"_s << QString() << 60025;
        QTest::newRow("contenttype") << u"contenttype"_s << u"xml"_s << 60025;
    }
    void callers()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(int, code);
        Desk desk;
        QCOMPARE(codeOf(desk.odd("im_open_login_svc/kick", {{name, value}})), code);
        QCOMPARE(desk.sandbox->counters().failedRequests, 1);
    }

    /// SDKs of the service's own say nothing but who they are; some never say which sequence they have seen.
    void whatItsOwnSdksLeaveOutIsNotMissed()
    {
        Desk desk;
        QCOMPARE(codeOf(desk.odd("openconfigsvr/getappinfo", {{u"random"_s, QString()}})), 0);
        desk.import({u"alice"_s});
        const QJsonObject asked = J({"From_Account" : "alice", "NeedFriend" : "Need_Friend_Type_No"});
        QCOMPARE(codeOf(desk.call("sns/group_get", asked)), 0);
    }

    void signatures()
    {
        Desk desk;
        const SandboxOptions &own = desk.sandbox->options();
        const qint64 now = SystemClock().nowSeconds();
        auto code = [&](const QByteArray &sig, const QString &who) {
            return codeOf(desk.odd("im_open_login_svc/account_check",
                                   {{u"usersig"_s, QString::fromLatin1(sig)}, {u"identifier"_s, who}},
                                   Text({"CheckItem" : [ {"UserID" : "a"} ]})));
        };
        QCOMPARE(code(desk.sig(own.admin), own.admin), 0);
        QCOMPARE(code(desk.sig(own.admin, 60, 120), own.admin), 70001);
        QCOMPARE(code(makeUserSig(own.sdkAppId + 1, desk.sandbox->secretKey(), own.admin, 600, now), own.admin), 70014);
        QCOMPARE(code(makeUserSig(own.sdkAppId, "another key", own.admin, 600, now), own.admin), 70009);
        QCOMPARE(code(desk.sig(u"wangfang0001"_s), u"wangfang0001"_s), 60010);
    }

    void onlyTheAlphabetOfUserSigs()
    {
        Desk desk;
        const QString admin = desk.sandbox->options().admin;
        auto code = [&](const QByteArray &sig) {
            return codeOf(desk.odd("im_open_login_svc/account_check", {{u"usersig"_s, QString::fromLatin1(sig)}},
                                   Text({"CheckItem" : [ {"UserID" : "a"} ]})));
        };
        for (const auto &[own, ordinary] : {std::pair('*', '+'), std::pair('-', '/'), std::pair('_', '=')}) {
            qint64 life = 600;
            QByteArray sig = desk.sig(admin, life);
            while (!sig.contains(own))
                sig = desk.sig(admin, ++life);
            QCOMPARE(code(sig), 0);
            QCOMPARE(code(sig.replace(own, ordinary)), 70003);
        }
    }

    void tooManyBadSignatures()
    {
        ManualClock clock;
        SandboxOptions options = quietWorld();
        options.enforceRates = true;
        Desk desk(options, &clock);
        const SandboxOptions own = desk.sandbox->options();
        auto code = [&](const QByteArray &sig, const QString &who) {
            return codeOf(desk.odd("im_open_login_svc/account_check",
                                   {{u"usersig"_s, QString::fromLatin1(sig)}, {u"identifier"_s, who}},
                                   Text({"CheckItem" : [ {"UserID" : "a"} ]})));
        };
        auto bad = [&] {
            return code(makeUserSig(own.sdkAppId, "another key", own.admin, 600, clock.nowSeconds()), own.admin);
        };
        auto good = [&] { return code(desk.sig(own.admin), own.admin); };
        for (int i = 0; i < 48; ++i)
            QCOMPARE(bad(), 70009);
        QCOMPARE(code("rubbish", own.admin), 70003);
        // One that has ended was good once, and none at all is no bad one.
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(code(desk.sig(own.admin, 60, 120), own.admin), 70001);
            QCOMPARE(code(QByteArray(), own.admin), 70002);
        }
        QCOMPARE(good(), 0);
        QCOMPARE(bad(), 70009);
        QCOMPARE(good(), 70050);
        QCOMPARE(bad(), 70050);
        // Nobody else is shut out, and knocking meanwhile makes it no longer.
        QCOMPARE(code(desk.sig(u"wangfang0001"_s), u"wangfang0001"_s), 60010);
        clock.advance(59'000);
        QCOMPARE(good(), 70050);
        clock.advance(1'000);
        QCOMPARE(good(), 0);
        QCOMPARE(bad(), 70009);
        // As many in longer than a minute lock nobody out.
        for (int i = 0; i < 3; ++i) {
            for (int n = 0; n < 40; ++n)
                QCOMPARE(bad(), 70009);
            clock.advance(60'000);
        }
        QCOMPARE(good(), 0);
        desk.sandbox->setEnforceRates(false);
        for (int i = 0; i < 60; ++i)
            QCOMPARE(bad(), 70009);
        QCOMPARE(good(), 0);
    }

    void aKickVoidsOlderSignatures()
    {
        Desk desk;
        const QString old = QString::fromLatin1(desk.sig(desk.sandbox->options().admin, 600, 5));
        QCOMPARE(codeOf(desk.odd("im_open_login_svc/account_check", {{u"usersig"_s, old}},
                                 Text({"CheckItem" : [ {"UserID" : "a"} ]}))),
                 0);
        QCOMPARE(codeOf(desk.call("im_open_login_svc/kick", {{u"UserID"_s, desk.sandbox->options().admin}})), 0);
        QCOMPARE(codeOf(desk.odd("im_open_login_svc/account_check", {{u"usersig"_s, old}},
                                 Text({"CheckItem" : [ {"UserID" : "a"} ]}))),
                 70052);
    }

    void aKickKnowsBothClocks_data()
    {
        QTest::addColumn<qint64>("ahead"); // of the computer's time, seconds
        QTest::newRow("ahead") << qint64(3 * 86'400);
        QTest::newRow("behind") << qint64(-3 * 86'400);
    }
    void aKickKnowsBothClocks()
    {
        QFETCH(qint64, ahead);
        ManualClock clock;
        Desk desk(quietWorld(), &clock);
        const SandboxOptions own = desk.sandbox->options();
        desk.sandbox->clock().step(ahead * 1'000);
        auto code = [&](qint64 made) {
            const QByteArray sig = makeUserSig(own.sdkAppId, desk.sandbox->secretKey(), own.admin, 86'400 * 30, made);
            return codeOf(desk.odd("im_open_login_svc/account_check", {{u"usersig"_s, QString::fromLatin1(sig)}},
                                   Text({"CheckItem" : [ {"UserID" : "a"} ]})));
        };
        const qint64 real = clock.nowSeconds();
        QCOMPARE(code(real), 0);
        QCOMPARE(code(real + ahead), 0);
        clock.advance(5'000);
        const QByteArray kicker = makeUserSig(own.sdkAppId, desk.sandbox->secretKey(), own.admin, 86'400 * 30, real);
        QCOMPARE(codeOf(desk.odd("im_open_login_svc/kick", {{u"usersig"_s, QString::fromLatin1(kicker)}},
                                 QJsonDocument(QJsonObject{{u"UserID"_s, own.admin}}).toJson())),
                 0);
        // What was made before is void by whichever clock, what is made now is good.
        QCOMPARE(code(real), 70052);
        QCOMPARE(code(real + ahead), 70052);
        QCOMPARE(code(real + 5), 0);
        QCOMPARE(code(real + ahead + 5), 0);
        QCOMPARE(code(std::min(real, real + ahead) - 86'400), 70052);
    }

    void paths()
    {
        Desk desk;
        QCOMPARE(codeOf(desk.call("group_open_http_svc/no_such_command")), 10003);
        QCOMPARE(codeOf(desk.call("openim/no_such_command")), 60009);
        QCOMPARE(codeOf(desk.call("nothing/at_all")), 60009);
        QUrl url = desk.url(u"openim/sendmsg"_s);
        url.setPath(u"/v3/openim/sendmsg"_s);
        QCOMPARE(codeOf(desk.parsed(u"openim/sendmsg"_s, desk.post(url, "{}"))), 60002);
    }

    void bodies_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << u"group_open_http_svc/create_group"_s << QByteArray() << 60003;
        QTest::newRow("empty openim") << u"openim/sendmsg"_s << QByteArray() << 60003;
        QTest::newRow("group broken") << u"group_open_http_svc/create_group"_s << QByteArray("{") << 10011;
        QTest::newRow("group array") << u"group_open_http_svc/create_group"_s << QByteArray("[]") << 10011;
        QTest::newRow("openim broken") << u"openim/sendmsg"_s << QByteArray("{,}") << 90001;
        QTest::newRow("push broken") << u"all_member_push/im_push"_s << QByteArray("{") << 90001;
        QTest::newRow("push names broken") << u"all_member_push/im_get_attr_name"_s << QByteArray("{") << 90001;
        QTest::newRow("login broken") << u"im_open_login_svc/kick"_s << QByteArray("nonsense") << 60003;
        QTest::newRow("openim null") << u"openim/querystate"_s << QByteArray("null") << 90001;
        QTest::newRow("statistics broken") << u"openconfigsvr/getappinfo"_s << QByteArray("{") << 130001;
        QTest::newRow("group missing") << u"group_open_http_svc/create_group"_s << Text({"Type" : "Public"}) << 10004;
        QTest::newRow("group number as text")
            << u"group_open_http_svc/get_appid_group_list"_s << Text({"Limit" : "10"}) << 10004;
        QTest::newRow("group account type")
            << u"group_open_http_svc/get_joined_group_list"_s << Text({"Member_Account" : 1}) << 60015;
        QTest::newRow("group list in name only")
            << u"group_open_http_svc/create_group"_s
            << Text({"Type" : "Public", "Name" : "x", "AppDefinedData" : {"Key" : "a"}}) << 10004;
        QTest::newRow("group value in list")
            << u"group_open_http_svc/create_group"_s
            << Text({"Type" : "Public", "Name" : "x", "AppDefinedData" : [ {"Key" : "a", "Value" : 1} ]}) << 10004;
        QTest::newRow("group filter type")
            << u"group_open_http_svc/get_joined_group_list"_s
            << Text({"Member_Account" : "a", "ResponseFilter" : {"SelfInfoFilter" : "Role"}}) << 10004;
        QTest::newRow("group filter value")
            << u"group_open_http_svc/get_group_member_info"_s
            << Text({"GroupId" : "x", "MemberRoleFilter" : [ "Owner", "Bad" ]}) << 10004;
        QTest::newRow("group filter value by name")
            << u"group_open_http_svc/get_specified_group_member_info"_s
            << Text({"GroupId" : "x", "Member_List_Account" : ["a"], "MemberRoleFilter" : ["Bad"]}) << 10004;
        QTest::newRow("message control") << u"openim/batchsendmsg"_s << Text({
            "To_Account" : ["a"],
            "MsgRandom" : 1,
            "MsgBody" : [ {"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "x"}} ],
            "SendMsgControl" : ["Bad"]
        }) << 90010;
        QTest::newRow("log kind") << u"open_msg_svc/get_history"_s
                                  << Text({"ChatType" : "Both", "MsgTime" : "2015120121"}) << 1002;
        QTest::newRow("accounts deleted empty")
            << u"im_open_login_svc/account_delete"_s << Text({"DeleteItem" : []}) << 70402;
        QTest::newRow("accounts checked empty")
            << u"im_open_login_svc/account_check"_s << Text({"CheckItem" : []}) << 70402;
        QTest::newRow("friends deleted empty")
            << u"sns/friend_delete"_s << Text({"From_Account" : "a", "To_Account" : []}) << 30001;
        QTest::newRow("tags empty") << u"all_member_push/im_get_tag"_s << Text({"To_Account" : []}) << 90001;
        QTest::newRow("topics destroyed empty")
            << u"million_group_open_http_svc/destroy_topic"_s << Text({"GroupId" : "x", "TopicIdList" : []}) << 10004;
        QTest::newRow("account missing") << u"im_open_login_svc/account_import"_s << Text({"Nick" : "x"}) << 70402;
        QTest::newRow("account type") << u"im_open_login_svc/account_import"_s << Text({"UserID" : 7}) << 60015;
        QTest::newRow("profile missing") << u"profile/portrait_get"_s << Text({"TagList" : []}) << 40002;
        QTest::newRow("profile set") << u"profile/portrait_set"_s << Text({"From_Account" : "x"}) << 40001;
        QTest::newRow("state empty") << u"openim/querystate"_s << Text({"To_Account" : []}) << 90001;
        QTest::newRow("state type") << u"openim/querystate"_s << Text({"To_Account" : [1]}) << 90003;
        QTest::newRow("message to a list")
            << u"openim/sendmsg"_s << Text({"To_Account" : ["a"], "MsgRandom" : 1, "MsgBody" : []}) << 90003;
        QTest::newRow("message no random")
            << u"openim/sendmsg"_s << Text({"To_Account" : "a", "MsgBody" : []}) << 90005;
        QTest::newRow("message body type")
            << u"openim/sendmsg"_s << Text({"To_Account" : "a", "MsgRandom" : 1, "MsgBody" : "x"}) << 90007;
        QTest::newRow("message life")
            << u"openim/sendmsg"_s
            << Text({"To_Account" : "a", "MsgRandom" : 1, "MsgLifeTime" : 604801, "MsgBody" : []}) << 90026;
    }
    void bodies()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        Desk desk;
        const QJsonObject reply = desk.parsed(path, desk.post(desk.url(path), body));
        QCOMPARE(codeOf(reply), code);
        QVERIFY(!reply.value(QLatin1String("ErrorInfo")).toString().isEmpty());
    }

    void whatIsNullOrUnchosenCountsAsAbsent()
    {
        Desk desk;
        QCOMPARE(codeOf(desk.group("create_group", J({
                                       "Type" : "Public",
                                       "Name" : "x",
                                       "GroupId" : "nulls",
                                       "MemberList" : null,
                                       "AppDefinedData" : null,
                                       "ApplyJoinOption" : ""
                                   }))),
                 0);
        QCOMPARE(codeOf(desk.group("get_group_member_info", J({"GroupId" : "nulls", "MemberInfoFilter" : null}))), 0);
        // Clients that leave nothing out send 0 for a number that was not chosen, and null where they have no body.
        desk.import({u"alice"_s});
        QJsonObject letter = J({
            "To_Account" : "alice",
            "SyncOtherMachine" : 0,
            "MsgRandom" : 1,
            "MsgTimeStamp" : 0,
            "MsgBody" : [ {"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "x"}} ]
        });
        QCOMPARE(codeOf(desk.call("openim/sendmsg", letter)), 0);
        letter.insert(u"To_Account"_s, QJsonArray{u"alice"_s});
        QCOMPARE(codeOf(desk.call("openim/batchsendmsg", letter)), 0);
        letter.insert(u"SyncOtherMachine"_s, 3);
        QCOMPARE(codeOf(desk.call("openim/batchsendmsg", letter)), 90031);
        const QString statistics = u"openconfigsvr/getappinfo"_s;
        for (const QString &path :
             {statistics, u"group_open_http_svc/get_appid_group_list"_s, u"all_member_push/im_get_attr_name"_s}) {
            for (const char *nothing : {"null", "[]"})
                QCOMPARE(codeOf(desk.parsed(path, desk.post(desk.url(path), nothing))), 0);
        }
        // A required field that is null is as missing as one that is not there.
        QCOMPARE(codeOf(desk.group("create_group", J({"Type" : "Public", "Name" : null}))), 10004);
    }

    void everyControlOfAMessageIsTaken()
    {
        Desk desk;
        desk.import({u"alice"_s});
        QJsonObject letter = J({
            "To_Account" : "alice",
            "MsgRandom" : 1,
            "MsgBody" : [ {"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "x"}} ],
            "SendMsgControl" : [ "NoUnread", "NoLastMsg", "WithMuteNotifications", "NoMsgCheck" ]
        });
        QCOMPARE(codeOf(desk.call("openim/sendmsg", letter)), 0);
        letter.insert(u"To_Account"_s, QJsonArray{u"alice"_s});
        QCOMPARE(codeOf(desk.call("openim/batchsendmsg", letter)), 0);
    }

    void tooManyItems()
    {
        Desk desk;
        auto list = [](int count, const char *key) {
            QJsonArray out;
            for (int i = 0; i < count; ++i)
                out.append(key ? QJsonValue(QJsonObject{{QLatin1String(key), u"a"_s}}) : QJsonValue(u"a"_s));
            return out;
        };
        QCOMPARE(codeOf(desk.call("im_open_login_svc/account_check", {{u"CheckItem"_s, list(101, "UserID")}})), 70402);
        QCOMPARE(codeOf(desk.call("im_open_login_svc/multiaccount_import", {{u"Accounts"_s, list(101, nullptr)}})),
                 70402);
        QCOMPARE(codeOf(desk.call("openim/querystate", {{u"To_Account"_s, list(501, nullptr)}})), 90011);
        QCOMPARE(codeOf(desk.call("profile/portrait_get",
                                  {{u"To_Account"_s, list(101, nullptr)}, {u"TagList"_s, QJsonArray()}})),
                 40001);
        QCOMPARE(codeOf(desk.group("add_group_member",
                                   {{u"GroupId"_s, u"x"_s}, {u"MemberList"_s, list(21, "Member_Account")}})),
                 10005);
        QCOMPARE(codeOf(desk.group("get_group_info", {{u"GroupIdList"_s, list(51, nullptr)}})), 10004);
        QCOMPARE(codeOf(desk.group(
                     "send_group_system_notification",
                     {{u"GroupId"_s, u"x"_s}, {u"Content"_s, u"x"_s}, {u"ToMembers_Account"_s, list(51, nullptr)}})),
                 10005);
    }

    void tooManyCalls()
    {
        ManualClock clock;
        SandboxOptions options = quietWorld();
        options.enforceRates = true;
        Desk desk(options, &clock);
        QCOMPARE(codeOf(desk.group("get_appid_group_list")), 0);
        QCOMPARE(codeOf(desk.group("get_appid_group_list")), 60007);
        clock.advance(1'000);
        QCOMPARE(codeOf(desk.group("get_appid_group_list")), 0);
        // Another command has its own allowance.
        for (int i = 0; i < 100; ++i)
            QCOMPARE(codeOf(desk.call("im_open_login_svc/account_check", J({"CheckItem" : [ {"UserID" : "a"} ]}))), 0);
        QCOMPARE(codeOf(desk.call("im_open_login_svc/account_check", J({"CheckItem" : [ {"UserID" : "a"} ]}))), 60007);
        desk.sandbox->setEnforceRates(false);
        QCOMPARE(codeOf(desk.call("im_open_login_svc/account_check", J({"CheckItem" : [ {"UserID" : "a"} ]}))), 0);
    }

    void tooManyCallsAreToldOnceASecond()
    {
        ManualClock clock;
        HookServer hooks;
        SandboxOptions options = quietWorld();
        options.enforceRates = true;
        options.callbackUrl = hooks.url();
        Desk desk(options, &clock);
        auto told = [&] {
            QStringList out;
            const QList<Hook> all = hooks.of("Alert.RequestOverLimit");
            for (const Hook &hook : all)
                out << u"%1 %2"_s.arg(hook.body.value(QLatin1String("Command")).toString())
                           .arg(hook.body.value(QLatin1String("Request")).toInt());
            return out;
        };
        QStringList expected{u"get_appid_group_list 2"_s};
        for (int i = 0; i < 4; ++i)
            QCOMPARE(codeOf(desk.group("get_appid_group_list")), i == 0 ? 0 : 60007);
        QTRY_COMPARE(told(), expected);
        QJsonObject event = hooks.of("Alert.RequestOverLimit").first().body;
        event.remove(u"CallbackCommand"_s);
        QCOMPARE(
            event,
            J({"ServiceName" : "group_open_http_svc", "Command" : "get_appid_group_list", "Request" : 2, "Limit" : 1}));
        // Another command is another matter.
        for (int i = 0; i <= 100; ++i)
            QCOMPARE(codeOf(desk.call("im_open_login_svc/account_check", J({"CheckItem" : [ {"UserID" : "a"} ]}))),
                     i < 100 ? 0 : 60007);
        expected << u"account_check 101"_s;
        QTRY_COMPARE(told(), expected);
        // What was refused meanwhile is told with the next.
        clock.advance(500);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(codeOf(desk.group("get_appid_group_list")), 60007);
        clock.advance(500);
        QCOMPARE(codeOf(desk.group("get_appid_group_list")), 0);
        QCOMPARE(codeOf(desk.group("get_appid_group_list")), 60007);
        expected << u"get_appid_group_list 4"_s;
        QTRY_COMPARE(told(), expected);
        // Where rates are off, nothing is too much.
        desk.sandbox->setEnforceRates(false);
        clock.advance(1'000);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(codeOf(desk.group("get_appid_group_list")), 0);
        QCOMPARE(desk.sandbox->counters().callbacksFired, 3);
    }

    void whatIsNotSimulatedSaysSo()
    {
        Desk desk;
        const QList<QPair<QString, bool>> coverage = Sandbox::coverage(desk.catalogue);
        QCOMPARE(coverage.size(), desk.catalogue.commands().size());
        int simulated = 0;
        for (const auto &[path, done] : coverage)
            simulated += done ? 1 : 0;
        QVERIFY2(simulated >= 27, qPrintable(QString::number(simulated)));
        QCOMPARE(codeOf(desk.call("group_open_http_svc/create_permission_group", J({"GroupId" : "g"}))), 10026);
    }

    void manyAtOnceOnOneConnectionComeInOrder()
    {
        Desk desk;
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(desk.sandbox->baseUrl().port()));
        QVERIFY(socket.waitForConnected(20'000));
        const QByteArray target =
            desk.url(u"im_open_login_svc/account_check"_s).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        for (int i = 0; i < 30; ++i) {
            const QByteArray body =
                QJsonDocument(QJsonObject{{u"CheckItem"_s, QJsonArray{QJsonObject{{u"UserID"_s, u"u%1"_s.arg(i)}}}}})
                    .toJson(QJsonDocument::Compact);
            socket.write("POST " + target + " HTTP/1.1\r\nHost: x\r\nContent-Length: " +
                         QByteArray::number(body.size()) + "\r\n\r\n" + body);
        }
        sim::HttpParser parser(sim::HttpParser::Kind::Response, 1 << 20);
        QByteArray buffer;
        for (int i = 0; i < 30; ++i) {
            while (parser.feed(buffer) != sim::HttpParser::State::Done) {
                QVERIFY(socket.waitForReadyRead(20'000));
                buffer += socket.readAll();
            }
            QVERIFY(parser.body().contains("\"u" + QByteArray::number(i) + "\""));
            parser.reset();
        }
    }

    void anAnswerToHeadHasNoBody()
    {
        Desk desk;
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(desk.sandbox->baseUrl().port()));
        QVERIFY(socket.waitForConnected(20'000));
        const QByteArray target =
            desk.url(u"im_open_login_svc/account_check"_s).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        // What follows on the head of the first answer is the head of the second.
        socket.write("HEAD " + target + " HTTP/1.1\r\nHost: x\r\n\r\n");
        socket.write("GET /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QByteArray answers;
        while (socket.waitForReadyRead(20'000))
            answers += socket.readAll();
        const qsizetype end = answers.indexOf("\r\n\r\n");
        QVERIFY(answers.left(end).contains("Content-Length: "));
        QVERIFY2(answers.sliced(end + 4).startsWith("HTTP/1.1 "), answers.constData());
    }

    void aSlashTooManyInFrontIsForgiven()
    {
        Desk desk;
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(desk.sandbox->baseUrl().port()));
        QVERIFY(socket.waitForConnected(20'000));
        const QByteArray target =
            desk.url(u"im_open_login_svc/account_check"_s).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        // As of a client whose base URL ends in a slash.
        socket.write("POST /" + target +
                     " HTTP/1.1\r\nHost: x\r\nContent-Length: 31\r\n\r\n{\"CheckItem\":[{\"UserID\":\"u1\"}]}");
        QByteArray buffer;
        sim::HttpParser parser(sim::HttpParser::Kind::Response, 1 << 20);
        while (parser.feed(buffer) != sim::HttpParser::State::Done) {
            QVERIFY(socket.waitForReadyRead(20'000));
            buffer += socket.readAll();
        }
        QCOMPARE(codeOf(parseObject(parser.body())), 0);
    }

    void tlsIsSentAwayAtOnce()
    {
        Desk desk;
        const auto port = quint16(desk.sandbox->baseUrl().port());
        const QByteArray words =
            "a client speaks TLS, and this is plain HTTP: http://127.0.0.1:" + QByteArray::number(port) +
            " is the address";
        QTest::ignoreMessage(QtWarningMsg, words.constData()); // once, however often it is tried
        for (int i = 0; i < 2; ++i) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            QVERIFY(socket.waitForConnected(20'000));
            socket.write(QByteArray::fromHex("160301020001000003"));
            QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 20'000);
            // Nothing was said that it would take for a broken answer.
            QCOMPARE(socket.readAll(), QByteArray());
        }
        QCOMPARE(codeOf(desk.group("get_appid_group_list")), 0);
    }

    void chunkedBodiesAndExpectContinue()
    {
        Desk desk;
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(desk.sandbox->baseUrl().port()));
        QVERIFY(socket.waitForConnected(20'000));
        const QByteArray target =
            desk.url(u"im_open_login_svc/account_check"_s).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        socket.write("POST " + target +
                     " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n");
        QVERIFY(socket.waitForReadyRead(20'000));
        QCOMPARE(socket.readAll(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        socket.write("5\r\n{\"Che\r\n1a\r\nckItem\":[{\"UserID\":\"u1\"}] \r\n1\r\n}\r\n0\r\n\r\n");
        QByteArray buffer;
        sim::HttpParser parser(sim::HttpParser::Kind::Response, 1 << 20);
        while (parser.feed(buffer) != sim::HttpParser::State::Done) {
            QVERIFY(socket.waitForReadyRead(20'000));
            buffer += socket.readAll();
        }
        QCOMPARE(parser.status(), 200);
        QVERIFY(parser.body().contains("\"ErrorCode\":0"));
    }
};

QTEST_GUILESS_MAIN(SandboxGateTest)
#include "tst_sandboxgate.moc"
