// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/callbackhub.h"
#include "core/callbacks/eventlogmodel.h"
#include "tests/ui/panels/callbacksbench.h"
#include "tests/ui/support/idmenus.h"
#include "ui/panels/callbacks/callbackspanel.h"
#include "ui/panels/callbacks/eventconditions.h"
#include "ui/panels/callbacks/eventview.h"
#include "ui/panels/callbacks/filterbar.h"
#include "ui/panels/callbacks/gapbar.h"
#include "ui/panels/callbacks/historyview.h"
#include "ui/panels/callbacks/tallyview.h"
#include "ui/theme/imdeskstyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QDialogButtonBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace imdesk;

namespace {

/// Texts of which the newest are decided at once, while each before costs an expression like laborious() much.
constexpr int laboriousRows = 9'000, quickRows = 9'000;
EventPtr laboriousMessage(int number)
{
    auto event = std::make_shared<CallbackEvent>(*message(number));
    event->text = number < laboriousRows ? QString(120, QLatin1Char('a')) : QStringLiteral("x%1").arg(number);
    return event;
}
QString laborious()
{
    QStringList parts;
    for (int i = 0; i < 12; ++i)
        parts << QStringLiteral("text ~ \"^a*a*a*+[x%1]\"").arg(i);
    return parts.join(QLatin1String(" or "));
}

} // namespace

/// Finding in the callback log, with a person's hands.
class TestCallbacksFind : public QObject
{
    Q_OBJECT

    struct Rig
    {
        QTemporaryDir dir;
        SystemClock clock;
        DisplayZone zone;
        NoDialogs dialogs;
        std::unique_ptr<CallbackHub> hub;
        std::unique_ptr<CallbacksPanel> panel;
        template <class T>
        T *find(const char *name) const
        {
            return panel->findChild<T *>(QLatin1String(name));
        }
        QLineEdit *line() const { return panel->filterBar().box()->lineEdit(); }
        void filter(const char *text) const { panel->filterBar().box()->setText(QString::fromUtf8(text)); }
        int rows() const { return panel->model().rowCount(); }
        EventView *view() const { return panel->findChild<EventView *>(QStringLiteral("callbacksView")); }
    };

    static std::unique_ptr<Rig> rig(int rows = 60, EventPtr (*make)(int) = message)
    {
        auto r = std::make_unique<Rig>();
        StoreOptions options;
        options.path = r->dir.filePath(QStringLiteral("log.db"));
        {
            const auto store = std::move(EventStore::open(options).value());
            for (int i = 0; i < rows; ++i) {
                while (!store->submit(make(i), 0, nullptr))
                    QTest::qWait(1);
            }
        }
        r->hub = std::make_unique<CallbackHub>(r->clock);
        r->panel = std::make_unique<CallbacksPanel>(*r->hub, r->zone, r->dialogs);
        r->panel->setFiltersFile(r->dir.filePath(QStringLiteral("filters.json")));
        r->panel->resize(1080, 700);
        r->panel->show();
        r->hub->openStore(options);
        for (int i = 0; i < 2'000 && (!r->hub->isLoaded() || r->rows() < rows); ++i)
            QTest::qWait(10);
        return r;
    }

    static void grabTo(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("IMDESK_GRABS");
        if (!folder.isEmpty())
            QVERIFY(widget->grab().save(folder + QLatin1Char('/') + name));
    }

    template <class T>
    static T *dialog(const Rig &r, const char *name)
    {
        return r.panel->window()->findChild<T *>(QLatin1String(name));
    }

  private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new ImdeskStyle);
        QApplication::setPalette(Theme::light().palette());
    }

    void chipsStackAndSwitch()
    {
        const auto r = rig();
        r->filter("group = night");
        QTRY_COMPARE(r->rows(), 30);
        r->find<QPushButton>("callbacksPin")->click();
        QVERIFY(r->line()->text().isEmpty());
        QCOMPARE(r->panel->filterBar().chipCount(), 1);
        QTRY_COMPARE(r->rows(), 30);
        r->filter("红包");
        QTRY_COMPARE(r->rows(), 10);
        auto *chip = r->find<QPushButton>("callbacksChip");
        QTRY_VERIFY(chip->text().contains(QLatin1String("30")));
        grabTo(r->panel.get(), QStringLiteral("find-chips.png"));
        chip->click(); // off
        QTRY_COMPARE(r->rows(), 20);
        chip->click();
        QTRY_COMPARE(r->rows(), 10);
        r->find<QToolButton>("callbacksChipClose")->click();
        QCOMPARE(r->panel->filterBar().chipCount(), 0);
        QTRY_COMPARE(r->rows(), 20);
        QSignalSpy told(r->panel.get(), &Panel::statusMessage);
        r->filter("from =");
        r->find<QPushButton>("callbacksPin")->click();
        QCOMPARE(r->panel->filterBar().chipCount(), 0);
        QCOMPARE(told.count(), 1);
        QVERIFY(told.last().first().toString().startsWith(QLatin1String("Not pinned. A value is missing")));
    }

    void typingCompletes()
    {
        const auto r = rig();
        r->line()->setFocus();
        QTest::keyClicks(r->line(), QStringLiteral("gr"));
        auto *popup = r->panel->filterBar().findChild<QCompleter *>()->popup();
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(popup->model()->index(0, 0).data().toString(), QStringLiteral("group"));
        const auto *words = r->find<QLabel>("filterWords"); // whether it is valid stays in sight
        QVERIFY(words->isVisible());
        QVERIFY(popup->geometry().top() > words->mapToGlobal(words->rect().bottomLeft()).y());
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) { // neither changes what is typed
            QTest::keyClick(popup, key);
            QVERIFY(!popup->isVisible());
            QCOMPARE(r->line()->text(), QStringLiteral("gr"));
            QTest::keyClick(r->line(), Qt::Key_Space, Qt::ControlModifier);
            QTRY_VERIFY(popup->isVisible());
        }
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE(r->line()->text(), QStringLiteral("group "));
        QTest::keyClicks(r->line(), QStringLiteral("= ni"));
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(popup->model()->index(0, 0).data().toString(), QStringLiteral("night"));
        popup->hide();
    }

    void onlyValidFiltersAreRemembered()
    {
        const auto r = rig();
        auto *settled = r->panel->filterBar().findChild<QTimer *>(QStringLiteral("callbacksSettled"));
        QVERIFY(settled);
        r->filter("from = al");
        r->line()->setText(QStringLiteral("from = al and ("));
        settled->setInterval(0); // as if the time were over before the filter is run again
        QTRY_VERIFY(!settled->isActive());
        QVERIFY(r->panel->filterBar().book().history().isEmpty());
        r->filter("from = al and text = x");
        QTRY_COMPARE(r->panel->filterBar().book().history(), QStringList{QStringLiteral("from = al and text = x")});
    }

    void foldedRepeatsAreToldAndShown()
    {
        const auto r = rig(6);
        auto *show = r->find<QPushButton>("callbacksRepeats");
        QVERIFY(!show->isVisible());
        const EventPtr again = message(0);
        again->seq = 7;
        again->copyOf = 1;
        const EventPtr next = message(7);
        next->seq = 8;
        r->hub->log().append({again, next});
        QTRY_COMPARE(r->rows(), 7);
        const auto *footer = r->find<QLabel>("callbacksFooter");
        QVERIFY2(footer->text().contains(QLatin1String("7 of 8 rows")), qPrintable(footer->text()));
        QVERIFY2(footer->text().contains(QLatin1String("1 repeat")), qPrintable(footer->text()));
        QVERIFY(show->isVisible());
        show->click();
        QTRY_COMPARE(r->rows(), 1);
        QCOMPARE(r->panel->model().seqAt(0), 7);
        QVERIFY(!show->isVisible() && !footer->text().contains(QLatin1String("repeat")));
    }

    void filtersGetNamesAndColours()
    {
        const auto r = rig();
        Q_EMIT r->panel->filterBar().nameRequested(QStringLiteral("group = night"));
        auto *naming = dialog<QDialog>(*r, "nameFilterDialog");
        QVERIFY(naming);
        naming->findChild<QLineEdit *>(QStringLiteral("filterName"))->setText(QStringLiteral("At night"));
        naming->findChild<QComboBox *>(QStringLiteral("filterColour"))->setCurrentIndex(2);
        naming->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(r->panel->filterBar().book().named().size(), 1);
        const EventLogModel &model = r->panel->model();
        QCOMPARE(model.index(0, 0).data(EventLogModel::ColourRole).toInt(), 0);
        QCOMPARE(model.index(1, 0).data(EventLogModel::ColourRole).toInt(), -1);
        grabTo(r->panel.get(), QStringLiteral("find-colours.png"));
        // The cell with a chip as the others.
        auto *table = r->find<QTableView>("callbacksTable");
        table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
        const QImage image = table->viewport()->grab().toImage();
        const auto corner = [&](int row, int column) {
            const QRect cell = table->visualRect(model.index(row, column));
            return image.pixelColor(cell.right() - 4, cell.top() + 4);
        };
        QCOMPARE(corner(58, EventLogModel::Answer), corner(58, EventLogModel::Milliseconds));
        QVERIFY(corner(58, EventLogModel::Answer) != corner(59, EventLogModel::Answer));
        QVERIFY(r->panel->filterBar().book().drop(QStringLiteral("At night")));
        QCOMPARE(model.index(0, 0).data(EventLogModel::ColourRole).toInt(), -1);
    }

    void marksAndNotesAreKept()
    {
        const auto r = rig();
        QTableView *table = r->find<QTableView>("callbacksTable");
        table->selectRow(4);
        QTRY_VERIFY(r->find<QAction>("callbacksMark")->isEnabled());
        r->find<QAction>("callbacksMark")->trigger();
        QVERIFY(r->panel->model().index(4, 0).data(EventLogModel::MarkRole).toBool());
        r->find<QAction>("callbacksNote")->trigger();
        auto *writing = dialog<QDialog>(*r, "noteDialog");
        QVERIFY(writing);
        writing->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("A\u00a0loan"));
        writing->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        const QString sentence = r->panel->model().index(4, EventLogModel::Event).data().toString();
        QVERIFY2(sentence.contains(QStringLiteral("A\u00a0loan")), qPrintable(sentence));
        r->filter("mark = yes and note contains loan");
        QTRY_COMPARE(r->rows(), 1);
        QCOMPARE(r->panel->model().seqAt(0), 5);
        // They are there for the next window, too.
        QTRY_COMPARE(EventReader::open(r->hub->storePath())->remarks()->notes.value(5), QStringLiteral("A\u00a0loan"));
        QVERIFY(EventReader::open(r->hub->storePath())->remarks()->marks.contains(5));
        table->selectRow(0);
        r->find<QAction>("callbacksMark")->trigger();
        QTRY_COMPARE(r->rows(), 0); // no longer marked: the filter notices
    }

    void theWholeHistoryIsSearched()
    {
        const auto r = rig(400);
        r->filter("group = day");
        QTRY_COMPARE(r->rows(), 200);
        r->find<QPushButton>("callbacksSearchStore")->click();
        auto *history = r->panel->findChild<HistoryView *>();
        QVERIFY(history->isVisible());
        QTRY_COMPARE(history->model().rowCount(), 200);
        QTRY_VERIFY(r->find<QLabel>("callbacksFoundWords")->text().contains(QLatin1String("200 found")));
        QSignalSpy inspected(r->panel.get(), &Panel::inspect);
        history->view()->table()->selectRow(3);
        QTRY_VERIFY(inspected.count() >= 2);
        grabTo(r->panel.get(), QStringLiteral("find-history.png"));
        r->find<QPushButton>("callbacksBackToLive")->click();
        QVERIFY(!history->isVisible());
        r->find<QPushButton>("callbacksSearchStore")->click();
        QVERIFY(history->isVisible());
        r->filter("红包"); // another filter is about live events again
        QTRY_VERIFY(!history->isVisible());
    }

    void filteringAnswersToItsStop()
    {
        const auto r = rig(laboriousRows + quickRows, laboriousMessage);
        QTRY_COMPARE_WITH_TIMEOUT(r->rows(), laboriousRows + quickRows, 30'000);
        auto *stop = r->find<QPushButton>("callbacksStopScan");
        QVERIFY(!stop->isVisible());
        r->filter(qPrintable(laborious()));
        // The first slice is through and shown, the next takes seconds.
        QTRY_VERIFY_WITH_TIMEOUT(stop->isVisible(), 30'000);
        QVERIFY(stop->isEnabled());
        QVERIFY(r->rows() >= 200);
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!stop->isVisible(), 20'000);
        const EventLogModel::Progress &progress = r->panel->model().progress();
        QVERIFY(progress.stopped && !progress.scanning && !progress.tooSlow);
        QVERIFY2(progress.scanned < laboriousRows + quickRows, qPrintable(QString::number(progress.scanned)));
        QVERIFY(r->rows() <= quickRows);
        bool said = false;
        for (const QLabel *label : r->panel->findChildren<QLabel *>())
            said = said || label->text().startsWith(QLatin1String("Stopped: "));
        QVERIFY(said);
        // Another filter looks at all of them again.
        r->filter("group = day");
        QTRY_COMPARE_WITH_TIMEOUT(r->rows(), (laboriousRows + quickRows) / 2, 20'000);
        QVERIFY(!progress.stopped);
    }

    void holesAreToldAndFilled()
    {
        const auto r = rig();
        GapBar &gaps = r->panel->gaps();
        QTRY_VERIFY(gaps.isVisible());
        QTRY_COMPARE(r->hub->watch().holes().holes().size(), std::size_t(1));
        QVERIFY(gaps.sentences().back().contains(QLatin1String("night: 4 to 5 not seen")));
        gaps.setLookup([](const SequenceHole &hole, QObject *, const GapBar::Reply &reply) {
            QCOMPARE(hole.first, 4);
            CallbackEvent found = *message(0);
            found.receivedAt = 1'700'000'000'000;
            found.text = QStringLiteral("was lost");
            found.body = "{\"MsgSeq\":4}";
            reply(HoleFinding{{found}, hole, QStringLiteral("1 number belongs to tips.")});
        });
        grabTo(r->panel.get(), QStringLiteral("find-gaps.png"));
        r->find<QPushButton>("callbacksGapButton")->click();
        auto *list = dialog<QListWidget>(*r, "gapsList");
        QVERIFY(list && list->count() >= 1);
        auto *look = dialog<QPushButton>(*r, "gapsLook");
        QVERIFY(look->isEnabled());
        look->click();
        QTRY_VERIFY(r->hub->watch().holes().holes().empty());
        r->filter("backfilled = yes");
        QTRY_COMPARE(r->rows(), 1);
        QVERIFY(r->panel->model()
                    .index(0, EventLogModel::Event)
                    .data()
                    .toString()
                    .startsWith(QLatin1String("[backfilled]")));
        QCOMPARE(r->panel->model().eventAt(0).answeredInMs, -1);
        QCOMPARE(r->panel->model().index(0, EventLogModel::Answer).data().toString(), QStringLiteral("from history"));
        QTRY_VERIFY(r->find<QLabel>("callbacksTallyWords")->text().contains(QLatin1String("of 60 counted here")));
        auto *told = dialog<MessageBar>(*r, "gapsMessage");
        QTRY_VERIFY(told->isShowing());
        QCOMPARE(told->kind(), MessageBar::Kind::Ok);
    }

    void aHistoryThatCannotBeReadIsToldInTheDialog()
    {
        const auto r = rig();
        GapBar &gaps = r->panel->gaps();
        QTRY_COMPARE(r->hub->watch().holes().holes().size(), std::size_t(1));
        gaps.setLookup([](const SequenceHole &, QObject *, const GapBar::Reply &reply) {
            reply(fail(ApiError::Kind::Service, QStringLiteral("this group does not exist")));
        });
        r->find<QPushButton>("callbacksGapButton")->click();
        dialog<QPushButton>(*r, "gapsLook")->click();
        auto *told = dialog<MessageBar>(*r, "gapsMessage");
        QVERIFY(told && told->isVisible());
        QCOMPARE(told->kind(), MessageBar::Kind::Error);
        QCOMPARE(told->findChild<QLabel *>(QStringLiteral("messageCause"))->text(),
                 QStringLiteral("this group does not exist"));
    }

    void aHoleHasTheMenuOfItsGroup()
    {
        const auto r = rig();
        testing::giveSections(r->panel.get());
        QTRY_COMPARE(r->hub->watch().holes().holes().size(), std::size_t(1));
        r->find<QPushButton>("callbacksGapButton")->click();
        auto *list = dialog<QListWidget>(*r, "gapsList");
        QVERIFY(list);
        list->setCurrentRow(list->count() - 1);
        QSignalSpy went(r->panel.get(), &Panel::navigateTo);
        QVERIFY(testing::chooseByKey(list, QStringLiteral("idGroupCopy")));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("night"));
        QVERIFY(list->isVisible());
        QVERIFY(testing::chooseByKey(list, QStringLiteral("idGroupOpen")));
        QCOMPARE(went.count(), 1);
        QCOMPARE(went.first().first().toString(), QStringLiteral("groups"));
        QVERIFY(!list->isVisible()); // it would stand before what was asked for
    }

    void theChosenHoleStaysChosen()
    {
        const auto r = rig();
        GapBar &gaps = r->panel->gaps();
        QTRY_COMPARE(r->hub->watch().holes().holes().size(), std::size_t(1));
        SequenceHole looked;
        gaps.setLookup([&looked](const SequenceHole &hole, QObject *, const GapBar::Reply &) { looked = hole; });
        const auto send = [&r](int seq) {
            CallbackEvent event = *message(1);
            event.body = "{\"GroupId\":\"day\",\"MsgSeq\":" + QByteArray::number(seq) + "}";
            r->hub->backfill({event}, r->hub.get(), [](const Result<Done> &) {});
        };
        for (const int seq : {100, 200})
            send(seq);
        QTRY_COMPARE(r->hub->watch().holes().holes().size(), std::size_t(3));
        r->find<QPushButton>("callbacksGapButton")->click();
        auto *list = dialog<QListWidget>(*r, "gapsList");
        QVERIFY(list);
        QCOMPARE(list->count(), 3);
        list->setCurrentRow(1);
        const QString chosen = list->currentItem()->text();
        QVERIFY2(chosen.contains(QLatin1String("to 99 ")), qPrintable(chosen));
        // One is closed and another comes: as many as before, elsewhere.
        r->hub->watch().closeHole(QStringLiteral("night"), 4, 5);
        send(300);
        QTRY_VERIFY(list->item(list->count() - 1)->text().contains(QLatin1String("201 to 299")));
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->currentItem()->text(), chosen);
        dialog<QPushButton>(*r, "gapsLook")->click();
        QCOMPARE(looked.last, 99);
    }

    void cellsGiveConditions()
    {
        CallbackEvent event = *message(3);
        event.sender = QStringLiteral("a \"b\"");
        event.answeredInMs = 40;
        EventLog log;
        for (int column = 0; column < EventLogModel::ColumnCount; ++column) {
            const QList<EventCondition> conditions = cellConditions(event, column);
            QVERIFY(conditions.size() >= 2);
            for (const EventCondition &condition : conditions)
                QVERIFY2(Filter::parse(condition.filter), qPrintable(condition.filter));
        }
        CommandNames names;
        const LogRow row(event, names);
        FilterMatcher only(Filter::parse(cellConditions(event, EventLogModel::People).front().filter).value());
        QVERIFY(only.matches(row));
        FilterMatcher without(Filter::parse(cellConditions(event, EventLogModel::People).at(1).filter).value());
        QVERIFY(!without.matches(row));
        // Of who writes to himself it can be told which of the two is meant.
        event.receivers = event.sender;
        QStringList words;
        for (const EventCondition &condition : cellConditions(event, EventLogModel::People))
            words << condition.words;
        QVERIFY2(words.contains(QStringLiteral("Only to a \"b\"")), qPrintable(words.join(u'|')));
        QCOMPARE(words.removeDuplicates(), 0);
    }

    void countersAreShown()
    {
        const auto r = rig();
        QTRY_VERIFY(r->find<QLabel>("callbacksTallyWords")->text().contains(QLatin1String("of 60 counted here")));
        r->find<QPushButton>("callbacksCounters")->click();
        auto *table = dialog<QTableWidget>(*r, "countersTable");
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("60"));
        auto *answers = dialog<QTableWidget>(*r, "answersTable");
        QVERIFY(answers);
        QCOMPARE(answers->rowCount(), 1);
        QCOMPARE(answers->item(0, 0)->data(Qt::UserRole).toString(), QStringLiteral("answer = 0 and http = 200"));
        Q_EMIT answers->cellActivated(0, 0);
        QTRY_COMPARE(r->line()->text(), QStringLiteral("answer = 0 and http = 200"));
        QTRY_COMPARE(r->rows(), 60);
        r->find<QPushButton>("callbacksCounters")->click();
        QTRY_VERIFY(dialog<QTableWidget>(*r, "countersTable"));
        Q_EMIT dialog<QTableWidget>(*r, "countersTable")->cellActivated(0, 0);
        QTRY_VERIFY(r->line()->text().contains(QLatin1String("cmd = ")));
    }

    void aCodeThatNobodyHeedsIsNotCalledARefusal()
    {
        const auto r = rig(5, [](int number) {
            EventPtr event = message(number);
            event->command = number < 3 ? QStringLiteral("Sns.CallbackPrevFriendAdd")
                                        : QStringLiteral("Group.CallbackBeforeCreateGroup");
            event->answerCode = 10'100;
            return event;
        });
        QTRY_VERIFY(r->find<QLabel>("callbacksTallyWords")->text().contains(QLatin1String("2 of 5 counted here")));
        r->find<QPushButton>("callbacksCounters")->click();
        auto *answers = dialog<QTableWidget>(*r, "answersTable");
        QVERIFY(answers);
        QCOMPARE(answers->rowCount(), 2);
        QCOMPARE(answers->item(0, 0)->text(), QStringLiteral("10100, which refuses nothing"));
        QCOMPARE(answers->item(1, 0)->text(), QStringLiteral("refused (10100)"));
        Q_EMIT answers->cellActivated(1, 0);
        QTRY_COMPARE(r->rows(), 2);
        r->filter(""); // a condition joins what stands there
        r->find<QPushButton>("callbacksCounters")->click();
        QTRY_VERIFY(dialog<QTableWidget>(*r, "answersTable"));
        Q_EMIT dialog<QTableWidget>(*r, "answersTable")->cellActivated(0, 0);
        QTRY_COMPARE(r->rows(), 3);
    }

    void aCallShowsTheEventsItCaused()
    {
        const auto r = rig();
        r->hub->ownCalls().add({QDateTime::currentMSecsSinceEpoch() - 10'000,
                                10'000,
                                QStringLiteral("group_open_http_svc/send_group_msg"),
                                QStringLiteral("req-7"),
                                {QStringLiteral("Group.CallbackAfterSendMsg")}});
        r->panel->open({ObjectRef::Kind::Call, QStringLiteral("req-7")});
        QVERIFY(r->line()->text().startsWith(QLatin1String("platform = RESTAPI and cmd in {after-group-message}")));
        QTRY_COMPARE(r->rows(), 60);
        r->filter("from = user3");
        r->panel->open({ObjectRef::Kind::Call, QStringLiteral("unknown")});
        QCOMPARE(r->line()->text(), QStringLiteral("from = user3"));
        QVERIFY(r->find<QWidget>("callbacksMessage")->isVisible());
    }

    void aNamedFilterHasKeys()
    {
        const auto r = rig(20);
        auto *taken = new QAction(QStringLiteral("&Taken"), r->panel.get());
        taken->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+T")));
        r->filter("from = user3");
        const auto name = [&r](const QString &words, const QString &keys) {
            Q_EMIT r->panel->filterBar().nameRequested(r->line()->text());
            auto *asked = dialog<QDialog>(*r, "nameFilterDialog");
            asked->findChild<QLineEdit *>(QStringLiteral("filterName"))->setText(words);
            asked->findChild<QKeySequenceEdit *>(QStringLiteral("filterKeys"))->setKeySequence(QKeySequence(keys));
            const QString said = asked->findChild<QLabel *>(QStringLiteral("filterKeysConflict"))->text();
            QPushButton *keep = asked->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
            const bool able = keep->isEnabled();
            able ? keep->click() : asked->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return able ? QString() : said;
        };
        QVERIFY(name(QStringLiteral("third"), QStringLiteral("Ctrl+Alt+T")).contains(QLatin1String("Taken")));
        QVERIFY(!name(QStringLiteral("third"), QStringLiteral("3")).isEmpty());
        QCOMPARE(name(QStringLiteral("third"), QStringLiteral("Ctrl+Alt+3")), QString());
        QCOMPARE(name(QStringLiteral("third"), QStringLiteral("Ctrl+Alt+3, Return")), QString()); // its own, and hasty
        QVERIFY(name(QStringLiteral("fourth"), QStringLiteral("Ctrl+Alt+3")).contains(QLatin1String("third")));

        r->filter("");
        QTRY_COMPARE(r->rows(), 20);
        r->panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(r->panel.get()));
        QTest::keyClick(r->find<QTableView>("callbacksTable"), Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(r->rows(), 2);
        QCOMPARE(r->line()->text(), QStringLiteral("from = user3"));
        // The menu shows them.
        auto *menu = r->find<QPushButton>("callbacksSavedFilters")->menu();
        Q_EMIT menu->aboutToShow();
        const QList<QAction *> shown = menu->actions();
        QVERIFY(std::ranges::any_of(shown, [](const QAction *action) {
            return action->text() == QLatin1String("third") &&
                   action->shortcut() == QKeySequence(QStringLiteral("Ctrl+Alt+3"));
        }));
    }

    void theInspectorTellsWhatElseAndWhy()
    {
        const auto r = rig();
        r->hub->ownCalls().add({QDateTime::currentMSecsSinceEpoch() - 10'000,
                                10'000,
                                QStringLiteral("group_open_http_svc/send_group_msg"),
                                QStringLiteral("req-7"),
                                {QStringLiteral("Group.CallbackAfterSendMsg")}});
        QSignalSpy inspected(r->panel.get(), &Panel::inspect);
        r->find<QTableView>("callbacksTable")->selectRow(50);
        const auto shows = [&inspected](const QString &words) {
            const auto fields = inspected.isEmpty() ? QList<QPair<QString, QString>>()
                                                    : inspected.back().front().value<Inspection>().fields;
            for (const auto &[name, value] : fields) {
                if (value.contains(words))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(shows(QStringLiteral("req-7")));
        QTRY_VERIFY(shows(QStringLiteral("5 event(s) before this one")));  // of the person
        QTRY_VERIFY(shows(QStringLiteral("20 event(s) before this one"))); // of the group
        QTRY_VERIFY(shows(QStringLiteral("4 event(s) after this one")));   // of the group
        // The first of them all has nothing before it.
        auto *table = r->find<QTableView>("callbacksTable");
        table->clearSelection(); // selectRow() goes by the keys the application has seen last
        table->selectRow(0);
        QTRY_VERIFY(shows(QStringLiteral("5 event(s) after this one")));
        QTRY_VERIFY(shows(QStringLiteral("20 event(s) after this one")));
        QVERIFY(!shows(QStringLiteral("before this one")));
    }
};

QTEST_MAIN(TestCallbacksFind)
#include "tst_callbacksfind.moc"
