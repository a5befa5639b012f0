// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebench.h"

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What happens to kept group messages: recall, import, clearing, editing; broadcasts, read receipts, extensions.
class SandboxGroupHistoryTest : public QObject
{
    Q_OBJECT

    static QJsonArray seqs(const QList<int> &numbers)
    {
        QJsonArray out;
        for (int number : numbers)
            out.append(QJsonObject{{u"MsgSeq"_s, number}});
        return out;
    }
    static QJsonObject recall(MessageBench &bench, const QString &id, const QList<int> &numbers)
    {
        return bench.group("group_msg_recall", {{u"GroupId"_s, id}, {u"MsgSeqList"_s, seqs(numbers)}});
    }
    static QJsonArray places(MessageBench &bench, const QString &id, int count, QJsonObject more = {})
    {
        QJsonArray out;
        for (const QString &place : MessageBench::all(bench.rows(id, count, more), "IsPlaceMsg"))
            out.append(place.toInt());
        return out;
    }

  private Q_SLOTS:
    void recallByNumber()
    {
        ManualClock clock;
        HookServer hooks;
        SandboxOptions options = quietWorld(0, 0);
        options.callbackUrl = hooks.url();
        MessageBench bench(&clock, options);
        const QString id = bench.create("ChatRoom", {u"bob"_s});
        QCOMPARE(codeOf(bench.say(id, 1, {}, u"first"_s)), 0);
        clock.advance(qint64(8) * 86'400'000);
        QCOMPARE(codeOf(bench.say(id, 2, {}, u"second"_s)), 0);
        QCOMPARE(codeOf(bench.say(id, 3, {}, u"third"_s)), 0);
        hooks.hooks.clear();
        // Success without a single success.
        QCOMPARE(recall(bench, id, {9, 0, 1}), J({
                     "ActionStatus" : "OK",
                     "ErrorInfo" : "",
                     "ErrorCode" : 0,
                     "RecallRetList" : [
                         {"MsgSeq" : 9, "RetCode" : 10030}, {"MsgSeq" : 0, "RetCode" : 10030},
                         {"MsgSeq" : 1, "RetCode" : 10031}
                     ]
                 }));
        QCOMPARE(recall(bench, id, {2, 9}).value(QLatin1String("RecallRetList")).toArray(),
                 (QJsonArray{J({"MsgSeq" : 2, "RetCode" : 0}), J({"MsgSeq" : 9, "RetCode" : 10030})}));
        QTRY_COMPARE(hooks.of("Group.CallbackAfterRecallMsg").size(), 1);
        const QJsonObject event = hooks.of("Group.CallbackAfterRecallMsg").first().body;
        QCOMPARE(event.value(QLatin1String("MsgSeqList")).toArray(), seqs({2}));
        QCOMPARE(event.value(QLatin1String("Operator_Account")).toString(), u"administrator"_s);
        QCOMPARE(event.value(QLatin1String("GroupId")).toString(), id);
        QCOMPARE(event.value(QLatin1String("Type")).toString(), u"ChatRoom"_s);
        QVERIFY(event.value(QLatin1String("EventTime")).isString());
        QCOMPARE(places(bench, id, 3), (QJsonArray{0, 2, 1}));
        QCOMPARE(textOf(bench.rows(id, 2)[1]), QString());
        QCOMPARE(textOf(bench.rows(id, 2, J({"WithRecalledMsg" : 1}))[1]), u"second"_s);
        QCOMPARE(codeOf(recall(bench, id, {})), 10004);
        QCOMPARE(codeOf(recall(bench, id, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})), 10004);
        QCOMPARE(codeOf(recall(bench, u"none"_s, {1})), 10010);
        const QString live = bench.create("AVChatRoom");
        QCOMPARE(recall(bench, live, {1}).value(QLatin1String("RecallRetList")).toArray(),
                 (QJsonArray{J({"MsgSeq" : 1, "RetCode" : 10033})}));
    }

    void tipsCannotBeRecalled()
    {
        MessageBench bench;
        const QString id = bench.create("Public");
        QCOMPARE(
            codeOf(bench.group("add_group_member",
                               {{u"GroupId"_s, id}, {u"MemberList"_s, QJsonArray{J({"Member_Account" : "bob"})}}})),
            0);
        QCOMPARE(recall(bench, id, {1}).value(QLatin1String("RecallRetList")).toArray(),
                 (QJsonArray{J({"MsgSeq" : 1, "RetCode" : 10032})}));
    }

    void everythingOfOneSender()
    {
        MessageBench bench;
        const QString id = bench.create("ChatRoom", {u"bob"_s, u"carol"_s});
        const QJsonObject bob = J({"From_Account" : "bob"});
        QCOMPARE(codeOf(bench.say(id, 0, bob)), 0);
        for (int i = 1; i < 1'000; ++i)
            QCOMPARE(codeOf(bench.say(id, i, J({"From_Account" : "carol"}))), 0);
        QCOMPARE(codeOf(bench.say(id, 1'000, bob)), 0);
        // The newest thousand, whoever spoke: the first of bob's is number 1001 from the end.
        QCOMPARE(bench.group("delete_group_msg_by_sender", {{u"GroupId"_s, id}, {u"Sender_Account"_s, u"bob"_s}}),
                 J({"ActionStatus" : "OK", "ErrorInfo" : "", "ErrorCode" : 0}));
        QCOMPARE(places(bench, id, 2), (QJsonArray{2, 0}));
        QCOMPARE(places(bench, id, 1, J({"ReqMsgSeq" : 1})), (QJsonArray{0}));
        QCOMPARE(
            codeOf(bench.group("delete_group_msg_by_sender", {{u"GroupId"_s, id}, {u"Sender_Account"_s, u"nobody"_s}})),
            10004);
        for (const char *live : {"AVChatRoom", "BChatRoom"}) {
            const QString room = bench.create(live);
            for (const QString &sender : {u"bob"_s, u"nobody"_s})
                QCOMPARE(codeOf(bench.group("delete_group_msg_by_sender",
                                            {{u"GroupId"_s, room}, {u"Sender_Account"_s, sender}})),
                         0);
        }
    }

    void topicsKeepMessagesOfTheirOwn()
    {
        ManualClock clock;
        HookServer hooks;
        SandboxOptions options = quietWorld(0, 0);
        options.callbackUrl = hooks.url();
        MessageBench bench(&clock, options);
        const QString id =
            bench
                .group("create_group",
                       J({"Type" : "Community", "Name" : "Test", "Owner_Account" : "bob", "SupportTopic" : 1}))
                .value(QLatin1String("GroupId"))
                .toString();
        const QString topic = id + u"@TOPIC#_one"_s;
        QCOMPARE(codeOf(bench.call("million_group_open_http_svc/create_topic",
                                   {{u"GroupId"_s, id}, {u"TopicId"_s, topic}, {u"TopicName"_s, u"one"_s}})),
                 0);
        const QJsonObject inside{{u"TopicId"_s, topic}};
        QCOMPARE(codeOf(bench.say(id, 1, {}, u"to all"_s)), 0);
        QCOMPARE(bench.say(id, 2, inside, u"first"_s).value(QLatin1String("MsgSeq")).toInt(), 1);
        QCOMPARE(bench.say(id, 3, {{u"TopicId"_s, topic}, {u"From_Account"_s, u"bob"_s}}, u"second"_s)
                     .value(QLatin1String("MsgSeq"))
                     .toInt(),
                 2);
        QCOMPARE(textOf(bench.rows(id)[0]), u"to all"_s);
        QCOMPARE(textOf(bench.rows(id, 20, inside)[0]), u"second"_s);
        QCOMPARE(textOf(bench.rows(id, 20, inside)[1]), u"first"_s);
        QCOMPARE(
            codeOf(bench.group("group_msg_get_simple",
                               {{u"GroupId"_s, id}, {u"ReqMsgNumber"_s, 1}, {u"TopicId"_s, id + u"@TOPIC#_none"_s}})),
            10015);

        hooks.hooks.clear();
        QCOMPARE(codeOf(bench.group("group_msg_recall",
                                    {{u"GroupId"_s, id}, {u"TopicId"_s, topic}, {u"MsgSeqList"_s, seqs({1})}})),
                 0);
        QTRY_COMPARE(hooks.of("Group.CallbackAfterRecallMsg").size(), 1);
        QCOMPARE(hooks.of("Group.CallbackAfterRecallMsg").first().body.value(QLatin1String("TopicId")).toString(),
                 topic);
        QCOMPARE(places(bench, id, 2, inside), (QJsonArray{0, 2}));
        QCOMPARE(codeOf(bench.call("openim/modify_group_msg", {{u"GroupId"_s, id},
                                                               {u"TopicId"_s, topic},
                                                               {u"MsgSeq"_s, 2},
                                                               {u"MsgBody"_s, MessageBench::words(u"better"_s)}})),
                 0);
        QCOMPARE(textOf(bench.rows(id, 1, inside)[0]), u"better"_s);
        clock.advance(60'000);
        const QJsonArray old{QJsonObject{{u"From_Account"_s, u"bob"_s},
                                         {u"SendTime"_s, clock.nowMs() / 1'000 - 10},
                                         {u"MsgBody"_s, MessageBench::words(u"brought"_s)}}};
        QCOMPARE(bench.group("import_group_msg", {{u"GroupId"_s, id}, {u"TopicId"_s, topic}, {u"MsgList"_s, old}})
                     .value(QLatin1String("ImportMsgResult"))
                     .toArray()[0]
                     .toObject()
                     .value(QLatin1String("MsgSeq"))
                     .toInt(),
                 3);
        const QJsonObject told =
            bench.call("million_group_open_http_svc/get_topic", {{u"GroupId"_s, id}, {u"From_Account"_s, u"bob"_s}})
                .value(QLatin1String("TopicAndSelfInfo"))
                .toArray()[0]
                .toObject();
        QCOMPARE(told[QLatin1String("TopicInfo")][QLatin1String("LastMsgTime")].toInteger(),
                 clock.nowMs() / 1'000 - 10);
        QCOMPARE(told[QLatin1String("SelfInfo")][QLatin1String("MsgSeq")].toInt(), 3); // nothing is unread
        QCOMPARE(codeOf(bench.group("delete_group_msg_by_sender",
                                    {{u"GroupId"_s, id}, {u"TopicId"_s, topic}, {u"Sender_Account"_s, u"bob"_s}})),
                 0);
        QCOMPARE(places(bench, id, 3, inside), (QJsonArray{2, 2, 2}));
        QCOMPARE(places(bench, id, 1), (QJsonArray{0})); // the group's own is untouched
    }

    void importedMessages()
    {
        ManualClock clock;
        HookServer hooks;
        MessageBench bench(&clock);
        const QString id = bench.create("ChatRoom", {u"bob"_s});
        clock.advance(1'000'000);
        QVERIFY(bench.sandbox->setCallbackUrl(hooks.url()).has_value());
        auto item = [](qint64 time, const QString &text, const QJsonValue &random = QJsonValue::Undefined,
                       const QString &from = u"bob"_s) {
            QJsonObject out{
                {u"From_Account"_s, from}, {u"SendTime"_s, time}, {u"MsgBody"_s, MessageBench::words(text)}};
            if (!random.isUndefined())
                out.insert(u"Random"_s, random);
            return out;
        };
        auto bring = [&](const QJsonArray &list, const QString &group = {}) {
            return bench.group("import_group_msg",
                               {{u"GroupId"_s, group.isEmpty() ? id : group}, {u"MsgList"_s, list}});
        };
        auto codes = [](const QJsonObject &reply) {
            return MessageBench::all(reply.value(QLatin1String("ImportMsgResult")).toArray(), "Result");
        };
        // Not in the second the group was made, nor in this one.
        QCOMPARE(codes(bring({item(1'700'000'000, u"at birth"_s), item(1'700'001'000, u"now"_s)})),
                 (QStringList{u"10004"_s, u"10004"_s}));
        const QJsonObject first =
            bring({item(1'700'000'100, u"one"_s, 5), item(1'700'000'050, u"too early"_s), item(1'700'000'200, u"two"_s),
                   item(1'700'001'001, u"to come"_s), item(1'700'000'300, u"stranger"_s, 6, u"nobody"_s),
                   item(1'700'000'400, QString(8'001, u'x'))});
        QCOMPARE(codes(first), (QStringList{u"0"_s, u"10004"_s, u"0"_s, u"10004"_s, u"10004"_s, u"80002"_s}));
        QCOMPARE(first.value(QLatin1String("ImportMsgResult")).toArray()[2].toObject(),
                 J({"MsgSeq" : 2, "MsgTime" : 1700000200, "Result" : 0}));
        // Before the group there was nothing.
        QCOMPARE(codes(bring({item(1'699'999'999, u"before"_s)})), QStringList{u"10004"_s});
        QCOMPARE(codes(bring({item(1'700'000'200, u"with the newest"_s)})), QStringList{u"10004"_s});
        // A repeated Random is dropped as a duplicate, whoever sent it and when; the answer is the first's.
        const QJsonObject again =
            bring({item(1'700'000'100, u"one"_s, 5), item(1'700'000'600, u"other"_s, 5, u"alice"_s)});
        const QJsonObject asFirst = J({"MsgSeq" : 1, "MsgTime" : 1700000100, "Result" : 0});
        QCOMPARE(again.value(QLatin1String("ImportMsgResult")).toArray(), (QJsonArray{asFirst, asFirst}));
        const QJsonArray rows = bench.rows(id);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(textOf(rows[0]), u"two"_s);
        QCOMPARE(rows[0].toObject().value(QLatin1String("MsgTimeStamp")).toInt(), 1'700'000'200);
        // Nobody has anything unread afterwards.
        auto read = [&] {
            return MessageBench::all(
                bench.group("get_group_member_info", {{u"GroupId"_s, id}}).value(QLatin1String("MemberList")).toArray(),
                "MsgSeq");
        };
        QCOMPARE(read(), (QStringList{u"2"_s, u"2"_s}));
        QCOMPARE(codeOf(bring({})), 10004);
        QCOMPARE(codeOf(bring({item(1'700'000'500, u"x"_s)}, bench.create("AVChatRoom"))), 10007);
        QJsonArray eight;
        for (int i = 0; i < 8; ++i)
            eight.append(item(1'700'000'500, u"x"_s));
        QCOMPARE(codeOf(bring(eight)), 10004);
        QVERIFY(hooks.of("Group.CallbackAfterSendMsg").isEmpty());
        QVERIFY(hooks.of("Group.CallbackBeforeSendMsg").isEmpty());
        // Where nothing was imported, what is unread stays so.
        QCOMPARE(codeOf(bench.say(id, 9)), 0);
        QCOMPARE(codes(bring({item(1'700'000'100, u"late"_s)})), QStringList{u"10004"_s});
        QCOMPARE(read(), (QStringList{u"2"_s, u"2"_s}));
    }

    void aNewGroupKnowsNothingOfItsForerunner()
    {
        ManualClock clock;
        MessageBench bench(&clock);
        const QString id = u"again"_s;
        const qint64 now = clock.nowMs() / 1'000;
        const QJsonArray old{QJsonObject{{u"From_Account"_s, u"bob"_s},
                                         {u"SendTime"_s, now - 500},
                                         {u"Random"_s, 5},
                                         {u"MsgBody"_s, MessageBench::words(u"old"_s)}}};
        for (int time = 0; time < 2; ++time) {
            QCOMPARE(codeOf(bench.group("import_group", {{u"Type"_s, u"Public"_s},
                                                         {u"GroupId"_s, id},
                                                         {u"Name"_s, u"x"_s},
                                                         {u"CreateTime"_s, now - 1'000}})),
                     0);
            QCOMPARE(codeOf(bench.group("import_group_msg", {{u"GroupId"_s, id}, {u"MsgList"_s, old}})), 0);
            QCOMPARE(codeOf(bench.say(id, 5)), 0);
            QCOMPARE(bench.rows(id).size(), 2);
            QCOMPARE(codeOf(bench.group("destroy_group", {{u"GroupId"_s, id}})), 0);
        }
        // So it is with topics.
        const QString community = u"@TGS#_again"_s;
        const QString topic = community + u"@TOPIC#_one"_s;
        QCOMPARE(codeOf(bench.group("import_group", {{u"Type"_s, u"Community"_s},
                                                     {u"GroupId"_s, community},
                                                     {u"Name"_s, u"x"_s},
                                                     {u"SupportTopic"_s, 1},
                                                     {u"CreateTime"_s, now - 1'000}})),
                 0);
        for (int time = 0; time < 2; ++time) {
            QCOMPARE(codeOf(bench.call("million_group_open_http_svc/create_topic",
                                       {{u"GroupId"_s, community}, {u"TopicId"_s, topic}, {u"TopicName"_s, u"one"_s}})),
                     0);
            QCOMPARE(codeOf(bench.group("import_group_msg",
                                        {{u"GroupId"_s, community}, {u"TopicId"_s, topic}, {u"MsgList"_s, old}})),
                     0);
            QCOMPARE(codeOf(bench.say(community, 5, {{u"TopicId"_s, topic}})), 0);
            QCOMPARE(bench.rows(community, 20, {{u"TopicId"_s, topic}}).size(), 2);
            QCOMPARE(codeOf(bench.call("million_group_open_http_svc/destroy_topic",
                                       {{u"GroupId"_s, community}, {u"TopicIdList"_s, QJsonArray{topic}}})),
                     0);
        }
    }

    void uncountedMessagesStayRead()
    {
        MessageBench bench;
        const QString id = bench.create("ChatRoom", {u"bob"_s});
        auto readOf = [&](const QString &who, const QString &group = {}) {
            const QJsonArray members =
                bench.group("get_group_member_info", {{u"GroupId"_s, group.isEmpty() ? id : group}})
                    .value(QLatin1String("MemberList"))
                    .toArray();
            for (const auto &member : members) {
                if (member.toObject().value(QLatin1String("Member_Account")).toString() == who)
                    return member.toObject().value(QLatin1String("MsgSeq")).toInt();
            }
            return -1;
        };
        QCOMPARE(codeOf(bench.say(id, 1, J({"From_Account" : "alice", "SendMsgControl" : ["NoUnread"]}))), 0);
        QCOMPARE(readOf(u"bob"_s), 1);
        QCOMPARE(codeOf(bench.say(id, 2, J({"From_Account" : "alice", "To_Account" : ["bob"]}))), 0);
        QCOMPARE(readOf(u"bob"_s), 2);
        QCOMPARE(codeOf(bench.say(id, 3, J({"From_Account" : "alice"}))), 0);
        QCOMPARE(readOf(u"bob"_s), 2);
        QCOMPARE(readOf(u"alice"_s), 3);
        QCOMPARE(codeOf(bench.say(bench.create("Community"), 1, J({"To_Account" : ["bob"]}))), 10004);
        // Who waits for one counted message does so however many others follow.
        QCOMPARE(codeOf(bench.say(id, 5, J({"SendMsgControl" : ["NoUnread"]}))), 0);
        QCOMPARE(readOf(u"bob"_s), 2);
        QCOMPARE(readOf(u"alice"_s), 4);
        const QString open = bench.create("Public", {u"bob"_s});
        QCOMPARE(codeOf(bench.say(open, 1)), 0);
        QCOMPARE(codeOf(bench.say(open, 2, J({"SendMsgControl" : ["NoUnread"]}))), 0);
        QCOMPARE(codeOf(bench.group("set_unread_msg_num",
                                    {{u"GroupId"_s, open}, {u"Member_Account"_s, u"bob"_s}, {u"UnreadMsgNum"_s, 1}})),
                 0);
        QCOMPARE(readOf(u"bob"_s, open), 0);
    }

    void uncountedMessagesOfTopicsStayRead()
    {
        MessageBench bench;
        const QString id = bench
                               .group("create_group", J({
                                          "Type" : "Community",
                                          "Name" : "Test",
                                          "SupportTopic" : 1,
                                          "MemberList" : [ {"Member_Account" : "bob"} ]
                                      }))
                               .value(QLatin1String("GroupId"))
                               .toString();
        const QString topic = id + u"@TOPIC#_one"_s;
        QCOMPARE(codeOf(bench.call("million_group_open_http_svc/create_topic",
                                   {{u"GroupId"_s, id}, {u"TopicId"_s, topic}, {u"TopicName"_s, u"one"_s}})),
                 0);
        const auto readOfBob = [&] {
            const QJsonObject reply = bench.call("million_group_open_http_svc/get_topic",
                                                 {{u"GroupId"_s, id}, {u"From_Account"_s, u"bob"_s}});
            return reply.value("TopicAndSelfInfo"_L1)[0]["SelfInfo"_L1]["MsgSeq"_L1].toInt(-1);
        };
        const QJsonArray silent{u"NoUnread"_s};
        QCOMPARE(codeOf(bench.say(id, 1, {{u"TopicId"_s, topic}, {u"SendMsgControl"_s, silent}})), 0);
        QCOMPARE(readOfBob(), 1);
        QCOMPARE(codeOf(bench.say(id, 2, {{u"TopicId"_s, topic}})), 0);
        QCOMPARE(codeOf(bench.say(id, 3, {{u"TopicId"_s, topic}, {u"SendMsgControl"_s, silent}})), 0);
        QCOMPARE(readOfBob(), 1);
    }

    void clearingAndEditing()
    {
        MessageBench bench;
        const QString id = bench.create("ChatRoom", {u"bob"_s});
        for (int i = 1; i <= 4; ++i)
            QCOMPARE(codeOf(bench.say(id, i, {}, QString::number(i))), 0);
        auto clear = [&](const QJsonObject &more, const QString &group = {}) {
            QJsonObject body = more;
            body.insert(u"GroupId"_s, group.isEmpty() ? id : group);
            return codeOf(bench.group("clear_group_msg", body));
        };
        QCOMPARE(clear(J({"MsgSeq" : 2})), 0);
        QCOMPARE(places(bench, id, 4), (QJsonArray{0, 0, 1, 1}));
        auto edit = [&](int seq, QJsonObject more, const QString &group = {}) {
            more.insert(u"GroupId"_s, group.isEmpty() ? id : group);
            more.insert(u"MsgSeq"_s, seq);
            return bench.call("openim/modify_group_msg", more);
        };
        const QJsonObject fresh{{u"MsgBody"_s, MessageBench::words(u"new"_s)}};
        QCOMPARE(edit(3, fresh), J({"ActionStatus" : "OK", "ErrorCode" : 0, "ErrorInfo" : "succeed"}));
        QCOMPARE(textOf(bench.rows(id)[1]), u"new"_s);
        QCOMPARE(codeOf(edit(3, J({"CloudCustomData" : "x"}))), 0);
        QCOMPARE(textOf(bench.rows(id)[1]), u"new"_s);
        QCOMPARE(codeOf(edit(1, fresh)), 20022);
        QCOMPARE(codeOf(edit(9, fresh)), 20022);
        QCOMPARE(codeOf(edit(3, {})), 90010);
        QCOMPARE(codeOf(edit(3, {{u"MsgBody"_s, QJsonArray()}})), 90002);
        QCOMPARE(codeOf(edit(1, fresh, u"none"_s)), 20001);
        QCOMPARE(codeOf(edit(3, {{u"MsgBody"_s, MessageBench::words(u"new"_s)}, {u"TopicId"_s, u"none"_s}})), 20001);
        QCOMPARE(codeOf(recall(bench, id, {3})), 0);
        QCOMPARE(codeOf(edit(3, fresh)), 20023);
        QCOMPARE(clear({}), 0);
        QCOMPARE(places(bench, id, 4), (QJsonArray{1, 1, 1, 1}));
        QCOMPARE(clear({}, bench.create("AVChatRoom")), 10035);
    }

    void broadcasts()
    {
        ManualClock clock;
        SandboxOptions options = quietWorld(0, 0);
        options.enforceRates = true;
        MessageBench bench(&clock, options);
        auto send = [&](int random, const QString &text = u"all"_s, QJsonObject more = {}) {
            clock.advance(1'000);
            more.insert(u"Random"_s, random);
            more.insert(u"MsgBody"_s, MessageBench::words(text));
            return bench.group("send_broadcast_msg", more);
        };
        QCOMPARE(send(1), J({"ActionStatus" : "OK", "ErrorInfo" : "", "ErrorCode" : 0, "MsgSeq" : 1}));
        QCOMPARE(send(1).value(QLatin1String("MsgSeq")).toInt(), 1);
        QCOMPARE(send(2).value(QLatin1String("MsgSeq")).toInt(), 2);
        QCOMPARE(codeOf(send(3, u"x"_s, J({"From_Account" : "nobody"}))), 10004);
        QCOMPARE(codeOf(send(3, QString(12'289, u'x'))), 80002);
        // Once a second, with a code of the group service.
        QCOMPARE(codeOf(bench.group("send_broadcast_msg", {{u"Random"_s, 9}, {u"MsgBody"_s, QJsonArray()}})), 10023);
    }

    void readReceipts()
    {
        HookServer hooks;
        MessageBench bench;
        const QString id = bench.create("Public", {u"bob"_s, u"carol"_s});
        QCOMPARE(codeOf(bench.say(id, 1, J({"From_Account" : "alice", "NeedReadReceipt" : 1}))), 0);
        QCOMPARE(codeOf(bench.say(id, 2, J({"From_Account" : "alice"}))), 0);
        QVERIFY(bench.sandbox->setCallbackUrl(hooks.url()).has_value());
        auto acknowledge = [&](const QString &who, const QList<int> &numbers, const QString &group = {}) {
            return codeOf(bench.group("group_msg_receipt", {{u"GroupId"_s, group.isEmpty() ? id : group},
                                                            {u"From_Account"_s, who},
                                                            {u"MsgSeqList"_s, seqs(numbers)}}));
        };
        QCOMPARE(acknowledge(u"bob"_s, {1, 2}), 0);
        QCOMPARE(acknowledge(u"bob"_s, {1}), 0);
        QTRY_COMPARE(hooks.of("Group.CallbackAfterReadReceipt").size(), 1);
        const QJsonObject event = hooks.of("Group.CallbackAfterReadReceipt").first().body;
        QCOMPARE(
            event.value(QLatin1String("GroupMsgReceiptList")).toArray(),
            (QJsonArray{
                J({"MsgSeq" : 1, "ReadNum" : 1, "UnreadNum" : 1, "ReadReceiptMembers" : [ {"Member_Account" :
                                                                                               "bob"} ]})}));
        const QJsonObject counts =
            bench.group("get_group_msg_receipt", {{u"GroupId"_s, id}, {u"MsgSeqList"_s, seqs({1, 2, 9})}});
        QCOMPARE(counts.value(QLatin1String("GroupMsgReceiptList")).toArray(),
                 (QJsonArray{J({"Code" : 0, "MsgSeq" : 1, "ReadNum" : 1, "UnreadNum" : 1}),
                             J({"Code" : 10062, "MsgSeq" : 2}), J({"Code" : 10062, "MsgSeq" : 9})}));
        auto detail = [&](int filter, const QString &cursor = u""_s, int count = 5, int seq = 1) {
            return bench.group("get_group_msg_receipt_detail", {{u"GroupId"_s, id},
                                                                {u"MsgSeq"_s, seq},
                                                                {u"Filter"_s, filter},
                                                                {u"Cursor"_s, cursor},
                                                                {u"Count"_s, count}});
        };
        QCOMPARE(detail(0), J({
                     "ActionStatus" : "OK",
                     "ErrorInfo" : "",
                     "ErrorCode" : 0,
                     "MsgSeq" : 1,
                     "IsFinish" : 1,
                     "IsFinished" : 1,
                     "Cursor" : "0",
                     "ReadList" : [ {"Read_Account" : "bob"} ]
                 }));
        QCOMPARE(MessageBench::all(detail(1).value(QLatin1String("UnreadList")).toArray(), "Unread_Account"),
                 QStringList{u"carol"_s});
        QCOMPARE(acknowledge(u"carol"_s, {1}), 0);
        const QJsonObject page = detail(0, u""_s, 1);
        QCOMPARE(page.value(QLatin1String("IsFinish")).toInt(), 0);
        QCOMPARE(MessageBench::all(detail(0, page.value(QLatin1String("Cursor")).toString(), 500)
                                       .value(QLatin1String("ReadList"))
                                       .toArray(),
                                   "Read_Account"),
                 QStringList{u"carol"_s});
        QCOMPARE(codeOf(detail(0, u""_s, 5, 2)), 10062);
        QCOMPARE(codeOf(detail(2)), 10004);
        QCOMPARE(codeOf(detail(0, u"x"_s)), 10004);
        QCOMPARE(acknowledge(u"nobody"_s, {1}), 10004);
        QCOMPARE(acknowledge(u"administrator"_s, {1}), 10007);
        QCOMPARE(acknowledge(u"bob"_s, QList<int>(51, 1)), 10004);
        QCOMPARE(acknowledge(u"alice"_s, {1}, bench.create("Community")), 10007);
    }

    void extensions()
    {
        ManualClock clock;
        MessageBench bench(&clock);
        const QString id = bench.create("Public", {u"bob"_s});
        QCOMPARE(codeOf(bench.say(id, 1, J({"SupportMessageExtension" : 1}))), 0);
        QCOMPARE(codeOf(bench.say(id, 2)), 0);
        auto change = [&](int operation, const QJsonArray &pairs, int seq = 1) {
            QJsonObject body{{u"GroupId"_s, id}, {u"MsgSeq"_s, seq}, {u"OperateType"_s, operation}};
            if (!pairs.isEmpty())
                body.insert(u"ExtensionList"_s, pairs);
            return bench.call("openim_msg_ext_http_svc/group_set_key_values", body);
        };
        auto get = [&](int start = 0) {
            return bench.call("openim_msg_ext_http_svc/group_get_key_values",
                              {{u"GroupId"_s, id}, {u"MsgSeq"_s, 1}, {u"StartSeq"_s, start}});
        };
        QCOMPARE(change(1, {J({"Key" : "a", "Value" : "1", "Seq" : 0}), J({"Key" : "b", "Value" : "2"})}), J({
                     "ActionStatus" : "OK",
                     "ErrorInfo" : "",
                     "ErrorCode" : 0,
                     "ExtensionList" : [
                         {"ErrorCode" : 0, "Extension" : {"Key" : "a", "Value" : "1", "Seq" : 1}},
                         {"ErrorCode" : 0, "Extension" : {"Key" : "b", "Value" : "2", "Seq" : 1}}
                     ]
                 }));
        QCOMPARE(codeOf(change(1, {J({"Key" : "a", "Value" : "3", "Seq" : 7})})), 0);
        QCOMPARE(
            get(), J({
                "ActionStatus" : "OK",
                "ErrorInfo" : "",
                "ErrorCode" : 0,
                "CompleteFlag" : 1,
                "LatestSeq" : 2,
                "ClearSeq" : 0,
                "ExtensionList" : [ {"Key" : "b", "Value" : "2", "Seq" : 1}, {"Key" : "a", "Value" : "3", "Seq" : 2} ]
            }));
        QCOMPARE(get(2).value(QLatin1String("ExtensionList")).toArray().size(), 1);
        QCOMPARE(codeOf(change(2, {J({"Key" : "b", "Value" : ""})})), 0);
        QCOMPARE(get().value(QLatin1String("ExtensionList")).toArray().size(), 1);
        QCOMPARE(codeOf(change(3, {})), 0);
        QCOMPARE(get().value(QLatin1String("ClearSeq")).toInt(), 4);
        QVERIFY(get().value(QLatin1String("ExtensionList")).toArray().isEmpty());
        QCOMPARE(codeOf(change(1, {J({"Key" : "a", "Value" : "1"})}, 2)), 23002);
        QCOMPARE(codeOf(change(1, {J({"Key" : "a", "Value" : "1"})}, 9)), 23004);
        QCOMPARE(codeOf(change(1, {})), 10004);
        for (int operation : {1, 2})
            QCOMPARE(codeOf(change(operation, {J({"Key" : "", "Value" : "1"})})), 10004);
        QCOMPARE(codeOf(change(4, {J({"Key" : "a", "Value" : "1"})})), 10004);
        // Communities have them too, live rooms have not.
        auto mark = [&](const QString &group) {
            bench.say(group, 1, J({"SupportMessageExtension" : 1}));
            return codeOf(bench.call("openim_msg_ext_http_svc/group_set_key_values",
                                     {{u"GroupId"_s, group},
                                      {u"MsgSeq"_s, 1},
                                      {u"OperateType"_s, 1},
                                      {u"ExtensionList"_s, QJsonArray{J({"Key" : "a", "Value" : "1"})}}}));
        };
        const QString community = bench.create("Community");
        QCOMPARE(mark(community), 0);
        QCOMPARE(
            bench.call("openim_msg_ext_http_svc/group_get_key_values", {{u"GroupId"_s, community}, {u"MsgSeq"_s, 1}})
                .value(QLatin1String("LatestSeq"))
                .toInt(),
            1);
        QCOMPARE(mark(bench.create("AVChatRoom")), 10008);
        // More than 200 pairs come in two answers, at most 300 fit.
        clock.advance(60'000);
        for (int i = 0; i < 15; ++i) {
            QJsonArray twenty;
            for (int k = 0; k < 20; ++k)
                twenty.append(QJsonObject{{u"Key"_s, u"k%1"_s.arg(i * 20 + k)}, {u"Value"_s, u"v"_s}});
            QCOMPARE(codeOf(change(1, twenty)), 0);
        }
        const QJsonObject page = get();
        QCOMPARE(page.value(QLatin1String("CompleteFlag")).toInt(), 0);
        QCOMPARE(page.value(QLatin1String("ExtensionList")).toArray().size(), 200);
        QCOMPARE(codeOf(change(1, {J({"Key" : "one more", "Value" : "1"})})), 10004);
        for (int i = 15; i < 200; ++i)
            QCOMPARE(codeOf(change(1, {J({"Key" : "k0", "Value" : "1"})})), 0);
        QCOMPARE(codeOf(change(1, {J({"Key" : "k0", "Value" : "1"})})), 23003);
        bench.sandbox->clock().step(60'000); // the minute is the sandbox's
        QCOMPARE(codeOf(change(1, {J({"Key" : "k0", "Value" : "1"})})), 0);
    }
};

QTEST_GUILESS_MAIN(SandboxGroupHistoryTest)
#include "tst_sandboxgrouphistory.moc"
