// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Recent conversations, their groups and marks, and topics of communities.
class SandboxRecentTest : public QObject
{
    Q_OBJECT

    struct People
    {
        People()
            : desk(
                  [this] {
                      SandboxOptions options = quietWorld(0, 0);
                      options.callbackUrl = hooks.url();
                      return options;
                  }(),
                  &clock)
        {
            desk.import({u"alice"_s, u"bob"_s, u"carol"_s});
        }
        static QJsonArray hi() { return {J({"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "hi"}})}; }
        void tell(const QString &from, const QString &to, QJsonObject more = {})
        {
            more.insert(u"From_Account"_s, from);
            more.insert(u"To_Account"_s, to);
            more.insert(u"MsgSeq"_s, ++number);
            more.insert(u"MsgRandom"_s, number);
            more.insert(u"MsgBody"_s, hi());
            QCOMPARE(codeOf(desk.call("openim/sendmsg", more)), 0);
        }
        QJsonObject list(const QString &who, const QJsonObject &last = {}, int flags = 7)
        {
            QJsonObject body{{u"From_Account"_s, who}, {u"AssistFlags"_s, flags}};
            for (const char *name : {"TimeStamp", "StartIndex", "TopTimeStamp", "TopStartIndex"})
                body.insert(QLatin1String(name), last.value(QLatin1String(name)).toInteger());
            return desk.call("recentcontact/get_list", body);
        }
        int historyOf(const QString &who, const QString &peer)
        {
            return desk
                .call("openim/admin_getroammsg", {{u"Operator_Account"_s, who},
                                                  {u"Peer_Account"_s, peer},
                                                  {u"MaxCnt"_s, 100},
                                                  {u"MinTime"_s, 0},
                                                  {u"MaxTime"_s, qint64(4294967295)}})
                .value(QLatin1String("MsgCnt"))
                .toInt(-1);
        }
        QJsonObject drop(const QString &who, const QString &peer, int clear)
        {
            return desk.call(
                "recentcontact/delete",
                {{u"From_Account"_s, who}, {u"Type"_s, 1}, {u"To_Account"_s, peer}, {u"ClearRamble"_s, clear}});
        }
        static QJsonArray items(const QJsonObject &page) { return page.value(QLatin1String("SessionItem")).toArray(); }
        ManualClock clock{1'700'000'000'000};
        HookServer hooks;
        Desk desk;
        int number = 0;
    };

  private Q_SLOTS:
    void conversationsFollowFromMessages()
    {
        People people;
        QVERIFY(People::items(people.list(u"alice"_s)).isEmpty());
        QCOMPARE(people.list(u"alice"_s).value(QLatin1String("CompleteFlag")), QJsonValue(1));
        people.tell(u"alice"_s, u"bob"_s);
        people.clock.advance(10'000);
        const QString group = people.desk.create("Public", {u"bob"_s});
        QCOMPARE(codeOf(people.desk.group("send_group_msg",
                                          {{u"GroupId"_s, group}, {u"Random"_s, 1}, {u"MsgBody"_s, People::hi()}})),
                 0);
        people.clock.advance(10'000);
        people.tell(u"carol"_s, u"alice"_s);
        people.tell(u"carol"_s, u"bob"_s, J({"MsgLifeTime" : 0}));
        QCOMPARE(People::items(people.list(u"alice"_s)),
                 (QJsonArray{
                     J({"Type" : 1, "To_Account" : "carol", "MsgTime" : 1700000020, "TopFlag" : 0}),
                     QJsonObject{{u"Type"_s, 2}, {u"GroupId"_s, group}, {u"MsgTime"_s, 1700000010}, {u"TopFlag"_s, 0}},
                     J({"Type" : 1, "To_Account" : "bob", "MsgTime" : 1700000000, "TopFlag" : 0})}));
        const QJsonObject bob = people.list(u"bob"_s);
        QCOMPARE(People::items(bob).size(), 2); // what only reaches who is online leaves nothing
        QCOMPARE(bob.value(QLatin1String("TimeStamp")), QJsonValue(1700000020));
        QCOMPARE(bob.value(QLatin1String("ErrorDisplay")), QJsonValue(QString()));

        auto remove = [&](const QJsonObject &what) {
            QJsonObject body = what;
            body.insert(u"From_Account"_s, u"alice"_s);
            return codeOf(people.desk.call("recentcontact/delete", body));
        };
        QCOMPARE(remove({{u"Type"_s, 1}, {u"To_Account"_s, u"carol"_s}, {u"ClearRamble"_s, 1}}), 0);
        QCOMPARE(remove({{u"Type"_s, 2}, {u"ToGroupId"_s, group}}), 0);
        QCOMPARE(remove({{u"Type"_s, 1}, {u"To_Account"_s, u"nobody"_s}}), 0);
        QCOMPARE(remove({{u"Type"_s, 1}}), 50002);
        QCOMPARE(remove({{u"Type"_s, 3}, {u"To_Account"_s, u"bob"_s}}), 50002);
        QCOMPARE(People::items(people.list(u"alice"_s)).size(), 1);
        QCOMPARE(People::items(people.list(u"bob"_s)).size(), 2);
        people.clock.advance(10'000);
        QCOMPARE(codeOf(people.desk.group("send_group_msg",
                                          {{u"GroupId"_s, group}, {u"Random"_s, 2}, {u"MsgBody"_s, People::hi()}})),
                 0);
        QCOMPARE(People::items(people.list(u"alice"_s)).first().toObject().value(QLatin1String("GroupId")).toString(),
                 group);
        QCOMPARE(codeOf(people.list(u"nobody"_s)), 50001);
    }

    void clearingHidesWhatIsThereAndNoMore()
    {
        People people;
        people.tell(u"alice"_s, u"bob"_s);
        people.tell(u"bob"_s, u"alice"_s);
        QCOMPARE(codeOf(people.drop(u"bob"_s, u"alice"_s, 1)), 0);
        QCOMPARE(people.historyOf(u"bob"_s, u"alice"_s), 0);
        QCOMPARE(people.historyOf(u"alice"_s, u"bob"_s), 2);
        // In the same second.
        people.tell(u"alice"_s, u"bob"_s);
        QCOMPARE(people.historyOf(u"bob"_s, u"alice"_s), 1);
        QCOMPARE(people.historyOf(u"alice"_s, u"bob"_s), 3);
        // A conversation that is not in the list, or not any more, has a history all the same.
        people.tell(u"carol"_s, u"bob"_s, J({"SendMsgControl" : ["NoLastMsg"]}));
        QCOMPARE(People::items(people.list(u"bob"_s)).size(), 1);
        QCOMPARE(codeOf(people.drop(u"bob"_s, u"carol"_s, 1)), 0);
        QCOMPARE(people.historyOf(u"bob"_s, u"carol"_s), 0);
        QCOMPARE(codeOf(people.drop(u"bob"_s, u"alice"_s, 0)), 0);
        QCOMPARE(people.historyOf(u"bob"_s, u"alice"_s), 1);
        QCOMPARE(codeOf(people.drop(u"bob"_s, u"alice"_s, 1)), 0);
        QCOMPARE(people.historyOf(u"bob"_s, u"alice"_s), 0);
    }

    void anAccountImportedAnewKeepsItsPlace()
    {
        People people;
        people.tell(u"bob"_s, u"alice"_s);
        QCOMPARE(
            codeOf(people.desk.call("im_open_login_svc/account_delete", J({"DeleteItem" : [ {"UserID" : "bob"} ]}))),
            0);
        people.desk.import({u"bob"_s});
        people.clock.advance(10'000);
        people.tell(u"bob"_s, u"alice"_s);
        QCOMPARE(People::items(people.list(u"alice"_s)),
                 (QJsonArray{J({"Type" : 1, "To_Account" : "bob", "MsgTime" : 1700000010, "TopFlag" : 0})}));
        QCOMPARE(codeOf(people.drop(u"alice"_s, u"bob"_s, 0)), 0);
        QVERIFY(People::items(people.list(u"alice"_s)).isEmpty());
    }

    void fourCursorsLeadThroughTheList()
    {
        People people;
        QStringList ids;
        for (int i = 0; i < 120; ++i)
            ids << u"p%1"_s.arg(i);
        people.desk.import(ids);
        for (int i = 0; i < 120; ++i) {
            people.tell(ids[i], u"alice"_s);
            if (i % 3 == 0)
                people.clock.advance(1'000); // several share a second
        }
        QStringList seen;
        qint64 newest = std::numeric_limits<qint64>::max();
        QJsonObject page;
        do {
            page = people.list(u"alice"_s, page);
            const QJsonArray items = People::items(page);
            QVERIFY(!items.isEmpty());
            for (const auto &item : items) {
                seen << item.toObject().value(QLatin1String("To_Account")).toString();
                const qint64 time = item.toObject().value(QLatin1String("MsgTime")).toInteger();
                QVERIFY(time <= newest);
                newest = time;
            }
        } while (page.value(QLatin1String("CompleteFlag")).toInt() == 0);
        QCOMPARE(seen.size(), 100); // an account keeps a hundred
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 100);
        QVERIFY(!seen.contains(u"p0"_s));
        QVERIFY(seen.contains(u"p119"_s));
    }

    void groupsOfConversations()
    {
        People people;
        const QString group = people.desk.create("Public", {u"bob"_s});
        auto create = [&](const QString &name, const QJsonArray &items) {
            return people.desk.call(
                "recentcontact/create_contact_group",
                {{u"From_Account"_s, u"alice"_s},
                 {u"GroupContactItem"_s, QJsonArray{QJsonObject{{u"GroupName"_s, name}, {u"ContactItem"_s, items}}}}});
        };
        const QJsonObject made = create(
            u"work"_s, {J({"Type" : 1, "To_Account" : "bob"}), QJsonObject{{u"Type"_s, 2}, {u"ToGroupId"_s, group}},
                        J({"Type" : 1, "To_Account" : "nobody"}), J({"Type" : 2, "ToGroupId" : "@TGS#none"})});
        const QJsonObject result = made.value(QLatin1String("GroupResultItem")).toArray()[0].toObject();
        QCOMPARE(result.value(QLatin1String("GroupItem")).toObject(), J({"GroupName" : "work", "GroupId" : 1}));
        QList<int> codes;
        for (const auto &item : result.value(QLatin1String("ResultItem")).toArray())
            codes << item.toObject().value(QLatin1String("ResultCode")).toInt(-1);
        QCOMPARE(codes, (QList<int>{0, 0, 50001, 51007}));
        QCOMPARE(codeOf(create(u"work"_s, {J({"Type" : 1, "To_Account" : "bob"})})), 50002);
        QCOMPARE(codeOf(create(u"empty"_s, {})), 51006);
        QCOMPARE(codeOf(create(QString(33, u'x'), {J({"Type" : 1, "To_Account" : "bob"})})), 51011);

        QCOMPARE(codeOf(people.desk.call(
                     "recentcontact/update_contact_group", J({
                         "From_Account" : "alice",
                         "UpdateType" : 1,
                         "UpdateGroup" : {"UpdateGroupType" : 1, "OldGroupName" : "work", "NewGroupName" : "job"}
                     }))),
                 0);
        const QJsonObject changed =
            people.desk.call("recentcontact/update_contact_group", J({
                                 "From_Account" : "alice",
                                 "UpdateType" : 1,
                                 "UpdateGroup" : {
                                     "UpdateGroupType" : 2,
                                     "OldGroupName" : "job",
                                     "ContactUpdateItem" : [
                                         {"ContactOptType" : 2, "ContactItem" : {"Type" : 1, "To_Account" : "bob"}},
                                         {"ContactOptType" : 1, "ContactItem" : {"Type" : 1, "To_Account" : "carol"}}
                                     ]
                                 }
                             }));
        QCOMPARE(
            changed.value(QLatin1String("UpdateGroupResult")).toObject().value(QLatin1String("GroupName")).toString(),
            u"job"_s);
        QVERIFY(!changed.contains(QLatin1String("ErrorDisplay")));
        const QJsonObject all =
            people.desk.call("recentcontact/get_contact_group", J({"From_Account" : "alice", "StartIndex" : 0}));
        const QJsonArray rows = all.value(QLatin1String("ContactItem")).toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject(), (QJsonObject{{u"Type"_s, 2},
                                                  {u"ToGroupId"_s, group},
                                                  {u"ContactGroupId"_s, QJsonArray{1}},
                                                  {u"Timestamp"_s, 1700000000}}));
        QCOMPARE(all.value(QLatin1String("CompleteFlag")), QJsonValue(1));
        QCOMPARE(all.value(QLatin1String("GroupItem")).toArray(),
                 (QJsonArray{J({"GroupName" : "job", "GroupId" : 1})}));
        auto remove = [&](const QString &name) {
            return people.desk.call("recentcontact/del_contact_group",
                                    {{u"From_Account"_s, u"alice"_s}, {u"GroupName"_s, QJsonArray{name}}});
        };
        QCOMPARE(codeOf(remove(u"work"_s)), 51009);
        QCOMPARE(remove(u"job"_s).value(QLatin1String("GroupItem")).toArray(),
                 (QJsonArray{J({"GroupName" : "job", "GroupId" : 1})}));
        QVERIFY(people.desk.call("recentcontact/get_contact_group", J({"From_Account" : "alice", "StartIndex" : 0}))
                    .value(QLatin1String("ContactItem"))
                    .toArray()
                    .isEmpty());
        for (int i = 0; i < 20; ++i)
            QCOMPARE(codeOf(create(u"g%1"_s.arg(i), {J({"Type" : 1, "To_Account" : "bob"})})), 0);
        QCOMPARE(codeOf(create(u"more"_s, {J({"Type" : 1, "To_Account" : "bob"})})), 51010);
    }

    void marks()
    {
        People people;
        people.tell(u"bob"_s, u"alice"_s);
        auto mark = [&](QJsonObject item) {
            if (!item.contains(u"ContactItem"_s))
                item.insert(u"ContactItem"_s, J({"Type" : 1, "To_Account" : "bob"}));
            const QJsonObject reply = people.desk.call(
                "recentcontact/mark_contact", {{u"From_Account"_s, u"alice"_s}, {u"MarkItem"_s, QJsonArray{item}}});
            return reply.value(QLatin1String("ResultItem"))
                .toArray()[0]
                .toObject()
                .value(QLatin1String("ResultCode"))
                .toInt(-1);
        };
        auto found = [&] {
            return people.desk
                .call("recentcontact/search_contact_group",
                      J({"From_Account" : "alice", "ContactItem" : [ {"Type" : 1, "To_Account" : "bob"} ]}))
                .value(QLatin1String("ContactResultItem"))
                .toArray();
        };
        QVERIFY(found().isEmpty());
        QCOMPARE(mark(J({"OptType" : 3, "SetMark" : [ 1, 2, 3 ], "CustomMark" : "abcd"})), 0);
        QCOMPARE(found(), (QJsonArray{J({
                     "Type" : 1,
                     "To_Account" : "bob",
                     "StandardMark" : "1110",
                     "CustomMark" : "abcd",
                     "Timestamp" : 1700000000
                 })}));
        QCOMPARE(mark(J({"OptType" : 1, "ClearMark" : [ 1, 3 ], "SetMark" : [63], "CustomMark" : "not heeded"})), 0);
        const QJsonObject item = People::items(people.list(u"alice"_s)).first().toObject();
        QCOMPARE(item.value(QLatin1String("StandardMark")).toString(), u"1"_s + QString(60, u'0') + u"100"_s);
        QCOMPARE(item.value(QLatin1String("CustomMark")).toString(), u"abcd"_s);
        QCOMPARE(mark(J({"OptType" : 1, "SetMark" : [64]})), 50002);
        QCOMPARE(mark(J({"OptType" : 4})), 50002);
        QCOMPARE(mark(J({"OptType" : 2, "ContactItem" : {"Type" : 1, "To_Account" : "nobody"}})), 50001);
        QCOMPARE(mark(J({"OptType" : 3, "ClearMark" : [ 2, 63 ], "CustomMark" : ""})), 0);
        QVERIFY(found().isEmpty());
        // A text that is too long fails alone.
        QJsonObject tooLong = J({"OptType" : 2, "ContactItem" : {"Type" : 1, "To_Account" : "bob"}});
        tooLong.insert(u"CustomMark"_s, QString(257, u'x'));
        QJsonObject longest = J({"OptType" : 2, "ContactItem" : {"Type" : 1, "To_Account" : "carol"}});
        longest.insert(u"CustomMark"_s, QString(256, u'x'));
        const QJsonObject both =
            people.desk.call("recentcontact/mark_contact",
                             {{u"From_Account"_s, u"alice"_s}, {u"MarkItem"_s, QJsonArray{tooLong, longest}}});
        QCOMPARE(codeOf(both), 0);
        const QJsonArray results = both.value(QLatin1String("ResultItem")).toArray();
        QCOMPARE(results.size(), 2);
        QCOMPARE(results[0].toObject().value(QLatin1String("ResultCode")).toInt(), 50002);
        QCOMPARE(results[1].toObject().value(QLatin1String("ResultCode")).toInt(), 0);
        QVERIFY(found().isEmpty());
        QCOMPARE(codeOf(people.desk.call("recentcontact/mark_contact", J({"From_Account" : "alice", "MarkItem" : []}))),
                 51006);
        QJsonArray many;
        for (int i = 0; i < 101; ++i)
            many.append(J({"OptType" : 2, "CustomMark" : "x", "ContactItem" : {"Type" : 1, "To_Account" : "bob"}}));
        QCOMPARE(codeOf(people.desk.call("recentcontact/mark_contact",
                                         {{u"From_Account"_s, u"alice"_s}, {u"MarkItem"_s, many}})),
                 51006);
    }

    void topicsOfCommunities()
    {
        People people;
        const QString plain = people.desk.create("Community");
        const QJsonObject made = people.desk.group("create_group", J({
                                                       "Type" : "Community",
                                                       "Name" : "Test",
                                                       "Owner_Account" : "alice",
                                                       "GroupId" : "@TGS#_@TGS#cQVLVHIM62CJ",
                                                       "SupportTopic" : 1
                                                   }));
        QCOMPARE(codeOf(made), 0);
        const QString group = made.value(QLatin1String("GroupId")).toString();
        people.hooks.hooks.clear();
        auto call = [&](const char *command, QJsonObject body) {
            if (!body.contains(u"GroupId"_s))
                body.insert(u"GroupId"_s, group);
            return people.desk.call(command, body);
        };
        const char *const create = "million_group_open_http_svc/create_topic";
        QCOMPARE(codeOf(call(create, {{u"GroupId"_s, plain}, {u"TopicName"_s, u"x"_s}})), 11000);
        QCOMPARE(codeOf(call(create, {{u"GroupId"_s, people.desk.create("Public")}, {u"TopicName"_s, u"x"_s}})), 10007);
        const QString own = group + u"@TOPIC#_TestTopic"_s;
        QCOMPARE(
            call(create, {{u"TopicId"_s, own},
                          {u"TopicName"_s, u"TestTopic"_s},
                          {u"From_Account"_s, u"bob"_s},
                          {u"Introduction"_s, u"about"_s}}),
            (QJsonObject{
                {u"ActionStatus"_s, u"OK"_s}, {u"ErrorCode"_s, 0}, {u"ErrorInfo"_s, QString()}, {u"TopicId"_s, own}}));
        QCOMPARE(codeOf(call(create, {{u"TopicId"_s, own}, {u"TopicName"_s, u"again"_s}})), 10025);
        QCOMPARE(codeOf(call(create, {{u"TopicId"_s, u"other@TOPIC#_x"_s}, {u"TopicName"_s, u"x"_s}})), 10004);
        QCOMPARE(codeOf(call("group_open_http_svc/import_topic", {{u"TopicId"_s, own}, {u"TopicName"_s, u"x"_s}})),
                 10021);
        const QString imported =
            call("group_open_http_svc/import_topic",
                 {{u"TopicName"_s, u"old"_s}, {u"CreateTime"_s, 1448357837}, {u"Type"_s, u"Community"_s}})
                .value(QLatin1String("TopicId"))
                .toString();
        QVERIFY(imported.startsWith(group + u"@TOPIC#_@TOPIC#c"_s));

        const QJsonArray all = call("million_group_open_http_svc/get_topic", {{u"From_Account"_s, u"alice"_s}})
                                   .value(QLatin1String("TopicAndSelfInfo"))
                                   .toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[1].toObject().value(QLatin1String("TopicInfo")).toObject().value(QLatin1String("CreateTime")),
                 QJsonValue(1448357837));
        QCOMPARE(all[0].toObject().value(QLatin1String("SelfInfo")).toObject(),
                 J({"ShutUpTime" : 0, "MsgSeq" : 0, "MsgFlag" : "AcceptAndNotify"}));
        const QJsonArray some = call("million_group_open_http_svc/get_topic",
                                     {{u"From_Account"_s, u"carol"_s},
                                      {u"TopicIdList"_s, QJsonArray{own, group + u"@TOPIC#_none"_s}},
                                      {u"ResponseFilter"_s, QJsonArray{u"TopicName"_s}}})
                                    .value(QLatin1String("TopicAndSelfInfo"))
                                    .toArray();
        QCOMPARE(some[0].toObject().value(QLatin1String("TopicInfo")).toObject(),
                 (QJsonObject{{u"TopicName"_s, u"TestTopic"_s}, {u"TopicId"_s, own}, {u"GroupID"_s, group}}));
        QCOMPARE(some[1].toObject().value(QLatin1String("ErrorCode")).toInt(), 110003);

        QCOMPARE(codeOf(call("million_group_open_http_svc/modify_topic",
                             {{u"TopicId"_s, own}, {u"TopicName"_s, u"New"_s}, {u"MuteAllMember"_s, u"On"_s}})),
                 0);
        QCOMPARE(codeOf(call("million_group_open_http_svc/modify_topic",
                             {{u"TopicId"_s, group + u"@TOPIC#_none"_s}, {u"TopicName"_s, u"New"_s}})),
                 10015);
        const QJsonArray gone = call("million_group_open_http_svc/destroy_topic",
                                     {{u"TopicIdList"_s, QJsonArray{own, group + u"@TOPIC#_none"_s}}})
                                    .value(QLatin1String("DestroyResultItem"))
                                    .toArray();
        QCOMPARE(gone[0].toObject().value(QLatin1String("ErrorCode")).toInt(-1), 0);
        QCOMPARE(gone[1].toObject().value(QLatin1String("ErrorCode")).toInt(-1), 110003);
        QTRY_COMPARE(people.hooks.of("Group.CallbackAfterTopicDestroyed").size(), 1);
        QCOMPARE(people.hooks.of("Group.CallbackAfterTopicDestroyed").first().body.value(QLatin1String("TopicIdList")),
                 QJsonValue(QJsonArray{own}));
        QCOMPARE(people.hooks.of("Group.CallbackAfterTopicInfoChanged").size(), 1);
        QCOMPARE(
            people.hooks.of("Group.CallbackAfterTopicInfoChanged").first().body.value(QLatin1String("Name")).toString(),
            u"New"_s);
        QCOMPARE(people.hooks.of("Group.CallbackAfterCreateTopic").size(), 1); // imports are silent
        QCOMPARE(
            people.hooks.of("Group.CallbackAfterCreateTopic").first().body.value(QLatin1String("TopicId")).toString(),
            own);
        people.hooks.answers.insert(u"Group.CallbackBeforeCreateTopic"_s,
                                    J({"ActionStatus" : "OK", "ErrorCode" : 10150, "ErrorInfo" : "no"}));
        QCOMPARE(codeOf(call(create, {{u"TopicName"_s, u"refused"_s}})), 10150);
        for (const char *change :
             {"group_open_http_svc/add_permission_group_member", "group_open_http_svc/delete_permission_group_member"})
            QCOMPARE(codeOf(call(
                         change,
                         J({"PermissionGroupId" : "@PMG#_@PMG#cDR", "MemberList" : [ {"Member_Account" : "bob"} ]}))),
                     110006);
    }
};

QTEST_GUILESS_MAIN(SandboxRecentTest)
#include "tst_sandboxrecent.moc"
