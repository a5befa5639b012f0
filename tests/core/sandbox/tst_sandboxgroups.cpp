// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Making, reading, changing and dissolving groups.
class SandboxGroupsTest : public QObject
{
    Q_OBJECT

    static QJsonObject infoOf(Desk &desk, const QString &id, const QJsonObject &filter = {})
    {
        QJsonObject body{{u"GroupIdList"_s, QJsonArray{id}}};
        if (!filter.isEmpty())
            body.insert(u"ResponseFilter"_s, filter);
        return desk.group("get_group_info", body).value(QLatin1String("GroupInfo")).toArray()[0].toObject();
    }

  private Q_SLOTS:
    void whatIsCreatedCanBeRead()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"leckie"_s, u"bob"_s, u"peter"_s});
        const QJsonObject made =
            desk.group("create_group", J({
                           "Owner_Account" : "leckie",
                           "Type" : "Public",
                           "GroupId" : "MyFirstGroup",
                           "Name" : "TestGroup",
                           "Introduction" : "This is group Introduction",
                           "Notification" : "This is group Notification",
                           "FaceUrl" : "http://this.is.face.url",
                           "MaxMemberCount" : 500,
                           "ApplyJoinOption" : "FreeAccess",
                           "AppDefinedData" : [
                               {"Key" : "GroupTestData1", "Value" : "xxxxx"},
                               {"Key" : "GroupTestData2", "Value" : "abc\u0000\u0001"}
                           ],
                           "MemberList" : [
                               {
                                   "Member_Account" : "bob",
                                   "Role" : "Admin",
                                   "AppMemberDefinedData" : [ {"Key" : "MemberDefined1", "Value" : "MemberData1"} ]
                               },
                               {"Member_Account" : "peter"}
                           ]
                       }));
        QCOMPARE(made, J({"ActionStatus" : "OK", "ErrorInfo" : "", "ErrorCode" : 0, "GroupId" : "MyFirstGroup"}));
        const QJsonObject info = infoOf(desk, u"MyFirstGroup"_s);
        QCOMPARE(info.value(QLatin1String("Type")).toString(), u"Public"_s);
        QCOMPARE(info.value(QLatin1String("Owner_Account")).toString(), u"leckie"_s);
        QCOMPARE(info.value(QLatin1String("MaxMemberNum")).toInt(), 500);
        QCOMPARE(info.value(QLatin1String("MemberNum")).toInt(), 3);
        QCOMPARE(info.value(QLatin1String("NextMsgSeq")).toInt(), 1);
        QCOMPARE(info.value(QLatin1String("ShutUpAllMember")).toString(), u"Off"_s);
        QCOMPARE(info.value(QLatin1String("Appid")).toInteger(), 1400000000);
        QCOMPARE(info.value(QLatin1String("AppDefinedData")).toArray().size(), 2);
        QCOMPARE(info.value(QLatin1String("AppDefinedData"))
                     .toArray()[1]
                     .toObject()
                     .value(QLatin1String("Value"))
                     .toString()
                     .size(),
                 5);
        const QJsonArray members = info.value(QLatin1String("MemberList")).toArray();
        QCOMPARE(members[0].toObject().value(QLatin1String("Role")).toString(), u"Owner"_s);
        QCOMPARE(members[1].toObject().value(QLatin1String("Role")).toString(), u"Admin"_s);
        QCOMPARE(members[1].toObject().value(QLatin1String("AppMemberDefinedData")).toArray(),
                 (QJsonArray{J({"Key" : "MemberDefined1", "Value" : "MemberData1"})}));

        const QJsonObject filtered = infoOf(desk, u"MyFirstGroup"_s, J({
                                                "GroupBaseInfoFilter" : [ "Type", "Name" ],
                                                "MemberInfoFilter" : [ "Account", "Role" ],
                                                "AppDefinedDataFilter_Group" : ["GroupTestData1"]
                                            }));
        QCOMPARE(filtered.keys(), (QStringList{u"AppDefinedData"_s, u"ErrorCode"_s, u"ErrorInfo"_s, u"GroupId"_s,
                                               u"MemberList"_s, u"Name"_s, u"Type"_s}));
        QCOMPARE(filtered.value(QLatin1String("MemberList")).toArray()[0].toObject(),
                 J({"Member_Account" : "leckie", "Role" : "Owner"}));
    }

    void idsOfTheService()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s});
        QVERIFY(desk.create("Public").startsWith(u"@TGS#"_s));
        QVERIFY(desk.create("Community").startsWith(u"@TGS#_@TGS#"_s));
        QCOMPARE(desk.create("Community", {}, u"alice"_s, u"@TGS#_mine"_s), u"@TGS#_mine"_s);
        // Both generations of type names; the answer has the older ones.
        QCOMPARE(infoOf(desk, desk.create("Work")).value(QLatin1String("Type")).toString(), u"Private"_s);
        QCOMPARE(infoOf(desk, desk.create("Meeting")).value(QLatin1String("Type")).toString(), u"ChatRoom"_s);
        QCOMPARE(infoOf(desk, desk.create("Public", {}, QString())).value(QLatin1String("Owner_Account")),
                 QJsonValue(u""_s));
    }

    void creationRefusals_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("type") << Text({"Type" : "Round", "Name" : "x"}) << 10004;
        QTest::newRow("no name") << Text({"Type" : "Public"}) << 10004;
        QTest::newRow("empty name") << Text({"Type" : "Public", "Name" : ""}) << 10004;
        QTest::newRow("31 bytes") << Text({"Type" : "Public", "Name" : "中中中中中中中中中中x"}) << 10004;
        QTest::newRow("reserved id") << Text({"Type" : "Public", "Name" : "x", "GroupId" : "@TGS#mine"}) << 10004;
        QTest::newRow("id not ASCII") << Text({"Type" : "Public", "Name" : "x", "GroupId" : "中"}) << 10004;
        QTest::newRow("community id") << Text({"Type" : "Community", "Name" : "x", "GroupId" : "mine"}) << 10004;
        QTest::newRow("owner") << Text({"Type" : "Public", "Name" : "x", "Owner_Account" : "nobody"}) << 10019;
        QTest::newRow("member")
            << Text({"Type" : "Public", "Name" : "x", "MemberList" : [ {"Member_Account" : "nobody"} ]}) << 10019;
        QTest::newRow("role")
            << Text(
                   {"Type" : "Public", "Name" : "x", "MemberList" : [ {"Member_Account" : "alice", "Role" : "Owner"} ]})
            << 10004;
        QTest::newRow("live with members")
            << Text({"Type" : "AVChatRoom", "Name" : "x", "MemberList" : [ {"Member_Account" : "alice"} ]}) << 10007;
        QTest::newRow("ceiling") << Text({"Type" : "Public", "Name" : "x", "MaxMemberCount" : 6001}) << 10038;
        QTest::newRow("more members than ceiling") << Text({
            "Type" : "Public",
            "Name" : "x",
            "MaxMemberCount" : 1,
            "Owner_Account" : "alice",
            "MemberList" : [ {"Member_Account" : "bob"} ]
        }) << 10038;
        QTest::newRow("topics") << Text({"Type" : "Public", "Name" : "x", "SupportTopic" : 1}) << 10004;
        QTest::newRow("permissions") << Text({"Type" : "Public", "Name" : "x", "EnablePermission" : 1}) << 10004;
        QTest::newRow("permissions without topics")
            << Text({"Type" : "Community", "Name" : "x", "DefaultPermission" : 7}) << 10004;
        QTest::newRow("custom key")
            << Text({"Type" : "Public", "Name" : "x", "AppDefinedData" : [ {"Key" : "a b", "Value" : "x"} ]}) << 10004;
        QTest::newRow("own id again")
            << Text({"Type" : "Public", "Name" : "x", "Owner_Account" : "alice", "GroupId" : "taken"}) << 10025;
        QTest::newRow("another's id")
            << Text({"Type" : "Public", "Name" : "x", "Owner_Account" : "bob", "GroupId" : "taken"}) << 10021;
    }
    void creationRefusals()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s, u"bob"_s});
        QCOMPARE(desk.create("Public", {}, u"alice"_s, u"taken"_s), u"taken"_s);
        QCOMPARE(codeOf(desk.group("create_group", parseObject(body))), code);
        QCOMPARE(desk.group("get_appid_group_list").value(QLatin1String("TotalCount")).toInt(), 1);
    }

    void atMostFiveBroadcastGroups()
    {
        Desk desk(quietWorld(0, 0));
        for (int i = 0; i < 5; ++i)
            QVERIFY(!desk.create("BChatRoom", {}, QString()).isEmpty());
        QCOMPARE(codeOf(desk.group("create_group", J({"Type" : "BChatRoom", "Name" : "x"}))), 10006);
    }

    void broadcastGroupsHaveNoOwner()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s});
        const QJsonObject info = infoOf(desk, desk.create("BChatRoom", {}, u"alice"_s));
        QCOMPARE(info.value(QLatin1String("Type")).toString(), u"BChatRoom"_s);
        QCOMPARE(info.value(QLatin1String("Owner_Account")), QJsonValue(QString()));
        QCOMPARE(info.value(QLatin1String("MemberNum")).toInt(-1), 0);
        QCOMPARE(
            codeOf(desk.group("create_group", J({"Type" : "BChatRoom", "Name" : "x", "Owner_Account" : "nobody"}))),
            10019);
    }

    void tooManyFirstMembers()
    {
        Desk desk(quietWorld(0, 0));
        QJsonArray list;
        for (int i = 0; i < 101; ++i)
            list.append(QJsonObject{{u"Member_Account"_s, u"a"_s}});
        QCOMPARE(codeOf(desk.group("create_group",
                                   {{u"Type"_s, u"Public"_s}, {u"Name"_s, u"x"_s}, {u"MemberList"_s, list}})),
                 10005);
    }

    void dissolving()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s});
        QCOMPARE(desk.create("Private", {}, u"alice"_s, u"gone"_s), u"gone"_s);
        QCOMPARE(codeOf(desk.group("destroy_group", J({"GroupId" : "gone"}))), 0);
        QCOMPARE(codeOf(desk.group("destroy_group", J({"GroupId" : "gone"}))), 10010);
        QCOMPARE(infoOf(desk, u"gone"_s),
                 J({"GroupId" : "gone", "ErrorCode" : 10010, "ErrorInfo" : "this group does not exist"}));
        QCOMPARE(infoOf(desk, u"中"_s).value(QLatin1String("ErrorCode")).toInt(), 10015);
        QCOMPARE(desk.create("Public", {}, u"alice"_s, u"gone"_s), u"gone"_s);
    }

    void changing()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s});
        const QString id = desk.create("Public");
        QCOMPARE(codeOf(desk.group(
                     "modify_group_base_info",
                     {{u"GroupId"_s, id},
                      {u"Notification"_s, u"New"_s},
                      {u"MuteAllMember"_s, u"On"_s},
                      {u"MaxMemberNum"_s, 40},
                      {u"AppDefinedData"_s, QJsonArray{QJsonObject{{u"Key"_s, u"level"_s}, {u"Value"_s, u"5"_s}}}}})),
                 0);
        QJsonObject info = infoOf(desk, id);
        QCOMPARE(info.value(QLatin1String("Name")).toString(), u"Test"_s);
        QCOMPARE(info.value(QLatin1String("Notification")).toString(), u"New"_s);
        QCOMPARE(info.value(QLatin1String("MuteAllMember")).toString(), u"On"_s);
        QCOMPARE(info.value(QLatin1String("MaxMemberNum")).toInt(), 40);
        QCOMPARE(info.value(QLatin1String("InfoSeq")).toInt(), 2);
        QVERIFY(info.contains(QLatin1String("AppDefinedData")));
        QCOMPARE(codeOf(desk.group(
                     "modify_group_base_info",
                     {{u"GroupId"_s, id},
                      {u"ShutUpAllMember"_s, u"Off"_s},
                      {u"AppDefinedData"_s, QJsonArray{QJsonObject{{u"Key"_s, u"level"_s}, {u"Value"_s, u""_s}}}}})),
                 0);
        info = infoOf(desk, id);
        QCOMPARE(info.value(QLatin1String("ShutUpAllMember")).toString(), u"Off"_s);
        QVERIFY(!info.contains(QLatin1String("AppDefinedData")));
        QCOMPARE(info.value(QLatin1String("InfoSeq")).toInt(), 3);
        // What is set to what it was is no change.
        QCOMPARE(codeOf(desk.group("modify_group_base_info",
                                   {{u"GroupId"_s, id},
                                    {u"Name"_s, u"Test"_s},
                                    {u"Notification"_s, u"New"_s},
                                    {u"MuteAllMember"_s, u"Off"_s},
                                    {u"MaxMemberNum"_s, 40},
                                    {u"AppDefinedData"_s, QJsonArray{J({"Key" : "level", "Value" : ""})}}})),
                 0);
        QCOMPARE(infoOf(desk, id), info);
        QCOMPARE(codeOf(desk.group("modify_group_base_info", {{u"GroupId"_s, id}, {u"EnablePermission"_s, 1}})), 10004);
        QCOMPARE(codeOf(desk.group("modify_group_base_info", {{u"GroupId"_s, id}, {u"DefaultPermission"_s, 0}})), 0);
        QCOMPARE(codeOf(desk.group("modify_group_base_info", {{u"GroupId"_s, id}, {u"MaxMemberNum"_s, 7000}})), 10038);
        QCOMPARE(codeOf(desk.group("modify_group_base_info", {{u"GroupId"_s, u"none"_s}, {u"Name"_s, u"x"_s}})), 10010);
        QCOMPARE(
            codeOf(desk.group("modify_group_base_info", {{u"GroupId"_s, id}, {u"ApplyJoinOption"_s, u"Perhaps"_s}})),
            10004);
    }

    void anEmptyNameBlanksIt()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s});
        const QString id = desk.create("Public");
        QCOMPARE(codeOf(desk.group("modify_group_base_info",
                                   {{u"GroupId"_s, id}, {u"Name"_s, u""_s}, {u"Notification"_s, u"New"_s}})),
                 0);
        QVERIFY(infoOf(desk, id).value(QLatin1String("Name")).toString().isEmpty());
        QCOMPARE(infoOf(desk, id).value(QLatin1String("Notification")).toString(), u"New"_s);
        for (const char *command : {"create_group", "import_group"})
            QCOMPARE(codeOf(desk.group(command, J({"Type" : "Public", "Name" : ""}))), 10004);
    }

    void contentSafetyReadsTexts()
    {
        SandboxOptions options = quietWorld(0, 0);
        options.blockedWords = {u"forbidden"_s};
        Desk desk(options);
        desk.import({u"alice"_s, u"bob"_s});
        const QString bad = u"a Forbidden word"_s;
        for (const QString &field : {u"Name"_s, u"Introduction"_s, u"Notification"_s}) {
            for (const char *command : {"create_group", "import_group"}) {
                QJsonObject body = J({"Type" : "Public", "Name" : "x"});
                body.insert(field, bad);
                QCOMPARE(codeOf(desk.group(command, body)), 80001);
            }
        }
        QCOMPARE(desk.group("get_appid_group_list").value(QLatin1String("TotalCount")).toInt(), 0);
        const QString id =
            desk.group("create_group",
                       J({"Type" : "Community", "Name" : "x", "Owner_Account" : "alice", "SupportTopic" : 1}))
                .value(QLatin1String("GroupId"))
                .toString();
        const QJsonObject before = infoOf(desk, id);
        for (const QString &field : {u"Name"_s, u"Introduction"_s, u"Notification"_s})
            QCOMPARE(codeOf(desk.group("modify_group_base_info", {{u"GroupId"_s, id}, {field, bad}})), 80001);
        QCOMPARE(codeOf(desk.group("modify_group_member_info",
                                   {{u"GroupId"_s, id}, {u"Member_Account"_s, u"alice"_s}, {u"NameCard"_s, bad}})),
                 80001);
        QCOMPARE(infoOf(desk, id), before);
        const QString topic = id + u"@TOPIC#_one"_s;
        QJsonObject fields{{u"GroupId"_s, id}, {u"TopicId"_s, topic}, {u"TopicName"_s, u"x"_s}};
        QCOMPARE(codeOf(desk.call("million_group_open_http_svc/create_topic", fields)), 0);
        for (const QString &field : {u"TopicName"_s, u"Introduction"_s, u"Notification"_s}) {
            QCOMPARE(codeOf(desk.call("million_group_open_http_svc/modify_topic",
                                      {{u"GroupId"_s, id}, {u"TopicId"_s, topic}, {field, bad}})),
                     80001);
            QJsonObject other{{u"GroupId"_s, id}, {u"TopicName"_s, u"x"_s}};
            other.insert(field, bad);
            QCOMPARE(codeOf(desk.call("million_group_open_http_svc/create_topic", other)), 80001);
            QCOMPARE(codeOf(desk.group("import_topic", other)), 80001);
        }
        // Where the documents name no such check there is none.
        QCOMPARE(codeOf(desk.group("send_group_system_notification", {{u"GroupId"_s, id}, {u"Content"_s, bad}})), 0);
        QCOMPARE(codeOf(desk.call("million_group_open_http_svc/modify_topic",
                                  {{u"GroupId"_s, id}, {u"TopicId"_s, topic}, {u"CustomString"_s, bad}})),
                 0);
    }

    void listsInPages()
    {
        Desk desk(quietWorld(30, 57));
        QStringList ids;
        qint64 next = 0;
        int pages = 0;
        do {
            const QJsonObject page = desk.group("get_appid_group_list", {{u"Limit"_s, 10}, {u"Next"_s, next}});
            QCOMPARE(page.value(QLatin1String("TotalCount")).toInt(), 57);
            for (const auto &item : page.value(QLatin1String("GroupIdList")).toArray())
                ids << item.toObject().value(QLatin1String("GroupId")).toString();
            next = page.value(QLatin1String("Next")).toInteger();
            QVERIFY(next == 0 || next > 4'294'967'295);
            ++pages;
        } while (next != 0);
        QCOMPARE(pages, 6);
        QCOMPARE(ids.size(), 57);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 57);
        int sum = 0;
        for (const char *type : {"Public", "Private", "ChatRoom", "AVChatRoom", "BChatRoom", "Community"}) {
            const QJsonObject some = desk.group("get_appid_group_list", {{u"GroupType"_s, QLatin1String(type)}});
            QCOMPARE(some.value(QLatin1String("TotalCount")).toInt(),
                     some.value(QLatin1String("GroupIdList")).toArray().size());
            sum += some.value(QLatin1String("TotalCount")).toInt();
        }
        QCOMPARE(sum, 57);
        QCOMPARE(desk.group("get_appid_group_list", {{u"GroupType"_s, u"Work"_s}}),
                 desk.group("get_appid_group_list", {{u"GroupType"_s, u"Private"_s}}));
        QCOMPARE(codeOf(desk.group("get_appid_group_list", {{u"Limit"_s, 10001}})), 10004);
        QCOMPARE(codeOf(desk.group("get_appid_group_list", {{u"Next"_s, 17}})), 10004);
    }

    void joinedGroups()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s, u"bob"_s});
        const QString open = desk.create("Public", {u"bob"_s});
        const QString sleeping = desk.create("Private", {u"bob"_s});
        const QString live = desk.create("AVChatRoom", {}, u"bob"_s);
        auto list = [&](const QJsonObject &more) {
            QJsonObject body = more;
            body.insert(u"Member_Account"_s, u"bob"_s);
            return desk.group("get_joined_group_list", body);
        };
        QCOMPARE(list({}), (QJsonObject{{u"ActionStatus"_s, u"OK"_s},
                                        {u"ErrorCode"_s, 0},
                                        {u"ErrorInfo"_s, u""_s},
                                        {u"TotalCount"_s, 1},
                                        {u"GroupIdList"_s, QJsonArray{QJsonObject{{u"GroupId"_s, open}}}}}));
        QCOMPARE(
            list({{u"WithHugeGroups"_s, 1}, {u"WithNoActiveGroups"_s, 1}}).value(QLatin1String("TotalCount")).toInt(),
            3);
        const QJsonObject page =
            list({{u"WithHugeGroups"_s, 1},
                  {u"WithNoActiveGroups"_s, 1},
                  {u"Offset"_s, 1},
                  {u"Limit"_s, 1},
                  {u"ResponseFilter"_s, J({"GroupBaseInfoFilter" : ["Type"], "SelfInfoFilter" : ["Role"]})}});
        QCOMPARE(page.value(QLatin1String("TotalCount")).toInt(), 3);
        QCOMPARE(page.value(QLatin1String("GroupIdList")).toArray(),
                 (QJsonArray{QJsonObject{
                     {u"GroupId"_s, sleeping}, {u"Type"_s, u"Private"_s}, {u"SelfInfo"_s, J({"Role" : "Member"})}}}));
        // The first message wakes a Work group.
        QCOMPARE(codeOf(desk.group(
                     "send_group_msg",
                     {{u"GroupId"_s, sleeping},
                      {u"Random"_s, 1},
                      {u"MsgBody"_s, QJsonArray{J({"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "hi"}})}}})),
                 0);
        QCOMPARE(list({{u"GroupType"_s, u"Private"_s}}).value(QLatin1String("TotalCount")).toInt(), 1);
        QCOMPARE(list({{u"GroupType"_s, u"AVChatRoom"_s}, {u"WithHugeGroups"_s, 1}})
                     .value(QLatin1String("GroupIdList"))
                     .toArray()[0]
                     .toObject()
                     .value(QLatin1String("GroupId"))
                     .toString(),
                 live);
        QCOMPARE(codeOf(list({{u"SupportTopic"_s, 1}})), 10004);
        QCOMPARE(codeOf(list({{u"Limit"_s, 5001}})), 10004);
    }

    void whatClientsSendThatLeaveNothingOut()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s, u"bob"_s});
        const QJsonObject made = desk.group("create_group", J({
                                                "Owner_Account" : "alice",
                                                "Type" : "Public",
                                                "GroupId" : "",
                                                "Name" : "x",
                                                "MaxMemberCount" : 0,
                                                "ApplyJoinOption" : "",
                                                "InviteJoinOption" : "",
                                                "AppDefinedData" : [],
                                                "MemberList" : [ {"Member_Account" : "bob", "Role" : ""} ]
                                            }));
        const QString id = made.value(QLatin1String("GroupId")).toString();
        QCOMPARE(codeOf(made), 0);
        QCOMPARE(infoOf(desk, id).value(QLatin1String("MaxMemberNum")).toInt(), 2000);
        QCOMPARE(codeOf(desk.group("modify_group_base_info",
                                   {{u"GroupId"_s, id}, {u"MaxMemberNum"_s, 0}, {u"MuteAllMember"_s, u""_s}})),
                 0);
        QCOMPARE(infoOf(desk, id).value(QLatin1String("MaxMemberNum")).toInt(), 2000);
        const QJsonObject nothing =
            J({"GroupBaseInfoFilter" : [], "MemberInfoFilter" : [], "AppDefinedDataFilter_Group" : []});
        QCOMPARE(infoOf(desk, id, nothing), infoOf(desk, id));
        QCOMPARE(infoOf(desk, id, J({"AppDefinedDataFilter_GroupMember" : ["team"]})).keys(),
                 (QStringList{u"ErrorCode"_s, u"ErrorInfo"_s, u"GroupId"_s, u"MemberList"_s}));
        QCOMPARE(desk.group("get_appid_group_list", J({"Limit" : 0, "Next" : 0, "GroupType" : ""}))
                     .value(QLatin1String("GroupIdList"))
                     .toArray()
                     .size(),
                 1);
        QCOMPARE(
            desk.group("get_joined_group_list",
                       J({"Member_Account" : "bob", "Limit" : 0, "Offset" : 0, "GroupType" : "", "SupportTopic" : 0}))
                .value(QLatin1String("GroupIdList"))
                .toArray()
                .size(),
            1);
    }

    void bothNamesOfAMutesEnd()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s});
        const QString id = desk.create("Public");
        auto keys = [&](const QJsonArray &filter) {
            QJsonObject body{{u"GroupId"_s, id}};
            if (!filter.isEmpty())
                body.insert(u"MemberInfoFilter"_s, filter);
            return desk.group("get_group_member_info", body)
                .value(QLatin1String("MemberList"))
                .toArray()[0]
                .toObject()
                .keys();
        };
        QVERIFY(keys({}).contains(u"ShutUpUntil"_s) && keys({}).contains(u"MuteUntil"_s));
        QVERIFY(!keys({}).contains(u"OnlineStatus"_s));
        QCOMPARE(keys({u"ShutUpUntil"_s}), (QStringList{u"Member_Account"_s, u"ShutUpUntil"_s}));
        QCOMPARE(keys({u"MuteUntil"_s, u"OnlineStatus"_s}),
                 (QStringList{u"Member_Account"_s, u"MuteUntil"_s, u"OnlineStatus"_s}));
    }

    void oneAccountIsInSoManyGroups()
    {
        Desk desk(quietWorld(1, 3'000));
        desk.import({u"alice"_s});
        const QString busy = desk.group("get_group_member_info",
                                        {{u"GroupId"_s, desk.group("get_appid_group_list", J({"GroupType" : "Public"}))
                                                            .value(QLatin1String("GroupIdList"))
                                                            .toArray()[0]
                                                            .toObject()
                                                            .value(QLatin1String("GroupId"))}})
                                 .value(QLatin1String("MemberList"))
                                 .toArray()[0]
                                 .toObject()
                                 .value(QLatin1String("Member_Account"))
                                 .toString();
        const QString id = desk.create("Public");
        QCOMPARE(codeOf(desk.group(
                     "add_group_member",
                     {{u"GroupId"_s, id}, {u"MemberList"_s, QJsonArray{QJsonObject{{u"Member_Account"_s, busy}}}}})),
                 10037);
        QVERIFY(desk.create("Public", {busy}).isEmpty());
        QVERIFY(desk.create("Public", {}, busy).isEmpty());
    }

    void answersOverOneMegabyte()
    {
        SandboxOptions options = quietWorld(0, 0);
        options.bigGroupMembers = 9'000;
        Desk desk(options);
        const QString id = desk.group("get_appid_group_list")
                               .value(QLatin1String("GroupIdList"))
                               .toArray()
                               .last()
                               .toObject()
                               .value(QLatin1String("GroupId"))
                               .toString();
        QCOMPARE(codeOf(desk.group("get_group_info", {{u"GroupIdList"_s, QJsonArray{id}}})), 10018);
        QCOMPARE(codeOf(desk.group("get_group_info",
                                   {{u"GroupIdList"_s, QJsonArray{id}},
                                    {u"ResponseFilter"_s, J({"GroupBaseInfoFilter" : [ "Name", "MemberNum" ]})}})),
                 0);
    }
};

QTEST_GUILESS_MAIN(SandboxGroupsTest)
#include "tst_sandboxgroups.moc"
