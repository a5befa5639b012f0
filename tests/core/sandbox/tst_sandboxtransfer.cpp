// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Imports, unread counts and the change of owners.
class SandboxTransferTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 start = 1'700'000'000;

    static QJsonObject infoOf(Desk &desk, const QString &id)
    {
        return desk.group("get_group_info", {{u"GroupIdList"_s, QJsonArray{id}}})
            .value(QLatin1String("GroupInfo"))
            .toArray()[0]
            .toObject();
    }
    static QJsonObject member(Desk &desk, const QString &group, const QString &id)
    {
        const QJsonArray list =
            desk.group("get_specified_group_member_info",
                       {{u"GroupId"_s, group}, {u"Member_List_Account"_s, QJsonArray{id, u"stranger"_s}}})
                .value(QLatin1String("MemberList"))
                .toArray();
        return list.isEmpty() ? QJsonObject() : list[0].toObject();
    }
    static void say(Desk &desk, const QString &group, int times)
    {
        for (int i = 0; i < times; ++i)
            QCOMPARE(codeOf(desk.group(
                         "send_group_msg",
                         {{u"GroupId"_s, group},
                          {u"Random"_s, i + 1},
                          {u"MsgBody"_s, QJsonArray{J({"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "hi"}})}}})),
                     0);
    }

  private Q_SLOTS:
    void importedGroups()
    {
        HookServer hooks;
        ManualClock clock(start * 1000);
        SandboxOptions options = quietWorld(0, 0);
        options.callbackUrl = hooks.url();
        Desk desk(options, &clock);
        desk.import({u"leckie"_s, u"bob"_s});
        QCOMPARE(desk.group("import_group", J({
                                "Owner_Account" : "leckie",
                                "Type" : "Public",
                                "GroupId" : "MyFirstGroup",
                                "Name" : "TestGroup",
                                "MaxMemberCount" : 500,
                                "ApplyJoinOption" : "FreeAccess",
                                "AppDefinedData" : [ {"Key" : "level", "Value" : "5"} ],
                                "CreateTime" : 1448357837
                            })),
                 J({"ActionStatus" : "OK", "ErrorInfo" : "", "ErrorCode" : 0, "GroupId" : "MyFirstGroup"}));
        const QJsonObject info = infoOf(desk, u"MyFirstGroup"_s);
        QCOMPARE(info.value(QLatin1String("CreateTime")).toInteger(), 1448357837);
        QCOMPARE(info.value(QLatin1String("MaxMemberNum")).toInt(), 500);
        QCOMPARE(info.value(QLatin1String("MemberNum")).toInt(), 1);
        QCOMPARE(info.value(QLatin1String("Owner_Account")).toString(), u"leckie"_s);
        QCOMPARE(info.value(QLatin1String("AppDefinedData")).toArray(),
                 (QJsonArray{J({"Key" : "level", "Value" : "5"})}));
        const QJsonObject plain = desk.group("import_group", J({"Type" : "Meeting", "Name" : "x"}));
        const QJsonObject made = infoOf(desk, plain.value(QLatin1String("GroupId")).toString());
        QCOMPARE(made.value(QLatin1String("MaxMemberNum")).toInt(), 2000);
        QCOMPARE(made.value(QLatin1String("CreateTime")).toInteger(), start);
        QCOMPARE(made.value(QLatin1String("ApplyJoinOption")).toString(), u"NeedPermission"_s);
        QCOMPARE(codeOf(desk.group("import_group", J({"Type" : "Public", "Name" : "x", "GroupId" : "MyFirstGroup"}))),
                 10021);
        QCOMPARE(codeOf(desk.group("import_group", J({"Type" : "AVChatRoom", "Name" : "x"}))), 10007);
        QCOMPARE(codeOf(desk.group("import_group", J({"Type" : "BChatRoom", "Name" : "x"}))), 10007);
        QCOMPARE(codeOf(desk.group("import_group", J({"Type" : "Round", "Name" : "x"}))), 10004);
        QCOMPARE(codeOf(desk.group("import_group", J({"Type" : "Public", "Name" : "x", "MaxMemberCount" : 6001}))),
                 10004);
        QCOMPARE(codeOf(desk.group("import_group", J({"Type" : "Public", "Name" : "x", "CreateTime" : 1700000001}))),
                 10004);
        QCOMPARE(codeOf(desk.group("import_group", J({"Type" : "Public", "Name" : "x", "Owner_Account" : "nobody"}))),
                 10004);
        QCOMPARE(codeOf(desk.group("import_group_member",
                                   J({"GroupId" : "MyFirstGroup", "MemberList" : [ {"Member_Account" : "bob"} ]}))),
                 0);
        // A call that does fire comes first: what is silent stays silent.
        QCOMPARE(codeOf(desk.group("destroy_group", J({"GroupId" : "MyFirstGroup"}))), 0);
        QTRY_COMPARE(hooks.hooks.size(), 1);
        QCOMPARE(hooks.hooks.first().command, u"Group.CallbackAfterGroupDestroyed"_s);
    }

    void importedMembers()
    {
        ManualClock clock(start * 1000);
        Desk desk(quietWorld(0, 0), &clock);
        desk.import({u"alice"_s, u"tommy"_s, u"jared"_s, u"early"_s, u"late"_s, u"chief"_s, u"plain"_s});
        const QString id =
            desk.group("import_group",
                       J({"Owner_Account" : "alice", "Type" : "Public", "Name" : "x", "CreateTime" : 1600000000}))
                .value(QLatin1String("GroupId"))
                .toString();
        say(desk, id, 3);
        const QJsonObject reply = desk.group(
            "import_group_member",
            {{u"GroupId"_s, id},
             {u"MemberList"_s,
              parseObject(Text({
                  "a" : [
                      {"Member_Account" : "tommy", "Role" : "Admin", "JoinTime" : 1650000000, "UnreadMsgNum" : 9},
                      {"Member_Account" : "jared", "JoinTime" : 1650000001, "UnreadMsgNum" : 2},
                      {"Member_Account" : "early", "JoinTime" : 1600000000},
                      {"Member_Account" : "late", "JoinTime" : 1700000000},
                      {"Member_Account" : "chief", "Role" : "Owner"}, {"Member_Account" : "alice"},
                      {"Member_Account" : "nobody"}, {"Member_Account" : "plain"}
                  ]
              }))
                  .value(QLatin1String("a"))}});
        QList<int> results;
        for (const auto &item : reply.value(QLatin1String("MemberList")).toArray())
            results << item.toObject().value(QLatin1String("Result")).toInt();
        QCOMPARE(results, (QList<int>{1, 1, 0, 0, 0, 2, 0, 1}));
        const QJsonObject tommy = member(desk, id, u"tommy"_s);
        QCOMPARE(tommy.value(QLatin1String("Role")).toString(), u"Admin"_s);
        QCOMPARE(tommy.value(QLatin1String("JoinTime")).toInteger(), 1650000000);
        QCOMPARE(tommy.value(QLatin1String("MsgSeq")).toInt(), 0);
        QCOMPARE(member(desk, id, u"jared"_s).value(QLatin1String("MsgSeq")).toInt(), 1);
        QCOMPARE(member(desk, id, u"plain"_s).value(QLatin1String("MsgSeq")).toInt(), 3);
        QCOMPARE(member(desk, id, u"plain"_s).value(QLatin1String("JoinTime")).toInteger(), start);
        QCOMPARE(infoOf(desk, id).value(QLatin1String("NextMsgSeq")).toInt(), 4);
        QJsonArray many;
        for (int i = 0; i < 21; ++i)
            many.append(J({"Member_Account" : "tommy"}));
        QCOMPARE(codeOf(desk.group("import_group_member", {{u"GroupId"_s, id}, {u"MemberList"_s, many}})), 10005);
        QCOMPARE(codeOf(desk.group("import_group_member", {{u"GroupId"_s, id}, {u"MemberList"_s, QJsonArray()}})),
                 10004);
        const QJsonArray one{J({"Member_Account" : "tommy"})};
        QCOMPARE(codeOf(desk.group("import_group_member", {{u"GroupId"_s, u"none"_s}, {u"MemberList"_s, one}})), 10010);
        QCOMPARE(codeOf(desk.group("import_group_member",
                                   {{u"GroupId"_s, desk.create("AVChatRoom")}, {u"MemberList"_s, one}})),
                 10007);
    }

    void importedMessagesActivate()
    {
        ManualClock clock(start * 1000);
        Desk desk(quietWorld(0, 0), &clock);
        desk.import({u"alice"_s, u"bob"_s});
        const QString id = desk.group("import_group", {{u"Owner_Account"_s, u"alice"_s},
                                                       {u"Type"_s, u"Private"_s},
                                                       {u"Name"_s, u"x"_s},
                                                       {u"CreateTime"_s, start - 1'000}})
                               .value(QLatin1String("GroupId"))
                               .toString();
        auto bring = [&](qint64 time) {
            const QJsonObject said{
                {u"From_Account"_s, u"alice"_s},
                {u"SendTime"_s, time},
                {u"MsgBody"_s, QJsonArray{J({"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "hi"}})}}};
            return codeOf(desk.group("import_group_msg", {{u"GroupId"_s, id}, {u"MsgList"_s, QJsonArray{said}}}));
        };
        QCOMPARE(codeOf(desk.group("import_group_member",
                                   {{u"GroupId"_s, id}, {u"MemberList"_s, QJsonArray{J({"Member_Account" : "bob"})}}})),
                 0);
        auto joined = [&desk] {
            return desk.group("get_joined_group_list", J({"Member_Account" : "bob"}))
                .value(QLatin1String("TotalCount"))
                .toInt(-1);
        };
        QCOMPARE(joined(), 0);
        QCOMPARE(bring(start + 1), 0); // refused for its time, so nothing was said yet
        QCOMPARE(joined(), 0);
        QCOMPARE(bring(start - 500), 0);
        QCOMPARE(joined(), 1);
    }

    void unreadCounts()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s, u"bob"_s});
        auto set = [&](const QString &group, const QString &who, int number) {
            return desk.group("set_unread_msg_num",
                              {{u"GroupId"_s, group}, {u"Member_Account"_s, who}, {u"UnreadMsgNum"_s, number}});
        };
        const QString id = desk.create("Public", {u"bob"_s});
        say(desk, id, 7);
        QCOMPARE(set(id, u"bob"_s, 5), J({"ActionStatus" : "OK", "ErrorInfo" : "", "ErrorCode" : 0}));
        QCOMPARE(member(desk, id, u"bob"_s).value(QLatin1String("MsgSeq")).toInt(), 2);
        QCOMPARE(codeOf(set(id, u"bob"_s, 50)), 0);
        QCOMPARE(member(desk, id, u"bob"_s).value(QLatin1String("MsgSeq")).toInt(), 0);
        QCOMPARE(codeOf(set(id, u"bob"_s, 0)), 0);
        QCOMPARE(member(desk, id, u"bob"_s).value(QLatin1String("MsgSeq")).toInt(), 7);
        QCOMPARE(codeOf(set(id, u"bob"_s, -1)), 10004);
        QCOMPARE(codeOf(set(id, u"stranger"_s, 1)), 10004);
        QCOMPARE(codeOf(set(u"none"_s, u"bob"_s, 1)), 10010);
        const QString meeting = desk.create("ChatRoom", {u"bob"_s});
        say(desk, meeting, 2);
        const int before = member(desk, meeting, u"bob"_s).value(QLatin1String("MsgSeq")).toInt();
        QCOMPARE(codeOf(set(meeting, u"bob"_s, 1)), 0);
        QCOMPARE(member(desk, meeting, u"bob"_s).value(QLatin1String("MsgSeq")).toInt(), before);
        QCOMPARE(codeOf(set(desk.create("AVChatRoom"), u"bob"_s, 1)), 0);
    }

    void ownersChange()
    {
        HookServer hooks;
        SandboxOptions options = quietWorld(0, 0);
        options.callbackUrl = hooks.url();
        Desk desk(options);
        desk.import({u"alice"_s, u"bob"_s, u"carol"_s});
        auto give = [&](const QString &group, const QString &who, QJsonObject more = {}) {
            more.insert(u"GroupId"_s, group);
            more.insert(u"NewOwner_Account"_s, who);
            return codeOf(desk.group("change_group_owner", more));
        };
        const QString id = desk.create("Public", {u"bob"_s});
        QCOMPARE(give(id, u"bob"_s), 0);
        QCOMPARE(infoOf(desk, id).value(QLatin1String("Owner_Account")).toString(), u"bob"_s);
        QCOMPARE(infoOf(desk, id).value(QLatin1String("InfoSeq")).toInt(), 2);
        QCOMPARE(member(desk, id, u"bob"_s).value(QLatin1String("Role")).toString(), u"Owner"_s);
        QCOMPARE(member(desk, id, u"alice"_s).value(QLatin1String("Role")).toString(), u"Member"_s);
        QCOMPARE(give(id, u"alice"_s, J({"From_Account" : "carol"})), 0);
        QCOMPARE(give(id, u"carol"_s), 10004);
        QCOMPARE(give(id, u""_s), 10004);
        QCOMPARE(give(u"none"_s, u"bob"_s), 10010);
        QCOMPARE(give(desk.create("AVChatRoom"), u"alice"_s), 10007);
        const QString without = desk.create("Private", {u"bob"_s}, QString());
        QCOMPARE(give(without, u"bob"_s), 0);
        QCOMPARE(infoOf(desk, without).value(QLatin1String("Owner_Account")).toString(), u"bob"_s);
        QTRY_COMPARE(hooks.of("Group.CallbackAfterChangeGroupOwner").size(), 3);
        const QList<Hook> changes = hooks.of("Group.CallbackAfterChangeGroupOwner");
        QCOMPARE(changes[0].body.value(QLatin1String("OldOwner_Account")).toString(), u"alice"_s);
        QCOMPARE(changes[0].body.value(QLatin1String("NewOwner_Account")).toString(), u"bob"_s);
        QCOMPARE(changes[0].body.value(QLatin1String("Operator_Account")).toString(), u"administrator"_s);
        QCOMPARE(changes[0].body.value(QLatin1String("Type")).toString(), u"Public"_s);
        QCOMPARE(changes[1].body.value(QLatin1String("Operator_Account")).toString(), u"carol"_s);
        QCOMPARE(changes[2].body.value(QLatin1String("OldOwner_Account")).toString(), u""_s);
    }

    void membersByName()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s, u"bob"_s, u"peter"_s});
        const QString id = desk.create("Public", {u"bob"_s});
        auto ask = [&](QJsonObject body) {
            body.insert(u"GroupId"_s, id);
            body.insert(u"Member_List_Account"_s, QJsonArray{u"bob"_s, u"peter"_s, u"nobody"_s, u"alice"_s});
            return desk.group("get_specified_group_member_info", body);
        };
        const QJsonArray all = ask({}).value(QLatin1String("MemberList")).toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].toObject().value(QLatin1String("Member_Account")).toString(), u"bob"_s);
        QVERIFY(all[0].toObject().contains(QLatin1String("MuteUntil")));
        QVERIFY(!all[0].toObject().contains(QLatin1String("ShutUpUntil")));
        QCOMPARE(ask(J({"MemberInfoFilter" : ["Role"], "MemberRoleFilter" : ["Owner"]}))
                     .value(QLatin1String("MemberList"))
                     .toArray(),
                 (QJsonArray{J({"Member_Account" : "alice", "Role" : "Owner"})}));
        QCOMPARE(
            codeOf(desk.group("get_specified_group_member_info", {{u"GroupId"_s, desk.create("AVChatRoom")},
                                                                  {u"Member_List_Account"_s, QJsonArray{u"a"_s}}})),
            10007);
        QJsonArray many;
        for (int i = 0; i < 51; ++i)
            many.append(u"bob"_s);
        QCOMPARE(codeOf(desk.group("get_specified_group_member_info",
                                   {{u"GroupId"_s, id}, {u"Member_List_Account"_s, many}})),
                 10005);
    }
};

QTEST_GUILESS_MAIN(SandboxTransferTest)
#include "tst_sandboxtransfer.moc"
