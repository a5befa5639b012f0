// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/audit/auditworld.h"

#include <optional>

using namespace imdesk;

/// What was set after an entry is told before its undo overwrites it.
class TestUndoLater : public AuditWorld
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void attributesOfGroups();
    void fieldsOfGroupsAndMembers();
    void fieldsOfProfilesAndFriends();
    void countersThatWereSet();
    void attributesOfPushes();
    void endsOfMutesAndBans();
    void namesAndPicturesOfImports();
    void marksAndNamesOfAttributes();
    void wordsOfEditedMessages();
    void cardsOfWhoCameBack();
    void remarksOfFriendsOfAnew();
    void fieldsOfImportedFriends();
    void anOfferedUndoLeavesItAlone();
    void whatSetsNoValuesIsNotAskedFor();
    void whatCannotBeReadIsTold();

  private:
    Result<QStringList> later(const AuditRecord &record)
    {
        UndoRun run(*m_world->client);
        const Result<UndoPlan> plan = undoOf(record, run.nowMs());
        if (!plan)
            return std::unexpected(plan.error());
        std::optional<Result<QStringList>> out;
        run.findLater(record, *plan, [&out](const Result<QStringList> &lines) { out = lines; });
        if (!QTest::qWaitFor([&out] { return out.has_value(); }, 20'000))
            return fail(ApiError::Kind::Timeout, u"no answer"_s);
        return *out;
    }
    QStringList linesOf(const AuditRecord &record)
    {
        const Result<QStringList> lines = later(record);
        return lines ? *lines : QStringList{u"error: "_s + lines.error().message};
    }
    bool put(const QString &key, const QString &value)
    {
        return call(u"group_open_http_svc/modify_group_attr"_s,
                    {{u"GroupId"_s, u"night"_s},
                     {u"GroupAttr"_s, QJsonArray{QJsonObject{{u"key"_s, key}, {u"value"_s, value}}}}})
            .has_value();
    }
    bool edit(const QString &key, const QString &value)
    {
        return call(u"group_open_http_svc/modify_group_base_info"_s, {{u"GroupId"_s, u"night"_s}, {key, value}})
            .has_value();
    }
};

void TestUndoLater::attributesOfGroups()
{
    QVERIFY(put(u"song"_s, u"blue"_s));
    QVERIFY(put(u"song"_s, u"green"_s));
    const AuditRecord change = newest();
    QCOMPARE(linesOf(change), QStringList());
    // What others have put beside it stays in any case.
    QVERIFY(put(u"stage"_s, u"2"_s));
    QCOMPARE(linesOf(change), QStringList());
    QVERIFY(put(u"song"_s, u"red"_s));
    QCOMPARE(linesOf(change), QStringList{u"GroupAttrAry song value: green → red"_s});
    // Nothing is lost where it is as before already.
    QVERIFY(put(u"song"_s, u"blue"_s));
    QCOMPARE(linesOf(change), QStringList());
    QVERIFY(call(u"group_open_http_svc/clear_group_attr"_s, {{u"GroupId"_s, u"night"_s}}));
    const AuditRecord clearing = newest();
    QCOMPARE(linesOf(clearing), QStringList());
    QCOMPARE(linesOf(change), QStringList{u"GroupAttrAry song value: green → –"_s});
    QVERIFY(put(u"song"_s, u"new"_s));
    QCOMPARE(linesOf(clearing), QStringList{u"GroupAttrAry song value: – → new"_s});
}

void TestUndoLater::fieldsOfGroupsAndMembers()
{
    QVERIFY(edit(u"Name"_s, u"Day shift"_s));
    const AuditRecord named = newest();
    QVERIFY(edit(u"Introduction"_s, u"Of the day"_s));
    QCOMPARE(linesOf(named), QStringList());
    QVERIFY(edit(u"Name"_s, u"Late shift"_s));
    QCOMPARE(linesOf(named), QStringList{u"GroupInfo night Name: Day shift → Late shift"_s});
    const auto card = [this](const QString &name) {
        return call(u"group_open_http_svc/modify_group_member_info"_s,
                    {{u"GroupId"_s, u"night"_s}, {u"Member_Account"_s, u"bob"_s}, {u"NameCard"_s, name}})
            .has_value();
    };
    QVERIFY(card(u"Bobby"_s));
    const AuditRecord carded = newest();
    QCOMPARE(linesOf(carded), QStringList());
    QVERIFY(card(u"Rob"_s));
    QCOMPARE(linesOf(carded), QStringList{u"MemberList bob NameCard: Bobby → Rob"_s});
}

void TestUndoLater::fieldsOfProfilesAndFriends()
{
    const auto nick = [this](const QString &name) {
        return call(u"profile/portrait_set"_s,
                    {{u"From_Account"_s, u"alice"_s},
                     {u"ProfileItem"_s,
                      QJsonArray{QJsonObject{{u"Tag"_s, u"Tag_Profile_IM_Nick"_s}, {u"Value"_s, name}}}}})
            .has_value();
    };
    QVERIFY(nick(u"Ally"_s));
    const AuditRecord named = newest();
    QCOMPARE(linesOf(named), QStringList());
    QVERIFY(nick(u"Al"_s));
    QCOMPARE(linesOf(named), QStringList{u"UserProfileItem alice ProfileItem Tag_Profile_IM_Nick Value: Ally → Al"_s});
    QVERIFY(call(u"sns/friend_add"_s,
                 {{u"From_Account"_s, u"alice"_s},
                  {u"AddFriendItem"_s,
                   QJsonArray{QJsonObject{{u"To_Account"_s, u"bob"_s}, {u"AddSource"_s, u"AddSource_Type_Test"_s}}}},
                  {u"ForceAddFlags"_s, 1}}));
    const auto remark = [this](const QString &words) {
        const QJsonObject tag{{u"Tag"_s, u"Tag_SNS_IM_Remark"_s}, {u"Value"_s, words}};
        return call(u"sns/friend_update"_s,
                    {{u"From_Account"_s, u"alice"_s},
                     {u"UpdateItem"_s,
                      QJsonArray{QJsonObject{{u"To_Account"_s, u"bob"_s}, {u"SnsItem"_s, QJsonArray{tag}}}}}})
            .has_value();
    };
    QVERIFY(remark(u"boss"_s));
    const AuditRecord told = newest();
    QCOMPARE(linesOf(told), QStringList());
    QVERIFY(remark(u"mate"_s));
    QCOMPARE(linesOf(told), QStringList{u"InfoItem bob SnsProfileItem Tag_SNS_IM_Remark Value: boss → mate"_s});
}

void TestUndoLater::countersThatWereSet()
{
    const auto count = [this](qint64 value, const QString &mode) {
        return call(u"group_open_http_svc/update_group_counter"_s,
                    {{u"GroupId"_s, u"night"_s},
                     {u"GroupCounter"_s, QJsonArray{QJsonObject{{u"Key"_s, u"likes"_s}, {u"Value"_s, value}}}},
                     {u"Mode"_s, mode}})
            .has_value();
    };
    QVERIFY(count(1, u"Set"_s));
    QVERIFY(count(5, u"Set"_s));
    const AuditRecord set = newest();
    QCOMPARE(linesOf(set), QStringList());
    QVERIFY(count(2, u"Increase"_s));
    const AuditRecord step = newest();
    QCOMPARE(linesOf(set), QStringList{u"GroupCounter likes Value: 5 → 7"_s});
    // A step back keeps what others have counted meanwhile.
    QVERIFY(count(3, u"Increase"_s));
    QCOMPARE(linesOf(step), QStringList());
}

void TestUndoLater::attributesOfPushes()
{
    QVERIFY(call(u"all_member_push/im_set_attr_name"_s, {{u"AttrNames"_s, QJsonObject{{u"0"_s, u"city"_s}}}}));
    const auto city = [this](const QString &name) {
        return call(u"all_member_push/im_set_attr"_s,
                    {{u"UserAttrs"_s, QJsonArray{QJsonObject{{u"To_Account"_s, u"alice"_s},
                                                             {u"Attrs"_s, QJsonObject{{u"city"_s, name}}}}}}})
            .has_value();
    };
    QVERIFY(city(u"Oslo"_s));
    QVERIFY(city(u"Rome"_s));
    const AuditRecord moved = newest();
    QCOMPARE(linesOf(moved), QStringList());
    QVERIFY(city(u"Bern"_s));
    QCOMPARE(linesOf(moved), QStringList{u"UserAttrs alice Attrs city: Rome → Bern"_s});
}

void TestUndoLater::endsOfMutesAndBans()
{
    const QJsonValue night = u"night"_s;
    const auto mute = [&](qint64 seconds) {
        return call(u"group_open_http_svc/forbid_send_msg"_s,
                    {{u"GroupId"_s, night}, {u"Members_Account"_s, QJsonArray{u"bob"_s}}, {u"MuteTime"_s, seconds}})
            .has_value();
    };
    QVERIFY(mute(600));
    const AuditRecord muted = newest();
    QCOMPARE(linesOf(muted), QStringList());
    QVERIFY(mute(4294967295));
    QCOMPARE(linesOf(muted).size(), 1);
    QVERIFY2(linesOf(muted).first().startsWith(u"MutedAccountList bob MutedUntil: "_s) &&
                 linesOf(muted).first().endsWith(u"Z → for ever"_s), // the first as a moment
             qPrintable(linesOf(muted).first()));
    QVERIFY(mute(0)); // as before the first already
    QCOMPARE(linesOf(muted), QStringList());
    const auto edit = [&](qint64 seconds) {
        return call(u"group_open_http_svc/modify_group_member_info"_s,
                    {{u"GroupId"_s, night}, {u"Member_Account"_s, u"carol"_s}, {u"MuteTime"_s, seconds}})
            .has_value();
    };
    QVERIFY(edit(600));
    const AuditRecord edited = newest();
    QCOMPARE(linesOf(edited), QStringList());
    QVERIFY(edit(999'999));
    QCOMPARE(linesOf(edited).size(), 1);
    const auto silence = [&](qint64 seconds) {
        return call(u"openconfigsvr/setnospeaking"_s,
                    {{u"Set_Account"_s, u"alice"_s}, {u"C2CmsgNospeakingTime"_s, seconds}})
            .has_value();
    };
    QVERIFY(silence(600));
    const AuditRecord silenced = newest();
    QCOMPARE(linesOf(silenced), QStringList());
    QVERIFY(silence(999'999));
    QCOMPARE(linesOf(silenced).size(), 1);
    QVERIFY2(linesOf(silenced).first().startsWith(u"C2CmsgNospeakingUntil: "_s), qPrintable(linesOf(silenced).first()));
    const auto ban = [&](qint64 seconds) {
        return call(u"group_open_http_svc/ban_group_member"_s,
                    {{u"GroupId"_s, night}, {u"Members_Account"_s, QJsonArray{u"dave"_s}}, {u"Duration"_s, seconds}})
            .has_value();
    };
    QVERIFY(ban(600));
    const AuditRecord banned = newest();
    QCOMPARE(linesOf(banned), QStringList());
    QVERIFY(ban(999'999));
    QCOMPARE(linesOf(banned).size(), 1);
}

void TestUndoLater::namesAndPicturesOfImports()
{
    const auto import = [this](const QString &nick) {
        return call(u"im_open_login_svc/account_import"_s, {{u"UserID"_s, u"alice"_s}, {u"Nick"_s, nick}}).has_value();
    };
    QVERIFY(import(u"Ally"_s));
    const AuditRecord imported = newest();
    QCOMPARE(linesOf(imported), QStringList());
    QVERIFY(import(u"Al"_s));
    QCOMPARE(linesOf(imported),
             QStringList{u"UserProfileItem alice ProfileItem Tag_Profile_IM_Nick Value: Ally → Al"_s});
}

void TestUndoLater::marksAndNamesOfAttributes()
{
    m_world->write(u"alice"_s, u"bob"_s, u"hello"_s);
    const auto mark = [this](const QString &words) {
        const QJsonObject item{{u"OptType"_s, 2},
                               {u"ContactItem"_s, QJsonObject{{u"Type"_s, 1}, {u"To_Account"_s, u"bob"_s}}},
                               {u"CustomMark"_s, words}};
        return call(u"recentcontact/mark_contact"_s,
                    {{u"From_Account"_s, u"alice"_s}, {u"MarkItem"_s, QJsonArray{item}}})
            .has_value();
    };
    QVERIFY(mark(u"hot"_s));
    const AuditRecord marked = newest();
    QCOMPARE(linesOf(marked), QStringList());
    QVERIFY(mark(u"cold"_s));
    QCOMPARE(linesOf(marked), QStringList{u"ContactResultItem bob CustomMark: hot → cold"_s});
    const auto name = [this](const QString &word) {
        return call(u"all_member_push/im_set_attr_name"_s, {{u"AttrNames"_s, QJsonObject{{u"0"_s, word}}}}).has_value();
    };
    QVERIFY(name(u"city"_s));
    QVERIFY(name(u"town"_s));
    const AuditRecord named = newest();
    QCOMPARE(linesOf(named), QStringList());
    QVERIFY(name(u"place"_s));
    QCOMPARE(linesOf(named), QStringList{u"AttrNames 0: town → place"_s});
}

void TestUndoLater::wordsOfEditedMessages()
{
    m_world->writeGroup(u"alice"_s, u"one"_s);
    const auto history =
        call(u"group_open_http_svc/group_msg_get_simple"_s, {{u"GroupId"_s, u"night"_s}, {u"ReqMsgNumber"_s, 1}});
    QVERIFY(history);
    const QJsonValue seq = history->value("RspMsgList"_L1)[0]["MsgSeq"_L1];
    const auto edit = [&](const QString &words) {
        return call(u"openim/modify_group_msg"_s,
                    {{u"GroupId"_s, u"night"_s}, {u"MsgSeq"_s, seq}, {u"MsgBody"_s, MessageWorld::textBody(words)}})
            .has_value();
    };
    QVERIFY(edit(u"two"_s));
    settle();
    const Result<AuditRecord> edited = recordForUndo(file(), newest().seq, Seal());
    QVERIFY(edited);
    QCOMPARE(linesOf(*edited), QStringList());
    QVERIFY(edit(u"three"_s));
    QCOMPARE(linesOf(*edited).size(), 1);
    QVERIFY(!linesOf(*edited).first().contains(u"three"_s)); // no words of messages
    QVERIFY(edit(u"one"_s));
    QCOMPARE(linesOf(*edited), QStringList());
    // The history of a group does not tell the data of the app that were changed with the words.
    QVERIFY(call(u"openim/modify_group_msg"_s, {{u"GroupId"_s, u"night"_s},
                                                {u"MsgSeq"_s, seq},
                                                {u"MsgBody"_s, MessageWorld::textBody(u"four"_s)},
                                                {u"CloudCustomData"_s, u"data"_s}}));
    settle();
    const Result<AuditRecord> both = recordForUndo(file(), newest().seq, Seal());
    QVERIFY(both);
    QCOMPARE(linesOf(*both), QStringList());
    QVERIFY(edit(u"five"_s));
    QCOMPARE(linesOf(*both).size(), 1);
    // One hash for all is what older versions have noted down.
    AuditRecord older = *edited;
    older.entry.wordHashes = {};
    QCOMPARE(linesOf(older).size(), 1);
}

void TestUndoLater::cardsOfWhoCameBack()
{
    const auto card = [this](const QString &name) {
        return call(u"group_open_http_svc/modify_group_member_info"_s,
                    {{u"GroupId"_s, u"night"_s}, {u"Member_Account"_s, u"bob"_s}, {u"NameCard"_s, name}})
            .has_value();
    };
    QVERIFY(card(u"Bobby"_s));
    QVERIFY(call(u"group_open_http_svc/delete_group_member"_s,
                 {{u"GroupId"_s, u"night"_s}, {u"MemberToDel_Account"_s, QJsonArray{u"bob"_s}}}));
    const AuditRecord removal = newest();
    QCOMPARE(linesOf(removal), QStringList());
    QVERIFY(call(
        u"group_open_http_svc/add_group_member"_s,
        {{u"GroupId"_s, u"night"_s}, {u"MemberList"_s, QJsonArray{QJsonObject{{u"Member_Account"_s, u"bob"_s}}}}}));
    QCOMPARE(linesOf(removal), QStringList());
    QVERIFY(card(u"Rob"_s));
    QCOMPARE(linesOf(removal), QStringList{u"MemberList bob NameCard: – → Rob"_s});
}

void TestUndoLater::remarksOfFriendsOfAnew()
{
    const auto befriend = [this](const QString &remark) {
        const QJsonObject bob{
            {u"To_Account"_s, u"bob"_s}, {u"AddSource"_s, u"AddSource_Type_Desk"_s}, {u"Remark"_s, remark}};
        return call(u"sns/friend_import"_s, {{u"From_Account"_s, u"alice"_s}, {u"AddFriendItem"_s, QJsonArray{bob}}})
            .has_value();
    };
    QVERIFY(befriend(u"boss"_s));
    QVERIFY(call(u"sns/friend_delete"_s, {{u"From_Account"_s, u"alice"_s}, {u"To_Account"_s, QJsonArray{u"bob"_s}}}));
    const AuditRecord ended = newest();
    QCOMPARE(linesOf(ended), QStringList());
    QVERIFY(befriend(u"mate"_s));
    QCOMPARE(linesOf(ended), QStringList{u"UserDataItem bob ValueItem Tag_SNS_IM_Remark Value: – → mate"_s});
}

void TestUndoLater::fieldsOfImportedFriends()
{
    const auto score = [](const QJsonValue &value) {
        return QJsonArray{QJsonObject{{u"Tag"_s, u"Tag_SNS_Custom_Score"_s}, {u"Value"_s, value}}};
    };
    const auto import = [&](const QStringList &names, const QString &remark, int points) {
        QJsonArray items;
        for (const QString &name : names)
            items << QJsonObject{{u"To_Account"_s, name},
                                 {u"AddSource"_s, u"AddSource_Type_Desk"_s},
                                 {u"Remark"_s, remark},
                                 {u"CustomItem"_s, score(points)}};
        return call(u"sns/friend_import"_s, {{u"From_Account"_s, u"alice"_s}, {u"AddFriendItem"_s, items}}).has_value();
    };
    const auto update = [&](const QString &name, int points) {
        return call(
                   u"sns/friend_update"_s,
                   {{u"From_Account"_s, u"alice"_s},
                    {u"UpdateItem"_s, QJsonArray{QJsonObject{{u"To_Account"_s, name}, {u"SnsItem"_s, score(points)}}}}})
            .has_value();
    };
    QVERIFY(import({u"bob"_s}, u"boss"_s, 1));
    QVERIFY(import({u"bob"_s, u"carol"_s}, u"mate"_s, 2));
    AuditRecord over = newest();
    QCOMPARE(linesOf(over), QStringList());
    // Whom it has made a friend goes again in any case.
    QVERIFY(update(u"carol"_s, 7));
    QCOMPARE(linesOf(over), QStringList());
    QVERIFY(update(u"bob"_s, 3));
    const QStringList lines{u"UserDataItem bob ValueItem Tag_SNS_Custom_Score Value: 2 → 3"_s};
    QCOMPARE(linesOf(over), lines);
    over.end.reset(); // nobody has answered
    QCOMPARE(linesOf(over), lines);
}

void TestUndoLater::anOfferedUndoLeavesItAlone()
{
    QVERIFY(edit(u"Name"_s, u"Day shift"_s));
    const qint64 named = newest().seq;
    QVERIFY(edit(u"Name"_s, u"Late shift"_s));
    const qint64 again = newest().seq;
    const auto takeBack = [this](const QList<qint64> &entries) {
        std::optional<Result<TakenBack>> out;
        m_world->client->takeBack(entries).then([&out](const Result<TakenBack> &taken) { out = taken; });
        return QTest::qWaitFor([&out] { return out.has_value(); }, 20'000)
                   ? *out
                   : Result<TakenBack>(fail(ApiError::Kind::Timeout, u"no answer"_s));
    };
    const Result<TakenBack> refused = takeBack({named});
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"Day shift → Late shift"_s), qPrintable(refused.error().message));
    QCOMPARE(newest().seq, again);
    // Both together go back one after the other.
    const Result<TakenBack> both = takeBack({named, again});
    QVERIFY(both && both->isWhole());
}

void TestUndoLater::whatSetsNoValuesIsNotAskedFor()
{
    const QJsonObject tags{
        {u"UserTags"_s, QJsonArray{QJsonObject{{u"To_Account"_s, u"bob"_s}, {u"Tags"_s, QJsonArray{u"vip"_s}}}}}};
    QVERIFY(call(u"all_member_push/im_add_tag"_s, tags));
    const AuditRecord tagged = newest();
    const qint64 before = m_world->sandbox.counters().requests;
    QCOMPARE(linesOf(tagged), QStringList());
    QCOMPARE(m_world->sandbox.counters().requests, before);
}

void TestUndoLater::whatCannotBeReadIsTold()
{
    QVERIFY(edit(u"Name"_s, u"Day shift"_s));
    const AuditRecord named = newest();
    SandboxFault refused;
    refused.kind = SandboxFault::Kind::Refuse;
    refused.code = 10007;
    refused.message = u"not today"_s;
    m_world->sandbox.setFault(u"group_open_http_svc/get_group_info"_s, refused);
    const Result<QStringList> lines = later(named);
    QVERIFY(!lines);
    QCOMPARE(lines.error().code, 10007);
}

QTEST_GUILESS_MAIN(TestUndoLater)
#include "tst_undolater.moc"
