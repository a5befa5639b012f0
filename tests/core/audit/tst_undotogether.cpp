// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/audit/auditworld.h"

using namespace imdesk;

/// Two who take back the same entry at one moment.
class TestUndoTogether : public AuditWorld
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void theSecondIsToldOfTheFirst();
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

QTEST_GUILESS_MAIN(TestUndoTogether)
#include "tst_undotogether.moc"
