// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Members: adding, removing, roles, mutes, pages.
class SandboxMembersTest : public QObject
{
    Q_OBJECT

    static QJsonArray accounts(const QStringList &ids)
    {
        QJsonArray out;
        for (const QString &id : ids)
            out.append(QJsonObject{{u"Member_Account"_s, id}});
        return out;
    }
    static QJsonObject add(Desk &desk, const QString &group, const QStringList &ids)
    {
        return desk.group("add_group_member", {{u"GroupId"_s, group}, {u"MemberList"_s, accounts(ids)}});
    }
    static QJsonObject member(Desk &desk, const QString &group, const QString &id)
    {
        const QJsonArray list =
            desk.group("get_group_member_info", {{u"GroupId"_s, group}}).value(QLatin1String("MemberList")).toArray();
        for (const auto &item : list) {
            if (item.toObject().value(QLatin1String("Member_Account")).toString() == id)
                return item.toObject();
        }
        return {};
    }

  private Q_SLOTS:
    void addingAndRemoving()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s, u"bob"_s, u"carol"_s, u"dave"_s});
        const QString id = desk.create("Public", {u"bob"_s});
        const QJsonObject reply = add(desk, id, {u"bob"_s, u"carol"_s});
        QCOMPARE(
            reply.value(QLatin1String("MemberList")).toArray(),
            (QJsonArray{J({"Member_Account" : "bob", "Result" : 2}), J({"Member_Account" : "carol", "Result" : 1})}));
        QCOMPARE(codeOf(add(desk, id, {u"dave"_s, u"nobody"_s})), 10019);
        // Where invitations need a yes, they wait for it.
        QCOMPARE(codeOf(desk.group("modify_group_base_info",
                                   {{u"GroupId"_s, id}, {u"InviteJoinOption"_s, u"NeedPermission"_s}})),
                 0);
        QCOMPARE(
            add(desk, id, {u"carol"_s, u"dave"_s}).value(QLatin1String("MemberList")).toArray(),
            (QJsonArray{J({"Member_Account" : "carol", "Result" : 2}), J({"Member_Account" : "dave", "Result" : 3})}));
        QCOMPARE(codeOf(add(desk, id, {})), 10004);
        QCOMPARE(codeOf(add(desk, u"none"_s, {u"dave"_s})), 10010);
        QVERIFY(member(desk, id, u"dave"_s).isEmpty());
        QCOMPARE(
            codeOf(desk.group("delete_group_member", {{u"GroupId"_s, id},
                                                      {u"MemberToDel_Account"_s, QJsonArray{u"carol"_s, u"dave"_s}},
                                                      {u"Reason"_s, u"spam"_s}})),
            0);
        QVERIFY(member(desk, id, u"carol"_s).isEmpty());
        QCOMPARE(
            codeOf(desk.group("delete_group_member", {{u"GroupId"_s, id}, {u"MemberToDel_Account"_s, QJsonArray()}})),
            10004);
        const QString live = desk.create("AVChatRoom");
        QCOMPARE(codeOf(add(desk, live, {u"bob"_s})), 10007);
        QCOMPARE(codeOf(desk.group("delete_group_member",
                                   {{u"GroupId"_s, live}, {u"MemberToDel_Account"_s, QJsonArray{u"bob"_s}}})),
                 10004);
    }

    void fullGroups()
    {
        HookServer hooks;
        SandboxOptions options = quietWorld(0, 0);
        options.callbackUrl = hooks.url();
        Desk desk(options);
        desk.import({u"alice"_s, u"bob"_s, u"carol"_s, u"dave"_s});
        const QString id = desk.create("ChatRoom");
        QCOMPARE(codeOf(desk.group("modify_group_base_info", {{u"GroupId"_s, id}, {u"MaxMemberNum"_s, 2}})), 0);
        QCOMPARE(
            add(desk, id, {u"bob"_s, u"carol"_s}).value(QLatin1String("MemberList")).toArray(),
            (QJsonArray{J({"Member_Account" : "bob", "Result" : 1}), J({"Member_Account" : "carol", "Result" : 0})}));
        QTRY_COMPARE(hooks.of("Group.CallbackAfterGroupFull").size(), 1);
        QCOMPARE(hooks.of("Group.CallbackAfterGroupFull").first().body,
                 (QJsonObject{{u"CallbackCommand"_s, u"Group.CallbackAfterGroupFull"_s}, {u"GroupId"_s, id}}));
        QCOMPARE(codeOf(add(desk, id, {u"dave"_s})), 10014);
        QTRY_COMPARE(hooks.of("Group.CallbackAfterGroupFull").size(), 2);
    }

    void pagesAndFilters()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s, u"b1"_s, u"b2"_s, u"b3"_s, u"b4"_s});
        const QString id = desk.create("Public", {u"b1"_s, u"b2"_s, u"b3"_s, u"b4"_s});
        QCOMPARE(codeOf(desk.group("modify_group_member_info",
                                   {{u"GroupId"_s, id}, {u"Member_Account"_s, u"b2"_s}, {u"Role"_s, u"Admin"_s}})),
                 0);
        QJsonObject page = desk.group(
            "get_group_member_info",
            {{u"GroupId"_s, id}, {u"Limit"_s, 2}, {u"Offset"_s, 3}, {u"MemberInfoFilter"_s, QJsonArray{u"Role"_s}}});
        QCOMPARE(page.value(QLatin1String("MemberNum")).toInt(), 5);
        QCOMPARE(page.value(QLatin1String("MemberList")).toArray(),
                 (QJsonArray{J({"Member_Account" : "b3", "Role" : "Member"}),
                             J({"Member_Account" : "b4", "Role" : "Member"})}));
        page = desk.group("get_group_member_info", {{u"GroupId"_s, id},
                                                    {u"MemberRoleFilter"_s, QJsonArray{u"Admin"_s, u"Owner"_s}},
                                                    {u"MemberInfoFilter"_s, QJsonArray{u"MuteUntil"_s}}});
        QCOMPARE(page.value(QLatin1String("MemberNum")).toInt(), 5);
        QCOMPARE(page.value(QLatin1String("MemberList")).toArray(),
                 (QJsonArray{J({"Member_Account" : "alice", "MuteUntil" : 0}),
                             J({"Member_Account" : "b2", "MuteUntil" : 0})}));
        QCOMPARE(codeOf(desk.group("get_group_member_info", {{u"GroupId"_s, id}, {u"Limit"_s, 6001}})), 10004);
        QCOMPARE(codeOf(desk.group("get_group_member_info", {{u"GroupId"_s, desk.create("AVChatRoom")}})), 10007);
        QCOMPARE(codeOf(desk.group("get_group_member_info", {{u"GroupId"_s, u"none"_s}})), 10010);
    }

    void communitiesPageByCursor()
    {
        SandboxOptions options = quietWorld(0, 0);
        options.bigGroupMembers = 450;
        Desk desk(options);
        const QString id = desk.group("get_appid_group_list", J({"GroupType" : "Community"}))
                               .value(QLatin1String("GroupIdList"))
                               .toArray()[0]
                               .toObject()
                               .value(QLatin1String("GroupId"))
                               .toString();
        QCOMPARE(codeOf(desk.group("get_group_member_info", {{u"GroupId"_s, id}, {u"Offset"_s, 0}})), 10004);
        QCOMPARE(codeOf(desk.group("get_group_member_info", {{u"GroupId"_s, id}, {u"Next"_s, u"rubbish"_s}})), 10004);
        QSet<QString> seen;
        QString next;
        int pages = 0;
        do {
            const QJsonObject page =
                desk.group("get_group_member_info",
                           {{u"GroupId"_s, id}, {u"Limit"_s, 200}, {u"Next"_s, next.isNull() ? u""_s : next}});
            for (const auto &item : page.value(QLatin1String("MemberList")).toArray())
                seen.insert(item.toObject().value(QLatin1String("Member_Account")).toString());
            next = page.value(QLatin1String("Next")).toString();
            ++pages;
        } while (!next.isEmpty());
        QCOMPARE(pages, 3);
        QCOMPARE(seen.size(), 450);
        // Older documents have a number for a cursor.
        qint64 number = 0;
        pages = 0;
        do {
            number = desk.group("get_group_member_info", {{u"GroupId"_s, id}, {u"Limit"_s, 200}, {u"Next"_s, number}})
                         .value(QLatin1String("Next"))
                         .toInteger(-1);
            ++pages;
        } while (number > 0);
        QCOMPARE(number, 0);
        QCOMPARE(pages, 3);
    }

    void whoLeavesMovesNobodyAmongThePages()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s, u"b1"_s, u"b2"_s, u"b3"_s, u"b4"_s});
        const QString id = desk.create("Community", {u"b1"_s, u"b2"_s, u"b3"_s, u"b4"_s});
        auto page = [&](const QJsonValue &next) {
            return desk.group("get_group_member_info", {{u"GroupId"_s, id},
                                                        {u"Limit"_s, 2},
                                                        {u"Next"_s, next},
                                                        {u"MemberInfoFilter"_s, QJsonArray{u"Member_Account"_s}}});
        };
        const QJsonObject first = page(u""_s);
        QCOMPARE(first.value(QLatin1String("MemberList")).toArray(), accounts({u"alice"_s, u"b1"_s}));
        const QJsonValue older = page(0).value(QLatin1String("Next"));
        // One that was listed, and the very one that comes next.
        QCOMPARE(codeOf(desk.group("delete_group_member",
                                   {{u"GroupId"_s, id}, {u"MemberToDel_Account"_s, QJsonArray{u"b1"_s, u"b2"_s}}})),
                 0);
        const QJsonObject second = page(first.value(QLatin1String("Next")));
        QCOMPARE(second.value(QLatin1String("MemberList")).toArray(), accounts({u"b3"_s, u"b4"_s}));
        QCOMPARE(second.value(QLatin1String("Next")).toString(), QString());
        QCOMPARE(page(older).value(QLatin1String("MemberList")).toArray(), accounts({u"b3"_s, u"b4"_s}));
    }

    void rolesOfPeople()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s, u"bob"_s});
        const QString id = desk.create("Public", {u"bob"_s});
        const QJsonObject reply =
            desk.group("get_role_in_group",
                       {{u"GroupId"_s, id}, {u"User_Account"_s, QJsonArray{u"alice"_s, u"bob"_s, u"nobody"_s}}});
        QCOMPARE(reply.value(QLatin1String("UserIdList")).toArray(),
                 (QJsonArray{J({"Member_Account" : "alice", "Role" : "Owner"}),
                             J({"Member_Account" : "bob", "Role" : "Member"}),
                             J({"Member_Account" : "nobody", "Role" : "NotMember"})}));
        QCOMPARE(codeOf(desk.group("get_role_in_group", {{u"GroupId"_s, id}, {u"User_Account"_s, QJsonArray()}})),
                 10004);
        QCOMPARE(codeOf(desk.group("get_role_in_group", {{u"GroupId"_s, desk.create("AVChatRoom")},
                                                         {u"User_Account"_s, QJsonArray{u"alice"_s}}})),
                 10007);
    }

    void changingAMember()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s, u"bob"_s});
        const QString id = desk.create("Public", {u"bob"_s});
        auto change = [&](const QString &group, const QString &who, QJsonObject fields) {
            fields.insert(u"GroupId"_s, group);
            fields.insert(u"Member_Account"_s, who);
            return codeOf(desk.group("modify_group_member_info", fields));
        };
        QCOMPARE(change(id, u"bob"_s, J({
                            "Role" : "Admin",
                            "MsgFlag" : "Discard",
                            "NameCard" : "bob card",
                            "AppMemberDefinedData" : [ {"Key" : "team", "Value" : "red"} ]
                        })),
                 0);
        const QJsonObject bob = member(desk, id, u"bob"_s);
        QCOMPARE(bob.value(QLatin1String("Role")).toString(), u"Admin"_s);
        QCOMPARE(bob.value(QLatin1String("MsgFlag")).toString(), u"Discard"_s);
        QCOMPARE(bob.value(QLatin1String("NameCard")).toString(), u"bob card"_s);
        QCOMPARE(bob.value(QLatin1String("AppMemberDefinedData")).toArray(),
                 (QJsonArray{J({"Key" : "team", "Value" : "red"})}));
        for (const QString &flag :
             {u"AcceptAndNotify"_s, u"AcceptNotNotify"_s, u"AcceptNotNotifyExceptAt"_s, u"Discard"_s}) {
            QCOMPARE(change(id, u"bob"_s, {{u"MsgFlag"_s, flag}}), 0);
            QCOMPARE(member(desk, id, u"bob"_s).value(QLatin1String("MsgFlag")).toString(), flag);
        }
        QCOMPARE(change(id, u"bob"_s, J({"MsgFlag" : "Sometimes"})), 10004);
        QCOMPARE(change(id, u"bob"_s, J({"Role" : "Owner"})), 10004);
        QCOMPARE(change(id, u"alice"_s, J({"Role" : "Member"})), 10004);
        QCOMPARE(change(id, u"nobody"_s, J({"NameCard" : "x"})), 10004);
        QCOMPARE(change(id, u"bob"_s, {{u"NameCard"_s, QString(51, u'x')}}), 10004);
        const QString work = desk.create("Private", {u"bob"_s});
        QCOMPARE(change(work, u"bob"_s, J({"Role" : "Admin"})), 10007);
        QCOMPARE(change(work, u"bob"_s, J({"ShutUpTime" : 60})), 10007);
        QCOMPARE(change(desk.create("AVChatRoom"), u"bob"_s, J({"NameCard" : "x"})), 10007);
    }

    void mutesAreDurationsAndReadBackAsEnds()
    {
        ManualClock clock(1'700'000'000'000);
        Desk desk(quietWorld(0, 0), &clock);
        desk.import({u"alice"_s, u"bob"_s, u"carol"_s});
        const QString id = desk.create("Public", {u"bob"_s, u"carol"_s});
        auto mute = [&](const QString &group, const QString &who, const char *name, qint64 seconds) {
            return codeOf(desk.group(
                "forbid_send_msg",
                {{u"GroupId"_s, group}, {u"Members_Account"_s, QJsonArray{who}}, {QLatin1String(name), seconds}}));
        };
        QCOMPARE(mute(id, u"bob"_s, "ShutUpTime", 60), 0);
        QCOMPARE(mute(id, u"carol"_s, "MuteTime", 4294967295), 0);
        const QJsonObject old = desk.group("get_group_shutted_uin", {{u"GroupId"_s, id}});
        QVERIFY(!old.contains(QLatin1String("ErrorInfo")));
        QCOMPARE(old.value(QLatin1String("ShuttedUinList")).toArray(),
                 (QJsonArray{QJsonObject{{u"Member_Account"_s, u"bob"_s}, {u"ShuttedUntil"_s, 1'700'000'060}},
                             QJsonObject{{u"Member_Account"_s, u"carol"_s}, {u"ShuttedUntil"_s, qint64(4294967295)}}}));
        QCOMPARE(desk.group("get_group_muted_account", {{u"GroupId"_s, id}})
                     .value(QLatin1String("MutedAccountList"))
                     .toArray()
                     .size(),
                 2);
        QCOMPARE(member(desk, id, u"bob"_s).value(QLatin1String("ShutUpUntil")).toInteger(), 1'700'000'060);
        // Leaving and coming back does not lift it.
        QCOMPARE(codeOf(desk.group("delete_group_member",
                                   {{u"GroupId"_s, id}, {u"MemberToDel_Account"_s, QJsonArray{u"bob"_s}}})),
                 0);
        QCOMPARE(codeOf(add(desk, id, {u"bob"_s})), 0);
        QCOMPARE(member(desk, id, u"bob"_s).value(QLatin1String("ShutUpUntil")).toInteger(), 1'700'000'060);
        clock.advance(61'000);
        QCOMPARE(member(desk, id, u"bob"_s).value(QLatin1String("ShutUpUntil")).toInteger(), 0);
        QCOMPARE(mute(id, u"carol"_s, "MuteTime", 0), 0);
        QVERIFY(desk.group("get_group_muted_account", {{u"GroupId"_s, id}})
                    .value(QLatin1String("MutedAccountList"))
                    .toArray()
                    .isEmpty());
        QCOMPARE(mute(desk.create("Private"), u"bob"_s, "MuteTime", 60), 10007);
        QCOMPARE(mute(id, u"bob"_s, "MuteTime", 4294967296), 10004);
        QCOMPARE(
            codeOf(desk.group("forbid_send_msg", {{u"GroupId"_s, id}, {u"Members_Account"_s, QJsonArray{u"bob"_s}}})),
            10004);
        QCOMPARE(mute(id, u"nobody"_s, "MuteTime", 60), 10004);
    }
};

QTEST_GUILESS_MAIN(SandboxMembersTest)
#include "tst_sandboxmembers.moc"
