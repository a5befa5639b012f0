// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/catalogue.h"
#include "core/settings/profile.h"
#include "ui/panels/audit/guarddialog.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/displayzone.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The rules as the form shows and reads them.
class TestGuardDialog : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void whatIsShownIsReadAgain();
    void linesOfPeople();
    void whatIsTickedIsARule();
    void rulesThatProtectNothingAreToldBefore();
    void blanksOfAnIdStayAsTheyAre();

  private:
    ThemeController m_theme;
};

void TestGuardDialog::whatIsShownIsReadAgain()
{
    const QList<ProtectRule> rules{{u"*"_s, u"night shift"_s},
                                   {u"destroy_group"_s, u"night shift"_s},
                                   {u"*"_s, u" edge "_s},
                                   {u"*"_s, u"\"quoted\" name"_s},
                                   {u"*"_s, u"\"half"_s},
                                   {u"*"_s, u"in\"side"_s},
                                   {u"im_open_login_svc/*"_s, u"admin*"_s}};
    QCOMPARE(GuardDialog::rulesOf(GuardDialog::textOf(rules)), rules);
    // A rule of nothing, as older versions took it, is not shown as one of something.
    QCOMPARE(GuardDialog::rulesOf(GuardDialog::textOf({{u"*"_s, QString()}, {QString(), u"bob"_s}})),
             QList<ProtectRule>());
}

void TestGuardDialog::linesOfPeople()
{
    QCOMPARE(GuardDialog::rulesOf(u"admin*\n  night   destroy_group modify_group_base_info \n\n\"a b\" kick\n"_s),
             (QList<ProtectRule>{{u"*"_s, u"admin*"_s},
                                 {u"destroy_group"_s, u"night"_s},
                                 {u"modify_group_base_info"_s, u"night"_s},
                                 {u"kick"_s, u"a b"_s}}));
}

void TestGuardDialog::whatIsTickedIsARule()
{
    constexpr qint64 now = 1'800'000'000'000;
    const DisplayZone zone;
    GuardDialog dialog(Profile(), AppGuard(), now, zone, {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    const auto click = [&dialog](const char *name) {
        QTest::mouseClick(dialog.findChild<QAbstractButton *>(QLatin1String(name)), Qt::LeftButton, {}, {8, 8});
    };
    QVERIFY(!dialog.guard(now).readOnly);
    click("guardReadOnly");
    QVERIFY(dialog.guard(now).readOnly);
    // An unlock lasts as long as is said, and needs a reason.
    auto *minutes = dialog.findChild<QSpinBox *>(u"guardMinutes"_s);
    QVERIFY(!minutes->isEnabled());
    click("guardUnlock");
    QVERIFY(minutes->isEnabled() && !dialog.doButton()->isEnabled());
    minutes->setFocus();
    const int usual = minutes->value();
    QTest::keyClick(minutes, Qt::Key_Up);
    QCOMPARE(minutes->value(), usual + 1);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"guardReason"_s), u"night shift"_s);
    QVERIFY(dialog.doButton()->isEnabled());
    QCOMPARE(dialog.guard(now).unlockedUntilMs, now + (usual + 1) * 60'000LL);
    QCOMPARE(dialog.guard(now).unlockReason, u"night shift"_s);
    // Where the profile says it, the form cannot take it back.
    Profile kept;
    kept.readOnly = true;
    const GuardDialog fixed(kept, AppGuard(), now, zone, {}, nullptr);
    QVERIFY(!fixed.findChild<QAbstractButton *>(u"guardReadOnly"_s)->isEnabled());
}

void TestGuardDialog::rulesThatProtectNothingAreToldBefore()
{
    const Catalogue catalogue;
    QStringList writes;
    for (const CatalogueCommand &command : catalogue.commands()) {
        if (command.access != CatalogueCommand::Access::Read)
            writes << command.path;
    }
    AppGuard guard;
    guard.rules = {{u"of_older_days"_s, u"boss"_s}}; // what is there already keeps nobody from saving
    const DisplayZone zone;
    GuardDialog dialog(Profile(), guard, 0, zone, writes, nullptr);
    auto *rules = dialog.findChild<QPlainTextEdit *>(u"guardRules"_s);
    QVERIFY(rules);
    QCOMPARE(dialog.wrongRule(), QString());
    for (const QString &line : {u"night shift"_s, u"night destory_group"_s}) {
        rules->setPlainText(line);
        QVERIFY2(!dialog.wrongRule().isEmpty(), qPrintable(line));
    }
    for (const QString &line : {u"\"night shift\""_s, u"night destroy_group"_s, u"night im_open_login_svc/*"_s}) {
        rules->setPlainText(line);
        QCOMPARE(dialog.wrongRule(), QString());
    }
}

void TestGuardDialog::blanksOfAnIdStayAsTheyAre()
{
    const DisplayZone zone;
    GuardDialog dialog(Profile(), AppGuard(), 0, zone, {}, nullptr);
    dialog.findChild<QPlainTextEdit *>(u"guardRules"_s)->setPlainText(u"\"night\u00a0shift\""_s);
    QCOMPARE(dialog.guard(0).rules, (QList<ProtectRule>{{u"*"_s, u"night\u00a0shift"_s}}));
}

QTEST_MAIN(TestGuardDialog)
#include "tst_guarddialog.moc"
