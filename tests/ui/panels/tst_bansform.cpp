// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/groupextras.h"
#include "tests/ui/panels/groupwritingbench.h"
#include "ui/panels/groups/bandialog.h"

#include <QScrollArea>
#include <QScrollBar>

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
        reason->setText(QString(GroupExtras::banReasonBytes, u'x'));
        QVERIFY(form->doButton()->isEnabled());
        constexpr int aFieldOrTwo = 90;
        form->resize(form->width(), form->minimumSizeHint().height() + aFieldOrTwo);
        auto *scroll = Desk::in<QScrollArea>(form, "dialogScroll");
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > aFieldOrTwo);
        scroll->verticalScrollBar()->setValue(0);
        reason->setText(QString(GroupExtras::banReasonBytes + 1, u'x'));
        QVERIFY(!form->doButton()->isEnabled());
        QCOMPARE(form->doButton()->toolTip(), u"At most 1000 bytes."_s);
        const auto *hint = Desk::in<QLabel>(reason->parentWidget(), "formHint");
        QVERIFY(hint->text().contains(u"At most 1000 bytes."_s));
        QTRY_VERIFY(scroll->viewport()->rect().contains(hint->mapTo(scroll->viewport(), hint->rect().center())));
        Desk::write(form, "banReason", u"spam"_s);
        QCOMPARE(reason->text(), u"spam"_s);
        Desk::submit(form);
        desk.choose({u"cem"_s}, "bansTable");
        QVERIFY(desk.member(id, u"cem"_s).isEmpty());
    }

    void theButtonTellsHowManyWouldBeBanned()
    {
        DisplayZone zone;
        BanDialog form(Profile(), u"Door"_s, zone, [] { return 1'800'000'000; }, nullptr);
        form.setAttribute(Qt::WA_DeleteOnClose, false);
        form.open();
        auto *who = Desk::in<QPlainTextEdit>(&form, "banAccounts");
        const auto *hint = Desk::in<QLabel>(who->parentWidget(), "formHint");
        const QPushButton *ban = form.doButton();
        QCOMPARE(ban->text(), u"Ban 0 account(s)"_s);
        QVERIFY(!ban->isEnabled());
        QCOMPARE(ban->toolTip(), u"Name at least one account."_s);
        who->setPlainText(u"bob\ncem, bob"_s);
        QCOMPARE(ban->text(), u"Ban 2 account(s)"_s);
        QCOMPARE(hint->text(), u"2 account(s) · 1 named twice"_s);
        QVERIFY(ban->isEnabled() && ban->toolTip().isEmpty());
        QCOMPARE(form.accounts(), (QStringList{u"bob"_s, u"cem"_s}));
        who->appendPlainText(QString(34, u'x'));
        QVERIFY(!ban->isEnabled());
        QVERIFY2(hint->text().contains(u"Not an account: xxx"_s), qPrintable(hint->text()));
        QVERIFY(ban->toolTip().contains(u"Not an account: xxx"_s));
        // Time that goes by changes nothing about it.
        form.check();
        QVERIFY(!ban->isEnabled());
        who->setPlainText(u"cem"_s);
        QCOMPARE(ban->text(), u"Ban 1 account(s)"_s);
        QVERIFY(ban->isEnabled());
    }

    void theBannedAreExportedNotTheMembers()
    {
        Desk desk;
        desk.ready();
        const QString id = desk.open(u"Public"_s, u"Door"_s);
        desk.raw(u"group_open_http_svc/ban_group_member"_s,
                 {{u"GroupId"_s, id}, {u"Members_Account"_s, QJsonArray{u"cem"_s}}, {u"Duration"_s, 600}});
        desk.tab(u"Banned"_s);
        desk.choose({u"cem"_s}, "bansTable");
        auto *table = desk.find<QTableView>("bansTable");
        table->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(table->window()));
        table->setFocus();
        desk.dialogs.path = desk.folder.filePath(u"banned.jsonl"_s);
        const auto lines = [&desk] {
            QFile file(desk.dialogs.path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        desk.panel->exportView();
        testing::ExportHands::run(desk.panel.get(), "jsonl");
        QVERIFY2(lines().contains("cem") && !lines().contains("bob"), lines().constData());
        QCOMPARE(desk.find<QTabWidget>("groupTabs")->tabText(desk.find<QTabWidget>("groupTabs")->currentIndex()),
                 u"Banned"_s);
        // Also with the focus elsewhere on the page.
        desk.find<QTabWidget>("groupTabs")->setFocus();
        QVERIFY(QFile::remove(desk.dialogs.path));
        desk.panel->exportView();
        testing::ExportHands::run(desk.panel.get(), "jsonl");
        QVERIFY2(lines().contains("cem") && !lines().contains("bob"), lines().constData());
        // The filter is the filter.
        table->setFocus();
        desk.panel->focusFilter();
        QCoreApplication::processEvents();
        QVERIFY(!testing::ExportHands::dialog(desk.panel.get()));
        QCOMPARE(desk.find<QTabWidget>("groupTabs")->currentIndex(), 1);
    }

  private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestBansForm)
#include "tst_bansform.moc"
