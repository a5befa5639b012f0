// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditguard.h"
#include "core/audit/auditreader.h"
#include "core/audit/undo.h"
#include "tests/core/services/messageworld.h"

#include <QFile>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The guard between a client and the sandbox: what is refused, what is noted down, what can be taken back.
class TestAuditGuard : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void everyWriteOfTheCatalogueIsRefusedReadOnly();
    void aReadOnlyProfileMayRead();
    void protectedIdsAreRefusedByVerb();
    void unlockNeedsAReasonAndEnds();
    void brokenRulesStopEverything();
    void anAuditThatCannotBeWrittenStopsWrites();
    void writesAreNotedBeforeAndAfter();
    void openingAPrivateConversationIsNoted();
    void wordsOfMessagesStayOut();
    void failedWritesSaySo();
    void undoneUnmuteGivesBackTheTimeLeft();
    void undoneRemovalGivesBackRoleAndCard();
    void undoneAddingTouchesOnlyWhoWasAdded();
    void undoneEditsGiveBackTheFields();
    void undoneFriendshipsAndBlocks();
    void undoneGlobalMute();
    void undoneMarksAndConversationGroups();
    void aLargeConversationGroupComesBackWhole();
    void whatHasNoInverseSaysSo();

  private:
    QString file() const { return m_world->folder.filePath(u"audit.db"_s); }
    Result<QJsonObject> call(const QString &path, const QJsonObject &body)
    {
        Result<QJsonObject> out = std::unexpected(makeError(ApiError::Kind::Timeout, u"no answer"_s));
        bool done = false;
        m_world->client->callRaw(path, body).then([&](const Result<QJsonObject> &reply) {
            out = reply;
            done = true;
        });
        if (!QTest::qWaitFor([&done] { return done; }, 20'000))
            qWarning("no answer");
        return out;
    }
    void settle()
    {
        bool idle = false;
        m_log->whenIdle([&idle] { idle = true; });
        QTRY_VERIFY(idle);
    }
    QList<AuditRecord> records()
    {
        settle();
        QList<AuditRecord> out;
        auto reader = AuditReader::open(file());
        while (reader) {
            const auto record = reader->next({});
            if (!record || !*record)
                break;
            out << **record;
        }
        return out;
    }
    AuditRecord newest() { return records().value(0); }
    void undo(const AuditRecord &record)
    {
        const Result<UndoPlan> plan = undoOf(record, m_world->clock.nowMs());
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        UndoRun run(*m_world->client);
        bool ended = false;
        ApiError trouble;
        connect(&run, &UndoRun::finished, &run, [&](qsizetype, const Result<Done> &result) {
            ended = true;
            if (!result)
                trouble = result.error();
        });
        run.start(*plan, record.seq);
        QTRY_VERIFY_WITH_TIMEOUT(ended, 20'000);
        QCOMPARE(trouble.message, QString());
        QCOMPARE(newest().entry.reason, u"Undo of entry %1"_s.arg(record.seq));
    }
    QJsonObject member(const QString &account)
    {
        const auto reply = call(u"group_open_http_svc/get_specified_group_member_info"_s,
                                {{u"GroupId"_s, m_world->group}, {u"Member_List_Account"_s, QJsonArray{account}}});
        return reply ? reply->value("MemberList"_L1).toArray().at(0).toObject() : QJsonObject();
    }
    static qint64 mutedUntil(const QJsonObject &member)
    {
        return member.value(member.contains("MuteUntil"_L1) ? "MuteUntil"_L1 : "ShutUpUntil"_L1).toInteger();
    }

    std::unique_ptr<MessageWorld> m_world;
    std::unique_ptr<GuardRules> m_rules;
    std::unique_ptr<AuditLog> m_log;
};

void TestAuditGuard::init()
{
    m_world = std::make_unique<MessageWorld>();
    m_rules = std::make_unique<GuardRules>(m_world->folder.filePath(u"guard.json"_s));
    m_log = std::make_unique<AuditLog>(file(), u"cs-01"_s);
    AuditGuard::install(*m_world->client, *m_log, *m_rules, m_world->clock);
}

void TestAuditGuard::cleanup()
{
    m_world->client.reset();
    m_log.reset();
    m_world.reset();
}

void TestAuditGuard::everyWriteOfTheCatalogueIsRefusedReadOnly()
{
    Profile profile = m_world->client->profile();
    profile.readOnly = true;
    m_world->client->setProfile(profile);
    const qint64 before = m_world->sandbox.counters().requests;
    int writes = 0;
    for (const CatalogueCommand &command : m_world->client->catalogue().commands()) {
        if (command.access == CatalogueCommand::Access::Read)
            continue;
        ++writes;
        QStringList names = command.aliases;
        names.prepend(command.path);
        for (const QString &name : names) {
            const auto reply = call(name, {{u"GroupId"_s, u"night"_s}, {u"From_Account"_s, u"alice"_s}});
            QVERIFY2(!reply, qPrintable(name));
            QCOMPARE(reply.error().kind, ApiError::Kind::Refused);
        }
        QCOMPARE(newest().entry.kind, u"refused"_s);
        QCOMPARE(newest().outcome(), u"refused"_s);
    }
    QVERIFY(writes > 60);
    // A command that nobody has described may be anything.
    QCOMPARE(call(u"some_service/unknown"_s, {}).error().kind, ApiError::Kind::Refused);
    QCOMPARE(m_world->sandbox.counters().requests, before);
}

void TestAuditGuard::aReadOnlyProfileMayRead()
{
    Profile profile = m_world->client->profile();
    profile.readOnly = true;
    m_world->client->setProfile(profile);
    QVERIFY(call(u"im_open_login_svc/account_check"_s,
                 {{u"CheckItem"_s, QJsonArray{QJsonObject{{u"UserID"_s, u"alice"_s}}}}}));
}

void TestAuditGuard::protectedIdsAreRefusedByVerb()
{
    AppGuard guard = *m_rules->of(m_world->client->profile().secretName());
    guard.rules = {{u"destroy_group"_s, u"ni*"_s}, {u"*"_s, u"ali?e"_s}};
    QVERIFY(m_rules->save(guard));
    const auto refused = call(u"group_open_http_svc/destroy_group"_s, {{u"GroupId"_s, u"night"_s}});
    QCOMPARE(refused.error().kind, ApiError::Kind::Refused);
    QVERIFY(refused.error().message.contains(u"night"_s));
    QVERIFY(
        call(u"group_open_http_svc/modify_group_base_info"_s, {{u"GroupId"_s, u"night"_s}, {u"Name"_s, u"Renamed"_s}}));
    QCOMPARE(call(u"im_open_login_svc/account_delete"_s,
                  {{u"DeleteItem"_s,
                    QJsonArray{QJsonObject{{u"UserID"_s, u"bob"_s}}, QJsonObject{{u"UserID"_s, u"alice"_s}}}}})
                 .error()
                 .kind,
             ApiError::Kind::Refused);
    QVERIFY(call(u"im_open_login_svc/kick"_s, {{u"UserID"_s, u"bob"_s}}));
    // Another process reads the same rules, and a change made there holds here at once.
    GuardRules other(m_rules->file());
    guard.rules.clear();
    QVERIFY(other.save(guard));
    QVERIFY(call(u"im_open_login_svc/kick"_s, {{u"UserID"_s, u"alice"_s}}));
}

void TestAuditGuard::unlockNeedsAReasonAndEnds()
{
    Profile profile = m_world->client->profile();
    profile.readOnly = true;
    m_world->client->setProfile(profile);
    const qint64 now = m_world->clock.nowMs();
    QVERIFY(!AuditGuard::unlock(*m_log, *m_rules, profile, now, now + 60'000, u"  "_s));
    QVERIFY(AuditGuard::unlock(*m_log, *m_rules, profile, now, now + 60'000, u"ticket 42"_s));
    QCOMPARE(newest().entry.kind, u"guard"_s);
    QVERIFY(call(u"im_open_login_svc/kick"_s, {{u"UserID"_s, u"bob"_s}}));
    QCOMPARE(newest().entry.reason, u"ticket 42"_s);
    QVERIFY(AuditGuard::unlock(*m_log, *m_rules, profile, now, now - 1, u"over"_s));
    QCOMPARE(call(u"im_open_login_svc/kick"_s, {{u"UserID"_s, u"bob"_s}}).error().kind, ApiError::Kind::Refused);
}

void TestAuditGuard::brokenRulesStopEverything()
{
    QFile file(m_rules->file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ not json");
    file.close();
    QCOMPARE(call(u"im_open_login_svc/kick"_s, {{u"UserID"_s, u"bob"_s}}).error().kind, ApiError::Kind::Storage);
}

void TestAuditGuard::anAuditThatCannotBeWrittenStopsWrites()
{
    AuditLog nowhere(u"/proc/no/audit.db"_s);
    AuditGuard::install(*m_world->client, nowhere, *m_rules, m_world->clock);
    const qint64 before = m_world->sandbox.counters().requests;
    QCOMPARE(call(u"im_open_login_svc/kick"_s, {{u"UserID"_s, u"bob"_s}}).error().kind, ApiError::Kind::Storage);
    QCOMPARE(m_world->sandbox.counters().requests, before);
    AuditGuard::install(*m_world->client, *m_log, *m_rules, m_world->clock);
}

void TestAuditGuard::writesAreNotedBeforeAndAfter()
{
    CallOptions options;
    options.reason = u"ticket 7"_s;
    bool done = false;
    m_world->client
        ->callRaw(u"group_open_http_svc/modify_group_base_info"_s,
                  {{u"GroupId"_s, u"night"_s}, {u"Name"_s, u"Day shift"_s}}, options)
        .then([&done](const Result<QJsonObject> &) { done = true; });
    QTRY_VERIFY(done);
    const AuditRecord record = newest();
    QCOMPARE(record.entry.kind, u"write"_s);
    QCOMPARE(record.entry.operatorName, u"cs-01"_s);
    QVERIFY(!record.entry.osUser.isEmpty() && !record.entry.host.isEmpty());
    QCOMPARE(record.entry.command, u"group_open_http_svc/modify_group_base_info"_s);
    QCOMPARE(record.entry.objects, QStringList{u"GroupId: night"_s});
    QCOMPARE(record.entry.reason, u"ticket 7"_s);
    QCOMPARE(record.entry.bodyHash.size(), 64);
    const QJsonObject was = record.entry.before.value("GroupInfo"_L1).toArray().at(0).toObject();
    QCOMPARE(was.value("Name"_L1).toString(), u"Night shift"_s);
    QCOMPARE(record.entry.request.value("Name"_L1).toString(), u"Day shift"_s);
    QVERIFY(record.end);
    QCOMPARE(record.outcome(), u"done"_s);
    QVERIFY(!record.end->requestId.isEmpty());
    QVERIFY(verifyAudit(file())->intact());
}

void TestAuditGuard::openingAPrivateConversationIsNoted()
{
    m_world->write(u"alice"_s, u"bob"_s, u"hello"_s);
    const qsizetype before = records().size();
    const QJsonObject page{{u"Operator_Account"_s, u"alice"_s},
                           {u"Peer_Account"_s, u"bob"_s},
                           {u"MaxCnt"_s, 10},
                           {u"MinTime"_s, 0},
                           {u"MaxTime"_s, m_world->clock.nowSeconds() + 60}};
    QVERIFY(call(u"openim/admin_getroammsg"_s, page));
    QCOMPARE(records().size(), before + 1);
    QCOMPARE(newest().entry.kind, u"read"_s);
    QVERIFY(newest().entry.objects.contains(u"Peer_Account: bob"_s));
    QCOMPARE(newest().outcome(), u"done"_s);
}

void TestAuditGuard::wordsOfMessagesStayOut()
{
    m_world->write(u"alice"_s, u"bob"_s, u"zanzibar"_s);
    QVERIFY(call(u"group_open_http_svc/send_group_system_notification"_s,
                 {{u"GroupId"_s, u"night"_s}, {u"Content"_s, u"zanzibar"_s}}));
    call(u"openim/admin_getroammsg"_s, {{u"Operator_Account"_s, u"alice"_s},
                                        {u"Peer_Account"_s, u"bob"_s},
                                        {u"MaxCnt"_s, 10},
                                        {u"MinTime"_s, 0},
                                        {u"MaxTime"_s, m_world->clock.nowSeconds() + 60}});
    settle();
    QVERIFY(records().size() >= 3);
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        QFile store(file() + suffix);
        if (store.open(QIODevice::ReadOnly))
            QVERIFY(!store.readAll().contains("zanzibar"));
    }
}

void TestAuditGuard::failedWritesSaySo()
{
    QVERIFY(!call(u"group_open_http_svc/destroy_group"_s, {{u"GroupId"_s, u"nowhere"_s}}));
    QCOMPARE(newest().outcome(), u"failed"_s);
    QVERIFY(newest().end->code != 0);
    QVERIFY(!undoOf(newest(), m_world->clock.nowMs()));
}

void TestAuditGuard::undoneUnmuteGivesBackTheTimeLeft()
{
    const QJsonObject mute{{u"GroupId"_s, u"night"_s}, {u"Members_Account"_s, QJsonArray{u"bob"_s}}};
    QJsonObject hour = mute, lift = mute;
    hour.insert(u"MuteTime"_s, 3600);
    lift.insert(u"MuteTime"_s, 0);
    QVERIFY(call(u"group_open_http_svc/forbid_send_msg"_s, hour));
    const qint64 until = mutedUntil(member(u"bob"_s));
    QVERIFY(until > m_world->clock.nowSeconds() + 3500);
    QVERIFY(call(u"group_open_http_svc/forbid_send_msg"_s, lift));
    QVERIFY(mutedUntil(member(u"bob"_s)) <= m_world->clock.nowSeconds());
    undo(newest());
    QVERIFY(qAbs(mutedUntil(member(u"bob"_s)) - until) <= 5);
    // Half an hour later only half an hour is left.
    QVERIFY(call(u"group_open_http_svc/forbid_send_msg"_s, lift));
    const auto later = undoOf(newest(), (m_world->clock.nowSeconds() + 1800) * 1000);
    QVERIFY(later);
    QVERIFY(qAbs(later->calls.first().body.value("MuteTime"_L1).toInteger() - 1800) <= 5);
}

void TestAuditGuard::undoneRemovalGivesBackRoleAndCard()
{
    QVERIFY(call(u"group_open_http_svc/modify_group_member_info"_s, {{u"GroupId"_s, u"night"_s},
                                                                     {u"Member_Account"_s, u"carol"_s},
                                                                     {u"Role"_s, u"Admin"_s},
                                                                     {u"NameCard"_s, u"Night lead"_s}}));
    QVERIFY(
        call(u"group_open_http_svc/delete_group_member"_s,
             {{u"GroupId"_s, u"night"_s}, {u"MemberToDel_Account"_s, QJsonArray{u"bob"_s, u"carol"_s, u"dave"_s}}}));
    const AuditRecord removal = newest();
    undo(removal);
    QCOMPARE(member(u"carol"_s).value("Role"_L1).toString(), u"Admin"_s);
    QCOMPARE(member(u"carol"_s).value("NameCard"_L1).toString(), u"Night lead"_s);
    QCOMPARE(member(u"bob"_s).value("Role"_L1).toString(), u"Member"_s);
    // He was no member, so he is none now.
    const QString dave = member(u"dave"_s).value("Role"_L1).toString();
    QVERIFY2(dave.isEmpty() || dave == u"NotMember"_s, qPrintable(dave));
}

void TestAuditGuard::undoneAddingTouchesOnlyWhoWasAdded()
{
    QVERIFY(call(u"group_open_http_svc/add_group_member"_s,
                 {{u"GroupId"_s, u"night"_s},
                  {u"MemberList"_s, QJsonArray{QJsonObject{{u"Member_Account"_s, u"bob"_s}},
                                               QJsonObject{{u"Member_Account"_s, u"dave"_s}}}}}));
    undo(newest());
    QCOMPARE(member(u"bob"_s).value("Role"_L1).toString(), u"Member"_s);
    const QString dave = member(u"dave"_s).value("Role"_L1).toString();
    QVERIFY(dave.isEmpty() || dave == u"NotMember"_s);
}

void TestAuditGuard::undoneEditsGiveBackTheFields()
{
    QVERIFY(call(u"group_open_http_svc/modify_group_base_info"_s,
                 {{u"GroupId"_s, u"night"_s}, {u"Name"_s, u"Day"_s}, {u"Introduction"_s, u"new words"_s}}));
    undo(newest());
    const auto info = call(u"group_open_http_svc/get_group_info"_s, {{u"GroupIdList"_s, QJsonArray{u"night"_s}}});
    const QJsonObject group = info->value("GroupInfo"_L1).toArray().at(0).toObject();
    QCOMPARE(group.value("Name"_L1).toString(), u"Night shift"_s);
    QCOMPARE(group.value("Introduction"_L1).toString(), QString());

    const auto nick = [this](const QString &name) {
        return call(
            u"profile/portrait_set"_s,
            {{u"From_Account"_s, u"bob"_s},
             {u"ProfileItem"_s, QJsonArray{QJsonObject{{u"Tag"_s, u"Tag_Profile_IM_Nick"_s}, {u"Value"_s, name}}}}});
    };
    QVERIFY(nick(u"Bobby"_s));
    QVERIFY(nick(u"Robert"_s));
    undo(newest());
    const auto profile = call(u"profile/portrait_get"_s, {{u"To_Account"_s, QJsonArray{u"bob"_s}},
                                                          {u"TagList"_s, QJsonArray{u"Tag_Profile_IM_Nick"_s}}});
    QCOMPARE(
        profile->value("UserProfileItem"_L1).toArray().at(0)["ProfileItem"_L1].toArray().at(0)["Value"_L1].toString(),
        u"Bobby"_s);
}

void TestAuditGuard::undoneFriendshipsAndBlocks()
{
    const auto friendsOfAlice = [this] {
        QStringList out;
        const auto reply = call(u"sns/friend_get"_s, {{u"From_Account"_s, u"alice"_s}, {u"StartIndex"_s, 0}});
        for (const auto &item : reply->value("UserDataItem"_L1).toArray())
            out << item.toObject().value("To_Account"_L1).toString();
        out.sort();
        return out;
    };
    const QJsonObject pair{{u"From_Account"_s, u"alice"_s}, {u"To_Account"_s, QJsonArray{u"bob"_s}}};
    QVERIFY(call(u"sns/friend_add"_s,
                 {{u"From_Account"_s, u"alice"_s},
                  {u"AddType"_s, u"Add_Type_Both"_s},
                  {u"ForceAddFlags"_s, 1},
                  {u"AddFriendItem"_s, QJsonArray{QJsonObject{{u"To_Account"_s, u"bob"_s},
                                                              {u"Remark"_s, u"Bob of nights"_s},
                                                              {u"AddSource"_s, u"AddSource_Type_Desk"_s}}}}}));
    const AuditRecord added = newest();
    undo(added);
    QCOMPARE(friendsOfAlice(), QStringList());
    // The undo is a deletion, and a deletion can be undone.
    undo(newest());
    QCOMPARE(friendsOfAlice(), QStringList{u"bob"_s});
    QVERIFY(call(u"sns/black_list_add"_s, pair));
    QCOMPARE(friendsOfAlice(), QStringList());
    undo(newest());
    QCOMPARE(friendsOfAlice(), QStringList{u"bob"_s});
    QVERIFY(newest().entry.command == u"sns/friend_add"_s);
    const QJsonObject again = newest().entry.request.value("AddFriendItem"_L1).toArray().at(0).toObject();
    QCOMPARE(again.value("Remark"_L1).toString(), u"Bob of nights"_s);
}

void TestAuditGuard::undoneMarksAndConversationGroups()
{
    const auto told = [this] {
        const auto reply =
            call(u"recentcontact/get_contact_group"_s, {{u"From_Account"_s, u"alice"_s}, {u"StartIndex"_s, 0}});
        return reply.value_or(QJsonObject());
    };
    const auto contact = [&told](const QString &account) {
        for (const auto &item : told().value("ContactItem"_L1).toArray()) {
            if (item.toObject().value("To_Account"_L1) == account)
                return item.toObject();
        }
        return QJsonObject();
    };
    const auto named = [](const QString &account) { return QJsonObject{{u"Type"_s, 1}, {u"To_Account"_s, account}}; };
    const auto mark = [&](const QString &account, const QJsonObject &how) {
        QJsonObject item = how;
        item.insert(u"ContactItem"_s, named(account));
        return QJsonObject{{u"From_Account"_s, u"alice"_s}, {u"MarkItem"_s, QJsonArray{item}}};
    };
    // Bob has a star already: only what came new is taken back.
    QVERIFY(call(u"recentcontact/mark_contact"_s, mark(u"bob"_s, {{u"OptType"_s, 1}, {u"SetMark"_s, QJsonArray{1}}})));
    QVERIFY(call(u"recentcontact/mark_contact"_s,
                 mark(u"bob"_s, {{u"OptType"_s, 3}, {u"SetMark"_s, QJsonArray{1, 2}}, {u"CustomMark"_s, u"vip"_s}})));
    QCOMPARE(contact(u"bob"_s).value("StandardMark"_L1).toString(), u"110"_s);
    undo(newest());
    QCOMPARE(contact(u"bob"_s).value("StandardMark"_L1).toString(), u"10"_s);
    QVERIFY(!contact(u"bob"_s).contains("CustomMark"_L1));
    // The undo is a change like any other.
    undo(newest());
    QCOMPARE(contact(u"bob"_s).value("CustomMark"_L1).toString(), u"vip"_s);
    QVERIFY(call(u"recentcontact/mark_contact"_s, mark(u"bob"_s, {{u"OptType"_s, 1}, {u"SetMark"_s, QJsonArray{2}}})));
    QVERIFY(!undoOf(newest(), m_world->clock.nowMs()));

    const auto groupNames = [&told] {
        QStringList names;
        for (const auto &group : told().value("GroupItem"_L1).toArray())
            names << group.toObject().value("GroupName"_L1).toString();
        return names;
    };
    const auto change = [&](const QJsonObject &what) {
        return call(u"recentcontact/update_contact_group"_s,
                    {{u"From_Account"_s, u"alice"_s}, {u"UpdateType"_s, 1}, {u"UpdateGroup"_s, what}});
    };
    QVERIFY(call(u"recentcontact/create_contact_group"_s,
                 {{u"From_Account"_s, u"alice"_s},
                  {u"GroupContactItem"_s, QJsonArray{QJsonObject{{u"GroupName"_s, u"shop"_s},
                                                                 {u"ContactItem"_s, QJsonArray{named(u"bob"_s)}}}}}}));
    undo(newest());
    QCOMPARE(groupNames(), QStringList());
    undo(newest()); // what was deleted comes back with what was in it
    QCOMPARE(groupNames(), QStringList{u"shop"_s});
    QCOMPARE(contact(u"bob"_s).value("ContactGroupId"_L1).toArray().size(), 1);
    QVERIFY(change({{u"UpdateGroupType"_s, 1}, {u"OldGroupName"_s, u"shop"_s}, {u"NewGroupName"_s, u"desk"_s}}));
    undo(newest());
    QCOMPARE(groupNames(), QStringList{u"shop"_s});
    const auto put = [&named](const QString &account) {
        return QJsonObject{{u"ContactOptType"_s, 1}, {u"ContactItem"_s, named(account)}};
    };
    QVERIFY(change({{u"UpdateGroupType"_s, 2},
                    {u"OldGroupName"_s, u"shop"_s},
                    {u"ContactUpdateItem"_s, QJsonArray{put(u"bob"_s), put(u"carol"_s)}}}));
    undo(newest());
    QCOMPARE(contact(u"bob"_s).value("ContactGroupId"_L1).toArray().size(), 1); // was in it before
    QVERIFY(contact(u"carol"_s).isEmpty());
}

void TestAuditGuard::aLargeConversationGroupComesBackWhole()
{
    // More than a page of them, all with a mark that an entry has no room for a thousand times.
    constexpr int many = 230;
    QJsonArray accounts, conversations, marks;
    for (int i = 0; i < many; ++i) {
        const QString name = u"many%1"_s.arg(i);
        const QJsonObject conversation{{u"Type"_s, 1}, {u"To_Account"_s, name}};
        accounts << QJsonObject{{u"UserID"_s, name}};
        conversations << conversation;
        marks << QJsonObject{
            {u"OptType"_s, 2}, {u"ContactItem"_s, conversation}, {u"CustomMark"_s, QString(250, u'm')}};
        if (accounts.size() == 100 || i + 1 == many) {
            QVERIFY(call(u"im_open_login_svc/multiaccount_import"_s, {{u"AccountList"_s, accounts}}));
            QVERIFY(call(u"recentcontact/mark_contact"_s, {{u"From_Account"_s, u"alice"_s}, {u"MarkItem"_s, marks}}));
            accounts = marks = {};
        }
    }
    QVERIFY(call(u"recentcontact/create_contact_group"_s,
                 {{u"From_Account"_s, u"alice"_s},
                  {u"GroupContactItem"_s,
                   QJsonArray{QJsonObject{{u"GroupName"_s, u"shop"_s}, {u"ContactItem"_s, conversations}}}}}));
    /// Conversations in any group, over all pages.
    const auto grouped = [this] {
        qsizetype number = 0;
        qint64 start = 0;
        do {
            const auto page =
                call(u"recentcontact/get_contact_group"_s, {{u"From_Account"_s, u"alice"_s}, {u"StartIndex"_s, start}});
            if (!page)
                return qsizetype(-1);
            for (const auto &item : page->value("ContactItem"_L1).toArray())
                number += item["ContactGroupId"_L1].toArray().isEmpty() ? 0 : 1;
            start = page->value("NextStartIndex"_L1).toInteger();
        } while (start > 0);
        return number;
    };
    const auto remove = [this] {
        return call(u"recentcontact/del_contact_group"_s,
                    {{u"From_Account"_s, u"alice"_s}, {u"GroupName"_s, QJsonArray{u"shop"_s}}});
    };
    QCOMPARE(grouped(), qsizetype(many));
    QVERIFY(remove());
    QCOMPARE(grouped(), qsizetype(0));
    AuditRecord entry = newest();
    QCOMPARE(entry.entry.before.value("ContactItem"_L1).toArray().size(), many);
    QCOMPARE(entry.entry.before.value("GroupItem"_L1).toArray().size(), 1);
    QVERIFY(!entry.entry.before.contains(AuditEntry::notAllRead));
    QCOMPARE(undoOf(entry, m_world->clock.nowMs())->losses.size(), 1); // a new number
    const Result<UndoPlan> plan = undoOf(entry, m_world->clock.nowMs());
    QCOMPARE(plan->calls.size(), 3); // made with a hundred, and the rest put in
    undo(entry);
    QCOMPARE(grouped(), qsizetype(many));

    // A service of small pages is read so far and no further, and the entry says so.
    m_world->sandbox.setConversationsPerPage(3);
    QVERIFY(remove());
    entry = newest();
    QCOMPARE(entry.entry.before.value("ContactItem"_L1).toArray().size(), 150);
    QVERIFY2(entry.entry.before.value(AuditEntry::notAllRead).toString().contains(u"50 page"_s),
             qPrintable(entry.entry.before.value(AuditEntry::notAllRead).toString()));
    const Result<UndoPlan> part = undoOf(entry, m_world->clock.nowMs());
    QVERIFY(part);
    QCOMPARE(part->losses.size(), 2);
    QVERIFY2(part->losses.last().contains(u"Only some of its conversations"_s), qPrintable(part->losses.last()));
}

void TestAuditGuard::undoneGlobalMute()
{
    QVERIFY(call(u"openconfigsvr/setnospeaking"_s, {{u"Set_Account"_s, u"bob"_s},
                                                    {u"C2CmsgNospeakingTime"_s, 7200},
                                                    {u"GroupmsgNospeakingTime"_s, qint64(4294967295)}}));
    QVERIFY(call(u"openconfigsvr/setnospeaking"_s,
                 {{u"Set_Account"_s, u"bob"_s}, {u"C2CmsgNospeakingTime"_s, 0}, {u"GroupmsgNospeakingTime"_s, 0}}));
    undo(newest());
    const auto state = call(u"openconfigsvr/getnospeaking"_s, {{u"Get_Account"_s, u"bob"_s}});
    QVERIFY(state->value("C2CmsgNospeakingTime"_L1).toInteger() > 7100);
    QCOMPARE(state->value("GroupmsgNospeakingTime"_L1).toInteger(), qint64(4294967295));
}

void TestAuditGuard::whatHasNoInverseSaysSo()
{
    QVERIFY(!hasInverse(u"im_open_login_svc/account_delete"_s));
    QVERIFY(call(u"group_open_http_svc/destroy_group"_s, {{u"GroupId"_s, u"night"_s}}));
    const auto plan = undoOf(newest(), m_world->clock.nowMs());
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ApiError::Kind::Usage);
    // But how it was is kept.
    QCOMPARE(newest().entry.before.value("GroupInfo"_L1).toArray().at(0)["Name"_L1].toString(), u"Night shift"_s);
}

QTEST_GUILESS_MAIN(TestAuditGuard)
#include "tst_auditguard.moc"
