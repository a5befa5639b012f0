// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/accountfinder.h"
#include "tests/core/services/messageworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const AccountsModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.idAt(row);
    return ids;
}

AccountNote nickNote(const QString &id, const QString &nick)
{
    AccountNote note;
    note.id = id;
    note.sources = AccountSource::Callback;
    note.nick = nick;
    return note;
}

} // namespace

/// The list of known accounts comes into memory when somebody looks at it, and goes when nobody does.
class TestAccountsModel : public QObject
{
    Q_OBJECT

    static constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;
    static constexpr int soonMs = 1;

    /// A directory that knows alice, bob and carol, and a model over it that nobody has looked at.
    struct List
    {
        explicit List(MessageWorld &world)
            : service(*world.client), directory(world.folder.filePath(u"known.db"_s), world.clock)
        {
            directory.noteIds({u"alice"_s, u"bob"_s, u"carol"_s}, AccountSource::Entered);
        }
        AccountService service;
        AccountDirectory directory;
        AccountsModel model{service, directory};
        QAbstractItemModelTester tester{&model, strict};
    };

  private Q_SLOTS:
    void init() { m_world = std::make_unique<MessageWorld>(); }

    void isSearchedInSteps()
    {
        constexpr int many = 200'000;
        List list(*m_world);
        AccountFinder finder(list.model);
        QSignalSpy changed(&finder, &AccountFinder::changed);
        finder.wanted();
        QTRY_COMPARE(changed.size(), 1); // it is read
        QList<AccountNote> notes;
        for (int i = 0; i < many; ++i)
            notes << nickNote(u"user%1"_s.arg(i), i == 0 ? u"First One"_s : QString());
        list.directory.note(notes);
        const auto ids = [&finder](const QString &words) {
            QStringList out;
            for (const AccountRow &row : finder.search(words, 3))
                out << row.idText();
            return out;
        };
        // The exact one first, then the newest, none twice.
        QCOMPARE(ids(u"user1999"_s), (QStringList{u"user1999"_s, u"user199999"_s, u"user199998"_s}));
        QVERIFY(!finder.isSearching());
        // The oldest takes a walk over all of them, and nobody waits for it.
        changed.clear();
        const QStringList atOnce = ids(u"first one"_s);
        QTRY_VERIFY(!finder.isSearching());
        QVERIFY(atOnce.isEmpty() == (changed.size() == 1));
        QCOMPARE(ids(u"first one"_s), QStringList{u"user0"_s});
        // Another question takes the place of one that is under way.
        (void)ids(u"nobody"_s);
        QCOMPARE(ids(u"alice"_s).first(), u"alice"_s);
        QTRY_VERIFY(!finder.isSearching());
        QCOMPARE(ids(u"alice"_s), QStringList{u"alice"_s});
    }

    void isReadWhenSomebodyLooks()
    {
        List list(*m_world);
        AccountsModel &model = list.model;
        bool idle = false;
        list.directory.whenIdle([&idle] { idle = true; });
        list.directory.noteIds({u"dave"_s}, AccountSource::Group);
        QTRY_VERIFY(idle);
        QVERIFY(model.isAway());
        QCOMPARE(model.table().size(), 0);
        QSignalSpy loaded(&model, &AccountsModel::loaded);
        model.wanted();
        model.wanted();
        QVERIFY(!model.isAway() && !model.isLoaded());
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(idsOf(model), (QStringList{u"alice"_s, u"bob"_s, u"carol"_s, u"dave"_s}));
        QCOMPARE(model.counts().fromGroups, 1);
        list.directory.noteIds({u"erin"_s}, AccountSource::Entered);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(loaded.size(), 1);
    }

    void whatComesWhileItIsReadIsRight()
    {
        List list(*m_world);
        AccountsModel &model = list.model;
        model.wanted();
        // None of the rows is there yet, and all of them are in the file already.
        list.directory.note({nickNote(u"alice"_s, u"Ally"_s)});
        list.directory.forget({u"bob"_s, u"carol"_s});
        list.directory.note({nickNote(u"carol"_s, u"Caro"_s)});
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.counts().known, 2);
        QTRY_COMPARE(idsOf(model), (QStringList{u"alice"_s, u"carol"_s}));
        const AccountRow alice = model.table().at(model.table().find(u"alice"_s));
        QCOMPARE(alice.nickText(), u"Ally"_s);
        QCOMPARE(alice.sources, AccountSources(AccountSource::Entered) | AccountSource::Callback);
        const AccountRow carol = model.table().at(model.table().find(u"carol"_s));
        QCOMPARE(carol.sources, AccountSources(AccountSource::Callback)); // of her entering nothing is known any more
    }

    void manyAreDroppedWhenNobodyLooks()
    {
        List list(*m_world);
        AccountsModel &model = list.model;
        model.setDropping(soonMs, 2);
        model.setShown(true);
        QTRY_VERIFY(model.isLoaded());
        model.takeStates({api::OnlineState{u"alice"_s, u"Online"_s, {}}});
        QTest::qWait(20 * soonMs);
        QCOMPARE(model.rowCount(), 3); // somebody looks
        QSignalSpy leaving(&model, &PagedModel::recordsLeaving);
        model.setShown(false);
        QTRY_VERIFY(model.isAway());
        QCOMPARE(leaving.size(), 1);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.table().size(), 0);
        QCOMPARE(model.counts().known, 3);
        QVERIFY(!model.stateOf(u"alice"_s));
        // What is noted, forgotten and muted meanwhile takes no room here.
        list.directory.note({nickNote(u"alice"_s, u"Ally"_s), nickNote(u"dave"_s, u"Dave"_s)});
        list.directory.forget({u"bob"_s});
        model.setMutes({{"carol", {50, 60, 40}}});
        QCOMPARE(model.table().size(), 0);
        model.setShown(true);
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(idsOf(model), (QStringList{u"alice"_s, u"carol"_s, u"dave"_s}));
        QCOMPARE(model.counts().known, 3);
        QCOMPARE(model.counts().fromCallbacks, 2);
        QCOMPARE(model.table().at(0).nickText(), u"Ally"_s);
        QCOMPARE(model.table().at(1).mutes.until(), 60U);
        QCOMPARE(model.statusOf(0), QString()); // the number was hers before, and is again: it is asked anew
    }

    void fewStayUntilTheyAreMany()
    {
        List list(*m_world);
        AccountsModel &model = list.model;
        model.setDropping(soonMs, 5);
        model.wanted();
        QTRY_VERIFY(model.isLoaded());
        QTest::qWait(20 * soonMs);
        QCOMPARE(model.rowCount(), 3);
        // A job imports while something else is shown.
        list.directory.noteIds({u"u1"_s, u"u2"_s, u"u3"_s}, AccountSource::Imported);
        QTRY_VERIFY(model.isAway());
        list.directory.noteIds({u"u4"_s}, AccountSource::Imported);
        QCOMPARE(model.table().size(), 0);
        model.setShown(true);
        QTRY_COMPARE(model.rowCount(), 7);
    }

    void isNotDroppedHalfRead()
    {
        List list(*m_world);
        AccountsModel &model = list.model;
        model.setDropping(0, 2);
        QSignalSpy loaded(&model, &AccountsModel::loaded);
        model.setShown(true);
        model.setShown(false);
        QTRY_COMPARE(loaded.size(), 1);
        QTRY_VERIFY(model.isAway());
        model.setShown(true);
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(model.rowCount(), 3);
    }

    void filterAndSortAreThereAgain()
    {
        List list(*m_world);
        AccountsModel &model = list.model;
        QStringList many;
        for (int i = 0; i < 30'000; ++i)
            many << u"user%1"_s.arg(i, 5, 10, QChar(u'0'));
        list.directory.noteIds(many, AccountSource::Imported);
        model.setDropping(0, 2);
        model.setShown(true);
        model.setQuery(u"user1"_s, AccountQuery::Which::All);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 10'000, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(model.isLoaded(), 30'000);
        // It goes while a worker puts it in order.
        model.sort(static_cast<int>(AccountColumn::Id), Qt::DescendingOrder);
        model.setShown(false);
        QTRY_VERIFY(model.isAway());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.isOrdering());
        model.setShown(true);
        QTRY_VERIFY_WITH_TIMEOUT(model.isLoaded() && !model.isOrdering(), 30'000);
        QCOMPARE(model.rowCount(), 10'000);
        QCOMPARE(model.idAt(0), u"user19999"_s);
        QCOMPARE(model.recordOf(model.keyOf(model.recordAt(5))), model.recordAt(5));
    }

    void whoWaitsForItIsToldOnce()
    {
        List list(*m_world);
        AccountsModel &model = list.model;
        int told = 0;
        auto gone = std::make_unique<QObject>();
        model.whenLoaded(gone.get(), [] { QFAIL("nobody waits any more"); });
        model.whenLoaded(this, [&told] { ++told; });
        gone.reset();
        QCOMPARE(told, 0);
        QTRY_COMPARE(told, 1);
        model.whenLoaded(this, [&told] { ++told; });
        QCOMPARE(told, 2);
        model.setDropping(soonMs, 2);
        model.setShown(false);
        QTRY_VERIFY(model.isAway());
        model.setShown(true);
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(told, 2);
    }

  private:
    std::unique_ptr<MessageWorld> m_world;
};

QTEST_GUILESS_MAIN(TestAccountsModel)
#include "tst_accountsmodel.moc"
