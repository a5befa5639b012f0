// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/audit/auditworld.h"

using namespace imdesk;

/// What can be taken back of calls whose answer never came, and where the clocks of both sides differ.
class TestUndoLost : public AuditWorld
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void whatNobodyAnsweredIsTakenBackByTheStateBefore();
    void blocksNobodyAnsweredGoByTheListBefore();
    void aMuteComesBackByTheClockOfTheService();
    void aGlobalMuteComesBackByOneClock();
    void oneThatIsTakenBackStopsNoOther();
    void whereNobodyAnswersTheRestIsNotAskedFor();
    void twoUndosAtOnceAreOne();
    void attributesCalledAsTextsOfMessagesComeBack();
    void whoComesBackInPartIsNotNothing();

  private:
    bool put(const QString &key, const QString &value)
    {
        return call(u"group_open_http_svc/modify_group_attr"_s,
                    {{u"GroupId"_s, u"night"_s},
                     {u"GroupAttr"_s, QJsonArray{QJsonObject{{u"key"_s, key}, {u"value"_s, value}}}}})
            .has_value();
    }
    /// What the undo of the newest entries came to.
    Result<TakenBack> takeBack(const QList<qint64> &entries)
    {
        std::optional<Result<TakenBack>> out;
        AuditGuard::of(*m_world->client)->takeBack(entries, {}, [&out](const Result<TakenBack> &taken) {
            out = taken;
        });
        if (!QTest::qWaitFor([&out] { return out.has_value(); }, 60'000))
            return fail(ApiError::Kind::Timeout, u"no end"_s);
        return *out;
    }
};

void TestUndoLost::whatNobodyAnsweredIsTakenBackByTheStateBefore()
{
    SandboxFault cut; // carried out, but nobody hears of it
    cut.kind = SandboxFault::Kind::CutOff;
    cut.times = 1;
    m_world->sandbox.setFault(u"group_open_http_svc/add_group_member"_s, cut);
    QVERIFY(!call(u"group_open_http_svc/add_group_member"_s,
                  {{u"GroupId"_s, u"night"_s},
                   {u"MemberList"_s, QJsonArray{QJsonObject{{u"Member_Account"_s, u"bob"_s}},
                                                QJsonObject{{u"Member_Account"_s, u"dave"_s}}}}}));
    QCOMPARE(member(u"dave"_s).value("Role"_L1).toString(), u"Member"_s);
    AuditRecord lost = newest();
    QCOMPARE(lost.outcome(), u"unknown"_s);
    undo(lost);
    QCOMPARE(member(u"bob"_s).value("Role"_L1).toString(), u"Member"_s);
    QVERIFY(member(u"dave"_s).isEmpty());
    lost.entry.before = {}; // nothing was read: anybody may have been a member
    QVERIFY(!undoOf(lost, m_world->clock.nowMs()));

    const auto befriend = [this](const QStringList &names) {
        QJsonArray items;
        for (const QString &name : names)
            items << QJsonObject{{u"To_Account"_s, name}, {u"AddSource"_s, u"AddSource_Type_Desk"_s}};
        return call(u"sns/friend_import"_s, {{u"From_Account"_s, u"alice"_s}, {u"AddFriendItem"_s, items}});
    };
    QVERIFY(befriend({u"bob"_s}));
    m_world->sandbox.setFault(u"sns/friend_import"_s, cut);
    QVERIFY(!befriend({u"bob"_s, u"carol"_s}));
    undo(newest());
    const auto left = call(u"sns/friend_get"_s, {{u"From_Account"_s, u"alice"_s}, {u"StartIndex"_s, 0}});
    QVERIFY(left);
    QCOMPARE(left->value("UserDataItem"_L1).toArray().size(), 1);
    QCOMPARE(left->value("UserDataItem"_L1)[0]["To_Account"_L1].toString(), u"bob"_s);
}

void TestUndoLost::blocksNobodyAnsweredGoByTheListBefore()
{
    const auto change = [this](const QString &command, const QStringList &names) {
        return call(command, {{u"From_Account"_s, u"alice"_s}, {u"To_Account"_s, QJsonArray::fromStringList(names)}});
    };
    const auto listed = [this] {
        QStringList names;
        const auto reply = call(
            u"sns/black_list_get"_s,
            {{u"From_Account"_s, u"alice"_s}, {u"StartIndex"_s, 0}, {u"MaxLimited"_s, 10}, {u"LastSequence"_s, 0}});
        for (const auto &item : reply ? reply->value("BlackListItem"_L1).toArray() : QJsonArray())
            names << item["To_Account"_L1].toString();
        names.sort();
        return names;
    };
    const QStringList bob{u"bob"_s}, both{u"bob"_s, u"carol"_s};
    QVERIFY(change(u"sns/black_list_add"_s, bob));
    SandboxFault cut;
    cut.kind = SandboxFault::Kind::CutOff;
    cut.times = 1;
    m_world->sandbox.setFault(u"sns/black_list_add"_s, cut);
    QVERIFY(!change(u"sns/black_list_add"_s, both));
    QCOMPARE(listed(), both);
    undo(newest());
    QCOMPARE(listed(), bob);
    m_world->sandbox.setFault(u"sns/black_list_delete"_s, cut);
    QVERIFY(!change(u"sns/black_list_delete"_s, both));
    QCOMPARE(listed(), QStringList());
    undo(newest());
    QCOMPARE(listed(), bob);
}

void TestUndoLost::twoUndosAtOnceAreOne()
{
    const auto count = [this](qint64 value, const QString &mode) {
        return call(u"group_open_http_svc/update_group_counter"_s,
                    {{u"GroupId"_s, u"night"_s},
                     {u"GroupCounter"_s, QJsonArray{QJsonObject{{u"Key"_s, u"likes"_s}, {u"Value"_s, value}}}},
                     {u"Mode"_s, mode}});
    };
    QVERIFY(count(100, u"Set"_s));
    QVERIFY(count(5, u"Increase"_s));
    const AuditRecord step = newest();
    const Result<UndoPlan> plan = undoOf(step, m_world->clock.nowMs());
    QVERIFY(plan);
    UndoRun one(*m_world->client), two(*m_world->client);
    QStringList ends;
    for (UndoRun *run : {&one, &two}) {
        connect(run, &UndoRun::finished, run, [&ends](qsizetype, const Result<Done> &result) {
            ends << (result ? u"done"_s : result.error().message);
        });
        run->start(*plan, step.seq);
    }
    QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 2, 20'000);
    ends.removeOne(u"done"_s);
    QCOMPARE(ends.size(), 1);
    QVERIFY2(ends.first().contains(u"is being taken back just now"_s), qPrintable(ends.first()));
    const auto now = count(1, u"Increase"_s);
    QVERIFY(now);
    QCOMPARE(now->value("GroupCounter"_L1)[0]["Value"_L1].toInt(), 101);
    // Once that is taken back itself, it may be taken back again.
    const qint64 by = AuditReader::one(file(), step.seq).value_or(AuditRecord()).undoneBy;
    QVERIFY(by > step.seq);
    undo(AuditReader::one(file(), by).value_or(AuditRecord()));
    undo(AuditReader::one(file(), step.seq).value_or(AuditRecord()));
}

void TestUndoLost::attributesCalledAsTextsOfMessagesComeBack()
{
    QVERIFY(call(u"all_member_push/im_set_attr_name"_s, {{u"AttrNames"_s, QJsonObject{{u"0"_s, u"Title"_s}}}}));
    const auto title = [this](const QString &words) {
        return call(u"all_member_push/im_set_attr"_s,
                    {{u"UserAttrs"_s, QJsonArray{QJsonObject{{u"To_Account"_s, u"alice"_s},
                                                             {u"Attrs"_s, QJsonObject{{u"Title"_s, words}}}}}}})
            .has_value();
    };
    QVERIFY(title(u"boss"_s));
    QVERIFY(title(u"clerk"_s));
    undo(newest());
    const auto told = call(u"all_member_push/im_get_attr"_s, {{u"To_Account"_s, QJsonArray{u"alice"_s}}});
    QVERIFY(told);
    QCOMPARE(told->value("UserAttrs"_L1)[0]["Attrs"_L1]["Title"_L1].toString(), u"boss"_s);
}

void TestUndoLost::whoComesBackInPartIsNotNothing()
{
    QVERIFY(call(u"group_open_http_svc/modify_group_member_info"_s,
                 {{u"GroupId"_s, u"night"_s}, {u"Member_Account"_s, u"bob"_s}, {u"NameCard"_s, u"Bobby"_s}}));
    QVERIFY(call(u"group_open_http_svc/delete_group_member"_s,
                 {{u"GroupId"_s, u"night"_s}, {u"MemberToDel_Account"_s, QJsonArray{u"bob"_s}}}));
    SandboxFault refused;
    refused.kind = SandboxFault::Kind::Refuse;
    refused.code = 10007;
    refused.message = u"no cards today"_s;
    m_world->sandbox.setFault(u"group_open_http_svc/modify_group_member_info"_s, refused);
    const Result<TakenBack> taken = takeBack({newest().seq});
    QCOMPARE(member(u"bob"_s).value("Role"_L1).toString(), u"Member"_s);
    QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().message));
    QCOMPARE(taken->missed.size(), 1);
    QVERIFY(!taken->losses.isEmpty());
}

void TestUndoLost::aMuteComesBackByTheClockOfTheService()
{
    m_world->sandbox.clock().step(-400'000); // this computer's is ahead
    const auto mute = [this](qint64 seconds) {
        return call(
            u"group_open_http_svc/forbid_send_msg"_s,
            {{u"GroupId"_s, u"night"_s}, {u"Members_Account"_s, QJsonArray{u"bob"_s}}, {u"MuteTime"_s, seconds}});
    };
    QVERIFY(mute(300));
    const qint64 until = mutedUntil(member(u"bob"_s));
    QVERIFY(mute(0));
    undo(newest());
    QVERIFY(until > 0 && qAbs(mutedUntil(member(u"bob"_s)) - until) <= 60);
}

void TestUndoLost::aGlobalMuteComesBackByOneClock()
{
    m_world->sandbox.clock().step(-400'000); // this computer's is ahead
    const auto mute = [this](qint64 seconds) {
        return call(u"openconfigsvr/setnospeaking"_s,
                    {{u"Set_Account"_s, u"bob"_s}, {u"C2CmsgNospeakingTime"_s, seconds}});
    };
    QVERIFY(mute(3000));
    QVERIFY(mute(0));
    undo(newest());
    const auto told = call(u"openconfigsvr/getnospeaking"_s, {{u"Get_Account"_s, u"bob"_s}});
    QVERIFY(told);
    const qint64 left = told->value("C2CmsgNospeakingTime"_L1).toInteger();
    QVERIFY2(left > 3000 - 60 && left <= 3000, qPrintable(QString::number(left)));
}

void TestUndoLost::oneThatIsTakenBackStopsNoOther()
{
    QVERIFY(put(u"song"_s, u"blue"_s));
    const AuditRecord first = newest();
    QVERIFY(put(u"stage"_s, u"2"_s));
    const AuditRecord second = newest();
    // Taken back elsewhere in the moment between: the bar of the audit hears of it first.
    const Result<UndoPlan> plan = undoOf(second, m_world->clock.nowMs());
    QVERIFY(plan);
    UndoRun other(*m_world->client);
    bool ended = false;
    connect(&other, &UndoRun::finished, &other, [&ended] { ended = true; });
    other.start(*plan, second.seq);
    const Result<TakenBack> taken = takeBack({first.seq, second.seq});
    QTRY_VERIFY(ended);
    QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().message));
    QVERIFY(std::ranges::any_of(taken->undone, [&first](const UndoItem &item) { return item.entry == first.seq; }));
}

void TestUndoLost::whereNobodyAnswersTheRestIsNotAskedFor()
{
    QList<qint64> entries;
    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s}) {
        QVERIFY(put(key, u"1"_s));
        entries << newest().seq;
    }
    SandboxFault cut;
    cut.kind = SandboxFault::Kind::CutOff;
    cut.times = 100;
    m_world->sandbox.setFault(u"group_open_attr_http_svc/get_group_attr"_s, cut);
    int asked = 0;
    connect(m_world->client.get(), &ApiClient::callFinished, this, [&asked] { ++asked; });
    QVERIFY(!takeBack(entries));
    QCOMPARE(asked, 1);
}

QTEST_GUILESS_MAIN(TestUndoLost)
#include "tst_undolost.moc"
