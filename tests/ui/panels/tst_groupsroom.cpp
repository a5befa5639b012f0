// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/groupsbench.h"
#include "ui/theme/theme.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/bulkbutton.h"
#include "ui/widgets/busybar.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QTabWidget>

using namespace imdesk;
using namespace Qt::StringLiterals;

using Rig = GroupsBench;

/// The Groups section while its cache is read, and where there is little room for it.
class TestGroupsRoom : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<ThemeController>();
        m_theme->setChoice(ThemeController::Choice::Light);
    }

    void whileTheCacheIsReadTheWholeIsTold()
    {
        constexpr int groups = 20'000; // of several parts
        Rig rig;
        rig.directory->beginListing();
        QStringList ids;
        for (int i = 0; i < groups; ++i)
            ids << u"g%1"_s.arg(i);
        rig.directory->noteIds(ids);
        rig.directory->finishListing();
        rig.make();
        rig.world.sandbox.setFault(u"group_open_http_svc/get_appid_group_list"_s,
                                   {SandboxFault::Kind::Slow, 60'000, 0, {}, 0, -1});
        QStringList captions, words;
        int enabled = 0, offered = 0;
        auto *busy = rig.find<QWidget>("groupsBusy");
        QObject::connect(&rig.model(), &GroupsModel::countsChanged, rig.panel.get(), [&] {
            if (!rig.model().isReading() || rig.model().rowsCached() == 0)
                return;
            captions << rig.caption();
            words << busy->findChild<QLabel *>(u"busyText"_s)->text();
            enabled += rig.find<QCheckBox>("groupsFillAll")->isEnabled() ? 1 : 0;
            offered += rig.find<QPushButton>("groupsExport")->isEnabled() ||
                               rig.find<BulkButton>("groupsBulk")->onAll()->isEnabled()
                           ? 1
                           : 0;
        });
        rig.panel->activated();
        QTRY_COMPARE_WITH_TIMEOUT(rig.model().listing(), GroupsModel::Listing::Running, 30'000);
        QVERIFY(captions.size() > 3);
        for (const QString &caption : std::as_const(captions))
            QVERIFY2(caption.startsWith(u"20,000 group(s), details for 0 · IDs as of "_s), qPrintable(caption));
        QCOMPARE(words.first(), u"Reading known groups: 0 of 20,000"_s);
        QCOMPARE(words.last(), u"Reading known groups: 20,000 of 20,000"_s);
        QCOMPARE(enabled, int(captions.size()));
        QCOMPARE(offered, 0); // a part would pass for the whole
        // Then the service is asked, which can be called off.
        QCOMPARE(busy->findChild<QLabel *>(u"busyText"_s)->text(), u"Listing groups"_s);
        QVERIFY(rig.find<QPushButton>("groupsExport")->isEnabled());
        rig.panel.reset();
    }

    void theMembersOfAFullCommunityAreReadWhole()
    {
        const Rig rig;
        const auto *table = rig.table();
        QVERIFY(table->columnWidth(static_cast<int>(GroupColumn::Members)) >=
                table->fontMetrics().horizontalAdvance(u"1,000,000 / 1,000,000"_s) + 2 * Theme::cellPadding);
    }

    void whatAFilterFetchesIsToldAndCanBeCalledOff()
    {
        Rig rig(GroupsModel::fillByItself + 200);
        rig.panel->activated();
        QTRY_COMPARE_WITH_TIMEOUT(rig.model().listing(), GroupsModel::Listing::Complete, 60'000);
        auto *busy = rig.find<BusyBar>("groupsBusy");
        busy->setDelays(0, 0);
        rig.type("groupsFilter", u"no such name"_s);
        QTRY_VERIFY(rig.model().isFilling());
        QTRY_VERIFY(busy->isVisible());
        const QString words = busy->findChild<QLabel *>(u"busyText"_s)->text();
        QVERIFY2(words.startsWith(u"Loading details: "_s), qPrintable(words));
        Q_EMIT busy->cancelRequested();
        QVERIFY(!rig.model().isFilling());
        QTRY_VERIFY(!busy->isVisible());
        QCOMPARE(rig.status, u"Stopped; another filter looks again"_s);
        // Another one looks again, but not for somebody who has gone to a page.
        rig.type("groupsFilter", u"nor such a one"_s);
        QTRY_VERIFY(rig.model().isFilling());
        rig.panel->openWith(rig.model().table().at(0).id());
        QVERIFY(!rig.model().isFilling());
        rig.panel.reset();
    }

    void aLowWindowScrollsTheListOnly()
    {
        Rig rig;
        rig.ready();
        // What a window of 1280x720 leaves the section, and with the inspector open.
        constexpr QSize whole(1060, 505), beside(860, 505);
        QVERIFY2(rig.panel->minimumSizeHint().width() <= beside.width(),
                 qPrintable(QString::number(rig.panel->minimumSizeHint().width())));
        QVERIFY2(rig.panel->layout()->totalHeightForWidth(whole.width()) <= whole.height(),
                 qPrintable(QString::number(rig.panel->layout()->totalHeightForWidth(whole.width()))));
        rig.panel->open({ObjectRef::Kind::Group, rig.model().idAt(rig.rowOfKind(GroupKind::Public))});
        QTRY_VERIFY(rig.field(u"Name"_s) != u"absent"_s);
        rig.find<QTabWidget>("groupTabs")->setCurrentIndex(1);
        auto *members = rig.find<QTableView>("membersTable");
        QTRY_VERIFY(members->isVisible() && members->model()->rowCount() > 0);
        rig.panel->adaptTo(whole);
        rig.panel->resize(whole);
        QTRY_VERIFY2(rig.panel->layout()->totalHeightForWidth(whole.width()) <= whole.height(),
                     qPrintable(QString::number(rig.panel->layout()->totalHeightForWidth(whole.width()))));
        QTRY_VERIFY2(members->viewport()->height() >= 6 * members->verticalHeader()->defaultSectionSize(),
                     qPrintable(QString::number(members->viewport()->height())));
        rig.panel->resize(beside);
        QCoreApplication::processEvents();
        QVERIFY2(rig.panel->minimumSizeHint().width() <= beside.width(),
                 qPrintable(QString::number(rig.panel->minimumSizeHint().width())));
        for (QPushButton *button : rig.panel->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(rig.panel->rect().contains(QRect(button->mapTo(rig.panel.get(), QPoint()), button->size())),
                         qPrintable(button->objectName()));
        }
    }

    void aLowWindowKeepsTheRowsOfTheMembers()
    {
        Rig rig(12, 900);
        rig.world.call(u"create_group"_s, {{u"Type"_s, u"Private"_s},
                                           {u"Name"_s, u"WWWWWWWWW WWWWWWWWWW WWWWWWWWW"_s},
                                           {u"GroupId"_s, u"long"_s},
                                           {u"Owner_Account"_s, rig.world.profile.admin}});
        rig.ready();
        constexpr QSize low(1060, 505), high(1060, 900);
        QString big;
        for (int row = 0; row < rig.model().rowCount(); ++row) {
            if (rig.model().index(row, static_cast<int>(GroupColumn::Members)).data(GroupsModel::NumberRole).toInt() >=
                900)
                big = rig.model().idAt(row);
        }
        rig.panel->adaptTo(low);
        rig.panel->resize(low);
        auto *members = rig.find<QTableView>("membersTable");
        const auto rows = [members] {
            return members->viewport()->height() / members->verticalHeader()->defaultSectionSize();
        };
        const auto shown = [&rig](const char *name) {
            for (const QWidget *button : rig.panel->findChildren<QPushButton *>(QLatin1String(name))) {
                if (button->isVisible())
                    return true;
            }
            return false;
        };
        rig.panel->openWith(u"long"_s);
        QTRY_VERIFY(rig.field(u"Name"_s) != u"absent"_s);
        rig.find<QTabWidget>("groupTabs")->setCurrentIndex(1);
        QTRY_VERIFY(members->isVisible() && members->model()->rowCount() > 0);
        QTRY_VERIFY2(rows() >= 6, qPrintable(QString::number(rows())));
        // The name keeps to its line, and is told whole where it is cut.
        auto *header = rig.find<PageHeader>("groupHeader");
        auto *title = header->findChild<QLabel *>(u"pageTitle"_s);
        QVERIFY2(header->title().endsWith(u" WWWWWWWWW"_s), qPrintable(header->title()));
        QVERIFY2(title->text().size() < header->title().size(), qPrintable(title->text()));
        QCOMPARE(title->toolTip(), header->title());
        QVERIFY(title->height() < 2 * title->fontMetrics().height());
        // What is done seldom is in a menu that the keyboard opens.
        QVERIFY(shown("memberMuteButton") && shown("membersMore") && !shown("memberCardButton"));
        auto *more = rig.find<QPushButton>("membersMore");
        QVERIFY(more->focusPolicy() & Qt::TabFocus);
        QStringList rare;
        for (const QAction *action : more->menu()->actions())
            rare << action->objectName();
        QCOMPARE(rare, (QStringList{u"memberRole"_s, u"memberCard"_s, u"memberFields"_s, u"memberUnread"_s,
                                    u"memberOwner"_s}));
        // While all are loaded there are as many rows.
        rig.world.sandbox.setFault(u"group_open_http_svc/get_group_member_info"_s,
                                   {SandboxFault::Kind::Slow, 300, 0, {}, 0, -1});
        rig.panel->openWith(big);
        QTRY_COMPARE_WITH_TIMEOUT(rig.field(u"Group ID"_s), big, 20'000);
        rig.find<QTabWidget>("groupTabs")->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(shown("membersLoadAll"), 20'000);
        auto *busy = rig.find<BusyBar>("membersBusy");
        busy->setDelays(0, 0);
        QTest::mouseClick(rig.find<QPushButton>("membersLoadAll"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(busy->isVisible(), 20'000);
        QTest::qWait(50); // it takes its place
        QVERIFY2(rows() >= 6, qPrintable(QString::number(rows())));
        QTRY_VERIFY_WITH_TIMEOUT(!busy->isVisible() && rig.find<QLabel>("membersCount")->isVisible(), 60'000);
        // With room each has its button again.
        rig.panel->adaptTo(high);
        rig.panel->resize(high);
        QVERIFY(shown("memberCardButton") && shown("memberOwnerButton") && !shown("membersMore"));
        QVERIFY(rows() >= 6);
    }

  private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestGroupsRoom)
#include "tst_groupsroom.moc"
