// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/groupwritingbench.h"

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

void shot(QWidget *widget, const QString &name) { picture(*widget, name); }

} // namespace

/// What people do to groups, by clicks and keys, with the sandbox's state read back.
class TestGroupWriting : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<ThemeController>();
        m_theme->setChoice(ThemeController::Choice::Light);
    }

    void aGroupIsMadeFromTheForm()
    {
        Desk desk;
        desk.ready();
        desk.press("groupsNew");
        FormDialog *form = desk.dialog("newGroupDialog");
        auto *go = Desk::in<QPushButton>(form, "dialogDo");
        QVERIFY(!go->isEnabled()); // no name yet
        auto *type = Desk::in<QComboBox>(form, "newType");
        type->setCurrentIndex(type->findText(u"Live room"_s));
        QVERIFY(!Desk::in<QPlainTextEdit>(form, "newMembers")->isEnabled());
        QVERIFY(Desk::in<QLabel>(form, "newCard")->text().startsWith(u"Live room."_s));
        shot(form, u"new-live"_s);
        type->setCurrentIndex(type->findText(u"Broadcast"_s));
        auto *owner = Desk::in<QLineEdit>(form, "newOwner");
        QVERIFY(!owner->isEnabled() && owner->accessibleDescription().contains(u"has no owner"_s));
        type->setCurrentIndex(type->findText(u"Public"_s));
        QVERIFY(owner->isEnabled() && owner->accessibleDescription().contains(u"becomes a member"_s));
        Desk::write(form, "formName", u"Night shift"_s);
        QVERIFY(go->isEnabled());
        Desk::write(form, "newId", u"@TGS#mine"_s);
        QVERIFY(!go->isEnabled());
        Desk::write(form, "newId", u"night"_s);
        QVERIFY(go->isEnabled());
        Desk::write(form, "formName", QString(31, u'x'));
        QVERIFY(!go->isEnabled()); // 30 bytes at most
        Desk::write(form, "formName", u"Night shift"_s);
        Desk::write(form, "newOwner", u"ann"_s);
        auto *members = Desk::in<QPlainTextEdit>(form, "newMembers");
        members->setPlainText(u"bob, nobody-knows\ncem"_s);
        shot(form, u"new-public"_s);
        Desk::submit(form);
        auto *trouble = Desk::in<MessageBar>(form, "dialogMessage");
        QTRY_VERIFY_WITH_TIMEOUT(trouble->isShowing(), 10'000);
        QVERIFY(trouble->details().contains(u"10019"_s)); // and the form is still there
        members->setPlainText(u"bob\ncem"_s);
        Desk::submit(form);
        QTRY_VERIFY_WITH_TIMEOUT(desk.panel->isPageOpen(), 10'000);
        QTRY_COMPARE(desk.field(u"Owner"_s), u"ann"_s);
        QCOMPARE(desk.toast(), u"Created Night shift."_s);
        QCOMPARE(desk.info(u"night"_s).value(u"MemberNum"_s).toInt(), 3);
        QTRY_VERIFY(desk.model().rowOfId(u"night"_s) >= 0);
    }

    void editingShowsOldAgainstNewAndCanBeUndone()
    {
        Desk desk;
        desk.ready();
        const QString id = desk.open(u"Public"_s, u"Before"_s);
        desk.click("groupEditButton");
        FormDialog *form = desk.dialog("groupEditDialog");
        QVERIFY(!Desk::in<QPushButton>(form, "dialogDo")->isEnabled()); // nothing is changed
        Desk::write(form, "formName", u"After"_s);
        auto *join = Desk::in<QComboBox>(form, "formJoin");
        join->setCurrentIndex(join->findData(u"FreeAccess"_s));
        auto *changes = Desk::in<QTableWidget>(form, "editChanges");
        QCOMPARE(changes->rowCount(), 2);
        QCOMPARE(changes->item(0, 1)->text(), u"Before"_s);
        QCOMPARE(changes->item(0, 2)->text(), u"After"_s);
        shot(form, u"edit"_s);
        Desk::submit(form);
        QTRY_COMPARE_WITH_TIMEOUT(desk.field(u"Name"_s), u"After"_s, 10'000);
        QCOMPARE(desk.info(id).value(u"ApplyJoinOption"_s).toString(), u"FreeAccess"_s);
        const int row = desk.model().rowOfId(id);
        QCOMPARE(desk.model().index(row, static_cast<int>(GroupColumn::Name)).data().toString(), u"After"_s);
        QCOMPARE(desk.toast(), u"Saved After."_s);
        desk.undo();
        QTRY_COMPARE_WITH_TIMEOUT(desk.field(u"Name"_s), u"Before"_s, 10'000);
        QCOMPARE(desk.info(id).value(u"ApplyJoinOption"_s).toString(), u"NeedPermission"_s);
    }

    void whatATypeForbidsIsDisabledWithTheReason()
    {
        Desk desk;
        desk.ready();
        desk.open(u"Private"_s, u"Work here"_s);
        desk.tab(u"Members"_s);
        desk.choose({u"bob"_s});
        QVERIFY(!desk.shown("memberMuteButton")->isEnabled());
        QCOMPARE(desk.shown("memberMuteButton")->toolTip(),
                 u"Work groups cannot mute. You can remove the member instead."_s);
        QTRY_VERIFY(desk.find<QLabel>("membersRefusals")->isVisible());
        QTRY_VERIFY(desk.find<QLabel>("membersRefusals")->text().contains(u"Work groups cannot mute."_s));
        QVERIFY(desk.shown("memberRemoveButton")->isEnabled());
        shot(desk.panel.get(), u"work-members"_s);
        desk.tab(u"Muted"_s);
        QTRY_VERIFY(desk.find<QLabel>("mutedRefusals")->isVisible());
        QVERIFY(desk.find<QLabel>("mutedRefusals")->text().startsWith(u"Work groups cannot mute."_s));
        desk.open(u"Public"_s, u"Public here"_s);
        desk.tab(u"Members"_s);
        QVERIFY(!desk.shown("memberMuteButton")->isEnabled());
        QCOMPARE(desk.shown("memberMuteButton")->toolTip(), u"Choose members first."_s);
        QTRY_VERIFY(!desk.find<QLabel>("membersRefusals")->isVisible());
    }

    void mutesByPresetAndUndoBringsBackWhatWasLeft()
    {
        Desk desk;
        desk.ready();
        const QString id = desk.open(u"Public"_s, u"Mute here"_s);
        desk.world.call(u"forbid_send_msg"_s,
                        {{u"GroupId"_s, id}, {u"Members_Account"_s, QJsonArray{u"cem"_s}}, {u"MuteTime"_s, 5000}});
        desk.tab(u"Members"_s);
        desk.choose({u"bob"_s, u"cem"_s});
        desk.pick("memberMuteButton", u"1 hour"_s);
        QCOMPARE(desk.dialogs.asked.size(), 1); // two at once: asked first
        QCOMPARE(desk.dialogs.asked.first().verb, u"Mute 2 member(s)"_s);
        QCOMPARE(desk.member(id, u"bob"_s).value(u"ShutUpUntil"_s).toInteger(), 0);
        desk.dialogs.yes = true;
        desk.pick("memberMuteButton", u"1 hour"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.toast().startsWith(u"Muted 2 member(s) in Mute here until"_s), 10'000);
        const qint64 now = desk.world.clock.nowSeconds();
        const qint64 until = desk.member(id, u"bob"_s).value(u"ShutUpUntil"_s).toInteger();
        QVERIFY(until > now + 3580 && until <= now + 3601);
        auto *table = desk.find<QTableView>("membersTable");
        const auto shownMute = [&] {
            return table->model()
                ->index(Desk::rowOf(table, u"bob"_s), static_cast<int>(MemberColumn::MuteUntil))
                .data()
                .toString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(shownMute() != u"—"_s, 10'000); // the open list follows
        desk.undo();
        QTRY_COMPARE_WITH_TIMEOUT(desk.member(id, u"bob"_s).value(u"ShutUpUntil"_s).toInteger(), 0, 10'000);
        QTRY_VERIFY(desk.member(id, u"cem"_s).value(u"ShutUpUntil"_s).toInteger() > now + 4900);
        desk.tab(u"Muted"_s);
        // It comes in one page and holds no others.
        for (const char *none : {"mutedLoadAll", "mutedMutedOnly", "mutedRole"})
            QVERIFY2(!desk.panel->findChild<QWidget *>(QLatin1String(none)), none);
        desk.choose({u"cem"_s}, "mutedTable");
        shot(desk.panel.get(), u"muted"_s);
        desk.click("memberLiftButton");
        QTRY_COMPARE_WITH_TIMEOUT(desk.member(id, u"cem"_s).value(u"ShutUpUntil"_s).toInteger(), 0, 10'000);
        QTRY_COMPARE(desk.find<EmptyState>("mutedEmpty")->what(), u"Nobody is muted"_s);
    }

    void mutesForATimeOfOnesOwn()
    {
        Desk desk;
        desk.ready();
        const QString id = desk.open(u"Public"_s, u"Own time"_s);
        desk.tab(u"Members"_s);
        desk.choose({u"bob"_s});
        desk.pick("memberMuteButton", u"Own time…"_s);
        FormDialog *form = desk.dialog("timeSpanDialog");
        auto *unit = Desk::in<QComboBox>(form, "spanUnit");
        unit->setCurrentIndex(2);
        QVERIFY(Desk::in<QLabel>(form, "spanEnd")->text().startsWith(u"Ends at "_s));
        shot(form, u"own-time"_s);
        Desk::submit(form);
        const qint64 now = desk.world.clock.nowSeconds();
        QTRY_VERIFY_WITH_TIMEOUT(desk.member(id, u"bob"_s).value(u"ShutUpUntil"_s).toInteger() > now + 172'000, 10'000);
        QVERIFY(desk.dialogs.asked.isEmpty()); // one, reversible, not production
    }

    void addsByPasteAndRemovesWithUndo()
    {
        Desk desk;
        desk.ready();
        const QString id = desk.open(u"Public"_s, u"Come and go"_s);
        desk.tab(u"Members"_s);
        desk.choose({u"bob"_s});
        desk.click("memberAddButton");
        FormDialog *adding = desk.dialog("addMembersDialog");
        auto *accounts = Desk::in<QPlainTextEdit>(adding, "addAccounts");
        accounts->setPlainText(u"dan; bob, nobody-knows"_s);
        QCOMPARE(Desk::in<QPushButton>(adding, "dialogDo")->text(), u"Add 3 member(s)"_s);
        shot(adding, u"add"_s);
        Desk::submit(adding);
        auto *message = desk.find<MessageBar>("groupWriteMessage");
        QTRY_VERIFY_WITH_TIMEOUT(message->isShowing(), 10'000);
        QCOMPARE(message->title(), u"2 done, 1 not: nobody-knows"_s);
        QCOMPARE(Desk::in<QLabel>(message, "messageCause")->text(), u"The account does not exist"_s);
        QVERIFY(message->details().contains(u"nobody-knows"_s));
        QVERIFY(!desk.member(id, u"dan"_s).isEmpty());
        shot(desk.panel.get(), u"partly-added"_s);
        desk.choose({u"dan"_s, u"bob"_s});
        desk.dialogs.yes = true;
        desk.pick("memberRoleButton", u"Make admin"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.member(id, u"dan"_s).value(u"Role"_s).toString(), u"Admin"_s, 10'000);
        auto *table = desk.find<QTableView>("membersTable");
        QTRY_COMPARE(table->model()->index(Desk::rowOf(table, u"dan"_s), 2).data().toString(), u"Admin"_s);
        desk.choose({u"dan"_s});
        Desk::key(table, Qt::Key_Delete);
        FormDialog *removing = desk.dialog("removeMembersDialog");
        Desk::write(removing, "removeReason", u"spam"_s);
        shot(removing, u"remove"_s);
        Desk::submit(removing);
        QTRY_VERIFY_WITH_TIMEOUT(desk.member(id, u"dan"_s).isEmpty(), 10'000);
        QTRY_COMPARE(desk.toast(), u"Removed 1 member(s) from Come and go."_s);
        desk.undo();
        QTRY_COMPARE_WITH_TIMEOUT(desk.member(id, u"dan"_s).value(u"Role"_s).toString(), u"Admin"_s, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(
            desk.toast(), u"1 member(s) are back in Come and go. The time of joining is the new one."_s, 10'000);
        // The list of the audit says so, and offers it no more.
        const AuditRecord removal = desk.notedOf(u"group_open_http_svc/delete_group_member"_s);
        QVERIFY(removal.undoneBy > removal.seq);
    }

    void whoMustStillAcceptIsNoMemberYet()
    {
        Desk desk;
        desk.ready();
        const QString id = desk.open(u"Public"_s, u"By invitation"_s);
        desk.world.call(u"modify_group_base_info"_s,
                        {{u"GroupId"_s, id}, {u"InviteJoinOption"_s, u"NeedPermission"_s}});
        desk.tab(u"Members"_s);
        desk.choose({u"bob"_s});
        desk.click("memberAddButton");
        FormDialog *adding = desk.dialog("addMembersDialog");
        Desk::in<QPlainTextEdit>(adding, "addAccounts")->setPlainText(u"dan; bob"_s);
        Desk::submit(adding);
        QTRY_COMPARE_WITH_TIMEOUT(desk.toast(),
                                  u"Added 0 member(s) to By invitation. 1 were members already. "
                                  "1 were invited and are members once they or an admin accept."_s,
                                  10'000);
        // Nothing to take back: bob was there before.
        QVERIFY(!desk.panel->findChild<QPushButton *>(u"toastUndo"_s)->isVisible());
        QVERIFY(desk.member(id, u"dan"_s).isEmpty());
    }

    void aNameCardIsWrittenByKey()
    {
        Desk desk;
        desk.ready();
        const QString id = desk.open(u"Public"_s, u"Cards"_s);
        desk.tab(u"Members"_s);
        desk.choose({u"bob"_s});
        QTest::keyClick(desk.find<QTableView>("membersTable"), Qt::Key_F2);
        FormDialog *form = desk.dialog("nameCardDialog");
        Desk::write(form, "lineText", QString(51, u'x'));
        QVERIFY(!Desk::in<QPushButton>(form, "dialogDo")->isEnabled());
        Desk::write(form, "lineText", u"Night desk"_s);
        QTest::keyClick(Desk::in<QLineEdit>(form, "lineText"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.member(id, u"bob"_s).value(u"NameCard"_s).toString(), u"Night desk"_s, 10'000);
        desk.undo();
        QTRY_COMPARE_WITH_TIMEOUT(desk.member(id, u"bob"_s).value(u"NameCard"_s).toString(), QString(), 10'000);
    }

    void whatAMemberGetsAndItsFieldsAreWritten()
    {
        Desk desk;
        desk.ready();
        const QString id = desk.open(u"Public"_s, u"Fields"_s);
        desk.tab(u"Members"_s);
        desk.choose({u"bob"_s});
        const auto fieldIs = [](const QString &value) {
            return QJsonArray{QJsonObject{{u"Key"_s, u"desk"_s}, {u"Value"_s, value}}};
        };
        // Somebody else writes it after the list was read.
        desk.world.call(
            u"modify_group_member_info"_s,
            {{u"GroupId"_s, id}, {u"Member_Account"_s, u"bob"_s}, {u"AppMemberDefinedData"_s, fieldIs(u"3"_s)}});
        desk.click("memberFieldsButton");
        FormDialog *form = desk.dialog("memberFieldsDialog");
        auto *go = Desk::in<QPushButton>(form, "dialogDo");
        QVERIFY(!go->isEnabled()); // nothing differs yet
        auto *flag = Desk::in<QComboBox>(form, "memberFlag");
        QVERIFY(form->focusWidget() == flag); // not Cancel
        QCOMPARE(flag->currentData().toString(), u"AcceptAndNotify"_s);
        QVERIFY(flag->findData(u"AcceptNotNotifyExceptAt"_s) > 0);
        flag->setCurrentIndex(flag->findData(u"Discard"_s));
        QTest::mouseClick(Desk::in<QPushButton>(form, "memberAddCustom"), Qt::LeftButton);
        auto *fields = Desk::in<QTableWidget>(form, "memberCustom");
        fields->item(0, 0)->setText(u"no such key"_s);
        QVERIFY(!go->isEnabled());
        fields->item(0, 0)->setText(u"desk"_s);
        fields->item(0, 1)->setText(u"7"_s);
        Desk::submit(form);
        QTRY_COMPARE_WITH_TIMEOUT(desk.member(id, u"bob"_s).value(u"MsgFlag"_s).toString(), u"Discard"_s, 10'000);
        QCOMPARE(desk.member(id, u"bob"_s).value(u"AppMemberDefinedData"_s).toArray(), fieldIs(u"7"_s));
        QTRY_COMPARE(desk.toast(), u"Fields of bob saved."_s);
        desk.undo();
        QTRY_COMPARE_WITH_TIMEOUT(desk.toast(), u"The fields are as before."_s, 10'000);
        QCOMPARE(desk.member(id, u"bob"_s).value(u"MsgFlag"_s).toString(), u"AcceptAndNotify"_s);
        QCOMPARE(desk.member(id, u"bob"_s).value(u"AppMemberDefinedData"_s).toArray(), fieldIs(u"3"_s));
    }

    void aCommunityIsMadeWithPermissionGroups()
    {
        Desk desk;
        desk.ready();
        desk.press("groupsNew");
        FormDialog *form = desk.dialog("newGroupDialog");
        auto *type = Desk::in<QComboBox>(form, "newType");
        auto *permission = Desk::in<QComboBox>(form, "formPermission");
        type->setCurrentIndex(type->findText(u"Public"_s));
        QVERIFY(!permission->isVisible());
        type->setCurrentIndex(type->findText(u"Community"_s));
        Desk::write(form, "formName", u"Players"_s);
        QVERIFY(permission->isVisible() && !permission->isEnabled()); // without topics there are none
        Desk::in<QCheckBox>(form, "newTopics")->setChecked(true);
        permission->setCurrentIndex(permission->findData(u"1"_s));
        Desk::write(form, "formDefaultPermission", u"5"_s);
        Desk::submit(form);
        QTRY_COMPARE_WITH_TIMEOUT(desk.field(u"Name"_s), u"Players"_s, 20'000);
        const QString id = desk.field(u"Group ID"_s);
        QCOMPARE(desk.info(id).value(u"EnablePermission"_s).toInt(), 1);
        QCOMPARE(desk.info(id).value(u"DefaultPermission"_s).toInt(), 5);
        desk.click("groupEditButton");
        form = desk.dialog("groupEditDialog");
        permission = Desk::in<QComboBox>(form, "formPermission");
        QCOMPARE(permission->currentData().toString(), u"1"_s);
        QCOMPARE(Desk::in<QLineEdit>(form, "formDefaultPermission")->text(), u"5"_s);
        permission->setCurrentIndex(permission->findData(u"0"_s));
        Desk::submit(form);
        QTRY_COMPARE_WITH_TIMEOUT(desk.toast(), u"Saved Players."_s, 10'000);
        QCOMPARE(desk.info(id).value(u"EnablePermission"_s).toInt(), 0);
        desk.undo();
        QTRY_COMPARE_WITH_TIMEOUT(desk.toast(), u"Players is as before."_s, 10'000);
        QCOMPARE(desk.info(id).value(u"EnablePermission"_s).toInt(), 1);
        QCOMPARE(desk.info(id).value(u"DefaultPermission"_s).toInt(), 5);
    }

    void whatWasNeverToldIsNotPromisedBack()
    {
        Desk desk;
        desk.ready();
        const QString id = desk.open(u"Public"_s, u"Readers"_s);
        desk.click("groupEditButton");
        FormDialog *form = desk.dialog("groupEditDialog");
        auto *history = Desk::in<QComboBox>(form, "formHistory");
        history->setCurrentIndex(history->findData(u"On"_s));
        Desk::write(form, "formName", u"Writers"_s);
        Desk::submit(form);
        QTRY_COMPARE_WITH_TIMEOUT(
            desk.toast(), u"Saved Writers. Undo cannot put back Earlier messages: the old value is not known."_s,
            10'000);
        desk.undo();
        QTRY_COMPARE_WITH_TIMEOUT(
            desk.toast(),
            u"Readers is as before. HistoryMsgBeforeJoin stays as it is: how it stood before is not known."_s, 10'000);
        QCOMPARE(desk.info(id).value(u"Name"_s).toString(), u"Readers"_s);
        QVERIFY(!desk.find<MessageBar>("groupWriteMessage")->isShowing());
    }

    void theGroupGoesToAMemberWhenItsNameIsTyped()
    {
        Desk desk;
        desk.ready();
        const QString id = desk.open(u"Public"_s, u"Handed on"_s);
        desk.tab(u"Members"_s);
        desk.choose({u"bob"_s});
        desk.click("memberOwnerButton");
        FormDialog *form = desk.dialog("transferDialog");
        QVERIFY(!Desk::in<QPushButton>(form, "dialogDo")->isEnabled());
        Desk::write(form, "transferWord", u"Handed on"_s);
        shot(form, u"transfer"_s);
        Desk::submit(form);
        QTRY_COMPARE_WITH_TIMEOUT(desk.info(id).value(u"Owner_Account"_s).toString(), u"bob"_s, 10'000);
        QTRY_COMPARE(desk.field(u"Owner"_s), u"bob"_s);
    }

    void disbandingAsksForTheNameAndLeavesTheList()
    {
        Desk desk;
        desk.ready();
        const QString id = desk.open(u"Public"_s, u"Over"_s);
        desk.pick("groupMore", u"Disband…"_s);
        QCOMPARE(desk.dialogs.asked.size(), 1);
        QCOMPARE(desk.dialogs.asked.first().typedWord, u"Over"_s);
        QVERIFY(desk.dialogs.asked.first().destructive);
        QVERIFY(desk.dialogs.asked.first().effect.contains(u"cannot be undone"_s));
        QCOMPARE(desk.info(id).value(u"ErrorCode"_s).toInt(), 0);
        desk.dialogs.yes = true;
        desk.pick("groupMore", u"Disband…"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.model().rowOfId(id), -1, 10'000);
        QCOMPARE(desk.info(id).value(u"ErrorCode"_s).toInt(), 10010);
        QVERIFY(!desk.shown("groupEditButton")->isEnabled());
        QCOMPARE(desk.shown("groupEditButton")->toolTip(), u"The group no longer exists."_s);
    }

    void muteAllIsOneClickAndOneUndo()
    {
        Desk desk;
        desk.ready();
        const QString id = desk.open(u"Public"_s, u"Quiet"_s);
        desk.pick("groupMore", u"Mute all members"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.info(id).value(u"MuteAllMember"_s).toString(), u"On"_s, 10'000);
        QTRY_VERIFY(desk.field(u"Mute all"_s).startsWith(u"On"_s));
        desk.undo();
        QTRY_COMPARE_WITH_TIMEOUT(desk.info(id).value(u"MuteAllMember"_s).toString(), u"Off"_s, 10'000);
    }

    void onProductionEveryWriteIsAskedForAndReadOnlyForbidsIt()
    {
        Desk desk;
        desk.world.profile.level = SafetyLevel::Production;
        desk.world.client->setProfile(desk.world.profile);
        desk.writes->setProfile(desk.world.profile);
        desk.ready();
        const QString id = desk.open(u"Public"_s, u"Real"_s);
        desk.pick("groupMore", u"Mute all members"_s);
        QCOMPARE(desk.dialogs.asked.size(), 1);
        QVERIFY(desk.dialogs.asked.first().level == SafetyLevel::Production);
        QCOMPARE(desk.info(id).value(u"MuteAllMember"_s).toString(), u"Off"_s);
        desk.tab(u"Members"_s);
        desk.choose({u"bob"_s});
        desk.pick("memberMuteButton", u"10 minutes"_s);
        QCOMPARE(desk.dialogs.asked.size(), 2);
        desk.world.profile.readOnly = true;
        desk.writes->setProfile(desk.world.profile);
        desk.panel->retranslate();
        QVERIFY(!desk.shown("groupEditButton")->isEnabled());
        QVERIFY(desk.shown("memberRemoveButton")->toolTip().contains(u"read-only"_s));
    }

    void attributesAndCountersAreKeptKeyByKey()
    {
        Desk desk;
        desk.ready();
        const QString id = desk.open(u"Public"_s, u"State"_s);
        desk.tab(u"Attributes and counters"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<EmptyState>("attributesEmpty")->what(), u"No attributes"_s, 10'000);
        const auto top = [&desk](const char *of) {
            return desk.find<QWidget>(of)->mapTo(desk.panel.get(), QPoint()).y();
        };
        QVERIFY(!desk.find<QLabel>("countersNote")->text().isEmpty());
        QTRY_COMPARE(top("attributesEmpty"), top("countersEmpty"));
        desk.click("attributeAddButton");
        FormDialog *form = desk.dialog("attributeDialog");
        Desk::write(form, "attributeKey", u"song"_s);
        Desk::in<QPlainTextEdit>(form, "attributeValue")->setPlainText(u"blue"_s);
        Desk::submit(form);
        desk.choose({u"song"_s}, "attributesTable");
        auto *table = desk.find<QTableView>("attributesTable");
        Desk::key(table, Qt::Key_F2);
        form = desk.dialog("attributeDialog");
        QVERIFY(Desk::in<QLineEdit>(form, "attributeKey")->isReadOnly());
        Desk::in<QPlainTextEdit>(form, "attributeValue")->setPlainText(u"green"_s);
        shot(form, u"attribute"_s);
        Desk::submit(form);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, 1).data().toString(), u"green"_s, 10'000);
        desk.click("counterAddButton");
        form = desk.dialog("counterDialog");
        Desk::write(form, "counterKey", u"likes"_s);
        Desk::write(form, "counterValue", u"many"_s);
        QVERIFY(!Desk::in<QPushButton>(form, "dialogDo")->isEnabled());
        Desk::write(form, "counterValue", u"41"_s);
        Desk::submit(form);
        desk.choose({u"likes"_s}, "countersTable");
        desk.click("counterChangeButton");
        form = desk.dialog("counterDialog");
        Desk::in<QComboBox>(form, "counterMode")->setCurrentIndex(1);
        Desk::write(form, "counterValue", u"1"_s);
        Desk::submit(form);
        auto *counters = desk.find<QTableView>("countersTable");
        QTRY_COMPARE_WITH_TIMEOUT(counters->model()->index(0, 1).data().toString(), u"42"_s, 10'000);
        shot(desk.panel.get(), u"attributes"_s);
        desk.choose({u"song"_s}, "attributesTable");
        desk.click("attributeDeleteButton");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, 10'000);
        desk.undo();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 10'000);
        const QJsonArray told = desk.raw(u"group_open_attr_http_svc/get_group_attr"_s, {{u"GroupId"_s, id}})
                                    .value(u"GroupAttrAry"_s)
                                    .toArray();
        QCOMPARE(told.first().toObject().value(u"value"_s).toString(), u"green"_s);
    }

    void countersAreDeletedByButtonAndByKey()
    {
        Desk desk;
        desk.ready();
        const QString id = desk.open(u"Public"_s, u"Counting"_s);
        const auto told = [&desk, &id] {
            QMap<QString, qint64> values;
            const QJsonObject reply = desk.raw(u"group_open_http_svc/get_group_counter"_s, {{u"GroupId"_s, id}});
            for (const auto &counter : reply.value(u"GroupCounter"_s).toArray())
                values.insert(counter[u"Key"_s].toString(), counter[u"Value"_s].toInteger());
            return values;
        };
        QJsonArray counters;
        for (const auto &[key, value] : {std::pair(u"gifts"_s, 7), std::pair(u"likes"_s, 41), std::pair(u"votes"_s, 3)})
            counters << QJsonObject{{u"Key"_s, key}, {u"Value"_s, value}};
        desk.raw(u"group_open_http_svc/update_group_counter"_s,
                 {{u"GroupId"_s, id}, {u"GroupCounter"_s, counters}, {u"Mode"_s, u"Set"_s}});
        desk.tab(u"Attributes and counters"_s);
        auto *table = desk.find<QTableView>("countersTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, 10'000);
        const auto *action = desk.find<QAction>("counterDelete");
        QVERIFY(!desk.shown("counterDeleteButton")->isEnabled() && !action->isEnabled());
        desk.choose({u"likes"_s}, "countersTable");
        desk.click("counterDeleteButton");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 10'000);
        QVERIFY(desk.dialogs.asked.isEmpty()); // one, with an undo
        QCOMPARE(told(), (QMap<QString, qint64>{{u"gifts"_s, 7}, {u"votes"_s, 3}}));
        desk.undo();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, 10'000);
        QCOMPARE(told().value(u"likes"_s), qint64(41));
        // Two at once are asked for first.
        desk.choose({u"gifts"_s, u"votes"_s}, "countersTable");
        QVERIFY(action->isEnabled());
        Desk::key(table, Qt::Key_Delete);
        QCOMPARE(desk.dialogs.asked.size(), 1);
        QCOMPARE(desk.dialogs.asked.first().details, (QStringList{u"gifts"_s, u"votes"_s}));
        QCOMPARE(told().size(), 3);
        desk.dialogs.yes = true;
        Desk::key(table, Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 10'000);
        QCOMPARE(told(), (QMap<QString, qint64>{{u"likes"_s, 41}}));
    }

    void bansAndLifts()
    {
        Desk desk;
        desk.ready();
        const QString id = desk.open(u"Public"_s, u"Door"_s);
        desk.tab(u"Banned"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<EmptyState>("bansEmpty")->what(), u"Nobody is banned"_s, 10'000);
        desk.click("banAddButton");
        FormDialog *form = desk.dialog("timeSpanDialog");
        Desk::in<QPlainTextEdit>(form, "banAccounts")->setPlainText(u"cem"_s);
        shot(form, u"ban"_s);
        Desk::submit(form);
        desk.choose({u"cem"_s}, "bansTable");
        QVERIFY(desk.member(id, u"cem"_s).isEmpty());
        shot(desk.panel.get(), u"bans"_s);
        desk.click("banLiftButton");
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<QTableView>("bansTable")->model()->rowCount(), 0, 10'000);
        const QJsonObject bans = desk.world.call(u"get_group_ban_member"_s, {{u"GroupId"_s, id}, {u"Offset"_s, 0}});
        QVERIFY(bans.value(u"BannedAccountList"_s).toArray().isEmpty());
    }

    void liveRoomsTellWhoIsInside()
    {
        Desk desk;
        desk.ready();
        const int row = desk.rowOfKind(GroupKind::LiveRoom);
        QVERIFY(row >= 0);
        desk.panel->open({ObjectRef::Kind::Group, desk.model().idAt(row)});
        QTRY_VERIFY_WITH_TIMEOUT(desk.field(u"Name"_s) != u"absent"_s, 10'000);
        desk.tab(u"Members"_s);
        QTRY_VERIFY(desk.find<QLabel>("membersRefusals")
                        ->text()
                        .contains(u"Nobody can be removed from a live room. You can mute or ban"_s));
        desk.tab(u"Online now"_s);
        auto *count = desk.find<QLabel>("onlineCount");
        QTRY_VERIFY_WITH_TIMEOUT(count->text().contains(u"as of"_s), 10'000);
        auto *table = desk.find<QTableView>("onlineTable");
        if (table->model()->rowCount() > 0) {
            const QString who = table->model()->index(0, 0).data().toString();
            QVERIFY(!table->model()->index(0, 3).data().toString().isEmpty());
            desk.choose({who}, "onlineTable");
            desk.click("liveGrantButton");
            QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(Desk::rowOf(table, who), 3).data().toString(), u"Admin"_s,
                                      10'000);
        }
        shot(desk.panel.get(), u"online"_s);
        desk.open(u"Public"_s, u"Not live"_s);
        auto *tabs = desk.find<QTabWidget>("groupTabs");
        for (int i = 0; i < tabs->count(); ++i)
            QVERIFY(tabs->tabText(i) != u"Online now"_s || !tabs->isTabVisible(i));
    }

    void communitiesHaveNoBansAndSayWhatInstead()
    {
        Desk desk;
        desk.ready();
        desk.open(u"Community"_s, u"Big"_s);
        desk.tab(u"Banned"_s);
        QCOMPARE(desk.find<EmptyState>("bansEmpty")->what(), u"Communities know no bans."_s);
        QVERIFY(!desk.shown("banAddButton")->isEnabled());
        QVERIFY(desk.shown("banAddButton")->toolTip().contains(u"remove or mute"_s));
        desk.tab(u"Attributes and counters"_s);
        QCOMPARE(desk.find<EmptyState>("countersEmpty")->what(), u"Communities have no counters."_s);
    }

  private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestGroupWriting)
#include "tst_groupwriting.moc"
