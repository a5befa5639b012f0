// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/peopleflows.h"
#include "core/sandbox/worldmaker.h"
#include "fixture.h"

#include <bit>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Accounts, their state and their profiles.
class SandboxAccountsTest : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void importAndCheck()
    {
        Desk desk(quietWorld(0, 0));
        QCOMPARE(codeOf(desk.call("im_open_login_svc/account_import",
                                  J({"UserID" : "new_one", "Nick" : "New", "FaceUrl" : "http://x/y.png"}))),
                 0);
        QCOMPARE(codeOf(desk.call("im_open_login_svc/account_import", J({"Identifier" : "old_one"}))), 0);
        QCOMPARE(codeOf(desk.call("im_open_login_svc/account_import", J({"UserID" : "new_one"}))), 0);
        const QJsonObject reply =
            desk.call("im_open_login_svc/account_check",
                      J({"CheckItem" : [ {"UserID" : "new_one"}, {"UserID" : "nobody"}, {"UserID" : "old_one"} ]}));
        const QJsonArray items = reply.value(QLatin1String("ResultItem")).toArray();
        QCOMPARE(items.size(), 3);
        QCOMPARE(items[0].toObject(),
                 J({"UserID" : "new_one", "ResultCode" : 0, "ResultInfo" : "", "AccountStatus" : "Imported"}));
        QCOMPARE(items[1].toObject(),
                 J({"UserID" : "nobody", "ResultCode" : 0, "ResultInfo" : "", "AccountStatus" : "NotImported"}));
        QCOMPARE(items[2].toObject().value(QLatin1String("AccountStatus")).toString(), u"Imported"_s);
    }

    void importRefusals()
    {
        Desk desk;
        QCOMPARE(codeOf(desk.call("im_open_login_svc/account_import", {{u"UserID"_s, QString(33, u'a')}})), 70402);
        QCOMPARE(codeOf(desk.call("im_open_login_svc/account_import", {{u"UserID"_s, u""_s}})), 70402);
        QCOMPARE(codeOf(desk.call("im_open_login_svc/account_import",
                                  {{u"UserID"_s, u"a"_s}, {u"Nick"_s, QString(167, QChar(0x4e2d))}})),
                 40601);
    }

    void manyAccounts()
    {
        Desk desk;
        const QJsonObject reply = desk.call(
            "im_open_login_svc/multiaccount_import",
            J({"AccountList" : [ {"UserID" : "m1", "Nick" : "First"}, {"UserID" : "bad id"}, {"UserID" : "m2"} ]}));
        QCOMPARE(codeOf(reply), 0);
        QCOMPARE(reply.value(QLatin1String("FailAccounts")).toArray(), QJsonArray{u"bad id"_s});
        const QJsonObject plain = desk.call("im_open_login_svc/multiaccount_import", J({"Accounts" : [ "m3", "m4" ]}));
        QCOMPARE(codeOf(plain), 0);
        QVERIFY(!plain.contains(QLatin1String("FailAccounts")));
        QCOMPARE(codeOf(desk.call("im_open_login_svc/multiaccount_import")), 70402);
        const QJsonObject profile =
            desk.call("profile/portrait_get", J({"To_Account" : ["m1"], "TagList" : ["Tag_Profile_IM_Nick"]}));
        QCOMPARE(profile.value(QLatin1String("UserProfileItem"))
                     .toArray()[0]
                     .toObject()
                     .value(QLatin1String("ProfileItem"))
                     .toArray(),
                 (QJsonArray{J({"Tag" : "Tag_Profile_IM_Nick", "Value" : "First"})}));
    }

    void contentSafetyReadsProfiles()
    {
        SandboxOptions options = quietWorld(0, 0);
        options.blockedWords = {u"forbidden"_s};
        Desk desk(options);
        const QString bad = u"a Forbidden word"_s;
        QCOMPARE(codeOf(desk.call("im_open_login_svc/account_import", {{u"UserID"_s, u"a1"_s}, {u"Nick"_s, bad}})),
                 40005);
        const QJsonObject many = desk.call("im_open_login_svc/multiaccount_import", J({
                                               "AccountList" : [
                                                   {"UserID" : "a1", "Nick" : "forbidden"},
                                                   {"UserID" : "a2", "Nick" : "fine", "FaceUrl" : "http://x/forbidden"}
                                               ]
                                           }));
        QCOMPARE(codeOf(many), 0);
        QCOMPARE(many.value(QLatin1String("FailAccounts")).toArray(), QJsonArray{u"a1"_s});
        const QJsonArray known =
            desk.call("im_open_login_svc/account_check", J({"CheckItem" : [ {"UserID" : "a1"}, {"UserID" : "a2"} ]}))
                .value(QLatin1String("ResultItem"))
                .toArray();
        QCOMPARE(known[0].toObject().value(QLatin1String("AccountStatus")).toString(), u"NotImported"_s);
        QCOMPARE(known[1].toObject().value(QLatin1String("AccountStatus")).toString(), u"Imported"_s);
        auto set = [&](const QString &tag) {
            const QJsonArray items{
                QJsonObject{{u"Tag"_s, u"Tag_Profile_IM_Location"_s}, {u"Value"_s, u"here"_s}},
                QJsonObject{{u"Tag"_s, tag}, {u"Value"_s, bad}},
            };
            return codeOf(desk.call("profile/portrait_set", {{u"From_Account"_s, u"a2"_s}, {u"ProfileItem"_s, items}}));
        };
        for (const QString &tag :
             {u"Tag_Profile_IM_Nick"_s, u"Tag_Profile_IM_SelfSignature"_s, u"Tag_Profile_Custom_Role"_s})
            QCOMPARE(set(tag), 40005);
        const QJsonObject kept =
            desk.call("profile/portrait_get",
                      J({"To_Account" : ["a2"], "TagList" : [ "Tag_Profile_IM_Nick", "Tag_Profile_IM_Location" ]}));
        QCOMPARE(kept.value(QLatin1String("UserProfileItem"))
                     .toArray()[0]
                     .toObject()
                     .value(QLatin1String("ProfileItem"))
                     .toArray(),
                 (QJsonArray{J({"Tag" : "Tag_Profile_IM_Nick", "Value" : "fine"})}));
        QCOMPARE(set(u"Tag_Profile_IM_Image"_s), 0);
    }

    void deletedAccountsAreGoneEverywhere()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s, u"bob"_s});
        const QString group = desk.create("Public", {u"bob"_s});
        const QJsonArray results = desk.call("im_open_login_svc/account_delete",
                                             J({"DeleteItem" : [ {"UserID" : "bob"}, {"UserID" : "nobody"} ]}))
                                       .value(QLatin1String("ResultItem"))
                                       .toArray();
        QCOMPARE(results[0].toObject().value(QLatin1String("ResultCode")).toInt(), 0);
        QCOMPARE(
            results[1].toObject(),
            J({"ResultCode" : 70107, "ResultInfo" : "Err_TLS_PT_Open_Login_Account_Not_Exist", "UserID" : "nobody"}));
        const QJsonObject members = desk.group("get_group_member_info", {{u"GroupId"_s, group}});
        QCOMPARE(members.value(QLatin1String("MemberNum")).toInt(), 1);
        QCOMPARE(codeOf(desk.group("get_joined_group_list", J({"Member_Account" : "bob"}))), 10004);
        desk.import({u"bob"_s});
        QCOMPARE(desk.group("get_joined_group_list", J({"Member_Account" : "bob"}))
                     .value(QLatin1String("TotalCount"))
                     .toInt(),
                 0);
    }

    void states()
    {
        Desk desk;
        desk.import({u"quiet"_s});
        const QJsonObject reply =
            desk.call("openim/querystate", J({"To_Account" : [ "quiet", "nobody" ], "IsNeedDetail" : 1}));
        QCOMPARE(reply.value(QLatin1String("QueryResult")).toArray(),
                 (QJsonArray{J({"To_Account" : "quiet", "State" : "Offline"})}));
        QCOMPARE(reply.value(QLatin1String("ErrorList")).toArray(),
                 (QJsonArray{J({"To_Account" : "nobody", "ErrorCode" : 70107})}));
        const QJsonObject newer = desk.call("openim/query_online_status", J({"To_Account" : ["quiet"]}));
        QCOMPARE(
            newer.value(QLatin1String("QueryResult")).toArray()[0].toObject().value(QLatin1String("Status")).toString(),
            u"Offline"_s);
        QVERIFY(!newer.contains(QLatin1String("ErrorList")));
        QCOMPARE(codeOf(desk.call("openim/querystate", J({"To_Account" : ["nobody"]}))), 70107);
    }

    void kickSignsOut()
    {
        HookServer hooks;
        SandboxOptions options = quietWorld(60, 3);
        options.callbackUrl = hooks.url();
        Desk desk(options);
        // Somebody of the seeded world is online.
        QString online;
        const QJsonArray groups = desk.group("get_appid_group_list").value(QLatin1String("GroupIdList")).toArray();
        QStringList people;
        for (const auto &group : groups) {
            const QJsonArray members =
                desk.group("get_group_info",
                           {{u"GroupIdList"_s, QJsonArray{group.toObject().value(QLatin1String("GroupId"))}}})
                    .value(QLatin1String("GroupInfo"))
                    .toArray()[0]
                    .toObject()
                    .value(QLatin1String("MemberList"))
                    .toArray();
            for (const auto &member : members)
                people << member.toObject().value(QLatin1String("Member_Account")).toString();
        }
        const QJsonObject states = desk.call(
            "openim/querystate", {{u"To_Account"_s, QJsonArray::fromStringList(people)}, {u"IsNeedDetail"_s, 1}});
        for (const auto &state : states.value(QLatin1String("QueryResult")).toArray()) {
            if (state.toObject().value(QLatin1String("State")).toString() == u"Online"_s)
                online = state.toObject().value(QLatin1String("To_Account")).toString();
        }
        QVERIFY(!online.isEmpty());
        QCOMPARE(codeOf(desk.call("im_open_login_svc/kick", {{u"Identifier"_s, online}})), 0);
        QTRY_VERIFY(!hooks.of("State.StateChange").isEmpty());
        const QJsonObject info = hooks.of("State.StateChange").first().body.value(QLatin1String("Info")).toObject();
        QCOMPARE(info,
                 (QJsonObject{{u"Action"_s, u"Logout"_s}, {u"To_Account"_s, online}, {u"Reason"_s, u"Unregister"_s}}));
        const QJsonObject after = desk.call("openim/querystate", {{u"To_Account"_s, QJsonArray{online}}});
        QCOMPARE(
            after.value(QLatin1String("QueryResult")).toArray()[0].toObject().value(QLatin1String("State")).toString(),
            u"Offline"_s);
        QCOMPARE(codeOf(desk.call("im_open_login_svc/kick", {{u"UserID"_s, u"nobody"_s}})), 70107);
    }

    void aKickEndsEveryDevice()
    {
        ManualClock clock;
        HookServer hooks;
        SandboxOptions options = quietWorld(2'000, 3);
        options.callbackUrl = hooks.url();
        const sim::World world = sim::makeWorld(options, clock.nowSeconds());
        sim::AccountIndex who = 0;
        while (who < world.accountSlots() && std::popcount(world.at(who).online) < 3)
            ++who;
        QVERIFY(who < world.accountSlots());
        QJsonArray devices;
        QStringList kicked;
        for (const sim::Platform platform : sim::allPlatforms) {
            const bool lost = world.at(who).pushOnline & (1U << unsigned(platform));
            if (world.isOnlineOn(who, platform))
                kicked << sim::hookPlatform(platform, true);
            if (lost || world.isOnlineOn(who, platform))
                devices.append(QJsonObject{{u"Platform"_s, sim::statePlatform(platform)},
                                           {u"Status"_s, lost ? u"PushOnline"_s : u"Online"_s}});
        }
        Desk desk(options, &clock);
        const QString id = world.idOf(who);
        const auto state = [&desk, &id] {
            return desk.call("openim/querystate", {{u"To_Account"_s, QJsonArray{id}}, {u"IsNeedDetail"_s, 1}})
                .value(QLatin1String("QueryResult"))
                .toArray()[0]
                .toObject();
        };
        QCOMPARE(state(), (QJsonObject{{u"To_Account"_s, id}, {u"State"_s, u"Online"_s}, {u"Detail"_s, devices}}));
        QCOMPARE(codeOf(desk.call("im_open_login_svc/kick", {{u"UserID"_s, id}})), 0);
        QCOMPARE(state(), (QJsonObject{{u"To_Account"_s, id}, {u"State"_s, u"Offline"_s}}));
        // Each device with an event of its own.
        QTRY_COMPARE(hooks.of("State.StateChange").size(), kicked.size());
        QStringList told;
        for (const Hook &hook : hooks.of("State.StateChange")) {
            told << hook.query.queryItemValue(u"OptPlatform"_s);
            QCOMPARE(hook.body.value(QLatin1String("Info")).toObject().value(QLatin1String("Action")).toString(),
                     u"Logout"_s);
        }
        told.sort();
        kicked.sort();
        QCOMPARE(told, kicked);
    }

    void whoSignsOutOfOneOfTwoDevicesIsStillOnline()
    {
        HookServer hooks;
        SandboxOptions options = quietWorld(0, 0);
        options.callbackUrl = hooks.url();
        const Catalogue catalogue;
        const SystemClock clock;
        sim::LiveCounters counters;
        sim::Service service(options, clock, catalogue, counters);
        const sim::AccountIndex who = service.world.addAccount(u"alice"_s, service.now());
        const QString ip = u"203.0.113.9"_s;
        const auto told = [&hooks] { return hooks.of("State.StateChange").size(); };
        sim::signIn(service, who, sim::Platform::Ios, ip);
        QTRY_COMPARE(told(), 1);
        sim::signIn(service, who, sim::Platform::Web, ip);
        QTRY_COMPARE(told(), 2);
        QCOMPARE(service.world.onlineCount(), 1);
        sim::signOut(service, who, sim::Platform::Ios, ip);
        QTRY_COMPARE(told(), 3);
        QVERIFY(service.world.isOnlineOn(who, sim::Platform::Web));
        QVERIFY(!service.world.isOnlineOn(who, sim::Platform::Ios));
        sim::signOut(service, who, sim::Platform::Ios, ip); // it is not there
        // Another browser takes the place of the first, which is told with its coming.
        sim::signIn(service, who, sim::Platform::Web, ip);
        QTRY_COMPARE(told(), 4);
        QCOMPARE(service.world.onlineCount(), 1);
        sim::signOut(service, who, sim::Platform::Web, ip);
        QTRY_COMPARE(told(), 5);
        QCOMPARE(service.world.onlineCount(), 0);
        QStringList words;
        for (const Hook &hook : hooks.of("State.StateChange")) {
            QStringList kicked;
            const QJsonArray devices = hook.body.value(QLatin1String("KickedDevice")).toArray();
            for (const auto &device : devices)
                kicked << device.toObject().value(QLatin1String("Platform")).toString();
            const QJsonObject info = hook.body.value(QLatin1String("Info")).toObject();
            words << QStringList{info.value(QLatin1String("Action")).toString(),
                                 info.value(QLatin1String("Reason")).toString(),
                                 hook.query.queryItemValue(u"OptPlatform"_s), kicked.join(u' ')}
                         .join(u' ')
                         .trimmed();
            QCOMPARE(hook.body.contains(QLatin1String("KickedDevice")), !kicked.isEmpty());
        }
        QCOMPARE(words, (QStringList{u"Login Register IOS"_s, u"Login Register Web"_s, u"Logout Unregister IOS"_s,
                                     u"Login Register Web Web"_s, u"Logout Unregister Web"_s}));
    }

    void profilesRoundTrip()
    {
        HookServer hooks;
        SandboxOptions options = quietWorld(0, 0);
        options.callbackUrl = hooks.url();
        Desk desk(options);
        desk.import({u"alice"_s});
        QCOMPARE(codeOf(desk.call("profile/portrait_set", J({
                                      "From_Account" : "alice",
                                      "ProfileItem" : [
                                          {"Tag" : "Tag_Profile_IM_Gender", "Value" : "Gender_Type_Female"},
                                          {"Tag" : "Tag_Profile_IM_BirthDay", "Value" : 19900102},
                                          {"Tag" : "Tag_Profile_Custom_Team", "Value" : "Blue"}
                                      ]
                                  }))),
                 0);
        const QJsonObject reply = desk.call("profile/portrait_get", J({
                                                "To_Account" : [ "alice", "nobody" ],
                                                "TagList" : [
                                                    "Tag_Profile_IM_Gender", "Tag_Profile_IM_BirthDay",
                                                    "Tag_Profile_Custom_Team", "Tag_Profile_IM_Level"
                                                ]
                                            }));
        const QJsonArray items = reply.value(QLatin1String("UserProfileItem")).toArray();
        QCOMPARE(items[0].toObject().value(QLatin1String("ProfileItem")).toArray(),
                 (QJsonArray{J({"Tag" : "Tag_Profile_IM_Gender", "Value" : "Gender_Type_Female"}),
                             J({"Tag" : "Tag_Profile_IM_BirthDay", "Value" : 19900102}),
                             J({"Tag" : "Tag_Profile_Custom_Team", "Value" : "Blue"})}));
        QCOMPARE(items[1].toObject().value(QLatin1String("ResultCode")).toInt(), 40003);
        QVERIFY(!items[1].toObject().contains(QLatin1String("ProfileItem")));
        QCOMPARE(reply.value(QLatin1String("Fail_Account")).toArray(), QJsonArray{u"nobody"_s});
        QTRY_COMPARE(hooks.of("Profile.CallbackPortraitSet").size(), 1);
        QCOMPARE(
            hooks.of("Profile.CallbackPortraitSet").first().body.value(QLatin1String("ProfileItem")).toArray().size(),
            3);
    }

    void profileRefusals_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown tag") << u"Tag_Profile_IM_Shoe"_s << QJsonValue(1) << 40009;
        QTest::newRow("custom too long") << u"Tag_Profile_Custom_TooLongName"_s << QJsonValue(u"x"_s) << 40009;
        QTest::newRow("number as text") << u"Tag_Profile_IM_Level"_s << QJsonValue(u"3"_s) << 40610;
        QTest::newRow("text as number") << u"Tag_Profile_IM_Nick"_s << QJsonValue(3) << 40610;
        QTest::newRow("value") << u"Tag_Profile_IM_Gender"_s << QJsonValue(u"x"_s) << 40605;
        QTest::newRow("long") << u"Tag_Profile_IM_SelfSignature"_s << QJsonValue(QString(501, u'x')) << 40601;
        QTest::newRow("location") << u"Tag_Profile_IM_Location"_s << QJsonValue(QString(17, u'x')) << 40601;
    }
    void profileRefusals()
    {
        QFETCH(QString, tag);
        QFETCH(QJsonValue, value);
        QFETCH(int, code);
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s});
        const QJsonObject item{{u"Tag"_s, tag}, {u"Value"_s, value}};
        QCOMPARE(codeOf(desk.call("profile/portrait_set",
                                  {{u"From_Account"_s, u"alice"_s}, {u"ProfileItem"_s, QJsonArray{item}}})),
                 code);
        QCOMPARE(codeOf(desk.call("profile/portrait_set",
                                  {{u"From_Account"_s, u"nobody"_s}, {u"ProfileItem"_s, QJsonArray{item}}})),
                 40003);
        QCOMPARE(codeOf(desk.call("profile/portrait_get", J({"To_Account" : [], "TagList" : ["Tag_Profile_IM_Nick"]}))),
                 40002);
        QCOMPARE(codeOf(desk.call("profile/portrait_get", J({"To_Account" : ["alice"], "TagList" : ["Tag_X"]}))),
                 40009);
    }
};

QTEST_GUILESS_MAIN(SandboxAccountsTest)
#include "tst_sandboxaccounts.moc"
