// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/rehearsal.h"
#include "core/models/auditmodel.h"
#include "core/models/jobsmodel.h"
#include "tests/core/jobs/jobundobench.h"

#include <QJsonDocument>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Whole jobs, carried out in the sandbox and taken back there.
class TestJobUndo : public JobUndoBench
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void addedMembersGoAndThoseFromBeforeStay();
    void removedMembersComeBackWithRoleAndCard();
    void mutesComeBackWithTheTimeLeft();
    void mutesComeBackByTheClockOfTheService();
    void rolesCardsAndSeveralRowsAboutOneGoBackInTurn();
    void groupsAndProfilesGetTheirValuesBack();
    void friendsAddedAndDeleted();
    void theListsOfOthersComeBackToo();
    void twoWhoBlockEachOtherGoBackEntryByEntry();
    void aStateInASnapshotIsReadThere();
    void aCancelledJobIsUndoneAsFarAsItCame();
    void whatHasNoInverseSaysSo();
    void anUndoIsMadeOnceAndStopsTheJob();
    void protectedPeopleAreLeftAsTheyAre();
    void anUndoIsCheckedAndRehearsed();
    void anUndoCanBeUndone();
    void anEntryIsTakenBackOnceAllOfItsRowsAre();
    void whatWasSentTwiceGoesBackToBeforeTheFirstTry();
};

void TestJobUndo::addedMembersGoAndThoseFromBeforeStay()
{
    const JobInfo job = done(u"members add"_s, {row({{"group", u"night"_s}, {"account", u"dave"_s}}),
                                                row({{"group", u"night"_s}, {"account", u"alice"_s}}),
                                                row({{"group", u"night"_s}, {"account", u"nobody"_s}})});
    QCOMPARE(m_counts.done, 2);
    QVERIFY(isMember(u"dave"_s));
    const JobUndo undo = takeBack(job);
    QCOMPARE(undo.undone, 1);
    // Alice was a member before; nobody was never added, so there is nothing to say of that row.
    QCOMPARE(undo.without.size(), 1);
    QCOMPARE(undo.without.first().first, 2);
    QVERIFY(undo.without.first().second.contains(u"Nothing to take back"_s));
    QVERIFY(!isMember(u"dave"_s) && isMember(u"alice"_s));
    QCOMPARE(m_counts.done, 1);
    QCOMPARE(m_counts.skipped, 1);
    AuditFilter filter;
    filter.job = m_undo.id;
    auto entries = AuditReader::open(m_log->path());
    const auto entry = entries->next(filter);
    QVERIFY(entry && *entry);
    QCOMPARE((*entry)->entry.reason, u"Undo of job %1"_s.arg(job.id));
}

void TestJobUndo::removedMembersComeBackWithRoleAndCard()
{
    m_world->raw(u"group_open_http_svc/modify_group_member_info"_s, {{u"GroupId"_s, u"night"_s},
                                                                     {u"Member_Account"_s, u"bob"_s},
                                                                     {u"Role"_s, u"Admin"_s},
                                                                     {u"NameCard"_s, u"Bob the boss"_s}});
    const JobInfo job = done(u"members remove"_s, {row({{"group", u"night"_s}, {"account", u"bob"_s}}),
                                                   row({{"group", u"night"_s}, {"account", u"carol"_s}})});
    QCOMPARE(m_counts.done, 2);
    QVERIFY(!isMember(u"bob"_s) && !isMember(u"carol"_s));
    const JobUndo undo = takeBack(job);
    QCOMPARE(undo.undone, 2);
    QVERIFY(!undo.losses.isEmpty());
    QCOMPARE(m_counts.failed, 0);
    QVERIFY(isMember(u"carol"_s));
    QCOMPARE(member(u"bob"_s).value("Role"_L1).toString(), u"Admin"_s);
    QCOMPARE(member(u"bob"_s).value("NameCard"_L1).toString(), u"Bob the boss"_s);
    // Both were added again by one call.
    AuditFilter filter;
    filter.job = m_undo.id;
    filter.command = u"add_group_member"_s;
    auto entries = AuditReader::open(m_log->path());
    const auto entry = entries->next(filter);
    QVERIFY(entry && *entry);
    QCOMPARE((*entry)->entry.request.value("MemberList"_L1).toArray().size(), 2);
}

void TestJobUndo::mutesComeBackWithTheTimeLeft()
{
    mute(u"bob"_s, 3600);
    settle();
    const JobInfo lifted =
        done(u"members mute"_s, {row({{"group", u"night"_s}, {"account", u"bob"_s}, {"seconds", u"0"_s}}),
                                 row({{"group", u"night"_s}, {"account", u"carol"_s}, {"seconds", u"0"_s}})});
    QCOMPARE(mutedFor(u"bob"_s), 0);
    const Result<JobUndo> undo = undoOf(lifted);
    QVERIFY(undo);
    // The mute comes back with what is left when its call leaves, not when the plan was made.
    QTest::qWait(2100);
    carryOut(make(undo->plan));
    const qint64 left = mutedFor(u"bob"_s);
    QVERIFY2(left > 3500 && left <= 3599, qPrintable(QString::number(left)));
    QCOMPARE(mutedFor(u"carol"_s), 0);

    const JobInfo muted =
        done(u"members mute"_s, {row({{"group", u"night"_s}, {"account", u"carol"_s}, {"seconds", u"600"_s}})});
    QVERIFY(mutedFor(u"carol"_s) > 500);
    takeBack(muted);
    QCOMPARE(mutedFor(u"carol"_s), 0);
}

void TestJobUndo::mutesComeBackByTheClockOfTheService()
{
    constexpr qint64 aheadS = 400; // of this computer's clock, by which the plan is made
    m_world->sandbox.clock().step(-aheadS * 1000);
    mute(u"bob"_s, 3600);
    settle();
    takeBack(done(u"members mute"_s, {row({{"group", u"night"_s}, {"account", u"bob"_s}, {"seconds", u"0"_s}})}));
    const qint64 left = mutedFor(u"bob"_s) + aheadS;
    QVERIFY2(left > 3500 && left <= 3605, qPrintable(QString::number(left)));
}

void TestJobUndo::rolesCardsAndSeveralRowsAboutOneGoBackInTurn()
{
    m_world->raw(u"group_open_http_svc/modify_group_member_info"_s,
                 {{u"GroupId"_s, u"night"_s}, {u"Member_Account"_s, u"bob"_s}, {u"NameCard"_s, u"first"_s}});
    const JobInfo roles =
        done(u"members role"_s, {row({{"group", u"night"_s}, {"account", u"bob"_s}, {"role", u"Admin"_s}})});
    QCOMPARE(member(u"bob"_s).value("Role"_L1).toString(), u"Admin"_s);
    takeBack(roles);
    QCOMPARE(member(u"bob"_s).value("Role"_L1).toString(), u"Member"_s);
    const JobInfo cards =
        done(u"members card"_s, {row({{"group", u"night"_s}, {"account", u"bob"_s}, {"card", u"second"_s}}),
                                 row({{"group", u"night"_s}, {"account", u"carol"_s}, {"card", u"Caro"_s}}),
                                 row({{"group", u"night"_s}, {"account", u"bob"_s}, {"card", u"third"_s}})});
    QCOMPARE(member(u"bob"_s).value("NameCard"_L1).toString(), u"third"_s);
    const JobUndo undo = takeBack(cards);
    QCOMPARE(undo.undone, 3);
    QCOMPARE(undo.plan.rows.first().value("row"_L1).toString(), u"3"_s); // the newest first
    QCOMPARE(member(u"bob"_s).value("NameCard"_L1).toString(), u"first"_s);
    QCOMPARE(member(u"carol"_s).value("NameCard"_L1).toString(), QString());
}

void TestJobUndo::groupsAndProfilesGetTheirValuesBack()
{
    const JobInfo groups =
        done(u"groups edit"_s, {row({{"group", u"night"_s}, {"name", u"Day shift"_s}, {"muteall", u"On"_s}})});
    QCOMPARE(m_counts.done, 1);
    takeBack(groups);
    const QJsonObject info =
        m_world->raw(u"group_open_http_svc/get_group_info"_s, {{u"GroupIdList"_s, QJsonArray{u"night"_s}}});
    const QJsonObject group = info.value("GroupInfo"_L1).toArray().at(0).toObject();
    QCOMPARE(group.value("Name"_L1).toString(), u"Night shift"_s);
    QCOMPARE(group.value(group.contains("MuteAllMember"_L1) ? "MuteAllMember"_L1 : "ShutUpAllMember"_L1).toString(),
             u"Off"_s);

    m_world->raw(
        u"profile/portrait_set"_s,
        {{u"From_Account"_s, u"alice"_s},
         {u"ProfileItem"_s, QJsonArray{QJsonObject{{u"Tag"_s, u"Tag_Profile_IM_Nick"_s}, {u"Value"_s, u"Ali"_s}}}}});
    settle();
    const JobInfo people =
        done(u"profile set"_s, {row({{"account", u"alice"_s}, {"nick", u"Alice II"_s}}),
                                row({{"account", u"bob"_s}, {"nick", u"Bobby"_s}, {"level", u"5"_s}})});
    QCOMPARE(nick(u"alice"_s), u"Alice II"_s);
    takeBack(people);
    QCOMPARE(m_counts.failed, 0);
    QCOMPARE(nick(u"alice"_s), u"Ali"_s);
    QCOMPARE(nick(u"bob"_s), QString());
}

void TestJobUndo::friendsAddedAndDeleted()
{
    const JobInfo added =
        done(u"friends add"_s, {row({{"from", u"alice"_s}, {"to", u"bob"_s}, {"remark", u"B"_s}, {"force", u"1"_s}}),
                                row({{"from", u"alice"_s}, {"to", u"carol"_s}, {"force", u"1"_s}})});
    QCOMPARE(m_counts.done, 2);
    QVERIFY(areFriends(u"alice"_s, u"bob"_s));
    const JobInfo deleted = done(u"friends delete"_s, {row({{"from", u"alice"_s}, {"to", u"bob"_s}})});
    QVERIFY(!areFriends(u"alice"_s, u"bob"_s));
    const JobUndo undo = takeBack(deleted);
    QCOMPARE(undo.undone, 1);
    QVERIFY(areFriends(u"alice"_s, u"bob"_s));
    const JobInfo blocked = done(u"blacklist add"_s, {row({{"from", u"alice"_s}, {"to", u"bob"_s}})});
    QVERIFY(!areFriends(u"alice"_s, u"bob"_s)); // blocking ends it
    takeBack(blocked);
    QCOMPARE(m_counts.failed, 0);
    QVERIFY(areFriends(u"alice"_s, u"bob"_s));
    takeBack(added);
    QVERIFY(!areFriends(u"alice"_s, u"bob"_s) && !areFriends(u"alice"_s, u"carol"_s));
}

void TestJobUndo::theListsOfOthersComeBackToo()
{
    const auto befriend = [this](const QString &whose, const QString &account, const QString &remark) {
        const QJsonObject item{
            {u"To_Account"_s, account}, {u"AddSource"_s, u"AddSource_Type_Desk"_s}, {u"Remark"_s, remark}};
        m_world->raw(u"sns/friend_import"_s, {{u"From_Account"_s, whose}, {u"AddFriendItem"_s, QJsonArray{item}}});
    };
    const auto remarkOf = [this](const QString &whose) {
        const QJsonObject reply = m_world->raw(u"sns/friend_get"_s, {{u"From_Account"_s, whose}, {u"StartIndex"_s, 0}});
        for (const auto &tag : reply.value("UserDataItem"_L1)[0]["ValueItem"_L1].toArray()) {
            if (tag["Tag"_L1].toString() == u"Tag_SNS_IM_Remark"_s)
                return tag["Value"_L1].toString();
        }
        return QString();
    };
    befriend(u"alice"_s, u"bob"_s, u"Bobby"_s);
    befriend(u"bob"_s, u"alice"_s, u"Ally"_s);
    befriend(u"dave"_s, u"alice"_s, u"Al"_s); // and not the other way round
    const JobInfo blocked = done(u"blacklist add"_s, {row({{"from", u"alice"_s}, {"to", u"bob"_s}}),
                                                      row({{"from", u"alice"_s}, {"to", u"dave"_s}})});
    QCOMPARE(m_counts.done, 2);
    QCOMPARE(remarkOf(u"bob"_s) + remarkOf(u"dave"_s), QString());
    const JobUndo undo = takeBack(blocked);
    QCOMPARE(undo.undone, 2);
    QCOMPARE(undo.losses.filter(u"lists"_s), QStringList());
    QCOMPARE(m_counts.failed + m_counts.unknown + m_counts.skipped, 0);
    QCOMPARE(remarkOf(u"alice"_s), u"Bobby"_s);
    QCOMPARE(remarkOf(u"bob"_s), u"Ally"_s);
    QCOMPARE(remarkOf(u"dave"_s), u"Al"_s);
    QVERIFY(entryOf(blocked).undoneBy > 0); // all of it
}

void TestJobUndo::twoWhoBlockEachOtherGoBackEntryByEntry()
{
    const auto befriend = [this](const QString &whose, const QString &account) {
        const QJsonObject item{
            {u"To_Account"_s, account}, {u"AddSource"_s, u"AddSource_Type_Desk"_s}, {u"Remark"_s, u"of "_s + whose}};
        m_world->raw(u"sns/friend_import"_s, {{u"From_Account"_s, whose}, {u"AddFriendItem"_s, QJsonArray{item}}});
    };
    befriend(u"alice"_s, u"bob"_s);
    befriend(u"bob"_s, u"alice"_s);
    JobPlan plan;
    plan.verb = u"blacklist add"_s;
    plan.rows = {row({{"from", u"alice"_s}, {"to", u"bob"_s}}), row({{"from", u"bob"_s}, {"to", u"alice"_s}})};
    plan.quotaPercent = 100;
    plan.atOnce = 1;
    const JobInfo job = make(plan);
    QCOMPARE(carryOut(job).done, 2);
    const Result<JobUndo> undo = undoOf(job);
    QVERIFY(undo);
    QCOMPARE(undo->undone, 2);
    // What the block of the first has taken off the other's list comes back behind the friendship, in the same turn.
    QStringList turns;
    for (const QJsonObject &one : undo->plan.rows) {
        const QJsonObject request = QJsonDocument::fromJson(one.value("request"_L1).toString().toUtf8()).object();
        turns << u"%1 %2: %3 of %4"_s.arg(one.value("from"_L1).toString(), one.value("to"_L1).toString(),
                                          one.value("command"_L1).toString().section(u'/', 1),
                                          request.value("From_Account"_L1).toString());
    }
    QCOMPARE(turns.filter(u" of bob"_s),
             (QStringList{u"bob alice: black_list_delete of bob"_s, u"alice bob: friend_update of bob"_s}));
    QVERIFY2(turns.indexOf(u"alice bob: friend_add of alice"_s) > 0, qPrintable(turns.join(u'\n')));
}

void TestJobUndo::aStateInASnapshotIsReadThere()
{
    // Blocked by one call, and more friends than an entry of the audit has room for.
    constexpr int many = 1000, perCall = 100;
    SessionStore keychain;
    SealSource source(&keychain, m_world->client->profile().secretName());
    AuditGuard::of(*m_world->client)->setSeal(&source);
    QList<QJsonObject> rows;
    for (int from = 0; from < many; from += perCall) {
        QJsonArray accounts, friends;
        for (int i = from; i < from + perCall; ++i) {
            const QString name = u"a_friend_of_many_years_%1"_s.arg(i);
            rows << row({{"from", u"alice"_s}, {"to", name}});
            accounts << QJsonObject{{u"UserID"_s, name}};
            friends << QJsonObject{
                {u"To_Account"_s, name}, {u"Remark"_s, QString(90, u'r')}, {u"AddSource"_s, u"AddSource_Type_Desk"_s}};
        }
        m_world->raw(u"im_open_login_svc/multiaccount_import"_s, {{u"AccountList"_s, accounts}});
        m_world->raw(u"sns/friend_import"_s, {{u"From_Account"_s, u"alice"_s}, {u"AddFriendItem"_s, friends}});
    }
    const JobInfo job = done(u"blacklist add"_s, rows);
    QCOMPARE(m_counts.done, many);
    const Result<JobUndo> locked = undoOf(job);
    QVERIFY(locked);
    QVERIFY(locked->sealed);
    QCOMPARE(locked->undone, 0);
    const Result<JobUndo> undo = undoOfJob(job.folder, m_log->path(), m_world->clock.nowMs(), **source.known());
    QVERIFY(undo);
    QVERIFY(!undo->sealed);
    QCOMPARE(undo->undone, many);
    QVERIFY(std::ranges::any_of(undo->plan.rows,
                                [](const QJsonObject &one) { return one.value("command"_L1) == u"sns/friend_add"_s; }));
    AuditGuard::of(*m_world->client)->setSeal(nullptr);
}

void TestJobUndo::aCancelledJobIsUndoneAsFarAsItCame()
{
    JobPlan plan;
    plan.verb = u"members card"_s;
    for (const char *who : {"alice", "bob", "carol"})
        plan.rows << row({{"group", u"night"_s}, {"account", QLatin1String(who)}, {"card", u"x"_s}});
    plan.quotaPercent = 1; // two a second
    const JobInfo info = make(plan);
    JobRun run(*m_world->client, *m_rules, m_world->clock);
    bool ended = false;
    connect(&run, &JobRun::finished, &run, [&ended] { ended = true; });
    connect(&run, &JobRun::changed, &run, [&run] {
        if (run.progress().counts.done > 0)
            run.cancel();
    });
    run.start(info.folder);
    QTRY_VERIFY_WITH_TIMEOUT(ended, 30'000);
    settle();
    const qint64 done = run.progress().counts.done;
    QVERIFY(done > 0 && done < 3);
    const JobUndo undo = takeBack(info);
    QCOMPARE(undo.undone, done);
    for (const char *who : {"alice", "bob", "carol"})
        QCOMPARE(member(QLatin1String(who)).value("NameCard"_L1).toString(), QString());
}

void TestJobUndo::whatHasNoInverseSaysSo()
{
    const JobInfo imported = done(u"accounts import"_s, {row({{"account", u"erin"_s}})});
    // What was new stays; only what an import overwrote comes back.
    const Result<JobUndo> kept = undoOf(imported);
    QVERIFY(kept);
    QCOMPARE(kept->undone, 0);
    QCOMPARE(kept->kept, 1);
    QVERIFY(kept->without.first().second.contains(u"not there before stay"_s));
    const Result<JobUndo> none = undoOf(done(u"accounts kick"_s, {row({{"account", u"erin"_s}})}));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ApiError::Kind::Usage);
    QVERIFY(none.error().message.contains(u"no inverse"_s));
    for (const JobVerb &verb : jobVerbs()) {
        if (verb.name != u"accounts import"_s &&
            (verb.destructive || verb.name.startsWith(u"accounts"_s) || verb.name == u"groups create"_s))
            QVERIFY2(!jobHasInverse(verb), qPrintable(verb.name));
    }
    const JobInfo failed =
        done(u"members role"_s, {row({{"group", u"nowhere"_s}, {"account", u"bob"_s}, {"role", u"Admin"_s}})});
    QCOMPARE(m_counts.failed, 1);
    QVERIFY(!undoOf(failed));
    // Without the entries of the audit nobody knows how things stood.
    const JobInfo job =
        done(u"members card"_s, {row({{"group", u"night"_s}, {"account", u"bob"_s}, {"card", u"y"_s}})});
    AuditLog other(m_world->folder.filePath(u"other.db"_s));
    AuditEntry entry;
    entry.kind = u"write"_s;
    entry.timeMs = m_world->clock.nowMs();
    QVERIFY(other.direct()(entry));
    const Result<JobUndo> unknown = undoOfJob(job.folder, other.path(), m_world->clock.nowMs());
    QVERIFY(unknown);
    QCOMPARE(unknown->undone, 0);
    QCOMPARE(unknown->kept, 1);
    QVERIFY(unknown->without.first().second.contains(u"no entry"_s));
}

void TestJobUndo::anUndoIsMadeOnceAndStopsTheJob()
{
    const JobInfo job =
        done(u"members card"_s, {row({{"group", u"night"_s}, {"account", u"bob"_s}, {"card", u"y"_s}})});
    const Result<JobUndo> first = undoOf(job);
    const Result<JobUndo> second = undoOf(job);
    QVERIFY(first && second);
    const JobInfo made = make(first->plan);
    QVERIFY(!made.id.isEmpty());
    const auto again = createJob(root(), second->plan, m_world->client->profile(), m_world->clock.nowMs());
    QVERIFY(!again);
    QVERIFY(again.error().message.contains(made.id));
    const Result<JobUndo> third = undoOf(job);
    QVERIFY(!third);
    QVERIFY(third.error().message.contains(u"undone already"_s));
    QCOMPARE(JobStore::info(job.folder)->undoneBy, made.id);
    // Going on with it would do again what is being taken back.
    JobRun run(*m_world->client, *m_rules, m_world->clock);
    std::optional<Result<Done>> end;
    connect(&run, &JobRun::finished, &run, [&end](const Result<Done> &result) { end = result; });
    run.start(job.folder);
    QTRY_VERIFY(end.has_value());
    QVERIFY(!*end);
    // Another app's job is no business of this one.
    Profile elsewhere;
    elsewhere.sdkAppId = 1;
    const auto foreign = createJob(root(), first->plan, elsewhere, m_world->clock.nowMs());
    QVERIFY(!foreign);
}

void TestJobUndo::protectedPeopleAreLeftAsTheyAre()
{
    const JobInfo job =
        done(u"members card"_s, {row({{"group", u"night"_s}, {"account", u"bob"_s}, {"card", u"y"_s}}),
                                 row({{"group", u"night"_s}, {"account", u"carol"_s}, {"card", u"z"_s}})});
    AppGuard guard;
    guard.app = m_world->client->profile().secretName();
    guard.rules = {ProtectRule{u"*"_s, u"bob"_s}};
    QVERIFY(m_rules->save(guard));
    takeBack(job);
    QCOMPARE(m_counts.done, 1);
    QCOMPARE(m_counts.skipped, 1);
    QCOMPARE(member(u"bob"_s).value("NameCard"_L1).toString(), u"y"_s);
    QCOMPARE(member(u"carol"_s).value("NameCard"_L1).toString(), QString());
}

void TestJobUndo::anUndoIsCheckedAndRehearsed()
{
    const JobInfo job = done(u"members add"_s, {row({{"group", u"night"_s}, {"account", u"dave"_s}}),
                                                row({{"group", u"night"_s}, {"account", u"alice"_s}})});
    const Result<JobUndo> undo = undoOf(job);
    QVERIFY(undo);
    const Result<JobCheck> check =
        checkPlan(undo->plan, m_world->catalogue, Dialect::Current, {}, false, m_world->clock.nowMs());
    QVERIFY(check);
    QCOMPARE(check->good, 1);
    QCOMPARE(check->wrong, 1);
    QVERIFY(check->problems.first().second.contains(u"Nothing to take back"_s));
    Rehearsal rehearsal(*m_world->client, *m_rules, m_world->clock);
    std::optional<Result<JobRehearsalReport>> report;
    connect(&rehearsal, &Rehearsal::finished, &rehearsal,
            [&report](const Result<JobRehearsalReport> &told) { report = told; });
    rehearsal.start(undo->plan);
    QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), 60'000);
    QVERIFY2(*report, qPrintable(*report ? QString() : report->error().message));
    QCOMPARE((*report)->counts.done, 1);
    QCOMPARE((*report)->changes.size(), 1);
    QCOMPARE((*report)->changes.first().object, u"member night/dave"_s);
    QCOMPARE((*report)->changes.first().after, u"not there"_s);
    QVERIFY(isMember(u"dave"_s)); // only read
    QVERIFY(JobStore::info(job.folder)->undoneBy.isEmpty());
}

void TestJobUndo::anUndoCanBeUndone()
{
    const JobInfo job = done(u"members add"_s, {row({{"group", u"night"_s}, {"account", u"dave"_s}})});
    QVERIFY(entryOf(job).seq > 0);
    QCOMPARE(entryOf(job).undoneBy, 0);
    takeBack(job);
    QVERIFY(!isMember(u"dave"_s));
    // The entries it takes back say so, or each of them could be taken back once more.
    QVERIFY(entryOf(job).undoneBy > 0);
    // It goes by the job it takes back, in the language of whoever looks.
    JobDesk desk(*m_world->client, *m_rules, *m_log, m_world->clock, root());
    const JobsModel model(desk);
    desk.reload();
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(JobStore::info(m_undo.folder)->plan.name, QString());
    QCOMPARE(model.index(model.rowOf(m_undo.id), JobsModel::Name).data(), QVariant(u"Add members (Undo of a job)"_s));
    takeBack(m_undo);
    QVERIFY(isMember(u"dave"_s));
    QCOMPARE(entryOf(job).undoneBy, 0);
}

void TestJobUndo::anEntryIsTakenBackOnceAllOfItsRowsAre()
{
    // One call lifts both mutes; they come back by a call each, for the time left differs.
    const auto lift = [this] {
        mute(u"bob"_s, 3600);
        mute(u"carol"_s, 1800);
        settle();
        return done(u"members mute"_s, {row({{"group", u"night"_s}, {"account", u"bob"_s}, {"seconds", u"0"_s}}),
                                        row({{"group", u"night"_s}, {"account", u"carol"_s}, {"seconds", u"0"_s}})});
    };
    const JobInfo part = lift();
    AppGuard guard;
    guard.app = m_world->client->profile().secretName();
    guard.rules = {ProtectRule{u"*"_s, u"carol"_s}};
    QVERIFY(m_rules->save(guard));
    takeBack(part);
    QCOMPARE(m_counts.done, 1);
    QCOMPARE(m_counts.skipped, 1);
    const AuditRecord entry = entryOf(part);
    QCOMPARE(entry.entry.request.value("Members_Account"_L1).toArray().size(), 2);
    QCOMPARE(entry.undoneBy, 0);
    QVERIFY(entry.partlyUndoneBy > 0);
    QCOMPARE(AuditModel::outcomeText(entry), u"done, partly taken back by %1"_s.arg(entry.partlyUndoneBy));
    QVERIFY(undoOffered(entry, m_world->clock.nowMs()));

    guard.rules.clear();
    QVERIFY(m_rules->save(guard));
    const JobInfo whole = lift();
    takeBack(whole);
    QCOMPARE(m_counts.done, 2);
    const AuditRecord gone = entryOf(whole);
    QVERIFY(gone.undoneBy > 0);
    QCOMPARE(gone.partlyUndoneBy, 0);
    QCOMPARE(AuditModel::outcomeText(gone), u"done, taken back by %1"_s.arg(gone.undoneBy));
}

void TestJobUndo::whatWasSentTwiceGoesBackToBeforeTheFirstTry()
{
    const QList<QJsonObject> pairs{row({{"from", u"alice"_s}, {"to", u"bob"_s}, {"force", u"1"_s}}),
                                   row({{"from", u"alice"_s}, {"to", u"carol"_s}, {"force", u"1"_s}})};
    const QList<QJsonObject> people{row({{"group", u"night"_s}, {"account", u"dave"_s}}),
                                    row({{"group", u"night"_s}, {"account", u"bob"_s}})};
    // Whether or not the first try was carried out: nobody heard of it, and the repetition finds what it left.
    for (const SandboxFault::Kind kind : {SandboxFault::Kind::CutOff, SandboxFault::Kind::BadGateway}) {
        SandboxFault lost;
        lost.kind = kind;
        lost.times = 1;
        m_world->sandbox.setFault(u"sns/friend_add"_s, lost);
        const JobInfo friends = done(u"friends add"_s, pairs);
        QCOMPARE(m_counts.done, 2);
        QVERIFY(areFriends(u"alice"_s, u"bob"_s) && areFriends(u"alice"_s, u"carol"_s));
        const JobUndo undo = takeBack(friends);
        QCOMPARE(undo.undone, 2);
        QCOMPARE(undo.losses, QStringList());
        QCOMPARE(m_counts.failed, 0);
        QVERIFY(!areFriends(u"alice"_s, u"bob"_s) && !areFriends(u"alice"_s, u"carol"_s));

        m_world->sandbox.setFault(u"group_open_http_svc/add_group_member"_s, lost);
        const JobInfo members = done(u"members add"_s, people);
        QCOMPARE(m_counts.done, 2);
        QVERIFY(isMember(u"dave"_s));
        QCOMPARE(takeBack(members).undone, 1);
        QCOMPARE(m_counts.failed, 0);
        QVERIFY(!isMember(u"dave"_s) && isMember(u"bob"_s));
    }
}

QTEST_GUILESS_MAIN(TestJobUndo)
#include "tst_jobundo.moc"
