// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/drawer.h"
#include "ui/shell/problemsmodel.h"
#include "ui/shell/profileband.h"
#include "ui/shell/startpage.h"

#include <QAbstractButton>
#include <QMenu>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

/// The buttons of the window's frame: drawer, inspector, band, status line, start page.
class TestFrame : public QObject
{
    Q_OBJECT

    static QAbstractButton *button(QWidget *root, const char *name)
    {
        auto *found = root->findChild<QAbstractButton *>(QLatin1String(name));
        if (!found)
            qFatal("no button %s", name);
        return found;
    }
    static void press(QWidget *root, const char *name) { QTest::mouseClick(button(root, name), Qt::LeftButton); }
    static void show(ShellFixture &fixture)
    {
        fixture.window.resize(1440, 900);
        fixture.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&fixture.window));
    }

  private Q_SLOTS:
    void theDrawerIsOpenedAndClosed()
    {
        ShellFixture f;
        show(f);
        Drawer *drawer = f.window.drawer();
        QVERIFY(!drawer->isOpen());
        press(drawer, "drawerToggle");
        QVERIFY(drawer->isOpen());
        press(drawer, "drawerToggle");
        QVERIFY(!drawer->isOpen());
    }

    void problemsAreClearedAway()
    {
        ShellFixture f;
        show(f);
        Drawer *drawer = f.window.drawer();
        drawer->problems()->add(1'800'000'000'000, u"Cache could not be written"_s, u"disk full"_s);
        drawer->setOpen(true);
        QVERIFY(!button(drawer, "drawerClear")->isVisible()); // it stands beside the problems
        drawer->showProblems();
        QVERIFY(button(drawer, "drawerClear")->isVisible());
        press(drawer, "drawerClear");
        QCOMPARE(drawer->problems()->rowCount(), 0);
        QCOMPARE(drawer->findChild<QTabBar *>(u"drawerTabs"_s)->tabText(1), u"Problems"_s);
    }

    void aProblemIsReadBesideItsDetails()
    {
        ShellFixture f;
        show(f);
        Drawer *drawer = f.window.drawer();
        drawer->problems()->add(1'800'000'000'000, u"Cache could not be written"_s, QString(400, u'x'));
        drawer->showProblems();
        const auto *table = drawer->findChild<QTableView *>(u"problems"_s);
        QVERIFY(table);
        const auto width = [table](int column) { return table->columnWidth(column); };
        QTRY_VERIFY(width(ProblemsModel::Title) > 2 * width(ProblemsModel::Details));
        QVERIFY(width(ProblemsModel::Details) > 0);
    }

    void aCallLeadsToItsEvents()
    {
        ShellFixture f;
        show(f);
        f.addCall(false);
        f.addCall(true); // the newest stands first
        Drawer *drawer = f.window.drawer();
        drawer->setOpen(true);
        QAbstractButton *effects = button(drawer, "drawerEffects");
        QVERIFY(effects->isVisible() && !effects->isEnabled());
        auto *table = drawer->findChild<QTableView *>(u"apiCalls"_s);
        QSignalSpy wanted(drawer, &Drawer::effectsRequested);
        for (int row = 0; row < 2; ++row) {
            table->selectRow(row);
            // The service sends no events for what it refused.
            QCOMPARE(effects->isEnabled(), f.calls.record(row).ok);
            press(drawer, "drawerEffects");
        }
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), u"req-1"_s);
        QCOMPARE(f.window.currentPanel(), static_cast<Panel *>(f.callbacks));
        QCOMPARE(f.callbacks->opened, u"req-1"_s);
    }

    void theInspectorIsShownAndHidden()
    {
        ShellFixture f;
        show(f);
        const bool before = f.window.isInspectorShown();
        press(&f.window, "inspectorButton");
        QCOMPARE(f.window.isInspectorShown(), !before);
        press(&f.window, "inspectorButton");
        QCOMPARE(f.window.isInspectorShown(), before);
    }

    void theBandHoldsTheProfiles()
    {
        ShellFixture f;
        // Pressed, it would wait in a loop of its own; what the menu does is tested with the window.
        const auto *profiles = qobject_cast<QToolButton *>(button(f.window.band(), "bandProfileButton"));
        QVERIFY(profiles && profiles->isEnabled());
        QCOMPARE(profiles->menu(), f.window.band()->profileMenu());
        QCOMPARE(profiles->popupMode(), QToolButton::InstantPopup);
    }

    void theStatusLineLeadsOn()
    {
        ShellFixture f;
        show(f);
        QSignalSpy language(&f.window, &MainWindow::languageRequested);
        press(f.window.statusBar(), "languageZh");
        press(f.window.statusBar(), "languageEn");
        QCOMPARE(language.count(), 2);
        QCOMPARE(language.last().first().toString(), u"en"_s);
        QSignalSpy drafts(&f.window, &MainWindow::draftsRequested);
        f.window.setDrafts(1);
        QTRY_VERIFY(button(f.window.statusBar(), "statusDrafts")->isVisible());
        press(f.window.statusBar(), "statusDrafts");
        QCOMPARE(drafts.count(), 1);
    }

    void theStartPageOpensALog()
    {
        ShellFixture f;
        f.window.showStart(true);
        show(f);
        QSignalSpy log(f.window.startPage(), &StartPage::openLogChosen);
        press(f.window.startPage(), "startOpenLog");
        QCOMPARE(log.count(), 1);
    }
};

QTEST_MAIN(TestFrame)
#include "tst_frame.moc"
