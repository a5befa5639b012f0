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

void TestUndoLater::whatSetsNoValuesIsNotAskedFor()
{
    const QJsonObject mute{
        {u"GroupId"_s, u"night"_s}, {u"Members_Account"_s, QJsonArray{u"bob"_s}}, {u"MuteTime"_s, 600}};
    QVERIFY(call(u"group_open_http_svc/forbid_send_msg"_s, mute));
    const AuditRecord muted = newest();
    const qint64 before = m_world->sandbox.counters().requests;
    QCOMPARE(linesOf(muted), QStringList());
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
