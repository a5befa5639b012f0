// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/groupwritingbench.h"
#include "ui/panels/groups/groupeditdialog.h"
#include "ui/panels/groups/groupform.h"
#include "ui/panels/groups/newgroupdialog.h"

#include <QSpinBox>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What the forms and pages of a group say before anything is asked of the service.
class TestGroupForms : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<ThemeController>();
        m_theme->setChoice(ThemeController::Choice::Light);
    }

    void aGroupWithoutANameCanBeEdited()
    {
        api::GroupInfo info;
        info.groupId = u"@TGS#1"_s;
        info.type = u"Public"_s;
        GroupEditDialog dialog(Profile(), info, nullptr);
        const auto *go = Desk::in<QPushButton>(&dialog, "dialogDo");
        QVERIFY(!go->isEnabled());
        Desk::in<QPlainTextEdit>(&dialog, "formNotice")->setPlainText(u"Be fair"_s);
        QVERIFY(go->isEnabled());
        Desk::in<QLineEdit>(&dialog, "formName")->setText(u"  "_s);
        QVERIFY(!go->isEnabled());
    }

    void whatCannotBeSavedIsToldBelowTheForm()
    {
        api::GroupInfo info;
        info.groupId = u"@TGS#1"_s;
        info.type = u"Public"_s;
        info.name = u"Night"_s;
        GroupEditDialog dialog(Profile(), info, nullptr);
        const auto *count = Desk::in<QLabel>(&dialog, "editCount");
        QCOMPARE(count->text(), u"Nothing is changed yet."_s);
        Desk::in<QLineEdit>(&dialog, "formName")->setText(QString());
        QVERIFY(!Desk::in<QPushButton>(&dialog, "dialogDo")->isEnabled());
        QCOMPARE(count->text(), u"Cannot be saved. Name: A group has a name."_s);
    }

    void customFieldsComeAndGoAndTheCeilingIsTyped()
    {
        api::GroupInfo info;
        info.groupId = u"@TGS#1"_s;
        info.type = u"Public"_s;
        info.name = u"Night"_s;
        GroupEditDialog dialog(Profile(), info, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        const auto press = [&dialog](const char *name) {
            QTest::mouseClick(Desk::in<QPushButton>(&dialog, name), Qt::LeftButton);
        };
        auto *table = Desk::in<QTableWidget>(&dialog, "formCustom");
        press("formAddCustom");
        QCOMPARE(table->rowCount(), 1);
        table->item(0, 0)->setText(u"level"_s);
        table->item(0, 1)->setText(u"gold"_s);
        QCOMPARE(dialog.after().custom.value(u"level"_s), u"gold"_s);
        press("formDropCustom");
        QCOMPARE(table->rowCount(), 0);
        QVERIFY(dialog.after().custom.isEmpty());
        auto *ceiling = Desk::in<QSpinBox>(&dialog, "formCeiling");
        QVERIFY(ceiling->isEnabled());
        ceiling->selectAll();
        QTest::keyClicks(ceiling, u"200"_s);
        QCOMPARE(dialog.after().maxMembers, qint64(200));
    }

    void aNewGroupTellsWhatItsTypeBrings()
    {
        const GroupRules rules{Profile()};
        NewGroupDialog dialog(rules, nullptr);
        const auto *go = Desk::in<QPushButton>(&dialog, "dialogDo");
        QVERIFY(!go->isEnabled());
        QCOMPARE(go->toolTip(), u"Give the group a name."_s);
        auto *type = Desk::in<QComboBox>(&dialog, "newType");
        const auto *owner = Desk::in<QLineEdit>(&dialog, "newOwner");
        const auto *limits = Desk::in<QLabel>(&dialog, "newLimits");
        QVERIFY(owner->accessibleDescription().contains(u"becomes a member"_s));
        QVERIFY(!limits->text().contains(u"first message"_s));
        type->setCurrentIndex(type->findText(u"Live room"_s));
        QVERIFY2(owner->accessibleDescription().contains(u"through the SDK"_s),
                 qPrintable(owner->accessibleDescription()));
        type->setCurrentIndex(type->findText(u"Work"_s));
        QVERIFY2(limits->text().contains(u"Until the first message"_s), qPrintable(limits->text()));
        Desk::in<QLineEdit>(&dialog, "formName")->setText(u"Night"_s);
        QVERIFY(go->isEnabled() && go->toolTip().isEmpty());
        QVERIFY(!Desk::in<QLabel>(&dialog, "newCard")->text().contains(u"closed to this app"_s));
        Profile newer;
        newer.notificationsClosed = true;
        const GroupRules closed(newer);
        NewGroupDialog without(closed, nullptr);
        QVERIFY(Desk::in<QLabel>(&without, "newCard")->text().contains(u"closed to this app"_s));
    }

    void whoIsUnknownIsNamed()
    {
        Desk desk;
        desk.ready();
        desk.press("groupsNew");
        FormDialog *form = desk.dialog("newGroupDialog");
        Desk::write(form, "formName", u"Night"_s);
        Desk::write(form, "newOwner", u"ann"_s);
        auto *members = Desk::in<QPlainTextEdit>(form, "newMembers");
        members->setPlainText(u"bob, eve, cem, finn"_s);
        Desk::submit(form);
        QTRY_COMPARE_WITH_TIMEOUT(members->accessibleDescription(), u"No account of this app: eve, finn"_s, 10'000);
        members->setPlainText(u"bob, cem"_s);
        QCOMPARE(members->accessibleDescription(), u"2 account(s)"_s);
    }

    void whatATypeAsksOfItsFormIsToldBeforehand()
    {
        Desk desk;
        desk.ready();
        desk.press("groupsNew");
        FormDialog *form = desk.dialog("newGroupDialog");
        auto *type = Desk::in<QComboBox>(form, "newType");
        auto *join = Desk::in<QComboBox>(form, "formJoin");
        auto *id = Desk::in<QLineEdit>(form, "newId");
        QVERIFY(join->isEnabled());
        QVERIFY(!id->accessibleDescription().contains(u"@TGS#_"_s));
        type->setCurrentIndex(type->findData(static_cast<int>(GroupKind::LiveRoom)));
        QVERIFY(!join->isEnabled());
        QVERIFY2(join->accessibleDescription().contains(u"no other way in"_s),
                 qPrintable(join->accessibleDescription()));
        type->setCurrentIndex(type->findData(static_cast<int>(GroupKind::Community)));
        QVERIFY(join->isEnabled());
        QVERIFY2(id->accessibleDescription().startsWith(u"Begins with @TGS#_"_s),
                 qPrintable(id->accessibleDescription()));
    }

    void aChangeIsToldByTheNamesOfTheForm()
    {
        GroupProfile after;
        after.notice = u"Be kind"_s;
        after.history = u"On"_s;
        after.custom = {{u"level"_s, u"3"_s}};
        QStringList labels;
        for (const FieldChange &change : changesOf({}, after))
            labels << GroupForm::labelOf(change.field);
        QCOMPARE(labels, (QStringList{u"Notice"_s, u"Earlier messages"_s, u"Custom field level"_s}));
    }

    void theMutedOfABroadcastGroupAreNotAskedFor()
    {
        Desk desk;
        desk.ready();
        const QString id = desk.world.call(u"create_group"_s, {{u"Type"_s, u"BChatRoom"_s}, {u"Name"_s, u"News"_s}})
                               .value(u"GroupId"_s)
                               .toString();
        desk.panel->open({ObjectRef::Kind::Group, id});
        QTRY_COMPARE_WITH_TIMEOUT(desk.field(u"Name"_s), u"News"_s, 20'000);
        QStringList calls;
        QObject::connect(desk.world.client.get(), &ApiClient::callFinished, desk.panel.get(),
                         [&calls](const CallRecord &record) { calls << record.command.section(u'/', -1); });
        desk.tab(u"Muted"_s);
        QTRY_COMPARE(desk.find<EmptyState>("mutedEmpty")->what(), u"In this type of group nobody is muted"_s);
        desk.info(id); // whatever was asked before has left by now
        QVERIFY2(calls.filter(u"mute"_s).isEmpty() && calls.filter(u"shutted"_s).isEmpty(),
                 qPrintable(calls.join(u' ')));
    }

    void whoIsAnAdminAlreadyIsNotCounted()
    {
        Desk desk;
        desk.ready();
        const QString id = desk.world.call(u"create_group"_s, {{u"Type"_s, u"AVChatRoom"_s}, {u"Name"_s, u"Stage"_s}})
                               .value(u"GroupId"_s)
                               .toString();
        // Listed also while nobody is inside.
        desk.raw(u"group_open_avchatroom_http_svc/modify_admin"_s,
                 {{u"GroupId"_s, id}, {u"CommandType"_s, 1}, {u"Admin_Account"_s, QJsonArray{u"bob"_s}}});
        desk.panel->open({ObjectRef::Kind::Group, id});
        QTRY_COMPARE_WITH_TIMEOUT(desk.field(u"Name"_s), u"Stage"_s, 20'000);
        desk.tab(u"Online now"_s);
        desk.choose({u"bob"_s}, "onlineTable");
        QTRY_VERIFY(desk.shown("liveRevokeButton")->isEnabled());
        QVERIFY(!desk.shown("liveGrantButton")->isEnabled());
        QCOMPARE(desk.shown("liveGrantButton")->toolTip(), u"They are admins already."_s);
    }

  private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestGroupForms)
#include "tst_groupforms.moc"
