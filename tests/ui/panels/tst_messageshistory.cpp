// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/messagesbench.h"
#include "tests/ui/support/widgetnames.h"
#include "ui/panels/messages/modifydialog.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QMenu>
#include <QScrollBar>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The page of histories by clicks and keys, over the sandbox.
class TestMessagesHistory : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontShowShortcutsInContextMenus); }
    void showsAPair();
    void readsAGroupBackwardsAndJumps();
    void tellsWhatFailed();
    void aFailureGoesWithTheNextHistory();
    void knowsWhichGroupsKeepNoHistory();
    void asksForTheTypeOfATypedGroup();
    void recallsChosenMessages();
    void namesWhatCouldNotBeRecalled();
    void recallsAllOfASender();
    void whatTheSenderWritesMeanwhileIsCopiedToo();
    void recallsOnlyTheSenderOfWhatIsChosen();
    void keepsThePlaceAndTheFocus();
    void aRefreshKeepsWhatWasLoadedAndThePlace();
    void showsTheNewestWhateverRoomThereIs();
    void changesAMessage();
    void aChangeThatIsRefusedKeepsWhatWasTyped();
    void asksBeforeItMarksAsRead();
    void writesNothingWhenReadOnly();
    void copiesAndExports();
    void anExportSaysWhatIsNotLoaded();
    void opensFromElsewhere();
};

void TestMessagesHistory::showsAPair()
{
    MessagesBench bench;
    bench.world.write(u"alice"_s, u"bob"_s, u"hello bob"_s);
    bench.world.write(u"bob"_s, u"alice"_s, u"<i>hello</i> alice"_s);
    new QAbstractItemModelTester(&bench.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 bench.panel.get());
    QVERIFY(!bench.find<QPushButton>("historyShow")->isEnabled());
    QVERIFY(bench.find<EmptyState>("historyEmpty")->isVisible());
    bench.openPair(u"alice"_s, u"bob"_s);
    QCOMPARE(bench.rows().rowCount(), 2);
    QCOMPARE(bench.cell(1, MessagesModel::Text), u"<i>hello</i> alice"_s);
    bench.clickRow(1);
    QCOMPARE(bench.inspected.title, u"<i>hello</i> alice"_s);
    QCOMPARE(bench.inspected.raw.toObject().value(u"From_Account"_s).toString(), u"bob"_s);
    QVERIFY(bench.find<QLabel>("historyCount")->text().contains(u"2 message(s) loaded"_s));
    bench.type("historyFilter", u"bob"_s);
    QTest::keyClick(bench.find<QLineEdit>("historyFilter"), Qt::Key_Return);
    QCOMPARE(bench.rows().rowCount(), 2); // hello bob, and what bob wrote
    bench.type("historyFilter", u"nothing such"_s);
    QTest::keyClick(bench.find<QLineEdit>("historyFilter"), Qt::Key_Return);
    QCOMPARE(bench.rows().rowCount(), 0);
    QTest::mouseClick(bench.find<EmptyState>("historyEmpty")->button(), Qt::LeftButton);
    QCOMPARE(bench.rows().rowCount(), 2);
    QCOMPARE(testing::unnamedWidgets(bench.panel.get()), QStringList());
    bench.picture("messages-history");
}

void TestMessagesHistory::readsAGroupBackwardsAndJumps()
{
    MessagesBench bench;
    for (int i = 1; i <= 50; ++i)
        bench.world.writeGroup(i % 2 ? u"alice"_s : u"bob"_s, u"line%1"_s.arg(i));
    bench.openGroup(bench.world.group);
    QVERIFY(bench.rows().rowCount() >= 20);
    QCOMPARE(bench.cell(bench.rows().rowCount() - 1, MessagesModel::Text), u"line50"_s);
    bench.clickRow(bench.rows().rowCount() - 1);
    Q_EMIT bench.table()->customContextMenuRequested(
        bench.table()->visualRect(bench.rows().index(bench.rows().rowCount() - 1, 0)).center());
    auto *menu = bench.find<QMenu>("historyMenu");
    QCOMPARE(menu->actions().first()->objectName(), u"idCopy"_s);
    menu->actions().first()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"bob"_s);
    menu->close();
    const int before = bench.rows().rowCount();
    bench.press("historyOlder");
    bench.waitForHistory();
    QVERIFY(bench.rows().rowCount() > before);
    // The top of the list reads on by itself.
    bench.table()->setFocus();
    for (int i = 0; i < 10 && bench.rows().reader().state() != HistoryReader::State::Complete; ++i) {
        QTest::keyClick(bench.table(), Qt::Key_Home, Qt::ControlModifier);
        bench.waitForHistory();
    }
    QCOMPARE(bench.rows().reader().state(), HistoryReader::State::Complete);
    QVERIFY(!bench.find<QPushButton>("historyOlder")->isEnabled());
    auto *day = bench.find<QDateEdit>("historyDay");
    day->setDate(QDate::currentDate().addDays(-20));
    bench.press("historyJump");
    bench.waitForHistory();
    QCOMPARE(bench.rows().rowCount(), 0);
    QVERIFY(bench.find<EmptyState>("historyEmpty")->what().contains(u"that day"_s));
    day->setDate(bench.zone.convert(bench.world.clock.nowMs()).date());
    bench.press("historyJump");
    bench.waitForHistory();
    QVERIFY(bench.rows().rowCount() >= 20);
    QVERIFY(bench.find<QLabel>("historyCount")->text().contains(u"up to"_s));
    bench.press("historyNewest");
    bench.waitForHistory();
    QVERIFY(!bench.rows().until());
}

void TestMessagesHistory::tellsWhatFailed()
{
    MessagesBench bench;
    bench.openGroup(u"no-such-group"_s);
    QVERIFY(bench.find<MessageBar>("historyMessage")->isVisible());
    QVERIFY(bench.find<EmptyState>("historyEmpty")->what().contains(u"cannot be read"_s));
    QVERIFY(!bench.status.isEmpty());
}

void TestMessagesHistory::aFailureGoesWithTheNextHistory()
{
    MessagesBench bench;
    const auto *message = bench.find<MessageBar>("historyMessage");
    bench.openGroup(u"no-such-group"_s);
    QVERIFY(message->isShowing());
    bench.openGroup(bench.world.group);
    QVERIFY2(!message->isShowing(), qPrintable(message->title()));
    // And with the page that comes at the second try.
    SandboxFault refused;
    refused.kind = SandboxFault::Kind::Refuse;
    refused.code = 10007;
    bench.world.sandbox.setFault(u"group_open_http_svc/group_msg_get_simple"_s, refused);
    bench.panel->refresh();
    bench.waitForHistory();
    QVERIFY(message->isShowing());
    bench.world.sandbox.clearFaults();
    QTest::mouseClick(bench.find<EmptyState>("historyEmpty")->button(), Qt::LeftButton);
    bench.waitForHistory();
    QVERIFY2(!message->isShowing(), qPrintable(message->title()));
}

void TestMessagesHistory::knowsWhichGroupsKeepNoHistory()
{
    MessagesBench bench;
    bench.know(u"stage"_s, u"AVChatRoom"_s);
    bench.know(bench.world.group, u"Public"_s);
    bench.choose("historyKind", 1);
    bench.type("historyGroup", u"stage"_s);
    auto *show = bench.find<QPushButton>("historyShow");
    QTRY_VERIFY_WITH_TIMEOUT(!show->isEnabled(), 10'000);
    QCOMPARE(show->toolTip(), u"Live rooms keep no history."_s);
    // From elsewhere it is said, and nothing is asked.
    bench.panel->openWith(QVariantMap{{u"group"_s, u"stage"_s}});
    auto *message = bench.find<MessageBar>("historyMessage");
    QVERIFY(message->isShowing());
    QCOMPARE(message->title(), u"Live rooms keep no history."_s);
    QVERIFY(!bench.rows().conversation().isValid());
    bench.openGroup(bench.world.group);
    QVERIFY(show->isEnabled() && show->toolTip().isEmpty());
    QVERIFY(!message->isShowing());
    QCOMPARE(bench.rows().conversation().group, bench.world.group);
}

void TestMessagesHistory::asksForTheTypeOfATypedGroup()
{
    MessagesBench bench;
    bench.world.makeGroup(u"AVChatRoom"_s, u"Stage"_s, {}, u"stage"_s);
    const auto *show = bench.find<QPushButton>("historyShow");
    bench.choose("historyKind", 1);
    bench.type("historyGroup", u"stage"_s);
    QVERIFY(show->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!show->isEnabled(), 20'000);
    QVERIFY(!show->toolTip().isEmpty());
}

void TestMessagesHistory::recallsChosenMessages()
{
    MessagesBench bench;
    for (int i = 1; i <= 4; ++i)
        bench.world.write(u"alice"_s, u"bob"_s, u"text%1"_s.arg(i));
    bench.openPair(u"alice"_s, u"bob"_s);
    bench.clickRow(1);
    bench.clickRow(2, Qt::ShiftModifier);
    bench.dialogs.yes = false;
    bench.press("historyRecall");
    QCOMPARE(bench.dialogs.asked.size(), 1);
    QCOMPARE(bench.dialogs.asked.first().typedWord, u"2"_s);
    QVERIFY(bench.dialogs.asked.first().destructive);
    QCOMPARE(bench.dialogs.asked.first().details.size(), 2);
    QVERIFY(!QFile::exists(bench.copies->file()));
    bench.dialogs.yes = true;
    bench.press("historyRecall");
    QTRY_VERIFY(bench.status.contains(u"2 of 2 messages recalled"_s));
    QCOMPARE(bench.cell(0, MessagesModel::State), u"Stored"_s);
    QCOMPARE(bench.cell(1, MessagesModel::State), u"Recalled"_s);
    QCOMPARE(bench.cell(2, MessagesModel::State), u"Recalled"_s);
    QVERIFY(!bench.find<QPushButton>("historyRecall")->isEnabled());
    QFile copies(bench.copies->file());
    QVERIFY(copies.open(QIODevice::ReadOnly));
    QCOMPARE(copies.readAll().count('\n'), 2);
    QTest::keyClick(bench.panel.get(), Qt::Key_F5); // the shell's key; the panel's answer:
    bench.panel->refresh();
    bench.waitForHistory();
    QCOMPARE(bench.cell(2, MessagesModel::State), u"Recalled"_s);
}

void TestMessagesHistory::namesWhatCouldNotBeRecalled()
{
    MessagesBench bench;
    for (int i = 1; i <= 4; ++i)
        bench.world.writeGroup(u"alice"_s, u"text%1"_s.arg(i));
    bench.openGroup(bench.world.group);
    const int last = bench.rows().rowCount() - 1;
    // Cleared by somebody else in the meantime: these two are no more.
    bench.world.call(u"clear_group_msg"_s,
                     {{u"GroupId"_s, bench.world.group}, {u"MsgSeq"_s, bench.rows().message(last - 2).seq}});
    bench.clickRow(last - 3);
    bench.clickRow(last, Qt::ShiftModifier);
    bench.press("historyRecall");
    QTRY_VERIFY(bench.status.contains(u"2 of 4 messages recalled"_s));
    auto *message = bench.find<MessageBar>("historyMessage");
    QVERIFY2(message->title().startsWith(u"2 done, 2 not: "_s), qPrintable(message->title()));
    const QStringList lines = message->details().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.first().contains(u"alice: text1: 10030"_s), qPrintable(lines.first()));
    QVERIFY2(lines.last().contains(u"alice: text2: 10030"_s), qPrintable(lines.last()));
    QCOMPARE(bench.cell(last, MessagesModel::State), u"Recalled"_s);
}

void TestMessagesHistory::recallsAllOfASender()
{
    MessagesBench bench;
    for (int i = 1; i <= 30; ++i)
        bench.world.writeGroup(i % 3 ? u"alice"_s : u"bob"_s, u"line%1"_s.arg(i));
    bench.openGroup(bench.world.group);
    const int last = bench.rows().rowCount() - 1; // line30, by bob
    bench.clickRow(last);
    bench.press("historyRecallSender");
    QTRY_VERIFY_WITH_TIMEOUT(bench.status.contains(u"recalled"_s), 20'000);
    QCOMPARE(bench.dialogs.asked.size(), 1);
    QCOMPARE(bench.dialogs.asked.first().typedWord, u"10"_s);
    QCOMPARE(bench.cell(last, MessagesModel::State), u"Recalled"_s);
    QCOMPARE(bench.cell(last - 1, MessagesModel::State), u"Stored"_s);
    bench.clickRow(last);
    bench.press("historyRecallSender");
    QTRY_VERIFY(bench.find<MessageBar>("historyMessage")->title().contains(u"nothing to recall"_s));
}

void TestMessagesHistory::whatTheSenderWritesMeanwhileIsCopiedToo()
{
    MessagesBench bench;
    bench.world.writeGroup(u"bob"_s, u"early"_s);
    bench.openGroup(bench.world.group);
    bench.clickRow(bench.rows().rowCount() - 1);
    bench.dialogs.meanwhile = [&bench] { bench.world.writeGroup(u"bob"_s, u"late"_s); };
    bench.press("historyRecallSender");
    QTRY_VERIFY_WITH_TIMEOUT(bench.status.startsWith(u"2 message(s) by bob recalled"_s), 20'000);
    QVERIFY2(bench.status.endsWith(QDir::toNativeSeparators(bench.copies->file())), qPrintable(bench.status));
    QCOMPARE(bench.dialogs.asked.size(), 1);
    QCOMPARE(bench.dialogs.asked.first().typedWord, u"1"_s);
    QFile copies(bench.copies->file());
    QVERIFY(copies.open(QIODevice::ReadOnly));
    const QByteArray kept = copies.readAll();
    QVERIFY2(kept.contains("early") && kept.contains("late"), kept.constData());
}

void TestMessagesHistory::recallsOnlyTheSenderOfWhatIsChosen()
{
    MessagesBench bench;
    for (const QString &sender : {u"alice"_s, u"bob"_s, u"alice"_s})
        bench.world.writeGroup(sender, u"by "_s + sender);
    bench.openGroup(bench.world.group);
    const int last = bench.rows().rowCount() - 1;
    auto *all = bench.find<QPushButton>("historyRecallSender");
    bench.clickRow(last);
    QVERIFY(all->isEnabled());
    // The keys move the current row alone: bob is not chosen.
    QTest::keyClick(bench.table(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(bench.rows().message(bench.table()->currentIndex().row()).from, u"bob"_s);
    bench.dialogs.yes = false;
    bench.press("historyRecallSender");
    QTRY_COMPARE(bench.dialogs.asked.size(), 1);
    QVERIFY2(bench.dialogs.asked.first().title.contains(u"alice"_s), qPrintable(bench.dialogs.asked.first().title));
    // Of several senders nobody can be meant.
    bench.clickRow(last - 1, Qt::ControlModifier);
    QVERIFY(!all->isEnabled() && !all->toolTip().isEmpty());
    bench.table()->clearSelection();
    QVERIFY(!all->isEnabled());
}

void TestMessagesHistory::keepsThePlaceAndTheFocus()
{
    MessagesBench bench;
    for (int i = 1; i <= 50; ++i)
        bench.world.writeGroup(u"alice"_s, u"line%1"_s.arg(i));
    bench.openGroup(bench.world.group);
    const int last = bench.rows().rowCount() - 1;
    bench.clickRow(last);
    const auto isSeen = [&bench](const QString &text) {
        for (int row = 0; row < bench.rows().rowCount(); ++row) {
            if (bench.cell(row, MessagesModel::Text) == text)
                return bench.table()->viewport()->rect().intersects(
                    bench.table()->visualRect(bench.rows().index(row, 0)));
        }
        return false;
    };
    QVERIFY(isSeen(u"line50"_s));
    const int before = bench.rows().rowCount();
    bench.press("historyOlder");
    bench.waitForHistory();
    QVERIFY(bench.rows().rowCount() > before);
    QVERIFY(isSeen(u"line50"_s)); // it is chosen, and can be recalled
    auto *recall = bench.find<QPushButton>("historyRecall");
    recall->setFocus();
    bench.press("historyRecall");
    QTRY_VERIFY(bench.status.contains(u"1 of 1 messages recalled"_s));
    QVERIFY(!recall->isEnabled());
    QVERIFY(bench.panel->focusWidget() == bench.table());
}

void TestMessagesHistory::aRefreshKeepsWhatWasLoadedAndThePlace()
{
    MessagesBench bench;
    for (int i = 1; i <= 90; ++i)
        bench.world.writeGroup(u"alice"_s, u"line%1"_s.arg(i));
    bench.openGroup(bench.world.group);
    const int first = bench.rows().rowCount();
    bench.press("historyOlder");
    bench.waitForHistory();
    const int loaded = bench.rows().rowCount();
    QVERIFY(loaded > first);
    const int row = 10;
    bench.table()->setCurrentIndex(bench.rows().index(row, 0));
    bench.table()->scrollTo(bench.rows().index(row, 0), QAbstractItemView::PositionAtTop);
    bench.waitForHistory();
    const QString text = bench.cell(bench.table()->currentIndex().row(), MessagesModel::Text);
    const int top = bench.table()->rowAt(0);
    const QString seen = bench.cell(top, MessagesModel::Text);
    bench.panel->refresh();
    bench.waitForHistory();
    QVERIFY(bench.rows().rowCount() >= loaded);
    QCOMPARE(bench.cell(bench.table()->currentIndex().row(), MessagesModel::Text), text);
    QCOMPARE(bench.cell(bench.table()->rowAt(0), MessagesModel::Text), seen);
}

void TestMessagesHistory::showsTheNewestWhateverRoomThereIs()
{
    MessagesBench bench;
    for (int i = 1; i <= 60; ++i)
        bench.world.write(u"alice"_s, u"bob"_s, u"line%1"_s.arg(i));
    bench.openPair(u"alice"_s, u"bob"_s);
    const auto isWhole = [&bench](int row) {
        return bench.table()->viewport()->rect().contains(bench.table()->visualRect(bench.rows().index(row, 0)));
    };
    const auto last = [&bench] { return bench.rows().rowCount() - 1; };
    QCOMPARE(bench.table()->currentIndex().row(), last());
    QTRY_VERIFY(isWhole(last()));
    bench.panel->resize(1000, 560);
    QTRY_VERIFY(isWhole(last()));
    // Who looks at older ones is not taken away from them.
    bench.table()->setCurrentIndex(bench.rows().index(last() / 2, 0));
    bench.table()->scrollTo(bench.table()->currentIndex(), QAbstractItemView::PositionAtTop);
    bench.waitForHistory();
    const int seen = bench.table()->currentIndex().row();
    const int there = bench.table()->verticalScrollBar()->value();
    bench.panel->resize(1000, 520);
    QCoreApplication::processEvents();
    QVERIFY(isWhole(seen));
    QCOMPARE(bench.table()->verticalScrollBar()->value(), there);
}

void TestMessagesHistory::changesAMessage()
{
    MessagesBench bench;
    bench.world.write(u"alice"_s, u"bob"_s, u"before"_s);
    bench.openPair(u"alice"_s, u"bob"_s);
    bench.clickRow(0);
    bench.press("historyModify");
    ModifyDialog *dialog = bench.panel->history().dialog();
    QVERIFY(dialog);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"elementText"_s);
    QVERIFY(text);
    QCOMPARE(text->toPlainText(), u"before"_s);
    text->selectAll();
    QTest::keyClick(text, Qt::Key_Delete);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"modifyKeep"_s), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(bench.cell(0, MessagesModel::Text), u"before"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    bench.press("historyModify");
    dialog = bench.panel->history().dialog();
    QVERIFY(dialog);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    text = dialog->findChild<QPlainTextEdit *>(u"elementText"_s);
    QVERIFY(text);
    text->selectAll();
    QTest::keyClick(text, Qt::Key_Delete);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"modifyDo"_s), Qt::LeftButton);
    QVERIFY(dialog->isVisible()); // a text is needed
    QTest::keyClicks(text, u"after"_s);
    dialog->findChild<QLineEdit *>(u"modifyCloud"_s)->setFocus();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"modifyCloud"_s), u"cloud"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"modifyCloud"_s), Qt::Key_Return);
    QVERIFY(dialog->isVisible()); // what was written is not thrown away
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"modifyDo"_s), Qt::LeftButton);
    QTRY_COMPARE(bench.cell(0, MessagesModel::Text), u"after"_s);
    bench.panel->refresh();
    bench.waitForHistory();
    QCOMPARE(bench.cell(0, MessagesModel::Text), u"after"_s);
    QCOMPARE(bench.rows().message(0).cloudData, u"cloud"_s);
    QFile copies(bench.copies->file());
    QVERIFY(copies.open(QIODevice::ReadOnly));
    QVERIFY(copies.readAll().contains("before"));
}

void TestMessagesHistory::aChangeThatIsRefusedKeepsWhatWasTyped()
{
    MessagesBench bench;
    bench.world.write(u"alice"_s, u"bob"_s, u"before"_s);
    bench.openPair(u"alice"_s, u"bob"_s);
    bench.clickRow(0);
    bench.press("historyModify");
    QPointer<ModifyDialog> dialog = bench.panel->history().dialog();
    QVERIFY(dialog);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"elementText"_s);
    QVERIFY(text);
    text->selectAll();
    QTest::keyClicks(text, u"after"_s);
    SandboxFault trouble;
    trouble.kind = SandboxFault::Kind::Refuse;
    trouble.code = 20022;
    bench.world.sandbox.setFault(u"openim/modify_c2c_msg"_s, trouble);
    auto *change = dialog->findChild<QPushButton *>(u"modifyDo"_s);
    QTest::mouseClick(change, Qt::LeftButton);
    auto *failure = dialog->findChild<MessageBar *>(u"modifyFailure"_s);
    QTRY_VERIFY(failure->isShowing());
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(text->toPlainText(), u"after"_s);
    bench.world.sandbox.clearFaults();
    QVERIFY(change->isEnabled());
    QTest::mouseClick(change, Qt::LeftButton);
    QTRY_COMPARE(bench.cell(0, MessagesModel::Text), u"after"_s);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

void TestMessagesHistory::asksBeforeItMarksAsRead()
{
    MessagesBench bench;
    bench.world.write(u"alice"_s, u"bob"_s, u"news"_s);
    bench.openPair(u"bob"_s, u"alice"_s);
    bench.dialogs.yes = false;
    bench.press("historyMarkRead");
    QCOMPARE(bench.dialogs.asked.size(), 1);
    QVERIFY(bench.dialogs.asked.first().effect.contains(u"cannot be taken back"_s));
    QVERIFY(bench.dialogs.asked.first().takeReason);
    const auto unread = [&bench] {
        return bench.world.raw(u"openim/get_c2c_unread_msg_num"_s, {{u"To_Account"_s, u"bob"_s}})
            .value(u"AllC2CUnreadMsgNum"_s)
            .toInt(-1);
    };
    QCOMPARE(unread(), 1);
    bench.dialogs.yes = true;
    bench.press("historyMarkRead");
    QTRY_VERIFY(bench.status.contains(u"has read"_s));
    QCOMPARE(unread(), 0);
}

void TestMessagesHistory::writesNothingWhenReadOnly()
{
    MessagesBench bench;
    bench.world.write(u"alice"_s, u"bob"_s, u"news"_s);
    bench.world.profile.readOnly = true;
    bench.openPair(u"alice"_s, u"bob"_s);
    bench.clickRow(0);
    for (const char *name : {"historyRecall", "historyModify", "historyMarkRead"}) {
        QVERIFY2(!bench.find<QPushButton>(name)->isEnabled(), name);
        QVERIFY2(!bench.find<QPushButton>(name)->toolTip().isEmpty(), name);
    }
    QVERIFY(bench.find<QPushButton>("historyCopy")->isEnabled());
}

void TestMessagesHistory::copiesAndExports()
{
    MessagesBench bench;
    bench.world.write(u"alice"_s, u"bob"_s, u"to copy"_s);
    bench.openPair(u"alice"_s, u"bob"_s);
    bench.clickRow(0);
    bench.press("historyCopy");
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"alice\tto copy"_s));
    bench.dialogs.path = bench.world.folder.filePath(u"out.jsonl"_s);
    bench.press("historyExport");
    testing::ExportHands::run(bench.panel.get(), "jsonl");
    QFile file(bench.dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("to copy"));
    QFile manifest(manifestOf(bench.dialogs.path));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const QJsonObject told = QJsonDocument::fromJson(manifest.readAll()).object();
    QCOMPARE(told.value(u"loaded"_s).toInt(), 1);
    QVERIFY(told.value(u"complete"_s).toBool());
}

void TestMessagesHistory::anExportSaysWhatIsNotLoaded()
{
    MessagesBench bench;
    constexpr int many = 320;
    for (int i = 0; i < many; ++i)
        bench.world.write(u"alice"_s, u"bob"_s, u"word %1"_s.arg(i));
    bench.openPair(u"alice"_s, u"bob"_s);
    bench.dialogs.path = bench.world.folder.filePath(u"part.jsonl"_s);
    bench.press("historyExport");
    const auto *size = testing::ExportHands::part<QLabel>(bench.panel.get(), "exportSize");
    QTRY_VERIFY2(size->text().contains(u"there may be more at the service"_s), qPrintable(size->text()));
    testing::ExportHands::run(bench.panel.get(), "jsonl");
    QFile manifest(manifestOf(bench.dialogs.path));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const QJsonObject told = QJsonDocument::fromJson(manifest.readAll()).object();
    QCOMPARE(told.value(u"loaded"_s), told.value(u"rows"_s));
    QVERIFY(told.value(u"rows"_s).toInt() < many);
    QVERIFY(told.contains(u"complete"_s) && !told.value(u"complete"_s).toBool());
}

void TestMessagesHistory::opensFromElsewhere()
{
    MessagesBench bench;
    bench.world.writeGroup(u"alice"_s, u"in the group"_s);
    bench.panel->openWith(QVariantMap{{u"group"_s, bench.world.group}});
    bench.waitForHistory();
    QCOMPARE(bench.cell(bench.rows().rowCount() - 1, MessagesModel::Text), u"in the group"_s);
    bench.panel->openWith(QVariantMap{{u"self"_s, u"alice"_s}, {u"peer"_s, u"bob"_s}});
    bench.waitForHistory();
    QCOMPARE(bench.rows().conversation(), Conversation::pair(u"alice"_s, u"bob"_s));
    bench.panel->openWith(QVariantMap{{u"receivers"_s, QStringList{u"alice"_s, u"bob"_s}}});
    QCOMPARE(bench.panel->compose().message().receivers, QStringList({u"alice"_s, u"bob"_s}));
    QVERIFY(bench.panel->compose().isVisible());
}

QTEST_MAIN(TestMessagesHistory)
#include "tst_messageshistory.moc"
