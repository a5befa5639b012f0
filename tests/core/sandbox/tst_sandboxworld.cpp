// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/beijing.h"
#include "core/sandbox/traffic.h"
#include "core/sandbox/worldmaker.h"
#include "fixture.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <bit>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The made-up world, its statistics, its size and its traffic.
class SandboxWorldTest : public QObject
{
    Q_OBJECT

    static QJsonArray snapshot(Desk &desk)
    {
        const QJsonArray ids = desk.group("get_appid_group_list").value(QLatin1String("GroupIdList")).toArray();
        QJsonArray out{ids, desk.call("openconfigsvr/getappinfo").value(QLatin1String("Result"))};
        for (const auto &item : ids) {
            const QString id = item.toObject().value(QLatin1String("GroupId")).toString();
            out.append(desk.group("get_group_info", {{u"GroupIdList"_s, QJsonArray{id}}}));
            out.append(desk.group("group_msg_get_simple", {{u"GroupId"_s, id}, {u"ReqMsgNumber"_s, 20}}));
            out.append(desk.group("get_group_shutted_uin", {{u"GroupId"_s, id}}));
        }
        return out;
    }

  private Q_SLOTS:
    void theSameSeedGivesTheSameWorld()
    {
        ManualClock clock;
        SandboxOptions options = quietWorld(120, 25);
        Desk one(options, &clock);
        Desk two(options, &clock);
        options.seed = 2;
        Desk other(options, &clock);
        const QJsonArray first = snapshot(one);
        QCOMPARE(snapshot(two), first);
        QVERIFY(snapshot(other) != first);
    }

    void neighbouringSeedsGiveOtherGroups()
    {
        struct Facts
        {
            QStringList names, owners, members;
        };
        const auto factsOf = [](quint64 seed) {
            SandboxOptions options = quietWorld(2'000, 300);
            options.seed = seed;
            const sim::World world = sim::makeWorld(options, ManualClock().nowSeconds());
            Facts out;
            for (sim::GroupIndex i = 0; i < world.groupSlots(); ++i) {
                const sim::Group &group = world.groupAt(i);
                QStringList members;
                for (const sim::Member &member : group.members())
                    members << world.idOf(member.account);
                members.sort();
                out.names << group.name;
                out.owners << world.idOf(group.owner);
                out.members << members.join(u' ');
            }
            return out;
        };
        const auto same = [](const QStringList &one, const QStringList &other) {
            qsizetype count = 0;
            for (qsizetype i = 0; i < one.size(); ++i)
                count += one[i] == other.value(i) ? 1 : 0;
            return count;
        };
        std::vector<Facts> worlds;
        for (const quint64 seed : {0, 1, 2, 3, 7, 8, 9})
            worlds.push_back(factsOf(seed));
        for (std::size_t one = 0; one < worlds.size(); ++one) {
            QCOMPARE(worlds[one].names.size(), 300);
            for (std::size_t other = 0; other < one; ++other) {
                // Chance makes a few alike.
                QVERIFY(same(worlds[one].names, worlds[other].names) < 60);
                QVERIFY(same(worlds[one].owners, worlds[other].owners) < 20);
                QVERIFY(same(worlds[one].members, worlds[other].members) < 20);
            }
        }
    }

    void everyKindOfGroupAndPerson()
    {
        ManualClock clock;
        Desk desk({}, &clock);
        desk.sandbox->setEnforceRates(false);
        desk.sandbox->setTraffic(0);
        const sim::World world = sim::makeWorld(SandboxOptions(), clock.nowSeconds());
        QCOMPARE(world.groupCount(), 300);
        QCOMPARE(int(world.accountSlots()), 2001);
        for (sim::GroupType type : {sim::GroupType::Public, sim::GroupType::Private, sim::GroupType::ChatRoom,
                                    sim::GroupType::AVChatRoom, sim::GroupType::Community})
            QVERIFY(world.groupCount(type) >= 15);
        QCOMPARE(world.groupCount(sim::GroupType::BChatRoom), 1);
        QCOMPARE(desk.group("get_appid_group_list", J({"GroupType" : "BChatRoom"}))
                     .value(QLatin1String("TotalCount"))
                     .toInt(),
                 1);
        int mutes = 0;
        int messages = 0;
        int admins = 0;
        int chinese = 0;
        QSet<QString> ids;
        for (sim::GroupIndex i = 0; i < world.groupSlots(); ++i) {
            const sim::Group &group = world.groupAt(i);
            ids.insert(group.id);
            QVERIFY(group.name.toUtf8().size() <= 30 && group.introduction.toUtf8().size() <= 240 &&
                    group.notification.toUtf8().size() <= 300);
            QVERIFY(group.memberCount() > 0 && group.memberCount() <= group.maxMembers);
            if (group.type == sim::GroupType::BChatRoom)
                QVERIFY(group.owner == sim::nobody && group.mutes().isEmpty() && !group.state() && !group.muteAll);
            mutes += int(group.mutes().size());
            messages += int(group.messages().size());
            for (const sim::Member &member : group.members())
                admins += member.role == sim::Role::Admin ? 1 : 0;
        }
        QCOMPARE(ids.size(), 300);
        QVERIFY(mutes > 50 && messages > 2'000 && admins > 50);
        for (sim::AccountIndex i = 1; i < world.accountSlots(); ++i) {
            const QString nick = world.at(i).tag(u"Tag_Profile_IM_Nick"_s).toString();
            chinese += nick[0].unicode() > 0x2e80 ? 1 : 0;
            QVERIFY(world.at(i).id.toUtf8().size() <= 32);
        }
        QVERIFY(chinese > 1'000 && chinese < 1'700);
        QVERIFY(world.onlineCount() > 200);
    }

    void someAreThereOnSeveralDevices()
    {
        const auto devicesOf = [](quint64 seed) {
            SandboxOptions options = quietWorld(2'000, 5);
            options.seed = seed;
            const sim::World world = sim::makeWorld(options, ManualClock().nowSeconds());
            QList<std::pair<quint8, quint8>> devices;
            for (sim::AccountIndex i = 0; i < world.accountSlots(); ++i)
                devices.append({world.at(i).online, world.at(i).pushOnline});
            return devices;
        };
        const auto first = devicesOf(1);
        QVERIFY(devicesOf(1) == first);
        QVERIFY(devicesOf(2) != first);
        int online = 0, two = 0, three = 0, oneLost = 0;
        for (const auto &[here, lost] : first) {
            QCOMPARE(here & lost, 0);
            online += here ? 1 : 0;
            two += std::popcount(here) == 2 ? 1 : 0;
            three += std::popcount(here) == 3 ? 1 : 0;
            oneLost += here && lost ? 1 : 0;
            QVERIFY(std::popcount(here) <= 3);
        }
        QVERIFY2(two > 15 && three > 4 && two > three && oneLost > 3,
                 qPrintable(u"%1 %2 %3"_s.arg(two).arg(three).arg(oneLost)));
        QVERIFY(two + three < online / 4);
    }

    void statisticsFitTogether()
    {
        Desk desk(quietWorld(2'000, 300));
        QJsonObject reply;
        QDate day;
        do { // the day may end meanwhile
            day = beijing::dayOf(SystemClock().nowSeconds());
            reply = desk.call("openconfigsvr/getappinfo");
        } while (beijing::dayOf(SystemClock().nowSeconds()) != day);
        QCOMPARE(reply.value(QLatin1String("ErrorInfo")).toString(), u"OK"_s);
        QVERIFY(!reply.contains(QLatin1String("ActionStatus")));
        const QJsonArray rows = reply.value(QLatin1String("Result")).toArray();
        QCOMPARE(rows.size(), 30);
        qint64 weekend = 0;
        qint64 weekdays = 0;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonObject row = rows[i].toObject();
            auto n = [&row](const char *name) {
                if (!row.value(QLatin1String(name)).isString())
                    return qint64(-1);
                return row.value(QLatin1String(name)).toString().toLongLong();
            };
            QCOMPARE(row.value(QLatin1String("Date")).toString(), beijing::compact(day.addDays(-i)));
            QCOMPARE(n("UpMsgNum"), n("C2CUpMsgNum") + n("GroupUpMsgNum"));
            QCOMPARE(n("DownMsgNum"), n("C2CDownMsgNum") + n("GroupDownMsgNum"));
            QCOMPARE(n("APNSMsgNum"), n("C2CAPNSMsgNum") + n("GroupAPNSMsgNum"));
            QVERIFY(n("SendMsgUserNum") <= n("C2CSendMsgUserNum") + n("GroupSendMsgUserNum"));
            QVERIFY(n("SendMsgUserNum") >= qMax(n("C2CSendMsgUserNum"), n("GroupSendMsgUserNum")));
            QVERIFY(n("SendMsgUserNum") <= n("ActiveUserNum") && n("ActiveUserNum") <= n("RegistUserNumTotal"));
            QVERIFY(n("LoginUserNum") <= n("ActiveUserNum") && n("LoginUserNum") <= n("LoginTimes"));
            QVERIFY(n("CallBackRsp") <= n("CallBackReq") && n("GroupSendMsgGroupNum") <= n("GroupAllGroupNum"));
            QCOMPARE(row.value(QLatin1String("AppId")).toString(), u"1400000000"_s);
            if (i > 0) {
                const QJsonObject newer = rows[i - 1].toObject();
                QCOMPARE(newer.value(QLatin1String("RegistUserNumTotal")).toString().toLongLong() -
                             newer.value(QLatin1String("RegistUserNumOneDay")).toString().toLongLong(),
                         n("RegistUserNumTotal"));
                QCOMPARE(newer.value(QLatin1String("GroupAllGroupNum")).toString().toLongLong() -
                             newer.value(QLatin1String("GroupNewGroupNum")).toString().toLongLong() +
                             newer.value(QLatin1String("GroupDestroyGroupNum")).toString().toLongLong(),
                         n("GroupAllGroupNum"));
                const bool free = day.addDays(-i).dayOfWeek() >= 6;
                (free ? weekend : weekdays) = qMax(free ? weekend : weekdays, n("UpMsgNum"));
            }
        }
        QVERIFY(weekdays > weekend);
        QCOMPARE(rows[0].toObject().value(QLatin1String("GroupAllGroupNum")).toString(), u"300"_s);
    }

    void todayFollowsWhatHappens()
    {
        ManualClock clock;
        Desk desk(quietWorld(0, 0), &clock);
        desk.import({u"alice"_s, u"bob"_s});
        const QString id = desk.create("Public", {u"bob"_s});
        QCOMPARE(codeOf(desk.group(
                     "send_group_msg",
                     {{u"GroupId"_s, id},
                      {u"Random"_s, 1},
                      {u"From_Account"_s, u"bob"_s},
                      {u"MsgBody"_s, QJsonArray{J({"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "x"}})}}})),
                 0);
        QJsonObject body =
            J({"RequestField" : [ "GroupUpMsgNum", "GroupNewGroupNum", "RegistUserNumOneDay", "UpMsgNum" ]});
        QJsonArray rows = desk.call("openconfigsvr/getappinfo", body).value(QLatin1String("Result")).toArray();
        QCOMPARE(rows[0].toObject(), (QJsonObject{{u"GroupUpMsgNum"_s, u"1"_s},
                                                  {u"GroupNewGroupNum"_s, u"1"_s},
                                                  {u"RegistUserNumOneDay"_s, u"2"_s},
                                                  {u"UpMsgNum"_s, u"1"_s},
                                                  {u"Date"_s, beijing::compact(beijing::dayOf(clock.nowSeconds()))}}));
        clock.advance(86'400'000);
        rows = desk.call("openconfigsvr/getappinfo", body).value(QLatin1String("Result")).toArray();
        QCOMPARE(rows.size(), 30);
        QCOMPARE(rows[0].toObject().value(QLatin1String("GroupUpMsgNum")).toString(), u"0"_s);
        QCOMPARE(rows[1].toObject().value(QLatin1String("GroupUpMsgNum")).toString(), u"1"_s);
    }

    void statisticsGoBackWithTheClock()
    {
        ManualClock clock;
        Desk desk(quietWorld(), &clock);
        auto rows = [&desk] { return desk.call("openconfigsvr/getappinfo").value(QLatin1String("Result")).toArray(); };
        auto number = [](const QJsonValue &row, const char *name) {
            return row.toObject().value(QLatin1String(name)).toString().toInt();
        };
        const QJsonArray before = rows();
        clock.advance(qint64(7) * 86'400'000);
        desk.import({u"later"_s});
        QCOMPARE(number(rows().first(), "RegistUserNumOneDay"), 1);
        clock.advance(qint64(-7) * 86'400'000);
        QJsonArray back = rows();
        QCOMPARE(back.size(), 30);
        QCOMPARE(back[0].toObject().value(QLatin1String("Date")), before[0].toObject().value(QLatin1String("Date")));
        // The accounts are there, whatever the day.
        QCOMPARE(number(back[0], "RegistUserNumTotal"), number(before[0], "RegistUserNumTotal") + 1);
        QCOMPARE(number(back[0], "RegistUserNumOneDay"), number(before[0], "RegistUserNumOneDay"));
        for (qsizetype i = 1; i < back.size(); ++i)
            QCOMPARE(back[i].toObject(), before[i].toObject());
        desk.import({u"now"_s});
        QCOMPARE(number(rows().first(), "RegistUserNumOneDay"), number(before[0], "RegistUserNumOneDay") + 1);
        clock.advance(qint64(7) * 86'400'000);
        QCOMPARE(number(rows().first(), "RegistUserNumOneDay"), 1);
        // Further than anything was counted, and as far ahead.
        for (const qint64 days : {-400, 800}) {
            clock.advance(days * 86'400'000);
            back = rows();
            QCOMPARE(back.size(), 30);
            QCOMPARE(back[0].toObject().value(QLatin1String("Date")).toString(),
                     beijing::compact(beijing::dayOf(clock.nowSeconds())));
            QCOMPARE(back[29].toObject().value(QLatin1String("Date")).toString(),
                     beijing::compact(beijing::dayOf(clock.nowSeconds() - qint64(29) * 86'400)));
        }
    }

    void everyDayKnowsWhoIsOnline()
    {
        ManualClock clock;
        Desk desk(quietWorld(200, 5), &clock);
        auto most = [&desk](int days) {
            const QJsonArray rows = desk.call("openconfigsvr/getappinfo", J({"RequestField" : ["MaxOnlineNum"]}))
                                        .value(QLatin1String("Result"))
                                        .toArray();
            QList<int> out;
            for (int i = 0; i < days; ++i)
                out << rows[i].toObject().value(QLatin1String("MaxOnlineNum")).toString().toInt();
            return out;
        };
        const int online = most(1).first();
        QVERIFY(online > 0);
        // The days that were stepped over too.
        clock.advance(qint64(3) * 86'400'000);
        QCOMPARE(most(4), QList<int>(4, online));
    }

    void nobodyIsCountedTwiceWhenTheClockComesBack()
    {
        ManualClock clock;
        Desk desk(quietWorld(0, 0), &clock);
        desk.import({u"alice"_s, u"bob"_s});
        auto tell = [&desk](int random) {
            const QJsonArray words{J({"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "x"}})};
            QCOMPARE(codeOf(desk.call("openim/sendmsg", {{u"From_Account"_s, u"alice"_s},
                                                         {u"To_Account"_s, u"bob"_s},
                                                         {u"MsgRandom"_s, random},
                                                         {u"MsgBody"_s, words}})),
                     0);
        };
        auto told = [&desk] {
            QJsonObject row =
                desk.call("openconfigsvr/getappinfo",
                          J({"RequestField" : [ "ActiveUserNum", "SendMsgUserNum", "C2CSendMsgUserNum", "UpMsgNum" ]}))
                    .value(QLatin1String("Result"))
                    .toArray()[0]
                    .toObject();
            row.remove(u"Date"_s);
            return row;
        };
        tell(1);
        clock.advance(86'400'000);
        tell(2);
        clock.advance(-86'400'000);
        tell(3);
        QCOMPARE(told(),
                 J({"ActiveUserNum" : "1", "SendMsgUserNum" : "1", "C2CSendMsgUserNum" : "1", "UpMsgNum" : "2"}));
        clock.advance(86'400'000);
        tell(4);
        QCOMPARE(told().value(QLatin1String("C2CSendMsgUserNum")).toString(), u"1"_s);
        QCOMPARE(told().value(QLatin1String("UpMsgNum")).toString(), u"2"_s);
    }

    void anEmptyWorldStaysEmpty()
    {
        SandboxOptions options = quietWorld(0, 0);
        options.trafficPerSecond = 1'000;
        Desk desk(options);
        QCOMPARE(desk.group("get_appid_group_list"), J({
                     "ActionStatus" : "OK",
                     "ErrorCode" : 0,
                     "ErrorInfo" : "",
                     "TotalCount" : 0,
                     "GroupIdList" : [],
                     "Next" : 0
                 }));
        const QJsonArray rows = desk.call("openconfigsvr/getappinfo").value(QLatin1String("Result")).toArray();
        QCOMPARE(rows[5].toObject().value(QLatin1String("UpMsgNum")).toString(), u"0"_s);
        QCOMPARE(desk.sandbox->counters().trafficSteps, 0);
    }

    void largeWorldsStandWithinSeconds()
    {
        SandboxOptions options = quietWorld(2'000, 200'000);
        options.bigGroupMembers = 100'000;
        Sandbox sandbox(options);
        QSignalSpy started(&sandbox, &Sandbox::started);
        QElapsedTimer timer;
        timer.start();
        sandbox.startAsync();
        QVERIFY(!sandbox.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 60'000);
        qInfo("200,000 groups and a group of 100,000 after %lld ms", timer.elapsed());
        sandbox.stop();
        QVERIFY(sandbox.baseUrl().isEmpty());
    }

    void allSeedEventsWithinSixtySteps()
    {
        static const char *const seed[] = {"State.StateChange",
                                           "Sns.CallbackFriendAdd",
                                           "Sns.CallbackFriendDelete",
                                           "Sns.CallbackBlackListAdd",
                                           "Sns.CallbackBlackListDelete",
                                           "C2C.CallbackBeforeSendMsg",
                                           "C2C.CallbackAfterSendMsg",
                                           "Group.CallbackBeforeCreateGroup",
                                           "Group.CallbackAfterCreateGroup",
                                           "Group.CallbackBeforeApplyJoinGroup",
                                           "Group.CallbackBeforeInviteJoinGroup",
                                           "Group.CallbackAfterNewMemberJoin",
                                           "Group.CallbackAfterMemberExit",
                                           "Group.CallbackBeforeSendMsg",
                                           "Group.CallbackAfterSendMsg",
                                           "Group.CallbackAfterGroupFull",
                                           "Group.CallbackAfterGroupDestroyed",
                                           "Group.CallbackAfterGroupInfoChanged"};
        HookServer hooks;
        const Catalogue catalogue;
        const SystemClock clock;
        for (quint64 number = 1; number <= 3; ++number) {
            hooks.hooks.clear();
            SandboxOptions options = quietWorld(2'000, 300);
            options.seed = number;
            options.callbackUrl = hooks.url();
            sim::LiveCounters counters;
            sim::Service service(options, clock, catalogue, counters);
            sim::Traffic traffic(service);
            QHash<QByteArray, int> blockedIn; // the pair, and the step that told so
            for (int i = 0; i < 60; ++i) {
                const qsizetype told = hooks.hooks.size();
                traffic.step();
                QTRY_COMPARE(counters.answered.load(), counters.fired.load());
                for (const Hook &hook : hooks.hooks.mid(told)) {
                    const QByteArray pair = QJsonDocument(hook.body.value(u"PairList"_s).toArray()).toJson();
                    if (hook.command == u"Sns.CallbackBlackListAdd"_s)
                        blockedIn.insert(pair, i);
                    else if (hook.command == u"Sns.CallbackBlackListDelete"_s)
                        QVERIFY(blockedIn.contains(pair) && i - blockedIn.take(pair) >= 10);
                }
            }
            QSet<QString> seen;
            for (const Hook &hook : std::as_const(hooks.hooks)) {
                seen.insert(hook.command);
                QVERIFY(hook.query.queryItemValue(u"OptPlatform"_s) != u"RESTAPI"_s);
                // The coming and going in live rooms is told without address and platform.
                QCOMPARE(hook.query.hasQueryItem(u"ClientIP"_s),
                         hook.command != QLatin1String("Group.CallbackOnMemberStateChange"));
            }
            for (const char *command : seed)
                QVERIFY2(seen.contains(QLatin1String(command)), command);
        }
    }

    void trafficKeepsTheWorldsSize()
    {
        const Catalogue catalogue;
        const SystemClock clock;
        sim::LiveCounters counters;
        sim::Service service(quietWorld(2'000, 300), clock, catalogue, counters);
        sim::Traffic traffic(service);
        auto members = [&service] {
            qint64 sum = 0;
            for (sim::GroupIndex i = 0; i < service.world.groupSlots(); ++i)
                sum += service.world.groupAt(i).memberCount();
            return sum;
        };
        const qint64 before = members();
        const int online = service.world.onlineCount();
        for (int i = 0; i < 20'000; ++i)
            traffic.step();
        QVERIFY(service.world.groupCount() >= 300 && service.world.groupCount() <= 302);
        QVERIFY2(qAbs(members() - before) < before / 10, qPrintable(QString::number(members() - before)));
        QVERIFY2(service.world.onlineCount() > online / 2 && service.world.onlineCount() < online * 4,
                 qPrintable(QString::number(service.world.onlineCount())));
        int several = 0;
        for (sim::AccountIndex i = 0; i < service.world.accountSlots(); ++i)
            several += std::popcount(service.world.at(i).online) > 1 ? 1 : 0;
        QVERIFY2(several > 5 && several < service.world.onlineCount() / 2, qPrintable(QString::number(several)));
        const QString up = service.world.statistics.value(0, u"UpMsgNum"_s);
        QVERIFY2(up.toInt() > 5'000, qPrintable(up));
    }

    void aSignInEndsWhereEverybodyIsThereAlready()
    {
        const Catalogue catalogue;
        const SystemClock clock;
        sim::LiveCounters counters;
        sim::Service service(quietWorld(4, 0), clock, catalogue, counters);
        QList<sim::AccountIndex> people;
        for (sim::AccountIndex i = 0; i < service.world.accountSlots(); ++i) {
            if (service.world.at(i).seeded)
                people << i;
        }
        sim::Traffic traffic(service);
        while (people.size() > 2)
            service.world.deleteAccount(people.takeLast());
        for (int i = 0; i < 60; ++i) {
            for (const sim::AccountIndex who : std::as_const(people)) {
                for (const sim::Platform platform : sim::allPlatforms)
                    service.world.signIn(who, platform);
            }
            traffic.step();
            QCOMPARE(service.world.onlineCount(), 2);
        }
    }

    void trafficRunsAtItsRate()
    {
        SandboxOptions options = quietWorld();
        options.trafficPerSecond = 200;
        Desk desk(options);
        QTRY_VERIFY_WITH_TIMEOUT(desk.sandbox->counters().trafficSteps >= 50, 20'000);
        desk.sandbox->setTraffic(0);
        QCOMPARE(codeOf(desk.group("get_appid_group_list")), 0);
        const qint64 steps = desk.sandbox->counters().trafficSteps;
        QTest::qWait(100);
        QCOMPARE(desk.sandbox->counters().trafficSteps, steps);
    }

    void theRateIsOneOfEvents()
    {
        constexpr double perSecond = 100;
        HookServer hooks;
        SandboxOptions options = quietWorld(2'000, 300);
        options.callbackUrl = hooks.url();
        Desk desk(options);
        QElapsedTimer since;
        since.start();
        desk.sandbox->setTraffic(perSecond);
        // Only too many are wrong, so that a busy computer may be as slow as it likes.
        const auto isWithin = [&] {
            const qint64 fired = desk.sandbox->counters().callbacksFired;
            return fired >= 300 && double(fired) <= double(since.elapsed()) * perSecond / 1'000 + 30;
        };
        QVERIFY(QTest::qWaitFor(isWithin, 60'000));
    }
};

QTEST_GUILESS_MAIN(SandboxWorldTest)
#include "tst_sandboxworld.moc"
