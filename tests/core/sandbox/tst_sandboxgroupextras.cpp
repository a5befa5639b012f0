// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebench.h"

#include <limits>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Attributes, counters and bans of groups, and the topics of communities.
class SandboxGroupExtrasTest : public QObject
{
    Q_OBJECT

    static QJsonArray attributes(Desk &desk, const QString &id)
    {
        return desk.call("group_open_attr_http_svc/get_group_attr", {{u"GroupId"_s, id}})
            .value(QLatin1String("GroupAttrAry"))
            .toArray();
    }
    static QJsonArray pairs(const QList<QPair<QString, QString>> &items)
    {
        QJsonArray out;
        for (const auto &[key, value] : items)
            out.append(QJsonObject{{u"key"_s, key}, {u"value"_s, value}});
        return out;
    }
    static QJsonArray counters(const QJsonObject &reply)
    {
        return reply.value(QLatin1String("GroupCounter")).toArray();
    }
    /// A community of alice and bob with topics.
    static QString community(Desk &desk)
    {
        return desk
            .group("create_group", J({
                       "Type" : "Community",
                       "Name" : "Test",
                       "Owner_Account" : "alice",
                       "SupportTopic" : 1,
                       "MemberList" : [ {"Member_Account" : "bob"} ]
                   }))
            .value(QLatin1String("GroupId"))
            .toString();
    }
    static void addTopic(Desk &desk, const QString &id, const QString &topic)
    {
        QCOMPARE(codeOf(desk.call("million_group_open_http_svc/create_topic",
                                  {{u"GroupId"_s, id}, {u"TopicId"_s, topic}, {u"TopicName"_s, u"one"_s}})),
                 0);
    }

  private Q_SLOTS:
    void attributesAreSetAndRead()
    {
        HookServer hooks;
        SandboxOptions options = quietWorld(0, 0);
        options.callbackUrl = hooks.url();
        Desk desk(options);
        desk.import({u"alice"_s});
        const QString id = desk.create("AVChatRoom");
        auto write = [&](const char *command, const QJsonArray &list) {
            return codeOf(desk.group(command, {{u"GroupId"_s, id}, {u"GroupAttr"_s, list}}));
        };
        QCOMPARE(attributes(desk, id), QJsonArray());
        QCOMPARE(write("set_group_attr", pairs({{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}})), 0);
        QCOMPARE(write("modify_group_attr", pairs({{u"b"_s, u"3"_s}, {u"c"_s, u""_s}})), 0);
        QCOMPARE(attributes(desk, id), pairs({{u"a"_s, u"1"_s}, {u"b"_s, u"3"_s}, {u"c"_s, u""_s}}));
        QCOMPARE(write("delete_group_attr", QJsonArray{J({"key" : "c"})}), 0);
        QCOMPARE(write("delete_group_attr", QJsonArray{J({"key" : "a"}), J({"key" : "c"})}), 10050);
        QCOMPARE(attributes(desk, id), pairs({{u"a"_s, u"1"_s}, {u"b"_s, u"3"_s}}));
        QCOMPARE(write("set_group_attr", pairs({{u"z"_s, u"9"_s}})), 0);
        QCOMPARE(attributes(desk, id), pairs({{u"z"_s, u"9"_s}}));
        QCOMPARE(codeOf(desk.group("clear_group_attr", {{u"GroupId"_s, id}})), 0);
        QCOMPARE(attributes(desk, id), QJsonArray());
        QTRY_COMPARE(hooks.of("Group.CallbackAfterGroupAttrChanged").size(), 5);
        QStringList ways;
        for (const Hook &hook : hooks.of("Group.CallbackAfterGroupAttrChanged")) {
            ways << hook.body.value(QLatin1String("OptionType")).toString();
            QCOMPARE(hook.body.value(QLatin1String("Operator_Account")).toString(), u"administrator"_s);
            QCOMPARE(hook.body.value(QLatin1String("GroupId")).toString(), id);
        }
        QCOMPARE(ways, (QStringList{u"set"_s, u"modify"_s, u"delete"_s, u"set"_s, u"clear"_s}));
        QCOMPARE(hooks.of("Group.CallbackAfterGroupAttrChanged")[1].body.value(QLatin1String("GroupAttr")).toArray(),
                 pairs({{u"b"_s, u"3"_s}, {u"c"_s, u""_s}}));
    }

    void attributesHaveLimits()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s});
        const QString id = desk.create("Community");
        auto write = [&](const char *command, const QJsonArray &list) {
            return codeOf(desk.group(command, {{u"GroupId"_s, id}, {u"GroupAttr"_s, list}}));
        };
        QCOMPARE(write("modify_group_attr", pairs({{QString(33, u'k'), u"x"_s}})), 10045);
        QCOMPARE(write("delete_group_attr", QJsonArray{QJsonObject{{u"key"_s, QString(33, u'k')}}}), 10045);
        QCOMPARE(write("modify_group_attr", pairs({{QString(32, u'k'), QString(4001, u'v')}})), 10046);
        QList<QPair<QString, QString>> many;
        for (int i = 0; i < 16; ++i)
            many.append({u"k%1"_s.arg(i), u"v"_s});
        QCOMPARE(write("modify_group_attr", pairs(many)), 0);
        QCOMPARE(write("modify_group_attr", pairs({{u"one more"_s, u"v"_s}})), 10047);
        QCOMPARE(write("set_group_attr", pairs({{u"a"_s, QString(4000, u'v')},
                                                {u"b"_s, QString(4000, u'v')},
                                                {u"c"_s, QString(4000, u'v')},
                                                {u"d"_s, QString(4000, u'v')}})),
                 0);
        QCOMPARE(write("modify_group_attr", pairs({{u"e"_s, u"v"_s}})), 10048);
        QCOMPARE(attributes(desk, id).size(), 4);
        QCOMPARE(write("modify_group_attr", QJsonArray()), 10004);
        QCOMPARE(write("modify_group_attr", QJsonArray{J({"key" : "a"})}), 10004);
        QCOMPARE(codeOf(desk.group("set_group_attr", {{u"GroupId"_s, id}})), 10004);
        QCOMPARE(codeOf(desk.call("group_open_attr_http_svc/get_group_attr", J({"GroupId" : "none"}))), 10010);
        // As libraries of the vendor spell it.
        QCOMPARE(desk.group("get_group_attr", {{u"GroupId"_s, id}})[u"GroupAttrAry"_s].toArray().size(), 4);
    }

    void attributesAreWrittenFiveTimesASecond()
    {
        ManualClock clock(1'700'000'000'000);
        SandboxOptions options = quietWorld(0, 0);
        options.enforceRates = true;
        Desk desk(options, &clock);
        desk.import({u"alice"_s});
        const QString id = desk.create("Public");
        const QString other = desk.create("Public");
        auto write = [&](const QString &group) {
            return codeOf(
                desk.group("modify_group_attr", {{u"GroupId"_s, group}, {u"GroupAttr"_s, pairs({{u"a"_s, u"1"_s}})}}));
        };
        for (int i = 0; i < 4; ++i)
            QCOMPARE(write(id), 0);
        QCOMPARE(codeOf(desk.group("clear_group_attr", {{u"GroupId"_s, id}})), 0);
        QCOMPARE(write(id), 10049);
        QCOMPARE(attributes(desk, id), QJsonArray());
        QCOMPARE(write(other), 0);
        clock.advance(1'000);
        QCOMPARE(write(id), 0);
    }

    void countersCount()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s});
        const QString id = desk.create("Public");
        auto update = [&](const QJsonArray &list, const QString &mode) {
            QJsonObject body{{u"GroupId"_s, id}, {u"GroupCounter"_s, list}};
            if (!mode.isNull())
                body.insert(u"Mode"_s, mode);
            return desk.group("update_group_counter", body);
        };
        auto read = [&](const QJsonArray &keys) {
            QJsonObject body{{u"GroupId"_s, id}};
            if (!keys.isEmpty())
                body.insert(u"GroupCounterKeys"_s, keys);
            return counters(desk.group("get_group_counter", body));
        };
        const QJsonArray two{J({"Key" : "like", "Value" : 5}), J({"Key" : "unlike", "Value" : 1})};
        QCOMPARE(counters(update(two, u"Set"_s)), two);
        QCOMPARE(counters(update({J({"Key" : "like", "Value" : 3}), J({"Key" : "new", "Value" : 2})}, u"Increase"_s)),
                 (QJsonArray{J({"Key" : "like", "Value" : 8}), J({"Key" : "new", "Value" : 2})}));
        QCOMPARE(counters(update({J({"Key" : "unlike", "Value" : 4})}, u"Decrease"_s)),
                 (QJsonArray{J({"Key" : "unlike", "Value" : -3})}));
        QCOMPARE(read({u"like"_s, u"nothing"_s}), (QJsonArray{J({"Key" : "like", "Value" : 8})}));
        QCOMPARE(read({}).size(), 3);
        // All 64 bits survive, and there is no way round the end.
        const qint64 most = std::numeric_limits<qint64>::max();
        QCOMPARE(codeOf(update({QJsonObject{{u"Key"_s, u"big"_s}, {u"Value"_s, most}}}, QString())), 0);
        QCOMPARE(read({u"big"_s})[0].toObject().value(QLatin1String("Value")).toInteger(), most);
        QCOMPARE(codeOf(update({J({"Key" : "big", "Value" : 1})}, u"Increase"_s)), 10004);
        QCOMPARE(codeOf(update({J({"Key" : "big", "Value" : "1"})}, u"Set"_s)), 10004);
        QCOMPARE(codeOf(update({J({"Key" : "big", "Value" : 1})}, u"Double"_s)), 10004);
        QCOMPARE(codeOf(desk.group("delete_group_counter",
                                   {{u"GroupId"_s, id}, {u"GroupCounterKeys"_s, QJsonArray{u"new"_s, u"none"_s}}})),
                 0);
        QCOMPARE(read({}).size(), 3);
        QCOMPARE(codeOf(desk.group("delete_group_counter", {{u"GroupId"_s, id}})), 0);
        QCOMPARE(read({}), QJsonArray());
        QJsonArray twenty;
        for (int i = 0; i < 20; ++i)
            twenty.append(QJsonObject{{u"Key"_s, u"k%1"_s.arg(i)}, {u"Value"_s, i}});
        QCOMPARE(codeOf(update(twenty, u"Set"_s)), 0);
        QCOMPARE(codeOf(update({J({"Key" : "more", "Value" : 1})}, u"Increase"_s)), 10063);
        twenty.append(J({"Key" : "more", "Value" : 1}));
        QCOMPARE(codeOf(update(twenty, u"Set"_s)), 10063);
        QCOMPARE(read({}).size(), 20);
        const QString community = desk.create("Community");
        QCOMPARE(codeOf(desk.group("update_group_counter", {{u"GroupId"_s, community}, {u"GroupCounter"_s, two}})),
                 10007);
        QCOMPARE(codeOf(desk.group("get_group_counter", J({"GroupId" : "none"}))), 10010);
    }

    void listsOfObjectsHoldObjects()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s, u"bob"_s});
        const QString id = desk.create("Public", {u"bob"_s});
        const QString live = desk.create("AVChatRoom");
        struct Request
        {
            const char *path;
            QString list;
            QJsonObject body;
        };
        const QList<Request> requests{
            {"group_open_http_svc/create_group", u"MemberList"_s, J({"Type" : "Public", "Name" : "x"})},
            {"group_open_http_svc/add_group_member", u"MemberList"_s, {{u"GroupId"_s, id}}},
            {"group_open_http_svc/import_group_member", u"MemberList"_s, {{u"GroupId"_s, id}}},
            {"group_open_http_svc/group_msg_recall", u"MsgSeqList"_s, {{u"GroupId"_s, id}}},
            {"group_open_http_svc/import_group_msg", u"MsgList"_s, {{u"GroupId"_s, id}}},
            {"group_open_http_svc/update_group_counter",
             u"GroupCounter"_s,
             {{u"GroupId"_s, id}, {u"Mode"_s, u"Set"_s}}},
            {"group_open_http_svc/send_group_msg", u"MsgBody"_s, {{u"GroupId"_s, id}, {u"Random"_s, 1}}},
            {"group_open_avchatroom_http_svc/modify_user_info",
             u"MemberList"_s,
             {{u"GroupId"_s, live}, {u"CommandType"_s, 1}}},
            {"openim_msg_ext_http_svc/group_set_key_values",
             u"ExtensionList"_s,
             {{u"GroupId"_s, id}, {u"MsgSeq"_s, 1}, {u"OperateType"_s, 1}}}};
        for (const Request &request : requests) {
            QJsonObject body = request.body;
            body.insert(request.list, QJsonArray{u"bob"_s});
            const QJsonObject reply = desk.call(request.path, body);
            QVERIFY2(codeOf(reply) == 10004, request.path);
            QCOMPARE(reply.value(QLatin1String("ErrorInfo")).toString(), request.list + u"[0] must be object"_s);
        }
        QCOMPARE(desk.group("get_appid_group_list").value(QLatin1String("TotalCount")).toInt(), 2);
    }

    void bannedPeopleStayOut()
    {
        HookServer hooks;
        ManualClock clock(1'700'000'000'000);
        SandboxOptions options = quietWorld(0, 0);
        options.callbackUrl = hooks.url();
        Desk desk(options, &clock);
        desk.import({u"alice"_s, u"bob"_s, u"carol"_s, u"dave"_s});
        const QString id = desk.create("Public", {u"bob"_s, u"carol"_s});
        auto ban = [&](const QString &group, const QJsonArray &who, qint64 seconds) {
            return codeOf(desk.group("ban_group_member", {{u"GroupId"_s, group},
                                                          {u"Members_Account"_s, who},
                                                          {u"Duration"_s, seconds},
                                                          {u"Description"_s, u"irregularities"_s}}));
        };
        auto page = [&](int offset, int limit) {
            return desk.group("get_group_ban_member", {{u"GroupId"_s, id}, {u"Offset"_s, offset}, {u"Limit"_s, limit}});
        };
        auto roleOf = [&](const QString &who) {
            return desk.group("get_role_in_group", {{u"GroupId"_s, id}, {u"User_Account"_s, QJsonArray{who}}})
                .value(QLatin1String("UserIdList"))
                .toArray()[0]
                .toObject()
                .value(QLatin1String("Role"))
                .toString();
        };
        auto add = [&](const QString &who) {
            return desk
                .group("add_group_member",
                       {{u"GroupId"_s, id}, {u"MemberList"_s, QJsonArray{QJsonObject{{u"Member_Account"_s, who}}}}})
                .value(QLatin1String("MemberList"))
                .toArray()[0]
                .toObject()
                .value(QLatin1String("Result"))
                .toInt();
        };
        QCOMPARE(ban(id, {u"bob"_s, u"dave"_s}, 3600), 0);
        QCOMPARE(ban(id, {u"carol"_s}, 4294967295), 0);
        QCOMPARE(roleOf(u"bob"_s), u"NotMember"_s);
        // Two of the three were members.
        QCOMPARE(desk.call("openconfigsvr/getappinfo", J({"RequestField" : ["GroupQuitGroupTimes"]}))
                     .value(QLatin1String("Result"))
                     .toArray()[0]
                     .toObject()
                     .value(QLatin1String("GroupQuitGroupTimes"))
                     .toString(),
                 u"2"_s);
        // A short page may carry an offset; only an empty one ends the list.
        QCOMPARE(page(0, 20).value(QLatin1String("BannedAccountList")).toArray(),
                 (QJsonArray{QJsonObject{{u"Member_Account"_s, u"bob"_s}, {u"BannedUntil"_s, 1'700'003'600}},
                             QJsonObject{{u"Member_Account"_s, u"dave"_s}, {u"BannedUntil"_s, 1'700'003'600}},
                             QJsonObject{{u"Member_Account"_s, u"carol"_s}, {u"BannedUntil"_s, qint64(4294967295)}}}));
        QCOMPARE(page(0, 20).value(QLatin1String("NextOffset")).toInt(), 3);
        QCOMPARE(page(3, 20).value(QLatin1String("NextOffset")).toInt(), 0);
        QCOMPARE(page(0, 2).value(QLatin1String("NextOffset")).toInt(), 2);
        QCOMPARE(page(2, 2).value(QLatin1String("BannedAccountList")).toArray().size(), 1);
        QCOMPARE(codeOf(page(0, 101)), 10004);
        QCOMPARE(add(u"bob"_s), 0);
        QCOMPARE(add(u"dave"_s), 0);
        QCOMPARE(roleOf(u"bob"_s), u"NotMember"_s);
        QCOMPARE(codeOf(desk.group("unban_group_member",
                                   {{u"GroupId"_s, id}, {u"Members_Account"_s, QJsonArray{u"dave"_s, u"alice"_s}}})),
                 0);
        QCOMPARE(add(u"dave"_s), 1);
        clock.advance(3'600'000);
        QCOMPARE(page(0, 20).value(QLatin1String("BannedAccountList")).toArray().size(), 1);
        QCOMPARE(add(u"bob"_s), 1);
        QCOMPARE(roleOf(u"bob"_s), u"Member"_s);
        QCOMPARE(ban(id, {u"alice"_s}, 60), 10007);
        QCOMPARE(ban(id, {u"nobody"_s}, 60), 10004);
        QCOMPARE(ban(id, {u"bob"_s}, 4294967296), 10004);
        QJsonArray many;
        for (int i = 0; i < 21; ++i)
            many.append(u"bob"_s);
        QCOMPARE(ban(id, many, 60), 10005);
        QCOMPARE(ban(desk.create("Community"), {u"bob"_s}, 60), 10007);
        QCOMPARE(ban(desk.create("AVChatRoom"), {u"bob"_s}, 60), 0);
        // The documents name no callback for bans: people who were let in again are all that is told.
        QTRY_COMPARE(hooks.of("Group.CallbackAfterNewMemberJoin").size(), 2);
        QVERIFY(hooks.of("Group.CallbackAfterMemberExit").isEmpty());
    }

    void mutesInsideATopicAreApart()
    {
        ManualClock clock(1'700'000'000'000);
        MessageBench desk(&clock);
        const QString id = community(desk);
        const QString topic = id + u"@TOPIC#_one"_s;
        const QString other = id + u"@TOPIC#_other"_s;
        addTopic(desk, id, topic);
        addTopic(desk, id, other);
        auto mute = [&](const QString &where, const QString &who = u"bob"_s) {
            return codeOf(desk.group("forbid_send_msg", {{u"GroupId"_s, id},
                                                         {u"TopicId"_s, where},
                                                         {u"Members_Account"_s, QJsonArray{who}},
                                                         {u"MuteTime"_s, 60}}));
        };
        auto muted = [&](QJsonObject body) {
            body.insert(u"GroupId"_s, id);
            return desk.group("get_group_muted_account", body).value(QLatin1String("MutedAccountList")).toArray();
        };
        int random = 0;
        auto say = [&](const QString &where, const QString &who = u"bob"_s) {
            return codeOf(desk.say(id, ++random, {{u"TopicId"_s, where}, {u"From_Account"_s, who}}));
        };
        QCOMPARE(mute(topic), 0);
        QCOMPARE(mute(id + u"@TOPIC#_none"_s), 10015);
        QCOMPARE(mute(u"@TGS#_other@TOPIC#_one"_s), 10004);
        QCOMPARE(muted({}), QJsonArray());
        QCOMPARE(muted({{u"TopicId"_s, topic}}),
                 (QJsonArray{QJsonObject{{u"Member_Account"_s, u"bob"_s}, {u"MutedUntil"_s, 1'700'000'060}}}));
        QCOMPARE(say(topic), 10017);
        QCOMPARE(mute(topic, u"administrator"_s), 0);
        QCOMPARE(say(topic, u"alice"_s), 0);
        QCOMPARE(say(topic, u"administrator"_s), 0);
        QCOMPARE(say(other), 0);
        QCOMPARE(codeOf(desk.say(id, ++random, J({"From_Account" : "bob"}))), 0);
        clock.advance(60'000);
        QCOMPARE(muted({{u"TopicId"_s, topic}}), QJsonArray());
        QCOMPARE(say(topic), 0);
        // They end with the topic, also for the next one of its name.
        QCOMPARE(mute(topic), 0);
        QCOMPARE(codeOf(desk.call("million_group_open_http_svc/destroy_topic",
                                  {{u"GroupId"_s, id}, {u"TopicIdList"_s, QJsonArray{topic}}})),
                 0);
        QCOMPARE(codeOf(desk.group("get_group_muted_account", {{u"GroupId"_s, id}, {u"TopicId"_s, topic}})), 10015);
        QCOMPARE(codeOf(desk.group("send_group_system_notification",
                                   {{u"GroupId"_s, id}, {u"TopicId"_s, topic}, {u"Content"_s, u"x"_s}})),
                 10015);
        addTopic(desk, id, topic);
        QCOMPARE(muted({{u"TopicId"_s, topic}}), QJsonArray());
        QCOMPARE(say(topic), 0);
    }

    void whoSpeaksInATopicHasReadIt()
    {
        MessageBench desk;
        const QString id = community(desk);
        const QString topic = id + u"@TOPIC#_one"_s;
        addTopic(desk, id, topic);
        auto read = [&](const QString &who) {
            return desk.call("million_group_open_http_svc/get_topic", {{u"GroupId"_s, id}, {u"From_Account"_s, who}})
                .value(QLatin1String("TopicAndSelfInfo"))
                .toArray()[0]
                .toObject()
                .value(QLatin1String("SelfInfo"))
                .toObject()
                .value(QLatin1String("MsgSeq"))
                .toInt(-1);
        };
        QCOMPARE(codeOf(desk.say(id, 1, {{u"TopicId"_s, topic}, {u"From_Account"_s, u"alice"_s}})), 0);
        QCOMPARE(codeOf(desk.say(id, 2, {{u"TopicId"_s, topic}, {u"From_Account"_s, u"bob"_s}})), 0);
        QCOMPARE(read(u"alice"_s), 1);
        QCOMPARE(read(u"bob"_s), 2);
    }
};

QTEST_GUILESS_MAIN(SandboxGroupExtrasTest)
#include "tst_sandboxgroupextras.moc"
