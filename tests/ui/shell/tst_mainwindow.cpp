// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faketranslator.h"
#include "tests/ui/shell/shellfixture.h"
#include "tests/ui/support/widgetnames.h"
#include "ui/panels/home/homepanel.h"
#include "ui/panels/settings/settingspanel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/drawer.h"
#include "ui/shell/navigation.h"
#include "ui/shell/problemsmodel.h"
#include "ui/shell/profileband.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/inspectorview.h"
#include "ui/widgets/levelbadge.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace imdesk;
using namespace imdesk::testing;

class MainWindowTest : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void sectionsByKeys();
    void aSectionIsGoneInto();
    void keysReachThePanel();
    void bandSaysTheLevel_data();
    void bandSaysTheLevel();
    void bandMenuOpensProfiles();
    void foldsAndUnfolds();
    void smallWindowIsNotCut();
    void startPageByKeys();
    void startPageSaysWhereAKeyStays();
    void startPageHidesSections();
    void drawerFollowsTheLog();
    void problemsCountTheSame();
    void inspectorFollowsTheSelection();
    void panelsReachEachOther();
    void statusTellsTheState();
    void languageSwitches();
    void themeAndZoneByMenu();
    void menuHoldsThePanelsActions();
    void stateIsKept();
    void everythingIsNamed();
    void closesOnce();
};

namespace {

void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(widget, Qt::Key(key), modifiers);
}

void showAt(MainWindow &window, int width, int height)
{
    window.resize(width, height);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QTRY_VERIFY(window.isActiveWindow());
}

} // namespace

void MainWindowTest::sectionsByKeys()
{
    ShellFixture f;
    showAt(f.window, 1280, 720);
    press(&f.window, Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(f.window.currentPanel(), static_cast<Panel *>(f.callbacks));
    QCOMPARE(f.callbacks->activations, 1);
    QCOMPARE(f.window.navigation()->current(), QStringLiteral("callbacks"));
    f.window.navigation()->setFocus();
    press(f.window.navigation(), Qt::Key_Up);
    QCOMPARE(f.window.currentPanel(), static_cast<Panel *>(f.groups));
    QVERIFY(f.window.windowTitle().contains(QStringLiteral("Groups")));
    QVERIFY(f.window.windowTitle().contains(QStringLiteral("SANDBOX")));
}

void MainWindowTest::aSectionIsGoneInto()
{
    ShellFixture f;
    showAt(f.window, 1280, 720);
    QTRY_VERIFY(f.window.navigation()->hasFocus());
    // By its key: the first field, and no button of the header.
    press(&f.window, Qt::Key_6, Qt::ControlModifier);
    QVERIFY(f.callbacks->filter()->lineEdit()->hasFocus());
    f.callbacks->table()->setFocus();
    press(&f.window, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(f.groups->filter()->lineEdit()->hasFocus());
    // Where it was left it is entered again.
    press(&f.window, Qt::Key_6, Qt::ControlModifier);
    QVERIFY(f.callbacks->table()->hasFocus());
    // Whatever leads there from within a section.
    f.window.showPanel(QStringLiteral("groups"));
    QVERIFY(f.groups->filter()->lineEdit()->hasFocus());
    // With the arrow keys one looks at the sections, Enter and a click go into one.
    Navigation *navigation = f.window.navigation();
    navigation->setFocus();
    press(navigation, Qt::Key_Down);
    QCOMPARE(f.window.currentPanel(), static_cast<Panel *>(f.callbacks));
    QVERIFY(navigation->hasFocus());
    press(navigation, Qt::Key_Return);
    QVERIFY(f.callbacks->table()->hasFocus());
    QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {},
                      navigation->visualRect(navigation->model()->index(0, 0)).center());
    QCOMPARE(f.window.currentPanel(), static_cast<Panel *>(f.groups));
    QVERIFY(f.groups->filter()->lineEdit()->hasFocus());
    // The section in front, too.
    navigation->setFocus();
    press(&f.window, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(f.groups->filter()->lineEdit()->hasFocus());
    f.window.palettePopup()->open(QStringLiteral("callb"));
    press(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(f.callbacks->table()->hasFocus());
}

void MainWindowTest::keysReachThePanel()
{
    ShellFixture f;
    showAt(f.window, 1280, 720);
    press(&f.window, Qt::Key_F5);
    QCOMPARE(f.groups->refreshes, 1);
    press(&f.window, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(f.groups->exports, 1);
    press(&f.window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(f.groups->filter()->lineEdit()->hasFocus());
    QCOMPARE(f.callbacks->refreshes, 0);
}

void MainWindowTest::bandSaysTheLevel_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("word");
    QTest::newRow("sandbox") << int(SafetyLevel::Sandbox) << QStringLiteral("SANDBOX");
    QTest::newRow("test") << int(SafetyLevel::Test) << QStringLiteral("TEST");
    QTest::newRow("production") << int(SafetyLevel::Production) << QStringLiteral("PRODUCTION");
}

void MainWindowTest::bandSaysTheLevel()
{
    QFETCH(int, level);
    QFETCH(QString, word);
    ShellFixture f;
    Profile profile = sampleProfile(SafetyLevel(level));
    profile.readOnly = true;
    f.window.setProfile(profile);
    showAt(f.window, 1280, 720);
    QVERIFY(f.window.band()->isVisible());
    const QString said = f.window.band()->summary();
    for (const QString &part :
         {word, profile.name, QStringLiteral("1400123456"), QStringLiteral("READ ONLY"), QStringLiteral("cs-01")})
        QVERIFY2(said.contains(part), qPrintable(said));
    auto *badge = f.window.band()->findChild<LevelBadge *>();
    QVERIFY(badge->isVisible());
    QVERIFY(badge->accessibleName().contains(word));
    // The narrowest window still says where one is.
    f.window.resize(640, 360);
    QVERIFY(badge->isVisible());
    QVERIFY(f.window.band()->rect().contains(badge->geometry()));
}

void MainWindowTest::bandMenuOpensProfiles()
{
    ShellFixture f;
    f.window.setProfiles({sampleProfile(SafetyLevel::Sandbox), sampleProfile(SafetyLevel::Production)});
    QSignalSpy opened(&f.window, &MainWindow::profileOpenRequested);
    QSignalSpy created(&f.window, &MainWindow::profileNewRequested);
    QSignalSpy edited(&f.window, &MainWindow::profileEditRequested);
    QMenu *menu = f.window.band()->profileMenu();
    menu->actions().at(1)->trigger();
    QCOMPARE(opened.first().first().toString(), QStringLiteral("p-production"));
    QVERIFY(menu->actions().at(0)->isChecked());
    QVERIFY(!menu->actions().at(1)->isChecked());
    // The sandbox is no stored profile, and there all the same.
    QSignalSpy practice(f.window.band(), &ProfileBand::sandboxRequested);
    auto *sandbox = menu->findChild<QAction *>(QStringLiteral("actionOpenSandbox"));
    QVERIFY(sandbox && !sandbox->isChecked());
    sandbox->trigger();
    QCOMPARE(practice.count(), 1);
    QVERIFY(!sandbox->isChecked());
    menu->findChild<QAction *>(QStringLiteral("actionNewProfile"))->trigger();
    menu->findChild<QAction *>(QStringLiteral("actionEditProfile"))->trigger();
    QCOMPARE(created.count(), 1);
    QCOMPARE(edited.first().first().toString(), QStringLiteral("p-sandbox"));
    f.window.setProfiles({}); // what is in no list has nothing to edit
    QVERIFY(!menu->findChild<QAction *>(QStringLiteral("actionEditProfile"))->isEnabled());
}

void MainWindowTest::foldsAndUnfolds()
{
    ShellFixture f;
    showAt(f.window, 1440, 900);
    QVERIFY(f.window.isInspectorShown());
    QVERIFY(!f.window.navigation()->isFolded());
    f.window.resize(1280, 720);
    QVERIFY(!f.window.isInspectorShown());
    QVERIFY(!f.window.navigation()->isFolded());
    press(&f.window, Qt::Key_I, Qt::ControlModifier);
    QVERIFY(f.window.isInspectorShown());
    QVERIFY(f.window.navigation()->isFolded()); // it makes room for the inspector
    f.window.resize(1270, 720);
    QVERIFY(f.window.isInspectorShown());
    press(&f.window, Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!f.window.navigation()->isFolded());
    f.groups->setMinimumWidth(1150); // more than is left beside the names
    press(&f.window, Qt::Key_6, Qt::ControlModifier);
    QVERIFY(!f.window.navigation()->isFolded());
    press(&f.window, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(f.window.navigation()->isFolded());
    f.groups->setMinimumWidth(0);
    press(&f.window, Qt::Key_I, Qt::ControlModifier);
    f.window.resize(900, 600);
    QVERIFY(f.window.navigation()->isFolded());
    f.window.resize(1440, 900);
    QVERIFY(f.window.isInspectorShown());
    QVERIFY(!f.window.navigation()->isFolded());
}

void MainWindowTest::smallWindowIsNotCut()
{
    ShellFixture f;
    showAt(f.window, 640, 360);
    f.window.drawer()->setOpen(true);
    QTest::qWait(20);
    QCOMPARE(f.window.size(), QSize(640, 360));
    QVERIFY(f.window.drawer()->isVisible());
    f.window.drawer()->setOpen(false);
    QTest::qWait(20);
    QCOMPARE(f.window.size(), QSize(640, 360));
    QVERIFY(f.groups->isVisible());
    for (QWidget *child : f.window.findChildren<QWidget *>()) {
        if (child->isVisible() && child->window() == &f.window && child->parentWidget() == f.window.centralWidget())
            QVERIFY2(f.window.rect().contains(QRect(child->mapTo(&f.window, QPoint()), child->size())),
                     qPrintable(child->objectName()));
    }
}

void MainWindowTest::startPageByKeys()
{
    ShellFixture f;
    f.window.showStart(true);
    showAt(f.window, 1280, 720);
    StartPage *start = f.window.startPage();
    QSignalSpy sandbox(start, &StartPage::sandboxChosen);
    QSignalSpy connectApp(start, &StartPage::connectChosen);
    QSignalSpy log(start, &StartPage::openLogChosen);
    const auto focused = [] {
        const QWidget *widget = QApplication::focusWidget();
        return widget ? widget->objectName() : QString();
    };
    QTRY_COMPARE(focused(), QStringLiteral("startSandbox"));
    press(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(sandbox.count(), 1);
    press(QApplication::focusWidget(), Qt::Key_Right);
    press(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(connectApp.count(), 1);
    press(QApplication::focusWidget(), Qt::Key_Right);
    press(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(log.count(), 1);
}

void MainWindowTest::startPageSaysWhereAKeyStays()
{
    ShellFixture f;
    StartPage *start = f.window.startPage();
    const auto *card = start->findChild<QAbstractButton *>(QStringLiteral("startConnect"));
    const auto says = [card](const char *words) {
        return card->accessibleDescription().contains(QLatin1String(words));
    };
    QVERIFY(says("secret key") && !says("keychain")); // until it has answered
    start->setKeychain(KeychainState::Missing);
    QVERIFY(says("No keychain answers here") && says("until the program ends"));
    for (const KeychainState state : {KeychainState::Ready, KeychainState::Locked}) {
        start->setKeychain(state);
        QVERIFY(says("goes into the keychain") && !says("until the program ends"));
    }
}

void MainWindowTest::startPageHidesSections()
{
    ShellFixture f;
    f.window.showStart(true);
    showAt(f.window, 1280, 720);
    QVERIFY(f.window.isStart());
    QVERIFY(!f.window.navigation()->isVisible());
    QVERIFY(!f.window.drawer()->isVisible());
    QCOMPARE(f.window.currentPanel(), nullptr);
    press(&f.window, Qt::Key_F5);
    QCOMPARE(f.groups->refreshes, 0);
    f.window.showStart(false);
    QVERIFY(f.window.navigation()->isVisible());
    QCOMPARE(f.window.currentPanel(), static_cast<Panel *>(f.groups));
}

void MainWindowTest::drawerFollowsTheLog()
{
    ShellFixture f;
    showAt(f.window, 1280, 720);
    auto *tabs = f.window.drawer()->findChild<QTabBar *>(QStringLiteral("drawerTabs"));
    f.addCall(true);
    f.addCall(false);
    QCOMPARE(tabs->tabText(0), QStringLiteral("API calls (2)"));
    press(&f.window, Qt::Key_J, Qt::ControlModifier);
    auto *table = f.window.drawer()->findChild<QTableView *>(QStringLiteral("apiCalls"));
    QVERIFY(table->isVisible());
    table->selectRow(0);
    const Inspection &what = f.window.inspector()->inspection();
    QCOMPARE(what.title, QStringLiteral("group_open_http_svc/get_group_info"));
    QVERIFY(std::any_of(what.fields.begin(), what.fields.end(),
                        [](const auto &field) { return field.second == QLatin1String("group not found"); }));
    press(&f.window, Qt::Key_J, Qt::ControlModifier);
    QVERIFY(!table->isVisible());
}

void MainWindowTest::problemsCountTheSame()
{
    ProblemsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < ProblemsModel::maxRows + 10; ++i)
        model.add(i + 1, QStringLiteral("P%1").arg(i), QStringLiteral("d"));
    QCOMPARE(model.rowCount(), int(ProblemsModel::maxRows));
    model.add(9999, QStringLiteral("same"), QStringLiteral("d"));
    model.add(10000, QStringLiteral("same"), QStringLiteral("d"));
    QCOMPARE(model.row(0).count, 2);
    QCOMPARE(model.rowCount(), int(ProblemsModel::maxRows));
    // Each call has a request ID of its own; what counts is how it failed.
    for (const QString &request : {QStringLiteral("r1"), QStringLiteral("r2"), QStringLiteral("r3")})
        model.add(10001, QStringLiteral("No account"), request, QStringLiteral("add_group_member 10019"));
    QCOMPARE(model.row(0).count, 3);
    QCOMPARE(model.row(0).details, QStringLiteral("r3"));
    model.add(10002, QStringLiteral("No account"), QStringLiteral("r4"), QStringLiteral("forbid_send_msg 10019"));
    QCOMPARE(model.row(0).count, 1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void MainWindowTest::inspectorFollowsTheSelection()
{
    ShellFixture f;
    showAt(f.window, 1440, 900);
    QTest::mouseClick(f.groups->table()->viewport(), Qt::LeftButton, {},
                      f.groups->table()->visualRect(f.groups->table()->model()->index(1, 0)).center());
    QCOMPARE(f.window.inspector()->inspection().title, QStringLiteral("night-shift-1"));
    f.window.showPanel(QStringLiteral("callbacks"));
    QVERIFY(f.window.inspector()->inspection().title.isEmpty());
    // A section out of sight does not fill it, and finds it as it should be when it is back.
    f.groups->table()->setCurrentIndex(f.groups->table()->model()->index(2, 0));
    QVERIFY(f.window.inspector()->inspection().title.isEmpty());
    f.window.showPanel(QStringLiteral("groups"));
    QCOMPARE(f.window.inspector()->inspection().title, QStringLiteral("night-shift-2"));
}

void MainWindowTest::panelsReachEachOther()
{
    ShellFixture f;
    Q_EMIT f.groups->navigateTo(QStringLiteral("callbacks"), 42);
    QCOMPARE(f.window.currentPanel(), static_cast<Panel *>(f.callbacks));
    QCOMPARE(f.callbacks->argument.toInt(), 42);
    Q_EMIT f.callbacks->navigate(ObjectRef{ObjectRef::Kind::Group, QStringLiteral("@TGS#7")});
    QCOMPARE(f.window.currentPanel(), static_cast<Panel *>(f.groups));
    QCOMPARE(f.groups->opened, QStringLiteral("@TGS#7"));
    Q_EMIT f.groups->problemFound(QStringLiteral("Cache could not be written"), QStringLiteral("disk full"));
    QCOMPARE(f.window.drawer()->problems()->rowCount(), 1);
    Q_EMIT f.groups->statusMessage(QStringLiteral("Saved 3 rows"));
    QCOMPARE(f.window.statusBar()->currentMessage(), QStringLiteral("Saved 3 rows"));
    // What has no room is cut in its middle and whole in the tip.
    showAt(f.window, 1280, 720);
    const QString sentence = QStringLiteral("1 of 1 messages recalled, copies in ") + QString(200, QLatin1Char('a'));
    Q_EMIT f.groups->statusMessage(sentence);
    QVERIFY(f.window.statusBar()->currentMessage().startsWith(QLatin1String("1 of 1 messages")));
    QVERIFY(f.window.statusBar()->currentMessage().size() < sentence.size());
    QCOMPARE(f.window.statusBar()->toolTip(), sentence);
    Q_EMIT f.groups->navigateTo(QStringLiteral("nowhere"), {});
    QCOMPARE(f.window.currentPanel(), static_cast<Panel *>(f.groups));
}

void MainWindowTest::statusTellsTheState()
{
    ShellFixture f;
    showAt(f.window, 1280, 720);
    auto *status = qobject_cast<StatusStrip *>(f.window.statusBar());
    QCOMPARE(status->listenerText(), QStringLiteral("Receiver off"));
    ListenerState state;
    state.state = ListenerState::State::On;
    state.address = QStringLiteral("127.0.0.1:8443");
    state.eventsPerMinute = 41.3;
    state.trouble = QStringLiteral("Port 8443 is in use");
    f.window.setListener(state);
    QCOMPARE(status->listenerText(), QStringLiteral("Receiver on 127.0.0.1:8443, 41 in the last minute"));
    QVERIFY(status->findChild<QToolButton *>(QStringLiteral("statusListener"))->toolTip().isEmpty()); // it was before
    state.state = ListenerState::State::Attached;
    f.window.setListener(state);
    QVERIFY(status->listenerText().startsWith(QStringLiteral("Attached to 127.0.0.1:8443")));
    state.state = ListenerState::State::Disconnected;
    f.window.setListener(state);
    QVERIFY(status->listenerText().contains(QStringLiteral("No connection to 127.0.0.1:8443")));
    f.window.setBudget(0.12);
    QVERIFY(status->findChild<QLabel *>(QStringLiteral("statusBudget"))->text().contains(QStringLiteral("12%")));
    f.window.setClockDifference(-300);
    QVERIFY(status->findChild<QLabel *>(QStringLiteral("statusClock"))->text().contains(QStringLiteral("-0.3")));
    QSignalSpy language(&f.window, &MainWindow::languageRequested);
    QTest::mouseClick(status->findChild<QWidget *>(QStringLiteral("languageZh")), Qt::LeftButton);
    QCOMPARE(language.first().first().toString(), QStringLiteral("zh_CN"));
    QTest::mouseClick(status->findChild<QWidget *>(QStringLiteral("statusListener")), Qt::LeftButton);
    QCOMPARE(f.window.currentPanel(), static_cast<Panel *>(f.callbacks));
}

void MainWindowTest::languageSwitches()
{
    ShellFixture f;
    f.window.addPanel(new HomePanel);
    f.window.addPanel(new SettingsPanel(f.settings, f.theme, f.zone));
    showAt(f.window, 1440, 900);
    FakeTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const QString mark = QStringLiteral("译");
    QTRY_VERIFY(f.window.windowTitle().startsWith(mark));
    for (const QString &id : {QStringLiteral("groups"), QStringLiteral("home"), QStringLiteral("settings")}) {
        f.window.showPanel(id);
        QTest::qWait(10);
        for (QAbstractButton *button : f.window.findChildren<QAbstractButton *>()) {
            // The sample panel's own words and the names of languages stay.
            const bool fixed = button->objectName().startsWith(QLatin1String("language")) ||
                               f.groups->isAncestorOf(button) || f.callbacks->isAncestorOf(button);
            if (button->isVisible() && !fixed && !button->text().isEmpty())
                QVERIFY2(button->text().contains(mark),
                         qPrintable(button->objectName() + QLatin1Char(' ') + button->text()));
        }
    }
    for (QAction *action : f.window.findChild<QMenuBar *>()->actions())
        QVERIFY2(action->text().startsWith(mark), qPrintable(action->text()));
    auto *tabs = f.window.drawer()->findChild<QTabBar *>(QStringLiteral("drawerTabs"));
    QVERIFY(tabs->tabText(1).startsWith(mark));
    QVERIFY(f.window.band()->summary().startsWith(mark));
    QVERIFY(f.window.navigation()->model()->index(0, 0).data().toString().startsWith(mark));
    QVERIFY(f.groups->translations >= 2);
    QCoreApplication::removeTranslator(&translator);
    QTRY_VERIFY(f.window.windowTitle().startsWith(QStringLiteral("Settings")));
}

void MainWindowTest::themeAndZoneByMenu()
{
    ShellFixture f;
    showAt(f.window, 1280, 720);
    f.window.findChild<QAction *>(QStringLiteral("action-theme-dark"))->trigger();
    QCOMPARE(f.theme.scheme(), Theme::Scheme::Dark);
    QCOMPARE(f.settings.get(setting::theme), QStringLiteral("dark"));
    f.window.findChild<QAction *>(QStringLiteral("action-theme-light"))->trigger();
    QCOMPARE(f.theme.scheme(), Theme::Scheme::Light);
    QTest::mouseClick(f.window.findChild<QWidget *>(QStringLiteral("zone-beijing")), Qt::LeftButton);
    QCOMPARE(f.zone.mode(), DisplayZone::Mode::Beijing);
    QCOMPARE(f.settings.get(setting::displayZone), QStringLiteral("beijing"));
    QVERIFY(f.window.findChild<QAction *>(QStringLiteral("action-zone-beijing"))->isChecked());
    f.window.findChild<QAction *>(QStringLiteral("action-compact"))->trigger();
    QTRY_COMPARE(f.groups->table()->rowHeight(0), Theme::compactRowHeight);
    f.window.findChild<QAction *>(QStringLiteral("action-compact"))->trigger();
    QTRY_COMPARE(f.groups->table()->rowHeight(0), Theme::rowHeight);
}

void MainWindowTest::menuHoldsThePanelsActions()
{
    ShellFixture f;
    showAt(f.window, 1280, 720);
    QMenu *section = f.window.findChild<QMenuBar *>()->actions().at(3)->menu();
    QCOMPARE(section->actions().size(), 1);
    QCOMPARE(section->actions().first()->text(), QStringLiteral("Do the sample thing"));
    section->actions().first()->trigger();
    QCOMPARE(f.groups->ownRuns, 1);
    for (QMenu *menu : f.window.findChild<QMenuBar *>()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions())
            QVERIFY(action->isSeparator() || !action->text().isEmpty());
    }
}

void MainWindowTest::stateIsKept()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("w.ini"));
    {
        Settings settings(file);
        DisplayZone zone;
        ThemeController theme;
        MainWindow window(settings, zone, theme);
        window.addPanel(
            new SamplePanel(QStringLiteral("groups"), QStringLiteral("Groups"), QStringLiteral("group"), {}));
        window.addPanel(
            new SamplePanel(QStringLiteral("callbacks"), QStringLiteral("Callbacks"), QStringLiteral("callback"), {}));
        window.showPanel(QStringLiteral("callbacks"));
        window.resize(1400, 777);
        window.show();
        window.drawer()->setOpen(true);
        window.close();
    }
    Settings settings(file);
    DisplayZone zone;
    ThemeController theme;
    MainWindow window(settings, zone, theme);
    window.addPanel(new SamplePanel(QStringLiteral("groups"), QStringLiteral("Groups"), QStringLiteral("group"), {}));
    window.addPanel(
        new SamplePanel(QStringLiteral("callbacks"), QStringLiteral("Callbacks"), QStringLiteral("callback"), {}));
    window.showStart(false);
    QCOMPARE(window.currentPanel()->id(), QStringLiteral("callbacks"));
    QVERIFY(window.drawer()->isOpen());
}

void MainWindowTest::everythingIsNamed()
{
    ShellFixture f;
    f.window.addPanel(new HomePanel);
    auto *settings = new SettingsPanel(f.settings, f.theme, f.zone);
    settings->setSandbox(true, QStringLiteral("2,000 accounts"));
    settings->setProfiles({sampleProfile(SafetyLevel::Test)}, QString());
    f.window.addPanel(settings);
    f.addCall(true);
    showAt(f.window, 1440, 900);
    f.window.drawer()->setOpen(true);
    for (Panel *panel : f.window.panels()) {
        f.window.showPanel(panel->id());
        QCOMPARE(unnamedWidgets(&f.window), QStringList());
    }
    f.window.palettePopup()->open(QStringLiteral(">"));
    QCOMPARE(unnamedWidgets(&f.window), QStringList());
    f.window.palettePopup()->close();
    f.window.showStart(true);
    QCOMPARE(unnamedWidgets(&f.window), QStringList());
    f.window.resize(640, 360);
    f.window.showStart(false);
    QCOMPARE(unnamedWidgets(&f.window), QStringList());
}

void MainWindowTest::closesOnce()
{
    auto f = std::make_unique<ShellFixture>();
    showAt(f->window, 1280, 720);
    QSignalSpy closing(&f->window, &MainWindow::closing);
    f->window.findChild<QAction *>(QStringLiteral("action-quit"))->trigger();
    QCOMPARE(closing.count(), 1);
    QVERIFY(!f->window.isVisible());
    f.reset();
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
