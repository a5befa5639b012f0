// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/peoplebench.h"

using namespace imdesk;

/// A long list of people is not in memory while another section is shown; whoever comes back finds it as it was.
class TestPeopleAway : public QObject
{
    Q_OBJECT

    static QStringList many()
    {
        QStringList ids;
        for (int i = 0; i < 300; ++i)
            ids << u"user%1"_s.arg(i, 3, 10, QChar(u'0'));
        return ids;
    }
    /// As when another section is shown for a while.
    static void goAway(const PeopleBench &bench)
    {
        bench.model().setDropping(1, 2);
        bench.panel->hide();
        QTRY_VERIFY(bench.model().isAway());
        QCOMPARE(bench.model().rowCount(), 0);
    }
    static QString topId(const PeopleBench &bench)
    {
        return bench.model().idAt(bench.find<QTableView>("peopleTable")->rowAt(0));
    }

  private Q_SLOTS:
    void isReadWhenItIsShown()
    {
        PeopleBench bench;
        QTRY_VERIFY(bench.model().isLoaded());
        const PeopleParts parts{bench.accounts, bench.friends, *bench.board,  *bench.directory,
                                bench.errors,   bench.zone,    bench.dialogs, {}};
        PeoplePanel unseen(parts);
        bool idle = false;
        bench.directory->whenIdle([&idle] { idle = true; });
        QTRY_VERIFY(idle);
        QVERIFY(unseen.model().isAway());
    }

    void theChosenAreChosenAgain()
    {
        PeopleBench bench;
        bench.know(many());
        bench.choose("peopleTable", {u"user001"_s, u"user003"_s});
        QCOMPARE(bench.inspected.title, u"user003"_s);
        const QString header = bench.find<PageHeader>("peopleHeader")->caption();
        goAway(bench);
        QCOMPARE(bench.inspected.title, u"user003"_s);
        QCOMPARE(bench.find<PageHeader>("peopleHeader")->caption(), header);
        bench.panel->show();
        QTRY_COMPARE(bench.label("peopleChosen"), u"2 account(s) selected"_s);
        QTRY_VERIFY(bench.model().isLoaded());
        QCOMPARE(bench.model().rowCount(), 300);
        QCOMPARE(bench.inspected.title, u"user003"_s);
        QVERIFY(bench.find<QTableView>("peopleTable")->isVisible());
        QVERIFY(bench.find<QPushButton>("peopleCopy")->isEnabled());
        bench.press("peopleCopy");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"user001\nuser003"_s);
    }

    void theListIsWhereItWas_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("plain") << QString() << QString();
        QTest::newRow("filtered") << u"user"_s << QString();
        QTest::newRow("with a chosen row out of view") << QString() << u"user003"_s;
    }
    void theListIsWhereItWas()
    {
        QFETCH(QString, filter);
        QFETCH(QString, chosen);
        PeopleBench bench;
        bench.know(many());
        bench.type("peopleFilter", filter);
        QTRY_VERIFY(bench.model().query().isFilter() != filter.isEmpty() && !bench.model().isOrdering());
        QTRY_COMPARE(bench.model().rowCount(), 300);
        auto *table = bench.find<QTableView>("peopleTable");
        if (!chosen.isEmpty())
            bench.choose("peopleTable", {chosen});
        table->scrollTo(bench.model().index(150, 0), QAbstractItemView::PositionAtTop);
        const QString top = topId(bench);
        QCOMPARE(top, u"user150"_s);
        goAway(bench);
        bench.panel->show();
        QTRY_COMPARE(bench.model().rowCount(), 300);
        QTRY_COMPARE(topId(bench), top);
    }

    void aPersonIsKnownOnceTheListIsThere()
    {
        PeopleBench bench;
        QTRY_VERIFY(bench.model().isLoaded());
        AccountNote note; // the service knows nobody of this ID
        note.id = u"ghost"_s;
        note.sources = AccountSource::Callback;
        note.nick = u"Caspar"_s;
        note.staffNote = u"knocks"_s;
        bench.directory->note({note});
        bench.know(many());
        goAway(bench);
        bench.openPerson(u"ghost"_s);
        bench.panel->show();
        auto *header = bench.find<PageHeader>("personHeader");
        QTRY_COMPARE(header->title(), u"Caspar"_s);
        QTRY_VERIFY(header->caption().contains(u"note: knocks"_s));
        const auto standing = [&bench] {
            const int record = bench.model().table().find(u"ghost"_s);
            return record < 0 ? AccountStanding::Unasked : bench.model().table().at(record).standing;
        };
        QTRY_COMPARE(standing(), AccountStanding::NotImported);
        bench.find<QAction>("personNote")->trigger();
        QCOMPARE(bench.find<QPlainTextEdit>("accountNote", bench.dialog("accountNoteDialog"))->toPlainText(),
                 u"knocks"_s);
    }
};

QTEST_MAIN(TestPeopleAway)
#include "tst_peopleaway.moc"
