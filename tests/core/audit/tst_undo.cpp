// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/audit/auditworld.h"

using namespace imdesk;

/// What can be taken back, how much of it comes back, and how often.
class TestUndo : public AuditWorld
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void undoneUnmuteGivesBackTheTimeLeft();
    void undoneMuteInATopicActsThere();
    void undoneRemovalGivesBackRoleAndCard();
    void undoneAddingTouchesOnlyWhoWasAdded();
    void undoneEditsGiveBackTheFields();
    void choicesThatWereNotMadeComeBackAsNone();
    void undoneFriendshipsAndBlocks();
    void undoneGlobalMute();
    void undoneMarksAndConversationGroups();
    void aLargeConversationGroupComesBackWhole();
    void whatLooksLikeAKeyComesBack();
    void everyFieldOfAnEditComesBackOrIsNamed();
    void friendsAddedWithoutATypeWereBoth();
    void anEntryIsTakenBackOnce();
    void halfAnUndoIsToldAsAPart();
    void whatWasRefusedOrCameAgainIsNotTakenBack();
    void whatCouldNotBeReadIsNotTakenBack();
    void whatHasNoInverseSaysSo();
};

void TestUndo::undoneUnmuteGivesBackTheTimeLeft()
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
    QVERIFY(qAbs(mutedUntil(member(u"bob"_s)) - until) <= 60);
    // Half an hour later only half an hour is left.
    QVERIFY(call(u"group_open_http_svc/forbid_send_msg"_s, lift));
    const auto later = undoOf(newest(), (m_world->clock.nowSeconds() + 1800) * 1000);
    QVERIFY(later);
    QVERIFY(qAbs(later->calls.first().body.value("MuteTime"_L1).toInteger() - 1800) <= 60);
}

void TestUndo::undoneMuteInATopicActsThere()
{
    const QString community = u"@TGS#_c"_s;
    const QJsonObject place{{u"GroupId"_s, community}, {u"TopicId"_s, community + u"@TOPIC#_t"_s}};
    QVERIFY(call(u"group_open_http_svc/create_group"_s,
                 {{u"Type"_s, u"Community"_s},
                  {u"GroupId"_s, community},
                  {u"Name"_s, u"c"_s},
                  {u"SupportTopic"_s, 1},
                  {u"MemberList"_s, QJsonArray{QJsonObject{{u"Member_Account"_s, u"bob"_s}},
                                               QJsonObject{{u"Member_Account"_s, u"carol"_s}}}}}));
    QJsonObject topic = place;
    topic.insert(u"TopicName"_s, u"t"_s);
    QVERIFY(call(u"million_group_open_http_svc/create_topic"_s, topic));
    const auto mute = [&](QJsonObject body, const QJsonArray &accounts, qint64 seconds) {
        body.insert(u"Members_Account"_s, accounts);
        body.insert(u"MuteTime"_s, seconds);
        return call(u"group_open_http_svc/forbid_send_msg"_s, body).has_value();
    };
    const auto muted = [&](const QJsonObject &where) {
        QHash<QString, qint64> ends;
        const auto reply = call(u"group_open_http_svc/get_group_muted_account"_s, where);
        for (const auto &row : reply ? reply->value("MutedAccountList"_L1).toArray() : QJsonArray())
            ends.insert(row["Member_Account"_L1].toString(), row["MutedUntil"_L1].toInteger());
        return ends;
    };
    QVERIFY(mute({{u"GroupId"_s, community}}, {u"bob"_s}, 7200)); // in the whole community
    QVERIFY(mute(place, {u"bob"_s}, 3600));
    const QHash<QString, qint64> before = muted(place);
    QVERIFY(mute(place, {u"bob"_s, u"carol"_s}, 60));
    QCOMPARE(muted(place).size(), 2);
    undo(newest());
    QCOMPARE(muted(place).keys(), QStringList{u"bob"_s});
    QVERIFY(qAbs(muted(place).value(u"bob"_s) - before.value(u"bob"_s)) <= 60);
    QVERIFY(muted({{u"GroupId"_s, community}}).contains(u"bob"_s)); // untouched
}

void TestUndo::undoneRemovalGivesBackRoleAndCard()
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

void TestUndo::undoneAddingTouchesOnlyWhoWasAdded()
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

void TestUndo::undoneEditsGiveBackTheFields()
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

void TestUndo::choicesThatWereNotMadeComeBackAsNone()
{
    const auto field = [](const QString &name, const QString &value) {
        return QJsonObject{{u"Tag"_s, u"Tag_Profile_IM_"_s + name}, {u"Value"_s, value}};
    };
    QVERIFY(call(u"profile/portrait_set"_s,
                 {{u"From_Account"_s, u"dave"_s},
                  {u"ProfileItem"_s, QJsonArray{field(u"Nick"_s, u"Dave"_s), field(u"Gender"_s, u"Gender_Type_Male"_s),
                                                field(u"AllowType"_s, u"AllowType_Type_DenyAny"_s),
                                                field(u"AdminForbidType"_s, u"AdminForbid_Type_SendOut"_s)}}}));
    const Result<UndoPlan> plan = undoOf(newest(), m_world->clock.nowMs());
    QVERIFY(plan);
    // No word of its own says that nobody has chosen.
    QVERIFY2(plan->losses.value(0).contains(u"Tag_Profile_IM_AllowType"_s), qPrintable(plan->losses.join(u'\n')));
    undo(newest());
    const auto told = [this](const QString &name) {
        const auto reply = call(u"profile/portrait_get"_s, {{u"To_Account"_s, QJsonArray{u"dave"_s}},
                                                            {u"TagList"_s, QJsonArray{u"Tag_Profile_IM_"_s + name}}});
        return reply->value("UserProfileItem"_L1)[0]["ProfileItem"_L1][0]["Value"_L1].toString();
    };
    QCOMPARE(told(u"Nick"_s), QString());
    QCOMPARE(told(u"Gender"_s), u"Gender_Type_Unknown"_s);
    QCOMPARE(told(u"AdminForbidType"_s), u"AdminForbid_Type_None"_s);
    QCOMPARE(told(u"AllowType"_s), u"AllowType_Type_DenyAny"_s);
}

void TestUndo::undoneFriendshipsAndBlocks()
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

void TestUndo::undoneGlobalMute()
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

void TestUndo::undoneMarksAndConversationGroups()
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

void TestUndo::aLargeConversationGroupComesBackWhole()
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
    QVERIFY2(part->losses.last().contains(u"50 page"_s), qPrintable(part->losses.last()));
}

void TestUndo::whatLooksLikeAKeyComesBack()
{
    const QString picture = u"https://cdn.example.com/"_s + QString(32, u'0') + QString(32, u'f') + u".png"_s;
    const auto edit = [this](const QString &address) {
        return call(u"group_open_http_svc/modify_group_base_info"_s,
                    {{u"GroupId"_s, u"night"_s}, {u"FaceUrl"_s, address}, {u"Name"_s, u"Other"_s}});
    };
    QVERIFY(edit(picture));
    QVERIFY(edit(u"https://x/y.png"_s));
    AuditRecord record = newest();
    undo(record);
    const auto info = call(u"group_open_http_svc/get_group_info"_s, {{u"GroupIdList"_s, QJsonArray{u"night"_s}}});
    QCOMPARE(info->value("GroupInfo"_L1)[0]["FaceUrl"_L1].toString(), picture);
    // An entry of before holds a mark, which must not reach the service.
    record.entry.before = {
        {u"GroupInfo"_s, QJsonArray{QJsonObject{{u"Name"_s, u"Night shift"_s}, {u"FaceUrl"_s, u"…"_s}}}}};
    const Result<UndoPlan> part = undoOf(record, m_world->clock.nowMs());
    QVERIFY(part);
    QVERIFY(!part->calls.first().body.contains("FaceUrl"_L1));
    QVERIFY2(part->losses.value(0).contains(u"FaceUrl"_s), qPrintable(part->losses.join(u'\n')));
    record.entry.command = u"profile/portrait_set"_s;
    const QJsonObject nick{{u"Tag"_s, u"Tag_Profile_IM_Nick"_s}, {u"Value"_s, u"…"_s}};
    record.entry.request = {{u"From_Account"_s, u"bob"_s}, {u"ProfileItem"_s, QJsonArray{nick}}};
    record.entry.before = {{u"UserProfileItem"_s, QJsonArray{QJsonObject{{u"ProfileItem"_s, QJsonArray{nick}}}}}};
    QVERIFY(!undoOf(record, m_world->clock.nowMs()));
}

void TestUndo::everyFieldOfAnEditComesBackOrIsNamed()
{
    const auto own = [](const QString &key, const QString &value) {
        return QJsonObject{{u"Key"_s, key}, {u"Value"_s, value}};
    };
    QVERIFY(call(u"group_open_http_svc/modify_group_base_info"_s,
                 {{u"GroupId"_s, u"night"_s}, {u"AppDefinedData"_s, QJsonArray{own(u"old"_s, u"1"_s)}}}));
    QVERIFY(call(u"group_open_http_svc/modify_group_base_info"_s,
                 {{u"GroupId"_s, u"night"_s},
                  {u"HistoryMsgBeforeJoin"_s, u"On"_s},
                  {u"AppDefinedData"_s, QJsonArray{own(u"old"_s, u"2"_s), own(u"fresh"_s, u"3"_s)}}}));
    const Result<UndoPlan> plan = undoOf(newest(), m_world->clock.nowMs());
    QVERIFY(plan);
    // The service does not tell whether newcomers may read what was before them.
    QVERIFY2(plan->losses.value(0).contains(u"HistoryMsgBeforeJoin"_s), qPrintable(plan->losses.join(u'\n')));
    undo(newest());
    const auto info = call(u"group_open_http_svc/get_group_info"_s, {{u"GroupIdList"_s, QJsonArray{u"night"_s}}});
    QCOMPARE(info->value("GroupInfo"_L1)[0]["AppDefinedData"_L1].toArray(), (QJsonArray{own(u"old"_s, u"1"_s)}));

    QVERIFY(call(u"group_open_http_svc/modify_group_member_info"_s,
                 {{u"GroupId"_s, u"night"_s},
                  {u"Member_Account"_s, u"bob"_s},
                  {u"AppMemberDefinedData"_s, QJsonArray{own(u"fresh"_s, u"3"_s)}}}));
    const Result<UndoPlan> empty = undoOf(newest(), m_world->clock.nowMs());
    QVERIFY(empty);
    QVERIFY2(empty->losses.value(0).contains(u"fresh"_s), qPrintable(empty->losses.join(u'\n')));
    undo(newest());
    const QJsonObject bob = member(u"bob"_s);
    QCOMPARE(bob.value("Role"_L1).toString(), u"Member"_s); // he was read, so no field means none
    for (const auto &field : bob.value("AppMemberDefinedData"_L1).toArray())
        QCOMPARE(field["Value"_L1].toString(), QString());
}

void TestUndo::friendsAddedWithoutATypeWereBoth()
{
    const auto friendOf = [this](const QString &whose) {
        const auto reply = call(u"sns/friend_get"_s, {{u"From_Account"_s, whose}, {u"StartIndex"_s, 0}});
        return reply->value("UserDataItem"_L1)[0]["To_Account"_L1].toString();
    };
    const QJsonObject bob{{u"To_Account"_s, u"bob"_s}, {u"AddSource"_s, u"AddSource_Type_Desk"_s}};
    QVERIFY(call(u"sns/friend_add"_s,
                 {{u"From_Account"_s, u"alice"_s}, {u"ForceAddFlags"_s, 1}, {u"AddFriendItem"_s, QJsonArray{bob}}}));
    QCOMPARE(friendOf(u"bob"_s), u"alice"_s);
    undo(newest());
    QCOMPARE(friendOf(u"bob"_s), QString());
    QCOMPARE(friendOf(u"alice"_s), QString());
    QVERIFY(call(u"sns/friend_import"_s, {{u"From_Account"_s, u"alice"_s}, {u"AddFriendItem"_s, QJsonArray{bob}}}));
    const Result<UndoPlan> imported = undoOf(newest(), m_world->clock.nowMs());
    QVERIFY(imported);
    QCOMPARE(imported->calls.first().body.value("DeleteType"_L1).toString(), u"Delete_Type_Single"_s);
    // Who was a friend before stays one, with the old remark.
    QJsonObject named = bob;
    for (const QString &remark : {u"Bob"_s, u"Bobby"_s}) {
        named.insert(u"Remark"_s, remark);
        QVERIFY(
            call(u"sns/friend_import"_s, {{u"From_Account"_s, u"alice"_s}, {u"AddFriendItem"_s, QJsonArray{named}}}));
    }
    undo(newest());
    const auto list = call(u"sns/friend_get_list"_s, {{u"From_Account"_s, u"alice"_s},
                                                      {u"To_Account"_s, QJsonArray{u"bob"_s}},
                                                      {u"TagList"_s, QJsonArray{u"Tag_SNS_IM_Remark"_s}}});
    QCOMPARE(list->value("InfoItem"_L1)[0]["SnsProfileItem"_L1][0]["Value"_L1].toString(), u"Bob"_s);
}

void TestUndo::anEntryIsTakenBackOnce()
{
    const auto rename = [this](const QString &name) {
        return call(u"group_open_http_svc/modify_group_base_info"_s, {{u"GroupId"_s, u"night"_s}, {u"Name"_s, name}});
    };
    QVERIFY(rename(u"One"_s));
    const qint64 one = newest().seq;
    undo(newest());
    const qint64 undoing = newest().seq;
    QVERIFY(rename(u"Later"_s));
    settle();
    const Result<AuditRecord> again = recordForUndo(file(), one, Seal());
    QVERIFY(again);
    QCOMPARE(again->undoneBy, undoing);
    const Result<UndoPlan> twice = undoOf(*again, m_world->clock.nowMs());
    QVERIFY(!twice);
    QVERIFY2(twice.error().message.contains(QString::number(undoing)), qPrintable(twice.error().message));
    // What was taken back and came again may go again.
    undo(*AuditReader::one(file(), undoing));
    QVERIFY(undoOf(*AuditReader::one(file(), one), m_world->clock.nowMs()));
    QVERIFY(!undoOf(*AuditReader::one(file(), undoing), m_world->clock.nowMs()));
}

void TestUndo::halfAnUndoIsToldAsAPart()
{
    QVERIFY(call(u"group_open_http_svc/modify_group_member_info"_s,
                 {{u"GroupId"_s, u"night"_s}, {u"Member_Account"_s, u"carol"_s}, {u"NameCard"_s, u"Night lead"_s}}));
    QVERIFY(call(u"group_open_http_svc/delete_group_member"_s,
                 {{u"GroupId"_s, u"night"_s}, {u"MemberToDel_Account"_s, QJsonArray{u"carol"_s}}}));
    const AuditRecord removal = newest();
    const Result<UndoPlan> plan = undoOf(removal, m_world->clock.nowMs());
    QVERIFY(plan);
    QCOMPARE(plan->calls.size(), 2);
    SandboxFault refused;
    refused.kind = SandboxFault::Kind::Refuse;
    refused.code = 10004;
    m_world->sandbox.setFault(u"group_open_http_svc/modify_group_member_info"_s, refused);
    UndoRun run(*m_world->client);
    bool ended = false;
    connect(&run, &UndoRun::finished, &run, [&ended] { ended = true; });
    run.start(*plan, removal.seq);
    QTRY_VERIFY_WITH_TIMEOUT(ended, 20'000);
    m_world->sandbox.clearFaults();
    settle();
    const Result<AuditRecord> part = AuditReader::one(file(), removal.seq);
    QVERIFY(part);
    QCOMPARE(part->undoneBy, 0);
    QVERIFY(part->partlyUndoneBy > removal.seq);
    // So the rest may be taken back.
    undo(*part);
    const Result<AuditRecord> whole = AuditReader::one(file(), removal.seq);
    QVERIFY(whole);
    QVERIFY(whole->undoneBy > part->partlyUndoneBy);
    QCOMPARE(whole->partlyUndoneBy, 0);
    QCOMPARE(member(u"carol"_s).value("NameCard"_L1).toString(), u"Night lead"_s);
}

void TestUndo::whatWasRefusedOrCameAgainIsNotTakenBack()
{
    const auto append = m_log->direct();
    const auto noted = [&](qint64 undoes, const QList<qint64> &part, const QJsonObject &reply) {
        AuditEntry entry;
        entry.kind = u"write"_s;
        entry.timeMs = m_world->clock.nowMs();
        entry.command = u"sns/black_list_add"_s;
        entry.undoes = undoes;
        entry.undoesPart = part;
        const qint64 seq = append(entry).value_or(0);
        AuditEntry end;
        end.kind = u"result"_s;
        end.timeMs = entry.timeMs;
        end.of = seq;
        end.result = u"done"_s;
        end.reply = reply;
        return append(end) ? seq : qint64(0);
    };
    const auto record = [this](qint64 seq) { return AuditReader::one(file(), seq).value_or(AuditRecord()); };
    const qint64 one = noted(0, {}, {});
    QVERIFY(one > 0);
    // The call was carried out, but not for everybody in it.
    const QJsonObject bob{{u"To_Account"_s, u"bob"_s}, {u"ResultCode"_s, 30006}};
    const qint64 refused = noted(one, {}, {{u"ResultItem"_s, QJsonArray{bob}}});
    QCOMPARE(record(one).undoneBy, 0);
    QCOMPARE(record(one).partlyUndoneBy, refused);
    // Two calls take it back, and then the first of them is taken back.
    const qint64 first = noted(0, {one}, {});
    const qint64 second = noted(one, {}, {});
    QCOMPARE(record(one).undoneBy, second);
    QCOMPARE(record(one).partlyUndoneBy, 0);
    const qint64 again = noted(first, {}, {});
    QCOMPARE(record(first).undoneBy, again);
    QCOMPARE(record(one).undoneBy, 0);
    QCOMPARE(record(one).partlyUndoneBy, second);
}

void TestUndo::whatCouldNotBeReadIsNotTakenBack()
{
    SandboxFault trouble;
    trouble.kind = SandboxFault::Kind::Refuse;
    trouble.code = 10002;
    trouble.message = u"server internal error"_s;
    m_world->sandbox.setFault(u"group_open_http_svc/get_group_muted_account"_s, trouble);
    QVERIFY(call(u"group_open_http_svc/forbid_send_msg"_s,
                 {{u"GroupId"_s, u"night"_s}, {u"Members_Account"_s, QJsonArray{u"bob"_s}}, {u"MuteTime"_s, 60}}));
    m_world->sandbox.clearFaults();
    const QString told = newest().entry.before.value(AuditEntry::notAllRead).toString();
    QVERIFY2(told.contains(u"10002"_s) && told.contains(u"server internal error"_s), qPrintable(told));
    QVERIFY(!undoOffered(newest(), m_world->clock.nowMs()));

    // A friend of before must not be taken for one that the call has made.
    const QJsonObject bob{{u"To_Account"_s, u"bob"_s}, {u"AddSource"_s, u"AddSource_Type_Desk"_s}};
    const QJsonObject pair{{u"From_Account"_s, u"alice"_s}, {u"AddFriendItem"_s, QJsonArray{bob}}};
    QVERIFY(call(u"sns/friend_import"_s, pair));
    m_world->sandbox.setFault(u"sns/friend_get"_s, trouble);
    QVERIFY(call(u"sns/friend_import"_s, pair));
    m_world->sandbox.clearFaults();
    AuditRecord again = newest();
    QCOMPARE(again.entry.command, u"sns/friend_import"_s);
    QVERIFY(again.entry.before.contains(AuditEntry::notAllRead));
    QVERIFY(!undoOf(again, m_world->clock.nowMs()));
    again.entry.before = {}; // nothing was read at all
    QVERIFY(!undoOf(again, m_world->clock.nowMs()));
}

void TestUndo::whatHasNoInverseSaysSo()
{
    QVERIFY(!hasInverse(u"im_open_login_svc/account_delete"_s));
    QVERIFY(call(u"group_open_http_svc/destroy_group"_s, {{u"GroupId"_s, u"night"_s}}));
    const auto plan = undoOf(newest(), m_world->clock.nowMs());
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ApiError::Kind::Usage);
    // But how it was is kept.
    QCOMPARE(newest().entry.before.value("GroupInfo"_L1).toArray().at(0)["Name"_L1].toString(), u"Night shift"_s);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
