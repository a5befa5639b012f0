// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/attachserver.h"
#include "core/callbacks/callbackhub.h"
#include "core/callbacks/eventlogmodel.h"
#include "tests/ui/panels/callbacksbench.h"
#include "ui/panels/callbacks/callbackspanel.h"
#include "ui/panels/callbacks/eventconditions.h"
#include "ui/panels/callbacks/eventview.h"
#include "ui/panels/callbacks/filterbar.h"
#include "ui/panels/callbacks/gapbar.h"
#include "ui/panels/callbacks/historyview.h"
#include "ui/theme/imdeskstyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace imdesk;

/// Filters of the callback log: chips, names, completion and colours.
class TestCallbacksFilters : public QObject
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
            return panel->window()->findChild<T *>(QLatin1String(name));
        }
        FilterBar &bar() const { return panel->filterBar(); }
        QLineEdit *line() const { return bar().box()->lineEdit(); }
    };

    static std::unique_ptr<Rig> rig(int rows = 60)
    {
        auto r = std::make_unique<Rig>();
        StoreOptions options;
        options.path = r->dir.filePath(QStringLiteral("log.db"));
        {
            const auto store = std::move(EventStore::open(options).value());
            for (int i = 0; i < rows; ++i) {
                while (!store->submit(message(i), 0, nullptr))
                    QTest::qWait(1);
            }
        }
        r->hub = std::make_unique<CallbackHub>(r->clock);
        r->panel = std::make_unique<CallbacksPanel>(*r->hub, r->zone, r->dialogs);
        r->panel->setFiltersFile(r->dir.filePath(QStringLiteral("filters.json")));
        r->panel->resize(1080, 700);
        r->panel->show();
        r->hub->openStore(options);
        for (int i = 0; i < 2'000 && (!r->hub->isLoaded() || r->panel->model().rowCount() < rows); ++i)
            QTest::qWait(10);
        return r;
    }

  private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new ImdeskStyle);
        QApplication::setPalette(Theme::light().palette());
    }

    void chipsWrapAndNeverWidenTheSection()
    {
        const auto r = rig();
        const int before = r->panel->minimumSizeHint().width();
        const auto add = [&r](int number) {
            r->bar().addChip(QStringLiteral("text contains \"a long condition number %1 of many\"").arg(number));
        };
        add(0);
        auto *area = r->find<QScrollArea>("callbacksChips");
        QTRY_VERIFY(area->height() > 0 && area->isVisible());
        const int oneRow = area->widget()->layout()->minimumSize().height();
        QTRY_COMPARE(area->height(), oneRow);
        for (int i = 1; i < 5; ++i)
            add(i);
        QTRY_VERIFY(area->height() > oneRow);
        QCOMPARE(r->panel->minimumSizeHint().width(), before);
        const QList<QToolButton *> closers = r->bar().findChildren<QToolButton *>(QStringLiteral("callbacksChipClose"));
        QCOMPARE(closers.size(), 5);
        for (const QToolButton *closer : closers) {
            const auto inside = [&] {
                const QRect place(closer->mapTo(area->viewport(), QPoint()), closer->size());
                return area->viewport()->rect().contains(place);
            };
            QTRY_VERIFY(inside());
        }
        for (const char *name : {"callbacksPin", "callbacksSavedFilters"}) {
            const auto *button = r->find<QPushButton>(name);
            QVERIFY(r->panel->rect().contains(QRect(button->mapTo(r->panel.get(), QPoint()), button->size())));
        }
        for (int i = 5; i < 16; ++i)
            add(i);
        QTRY_VERIFY(area->widget()->height() > area->viewport()->height()); // scrolled: the log keeps its room
        QVERIFY(area->height() < 4 * oneRow);
        r->bar().clear();
        QTRY_VERIFY(!area->isVisible());
    }

    void completionReplacesTheWordTheCursorStandsIn()
    {
        const auto r = rig();
        r->line()->setFocus();
        r->bar().box()->setText(QStringLiteral("group = nixyz and from = user1"));
        r->line()->setCursorPosition(10); // behind "ni"
        QTest::keyClick(r->line(), Qt::Key_Space, Qt::ControlModifier);
        auto *popup = r->bar().findChild<QCompleter *>()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE(r->line()->text(), QStringLiteral("group = night and from = user1"));
        QCOMPARE(r->line()->cursorPosition(), 13);
    }

    void aNameThatIsTakenIsReplacedKnowingly()
    {
        const auto r = rig();
        QVERIFY(r->bar().book().keep({QStringLiteral("At night"), QStringLiteral("group = night"), {}}));
        Q_EMIT r->bar().nameRequested(QStringLiteral("group = day"));
        auto *dialog = r->find<QDialog>("nameFilterDialog");
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("filterName"));
        const auto *keep = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        const auto *words = dialog->findChild<QLabel *>(QStringLiteral("filterKeysConflict"));
        name->setText(QStringLiteral("At day"));
        QCOMPARE(keep->text(), QStringLiteral("Keep"));
        name->setText(QStringLiteral("At night"));
        QCOMPARE(keep->text(), QStringLiteral("Replace"));
        QVERIFY(keep->isEnabled());
        QVERIFY2(words->text().contains(QLatin1String("takes its place")), qPrintable(words->text()));
        dialog->reject();
    }

    void aConditionOfATextCutsNoCharacter()
    {
        CallbackEvent event = *message(1);
        event.text = QString(59, QLatin1Char('a')) + QString::fromUtf8("\xF0\x9F\x98\x80 and more");
        const QString filter = cellConditions(event, EventLogModel::Text).front().filter;
        QVERIFY2(!filter.contains(QChar(0xD83D)), qPrintable(filter));
        CommandNames names;
        FilterMatcher only(Filter::parse(filter).value());
        QVERIFY(only.matches(LogRow(event, names)));
    }

    void coloursOfBodiesAreThoseOfTheLiveRows()
    {
        const auto r = rig();
        const auto colours = [](const EventLogModel &model) {
            QStringList out;
            for (int row = 0; row < model.rowCount(); ++row)
                out << QString::number(model.index(row, 0).data(EventLogModel::ColourRole).toInt());
            return out.join(QLatin1Char(' '));
        };
        QVERIFY(r->bar().book().keep({QStringLiteral("first"), QStringLiteral("MsgSeq < 5"), QStringLiteral("ok")}));
        r->find<QPushButton>("callbacksSearchStore")->click();
        auto *history = r->panel->findChild<HistoryView *>();
        QTRY_COMPARE(history->model().rowCount(), 60);
        QVERIFY(colours(r->panel->model()).contains(QLatin1Char('0')));
        QTRY_COMPARE(colours(history->model()), colours(r->panel->model()));
        // The line below is about the live rows.
        QVERIFY(!r->find<QLabel>("callbacksFooter")->isVisible());
        r->find<QPushButton>("callbacksBackToLive")->click();
        QVERIFY(r->find<QLabel>("callbacksFooter")->isVisible());
    }

    void aColourThatNeedsBodiesSearchesAgain()
    {
        const auto r = rig();
        r->find<QPushButton>("callbacksSearchStore")->click();
        auto *history = r->panel->findChild<HistoryView *>();
        QTRY_COMPARE(history->model().rowCount(), 60);
        QVERIFY(r->bar().book().keep({QStringLiteral("later"), QStringLiteral("MsgSeq >= 1"), QStringLiteral("warn")}));
        const auto isPainted = [&] {
            return history->model().rowCount() == 60 &&
                   history->model().index(0, 0).data(EventLogModel::ColourRole).toInt() == 0;
        };
        QTRY_VERIFY(isPainted());
    }

    void newRowsAreThoseOfTheFilter()
    {
        const auto r = rig();
        auto *view = r->panel->findChild<EventView *>(QStringLiteral("callbacksView"));
        const auto *pill = view->findChild<QPushButton *>(QStringLiteral("callbacksPill"));
        QVERIFY(view->select(1));
        QVERIFY(!view->isFollowing());
        std::vector<EventPtr> later;
        for (int i = 60; i < 64; ++i) {
            later.push_back(message(i));
            later.back()->seq = i + 1;
        }
        r->hub->log().append(later);
        QTRY_COMPARE(view->newRows(), 4);
        r->bar().box()->setText(QStringLiteral("group = night"));
        QTRY_COMPARE(r->panel->model().rowCount(), 32);
        QTRY_COMPARE(view->newRows(), 2);
        QVERIFY2(pill->text().startsWith(QLatin1String("2 new")), qPrintable(pill->text()));
        r->bar().box()->setText(QStringLiteral("seq = 1"));
        QTRY_COMPARE(r->panel->model().rowCount(), 1);
        QTRY_COMPARE(view->newRows(), 0);
        QVERIFY(!pill->isVisible());
        r->bar().box()->setText(QString());
        QTRY_COMPARE(r->panel->model().rowCount(), 64);
        QTRY_COMPARE(view->newRows(), 4);
        QVERIFY(pill->isVisible() && !view->isFollowing());
    }

    void rowsOfTheLastValidFilterAreCalledThat()
    {
        const auto r = rig();
        const auto typed = [&r](const char *text) { r->bar().box()->setText(QLatin1String(text)); };
        const auto *words = r->find<QLabel>("filterWords");
        const auto *footer = r->find<QLabel>("callbacksFooter");
        typed("text ~ \"x");
        QCOMPARE(r->bar().box()->state(), FilterBox::State::Invalid);
        QVERIFY2(words->text().contains(QLatin1String("are not filtered")), qPrintable(words->text()));
        QVERIFY2(!footer->text().contains(QLatin1String("last valid")), qPrintable(footer->text()));
        typed("group = night");
        QTRY_COMPARE(r->panel->model().rowCount(), 30);
        QVERIFY(!footer->text().contains(QLatin1String("last valid")));
        typed("kind =");
        QVERIFY2(words->text().contains(QLatin1String("those of: group = night")), qPrintable(words->text()));
        QVERIFY2(footer->text().contains(QLatin1String("last valid")), qPrintable(footer->text()));
        // The same where none is shown at all.
        typed("from = nobody");
        QTRY_COMPARE(r->panel->model().rowCount(), 0);
        const auto *empty = r->find<EmptyState>("callbacksEmpty");
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(!empty->what().contains(QLatin1String("last valid")));
        typed("kind =");
        QVERIFY2(empty->what().contains(QLatin1String("The last valid filter hides all")), qPrintable(empty->what()));
        // And of what was searched on disk.
        typed("group = day");
        r->find<QPushButton>("callbacksSearchStore")->click();
        typed("kind =");
        QVERIFY2(words->text().contains(QLatin1String("those of: group = day")), qPrintable(words->text()));
    }

    void theMenuTellsAKeyOnce()
    {
        const auto r = rig(1);
        QVERIFY(!r->find<QAction>("callbacksMark")->text().contains(QLatin1String("Ctrl")));
    }

    void pausesStayToldWhileTheListenerIsAway()
    {
        const QTemporaryDir dir;
        SystemClock clock;
        StoreOptions options;
        options.path = dir.filePath(QStringLiteral("away.db"));
        QVERIFY(EventStore::open(options).has_value());
        {
            auto database = sqlite::Connection::open(options.path, sqlite::Connection::Mode::ReadWrite, 5'000);
            QVERIFY(database && database->run("INSERT INTO listening(since, until) VALUES(1000000, 2000000), "
                                              "(3000000, 4000000)"));
        }
        auto store = EventStore::open(options).value();
        AttachOptions door;
        door.socket = dir.filePath(QStringLiteral("away.sock"));
        auto server =
            AttachServer::listen(door, {*store, clock, [] { return QJsonObject(); }, [] { return QList<ReplyRule>(); },
                                        [](const QList<ReplyRule> &) { return Result<Done>(Done{}); }})
                .value();
        CallbackHub hub(clock);
        DisplayZone zone;
        const GapBar bar(hub, zone);
        AttachTarget target;
        target.socket = door.socket;
        hub.attach(target);
        QTRY_COMPARE(bar.sentences().size(), 1);
        server.reset();
        QTRY_COMPARE(hub.attached()->state(), AttachClient::State::Interrupted);
        QCOMPARE(bar.sentences().size(), 1);
        hub.detach();
        QCOMPARE(bar.sentences().size(), 0); // they are of that log
    }
};

QTEST_MAIN(TestCallbacksFilters)
#include "tst_callbacksfilters.moc"
