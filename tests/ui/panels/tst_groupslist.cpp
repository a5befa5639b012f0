// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/groupwritingbench.h"
#include "ui/widgets/busybar.h"

using namespace imdesk;

/// The lists of groups and of members by keys, and what of them is seen at once.
class TestGroupsList : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<ThemeController>();
        m_theme->setChoice(ThemeController::Choice::Light);
    }

    void downLeadsToTheFirstHit()
    {
        GroupsBench bench(30);
        bench.ready();
        const QString wanted = bench.model().idAt(20);
        auto *filter = bench.find<QLineEdit>("groupsFilter");
        filter->setFocus();
        QTest::keyClicks(filter, wanted);
        QTest::keyClick(filter, Qt::Key_Down); // before the filter has been told by itself
        QTRY_VERIFY(bench.panel->focusWidget() == bench.table());
        QCOMPARE(bench.model().rowCount(), 1);
        QCOMPARE(bench.model().idAt(bench.table()->currentIndex().row()), wanted);
        QVERIFY(bench.table()->selectionModel()->isRowSelected(0));
        QTest::keyClick(bench.table(), Qt::Key_Return);
        QVERIFY(bench.panel->isPageOpen());
    }

    void enterFiltersAndThenLeadsToTheFirstHit()
    {
        GroupsBench bench(30);
        bench.ready();
        const QString wanted = bench.model().idAt(20);
        bench.type("groupsFilter", wanted); // with Enter
        QTRY_COMPARE(bench.model().rowCount(), 1);
        auto *filter = bench.find<QLineEdit>("groupsFilter");
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Return); // nothing new to look for
        QTRY_VERIFY(bench.panel->focusWidget() == bench.table());
        QCOMPARE(bench.model().idAt(bench.table()->currentIndex().row()), wanted);
        // Where nothing is found, one stays where the words are.
        bench.type("groupsFilter", u"no such group"_s);
        QTRY_VERIFY(bench.find<EmptyState>("groupsEmpty")->isVisible());
        QTest::keyClick(filter, Qt::Key_Down);
        QVERIFY(bench.panel->focusWidget() == filter);
    }

    void whatAFilterHidesIsLookedAtNoMore()
    {
        GroupsBench bench(30);
        bench.ready();
        bench.clickRow(3);
        QTRY_VERIFY(!bench.inspected.title.isEmpty());
        bench.type("groupsFilter", u"no such group"_s);
        QTRY_COMPARE(bench.inspected.title, QString());
    }

    void theFilterStaysInItsPlaceWhileSomethingIsFetched()
    {
        GroupsBench bench(5);
        bench.ready();
        const auto top = [&bench](const char *name) {
            return bench.find<QWidget>(name)->mapTo(bench.panel.get(), QPoint()).y();
        };
        auto *busy = bench.find<BusyBar>("groupsBusy");
        QTRY_VERIFY(!busy->isVisible());
        const int before = top("groupsFilter");
        busy->setDelays(0, 0);
        busy->start(u"Looking"_s);
        QTRY_VERIFY(busy->isVisible() && top("groupsBusy") > top("groupsFilter"));
        QCOMPARE(top("groupsFilter"), before);
    }

    void theEndOfAMuteIsSeenBesideTheMember()
    {
        Desk desk;
        desk.panel->resize(1080, 640);
        desk.ready();
        desk.open(u"Public"_s, u"Loud"_s);
        desk.tab(u"Members"_s);
        auto *table = desk.find<QTableView>("membersTable");
        QTRY_VERIFY_WITH_TIMEOUT(Desk::rowOf(table, u"bob"_s) >= 0, 20'000);
        const int column = static_cast<int>(MemberColumn::MuteUntil);
        QVERIFY(table->columnViewportPosition(column) + table->columnWidth(column) <= table->viewport()->width());
        QVERIFY(!table->isColumnHidden(column));
    }

    void whoIsChosenInOneGroupIsNotInAnother()
    {
        Desk desk;
        desk.ready();
        desk.open(u"Public"_s, u"First"_s);
        desk.tab(u"Members"_s);
        auto *table = sortedMembers(desk);
        desk.choose({u"bob"_s});
        QVERIFY(desk.shown("memberRemoveButton")->isEnabled());
        desk.open(u"Public"_s, u"Second"_s);
        desk.tab(u"Members"_s);
        QTRY_VERIFY_WITH_TIMEOUT(Desk::rowOf(table, u"bob"_s) >= 0, 20'000);
        QCOMPARE(chosenIn(table), QStringList());
        QVERIFY(!desk.shown("memberRemoveButton")->isEnabled());
    }

    void aRefreshKeepsThePeopleAndNotTheirPlaces()
    {
        Desk desk;
        desk.ready();
        const QString id = desk.open(u"Public"_s, u"Read anew"_s);
        desk.tab(u"Members"_s);
        auto *table = sortedMembers(desk);
        desk.choose({u"cem"_s});
        const auto leave = [&desk, &id](const QString &account) {
            desk.world.call(u"delete_group_member"_s,
                            {{u"GroupId"_s, id}, {u"MemberToDel_Account"_s, QJsonArray{account}}});
        };
        leave(u"bob"_s);
        desk.panel->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(Desk::rowOf(table, u"cem"_s) >= 0 && Desk::rowOf(table, u"bob"_s) < 0, 20'000);
        QCOMPARE(chosenIn(table), QStringList{u"cem"_s});
        // Whoever is chosen and gone leaves the choice to nobody.
        leave(u"cem"_s);
        desk.panel->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(Desk::rowOf(table, u"ann"_s) >= 0 && Desk::rowOf(table, u"cem"_s) < 0, 20'000);
        QCOMPARE(chosenIn(table), QStringList());
        QVERIFY(!desk.shown("memberRemoveButton")->isEnabled());
    }

    void aRefreshOfTheServicesOrderKeepsThePeopleToo()
    {
        Desk desk;
        desk.ready();
        desk.open(u"Public"_s, u"As listed"_s);
        desk.tab(u"Members"_s);
        auto *table = desk.find<QTableView>("membersTable");
        desk.choose({u"cem"_s});
        desk.panel->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(Desk::rowOf(table, u"cem"_s) >= 0, 20'000);
        QCOMPARE(chosenIn(table), QStringList{u"cem"_s});
    }

  private:
    /// The list of members in the order of their IDs, all there.
    static QTableView *sortedMembers(const Desk &desk)
    {
        auto *table = desk.find<QTableView>("membersTable");
        [&] { QTRY_VERIFY_WITH_TIMEOUT(Desk::rowOf(table, u"cem"_s) >= 0, 20'000); }();
        table->sortByColumn(static_cast<int>(MemberColumn::Account), Qt::AscendingOrder);
        [&] { QTRY_VERIFY(!qobject_cast<PagedModel *>(table->model())->isOrdering()); }();
        return table;
    }
    static QStringList chosenIn(const QTableView *table)
    {
        QStringList accounts;
        for (const QModelIndex &index : table->selectionModel()->selectedRows())
            accounts << index.data().toString();
        return accounts;
    }
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestGroupsList)
#include "tst_groupslist.moc"
