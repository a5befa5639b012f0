// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/blockedmodel.h"
#include "core/models/friendsmodel.h"
#include "core/models/recentcontactsmodel.h"
#include "tests/ui/panels/peoplebench.h"
#include "tests/ui/support/widgetnames.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QRadioButton>

using namespace imdesk;

/// The page of one person and its tabs, driven by clicks and keys.
class TestPersonPage : public QObject
{
    Q_OBJECT

    static QJsonValue profileValue(PeopleBench &bench, const QString &account, const QString &tag)
    {
        const QJsonObject told = bench.raw(u"profile/portrait_get"_s,
                                           {{u"To_Account"_s, QJsonArray{account}}, {u"TagList"_s, QJsonArray{tag}}});
        return told.value(u"UserProfileItem"_s)
            .toArray()
            .first()
            .toObject()
            .value(u"ProfileItem"_s)
            .toArray()
            .first()
            .toObject()
            .value(u"Value"_s);
    }
    static void waitForProfile(PeopleBench &bench, const QString &account)
    {
        QTRY_COMPARE_WITH_TIMEOUT(bench.status, u"Profile of %1 read"_s.arg(account), 20'000);
    }

  private Q_SLOTS:
    void profileShowsOldAgainstNewAndIsUndone()
    {
        PeopleBench bench;
        bench.guard(*bench.world.client, bench.world.clock);
        bench.openPerson(u"alice"_s);
        waitForProfile(bench, u"alice"_s);
        QVERIFY(!bench.find<QPushButton>("profileSave")->isEnabled());
        bench.type("field_Nick", u"Alice Liddell"_s);
        bench.type("field_Level", u"7"_s);
        auto *gender = bench.find<QComboBox>("field_Gender");
        gender->setFocus();
        QTest::keyClick(gender, Qt::Key_Down);
        bench.find<QDateEdit>("field_BirthDay")->setDate({1990, 5, 4});
        bench.picture(u"people-profile"_s);
        QCOMPARE(bench.label("profileState"), u"4 change(s) not saved"_s);
        bench.press("profileSave");
        QDialog *changes = bench.dialog("profileChangesDialog");
        auto *table = bench.find<QTableView>("changesTable", changes);
        QCOMPARE(table->model()->rowCount(), 4);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"not set"_s);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"Alice Liddell"_s);
        PeopleBench::picture(changes, u"people-changes"_s);
        bench.press("changesWrite", changes);
        QTRY_COMPARE_WITH_TIMEOUT(bench.message("profileMessage"), u"4 field(s) written"_s, 20'000);
        QCOMPARE(profileValue(bench, u"alice"_s, u"Tag_Profile_IM_Nick"_s).toString(), u"Alice Liddell"_s);
        QCOMPARE(profileValue(bench, u"alice"_s, u"Tag_Profile_IM_BirthDay"_s).toInt(), 19900504);
        QCOMPARE(profileValue(bench, u"alice"_s, u"Tag_Profile_IM_Gender"_s).toString(), u"Gender_Type_Female"_s);
        QTRY_COMPARE(bench.find<PageHeader>("personHeader")->title(), u"Alice Liddell"_s);
        bench.press("profileUndo");
        QTRY_COMPARE_WITH_TIMEOUT(bench.message("profileMessage"), u"4 field(s) set back"_s, 20'000);
        QCOMPARE(profileValue(bench, u"alice"_s, u"Tag_Profile_IM_Nick"_s).toString(), QString());
    }

    void tooLongIsCountedAndNotSaved()
    {
        PeopleBench bench;
        bench.openPerson(u"alice"_s);
        waitForProfile(bench, u"alice"_s);
        bench.type("field_Location", u"seventeen letters"_s); // 17 bytes of 16
        QVERIFY(!bench.find<QPushButton>("profileSave")->isEnabled());
        QCOMPARE(bench.label("profileState"), u"A field is too long or out of range."_s);
        bench.press("profileDiscard");
        QVERIFY(bench.find<QLineEdit>("field_Location")->text().isEmpty());
    }

    void customFieldIsAskedForAndDropped()
    {
        PeopleBench bench;
        bench.openPerson(u"alice"_s);
        waitForProfile(bench, u"alice"_s);
        bench.type("profileCustomName", u"no digits 1"_s);
        bench.press("profileAddCustom");
        QVERIFY(bench.directory->customFields().isEmpty());
        bench.type("profileCustomName", u"Team"_s);
        bench.press("profileAddCustom");
        QTRY_VERIFY_WITH_TIMEOUT(bench.panel->findChild<QLineEdit *>(u"field_Team"_s), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(bench.find<QLineEdit>("field_Team")->isEnabled(), 20'000);
        bench.type("field_Team", u"night"_s);
        bench.press("profileSave");
        bench.press("changesWrite", bench.dialog("profileChangesDialog"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.message("profileMessage"), u"1 field(s) written"_s, 20'000);
        QCOMPARE(profileValue(bench, u"alice"_s, u"Tag_Profile_Custom_Team"_s).toString(), u"night"_s);
        bench.press("dropField");
        QTRY_VERIFY(bench.directory->customFields().isEmpty());
    }

    void unsavedIsAskedAbout()
    {
        PeopleBench bench;
        bench.openPerson(u"alice"_s);
        waitForProfile(bench, u"alice"_s);
        bench.type("field_Nick", u"Someone"_s);
        bench.dialogs.yes = false;
        bench.openPerson(u"bob"_s);
        QCOMPARE(bench.dialogs.asked.size(), 1);
        QCOMPARE(bench.find<PageHeader>("personHeader")->title(), u"alice"_s);
        QCOMPARE(bench.find<QLineEdit>("field_Nick")->text(), u"Someone"_s);
        bench.dialogs.yes = true;
        bench.openPerson(u"bob"_s);
        waitForProfile(bench, u"bob"_s);
        QVERIFY(bench.find<QLineEdit>("field_Nick")->text() != u"Someone"_s);
    }

    void unknownAccountSaysSo()
    {
        PeopleBench bench;
        bench.openPerson(u"ghost"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            bench.find<PageHeader>("personHeader")->caption().contains(u"not known to the service"_s), 20'000);
        QVERIFY(bench.find<MessageBar>("profileMessage")->isShowing());
        QVERIFY(bench.model().rowOfId(u"ghost"_s) < 0);
    }

    void inspectorNeverShowsSomebodyElse()
    {
        PeopleBench bench;
        bench.openPerson(u"alice"_s);
        waitForProfile(bench, u"alice"_s);
        QVERIFY(bench.inspected.ids == QList<NamedId>{NamedId::account(u"alice"_s)});
        bench.openPerson(u"ghost"_s);
        QCOMPARE(bench.inspected.title, u"ghost"_s);
        QVERIFY(bench.inspected.ids == QList<NamedId>{NamedId::account(u"ghost"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(bench.find<MessageBar>("profileMessage")->isShowing(), 20'000);
        QCOMPARE(bench.inspected.title, u"ghost"_s);
    }

    void friendsAreAddedEditedAndDeletedBothWays()
    {
        PeopleBench bench;
        bench.openPerson(u"alice"_s, u"friends"_s);
        bench.press("friendsAdd");
        QDialog *add = bench.dialog("addFriendsDialog");
        bench.typeList("friendAccounts", u"alice"_s, add);
        QVERIFY(!bench.find<QPushButton>("dialogDo", add)->isEnabled());
        bench.typeList("friendAccounts", u"bob, carol"_s, add);
        QTest::mouseClick(bench.find<QCheckBox>("friendForce", add), Qt::LeftButton, {}, {8, 8});
        bench.type("friendRemarkLine", u"from the desk"_s, add);
        bench.type("friendGroupLine", u"work"_s, add);
        PeopleBench::picture(add, u"people-addfriends"_s);
        bench.submit(add);
        QTRY_COMPARE_WITH_TIMEOUT(bench.message("friendsMessage"), u"2 friend(s) added"_s, 20'000);
        QCOMPARE(bench.friendsOf(u"alice"_s), QStringList({u"bob"_s, u"carol"_s}));
        QCOMPARE(bench.friendsOf(u"bob"_s), QStringList{u"alice"_s});

        bench.choose("friendsTable", {u"bob"_s});
        auto *table = bench.find<QTableView>("friendsTable");
        const int row = PeopleBench::rowOf(table, u"bob"_s);
        QCOMPARE(table->model()->index(row, FriendsModel::Remark).data().toString(), u"from the desk"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(row, FriendsModel::BothWays).data().toString(), u"both lists"_s,
                                  20'000);
        bench.picture(u"people-friends"_s);
        bench.press("friendsEdit");
        QDialog *edit = bench.dialog("editFriendDialog");
        QVERIFY(!bench.find<QPushButton>("dialogDo", edit)->isEnabled());
        bench.type("editRemarkLine", u"Bob, night desk"_s, edit);
        bench.type("editGroups", u"work, night"_s, edit);
        bench.submit(edit);
        QTRY_COMPARE_WITH_TIMEOUT(bench.message("friendsMessage"), u"bob saved"_s, 20'000);
        bench.choose("friendsTable", {u"bob"_s});
        const int again = PeopleBench::rowOf(table, u"bob"_s);
        QCOMPARE(table->model()->index(again, FriendsModel::Remark).data().toString(), u"Bob, night desk"_s);
        QCOMPARE(table->model()->index(again, FriendsModel::Groups).data().toString(), u"work, night"_s);

        bench.press("friendsDelete");
        QDialog *remove = bench.dialog("removeFriendsDialog");
        QVERIFY(bench.find<QRadioButton>("removeOneWay", remove)->isChecked());
        QTest::mouseClick(bench.find<QRadioButton>("removeBothWays", remove), Qt::LeftButton, {}, {8, 8});
        QVERIFY(bench.find<QLabel>("dialogEffect", remove)->text().startsWith(u"Both lists are changed"_s));
        bench.submit(remove);
        QTRY_COMPARE_WITH_TIMEOUT(bench.message("friendsMessage"), u"1 friend(s) deleted"_s, 20'000);
        QCOMPARE(bench.friendsOf(u"alice"_s), QStringList{u"carol"_s});
        QCOMPARE(bench.friendsOf(u"bob"_s), QStringList());
    }

    void friendsAreImportedOneWayAndDeletedAsAWhole()
    {
        PeopleBench bench(SafetyLevel::Production);
        bench.openPerson(u"alice"_s, u"friends"_s);
        bench.press("friendsImport");
        QDialog *import = bench.dialog("importFriendsDialog");
        bench.typeList("importFriendsText",
                       u"UserID,Remark,GroupName,AddTime\nbob,Bob B.,work;night,1700000000\ncarol,,,"_s, import);
        bench.submit(import);
        QTRY_COMPARE_WITH_TIMEOUT(bench.message("friendsMessage"), u"2 friend(s) imported"_s, 20'000);
        QCOMPARE(bench.friendsOf(u"bob"_s), QStringList());
        auto *table = bench.find<QTableView>("friendsTable");
        QTRY_VERIFY(PeopleBench::rowOf(table, u"bob"_s) >= 0);
        QCOMPARE(table->model()->index(PeopleBench::rowOf(table, u"bob"_s), FriendsModel::Added).data().toString(),
                 u"2023-11-14 22:13:20"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            table->model()->index(PeopleBench::rowOf(table, u"bob"_s), FriendsModel::BothWays).data().toString(),
            u"this list only"_s, 20'000);
        bench.press("friendsDeleteAll");
        bench.submit(bench.dialog("removeFriendsDialog"));
        QCOMPARE(bench.dialogs.asked.size(), 1);
        QCOMPARE(bench.dialogs.asked.first().typedWord, u"alice"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.message("friendsMessage"), u"All friends deleted"_s, 20'000);
        QCOMPARE(bench.friendsOf(u"alice"_s), QStringList());
    }

    void friendsAreChecked()
    {
        PeopleBench bench;
        bench.befriend(u"alice"_s, u"bob"_s);
        bench.know({u"alice"_s, u"bob"_s, u"carol"_s});
        bench.openPerson(u"alice"_s, u"friends"_s);
        auto *table = bench.find<QTableView>("friendsTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 20'000);
        bench.press("friendsCheck");
        QDialog *check = bench.dialog("relationDialog");
        QVERIFY(bench.find<QWidget>("levelBadge", check)->isVisible());
        bench.press("relationKnown", check);
        QCOMPARE(bench.find<QPlainTextEdit>("relationAccounts", check)->toPlainText(), u"bob\ncarol"_s);
        bench.press("relationAsk", check);
        auto *results = bench.find<QTableView>("relationTable", check);
        QTRY_COMPARE_WITH_TIMEOUT(results->model()->rowCount(), 2, 20'000);
        QCOMPARE(results->model()->index(PeopleBench::rowOf(results, u"bob"_s), 1).data().toString(),
                 u"Each has the other in the list"_s);
        QCOMPARE(results->model()->index(PeopleBench::rowOf(results, u"carol"_s), 1).data().toString(),
                 u"No friends"_s);
        PeopleBench::picture(check, u"people-check"_s);
    }

    void friendGroupsAreMadeAndDeleted()
    {
        PeopleBench bench;
        bench.befriend(u"alice"_s, u"bob"_s);
        bench.openPerson(u"alice"_s, u"friends"_s);
        bench.choose("friendsTable", {u"bob"_s});
        bench.press("friendsGroups");
        QDialog *groups = bench.dialog("friendGroupsDialog");
        bench.type("friendGroupNameLine", u"night"_s, groups);
        bench.press("friendGroupMake", groups);
        auto *table = bench.find<QTableView>("friendGroupTable", groups);
        QTRY_COMPARE_WITH_TIMEOUT(bench.find<MessageBar>("friendGroupMessage", groups)->title(),
                                  u"Friend group night made"_s, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(PeopleBench::rowOf(table, u"night"_s) >= 0, 20'000);
        QCOMPARE(table->model()->index(PeopleBench::rowOf(table, u"night"_s), 2).data().toString(), u"bob"_s);
        table->selectRow(PeopleBench::rowOf(table, u"night"_s));
        PeopleBench::picture(groups, u"people-friendgroups"_s);
        bench.press("friendGroupDelete", groups);
        QCOMPARE(bench.dialogs.asked.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(bench.find<MessageBar>("friendGroupMessage", groups)->title(),
                                  u"Friend group night deleted"_s, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(PeopleBench::rowOf(table, u"night"_s) < 0, 20'000);
        QCOMPARE(bench.friendsOf(u"alice"_s), QStringList{u"bob"_s});
    }

    void blocksAreSetCheckedAndLifted()
    {
        PeopleBench bench(SafetyLevel::Production);
        bench.know({u"alice"_s, u"bob"_s, u"carol"_s});
        bench.raw(u"sns/black_list_add"_s,
                  {{u"From_Account"_s, u"carol"_s}, {u"To_Account"_s, QJsonArray{u"alice"_s}}});
        bench.openPerson(u"alice"_s, u"blacklist"_s);
        bench.press("blacklistAdd");
        QDialog *block = bench.dialog("blockDialog");
        bench.typeList("blockAccounts", u"bob\ncarol"_s, block);
        bench.submit(block);
        QCOMPARE(bench.dialogs.asked.last().typedWord, u"2"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.message("blacklistMessage"), u"2 account(s) blocked"_s, 20'000);
        auto *table = bench.find<QTableView>("blacklistTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(
            table->model()->index(PeopleBench::rowOf(table, u"carol"_s), BlockedModel::BlocksBack).data().toString(),
            u"yes"_s, 20'000);
        QVERIFY(bench.label("blacklistBlockers").contains(u"does not list"_s));
        bench.press("blacklistWho");
        QTRY_VERIFY_WITH_TIMEOUT(bench.label("blacklistBlockers").startsWith(u"Blocked by carol"_s), 20'000);
        QVERIFY(bench.label("blacklistBlockers").contains(u"others may, too"_s));
        bench.picture(u"people-blacklist"_s);
        bench.choose("blacklistTable", {u"bob"_s});
        bench.press("blacklistCheck");
        QDialog *check = bench.dialog("relationDialog");
        bench.press("relationAsk", check);
        auto *results = bench.find<QTableView>("relationTable", check);
        QTRY_COMPARE_WITH_TIMEOUT(results->model()->rowCount(), 1, 20'000);
        QCOMPARE(results->model()->index(0, 1).data().toString(), u"Only alice blocks bob"_s);
        bench.press("relationClose", check);
        bench.choose("blacklistTable", {u"bob"_s});
        bench.press("blacklistRemove");
        QTRY_COMPARE_WITH_TIMEOUT(bench.message("blacklistMessage"), u"1 block(s) lifted"_s, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 20'000);
    }

    void groupsLeadOnAndWorkGroupsCannotMute()
    {
        PeopleBench bench;
        const QString work = bench.world.makeGroup(u"Private"_s, u"Quiet work"_s, {u"alice"_s});
        bench.openPerson(u"alice"_s, u"groups"_s);
        bench.choose("personGroupsTable", {u"night"_s});
        bench.picture(u"people-groups"_s);
        bench.press("groupsMute");
        QCOMPARE(bench.wentTo, u"moderation"_s);
        QCOMPARE(bench.argument.toMap().value(u"group"_s).toString(), u"night"_s);
        bench.press("groupsHistory");
        QCOMPARE(bench.wentTo, u"messages"_s);
        bench.press("groupsOpen");
        QCOMPARE(bench.wentTo, u"groups"_s);
        QCOMPARE(bench.argument.toString(), u"night"_s);
        bench.press("groupsCopy");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"night"_s);
        bench.choose("personGroupsTable", {work});
        auto *mute = bench.find<QPushButton>("groupsMute");
        QVERIFY(!mute->isEnabled());
        QVERIFY(!mute->toolTip().isEmpty());
    }

    void conversationsOpenAndAreTakenOff()
    {
        PeopleBench bench(SafetyLevel::Production);
        bench.world.write(u"bob"_s, u"alice"_s, u"hello"_s);
        bench.world.writeGroup(u"alice"_s, u"in the group"_s);
        bench.openPerson(u"alice"_s, u"conversations"_s);
        bench.choose("conversationsTable", {u"bob"_s});
        bench.picture(u"people-conversations"_s);
        bench.press("conversationsHistory");
        QCOMPARE(bench.wentTo, u"messages"_s);
        QCOMPARE(bench.argument.toMap().value(u"self"_s).toString(), u"alice"_s);
        QCOMPARE(bench.argument.toMap().value(u"peer"_s).toString(), u"bob"_s);
        bench.press("conversationsWhy");
        QCOMPARE(bench.why.size(), 1);
        QCOMPARE(bench.why.first(), (MessageQuestion{u"alice"_s, u"bob"_s, {}}));
        bench.press("conversationsDelete");
        QDialog *remove = bench.dialog("removeConversationDialog");
        QTest::mouseClick(bench.find<QCheckBox>("conversationClear", remove), Qt::LeftButton, {}, {8, 8});
        bench.submit(remove);
        QCOMPARE(bench.dialogs.asked.size(), 1);
        QCOMPARE(bench.dialogs.asked.first().typedWord, u"bob"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.message("conversationsMessage"), u"Conversation with bob taken off"_s, 20'000);
        auto *table = bench.find<QTableView>("conversationsTable");
        QTRY_VERIFY_WITH_TIMEOUT(PeopleBench::rowOf(table, u"bob"_s) < 0, 20'000);
        bench.choose("conversationsTable", {u"night"_s});
        bench.press("conversationsOpen");
        QCOMPARE(bench.wentTo, u"groups"_s);
    }

    void conversationsAreMarkedAndGrouped()
    {
        PeopleBench bench;
        for (const QString &who : {u"bob"_s, u"carol"_s})
            bench.world.write(who, u"alice"_s, u"hello"_s);
        bench.openPerson(u"alice"_s, u"conversations"_s);
        auto *table = bench.find<QTableView>("conversationsTable");
        const auto cell = [table](const QString &who, int column) {
            const int row = PeopleBench::rowOf(table, who);
            return row < 0 ? QString() : table->model()->index(row, column).data().toString();
        };
        using Model = RecentContactsModel;
        QVERIFY(!bench.find<QPushButton>("conversationsMarks")->isEnabled());
        // One mark by the menu of the row.
        bench.choose("conversationsTable", {u"bob"_s});
        QAction *star = bench.menuEntry("conversationsTable", u"bob"_s, "conversationStar");
        QVERIFY(star && star->isEnabled() && !star->isChecked());
        star->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(cell(u"bob"_s, Model::Marks), u"star"_s, 20'000);
        QCOMPARE(bench.message("conversationsMessage"), u"Marks of 1 conversation(s) set"_s);
        if (auto *menu = QApplication::activePopupWidget())
            menu->close();
        // Several by the form: what differs stays unless it is chosen.
        bench.choose("conversationsTable", {u"bob"_s, u"carol"_s});
        bench.press("conversationsMarks");
        QDialog *marks = bench.dialog("conversationMarksDialog");
        QCOMPARE(bench.find<QCheckBox>("markStar", marks)->checkState(), Qt::PartiallyChecked);
        QVERIFY(!bench.find<QPushButton>("dialogDo", marks)->isEnabled());
        QCOMPARE(testing::unnamedWidgets(marks), QStringList());
        QTest::mouseClick(bench.find<QCheckBox>("markFolded", marks), Qt::LeftButton, {}, {8, 8});
        bench.type("markNumbers", u"31"_s, marks);
        QVERIFY(!bench.find<QPushButton>("dialogDo", marks)->isEnabled());
        bench.type("markNumbers", u"40, 63"_s, marks);
        bench.type("markCustomLine", u"vip"_s, marks);
        PeopleBench::picture(marks, u"people-marks"_s);
        bench.submit(marks);
        QTRY_COMPARE_WITH_TIMEOUT(cell(u"carol"_s, Model::Marks), u"folded, mark 40, mark 63, vip"_s, 20'000);
        QCOMPARE(cell(u"bob"_s, Model::Marks), u"star, folded, mark 40, mark 63, vip"_s);
        // A group is made of the chosen, renamed, emptied by one and deleted.
        bench.choose("conversationsTable", {u"bob"_s, u"carol"_s});
        bench.press("conversationsGroups");
        QDialog *groups = bench.dialog("conversationGroupsDialog");
        QCOMPARE(testing::unnamedWidgets(groups), QStringList());
        bench.type("contactGroupNameLine", QString(33, u'x'), groups);
        QVERIFY(!bench.find<QPushButton>("contactGroupMake", groups)->isEnabled());
        bench.type("contactGroupNameLine", u"shop"_s, groups);
        bench.press("contactGroupMake", groups);
        auto *list = bench.find<QTableView>("contactGroupTable", groups);
        QTRY_COMPARE_WITH_TIMEOUT(PeopleBench::rowOf(list, u"shop"_s), 0, 20'000);
        QCOMPARE(list->model()->index(0, 1).data().toString(), u"2"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cell(u"bob"_s, Model::Groups), u"shop"_s, 20'000);
        bench.type("contactGroupNameLine", u"desk"_s, groups);
        bench.press("contactGroupRename", groups);
        QTRY_COMPARE_WITH_TIMEOUT(PeopleBench::rowOf(list, u"desk"_s), 0, 20'000);
        PeopleBench::picture(groups, u"people-conversation-groups"_s);
        list->setCurrentIndex(list->model()->index(0, 2));
        QVERIFY(testing::chooseByKey(list, u"idCopy"_s, u"idMenuOf_carol"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"carol"_s);
        QTest::keyClick(groups, Qt::Key_Escape);
        bench.choose("conversationsTable", {u"carol"_s});
        bench.press("conversationsGroups");
        groups = bench.dialog("conversationGroupsDialog");
        list = bench.find<QTableView>("contactGroupTable", groups);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, 20'000);
        list->selectRow(0);
        bench.press("contactGroupOut", groups);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->index(0, 1).data().toString(), u"1"_s, 20'000);
        bench.press("contactGroupIn", groups);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->index(0, 1).data().toString(), u"2"_s, 20'000);
        bench.press("contactGroupDelete", groups);
        QVERIFY(bench.dialogs.asked.last().destructive);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 0, 20'000);
        QCOMPARE(bench.message("contactGroupMessage"), u"Conversation group desk deleted"_s);
        QTest::keyClick(groups, Qt::Key_Escape);
        // Two at once are taken off.
        bench.choose("conversationsTable", {u"bob"_s, u"carol"_s});
        bench.press("conversationsDelete");
        bench.submit(bench.dialog("removeConversationDialog"));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, 20'000);
    }

    void aPlanWithoutConversationGroupsIsRemembered()
    {
        PeopleBench bench;
        bench.world.write(u"bob"_s, u"alice"_s, u"hello"_s);
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::Refuse;
        fault.code = 51013;
        fault.message = u"plan"_s;
        bench.world.sandbox.setFault(u"recentcontact/create_contact_group"_s, fault);
        bench.openPerson(u"alice"_s, u"conversations"_s);
        bench.choose("conversationsTable", {u"bob"_s});
        bench.press("conversationsGroups");
        QDialog *groups = bench.dialog("conversationGroupsDialog");
        bench.type("contactGroupNameLine", u"shop"_s, groups);
        bench.press("contactGroupMake", groups);
        auto *make = bench.find<QPushButton>("contactGroupMake", groups);
        QTRY_VERIFY2_WITH_TIMEOUT(make->toolTip().contains(u"51013"_s), qPrintable(make->toolTip()), 20'000);
        QVERIFY(!make->isEnabled());
        QTest::keyClick(groups, Qt::Key_Escape);
        auto *button = bench.find<QPushButton>("conversationsGroups");
        QVERIFY(!button->isEnabled() && button->toolTip().contains(u"51013"_s));
        QAction *star = bench.menuEntry("conversationsTable", u"bob"_s, "conversationStar");
        QVERIFY(star && !star->isEnabled());
        if (auto *menu = QApplication::activePopupWidget())
            menu->close();
        // Custom marks need no plan.
        bench.press("conversationsMarks");
        QDialog *marks = bench.dialog("conversationMarksDialog");
        QVERIFY(!bench.find<QCheckBox>("markStar", marks)->isEnabled());
        QVERIFY(!bench.find<QLineEdit>("markNumbers", marks)->isEnabled());
        bench.type("markCustomLine", u"vip"_s, marks);
        bench.submit(marks);
        auto *table = bench.find<QTableView>("conversationsTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, RecentContactsModel::Marks).data().toString(), u"vip"_s,
                                  20'000);
        bench.panel->refresh();
        QVERIFY(button->isEnabled());
    }

    void sanctionsAreAskedAndLifted()
    {
        PeopleBench bench;
        bench.raw(
            u"openconfigsvr/setnospeaking"_s,
            {{u"Set_Account"_s, u"alice"_s}, {u"C2CmsgNospeakingTime"_s, 3600}, {u"GroupmsgNospeakingTime"_s, 0}});
        bench.world.call(
            u"forbid_send_msg"_s,
            {{u"GroupId"_s, u"night"_s}, {u"Members_Account"_s, QJsonArray{u"alice"_s}}, {u"ShutUpTime"_s, 600}});
        bench.openPerson(u"alice"_s, u"sanctions"_s);
        auto *table = bench.find<QTableView>("sanctionsTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 20'000);
        bench.press("sanctionsGroups");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.board->isAsking(), 20'000);
        bench.picture(u"people-sanctions"_s);
        table->selectRow(0);
        bench.press("sanctionsLift");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 20'000);
        QTRY_COMPARE(bench.message("sanctionsMessage"), u"Lifted"_s);
        bench.press("sanctionsMute");
        QCOMPARE(bench.wentTo, u"moderation"_s);
        QCOMPARE(bench.argument.toMap().value(u"accounts"_s).toStringList(), QStringList{u"alice"_s});
    }

    void bansOfThePersonAreShownAndLifted()
    {
        PeopleBench bench;
        bench.world.call(
            u"ban_group_member"_s,
            {{u"GroupId"_s, u"night"_s}, {u"Members_Account"_s, QJsonArray{u"alice"_s}}, {u"Duration"_s, 600}});
        bench.board->note(Sanction::Kind::Ban, u"night"_s, {u"alice"_s}, 600);
        bench.openPerson(u"alice"_s, u"sanctions"_s);
        auto *table = bench.find<QTableView>("sanctionsTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.board->isAsking(), 20'000);
        table->selectRow(0);
        bench.press("sanctionsLift");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, 20'000);
        const QJsonObject left =
            bench.world.call(u"get_group_ban_member"_s, {{u"GroupId"_s, u"night"_s}, {u"Offset"_s, 0}});
        QVERIFY(left.value(u"BannedAccountList"_s).toArray().isEmpty());
    }

    void headerActsOnThePerson()
    {
        PeopleBench bench(SafetyLevel::Production);
        bench.openPerson(u"alice"_s);
        waitForProfile(bench, u"alice"_s);
        bench.press("personMessage");
        QCOMPARE(bench.wentTo, u"messages"_s);
        bench.press("personMute");
        QCOMPARE(bench.wentTo, u"moderation"_s);
        bench.press("personEvents");
        QCOMPARE(bench.wentTo, u"callbacks"_s);
        bench.press("personCopy");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"alice"_s);
        const auto action = [&](const char *name) { return bench.panel->findChild<QAction *>(QLatin1String(name)); };
        action("personWhy")->trigger();
        QCOMPARE(bench.why.last().sender, u"alice"_s);
        action("personCheck")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(bench.message("personMessageBar"), u"alice is imported"_s, 20'000);
        action("personKick")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(bench.message("personMessageBar"), u"alice kicked offline"_s, 20'000);
        action("personDelete")->trigger();
        QCOMPARE(bench.dialogs.asked.last().typedWord, u"alice"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            bench.find<PageHeader>("personHeader")->caption().contains(u"not known to the service"_s), 20'000);
        bench.press("personBack");
        QVERIFY(!bench.panel->isPageOpen());
    }

    void aPersonOpenedAgainIsAsBefore()
    {
        PeopleBench bench;
        bench.openPerson(u"alice"_s);
        waitForProfile(bench, u"alice"_s);
        bench.press("personBack");
        bench.openPerson(u"alice"_s);
        for (const char *name : {"personMessage", "personMute"})
            QVERIFY2(bench.find<QPushButton>(name)->isEnabled(), name);
        for (const char *name : {"personMessageAction", "personMuteAction"})
            QVERIFY2(bench.panel->findChild<QAction *>(QLatin1String(name))->isEnabled(), name);
    }

    void everythingHasAName()
    {
        PeopleBench bench;
        bench.befriend(u"alice"_s, u"bob"_s);
        QCOMPARE(testing::unnamedWidgets(bench.panel), QStringList());
        for (const QString &tab :
             {u"profile"_s, u"friends"_s, u"blacklist"_s, u"groups"_s, u"conversations"_s, u"sanctions"_s}) {
            bench.openPerson(u"alice"_s, tab);
            QTest::qWait(50);
            QCOMPARE(testing::unnamedWidgets(bench.panel), QStringList());
        }
        for (const char *button : {"friendsAdd", "friendsImport", "friendsCheck", "friendsGroups"}) {
            bench.openPerson(u"alice"_s, u"friends"_s);
            bench.press(button);
            QDialog *dialog = nullptr;
            for (QDialog *one : bench.panel->findChildren<QDialog *>())
                dialog = one->isVisible() ? one : dialog;
            QVERIFY(dialog);
            QCOMPARE(testing::unnamedWidgets(dialog), QStringList());
            QTest::keyClick(dialog, Qt::Key_Escape);
        }
    }

    void readOnlyForbidsEveryWrite()
    {
        PeopleBench bench(SafetyLevel::Production, true);
        bench.openPerson(u"alice"_s, u"friends"_s);
        for (const char *name : {"friendsAdd", "friendsImport", "friendsDeleteAll", "personMessage", "personMute"}) {
            auto *button = bench.find<QPushButton>(name);
            QVERIFY2(!button->isEnabled(), name);
            QCOMPARE(button->toolTip(), u"The profile is read-only."_s);
        }
        QVERIFY(bench.find<QPushButton>("friendsCheck")->isEnabled());
    }
};

QTEST_MAIN(TestPersonPage)
#include "tst_personpage.moc"
