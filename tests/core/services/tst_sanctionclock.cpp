// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/sanctionsmodel.h"
#include "tests/core/services/boardbench.h"

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

struct ClockWorld : BoardBench
{
    ClockWorld() { make(); }
    void make() { BoardBench::make(u"sanctions.db"_s); }
};

} // namespace

/// Mutes while the clock of this computer and that of the service differ, and while a question stands open.
class TestSanctionClock : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void endsAreByTheClockOfTheService_data();
    void endsAreByTheClockOfTheService();
    void aMomentIsKeptHoweverLateItIsSent();
    void oneThatIsTooLateDoesNotStopTheOthers();
};

void TestSanctionClock::endsAreByTheClockOfTheService_data()
{
    QTest::addColumn<qint64>("stepMs");
    QTest::newRow("behind") << qint64(-7'200'000);
    QTest::newRow("ahead") << qint64(400'000); // more, and no signature of ours holds there
}

void TestSanctionClock::endsAreByTheClockOfTheService()
{
    QFETCH(const qint64, stepMs);
    ClockWorld world;
    world.sandbox.clock().step(stepMs);
    world.apply(ClockWorld::inGroup(world.group, {u"alice"_s}, 120));
    world.raw(u"openconfigsvr/setnospeaking"_s, {{u"Set_Account"_s, u"bob"_s}, {u"C2CmsgNospeakingTime"_s, 120}});
    world.ask({u"bob"_s}, {world.group});
    const qint64 end = world.sandbox.clock().nowSeconds() + 120;
    const Sanction set = world.row(u"alice"_s, Sanction::Kind::InGroup);
    QVERIFY(ClockWorld::isAround(set.setUntil, end) && ClockWorld::isAround(set.serverUntil, end) && !set.disagrees());
    QVERIFY(ClockWorld::isAround(world.row(u"bob"_s, Sanction::Kind::Private).until(), end));
    QVERIFY(set.isRunning(world.board->serviceNow()));
    SanctionsModel model(*world.board);
    model.tick();
    QCOMPARE(model.rowCount(), 2); // they run
    QCOMPARE(model.endingSoon(), 2);
    // A board that has not heard the service's time yet forgets nothing by this computer's alone.
    world.make();
    ApiClient silent(world.profile, *world.signer, world.catalogue, world.clock);
    SanctionBoard fresh(silent, *world.store, world.hands, u"cs-01"_s);
    QSignalSpy changed(&fresh, &SanctionBoard::changed);
    fresh.load();
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(fresh.sanctions().size(), 1);
}

void TestSanctionClock::aMomentIsKeptHoweverLateItIsSent()
{
    ClockWorld world;
    SanctionOrder order = ClockWorld::inGroup(world.group, {u"alice"_s}, 3600);
    order.until = world.hands.nowSeconds() + 3600;
    world.hands.advance(600'000); // the question stood open
    world.apply(order);
    QCOMPARE(world.row(u"alice"_s, Sanction::Kind::InGroup).setUntil, order.until);
    world.ask({}, {world.group});
    // By the service's word it lasts ten minutes less: its clock did not move on.
    QVERIFY(ClockWorld::isAround(world.row(u"alice"_s, Sanction::Kind::InGroup).serverUntil, order.until - 600));
    world.hands.advance(3'600'000);
    const Result<Done> late = world.board->apply(order);
    QVERIFY(!late && late.error().kind == ApiError::Kind::Usage);
    QVERIFY(!world.board->isApplying());
}

void TestSanctionClock::oneThatIsTooLateDoesNotStopTheOthers()
{
    ClockWorld world;
    SanctionOrder brief = ClockWorld::inGroup(world.group, {u"alice"_s}, 3600);
    brief.until = world.hands.nowSeconds() + 3600;
    SanctionOrder later = ClockWorld::inGroup(world.group, {u"bob"_s}, 10'800);
    later.until = world.hands.nowSeconds() + 10'800;
    QSignalSpy applied(world.board.get(), &SanctionBoard::applied);
    QVERIFY(world.board->applyAll({brief, later}));
    QVERIFY(world.board->isLooking());
    world.hands.advance(7'200'000);
    QTRY_COMPARE(applied.size(), 1);
    const auto outcome = applied.first().first().value<SanctionOutcome>();
    QCOMPARE(outcome.answers.size(), 2);
    QCOMPARE(outcome.answers.first().outcomes.first().state, ItemOutcome::State::NotTried);
    QCOMPARE(outcome.done(), 1);
    QCOMPARE(world.row(u"bob"_s, Sanction::Kind::InGroup).setUntil, later.until);
    QCOMPARE(world.row(u"alice"_s, Sanction::Kind::InGroup).setUntil, qint64(0));
}

QTEST_GUILESS_MAIN(TestSanctionClock)
#include "tst_sanctionclock.moc"
