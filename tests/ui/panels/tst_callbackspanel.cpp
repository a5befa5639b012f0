// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/errortext.h"
#include "core/callbacks/callbackhub.h"
#include "core/callbacks/eventlogmodel.h"
#include "tests/core/callbacks/callbackclient.h"
#include "tests/ui/support/exporthands.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/callbacks/callbackspanel.h"
#include "ui/panels/callbacks/eventview.h"
#include "ui/panels/callbacks/filterbar.h"
#include "ui/panels/callbacks/historyview.h"
#include "ui/theme/imdeskstyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace imdesk::testing;

namespace {

class PathDialogs : public Dialogs
{
  public:
    QString path;
    QString suggestion;
    void saveFile(QWidget *, const QString &name, const QStringList &,
                  std::function<void(const QString &)> then) override
    {
        suggestion = name;
        then(path);
    }
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)> then) override { then({}); }
    void confirm(QWidget *, const Confirmation &, std::function<void(bool)> then) override { then(false); }
};

EventPtr sampleEvent(int number)
{
    auto event = std::make_shared<CallbackEvent>();
    event->receivedAt = QDateTime::currentMSecsSinceEpoch();
    event->sender = QStringLiteral("user%1").arg(number % 10);
    event->group = QStringLiteral("@TGS#%1").arg(number % 5);
    event->ip = QStringLiteral("203.0.113.7");
    event->platform = QStringLiteral("Android");
    switch (number % 4) {
    case 0:
        event->command = QStringLiteral("State.StateChange");
        event->detail = QStringLiteral("Login");
        event->group.clear();
        break;
    case 1:
        event->command = QStringLiteral("Group.CallbackAfterNewMemberJoin");
        event->detail = QStringLiteral("Invited");
        event->receivers = QStringLiteral("bob\npeter\ncarol");
        break;
    case 2:
        event->command = QStringLiteral("Group.CallbackBeforeSendMsg");
        event->text = QStringLiteral("红包来了 number %1").arg(number);
        break;
    default:
        event->command = QStringLiteral("Group.CallbackAfterSendMsg");
        event->text = QStringLiteral("hello number %1").arg(number);
        break;
    }
    event->body = "{\"Number\":" + QByteArray::number(number) + "}";
    return event;
}

} // namespace

class TestCallbacksPanel : public QObject
{
    Q_OBJECT

    struct Rig
    {
        QTemporaryDir dir;
        SystemClock clock;
        DisplayZone zone;
        PathDialogs dialogs;
        Catalogue catalogue;
        ErrorText errors{catalogue};
        ExportHands hands{dialogs, zone, errors};
        std::unique_ptr<CallbackHub> hub;
        std::unique_ptr<CallbacksPanel> panel;
        QTableView *table = nullptr;
        FilterBox *filter = nullptr;
        EventView *view = nullptr;

        template <class T>
        T *find(const char *name) const
        {
            return panel->findChild<T *>(QLatin1String(name));
        }
        bool shows(const QWidget *page) const { return panel->findChild<QStackedWidget *>()->currentWidget() == page; }
        void trigger(const char *action) const { find<QAction>(action)->trigger(); }
        void receive(int count) const
        {
            CallbackClient client(quint16(hub->url().port()));
            for (int i = 0; i < count; ++i)
                client.sendRaw(
                    CallbackClient::request(callbackTarget("Group.CallbackAfterSendMsg"), messageBody("live")));
            for (int i = 0; i < count; ++i)
                QCOMPARE(client.read().status, 200);
        }
    };

    static std::unique_ptr<Rig> rig(int rows, bool listening)
    {
        auto r = std::make_unique<Rig>();
        StoreOptions options;
        options.path = r->dir.filePath(QStringLiteral("log.db"));
        if (rows > 0) {
            const auto store = std::move(EventStore::open(options).value());
            for (int i = 1; i <= rows; ++i) {
                while (!store->submit(sampleEvent(i), 0, nullptr))
                    QTest::qWait(1);
            }
        }
        r->hub = std::make_unique<CallbackHub>(r->clock);
        r->panel = std::make_unique<CallbacksPanel>(*r->hub, r->zone, r->dialogs);
        r->table = r->find<QTableView>("callbacksTable");
        r->filter = r->find<FilterBox>("callbacksFilter");
        r->view = r->panel->findChild<EventView *>(QStringLiteral("callbacksView"));
        r->hands.desk.watch(r->panel.get());
        r->panel->resize(1080, 700);
        r->panel->show();
        r->hub->openStore(options);
        if (listening) {
            r->hub->start();
            for (int i = 0; i < 2'000 && r->hub->state() != CallbackHub::State::Listening; ++i)
                QTest::qWait(10);
        }
        for (int i = 0; i < 2'000 && (!r->hub->isLoaded() || r->panel->model().rowCount() < rows); ++i)
            QTest::qWait(10);
        return r;
    }

    static void grabTo(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("IMDESK_GRABS");
        if (!folder.isEmpty())
            QVERIFY(widget->grab().save(folder + QLatin1Char('/') + name));
    }

  private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new ImdeskStyle);
        QApplication::setPalette(Theme::light().palette());
        QApplication::setFont(Theme::font(Theme::Font::Body));
    }

    void emptyStatesAndTheSwitch()
    {
        const auto r = rig(0, false);
        const auto *empty = r->find<EmptyState>("callbacksEmpty");
        QVERIFY(r->shows(empty));
        QCOMPARE(empty->what(), QStringLiteral("The receiver is off."));
        QVERIFY(!r->find<QWidget>("callbacksTally")->isVisible()); // nothing is counted
        QCOMPARE(r->find<StatusChip>("callbacksState")->text(), QStringLiteral("Off"));
        grabTo(r->panel.get(), QStringLiteral("callbacks-off.png"));
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QTRY_COMPARE(r->hub->state(), CallbackHub::State::Listening);
        QCOMPARE(empty->what(), QStringLiteral("Nothing has come yet."));
        QCOMPARE(r->find<StatusChip>("callbacksState")->text(), QStringLiteral("Listening"));
        r->receive(3);
        QTRY_COMPARE(r->panel->model().rowCount(), 3);
        QVERIFY(!r->shows(empty));
        QTRY_VERIFY(r->find<QWidget>("callbacksTally")->isVisible());
        // A request that is turned away is another thing than an event that is answered with a refusal.
        CallbackClient stranger(quint16(r->hub->url().port()));
        QCOMPARE(stranger.post("/nowhere", "{}").status, 404);
        const auto *caption = r->find<QLabel>("pageCaption");
        QTRY_VERIFY(caption->text().contains(QLatin1String("4 request(s) in the last minute")));
        QTRY_VERIFY(caption->text().contains(QLatin1String("1 turned away")));
        // Not the requests that the receiver counts: of these some are no events, and of an earlier start none are
        // there.
        QTRY_VERIFY(r->find<QLabel>("callbacksTallyWords")
                        ->text()
                        .startsWith(QLatin1String("In the log of the last minute: 3 events")));
        QTRY_VERIFY(r->find<QLabel>("callbacksTallyWords")
                        ->text()
                        .endsWith(QLatin1String("0 of 3 counted here answered with a refusal")));
        auto *toggle = r->find<QPushButton>("callbacksToggle");
        QCOMPARE(toggle->text(), QStringLiteral("Stop"));
        QTest::mouseClick(toggle, Qt::LeftButton);
        QTRY_COMPARE(r->hub->state(), CallbackHub::State::Off);
        QCOMPARE(toggle->text(), QStringLiteral("Start"));
        QVERIFY(!r->shows(empty));
    }

    void filterIsCheckedAsItIsTyped()
    {
        const auto r = rig(1'000, false);
        QCOMPARE(r->panel->model().rowCount(), 1'000);
        r->panel->focusFilter();
        QTest::keyClicks(r->filter->lineEdit(), QStringLiteral("cmd ="));
        QCOMPARE(r->filter->state(), FilterBox::State::Invalid);
        QVERIFY(r->find<QLabel>("filterWords")->text().contains(QLatin1String("A value is missing")));
        QTest::qWait(300);
        QCOMPARE(r->panel->model().rowCount(), 1'000);
        QTest::keyClicks(r->filter->lineEdit(), QStringLiteral(" before-group-message"));
        QCOMPARE(r->filter->state(), FilterBox::State::Valid);
        QTRY_COMPARE(r->panel->model().rowCount(), 250);
        QTRY_COMPARE(r->find<QLabel>("filterWords")->text(), QStringLiteral("Valid: 250 of 1,000 rows"));
        r->filter->setText(QStringLiteral("红包 and from = user2"));
        QTRY_COMPARE(r->panel->model().rowCount(), 50);
        r->filter->setText(QStringLiteral("nobody-says-this"));
        const auto *empty = r->find<EmptyState>("callbacksEmpty");
        QTRY_VERIFY(r->shows(empty));
        QVERIFY2(empty->what().contains(QLatin1String("hides all 1,000 row")), qPrintable(empty->what()));
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QTRY_COMPARE(r->panel->model().rowCount(), 1'000);
        QVERIFY(!r->shows(empty));
    }

    void whatTheFilterHidesIsCountedOn()
    {
        const auto r = rig(5, true);
        r->filter->setText(QStringLiteral("from = nobody"));
        const auto *empty = r->find<EmptyState>("callbacksEmpty");
        QTRY_VERIFY(r->shows(empty));
        const auto told = [&r, empty](int rows) {
            return empty->what().contains(QStringLiteral("all %1 row").arg(rows)) &&
                   r->find<QLabel>("filterWords")->text() == QStringLiteral("Valid: 0 of %1 rows").arg(rows) &&
                   r->find<QLabel>("callbacksFooter")->text().startsWith(QStringLiteral("0 of %1 rows").arg(rows));
        };
        QTRY_VERIFY(told(5));
        r->receive(12);
        QTRY_VERIFY(told(17));
        QVERIFY(r->shows(empty));
    }

    void aTimeIsMeantInTheZoneThatIsShown()
    {
        const auto r = rig(20, false);
        r->zone.setMode(DisplayZone::Mode::Utc);
        const QString soon =
            QStringLiteral("time < \"%1\"")
                .arg(QDateTime::currentDateTimeUtc().addSecs(3'600).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
        r->panel->filterBar().addChip(soon);
        r->filter->setText(soon);
        const auto shown = [&r](int rows) {
            return r->panel->model().rowCount() == rows &&
                   r->find<QLabel>("filterWords")->text() == QStringLiteral("Valid: %1 of 20 rows").arg(rows) &&
                   r->find<QPushButton>("callbacksChip")->text().endsWith(QStringLiteral("\u00B7 %1").arg(rows));
        };
        QTRY_VERIFY(shown(20));
        r->zone.setMode(DisplayZone::Mode::Beijing); // where it is later, and so the time written was long ago
        QTRY_VERIFY(shown(0));
        r->zone.setMode(DisplayZone::Mode::Utc);
        QTRY_VERIFY(shown(20));
        r->find<QPushButton>("callbacksSearchStore")->click();
        const auto *history = r->panel->findChild<HistoryView *>();
        QTRY_COMPARE(history->model().rowCount(), 20);
        r->zone.setMode(DisplayZone::Mode::Beijing);
        QVERIFY(history->isVisible());
        QTRY_COMPARE(history->model().rowCount(), 0);
        r->zone.setMode(DisplayZone::Mode::Utc);
        QTRY_COMPARE(history->model().rowCount(), 20);
        // What was searched counts, not what is being typed since.
        r->filter->lineEdit()->setText(QStringLiteral("time <"));
        r->zone.setMode(DisplayZone::Mode::Beijing);
        QVERIFY(history->isVisible());
        QTRY_COMPARE(history->model().rowCount(), 0);
    }

    void whoFindsNothingIsToldWhereWordsAreLookedFor()
    {
        const auto r = rig(20, false);
        const auto *empty = r->find<EmptyState>("callbacksEmpty");
        const auto *todo = empty->findChild<QLabel *>(QStringLiteral("emptyTodo"));
        const auto *words = r->find<QLabel>("filterWords");
        QVERIFY2(words->text().contains(QLatin1String("people, group, text and command")), qPrintable(words->text()));
        r->filter->setText(QStringLiteral("wrote"));
        QTRY_VERIFY(r->shows(empty));
        QVERIFY2(todo->text().contains(QLatin1String("not in the sentence")), qPrintable(todo->text()));
        r->filter->setText(QStringLiteral("Info.Action"));
        QTRY_VERIFY(todo->text().contains(QStringLiteral("“Info.Action” is a field")));
        QVERIFY2(words->text().contains(QLatin1String("is a field: compare it")), qPrintable(words->text()));
        r->filter->setText(QStringLiteral("from = nobody"));
        QTRY_VERIFY(!todo->text().contains(u'\n'));
    }

    void followPausesAtASelectionAndCounts()
    {
        const auto r = rig(500, true);
        const QScrollBar *bar = r->table->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
        QVERIFY(r->view->isFollowing());
        r->receive(5);
        QTRY_COMPARE(r->panel->model().rowCount(), 505);
        QTRY_COMPARE(bar->value(), bar->maximum());
        QVERIFY(!r->view->findChild<QPushButton *>(QStringLiteral("callbacksPill"))->isVisible());
        // A smaller window shows fewer rows, and still the newest one.
        const int room = bar->maximum();
        r->panel->resize(r->panel->width(), r->panel->height() - 120);
        QTRY_VERIFY(bar->maximum() > room);
        QTRY_COMPARE(bar->value(), bar->maximum());

        r->table->selectRow(499);
        QVERIFY(!r->view->isFollowing());
        const int before = bar->value();
        r->receive(12);
        QTRY_COMPARE(r->view->newRows(), 12);
        const auto *pill = r->view->findChild<QPushButton *>(QStringLiteral("callbacksPill"));
        QTRY_VERIFY(pill->isVisible());
        QCOMPARE(pill->text(), QStringLiteral("12 new, press End"));
        QCOMPARE(bar->value(), before);
        grabTo(r->panel.get(), QStringLiteral("callbacks-paused.png"));
        r->table->setFocus();
        QTest::keyClick(r->table, Qt::Key_End);
        QVERIFY(r->view->isFollowing());
        QVERIFY(!pill->isVisible());
        QVERIFY(!r->table->selectionModel()->hasSelection());
        QTRY_COMPARE(bar->value(), bar->maximum());

        r->table->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        QVERIFY(!r->view->isFollowing());
        r->table->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
        QVERIFY(r->view->isFollowing());
    }

    void selectingInspects()
    {
        const auto r = rig(20, false);
        QList<Inspection> seen;
        connect(r->panel.get(), &Panel::inspect, this, [&](const Inspection &what) { seen << what; });
        r->table->selectRow(2);
        QVERIFY(!seen.isEmpty());
        QCOMPARE(seen.front().title, QStringLiteral("user3 wrote in @TGS#3: hello number 3"));
        QTRY_VERIFY(seen.last().raw.isObject());
        QCOMPARE(seen.last().raw[QLatin1String("Number")].toInt(), 3);
        const auto valueOf = [&](const QString &name) {
            for (const auto &[key, value] : seen.last().fields) {
                if (key == name)
                    return value;
            }
            return QString();
        };
        QCOMPARE(valueOf(QStringLiteral("Name in filters")), QStringLiteral("after-group-message"));
        QCOMPARE(valueOf(QStringLiteral("From")), QStringLiteral("user3"));
        QVERIFY(valueOf(QStringLiteral("Answered in")).contains(QLatin1String("of 2000 ms")));
        QTest::keyClick(r->table, Qt::Key_Escape);
        QVERIFY(seen.last().title.isEmpty());
        QVERIFY(r->view->isFollowing());
    }

    void narrowingFromARow()
    {
        const auto r = rig(1'000, false);
        r->table->selectRow(2);
        r->trigger("callbacksOnlyGroup");
        QCOMPARE(r->filter->text(), QStringLiteral("group = \"@TGS#3\""));
        QTRY_COMPARE(r->panel->model().rowCount(), 150);
        // The row that was selected stays selected under the narrower filter.
        QTRY_COMPARE(r->view->selectedSeq(), 3);
        r->trigger("callbacksOnlyCommand");
        QCOMPARE(r->filter->text(), QStringLiteral("group = \"@TGS#3\" and cmd = after-group-message"));
        QTRY_COMPARE(r->panel->model().rowCount(), 50);
        r->trigger("callbacksClearFilter");
        QTRY_COMPARE(r->panel->model().rowCount(), 1'000);
        QTRY_COMPARE(r->view->selectedSeq(), 3);
        r->trigger("callbacksOnlyPerson");
        QCOMPARE(r->filter->text(), QStringLiteral("(from = \"user3\" or to = \"user3\")"));
        QTRY_COMPARE(r->panel->model().rowCount(), 100);

        Q_EMIT r->table->customContextMenuRequested(QPoint(10, 10));
        auto *menu = r->panel->findChild<QMenu *>(QStringLiteral("callbacksMenu"));
        QVERIFY(menu);
        QCOMPARE(menu->actions().front()->text(), QStringLiteral("Only user3"));
        // Everybody in the event has a menu of what can be done with the account.
        auto *person = menu->findChild<QMenu *>(QStringLiteral("idMenuOf_user3"));
        QVERIFY(person);
        QCOMPARE(person->actions().front()->objectName(), QStringLiteral("idCopy"));
        person->actions().front()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("user3"));
        menu->close();
    }

    void copyingAndOpening()
    {
        const auto r = rig(10, false);
        r->table->selectRow(1);
        r->table->setFocus();
        QTest::keyClick(r->table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("wrote in")) ||
                QApplication::clipboard()->text().contains(QStringLiteral("about to write")));
        r->panel->open({ObjectRef::Kind::Event, QStringLiteral("7")});
        QTRY_COMPARE(r->view->selectedSeq(), 7);
        r->panel->open({ObjectRef::Kind::Account, QStringLiteral("user1")});
        QTRY_COMPARE(r->panel->model().rowCount(), 1);
        r->panel->openWith(QStringLiteral("group = @TGS#2"));
        QTRY_COMPARE(r->panel->model().rowCount(), 2);
    }

    void whatIsFilteredIsSaved()
    {
        const auto r = rig(1'000, false);
        r->filter->setText(QStringLiteral("cmd = before-group-message"));
        QTRY_COMPARE(r->panel->model().rowCount(), 250);
        r->dialogs.path = r->dir.filePath(QStringLiteral("out.jsonl"));
        QTest::mouseClick(r->find<QPushButton>("callbacksSave"), Qt::LeftButton);
        ExportHands::run(r->panel.get(), "jsonl");
        QVERIFY(r->dialogs.suggestion.endsWith(QLatin1String(".jsonl")));
        QFile json(r->dialogs.path);
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = json.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 250);
        QCOMPARE(QJsonDocument::fromJson(lines[0])[QLatin1String("body")][QLatin1String("Number")].toInt(), 2);

        r->dialogs.path = r->dir.filePath(QStringLiteral("out.csv"));
        r->panel->exportView();
        ExportHands::run(r->panel.get(), "csv");
        QFile csv(r->dialogs.path);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count("\r\n"), 251);

        r->dialogs.path = r->dir.filePath(QStringLiteral("no/such/folder/out.csv"));
        r->panel->exportView();
        ExportHands::run(r->panel.get(), "csv", MessageBar::Kind::Error);
    }

    void failuresAreShownInline()
    {
        QTemporaryDir dir;
        SystemClock clock;
        DisplayZone zone;
        PathDialogs dialogs;
        CallbackHub hub(clock);
        CallbacksPanel panel(hub, zone, dialogs);
        StoreOptions options;
        options.path = dir.path(); // a folder, no file
        hub.openStore(options);
        auto *message = panel.findChild<MessageBar *>(QStringLiteral("callbacksMessage"));
        QTRY_COMPARE(message->kind(), MessageBar::Kind::Error);
        hub.start();
        QTRY_COMPARE(hub.state(), CallbackHub::State::Failed);
        QCOMPARE(panel.findChild<StatusChip *>(QStringLiteral("callbacksState"))->text(), QStringLiteral("Failed"));
        QVERIFY(message->title().contains(QLatin1String("could not be started")));
    }

    void twoHundredThousandRowsKeepTheWindowAlive()
    {
        EventLog log;
        const auto r = rig(0, false);
        std::vector<EventPtr> many;
        for (int i = 1; i <= 200'000; ++i) {
            many.push_back(sampleEvent(i));
            many.back()->seq = i;
        }
        r->hub->log().append(many);
        QTRY_COMPARE_WITH_TIMEOUT(r->panel->model().rowCount(), 200'000, 60'000);
        const QRegularExpression late(QStringLiteral("99.*7"));
        int lateOnes = 0;
        for (int i = 1; i <= 200'000; ++i)
            lateOnes += i % 4 >= 2 && late.match(QString::number(i)).hasMatch() ? 1 : 0;
        const QList<std::pair<QString, int>> filters{{QStringLiteral("hello"), 50'000},
                                                     {QStringLiteral("from = user3"), 20'000},
                                                     {QStringLiteral("text ~ \"99.*7\""), lateOnes},
                                                     {QStringLiteral("not hello"), 150'000},
                                                     {QString(), 200'000}};
        for (const auto &[text, rows] : filters) {
            r->filter->setText(text);
            // The box waits for the typing to end before it filters: what is there before that is current as well.
            QTRY_COMPARE_WITH_TIMEOUT(r->panel->model().rowCount(), rows, 60'000);
            QTRY_VERIFY(r->panel->model().isCurrent() && !r->panel->model().progress().scanning);
        }
        QCOMPARE(r->panel->model().rowCount(), 200'000);
        r->view->select(100'000);
        QCOMPARE(r->view->selectedSeq(), 100'000);
    }

    void everythingHasANameAndLooks()
    {
        const auto r = rig(400, true);
        for (QWidget *widget : r->panel->findChildren<QWidget *>()) {
            if (qobject_cast<QPushButton *>(widget) || qobject_cast<QTableView *>(widget) ||
                qobject_cast<QLineEdit *>(widget)) {
                if (!widget->isVisibleTo(r->panel.get()) || widget->objectName().startsWith(QLatin1String("qt_")))
                    continue;
                const auto *button = qobject_cast<QPushButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         qPrintable(widget->objectName()));
            }
        }
        for (QAction *action : r->panel->actions())
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        r->filter->setText(QStringLiteral("cmd = after-group-message or 红包"));
        QTRY_COMPARE(r->panel->model().rowCount(), 200);
        QTest::qWait(50);
        grabTo(r->panel.get(), QStringLiteral("callbacks-light.png"));
        QApplication::setPalette(Theme::dark().palette());
        r->filter->setText(QStringLiteral("cmd = after-group-message and from ="));
        QTest::qWait(50);
        grabTo(r->panel.get(), QStringLiteral("callbacks-dark.png"));
        QCOMPARE(r->filter->state(), FilterBox::State::Invalid);
        QApplication::setPalette(Theme::light().palette());
    }

    void aNarrowWindowCutsNoButton()
    {
        const auto r = rig(40, true);
        r->panel->setRulesFile(r->dir.filePath(QStringLiteral("rules.json")));
        r->panel->setReceiverFile(r->dir.filePath(QStringLiteral("receiver.json")));
        QTRY_VERIFY(r->find<QPushButton>("callbacksSearchStore")->isVisible());
        for (const int width : {860, 640}) {
            r->panel->resize(width, 505);
            QCoreApplication::processEvents();
            QVERIFY2(r->panel->minimumSizeHint().width() <= width,
                     qPrintable(QString::number(r->panel->minimumSizeHint().width())));
            for (QPushButton *button : r->panel->findChildren<QPushButton *>()) {
                if (button->isVisible())
                    QVERIFY2(r->panel->rect().contains(QRect(button->mapTo(r->panel.get(), QPoint()), button->size())),
                             qPrintable(button->objectName()));
            }
        }
    }

    void aLowWindowShowsTheNewestRows()
    {
        const auto r = rig(200, true);
        QTRY_VERIFY(r->table->isVisible());
        const auto *gaps = r->find<QWidget>("callbacksGaps");
        // What windows on 1920x1080 and 1280x720 leave the section at double size.
        for (const QSize room : {QSize(896, 357), QSize(584, 217)}) {
            const int told = gaps->isVisible() ? gaps->sizeHint().height() + Theme::gap : 0;
            r->panel->adaptTo(room);
            r->panel->resize(room.width(), room.height() + told);
            QCoreApplication::processEvents();
            const int needed = r->panel->layout()->totalHeightForWidth(room.width());
            QVERIFY2(needed <= room.height() + told, qPrintable(QString::number(needed)));
            QVERIFY(r->view->isFollowing());
            const QModelIndex newest = r->table->model()->index(r->table->model()->rowCount() - 1, 0);
            QTRY_VERIFY(r->table->viewport()->rect().contains(r->table->visualRect(newest)));
            for (QWidget *part : std::initializer_list<QWidget *>{r->table, r->find<QLabel>("callbacksFooter")})
                QVERIFY2(r->panel->rect().contains(QRect(part->mapTo(r->panel.get(), QPoint()), part->size())),
                         qPrintable(part->objectName()));
        }
        QVERIFY(!r->find<QPushButton>("callbacksToggle")->isVisible());
        r->panel->adaptTo(QSize(1060, 600));
        QVERIFY(r->find<QPushButton>("callbacksToggle")->isVisible());
        QVERIFY(r->find<QWidget>("callbacksTally")->isVisible());
    }

    void whatTheHistoryHoldsIsSavedWithoutLiveRows()
    {
        const auto r = rig(20, false);
        auto *save = r->find<QPushButton>("callbacksSave");
        r->hub->log().clear();
        QTRY_VERIFY(!save->isEnabled());
        r->trigger("callbacksSearchAction");
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(r->find<QAction>("callbacksSaveAction")->isEnabled());
    }
};

QTEST_MAIN(TestCallbacksPanel)
#include "tst_callbackspanel.moc"
