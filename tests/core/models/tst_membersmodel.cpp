// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/membersmodel.h"

#include "core/models/groupexport.h"
#include "core/services/grouplisting.h"
#include "tests/core/models/grouptestworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

QStringList listedIds(GroupTestWorld &world)
{
    GroupListing listing(*world.service);
    QStringList ids;
    bool done = false;
    QObject::connect(&listing, &GroupListing::pageArrived, &listing, [&ids](const QStringList &page) { ids += page; });
    QObject::connect(&listing, &GroupListing::finished, &listing, [&done] { done = true; });
    listing.start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 30'000); }();
    return ids;
}

/// The community with the most members.
QString bigGroup(GroupTestWorld &world)
{
    for (const QString &id : listedIds(world)) {
        std::optional<qint64> members;
        world.service->details({id}).then([&members](const Result<api::GroupInfoReply> &reply) {
            members = reply && !reply->groups.isEmpty() ? reply->groups.first().memberNum.value_or(0) : 0;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(members.has_value(), 10'000); }();
        if (members.value_or(0) >= world.sandbox.options().bigGroupMembers)
            return id;
    }
    return {};
}

} // namespace

/// Members against the sandbox over HTTP, with the model watched by a tester.
class TestMembersModel : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void unreadMessagesAreThoseBehindTheLastOneRead()
    {
        MemberTable table;
        QList<api::Member> members;
        for (const auto &[account, read] : std::initializer_list<std::pair<QString, std::optional<qint64>>>{
                 {u"two"_s, 5}, {u"unknown"_s, std::nullopt}, {u"none"_s, 9}, {u"all"_s, 0}}) {
            api::Member member;
            member.account = account;
            member.msgSeq = read;
            members << member;
        }
        table.append(members);
        MemberQuery query;
        QVERIFY(!query.unread(table.at(0))); // nothing is known of the group
        query.lastSeq = 7;
        QCOMPARE(query.unread(table.at(0)), 2);
        QVERIFY(!query.unread(table.at(1)));
        QCOMPARE(query.unread(table.at(2)), 0); // read on since the group was
        QCOMPARE(query.unread(table.at(3)), 7);
        query.sort = MemberColumn::Unread;
        query.order = Qt::DescendingOrder;
        QCOMPARE(table.run(query, 4, [] { return false; }), (std::vector<int>{3, 0, 2, 1}));
        QCOMPARE(table.json(0).value(u"MsgSeq"_s).toInteger(), 5);
        QVERIFY(!table.json(1).contains(u"MsgSeq"_s));
    }

    void pagesComeWhileScrollingAndAllOnDemand()
    {
        GroupTestWorld world(20, 0, 900);
        MembersModel model(*world.service);
        // No tester yet: it fetches pages itself.
        model.setGroup(bigGroup(world), GroupKind::Community);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.canFetchMore({})); // a view asks as soon as it sees the model
        model.start();
        QCOMPARE(model.state(), MembersModel::State::Loading);
        QVERIFY(!model.canFetchMore({}));
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), GroupService::membersPerPage, 20'000);
        QVERIFY(model.isPartial());
        QVERIFY(model.total() >= 900);
        model.lookAt(0, 10); // far from the end: nothing is asked
        QCOMPARE(model.state(), MembersModel::State::Idle);
        model.lookAt(120, 140);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2 * GroupService::membersPerPage, 20'000);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.loadAll();
        QVERIFY(model.isLoadingAll());
        QTRY_COMPARE_WITH_TIMEOUT(model.state(), MembersModel::State::Complete, 30'000);
        QCOMPARE(model.rowCount(), model.total());
        QVERIFY(!model.isPartial());
        QVERIFY(!model.isLoadingAll());
    }

    void ordinaryGroupsPageByOffset()
    {
        GroupTestWorld world(600, 0);
        QStringList people;
        for (int i = 0; i < 450; ++i)
            people << u"walker%1"_s.arg(i);
        importAccounts(world, people);
        const QString id = world.makeGroup(u"Public"_s, u"big"_s, people.mid(0, 100), u"big"_s);
        for (int from = 100; from < 450; from += 20) {
            QJsonArray list;
            for (const QString &account : people.mid(from, 20))
                list.append(QJsonObject{{u"Member_Account"_s, account}});
            world.call(u"add_group_member"_s, {{u"GroupId"_s, id}, {u"MemberList"_s, list}});
        }
        MembersModel model(*world.service);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGroup(id, GroupKind::Public);
        model.loadAll();
        QTRY_COMPARE_WITH_TIMEOUT(model.state(), MembersModel::State::Complete, 30'000);
        QVERIFY(model.rowCount() >= 450);
        QCOMPARE(model.rowCount(), model.total());
    }

    void filtersAndSortsWhatIsLoaded()
    {
        GroupTestWorld world(20, 0, 450);
        MembersModel model(*world.service);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGroup(bigGroup(world), GroupKind::Community);
        model.start();
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() >= GroupService::membersPerPage, 20'000);
        const QString account = model.accountAt(7);
        model.setFilter(account.toUpper(), std::nullopt, false);
        QTRY_VERIFY(!model.isOrdering());
        QVERIFY(model.rowCount() >= 1);
        QVERIFY(model.rowCount() < GroupService::membersPerPage);
        QVERIFY(model.isPartial()); // the filter has not seen everybody, and says so
        QVERIFY(!model.canFetchMore({}));
        model.setFilter({}, MemberRole::Owner, false);
        QTRY_VERIFY(!model.isOrdering());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, static_cast<int>(MemberColumn::Role)).data().toString(), u"Owner"_s);
        model.setFilter({}, std::nullopt, false);
        model.sort(static_cast<int>(MemberColumn::Account), Qt::DescendingOrder);
        QTRY_VERIFY(!model.isOrdering());
        QCOMPARE(model.rowCount(), GroupService::membersPerPage);
        QVERIFY(model.accountAt(0).toCaseFolded() > model.accountAt(1).toCaseFolded());
        model.loadAll();
        QTRY_COMPARE_WITH_TIMEOUT(model.state(), MembersModel::State::Complete, 20'000);
        QTRY_COMPARE(model.rowCount(), model.total());
        QVERIFY(model.accountAt(0).toCaseFolded() > model.accountAt(1).toCaseFolded());
    }

    void ownerAndAdminsAreFoundBeforeAllIsLoaded()
    {
        GroupTestWorld world(20, 0, 900);
        MembersModel model(*world.service);
        const QString group = bigGroup(world);
        model.setGroup(group, GroupKind::Community);
        model.start();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), GroupService::membersPerPage, 20'000);
        // Somebody of a later page becomes an admin.
        const QJsonArray page =
            world.call(u"get_group_member_info"_s, {{u"GroupId"_s, group}, {u"Limit"_s, 500}, {u"Next"_s, u""_s}})
                .value(u"MemberList"_s)
                .toArray();
        const QString late = page.last().toObject().value(u"Member_Account"_s).toString();
        QVERIFY(model.table().find(late) < 0);
        world.call(u"modify_group_member_info"_s,
                   {{u"GroupId"_s, group}, {u"Member_Account"_s, late}, {u"Role"_s, u"Admin"_s}});
        model.setFilter({}, MemberRole::Admin, false);
        QVERIFY(!model.isFilterWhole());
        QTRY_VERIFY_WITH_TIMEOUT(model.isFilterWhole(), 20'000);
        QVERIFY(model.isPartial());
        QVERIFY(model.table().find(late) >= 0);
        QTRY_VERIFY_WITH_TIMEOUT(model.rowOf(model.table().find(late)) >= 0, 20'000);
        // All the others are still to come, and come once.
        model.setFilter({}, {}, false);
        model.loadAll();
        QTRY_COMPARE_WITH_TIMEOUT(model.state(), MembersModel::State::Complete, 30'000);
        QCOMPARE(model.loaded(), model.total());
    }

    void aFailedPageKeepsTheOthersAndIsAskedAgain()
    {
        GroupTestWorld world(20, 0, 450);
        MembersModel model(*world.service);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGroup(bigGroup(world), GroupKind::Community);
        model.start();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), GroupService::membersPerPage, 20'000);
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::Refuse;
        fault.code = 10007;
        fault.message = u"no"_s;
        world.sandbox.setFault(u"group_open_http_svc/get_group_member_info"_s, fault);
        model.loadAll();
        QTRY_COMPARE_WITH_TIMEOUT(model.state(), MembersModel::State::Failed, 20'000);
        QCOMPARE(model.error().code, 10007);
        QCOMPARE(model.rowCount(), GroupService::membersPerPage);
        QVERIFY(!model.isLoadingAll());
        QVERIFY(!model.canFetchMore({}));
        world.sandbox.clearFaults();
        model.retry();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2 * GroupService::membersPerPage, 20'000);
    }

    void cancellingKeepsWhatIsLoaded()
    {
        GroupTestWorld world(20, 0, 900);
        MembersModel model(*world.service);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGroup(bigGroup(world), GroupKind::Community);
        connect(&model, &QAbstractItemModel::rowsInserted, &model, [&model] { model.cancel(); });
        model.loadAll();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), GroupService::membersPerPage, 20'000);
        QTRY_COMPARE(model.state(), MembersModel::State::Idle);
        QVERIFY(model.isPartial());
        QVERIFY(model.secondsLeft() > 0);
        QTRY_COMPARE(world.client->callsInFlight(), 0);
    }

    void anotherGroupForgetsTheFirst()
    {
        GroupTestWorld world(20, 0, 450);
        MembersModel model(*world.service);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString big = bigGroup(world);
        const QString small = world.makeGroup(u"Public"_s, u"small"_s, {}, u"small"_s);
        model.setGroup(big, GroupKind::Community);
        model.start();
        model.setGroup(small, GroupKind::Public); // while the first page is under way
        QCOMPARE(model.rowCount(), 0);
        model.start();
        QTRY_COMPARE_WITH_TIMEOUT(model.state(), MembersModel::State::Complete, 20'000);
        QCOMPARE(model.rowCount(), model.total());
        QVERIFY(model.rowCount() < 10);
    }

    void liveRoomsTellTheRefusal()
    {
        GroupTestWorld world;
        MembersModel model(*world.service);
        model.setGroup(world.makeGroup(u"AVChatRoom"_s, u"live"_s), GroupKind::LiveRoom);
        model.start();
        QTRY_COMPARE_WITH_TIMEOUT(model.state(), MembersModel::State::Failed, 20'000);
        QCOMPARE(model.error().code, 10007);
    }

    void mutedAccountsShowTheirEnd()
    {
        GroupTestWorld world;
        importAccounts(world, {u"short"_s, u"long"_s, u"free"_s});
        const QString id = world.makeGroup(u"Public"_s, u"m"_s, {u"short"_s, u"long"_s, u"free"_s}, u"m"_s);
        world.call(u"forbid_send_msg"_s,
                   {{u"GroupId"_s, id}, {u"Members_Account"_s, QJsonArray{u"short"_s}}, {u"MuteTime"_s, 600}});
        world.call(u"forbid_send_msg"_s,
                   {{u"GroupId"_s, id}, {u"Members_Account"_s, QJsonArray{u"long"_s}}, {u"MuteTime"_s, 4294967295.0}});
        MembersModel muted(*world.service);
        QAbstractItemModelTester tester(&muted, QAbstractItemModelTester::FailureReportingMode::QtTest);
        muted.setGroup(id, GroupKind::Public, MembersModel::Source::Muted);
        muted.start();
        QTRY_COMPARE_WITH_TIMEOUT(muted.state(), MembersModel::State::Complete, 20'000);
        QCOMPARE(muted.rowCount(), 2);
        QStringList ends;
        for (int row = 0; row < 2; ++row)
            ends << muted.accountAt(row) + u": "_s +
                        muted.index(row, static_cast<int>(MemberColumn::MuteUntil)).data().toString();
        QVERIFY2(ends.contains(u"long: for ever"_s), qPrintable(ends.join(u'|')));

        MembersModel members(*world.service);
        members.setGroup(id, GroupKind::Public);
        members.loadAll();
        QTRY_COMPARE_WITH_TIMEOUT(members.state(), MembersModel::State::Complete, 20'000);
        members.setFilter({}, std::nullopt, true);
        QTRY_COMPARE(members.rowCount(), 2);
    }

    void aMuteRunsByTheClockOfTheService()
    {
        GroupTestWorld world(0, 0);
        world.sandbox.clock().step(-7'200'000);
        importAccounts(world, {u"short"_s, u"free"_s});
        const QString id = world.makeGroup(u"Public"_s, u"m"_s, {u"short"_s, u"free"_s}, u"m"_s);
        world.call(u"forbid_send_msg"_s,
                   {{u"GroupId"_s, id}, {u"Members_Account"_s, QJsonArray{u"short"_s}}, {u"MuteTime"_s, 3600}});
        for (const auto source : {MembersModel::Source::Members, MembersModel::Source::Muted}) {
            MembersModel model(*world.service);
            model.setGroup(id, GroupKind::Public, source);
            model.loadAll();
            QTRY_COMPARE_WITH_TIMEOUT(model.state(), MembersModel::State::Complete, 20'000);
            model.setFilter({}, std::nullopt, true);
            QTRY_COMPARE(model.rowCount(), 1);
            QVERIFY(model.index(0, static_cast<int>(MemberColumn::MuteUntil)).data().toString() != u"—"_s);
        }
    }

    void nicknamesAreReadForVisibleRows()
    {
        GroupTestWorld world(20, 0, 450);
        MembersModel model(*world.service);
        model.setGroup(bigGroup(world), GroupKind::Community);
        model.start();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), GroupService::membersPerPage, 20'000);
        const auto nick = [&model](int row) {
            return model.index(row, static_cast<int>(MemberColumn::Nick)).data().toString();
        };
        QCOMPARE(nick(3), u"—"_s);
        model.lookAt(0, 9);
        QTRY_VERIFY_WITH_TIMEOUT(nick(3) != u"—"_s, 20'000);
        QCOMPARE(nick(150), u"—"_s);
        QVERIFY(!model.nickError().has_value());
    }

    void exportsWhatIsShown()
    {
        GroupTestWorld world;
        importAccounts(world, {u"=evil"_s, u"007"_s});
        const QString id = world.makeGroup(u"Public"_s, u"m"_s, {u"=evil"_s, u"007"_s}, u"m"_s);
        MembersModel model(*world.service);
        model.setGroup(id, GroupKind::Public);
        model.loadAll();
        QTRY_COMPARE_WITH_TIMEOUT(model.state(), MembersModel::State::Complete, 20'000);
        const TableSource source = memberExport(model.table(), model.shownRecords(), id);
        QCOMPARE(source.rowCount, model.rowCount());
        QList<Cell> cells;
        QStringList accounts;
        while (source.next(cells)) {
            QCOMPARE(cells.size(), source.columns.size());
            QCOMPARE(std::get<IdText>(cells[0]).text, u"m"_s);
            accounts << std::get<IdText>(cells[1]).text;
        }
        QVERIFY(accounts.contains(u"007"_s));
        QCOMPARE(accounts.size(), model.rowCount());
    }

    void aHundredThousandMembers()
    {
        GroupTestWorld world(20, 0, 100'000);
        MembersModel model(*world.service);
        model.setGroup(bigGroup(world), GroupKind::Community);
        QElapsedTimer timer;
        QElapsedTimer turn;
        QTimer beat;
        qint64 longest = 0;
        turn.start();
        connect(&beat, &QTimer::timeout, this, [&] { longest = qMax(longest, turn.restart()); });
        beat.start(0);
        timer.start();
        model.loadAll();
        QTRY_COMPARE_WITH_TIMEOUT(model.state(), MembersModel::State::Complete, 200'000);
        const qint64 loaded = timer.restart();
        QVERIFY(model.rowCount() >= 100'000);
        model.setFilter(model.accountAt(50'000), std::nullopt, false);
        QTRY_VERIFY_WITH_TIMEOUT(!model.isOrdering(), 20'000);
        const qint64 filtered = timer.restart();
        QVERIFY(model.rowCount() >= 1);
        model.setFilter({}, std::nullopt, false);
        QTRY_VERIFY_WITH_TIMEOUT(!model.isOrdering(), 20'000);
        timer.restart();
        model.sort(static_cast<int>(MemberColumn::LastMessage), Qt::DescendingOrder);
        QTRY_VERIFY_WITH_TIMEOUT(!model.isOrdering(), 20'000);
        qInfo("100,000 members: loaded in %lld ms, filter %lld ms, sort %lld ms, longest turn %lld ms", loaded,
              filtered, timer.elapsed(), longest);
    }

  private:
    static void importAccounts(GroupTestWorld &world, const QStringList &accounts)
    {
        for (qsizetype from = 0; from < accounts.size(); from += 100) {
            QJsonArray list;
            for (const QString &account : accounts.mid(from, 100))
                list.append(account);
            bool done = false;
            world.client->callRaw(u"im_open_login_svc/multiaccount_import"_s, {{u"Accounts"_s, list}})
                .then([&done](const Result<QJsonObject> &result) {
                    if (!result)
                        qWarning("import: %d %s", result.error().code, qPrintable(result.error().message));
                    done = true;
                });
            [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 20'000); }();
        }
    }
};

QTEST_GUILESS_MAIN(TestMembersModel)
#include "tst_membersmodel.moc"
