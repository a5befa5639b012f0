// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/sanctionsmodel.h"
#include "core/services/sanctionboard.h"
#include "tests/core/services/messageworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// A board over the sandbox, with a clock of this computer that can be moved.
struct ClockWorld : MessageWorld
{
    ClockWorld() : hands(QDateTime::currentMSecsSinceEpoch()) { make(); }
    void make()
    {
        board.reset();
        store.reset();
        store = std::make_unique<SanctionStore>(folder.filePath(u"sanctions.db"_s));
        board = std::make_unique<SanctionBoard>(*client, *store, hands, u"cs-01"_s);
    }
    void apply(const SanctionOrder &order)
    {
        QSignalSpy applied(board.get(), &SanctionBoard::applied);
        QVERIFY(board->apply(order));
        QTRY_COMPARE(applied.size(), 1);
    }
    void ask(const QStringList &accounts, const QStringList &groups)
    {
        QSignalSpy finished(board.get(), &SanctionBoard::askingFinished);
        QVERIFY(board->ask(accounts, groups));
        QTRY_COMPARE(finished.size(), 1);
    }
    Sanction row(const QString &account, Sanction::Kind kind) const
    {
        for (const Sanction &one : board->sanctions()) {
            if (one.account == account && one.kind == kind)
                return one;
        }
        return {};
    }
    ManualClock hands;
    std::unique_ptr<SanctionStore> store;
    std::unique_ptr<SanctionBoard> board;
};

SanctionOrder muteIn(const QString &group, const QStringList &accounts, qint64 seconds)
{
    return {accounts, false, false, group, seconds};
}

/// The service tells its time in whole seconds, and an answer is under way for a while.
bool isAround(qint64 time, qint64 wanted) { return qAbs(time - wanted) <= 40; }

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
    world.apply(muteIn(world.group, {u"alice"_s}, 120));
    world.raw(u"openconfigsvr/setnospeaking"_s, {{u"Set_Account"_s, u"bob"_s}, {u"C2CmsgNospeakingTime"_s, 120}});
    world.ask({u"bob"_s}, {world.group});
    const qint64 end = world.sandbox.clock().nowSeconds() + 120;
    const Sanction set = world.row(u"alice"_s, Sanction::Kind::InGroup);
    QVERIFY(isAround(set.setUntil, end) && isAround(set.serverUntil, end) && !set.disagrees());
    QVERIFY(isAround(world.row(u"bob"_s, Sanction::Kind::Private).until(), end));
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
    SanctionOrder order = muteIn(world.group, {u"alice"_s}, 3600);
    order.until = world.hands.nowSeconds() + 3600;
    world.hands.advance(600'000); // the question stood open
    world.apply(order);
    QCOMPARE(world.row(u"alice"_s, Sanction::Kind::InGroup).setUntil, order.until);
    world.ask({}, {world.group});
    // By the service's word it lasts ten minutes less: its clock did not move on.
    QVERIFY(isAround(world.row(u"alice"_s, Sanction::Kind::InGroup).serverUntil, order.until - 600));
    world.hands.advance(3'600'000);
    const Result<Done> late = world.board->apply(order);
    QVERIFY(!late && late.error().kind == ApiError::Kind::Usage);
    QVERIFY(!world.board->isApplying());
}

void TestSanctionClock::oneThatIsTooLateDoesNotStopTheOthers()
{
    ClockWorld world;
    SanctionOrder brief = muteIn(world.group, {u"alice"_s}, 3600);
    brief.until = world.hands.nowSeconds() + 3600;
    SanctionOrder later = muteIn(world.group, {u"bob"_s}, 10'800);
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
