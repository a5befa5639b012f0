// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/moderationbench.h"
#include "tests/ui/support/widgetnames.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QMenu>
#include <QSpinBox>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The form of mutes and the board by clicks and keys, over the sandbox.
class TestModerationPanel : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void mutesInAGroupWithUndo();
    void mutesEverywhereByTwoClocks();
    void takesOwnTimes();
    void extendsAndLifts();
    void readsAllGroups();
    void tellsMutesAndBansApart();
    void showsBansAndLiftsThem();
    void takesOffWhatTheServiceNoLongerKnows();
    void filtersTheBoard();
    void confirmsManyAndOnProduction();
    void tellsRefusals();
    void knowsWhichGroupsCannotMute();
    void namesWhoWasMutedAndWhoWasNot();
    void liftsSeveralAsOne();
    void stopsWhenAsked();
    void stopsAnUndoToo();
    void keepsUndoAndBarWhileAnotherMuteRuns();
    void titlesTellTheZone();
};

void TestModerationPanel::mutesInAGroupWithUndo()
{
    ModerationBench bench;
    QVERIFY(bench.find<EmptyState>("boardEmpty")->isVisible());
    QVERIFY(!bench.find<QPushButton>("muteDo")->isEnabled());
    // The menu of the section and the palette tell what the buttons do.
    const auto *lift = bench.find<QAction>("boardLiftAction");
    QVERIFY(!lift->isEnabled());
    bench.muteInGroup(u"alice"_s, 1);
    QVERIFY2(bench.status.startsWith(u"Muted alice in the group night until"_s), qPrintable(bench.status));
    QCOMPARE(bench.panel->model().rowCount(), 1);
    QVERIFY(bench.cell(0, SanctionsModel::EndsIn).endsWith(u"s"_s) ||
            bench.cell(0, SanctionsModel::EndsIn).startsWith(u"1 h"_s));
    QVERIFY(bench.cell(0, SanctionsModel::By).startsWith(u"cs-01"_s));
    QVERIFY(bench.serverUntil(u"alice"_s) > bench.world.clock.nowSeconds() + 3500);
    QCOMPARE(testing::unnamedWidgets(bench.panel.get()), QStringList());
    bench.selectRow(0);
    QVERIFY(lift->isEnabled());
    QCOMPARE(bench.inspected.title, u"alice"_s);
    Q_EMIT bench.find<QTableView>("boardTable")->customContextMenuRequested({20, 8});
    auto *menu = bench.find<QMenu>("boardMenu");
    QCOMPARE(menu->actions().first()->objectName(), u"idCopy"_s);
    menu->actions().first()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"alice"_s);
    menu->close();
    QTest::mouseClick(bench.panel->findChild<QPushButton *>(u"toastUndo"_s), Qt::LeftButton);
    QTRY_COMPARE(bench.status, u"Undone for alice"_s);
    QCOMPARE(bench.panel->model().rowCount(), 0);
    QCOMPARE(bench.serverUntil(u"alice"_s), 0);
}

void TestModerationPanel::mutesEverywhereByTwoClocks()
{
    ModerationBench bench;
    bench.type("muteAccounts", u"alice"_s);
    bench.choose("mutePlace", 0);
    bench.choose("muteSpan", 2);
    bench.press("muteDo");
    QTRY_COMPARE(bench.panel->model().rowCount(), 2);
    QTRY_VERIFY(!bench.board->isApplying());
    const auto *state = bench.find<QLabel>("muteState");
    QTRY_VERIFY2(state->text().startsWith(u"alice is muted. "_s), qPrintable(state->text()));
    QTest::mouseClick(bench.panel->findChild<QPushButton *>(u"toastUndo"_s), Qt::LeftButton);
    QTRY_COMPARE(bench.status, u"Undone for alice"_s);
    QVERIFY2(state->text().startsWith(u"alice is not muted"_s), qPrintable(state->text()));
    bench.press("muteDo");
    QTRY_COMPARE(bench.panel->model().rowCount(), 2);
    QTRY_VERIFY(!bench.board->isApplying());
    bench.choose("mutePlace", 1);
    bench.press("muteLift");
    QTRY_COMPARE(bench.panel->model().rowCount(), 1);
    QCOMPARE(bench.cell(0, SanctionsModel::Kind), u"All groups"_s);
    bench.type("muteAccounts", u"bob"_s);
    bench.press("muteAsk");
    QTRY_VERIFY(bench.find<QLabel>("muteState")->text().contains(u"bob is not muted"_s));
    bench.type("muteAccounts", u"alice"_s);
    bench.press("muteAsk");
    QTRY_VERIFY(bench.find<QLabel>("muteState")->text().contains(u"alice is muted. All groups: until"_s));
}

void TestModerationPanel::takesOwnTimes()
{
    ModerationBench bench;
    bench.muteInGroup(u"alice"_s, 4); // 30 minutes, the own time as it stands
    const qint64 now = bench.world.clock.nowSeconds();
    QVERIFY(std::abs(bench.board->sanctions().first().until() - now - 1800) <= 60);
    bench.choose("muteUnit", 1);
    auto *number = bench.find<QSpinBox>("muteNumber");
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, u"5"_s);
    bench.press("muteDo");
    QTRY_VERIFY(std::abs(bench.board->sanctions().first().until() - bench.world.clock.nowSeconds() - 5 * 3600) <= 60);
    bench.choose("muteSpan", 5);
    QVERIFY(bench.find<QWidget>("muteUntil")->isVisible());
    QTRY_VERIFY(!bench.board->isApplying());
    bench.press("muteDo");
    QTRY_VERIFY(std::abs(bench.board->sanctions().first().until() - bench.world.clock.nowSeconds() - 86400) <= 180);
    bench.choose("muteSpan", 6);
    QTRY_VERIFY(!bench.board->isApplying());
    bench.press("muteDo");
    QTRY_VERIFY(bench.board->sanctions().first().isEndless());
    QTRY_COMPARE(bench.cell(0, SanctionsModel::EndsIn), u"for ever"_s);
}

void TestModerationPanel::extendsAndLifts()
{
    ModerationBench bench;
    bench.muteInGroup(u"alice"_s, 0);
    bench.selectRow(0);
    const qint64 before = bench.board->sanctions().first().until();
    bench.press("boardHour");
    QTRY_VERIFY(bench.board->sanctions().first().until() >= before + 3599);
    QTRY_VERIFY(!bench.board->isApplying());
    bench.selectRow(0);
    bench.press("boardDay");
    QTRY_VERIFY(bench.board->sanctions().first().until() >= before + 3600 + 86399);
    QTRY_VERIFY(!bench.board->isApplying());
    bench.selectRow(0);
    bench.press("boardCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"alice"_s);
    bench.press("boardLift");
    QTRY_COMPARE(bench.panel->model().rowCount(), 0);
    QCOMPARE(bench.serverUntil(u"alice"_s), 0);
    // Undoing the lift brings the time that is left.
    QTest::mouseClick(bench.panel->findChild<QPushButton *>(u"toastUndo"_s), Qt::LeftButton);
    QTRY_COMPARE(bench.panel->model().rowCount(), 1);
    QVERIFY(std::abs(bench.board->sanctions().first().until() - (before + 3600 + 86400)) <= 60);
}

void TestModerationPanel::readsAllGroups()
{
    ModerationBench bench;
    bench.world.call(
        u"forbid_send_msg"_s,
        {{u"GroupId"_s, bench.world.group}, {u"Members_Account"_s, QJsonArray{u"carol"_s}}, {u"ShutUpTime"_s, 900}});
    bench.press("boardReadGroups");
    QVERIFY(bench.find<MessageBar>("moderationMessage")->title().contains(u"No group is known"_s));
    bench.groups = {bench.world.group};
    bench.press("boardReadGroups");
    QTRY_COMPARE(bench.panel->model().rowCount(), 1);
    QCOMPARE(bench.cell(0, SanctionsModel::Account), u"carol"_s);
    QCOMPARE(bench.cell(0, SanctionsModel::By), u"set elsewhere"_s);
    bench.world.call(
        u"forbid_send_msg"_s,
        {{u"GroupId"_s, bench.world.group}, {u"Members_Account"_s, QJsonArray{u"carol"_s}}, {u"ShutUpTime"_s, 0}});
    bench.status.clear();
    bench.press("boardRefresh");
    QTRY_COMPARE(bench.status, u"The board is up to date"_s);
    bench.panel->model().tick();
    QCOMPARE(bench.panel->model().rowCount(), 0);
}

void TestModerationPanel::tellsMutesAndBansApart()
{
    ModerationBench bench;
    bench.world.call(
        u"ban_group_member"_s,
        {{u"GroupId"_s, bench.world.group}, {u"Members_Account"_s, QJsonArray{u"carol"_s}}, {u"Duration"_s, 900}});
    bench.groups = bench.banGroups = {bench.world.group};
    bench.press("boardReadGroups");
    QTRY_COMPARE(bench.panel->model().rowCount(), 1);
    QTRY_VERIFY(!bench.board->isAsking());
    bench.type("muteAccounts", u"carol"_s);
    bench.choose("mutePlace", 0);
    bench.choose("muteSpan", 2);
    bench.press("muteDo");
    const auto *state = bench.find<QLabel>("muteState");
    QTRY_VERIFY2(state->text().startsWith(u"carol is muted. "_s), qPrintable(state->text()));
    QVERIFY2(state->text().contains(u" \u00B7 Banned: night: until "_s), qPrintable(state->text()));
}

void TestModerationPanel::showsBansAndLiftsThem()
{
    ModerationBench bench;
    bench.world.call(
        u"ban_group_member"_s,
        {{u"GroupId"_s, bench.world.group}, {u"Members_Account"_s, QJsonArray{u"carol"_s}}, {u"Duration"_s, 900}});
    bench.groups = bench.banGroups = {bench.world.group};
    bench.press("boardReadGroups");
    QTRY_COMPARE(bench.panel->model().rowCount(), 1);
    QTRY_VERIFY(!bench.board->isAsking());
    QCOMPARE(bench.cell(0, SanctionsModel::Account), u"carol"_s);
    QCOMPARE(bench.cell(0, SanctionsModel::Kind), u"Banned"_s);
    QCOMPARE(bench.cell(0, SanctionsModel::Where), u"night"_s);
    QVERIFY(bench.cell(0, SanctionsModel::EndsIn).startsWith(u"14 min"_s) ||
            bench.cell(0, SanctionsModel::EndsIn).startsWith(u"15 min"_s));
    QVERIFY(bench.cell(0, SanctionsModel::ServerSays).startsWith(u"banned"_s));
    bench.selectRow(0);
    bench.press("boardHour");
    QTRY_VERIFY2(bench.status.startsWith(u"carol banned from the group night until"_s), qPrintable(bench.status));
    bench.selectRow(0);
    bench.press("boardLift");
    QTRY_COMPARE(bench.status, u"carol may come into the group night again"_s);
    QCOMPARE(bench.panel->model().rowCount(), 0);
    const QJsonObject left =
        bench.world.call(u"get_group_ban_member"_s, {{u"GroupId"_s, bench.world.group}, {u"Offset"_s, 0}});
    QVERIFY(left.value(u"BannedAccountList"_s).toArray().isEmpty());
}

void TestModerationPanel::takesOffWhatTheServiceNoLongerKnows()
{
    ModerationBench bench;
    bench.muteInGroup(u"alice"_s, 1);
    bench.muteInGroup(u"bob"_s, 1);
    const auto rowOf = [&bench](const QString &account) {
        for (int row = 0; row < bench.panel->model().rowCount(); ++row) {
            if (bench.cell(row, SanctionsModel::Account) == account)
                return row;
        }
        return -1;
    };
    QTRY_COMPARE(bench.panel->model().rowCount(), 2);
    bench.selectRow(rowOf(u"alice"_s));
    QVERIFY(!bench.find<QPushButton>("boardForget")->isEnabled()); // it runs
    // Lifted by somebody else.
    bench.world.call(
        u"forbid_send_msg"_s,
        {{u"GroupId"_s, bench.world.group}, {u"Members_Account"_s, QJsonArray{u"alice"_s}}, {u"ShutUpTime"_s, 0}});
    bench.status.clear();
    bench.press("boardRefresh");
    QTRY_COMPARE(bench.status, u"The board is up to date"_s);
    bench.panel->model().tick();
    QCOMPARE(bench.panel->model().rowCount(), 2); // what was set here stays to be seen
    QVERIFY(bench.cell(rowOf(u"alice"_s), SanctionsModel::ServerSays).startsWith(u"not muted"_s));
    bench.selectRow(rowOf(u"alice"_s));
    QVERIFY(!bench.find<QPushButton>("boardLift")->isEnabled());
    QVERIFY(bench.find<QAction>("boardForgetAction")->isEnabled());
    bench.press("boardForget");
    QCOMPARE(bench.status, u"1 sanction(s) taken off the board"_s);
    QCOMPARE(bench.panel->model().rowCount(), 1);
    QCOMPARE(bench.cell(0, SanctionsModel::Account), u"bob"_s);
    QVERIFY(bench.serverUntil(u"bob"_s) > 0);
    // For good: the next start does not know it either.
    bool idle = false;
    bench.store->whenIdle([&idle] { idle = true; });
    QTRY_VERIFY(idle);
    SanctionBoard next(*bench.world.client, *bench.store, bench.world.clock, u"cs-01"_s);
    next.load();
    QTRY_COMPARE(next.sanctions().size(), 1);
    QCOMPARE(next.sanctions().first().account, u"bob"_s);
}

void TestModerationPanel::filtersTheBoard()
{
    ModerationBench bench;
    bench.muteInGroup(u"alice"_s, 0);
    bench.muteInGroup(u"bob"_s, 3);
    QCOMPARE(bench.panel->model().rowCount(), 2);
    QCOMPARE(bench.cell(0, SanctionsModel::Account), u"alice"_s);
    QVERIFY(bench.find<QLabel>("boardCount")->text().contains(u"1 ending within the hour"_s));
    QTest::mouseClick(bench.find<QCheckBox>("boardSoon"), Qt::LeftButton, {}, QPoint(8, 12));
    QCOMPARE(bench.panel->model().rowCount(), 1);
    bench.type("boardFilter", u"bob"_s);
    QTest::keyClick(bench.find<QLineEdit>("boardFilter"), Qt::Key_Return);
    QCOMPARE(bench.panel->model().rowCount(), 0);
    QTest::mouseClick(bench.find<EmptyState>("boardEmpty")->button(), Qt::LeftButton);
    QCOMPARE(bench.panel->model().rowCount(), 2);
    bench.panel->retranslate();
    QCOMPARE(bench.panel->model().rowCount(), 2);
}

void TestModerationPanel::confirmsManyAndOnProduction()
{
    ModerationBench bench;
    bench.dialogs.yes = false;
    bench.muteInGroup(u"alice, bob"_s, 1);
    QCOMPARE(bench.dialogs.asked.size(), 1);
    QCOMPARE(bench.dialogs.asked.first().details, QStringList({u"alice"_s, u"bob"_s}));
    QVERIFY(bench.board->sanctions().isEmpty());
    bench.dialogs.yes = true;
    bench.press("muteDo");
    QTRY_COMPARE(bench.panel->model().rowCount(), 2);
    bench.find<QTableView>("boardTable")->selectAll();
    bench.press("boardLift");
    QCOMPARE(bench.dialogs.asked.size(), 3);
    QTRY_COMPARE(bench.panel->model().rowCount(), 0);
    bench.world.profile.level = SafetyLevel::Production;
    bench.dialogs.yes = false;
    bench.type("muteAccounts", u"carol"_s);
    bench.press("muteDo");
    QCOMPARE(bench.dialogs.asked.size(), 4);
    QCOMPARE(bench.dialogs.asked.last().level, SafetyLevel::Production);
    bench.world.profile.readOnly = true;
    bench.panel->activated();
    QVERIFY(!bench.find<QPushButton>("muteDo")->isEnabled());
    QVERIFY(bench.panel->isReadOnly());
}

void TestModerationPanel::tellsRefusals()
{
    ModerationBench bench;
    bench.world.call(u"create_group"_s, {{u"Type"_s, u"Work"_s}, {u"GroupId"_s, u"work"_s}, {u"Name"_s, u"Work"_s}});
    bench.type("muteAccounts", u"alice"_s);
    bench.choose("mutePlace", 3);
    bench.type("muteGroup", u"work"_s);
    bench.press("muteDo");
    QTRY_VERIFY(bench.find<MessageBar>("moderationMessage")->isVisible());
    QCOMPARE(bench.panel->model().rowCount(), 0);
    bench.panel->openWith(QVariantMap{{u"accounts"_s, QStringList{u"bob"_s}}, {u"group"_s, bench.world.group}});
    QCOMPARE(bench.find<QLineEdit>("muteAccounts")->text(), u"bob"_s);
    QCOMPARE(bench.find<QLineEdit>("muteGroup")->text(), bench.world.group);
    // Whoever is named without a group is not muted in the one of before.
    bench.panel->openWith(QVariantMap{{u"accounts"_s, QStringList{u"carol"_s}}});
    QCOMPARE(bench.find<QComboBox>("mutePlace")->currentText(), u"Everywhere"_s);
    QCOMPARE(bench.find<QLineEdit>("muteGroup")->text(), QString());
    QVERIFY(bench.find<QPushButton>("muteDo")->isEnabled());
}

void TestModerationPanel::knowsWhichGroupsCannotMute()
{
    ModerationBench bench;
    api::GroupInfo work;
    work.groupId = u"work"_s;
    work.type = u"Private"_s;
    bench.directory.keep({work});
    bench.type("muteAccounts", u"alice"_s);
    bench.choose("mutePlace", 3);
    bench.type("muteGroup", u"work"_s);
    auto *mute = bench.find<QPushButton>("muteDo");
    QTRY_VERIFY_WITH_TIMEOUT(!mute->isEnabled(), 10'000);
    QVERIFY(!bench.find<QPushButton>("muteLift")->isEnabled());
    QStringList hints;
    for (const QLabel *label : bench.panel->findChildren<QLabel *>(u"formHint"_s))
        hints << label->text();
    const QString told = hints.join(u'|');
    QVERIFY2(told.contains(u"Work groups cannot mute. You can remove the member instead."_s), qPrintable(told));
    bench.type("muteGroup", bench.world.group);
    QVERIFY(mute->isEnabled());
    bench.type("muteGroup", u"work"_s);
    QVERIFY(!mute->isEnabled());
    bench.choose("mutePlace", 0);
    QVERIFY(mute->isEnabled());
}

void TestModerationPanel::namesWhoWasMutedAndWhoWasNot()
{
    ModerationBench bench;
    bench.dialogs.yes = true;
    auto *message = bench.find<MessageBar>("moderationMessage");
    bench.type("muteAccounts", u"ghost, carol"_s);
    bench.choose("mutePlace", 0);
    bench.press("muteDo");
    QTRY_VERIFY2(bench.status.startsWith(u"Muted carol in all one-to-one chats and groups until"_s),
                 qPrintable(bench.status));
    QCOMPARE(message->title(), u"1 done, 1 not: ghost"_s);
    QVERIFY2(message->details().startsWith(u"ghost: 130005 "_s), qPrintable(message->details()));
    // In a group one account that is not known would fail all.
    bench.muteInGroup(u"alice, ghost, bob"_s, 1);
    QTRY_VERIFY2(bench.status.startsWith(u"Muted 2 account(s) in the group night until"_s), qPrintable(bench.status));
    QCOMPARE(message->title(), u"2 done, 1 not: ghost"_s);
    QVERIFY2(message->details().startsWith(u"ghost: 10004 "_s), qPrintable(message->details()));
    QVERIFY(bench.serverUntil(u"alice"_s) > 0 && bench.serverUntil(u"bob"_s) > 0);
}

void TestModerationPanel::liftsSeveralAsOne()
{
    ModerationBench bench;
    bench.dialogs.yes = true;
    bench.muteInGroup(u"alice, bob"_s, 1);
    bench.type("muteAccounts", u"carol"_s);
    bench.choose("mutePlace", 1);
    bench.press("muteDo");
    QTRY_COMPARE(bench.panel->model().rowCount(), 3);
    QTRY_VERIFY(!bench.board->isApplying());
    // Two groups that are gone by the time of the lift: each says so, and neither hides the other.
    for (const QString &group : {u"gone-1"_s, u"gone-2"_s}) {
        bench.world.makeGroup(u"Public"_s, u"Gone"_s, {u"alice"_s}, group);
        bench.type("muteAccounts", u"alice"_s);
        bench.choose("mutePlace", 3);
        bench.type("muteGroup", group);
        bench.press("muteDo");
        QTRY_VERIFY(!bench.board->isApplying());
        bench.world.call(u"destroy_group"_s, {{u"GroupId"_s, group}});
    }
    QCOMPARE(bench.panel->model().rowCount(), 5);
    bench.find<QTableView>("boardTable")->selectAll();
    bench.press("boardLift");
    QTRY_COMPARE(bench.status, u"3 sanction(s) lifted"_s);
    auto *message = bench.find<MessageBar>("moderationMessage");
    QVERIFY2(message->title().startsWith(u"3 done, 2 not: alice in the group gone-"_s), qPrintable(message->title()));
    for (const QString &group : {u"gone-1"_s, u"gone-2"_s})
        QVERIFY2(message->details().contains(u"alice in the group "_s + group + u": 10010 "_s),
                 qPrintable(message->details()));
    QCOMPARE(bench.serverUntil(u"alice"_s), 0);
    QTest::mouseClick(bench.panel->findChild<QPushButton *>(u"toastUndo"_s), Qt::LeftButton);
    QTRY_COMPARE(bench.status, u"Undone for 3 account(s)"_s);
    QVERIFY(bench.serverUntil(u"alice"_s) > 0 && bench.serverUntil(u"bob"_s) > 0);
    const QJsonObject carol = bench.world.raw(u"openconfigsvr/getnospeaking"_s, {{u"Get_Account"_s, u"carol"_s}});
    QVERIFY(carol.value(u"C2CmsgNospeakingTime"_s).toInteger() > 0);
}

void TestModerationPanel::stopsWhenAsked()
{
    ModerationBench bench;
    bench.dialogs.yes = true;
    auto *busy = bench.find<BusyBar>("moderationBusy");
    busy->setDelays(0, 0);
    SandboxFault slow;
    slow.kind = SandboxFault::Kind::Slow;
    slow.delayMs = 30'000;
    bench.world.sandbox.setFault(u"openconfigsvr/setnospeaking"_s, slow);
    bench.type("muteAccounts", u"alice, bob, carol, dave, administrator, ghost"_s);
    bench.choose("mutePlace", 0);
    bench.press("muteDo");
    auto *cancel = busy->findChild<QPushButton *>(u"busyCancel"_s);
    QTRY_VERIFY(cancel->isVisible());
    QTRY_VERIFY(!bench.board->isLooking());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(!bench.board->isApplying());
    QVERIFY(!busy->isBusy());
    auto *message = bench.find<MessageBar>("moderationMessage");
    QCOMPARE(message->title(), u"0 done, 6 not"_s);
    QVERIFY(message->details().contains(u"alice: no answer; it may have been done"_s));
    QVERIFY(message->details().contains(u"ghost: not tried"_s));
    QVERIFY(bench.board->sanctions().isEmpty());
}

void TestModerationPanel::stopsAnUndoToo()
{
    ModerationBench bench;
    bench.dialogs.yes = true;
    auto *busy = bench.find<BusyBar>("moderationBusy");
    busy->setDelays(0, 0);
    const QStringList accounts{u"alice"_s, u"bob"_s, u"carol"_s, u"dave"_s};
    bench.type("muteAccounts", accounts.join(u", "_s));
    bench.choose("mutePlace", 1);
    bench.press("muteDo");
    QTRY_COMPARE(bench.panel->model().rowCount(), 4);
    QTRY_VERIFY(!bench.board->isApplying());
    SandboxFault slow;
    slow.kind = SandboxFault::Kind::Slow;
    slow.delayMs = 6'000;
    bench.world.sandbox.setFault(u"openconfigsvr/setnospeaking"_s, slow);
    QTest::mouseClick(bench.find<QPushButton>("toastUndo"), Qt::LeftButton);
    QVERIFY(bench.board->isUndoing());
    auto *cancel = busy->findChild<QPushButton *>(u"busyCancel"_s);
    QTRY_VERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.board->isApplying(), 60'000);
    QVERIFY(!busy->isBusy());
    auto *message = bench.find<MessageBar>("moderationMessage");
    const auto left = message->details().count(u": not tried"_s);
    QVERIFY2(left > 0, qPrintable(message->title() + u'\n' + message->details()));
    qsizetype muted = 0;
    for (const QString &account : accounts)
        muted += bench.world.raw(u"openconfigsvr/getnospeaking"_s, {{u"Get_Account"_s, account}})
                     .value(u"C2CmsgNospeakingTime"_s)
                     .toInteger() > 0;
    QCOMPARE(muted, left);
}

void TestModerationPanel::keepsUndoAndBarWhileAnotherMuteRuns()
{
    ModerationBench bench;
    bench.muteInGroup(u"alice"_s, 1);
    auto *toast = bench.find<Toast>("toast");
    auto *undo = bench.find<QPushButton>("toastUndo");
    QVERIFY(toast->isVisible());
    auto *busy = bench.find<BusyBar>("moderationBusy");
    busy->setDelays(0, 0);
    SandboxFault slow;
    slow.kind = SandboxFault::Kind::Slow;
    slow.delayMs = 30'000;
    bench.world.sandbox.setFault(u"openconfigsvr/setnospeaking"_s, slow);
    bench.type("muteAccounts", u"bob"_s);
    bench.choose("mutePlace", 0);
    bench.press("muteDo");
    QVERIFY(!toast->isVisible());
    QTRY_VERIFY(!bench.board->isLooking());
    undo->click(); // as a press that was on its way when the order began
    QVERIFY(bench.find<MessageBar>("moderationMessage")->isShowing());
    QVERIFY(bench.board->isApplying());
    QVERIFY(busy->isBusy());
    auto *cancel = busy->findChild<QPushButton *>(u"busyCancel"_s);
    QTRY_VERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(!bench.board->isApplying());
    QVERIFY(!busy->isBusy());
    QVERIFY(toast->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(bench.status, u"Undone for alice"_s);
    QCOMPARE(bench.serverUntil(u"alice"_s), 0);
}

void TestModerationPanel::titlesTellTheZone()
{
    ModerationBench bench;
    const auto title = [&bench](int column) {
        return bench.panel->model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    for (const int column : {SanctionsModel::EndsAt, SanctionsModel::By, SanctionsModel::ServerSays})
        QVERIFY2(title(column).endsWith(u"(UTC)"_s), qPrintable(title(column)));
    bench.zone.setMode(DisplayZone::Mode::Beijing);
    for (const int column : {SanctionsModel::EndsAt, SanctionsModel::By, SanctionsModel::ServerSays})
        QVERIFY2(title(column).endsWith(u"(UTC+8)"_s), qPrintable(title(column)));
}

QTEST_MAIN(TestModerationPanel)
#include "tst_moderationpanel.moc"
