// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/errortext.h"
#include "core/audit/auditlog.h"
#include "core/audit/auditreader.h"
#include "core/models/historyhoursmodel.h"
#include "tests/core/archive/archivebench.h"
#include "tests/ui/support/exporthands.h"
#include "tests/ui/support/idmenus.h"
#include "tests/ui/support/widgetnames.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/archive/archivepanel.h"
#include "ui/panels/archive/archivesearch.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// Answers at once.
class ArchiveDialogs : public Dialogs
{
  public:
    QString path;
    bool yes = true;
    QList<Confirmation> asked;
    void saveFile(QWidget *, const QString &, const QStringList &, std::function<void(const QString &)> then) override
    {
        then(path);
    }
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)> then) override { then({}); }
    void confirm(QWidget *, const Confirmation &question, std::function<void(bool)> then) override
    {
        asked << question;
        then(yes);
    }
};

} // namespace

/// The calendar of hours and the search in them, by hand over a real sandbox.
class TestArchivePanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<ArchiveBench> m_bench;
    Catalogue m_catalogue;
    ErrorText m_errors{m_catalogue};
    Profile m_profile;
    DisplayZone m_zone;
    ArchiveDialogs m_dialogs;
    testing::ExportHands m_hands{m_dialogs, m_zone, m_errors};
    std::unique_ptr<AuditLog> m_audit;
    std::unique_ptr<ArchivePanel> m_panel;
    qint64 m_hour = 0;

    template <class T>
    T *find(const char *name) const
    {
        T *widget = m_panel->findChild<T *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("No widget named %s", name);
        return widget;
    }
    void click(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    HistoryHour::State stateOf(qint64 hour) const
    {
        return m_panel->hours().hour(m_panel->hours().indexOf({m_panel->hours().kind(), hour})).state;
    }
    /// The hour with the messages and those before it; all 336 would take half a minute at the service's ten a second.
    void fetchSome()
    {
        auto *table = find<QTableView>("archiveHours");
        table->clearSelection();
        for (int back = 12; back >= 0; --back)
            table->selectionModel()->select(m_panel->hours().indexOf({ChatKind::C2C, m_hour - back}),
                                            QItemSelectionModel::Select);
        QTRY_VERIFY(find<QPushButton>("archiveFetchSelected")->isEnabled());
        click("archiveFetchSelected");
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->fetcher->isRunning() && find<MessageBar>("archiveMessage")->isVisible(),
                                 60'000);
        QTRY_COMPARE(stateOf(m_hour), HistoryHour::State::Have);
    }
    void look(const QString &text)
    {
        auto *field = find<QLineEdit>("archiveSearch");
        field->setFocus();
        field->selectAll();
        field->insert(text); // keyClicks knows no Chinese
        QTest::keyClick(field, Qt::Key_Return);
    }

  private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<ArchiveBench>();
        m_dialogs = {};
        m_hour = m_bench->now();
        QVERIFY(m_bench->say(u"alice"_s, u"bob"_s, u"the <b>red</b> packet"_s));
        QVERIFY(m_bench->say(u"bob"_s, u"alice"_s, u"谢谢你的红包"_s));
        QVERIFY(m_bench->say(u"carol"_s, u"bob"_s, u"another red thing"_s));
        m_bench->step(1);
        m_audit = std::make_unique<AuditLog>(m_bench->folder.filePath(u"audit.db"_s), u"cs-01"_s);
        m_panel = std::make_unique<ArchivePanel>(ArchivePanel::Parts{*m_bench->archive, *m_bench->fetcher, *m_audit,
                                                                     m_profile, m_errors, m_zone, m_dialogs});
        m_hands.desk.watch(m_panel.get());
        m_panel->resize(1100, 760);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->activated();
        QTRY_VERIFY(m_panel->hours().rowCount() >= 8);
    }
    void cleanup()
    {
        m_panel.reset();
        m_audit.reset();
        m_bench.reset();
    }

    void theCalendarTellsEveryState()
    {
        QCOMPARE(stateOf(m_hour), HistoryHour::State::Missing);
        QCOMPARE(stateOf(m_hour + 1), HistoryHour::State::NotYet);
        fetchSome();
        QCOMPARE(stateOf(m_hour - 10), HistoryHour::State::Empty);
        QCOMPARE(stateOf(m_hour - 2), HistoryHour::State::Missing); // "not ready" for a while yet
        const QModelIndex have = m_panel->hours().indexOf({ChatKind::C2C, m_hour});
        QCOMPARE(have.data().toString(), u"✓"_s);
        QVERIFY(have.data(Qt::ToolTipRole).toString().contains(u"3 message"_s));
        QVERIFY(have.data(Qt::AccessibleTextRole).toString().contains(u"have"_s));
        QVERIFY(find<QLabel>("archiveLegend")->text().contains(u"✓ have: 1"_s));
        QVERIFY(find<MessageBar>("archiveMessage")->kind() == MessageBar::Kind::Ok);
        // The keyboard walks the cells and the inspector follows.
        QSignalSpy inspected(m_panel.get(), &Panel::inspect);
        auto *table = find<QTableView>("archiveHours");
        table->setFocus();
        table->setCurrentIndex(have);
        QVERIFY(!inspected.isEmpty());
        QCOMPARE(inspected.last().first().value<Inspection>().title, u"C2C "_s + beijinghour::name(m_hour));
        find<QComboBox>("archiveKind")->setCurrentIndex(1);
        QVERIFY(stateOf(m_hour) != HistoryHour::State::Have);
    }

    void allDaysAreSeenInALowWindow()
    {
        m_panel->resize(900, 400);
        const auto *table = find<QTableView>("archiveHours");
        QVERIFY(table->rowHeight(0) > 0);
        QTRY_VERIFY(table->viewport()->height() >= 8 * table->rowHeight(0));
        const auto *legend = find<QLabel>("archiveLegend");
        const auto isWhole = [table, legend] {
            const QWidget *around = table->parentWidget();
            return legend->geometry().top() >= table->geometry().bottom() &&
                   around->rect().contains(legend->geometry()) &&
                   around->parentWidget()->rect().contains(around->geometry());
        };
        for (const int width : {900, 1076, 700}) {
            m_panel->resize(width, 460);
            QTRY_VERIFY(isWhole());
        }
    }

    void theHoursAreThoseOfTheService()
    {
        QCOMPARE(stateOf(m_hour + 5), HistoryHour::State::NotYet);
        m_bench->sandbox->clock().step(6 * 3'600'000);
        QVERIFY(m_bench->say(u"alice"_s, u"bob"_s, u"later"_s)); // an answer tells the time
        m_panel->refresh();
        QTRY_COMPARE(stateOf(m_hour + 5), HistoryHour::State::Missing);
        QCOMPARE(stateOf(m_hour + 8), HistoryHour::State::NotYet);
    }

    void failuresAreToldAndRetried()
    {
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::NotJson;
        m_bench->sandbox->setFault(u"msg_history"_s, fault);
        auto *table = find<QTableView>("archiveHours");
        table->setCurrentIndex(m_panel->hours().indexOf({ChatKind::C2C, m_hour}));
        click("archiveFetchSelected");
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_hour), HistoryHour::State::Failed, 30'000);
        QTRY_COMPARE(find<MessageBar>("archiveMessage")->kind(), MessageBar::Kind::Warning);
        const QModelIndex cell = m_panel->hours().indexOf({ChatKind::C2C, m_hour});
        QCOMPARE(cell.data().toString(), u"!"_s);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"MD5"_s));
        m_bench->sandbox->clearFaults();
        QTRY_VERIFY(find<QPushButton>("archiveRetry")->isEnabled());
        find<QAction>("archiveRetryAction")->trigger(); // presses it
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_hour), HistoryHour::State::Have, 30'000);
    }

    void cancelStopsTheRun()
    {
        SandboxFault slow;
        slow.kind = SandboxFault::Kind::Slow;
        slow.delayMs = 500;
        m_bench->sandbox->setFault(u"open_msg_svc/get_history"_s, slow);
        find<BusyBar>("archiveBusy")->setDelays(0, 0);
        click("archiveFetchMissing");
        QTRY_VERIFY(find<QPushButton>("busyCancel")->isVisible());
        click("busyCancel");
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->fetcher->isRunning(), 5'000);
        QTRY_COMPARE(find<MessageBar>("archiveMessage")->title(), u"Cancelled"_s);
    }

    void hitsAreFoundAndOpenedAsAConversation()
    {
        fetchSome();
        look(u"red"_s);
        auto &model = m_panel->search().model();
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(!find<QPushButton>("archiveOpen")->isEnabled()); // which one?
        const QModelIndex text = model.index(1, ArchivedMessagesModel::Text);
        // Plain text with the places that match, never markup.
        QCOMPARE(text.data().toString(), u"the <b>red</b> packet"_s);
        QCOMPARE(text.data(ArchivedMessagesModel::MatchesRole).value<QList<int>>(), (QList<int>{7, 3}));
        // Nobody said it in a group.
        auto *kind = find<QComboBox>("archiveSearchKind");
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(kind->currentText(), u"one-to-one"_s);
        QTRY_VERIFY(!model.isBusy() && model.rowCount() == 2);
        QTest::keyClick(kind, Qt::Key_Down);
        QTRY_VERIFY(!model.isBusy() && model.rowCount() == 0);
        QTest::keyClick(kind, Qt::Key_Home);
        QTRY_VERIFY(!model.isBusy() && model.rowCount() == 2);
        look(u"红包"_s);
        QTRY_COMPARE(model.rowCount(), 1);
        auto *table = find<QTableView>("archiveTable");
        table->setCurrentIndex(model.index(0, 0));
        testing::giveSections(m_panel.get());
        QSignalSpy navigate(m_panel.get(), &Panel::navigateTo);
        QVERIFY(testing::chooseByKey(table, u"idOpen"_s, u"idMenuOf_alice"_s));
        QCOMPARE(navigate.last().value(1).value<QVariant>().toString(), u"alice"_s);
        click("archiveOpen");
        QTRY_VERIFY(model.isTalk() && !model.isBusy() && model.rowCount() == 2);
        QCOMPARE(find<QLabel>("archiveTitle")->text(), u"alice and bob"_s);
        QCOMPARE(model.message(0).text, u"the <b>red</b> packet"_s);
        QTRY_COMPARE(table->currentIndex().row(), 1);
        m_dialogs.path = m_bench->folder.filePath(u"talk.csv"_s);
        m_panel->exportView();
        testing::ExportHands::run(m_panel.get(), "csv");
        QFile file(m_dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("谢谢你的红包"));
        click("archiveBack");
        QTRY_COMPARE(model.rowCount(), 1);
        look(u"nobody said this"_s);
        QTRY_VERIFY(!model.isBusy() && model.rowCount() == 0);
        QVERIFY(find<QWidget>("archiveEmpty")->isVisible());
    }

    void whatWasFoundIsExportedByTheButton()
    {
        auto *button = find<QPushButton>("archiveExport");
        QVERIFY(!button->isEnabled());
        fetchSome();
        look(u"red"_s);
        QTRY_COMPARE(m_panel->search().model().rowCount(), 2);
        QVERIFY(button->isEnabled());
        find<QComboBox>("archiveSearchKind")->setCurrentIndex(1);
        QTRY_COMPARE(m_panel->search().model().rowCount(), 2);
        m_dialogs.path = m_bench->folder.filePath(u"found.csv"_s);
        click("archiveExport");
        testing::ExportHands::run(m_panel.get(), "csv");
        QFile file(m_dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count('\n'), 3); // a heading and what was found
        QVERIFY(bytes.contains("the <b>red</b> packet") && bytes.contains("another red thing"));
        QVERIFY(!bytes.contains("谢谢你的红包"));
        QFile manifest(m_dialogs.path + u".manifest.json"_s);
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        const QJsonDocument told = QJsonDocument::fromJson(manifest.readAll());
        QCOMPARE(told["filter"_L1].toString(), u"red"_s);
        QCOMPARE(told["query"_L1].toObject(), (QJsonObject{{u"kind"_s, u"C2C"_s}}));
        // It is what is shown that is exported: the conversation, once it is open.
        find<QTableView>("archiveTable")->setCurrentIndex(m_panel->search().model().index(1, 0));
        click("archiveOpen");
        QTRY_VERIFY(m_panel->search().model().isTalk() && !m_panel->search().model().isBusy());
        m_dialogs.path = m_bench->folder.filePath(u"opened.csv"_s);
        click("archiveExport");
        testing::ExportHands::run(m_panel.get(), "csv");
        QFile opened(m_dialogs.path);
        QVERIFY(opened.open(QIODevice::ReadOnly));
        QVERIFY(opened.readAll().contains("谢谢你的红包"));
    }

    void anOlderPageOfAConversationIsLoadedByTheButton()
    {
        constexpr int lines = int(ArchivedMessagesModel::page) + 40;
        const qint64 hour = m_bench->now();
        for (int i = 0; i < lines; ++i)
            QVERIFY(m_bench->say(i % 2 ? u"bob"_s : u"alice"_s, i % 2 ? u"alice"_s : u"bob"_s, u"line%1"_s.arg(i)));
        m_bench->step(1);
        m_bench->fetch(hour, hour);
        QCOMPARE(m_bench->hourOf(hour).state, HistoryHour::State::Have);
        auto *older = find<QPushButton>("archiveOlder");
        QVERIFY(!older->isVisible()); // a search has none
        look(u"line%1"_s.arg(lines - 1));
        auto &model = m_panel->search().model();
        QTRY_COMPARE(model.rowCount(), 1);
        find<QTableView>("archiveTable")->setCurrentIndex(model.index(0, 0));
        click("archiveOpen");
        // The page before the message, and the message.
        QTRY_VERIFY(model.isTalk() && !model.isBusy() && model.rowCount() == int(ArchivedMessagesModel::page) + 1);
        QCOMPARE(model.message(0).text, u"line39"_s);
        QTRY_VERIFY(older->isVisible() && older->isEnabled());
        click("archiveOlder");
        QTRY_COMPARE(model.rowCount(), lines);
        for (int i = 0; i < lines; ++i)
            QCOMPARE(model.message(i).text, u"line%1"_s.arg(i));
        QVERIFY(find<QLabel>("archiveCount")->text().startsWith(u"%1 message"_s.arg(lines)));
        QTRY_VERIFY(!older->isEnabled()); // there is nothing before
    }

    void privateConversationsAreNotedBeforeTheyAreShown()
    {
        fetchSome();
        const auto notes = [this] {
            QStringList out;
            Result<AuditReader> reader = AuditReader::open(m_audit->path());
            while (reader) {
                const auto record = reader->next({});
                if (!record || !*record)
                    break;
                const AuditEntry &entry = (*record)->entry;
                if (entry.kind != u"read"_s || (*record)->outcome() != u"done"_s || entry.operatorName != u"cs-01"_s)
                    return QStringList{u"not a reading"_s};
                QStringList objects = entry.objects;
                objects.sort();
                out.prepend(entry.command + u" "_s + objects.join(u", "_s));
            }
            return out;
        };
        auto &model = m_panel->search().model();
        look(u"red"_s);
        QTRY_COMPARE(model.rowCount(), 2);
        const QString searched = u"archive/search Peer_Account: alice, Peer_Account: bob, Peer_Account: carol"_s;
        QCOMPARE(notes(), QStringList{searched});
        // The same conversations, found by more words in the same sitting, are noted once.
        look(u"red packet"_s);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(notes(), QStringList{searched});
        find<QTableView>("archiveTable")->setCurrentIndex(model.index(0, 0));
        click("archiveOpen");
        QTRY_VERIFY(model.isTalk() && !model.isBusy() && model.rowCount() == 2);
        const QString opened = u"archive/open Operator_Account: alice, Peer_Account: bob"_s;
        QCOMPARE(notes(), (QStringList{searched, opened}));
        m_dialogs.path = m_bench->folder.filePath(u"talk.csv"_s);
        m_panel->exportView();
        testing::ExportHands::run(m_panel.get(), "csv");
        QTRY_COMPARE(notes(),
                     (QStringList{searched, opened, u"archive/export Operator_Account: alice, Peer_Account: bob"_s}));
        // What was looked for and what was written stands in no entry.
        QFile file(m_audit->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("packet") && !bytes.contains("红包"));
    }

    void whatCannotBeNotedIsNotShown()
    {
        fetchSome();
        // A folder where the file of the audit should lie.
        QVERIFY(QDir().mkpath(m_audit->path()));
        look(u"red"_s);
        QTRY_VERIFY(find<MessageBar>("archiveSearchMessage")->isVisible());
        QCOMPARE(m_panel->search().model().rowCount(), 0);
    }

    void retentionAndWipingAsk()
    {
        fetchSome();
        auto *keep = find<QComboBox>("archiveKeep");
        m_bench->step(24 * 9);
        m_panel->activated();
        keep->setCurrentIndex(keep->findData(7));
        m_dialogs.yes = false;
        Q_EMIT keep->activated(keep->currentIndex());
        QTRY_COMPARE(m_dialogs.asked.size(), 1);
        QVERIFY(m_dialogs.asked.last().destructive);
        QCOMPARE(keep->currentData().toInt(), 0);
        QCOMPARE(awaited(m_bench->archive->totals())->messages, 3);
        m_dialogs.yes = true;
        keep->setCurrentIndex(keep->findData(7));
        Q_EMIT keep->activated(keep->currentIndex());
        QTRY_COMPARE(awaited(m_bench->archive->totals())->messages, 0);
        QCOMPARE(awaited(m_bench->archive->totals())->retentionDays, 7);
    }

    void aNumberOfDaysFromElsewhereIsShown()
    {
        QVERIFY(awaited(m_bench->archive->setRetention(45)).has_value());
        m_panel->activated();
        auto *keep = find<QComboBox>("archiveKeep");
        QTRY_COMPARE(keep->currentData().toInt(), 45);
        QCOMPARE(keep->itemData(keep->currentIndex() - 1).toInt(), 30);
        m_panel->retranslate();
        QCOMPARE(keep->currentData().toInt(), 45);
    }

    void refreshingReadsWhatAnotherProgramHasChanged()
    {
        {
            auto store = HistoryStore::open(m_bench->folder.filePath(u"history"_s));
            QVERIFY(store && store->setRetention(45));
        }
        m_panel->refresh();
        QTRY_COMPARE(find<QComboBox>("archiveKeep")->currentData().toInt(), 45);
    }

    void wipeNow()
    {
        fetchSome();
        QTRY_VERIFY(find<QPushButton>("archiveWipe")->isEnabled());
        QVERIFY(find<QAction>("archiveWipeAction")->isEnabled());
        click("archiveWipe");
        QCOMPARE(m_dialogs.asked.size(), 1);
        QVERIFY(m_dialogs.asked.first().title.contains(u"3"_s));
        QTRY_COMPARE(awaited(m_bench->archive->totals())->messages, 0);
        QTRY_COMPARE(stateOf(m_hour), HistoryHour::State::Missing);
        QTRY_VERIFY(find<MessageBar>("archiveMessage")->title().contains(u"wiped"_s));
        bool idle = false;
        m_audit->whenIdle([&idle] { idle = true; });
        QTRY_VERIFY(idle);
        AuditFilter wipes;
        wipes.command = u"archive/wipe"_s;
        Result<AuditReader> reader = AuditReader::open(m_audit->path());
        QVERIFY(reader);
        const auto entry = reader->next(wipes);
        QVERIFY(entry && *entry);
        QCOMPARE((*entry)->outcome(), u"done"_s);
        QCOMPARE((*entry)->end->reply.value(u"messages"_s).toInt(), 3);
    }

    void whatAFetchFindsTooOldIsNotedAndWiped()
    {
        HistoryHour old;
        old.key = {ChatKind::C2C, m_hour - 100 * 24};
        old.state = HistoryHour::State::Have;
        old.messages = 7;
        QVERIFY(awaited(m_bench->archive->note(old)).has_value());
        QVERIFY(awaited(m_bench->archive->setRetention(90)).has_value());
        find<QTableView>("archiveHours")->setCurrentIndex(m_panel->hours().indexOf({ChatKind::C2C, m_hour}));
        QTRY_VERIFY(find<QPushButton>("archiveFetchSelected")->isEnabled());
        click("archiveFetchSelected");
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_hour), HistoryHour::State::Have, 30'000);
        QTRY_COMPARE(awaited(m_bench->archive->totals())->messages, 3);
        const auto wipes = [this] {
            QStringList out;
            AuditFilter filter;
            filter.command = u"archive/wipe"_s;
            Result<AuditReader> reader = AuditReader::open(m_audit->path());
            while (reader) {
                const auto record = reader->next(filter);
                if (!record || !*record)
                    break;
                out << (*record)->outcome() + u' ' +
                           (*record)->end.value_or(AuditEntry()).reply.value("messages"_L1).toVariant().toString();
            }
            return out;
        };
        QTRY_COMPARE(wipes(), QStringList{u"done 7"_s});
    }

    void everythingHasAName() { QCOMPARE(testing::unnamedWidgets(m_panel.get()), QStringList()); }
};

QTEST_MAIN(TestArchivePanel)
#include "tst_archivepanel.moc"
