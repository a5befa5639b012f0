// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobstore.h"
#include "core/models/jobrowsmodel.h"
#include "tests/ui/panels/groupwritingbench.h"
#include "tests/ui/panels/messagesbench.h"
#include "tests/ui/panels/peoplebench.h"
#include "tests/ui/shell/shellfixture.h"
#include "tests/ui/support/idmenus.h"
#include "ui/panels/jobs/jobrowsdialog.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/inspectorview.h"
#include "ui/widgets/keyvalueview.h"

using namespace imdesk;
using namespace Qt::StringLiterals;
using testing::chooseByKey;

namespace {

const QStringList accountEntries{u"idCopy"_s, u"idOpen"_s, u"idSend"_s, u"idEvents"_s, u"idMute"_s};
const QStringList groupEntries{u"idGroupCopy"_s,   u"idGroupOpen"_s,    u"idGroupSend"_s,  u"idGroupHistory"_s,
                               u"idGroupNotify"_s, u"idGroupMuteAll"_s, u"idGroupEvents"_s};

/// The entries that the menu key offers.
QStringList offered(QWidget *widget)
{
    QMenu *menu = testing::menuByKey(widget);
    const QStringList names = testing::entryNames(menu);
    if (menu)
        menu->close();
    return names;
}

QString clipboard() { return QGuiApplication::clipboard()->text(); }

} // namespace

/// From any ID anywhere: copy, open, send, mute, its events; by the menu key.
class TestIdMenus : public QObject
{
    Q_OBJECT

    std::unique_ptr<ThemeController> m_theme;

  private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<ThemeController>();
        m_theme->setChoice(ThemeController::Choice::Light);
    }

    void aGroupOfTheList()
    {
        Desk desk;
        testing::giveSections(desk.panel.get());
        const QString id = desk.world.call(u"create_group"_s, {{u"Type"_s, u"Public"_s}, {u"Name"_s, u"Loud"_s}})
                               .value(u"GroupId"_s)
                               .toString();
        desk.ready();
        QTRY_VERIFY_WITH_TIMEOUT(desk.model().rowOfId(id) >= 0, 20'000);
        QTableView *table = desk.table();
        const auto key = [&](const char *entry) {
            table->setCurrentIndex(desk.model().index(desk.model().rowOfId(id), 0));
            return chooseByKey(table, QLatin1String(entry));
        };
        QVERIFY(key("idGroupCopy"));
        QCOMPARE(clipboard(), id);
        QCOMPARE(desk.status, u"Group ID copied"_s);
        QVERIFY(key("idGroupSend"));
        QCOMPARE(desk.wentTo, u"messages"_s);
        QCOMPARE(desk.argument.toMap().value(u"groups"_s).toStringList(), QStringList{id});
        QVERIFY(key("idGroupHistory"));
        QCOMPARE(desk.argument.toMap().value(u"group"_s).toString(), id);
        QVERIFY(key("idGroupNotify"));
        QCOMPARE(desk.wentTo, u"send"_s);
        QCOMPARE(desk.argument.toMap().value(u"groups"_s).toStringList(), QStringList{id});
        QVERIFY(key("idGroupEvents"));
        QCOMPARE(desk.wentTo, u"callbacks"_s);
        QCOMPARE(desk.argument.toString(), u"group = \"%1\""_s.arg(id));
        QVERIFY(key("idGroupOpen"));
        QCOMPARE(desk.wentTo, u"groups"_s);
        QCOMPARE(desk.argument.toString(), id);

        // Muting all is asked for on the page of the group, once it says how things stand.
        QVERIFY(key("idGroupMuteAll"));
        QCOMPARE(desk.wentTo, u"groups"_s);
        desk.dialogs.yes = true;
        desk.panel->openWith(desk.argument);
        QTRY_COMPARE_WITH_TIMEOUT(desk.dialogs.asked.size(), 1, 20'000);
        QCOMPARE(desk.dialogs.asked.last().verb, u"Mute all members"_s);
        const QString effect = desk.dialogs.asked.last().effect; // owner and admins are not among the muted
        QVERIFY2(effect.contains(u"of Loud only owner and admins can still write"_s), qPrintable(effect));
        QTRY_COMPARE_WITH_TIMEOUT(desk.info(id).value(u"MuteAllMember"_s).toString(), u"On"_s, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<QAction>("groupMuteAll")->text(), u"Let all members write"_s, 20'000);
        desk.press("groupBack");
        table->setCurrentIndex(desk.model().index(desk.model().rowOfId(id), 0));
        QMenu *menu = testing::menuByKey(table);
        auto *mute = menu->findChild<QAction *>(u"idGroupMuteAll"_s);
        QVERIFY2(mute->text().startsWith(u"Let all members of"_s), qPrintable(mute->text()));
        menu->close();
        desk.panel->openWith(desk.argument);
        QTRY_COMPARE_WITH_TIMEOUT(desk.dialogs.asked.size(), 2, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.info(id).value(u"MuteAllMember"_s).toString(), u"Off"_s, 20'000);
    }

    void muteAllIsCalledOffWithTheReading()
    {
        Desk desk;
        desk.ready();
        const QString id = desk.open(u"Public"_s, u"Slow"_s);
        desk.press("groupBack");
        SandboxFault slow;
        slow.kind = SandboxFault::Kind::Slow;
        slow.delayMs = 30'000;
        desk.world.sandbox.setFault(u"group_open_http_svc/get_group_info"_s, slow);
        auto *busy = desk.find<BusyBar>("groupBusy");
        busy->setDelays(0, 0);
        desk.panel->openWith(QVariantMap{{u"group"_s, id}, {u"muteAll"_s, true}});
        auto *cancel = busy->findChild<QPushButton *>(u"busyCancel"_s);
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(!busy->isBusy());
        desk.world.sandbox.clearFaults();
        desk.status.clear();
        desk.press("groupRefresh");
        QTRY_COMPARE_WITH_TIMEOUT(desk.status, u"Group Slow read"_s, 20'000);
        QVERIFY(desk.dialogs.asked.isEmpty());
    }

    void whatATypeDoesNotHaveIsLeftOut()
    {
        Desk desk;
        testing::giveSections(desk.panel.get());
        desk.world.call(u"create_group"_s, {{u"Type"_s, u"Private"_s}, {u"Name"_s, u"Quiet"_s}});
        desk.ready();
        desk.table()->setCurrentIndex(desk.model().index(desk.rowOfKind(GroupKind::LiveRoom), 0));
        const QStringList live = offered(desk.table());
        QVERIFY(live.contains(u"idGroupSend"_s) && !live.contains(u"idGroupHistory"_s));
        desk.table()->setCurrentIndex(desk.model().index(desk.rowOfKind(GroupKind::Work), 0));
        QVERIFY(!offered(desk.table()).contains(u"idGroupMuteAll"_s));
        // Asked for all the same, it says why not.
        const QString work = desk.model().idAt(desk.rowOfKind(GroupKind::Work));
        desk.panel->openWith(QVariantMap{{u"group"_s, work}, {u"muteAll"_s, true}});
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<MessageBar>("groupWriteMessage")->isShowing(), 20'000);
        QVERIFY(desk.dialogs.asked.isEmpty());
        // Beside the page's own button the menu of a member knows it, too.
        desk.open(u"Private"_s, u"Closed"_s);
        desk.tab(u"Members"_s);
        desk.choose({u"bob"_s});
        QMenu *menu = testing::menuByKey(desk.find<QTableView>("membersTable"));
        auto *mute = menu->findChild<QAction *>(u"idMute"_s);
        QVERIFY(!mute->isEnabled());
        QVERIFY2(mute->toolTip().startsWith(u"Work groups cannot mute."_s), qPrintable(mute->toolTip()));
        menu->close();
    }

    void whatAReadOnlyProfileForbidsSaysSo()
    {
        Desk desk;
        testing::giveSections(desk.panel.get(), true);
        const QString id = desk.world.call(u"create_group"_s, {{u"Type"_s, u"Public"_s}, {u"Name"_s, u"Shut"_s}})
                               .value(u"GroupId"_s)
                               .toString();
        desk.ready();
        QTRY_VERIFY_WITH_TIMEOUT(desk.model().rowOfId(id) >= 0, 20'000);
        QTableView *table = desk.table();
        table->setCurrentIndex(desk.model().index(desk.model().rowOfId(id), 0));
        QMenu *menu = testing::menuByKey(table);
        QVERIFY(menu);
        for (const QString &name : groupEntries) {
            const auto *action = menu->findChild<QAction *>(name);
            QVERIFY2(action, qPrintable(name));
            const bool writes = name == u"idGroupSend"_s || name == u"idGroupNotify"_s || name == u"idGroupMuteAll"_s;
            QCOMPARE(action->isEnabled(), !writes);
            if (writes)
                QCOMPARE(action->toolTip(), u"The profile is read-only."_s);
        }
        menu->close();
        // The sections themselves know it.
        QVERIFY(!desk.panel->isReadOnly());
        desk.world.profile.readOnly = true;
        desk.writes->setProfile(desk.world.profile);
        QVERIFY(desk.panel->isReadOnly());
    }

    void theFieldsOfAConversation()
    {
        MessagesBench bench;
        testing::giveSections(bench.panel.get());
        QString wentTo;
        connect(bench.panel.get(), &Panel::navigateTo, this, [&](const QString &to) { wentTo = to; });
        auto *peer = bench.find<QLineEdit>("historyPeer");
        peer->setText(u"bob"_s);
        QVERIFY(chooseByKey(peer, u"idCopy"_s));
        QCOMPARE(clipboard(), u"bob"_s);
        QVERIFY(chooseByKey(peer, u"idMute"_s));
        QCOMPARE(wentTo, u"moderation"_s);
        bench.find<QComboBox>("historyKind")->setCurrentIndex(1);
        auto *group = bench.find<QLineEdit>("historyGroup");
        QVERIFY(!offered(group).contains(u"idGroupCopy"_s)); // it is empty
        group->setText(u"night"_s);
        QVERIFY(chooseByKey(group, u"idGroupOpen"_s));
        QCOMPARE(wentTo, u"groups"_s);
        bench.world.profile.readOnly = true;
        QVERIFY(bench.panel->isReadOnly());
    }

    void thePageOfAGroup()
    {
        Desk desk;
        testing::giveSections(desk.panel.get());
        desk.ready();
        const QString id = desk.open(u"Public"_s, u"Paged"_s);
        desk.pick("groupMore", u"Write a message…"_s);
        QCOMPARE(desk.argument.toMap().value(u"groups"_s).toStringList(), QStringList{id});
        desk.pick("groupMore", u"Read its messages"_s);
        QCOMPARE(desk.wentTo, u"messages"_s);
        QCOMPARE(desk.argument.toMap().value(u"group"_s).toString(), id);
        desk.find<QAction>("groupsWrite")->trigger();
        QCOMPARE(desk.argument.toMap().value(u"groups"_s).toStringList(), QStringList{id});
        desk.find<QAction>("groupsRead")->trigger();
        QCOMPARE(desk.argument.toMap().value(u"group"_s).toString(), id);
        // The fields lead on from the owner and from the group itself.
        auto *fields = desk.find<KeyValueView>("groupFields");
        const auto at = [fields](const QString &value) {
            for (int row = 0; row < fields->model()->rowCount(); ++row) {
                if (fields->model()->index(row, 1).data().toString() == value)
                    fields->setCurrentIndex(fields->model()->index(row, 1));
            }
            return offered(fields);
        };
        QCOMPARE(at(u"ann"_s), accountEntries);
        QCOMPARE(at(id), groupEntries);
        QCOMPARE(at(u"Paged"_s), QStringList());

        desk.tab(u"Banned"_s);
        desk.raw(u"group_open_http_svc/ban_group_member"_s,
                 {{u"GroupId"_s, id}, {u"Members_Account"_s, QJsonArray{u"cem"_s}}, {u"Duration"_s, 3600}});
        desk.panel->refresh();
        desk.choose({u"cem"_s}, "bansTable");
        auto *bans = desk.find<QTableView>("bansTable");
        QCOMPARE(offered(bans).mid(0, accountEntries.size()), accountEntries);
        QVERIFY(chooseByKey(bans, u"idSend"_s));
        QCOMPARE(desk.argument.toMap().value(u"receivers"_s).toStringList(), QStringList{u"cem"_s});
        QVERIFY(chooseByKey(bans, u"idMute"_s));
        QVERIFY(!desk.argument.toMap().contains(u"group"_s)); // who is banned is not inside
    }

    void peopleOfALiveRoom()
    {
        Desk desk;
        testing::giveSections(desk.panel.get());
        desk.ready();
        const QString id = desk.model().idAt(desk.rowOfKind(GroupKind::LiveRoom));
        // An admin is listed also when nobody is inside.
        desk.raw(u"group_open_avchatroom_http_svc/modify_admin"_s,
                 {{u"GroupId"_s, id}, {u"CommandType"_s, 1}, {u"Admin_Account"_s, QJsonArray{u"bob"_s}}});
        desk.panel->open({ObjectRef::Kind::Group, id});
        QTRY_VERIFY_WITH_TIMEOUT(desk.field(u"Name"_s) != u"absent"_s, 10'000);
        desk.tab(u"Online now"_s);
        auto *table = desk.find<QTableView>("onlineTable");
        desk.choose({u"bob"_s}, "onlineTable");
        QCOMPARE(offered(table).mid(0, accountEntries.size()), accountEntries);
        QVERIFY(chooseByKey(table, u"idMute"_s));
        QCOMPARE(desk.argument.toMap().value(u"group"_s).toString(), id);
        QVERIFY(chooseByKey(table, u"idEvents"_s));
        QCOMPARE(desk.argument.toString(), u"from = \"bob\" or to = \"bob\""_s);
    }

    void aTopic()
    {
        Desk desk;
        testing::giveSections(desk.panel.get());
        desk.ready();
        const QString id = desk.world
                               .call(u"create_group"_s, {{u"Type"_s, u"Community"_s},
                                                         {u"Name"_s, u"Players"_s},
                                                         {u"Owner_Account"_s, u"ann"_s},
                                                         {u"SupportTopic"_s, 1}})
                               .value(u"GroupId"_s)
                               .toString();
        const QString topic =
            desk.raw(u"million_group_open_http_svc/create_topic"_s,
                     {{u"GroupId"_s, id}, {u"From_Account"_s, u"ann"_s}, {u"TopicName"_s, u"Trade"_s}})
                .value(u"TopicId"_s)
                .toString();
        desk.panel->open({ObjectRef::Kind::Group, id});
        QTRY_COMPARE_WITH_TIMEOUT(desk.field(u"Name"_s), u"Players"_s, 20'000);
        desk.tab(u"Topics"_s);
        desk.choose({u"Trade"_s}, "topicsTable");
        auto *table = desk.find<QTableView>("topicsTable");
        QVERIFY(chooseByKey(table, u"idGroupCopy"_s));
        QCOMPARE(clipboard(), topic);
        QVERIFY(chooseByKey(table, u"idGroupOpen"_s));
        QCOMPARE(desk.argument.toString(), id); // shown on the page of its community
        QVERIFY(chooseByKey(table, u"idGroupEvents"_s));
        QCOMPARE(desk.argument.toString(), u"group = \"%1\" and TopicId = \"%2\""_s.arg(id, topic));
        QVERIFY(chooseByKey(table, u"idTopicMute"_s));
        QCOMPARE(desk.wentTo, u"moderation"_s);
        QCOMPARE(desk.argument.toMap().value(u"group"_s).toString(), topic);
        QVERIFY(!offered(table).contains(u"idGroupMuteAll"_s));
    }

    void whoBlocksAndHowTheyAreRelated()
    {
        PeopleBench bench;
        bench.know({u"alice"_s, u"carol"_s});
        bench.raw(u"sns/black_list_add"_s,
                  {{u"From_Account"_s, u"carol"_s}, {u"To_Account"_s, QJsonArray{u"alice"_s}}});
        bench.openPerson(u"alice"_s, u"blacklist"_s);
        auto *button = bench.find<QPushButton>("blacklistBlockersMenu");
        QVERIFY(!button->isVisible());
        bench.press("blacklistWho");
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), 20'000);
        for (int times = 0; times < 2; ++times) {
            button->setFocus();
            button->menu()->popup(QPoint());
            QVERIFY(testing::choose(button->menu(), u"idSend"_s, u"idMenuOf_carol"_s));
        }
        QCOMPARE(bench.argument.toMap().value(u"receivers"_s).toStringList(), QStringList{u"carol"_s});

        bench.press("blacklistCheck");
        QDialog *check = bench.dialog("relationDialog");
        bench.typeList("relationAccounts", u"carol"_s, check);
        bench.press("relationAsk", check);
        auto *results = bench.find<QTableView>("relationTable", check);
        QTRY_COMPARE_WITH_TIMEOUT(results->model()->rowCount(), 1, 20'000);
        results->setCurrentIndex(results->model()->index(0, 1));
        QVERIFY(chooseByKey(results, u"idCopy"_s));
        QCOMPARE(clipboard(), u"carol"_s);
        QVERIFY(check->isVisible());
        QVERIFY(chooseByKey(results, u"idEvents"_s));
        QCOMPARE(bench.wentTo, u"callbacks"_s);
        QVERIFY(!check->isVisible()); // it would stand before what was asked for
    }

    void whoWasImported()
    {
        PeopleBench bench;
        bench.press("peopleImport");
        QDialog *dialog = bench.dialog("accountImportDialog");
        bench.typeList("importText", u"erin"_s, dialog);
        bench.press("importGo", dialog);
        QTRY_COMPARE(bench.find<MessageBar>("importMessage", dialog)->title(), u"1 account(s) imported"_s);
        auto *results = bench.find<QTableView>("importResults", dialog);
        results->setCurrentIndex(results->model()->index(0, 0));
        QCOMPARE(offered(results), accountEntries);
        QVERIFY(chooseByKey(results, u"idOpen"_s));
        QCOMPARE(bench.wentTo, u"people"_s);
        QCOMPARE(bench.argument.toString(), u"erin"_s);
        QVERIFY(!dialog->isVisible());
    }

    void theGroupsOfAPerson()
    {
        PeopleBench bench;
        testing::giveSections(bench.window.get());
        bench.openPerson(u"alice"_s, u"groups"_s);
        bench.choose("personGroupsTable", {u"night"_s});
        auto *table = bench.find<QTableView>("personGroupsTable");
        QCOMPARE(offered(table).mid(0, groupEntries.size()), groupEntries);
        QVERIFY(chooseByKey(table, u"idGroupEvents"_s));
        QCOMPARE(bench.argument.toString(), u"group = \"night\""_s);
        QVERIFY(chooseByKey(table, u"idGroupSend"_s));
        QCOMPARE(bench.argument.toMap().value(u"groups"_s).toStringList(), QStringList{u"night"_s});
    }

    void whatWasDelivered()
    {
        MessagesBench bench;
        testing::giveSections(bench.panel.get());
        QString wentTo;
        QVariant argument;
        connect(bench.panel.get(), &Panel::navigateTo, this, [&](const QString &to, const QVariant &what) {
            wentTo = to;
            argument = what;
        });
        bench.showTab(1);
        bench.typeLong("composeReceivers", u"bob"_s);
        bench.typeLong("elementText", u"hello"_s);
        bench.press("composeSend");
        QTRY_COMPARE(bench.status, u"Sent to 1 of 1"_s);
        auto *sent = bench.find<QTableView>("composeResults");
        sent->setCurrentIndex(sent->model()->index(0, 0));
        QCOMPARE(offered(sent), accountEntries);
        QVERIFY(chooseByKey(sent, u"idOpen"_s));
        QCOMPARE(argument.toString(), u"bob"_s);
        bench.panel->openWith(QVariantMap{{u"groups"_s, QStringList{u"night"_s}}});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the text for bob
        bench.typeLong("elementText", u"hello"_s);
        bench.press("composeSend");
        QTRY_COMPARE(sent->model()->index(0, 0).data().toString(), u"night"_s);
        sent->setCurrentIndex(sent->model()->index(0, 0));
        QCOMPARE(offered(sent), groupEntries);

        bench.showTab(2);
        bench.typeLong("importText",
                       u"from,to,time,text\nalice,bob,%1,old"_s.arg(bench.world.clock.nowSeconds() - 100));
        QTRY_VERIFY(bench.find<QPushButton>("importRun")->isEnabled());
        bench.press("importRun");
        auto *imported = bench.find<QTableView>("importResults");
        QTRY_VERIFY_WITH_TIMEOUT(imported->isVisible() && imported->model()->rowCount() == 1, 10'000);
        imported->setCurrentIndex(imported->model()->index(0, 0));
        QVERIFY(chooseByKey(imported, u"idMute"_s, u"idMenuOf_alice"_s));
        QCOMPARE(wentTo, u"moderation"_s);
        QVERIFY(chooseByKey(imported, u"idCopy"_s, u"idMenuOf_bob"_s));
        QCOMPARE(clipboard(), u"bob"_s);
    }

    void theOwnerOfAGroupOfTheList()
    {
        Desk desk;
        testing::giveSections(desk.panel.get());
        const QString id =
            desk.world
                .call(u"create_group"_s,
                      {{u"Type"_s, u"Public"_s}, {u"Name"_s, u"Owned"_s}, {u"Owner_Account"_s, u"ann"_s}})
                .value(u"GroupId"_s)
                .toString();
        desk.ready();
        QTRY_VERIFY_WITH_TIMEOUT(desk.model().rowOfId(id) >= 0, 20'000);
        const GroupTable &groups = desk.model().table();
        QTRY_COMPARE_WITH_TIMEOUT(groups.at(groups.find(id)).text(GroupRow::Owner), u"ann"_s, 20'000);
        QTableView *table = desk.table();
        table->setCurrentIndex(desk.model().index(desk.model().rowOfId(id), 0));
        QVERIFY(chooseByKey(table, u"idCopy"_s, u"idMenuOf_ann"_s));
        QCOMPARE(clipboard(), u"ann"_s);
    }

    void whatTheIdHasStandsOnceInTheMenuOfAFriend()
    {
        PeopleBench bench;
        bench.befriend(u"alice"_s, u"bob"_s);
        bench.openPerson(u"alice"_s, u"friends"_s);
        bench.choose("friendsTable", {u"bob"_s});
        QVERIFY(bench.menuEntry("friendsTable", u"bob"_s, "idCopy"));
        QStringList texts;
        for (const QAction *action : bench.find<QTableView>("friendsTable")->findChild<QMenu *>()->actions())
            texts << action->text();
        QCOMPARE(texts.filter(u"Copy"_s).size(), 1);
        QCOMPARE(texts.filter(u"Open"_s).size(), 1);
        QVERIFY(texts.size() > 5); // with what is done to friends
    }

    void whoIsInAFriendGroup()
    {
        PeopleBench bench;
        bench.befriend(u"alice"_s, u"bob"_s);
        bench.raw(u"sns/group_add"_s, {{u"From_Account"_s, u"alice"_s},
                                       {u"GroupName"_s, QJsonArray{u"night"_s}},
                                       {u"To_Account"_s, QJsonArray{u"bob"_s}}});
        bench.openPerson(u"alice"_s, u"friends"_s);
        bench.press("friendsGroups");
        QDialog *dialog = bench.dialog("friendGroupsDialog");
        auto *table = bench.find<QTableView>("friendGroupTable", dialog);
        QTRY_VERIFY_WITH_TIMEOUT(PeopleBench::rowOf(table, u"night"_s) >= 0, 20'000);
        table->setCurrentIndex(table->model()->index(PeopleBench::rowOf(table, u"night"_s), 2));
        QVERIFY(chooseByKey(table, u"idCopy"_s));
        QCOMPARE(clipboard(), u"bob"_s);
    }

    void theRowsOfAJob()
    {
        PeopleBench bench;
        JobPlan plan;
        plan.verb = u"members add"_s;
        plan.rows << QJsonObject{{u"group"_s, u"work1"_s}, {u"account"_s, u"nobody9"_s}};
        const QString folder = bench.world.folder.filePath(u"job-1"_s);
        const Result<JobInfo> made = JobStore::create(folder, plan, u"app"_s, u"profile"_s, 1'700'000'000'000);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        JobRowsDialog rows(folder, u"Job"_s, JobRowsWish::All, bench.errors, bench.panel);
        rows.open();
        auto *table = rows.findChild<QTableView *>(u"jobRowsTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 10'000);
        table->setCurrentIndex(table->model()->index(0, JobRowsModel::What));
        QVERIFY(chooseByKey(table, u"idCopy"_s, u"idMenuOf_nobody9"_s));
        QCOMPARE(clipboard(), u"nobody9"_s);
        QVERIFY(chooseByKey(table, u"idGroupCopy"_s, u"idMenuOfGroup_work1"_s));
        QCOMPARE(clipboard(), u"work1"_s);
    }

    void theInspector()
    {
        testing::ShellFixture f;
        f.window.resize(1440, 900);
        f.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&f.window));
        Inspection what;
        what.title = u"Message"_s;
        what.fields = {
            {u"From"_s, u"alice"_s}, {u"To"_s, u"bob, carol"_s}, {u"Group"_s, u"@TGS#1"_s}, {u"Text"_s, u"x"_s}};
        what.raw = QJsonObject{{u"From_Account"_s, u"alice"_s},
                               {u"GroupId"_s, u"@TGS#1"_s},
                               {u"To_Account"_s, QJsonArray{u"bob"_s, u"carol"_s}}};
        Q_EMIT f.groups->inspect(what);
        InspectorView *inspector = f.window.inspector();
        auto *fields = inspector->findChild<KeyValueView *>(u"inspectorFields"_s);
        fields->setCurrentIndex(fields->model()->index(0, 1));
        QVERIFY(chooseByKey(fields, u"idCopy"_s));
        QCOMPARE(clipboard(), u"alice"_s);
        QVERIFY(chooseByKey(fields, u"idEvents"_s));
        QCOMPARE(f.window.currentPanel(), static_cast<Panel *>(f.callbacks));
        QCOMPARE(f.callbacks->argument.toString(), u"from = \"alice\" or to = \"alice\""_s);
        Q_EMIT f.callbacks->inspect(what); // it empties with the section
        fields->setCurrentIndex(fields->model()->index(1, 1));
        QVERIFY(chooseByKey(fields, u"idCopy"_s, u"idMenuOf_carol"_s));
        QCOMPARE(clipboard(), u"carol"_s);
        fields->setCurrentIndex(fields->model()->index(3, 1));
        QCOMPARE(offered(fields), QStringList());
        fields->setCurrentIndex(fields->model()->index(2, 1));
        QVERIFY(chooseByKey(fields, u"idGroupOpen"_s));
        QCOMPARE(f.groups->argument.toString(), u"@TGS#1"_s);

        // In the JSON it is the line that counts.
        Q_EMIT f.groups->inspect(what);
        auto *json = inspector->findChild<QPlainTextEdit *>(u"jsonText"_s);
        inspector->findChild<QTabWidget *>(u"inspectorTabs"_s)->setCurrentIndex(1);
        const auto onLine = [json](const QString &text) {
            json->moveCursor(QTextCursor::Start);
            QVERIFY(json->find(text));
        };
        onLine(u"\"carol\""_s);
        QVERIFY(chooseByKey(json, u"idCopy"_s));
        QCOMPARE(clipboard(), u"carol"_s);
        onLine(u"GroupId"_s);
        QVERIFY(chooseByKey(json, u"idGroupCopy"_s));
        QCOMPARE(clipboard(), u"@TGS#1"_s);
        onLine(u"{"_s);
        QVERIFY(!chooseByKey(json, u"idCopy"_s));
    }
};

QTEST_MAIN(TestIdMenus)
#include "tst_idmenus.moc"
