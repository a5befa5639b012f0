// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/friendflows.h"
#include "fixture.h"

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Blacklists, friend groups, mutes of whole accounts, and what a client's friend requests ask the app beforehand.
class SandboxFriendListsTest : public QObject
{
    Q_OBJECT

    struct People
    {
        explicit People(const Clock *clock = nullptr)
            : desk(
                  [this] {
                      SandboxOptions options = quietWorld(0, 0);
                      options.callbackUrl = hooks.url();
                      return options;
                  }(),
                  clock)
        {
            desk.import({u"alice"_s, u"bob"_s, u"carol"_s, u"dave"_s});
        }
        void befriend(const QString &from, const QString &to)
        {
            QCOMPARE(codeOf(desk.call(
                         "sns/friend_add",
                         {{u"From_Account"_s, from},
                          {u"ForceAddFlags"_s, 1},
                          {u"AddFriendItem"_s, QJsonArray{QJsonObject{{u"To_Account"_s, to},
                                                                      {u"AddSource"_s, u"AddSource_Type_Web"_s}}}}})),
                     0);
        }
        QJsonObject change(const char *command, const QStringList &ids)
        {
            return desk.call(command,
                             {{u"From_Account"_s, u"alice"_s}, {u"To_Account"_s, QJsonArray::fromStringList(ids)}});
        }
        QString relation(const char *command, const char *list, const QString &from, const QString &type)
        {
            return desk
                .call(command,
                      {{u"From_Account"_s, from}, {u"To_Account"_s, QJsonArray{u"bob"_s}}, {u"CheckType"_s, type}})
                .value(QLatin1String(list))
                .toArray()[0]
                .toObject()
                .value(QLatin1String("Relation"))
                .toString();
        }
        HookServer hooks;
        Desk desk;
    };

    static QList<int> codes(const QJsonObject &reply)
    {
        QList<int> out;
        const QJsonArray items = reply.value(QLatin1String("ResultItem")).toArray();
        for (const auto &item : items)
            out << item.toObject().value(QLatin1String("ResultCode")).toInt(-1);
        return out;
    }

    /// A service without a port, for what only people at their devices do.
    struct Bench
    {
        Bench()
            : service(
                  [this] {
                      SandboxOptions options = quietWorld(0, 0);
                      options.callbackUrl = hooks.url();
                      return options;
                  }(),
                  clock, catalogue, counters)
        {
            alice = service.world.addAccount(u"alice"_s, service.now());
            bob = service.world.addAccount(u"bob"_s, service.now());
            carol = service.world.addAccount(u"carol"_s, service.now());
            for (sim::AccountIndex who : {bob, carol})
                service.world.at(who).setTag(u"Tag_Profile_IM_AllowType"_s, u"AllowType_Type_NeedConfirm"_s);
        }
        sim::ItemResults ask()
        {
            std::optional<sim::ItemResults> out;
            sim::FriendRequest request;
            request.from = alice;
            request.wishes = {{u"bob"_s, u"Bobby"_s, u"Pals"_s, u"AddSource_Type_Android"_s, u"hi"_s},
                              {u"carol"_s, {}, {}, u"AddSource_Type_Android"_s, {}}};
            sim::askFriends(service, request, device, [&](const sim::ItemResults &results) { out = results; });
            if (!QTest::qWaitFor([&] { return out.has_value(); }, 10'000))
                qFatal("no verdict");
            return *out;
        }
        int answer(sim::AccountIndex who, sim::FriendAnswer answer)
        {
            std::optional<int> out;
            sim::answerRequest(service, who, alice, answer, device,
                               [&](const sim::ItemResult &result) { out = result.code; });
            if (!QTest::qWaitFor([&] { return out.has_value(); }, 10'000))
                qFatal("no verdict");
            return *out;
        }
        HookServer hooks;
        SystemClock clock;
        Catalogue catalogue;
        sim::LiveCounters counters;
        sim::Service service;
        sim::AccountIndex alice = 0, bob = 0, carol = 0;
        const sim::Origin device{u"203.0.113.7"_s, u"iOS"_s, u"alice"_s};
    };

  private Q_SLOTS:
    void blockingBreaksFriendshipOnBothSides()
    {
        People people;
        people.befriend(u"alice"_s, u"bob"_s);
        const QJsonObject reply = people.change("sns/black_list_add", {u"bob"_s, u"carol"_s, u"nobody"_s});
        QCOMPARE(codes(reply), (QList<int>{0, 0, 30003}));
        QCOMPARE(reply.value(QLatin1String("Fail_Account")).toArray(), QJsonArray{u"nobody"_s});
        QCOMPARE(people.relation("sns/friend_check", "InfoItem", u"alice"_s, u"CheckResult_Type_Both"_s),
                 u"CheckResult_Type_NoRelation"_s);
        auto blocks = [&](const QString &from, const QString &type) {
            return people.relation("sns/black_list_check", "BlackListCheckItem", from, type);
        };
        QCOMPARE(blocks(u"alice"_s, u"BlackCheckResult_Type_Both"_s), u"BlackCheckResult_Type_AWithB"_s);
        QCOMPARE(blocks(u"alice"_s, u"BlackCheckResult_Type_Single"_s), u"BlackCheckResult_Type_AWithB"_s);
        QCOMPARE(blocks(u"dave"_s, u"BlackCheckResult_Type_Both"_s), u"BlackCheckResult_Type_NO"_s);
        // Not idempotent.
        const QJsonObject again = people.change("sns/black_list_add", {u"bob"_s});
        QCOMPARE(again.value(QLatin1String("ResultItem")).toArray()[0].toObject(),
                 J({"To_Account" : "bob", "ResultCode" : 30001, "ResultInfo" : "Err_SNS_BlackListAdd_Already_Exist"}));
        QCOMPARE(codes(people.change("sns/black_list_delete", {u"bob"_s})), QList<int>{0});
        QCOMPARE(blocks(u"alice"_s, u"BlackCheckResult_Type_Both"_s), u"BlackCheckResult_Type_NO"_s);
        QCOMPARE(people.relation("sns/friend_check", "InfoItem", u"alice"_s, u"CheckResult_Type_Both"_s),
                 u"CheckResult_Type_NoRelation"_s);
        QTRY_COMPARE(people.hooks.of("Sns.CallbackBlackListDelete").size(), 1);
        QCOMPARE(people.hooks.of("Sns.CallbackBlackListAdd").size(), 1);
        QCOMPARE(people.hooks.of("Sns.CallbackBlackListAdd").first().body.value(QLatin1String("PairList")).toArray(),
                 (QJsonArray{J({"From_Account" : "alice", "To_Account" : "bob"}),
                             J({"From_Account" : "alice", "To_Account" : "carol"})}));
    }

    void blacklistsAreReadInPages()
    {
        People people;
        people.change("sns/black_list_add", {u"bob"_s, u"carol"_s, u"dave"_s});
        auto page = [&](int start, int most) {
            return people.desk.call("sns/black_list_get", {{u"From_Account"_s, u"alice"_s},
                                                           {u"StartIndex"_s, start},
                                                           {u"MaxLimited"_s, most},
                                                           {u"LastSequence"_s, 0}});
        };
        const QJsonObject first = page(0, 2);
        const QJsonArray rows = first.value(QLatin1String("BlackListItem")).toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject().value(QLatin1String("To_Account")).toString(), u"bob"_s);
        QVERIFY(rows[0].toObject().value(QLatin1String("AddBlackTimeStamp")).isDouble());
        QCOMPARE(first.value(QLatin1String("StartIndex")), QJsonValue(2));
        QVERIFY(first.value(QLatin1String("CurruentSequence")).toInt() > 0);
        QVERIFY(!first.contains(QLatin1String("CurrentSequence")));
        const QJsonObject last = page(2, 2);
        QCOMPARE(last.value(QLatin1String("BlackListItem")).toArray().size(), 1);
        QCOMPARE(last.value(QLatin1String("StartIndex")), QJsonValue(0));
        QCOMPARE(codeOf(page(0, 0)), 30001);
        QCOMPARE(codeOf(page(0, 1001)), 30001);
    }

    void groupsOfFriends()
    {
        People people;
        people.befriend(u"alice"_s, u"bob"_s);
        auto add = [&](const QStringList &names, const QStringList &ids = {}) {
            QJsonObject body{{u"From_Account"_s, u"alice"_s}, {u"GroupName"_s, QJsonArray::fromStringList(names)}};
            if (!ids.isEmpty())
                body.insert(u"To_Account"_s, QJsonArray::fromStringList(ids));
            return people.desk.call("sns/group_add", body);
        };
        const QJsonObject basic = add({u"one"_s, u"two"_s});
        QVERIFY(!basic.contains(QLatin1String("ResultItem")));
        const int sequence = basic.value(QLatin1String("CurrentSequence")).toInt();
        const QJsonObject filled = add({u"three"_s}, {u"bob"_s, u"carol"_s});
        QCOMPARE(codes(filled), (QList<int>{0, 32216}));
        QCOMPARE(filled.value(QLatin1String("Fail_Account")).toArray(), QJsonArray{u"carol"_s});
        QVERIFY(filled.value(QLatin1String("CurrentSequence")).toInt() > sequence);
        const QJsonObject all = people.desk.call(
            "sns/group_get", J({"From_Account" : "alice", "LastSequence" : 0, "NeedFriend" : "Need_Friend_Type_Yes"}));
        QCOMPARE(all.value(QLatin1String("ResultItem")).toArray(),
                 (QJsonArray{J({"GroupName" : "one", "FriendNumber" : 0, "To_Account" : []}),
                             J({"GroupName" : "two", "FriendNumber" : 0, "To_Account" : []}),
                             J({"GroupName" : "three", "FriendNumber" : 1, "To_Account" : ["bob"]})}));
        const QJsonObject some = people.desk.call(
            "sns/group_get", J({"From_Account" : "alice", "LastSequence" : 0, "GroupName" : [ "two", "none" ]}));
        QCOMPARE(some.value(QLatin1String("ResultItem")).toArray(),
                 (QJsonArray{J({"GroupName" : "two", "FriendNumber" : 0})}));
        const QJsonObject gone =
            people.desk.call("sns/group_delete", J({"From_Account" : "alice", "GroupName" : [ "three", "none" ]}));
        QCOMPARE(gone.value(QLatin1String("ErrorInfo")).toString(), u"0"_s);
        QVERIFY(gone.value(QLatin1String("CurrentSequence")).toInt() >
                filled.value(QLatin1String("CurrentSequence")).toInt());
        QCOMPARE(people.relation("sns/friend_check", "InfoItem", u"alice"_s, u"CheckResult_Type_Single"_s),
                 u"CheckResult_Type_AWithB"_s);
        QStringList many;
        for (int i = 0; i < 31; ++i)
            many << u"g%1"_s.arg(i);
        QCOMPARE(codeOf(add(many)), 30011);
        QCOMPARE(codeOf(add(many.mid(1))), 0);
        QCOMPARE(codeOf(add({QString(31, u'x')})), 30001);
        QCOMPARE(codeOf(add({QString()})), 30001);
        // A group named with a friend is made when it is missing, so the ceiling holds there too.
        QCOMPARE(
            codes(people.desk.call(
                "sns/friend_update", J({
                    "From_Account" : "alice",
                    "UpdateItem" :
                        [ {"To_Account" : "bob", "SnsItem" : [ {"Tag" : "Tag_SNS_IM_Group", "Value" : ["onemore"]} ]} ]
                }))),
            QList<int>{30011});
    }

    void theAppMayRefuseEachTarget()
    {
        Bench bench;
        bench.hooks.answers.insert(u"Sns.CallbackPrevFriendAdd"_s, J({
                                       "ActionStatus" : "OK",
                                       "ErrorCode" : 0,
                                       "ErrorInfo" : "",
                                       "ResultItem" : [
                                           {"To_Account" : "bob", "ResultCode" : 0, "ResultInfo" : ""},
                                           {"To_Account" : "carol", "ResultCode" : 38001, "ResultInfo" : "not allowed"}
                                       ]
                                   }));
        const sim::ItemResults results = bench.ask();
        QCOMPARE(results.size(), 2);
        QCOMPARE(results[0].code, 30539);
        QCOMPARE(results[1].code, 38001);
        QCOMPARE(results[1].info, u"not allowed"_s);
        QVERIFY(bench.service.world.relations.findPending(bench.bob, bench.alice));
        QVERIFY(!bench.service.world.relations.findPending(bench.carol, bench.alice));
        const Hook before = bench.hooks.of("Sns.CallbackPrevFriendAdd").first();
        QCOMPARE(before.body.value(QLatin1String("FriendItem")).toArray()[0].toObject(), J({
                     "To_Account" : "bob",
                     "Remark" : "Bobby",
                     "GroupName" : "Pals",
                     "AddSource" : "AddSource_Type_Android",
                     "AddWording" : "hi"
                 }));
        QCOMPARE(before.body.value(QLatin1String("Requester_Account")).toString(), u"alice"_s);
        QVERIFY(before.body.value(QLatin1String("EventTime")).isDouble());
        QVERIFY(bench.hooks.of("Sns.CallbackFriendAdd").isEmpty());
        // A failed app stops nobody.
        bench.hooks.answers.insert(u"Sns.CallbackPrevFriendAdd"_s, J({
                                       "ActionStatus" : "FAIL",
                                       "ErrorCode" : 38000,
                                       "ErrorInfo" : "",
                                       "ResultItem" : [ {"To_Account" : "carol", "ResultCode" : 38001} ]
                                   }));
        QCOMPARE(bench.ask()[1].code, 30539);
    }

    void requestsAreAnswered()
    {
        Bench bench;
        bench.ask();
        bench.hooks.answers.insert(u"Sns.CallbackPrevFriendResponse"_s, J({
                                       "ActionStatus" : "OK",
                                       "ErrorCode" : 0,
                                       "ErrorInfo" : "",
                                       "ResultItem" : [ {"To_Account" : "alice", "ResultCode" : 38002} ]
                                   }));
        QCOMPARE(bench.answer(bench.bob, sim::FriendAnswer::AgreeAndAdd), 38002);
        QVERIFY(bench.service.world.relations.findPending(bench.bob, bench.alice));
        bench.hooks.answers.clear();
        QCOMPARE(bench.answer(bench.bob, sim::FriendAnswer::AgreeAndAdd), 0);
        const sim::Friend *entry = bench.service.world.relations.find(bench.alice, bench.bob);
        QVERIFY(entry);
        QCOMPARE(entry->tag(u"Tag_SNS_IM_Remark"_s).toString(), u"Bobby"_s);
        QCOMPARE(entry->tag(u"Tag_SNS_IM_Group"_s).toArray(), QJsonArray{u"Pals"_s});
        QVERIFY(bench.service.world.relations.isFriend(bench.bob, bench.alice));
        QCOMPARE(bench.answer(bench.carol, sim::FriendAnswer::Agree), 0);
        QVERIFY(!bench.service.world.relations.isFriend(bench.carol, bench.alice));
        QCOMPARE(bench.answer(bench.carol, sim::FriendAnswer::Reject), 30614);
        QTRY_COMPARE(bench.hooks.of("Sns.CallbackFriendAdd").size(), 2);
        const QJsonObject told = bench.hooks.of("Sns.CallbackFriendAdd").first().body;
        QCOMPARE(told.value(QLatin1String("ClientCmd")).toString(), u"friend_response"_s);
        QCOMPARE(told.value(QLatin1String("Admin_Account")).toString(), QString());
        QCOMPARE(told.value(QLatin1String("PairList")).toArray()[1].toObject(),
                 J({"From_Account" : "bob", "To_Account" : "alice", "Initiator_Account" : "alice"}));
        QCOMPARE(bench.hooks.of("Sns.CallbackPrevFriendResponse")
                     .last()
                     .body.value(QLatin1String("ResponseFriendItem"))
                     .toArray()[0]
                     .toObject()
                     .value(QLatin1String("ResponseAction"))
                     .toString(),
                 u"Response_Action_Reject"_s);
    }

    void mutesHaveTwoClocks()
    {
        ManualClock clock(1'700'000'000'000);
        People people(&clock);
        auto set = [&](QJsonObject more) {
            more.insert(u"Set_Account"_s, u"bob"_s);
            return people.desk.call("openconfigsvr/setnospeaking", more);
        };
        auto get = [&] { return people.desk.call("openconfigsvr/getnospeaking", J({"Get_Account" : "bob"})); };
        QCOMPARE(get(),
                 J({"ErrorCode" : 0, "ErrorInfo" : "", "C2CmsgNospeakingTime" : 0, "GroupmsgNospeakingTime" : 0}));
        QCOMPARE(set({{u"C2CmsgNospeakingTime"_s, qint64(4294967295)}, {u"GroupmsgNospeakingTime"_s, 7200}}),
                 J({"ErrorCode" : 0, "ErrorInfo" : ""}));
        clock.advance(4'000);
        QCOMPARE(get(), J({
                     "ErrorCode" : 0,
                     "ErrorInfo" : "",
                     "C2CmsgNospeakingTime" : 4294967295,
                     "GroupmsgNospeakingTime" : 7196
                 }));
        const QString group = people.desk.create("Public", {u"bob"_s});
        QString words;
        auto say = [&](int random) {
            const QJsonObject reply = people.desk.group(
                "send_group_msg",
                {{u"GroupId"_s, group},
                 {u"Random"_s, random},
                 {u"From_Account"_s, u"bob"_s},
                 {u"MsgBody"_s, QJsonArray{J({"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "hi"}})}}});
            words = reply.value(QLatin1String("ErrorInfo")).toString();
            return codeOf(reply);
        };
        QCOMPARE(say(1), 10017);
        QCOMPARE(words, u"the sender is muted in all groups of the app"_s);
        QVERIFY(people.hooks.of("Group.CallbackBeforeSendMsg").isEmpty());
        // The app admin speaks for a person muted in one-to-one chats.
        QCOMPARE(codeOf(people.desk.call(
                     "openim/sendmsg",
                     {{u"From_Account"_s, u"bob"_s},
                      {u"To_Account"_s, u"alice"_s},
                      {u"MsgSeq"_s, 1},
                      {u"MsgRandom"_s, 1},
                      {u"MsgBody"_s, QJsonArray{J({"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "hi"}})}}})),
                 0);
        // What is not said stays, 0 lifts.
        set({{u"C2CmsgNospeakingTime"_s, 0}});
        QCOMPARE(get().value(QLatin1String("C2CmsgNospeakingTime")), QJsonValue(0));
        QCOMPARE(get().value(QLatin1String("GroupmsgNospeakingTime")), QJsonValue(7196));
        clock.advance(7'196'000);
        QCOMPARE(get().value(QLatin1String("GroupmsgNospeakingTime")), QJsonValue(0));
        QCOMPARE(say(2), 0);
        // A long time is no time without end.
        set({{u"C2CmsgNospeakingTime"_s, qint64(3000000000)}, {u"GroupmsgNospeakingTime"_s, qint64(4294967294)}});
        clock.advance(10'000);
        QCOMPARE(get().value(QLatin1String("C2CmsgNospeakingTime")), QJsonValue(qint64(2999999990)));
        QCOMPARE(get().value(QLatin1String("GroupmsgNospeakingTime")), QJsonValue(qint64(4294967284)));
        QCOMPARE(codeOf(set({})), 130008);
        QCOMPARE(codeOf(set({{u"C2CmsgNospeakingTime"_s, -1}})), 130001);
        QCOMPARE(codeOf(people.desk.call("openconfigsvr/setnospeaking", J({"C2CmsgNospeakingTime" : 1}))), 130004);
        QCOMPARE(codeOf(people.desk.call("openconfigsvr/setnospeaking",
                                         J({"Set_Account" : "nobody", "C2CmsgNospeakingTime" : 1}))),
                 130005);
        QCOMPARE(codeOf(people.desk.call("openconfigsvr/getnospeaking")), 130002);
        QCOMPARE(codeOf(people.desk.call("openconfigsvr/getnospeaking", J({"Get_Account" : "nobody"}))), 130003);
    }

    void theMadeUpWorldHasFriends()
    {
        Desk desk(quietWorld(200, 5));
        Desk again(quietWorld(200, 5));
        int friends = 0;
        int remarks = 0;
        int groups = 0;
        int blocked = 0;
        const QJsonObject everybody = desk.group("get_appid_group_list");
        QCOMPARE(codeOf(everybody), 0);
        const Catalogue catalogue;
        const SystemClock clock;
        sim::LiveCounters counters;
        const sim::Service service(quietWorld(200, 5), clock, catalogue, counters);
        int pending = 0;
        for (sim::AccountIndex i = 1; i < service.world.accountSlots(); ++i) {
            const QJsonObject body{{u"From_Account"_s, service.world.idOf(i)},
                                   {u"StartIndex"_s, 0},
                                   {u"StandardSequence"_s, 0},
                                   {u"CustomSequence"_s, 0}};
            const QJsonObject page = desk.call("sns/friend_get", body);
            QCOMPARE(again.call("sns/friend_get", body), page);
            const QByteArray text = QJsonDocument(page).toJson(QJsonDocument::Compact);
            friends += page.value(QLatin1String("FriendNum")).toInt();
            remarks += int(text.count("Tag_SNS_IM_Remark"));
            groups += int(text.count("Tag_SNS_IM_Group"));
            blocked += int(service.world.relations.of(i).blocked.size());
            pending += int(service.world.relations.of(i).pending.size());
        }
        QVERIFY2(friends > 400 && remarks > 40 && groups > 60 && blocked > 0 && pending > 0,
                 qPrintable(u"%1 %2 %3 %4 %5"_s.arg(friends).arg(remarks).arg(groups).arg(blocked).arg(pending)));
    }
};

QTEST_GUILESS_MAIN(SandboxFriendListsTest)
#include "tst_sandboxfriendlists.moc"
