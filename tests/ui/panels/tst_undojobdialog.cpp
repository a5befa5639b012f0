// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/catalogue.h"
#include "core/api/errortext.h"
#include "core/settings/profile.h"
#include "tests/ui/support/widgetnames.h"
#include "ui/panels/jobs/undojobdialog.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What was changed after a job is only overwritten where that is wished.
class TestUndoJobDialog : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void changedRowsStayUnlessWished();
    void aRehearsalOfOtherRowsIsNotShown();
    void whileTheJobIsMadeNothingElseIsAsked();

  private:
    static QJsonObject row(int number, const QString &account)
    {
        return {{u"row"_s, QString::number(number)},
                {u"group"_s, u"night"_s},
                {u"account"_s, account},
                {u"command"_s, u"group_open_http_svc/modify_group_member_info"_s}};
    }
};

void TestUndoJobDialog::changedRowsStayUnlessWished()
{
    const Catalogue catalogue;
    const ErrorText errors(catalogue);
    JobUndo undo;
    undo.plan.verb = u"undo"_s;
    undo.plan.rows = {row(2, u"bob"_s), row(1, u"carol"_s)};
    undo.undone = 2;
    undo.changed.insert(u"night"_s + JobQuestion::between + u"bob"_s, u"MemberList bob NameCard: Bobby → Rob"_s);
    UndoJobDialog dialog(undo, u"Cards"_s, Profile(), errors, nullptr);
    QCOMPARE(testing::unnamedWidgets(&dialog), QStringList());
    auto *label = dialog.findChild<QLabel *>(u"undoChanged"_s);
    auto *force = dialog.findChild<QCheckBox *>(u"undoForce"_s);
    auto *run = dialog.findChild<QPushButton *>(u"undoRun"_s);
    QVERIFY(label && force && run);
    QVERIFY2(label->text().contains(u"Bobby → Rob"_s), qPrintable(label->text()));
    QVERIFY(!force->isChecked());
    QVERIFY2(run->text().contains(u'1'), qPrintable(run->text()));
    const JobPlan rest = dialog.plan();
    QCOMPARE(rest.rows.size(), 2);
    QCOMPARE(rest.rows.first().value("account"_L1).toString(), u"carol"_s);
    QVERIFY(rest.rows.last().value("problem"_L1).toString().contains(u"Bobby → Rob"_s));
    force->setChecked(true);
    QVERIFY2(run->text().contains(u'2'), qPrintable(run->text()));
    QCOMPARE(dialog.plan().rows, undo.plan.rows);
    // What was made ready behind the window is taken as it is.
    auto ready = std::make_shared<JobUndo>(undo.withoutChanged());
    ready->plan.name = u"made before"_s;
    undo.rest = ready;
    QCOMPARE(UndoJobDialog(undo, u"Cards"_s, Profile(), errors, nullptr).plan().name, u"made before"_s);
    undo.rest.reset();
    // Without such rows there is nothing to ask.
    undo.changed.clear();
    const UndoJobDialog plain(undo, u"Cards"_s, Profile(), errors, nullptr);
    QVERIFY(!plain.findChild<QLabel *>(u"undoChanged"_s));
    QVERIFY(plain.findChild<QCheckBox *>(u"undoForce"_s)->isHidden());
}

void TestUndoJobDialog::aRehearsalOfOtherRowsIsNotShown()
{
    const Catalogue catalogue;
    const ErrorText errors(catalogue);
    JobUndo undo;
    undo.plan.verb = u"undo"_s;
    undo.plan.rows = {row(2, u"bob"_s), row(1, u"carol"_s)};
    undo.undone = 2;
    undo.changed.insert(u"night"_s + JobQuestion::between + u"bob"_s, u"MemberList bob NameCard: Bobby → Rob"_s);
    UndoJobDialog dialog(undo, u"Cards"_s, Profile(), errors, nullptr);
    QSignalSpy given(&dialog, &UndoJobDialog::rehearsalCancelled);
    auto *rehearse = dialog.findChild<QPushButton *>(u"undoRehearse"_s);
    auto *force = dialog.findChild<QCheckBox *>(u"undoForce"_s);
    auto *message = dialog.findChild<MessageBar *>(u"undoMessage"_s);
    QVERIFY(rehearse && force && message);
    rehearse->click();
    force->setChecked(true);
    QCOMPARE(given.size(), 1);
    dialog.showRehearsal(JobRehearsalReport());
    QVERIFY(!message->isShowing() && rehearse->isEnabled());
    rehearse->click();
    dialog.showRehearsal(JobRehearsalReport());
    QVERIFY(message->isShowing());
    force->setChecked(false);
    QVERIFY(!message->isShowing());
    QCOMPARE(given.size(), 1);
}

void TestUndoJobDialog::whileTheJobIsMadeNothingElseIsAsked()
{
    const Catalogue catalogue;
    const ErrorText errors(catalogue);
    JobUndo undo;
    undo.plan.verb = u"undo"_s;
    undo.plan.rows = {row(2, u"bob"_s), row(1, u"carol"_s)};
    undo.undone = 2;
    UndoJobDialog dialog(undo, u"Cards"_s, Profile(), errors, nullptr);
    QSignalSpy runs(&dialog, &UndoJobDialog::runRequested), given(&dialog, &UndoJobDialog::runCancelled);
    auto *rehearse = dialog.findChild<QPushButton *>(u"undoRehearse"_s);
    auto *run = dialog.findChild<QPushButton *>(u"undoRun"_s);
    auto *cancel = dialog.findChild<QPushButton *>(u"busyCancel"_s);
    auto *message = dialog.findChild<MessageBar *>(u"undoMessage"_s);
    QVERIFY(rehearse && run && cancel && message);
    const auto begin = [&] {
        run->click();
        dialog.showMaking();
        run->click();
    };
    begin();
    QCOMPARE(runs.size(), 1);
    QVERIFY(!run->isEnabled() && !rehearse->isEnabled());
    dialog.showRehearsal(JobRehearsalReport()); // of before
    QVERIFY(!message->isShowing() && !run->isEnabled());
    cancel->click();
    QCOMPARE(given.size(), 1);
    QVERIFY(run->isEnabled() && rehearse->isEnabled());
    begin();
    dialog.showNotMade(makeError(ApiError::Kind::Storage, u"full"_s));
    QVERIFY(message->isShowing() && run->isEnabled() && rehearse->isEnabled());
    QCOMPARE(given.size(), 1);
}

QTEST_MAIN(TestUndoJobDialog)
#include "tst_undojobdialog.moc"
