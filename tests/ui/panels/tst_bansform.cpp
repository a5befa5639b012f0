// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/groupextras.h"
#include "tests/ui/panels/groupwritingbench.h"

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The form that bans accounts from a group, and what its reason may be.
class TestBansForm : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<ThemeController>();
        m_theme->setChoice(ThemeController::Choice::Light);
    }

    void aReasonHasItsLength()
    {
        Desk desk;
        desk.ready();
        const QString id = desk.open(u"Public"_s, u"Door"_s);
        desk.tab(u"Banned"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<EmptyState>("bansEmpty")->what(), u"Nobody is banned"_s, 10'000);
        desk.click("banAddButton");
        FormDialog *form = desk.dialog("timeSpanDialog");
        Desk::in<QPlainTextEdit>(form, "banAccounts")->setPlainText(u"cem"_s);
        auto *reason = Desk::in<QLineEdit>(form, "banReason");
        reason->setText(QString(GroupExtras::banReasonBytes + 1, u'x'));
        Desk::submit(form);
        QVERIFY(form->isVisible()); // too long: nothing was sent
        QVERIFY(!desk.member(id, u"cem"_s).isEmpty());
        Desk::write(form, "banReason", u"spam"_s);
        QCOMPARE(reason->text(), u"spam"_s);
        Desk::submit(form);
        desk.choose({u"cem"_s}, "bansTable");
        QVERIFY(desk.member(id, u"cem"_s).isEmpty());
    }

  private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestBansForm)
#include "tst_bansform.moc"
