// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/groupsmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

api::GroupInfo infoOf(const QString &id, const QString &name, const QString &type = u"Public"_s)
{
    api::GroupInfo info;
    info.groupId = id;
    info.name = name;
    info.type = type;
    info.owner = u"alice"_s;
    info.memberNum = 1234;
    info.maxMemberNum = 6000;
    info.lastMsgTime = 1'700'000'000;
    return info;
}

} // namespace

/// The model over a cache, with a service that cannot be reached: what it shows without the network.
class TestGroupsModel : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_profile.sdkAppId = 1400000001;
        m_profile.baseUrl = u"http://127.0.0.1:1"_s;
        m_signer = std::make_unique<Signer>(m_profile.sdkAppId, m_profile.admin, m_clock);
        m_signer->setSecretKey(QByteArray("k"));
        m_client = std::make_unique<ApiClient>(m_profile, *m_signer, m_catalogue, m_clock);
        m_service = std::make_unique<GroupService>(*m_client);
        m_directory = std::make_unique<GroupDirectory>(m_folder->filePath(u"groups.sqlite"_s), m_clock);
        m_model = std::make_unique<GroupsModel>(*m_service, *m_directory);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_directory.reset();
        m_service.reset();
        m_client.reset();
    }

    void cachedRowsComeWithTheirAge()
    {
        fillCache(300);
        m_directory->keep({infoOf(u"g1"_s, u"night"_s)});
        loadCache();
        QCOMPARE(m_model->rowCount(), 300);
        const auto counts = m_model->counts();
        QCOMPARE(counts.known, 300);
        QCOMPARE(counts.detailed, 1);
        QCOMPARE(counts.unread, 299);
        QCOMPARE(counts.listedAt, m_clock.nowSeconds());
        QCOMPARE(textAt(0, GroupColumn::Id), u"g0"_s);
        QCOMPARE(textAt(0, GroupColumn::Name), u"not loaded yet"_s);
        QCOMPARE(textAt(1, GroupColumn::Name), u"night"_s);
        QCOMPARE(textAt(1, GroupColumn::Type), u"Public"_s);
        QCOMPARE(textAt(1, GroupColumn::Members), u"1,234 of 6,000"_s);
        QCOMPARE(textAt(1, GroupColumn::LastMessage), u"2023-11-14 22:13:20"_s);
    }

    void whileTheCacheIsReadTheCountsAreThoseOfTheWhole()
    {
        constexpr int groups = 10'000; // of several parts
        fillCache(groups);
        m_directory->keep({infoOf(u"g1"_s, u"night"_s)});
        struct Told
        {
            GroupsModel::Counts counts;
            qint64 read, cached;
        };
        QList<Told> told;
        connect(m_model.get(), &GroupsModel::countsChanged, this, [this, &told] {
            if (m_model->isReading())
                told << Told{m_model->counts(), m_model->rowsRead(), m_model->rowsCached()};
        });
        QVERIFY(!m_model->isReading());
        loadCache();
        QVERIFY(!m_model->isReading());
        QVERIFY(told.size() > 3);
        QCOMPARE(told.first().read, 0); // it is known before the first row
        QVERIFY(told.at(1).read > 0 && told.at(1).read < groups);
        QCOMPARE(told.last().read, groups);
        for (const auto &[counts, read, cached] : std::as_const(told)) {
            QCOMPARE(cached, groups);
            QCOMPARE(counts.known, groups);
            QCOMPARE(counts.detailed, 1);
            QCOMPARE(counts.unread, groups - 1);
            QCOMPARE(counts.listedAt, m_clock.nowSeconds());
        }
    }

    void listsOnceAndOnlyAfterTheCache()
    {
        fillCache(300);
        QList<int> rowsAtChange;
        connect(m_model.get(), &GroupsModel::listingChanged, this, [&] { rowsAtChange << m_model->rowCount(); });
        m_model->listOnce();
        m_model->listOnce(); // another one wants it, too
        m_model->refresh();
        QCOMPARE(m_model->listing(), GroupsModel::Listing::Never);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->listing(), GroupsModel::Listing::Failed, 30'000);
        // It began and it ended, and the rows were there.
        QCOMPARE(rowsAtChange, (QList<int>{300, 300}));
        m_model->listOnce();
        QCOMPARE(m_model->listing(), GroupsModel::Listing::Running);
        m_model->cancelListing();
        QTRY_COMPARE(m_model->listing(), GroupsModel::Listing::Cancelled);
    }

    void aListingThatWaitsForTheCacheIsCalledOff()
    {
        fillCache(300);
        QSignalSpy listing(m_model.get(), &GroupsModel::listingChanged);
        QSignalSpy loaded(m_model.get(), &GroupsModel::cacheLoaded);
        m_model->listOnce();
        m_model->cancelListing();
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 60'000);
        QCOMPARE(m_model->rowCount(), 300);
        QCOMPARE(listing.size(), 0);
    }

    void typedFilterAndSortWorkOnTheWorkerAndKeepRecords()
    {
        fillCache(1000);
        loadCache();
        QList<api::GroupInfo> infos;
        for (int i = 0; i < 1000; ++i)
            infos << infoOf(u"g%1"_s.arg(i), i % 10 == 0 ? u"Night %1"_s.arg(999 - i) : u"Day %1"_s.arg(i),
                            i % 2 ? u"Public"_s : u"Private"_s);
        m_model->take(infos);
        const int record = m_model->recordAt(500);
        setQuery(u"night"_s);
        QCOMPARE(m_model->rowCount(), 100);
        QCOMPARE(m_model->recordAt(m_model->rowOf(record)), record);
        QCOMPARE(m_model->rowOfId(u"g1"_s), -1);
        m_model->sort(static_cast<int>(GroupColumn::Name), Qt::AscendingOrder);
        QTRY_VERIFY(!m_model->isOrdering());
        QCOMPARE(textAt(0, GroupColumn::Name), u"Night 109"_s);
        setQuery({}, GroupQuery::Which::OfKind, GroupKind::Work);
        QCOMPARE(m_model->rowCount(), 500);
        m_model->sort(-1, Qt::AscendingOrder);
        setQuery({});
        QCOMPARE(m_model->rowCount(), 1000);
        QCOMPARE(textAt(0, GroupColumn::Id), u"g0"_s);
    }

    void fastTypingRunsOnlyTheLastQuery()
    {
        fillCache(2000);
        loadCache();
        QSignalSpy ordered(m_model.get(), &PagedModel::ordered);
        for (const QString &text : {u"g1"_s, u"g19"_s, u"g199"_s, u"g1999"_s})
            m_model->setQuery(text, GroupQuery::Which::Present, GroupKind::Unknown);
        QTRY_VERIFY(!m_model->isOrdering());
        QCOMPARE(ordered.size(), 1);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(textAt(0, GroupColumn::Id), u"g1999"_s);
    }

    void aDissolvedGroupLeavesTheListAndIsFoundAmongTheGone()
    {
        fillCache(10);
        loadCache();
        api::GroupInfo dissolved;
        dissolved.groupId = u"g3"_s;
        dissolved.errorCode = 10010;
        m_model->take({dissolved});
        QTRY_COMPARE(m_model->rowCount(), 9);
        QCOMPARE(m_model->counts().gone, 1);
        setQuery({}, GroupQuery::Which::Gone);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->idAt(0), u"g3"_s);
    }

    void aGroupThatOthersMissIsNoLongerListed()
    {
        fillCache(10);
        loadCache();
        m_model->takeGone(u"g3"_s, 10010);
        m_model->takeGone(u"mistyped"_s, 10015);
        QTRY_COMPARE(m_model->rowCount(), 9);
        QCOMPARE(m_model->counts().gone, 1);
        QCOMPARE(m_model->table().find(u"mistyped"_s), -1);
    }

    void aRefusedGroupSaysSo()
    {
        fillCache(3);
        loadCache();
        api::GroupInfo refused;
        refused.groupId = u"g1"_s;
        refused.errorCode = 10007;
        m_model->take({refused});
        QCOMPARE(textAt(1, GroupColumn::Name), u"could not be read (10007)"_s);
        QCOMPARE(m_model->counts().refused, 1);
        QCOMPARE(m_model->counts().unread, 2);
    }

    void newGroupsAppearAtTheEndAndFilteredOnesStayOut()
    {
        fillCache(5);
        loadCache();
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->take({infoOf(u"fresh"_s, u"night"_s)});
        QCOMPARE(m_model->rowCount(), 6);
        QCOMPARE(m_model->idAt(5), u"fresh"_s);
        QCOMPARE(reset.size(), 0);
        setQuery(u"night"_s);
        m_model->take({infoOf(u"day"_s, u"day"_s), infoOf(u"later"_s, u"night 2"_s)});
        QTRY_COMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->idAt(1), u"later"_s);
    }

    void anUnreachableServiceIsAFailedListingAndLosesNothing()
    {
        fillCache(5);
        loadCache();
        m_model->refresh();
        QCOMPARE(m_model->listing(), GroupsModel::Listing::Running);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->listing(), GroupsModel::Listing::Failed, 30'000);
        QCOMPARE(m_model->listingError().kind, ApiError::Kind::Network);
        QCOMPARE(m_model->rowCount(), 5);
        m_model->refresh();
        m_model->cancelListing();
        QTRY_COMPARE(m_model->listing(), GroupsModel::Listing::Cancelled);
    }

    void twoHundredThousandGroups()
    {
        constexpr int groups = 200'000;
        fillCache(groups);
        bool idle = false;
        m_directory->whenIdle([&idle] { idle = true; });
        QTRY_VERIFY_WITH_TIMEOUT(idle, 60'000);
        QElapsedTimer timer;
        qint64 longest = 0;
        QElapsedTimer turn;
        turn.start();
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = qMax(longest, turn.restart()); });
        m_tester.reset(); // it walks over all rows at each change
        beat.start(0);
        timer.start();
        QSignalSpy loaded(m_model.get(), &GroupsModel::cacheLoaded);
        m_model->load();
        QTRY_VERIFY_WITH_TIMEOUT(m_model->rowCount() >= GroupDirectory::firstChunk, 60'000);
        const qint64 first = timer.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 120'000);
        QCOMPARE(m_model->rowCount(), groups);
        const qint64 all = timer.restart();
        setQuery(u"g19999"_s);
        const qint64 filtered = timer.restart();
        QCOMPARE(m_model->rowCount(), 11);
        setQuery({});
        timer.restart();
        m_model->sort(static_cast<int>(GroupColumn::Id), Qt::DescendingOrder);
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isOrdering(), 60'000);
        QCOMPARE(m_model->idAt(0), u"g99999"_s);
        qInfo("200,000 groups: first rows %lld ms, all %lld ms, filter %lld ms, sort %lld ms, longest turn %lld ms, "
              "%.1f MB",
              first, all, filtered, timer.elapsed(), longest, static_cast<double>(m_model->table().bytes()) / 1e6);
    }

  private:
    void fillCache(int groups)
    {
        m_directory->beginListing();
        QStringList ids;
        for (int i = 0; i < groups; ++i)
            ids << u"g%1"_s.arg(i);
        m_directory->noteIds(ids);
        m_directory->finishListing();
    }

    void loadCache()
    {
        QSignalSpy loaded(m_model.get(), &GroupsModel::cacheLoaded);
        m_model->load();
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 60'000);
        QTRY_VERIFY(!m_model->isOrdering());
    }

    void setQuery(const QString &text, GroupQuery::Which which = GroupQuery::Which::Present,
                  GroupKind kind = GroupKind::Unknown)
    {
        m_model->setQuery(text, which, kind);
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isOrdering(), 60'000);
    }

    QString textAt(int row, GroupColumn column) const
    {
        return m_model->index(row, static_cast<int>(column)).data().toString();
    }

    ManualClock m_clock;
    Catalogue m_catalogue;
    Profile m_profile;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Signer> m_signer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<GroupService> m_service;
    std::unique_ptr<GroupDirectory> m_directory;
    std::unique_ptr<GroupsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestGroupsModel)
#include "tst_groupsmodel.moc"
