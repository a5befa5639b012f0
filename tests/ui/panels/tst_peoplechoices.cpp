// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/peoplebench.h"

#include <QCheckBox>
#include <QFile>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What a tick in the forms about people changes at the service, and how one goes through those forms and leaves them.
class TestPeopleChoices : public QObject
{
    Q_OBJECT

    static void untick(const PeopleBench &bench, const char *name, QDialog *form)
    {
        auto *box = bench.find<QCheckBox>(name, form);
        QVERIFY2(box->isChecked() && box->isEnabled(), name);
        QTest::mouseClick(box, Qt::LeftButton, {}, {8, 8});
        QVERIFY2(!box->isChecked(), name);
    }

  private Q_SLOTS:
    void aFriendIsPutIntoOneListOnly()
    {
        PeopleBench bench;
        bench.openPerson(u"alice"_s, u"friends"_s);
        bench.press("friendsAdd");
        QDialog *add = bench.dialog("addFriendsDialog");
        bench.typeList("friendAccounts", u"bob"_s, add);
        QTest::mouseClick(bench.find<QCheckBox>("friendForce", add), Qt::LeftButton, {}, {8, 8});
        untick(bench, "friendBoth", add);
        bench.submit(add);
        QTRY_COMPARE_WITH_TIMEOUT(bench.message("friendsMessage"), u"1 friend(s) added"_s, 20'000);
        QCOMPARE(bench.friendsOf(u"alice"_s), QStringList{u"bob"_s});
        QCOMPARE(bench.friendsOf(u"bob"_s), QStringList());
    }

    void theListsOfTheOthersAreLookedIntoOnlyWhenThatIsAsked()
    {
        PeopleBench bench;
        bench.befriend(u"alice"_s, u"bob"_s);
        bench.openPerson(u"alice"_s, u"friends"_s);
        bench.press("friendsCheck");
        QDialog *check = bench.dialog("relationDialog");
        bench.typeList("relationAccounts", u"bob"_s, check);
        auto *results = bench.find<QTableView>("relationTable", check);
        const auto told = [results] { return results->model()->index(0, 1).data().toString(); };
        bench.press("relationAsk", check);
        QTRY_COMPARE_WITH_TIMEOUT(told(), u"Each has the other in the list"_s, 20'000);
        untick(bench, "relationBoth", check);
        bench.press("relationAsk", check);
        QTRY_COMPARE_WITH_TIMEOUT(told(), u"alice has bob in the list"_s, 20'000);
    }

    void whatAnImportLeavesOutIsToldWithItsReason()
    {
        PeopleBench bench;
        bench.press("peopleImport");
        QDialog *dialog = bench.dialog("accountImportDialog");
        auto *leftOut = bench.find<QPlainTextEdit>("importLeftOut", dialog);
        QVERIFY(!leftOut->isVisible());
        bench.typeList("importText",
                       u"UserID,Nick\nerin,\"two\nlines\"\nfrank,"_s + QString(600, u'n') + u"\n"_s +
                           QString(40, u'x') + u",X\n"_s + QString(41, u'y') + u",Y\n"_s + QString(42, u'z') +
                           u",Z\n"_s,
                       dialog);
        QCOMPARE(bench.find<QLabel>("importSum", dialog)->text(),
                 u"1 account(s) · with nicknames or avatars · 4 left out"_s);
        QVERIFY(leftOut->isVisible());
        const QStringList lines = leftOut->toPlainText().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], u"frank: The nickname has 600 bytes; the service takes up to 500."_s);
        QVERIFY2(lines[3].startsWith(QString(42, u'z')) && lines[3].contains(u"1 to 32 bytes"_s), qPrintable(lines[3]));
        bench.press("importGo", dialog);
        QTRY_COMPARE_WITH_TIMEOUT(bench.find<MessageBar>("importMessage", dialog)->title(), u"1 account(s) imported"_s,
                                  20'000);
        const QAbstractItemModel *rows = bench.find<QTableView>("importResults", dialog)->model();
        QCOMPARE(rows->rowCount(), 5);
        QCOMPARE(rows->index(1, 1).data().toString(),
                 u"left out: The nickname has 600 bytes; the service takes up to 500."_s);
        // Nobody was made out of the second line of a cell.
        QTRY_VERIFY(bench.model().rowOfId(u"erin"_s) >= 0);
        QVERIFY(bench.model().rowOfId(u"lines\""_s) < 0);
    }

    void peopleAndGroupsOfAConversationGroupStandApart()
    {
        PeopleBench bench;
        bench.world.write(u"bob"_s, u"alice"_s, u"hello"_s);
        bench.world.writeGroup(u"alice"_s, u"hi all"_s);
        bench.raw(
            u"recentcontact/create_contact_group"_s,
            {{u"From_Account"_s, u"alice"_s},
             {u"GroupContactItem"_s,
              QJsonArray{QJsonObject{
                  {u"GroupName"_s, u"shop"_s},
                  {u"ContactItem"_s, QJsonArray{QJsonObject{{u"Type"_s, 1}, {u"To_Account"_s, u"bob"_s}},
                                                QJsonObject{{u"Type"_s, 2}, {u"ToGroupId"_s, bench.world.group}}}}}}}});
        bench.openPerson(u"alice"_s, u"conversations"_s);
        bench.press("conversationsGroups");
        QDialog *groups = bench.dialog("conversationGroupsDialog");
        const QAbstractItemModel *rows = bench.find<QTableView>("contactGroupTable", groups)->model();
        QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 1, 20'000);
        const auto holds = [rows](int column) {
            return rows->headerData(column, Qt::Horizontal, cellRole).value<ExportColumn>().holds;
        };
        const auto cell = [rows](int column) { return rows->index(0, column).data(cellRole).value<Cell>(); };
        QCOMPARE(holds(2), Holds::Person);
        QVERIFY(cell(2) == Cell(QStringList{u"bob"_s}));
        QCOMPARE(holds(3), Holds::Group);
        QVERIFY(cell(3) == Cell(QStringList{bench.world.group}));
    }

    void aFriendGroupIsMadeWithoutTheChosenOnes()
    {
        PeopleBench bench;
        bench.befriend(u"alice"_s, u"bob"_s);
        bench.openPerson(u"alice"_s, u"friends"_s);
        bench.choose("friendsTable", {u"bob"_s});
        bench.press("friendsGroups");
        QDialog *groups = bench.dialog("friendGroupsDialog");
        untick(bench, "friendGroupWithChosen", groups);
        bench.type("friendGroupNameLine", u"night"_s, groups);
        bench.press("friendGroupMake", groups);
        const auto *table = bench.find<QTableView>("friendGroupTable", groups);
        QTRY_VERIFY_WITH_TIMEOUT(PeopleBench::rowOf(table, u"night"_s) >= 0, 20'000);
        QVERIFY(table->model()->index(PeopleBench::rowOf(table, u"night"_s), 2).data().toString().isEmpty());
        bench.press("friendGroupClose", groups);
        QTRY_VERIFY(!bench.panel->findChild<QDialog *>(u"friendGroupsDialog"_s));
    }

    void deletingAFriendGroupNamesHowManyAreInIt()
    {
        PeopleBench bench;
        bench.befriend(u"alice"_s, u"bob"_s);
        bench.befriend(u"alice"_s, u"carol"_s);
        bench.raw(u"sns/group_add"_s, {{u"From_Account"_s, u"alice"_s},
                                       {u"GroupName"_s, QJsonArray{u"night"_s}},
                                       {u"To_Account"_s, QJsonArray{u"bob"_s, u"carol"_s}}});
        bench.raw(u"sns/group_add"_s, {{u"From_Account"_s, u"alice"_s}, {u"GroupName"_s, QJsonArray{u"empty"_s}}});
        bench.dialogs.yes = false;
        bench.openPerson(u"alice"_s, u"friends"_s);
        bench.press("friendsGroups");
        QDialog *groups = bench.dialog("friendGroupsDialog");
        auto *table = bench.find<QTableView>("friendGroupTable", groups);
        QTRY_VERIFY_WITH_TIMEOUT(
            PeopleBench::rowOf(table, u"night"_s) >= 0 && PeopleBench::rowOf(table, u"empty"_s) >= 0, 20'000);
        table->selectRow(PeopleBench::rowOf(table, u"night"_s));
        bench.press("friendGroupDelete", groups);
        QVERIFY(bench.dialogs.asked.last().effect.contains(u"2 friend"_s));
        QVERIFY(bench.dialogs.asked.last().effect.contains(u"unless it is taken back"_s));
        QCOMPARE(bench.dialogs.asked.last().details.size(), 2);
        table->selectRow(PeopleBench::rowOf(table, u"empty"_s));
        bench.press("friendGroupDelete", groups);
        QCOMPARE(bench.dialogs.asked.last().effect, u"Nobody is in it."_s);
    }

    void tabGoesThroughTheGroupsAsTheyAreLaidOut()
    {
        PeopleBench bench;
        const auto order = [](QWidget *form, const QStringList &names) {
            QStringList met;
            for (QWidget *at = form->nextInFocusChain(); at && at != form; at = at->nextInFocusChain()) {
                if (names.contains(at->objectName()))
                    met << at->objectName();
            }
            return met;
        };
        const QStringList ofFriends{u"friendGroupTable"_s,  u"friendGroupNameLine"_s, u"friendGroupWithChosen"_s,
                                    u"friendGroupDelete"_s, u"friendGroupClose"_s,    u"friendGroupMake"_s};
        bench.openPerson(u"alice"_s, u"friends"_s);
        bench.press("friendsGroups");
        QDialog *friends = bench.dialog("friendGroupsDialog");
        QCOMPARE(order(friends, ofFriends), ofFriends);
        bench.press("friendGroupClose", friends);
        const QStringList ofConversations{u"contactGroupTable"_s,    u"contactGroupIn"_s,     u"contactGroupOut"_s,
                                          u"contactGroupNameLine"_s, u"contactGroupDelete"_s, u"contactGroupClose"_s,
                                          u"contactGroupRename"_s,   u"contactGroupMake"_s};
        bench.openPerson(u"alice"_s, u"conversations"_s);
        bench.press("conversationsGroups");
        QDialog *conversations = bench.dialog("conversationGroupsDialog");
        QCOMPARE(order(conversations, ofConversations), ofConversations);
    }

    void oneReportOverTheBlacklistAtATime()
    {
        PeopleBench bench;
        bench.know({u"bob"_s, u"carol"_s});
        bench.openPerson(u"alice"_s, u"blacklist"_s);
        bench.press("blacklistAdd");
        QDialog *form = bench.dialog("blockDialog");
        bench.typeList("blockAccounts", u"bob, carol"_s, form);
        QCOMPARE(bench.find<QPushButton>("dialogDo", form)->text(), u"Block 2 account(s)"_s);
        bench.typeList("blockAccounts", u"bob"_s, form);
        bench.submit(form);
        QTRY_COMPARE_WITH_TIMEOUT(bench.message("blacklistMessage"), u"1 account(s) blocked"_s, 20'000);
        const QString before = bench.label("blacklistBlockers");
        bench.press("blacklistWho");
        QTRY_VERIFY_WITH_TIMEOUT(bench.label("blacklistBlockers") != before, 20'000);
        QVERIFY(!bench.find<MessageBar>("blacklistMessage")->isShowing());
    }

    void friendsAreImportedOutOfAFile()
    {
        PeopleBench bench;
        bench.dialogs.path = bench.world.folder.filePath(u"friends.txt"_s);
        QFile file(bench.dialogs.path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("bob\ncarol\n") > 0);
        file.close();
        bench.openPerson(u"alice"_s, u"friends"_s);
        bench.press("friendsImport");
        QDialog *form = bench.dialog("importFriendsDialog");
        bench.press("importFriendsFile", form);
        QCOMPARE(bench.find<QPlainTextEdit>("importFriendsText", form)->toPlainText().trimmed(), u"bob\ncarol"_s);
    }

    void formsAreLeftByTheirButtons()
    {
        PeopleBench bench;
        bench.press("peopleOpenId");
        bench.press("openAccountCancel", bench.dialog("openAccountDialog"));
        QTRY_VERIFY(!bench.panel->findChild<QDialog *>(u"openAccountDialog"_s));
        QVERIFY(!bench.panel->isPageOpen());
        bench.openPerson(u"alice"_s, u"conversations"_s);
        bench.press("conversationsGroups");
        bench.press("contactGroupClose", bench.dialog("conversationGroupsDialog"));
        QTRY_VERIFY(!bench.panel->findChild<QDialog *>(u"conversationGroupsDialog"_s));
    }

    void whoGoesOnEditingKeepsWhatWasChanged()
    {
        PeopleBench bench;
        bench.openPerson(u"alice"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.status, u"Profile of alice read"_s, 20'000);
        bench.type("field_Nick", u"Alice Liddell"_s);
        bench.press("profileSave");
        bench.press("changesKeep", bench.dialog("profileChangesDialog"));
        QTRY_VERIFY(!bench.panel->findChild<QDialog *>(u"profileChangesDialog"_s));
        QCOMPARE(bench.find<QLineEdit>("field_Nick")->text(), u"Alice Liddell"_s);
        QVERIFY(bench.find<QPushButton>("profileSave")->isEnabled());
    }
};

QTEST_MAIN(TestPeopleChoices)
#include "tst_peoplechoices.moc"
