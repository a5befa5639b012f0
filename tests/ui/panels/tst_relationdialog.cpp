// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/peoplebench.h"

#include <QCheckBox>
#include <QTableView>

using namespace imdesk;

/// What a check of a relation says, by what was looked at.
class TestRelationDialog : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void onlyWhatWasLookedAtIsTold()
    {
        PeopleBench bench;
        bench.befriend(u"alice"_s, u"bob"_s);
        bench.know({u"alice"_s, u"bob"_s, u"carol"_s});
        bench.openPerson(u"alice"_s, u"friends"_s);
        auto *friends = bench.find<QTableView>("friendsTable");
        QTRY_COMPARE_WITH_TIMEOUT(friends->model()->rowCount(), 1, 20'000);
        bench.press("friendsCheck");
        QDialog *check = bench.dialog("relationDialog");
        bench.press("relationKnown", check);
        auto *results = bench.find<QTableView>("relationTable", check);
        const auto ofCarol = [&](bool both) {
            bench.find<QCheckBox>("relationBoth", check)->setChecked(both);
            bench.press("relationAsk", check);
            if (!QTest::qWaitFor([results] { return results->model()->rowCount() == 2; }, 20'000))
                return QString();
            return results->model()->index(PeopleBench::rowOf(results, u"carol"_s), 1).data().toString();
        };
        QCOMPARE(ofCarol(true), u"No friends"_s);
        // Whether carol has alice is not known.
        QCOMPARE(ofCarol(false), u"alice does not have carol in the list"_s);
    }

    void theTitleFollowsTheTick()
    {
        PeopleBench bench;
        bench.befriend(u"alice"_s, u"bob"_s);
        bench.openPerson(u"alice"_s, u"blacklist"_s);
        bench.press("blacklistCheck");
        QDialog *check = bench.dialog("relationDialog");
        QVERIFY(check);
        QCOMPARE(check->windowTitle(), u"Who blocks alice, and whom alice blocks"_s);
        bench.find<QCheckBox>("relationBoth", check)->setChecked(false);
        QCOMPARE(check->windowTitle(), u"Whom alice blocks"_s);
    }
};

QTEST_MAIN(TestRelationDialog)
#include "tst_relationdialog.moc"
