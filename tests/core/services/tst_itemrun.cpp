// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/itemrun.h"

#include "core/api/accounts.h"
#include "core/api/groupmembers.h"
#include "tests/core/models/grouptestworld.h"

#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;
using State = ItemOutcome::State;

namespace {

/// What a run told, item by item.
struct Told
{
    QList<ItemOutcome> all;
    int batches = 0;
    bool finished = false;

    explicit Told(ItemRun &run)
    {
        QObject::connect(&run, &ItemRun::arrived, &run, [this](const QList<ItemOutcome> &some) {
            all += some;
            ++batches;
        });
        QObject::connect(&run, &ItemRun::finished, &run, [this] { finished = true; });
    }
    State stateOf(const QString &id) const
    {
        const auto it = std::ranges::find(all, id, &ItemOutcome::id);
        return it == all.end() ? State::NotTried : it->state;
    }
    int count(State state) const { return int(std::ranges::count(all, state, &ItemOutcome::state)); }
};

void startKicks(ItemRun &run, const QStringList &ids, int atOnce = 1)
{
    run.start<api::Kick, EmptyReply>(
        api::kick, ids, {1, atOnce, {}}, [](const QStringList &some) { return api::Kick{some.first()}; },
        [](const QStringList &, const EmptyReply &) { return QList<ItemOutcome>(); });
}

void startImport(ItemRun &run, const QStringList &ids, qsizetype perCall)
{
    run.start<api::MultiaccountImport, api::MultiaccountImportReply>(
        api::multiaccountImport, ids, {perCall, 2, {}},
        [](const QStringList &some) {
            api::MultiaccountImport request;
            for (const QString &id : some)
                request.accounts << api::AccountToImport{id, {}, {}};
            return request;
        },
        [](const QStringList &, const api::MultiaccountImportReply &) { return QList<ItemOutcome>(); });
}

void startAdding(ItemRun &run, const QString &group, const QStringList &ids, const QSet<int> &halveOn)
{
    run.start<api::AddMembers, api::AddMembersReply>(
        api::addMembers, ids, {20, 1, halveOn},
        [group](const QStringList &some) {
            api::AddMembers request{group, {}, {}};
            for (const QString &id : some)
                request.members << api::MemberToAdd{id};
            return request;
        },
        [](const QStringList &, const api::AddMembersReply &) { return QList<ItemOutcome>(); });
}

QStringList names(int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids << u"new%1"_s.arg(i);
    return ids;
}

} // namespace

/// Any number of items through commands that take some at a time, against the sandbox.
class TestItemRun : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void cutsByTheLimit()
    {
        GroupTestWorld world(0, 0);
        ItemRun run(*world.client);
        const Told told(run);
        startImport(run, names(230), 100);
        QTRY_VERIFY_WITH_TIMEOUT(told.finished, 20'000);
        QCOMPARE(told.batches, 3);
        QCOMPARE(run.done(), 230);
        QCOMPARE(told.all.size(), 230);
        QCOMPARE(told.count(State::Done), 230);
    }

    void theCatalogueKnowsTheLimit()
    {
        const Catalogue catalogue;
        QCOMPARE(itemsPerCall(catalogue, u"im_open_login_svc/account_check"_s, u"CheckItem"_s, 7), 100);
        QCOMPARE(itemsPerCall(catalogue, u"group_open_http_svc/forbid_send_msg"_s, u"Members_Account"_s, 7), 500);
        QCOMPARE(itemsPerCall(catalogue, u"sns/friend_add"_s, u"AddFriendItem"_s, 7), 7);
    }

    void eachItemHasItsOwnOutcome()
    {
        GroupTestWorld world(0, 0);
        ItemRun run(*world.client);
        startImport(run, {u"alice"_s, u"bob"_s}, 100);
        QTRY_VERIFY_WITH_TIMEOUT(!run.isRunning(), 20'000);
        const Told told(run);
        startKicks(run, {u"alice"_s, u"nobody"_s, u"bob"_s}, 3);
        QTRY_VERIFY_WITH_TIMEOUT(told.finished, 20'000);
        QCOMPARE(told.stateOf(u"alice"_s), State::Done);
        QCOMPARE(told.stateOf(u"nobody"_s), State::Failed);
        QCOMPARE(told.stateOf(u"bob"_s), State::Done);
        QCOMPARE(run.done(), 2);
        QVERIFY(run.firstError().code != 0);
    }

    void silenceIsNoSuccessWhereEachIsAnswered()
    {
        GroupTestWorld world(0, 0);
        ItemRun run(*world.client);
        startImport(run, {u"alice"_s, u"bob"_s}, 100);
        QTRY_VERIFY_WITH_TIMEOUT(!run.isRunning(), 20'000);
        const Told told(run);
        run.start<api::AccountCheck, api::AccountCheckReply>(
            api::accountCheck, {u"alice"_s, u"bob"_s}, {100, 1, {}, Priority::Normal, true},
            [](const QStringList &some) {
                api::AccountCheck request;
                for (const QString &id : some)
                    request.items << api::UserIdItem{id};
                return request;
            },
            [](const QStringList &, const api::AccountCheckReply &reply) {
                return QList<ItemOutcome>{ItemOutcome::byCode(reply.items.first().userId, 0, {})};
            });
        QTRY_VERIFY_WITH_TIMEOUT(told.finished, 20'000);
        QCOMPARE(told.stateOf(u"alice"_s), State::Done);
        QCOMPARE(told.stateOf(u"bob"_s), State::Unknown);
        QVERIFY(run.firstError().maybeDone && !run.firstError().message.isEmpty());
    }

    void oneBadItemDoesNotSpoilItsBatch()
    {
        GroupTestWorld world(0, 0);
        ItemRun run(*world.client);
        const QStringList good = names(19);
        startImport(run, good, 100);
        QTRY_VERIFY_WITH_TIMEOUT(!run.isRunning(), 20'000);
        const QString group = world.makeGroup(u"Public"_s, u"night"_s);
        const QStringList all = good.mid(0, 7) << u"nobody"_s << good.mid(7);
        const Told spoilt(run);
        startAdding(run, group, all, {});
        QTRY_VERIFY_WITH_TIMEOUT(spoilt.finished, 20'000);
        QCOMPARE(spoilt.count(State::Failed), 20);

        const Told halved(run);
        startAdding(run, group, all, {10019});
        QTRY_VERIFY_WITH_TIMEOUT(halved.finished, 20'000);
        QCOMPARE(halved.count(State::Done), 19);
        QCOMPARE(halved.stateOf(u"nobody"_s), State::Failed);
    }

    void whatFailsForAllIsAskedOnce()
    {
        GroupTestWorld world(0, 0);
        world.profile.readOnly = true;
        world.client->setProfile(world.profile);
        ItemRun run(*world.client);
        const Told told(run);
        startKicks(run, names(50));
        QTRY_VERIFY_WITH_TIMEOUT(told.finished, 20'000);
        QCOMPARE(told.count(State::Failed), 1);
        QCOMPARE(told.count(State::NotTried), 49);
        QCOMPARE(run.firstError().kind, ApiError::Kind::Refused);
        QCOMPARE(world.sandbox.counters().requests, 0);
    }

    void cancelLeavesNothingUntold()
    {
        GroupTestWorld world(0, 0);
        SandboxFault slow;
        slow.kind = SandboxFault::Kind::Slow;
        slow.delayMs = 5'000;
        world.sandbox.setFault(u"im_open_login_svc/kick"_s, slow);
        ItemRun run(*world.client);
        const Told told(run);
        startKicks(run, names(10), 2);
        QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.counters().requests > 0, 20'000);
        run.cancel();
        QVERIFY(told.finished);
        QVERIFY(!run.isRunning());
        QCOMPARE(told.all.size(), 10);
        QCOMPARE(told.count(State::Unknown), 2);
        QCOMPARE(told.count(State::NotTried), 8);
    }

    void nothingToDoEndsAtOnce()
    {
        GroupTestWorld world(0, 0);
        ItemRun run(*world.client);
        const Told told(run);
        startKicks(run, {});
        QVERIFY(told.finished);
        QCOMPARE(run.total(), 0);
    }
};

QTEST_GUILESS_MAIN(TestItemRun)
#include "tst_itemrun.moc"
