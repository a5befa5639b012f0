// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/errortext.h"
#include "core/models/groupsmodel.h"
#include "core/models/membersmodel.h"
#include "tests/ui/panels/groupsbench.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/groups/groupspanel.h"
#include "ui/panels/groups/memberfieldsdialog.h"
#include "ui/panels/groups/memberspage.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/bulkbutton.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keyvalueview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace imdesk;
using namespace Qt::StringLiterals;

using Rig = GroupsBench;

class TestGroupsPanel : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<ThemeController>();
        m_theme->setChoice(ThemeController::Choice::Light);
    }

    void listsGroupsAndSaysHowManyAreLoaded()
    {
        Rig rig;
        rig.ready();
        QVERIFY(rig.table()->isVisible());
        QVERIFY(rig.model().rowCount() >= 12);
        QVERIFY2(
            rig.caption().startsWith(u"%1 group(s), all details loaded · IDs as of "_s.arg(rig.model().rowCount())),
            qPrintable(rig.caption()));
        QVERIFY(rig.caption().contains(u"UTC"_s));
        QVERIFY(rig.status.contains(u"group(s) listed"_s) || !rig.status.isEmpty());
        rig.clickRow(0);
        QTRY_VERIFY(!rig.inspected.raw.isUndefined());
        QCOMPARE(rig.inspected.raw.toObject().value(u"GroupId"_s).toString(), rig.model().idAt(0));
        rig.table()->setColumnHidden(static_cast<int>(GroupColumn::Introduction), false);
        rig.table()->setColumnHidden(static_cast<int>(GroupColumn::Introduction), true);
        picture(*rig.panel, u"groups-light"_s);
    }

    void cachedRowsAreThereBeforeTheServiceAnswers()
    {
        Rig rig;
        rig.ready();
        const int groups = rig.model().rowCount();
        SandboxFault slow;
        slow.kind = SandboxFault::Kind::Slow;
        slow.delayMs = 8000;
        rig.make();
        rig.world.sandbox.setFault(u"group_open_http_svc/get_appid_group_list"_s, slow);
        rig.panel->activated();
        QTRY_COMPARE_WITH_TIMEOUT(rig.model().rowCount(), groups, 6000);
        QVERIFY(rig.caption().contains(u"IDs as of"_s));
        QTRY_COMPARE(rig.model().listing(), GroupsModel::Listing::Running);
        rig.clickRow(2);
        const QString chosen = rig.model().idAt(2);
        auto *cancel = rig.find<QWidget>("groupsBusy")->findChild<QPushButton *>(u"busyCancel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), 20'000);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_COMPARE(rig.model().listing(), GroupsModel::Listing::Cancelled);
        QCOMPARE(rig.model().rowCount(), groups);
        rig.world.sandbox.clearFaults();
        rig.press("groupsRefresh");
        QTRY_COMPARE_WITH_TIMEOUT(rig.model().listing(), GroupsModel::Listing::Complete, 20'000);
        QCOMPARE(rig.model().idAt(rig.table()->currentIndex().row()), chosen);
    }

    void filtersAsTypedAndByType()
    {
        Rig rig(60);
        rig.ready();
        const int all = rig.model().rowCount();
        rig.clickRow(3);
        const QString chosen = rig.model().idAt(3);
        rig.type("groupsFilter", chosen);
        QTRY_COMPARE(rig.model().rowCount(), 1);
        QCOMPARE(rig.find<QLabel>("groupsMatches")->text(), u"1 of %1 match"_s.arg(all));
        QCOMPARE(rig.table()->currentIndex().row(), 0);
        rig.type("groupsFilter", u"no such group"_s);
        QTRY_VERIFY(rig.find<EmptyState>("groupsEmpty")->isVisible());
        QCOMPARE(rig.find<EmptyState>("groupsEmpty")->what(), u"No group matches"_s);
        picture(*rig.panel, u"groups-nomatch"_s);
        QTest::mouseClick(rig.find<EmptyState>("groupsEmpty")->button(), Qt::LeftButton);
        QTRY_COMPARE(rig.model().rowCount(), all);
        QCOMPARE(rig.model().idAt(rig.table()->currentIndex().row()), chosen); // hidden by the filter, chosen again
        auto *types = rig.find<QComboBox>("groupsType");
        types->setCurrentIndex(types->findText(u"Live room"_s));
        QTRY_VERIFY(rig.model().rowCount() < all);
        QVERIFY(rig.model().rowCount() > 0);
        for (int row = 0; row < rig.model().rowCount(); ++row)
            QCOMPARE(rig.model().index(row, static_cast<int>(GroupColumn::Type)).data().toString(), u"Live room"_s);
    }

    void aClickOnTheHeadingSortsAndTheSelectionStays()
    {
        Rig rig(60);
        rig.ready();
        rig.clickRow(4);
        const QString chosen = rig.model().idAt(4);
        QHeaderView *header = rig.table()->horizontalHeader();
        const int column = static_cast<int>(GroupColumn::Name);
        const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                        header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QTRY_VERIFY(rig.model().query().sort == GroupColumn::Name);
        QTRY_VERIFY(!rig.model().isOrdering());
        const auto name = [&rig](int row) {
            return rig.model().index(row, static_cast<int>(GroupColumn::Name)).data().toString().toCaseFolded();
        };
        QVERIFY(name(0) <= name(1) && name(1) <= name(2));
        QCOMPARE(rig.model().idAt(rig.table()->currentIndex().row()), chosen);
    }

    void enterOpensTheGroupAndEscGoesBack()
    {
        Rig rig;
        rig.world.call(u"create_group"_s,
                       {{u"Type"_s, u"Public"_s},
                        {u"Name"_s, u"Custom"_s},
                        {u"GroupId"_s, u"custom"_s},
                        {u"AppDefinedData"_s, QJsonArray{QJsonObject{{u"Key"_s, u"team"_s}, {u"Value"_s, u"red"_s}}}}});
        rig.ready();
        rig.clickRow(rig.model().rowOfId(u"custom"_s));
        QTest::keyClick(rig.table(), Qt::Key_Return);
        QVERIFY(rig.panel->isPageOpen());
        QTRY_COMPARE(rig.field(u"Name"_s), u"Custom"_s);
        QTRY_COMPARE(rig.field(u"Custom field team"_s), u"red"_s); // asked for with everything, for no key was known
        QCOMPARE(rig.directory->customKeys(), QStringList{u"team"_s});
        QCOMPARE(rig.field(u"Group ID"_s), u"custom"_s);
        QCOMPARE(rig.field(u"Type"_s), u"Public"_s);
        QVERIFY(rig.field(u"Created"_s).endsWith(u"UTC"_s));
        QVERIFY(rig.find<QLabel>("groupTypeText")->text().startsWith(u"Public. Mute: yes. Full member list: yes."_s));
        QCOMPARE(rig.inspected.raw.toObject().value(u"GroupId"_s).toString(), u"custom"_s);
        QTest::mouseClick(rig.find<QPushButton>("groupCopy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"custom"_s);
        picture(*rig.panel, u"group-light"_s);
        QTest::keyClick(rig.panel->focusWidget() ? rig.panel->focusWidget() : rig.panel.get(), Qt::Key_Escape);
        QVERIFY(!rig.panel->isPageOpen());
        QCOMPARE(rig.model().idAt(rig.table()->currentIndex().row()), u"custom"_s);
        const QRect cell = rig.table()->visualRect(rig.table()->currentIndex());
        QTest::mouseDClick(rig.table()->viewport(), Qt::LeftButton, {}, cell.center());
        QVERIFY(rig.panel->isPageOpen());
    }

    void membersPageInAndAreFiltered()
    {
        Rig rig(12, 900);
        rig.ready();
        int big = 0;
        for (int row = 0; row < rig.model().rowCount(); ++row) {
            if (rig.model().index(row, static_cast<int>(GroupColumn::Members)).data(GroupsModel::NumberRole).toInt() >=
                900)
                big = row;
        }
        rig.panel->open({ObjectRef::Kind::Group, rig.model().idAt(big)});
        QTRY_VERIFY(rig.field(u"Name"_s) != u"absent"_s);
        rig.find<QTabWidget>("groupTabs")->setCurrentIndex(1);
        auto *members = rig.find<QTableView>("membersTable");
        auto *count = rig.find<QLabel>("membersCount");
        QTRY_COMPARE_WITH_TIMEOUT(members->model()->rowCount(), GroupService::membersPerPage, 20'000);
        QVERIFY2(count->text().startsWith(u"200 of "_s), qPrintable(count->text()));
        QVERIFY(rig.find<QLabel>("membersNote")->text().contains(u"page by page"_s));
        members->verticalScrollBar()->setValue(members->verticalScrollBar()->maximum());
        QTRY_VERIFY_WITH_TIMEOUT(members->model()->rowCount() > GroupService::membersPerPage, 20'000);
        rig.type("membersFilter", u"zzz-nobody"_s);
        QTRY_VERIFY(rig.find<EmptyState>("membersEmpty")->isVisible());
        QTRY_VERIFY(count->text().startsWith(u"0 of the members loaded so far match \u00B7 "_s));
        QTest::keyClick(rig.find<QLineEdit>("membersFilter"), Qt::Key_Escape); // clears, stays on the page
        QVERIFY(rig.panel->isPageOpen());
        QTRY_VERIFY(members->isVisible());
        QTest::mouseClick(rig.find<QPushButton>("membersLoadAll"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(count->text().startsWith(u"All "_s), 30'000);
        QVERIFY(!rig.find<QPushButton>("membersLoadAll")->isVisible());
        rig.find<QComboBox>("membersRole")->setCurrentIndex(1);
        QTRY_COMPARE(members->model()->rowCount(), 1);
        QTRY_VERIFY(count->text().startsWith(u"1 member(s) match \u00B7 "_s));
        rig.find<QComboBox>("membersRole")->setCurrentIndex(0);
        QTRY_VERIFY(members->model()->rowCount() >= 900);
        QTest::mouseClick(members->viewport(), Qt::LeftButton, {},
                          members->visualRect(members->model()->index(1, 0)).center());
        const QString account = members->model()->index(1, 0).data(MembersModel::AccountRole).toString();
        QCOMPARE(rig.inspected.title, account);
        QCOMPARE(rig.inspected.raw.toObject().value(u"Member_Account"_s).toString(), account);
        rig.press("membersCopy");
        QCOMPARE(QGuiApplication::clipboard()->text(), account);
        rig.press("membersEvents");
        QCOMPARE(rig.wentTo, u"callbacks"_s);
        Q_EMIT members->customContextMenuRequested(members->visualRect(members->model()->index(1, 0)).center());
        auto *menu = rig.find<QMenu>("membersMenu");
        QCOMPARE(menu->actions().first()->objectName(), u"idCopy"_s);
        menu->actions().first()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), account);
        menu->close();
        QVERIFY(rig.argument.toString().endsWith(u"from = \"%1\""_s.arg(account)));
        picture(*rig.panel, u"members-light"_s);
        m_theme->setChoice(ThemeController::Choice::Dark);
        picture(*rig.panel, u"members-dark"_s);
        rig.find<QTabWidget>("groupTabs")->setCurrentIndex(0);
        picture(*rig.panel, u"group-dark"_s);
        QTest::mouseClick(rig.find<QPushButton>("groupBack"), Qt::LeftButton);
        picture(*rig.panel, u"groups-dark"_s);
        m_theme->setChoice(ThemeController::Choice::Light);
    }

    void liveRoomsSayWhatTheyCannotList()
    {
        Rig rig;
        rig.ready();
        const int row = rig.rowOfKind(GroupKind::LiveRoom);
        QVERIFY(row >= 0);
        rig.panel->open({ObjectRef::Kind::Group, rig.model().idAt(row)});
        QTRY_VERIFY(rig.find<QLabel>("groupTypeText")->text().startsWith(u"Live room."_s));
        QVERIFY(rig.find<QLabel>("groupTypeText")->text().contains(u"Full member list: no."_s));
        rig.find<QTabWidget>("groupTabs")->setCurrentIndex(1);
        auto *empty = rig.find<EmptyState>("membersEmpty");
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->what(), u"This type of group has no member list"_s);
        QCOMPARE(rig.find<QTableView>("membersTable")->model()->rowCount(), 0);
        picture(*rig.panel, u"live-light"_s);
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        auto *message = rig.find<MessageBar>("membersMessage");
        QTRY_VERIFY_WITH_TIMEOUT(message->isShowing(), 10'000);
        QVERIFY(message->details().contains(u"10007"_s));
        picture(*rig.panel, u"live-refused"_s);
        rig.find<QTabWidget>("groupTabs")->setCurrentIndex(2);
        picture(*rig.panel, u"live-muted"_s);
        QTRY_VERIFY(rig.find<EmptyState>("mutedEmpty")->what() == u"Nobody is muted"_s ||
                    rig.find<QTableView>("mutedTable")->isVisible());
    }

    void aDissolvedGroupIsTold()
    {
        Rig rig;
        rig.world.makeGroup(u"Public"_s, u"Going"_s, {}, u"going"_s);
        rig.ready();
        rig.world.call(u"destroy_group"_s, {{u"GroupId"_s, u"going"_s}});
        rig.panel->openWith(u"going"_s);
        auto *message = rig.find<MessageBar>("groupMessage");
        QTRY_VERIFY_WITH_TIMEOUT(message->isShowing(), 10'000);
        QVERIFY(message->details().contains(u"10010"_s));
        QCOMPARE(rig.field(u"Name"_s), u"Going"_s); // what was known stays to be read
        // Nothing is offered that could only fail.
        for (const char *name :
             {"groupEdit", "groupMuteAll", "groupTransfer", "groupDisband", "groupWrite", "groupRead"})
            QVERIFY2(!rig.find<QAction>(name)->isEnabled(), name);
        for (const char *name : {"groupsWrite", "groupsRead"})
            QVERIFY2(!rig.find<QAction>(name)->isEnabled(), name);
        QVERIFY(!rig.find<QPushButton>("groupNotify")->isEnabled());
        auto *tabs = rig.find<QTabWidget>("groupTabs");
        for (int at = 1; at < tabs->count(); ++at)
            QVERIFY2(!tabs->isTabVisible(at), qPrintable(tabs->tabText(at)));
        QAction *back = nullptr;
        for (QAction *action : rig.panel->actions())
            back = action->text() == u"Back to all groups"_s ? action : back;
        QVERIFY(back);
        back->trigger();
        QVERIFY(!rig.panel->isPageOpen());
        QTRY_COMPARE(rig.model().rowOfId(u"going"_s), -1);
        QTRY_VERIFY(rig.caption().contains(u"1 no longer exist(s)"_s));
    }

    void aGroupMadeAnewIsOfferedAgain()
    {
        Rig rig;
        rig.world.makeGroup(u"Public"_s, u"Going"_s, {}, u"going"_s);
        rig.ready();
        rig.world.call(u"destroy_group"_s, {{u"GroupId"_s, u"going"_s}});
        rig.panel->openWith(u"going"_s);
        auto *message = rig.find<MessageBar>("groupMessage");
        auto *tabs = rig.find<QTabWidget>("groupTabs");
        QTRY_VERIFY_WITH_TIMEOUT(message->isShowing(), 10'000);
        QVERIFY(!tabs->isTabVisible(1) && !rig.find<QAction>("groupWrite")->isEnabled());
        api::GroupInfo info; // as it is read after somebody has made it with the explorer
        info.groupId = u"going"_s;
        info.type = u"Public"_s;
        info.name = u"Anew"_s;
        Q_EMIT rig.writes->groupRead(info);
        QVERIFY(tabs->isTabVisible(1));
        QVERIFY(rig.find<QAction>("groupWrite")->isEnabled());
        QVERIFY(!message->isShowing());
        QCOMPARE(rig.field(u"Name"_s), u"Anew"_s);
    }

    void aRowLeadsToTheFormAndToItsEvents()
    {
        Rig rig;
        rig.ready();
        QVERIFY(!rig.find<QPushButton>("groupsNotify")->isEnabled());
        rig.clickRow(0);
        const QRect cell = rig.table()->visualRect(rig.model().index(2, 0));
        QTest::mouseClick(rig.table()->viewport(), Qt::LeftButton, Qt::ControlModifier, cell.center());
        QCOMPARE(rig.find<QLabel>("groupsChosen")->text().left(1), u"2"_s);
        QCOMPARE(rig.find<QAction>("groupsEventsAction")->text(), u"Show events of the chosen groups"_s);
        rig.press("groupsNotify");
        QCOMPARE(rig.wentTo, u"send"_s);
        QCOMPARE(rig.argument.toMap().value(u"groups"_s).toStringList(),
                 QStringList({rig.model().idAt(0), rig.model().idAt(2)}));
        rig.press("groupsCopy");
        QCOMPARE(QGuiApplication::clipboard()->text(), rig.model().idAt(0) + u'\n' + rig.model().idAt(2));
        rig.press("groupsEvents");
        QCOMPARE(rig.wentTo, u"callbacks"_s);
        QCOMPARE(rig.argument.toString(), u"group in {\"%1\", \"%2\"}"_s.arg(rig.model().idAt(0), rig.model().idAt(2)));
        rig.clickRow(2);
        QCOMPARE(rig.find<QAction>("groupsEventsAction")->text(), u"Show events of the group"_s);
        rig.press("groupsEvents");
        QCOMPARE(rig.argument.toString(), u"group = \"%1\""_s.arg(rig.model().idAt(2)));
    }

    void eventsOfMoreGroupsThanAFilterTakesAreCountedOut()
    {
        Rig rig(600);
        rig.ready();
        QSignalSpy told(rig.panel.get(), &GroupsPanel::statusMessage);
        rig.table()->selectAll();
        rig.press("groupsEvents");
        QVERIFY(rig.argument.toString().size() < 4000);
        QCOMPARE(told.count(), 1);
        const QString words = told.first().first().toString();
        QVERIFY2(words.contains(u"of %1 chosen"_s.arg(rig.model().rowCount())), qPrintable(words));
    }

    void aBulkJobTakesTheSelectionOrAllThatMatch()
    {
        Rig rig(60);
        rig.ready();
        auto *bulk = rig.find<BulkButton>("groupsBulk");
        QVERIFY(!bulk->onSelected()->isEnabled());
        rig.clickRow(1);
        QVERIFY(bulk->onSelected()->text().contains(u"1"_s));
        bulk->onSelected()->trigger();
        QCOMPARE(rig.wentTo, u"jobs"_s);
        QCOMPARE(rig.argument.toMap().value(u"field"_s).toString(), u"group"_s);
        QCOMPARE(rig.argument.toMap().value(u"ids"_s).toStringList(), QStringList{rig.model().idAt(1)});
        const int all = rig.model().rowCount();
        auto *types = rig.find<QComboBox>("groupsType");
        types->setCurrentIndex(types->findText(u"Live room"_s));
        QTRY_VERIFY(rig.model().rowCount() < all);
        const int matching = rig.model().rowCount();
        QVERIFY2(bulk->onAll()->text().contains(u"%1 that match"_s.arg(matching)), qPrintable(bulk->onAll()->text()));
        bulk->onAll()->trigger();
        QStringList shown;
        for (int row = 0; row < matching; ++row)
            shown << rig.model().idAt(row);
        QCOMPARE(rig.argument.toMap().value(u"ids"_s).toStringList(), shown);
    }

    void aBulkJobOnMembersKnowsTheirGroup()
    {
        Rig rig;
        rig.ready();
        const int row = rig.rowOfKind(GroupKind::Public);
        QVERIFY(row >= 0);
        const QString group = rig.model().idAt(row);
        rig.clickRow(row);
        rig.press("groupsOpen");
        rig.find<QTabWidget>("groupTabs")->setCurrentIndex(1);
        auto *bulk = rig.find<BulkButton>("membersBulk");
        QTRY_VERIFY_WITH_TIMEOUT(bulk->onAll()->isEnabled(), 20'000);
        bulk->onAll()->trigger();
        QCOMPARE(rig.wentTo, u"jobs"_s);
        QCOMPARE(rig.argument.toMap().value(u"group"_s).toString(), group);
        QVERIFY(!rig.argument.toMap().value(u"ids"_s).toStringList().isEmpty());
    }

    void aRefusedListingIsACardWithARetry()
    {
        Rig rig;
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::Refuse;
        fault.code = 60010;
        fault.message = u"not an admin"_s;
        rig.world.sandbox.setFault(u"group_open_http_svc/get_appid_group_list"_s, fault);
        rig.panel->activated();
        auto *message = rig.find<MessageBar>("groupsMessage");
        QTRY_VERIFY_WITH_TIMEOUT(message->isShowing(), 10'000);
        QVERIFY(message->details().contains(u"60010"_s));
        QCOMPARE(rig.find<EmptyState>("groupsEmpty")->what(), u"The groups could not be listed"_s);
        picture(*rig.panel, u"groups-error"_s);
        rig.world.sandbox.clearFaults();
        rig.panel->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(rig.model().listing(), GroupsModel::Listing::Complete, 20'000);
        QVERIFY(!message->isShowing());
        QVERIFY(rig.table()->isVisible());
    }

    void anAppWithoutGroupsSaysSo()
    {
        Rig rig(0);
        rig.panel->activated();
        QTRY_COMPARE_WITH_TIMEOUT(rig.model().listing(), GroupsModel::Listing::Complete, 20'000);
        QCOMPARE(rig.find<EmptyState>("groupsEmpty")->what(), u"This app has no groups yet"_s);
    }

    void exportsTheListAndTheMembers()
    {
        Rig rig;
        rig.ready();
        rig.dialogs.path = rig.folder.filePath(u"groups.csv"_s);
        rig.panel->exportView();
        testing::ExportHands::run(rig.panel.get(), "csv");
        QCOMPARE(rig.dialogs.suggestion, u"groups.csv"_s);
        QFile file(rig.dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), rig.model().rowCount() + 1);
        const int row = rig.rowOfKind(GroupKind::Public);
        rig.panel->open({ObjectRef::Kind::Group, rig.model().idAt(row)});
        QTRY_VERIFY(rig.field(u"Name"_s) != u"absent"_s);
        rig.find<QTabWidget>("groupTabs")->setCurrentIndex(1);
        auto *members = rig.find<QTableView>("membersTable");
        QTRY_VERIFY_WITH_TIMEOUT(members->model()->rowCount() > 0, 10'000);
        rig.dialogs.path = rig.folder.filePath(u"members.jsonl"_s);
        rig.panel->exportView();
        testing::ExportHands::run(rig.panel.get(), "jsonl");
        QVERIFY(rig.dialogs.suggestion.startsWith(u"members-"_s));
        QFile lines(rig.dialogs.path);
        QVERIFY(lines.open(QIODevice::ReadOnly));
        QCOMPARE(lines.readAll().count('\n'), members->model()->rowCount());
        // Choices narrow the list as typed words do.
        auto *role = rig.find<QComboBox>("membersRole");
        role->setCurrentIndex(role->findData(int(MemberRole::Owner)));
        QTRY_COMPARE(members->model()->rowCount(), 1);
        rig.panel->exportView();
        testing::ExportHands::run(rig.panel.get(), "jsonl");
        QFile manifest(rig.dialogs.path + u".manifest.json"_s);
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        const QJsonDocument told = QJsonDocument::fromJson(manifest.readAll());
        QCOMPARE(told["rows"_L1].toInt(), 1);
        QCOMPARE(told["query"_L1].toObject(), (QJsonObject{{u"role"_s, u"Owner"_s}}));
    }

    void aDamagedCacheIsToldAndCostsNothing()
    {
        Rig rig;
        rig.panel.reset();
        rig.writes.reset();
        rig.directory.reset();
        QFile file(rig.folder.filePath(u"groups.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10'000, 'x'));
        file.close();
        rig.make();
        rig.ready();
        QVERIFY(rig.find<MessageBar>("groupsCacheMessage")->isShowing());
        QVERIFY(rig.model().rowCount() >= 12);
        picture(*rig.panel, u"groups-cache"_s);
    }

    void twentyThousandGroupsAreFilteredWhileDetailsCome()
    {
        Rig rig(20'000);
        rig.panel->activated();
        QTRY_COMPARE_WITH_TIMEOUT(rig.model().listing(), GroupsModel::Listing::Complete, 60'000);
        QVERIFY(rig.model().counts().known >= 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(rig.model().counts().detailed > 10, 20'000); // what is seen comes first
        QVERIFY(rig.model().index(0, static_cast<int>(GroupColumn::Name)).data(GroupsModel::KnownRole).toBool());
        QVERIFY(rig.caption().contains(u"20,0"_s));
        picture(*rig.panel, u"groups-many"_s);
        rig.type("groupsFilter", rig.model().idAt(15'000));
        QTRY_COMPARE_WITH_TIMEOUT(rig.model().rowCount(), 1, 20'000);
        QVERIFY2(rig.find<QLabel>("groupsMatches")->text().contains(u"not loaded yet, looking through them"_s),
                 qPrintable(rig.find<QLabel>("groupsMatches")->text()));
        const int before = rig.model().counts().detailed;
        QTRY_VERIFY_WITH_TIMEOUT(rig.model().counts().detailed > before, 10'000);
        rig.panel.reset(); // with calls under way
    }

    void allDetailsAreLoadedWhereAskedFor()
    {
        Rig rig(GroupsModel::fillByItself + 100);
        auto *box = rig.find<QCheckBox>("groupsFillAll");
        rig.panel->activated();
        QTRY_COMPARE_WITH_TIMEOUT(rig.model().listing(), GroupsModel::Listing::Complete, 60'000);
        // So many are read as they are looked at only.
        QTRY_VERIFY_WITH_TIMEOUT(rig.model().counts().detailed > 10, 20'000);
        int seen = 0;
        for (int i = 0; i < 30 && seen != rig.model().counts().detailed; ++i) {
            seen = rig.model().counts().detailed;
            QTest::qWait(1000);
        }
        QCOMPARE(rig.model().counts().detailed, seen);
        QVERIFY(seen < 500);
        QVERIFY(box->isVisible() && box->isEnabled() && !box->isChecked());
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QVERIFY(box->isChecked());
        QTRY_COMPARE_WITH_TIMEOUT(rig.model().counts().unread, 0, 120'000);
        QTRY_VERIFY2(rig.caption().contains(u"all details loaded"_s), qPrintable(rig.caption()));
        // There is nothing left to be loaded.
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QVERIFY(!box->isChecked() && !box->isEnabled());
    }

    void everyWidgetThatIsUsedHasAName()
    {
        Rig rig;
        rig.ready();
        rig.panel->openWith(rig.model().idAt(0));
        QTRY_VERIFY(rig.field(u"Name"_s) != u"absent"_s);
        for (QWidget *widget : rig.panel->findChildren<QWidget *>()) {
            if (qobject_cast<QTableView *>(widget) ||
                (qobject_cast<QLineEdit *>(widget) && !qobject_cast<QComboBox *>(widget->parentWidget())))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            if (auto *button = qobject_cast<QPushButton *>(widget); button && button->isVisible())
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                         qPrintable(button->objectName()));
        }
    }

    void anotherZoneShowsAtOnce()
    {
        Rig rig;
        rig.ready();
        const QModelIndex created = rig.model().index(0, static_cast<int>(GroupColumn::Created));
        const QString utc = created.data().toString();
        QVERIFY(rig.model().headerData(created.column(), Qt::Horizontal).toString().contains(u"UTC"_s));
        rig.zone.setMode(DisplayZone::Mode::Beijing);
        QVERIFY(created.data().toString() != utc);
        QVERIFY(rig.model().headerData(created.column(), Qt::Horizontal).toString().contains(u"UTC+8"_s));
    }

    void aReceiveOptionThatWasNotToldIsNotTakenBack()
    {
        api::ModifyMember change;
        change.account = u"bob"_s;
        change.msgFlag = u"Discard"_s;
        api::Member before;
        before.account = u"bob"_s;
        QVERIFY(!MemberFieldsDialog::inverse(change, before));
        before.msgFlag = u"AcceptNotNotify"_s;
        QCOMPARE(MemberFieldsDialog::inverse(change, before)->msgFlag, u"AcceptNotNotify"_s);
    }

  private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestGroupsPanel)
#include "tst_groupspanel.moc"
