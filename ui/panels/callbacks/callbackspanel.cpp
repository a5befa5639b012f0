// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/callbackspanel.h"

#include "core/base/plaintext.h"
#include "core/callbacks/callbackhub.h"
#include "core/callbacks/commandtable.h"
#include "core/callbacks/eventlogmodel.h"
#include "core/callbacks/eventsentence.h"
#include "core/callbacks/eventtable.h"
#include "core/callbacks/eventwatch.h"
#include "core/callbacks/filter.h"
#include "core/callbacks/filterhint.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/callbacks/answertools.h"
#include "ui/panels/callbacks/eventconditions.h"
#include "ui/panels/callbacks/eventcontext.h"
#include "ui/panels/callbacks/eventinspection.h"
#include "ui/panels/callbacks/eventview.h"
#include "ui/panels/callbacks/filterbar.h"
#include "ui/panels/callbacks/gapbar.h"
#include "ui/panels/callbacks/historyview.h"
#include "ui/panels/callbacks/receiverwords.h"
#include "ui/panels/callbacks/rulesdialog.h"
#include "ui/panels/callbacks/tallyview.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagefill.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/workingbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace imdesk {

namespace {

// Heights of the section below which it goes without the strip of counts, and without its head.
constexpr int lowRoom = 440;
constexpr int headlessRoom = 260;

} // namespace

CallbacksPanel::CallbacksPanel(CallbackHub &hub, const DisplayZone &zone, Dialogs &dialogs, QWidget *parent)
    : Panel(parent),
      m_hub(hub),
      m_zone(zone),
      m_dialogs(dialogs),
      m_model(new EventLogModel(hub.log(), this)),
      m_header(new PageHeader(this)),
      m_chip(new StatusChip(this)),
      m_saveButton(new QPushButton(this)),
      m_rulesButton(new QPushButton(this)),
      m_receiverButton(new QPushButton(this)),
      m_toggle(new QPushButton(this)),
      m_message(new MessageBar(this)),
      m_bar(new FilterBar(hub.log(), zone, this)),
      m_filter(m_bar->box()),
      m_searchStore(new QPushButton(this)),
      m_stopScan(new QPushButton(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)),
      m_card(new Card(m_stack)),
      m_view(new EventView(*m_model, m_card)),
      m_history(new HistoryView(m_stack)),
      m_tally(new TallyView(hub.watch(), this)),
      m_gaps(new GapBar(hub, zone, this)),
      m_footer(plainLabel(Theme::Font::Caption, this, true)),
      m_repeats(new QPushButton(this))
{
    setObjectName(QStringLiteral("callbacksPanel"));
    m_chip->setObjectName(QStringLiteral("callbacksState"));
    m_toggle->setObjectName(QStringLiteral("callbacksToggle"));
    m_rulesButton->setObjectName(QStringLiteral("callbacksRules"));
    m_rulesButton->hide();
    m_saveButton->setObjectName(QStringLiteral("callbacksSave"));
    m_message->setObjectName(QStringLiteral("callbacksMessage"));
    m_searchStore->setObjectName(QStringLiteral("callbacksSearchStore"));
    m_stopScan->setObjectName(QStringLiteral("callbacksStopScan"));
    m_empty->setObjectName(QStringLiteral("callbacksEmpty"));
    m_view->setObjectName(QStringLiteral("callbacksView"));
    m_footer->setObjectName(QStringLiteral("callbacksFooter"));
    m_repeats->setObjectName(QStringLiteral("callbacksRepeats"));
    layOut();
    makeActions();
    makeReceiverMenu();
    connectParts();
    m_model->setTimeZone(m_zone.convert(QDateTime::currentMSecsSinceEpoch()).timeZone());
    CallbacksPanel::retranslate();
}

CallbacksPanel::~CallbacksPanel() = default;

void CallbacksPanel::layOut()
{
    m_saveButton->setIcon(icon(QStringLiteral("save")));
    // The chip keeps its own height, in the middle of the buttons beside it.
    auto *chipHolder = new QWidget(this);
    auto *chipLayout = new QVBoxLayout(chipHolder);
    chipLayout->setContentsMargins(0, 0, 0, 0);
    chipLayout->addWidget(m_chip, 0, Qt::AlignVCenter);
    chipHolder->setFixedHeight(Theme::controlHeight);
    m_header->addAction(chipHolder);
    m_header->addAction(m_rulesButton);
    m_header->addAction(m_receiverButton);
    m_header->addAction(m_saveButton);
    m_header->addAction(m_toggle);
    m_card->setTight(true);
    m_card->body()->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_card);
    m_stack->addWidget(m_history);
    m_empty->setScrolls();
    fillPage(m_stack, 3 * Theme::rowHeight);
    auto *filterRow = new QHBoxLayout;
    filterRow->setSpacing(Theme::gap);
    filterRow->addWidget(m_bar, 1);
    filterRow->addWidget(m_searchStore, 0, Qt::AlignTop);
    filterRow->addWidget(m_stopScan, 0, Qt::AlignTop);
    m_stopScan->hide();
    auto *layout = new PageColumn(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    layout->setSpacing(Theme::gapWide);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addLayout(filterRow);
    layout->addWidget(m_gaps);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_tally);
    setButtonRole(m_repeats, ButtonRole::Quiet);
    m_repeats->hide();
    auto *footerRow = new QHBoxLayout;
    footerRow->setSpacing(Theme::gap);
    footerRow->addWidget(m_footer);
    footerRow->addWidget(m_repeats);
    footerRow->addStretch(1);
    layout->addLayout(footerRow);
}

void CallbacksPanel::makeActions()
{
    const auto make = [this](QAction *&action, const QString &name, auto run) {
        action = new QAction(this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    make(m_toggleAction, QStringLiteral("callbacksToggleAction"), [this] { toggleReceiver(); });
    make(m_rulesAction, QStringLiteral("callbacksRulesAction"), [this] { openRules(); });
    m_rulesAction->setVisible(false);
    make(m_saveAction, QStringLiteral("callbacksSaveAction"), [this] { exportView(); });
    make(m_followAction, QStringLiteral("callbacksFollowAction"), [this] { m_view->follow(); });
    make(m_onlyPerson, QStringLiteral("callbacksOnlyPerson"), [this] {
        const CallbackEvent event = selectedEvent();
        const QString people = event.sender.isEmpty() ? event.receivers : event.sender;
        narrow(personCondition(people.section(QLatin1Char('\n'), 0, 0)));
    });
    make(m_onlyGroup, QStringLiteral("callbacksOnlyGroup"),
         [this] { narrow(QStringLiteral("group = ") + Filter::quoted(selectedEvent().group)); });
    make(m_onlyCommand, QStringLiteral("callbacksOnlyCommand"),
         [this] { narrow(QStringLiteral("cmd = ") + aliasOf(selectedEvent().command)); });
    make(m_notCommand, QStringLiteral("callbacksNotCommand"),
         [this] { narrow(QStringLiteral("cmd != ") + aliasOf(selectedEvent().command)); });
    make(m_openGroup, QStringLiteral("callbacksOpenGroup"),
         [this] { Q_EMIT navigate({ObjectRef::Kind::Group, selectedEvent().group}); });
    make(m_clearFilter, QStringLiteral("callbacksClearFilter"), [this] { m_bar->clear(); });
    make(m_mark, QStringLiteral("callbacksMark"), [this] { toggleMark(); });
    m_mark->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    m_mark->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    make(m_note, QStringLiteral("callbacksNote"), [this] { writeNote(); });
    make(m_searchAction, QStringLiteral("callbacksSearchAction"), [this] { searchHistory(); });
}

void CallbacksPanel::connectParts()
{
    connect(m_toggle, &QPushButton::clicked, this, &CallbacksPanel::toggleReceiver);
    watchLog();
    connect(m_rulesButton, &QPushButton::clicked, this, &CallbacksPanel::openRules);
    connect(m_saveButton, &QPushButton::clicked, this, &CallbacksPanel::exportView);
    connect(m_stopScan, &QPushButton::clicked, this, [this] { m_model->stopScan(); });
    connect(m_repeats, &QPushButton::clicked, this, [this] { narrow(QStringLiteral("copy = yes")); });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_hub.log().size() > 0)
            m_bar->clear();
        else
            toggleReceiver();
    });
    connect(m_filter, &FilterBox::textEdited, this, &CallbacksPanel::checkFilter);
    connect(m_bar, &FilterBar::changed, this, [this] { applyFilter(m_filter->text()); });
    connect(m_bar, &FilterBar::nameRequested, this, &CallbacksPanel::nameFilter);
    connect(&m_bar->book(), &FilterBook::changed, this, &CallbacksPanel::showColours);
    connect(m_searchStore, &QPushButton::clicked, this, [this] { searchHistory(); });
    connect(m_tally, &TallyView::conditionChosen, this, &CallbacksPanel::narrow);
    const auto tell = [this](const ApiError &error) {
        m_message->showMessage(MessageBar::Kind::Error, visibleText(error.message));
    };
    connect(m_bar, &FilterBar::troubled, this, tell);
    connect(m_bar, &FilterBar::statusMessage, this, &Panel::statusMessage);
    connect(m_gaps, &GapBar::troubled, this, tell);
    connect(m_gaps, &GapBar::statusMessage, this, &Panel::statusMessage);
    connect(&m_hub, &CallbackHub::remarkFailed, this, tell);
    connect(&m_hub, &CallbackHub::remarksChanged, this, [this] {
        m_model->refreshRemarks();
        m_history->model().log().setRemarks(m_hub.log().remarks());
        m_history->model().refreshRemarks();
        showActions();
    });
    setTableExport(m_view->table(), [this] { return tableExport(*m_model); });
    setTableExport(m_history->view()->table(), [this] { return tableExport(m_history->model()); });
    connect(m_history, &HistoryView::closed, this, &CallbacksPanel::leaveHistory);
    connect(m_history, &HistoryView::statusMessage, this, &Panel::statusMessage);
    connect(m_history->view(), &EventView::selectionChanged, this, [this] {
        showActions();
        inspectSelected();
    });
    connect(m_history->view(), &EventView::menuRequested, this, &CallbacksPanel::popUpMenu);
    connect(m_model, &EventLogModel::progressChanged, this, &CallbacksPanel::showProgress);
    connect(&m_history->model(), &EventLogModel::progressChanged, this, &CallbacksPanel::showPage);
    connect(m_view, &EventView::selectionChanged, this, [this] {
        showActions();
        inspectSelected();
    });
    connect(m_view, &EventView::followChanged, this, [this] {
        showActions();
        showFooter();
    });
    connect(m_view, &EventView::menuRequested, this, &CallbacksPanel::popUpMenu);
    for (const EventView *view : {m_view, m_history->view()})
        connect(view->table(), &QTableView::activated, this, &Panel::inspectorRequested);
    connect(&m_hub, &CallbackHub::stateChanged, this, &CallbacksPanel::showState);
    connect(&m_hub, &CallbackHub::storeChanged, this, &CallbacksPanel::showState);
    connect(&m_hub, &CallbackHub::countsChanged, this, [this] {
        showCaption();
        showProgress(); // what does not match, and a repeat, changes no rows
    });
    connect(&m_hub.watch(), &EventWatch::changed, this, [this] {
        if (m_counted != m_hub.log().size())
            showProgress();
    });
    connect(&m_zone, &DisplayZone::changed, this, &CallbacksPanel::adoptZone);
}

void CallbacksPanel::setRulesFile(const QString &path)
{
    m_rulesFile = path;
    m_rulesButton->setVisible(!path.isEmpty());
    m_rulesAction->setVisible(!path.isEmpty());
}

void CallbacksPanel::setAnswering(const AnswerParts &parts)
{
    const auto selected = [this] {
        const QList<qint64> seqs = shownView()->selectedSeqs();
        return std::vector<qint64>(seqs.begin(), seqs.end());
    };
    m_tools = new AnswerTools(m_hub, m_dialogs, parts, {selected, [this] { return shownModel()->hits(); }}, this);
    m_header->addAction(m_tools->button());
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_message) + 1, m_tools->card());
}

void CallbacksPanel::openTargets()
{
    if (m_tools)
        m_tools->openTargets();
}

void CallbacksPanel::openRules()
{
    if (!m_rules)
        m_rules = new RulesDialog(m_hub, ReplyRuleStore(m_rulesFile), window());
    m_rules->show();
    m_rules->raise();
    m_rules->activateWindow();
}

void CallbacksPanel::toggleReceiver()
{
    if (m_hub.attached()) {
        toggleAttached();
        return;
    }
    switch (m_hub.state()) {
    case CallbackHub::State::Off:
    case CallbackHub::State::Failed:
        m_hub.start();
        break;
    case CallbackHub::State::Starting:
    case CallbackHub::State::Listening:
        m_hub.stop();
        break;
    case CallbackHub::State::Stopping:
        break;
    }
}

void CallbacksPanel::showState()
{
    const ReceiverWord word = receiverWord(m_hub);
    m_chip->setStatus(word.kind, word.word);
    m_chip->setAccessibleName(tr("Receiver: %1").arg(word.word));
    showCaption();
    const bool off = m_hub.state() == CallbackHub::State::Off || m_hub.state() == CallbackHub::State::Failed;
    m_toggle->setText(off ? tr("Start") : tr("Stop"));
    m_toggle->setAccessibleName(off ? tr("Start the receiver") : tr("Stop the receiver"));
    m_toggle->setIcon(
        icon(off ? QStringLiteral("play") : QStringLiteral("stop"), off ? IconRole::OnAccent : IconRole::Text));
    setWorking(m_toggle, m_hub.state() == CallbackHub::State::Stopping);
    setButtonRole(m_toggle, off ? ButtonRole::Accent : ButtonRole::Normal);
    m_toggleAction->setText(off ? tr("Start the receiver") : tr("Stop the receiver"));
    m_toggleAction->setEnabled(m_toggle->isEnabled());
    if (showAttached()) {
        // The words are about the listener.
    } else if (m_hub.state() == CallbackHub::State::Failed) {
        m_message->showMessage(MessageBar::Kind::Error, tr("The receiver could not be started."),
                               visibleText(m_hub.error().message),
                               m_hub.error().kind == ApiError::Kind::Busy
                                   ? tr("Start the receiver there, or close that program, then try again.")
                                   : QString());
        m_message->addButton(tr("Try again"), [this] { toggleReceiver(); });
        offerFreshLog();
    } else if (m_hub.storeState() == CallbackHub::StoreState::Failed) {
        m_message->showMessage(
            MessageBar::Kind::Error, tr("The event log cannot be opened."), visibleText(m_hub.storeError().message),
            m_savedLog ? QString() : tr("Nothing can be received until the file can be read and written."));
        offerFreshLog();
    } else if (m_hub.state() != CallbackHub::State::Off) {
        m_message->clear();
    }
    showPage();
    if (!m_savedLog)
        Q_EMIT statusMessage(tr("Receiver: %1").arg(word.word));
}

void CallbacksPanel::showPage()
{
    const bool logIsEmpty = m_hub.log().size() == 0;
    const bool hidden = !logIsEmpty && m_model->rowCount() == 0 && m_model->isCurrent() &&
                        !m_model->progress().scanning && !m_model->filter().isEmpty();
    if (hidden) {
        const auto rows = int(m_hub.log().size());
        const bool behind = isBehindFilter();
        QString todo = tr("Change it, or clear it to see them again.");
        if (const QString hint = nothingFoundHint(m_model->filter()); !hint.isEmpty() && !behind)
            todo += QLatin1Char('\n') + hint;
        m_empty->setContent(QStringLiteral("filter"),
                            behind ? tr("The last valid filter hides all %Ln row(s).", nullptr, rows)
                                   : tr("The filter hides all %Ln row(s).", nullptr, rows),
                            behind ? rowsOfFilter() + QLatin1Char('\n') + todo : todo, tr("Clear the filter"));
    } else if (logIsEmpty && m_hub.attached()) {
        showAttachedEmpty();
    } else if (logIsEmpty && m_savedLog) {
        m_empty->setContent(QStringLiteral("callback"), tr("A saved log"), tr("The events it holds appear here."), {});
    } else if (logIsEmpty && m_hub.state() == CallbackHub::State::Listening) {
        m_empty->setContent(
            QStringLiteral("callback"), tr("Nothing has come yet."),
            tr("Enter %1 as the callback address in the console of the service. A new address works after about two "
               "minutes. Only this computer reaches a loopback address: let a tunnel or a web server pass the "
               "callbacks on to it.")
                .arg(m_hub.url().toString()));
    } else if (logIsEmpty) {
        const bool mayStart = m_hub.state() == CallbackHub::State::Off;
        m_empty->setContent(
            QStringLiteral("callback"), mayStart ? tr("The receiver is off.") : receiverWord(m_hub).word,
            tr("Started, it takes the callbacks of this app, keeps each of them on disk and shows it here."),
            mayStart ? tr("Start on %1").arg(receiverPlace(m_hub.options())) : QString());
    }
    if (!inHistory())
        m_stack->setCurrentWidget(hidden || logIsEmpty ? static_cast<QWidget *>(m_empty) : m_card);
    // Whole events of a listener are on its own disk.
    m_saveButton->setEnabled(shownModel()->rowCount() > 0);
    m_saveButton->setToolTip(
        m_hub.attached() ? tr("Whole events are saved where the listener is: imdeskctl events list") : QString());
    m_searchStore->setVisible(!logIsEmpty);
    m_tally->setVisible(!m_low && !logIsEmpty);
    m_saveAction->setEnabled(m_saveButton->isEnabled());
}

void CallbacksPanel::showFooter()
{
    m_counted = m_hub.log().size();
    const QLocale locale;
    QStringList parts{tr("%1 of %2 rows").arg(locale.toString(m_model->rowCount()), locale.toString(m_counted))};
    if (isBehindFilter() && !m_model->filter().isEmpty())
        parts << tr("of the last valid filter");
    // Those that left the log with their first are folded no more.
    const qsizetype folded = qMin<qsizetype>(m_model->progress().folded, m_hub.log().repeats());
    if (folded > 0)
        parts << tr("%Ln repeat(s) folded into their first", nullptr, int(folded));
    m_repeats->setVisible(folded > 0 && !inHistory());
    // A saved log has none, unless another program writes it.
    if (!m_savedLog || m_hub.storeState() == CallbackHub::StoreState::Foreign)
        parts << (m_view->isFollowing() ? tr("following new rows") : tr("standing still, press End to follow"));
    if (m_hub.log().leavesOut())
        parts << tr("older rows are in the store only");
    m_footer->setText(parts.join(QStringLiteral(" \u00B7 ")));
    m_footer->setVisible(m_counted > 0 && !inHistory()); // it tells of the live rows; a search tells of its own
}

CallbackEvent CallbacksPanel::selectedEvent() const
{
    return shownModel()->eventAt(shownModel()->rowOf(shownView()->selectedSeq()));
}

void CallbacksPanel::showActions()
{
    const CallbackEvent event = selectedEvent();
    const bool one = event.seq != 0;
    m_onlyPerson->setEnabled(one && !(event.sender.isEmpty() && event.receivers.isEmpty()));
    m_onlyGroup->setEnabled(one && !event.group.isEmpty());
    m_openGroup->setEnabled(m_onlyGroup->isEnabled());
    m_onlyCommand->setEnabled(one && !event.command.isEmpty());
    m_notCommand->setEnabled(m_onlyCommand->isEnabled());
    m_followAction->setEnabled(!m_view->isFollowing());
    const bool some = !shownView()->selectedSeqs().isEmpty();
    m_mark->setEnabled(some && m_hub.canRemark());
    m_note->setEnabled(one && m_hub.canRemark());
    if (m_tools)
        m_tools->adapt();
}

void CallbacksPanel::inspectSelected()
{
    const qint64 seq = shownView()->selectedSeq();
    if (seq == m_inspected)
        return;
    m_inspected = seq;
    if (seq == 0) {
        Q_EMIT inspect({});
        return;
    }
    Q_EMIT inspect(inspectionOf(selectedEvent(), m_zone));
    m_hub.fetch(seq, this, [this, seq](const Result<std::optional<CallbackEvent>> &event) {
        if (m_inspected != seq)
            return;
        if (event && *event) {
            showContext(**event, inspectionOf(**event, m_zone));
            return;
        }
        Inspection partial = inspectionOf(selectedEvent(), m_zone);
        partial.rawText =
            event ? tr("The store has dropped the body of this event.") : visibleText(event.error().message);
        Q_EMIT inspect(partial);
    });
}

void CallbacksPanel::exportView()
{
    if (shownModel()->rowCount() > 0)
        requestExport(shownView()->table());
}

// Of a store of ours everything that was received; of a listener elsewhere what has come over and is shown.
TableExport CallbacksPanel::tableExport(const EventLogModel &model) const
{
    TableExport what;
    what.name = QStringLiteral("callbacks");
    what.what = tr("callbacks");
    what.fileName =
        QStringLiteral("callbacks-%1")
            .arg(m_zone.convert(QDateTime::currentMSecsSinceEpoch()).toString(QStringLiteral("yyyyMMdd-HHmm")));
    what.rows = model.rowCount();
    what.facts = {{QStringLiteral("filter"), m_filter->text()}};
    if (!m_hub.attached()) {
        what.grows = &model == m_model && !m_savedLog;
        what.source = [this, &model](qint64 atMost) {
            std::vector<qint64> seqs = model.hits();
            if (atMost >= 0)
                seqs.resize(std::min(seqs.size(), static_cast<std::size_t>(atMost)));
            return eventTable(m_hub.storePath(), std::move(seqs));
        };
    }
    return what;
}

void CallbacksPanel::activated() { showState(); }

void CallbacksPanel::open(const ObjectRef &target)
{
    leaveHistory();
    switch (target.kind) {
    case ObjectRef::Kind::Event:
        m_wanted = target.id.toLongLong();
        m_filter->setText({});
        if (m_view->select(m_wanted))
            m_wanted = 0;
        break;
    case ObjectRef::Kind::Account:
        m_filter->setText(personCondition(target.id));
        break;
    case ObjectRef::Kind::Group:
        m_filter->setText(Filter::ofGroup(target.id));
        break;
    case ObjectRef::Kind::Call:
        showEffects(target.id);
        break;
    }
}

void CallbacksPanel::openWith(const QVariant &argument) { m_filter->setText(argument.toString()); }

void CallbacksPanel::refresh()
{
    if (inHistory()) {
        searchHistory();
        return;
    }
    // Read anew, so that "last 5m" counts from now.
    if (const std::optional<Filter> filter = m_bar->filter())
        m_model->setFilter(*filter);
}

// The rows have the room that there is. All buttons of the head are in the menu of the section too, and the status bar
// tells of the receiver.
void CallbacksPanel::adaptTo(const QSize &room)
{
    m_low = room.height() < lowRoom;
    const bool headless = room.height() < headlessRoom;
    m_tally->setVisible(!m_low && m_hub.log().size() > 0);
    m_header->setVisible(!headless);
    const int margin = headless ? Theme::gap / 2 : m_low ? Theme::gap : Theme::pageMargin;
    layout()->setContentsMargins(Theme::pageMargin, margin, Theme::pageMargin, margin);
    layout()->setSpacing(m_low ? Theme::gap : Theme::gapWide);
}

void CallbacksPanel::focusFilter() { m_filter->focusIn(); }

void CallbacksPanel::retranslate()
{
    m_header->setTitle(title());
    m_rulesButton->setText(tr("Reply rules…"));
    m_rulesAction->setText(m_rulesButton->text());
    m_saveButton->setText(tr("Save…"));
    m_saveButton->setAccessibleName(tr("Save the rows shown to a file"));
    m_stopScan->setText(tr("Stop filtering"));
    m_repeats->setText(tr("Show repeats"));
    m_repeats->setToolTip(tr("Events that the service sent again, which are shown as one row with their first"));
    m_bar->retranslate();
    m_history->retranslate();
    m_tally->retranslate();
    m_gaps->retranslate();
    m_searchStore->setText(tr("Search the whole history"));
    m_searchStore->setToolTip(tr("Also the events on disk that are no longer in memory"));
    m_searchAction->setText(m_searchStore->text());
    m_mark->setText(tr("Mark"));
    m_note->setText(tr("Note…"));
    m_saveAction->setText(tr("Save the rows shown…"));
    m_followAction->setText(tr("Follow new rows (End)"));
    m_onlyPerson->setText(tr("Only this person"));
    m_onlyGroup->setText(tr("Only this group"));
    m_onlyCommand->setText(tr("Only this command"));
    m_notCommand->setText(tr("Not this command"));
    m_openGroup->setText(tr("Open the group"));
    m_clearFilter->setText(tr("Clear the filter"));
    retranslateReceiver();
    if (m_tools)
        m_tools->retranslate();
    m_view->retranslate();
    m_model->retranslate();
    checkFilter(m_filter->text());
    showState();
    showProgress();
    showActions();
    m_inspected = 0;
    inspectSelected();
}

} // namespace imdesk
