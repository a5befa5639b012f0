// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Group messages, their history, system notifications and one-to-one messages.
class SandboxMessagesTest : public QObject
{
    Q_OBJECT

    static QJsonArray words(const QString &text)
    {
        return {QJsonObject{{u"MsgType"_s, u"TIMTextElem"_s}, {u"MsgContent"_s, QJsonObject{{u"Text"_s, text}}}}};
    }
    static QJsonObject say(Desk &desk, const QString &group, int random, const QString &text, QJsonObject more = {})
    {
        more.insert(u"GroupId"_s, group);
        more.insert(u"Random"_s, random);
        more.insert(u"MsgBody"_s, words(text));
        return desk.group("send_group_msg", more);
    }
    static QJsonObject tell(Desk &desk, const QString &to, int random, QJsonObject more = {})
    {
        more.insert(u"To_Account"_s, to);
        more.insert(u"MsgRandom"_s, random);
        if (!more.contains(u"MsgBody"_s))
            more.insert(u"MsgBody"_s, words(u"hi"_s));
        return desk.call("openim/sendmsg", more);
    }
    static QJsonObject history(Desk &desk, const QString &group, int count, int from = 0)
    {
        QJsonObject body{{u"GroupId"_s, group}, {u"ReqMsgNumber"_s, count}};
        if (from)
            body.insert(u"ReqMsgSeq"_s, from);
        return desk.group("group_msg_get_simple", body);
    }

  private Q_SLOTS:
    void sequencesAndHistory()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s, u"bob"_s});
        const QString id = desk.create("ChatRoom", {u"bob"_s});
        for (int i = 1; i <= 25; ++i)
            QCOMPARE(
                say(desk, id, i, u"message %1"_s.arg(i), {{u"From_Account"_s, u"bob"_s}, {u"MsgPriority"_s, u"High"_s}})
                    .value(QLatin1String("MsgSeq"))
                    .toInt(),
                i);
        QJsonObject page = history(desk, id, 20);
        QCOMPARE(page.value(QLatin1String("IsFinished")).toInt(), 1);
        QJsonArray rows = page.value(QLatin1String("RspMsgList")).toArray();
        QCOMPARE(rows.size(), 20);
        QCOMPARE(rows[0].toObject().value(QLatin1String("MsgSeq")).toInt(), 25);
        QCOMPARE(rows[0].toObject().value(QLatin1String("MsgBody")).toArray(), words(u"message 25"_s));
        QCOMPARE(rows[0].toObject().value(QLatin1String("MsgPriority")).toInt(), 1);
        QCOMPARE(rows[0].toObject().value(QLatin1String("From_Account")).toString(), u"bob"_s);
        page = history(desk, id, 30);
        QCOMPARE(page.value(QLatin1String("IsFinished")).toInt(), 0);
        QCOMPARE(page.value(QLatin1String("RspMsgList")).toArray().size(), 20);
        page = history(desk, id, 20, 5);
        QCOMPARE(page.value(QLatin1String("RspMsgList")).toArray().size(), 5);
        QCOMPARE(page.value(QLatin1String("IsFinished")).toInt(), 1);
        QCOMPARE(codeOf(history(desk, id, 0)), 10004);
        QCOMPARE(codeOf(history(desk, u"none"_s, 1)), 10010);
        QCOMPARE(codeOf(history(desk, desk.create("AVChatRoom"), 1)), 10007);
    }

    void tipsTakeANumber()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s, u"bob"_s});
        const QString id = desk.create("Public");
        QCOMPARE(codeOf(desk.group("add_group_member",
                                   {{u"GroupId"_s, id}, {u"MemberList"_s, QJsonArray{J({"Member_Account" : "bob"})}}})),
                 0);
        QCOMPARE(say(desk, id, 1, u"hi"_s).value(QLatin1String("MsgSeq")).toInt(), 2);
        const QJsonObject tip = history(desk, id, 20).value(QLatin1String("RspMsgList")).toArray()[1].toObject();
        QCOMPARE(tip.value(QLatin1String("IsPlaceMsg")).toInt(), 1);
        QCOMPARE(tip.value(QLatin1String("IsSystemMsg")).toInt(), 1);
        QVERIFY(tip.value(QLatin1String("MsgBody")).toArray().isEmpty());
    }

    void oldMessagesExpire()
    {
        ManualClock clock;
        Desk desk(quietWorld(0, 0), &clock);
        desk.import({u"alice"_s});
        const QString id = desk.create("Public");
        for (int i = 1; i <= 22; ++i)
            QCOMPARE(codeOf(say(desk, id, i, u"old"_s)), 0);
        clock.advance(qint64(8) * 86'400'000);
        QCOMPARE(history(desk, id, 21).value(QLatin1String("IsFinished")).toInt(), 2);
        QCOMPARE(history(desk, id, 1)
                     .value(QLatin1String("RspMsgList"))
                     .toArray()[0]
                     .toObject()
                     .value(QLatin1String("IsPlaceMsg"))
                     .toInt(),
                 1);
    }

    void repeatsAreDroppedForFiveMinutes()
    {
        ManualClock clock;
        Desk desk(quietWorld(0, 0), &clock);
        desk.import({u"alice"_s});
        const QString id = desk.create("ChatRoom");
        const QJsonObject first = say(desk, id, 7, u"once"_s);
        clock.advance(290'000);
        QCOMPARE(say(desk, id, 7, u"once"_s), first);
        QCOMPARE(say(desk, id, 7, u"other words"_s).value(QLatin1String("MsgSeq")).toInt(), 2);
        clock.advance(20'000);
        QCOMPARE(say(desk, id, 7, u"once"_s).value(QLatin1String("MsgSeq")).toInt(), 3);
        // A clock that is put back knows of no repeat of what it has not come to yet.
        clock.advance(-100'000);
        QCOMPARE(say(desk, id, 7, u"once"_s).value(QLatin1String("MsgSeq")).toInt(), 4);
    }

    void groupRefusals()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s, u"bob"_s});
        const QString id = desk.create("Public", {u"bob"_s});
        const QString live = desk.create("AVChatRoom");
        QCOMPARE(codeOf(say(desk, u"none"_s, 1, u"x"_s)), 10010);
        QCOMPARE(codeOf(say(desk, id, 1, u"x"_s, J({"From_Account" : "nobody"}))), 10004);
        QCOMPARE(codeOf(say(desk, id, 1, QString(12'289, u'x'))), 80002);
        QCOMPARE(codeOf(say(desk, live, 1, u"x"_s, J({"OnlineOnlyFlag" : 1}))), 10004);
        QCOMPARE(codeOf(say(desk, live, 1, u"x"_s, J({"To_Account" : ["bob"]}))), 10004);
        QCOMPARE(codeOf(say(desk, live, 1, u"x"_s, J({"To_Account" : []}))), 0);
        QCOMPARE(codeOf(say(desk, id, 1, u"x"_s, J({"OnlineOnlyFlag" : 1, "SendMsgControl" : ["NoUnread"]}))), 10004);
        QCOMPARE(codeOf(say(desk, id, 1, u"x"_s, J({"MsgPriority" : "high"}))), 10004);
        QCOMPARE(
            codeOf(say(desk, desk.create("Community"), 1, u"x"_s, J({"GroupAtInfo" : [ {"GroupAtAllFlag" : 1} ]}))),
            10004);
        QJsonArray mentions;
        for (int i = 0; i < 31; ++i)
            mentions.append(J({"GroupAtAllFlag" : 0, "GroupAt_Account" : "bob"}));
        QCOMPARE(codeOf(say(desk, id, 1, u"x"_s, {{u"GroupAtInfo"_s, mentions}})), 10053);
        auto body = [&](const QJsonArray &elements) {
            return codeOf(
                desk.group("send_group_msg", {{u"GroupId"_s, id}, {u"Random"_s, 1}, {u"MsgBody"_s, elements}}));
        };
        QCOMPARE(body({}), 10004);
        QCOMPARE(body({J({"MsgType" : "TIMSmellElem", "MsgContent" : {}})}), 10004);
        QCOMPARE(body({J({"MsgType" : "TIMTextElem", "MsgContent" : {}})}), 10004);
        QCOMPARE(
            body({J({"MsgType" : "TIMSoundElem", "MsgContent" : {"Url" : "u", "UUID" : "i", "Download_Flag" : 1}})}),
            10004);
        QCOMPARE(body({J({"MsgType" : "TIMCustomElem", "MsgContent" : {"Data" : "a"}}),
                       J({"MsgType" : "TIMCustomElem", "MsgContent" : {"Data" : "b"}})}),
                 10004);
        QCOMPARE(body({J({"MsgType" : "TIMFaceElem", "MsgContent" : {"Index" : 6, "Data" : "abc"}})}), 0);
        QCOMPARE(codeOf(desk.group("send_group_msg",
                                   {{u"GroupId"_s, id}, {u"Random"_s, u"1"_s}, {u"MsgBody"_s, words(u"x"_s)}})),
                 10004);
    }

    void mutedPeopleCannotSpeak()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s, u"bob"_s});
        const QString id = desk.create("Public", {u"bob"_s});
        QCOMPARE(codeOf(desk.group(
                     "forbid_send_msg",
                     {{u"GroupId"_s, id}, {u"Members_Account"_s, QJsonArray{u"bob"_s}}, {u"ShutUpTime"_s, 60}})),
                 0);
        QCOMPARE(codeOf(say(desk, id, 1, u"x"_s, J({"From_Account" : "bob"}))), 10017);
        QCOMPARE(codeOf(say(desk, id, 2, u"x"_s, J({"From_Account" : "alice"}))), 0);
        QCOMPARE(codeOf(desk.group(
                     "forbid_send_msg",
                     {{u"GroupId"_s, id}, {u"Members_Account"_s, QJsonArray{u"bob"_s}}, {u"ShutUpTime"_s, 0}})),
                 0);
        QCOMPARE(codeOf(desk.group("modify_group_base_info", {{u"GroupId"_s, id}, {u"ShutUpAllMember"_s, u"On"_s}})),
                 0);
        QCOMPARE(codeOf(say(desk, id, 3, u"x"_s, J({"From_Account" : "bob"}))), 10017);
        QCOMPARE(say(desk, id, 3, u"x"_s, J({"From_Account" : "bob"})).value(QLatin1String("ErrorInfo")).toString(),
                 u"everybody is muted in this group but its owner and admins"_s);
        QCOMPARE(codeOf(say(desk, id, 4, u"x"_s, J({"From_Account" : "alice"}))), 0);
        QCOMPARE(codeOf(say(desk, id, 5, u"x"_s)), 0);
    }

    void fortyMessagesASecondInAGroup()
    {
        ManualClock clock;
        SandboxOptions options = quietWorld(0, 0);
        options.enforceRates = true;
        Desk desk(options, &clock);
        desk.import({u"alice"_s});
        const QString id = desk.create("ChatRoom");
        for (int i = 0; i < 40; ++i)
            QCOMPARE(codeOf(say(desk, id, i, u"x"_s)), 0);
        QCOMPARE(codeOf(say(desk, id, 40, u"x"_s)), 10023);
        clock.advance(1'000);
        QCOMPARE(codeOf(say(desk, id, 41, u"x"_s)), 0);
    }

    void systemNotifications()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s, u"bob"_s});
        const QString id = desk.create("Public", {u"bob"_s});
        const QString live = desk.create("AVChatRoom");
        auto notify = [&](const QString &group, const QJsonArray &to, const QString &content = u"Hello"_s) {
            QJsonObject body{{u"GroupId"_s, group}, {u"Content"_s, content}};
            if (!to.isEmpty())
                body.insert(u"ToMembers_Account"_s, to);
            return desk.group("send_group_system_notification", body);
        };
        QCOMPARE(notify(id, {}), J({"ActionStatus" : "OK", "ErrorInfo" : "", "ErrorCode" : 0}));
        QCOMPARE(codeOf(notify(id, {u"bob"_s})), 0);
        QCOMPARE(codeOf(notify(live, {})), 0);
        QCOMPARE(codeOf(notify(live, {u"bob"_s})), 10004);
        QCOMPARE(codeOf(notify(id, {}, u""_s)), 10004);
        QCOMPARE(codeOf(notify(id, {}, QString(2'666, u'中') + u"xx"_s)), 0);
        QCOMPARE(codeOf(notify(id, {}, QString(2'667, u'中'))), 10020);
        QCOMPARE(codeOf(notify(u"none"_s, {})), 10010);
        // It takes no number and is not in the history.
        QCOMPARE(say(desk, id, 1, u"first"_s).value(QLatin1String("MsgSeq")).toInt(), 1);
        desk.sandbox->setNotificationsClosed(true);
        QCOMPARE(codeOf(notify(id, {})), 10026);
        desk.sandbox->setNotificationsClosed(false);
        QCOMPARE(codeOf(notify(id, {})), 0);
    }

    void privateMessages()
    {
        ManualClock clock;
        Desk desk(quietWorld(0, 0), &clock);
        desk.import({u"alice"_s, u"bob"_s});
        const QJsonObject first =
            tell(desk, u"bob"_s, 5,
                 J({"From_Account" : "alice", "MsgSeq" : 93847636, "SyncOtherMachine" : 2, "MsgLifeTime" : 3600}));
        QCOMPARE(first.value(QLatin1String("MsgKey")).toString(), u"93847636_5_1700000000"_s);
        QCOMPARE(first.value(QLatin1String("MsgTime")).toInt(), 1'700'000'000);
        clock.advance(100'000);
        QCOMPARE(tell(desk, u"bob"_s, 5, J({"From_Account" : "alice", "MsgSeq" : 93847636})), first);
        clock.advance(21'000);
        QCOMPARE(tell(desk, u"bob"_s, 5, J({"From_Account" : "alice", "MsgSeq" : 93847636}))
                     .value(QLatin1String("MsgTime"))
                     .toInt(),
                 1'700'000'121);
        QCOMPARE(codeOf(tell(desk, u"nobody"_s, 1)), 90012);
        QCOMPARE(codeOf(tell(desk, u"bob"_s, 1, J({"From_Account" : "nobody"}))), 90048);
        QCOMPARE(codeOf(tell(desk, u"bob"_s, 1, {{u"MsgBody"_s, words(QString(8'001, u'x'))}})), 93000);
        QCOMPARE(codeOf(tell(desk, u"bob"_s, 1, {{u"MsgBody"_s, QJsonArray()}})), 90002);
        QCOMPARE(codeOf(tell(desk, u"bob"_s, 1,
                             {{u"MsgBody"_s, QJsonArray{J({"MsgType" : "TIMRelayElem", "MsgContent" : {}})}}})),
                 90002);
        QCOMPARE(
            codeOf(tell(
                desk, u"bob"_s, 1,
                {{u"MsgBody"_s,
                  QJsonArray{J({"MsgType" : "TIMLocationElem", "MsgContent" : {"Desc" : "x", "Latitude" : "1"}})}}})),
            90002);
    }
};

QTEST_GUILESS_MAIN(SandboxMessagesTest)
#include "tst_sandboxmessages.moc"
