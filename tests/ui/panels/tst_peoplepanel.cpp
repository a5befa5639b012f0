// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/accountexport.h"
#include "core/services/accountlist.h"
#include "tests/ui/panels/peoplebench.h"
#include "ui/widgets/bulkbutton.h"

#include <QFile>
#include <QJsonDocument>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace imdesk;

/// The list of known accounts and the deeds on it, driven by clicks and keys.
class TestPeoplePanel : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void emptyListTellsHowItFills()
    {
        PeopleBench bench;
        auto *empty = bench.find<EmptyState>("peopleEmpty");
        QTRY_VERIFY(bench.model().isLoaded());
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->what(), u"No account is known yet"_s);
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QVERIFY(bench.dialog("accountImportDialog"));
    }

    void pastedAccountsAreImportedWithNicks()
    {
        PeopleBench bench;
        bench.press("peopleImport");
        QDialog *dialog = bench.dialog("accountImportDialog");
        bench.typeList("importText", u"UserID,Nick\nerin,Erin E.\nfrank,\nerin,twice"_s, dialog);
        QCOMPARE(bench.find<QLabel>("importSum", dialog)->text(),
                 u"2 account(s) · with nicknames or avatars · 1 named twice, taken once"_s);
        PeopleBench::picture(dialog, u"people-import"_s);
        bench.press("importGo", dialog);
        QTRY_COMPARE(bench.find<MessageBar>("importMessage", dialog)->title(), u"2 account(s) imported"_s);
        auto *results = bench.find<QTableView>("importResults", dialog);
        QCOMPARE(results->model()->rowCount(), 2);
        QCOMPARE(results->model()->index(0, 1).data().toString(), u"imported"_s);
        QVERIFY(results->model()->index(0, 1).data(cellRole).value<Cell>() == Cell(u"imported"_s));
        QCOMPARE(results->model()->headerData(1, Qt::Horizontal, cellRole).value<ExportColumn>().key, u"result"_s);
        bench.press("importClose", dialog);
        QTRY_VERIFY(bench.model().rowOfId(u"erin"_s) >= 0);
        QTRY_COMPARE(bench.model()
                         .index(bench.model().rowOfId(u"erin"_s), static_cast<int>(AccountColumn::Nick))
                         .data()
                         .toString(),
                     u"Erin E."_s);
        const QJsonObject told = bench.raw(u"im_open_login_svc/account_check"_s,
                                           {{u"CheckItem"_s, QJsonArray{QJsonObject{{u"UserID"_s, u"frank"_s}}}}});
        QCOMPARE(told.value(u"ResultItem"_s).toArray().first().toObject().value(u"AccountStatus"_s).toString(),
                 u"Imported"_s);
    }

    void aFileIsReadAndNotedOnly()
    {
        PeopleBench bench;
        bench.dialogs.path = bench.world.folder.filePath(u"ids.csv"_s);
        QFile file(bench.dialogs.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nobody1\nnobody2\n\"this one has far more than thirty-two bytes\"\n");
        file.close();
        bench.press("peopleImport");
        QDialog *dialog = bench.dialog("accountImportDialog");
        bench.press("importFile", dialog);
        QTest::mouseClick(bench.find<QRadioButton>("importNoteOnly", dialog), Qt::LeftButton, {}, {8, 8});
        QCOMPARE(bench.find<QPushButton>("importGo", dialog)->text(), u"Add 2 account(s)"_s);
        QVERIFY(bench.find<QLabel>("importSum", dialog)->text().contains(u"1 left out"_s));
        bench.press("importGo", dialog);
        QTRY_COMPARE(bench.model().counts().known, 2);
        QCOMPARE(bench.status, u"2 account(s) added to the list"_s);
        // Nobody was made at the service.
        bench.choose("peopleTable", {u"nobody1"_s, u"nobody2"_s});
        bench.press("peopleCheck");
        QTRY_COMPARE(bench.message("peopleMessage"), u"Checked 2: 0 imported, 2 not imported"_s);
        QCOMPARE(bench.model().counts().notImported, 2);
        QTRY_VERIFY(bench.label("peopleCoverage").contains(u"not imported at the service 2"_s));
    }

    void aFileInGb18030KeepsItsNicknames()
    {
        PeopleBench bench;
        bench.dialogs.path = bench.world.folder.filePath(u"gbk.csv"_s);
        QFile file(bench.dialogs.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("UserID,Nick\nwang,\xCD\xF5\xD0\xA1\xC3\xF7\n");
        file.close();
        bench.press("peopleImport");
        QDialog *dialog = bench.dialog("accountImportDialog");
        bench.press("importFile", dialog);
        QVERIFY(bench.find<QPlainTextEdit>("importText", dialog)->toPlainText().contains(u"wang,\u738B\u5C0F\u660E"_s));
        bench.press("importGo", dialog);
        QTRY_COMPARE_WITH_TIMEOUT(bench.find<MessageBar>("importMessage", dialog)->title(), u"1 account(s) imported"_s,
                                  20'000);
        bench.openPerson(u"wang"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.find<PageHeader>("personHeader")->title(), u"\u738B\u5C0F\u660E"_s, 20'000);
    }

    void anUnknownPersonIsImportedFromItsPage()
    {
        PeopleBench bench;
        bench.openPerson(u"gus"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.panel->findChild<QPushButton *>(u"profileImport"_s), 20'000);
        bench.press("profileImport");
        QDialog *dialog = bench.dialog("accountImportDialog");
        QCOMPARE(bench.find<QPushButton>("importGo", dialog)->text(), u"Import 1 account(s)"_s);
        bench.press("importGo", dialog);
        QTRY_COMPARE_WITH_TIMEOUT(bench.status, u"Profile of gus read"_s, 20'000);
        QVERIFY(!bench.find<PageHeader>("personHeader")->caption().contains(u"not known to the service"_s));
        QVERIFY(!bench.find<MessageBar>("profileMessage")->isShowing());
    }

    void filterFindsAndOffersTheUnknown()
    {
        PeopleBench bench;
        bench.know({u"alice"_s, u"bob"_s, u"carol"_s});
        bench.type("peopleFilter", u"bo"_s);
        QTRY_COMPARE(bench.model().rowCount(), 1);
        QCOMPARE(bench.model().idAt(0), u"bob"_s);
        QCOMPARE(bench.label("peopleMatches"), u"1 of 3 match"_s);
        bench.type("peopleFilter", u"dave"_s);
        QTRY_COMPARE(bench.model().rowCount(), 0);
        auto *empty = bench.find<EmptyState>("peopleEmpty");
        QCOMPARE(empty->button()->text(), u"Open dave"_s);
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QVERIFY(bench.panel->isPageOpen());
        QCOMPARE(bench.find<PageHeader>("personHeader")->title(), u"dave"_s);
    }

    void sourcesAreTold()
    {
        PeopleBench bench;
        bench.know({u"alice"_s});
        bench.directory->noteIds({u"bob"_s}, AccountSource::Group);
        bench.directory->noteIds({u"carol"_s}, AccountSource::Callback);
        QTRY_COMPARE(bench.model().counts().known, 3);
        auto *which = bench.find<QComboBox>("peopleWhich");
        which->setFocus();
        QTest::keyClick(which, Qt::Key_Down);
        QTRY_COMPARE(bench.model().rowCount(), 1);
        QCOMPARE(bench.model().idAt(0), u"bob"_s);
        QTest::keyClick(which, Qt::Key_Down);
        QTRY_COMPARE(bench.model().idAt(0), u"carol"_s);
        QVERIFY(bench.find<PageHeader>("peopleHeader")->caption().contains(u"cannot list all"_s));
    }

    void nicksAndStatesComeForTheScreen()
    {
        PeopleBench bench;
        bench.raw(u"profile/portrait_set"_s,
                  {{u"From_Account"_s, u"alice"_s},
                   {u"ProfileItem"_s,
                    QJsonArray{QJsonObject{{u"Tag"_s, u"Tag_Profile_IM_Nick"_s}, {u"Value"_s, u"Alice L."_s}}}}});
        // Nothing is asked for a section that nobody looks at.
        bench.panel->hide();
        bench.know({u"alice"_s, u"bob"_s});
        QTest::qWait(400);
        QVERIFY(!bench.model().stateOf(u"alice"_s));
        bench.panel->show();
        const auto cell = [&](const QString &id, AccountColumn column) {
            return bench.model().index(bench.model().rowOfId(id), static_cast<int>(column)).data().toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(cell(u"alice"_s, AccountColumn::Nick), u"Alice L."_s, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(cell(u"bob"_s, AccountColumn::Online) != u"—"_s, 20'000);
        // The longest of the states can be read whole.
        const auto *table = bench.find<QTableView>("peopleTable");
        QVERIFY(table->columnWidth(int(AccountColumn::Online)) >=
                table->fontMetrics().horizontalAdvance(u"Reachable by push · Android"_s) + 20);
        QVERIFY(bench.find<QTableView>("peopleTable")->isVisible());
        bench.picture(u"people-list"_s);
    }

    void notesMutesAndGroupsAreShownSortedAndExported()
    {
        PeopleBench bench;
        bench.know({u"alice"_s, u"bob"_s, u"carol"_s});
        const auto cell = [&](const QString &id, AccountColumn column) {
            return bench.model().index(bench.model().rowOfId(id), static_cast<int>(column)).data().toString();
        };
        // A note by click and keys, found by the filter.
        bench.choose("peopleTable", {u"bob"_s});
        bench.press("peopleNote");
        QDialog *dialog = bench.dialog("accountNoteDialog");
        QVERIFY(!bench.find<QPushButton>("dialogDo", dialog)->isEnabled());
        bench.typeList("accountNote", QString(501, u'x'), dialog);
        QVERIFY(!bench.find<QPushButton>("dialogDo", dialog)->isEnabled());
        bench.typeList("accountNote", u"asks\u00a0for <b>refunds</b>"_s, dialog);
        PeopleBench::picture(dialog, u"people-note"_s);
        bench.submit(dialog);
        QTRY_COMPARE(cell(u"bob"_s, AccountColumn::StaffNote), u"asks\u00a0for <b>refunds</b>"_s);
        QCOMPARE(bench.status, u"Note on 1 account(s) kept"_s);
        bench.type("peopleFilter", u"refund"_s);
        QTRY_COMPARE(bench.model().rowCount(), 1);
        QCOMPARE(bench.model().idAt(0), u"bob"_s);
        bench.type("peopleFilter", u""_s);
        QTRY_COMPARE(bench.model().rowCount(), 3);
        // Mutes as far as the board knows them; the list asks nobody.
        QStringList commands;
        QObject::connect(bench.world.client.get(), &ApiClient::callFinished, bench.panel,
                         [&commands](const CallRecord &call) { commands << call.command; });
        SanctionOrder order;
        order.accounts = {u"carol"_s};
        order.privates = true;
        order.seconds = Sanction::forEver;
        QVERIFY(bench.board->apply(order));
        QTRY_VERIFY_WITH_TIMEOUT(cell(u"carol"_s, AccountColumn::MutedUntil).startsWith(u"one-to-one: for ever"_s),
                                 20'000);
        QCOMPARE(cell(u"alice"_s, AccountColumn::MutedUntil), u"—"_s);
        const QVariant heading = bench.model().headerData(static_cast<int>(AccountColumn::MutedUntil), Qt::Horizontal);
        QVERIFY2(heading.toString().startsWith(u"Muted until"_s), qPrintable(heading.toString()));
        QTRY_VERIFY(!bench.board->isApplying());
        QVERIFY(commands.count(u"openconfigsvr/getnospeaking"_s) <= 1); // the order's own look
        // Groups as far as they were seen; the page of the person tells all.
        bench.directory->noteGroups({{u"alice"_s, {u"g1"_s, u"g2"_s}}, {u"bob"_s, {u"g1"_s}}});
        QTRY_COMPARE(cell(u"alice"_s, AccountColumn::Groups), u"2"_s);
        auto *table = bench.find<QTableView>("peopleTable");
        table->sortByColumn(static_cast<int>(AccountColumn::Groups), Qt::DescendingOrder);
        QTRY_COMPARE(bench.model().idAt(0), u"alice"_s);
        QTRY_COMPARE(bench.model().idAt(1), u"bob"_s);
        table->sortByColumn(static_cast<int>(AccountColumn::MutedUntil), Qt::AscendingOrder);
        QTRY_COMPARE(bench.model().idAt(0), u"carol"_s);
        table->sortByColumn(static_cast<int>(AccountColumn::StaffNote), Qt::AscendingOrder);
        QTRY_COMPARE(bench.model().idAt(0), u"bob"_s);
        table->sortByColumn(static_cast<int>(AccountColumn::Id), Qt::AscendingOrder);
        QTRY_COMPARE(bench.model().idAt(0), u"alice"_s);
        bench.picture(u"people-columns"_s);
        auto *which = bench.find<QComboBox>("peopleWhich");
        which->setCurrentIndex(which->findText(u"Muted as far as known"_s));
        QTRY_COMPARE(bench.model().rowCount(), 1);
        QCOMPARE(bench.model().idAt(0), u"carol"_s);
        which->setCurrentIndex(which->findText(u"With a note"_s));
        QTRY_COMPARE(bench.model().idAt(0), u"bob"_s);
        const TableSource source = accountExport({bench.model().table().at(bench.model().recordAt(0)),
                                                  bench.model().table().at(bench.model().table().find(u"carol"_s)),
                                                  bench.model().table().at(bench.model().table().find(u"alice"_s))});
        QHash<QString, QList<Cell>> columns;
        QList<Cell> cells;
        for (auto next = source.next; next(cells);) {
            for (qsizetype i = 0; i < cells.size(); ++i)
                columns[source.columns[i].key] << cells[i];
        }
        QCOMPARE(columns.value(u"Note"_s).at(0), Cell(u"asks\u00a0for <b>refunds</b>"_s));
        QCOMPARE(columns.value(u"MutedPrivate"_s).at(1), Cell(Endless{}));
        QCOMPARE(columns.value(u"MutedGroups"_s).at(1), Cell());
        QCOMPARE(columns.value(u"KnownGroups"_s).at(2), Cell(qint64(2)));
        // A note goes with the row only after a question.
        bench.choose("peopleTable", {u"bob"_s});
        bench.panel->findChild<QAction *>(u"peopleForgetAction"_s)->trigger();
        QCOMPARE(bench.dialogs.asked.size(), 1);
        QTRY_COMPARE(bench.model().counts().known, 2);
        which->setCurrentIndex(0);
        QTRY_COMPARE(bench.model().rowCount(), 2);
        // From the page of a person, too, where all groups are read: g1 and g2 were left.
        bench.openPerson(u"alice"_s, u"groups"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cell(u"alice"_s, AccountColumn::Groups), u"1"_s, 20'000);
        bench.panel->findChild<QAction *>(u"personNote"_s)->trigger();
        dialog = bench.dialog("accountNoteDialog");
        bench.typeList("accountNote", u"calm"_s, dialog);
        bench.submit(dialog);
        QTRY_VERIFY(bench.find<PageHeader>("personHeader")->caption().endsWith(u"note: calm"_s));
    }

    void theInspectorShowsWhatTheRowShows()
    {
        PeopleBench bench;
        bench.know({u"alice"_s, u"bob"_s, u"carol"_s});
        bench.choose("peopleTable", {u"alice"_s});
        QCOMPARE(bench.inspected.title, u"alice"_s);
        const auto tells = [&bench](const QString &words) {
            return std::ranges::any_of(bench.inspected.fields,
                                       [&words](const auto &field) { return field.second == words; });
        };
        QVERIFY(!tells(u"Wonder"_s));
        AccountNote note;
        note.id = u"alice"_s;
        note.nick = u"Wonder"_s;
        bench.directory->note({note});
        QTRY_VERIFY_WITH_TIMEOUT(tells(u"Wonder"_s), 20'000);
        // Once she has gone nobody is chosen, and nobody stands for her.
        auto *open = bench.find<QPushButton>("peopleOpen");
        QVERIFY(open->isEnabled());
        bench.find<QAction>("peopleForgetAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bench.model().rowOfId(u"alice"_s) < 0, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!open->isEnabled(), 20'000);
        QVERIFY(!bench.find<QPushButton>("peopleEvents")->isEnabled());
        QVERIFY2(bench.inspected.title.isEmpty(), qPrintable(bench.inspected.title));
        for (const int row : {0, 1}) { // as Tab leads into the list
            bench.find<QTableView>("peopleTable")
                ->selectionModel()
                ->setCurrentIndex(bench.model().index(row, 0), QItemSelectionModel::NoUpdate);
            QVERIFY2(bench.inspected.title.isEmpty(), qPrintable(bench.inspected.title));
        }
    }

    void kickAsksOnProductionOnly()
    {
        PeopleBench bench(SafetyLevel::Production);
        bench.know({u"alice"_s});
        bench.choose("peopleTable", {u"alice"_s});
        QCOMPARE(bench.find<QPushButton>("peopleKick")->text(), u"Kick offline…"_s); // it asks
        QCOMPARE(bench.find<QAction>("peopleKickAction")->text(), u"Kick offline…"_s);
        bench.press("peopleKick");
        QTRY_COMPARE(bench.message("peopleMessage"), u"alice kicked offline"_s);
        QCOMPARE(bench.dialogs.asked.size(), 1);
        QVERIFY(bench.dialogs.asked.first().effect.contains(u"no ban"_s));

        PeopleBench sandbox;
        sandbox.know({u"alice"_s, u"bob"_s});
        sandbox.choose("peopleTable", {u"alice"_s, u"bob"_s});
        QCOMPARE(sandbox.find<QPushButton>("peopleKick")->text(), u"Kick offline…"_s);
        sandbox.choose("peopleTable", {u"alice"_s});
        QCOMPARE(sandbox.find<QPushButton>("peopleKick")->text(), u"Kick offline"_s);
        sandbox.press("peopleKick");
        QTRY_COMPARE(sandbox.message("peopleMessage"), u"alice kicked offline"_s);
        QVERIFY(sandbox.dialogs.asked.isEmpty());
    }

    void anotherPersonIsShownFromTheTop()
    {
        PeopleBench bench;
        bench.window->resize(1180, 420);
        QScrollArea *form = nullptr;
        const auto open = [&](const QString &account) {
            bench.panel->openWith(account);
            form = bench.find<QWidget>("profile")->findChild<QScrollArea *>();
            QTRY_VERIFY_WITH_TIMEOUT(form->verticalScrollBar()->maximum() > 0, 20'000);
        };
        open(u"alice"_s);
        form->verticalScrollBar()->setValue(form->verticalScrollBar()->maximum());
        open(u"bob"_s);
        QCOMPARE(form->verticalScrollBar()->value(), 0);
    }

    void deletingTypesTheNumberOnProduction()
    {
        PeopleBench bench(SafetyLevel::Production);
        bench.know({u"alice"_s, u"bob"_s, u"carol"_s});
        bench.choose("peopleTable", {u"alice"_s, u"bob"_s});
        bench.dialogs.yes = false;
        bench.press("peopleDelete");
        QCOMPARE(bench.dialogs.asked.size(), 1);
        QCOMPARE(bench.dialogs.asked.first().typedWord, u"2"_s);
        QCOMPARE(bench.dialogs.asked.first().details, QStringList({u"alice"_s, u"bob"_s}));
        QVERIFY(bench.dialogs.asked.first().effect.contains(u"cannot be undone"_s));
        QVERIFY(bench.message("peopleMessage").isEmpty());
        bench.dialogs.yes = true;
        bench.choose("peopleTable", {u"carol"_s});
        bench.press("peopleDelete");
        QCOMPARE(bench.dialogs.asked.last().typedWord, u"carol"_s);
        QTRY_COMPARE(bench.message("peopleMessage"), u"carol deleted"_s);
        QTRY_COMPARE(bench.model().counts().notImported, 1);
    }

    void whatThePlanOfTheProfileLacksNoRefreshOpens()
    {
        PeopleBench bench;
        bench.openPerson(u"alice"_s, u"conversations"_s);
        bench.refusals->setPlan(Profile::Plan::BelowUltimate);
        auto *groups = bench.find<QPushButton>("conversationsGroups");
        QVERIFY2(!groups->isEnabled() && groups->toolTip().contains(u"profile"_s), qPrintable(groups->toolTip()));
        bench.panel->refresh();
        QVERIFY(!groups->isEnabled());
    }

    void deletingThatIsRefusedToTheAppIsRemembered()
    {
        PeopleBench bench;
        bench.know({u"alice"_s, u"bob"_s});
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::Refuse;
        fault.code = 71000;
        fault.message = u"not allowed"_s;
        bench.world.sandbox.setFault(u"im_open_login_svc/account_delete"_s, fault);
        bench.choose("peopleTable", {u"alice"_s});
        bench.press("peopleDelete");
        auto *remove = bench.find<QPushButton>("peopleDelete");
        QTRY_VERIFY2_WITH_TIMEOUT(remove->toolTip().contains(u"71000"_s), qPrintable(remove->toolTip()), 20'000);
        QVERIFY(!remove->isEnabled());
        QVERIFY(bench.find<QPushButton>("peopleKick")->isEnabled());
        bench.choose("peopleTable", {u"bob"_s});
        QVERIFY(!remove->isEnabled());
        bench.openPerson(u"bob"_s);
        auto *onPage = bench.panel->findChild<QAction *>(u"personDelete"_s);
        QVERIFY(!onPage->isEnabled() && onPage->toolTip().contains(u"71000"_s));
        // Whoever refreshes may try again: the console may have been changed.
        bench.world.sandbox.clearFaults();
        bench.panel->refresh();
        QVERIFY(onPage->isEnabled());
        QTest::keyClick(bench.find<QTabWidget>("personTabs"), Qt::Key_Escape);
        QVERIFY(remove->isEnabled());
        bench.press("peopleDelete");
        QTRY_COMPARE_WITH_TIMEOUT(bench.message("peopleMessage"), u"bob deleted"_s, 20'000);
        QVERIFY(remove->isEnabled());
    }

    void forgettingTouchesThisComputerOnly()
    {
        PeopleBench bench;
        bench.know({u"alice"_s, u"bob"_s});
        bench.choose("peopleTable", {u"alice"_s});
        bench.panel->findChild<QAction *>(u"peopleForgetAction"_s)->trigger();
        QTRY_COMPARE(bench.model().counts().known, 1);
        QVERIFY(bench.status.contains(u"the service was not asked"_s));
        bench.make();
        QTRY_COMPARE(bench.model().rowCount(), 1);
        QCOMPARE(bench.model().idAt(0), u"bob"_s);
    }

    void copiesAndShowsEvents()
    {
        PeopleBench bench;
        bench.know({u"alice"_s, u"bob"_s});
        bench.choose("peopleTable", {u"alice"_s, u"bob"_s});
        bench.press("peopleCopy");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"alice\nbob"_s);
        bench.choose("peopleTable", {u"bob"_s});
        bench.press("peopleEvents");
        QCOMPARE(bench.wentTo, u"callbacks"_s);
        QCOMPARE(bench.argument.toString(), u"from = \"bob\" or to = \"bob\""_s);
    }

    void aBulkJobTakesTheSelectionOrAllThatMatch()
    {
        PeopleBench bench;
        bench.know({u"alice"_s, u"bob"_s, u"bobby"_s});
        auto *bulk = bench.find<BulkButton>("peopleBulk");
        bench.choose("peopleTable", {u"alice"_s});
        bulk->onSelected()->trigger();
        QCOMPARE(bench.wentTo, u"jobs"_s);
        QCOMPARE(bench.argument.toMap().value(u"ids"_s).toStringList(), QStringList{u"alice"_s});
        bench.type("peopleFilter", u"bo"_s);
        QTRY_COMPARE(bench.model().rowCount(), 2);
        QVERIFY2(bulk->onAll()->text().contains(u"2 that match"_s), qPrintable(bulk->onAll()->text()));
        bulk->onAll()->trigger();
        QCOMPARE(bench.argument.toMap().value(u"field"_s).toString(), u"account"_s);
        QCOMPARE(bench.argument.toMap().value(u"ids"_s).toStringList(), (QStringList{u"bob"_s, u"bobby"_s}));
    }

    void theFootOfTheListIsNotCut()
    {
        PeopleBench bench;
        bench.know({u"alice"_s, u"bob"_s});
        // What a window of 1440 pixels leaves the section beside the inspector.
        bench.window->resize(860, 640);
        bench.choose("peopleTable", {u"alice"_s, u"bob"_s});
        const auto *chosen = bench.find<QLabel>("peopleChosen");
        QVERIFY(!chosen->text().isEmpty());
        QTRY_VERIFY2(chosen->width() >= chosen->sizeHint().width(), qPrintable(QString::number(chosen->width())));
        for (const char *name : {"peopleCopy", "peopleDelete", "peopleBulk", "peopleOpen"}) {
            const auto *button = bench.find<QPushButton>(name);
            const QRect place(button->mapTo(bench.panel, QPoint()), button->size());
            QVERIFY2(button->isVisible() && bench.panel->rect().contains(place), name);
        }
    }

    void menuOfAnIdLeadsEverywhere()
    {
        PeopleBench bench;
        bench.know({u"alice"_s});
        QAction *entry = bench.menuEntry("peopleTable", u"alice"_s, "idSend");
        QVERIFY(entry);
        entry->trigger();
        QCOMPARE(bench.wentTo, u"messages"_s);
        QCOMPARE(bench.argument.toMap().value(u"receivers"_s).toStringList(), QStringList{u"alice"_s});
        bench.menuEntry("peopleTable", u"alice"_s, "idMute")->trigger();
        QCOMPARE(bench.wentTo, u"moderation"_s);
        QCOMPARE(bench.argument.toMap().value(u"accounts"_s).toStringList(), QStringList{u"alice"_s});
        bench.menuEntry("peopleTable", u"alice"_s, "idEvents")->trigger();
        QCOMPARE(bench.wentTo, u"callbacks"_s);
        bench.menuEntry("peopleTable", u"alice"_s, "idOpen")->trigger();
        QCOMPARE(bench.wentTo, u"people"_s);
        QCOMPARE(bench.argument.toString(), u"alice"_s);
        bench.menuEntry("peopleTable", u"alice"_s, "idCopy")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"alice"_s);
    }

    void typedIdOpensByKeys()
    {
        PeopleBench bench;
        bench.press("peopleOpenId");
        QDialog *dialog = bench.dialog("openAccountDialog");
        QVERIFY(!bench.find<QPushButton>("openAccountGo", dialog)->isEnabled());
        bench.type("openAccountId", u"carol"_s, dialog);
        QTest::keyClick(bench.find<QLineEdit>("openAccountId", dialog), Qt::Key_Return);
        QTRY_VERIFY(bench.panel->isPageOpen());
        QTRY_COMPARE(bench.status, u"Profile of carol read"_s);
        QTest::keyClick(bench.find<QTabWidget>("personTabs"), Qt::Key_Escape);
        QVERIFY(!bench.panel->isPageOpen());
        // A person whose page was read is known from now on.
        QVERIFY(bench.model().rowOfId(u"carol"_s) >= 0);
    }

    void enterOpensTheRow()
    {
        PeopleBench bench;
        bench.know({u"alice"_s, u"bob"_s});
        bench.choose("peopleTable", {u"bob"_s});
        QTest::keyClick(bench.find<QTableView>("peopleTable"), Qt::Key_Return);
        QTRY_VERIFY(bench.panel->isPageOpen());
        QCOMPARE(bench.find<PageHeader>("personHeader")->title(), u"bob"_s);
    }

    void whatIsShownIsExportedAndComesBack()
    {
        PeopleBench bench;
        bench.know({u"alice"_s, u"bob"_s});
        AccountNote nick;
        nick.id = u"bob"_s;
        nick.nick = u"=Bob"_s;
        bench.directory->note({nick});
        bench.dialogs.path = bench.world.folder.filePath(u"out.csv"_s);
        bench.panel->exportView();
        testing::ExportHands::run(bench.panel, "csv");
        QFile file(bench.dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const AccountList list = readAccounts(QString::fromUtf8(file.readAll()));
        QCOMPARE(list.accounts.size(), 2);
        QCOMPARE(list.accounts[1].userId, u"bob"_s);
    }

    void whatThePeopleAreNarrowedToIsInTheManifest()
    {
        PeopleBench bench;
        bench.know({u"alice"_s, u"bob"_s});
        QTRY_VERIFY_WITH_TIMEOUT(bench.model().stateOf(u"bob"_s), 20'000);
        auto *which = bench.find<QComboBox>("peopleWhich");
        which->setCurrentIndex(which->findData(int(AccountQuery::Which::FromImports)));
        QTRY_COMPARE(bench.model().rowCount(), 2);
        bench.dialogs.path = bench.world.folder.filePath(u"out.jsonl"_s);
        bench.panel->exportView();
        testing::ExportHands::run(bench.panel, "jsonl");
        QFile manifest(bench.dialogs.path + u".manifest.json"_s);
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        const QJsonDocument told = QJsonDocument::fromJson(manifest.readAll());
        QCOMPARE(told["query"_L1].toObject(), (QJsonObject{{u"which"_s, u"from-imports"_s}}));
        QCOMPARE(told["known"_L1].toInt(), told["rows"_L1].toInt());
        QFile file(bench.dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(QJsonDocument::fromJson(lines[1])["OnlineStatus"_L1].toString(),
                 bench.model().stateOf(u"bob"_s)->status);
    }

    void thePageOfAPersonExportsTheTableThatIsSeen()
    {
        PeopleBench bench;
        bench.befriend(u"alice"_s, u"bob"_s);
        bench.openPerson(u"alice"_s, u"friends"_s);
        auto *table = bench.find<QTableView>("friendsTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 20'000);
        table->setFocus();
        bench.dialogs.path = bench.world.folder.filePath(u"friends.jsonl"_s);
        bench.panel->exportView();
        testing::ExportHands::run(bench.panel, "jsonl");
        QFile file(bench.dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll().split('\n')[0])["account"_L1].toString(), u"bob"_s);
        QFile manifest(bench.dialogs.path + u".manifest.json"_s);
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(manifest.readAll())["account"_L1].toString(), u"alice"_s);
        // Where there is nothing to export that is said.
        bench.openPerson(u"alice"_s, u"blacklist"_s);
        QTRY_VERIFY(bench.find<EmptyState>("blacklistEmpty")->isVisible());
        bench.panel->exportView();
        QCOMPARE(bench.status, u"There is no table with rows here that could be exported."_s);
    }

    void readOnlySaysWhy()
    {
        PeopleBench bench(SafetyLevel::Production, true);
        bench.know({u"alice"_s});
        bench.choose("peopleTable", {u"alice"_s});
        auto *remove = bench.find<QPushButton>("peopleDelete");
        QVERIFY(!remove->isEnabled());
        QCOMPARE(remove->toolTip(), u"The profile is read-only."_s);
        QVERIFY(bench.find<QPushButton>("peopleCheck")->isEnabled());
        bench.press("peopleImport");
        QDialog *dialog = bench.dialog("accountImportDialog");
        QVERIFY(!bench.find<QRadioButton>("importAtService", dialog)->isEnabled());
        QVERIFY(bench.find<QRadioButton>("importNoteOnly", dialog)->isChecked());
    }
};

QTEST_MAIN(TestPeoplePanel)
#include "tst_peoplepanel.moc"
