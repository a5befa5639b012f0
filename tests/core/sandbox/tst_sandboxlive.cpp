// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/groupflows.h"
#include "core/sandbox/peopleflows.h"
#include "core/sandbox/worldmaker.h"
#include "fixture.h"

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Live rooms: who is inside, marks and admins.
class SandboxLiveTest : public QObject
{
    Q_OBJECT

    static constexpr const char *service = "group_open_avchatroom_http_svc/";

    static QJsonObject live(Desk &desk, const char *command, const QJsonObject &body)
    {
        return desk.call((QByteArray(service) + command).constData(), body);
    }
    static QStringList names(const QJsonValue &list)
    {
        QStringList out;
        for (const auto &item : list.toArray())
            out << (item.isString() ? item.toString()
                                    : item.toObject().value(QLatin1String("Member_Account")).toString());
        return out;
    }
    static int online(Desk &desk, const QString &id)
    {
        return desk.group("get_online_member_num", {{u"GroupId"_s, id}})
            .value(QLatin1String("OnlineMemberNum"))
            .toInt(-1);
    }
    static QJsonObject mark(Desk &desk, const QString &id, int how, const QStringList &who, const QJsonArray &marks)
    {
        QJsonArray list;
        for (const QString &one : who)
            list.append(QJsonObject{{u"Member_Account"_s, one}, {u"Marks"_s, marks}});
        return live(desk, "modify_user_info", {{u"GroupId"_s, id}, {u"CommandType"_s, how}, {u"MemberList"_s, list}});
    }
    static void importMany(Desk &desk, int first, int count)
    {
        QJsonArray list;
        for (int i = 0; i < count; ++i)
            list.append(QJsonObject{{u"UserID"_s, u"p%1"_s.arg(first + i)}});
        QCOMPARE(codeOf(desk.call("im_open_login_svc/multiaccount_import", {{u"AccountList"_s, list}})), 0);
    }

  private Q_SLOTS:
    void peopleInsideAreTheOnlineOnes()
    {
        ManualClock clock;
        const SandboxOptions options = quietWorld(400, 40);
        Desk desk(options, &clock);
        const sim::World world = sim::makeWorld(options, clock.nowSeconds());
        int rooms = 0;
        for (sim::GroupIndex i = 0; i < world.groupSlots(); ++i) {
            const sim::Group &group = world.groupAt(i);
            if (group.type != sim::GroupType::AVChatRoom)
                continue;
            ++rooms;
            QStringList inside;
            QJsonArray all;
            for (const sim::Member &member : group.members()) {
                all.append(world.idOf(member.account));
                if (world.isOnline(member.account))
                    inside << world.idOf(member.account);
            }
            QCOMPARE(online(desk, group.id), int(inside.size()));
            const QJsonObject page = live(desk, "get_members", {{u"GroupId"_s, group.id}, {u"Timestamp"_s, 0}});
            QStringList listed = names(page.value(QLatin1String("MemberList")));
            QCOMPARE(page.value(QLatin1String("NextTimestamp")).toInteger(), 0);
            qint64 joined = std::numeric_limits<qint64>::max();
            for (const auto &item : page.value(QLatin1String("MemberList")).toArray()) {
                QVERIFY(item.toObject().value(QLatin1String("JoinTime")).toInteger() <= joined);
                joined = item.toObject().value(QLatin1String("JoinTime")).toInteger();
                QVERIFY(!item.toObject().value(QLatin1String("NickName")).toString().isEmpty());
            }
            listed.sort();
            QStringList sorted = inside;
            sorted.sort();
            QCOMPARE(listed, sorted);
            QCOMPARE(names(live(desk, "check_members", {{u"GroupId"_s, group.id}, {u"Member_Account"_s, all}})
                               .value(QLatin1String("Member_Account"))),
                     inside);
        }
        QVERIFY(rooms >= 3);
        const QString open = desk.group("get_appid_group_list", J({"GroupType" : "Public"}))
                                 .value(QLatin1String("GroupIdList"))
                                 .toArray()[0]
                                 .toObject()
                                 .value(QLatin1String("GroupId"))
                                 .toString();
        QCOMPARE(codeOf(desk.group("get_online_member_num", {{u"GroupId"_s, open}})), 10007);
        QCOMPARE(codeOf(live(desk, "get_members", {{u"GroupId"_s, open}, {u"Timestamp"_s, 0}})), 10007);
        QCOMPARE(codeOf(live(desk, "get_admin_list", {{u"GroupId"_s, u"none"_s}})), 10010);
    }

    void pagesOfPeople()
    {
        ManualClock clock(1'700'000'000'000);
        Desk desk(quietWorld(0, 0), &clock);
        desk.import({u"alice"_s});
        const QString id = desk.create("AVChatRoom");
        // Mark 500 counts somebody as online who is not, so a room can be filled without any client.
        for (int batch = 0; batch < 22; ++batch) {
            importMany(desk, batch * 50, 50);
            QStringList who;
            for (int i = 0; i < 50 && batch * 50 + i < 1'000; ++i)
                who << u"p%1"_s.arg(batch * 50 + i);
            if (!who.isEmpty())
                QCOMPARE(codeOf(mark(desk, id, 1, who, {500})), 0);
            clock.advance(1'000);
        }
        QCOMPARE(online(desk, id), 1'000);
        // A mark covers a thousand people, and no more.
        QCOMPARE(codeOf(mark(desk, id, 1, {u"p1001"_s}, {500})), 10004);
        QStringList all;
        QList<int> pages;
        qint64 next = 0;
        do {
            const QJsonObject page = live(desk, "get_members", {{u"GroupId"_s, id}, {u"Timestamp"_s, next}});
            const QStringList some = names(page.value(QLatin1String("MemberList")));
            pages << int(some.size());
            all << some;
            next = page.value(QLatin1String("NextTimestamp")).toInteger();
        } while (next != 0 && pages.size() < 20);
        QCOMPARE(pages, (QList<int>{250, 250, 250, 250}));
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 1'000);
        QCOMPARE(all.first(), u"p950"_s);
        // It ends by itself after three days.
        clock.advance(3 * 86'400'000LL);
        QCOMPARE(online(desk, id), 0);
    }

    void marks()
    {
        ManualClock clock(1'700'000'000'000);
        Desk desk(quietWorld(0, 0), &clock);
        desk.import({u"alice"_s, u"bob"_s, u"carol"_s});
        const QString id = desk.create("AVChatRoom");
        auto listed = [&](int wanted) {
            QJsonObject body{{u"GroupId"_s, id}, {u"Timestamp"_s, 0}};
            if (wanted)
                body.insert(u"Mark"_s, wanted);
            return names(live(desk, "get_members", body).value(QLatin1String("MemberList")));
        };
        QCOMPARE(codeOf(mark(desk, id, 1, {u"bob"_s, u"carol"_s}, {1000})), 10004);
        QCOMPARE(codeOf(mark(desk, id, 1, {u"bob"_s}, {500})), 0);
        QCOMPARE(mark(desk, id, 1, {u"bob"_s, u"carol"_s}, {1000, 1001}), J({
                     "ActionStatus" : "OK",
                     "ErrorInfo" : "",
                     "ErrorCode" : 0,
                     "CommandType" : 1,
                     "MemberList" : [ {"Member_Account" : "bob", "Marks" : [ 1000, 1001 ]} ]
                 }));
        QCOMPARE(listed(1000), (QStringList{u"bob"_s}));
        QCOMPARE(codeOf(mark(desk, id, 2, {u"bob"_s}, {1000})), 0);
        QCOMPARE(listed(1000), QStringList());
        QCOMPARE(listed(1001), (QStringList{u"bob"_s}));
        QCOMPARE(codeOf(mark(desk, id, 1, {u"bob"_s}, {600})), 0);
        QCOMPARE(listed(0), QStringList());
        QCOMPARE(listed(600), (QStringList{u"bob"_s}));
        QCOMPARE(online(desk, id), 1);
        QCOMPARE(codeOf(mark(desk, id, 1, {u"bob"_s}, {999})), 10004);
        QCOMPARE(codeOf(mark(desk, id, 3, {u"bob"_s}, {1000})), 10004);
        QCOMPARE(codeOf(mark(desk, id, 1, {u"bob"_s}, {1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010})), 10004);
        QCOMPARE(codeOf(mark(desk, id, 2, {u"bob"_s}, {500})), 0);
        QCOMPARE(online(desk, id), 0);
    }

    void admins()
    {
        Desk desk(quietWorld(0, 0));
        desk.import({u"alice"_s, u"bob"_s, u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s, u"c5"_s});
        const QString id = desk.create("AVChatRoom");
        auto change = [&](int how, const QJsonArray &who) {
            return codeOf(
                live(desk, "modify_admin", {{u"GroupId"_s, id}, {u"CommandType"_s, how}, {u"Admin_Account"_s, who}}));
        };
        auto list = [&] {
            QStringList out;
            for (const auto &item :
                 live(desk, "get_admin_list", {{u"GroupId"_s, id}}).value(QLatin1String("Admin_List")).toArray())
                out << item.toObject().value(QLatin1String("Admin_Account")).toString();
            return out;
        };
        auto say = [&](int random) {
            return codeOf(desk.group(
                "send_group_msg",
                {{u"GroupId"_s, id},
                 {u"Random"_s, random},
                 {u"From_Account"_s, u"bob"_s},
                 {u"MsgBody"_s, QJsonArray{J({"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "hi"}})}}}));
        };
        QCOMPARE(list(), QStringList());
        QCOMPARE(codeOf(desk.group("modify_group_base_info", {{u"GroupId"_s, id}, {u"MuteAllMember"_s, u"On"_s}})), 0);
        QCOMPARE(say(1), 10017);
        QCOMPARE(change(1, {u"bob"_s, u"c1"_s}), 0);
        QCOMPARE(change(1, {u"bob"_s, u"c2"_s, u"c3"_s, u"c4"_s}), 0);
        QCOMPARE(say(2), 0);
        QCOMPARE(change(1, {u"c5"_s}), 10004);
        QCOMPARE(list().size(), 5);
        // An admin can be changed like a member, inside or not.
        auto mute = [&](int seconds) {
            return codeOf(desk.group("modify_group_member_info", {{u"GroupId"_s, id},
                                                                  {u"Member_Account"_s, u"bob"_s},
                                                                  {u"NameCard"_s, u"Bobby"_s},
                                                                  {u"MuteTime"_s, seconds}}));
        };
        QCOMPARE(mute(60), 0);
        QCOMPARE(say(4), 10017);
        QCOMPARE(mute(0), 0);
        QCOMPARE(say(5), 0);
        QCOMPARE(change(2, {u"bob"_s, u"alice"_s}), 0);
        QCOMPARE(mute(60), 10007);
        QCOMPARE(say(3), 10017);
        QCOMPARE(change(1, {u"c5"_s}), 0);
        QVERIFY(!list().contains(u"bob"_s));
        QCOMPARE(change(1, {u"nobody"_s}), 10004);
        QCOMPARE(change(0, {u"c1"_s}), 10004);
        QCOMPARE(codeOf(live(desk, "modify_admin",
                             {{u"GroupId"_s, desk.create("Public")},
                              {u"CommandType"_s, 1},
                              {u"Admin_Account"_s, QJsonArray{u"bob"_s}}})),
                 10007);
    }

    void comingAndGoingIsTold()
    {
        HookServer hooks;
        SandboxOptions options = quietWorld(60, 20);
        options.callbackUrl = hooks.url();
        const Catalogue catalogue;
        const SystemClock clock;
        sim::LiveCounters counters;
        sim::Service service(options, clock, catalogue, counters);
        const sim::AccountIndex who = service.world.addAccount(u"guest"_s, service.now());
        sim::Group room;
        room.id = u"stage"_s;
        room.type = sim::GroupType::AVChatRoom;
        const sim::GroupIndex index = service.world.addGroup(std::move(room));
        sim::Group plain;
        plain.id = u"plain"_s;
        const sim::GroupIndex other = service.world.addGroup(std::move(plain));
        const sim::Origin origin{u"203.0.113.9"_s, u"iOS"_s, u"guest"_s};
        sim::signIn(service, who, sim::Platform::Ios, origin.ip);
        sim::applyToGroup(service, other, who, origin);
        sim::applyToGroup(service, index, who, origin);
        QTRY_COMPARE(hooks.of("Group.CallbackOnMemberStateChange").size(), 1);
        // A second device changes nothing, nor does losing it.
        sim::signIn(service, who, sim::Platform::Web, origin.ip);
        service.world.groupAt(index).stateOf().marks[who].insert(1000, {});
        sim::loseConnection(service, who, sim::Platform::Web, false, origin.ip);
        QVERIFY(service.world.groupAt(index).state()->hasMark(who, 1000, service.now()));
        sim::loseConnection(service, who, sim::Platform::Ios, true, origin.ip);
        QVERIFY(!service.world.groupAt(index).state()->hasMark(who, 1000, service.now()));
        sim::signIn(service, who, sim::Platform::Ios, origin.ip);
        // Signing out, by himself or by a kick, is no heart that stopped; nor is the next sign-in one that beats again.
        sim::signOut(service, who, origin.ip);
        sim::signIn(service, who, sim::Platform::Ios, origin.ip);
        sim::removeFromGroup(service, index, {who}, false, false, origin);
        QTRY_COMPARE(hooks.of("Group.CallbackOnMemberStateChange").size(), 6);
        QStringList told;
        for (const Hook &hook : hooks.of("Group.CallbackOnMemberStateChange")) {
            told << hook.body.value(QLatin1String("EventType")).toString() + QLatin1Char(' ') +
                        hook.body.value(QLatin1String("EventCause")).toString();
            QCOMPARE(hook.body.value(QLatin1String("GroupId")).toString(), u"stage"_s);
            QCOMPARE(hook.body.value(QLatin1String("MemberList")).toArray(),
                     (QJsonArray{J({"Member_Account" : "guest"})}));
            QVERIFY(!hook.query.hasQueryItem(u"OptPlatform"_s));
        }
        told.sort();
        QCOMPARE(told, (QStringList{u"Offline HeartbeatInterrupt"_s, u"Offline Quit"_s, u"Offline Quit"_s,
                                    u"Online HeartbeatRecover"_s, u"Online Join"_s, u"Online Join"_s}));
    }

    void onlySoManyGroupsADay()
    {
        HookServer hooks;
        SandboxOptions options = quietWorld(0, 0);
        options.enforceRates = true;
        options.callbackUrl = hooks.url();
        const Catalogue catalogue;
        const SystemClock clock;
        sim::LiveCounters counters;
        sim::Service service(options, clock, catalogue, counters);
        QList<int> codes;
        auto make = [&](qint64 used) {
            const qint64 before = service.world.statistics.today(sim::Figure::NewGroups) -
                                  service.world.statistics.today(sim::Figure::DestroyedGroups);
            service.world.statistics.add(sim::Figure::NewGroups, used - before);
            const auto draft = std::make_shared<sim::GroupDraft>();
            draft->group.name = u"x"_s;
            const qsizetype done = codes.size();
            sim::createGroup(service, draft, {},
                             [&](const sim::Refusal &refusal, sim::GroupIndex) { codes << refusal.code; });
            QTRY_COMPARE(codes.size(), done + 1);
        };
        make(6'999);
        make(7'320);
        make(10'000);
        QCOMPARE(codes, (QList<int>{0, 0, 10006}));
        QTRY_COMPARE(hooks.of("Group.CallbackOnDailyGroupQuotaAlarm").size(), 1);
        const QJsonObject alarm = hooks.of("Group.CallbackOnDailyGroupQuotaAlarm").first().body;
        QCOMPARE(alarm.value(QLatin1String("QuotaUsed")).toInt(), 7'321);
        QCOMPARE(alarm.value(QLatin1String("Quota")).toInt(), 10'000);
    }

    void theMadeUpWorldHasSome()
    {
        ManualClock clock;
        const sim::World world = sim::makeWorld(SandboxOptions(), clock.nowSeconds());
        int attributes = 0, counters = 0, bans = 0, admins = 0, marks = 0, topics = 0;
        for (sim::GroupIndex i = 0; i < world.groupSlots(); ++i) {
            topics += world.groupAt(i).supportTopic ? 1 : 0;
            const sim::GroupState *state = world.groupAt(i).state();
            if (!state)
                continue;
            attributes += state->attributes.isEmpty() ? 0 : 1;
            counters += state->counters.isEmpty() ? 0 : 1;
            bans += int(state->bans.size());
            admins += int(state->liveAdmins.size());
            marks += int(state->marks.size());
            for (const sim::GroupState::Ban &ban : state->bans)
                QVERIFY(!world.groupAt(i).find(ban.account));
        }
        QVERIFY(attributes > 40 && counters > 40 && bans > 20 && admins > 10 && marks > 10 && topics > 5);
    }
};

QTEST_GUILESS_MAIN(SandboxLiveTest)
#include "tst_sandboxlive.moc"
