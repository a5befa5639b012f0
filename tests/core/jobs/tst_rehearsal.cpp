// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobcheck.h"
#include "core/jobs/rehearsal.h"
#include "tests/core/services/messageworld.h"

#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Plans that are run in a sandbox of their own, and the difference that is told.
class TestRehearsal : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<MessageWorld>();
        m_rules = std::make_unique<GuardRules>(m_world->folder.filePath(u"guard.json"_s));
    }
    void cleanup() { m_world.reset(); }
    void onlyItsSandboxIsChanged();
    void tagsOfTheAppAreShown();
    void aTagThatIsNotRegisteredHidesNoOther();
    void aRemarkThatChangesIsShown();
    void bothSidesOfAListAreShown();
    void whatGoesWithAnAccountIsShown();
    void whatIsNotToldOfAnAccountIsSaid();
    void recallsAreRehearsed();
    void wrongRowsAreToldAsTheRunTellsThem();
    void whatWouldBeDeliveredIsTold();
    void theRulesOfTheAppHold();
    void whatIsClosedToTheAppIsClosedThere();
    void aReadOnlyProfileIsTold();
    void allRowsAreRehearsed();
    void itCanBeCancelled();
    void topicsOfTheAppAreThere();
    void groupsWithIdsOfTheServiceAreThere();
    void idsOfTheServiceAreMadeByNobodyElse();
    void whatCannotBeCopiedIsTold();
    void fullGroupsAndInvitationsAreAsTheyAre();
    void whoIsMutedWithoutBeingAMemberIsSo();
    void whatIsNewIsShownWithWhatItCameWith();
    void groupsWithoutAnIdAreShown();
    void leftoversAreCleared();

  private:
    static JobPlan planOf(const QString &verb, const QList<QJsonObject> &rows, const QJsonObject &arguments = {})
    {
        JobPlan plan;
        plan.verb = verb;
        plan.rows = rows;
        plan.arguments = arguments;
        return plan;
    }
    Result<JobRehearsalReport> rehearse(const JobPlan &plan, qint64 rows = Rehearsal::mostRows)
    {
        Rehearsal rehearsal(*m_world->client, *m_rules, m_world->clock);
        std::optional<Result<JobRehearsalReport>> report;
        connect(&rehearsal, &Rehearsal::finished, &rehearsal,
                [&report](const Result<JobRehearsalReport> &end) { report = end; });
        rehearsal.start(plan, rows);
        if (!QTest::qWaitFor([&report] { return report.has_value(); }, 60'000))
            return fail(ApiError::Kind::Timeout, u"did not end"_s);
        return *report;
    }
    QStringList changes(const JobPlan &plan)
    {
        QStringList out;
        const Result<JobRehearsalReport> report = rehearse(plan);
        if (!report)
            return {report.error().message};
        for (const WorldChange &change : report->changes)
            out << u"%1 %2: %3>%4"_s.arg(change.object, change.field, change.before, change.after);
        return out;
    }

    std::unique_ptr<MessageWorld> m_world;
    std::unique_ptr<GuardRules> m_rules;
};

void TestRehearsal::onlyItsSandboxIsChanged()
{
    const auto report = rehearse(planOf(u"members remove"_s, {{{u"account"_s, u"alice"_s}}, {{u"account"_s, u"bob"_s}}},
                                        {{u"group"_s, u"night"_s}}));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->counts.done, 2);
    QCOMPARE(report->changes.size(), 2);
    QCOMPARE(report->changes[0].object, u"member night/alice"_s);
    QCOMPARE(report->changes[0].before, u"there"_s);
    QCOMPARE(report->changes[0].after, u"not there"_s);
    // Where it counts nothing has happened.
    const QJsonObject reply = m_world->call(u"get_group_member_info"_s, {{u"GroupId"_s, u"night"_s}});
    QCOMPARE(reply.value("MemberList"_L1).toArray().size(), 3);
}

void TestRehearsal::tagsOfTheAppAreShown()
{
    // In whichever row they stand: the checks take what the run takes.
    const JobPlan plan =
        planOf(u"profile set"_s, {{{u"account"_s, u"alice"_s}, {u"Tag_Profile_Custom_Zone"_s, u"z"_s}, {u"level"_s, 5}},
                                  {{u"account"_s, u"bob"_s}, {u"Tag_Profile_Custom_Grade"_s, u"gold"_s}}});
    const auto check = checkPlan(plan, m_world->client->catalogue(), Dialect::Current, {}, false, 0);
    QVERIFY2(check, qPrintable(check ? QString() : check.error().message));
    QCOMPARE(check->good, 2);
    const QString told = changes(plan).join(u'\n');
    QCOMPARE(told.count(u'\n'), 2);
    QVERIFY2(told.contains(u"account alice Tag_Profile_Custom_Zone: >z"_s), qPrintable(told));
    QVERIFY2(told.contains(u"account alice Tag_Profile_IM_Level: "_s), qPrintable(told));
    QVERIFY2(told.contains(u"account bob Tag_Profile_Custom_Grade: >gold"_s), qPrintable(told));
}

void TestRehearsal::aTagThatIsNotRegisteredHidesNoOther()
{
    const QJsonObject nick{{u"Tag"_s, u"Tag_Profile_IM_Nick"_s}, {u"Value"_s, u"Ali"_s}};
    m_world->raw(u"profile/portrait_set"_s, {{u"From_Account"_s, u"alice"_s}, {u"ProfileItem"_s, QJsonArray{nick}}});
    const QString unknown = u"Tag_Profile_Custom_NeverMadeThere"_s;
    const auto report = rehearse(planOf(u"profile set"_s, {{{u"account"_s, u"alice"_s}, {u"nick"_s, u"Alice II"_s}},
                                                           {{u"account"_s, u"bob"_s}, {unknown, u"z"_s}}}));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->counts.done, 1);
    QCOMPARE(report->changes,
             (QList<WorldChange>{{u"account alice"_s, u"Tag_Profile_IM_Nick"_s, u"Ali"_s, u"Alice II"_s}}));
    QVERIFY2(report->note.contains(unknown) && report->note.contains(u"40009"_s), qPrintable(report->note));
}

void TestRehearsal::aRemarkThatChangesIsShown()
{
    const QJsonObject bob{
        {u"To_Account"_s, u"bob"_s}, {u"AddSource"_s, u"AddSource_Type_Copy"_s}, {u"Remark"_s, u"old"_s}};
    m_world->raw(u"sns/friend_import"_s, {{u"From_Account"_s, u"alice"_s}, {u"AddFriendItem"_s, QJsonArray{bob}}});
    QCOMPARE(changes(planOf(u"friends add"_s, {{{u"from"_s, u"alice"_s}, {u"to"_s, u"bob"_s}, {u"remark"_s, u"vip"_s}}},
                            {{u"type"_s, u"single"_s}})),
             (QStringList{u"list alice/bob remark: old>vip"_s}));
}

void TestRehearsal::bothSidesOfAListAreShown()
{
    const QJsonObject pair{{u"from"_s, u"alice"_s}, {u"to"_s, u"carol"_s}};
    QCOMPARE(changes(planOf(u"friends add"_s, {pair}, {{u"force"_s, u"1"_s}})),
             (QStringList{u"list alice/carol : not there>there"_s, u"list carol/alice : not there>there"_s}));
    for (const auto &[from, to] : {QPair(u"alice"_s, u"carol"_s), QPair(u"carol"_s, u"alice"_s)}) {
        const QJsonObject item{{u"To_Account"_s, to}, {u"AddSource"_s, u"AddSource_Type_Copy"_s}};
        m_world->raw(u"sns/friend_import"_s, {{u"From_Account"_s, from}, {u"AddFriendItem"_s, QJsonArray{item}}});
    }
    // A block ends the friendship, on both lists.
    QStringList told = changes(planOf(u"blacklist add"_s, {pair}));
    told.sort();
    QCOMPARE(told, (QStringList{u"list alice/carol blocked: >yes"_s, u"list alice/carol friend: yes>"_s,
                                u"list carol/alice : there>not there"_s}));
    // Who is blocked is so in the copy too, and the other's list is as it was.
    m_world->raw(u"sns/black_list_add"_s, {{u"From_Account"_s, u"carol"_s}, {u"To_Account"_s, QJsonArray{u"alice"_s}}});
    QCOMPARE(changes(planOf(u"blacklist add"_s, {pair})),
             (QStringList{u"list alice/carol : not there>there"_s, u"list alice/carol blocked: >yes"_s}));
}

void TestRehearsal::whatGoesWithAnAccountIsShown()
{
    const QJsonObject bob{{u"Member_Account"_s, u"bob"_s}};
    m_world->raw(u"group_open_http_svc/create_group"_s, {{u"Type"_s, u"Public"_s},
                                                         {u"GroupId"_s, u"own"_s},
                                                         {u"Name"_s, u"n"_s},
                                                         {u"Owner_Account"_s, u"alice"_s},
                                                         {u"MemberList"_s, QJsonArray{bob}}});
    for (const auto &[from, to] : {QPair(u"alice"_s, u"bob"_s), QPair(u"bob"_s, u"alice"_s)}) {
        const QJsonObject item{{u"To_Account"_s, to}, {u"AddSource"_s, u"AddSource_Type_Copy"_s}};
        m_world->raw(u"sns/friend_import"_s, {{u"From_Account"_s, from}, {u"AddFriendItem"_s, QJsonArray{item}}});
    }
    const auto report = rehearse(planOf(u"accounts delete"_s, {{{u"account"_s, u"alice"_s}}}));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->counts.done, 1);
    QCOMPARE(report->uncopied, QStringList());
    for (const QString &object :
         {u"account alice"_s, u"list alice/bob"_s, u"list bob/alice"_s, u"member night/alice"_s, u"member own/alice"_s})
        QVERIFY2(report->changes.contains(WorldChange{object, {}, u"there"_s, u"not there"_s}), qPrintable(object));
    QVERIFY(report->changes.contains(WorldChange{u"group own"_s, u"Owner_Account"_s, u"alice"_s, {}}));
    // The rest is at least said.
    QVERIFY2(report->note.contains(u"conversations"_s), qPrintable(report->note));
    QCOMPARE(m_world
                 ->raw(u"group_open_http_svc/get_specified_group_member_info"_s,
                       {{u"GroupId"_s, u"own"_s}, {u"Member_List_Account"_s, QJsonArray{u"alice"_s}}})
                 .value("MemberList"_L1)
                 .toArray()
                 .at(0)["Role"_L1]
                 .toString(),
             u"Owner"_s);
}

void TestRehearsal::whatIsNotToldOfAnAccountIsSaid()
{
    const JobPlan plan = planOf(u"accounts delete"_s, {{{u"account"_s, u"alice"_s}}, {{u"account"_s, u"nobody"_s}}});
    // Somebody who is not there has no lists.
    const auto whole = rehearse(plan);
    QVERIFY2(whole, qPrintable(whole ? QString() : whole.error().message));
    QVERIFY2(!whole->note.contains(u"could not be read"_s), qPrintable(whole->note));
    SandboxFault refused;
    refused.kind = SandboxFault::Kind::Refuse;
    for (const auto &[command, code] :
         {std::pair(u"group_open_http_svc/get_joined_group_list"_s, 10026), std::pair(u"sns/friend_get"_s, 30004)}) {
        refused.code = code;
        m_world->sandbox.setFault(command, refused);
        const auto report = rehearse(plan);
        m_world->sandbox.clearFaults();
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QVERIFY2(report->note.contains(u"could not be read and are not shown: alice, nobody."_s),
                 qPrintable(report->note));
    }
}

void TestRehearsal::recallsAreRehearsed()
{
    m_world->writeGroup(u"alice"_s, u"to be recalled"_s);
    const auto newest = [this] {
        return m_world->call(u"group_msg_get_simple"_s, {{u"GroupId"_s, u"night"_s}, {u"ReqMsgNumber"_s, 1}})
            .value("RspMsgList"_L1)
            .toArray()
            .at(0)
            .toObject();
    };
    const qint64 seq = newest().value("MsgSeq"_L1).toInteger();
    QVERIFY(seq > 0);
    const auto report =
        rehearse(planOf(u"messages recall-group"_s, {QJsonObject{{u"seq"_s, seq}}, QJsonObject{{u"seq"_s, seq + 5000}}},
                        {{u"group"_s, u"night"_s}}));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->counts.done, 1);
    QCOMPARE(report->changes, (QList<WorldChange>{{u"message night/%1"_s.arg(seq), {}, u"there"_s, u"recalled"_s}}));
    // There is nothing to copy for the other.
    QCOMPARE(report->failures.size(), 1);
    QCOMPARE(report->failures.first().first, 2);
    QVERIFY2(report->failures.first().second.contains(u"no longer"_s), qPrintable(report->failures.first().second));
    QCOMPARE(newest().value("IsPlaceMsg"_L1).toInt(), 0); // only read

    m_world->write(u"alice"_s, u"bob"_s, u"to be recalled too"_s);
    const qint64 now = m_world->clock.nowSeconds();
    const auto between = [this, now] {
        return m_world
            ->raw(u"openim/admin_getroammsg"_s, {{u"Operator_Account"_s, u"alice"_s},
                                                 {u"Peer_Account"_s, u"bob"_s},
                                                 {u"MaxCnt"_s, 10},
                                                 {u"MinTime"_s, now - 600},
                                                 {u"MaxTime"_s, now + 600}})
            .value("MsgList"_L1)
            .toArray()
            .at(0)
            .toObject();
    };
    const QString key = between().value("MsgKey"_L1).toString();
    const QJsonObject pair{{u"from"_s, u"alice"_s}, {u"to"_s, u"bob"_s}, {u"key"_s, key}};
    QCOMPARE(changes(planOf(u"messages recall"_s, {pair})),
             (QStringList{u"message alice/bob %1 : there>recalled"_s.arg(key)}));
    QCOMPARE(between().value("MsgFlagBits"_L1).toInt(), 0);
}

void TestRehearsal::wrongRowsAreToldAsTheRunTellsThem()
{
    JobPlan plan =
        planOf(u"messages recall-group"_s, {{{u"seq"_s, u"abc"_s}}, {{u"seq"_s, u"4294967296"_s}}, {{u"seq"_s, 7000}}},
               {{u"group"_s, u"night"_s}});
    Result<JobRehearsalReport> report = rehearse(plan);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    const Result<JobCheck> check =
        checkPlan(plan, m_world->client->catalogue(), Dialect::Current, {}, false, m_world->clock.nowMs());
    QVERIFY(check);
    QCOMPARE(check->problems.size(), 2);
    QCOMPARE(report->failures.size(), 3);
    QCOMPARE(report->failures.mid(0, 2), check->problems);
    QVERIFY2(report->failures[2].second.contains(u"no longer"_s), qPrintable(report->failures[2].second));
    // What was read wrongly out of a workbook is done nowhere.
    plan = planOf(u"accounts import"_s, {{{u"account"_s, u"46024.5"_s}}, {{u"account"_s, u"newcomer"_s}}});
    plan.misread.insert(0, u"no text"_s);
    report = rehearse(plan);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->counts.done, 1);
    QCOMPARE(report->counts.skipped, 1);
    QCOMPARE(report->failures, (QList<QPair<qint64, QString>>{{1, u"no text"_s}}));
}

void TestRehearsal::whatWouldBeDeliveredIsTold()
{
    const auto line = [](const QString &from) {
        return QJsonObject{{u"group"_s, u"night"_s}, {u"from"_s, from}, {u"text"_s, u"hello"_s}};
    };
    m_world->raw(u"group_open_http_svc/forbid_send_msg"_s,
                 {{u"GroupId"_s, u"night"_s}, {u"Members_Account"_s, QJsonArray{u"carol"_s}}, {u"MuteTime"_s, 3600}});
    const auto report =
        rehearse(planOf(u"messages post"_s, {line(u"alice"_s), line(u"bob"_s), line(u"carol"_s), line(u"bob"_s)}));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->messages, 3);
    QCOMPARE(report->receiverCount, 1);
    QCOMPARE(report->deliveries, (QList<JobDelivery>{{u"group night"_s, 3, 3}}));
    QCOMPARE(report->failures.size(), 1);
    QCOMPARE(report->failures.first().first, 3);
    QCOMPARE(report->repeats, 1);
}

void TestRehearsal::whatIsClosedToTheAppIsClosedThere()
{
    const JobPlan plan = planOf(u"notifications send"_s, {{{u"group"_s, u"night"_s}, {u"text"_s, u"hello"_s}}});
    auto report = rehearse(plan);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->counts.done, 1);
    Profile profile = m_world->client->profile();
    profile.notificationsClosed = true;
    m_world->client->setProfile(profile);
    report = rehearse(plan);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->counts.done, 0);
    QCOMPARE(report->counts.failed, 1);
}

void TestRehearsal::theRulesOfTheAppHold()
{
    AppGuard guard = *m_rules->of(m_world->client->profile().secretName());
    guard.rules = {{u"*"_s, u"bob"_s}};
    QVERIFY(m_rules->save(guard));
    const auto report = rehearse(planOf(u"members remove"_s, {{{u"account"_s, u"alice"_s}}, {{u"account"_s, u"bob"_s}}},
                                        {{u"group"_s, u"night"_s}}));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->counts.done, 1);
    QCOMPARE(report->counts.guarded, 1);
    QCOMPARE(report->changes.size(), 1);
    QCOMPARE(report->failures.size(), 1);
    QVERIFY2(report->failures.first().second.contains(u"protected"_s), qPrintable(report->failures.first().second));
    QVERIFY(report->refusal.isEmpty());
}

void TestRehearsal::aReadOnlyProfileIsTold()
{
    const JobPlan plan = planOf(u"members remove"_s, {{{u"account"_s, u"alice"_s}}}, {{u"group"_s, u"night"_s}});
    AppGuard guard = *m_rules->of(m_world->client->profile().secretName());
    guard.readOnly = true;
    QVERIFY(m_rules->save(guard));
    auto report = rehearse(plan);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->changes.size(), 1);
    QVERIFY(!report->refusal.isEmpty());
    guard.readOnly = false;
    QVERIFY(m_rules->save(guard));
    Profile profile = m_world->client->profile();
    profile.readOnly = true;
    m_world->client->setProfile(profile);
    report = rehearse(plan);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QVERIFY(!report->refusal.isEmpty());
}

void TestRehearsal::allRowsAreRehearsed()
{
    QList<QJsonObject> rows;
    for (int i = 0; i < 1200; ++i)
        rows << QJsonObject{{u"account"_s, u"new_%1"_s.arg(i)}};
    const JobPlan plan = planOf(u"accounts import"_s, rows);
    const auto all = rehearse(plan);
    QVERIFY2(all, qPrintable(all ? QString() : all.error().message));
    QCOMPARE(all->counts.done, 1200);
    QCOMPARE(all->left, 0);
    QCOMPARE(all->changeCount, 1200);
    QCOMPARE(all->changes.size(), Rehearsal::toldLines);
    const auto some = rehearse(plan, 10);
    QVERIFY2(some, qPrintable(some ? QString() : some.error().message));
    QCOMPARE(some->counts.done, 10);
    QCOMPARE(some->left, 1190);
}

void TestRehearsal::itCanBeCancelled()
{
    Rehearsal rehearsal(*m_world->client, *m_rules, m_world->clock);
    QList<Result<JobRehearsalReport>> ends;
    connect(&rehearsal, &Rehearsal::finished, &rehearsal,
            [&ends](const Result<JobRehearsalReport> &end) { ends << end; });
    // In the midst of it, whichever part that is.
    connect(&rehearsal, &Rehearsal::progressed, &rehearsal, &Rehearsal::cancel);
    rehearsal.start(planOf(u"members remove"_s, {{{u"account"_s, u"alice"_s}}}, {{u"group"_s, u"night"_s}}));
    QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 1, 60'000);
    QVERIFY(!ends.first());
    QCOMPARE(ends.first().error().kind, ApiError::Kind::Cancelled);
}

void TestRehearsal::topicsOfTheAppAreThere()
{
    const QString community = u"@TGS#_c"_s;
    const QString open = community + u"@TOPIC#_open"_s, closed = community + u"@TOPIC#_closed"_s;
    const QJsonObject alice{{u"Member_Account"_s, u"alice"_s}}, bob{{u"Member_Account"_s, u"bob"_s}};
    m_world->raw(u"group_open_http_svc/create_group"_s, {{u"Type"_s, u"Community"_s},
                                                         {u"GroupId"_s, community},
                                                         {u"Name"_s, u"c"_s},
                                                         {u"SupportTopic"_s, 1},
                                                         {u"MemberList"_s, QJsonArray{alice, bob}}});
    for (const QString &topic : {open, closed})
        m_world->raw(u"million_group_open_http_svc/create_topic"_s,
                     {{u"GroupId"_s, community}, {u"TopicId"_s, topic}, {u"TopicName"_s, u"t"_s}});
    m_world->raw(u"million_group_open_http_svc/modify_topic"_s,
                 {{u"GroupId"_s, community}, {u"TopicId"_s, closed}, {u"MuteAllMember"_s, u"On"_s}});
    m_world->raw(u"group_open_http_svc/forbid_send_msg"_s, {{u"GroupId"_s, community},
                                                            {u"TopicId"_s, open},
                                                            {u"Members_Account"_s, QJsonArray{u"bob"_s}},
                                                            {u"MuteTime"_s, 3600}});
    const auto line = [](const QString &place, const QString &from) {
        return QJsonObject{{u"group"_s, place}, {u"from"_s, from}, {u"text"_s, u"hello"_s}};
    };
    const auto report = rehearse(
        planOf(u"messages post"_s, {line(open, u"alice"_s), line(community, u"bob"_s), line(open, u"bob"_s),
                                    line(closed, u"alice"_s), line(community + u"@TOPIC#_none"_s, u"alice"_s)}));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    // In each of them who may write for real may write here, and nobody else.
    QCOMPARE(report->counts.done, 2);
    QStringList failures;
    for (const auto &[number, why] : report->failures)
        failures << u"%1: %2"_s.arg(number).arg(why.section(u' ', 0, 0));
    QCOMPARE(failures, (QStringList{u"3: 10017"_s, u"4: 10017"_s, u"5: 10015"_s}));
    QVERIFY(report->changes.isEmpty());
}

void TestRehearsal::groupsWithIdsOfTheServiceAreThere()
{
    const QString own = m_world->makeGroup(u"Public"_s, u"Own"_s, {u"alice"_s, u"bob"_s});
    QVERIFY2(own.startsWith(u"@TGS#"_s), qPrintable(own));
    auto report = rehearse(planOf(u"members mute"_s, {{{u"account"_s, u"alice"_s}}, {{u"account"_s, u"bob"_s}}},
                                  {{u"group"_s, own}, {u"seconds"_s, 600}}));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->counts.done, 2);
    QCOMPARE(report->changes.size(), 2);
    QCOMPARE(report->changes[0].object, u"member %1/alice"_s.arg(own));
    QCOMPARE(report->uncopied, QStringList());
    const QString community = m_world
                                  ->raw(u"group_open_http_svc/create_group"_s,
                                        {{u"Type"_s, u"Community"_s}, {u"Name"_s, u"c"_s}, {u"SupportTopic"_s, 1}})
                                  .value("GroupId"_L1)
                                  .toString();
    const QString topic =
        m_world
            ->raw(u"million_group_open_http_svc/create_topic"_s, {{u"GroupId"_s, community}, {u"TopicName"_s, u"t"_s}})
            .value("TopicId"_L1)
            .toString();
    QVERIFY(!topic.isEmpty());
    report = rehearse(planOf(u"messages post"_s, {{{u"group"_s, topic}, {u"text"_s, u"hello"_s}}}));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->counts.done, 1);
    QCOMPARE(report->uncopied, QStringList());
}

void TestRehearsal::idsOfTheServiceAreMadeByNobodyElse()
{
    const auto report = rehearse(
        planOf(u"groups create"_s, {{{u"type"_s, u"Public"_s}, {u"name"_s, u"n"_s}, {u"id"_s, u"@TGS#mine"_s}}}));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->counts.failed, 1);
    QVERIFY(report->failures.size() == 1 && report->failures.first().second.startsWith(u"10004"_s));
}

void TestRehearsal::whatCannotBeCopiedIsTold()
{
    // This sandbox takes no copies, so it says no to such an ID.
    WorldTalk talk;
    const WorldState state{{u"group @TGS#own"_s, {{u"Type"_s, u"Public"_s}, {u"Name"_s, u"own"_s}}},
                           {u"member @TGS#own\x1f"_s + u"alice"_s, {{u"Role"_s, u"Member"_s}}}};
    std::optional<Result<Done>> built;
    talk.build(*m_world->client, state, [&built](const Result<Done> &done) { built = done; });
    QTRY_VERIFY_WITH_TIMEOUT(built.has_value(), 20'000);
    QVERIFY(*built);
    QCOMPARE(talk.uncopiedCount(), 2);
    QVERIFY2(talk.uncopied().first().startsWith(u"group @TGS#own "_s) && talk.uncopied().first().contains(u"10004"_s),
             qPrintable(talk.uncopied().first()));
    QVERIFY2(talk.uncopied().last().startsWith(u"member @TGS#own/alice "_s), qPrintable(talk.uncopied().last()));
}

void TestRehearsal::fullGroupsAndInvitationsAreAsTheyAre()
{
    const QJsonObject alice{{u"Member_Account"_s, u"alice"_s}}, bob{{u"Member_Account"_s, u"bob"_s}};
    const auto make = [&](const QString &id, const QString &invite, int most) {
        m_world->raw(u"group_open_http_svc/create_group"_s, {{u"Type"_s, u"Public"_s},
                                                             {u"GroupId"_s, id},
                                                             {u"Name"_s, u"n"_s},
                                                             {u"InviteJoinOption"_s, invite},
                                                             {u"MaxMemberCount"_s, most},
                                                             {u"MemberList"_s, QJsonArray{alice, bob}}});
    };
    make(u"full"_s, u"FreeAccess"_s, 2);
    make(u"almost"_s, u"FreeAccess"_s, 3);
    make(u"asked"_s, u"NeedPermission"_s, 200);
    const auto row = [](const QString &group, const QString &account) {
        return QJsonObject{{u"group"_s, group}, {u"account"_s, account}};
    };
    const auto report = rehearse(planOf(u"members add"_s, {row(u"full"_s, u"carol"_s), row(u"almost"_s, u"carol"_s),
                                                           row(u"almost"_s, u"dave"_s), row(u"asked"_s, u"carol"_s)}));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->uncopied, QStringList());
    QStringList changed;
    for (const WorldChange &change : report->changes)
        changed << change.object;
    QCOMPARE(changed, QStringList{u"member almost/carol"_s});
    QCOMPARE(report->failures.size(), 2);
    QCOMPARE(report->failures[0].first, 1);
    QVERIFY2(report->failures[0].second.startsWith(u"10014"_s), qPrintable(report->failures[0].second));
    QCOMPARE(report->failures[1].first, 3);
    QCOMPARE(report->counts.done, 2);
}

void TestRehearsal::whoIsMutedWithoutBeingAMemberIsSo()
{
    for (const QString &type : {u"Public"_s, u"AVChatRoom"_s}) {
        const QString group = m_world->makeGroup(type, u"Own"_s, {}, u"own_"_s + type);
        m_world->raw(u"group_open_http_svc/forbid_send_msg"_s,
                     {{u"GroupId"_s, group}, {u"Members_Account"_s, QJsonArray{u"bob"_s}}, {u"MuteTime"_s, 3600}});
        const auto line = [&group](const QString &from) {
            return QJsonObject{{u"group"_s, group}, {u"from"_s, from}, {u"text"_s, u"hello"_s}};
        };
        auto report = rehearse(planOf(u"messages post"_s, {line(u"bob"_s)}));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QCOMPARE(report->uncopied, QStringList());
        QCOMPARE(report->failures.size(), 1);
        QVERIFY2(report->failures.first().second.startsWith(u"10017"_s), qPrintable(report->failures.first().second));
        const auto mute = [&group](const QString &account, int seconds) {
            return QJsonObject{{u"group"_s, group}, {u"account"_s, account}, {u"seconds"_s, seconds}};
        };
        report = rehearse(planOf(u"members mute"_s, {mute(u"carol"_s, 600), mute(u"bob"_s, 0)}));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QCOMPARE(report->counts.done, 2);
        QCOMPARE(report->changes.size(), 2);
        QCOMPARE(report->changes[0].object, u"group "_s + group);
        QCOMPARE(report->changes[0].field, u"muted bob"_s);
        QVERIFY(!report->changes[0].before.isEmpty() && report->changes[0].after.isEmpty());
        QCOMPARE(report->changes[1].field, u"muted carol"_s);
        QVERIFY(report->changes[1].before.isEmpty() && !report->changes[1].after.isEmpty());
    }
}

void TestRehearsal::whatIsNewIsShownWithWhatItCameWith()
{
    const QString picture = u"https://example.com/e.png"_s;
    const QJsonObject erin{{u"account"_s, u"erin"_s}, {u"nick"_s, u"Erin"_s}, {u"face"_s, picture}};
    QStringList told = changes(planOf(u"accounts import"_s, {erin}));
    told.sort();
    QCOMPARE(told,
             (QStringList{u"account erin : not there>there"_s, u"account erin Tag_Profile_IM_Image: >"_s + picture,
                          u"account erin Tag_Profile_IM_Nick: >Erin"_s}));
    const QJsonObject group{
        {u"type"_s, u"Public"_s}, {u"id"_s, u"late"_s}, {u"name"_s, u"Late shift"_s}, {u"owner"_s, u"alice"_s}};
    told = changes(planOf(u"groups create"_s, {group}));
    for (const QString &line :
         {u"group late : not there>there"_s, u"group late Name: >Late shift"_s, u"group late Owner_Account: >alice"_s})
        QVERIFY2(told.contains(line), qPrintable(told.join(u'\n')));
}

void TestRehearsal::groupsWithoutAnIdAreShown()
{
    const QJsonObject made{{u"type"_s, u"Public"_s}, {u"name"_s, u"Late shift"_s}};
    QCOMPARE(changes(planOf(u"groups create"_s, {made})), (QStringList{u"group Late shift : not there>there"_s}));
}

void TestRehearsal::leftoversAreCleared()
{
    const auto leave = [](QTemporaryDir &folder) {
        QFile lock(folder.filePath(u"lock"_s));
        return lock.open(QIODevice::WriteOnly) &&
               lock.setFileTime(QDateTime::currentDateTime().addSecs(-600), QFileDevice::FileModificationTime);
    };
    QTemporaryDir left(QDir::tempPath() + u"/imdesk-rehearsal-XXXXXX"_s);
    QTemporaryDir held(QDir::tempPath() + u"/imdesk-rehearsal-XXXXXX"_s);
    // Held before it is old: another program on this computer may clear up at any moment.
    const Result<FileLock> lock = FileLock::take(held.filePath(u"lock"_s));
    QVERIFY(lock);
    QVERIFY(leave(held) && leave(left));
    Rehearsal::clearLeftovers();
    QVERIFY(!QFile::exists(left.path()));
    QVERIFY(QFile::exists(held.path()));
}

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
