// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shellfixture.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/panels/home/homepanel.h"
#include "ui/panels/settings/settingspanel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/drawer.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace imdesk;
using namespace imdesk::testing;

/// Takes pictures of the window in both themes into <build>/pictures and holds that nothing is blank.
class WindowPicturesTest : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void pictures_data();
    void pictures();

  private:
    void keep(QWidget *widget, const QString &name);
};

void WindowPicturesTest::keep(QWidget *widget, const QString &name)
{
    QTest::qWait(30);
    const QImage image = widget->grab().toImage();
    QVERIFY(!image.isNull());
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY2(colours.size() > 8, qPrintable(name));
    const QString folder = QStringLiteral(IMDESK_BINARY_DIR "/pictures");
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(image.save(QStringLiteral("%1/%2.png").arg(folder, name)));
}

void WindowPicturesTest::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << QSize(1280, 720);
    QTest::newRow("dark") << true << QSize(1280, 720);
    QTest::newRow("light-wide") << false << QSize(1440, 900);
    QTest::newRow("dark-wide") << true << QSize(1440, 900);
    QTest::newRow("light-small") << false << QSize(640, 360);
    QTest::newRow("dark-small") << true << QSize(640, 360);
}

void WindowPicturesTest::pictures()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    ShellFixture f;
    f.theme.setChoice(dark ? ThemeController::Choice::Dark : ThemeController::Choice::Light);
    auto *home = new HomePanel;
    auto *settings = new SettingsPanel(f.settings, f.theme, f.zone);
    f.window.addPanel(home);
    f.window.addPanel(settings);
    HomeData data;
    data.connected = true;
    data.isSandbox = true;
    data.listener = HomeData::Listener::On;
    data.listenerAddress = QStringLiteral("127.0.0.1:8443");
    data.eventsSinceStart = 1234;
    data.eventsPerMinute = 41;
    data.callsSinceStart = 560;
    data.errorsSinceStart = 2;
    data.lastError = QStringLiteral("No such group here");
    data.drafts = 1;
    data.draftFirstLine = QStringLiteral("Service pause 22:00 to 23:00");
    data.statisticsDay = QDate(2026, 3, 2);
    data.figures = {{QStringLiteral("ActiveUserNum"), QStringLiteral("Active people"), 12345, 11000},
                    {QStringLiteral("UpMsgNum"), QStringLiteral("Messages sent"), 98765, 101000},
                    {QStringLiteral("LoginTimes"), QStringLiteral("Sign-ins"), 4567, std::nullopt}};
    home->setData(data);
    settings->setProfiles({sampleProfile(SafetyLevel::Sandbox), sampleProfile(SafetyLevel::Production)},
                          QStringLiteral("p-sandbox"));
    settings->setSandbox(true, QStringLiteral("2,000 accounts, 300 groups, seed 1."));
    ListenerState listener;
    listener.state = ListenerState::State::On;
    listener.address = QStringLiteral("127.0.0.1:8443");
    listener.eventsPerMinute = 41;
    f.window.setListener(listener);
    f.window.setBudget(0.12);
    f.window.setClockDifference(300);
    f.window.setDrafts(2);
    f.addCall(true);
    f.addCall(false);
    f.window.reportProblem(QStringLiteral("Listener was off 13:10 to 13:24"), QStringLiteral("port 8443 was in use"));
    f.window.resize(size);
    f.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&f.window));
    f.groups->table()->selectRow(2);
    keep(&f.window, tag + QStringLiteral("-groups"));
    f.window.drawer()->setOpen(true);
    f.groups->filter()->setText(QStringLiteral("type = Public annd name"));
    f.groups->filter()->setInvalid(QStringLiteral("Here \"and\", \"or\" or the end is expected."), 14);
    f.window.setProfile(sampleProfile(SafetyLevel::Production));
    f.window.messageBar()->showMessage(
        MessageBar::Kind::Error, QStringLiteral("No such group here"),
        QStringLiteral("@TGS#1 was not found in Shop-CN. It exists in profile Shop-Test."),
        QStringLiteral("Open it there, or search for another ID."), QStringLiteral("code 10015\nrequest req-1"));
    f.window.messageBar()->addButton(QStringLiteral("Open there"), {});
    f.window.showToast(QStringLiteral("Muted alice in cs-night until 18:40."), [] {});
    keep(&f.window, tag + QStringLiteral("-drawer"));
    f.window.messageBar()->clear();
    f.window.drawer()->setOpen(false);
    f.window.setProfile(sampleProfile(SafetyLevel::Test));
    f.window.palettePopup()->open(QStringLiteral(">"));
    keep(&f.window, tag + QStringLiteral("-palette"));
    f.window.palettePopup()->close();
    f.window.showPanel(QStringLiteral("home"));
    keep(&f.window, tag + QStringLiteral("-home"));
    f.window.showPanel(QStringLiteral("settings"));
    keep(&f.window, tag + QStringLiteral("-settings"));
    f.window.clearProfile();
    f.window.showStart(true);
    keep(&f.window, tag + QStringLiteral("-start"));
    if (size.width() != 1280)
        return;
    ProfileDialog dialog(Profile(), &f.window);
    dialog.setKeychainState(KeychainState::Ready);
    dialog.open();
    keep(&dialog, tag + QStringLiteral("-profile"));
    dialog.close();
    Confirmation question;
    question.title = QStringLiteral("Notify 3 groups");
    question.effect = QStringLiteral("Notify 3 groups (about 512 people online) in Shop-CN. First line: 'Service pause "
                                     "22:00 to 23:00'. It cannot be recalled.");
    question.details = {QStringLiteral("cs-night"), QStringLiteral("cs-day"), QStringLiteral("值班群")};
    question.verb = QStringLiteral("Notify 3 groups");
    question.keep = QStringLiteral("Keep as draft");
    question.typedWord = QStringLiteral("3");
    question.level = SafetyLevel::Production;
    question.profileName = QStringLiteral("Shop-CN");
    ConfirmDialog confirm(question, &f.window);
    confirm.open();
    keep(&confirm, tag + QStringLiteral("-confirm"));
    confirm.close();
}

QTEST_MAIN(WindowPicturesTest)
#include "tst_windowpictures.moc"
