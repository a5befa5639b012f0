// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

#include <algorithm>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What the sandbox sends to the callback URL, and what it makes of the answers.
class SandboxCallbacksTest : public QObject
{
    Q_OBJECT

    struct Pair
    {
        explicit Pair(int limitMs = quietWorld().callbackLimitMs)
            : desk([this, limitMs] {
                  SandboxOptions options = quietWorld(0, 0);
                  options.callbackUrl = hooks.url();
                  options.callbackLimitMs = limitMs;
                  return options;
              }())
        {
            desk.import({u"alice"_s, u"bob"_s, u"carol"_s});
        }
        QJsonObject say(const QString &group, int random, QJsonObject more = {})
        {
            more.insert(u"GroupId"_s, group);
            more.insert(u"Random"_s, random);
            more.insert(u"From_Account"_s, u"bob"_s);
            more.insert(u"MsgBody"_s, QJsonArray{J({"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "hi"}})});
            return desk.group("send_group_msg", more);
        }
        QJsonObject tell(int random, QJsonObject more = {})
        {
            more.insert(u"To_Account"_s, u"bob"_s);
            more.insert(u"From_Account"_s, u"alice"_s);
            more.insert(u"MsgSeq"_s, 48374);
            more.insert(u"MsgRandom"_s, random);
            more.insert(u"MsgBody"_s,
                        QJsonArray{J({"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "red packet"}})});
            return desk.call("openim/sendmsg", more);
        }
        HookServer hooks;
        Desk desk;
    };

    static QString param(const Hook &hook, const char *name) { return hook.query.queryItemValue(QLatin1String(name)); }

  private Q_SLOTS:
    void urlQueryAndSignature()
    {
        Pair pair;
        pair.desk.sandbox->setCallbackToken("xxxxyyyy");
        QVERIFY(!pair.desk.create("Public", {u"bob"_s}).isEmpty());
        QTRY_COMPARE(pair.hooks.hooks.size(), 2);
        const Hook &hook = pair.hooks.hooks.first();
        QCOMPARE(param(hook, "SdkAppid"), u"1400000000"_s);
        QCOMPARE(param(hook, "CallbackCommand"), u"Group.CallbackBeforeCreateGroup"_s);
        QCOMPARE(param(hook, "contenttype"), u"json"_s);
        QCOMPARE(param(hook, "ClientIP"), u"127.0.0.1"_s);
        QCOMPARE(param(hook, "OptPlatform"), u"RESTAPI"_s);
        const QByteArray time = param(hook, "RequestTime").toLatin1();
        QVERIFY(qAbs(time.toLongLong() - SystemClock().nowSeconds()) <= 60);
        QCOMPARE(param(hook, "Sign").toLatin1(),
                 QCryptographicHash::hash("xxxxyyyy" + time, QCryptographicHash::Sha256).toHex());
        pair.desk.sandbox->setCallbackToken({});
        QVERIFY(!pair.desk.create("Public").isEmpty());
        QTRY_COMPARE(pair.hooks.hooks.size(), 4);
        QVERIFY(param(pair.hooks.hooks.last(), "Sign").isNull());
        QTRY_COMPARE(pair.desk.sandbox->counters().callbacksAnswered, 4);
        QCOMPARE(pair.desk.sandbox->counters().callbacksFired, 4);
    }

    void everyGroupEventOfRestCalls()
    {
        Pair pair;
        const QString id = pair.desk.create("Public", {u"bob"_s});
        QCOMPARE(codeOf(pair.desk.group(
                     "add_group_member",
                     {{u"GroupId"_s, id}, {u"MemberList"_s, QJsonArray{J({"Member_Account" : "carol"})}}})),
                 0);
        QCOMPARE(codeOf(pair.say(id, 1, J({"CloudCustomData" : "extra"}))), 0);
        QCOMPARE(codeOf(pair.desk.group("modify_group_base_info", {{u"GroupId"_s, id},
                                                                   {u"Notification"_s, u"NewNotification"_s},
                                                                   {u"ApplyJoinOption"_s, u"FreeAccess"_s}})),
                 0);
        QCOMPARE(codeOf(pair.desk.group("modify_group_base_info",
                                        {{u"GroupId"_s, id}, {u"ApplyJoinOption"_s, u"NeedPermission"_s}})),
                 0);
        QCOMPARE(
            codeOf(pair.desk.group("modify_group_member_info",
                                   {{u"GroupId"_s, id}, {u"Member_Account"_s, u"bob"_s}, {u"NameCard"_s, u"Bobby"_s}})),
            0);
        QCOMPARE(codeOf(pair.desk.group("delete_group_member",
                                        {{u"GroupId"_s, id}, {u"MemberToDel_Account"_s, QJsonArray{u"carol"_s}}})),
                 0);
        QCOMPARE(codeOf(pair.desk.group("send_group_system_notification",
                                        {{u"GroupId"_s, id}, {u"Content"_s, u"no callback"_s}})),
                 0);
        QCOMPARE(codeOf(pair.desk.group("destroy_group", {{u"GroupId"_s, id}})), 0);
        QTRY_COMPARE(pair.hooks.hooks.size(), 10);
        for (const Hook &hook : pair.hooks.hooks) {
            QCOMPARE(hook.body.value(QLatin1String("CallbackCommand")).toString(), hook.command);
            QVERIFY(hook.body.value(QLatin1String("EventTime")).isString());
        }
        const QJsonObject join = pair.hooks.of("Group.CallbackAfterNewMemberJoin").first().body;
        QCOMPARE(join.value(QLatin1String("JoinType")).toString(), u"Invited"_s);
        QCOMPARE(join.value(QLatin1String("NewMemberList")).toArray(), (QJsonArray{J({"Member_Account" : "carol"})}));
        const QJsonObject sent = pair.hooks.of("Group.CallbackAfterSendMsg").first().body;
        QCOMPARE(sent.value(QLatin1String("MsgSeq")).toInt(), 2);
        QCOMPARE(sent.value(QLatin1String("CloudCustomData")).toString(), u"extra"_s);
        QVERIFY(!pair.hooks.of("Group.CallbackBeforeSendMsg").first().body.contains(QLatin1String("MsgSeq")));
        const QJsonObject changed = pair.hooks.of("Group.CallbackAfterGroupInfoChanged").first().body;
        QCOMPARE(changed.value(QLatin1String("Notification")).toString(), u"NewNotification"_s);
        QVERIFY(!changed.contains(QLatin1String("Name")));
        QCOMPARE(
            pair.hooks.of("Group.CallbackAfterMemberExit").first().body.value(QLatin1String("ExitType")).toString(),
            u"Kicked"_s);
        const QJsonObject gone = pair.hooks.of("Group.CallbackAfterGroupDestroyed").first().body;
        QCOMPARE(gone.value(QLatin1String("MemberList")).toArray(),
                 (QJsonArray{J({"Member_Account" : "alice"}), J({"Member_Account" : "bob"})}));
    }

    void privateEvents()
    {
        Pair pair;
        const QString key = pair.tell(7).value(QLatin1String("MsgKey")).toString();
        QTRY_COMPARE(pair.hooks.hooks.size(), 2);
        for (const Hook &hook : pair.hooks.hooks) {
            QCOMPARE(hook.body.value(QLatin1String("MsgKey")).toString(), key);
            QCOMPARE(hook.body.value(QLatin1String("MsgSeq")).toInt(), 48374);
        }
        const QJsonObject after = pair.hooks.of("C2C.CallbackAfterSendMsg").first().body;
        QCOMPARE(after.value(QLatin1String("SendMsgResult")).toInt(-1), 0);
        QCOMPARE(after.value(QLatin1String("ErrorInfo")).toString(), u"send msg succeed"_s);
        QCOMPARE(after.value(QLatin1String("UnreadMsgNum")).toInt(), 1);
        // A repeat is filtered, and a message may ask for silence.
        QCOMPARE(codeOf(pair.tell(7)), 0);
        QCOMPARE(
            codeOf(pair.tell(
                8, J({"ForbidCallbackControl" : [ "ForbidBeforeSendMsgCallback", "ForbidAfterSendMsgCallback" ]}))),
            0);
        QCOMPARE(codeOf(pair.tell(9, J({"ForbidCallbackControl" : ["ForbidAfterSendMsgCallback"]}))), 0);
        QTRY_COMPARE(pair.hooks.hooks.size(), 3);
        QCOMPARE(pair.hooks.hooks.last().command, u"C2C.CallbackBeforeSendMsg"_s);
    }

    void theCheckOfBodiesFindsWhatIsWrong()
    {
        Pair pair;
        const QString id = pair.desk.create("Public", {u"bob"_s});
        QCOMPARE(codeOf(pair.desk.group(
                     "add_group_member",
                     {{u"GroupId"_s, id}, {u"MemberList"_s, QJsonArray{J({"Member_Account" : "carol"})}}})),
                 0);
        QTRY_COMPARE(pair.hooks.of("Group.CallbackAfterNewMemberJoin").size(), 1);
        const Hook hook = pair.hooks.of("Group.CallbackAfterNewMemberJoin").first();
        const auto problems = [&](const char *key, const QJsonValue &value) {
            QJsonObject body = hook.body;
            if (value.isUndefined())
                body.remove(QLatin1String(key));
            else
                body.insert(QLatin1String(key), value);
            return HookCheck(pair.desk.catalogue.callback(hook.command)).problems(body).join(u"; "_s);
        };
        QCOMPARE(problems("GroupId", id), QString());
        QCOMPARE(problems("GroupId", 1), u"GroupId is not of type string"_s);
        QCOMPARE(problems("GroupId", QJsonValue::Undefined), u"GroupId is missing"_s);
        QCOMPARE(problems("GroupID", id), u"GroupID is not documented"_s);
        QCOMPARE(problems("EventTime", u"now"_s), u"EventTime is not of type integer"_s);
        QCOMPARE(problems("JoinType", u"Pulled"_s), u"JoinType has a value that is not documented"_s);
        QCOMPARE(problems("NewMemberList", QJsonArray{u"carol"_s}), u"NewMemberList is not of type array<object>"_s);
        QCOMPARE(problems("NewMemberList", QJsonArray{J({"Account" : "carol"})}),
                 u"NewMemberList[].Account is not documented; NewMemberList[].Member_Account is missing"_s);
    }

    void refusals()
    {
        Pair pair;
        const QString id = pair.desk.create("Public", {u"bob"_s});
        auto answer = [&](const char *command, int code, const char *info) {
            pair.hooks.answers[QLatin1String(command)] = {
                {u"ActionStatus"_s, u"OK"_s}, {u"ErrorCode"_s, code}, {u"ErrorInfo"_s, QLatin1String(info)}};
        };
        answer("Group.CallbackBeforeSendMsg", 1, "");
        QCOMPARE(codeOf(pair.say(id, 1)), 10016);
        answer("Group.CallbackBeforeSendMsg", 10105, "bad words");
        const QJsonObject own = pair.say(id, 2);
        QCOMPARE(codeOf(own), 10105);
        QCOMPARE(own.value(QLatin1String("ErrorInfo")).toString(), u"bad words"_s);
        answer("Group.CallbackBeforeSendMsg", 2, "");
        QCOMPARE(codeOf(pair.say(id, 3)), 0);
        QVERIFY(pair.hooks.of("Group.CallbackAfterSendMsg").isEmpty());
        answer("Group.CallbackBeforeSendMsg", 120001, "not of this event");
        QCOMPARE(pair.say(id, 4).value(QLatin1String("MsgSeq")).toInt(), 1);

        answer("C2C.CallbackBeforeSendMsg", 1, "");
        QCOMPARE(codeOf(pair.tell(1)), 20006);
        answer("C2C.CallbackBeforeSendMsg", 120010, "blocked by policy");
        QCOMPARE(codeOf(pair.tell(2)), 120010);
        answer("C2C.CallbackBeforeSendMsg", 2, "");
        QCOMPARE(codeOf(pair.tell(3)), 0);
        answer("Group.CallbackBeforeCreateGroup", 1, "");
        QCOMPARE(codeOf(pair.desk.group("create_group", J({"Type" : "Public", "Name" : "x"}))), 10016);
        answer("Group.CallbackBeforeCreateGroup", 10200, "no");
        QCOMPARE(codeOf(pair.desk.group("create_group", J({"Type" : "Public", "Name" : "x"}))), 10200);
        QCOMPARE(pair.desk.group("get_appid_group_list").value(QLatin1String("TotalCount")).toInt(), 1);
        answer("Group.CallbackBeforeInviteJoinGroup", 1, "");
        QCOMPARE(codeOf(pair.desk.group(
                     "add_group_member",
                     {{u"GroupId"_s, id}, {u"MemberList"_s, QJsonArray{J({"Member_Account" : "carol"})}}})),
                 10016);
        QVERIFY(pair.hooks.of("C2C.CallbackAfterSendMsg").isEmpty());
        QTRY_COMPARE(pair.desk.sandbox->counters().callbacksRefused, 9);
    }

    void someMembersRefused()
    {
        Pair pair;
        const QString id = pair.desk.create("Public");
        pair.hooks.answers[u"Group.CallbackBeforeInviteJoinGroup"_s] =
            J({"ActionStatus" : "OK", "ErrorCode" : 0, "ErrorInfo" : "", "RefusedMembers_Account" : ["bob"]});
        const QJsonObject reply = pair.desk.group(
            "add_group_member",
            {{u"GroupId"_s, id},
             {u"MemberList"_s, QJsonArray{J({"Member_Account" : "bob"}), J({"Member_Account" : "carol"})}}});
        QCOMPARE(
            reply.value(QLatin1String("MemberList")).toArray(),
            (QJsonArray{J({"Member_Account" : "bob", "Result" : 0}), J({"Member_Account" : "carol", "Result" : 1})}));
    }

    void replacements()
    {
        Pair pair;
        const QString id = pair.desk.create("Public", {u"bob"_s});
        const QJsonObject answer = J({
            "ActionStatus" : "OK",
            "ErrorCode" : 0,
            "ErrorInfo" : "",
            "MsgBody" : [ {"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "***"}} ],
            "CloudCustomData" : "new data"
        });
        pair.hooks.answers[u"Group.CallbackBeforeSendMsg"_s] = answer;
        pair.hooks.answers[u"C2C.CallbackBeforeSendMsg"_s] = answer;
        QCOMPARE(codeOf(pair.say(id, 1)), 0);
        QCOMPARE(codeOf(pair.tell(1)), 0);
        QTRY_COMPARE(pair.hooks.of("C2C.CallbackAfterSendMsg").size(), 1);
        QTRY_COMPARE(pair.hooks.of("Group.CallbackAfterSendMsg").size(), 1);
        for (const char *command : {"C2C.CallbackAfterSendMsg", "Group.CallbackAfterSendMsg"}) {
            const QJsonObject body = pair.hooks.of(command).first().body;
            QCOMPARE(body.value(QLatin1String("MsgBody")).toArray(), answer.value(QLatin1String("MsgBody")).toArray());
            QCOMPARE(body.value(QLatin1String("CloudCustomData")).toString(), u"new data"_s);
        }
        const QJsonArray rows = pair.desk.group("group_msg_get_simple", {{u"GroupId"_s, id}, {u"ReqMsgNumber"_s, 1}})
                                    .value(QLatin1String("RspMsgList"))
                                    .toArray();
        QCOMPARE(rows[0].toObject().value(QLatin1String("MsgBody")).toArray(),
                 answer.value(QLatin1String("MsgBody")).toArray());
    }

    void aBodyOfNoKnownFormReplacesNothing()
    {
        Pair pair;
        const QString id = pair.desk.create("Public", {u"bob"_s});
        const QJsonObject answer = J({
            "ActionStatus" : "OK",
            "ErrorCode" : 0,
            "ErrorInfo" : "",
            "MsgBody" : [ {"x" : 1} ],
            "CloudCustomData" : "new data"
        });
        pair.hooks.answers[u"Group.CallbackBeforeSendMsg"_s] = answer;
        pair.hooks.answers[u"C2C.CallbackBeforeSendMsg"_s] = answer;
        QCOMPARE(codeOf(pair.say(id, 1)), 0);
        QCOMPARE(codeOf(pair.tell(1)), 0);
        QTRY_COMPARE(pair.hooks.of("C2C.CallbackAfterSendMsg").size(), 1);
        QTRY_COMPARE(pair.hooks.of("Group.CallbackAfterSendMsg").size(), 1);
        for (const char *what : {"C2C.Callback%1SendMsg", "Group.Callback%1SendMsg"}) {
            const QString name = QLatin1String(what);
            const QJsonObject before = pair.hooks.of(name.arg(u"Before"_s).toLatin1().constData()).first().body;
            const QJsonObject after = pair.hooks.of(name.arg(u"After"_s).toLatin1().constData()).first().body;
            QCOMPARE(after.value(QLatin1String("MsgBody")), before.value(QLatin1String("MsgBody")));
            QCOMPARE(after.value(QLatin1String("CloudCustomData")).toString(), u"new data"_s);
        }
    }

    void aReplacementTooLongToBeSentIsRefused()
    {
        Pair pair;
        const QString id = pair.desk.create("Public", {u"bob"_s});
        QJsonObject answer =
            J({"ActionStatus" : "OK", "ErrorCode" : 0, "ErrorInfo" : "", "CloudCustomData" : "new data"});
        const QJsonObject element{{u"MsgType"_s, u"TIMTextElem"_s},
                                  {u"MsgContent"_s, QJsonObject{{u"Text"_s, QString(13'000, u'x')}}}};
        answer.insert(u"MsgBody"_s, QJsonArray{element});
        pair.hooks.answers[u"Group.CallbackBeforeSendMsg"_s] = answer;
        pair.hooks.answers[u"C2C.CallbackBeforeSendMsg"_s] = answer;
        QCOMPARE(codeOf(pair.say(id, 1)), 80002);
        QCOMPARE(codeOf(pair.tell(1)), 93000);
        QTRY_COMPARE(pair.hooks.of("Group.CallbackSendMsgException").size(), 1);
        QTRY_COMPARE(pair.hooks.of("C2C.CallbackAfterSendMsg").size(), 1);
        QCOMPARE(pair.hooks.of("Group.CallbackSendMsgException").first().body.value("ErrorCode"_L1).toInt(), 80002);
        QCOMPARE(pair.hooks.of("C2C.CallbackAfterSendMsg").first().body.value("SendMsgResult"_L1).toInt(), 93000);
        QVERIFY(pair.hooks.of("Group.CallbackAfterSendMsg").isEmpty());
        QVERIFY(pair.desk.group("group_msg_get_simple", {{u"GroupId"_s, id}, {u"ReqMsgNumber"_s, 1}})
                    .value("RspMsgList"_L1)
                    .toArray()
                    .isEmpty());
    }

    void whatIsNotStoredHasNoNumber()
    {
        Pair pair;
        const QString id = pair.desk.create("Public", {u"bob"_s});
        const auto seqOf = [](const QJsonObject &reply) { return reply.value("MsgSeq"_L1).toInt(-1); };
        QCOMPARE(seqOf(pair.say(id, 1)), 1);
        for (int i = 0; i < 2; ++i) // the second is a repeat
            QCOMPARE(seqOf(pair.say(id, 2, J({"OnlineOnlyFlag" : 1}))), 0);
        pair.hooks.answers[u"Group.CallbackBeforeSendMsg"_s] =
            J({"ActionStatus" : "OK", "ErrorCode" : 2, "ErrorInfo" : ""});
        QCOMPARE(seqOf(pair.say(id, 3)), 0);
        pair.hooks.answers.clear();
        QCOMPARE(seqOf(pair.say(id, 4)), 2);
        QTRY_COMPARE(pair.hooks.of("Group.CallbackAfterSendMsg").size(), 3);
        QSet<int> told;
        for (const Hook &hook : pair.hooks.of("Group.CallbackAfterSendMsg"))
            told << seqOf(hook.body);
        QVERIFY(told.contains(0) && told.contains(1) && told.contains(2));
        const QJsonObject recall =
            pair.desk.group("group_msg_recall", {{u"GroupId"_s, id}, {u"MsgSeqList"_s, QJsonArray{J({"MsgSeq" : 0})}}});
        QCOMPARE(recall.value("RecallRetList"_L1)[0]["RetCode"_L1].toInt(), 10030);
    }

    void silenceLetsThroughAfterTwoSecondsWhileOthersAreServed()
    {
        Pair pair(SandboxOptions().callbackLimitMs);
        const QString id = pair.desk.create("Public", {u"bob"_s});
        pair.hooks.silent.insert(u"Group.CallbackBeforeSendMsg"_s);
        QElapsedTimer timer;
        timer.start();
        QNetworkReply *slow = pair.desk.begin(
            pair.desk.url(u"group_open_http_svc/send_group_msg"_s),
            QJsonDocument(
                QJsonObject{{u"GroupId"_s, id},
                            {u"Random"_s, 1},
                            {u"MsgBody"_s, QJsonArray{J({"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "hi"}})}}})
                .toJson());
        QTRY_COMPARE(pair.hooks.of("Group.CallbackBeforeSendMsg").size(), 1);
        QCOMPARE(codeOf(pair.desk.group("get_appid_group_list")), 0);
        if (timer.elapsed() < 1'500)
            QVERIFY(!slow->isFinished());
        QTRY_VERIFY_WITH_TIMEOUT(slow->isFinished(), 10'000);
        QVERIFY(timer.elapsed() >= 1'900);
        QCOMPARE(codeOf(parseObject(slow->readAll())), 0);
        slow->deleteLater();
        QTRY_COMPARE(pair.desk.sandbox->counters().callbacksLost, 1);
        QTRY_COMPARE(pair.hooks.of("Group.CallbackAfterSendMsg").size(), 1);
    }

    void repeatsAndLossesWhileTheAppIsAsked()
    {
        constexpr int never = 600'000; // the app is asked until this test has it answer
        Pair pair(never);
        const QString id = pair.desk.create("Public", {u"bob"_s});
        const QString community =
            pair.desk.group("create_group", J({"Type" : "Community", "Name" : "x", "SupportTopic" : 1}))
                .value(QLatin1String("GroupId"))
                .toString();
        const QString topic = community + u"@TOPIC#_one"_s;
        QCOMPARE(codeOf(pair.desk.call("million_group_open_http_svc/create_topic",
                                       {{u"GroupId"_s, community}, {u"TopicId"_s, topic}, {u"TopicName"_s, u"x"_s}})),
                 0);
        pair.hooks.held = {u"Group.CallbackBeforeSendMsg"_s, u"C2C.CallbackBeforeSendMsg"_s};
        auto begin = [&](const char *path, QJsonObject body) {
            body.insert(u"MsgBody"_s, QJsonArray{J({"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "hi"}})});
            return pair.desk.begin(pair.desk.url(QString::fromLatin1(path)), QJsonDocument(body).toJson());
        };
        const QJsonObject toGroup{{u"GroupId"_s, id}, {u"Random"_s, 1}};
        const QJsonObject toTopic{{u"GroupId"_s, community}, {u"TopicId"_s, topic}, {u"Random"_s, 1}};
        const QJsonObject toBob =
            J({"From_Account" : "alice", "To_Account" : "bob", "MsgSeq" : 7, "MsgRandom" : 8, "SyncOtherMachine" : 2});
        const QList<QNetworkReply *> replies{begin("group_open_http_svc/send_group_msg", toGroup),
                                             begin("group_open_http_svc/send_group_msg", toGroup),
                                             begin("openim/sendmsg", toBob), begin("openim/sendmsg", toBob),
                                             begin("group_open_http_svc/send_group_msg", toTopic)};
        QTRY_COMPARE(pair.hooks.of("Group.CallbackBeforeSendMsg").size(), 3);
        QTRY_COMPARE(pair.hooks.of("C2C.CallbackBeforeSendMsg").size(), 2);
        QCOMPARE(codeOf(pair.desk.call("million_group_open_http_svc/destroy_topic",
                                       {{u"GroupId"_s, community}, {u"TopicIdList"_s, QJsonArray{topic}}})),
                 0);
        QVERIFY(std::ranges::none_of(replies, &QNetworkReply::isFinished));
        // None of its answers can be used, which lets everything through.
        pair.hooks.status = 500;
        pair.hooks.release();
        pair.hooks.status = 200;
        QList<QJsonObject> answers;
        for (QNetworkReply *reply : replies) {
            QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 10'000);
            answers << parseObject(reply->readAll());
            reply->deleteLater();
        }
        QTRY_COMPARE(pair.desk.sandbox->counters().callbacksLost, 5);
        // Who came second is told what the first was.
        QCOMPARE(codeOf(answers[0]), 0);
        QCOMPARE(answers[1], answers[0]);
        QCOMPARE(codeOf(answers[2]), 0);
        QCOMPARE(answers[3], answers[2]);
        auto kept = [&](const QString &group) {
            return pair.desk.group("group_msg_get_simple", {{u"GroupId"_s, group}, {u"ReqMsgNumber"_s, 20}})
                .value(QLatin1String("RspMsgList"))
                .toArray()
                .size();
        };
        QCOMPARE(kept(id), 1);
        QCOMPARE(pair.desk.call("openim/get_c2c_unread_msg_num", J({"To_Account" : "bob"}))
                     .value(QLatin1String("AllC2CUnreadMsgNum"))
                     .toInt(),
                 1);
        // What was meant for a topic does not go to all.
        QCOMPARE(codeOf(answers[4]), 10015);
        QCOMPARE(kept(community), 0);
        QTRY_COMPARE(pair.hooks.of("Group.CallbackSendMsgException").size(), 1);
        // Events come in their order: behind those of a later message nothing of the first is still to come.
        pair.hooks.held.clear();
        QCOMPARE(codeOf(pair.say(id, 99)), 0);
        QCOMPARE(codeOf(pair.tell(99)), 0);
        for (const auto &[command, random] :
             {std::pair("Group.CallbackAfterSendMsg", "Random"), std::pair("C2C.CallbackAfterSendMsg", "MsgRandom")}) {
            const auto last = [&, command = command, random = random] {
                const QList<Hook> all = pair.hooks.of(command);
                return all.isEmpty() ? 0 : all.last().body.value(QLatin1String(random)).toInt();
            };
            QTRY_COMPARE(last(), 99);
            QCOMPARE(pair.hooks.of(command).size(), 2);
        }
    }

    void aSenderWhoIsGoneMeanwhileSendsNothing()
    {
        constexpr int never = 600'000; // the app is asked until this test has it answer
        Pair pair(never);
        const QString id = pair.desk.create("Public", {u"bob"_s});
        pair.hooks.held = {u"Group.CallbackBeforeSendMsg"_s, u"C2C.CallbackBeforeSendMsg"_s};
        const QJsonArray hi{J({"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "hi"}})};
        auto begin = [&](const char *path, QJsonObject body) {
            body.insert(u"From_Account"_s, u"bob"_s);
            body.insert(u"MsgBody"_s, hi);
            return pair.desk.begin(pair.desk.url(QString::fromLatin1(path)), QJsonDocument(body).toJson());
        };
        const QList<QNetworkReply *> replies{
            begin("group_open_http_svc/send_group_msg", {{u"GroupId"_s, id}, {u"Random"_s, 1}}),
            begin("openim/sendmsg", J({"To_Account" : "alice", "MsgRandom" : 2}))};
        QTRY_COMPARE(pair.hooks.of("Group.CallbackBeforeSendMsg").size(), 1);
        QTRY_COMPARE(pair.hooks.of("C2C.CallbackBeforeSendMsg").size(), 1);
        QCOMPARE(codeOf(pair.desk.call("im_open_login_svc/account_delete", J({"DeleteItem" : [ {"UserID" : "bob"} ]}))),
                 0);
        pair.hooks.release();
        QList<int> codes;
        for (QNetworkReply *reply : replies) {
            QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 10'000);
            codes << codeOf(parseObject(reply->readAll()));
            reply->deleteLater();
        }
        QCOMPARE(codes, (QList<int>{10004, 20003}));
        QTRY_COMPARE(pair.hooks.of("Group.CallbackSendMsgException").size(), 1);
        QCOMPARE(pair.desk.group("group_msg_get_simple", {{u"GroupId"_s, id}, {u"ReqMsgNumber"_s, 20}})
                     .value(QLatin1String("RspMsgList"))
                     .toArray(),
                 QJsonArray());
        QCOMPARE(pair.desk.call("openim/get_c2c_unread_msg_num", J({"To_Account" : "alice"}))
                     .value(QLatin1String("AllC2CUnreadMsgNum"))
                     .toInt(),
                 0);
    }

    void aReceiverInTroubleStopsNothing()
    {
        Pair pair;
        pair.hooks.status = 500;
        QVERIFY(!pair.desk.create("Public").isEmpty());
        QTRY_COMPARE(pair.desk.sandbox->counters().callbacksLost, 2);
        pair.hooks.close();
        QVERIFY(!pair.desk.create("Public").isEmpty());
        QVERIFY(pair.desk.sandbox->setCallbackUrl(QUrl()).has_value());
        QVERIFY(!pair.desk.create("Public").isEmpty());
    }

    void failedSendsFireTheirOwnEvent()
    {
        Pair pair;
        const QString id = pair.desk.create("Public", {u"bob"_s});
        QTRY_COMPARE(pair.hooks.hooks.size(), 2);
        QCOMPARE(codeOf(pair.desk.group(
                     "forbid_send_msg",
                     {{u"GroupId"_s, id}, {u"Members_Account"_s, QJsonArray{u"bob"_s}}, {u"MuteTime"_s, 60}})),
                 0);
        QCOMPARE(codeOf(pair.say(id, 1)), 10017);
        QCOMPARE(codeOf(pair.say(u"none"_s, 1)), 10010);
        // Neither a before nor an after event, for a mute as for an unknown group.
        QTRY_COMPARE(pair.hooks.hooks.size(), 4);
        for (int i = 2; i < 4; ++i) {
            QCOMPARE(pair.hooks.hooks[i].command, u"Group.CallbackSendMsgException"_s);
            QCOMPARE(pair.hooks.hooks[i].body.value(QLatin1String("ErrorCode")).toInt(), i == 2 ? 10017 : 10010);
        }
    }

    void urls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("good");
        QTest::newRow("loopback") << u"http://127.0.0.1:9/x"_s << true;
        QTest::newRow("v6") << u"http://[::1]:9/"_s << true;
        QTest::newRow("localhost") << u"https://localhost:9"_s << true;
        QTest::newRow("elsewhere") << u"http://192.0.2.1/x"_s << false;
        QTest::newRow("name") << u"http://example.com/"_s << false;
        QTest::newRow("query") << u"http://127.0.0.1/x?a=b"_s << false;
        QTest::newRow("scheme") << u"ftp://127.0.0.1/x"_s << false;
    }
    void urls()
    {
        QFETCH(QString, url);
        QFETCH(bool, good);
        QCOMPARE(Sandbox::checkedCallbackUrl(QUrl(url)).has_value(), good);
        if (!good) {
            SandboxOptions options = quietWorld(0, 0);
            options.callbackUrl = QUrl(url);
            Sandbox sandbox(options);
            QVERIFY(!sandbox.start().has_value());
            QSignalSpy failed(&sandbox, &Sandbox::failed);
            sandbox.startAsync();
            QTRY_COMPARE(failed.size(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(SandboxCallbacksTest)
#include "tst_sandboxcallbacks.moc"
