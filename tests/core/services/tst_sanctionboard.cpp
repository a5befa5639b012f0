// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/membersmodel.h"
#include "core/models/sanctionsmodel.h"
#include "core/services/groupextras.h"
#include "tests/core/services/boardbench.h"
#include "tests/support/auditparts.h"

#include <QAbstractItemModelTester>
#include <QFile>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

struct BoardWorld : AuditParts, BoardBench
{
    BoardWorld()
    {
        guard(*client, clock);
        call(u"create_group"_s, {{u"Type"_s, u"Work"_s}, {u"GroupId"_s, u"work"_s}, {u"Name"_s, u"Work"_s}});
        make();
    }
    void make() { BoardBench::make(u"deep/sanctions.db"_s); }
    void load()
    {
        bool idle = false;
        board->load();
        store->whenIdle([&idle] { idle = true; });
        [&] { QTRY_VERIFY(idle); }();
    }
    /// The end of a ban as the service knows it, 0 = none.
    qint64 bannedUntil(const QString &account)
    {
        const QJsonArray list = call(u"get_group_ban_member"_s, {{u"GroupId"_s, group}, {u"Offset"_s, 0}})
                                    .value(u"BannedAccountList"_s)
                                    .toArray();
        for (const auto &one : list) {
            if (one.toObject().value(u"Member_Account"_s).toString() == account)
                return one.toObject().value(u"BannedUntil"_s).toInteger();
        }
        return 0;
    }
    /// The board hears every write of the client from now on, as it does in a session.
    void listen() { QObject::connect(client.get(), &ApiClient::written, board.get(), &SanctionBoard::hearWrite); }
};

} // namespace

/// Mutes that are set, lifted, extended, undone, remembered and asked for, and their board, against the sandbox.
class TestSanctionBoard : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void mutesInAGroupAndUndoes();
    void theStoreMayGoWhileItLoads();
    void mutesInATopicAndUndoes();
    void keepsTheTwoClocksApart();
    void remembersWhatWasSetHere();
    void readsWhatWasSetElsewhere();
    void whatAnotherProgramHasSetIsKnown();
    void groupsThatCannotBeReadAreNamed();
    void bansStandOnTheBoard();
    void bansSetOnThePageOfAGroupAreKnown();
    void hearsEveryMuteOfTheConsole();
    void undoesItsOrdersAlsoWhileItHearsThem();
    void hearsListsReadElsewhere();
    void tellsWhatIsRefused();
    void aBadAccountDoesNotFailTheOthers();
    void ordersGivenTogetherAreOne();
    void theReasonStandsInEveryEntryOfItsOrders();
    void anUndoNotesOnlyWhatCameBack();
    void stopsWhatWasNotSent();
    void showsTheBoard();
    void survivesABadFile();
};

void TestSanctionBoard::mutesInAGroupAndUndoes()
{
    BoardWorld world;
    const qint64 now = world.hands.nowSeconds();
    const SanctionOutcome first = world.apply(BoardWorld::inGroup(world.group, {u"alice"_s, u"bob"_s}, 3600));
    QCOMPARE(first.done(), 2);
    QCOMPARE(world.board->sanctions().size(), 2);
    QVERIFY(BoardWorld::isAround(world.board->sanctions().first().until(), now + 3600));
    QCOMPARE(world.board->sanctions().first().by, u"cs-01"_s);
    world.ask({}, {world.group});
    QVERIFY(!world.board->sanctions().first().disagrees());
    // A lift, and its undo with the time that is left by then.
    world.hands.advance(600'000);
    const SanctionOutcome lift = world.apply(BoardWorld::inGroup(world.group, {u"alice"_s}, 0));
    QCOMPARE(world.board->sanctions().size(), 1);
    QSignalSpy applied(world.board.get(), &SanctionBoard::applied);
    QVERIFY(world.board->undo(lift));
    QTRY_COMPARE(applied.size(), 1);
    QCOMPARE(world.board->sanctions().size(), 2);
    QCOMPARE(world.board->sanctions().last().account, u"alice"_s);
    // What is left is a whole number of seconds, counted when the undo is sent.
    QVERIFY(BoardWorld::isAround(world.board->sanctions().last().until(), now + 3600));
    // The undo of a first mute lifts it.
    QVERIFY(world.board->undo(first));
    QTRY_COMPARE(applied.size(), 2);
    QVERIFY(world.board->sanctions().isEmpty());
    const QJsonObject answer = world.call(u"get_group_shutted_uin"_s, {{u"GroupId"_s, world.group}});
    QVERIFY(answer.value(u"ShuttedUinList"_s).toArray().isEmpty());
}

void TestSanctionBoard::mutesInATopicAndUndoes()
{
    BoardWorld world;
    const QString community = u"@TGS#_c"_s;
    const QString topic = community + u"@TOPIC#_t"_s;
    world.call(u"create_group"_s, {{u"Type"_s, u"Community"_s},
                                   {u"GroupId"_s, community},
                                   {u"Name"_s, u"c"_s},
                                   {u"SupportTopic"_s, 1},
                                   {u"MemberList"_s, QJsonArray{QJsonObject{{u"Member_Account"_s, u"alice"_s}}}}});
    world.raw(u"million_group_open_http_svc/create_topic"_s,
              {{u"GroupId"_s, community}, {u"TopicId"_s, topic}, {u"TopicName"_s, u"t"_s}});
    const auto muted = [&](const QJsonObject &where) {
        return world.call(u"get_group_muted_account"_s, where).value(u"MutedAccountList"_s).toArray().size();
    };
    const SanctionOutcome outcome = world.apply(BoardWorld::inGroup(topic, {u"alice"_s}, 3600));
    QCOMPARE(outcome.done(), 1);
    QCOMPARE(muted({{u"GroupId"_s, community}, {u"TopicId"_s, topic}}), 1);
    QCOMPARE(muted({{u"GroupId"_s, community}}), 0);
    world.ask({}, {topic});
    QCOMPARE(world.board->sanctions().size(), 1);
    QVERIFY(!world.board->sanctions().first().disagrees());
    QSignalSpy applied(world.board.get(), &SanctionBoard::applied);
    QVERIFY(world.board->undo(outcome));
    QTRY_COMPARE(applied.size(), 1);
    QCOMPARE(muted({{u"GroupId"_s, community}, {u"TopicId"_s, topic}}), 0);
}

void TestSanctionBoard::keepsTheTwoClocksApart()
{
    BoardWorld world;
    world.apply({{u"alice"_s}, true, true, {}, 7200});
    QCOMPARE(world.board->sanctions().size(), 2);
    // Lifting one clock leaves the other.
    world.apply({{u"alice"_s}, true, false, {}, 0});
    QCOMPARE(world.board->sanctions().size(), 1);
    QCOMPARE(world.board->sanctions().first().kind, Sanction::Kind::Groups);
    const QJsonObject state = world.raw(u"openconfigsvr/getnospeaking"_s, {{u"Get_Account"_s, u"alice"_s}});
    QCOMPARE(state.value(u"C2CmsgNospeakingTime"_s).toInteger(), 0);
    QVERIFY(state.value(u"GroupmsgNospeakingTime"_s).toInteger() > 7000);
    world.apply({{u"alice"_s}, false, true, {}, Sanction::forEver});
    QVERIFY(world.board->sanctions().first().isEndless());
    world.ask({u"alice"_s}, {});
    QVERIFY(world.board->sanctions().first().isEndless());
    QVERIFY(!world.board->sanctions().first().disagrees());
}

void TestSanctionBoard::remembersWhatWasSetHere()
{
    BoardWorld world;
    world.apply(BoardWorld::inGroup(world.group, {u"alice"_s}, 3600));
    world.apply(BoardWorld::inGroup(world.group, {u"bob"_s}, 60));
    world.make();
    world.load();
    QCOMPARE(world.board->sanctions().size(), 2);
    QCOMPARE(world.board->sanctions().first().serverUntil, Sanction::notAsked);
    QCOMPARE(world.board->sanctions().first().by, u"cs-01"_s);
    const QFile::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QCOMPARE(QFile::permissions(world.folder.filePath(u"deep/sanctions.db"_s)) & others, QFile::Permissions());
    // What has run out leaves the board and the file.
    world.hands.advance(120'000);
    QVERIFY(world.board->dropEnded());
    QCOMPARE(world.board->sanctions().size(), 1);
    world.make();
    world.load();
    QCOMPARE(world.board->sanctions().size(), 1);
    QCOMPARE(world.board->sanctions().first().account, u"alice"_s);
}

void TestSanctionBoard::whatAnotherProgramHasSetIsKnown()
{
    BoardWorld world;
    world.load();
    const auto elsewhere = [&world](qint64 seconds) {
        SanctionStore file(world.folder.filePath(u"deep/sanctions.db"_s));
        SanctionBoard other(*world.client, file, world.hands, u"night-shift"_s);
        QSignalSpy applied(&other, &SanctionBoard::applied);
        QVERIFY(other.apply(BoardWorld::inGroup(world.group, {u"carol"_s}, seconds)));
        QTRY_COMPARE(applied.size(), 1);
    };
    const auto carol = [&world] { return world.row(u"carol"_s, Sanction::Kind::InGroup); };
    elsewhere(900);
    world.ask({}, {world.group});
    QTRY_COMPARE(carol().by, u"night-shift"_s);
    QVERIFY(carol().setUntil > 0);
    elsewhere(0);
    world.ask({}, {world.group});
    QTRY_COMPARE(carol().setUntil, 0);
    // Who asks after reading asks about it, too.
    elsewhere(900);
    bool told = false;
    world.board->load([&told, &carol] { told = carol().setUntil > 0; });
    QTRY_VERIFY(told);
}

void TestSanctionBoard::groupsThatCannotBeReadAreNamed()
{
    BoardWorld world;
    world.apply(BoardWorld::inGroup(world.group, {u"carol"_s}, 900));
    world.call(u"destroy_group"_s, {{u"GroupId"_s, world.group}});
    world.ask({}, {u"work"_s, world.group});
    QCOMPARE(world.board->askError().kind, ApiError::Kind::Service);
    QCOMPARE(world.board->missedGroups(), u"1 of 2 groups could not be read: %1"_s.arg(world.group));
    QVERIFY(!world.board->sanctions().first().isRunning(world.hands.nowSeconds())); // nobody is muted in it any more
    world.ask({}, {world.group}); // asked about alone, it is all that is told
    QVERIFY(world.board->missedGroups().isEmpty());
    QCOMPARE(world.board->askError().code, 10010);
}

void TestSanctionBoard::readsWhatWasSetElsewhere()
{
    BoardWorld world;
    world.call(u"forbid_send_msg"_s,
               {{u"GroupId"_s, world.group}, {u"Members_Account"_s, QJsonArray{u"carol"_s}}, {u"ShutUpTime"_s, 900}});
    QSignalSpy asked(world.board.get(), &SanctionBoard::asked);
    world.ask({}, {world.group, u"work"_s});
    QCOMPARE(asked.size(), 2);
    QCOMPARE(world.board->sanctions().size(), 1);
    const Sanction found = world.board->sanctions().first();
    QCOMPARE(found.account, u"carol"_s);
    QCOMPARE(found.setUntil, 0);
    QVERIFY(found.isRunning(world.hands.nowSeconds()));
    // Set here over one that was set elsewhere: the undo brings that one back.
    const SanctionOutcome over = world.apply(BoardWorld::inGroup(world.group, {u"carol"_s}, 86400));
    QSignalSpy applied(world.board.get(), &SanctionBoard::applied);
    QVERIFY(world.board->undo(over));
    QTRY_COMPARE(applied.size(), 1);
    QVERIFY(std::abs(world.board->sanctions().first().until() - found.until()) <= 60);
    // Lifted elsewhere: the board says so and keeps the row to be seen.
    world.call(u"forbid_send_msg"_s,
               {{u"GroupId"_s, world.group}, {u"Members_Account"_s, QJsonArray{u"carol"_s}}, {u"ShutUpTime"_s, 0}});
    world.ask({}, {world.group});
    QCOMPARE(world.board->sanctions().size(), 1);
    QVERIFY(world.board->sanctions().first().disagrees());
    world.board->forget({world.board->sanctions().first().key()});
    QVERIFY(world.board->sanctions().isEmpty());
}

void TestSanctionBoard::bansStandOnTheBoard()
{
    BoardWorld world;
    const qint64 now = world.hands.nowSeconds();
    world.call(u"ban_group_member"_s,
               {{u"GroupId"_s, world.group}, {u"Members_Account"_s, QJsonArray{u"carol"_s}}, {u"Duration"_s, 900}});
    world.ask({}, {}, {world.group, u"@TGS#_community"_s}); // communities know no bans: not asked
    QCOMPARE(world.board->askError(), ApiError());
    QCOMPARE(world.board->sanctions().size(), 1);
    const Sanction found = world.board->sanctions().first();
    QCOMPARE(found.kind, Sanction::Kind::Ban);
    QCOMPARE(found.account, u"carol"_s);
    QVERIFY(qAbs(found.until() - now - 900) <= 60);
    QCOMPARE(world.board->knownBanGroups(), QStringList{world.group});
    QVERIFY(world.board->knownGroups().isEmpty() && world.board->knownAccounts().isEmpty());
    // Made longer; the undo brings the end that it had.
    SanctionOrder order{{u"carol"_s}, false, false, world.group, 7200, true};
    const SanctionOutcome longer = world.apply(order);
    QCOMPARE(longer.done(), 1);
    QVERIFY(world.bannedUntil(u"carol"_s) > now + 7000);
    QSignalSpy applied(world.board.get(), &SanctionBoard::applied);
    QVERIFY(world.board->undo(longer));
    QTRY_COMPARE(applied.size(), 1);
    QVERIFY(qAbs(world.bannedUntil(u"carol"_s) - found.until()) <= 60);
    // Lifted is unbanned, and that is undone as well.
    order.seconds = 0;
    const SanctionOutcome lift = world.apply(order);
    QVERIFY(world.board->sanctions().isEmpty());
    QCOMPARE(world.bannedUntil(u"carol"_s), 0);
    QVERIFY(world.board->undo(lift));
    QTRY_COMPARE(applied.size(), 3);
    QVERIFY(world.bannedUntil(u"carol"_s) > now);
    // In the list of the audit they stand as taken back, once.
    const AuditRecord noted = world.notedOf(u"group_open_http_svc/unban_group_member"_s);
    QCOMPARE(lift.entries, QList<qint64>{noted.seq});
    QVERIFY(noted.undoneBy > noted.seq);
    QVERIFY(world.board->undo(lift));
    QTRY_COMPARE(applied.size(), 4);
    QCOMPARE(applied.last().first().value<SanctionOutcome>().done(), 0);
    // After a restart it is still a ban.
    world.make();
    world.load();
    QCOMPARE(world.board->sanctions().size(), 1);
    QCOMPARE(world.board->sanctions().first().kind, Sanction::Kind::Ban);
    world.ask({}, {}, {u"no-such-group"_s});
    QVERIFY(world.board->askError().code != 0);
}

void TestSanctionBoard::bansSetOnThePageOfAGroupAreKnown()
{
    BoardWorld world;
    world.listen();
    GroupExtras extras(*world.client);
    extras.ban(world.group, {u"alice"_s, u"ghost"_s}, 600, {});
    QTRY_COMPARE(world.board->sanctions().size(), 1);
    const Sanction row = world.board->sanctions().first();
    QCOMPARE(row.account, u"alice"_s);
    QCOMPARE(row.kind, Sanction::Kind::Ban);
    QCOMPARE(row.by, u"cs-01"_s);
    // A mute in the same group is another row.
    world.apply(BoardWorld::inGroup(world.group, {u"bob"_s}, 600));
    QCOMPARE(world.board->sanctions().size(), 2);
    extras.unban(world.group, {u"alice"_s});
    QTRY_COMPARE(world.board->sanctions().size(), 1);
    QCOMPARE(world.board->sanctions().first().account, u"bob"_s);
}

void TestSanctionBoard::hearsEveryMuteOfTheConsole()
{
    BoardWorld world;
    world.listen();
    QSignalSpy changed(world.board.get(), &SanctionBoard::changed);
    const qint64 now = world.hands.nowSeconds();
    // As the page of a group, the explorer or a job sends it, under the older name of the field as well.
    world.call(u"forbid_send_msg"_s, {{u"GroupId"_s, world.group},
                                      {u"Members_Account"_s, QJsonArray{u"alice"_s, u"bob"_s}},
                                      {u"ShutUpTime"_s, 900}});
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(world.board->sanctions().size(), 2);
    const Sanction alice = world.row(u"alice"_s, Sanction::Kind::InGroup);
    QCOMPARE(alice.group, world.group);
    QCOMPARE(alice.by, u"cs-01"_s);
    QVERIFY(BoardWorld::isAround(alice.until(), now + 900));
    world.ask({}, {world.group});
    QVERIFY(!world.row(u"alice"_s, Sanction::Kind::InGroup).disagrees());
    QVERIFY(world.row(u"alice"_s, Sanction::Kind::InGroup).setUntil > 0); // not as set elsewhere
    world.raw(u"openconfigsvr/setnospeaking"_s,
              {{u"Set_Account"_s, u"carol"_s}, {u"C2CmsgNospeakingTime"_s, 600}, {u"GroupmsgNospeakingTime"_s, 700}});
    QVERIFY(BoardWorld::isAround(world.row(u"carol"_s, Sanction::Kind::Private).until(), now + 600));
    QVERIFY(BoardWorld::isAround(world.row(u"carol"_s, Sanction::Kind::Groups).until(), now + 700));
    // What lifts it, an undo by the audit too.
    world.raw(u"openconfigsvr/setnospeaking"_s, {{u"Set_Account"_s, u"carol"_s}, {u"C2CmsgNospeakingTime"_s, 0}});
    QTRY_VERIFY(!world.row(u"carol"_s, Sanction::Kind::Private).isRunning(now));
    QVERIFY(world.row(u"carol"_s, Sanction::Kind::Groups).isRunning(now));
    const AuditRecord noted = world.notedOf(u"group_open_http_svc/forbid_send_msg"_s);
    std::optional<Result<TakenBack>> taken;
    world.client->takeBack({noted.seq}).then([&taken](const Result<TakenBack> &result) { taken = result; });
    QTRY_VERIFY(taken.has_value());
    QVERIFY(*taken && (*taken)->isWhole());
    QTRY_COMPARE(world.board->sanctions().size(), 1);
    // What the service refuses is no mute, and with a group its mutes end.
    world.call(u"forbid_send_msg"_s,
               {{u"GroupId"_s, u"work"_s}, {u"Members_Account"_s, QJsonArray{u"dave"_s}}, {u"ShutUpTime"_s, 900}});
    QCOMPARE(world.board->sanctions().size(), 1);
    world.call(u"forbid_send_msg"_s,
               {{u"GroupId"_s, world.group}, {u"Members_Account"_s, QJsonArray{u"bob"_s}}, {u"ShutUpTime"_s, 900}});
    QVERIFY(world.row(u"bob"_s, Sanction::Kind::InGroup).isRunning(now));
    world.call(u"destroy_group"_s, {{u"GroupId"_s, world.group}});
    QVERIFY(!world.row(u"bob"_s, Sanction::Kind::InGroup).isRunning(now));
}

void TestSanctionBoard::undoesItsOrdersAlsoWhileItHearsThem()
{
    BoardWorld world;
    world.call(u"forbid_send_msg"_s,
               {{u"GroupId"_s, world.group}, {u"Members_Account"_s, QJsonArray{u"carol"_s}}, {u"ShutUpTime"_s, 900}});
    world.ask({}, {world.group});
    world.listen();
    const qint64 before = world.row(u"carol"_s, Sanction::Kind::InGroup).until();
    const SanctionOutcome over = world.apply(BoardWorld::inGroup(world.group, {u"carol"_s}, 86400));
    QCOMPARE(over.before.size(), 1);
    QCOMPARE(over.before.first().until(), before);
    QSignalSpy applied(world.board.get(), &SanctionBoard::applied);
    QVERIFY(world.board->undo(over));
    QTRY_COMPARE(applied.size(), 1);
    QVERIFY(std::abs(world.row(u"carol"_s, Sanction::Kind::InGroup).until() - before) <= 60);
}

void TestSanctionBoard::hearsListsReadElsewhere()
{
    BoardWorld world;
    world.call(u"forbid_send_msg"_s,
               {{u"GroupId"_s, world.group}, {u"Members_Account"_s, QJsonArray{u"carol"_s}}, {u"ShutUpTime"_s, 900}});
    QObject::connect(world.service.get(), &GroupService::mutedRead, world.board.get(), &SanctionBoard::hearMutes);
    MembersModel muted(*world.service);
    muted.setGroup(world.group, GroupKind::Public, MembersModel::Source::Muted);
    muted.start();
    QTRY_COMPARE(world.board->sanctions().size(), 1);
    const Sanction carol = world.row(u"carol"_s, Sanction::Kind::InGroup);
    QVERIFY(carol.isRunning(world.hands.nowSeconds()));
    QCOMPARE(carol.setUntil, 0); // somebody else has set it
}

void TestSanctionBoard::tellsWhatIsRefused()
{
    BoardWorld world;
    QVERIFY(SanctionBoard::problem({}));
    QVERIFY(SanctionBoard::problem({{u"alice"_s}, false, false, {}, 60}));
    QVERIFY(SanctionBoard::problem({{u"alice"_s}, true, false, {}, -5}));
    QVERIFY(!world.board->apply({}));
    const SanctionOutcome outcome =
        world.apply(BoardWorld::inGroup(u"work"_s, {u"alice"_s}, 60)); // Work groups cannot mute
    QCOMPARE(outcome.done(), 0);
    QCOMPARE(outcome.missed(), 1);
    QVERIFY(outcome.firstError() && outcome.firstError()->code != 0);
    QVERIFY(world.board->sanctions().isEmpty());
    world.ask({}, {u"no-such-group"_s});
    QVERIFY(world.board->askError().code != 0);
}

void TestSanctionBoard::aBadAccountDoesNotFailTheOthers()
{
    BoardWorld world;
    const SanctionOutcome outcome =
        world.apply(BoardWorld::inGroup(world.group, {u"alice"_s, u"ghost"_s, u"bob"_s}, 3600));
    QCOMPARE(outcome.doneAccounts(), QStringList({u"alice"_s, u"bob"_s}));
    QCOMPARE(outcome.answers.size(), 1);
    const QList<ItemOutcome> &items = outcome.answers.first().outcomes;
    const auto ghost = std::ranges::find(items, u"ghost"_s, &ItemOutcome::id);
    QVERIFY(ghost != items.end());
    QCOMPARE(ghost->state, ItemOutcome::State::Failed);
    QCOMPARE(ghost->error.code, 10004);
    QCOMPARE(world.board->sanctions().size(), 2);
}

void TestSanctionBoard::ordersGivenTogetherAreOne()
{
    BoardWorld world;
    world.apply(BoardWorld::inGroup(world.group, {u"alice"_s, u"bob"_s}, 3600));
    world.apply({{u"carol"_s}, true, false, {}, 7200});
    QSignalSpy applied(world.board.get(), &SanctionBoard::applied);
    QSignalSpy progress(world.board.get(), &SanctionBoard::applying);
    QVERIFY(!world.board->applyAll({}));
    QVERIFY(world.board->applyAll({BoardWorld::inGroup(world.group, {u"alice"_s}, 0),
                                   BoardWorld::inGroup(u"work"_s, {u"dave"_s}, 0), // knows no mutes
                                   BoardWorld::inGroup(world.group, {u"bob"_s}, 0),
                                   {{u"carol"_s}, true, false, {}, 0}}));
    QTRY_COMPARE(applied.size(), 1);
    const auto outcome = applied.first().first().value<SanctionOutcome>();
    QCOMPARE(outcome.answers.size(), 3); // alice and bob went in one call
    QCOMPARE(outcome.done(), 3);
    QCOMPARE(outcome.missed(), 1);
    QCOMPARE(outcome.answers.at(1).outcomes.first().id, u"dave"_s);
    QCOMPARE(progress.last().first().toInt(), 4);
    QVERIFY(world.board->sanctions().isEmpty());
    QVERIFY(world.board->undo(outcome));
    QTRY_COMPARE(applied.size(), 2);
    QCOMPARE(world.board->sanctions().size(), 3);
}

void TestSanctionBoard::theReasonStandsInEveryEntryOfItsOrders()
{
    BoardWorld world;
    QSignalSpy applied(world.board.get(), &SanctionBoard::applied);
    // It asks first what there is to restore, and the deed is over by then.
    world.client->because(u"spam"_s, [&world] {
        QVERIFY(world.board->applyAll(
            {BoardWorld::inGroup(world.group, {u"alice"_s}, 3600), {{u"carol"_s}, true, false, {}, 7200}}));
    });
    QTRY_COMPARE(applied.size(), 1);
    const auto outcome = applied.first().first().value<SanctionOutcome>();
    QCOMPARE(outcome.done(), 2);
    qsizetype told = 0;
    for (const AuditRecord &record : world.noted())
        told += record.entry.reason == u"spam"_s;
    QCOMPARE(told, 2);
    world.apply(BoardWorld::inGroup(world.group, {u"bob"_s}, 3600));
    QCOMPARE(world.noted().first().entry.reason, QString());
}

void TestSanctionBoard::anUndoNotesOnlyWhatCameBack()
{
    BoardWorld world;
    const SanctionOutcome muted = world.apply(BoardWorld::inGroup(world.group, {u"alice"_s, u"dave"_s}, 3600));
    QCOMPARE(muted.done(), 2);
    world.raw(u"im_open_login_svc/account_delete"_s,
              {{u"DeleteItem"_s, QJsonArray{QJsonObject{{u"UserID"_s, u"dave"_s}}}}});
    QSignalSpy applied(world.board.get(), &SanctionBoard::applied);
    QSignalSpy asked(world.board.get(), &SanctionBoard::askingFinished);
    QVERIFY(world.board->undo(muted));
    QTRY_COMPARE(applied.size(), 1);
    const auto outcome = applied.first().first().value<SanctionOutcome>();
    QCOMPARE(outcome.doneAccounts(), QStringList{u"alice"_s});
    QCOMPARE(outcome.missed(), 1);
    QTRY_COMPARE(asked.size(), 1); // the service is asked what became of him
    QCOMPARE(world.board->sanctions().size(), 1);
    QCOMPARE(world.board->sanctions().first().account, u"dave"_s);
}

void TestSanctionBoard::stopsWhatWasNotSent()
{
    BoardWorld world;
    const SanctionOrder order{{u"alice"_s, u"bob"_s, u"carol"_s, u"dave"_s, u"administrator"_s}, true, true, {}, 60};
    const auto count = [](const SanctionOutcome &outcome, ItemOutcome::State state) {
        return std::ranges::count(outcome.answers.first().outcomes, state, &ItemOutcome::state);
    };
    QSignalSpy applied(world.board.get(), &SanctionBoard::applied);
    // While it asks what there is to restore, nothing was sent.
    QVERIFY(world.board->apply(order));
    QVERIFY(world.board->isLooking());
    world.board->cancelApplying();
    QCOMPARE(applied.size(), 1);
    QCOMPARE(count(applied.at(0).first().value<SanctionOutcome>(), ItemOutcome::State::NotTried), 5);
    QVERIFY(!world.board->isApplying() && !world.board->isAsking());
    // Later, four are under way.
    QVERIFY(world.board->ask({u"alice"_s}, {}));
    QVERIFY(world.board->apply(order));
    world.board->cancelApplying();
    QCOMPARE(applied.size(), 2);
    const auto outcome = applied.at(1).first().value<SanctionOutcome>();
    QCOMPARE(count(outcome, ItemOutcome::State::Unknown), 4);
    QCOMPARE(count(outcome, ItemOutcome::State::NotTried), 1);
    QCOMPARE(outcome.firstError()->kind, ApiError::Kind::Cancelled);
    QVERIFY(!world.board->isApplying());
}

void TestSanctionBoard::showsTheBoard()
{
    BoardWorld world;
    SanctionsModel model(*world.board);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    world.apply(BoardWorld::inGroup(world.group, {u"carol"_s}, Sanction::forEver));
    world.apply(BoardWorld::inGroup(world.group, {u"bob"_s}, 86400 + 7200 + 30));
    world.apply(BoardWorld::inGroup(world.group, {u"alice"_s}, 125));
    QCOMPARE(model.rowCount(), 3);
    const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(0, SanctionsModel::Account), u"alice"_s); // ends first
    QCOMPARE(cell(0, SanctionsModel::EndsIn), u"2 min 5 s"_s);
    QVERIFY(model.index(0, 0).data(SanctionsModel::SoonRole).toBool());
    QCOMPARE(cell(1, SanctionsModel::EndsIn), u"1 d 2 h"_s);
    QCOMPARE(cell(2, SanctionsModel::EndsIn), u"for ever"_s);
    QCOMPARE(cell(0, SanctionsModel::Where), world.group);
    QVERIFY(cell(0, SanctionsModel::By).startsWith(u"cs-01"_s));
    QCOMPARE(model.endingSoon(), 1);
    world.hands.advance(60'000);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.tick();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(0, SanctionsModel::EndsIn), u"1 min 5 s"_s);
    model.setFilter({}, true);
    QCOMPARE(model.rowCount(), 1);
    model.setFilter(u"BOB"_s, false);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(cell(0, SanctionsModel::Account), u"bob"_s);
    model.setFilter({}, false);
    world.hands.advance(120'000);
    model.tick();
    QCOMPARE(model.rowCount(), 2);
}

void TestSanctionBoard::survivesABadFile()
{
    BoardWorld world;
    const QString path = world.folder.filePath(u"bad.db"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no database, it only looks like a file of a certain length ..........");
    file.close();
    SanctionStore store(path);
    QSignalSpy troubled(&store, &SanctionStore::troubled);
    SanctionBoard board(*world.client, store, world.hands, u"cs-01"_s);
    board.load();
    QTRY_COMPARE(troubled.size(), 1);
    QSignalSpy applied(&board, &SanctionBoard::applied);
    QVERIFY(board.apply(BoardWorld::inGroup(world.group, {u"alice"_s}, 60)));
    QTRY_COMPARE(applied.size(), 1);
    QCOMPARE(board.sanctions().size(), 1);
}

void TestSanctionBoard::theStoreMayGoWhileItLoads()
{
    const QTemporaryDir folder;
    int told = 0;
    for (int round = 0; round < 20; ++round) {
        SanctionStore store(folder.filePath(u"sanctions.db"_s));
        store.load([&told](const QList<Sanction> &) { ++told; });
    }
    QCoreApplication::processEvents();
    QCOMPARE(told, 0); // nobody is left to be told
}

QTEST_GUILESS_MAIN(TestSanctionBoard)
#include "tst_sanctionboard.moc"
