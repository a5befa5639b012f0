// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/audit/auditworld.h"

using namespace imdesk;

/// Undos that meet: two of the same entry at one moment, and calls of one that need each other.
class TestUndoTogether : public AuditWorld
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void theSecondIsToldOfTheFirst();
    void nothingIsSetOnTheListOfSomebodyWhoStaysAway();
};

void TestUndoTogether::theSecondIsToldOfTheFirst()
{
    QVERIFY(call(u"group_open_http_svc/modify_group_member_info"_s,
                 {{u"GroupId"_s, u"night"_s}, {u"Member_Account"_s, u"carol"_s}, {u"NameCard"_s, u"Night lead"_s}}));
    QVERIFY(call(u"group_open_http_svc/delete_group_member"_s,
                 {{u"GroupId"_s, u"night"_s}, {u"MemberToDel_Account"_s, QJsonArray{u"carol"_s}}}));
    const AuditRecord removal = newest();
    const Result<UndoPlan> plan = undoOf(removal, m_world->clock.nowMs());
    QVERIFY(plan);
    QVERIFY(plan->calls.size() > 1);
    UndoRun first(*m_world->client);
    UndoRun second(*m_world->client);
    std::optional<Result<Done>> firstEnd;
    std::optional<Result<Done>> secondEnd;
    connect(&first, &UndoRun::finished, this, [&](qsizetype, const Result<Done> &result) { firstEnd = result; });
    connect(&second, &UndoRun::finished, this, [&](qsizetype, const Result<Done> &result) { secondEnd = result; });
    first.start(*plan, removal.seq);
    second.start(*plan, removal.seq);
    QTRY_VERIFY_WITH_TIMEOUT(firstEnd && secondEnd, 20'000);
    QVERIFY2(*firstEnd, qPrintable(*firstEnd ? QString() : firstEnd->error().message));
    QVERIFY(!*secondEnd);
    QCOMPARE(secondEnd->error().kind, ApiError::Kind::Usage);
    QVERIFY2(secondEnd->error().message.contains(u"just now"_s), qPrintable(secondEnd->error().message));
    QVERIFY(second.outcome().undone.isEmpty() && !second.stoppedBy());
    qsizetype sent = 0;
    for (const AuditRecord &record : records())
        sent += record.entry.reason == u"Undo of entry %1"_s.arg(removal.seq) ? 1 : 0;
    QCOMPARE(sent, plan->calls.size());
    // The entry is free again: what is wrong now is that it was taken back.
    secondEnd.reset();
    second.start(*plan, removal.seq);
    QTRY_VERIFY_WITH_TIMEOUT(secondEnd, 20'000);
    QVERIFY(!*secondEnd);
    QVERIFY2(secondEnd->error().message.contains(u"already"_s), qPrintable(secondEnd->error().message));
}

void TestUndoTogether::nothingIsSetOnTheListOfSomebodyWhoStaysAway()
{
    for (const auto &[whose, account] : {std::pair(u"alice"_s, u"bob"_s), std::pair(u"bob"_s, u"alice"_s)}) {
        const QJsonObject item{
            {u"To_Account"_s, account}, {u"AddSource"_s, u"AddSource_Type_Desk"_s}, {u"Remark"_s, u"of "_s + whose}};
        QVERIFY(call(u"sns/friend_import"_s, {{u"From_Account"_s, whose}, {u"AddFriendItem"_s, QJsonArray{item}}}));
    }
    QVERIFY(call(u"sns/black_list_add"_s, {{u"From_Account"_s, u"alice"_s}, {u"To_Account"_s, QJsonArray{u"bob"_s}}}));
    const AuditRecord blocked = newest();
    UndoRun run(*m_world->client);
    const Result<UndoPlan> plan = undoOf(blocked, run.nowMs());
    QVERIFY(plan);
    QCOMPARE(plan->calls.last().path, u"sns/friend_update"_s);
    QCOMPARE(plan->calls.last().body.value("From_Account"_L1).toString(), u"bob"_s);
    SandboxFault refused;
    refused.kind = SandboxFault::Kind::Refuse;
    refused.code = 30001;
    m_world->sandbox.setFault(u"sns/friend_add"_s, refused);
    bool ended = false;
    connect(&run, &UndoRun::finished, this, [&ended] { ended = true; });
    run.start(*plan, blocked.seq);
    QTRY_VERIFY_WITH_TIMEOUT(ended, 20'000);
    QCOMPARE(run.outcome().missed.size(), 1);
    QCOMPARE(run.outcome().missed.first().account, u"bob"_s);
    QCOMPARE(newest().entry.command, u"sns/friend_add"_s);
}

QTEST_GUILESS_MAIN(TestUndoTogether)
#include "tst_undotogether.moc"
