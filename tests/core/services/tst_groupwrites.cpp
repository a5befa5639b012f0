// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/groupwrites.h"

#include "tests/core/models/grouptestworld.h"
#include "tests/support/auditparts.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

template <class T>
Result<T> outcomeOf(QFuture<Result<T>> future)
{
    std::optional<Result<T>> result;
    future.then([&result](const Result<T> &value) { result = value; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 30'000); }();
    return result ? *result : std::unexpected(makeError(ApiError::Kind::Timeout, {}));
}

QMap<QString, ItemOutcome> outcomesOf(ItemRun *run)
{
    QMap<QString, ItemOutcome> all;
    bool done = false;
    QObject::connect(run, &ItemRun::arrived, run, [&all](const QList<ItemOutcome> &some) {
        for (const ItemOutcome &outcome : some)
            all.insert(outcome.id, outcome);
    });
    QObject::connect(run, &ItemRun::finished, run, [&done] { done = true; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 30'000); }();
    return all;
}

/// Sandbox, service, cache and what writes.
struct WriteWorld : AuditParts, GroupTestWorld
{
    explicit WriteWorld(int accounts = 60)
        : GroupTestWorld(accounts, 4),
          directory(folder.filePath(u"groups.db"_s), clock),
          writes(*client, *service, directory)
    {
        for (int i = 0; i < 45; ++i)
            people << u"w%1"_s.arg(i);
        QJsonArray list;
        for (const QString &id : std::as_const(people))
            list.append(QJsonObject{{u"UserID"_s, id}});
        bool done = false;
        client->callRaw(u"im_open_login_svc/multiaccount_import"_s, {{u"AccountList"_s, list}})
            .then([&done](const Result<QJsonObject> &) { done = true; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 30'000); }();
    }
    api::GroupInfo info(const QString &id)
    {
        const auto reply = outcomeOf(service->details({id}, {u"team"_s}));
        return reply && !reply->groups.isEmpty() ? reply->groups.first() : api::GroupInfo();
    }
    QMap<QString, api::Member> members(const QString &id)
    {
        QMap<QString, api::Member> all;
        const auto page = outcomeOf(service->page(GroupService::memberPages(id)));
        if (page) {
            for (const api::Member &member : page->members)
                all.insert(member.account, member);
        }
        return all;
    }

    QTemporaryDir folder;
    GroupDirectory directory;
    GroupWrites writes;
    QStringList people;
};

} // namespace

/// The writing calls against the sandbox over HTTP; what they did is read back.
class TestGroupWrites : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void manyAccountsAreAllAskedAbout()
    {
        WriteWorld world;
        QStringList ghosts;
        for (int i = 0; i < 101; ++i)
            ghosts << u"ghost%1"_s.arg(i);
        const auto unknown = outcomeOf(world.writes.unknownAmong(QStringList{world.people[0]} + ghosts));
        QVERIFY(unknown.has_value());
        QCOMPARE(*unknown, ghosts);
    }

    void aNewGroupIsReadBackAndCached()
    {
        WriteWorld world;
        QSignalSpy read(&world.writes, &GroupWrites::groupRead);
        api::CreateGroup request;
        request.type = u"Public"_s;
        request.name = u"night shift"_s;
        request.groupId = u"night"_s;
        request.owner = world.people[0];
        request.members = {{world.people[1], u"Admin"_s, {}}, {world.people[2], {}, {}}};
        const auto made = outcomeOf(world.writes.create(request));
        QVERIFY(made.has_value());
        QCOMPARE(*made, u"night"_s);
        QTRY_COMPARE(read.size(), 1);
        std::optional<StoredDetails> kept;
        bool asked = false;
        world.directory.details(u"night"_s, [&](const std::optional<StoredDetails> &found) {
            kept = found;
            asked = true;
        });
        QTRY_VERIFY(asked);
        QVERIFY(kept.has_value());
        const auto members = world.members(u"night"_s);
        QCOMPARE(members.size(), 3);
        QCOMPARE(members[world.people[0]].role, u"Owner"_s);
        QCOMPARE(members[world.people[1]].role, u"Admin"_s);
        const auto again = outcomeOf(world.writes.create(request));
        QVERIFY(!again.has_value());
        QCOMPARE(again.error().code, 10025);
    }

    void onlyWhatDiffersIsSent()
    {
        WriteWorld world;
        const QString id = world.makeGroup(u"Public"_s, u"old"_s);
        world.call(u"modify_group_base_info"_s, {{u"GroupId"_s, id}, {u"Introduction"_s, u"stays"_s}});
        const GroupProfile before = GroupProfile::of(world.info(id));
        QCOMPARE(before.introduction, u"stays"_s);
        GroupProfile after = before;
        after.name = u"new"_s;
        after.notice = u"be kind"_s;
        after.muteAll = u"On"_s;
        after.maxMembers = 500;
        after.join = u"FreeAccess"_s;
        after.custom.insert(u"team"_s, u"red"_s);
        const auto changes = changesOf(before, after);
        QCOMPARE(changes.size(), 6);
        QCOMPARE(changes.first().field, u"Name"_s);
        QCOMPARE(changes.first().before, u"old"_s);
        const api::ModifyGroup request = changeRequest(id, before, after);
        QVERIFY(!request.introduction.has_value());
        QSignalSpy read(&world.writes, &GroupWrites::groupRead);
        QVERIFY(outcomeOf(world.writes.modify(request)).has_value());
        QTRY_COMPARE(read.size(), 1);
        const GroupProfile now = GroupProfile::of(world.info(id));
        QCOMPARE(now, after);
        // Back again: what is done can be undone by the same table read the other way.
        QVERIFY(outcomeOf(world.writes.modify(changeRequest(id, now, before))).has_value());
        QCOMPARE(GroupProfile::of(world.info(id)), before);
        QVERIFY(world.directory.customKeys().contains(u"team"_s));
    }

    void whatIsNotKnownIsNotSent()
    {
        GroupProfile before;
        before.name = u"old"_s;
        GroupProfile after = before;
        after.name = u"new"_s;
        after.join = after.invite = u"FreeAccess"_s;
        after.muteAll = after.history = u"On"_s;
        after.permission = u"1"_s;
        after.defaultPermission = u"5"_s;
        QCOMPARE(lostFields(before, after),
                 (QStringList{u"ApplyJoinOption"_s, u"InviteJoinOption"_s, u"MuteAllMember"_s,
                              u"HistoryMsgBeforeJoin"_s, u"EnablePermission"_s, u"DefaultPermission"_s}));
        QCOMPARE(encode(changeRequest(u"night"_s, after, before)),
                 (QJsonObject{{u"GroupId"_s, u"night"_s}, {u"Name"_s, u"old"_s}}));
        QVERIFY(lostFields(after, before).isEmpty());
    }

    void aDisbandedGroupIsGoneEverywhere()
    {
        WriteWorld world;
        const QString id = world.makeGroup(u"Private"_s, u"going"_s);
        QSignalSpy gone(&world.writes, &GroupWrites::groupGone);
        QVERIFY(outcomeOf(world.writes.disband(id)).has_value());
        QTRY_COMPARE(gone.size(), 1);
        QCOMPARE(gone.first().first().toString(), id);
        QCOMPARE(world.info(id).errorCode, 10010);
    }

    void mutesOfElsewhereInTheConsoleAreHeard()
    {
        WriteWorld world;
        QObject::connect(world.client.get(), &ApiClient::written, &world.writes, &GroupWrites::hearWrite);
        const QString who = world.people.first();
        const QString id = world.makeGroup(u"Public"_s, u"quiet"_s, {who});
        QSignalSpy touched(&world.writes, &GroupWrites::membersTouched);
        world.call(u"forbid_send_msg"_s,
                   {{u"GroupId"_s, id}, {u"Members_Account"_s, QJsonArray{who}}, {u"MuteTime"_s, 600}});
        QTRY_COMPARE(touched.size(), 1);
        QCOMPARE(touched.first().at(0).toString(), id);
        QCOMPARE(touched.first().at(1).toStringList(), QStringList{who});
    }

    void bansChangeTheNumberOfMembers()
    {
        WriteWorld world;
        QObject::connect(world.client.get(), &ApiClient::written, &world.writes, &GroupWrites::hearWrite);
        const QString who = world.people.first();
        const QString id = world.makeGroup(u"Public"_s, u"door"_s, {who});
        const qint64 before = world.info(id).memberNum.value_or(0);
        QVERIFY(before > 0);
        qint64 members = 0;
        QObject::connect(&world.writes, &GroupWrites::groupRead, &world.writes,
                         [&members](const api::GroupInfo &info) { members = info.memberNum.value_or(0); });
        QSignalSpy banned(&world.writes, &GroupWrites::bansChanged);
        QSignalSpy changed(&world.writes, &GroupWrites::membersChanged);
        world.call(u"ban_group_member"_s,
                   {{u"GroupId"_s, id}, {u"Members_Account"_s, QJsonArray{who}}, {u"Duration"_s, 600}});
        QTRY_COMPARE(members, before - 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(banned.size(), 1);
        world.call(u"unban_group_member"_s, {{u"GroupId"_s, id}, {u"Members_Account"_s, QJsonArray{who}}});
        QTRY_COMPARE(banned.size(), 2);
        QCOMPARE(banned.last().first().toString(), id);
    }

    void groupsEndedAndMadeElsewhereInTheConsoleAreHeard()
    {
        WriteWorld world;
        QObject::connect(world.client.get(), &ApiClient::written, &world.writes, &GroupWrites::hearWrite);
        QStringList read;
        QObject::connect(&world.writes, &GroupWrites::groupRead, &world.writes,
                         [&read](const api::GroupInfo &info) { read << info.groupId + u'/' + info.name; });
        QStringList kept;
        QObject::connect(&world.directory, &GroupDirectory::kept, &world.directory,
                         [&kept](const QList<api::GroupInfo> &infos) {
                             for (const api::GroupInfo &info : infos)
                                 kept << u"%1 %2"_s.arg(info.groupId).arg(info.errorCode);
                         });
        QSignalSpy gone(&world.writes, &GroupWrites::groupGone);
        const QString id = world.makeGroup(u"Public"_s, u"going"_s);
        QTRY_COMPARE(read, QStringList{id + u"/going"_s});
        world.call(u"destroy_group"_s, {{u"GroupId"_s, id}});
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone.first().first().toString(), id);
        QCOMPARE(kept.last(), id + u" 10010"_s);
        // What was refused ends nothing.
        world.call(u"destroy_group"_s, {{u"GroupId"_s, id}});
        QCOMPARE(gone.size(), 1);
    }

    void ownershipGoesToAMemberOnly()
    {
        WriteWorld world;
        api::CreateGroup request;
        request.type = u"Public"_s;
        request.name = u"n"_s;
        request.owner = world.people[0];
        request.members = {{world.people[1], {}, {}}};
        const QString id = *outcomeOf(world.writes.create(request));
        QVERIFY(outcomeOf(world.writes.transfer(id, world.people[1])).has_value());
        QCOMPARE(world.info(id).owner, world.people[1]);
        QVERIFY(!outcomeOf(world.writes.transfer(id, world.people[2])).has_value());
    }

    void manyMembersAreAddedInBatchesAndABadOneStandsAlone()
    {
        WriteWorld world;
        const QString id = world.makeGroup(u"Public"_s, u"many"_s, {world.people[0]});
        QStringList accounts = world.people;
        accounts.insert(7, u"nobody-knows"_s);
        QSignalSpy changed(&world.writes, &GroupWrites::membersChanged);
        const auto outcomes = outcomesOf(world.writes.add(id, accounts, true));
        QCOMPARE(outcomes.size(), accounts.size());
        QCOMPARE(outcomes[world.people[0]].word, u"Already"_s);
        QCOMPARE(outcomes[world.people[44]].word, u"Added"_s);
        QVERIFY(outcomes[u"nobody-knows"_s].state == ItemOutcome::State::Failed);
        QCOMPARE(outcomes[u"nobody-knows"_s].error.code, 10019);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(world.members(id).size(), world.people.size());
    }

    void removedMembersComeBackAsTheyWere()
    {
        WriteWorld world;
        const QString id = world.makeGroup(u"Public"_s, u"back"_s, world.people.mid(0, 3));
        QVERIFY(outcomesOf(world.writes.setRole(id, {world.people[0]}, u"Admin"_s)).size() == 1);
        api::ModifyMember card;
        card.groupId = id;
        card.account = world.people[1];
        card.nameCard = u"Night desk"_s;
        QSignalSpy touched(&world.writes, &GroupWrites::membersTouched);
        QVERIFY(outcomeOf(world.writes.modifyMember(card)).has_value());
        QCOMPARE(touched.first().at(1).toStringList(), QStringList{world.people[1]});
        const auto before = world.members(id);
        QCOMPARE(before[world.people[0]].role, u"Admin"_s);
        world.call(u"modify_group_member_info"_s,
                   {{u"GroupId"_s, id}, {u"Member_Account"_s, world.people[1]}, {u"MsgFlag"_s, u"AcceptNotNotify"_s}});
        world.guard(*world.client, world.clock);
        const auto gone = outcomesOf(world.writes.remove(id, world.people.mid(0, 2), false, u"spam"_s));
        QCOMPARE(gone.size(), 2);
        QCOMPARE(world.members(id).size(), 1);
        const qint64 removal = world.noted().first().seq;
        QCOMPARE(world.noted().first().entry.reason, u"spam"_s);
        QVERIFY(outcomeOf(world.writes.takeBack(id, {removal})).has_value());
        const auto after = world.members(id);
        QCOMPARE(after[world.people[0]].role, u"Admin"_s);
        QCOMPARE(after[world.people[1]].nameCard, u"Night desk"_s);
        QCOMPARE(after[world.people[1]].msgFlag, u"AcceptNotNotify"_s);
        // Once: whoever is no admin now is not made one again.
        const auto again = outcomeOf(world.writes.takeBack(id, {removal}));
        QVERIFY(!again.has_value());
        QVERIFY2(again.error().message.contains(u"taken back already"_s), qPrintable(again.error().message));
        const QList<AuditRecord> noted = world.noted();
        const auto record = std::ranges::find(noted, removal, &AuditRecord::seq);
        QVERIFY(record->undoneBy > removal);
        QCOMPARE(noted.first().entry.reason, u"Undo of entry %1"_s.arg(removal));
    }

    void takenBackMutesLeaveTheListsInTheirPlace()
    {
        WriteWorld world;
        const QString id = world.makeGroup(u"Public"_s, u"quiet"_s, world.people.mid(0, 3));
        world.guard(*world.client, world.clock);
        QCOMPARE(outcomesOf(world.writes.mute(id, world.people.mid(0, 2), 600)).size(), 2);
        // The calls of the undo are heard as well; the lists are read once.
        QObject::connect(world.client.get(), &ApiClient::written, &world.writes, &GroupWrites::hearWrite);
        QSignalSpy changed(&world.writes, &GroupWrites::membersChanged);
        QSignalSpy touched(&world.writes, &GroupWrites::membersTouched);
        const auto taken = outcomeOf(world.writes.takeBack(id, {world.noted().first().seq}));
        QVERIFY(taken && taken->isWhole());
        QCOMPARE(changed.size(), 0);
        QCOMPARE(touched.size(), 1);
        QCOMPARE(touched.first().at(1).toStringList(), world.people.mid(0, 2));
    }

    void mutesHoldForTheirTimeAndAreLifted()
    {
        WriteWorld world;
        const QString id = world.makeGroup(u"Public"_s, u"mute"_s, world.people.mid(0, 3));
        QCOMPARE(outcomesOf(world.writes.mute(id, world.people.mid(0, 2), 600)).size(), 2);
        auto muted = outcomeOf(world.service->muted(id));
        QCOMPARE(muted->members.size(), 2);
        const qint64 left = muted->members.first().until - world.clock.nowSeconds();
        QVERIFY2(left > 540 && left <= 601, qPrintable(QString::number(left)));
        outcomesOf(world.writes.mute(id, {world.people[0]}, api::muteForEver));
        outcomesOf(world.writes.mute(id, {world.people[1]}, 0));
        muted = outcomeOf(world.service->muted(id));
        QCOMPARE(muted->members.size(), 1);
        QCOMPARE(muted->members.first().account, world.people[0]);
        QVERIFY(muted->members.first().until >= api::muteForEver);
    }

    void importedMembersKeepTheirJoinTime()
    {
        WriteWorld world;
        const QString id = world.makeGroup(u"Public"_s, u"import"_s);
        const qint64 now = world.clock.nowSeconds();
        const auto early = outcomesOf(world.writes.import(id, {world.people[0]}, {}, now - 86'400, {}));
        QVERIFY(early.first().state == ItemOutcome::State::Failed); // before the group was made
        const auto good = outcomesOf(world.writes.import(id, {world.people[0]}, u"Admin"_s, {}, {}));
        QVERIFY(good.first().state == ItemOutcome::State::Done);
        QCOMPARE(world.members(id)[world.people[0]].role, u"Admin"_s);
    }

    void aReadOnlyProfileRefusesEveryItemAtOnce()
    {
        WriteWorld world;
        const QString id = world.makeGroup(u"Public"_s, u"ro"_s, world.people.mid(0, 2));
        world.profile.readOnly = true;
        world.client->setProfile(world.profile);
        world.writes.setProfile(world.profile);
        QVERIFY(!world.writes.rules().verdict(GroupKind::Public, GroupAct::MuteMembers).allowed);
        QVERIFY(world.writes.rules().verdict(GroupKind::Public, GroupAct::ListMuted).allowed);
        const auto outcomes = outcomesOf(world.writes.mute(id, world.people.mid(0, 2), 60));
        QCOMPARE(outcomes.size(), 2);
        for (const ItemOutcome &outcome : outcomes)
            QCOMPARE(outcome.error.kind, ApiError::Kind::Refused);
    }

    void rulesTellWhyAndWhatInstead()
    {
        const Verdict mute = GroupRules::ofType(GroupKind::Work, GroupAct::MuteMembers);
        QVERIFY(!mute.allowed);
        QCOMPARE(mute.sentence(), u"Work groups cannot mute. You can remove the member instead."_s);
        QVERIFY(GroupRules::ofType(GroupKind::Public, GroupAct::MuteMembers).allowed);
        QVERIFY(!GroupRules::ofType(GroupKind::LiveRoom, GroupAct::RemoveMembers).allowed);
        QVERIFY(!GroupRules::ofType(GroupKind::Community, GroupAct::Ban).allowed);
        QVERIFY(!GroupRules::ofType(GroupKind::Meeting, GroupAct::Unread).allowed);
        QVERIFY(GroupRules::ofType(GroupKind::Community, GroupAct::Topics).allowed);
        for (const GroupAct act : {GroupAct::History, GroupAct::OnlineOnlyMessage, GroupAct::UncountedMessage}) {
            QVERIFY(!GroupRules::ofType(GroupKind::LiveRoom, act).allowed);
            QVERIFY(!GroupRules::ofType(GroupKind::Broadcast, act).allowed);
            QVERIFY(GroupRules::ofType(GroupKind::Work, act).allowed);
            QVERIFY(GroupRules::ofNamed(GroupKind::Unknown, act).allowed);
        }
        for (const GroupAct act : {GroupAct::AddMembers, GroupAct::RemoveMembers, GroupAct::Ban, GroupAct::Counters,
                                   GroupAct::Attributes, GroupAct::OnlineNow}) {
            const Verdict verdict = GroupRules::ofType(GroupKind::Broadcast, act);
            QVERIFY2(!verdict.allowed && !verdict.instead.isEmpty(), qPrintable(verdict.reason));
        }
        QVERIFY(!GroupRules::ofNamed(GroupKind::Work, GroupAct::MuteMembers).allowed);
        Profile profile;
        GroupRules rules(profile);
        ApiError plan = makeError(ApiError::Kind::Service, {});
        plan.code = 10059;
        QVERIFY(rules.learn(GroupAct::Counters, plan));
        QVERIFY(!rules.verdict(GroupKind::Public, GroupAct::Counters).allowed);
        rules.forget(GroupAct::Counters);
        QVERIFY(rules.verdict(GroupKind::Public, GroupAct::Counters).allowed);
        plan.code = 10007;
        QVERIFY(!rules.learn(GroupAct::MuteMembers, plan));
    }

    void idsAreCheckedAsDocumented()
    {
        QCOMPARE(GroupRules::idProblem(GroupKind::Public, {}), QString());
        QCOMPARE(GroupRules::idProblem(GroupKind::Public, u"night shift"_s), QString());
        QVERIFY(!GroupRules::idProblem(GroupKind::Public, u"@TGS#x"_s).isEmpty());
        QVERIFY(!GroupRules::idProblem(GroupKind::Public, u"夜班"_s).isEmpty());
        QVERIFY(!GroupRules::idProblem(GroupKind::Public, QString(49, u'x')).isEmpty());
        QVERIFY(!GroupRules::idProblem(GroupKind::Community, u"mine"_s).isEmpty());
        QCOMPARE(GroupRules::idProblem(GroupKind::Community, u"@TGS#_mine"_s), QString());
        const QString community = u"@TGS#_mine"_s; // with @TOPIC#_ 18 letters
        QCOMPARE(GroupRules::topicIdProblem(community, {}), QString());
        QCOMPARE(GroupRules::topicIdProblem(community, QString(78, u'x')), QString());
        QVERIFY(GroupRules::topicIdProblem(community, QString(79, u'x')).contains(u"97"_s));
        QVERIFY(!GroupRules::topicIdProblem(community, u"夜班"_s).isEmpty());
        QVERIFY(!GroupRules::customKeyProblem(u"a b"_s).isEmpty());
        QCOMPARE(GroupRules::customKeyProblem(u"team_1"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestGroupWrites)
#include "tst_groupwrites.moc"
