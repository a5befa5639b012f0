// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "ui/panels/settings/settingspanel.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/displayzone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Every choice of the settings section, made by keys and clicks: it acts at once, is told, and is remembered on disk.
class TestSettingsPanel : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void connectionsAreOpenedEditedAddedAndRemoved();
    void theOneInUseCannotBeOpenedOrRemoved();
    void lookActsAtOnceAndIsRemembered();
    void limitsOfTheLogAreRemembered();
    void ageOfSnapshotsIsRemembered();
    void halfTypedLimitsDropNothing();
    void sandboxSwitchesShowOnlyInTheSandbox();

  private:
    template <class W>
    W *child(const char *name) const
    {
        return m_panel->findChild<W *>(QLatin1String(name));
    }
    /// Chooses an entry as a person does: keys on the focused box.
    static void choose(QComboBox *box, const QString &data)
    {
        box->setFocus();
        const int steps = box->findData(data) - box->currentIndex();
        for (int i = 0; i < qAbs(steps); ++i)
            QTest::keyClick(box, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
    }
    QString file() const { return m_home->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<DisplayZone> m_zone;
    std::unique_ptr<SettingsPanel> m_panel;
};

void TestSettingsPanel::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(file());
    m_theme = std::make_unique<ThemeController>();
    m_zone = std::make_unique<DisplayZone>();
    m_panel = std::make_unique<SettingsPanel>(*m_settings, *m_theme, *m_zone);
    Profile shop, desk;
    shop.id = u"p1"_s;
    shop.name = u"Shop"_s;
    desk.id = u"p2"_s;
    desk.name = u"<b>Desk</b>"_s;
    m_panel->setProfiles({shop, desk}, shop.id);
    m_panel->resize(1000, 900);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestSettingsPanel::cleanup()
{
    m_panel.reset();
    m_zone.reset();
    m_theme.reset();
    m_settings.reset();
}

void TestSettingsPanel::connectionsAreOpenedEditedAddedAndRemoved()
{
    auto *list = child<QListWidget>("settingsProfiles");
    QCOMPARE(list->count(), 2);
    QSignalSpy open(m_panel.get(), &SettingsPanel::profileOpenRequested);
    QSignalSpy edit(m_panel.get(), &SettingsPanel::profileEditRequested);
    QSignalSpy add(m_panel.get(), &SettingsPanel::profileNewRequested);
    QSignalSpy remove(m_panel.get(), &SettingsPanel::profileRemoveRequested);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QTest::mouseClick(child<QPushButton>("settingsOpen"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>("settingsEdit"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>("settingsRemove"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>("settingsAdd"), Qt::LeftButton);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().first().toString(), u"p2"_s);
    QCOMPARE(edit.size(), 1);
    QCOMPARE(edit.first().first().toString(), u"p2"_s);
    QCOMPARE(remove.size(), 1);
    QCOMPARE(remove.first().first().toString(), u"p2"_s);
    QCOMPARE(add.size(), 1);
}

void TestSettingsPanel::theOneInUseCannotBeOpenedOrRemoved()
{
    auto *list = child<QListWidget>("settingsProfiles");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QVERIFY(!child<QPushButton>("settingsOpen")->isEnabled());
    QVERIFY(!child<QPushButton>("settingsRemove")->isEnabled());
    QVERIFY(child<QPushButton>("settingsEdit")->isEnabled());
}

void TestSettingsPanel::lookActsAtOnceAndIsRemembered()
{
    QSignalSpy language(m_panel.get(), &SettingsPanel::languageRequested);
    choose(child<QComboBox>("settingsTheme"), u"dark"_s);
    choose(child<QComboBox>("settingsDensity"), u"compact"_s);
    choose(child<QComboBox>("settingsZone"), u"utc"_s);
    choose(child<QComboBox>("settingsLanguage"), u"zh_CN"_s);
    QVERIFY(m_theme->scheme() == Theme::Scheme::Dark);
    QVERIFY(m_theme->isCompact());
    QCOMPARE(m_zone->mode(), DisplayZone::Mode::Utc);
    QCOMPARE(language.last().first().toString(), u"zh_CN"_s);
    m_panel.reset();
    m_settings.reset();
    const Settings again(file());
    QCOMPARE(again.get(setting::theme), u"dark"_s);
    QVERIFY(again.get(setting::compactRows));
}

void TestSettingsPanel::limitsOfTheLogAreRemembered()
{
    QSignalSpy changed(m_panel.get(), &SettingsPanel::eventLimitsChanged);
    auto *rows = child<QSpinBox>("settingsKeepRows");
    rows->setFocus();
    rows->selectAll();
    QTest::keyClicks(rows, u"250000"_s);
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(m_settings->get(setting::eventsKeepRows), qint64(250'000));
    auto *days = child<QSpinBox>("settingsKeepDays");
    const int before = days->value();
    days->setFocus();
    QTest::keyClick(days, Qt::Key_Up);
    QCOMPARE(m_settings->get(setting::eventsKeepDays), before + 1);
    const bool full = m_settings->get(setting::eventsSyncFull);
    auto *sync = child<QCheckBox>("settingsSyncFull");
    sync->setFocus();
    QTest::keyClick(sync, Qt::Key_Space);
    QCOMPARE(m_settings->get(setting::eventsSyncFull), !full);
    QCOMPARE(changed.size(), 3);
}

void TestSettingsPanel::ageOfSnapshotsIsRemembered()
{
    QSignalSpy changed(m_panel.get(), &SettingsPanel::snapshotDaysChanged);
    auto *days = child<QSpinBox>("settingsSnapshotDays");
    QCOMPARE(days->value(), 90);
    days->setFocus();
    days->selectAll();
    QTest::keyClicks(days, u"30"_s);
    QVERIFY(changed.isEmpty()); // "3" on the way to "30" drops nothing
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(m_settings->get(setting::snapshotsKeepDays), 30);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toInt(), 30);
}

void TestSettingsPanel::halfTypedLimitsDropNothing()
{
    QSignalSpy changed(m_panel.get(), &SettingsPanel::eventLimitsChanged);
    auto *rows = child<QSpinBox>("settingsKeepRows");
    rows->setFocus();
    rows->selectAll();
    QTest::keyClicks(rows, u"2000"_s);
    QVERIFY(changed.isEmpty());
}

void TestSettingsPanel::sandboxSwitchesShowOnlyInTheSandbox()
{
    auto *traffic = child<QDoubleSpinBox>("settingsTraffic");
    auto *closed = child<QCheckBox>("settingsNotificationsClosed");
    QVERIFY(!traffic->isVisible());
    m_panel->setSandbox(true, u"2,000 accounts, 300 groups"_s);
    QVERIFY(traffic->isVisible());
    QSignalSpy rate(m_panel.get(), &SettingsPanel::sandboxTrafficChanged);
    QSignalSpy api(m_panel.get(), &SettingsPanel::sandboxNotificationsClosedChanged);
    QSignalSpy reset(m_panel.get(), &SettingsPanel::sandboxResetRequested);
    const double before = traffic->value();
    traffic->setFocus();
    QTest::keyClick(traffic, Qt::Key_Up);
    QCOMPARE(rate.last().first().toDouble(), before + 0.5);
    auto *big = child<QSpinBox>("settingsBigGroup");
    QVERIFY(big->isVisible());
    big->setFocus();
    QTest::keyClick(big, Qt::Key_Up);
    QCOMPARE(m_settings->get(setting::sandboxBigGroup), 10'000);
    closed->setFocus();
    QTest::keyClick(closed, Qt::Key_Space);
    QCOMPARE(api.last().first().toBool(), true);
    auto *lower = child<QCheckBox>("settingsLowerPlan");
    QSignalSpy plan(m_panel.get(), &SettingsPanel::sandboxPlanChanged);
    lower->setFocus();
    QTest::keyClick(lower, Qt::Key_Space);
    QVERIFY(plan.last().first().toBool() && m_settings->get(setting::sandboxLowerPlan));
    QTest::mouseClick(child<QPushButton>("settingsSandboxReset"), Qt::LeftButton);
    QCOMPARE(reset.size(), 1);
}

QTEST_MAIN(TestSettingsPanel)
#include "tst_settingspanel.moc"
