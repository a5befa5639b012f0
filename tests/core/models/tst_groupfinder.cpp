// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/groupfinder.h"

#include "core/models/notificationreceivers.h"
#include "tests/core/models/grouptestworld.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// One session: the finder over a cache in a folder, and a service that answers.
struct FinderSession
{
    FinderSession(GroupTestWorld &world, const QTemporaryDir &folder)
        : directory(folder.filePath(u"groups.sqlite"_s), world.clock), model(*world.service, directory), finder(model)
    {
        QObject::connect(world.client.get(), &ApiClient::callFinished, &model, [this](const CallRecord &record) {
            listings += record.command.endsWith(u"get_appid_group_list"_s) ? 1 : 0;
            ++calls;
        });
    }
    /// Looks as somebody does who waits for it: again and again.
    bool comes(const QString &text)
    {
        return QTest::qWaitFor([&] { return !finder.search(text, 8).isEmpty(); }, 30'000);
    }

    GroupDirectory directory;
    GroupsModel model;
    GroupFinder finder;
    int listings = 0, calls = 0;
};

} // namespace

/// Groups are found by name though nobody has opened their list.
class TestGroupFinder : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void aNameIsFoundThatNobodyHasListed()
    {
        GroupTestWorld world;
        world.makeGroup(u"Public"_s, u"夜班 needle"_s, {}, u"hay"_s);
        const QTemporaryDir folder;
        FinderSession session(world, folder);
        QVERIFY(session.finder.search(u"needle"_s, 8).isEmpty()); // nothing is known yet, and it begins
        QVERIFY(!session.finder.lack().isEmpty());
        QVERIFY(session.comes(u"needle"_s));
        QCOMPARE(session.finder.search(u"needle"_s, 8).first().id(), u"hay"_s);
        QVERIFY(session.finder.knows(u"hay"_s));
        QVERIFY(!session.finder.knows(u"needle"_s));
        QTRY_COMPARE_WITH_TIMEOUT(session.finder.lack(), QString(), 30'000);
        // Whoever else wants them, and the list of the section, share what was listed.
        session.finder.prepare(true);
        session.model.listOnce();
        QVERIFY(session.comes(u"hay"_s));
        QCOMPARE(session.listings, 1);
    }

    void aKeptNameIsFoundWithoutACall()
    {
        GroupTestWorld world;
        world.makeGroup(u"Public"_s, u"needle"_s, {}, u"hay"_s);
        const QTemporaryDir folder;
        {
            FinderSession before(world, folder);
            QVERIFY(before.comes(u"needle"_s));
            QTRY_COMPARE_WITH_TIMEOUT(before.finder.lack(), QString(), 30'000);
        }
        FinderSession session(world, folder);
        QSignalSpy loaded(&session.model, &GroupsModel::cacheLoaded);
        session.finder.load();
        session.finder.load();
        QVERIFY2(session.finder.lack().startsWith(u"Known groups are being read"_s), qPrintable(session.finder.lack()));
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 30'000);
        QCOMPARE(session.finder.lack(), QString());
        QCOMPARE(searchGroups(session.model.table(), u"needle"_s, 8).size(), 1);
        QCOMPARE(session.calls, 0);
    }

    void namesOfManyGroupsComeWhileSomebodyLooks()
    {
        GroupTestWorld world(40, GroupsModel::fillByItself + 100);
        const QTemporaryDir folder;
        FinderSession session(world, folder);
        session.finder.prepare();
        QTRY_COMPARE_WITH_TIMEOUT(session.model.listing(), GroupsModel::Listing::Complete, 60'000);
        QCOMPARE(session.finder.lack(), u"Names are known of 0 of 5,100 groups"_s);
        QSignalSpy changed(&session.finder, &GroupFinder::changed);
        QVERIFY(session.finder.search(u"nobody is called so"_s, 8).isEmpty());
        QVERIFY2(session.finder.lack().startsWith(u"Names are being read: "_s), qPrintable(session.finder.lack()));
        QTRY_VERIFY_WITH_TIMEOUT(session.model.counts().detailed > 0, 30'000);
        QTRY_VERIFY(!changed.isEmpty()); // those who wait look again
        QVERIFY2(session.finder.lack().endsWith(u" of 5,100 known"_s), qPrintable(session.finder.lack()));
        session.model.setNamesWanted(false); // nobody looks any more
        QVERIFY(!session.model.isFilling());
    }

    void aFailedListingIsTriedAgainOnlyWhereSomebodyComesAnew()
    {
        GroupTestWorld world;
        SandboxFault refuse;
        refuse.kind = SandboxFault::Kind::Refuse;
        refuse.code = 60010;
        world.sandbox.setFault(u"group_open_http_svc/get_appid_group_list"_s, refuse);
        const QTemporaryDir folder;
        FinderSession session(world, folder);
        session.finder.search(u"a"_s, 8);
        QTRY_COMPARE_WITH_TIMEOUT(session.model.listing(), GroupsModel::Listing::Failed, 30'000);
        QCOMPARE(session.finder.lack(), u"Not all groups of the app are listed"_s);
        session.finder.search(u"ab"_s, 8); // each letter would be a call
        QCOMPARE(session.model.listing(), GroupsModel::Listing::Failed);
        world.sandbox.clearFaults();
        session.finder.prepare(true);
        QTRY_COMPARE_WITH_TIMEOUT(session.model.listing(), GroupsModel::Listing::Complete, 30'000);
    }

    void anotherAppIsListedFromItsBegin()
    {
        GroupTestWorld world(40, 12), other(40, 20);
        SandboxFault slow;
        slow.kind = SandboxFault::Kind::Slow;
        slow.delayMs = 60'000;
        world.sandbox.setFault(u"group_open_http_svc/get_appid_group_list"_s, slow);
        const QTemporaryDir folder;
        FinderSession session(world, folder);
        session.finder.prepare();
        QTRY_COMPARE_WITH_TIMEOUT(session.model.listing(), GroupsModel::Listing::Running, 30'000);
        world.client->setProfile(other.profile);
        world.signer->setAccount(other.profile.sdkAppId, other.profile.admin);
        world.signer->setSecretKey(other.sandbox.secretKey());
        session.finder.restart();
        QTRY_COMPARE_WITH_TIMEOUT(session.model.listing(), GroupsModel::Listing::Complete, 30'000);
        QCOMPARE(session.model.counts().known, 20);
    }

    void whatWasListedOfAnotherAppIsListedAnew()
    {
        GroupTestWorld world(40, 12), other(40, 20);
        const QTemporaryDir folder;
        FinderSession session(world, folder);
        session.finder.prepare();
        QTRY_COMPARE_WITH_TIMEOUT(session.model.listing(), GroupsModel::Listing::Complete, 30'000);
        QCOMPARE(session.model.counts().known, 12);
        world.client->setProfile(other.profile);
        session.finder.restart(); // its key comes later: nothing is asked before somebody looks
        QCOMPARE(session.listings, 1);
        QVERIFY2(session.finder.lack().startsWith(u"Not all groups of the app are listed"_s),
                 qPrintable(session.finder.lack()));
        world.signer->setAccount(other.profile.sdkAppId, other.profile.admin);
        world.signer->setSecretKey(other.sandbox.secretKey());
        session.finder.search(u"a"_s, 8);
        QTRY_COMPARE_WITH_TIMEOUT(session.model.listing(), GroupsModel::Listing::Complete, 30'000);
        QCOMPARE(session.listings, 2);
        QCOMPARE(session.model.counts().known, 20);
    }
};

QTEST_GUILESS_MAIN(TestGroupFinder)
#include "tst_groupfinder.moc"
