// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/catalogue.h"
#include "core/settings/profile.h"
#include "ui/panels/audit/guarddialog.h"
#include "ui/widgets/displayzone.h"

#include <QPlainTextEdit>
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
    void rulesThatProtectNothingAreToldBefore();
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

QTEST_MAIN(TestGuardDialog)
#include "tst_guarddialog.moc"
