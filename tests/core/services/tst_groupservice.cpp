// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/groupservice.h"

#include "core/services/grouphydrator.h"
#include "core/services/grouplisting.h"
#include "tests/core/models/grouptestworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

template <class T>
Result<T> waited(QFuture<Result<T>> future)
{
    std::optional<Result<T>> result;
    future.then([&result](const Result<T> &value) { result = value; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 30'000); }();
    return result ? *result : std::unexpected(makeError(ApiError::Kind::Timeout, {}));
}

struct Listed
{
    QStringList ids;
    QList<qsizetype> pages;
    std::optional<Result<qint64>> result;

    explicit Listed(GroupListing &listing)
    {
        QObject::connect(&listing, &GroupListing::pageArrived, &listing, [this](const QStringList &page) {
            ids += page;
            pages << page.size();
        });
        QObject::connect(&listing, &GroupListing::finished, &listing,
                         [this](const Result<qint64> &end) { result = end; });
    }
};

} // namespace

/// The reading calls and flows against the sandbox over HTTP.
class TestGroupService : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void listsEveryIdOnce()
    {
        GroupTestWorld world(40, 12);
        GroupListing listing(*world.service);
        Listed listed(listing);
        listing.start();
        QVERIFY(listing.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(listed.result.has_value(), 20'000);
        QVERIFY(listed.result->has_value());
        QCOMPARE(**listed.result, listed.ids.size());
        QCOMPARE(listing.total(), listed.ids.size());
        QVERIFY(listed.ids.size() >= 12);
        QCOMPARE(QSet<QString>(listed.ids.begin(), listed.ids.end()).size(), listed.ids.size());
    }

    void listsTwentyThousandInPagesAtOneCallASecond()
    {
        GroupTestWorld world(100, 20'000, 0, true);
        GroupListing listing(*world.service);
        Listed listed(listing);
        QElapsedTimer timer;
        timer.start();
        listing.start();
        QTRY_VERIFY_WITH_TIMEOUT(listed.result.has_value(), 60'000);
        QVERIFY2(listed.result->has_value(),
                 qPrintable(listed.result->has_value() ? QString() : listed.result->error().message));
        QVERIFY(listed.pages.size() >= 2);
        QCOMPARE(listed.pages.first(), GroupService::idsPerPage);
        QVERIFY(timer.elapsed() >= (listed.pages.size() - 1) * 900); // the client waits rather than being refused
        QCOMPARE(world.sandbox.counters().failedRequests, 0);
        QCOMPARE(listed.ids.size(), listing.total());
    }

    void aCancelledListingSaysSoAndKeepsItsPages()
    {
        GroupTestWorld world(100, 20'000);
        GroupListing listing(*world.service);
        Listed listed(listing);
        connect(&listing, &GroupListing::pageArrived, &listing, [&listing] { listing.cancel(); });
        listing.start();
        QTRY_VERIFY_WITH_TIMEOUT(listed.result.has_value(), 20'000);
        QVERIFY(!listed.result->has_value());
        QCOMPARE(listed.result->error().kind, ApiError::Kind::Cancelled);
        QCOMPARE(listed.ids.size(), GroupService::idsPerPage);
        QVERIFY(!listing.isRunning());
    }

    void aFailingListingTellsTheServicesCode()
    {
        GroupTestWorld world;
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::Refuse;
        fault.code = 10007;
        fault.message = u"no"_s;
        world.sandbox.setFault(u"group_open_http_svc/get_appid_group_list"_s, fault);
        GroupListing listing(*world.service);
        Listed listed(listing);
        listing.start();
        QTRY_VERIFY_WITH_TIMEOUT(listed.result.has_value(), 20'000);
        QCOMPARE(listed.result->error().code, 10007);
    }

    void detailsNeverHoldMembersAndKeepEachGroupsError()
    {
        GroupTestWorld world;
        const QString id = world.makeGroup(u"Public"_s, u"night shift"_s, {}, u"night"_s);
        QCOMPARE(id, u"night"_s);
        const auto reply = waited(world.service->details({id, u"absent"_s}));
        QVERIFY(reply.has_value());
        QCOMPARE(reply->groups.size(), 2);
        QCOMPARE(reply->groups[0].name, u"night shift"_s);
        QCOMPARE(reply->groups[0].type, u"Public"_s);
        QVERIFY(reply->groups[0].members.isEmpty());
        QVERIFY(reply->groups[0].createTime.value_or(0) > 0);
        QCOMPARE(reply->groups[0].muteAllMember, u"Off"_s);
        QCOMPARE(reply->groups[1].errorCode, 10010);
    }

    void everythingTellsCustomFieldsWhoseKeysAreNotKnown()
    {
        GroupTestWorld world;
        world.call(u"create_group"_s,
                   {{u"Type"_s, u"Public"_s},
                    {u"Name"_s, u"n"_s},
                    {u"GroupId"_s, u"custom"_s},
                    {u"AppDefinedData"_s, QJsonArray{QJsonObject{{u"Key"_s, u"team"_s}, {u"Value"_s, u"red"_s}}}}});
        const auto named = waited(world.service->details({u"custom"_s}, {u"team"_s}));
        QVERIFY(named.has_value());
        QCOMPARE(named->groups.first().custom.size(), 1);
        QCOMPARE(named->groups.first().custom.first().value, u"red"_s);
        const auto all = waited(world.service->everything(u"custom"_s));
        QVERIFY(all.has_value());
        QCOMPARE(all->groups.first().custom.size(), 1);
    }

    void membersPageByOffsetAndByCursor()
    {
        GroupTestWorld world(20, 0, 450);
        GroupListing listing(*world.service);
        Listed listed(listing);
        listing.start();
        QTRY_VERIFY_WITH_TIMEOUT(listed.result.has_value(), 20'000);
        QString big;
        for (const QString &id : std::as_const(listed.ids)) {
            const auto info = waited(world.service->details({id}));
            if (info && info->groups.first().memberNum.value_or(0) >= 450)
                big = id;
        }
        QVERIFY(!big.isEmpty());
        QVERIFY(big.startsWith(u"@TGS#_"_s));
        const auto walk = [&world](const QString &id, const QStringList &roles, int &pages) {
            api::MemberPages walk = GroupService::memberPages(id, roles);
            QSet<QString> accounts;
            for (pages = 0; !walk.isComplete() && pages < 10; ++pages) {
                const auto page = waited(world.service->page(walk));
                if (!page)
                    break;
                for (const api::Member &member : walk.take(*page))
                    accounts.insert(member.account);
            }
            return accounts;
        };
        int pages = 0;
        QVERIFY(walk(big, {}, pages).size() >= 450);
        QCOMPARE(pages, 3);
        QCOMPARE(walk(big, {u"Owner"_s}, pages).size(), 1);
        QCOMPARE(pages, 1);
    }

    void liveRoomsRefuseTheirMembers()
    {
        GroupTestWorld world;
        const QString id = world.makeGroup(u"AVChatRoom"_s, u"live"_s);
        const auto page = waited(world.service->page(GroupService::memberPages(id)));
        QVERIFY(!page.has_value());
        QCOMPARE(page.error().code, 10007);
    }

    void mutedAccountsAreTold()
    {
        GroupTestWorld world;
        const QString someone = anAccount(world);
        const QString id = world.makeGroup(u"Public"_s, u"m"_s, {someone});
        world.call(u"forbid_send_msg"_s,
                   {{u"GroupId"_s, id}, {u"Members_Account"_s, QJsonArray{someone}}, {u"MuteTime"_s, 600}});
        const auto muted = waited(world.service->muted(id));
        QVERIFY(muted.has_value());
        QCOMPARE(muted->members.size(), 1);
        QCOMPARE(muted->members.first().account, someone);
        QVERIFY(muted->members.first().until > world.clock.nowSeconds());
    }

    void visibleGroupsComeBeforeTheRest()
    {
        GroupTestWorld world(40, 400);
        QStringList ids = idsOf(world);
        QVERIFY(ids.size() >= 400);
        GroupHydrator hydrator(*world.service);
        QStringList order;
        connect(&hydrator, &GroupHydrator::arrived, this, [&order](const QList<api::GroupInfo> &infos) {
            QVERIFY(infos.size() <= GroupService::detailsPerCall);
            for (const api::GroupInfo &info : infos)
                order << info.groupId;
        });
        QSignalSpy finished(&hydrator, &GroupHydrator::backgroundFinished);
        const QStringList looked = ids.mid(300, 30);
        QStringList rest = ids;
        hydrator.setBackground([&rest](int count) {
            const QStringList part = rest.mid(0, count);
            rest.remove(0, part.size());
            return part;
        });
        hydrator.setVisible(looked);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QVERIFY(order.indexOf(looked.first()) < GroupService::detailsPerCall + looked.size());
        QCOMPARE(QSet<QString>(order.begin(), order.end()).size(), ids.size());
    }

    void aFailedBatchStopsTheBackgroundAndIsTold()
    {
        GroupTestWorld world;
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::Refuse;
        fault.code = 10007;
        fault.message = u"no"_s;
        world.sandbox.setFault(u"group_open_http_svc/get_group_info"_s, fault);
        GroupHydrator hydrator(*world.service);
        std::optional<ApiError> failed;
        connect(&hydrator, &GroupHydrator::failed, this, [&failed](const ApiError &error) { failed = error; });
        hydrator.setBackground([](int) { return QStringList{u"g"_s}; });
        QTRY_VERIFY_WITH_TIMEOUT(failed.has_value(), 20'000);
        QCOMPARE(failed->code, 10007);
        QVERIFY(!hydrator.hasBackground());
    }

    void anAnswerThatIsTooLargeIsAskedAgainInHalves()
    {
        GroupTestWorld world(40, 30);
        const QStringList ids = idsOf(world);
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::Refuse;
        fault.code = 10018;
        fault.message = u"too large"_s;
        fault.times = 1;
        world.sandbox.setFault(u"group_open_http_svc/get_group_info"_s, fault);
        GroupHydrator hydrator(*world.service);
        QSet<QString> got;
        connect(&hydrator, &GroupHydrator::arrived, this, [&got](const QList<api::GroupInfo> &infos) {
            for (const api::GroupInfo &info : infos)
                got.insert(info.groupId);
        });
        hydrator.setVisible(ids.mid(0, 20));
        QTRY_COMPARE_WITH_TIMEOUT(got.size(), 20, 20'000);
        QVERIFY(!hydrator.isBusy());
    }

    void cancellingAbortsWhatIsUnderWay()
    {
        GroupTestWorld world;
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::Slow;
        fault.delayMs = 8000;
        world.sandbox.setFault(u"group_open_http_svc/get_group_info"_s, fault);
        GroupHydrator hydrator(*world.service);
        QSignalSpy arrived(&hydrator, &GroupHydrator::arrived);
        hydrator.setVisible({u"a"_s, u"b"_s});
        QTRY_COMPARE(world.client->callsInFlight(), 1);
        hydrator.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(world.client->callsInFlight(), 0, 5'000);
        QCOMPARE(arrived.size(), 0);
        QVERIFY(!hydrator.isBusy());
    }

  private:
    static QStringList idsOf(GroupTestWorld &world)
    {
        GroupListing listing(*world.service);
        Listed listed(listing);
        listing.start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(listed.result.has_value(), 30'000); }();
        return listed.ids;
    }

    static QString anAccount(GroupTestWorld &world)
    {
        for (const QString &id : idsOf(world)) {
            const auto page = waited(world.service->page(GroupService::memberPages(id)));
            if (page && !page->members.isEmpty())
                return page->members.first().account;
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(TestGroupService)
#include "tst_groupservice.moc"
