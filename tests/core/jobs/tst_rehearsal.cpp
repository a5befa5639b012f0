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
    void init() { m_world = std::make_unique<MessageWorld>(); }
    void cleanup() { m_world.reset(); }
    void onlyItsSandboxIsChanged();
    void tagsOfTheAppAreShown();
    void aTagThatIsNotRegisteredHidesNoOther();
    void aRemarkThatChangesIsShown();
    void recallsAreNotRehearsed();
    void topicsOfTheAppAreThere();

  private:
    static JobPlan planOf(const QString &verb, const QList<QJsonObject> &rows, const QJsonObject &arguments = {})
    {
        JobPlan plan;
        plan.verb = verb;
        plan.rows = rows;
        plan.arguments = arguments;
        return plan;
    }
    Result<JobRehearsalReport> rehearse(const JobPlan &plan)
    {
        Rehearsal rehearsal(*m_world->client, m_world->clock);
        std::optional<Result<JobRehearsalReport>> report;
        connect(&rehearsal, &Rehearsal::finished, &rehearsal,
                [&report](const Result<JobRehearsalReport> &end) { report = end; });
        rehearsal.start(plan);
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

void TestRehearsal::recallsAreNotRehearsed()
{
    // In a sandbox without the message each row would only fail.
    const auto report = rehearse(planOf(u"messages recall-group"_s, {{{u"group"_s, u"night"_s}, {u"seq"_s, 1}}}));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ApiError::Kind::Usage);
    const auto sent = rehearse(
        planOf(u"messages post"_s, {{{u"group"_s, u"night"_s}, {u"from"_s, u"alice"_s}, {u"text"_s, u"hello"_s}}}));
    QVERIFY(sent);
    QCOMPARE(sent->counts.done, 1);
    QVERIFY(!sent->note.isEmpty());
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

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
