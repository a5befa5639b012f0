// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accountservice.h"
#include "core/services/messageimporter.h"
#include "core/settings/settings.h"
#include "tests/core/services/messageworld.h"
#include "tests/support/auditparts.h"
#include "ui/dialogs/appdialogs.h"
#include "ui/dialogs/confirmdeed.h"
#include "ui/dialogs/confirmdialog.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// The dialogs of the program over a window, and a client whose writes are noted down.
struct DeedBench : AuditParts
{
    DeedBench()
    {
        guard(*world.client, world.clock);
        window.show();
    }
    ConfirmDialog *ask()
    {
        Confirmation question;
        question.title = u"Kick 2 accounts offline"_s;
        question.verb = u"Kick"_s;
        question.details = {u"alice"_s, u"bob"_s};
        question.destructive = true;
        confirmDeed(dialogs, &window, question, *world.client,
                    [this] { AccountService::startKick(run, {u"alice"_s, u"bob"_s}); });
        return window.findChild<ConfirmDialog *>();
    }

    MessageWorld world;
    Settings settings{world.folder.filePath(u"settings.ini"_s)};
    AppDialogs dialogs{settings};
    ItemRun run{*world.client};
    QWidget window;
};

} // namespace

/// What people say of why they do something goes into the audit.
class TestConfirmDeed : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void theReasonStandsInEveryEntryOfTheDeed();
    void theReasonStandsInEveryRunOfAnImport();
    void nothingIsDoneWithoutAYes();
    void returnLeadsOnFromTheReasonAlone();
    void whereNothingIsNotedNoReasonIsAsked();
};

void TestConfirmDeed::theReasonStandsInEveryEntryOfTheDeed()
{
    DeedBench bench;
    ConfirmDialog *dialog = bench.ask();
    QVERIFY(dialog);
    auto *reason = dialog->findChild<QLineEdit *>(u"confirmReason"_s);
    auto *go = dialog->findChild<QPushButton *>(u"confirmDo"_s);
    QVERIFY(reason && go && reason->isVisible());
    QTest::keyClicks(reason, u" spam "_s);
    // Return throws nothing away that was typed, and does nothing yet.
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    bool ended = false;
    connect(&bench.run, &ItemRun::finished, this, [&ended] { ended = true; });
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(ended, 20'000);
    const QList<AuditRecord> noted = bench.noted();
    QCOMPARE(noted.size(), 2);
    for (const AuditRecord &record : noted)
        QCOMPARE(record.entry.reason, u"spam"_s);
    // What is done afterwards has nothing to do with it.
    bench.world.raw(u"im_open_login_svc/kick"_s, {{u"UserID"_s, u"carol"_s}});
    QCOMPARE(bench.noted().first().entry.reason, QString());
}

void TestConfirmDeed::theReasonStandsInEveryRunOfAnImport()
{
    DeedBench bench;
    const qint64 now = bench.world.clock.nowSeconds();
    bench.world.call(
        u"import_group"_s,
        {{u"Type"_s, u"Public"_s}, {u"GroupId"_s, u"old"_s}, {u"Name"_s, u"Old"_s}, {u"CreateTime"_s, now - 86400}});
    const ImportPlan plan = readImport(u"from,to,group,time,text\n"
                                       "alice,bob,,%1,past\n"
                                       "alice,,old,%1,past\n"_s.arg(now - 500),
                                       now);
    QCOMPARE(plan.items.size(), 2);
    MessageImporter importer(*bench.world.client, bench.world.clock);
    QSignalSpy finished(&importer, &Deliveries::finished);
    bench.world.client->because(u"moved"_s, [&] { QVERIFY(importer.import(plan, false)); });
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(importer.summary().sent, 2);
    for (const QString &command : {u"openim/importmsg"_s, u"group_open_http_svc/import_group_msg"_s})
        QCOMPARE(bench.notedOf(command).entry.reason, u"moved"_s);
}

void TestConfirmDeed::nothingIsDoneWithoutAYes()
{
    DeedBench bench;
    ConfirmDialog *dialog = bench.ask();
    QVERIFY(dialog);
    bool closed = false;
    connect(dialog, &QObject::destroyed, this, [&closed] { closed = true; });
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirmKeep"_s), Qt::LeftButton);
    QTRY_VERIFY(closed);
    QVERIFY(!bench.run.isRunning());
    QCOMPARE(bench.noted().size(), 0);
}

void TestConfirmDeed::returnLeadsOnFromTheReasonAlone()
{
    DeedBench bench;
    ConfirmDialog *dialog = bench.ask();
    QVERIFY(dialog);
    auto *reason = dialog->findChild<QLineEdit *>(u"confirmReason"_s);
    QWidget *go = dialog->findChild<QPushButton *>(u"confirmDo"_s);
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(dialog->focusWidget(), go);
    // Held down it does nothing more.
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QCoreApplication::sendEvent(go, &held);
    QVERIFY(dialog->isVisible());
    // What is only read leads nowhere: there Return keeps.
    bool closed = false;
    connect(dialog, &QObject::destroyed, this, [&closed] { closed = true; });
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirmDetailsButton"_s), Qt::LeftButton);
    auto *list = dialog->findChild<QPlainTextEdit *>(u"confirmDetails"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(closed);
    QVERIFY(!bench.run.isRunning());
    QCOMPARE(bench.noted().size(), 0);
}

void TestConfirmDeed::whereNothingIsNotedNoReasonIsAsked()
{
    Confirmation question;
    question.title = u"Leave"_s;
    question.verb = u"Leave"_s;
    ConfirmDialog dialog(question);
    dialog.show();
    QVERIFY(!dialog.findChild<QLineEdit *>(u"confirmReason"_s)->isVisible());
}

QTEST_MAIN(TestConfirmDeed)
#include "tst_confirmdeed.moc"
