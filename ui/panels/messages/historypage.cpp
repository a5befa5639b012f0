// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messages/historypage.h"

#include "core/directory/groupkinds.h"
#include "core/models/messageexport.h"
#include "core/models/messagewords.h"
#include "core/services/groupkindlookup.h"
#include "core/services/grouprules.h"
#include "core/settings/profile.h"
#include "ui/panels/messages/conversationbar.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagefill.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/workingbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace imdesk {

namespace {

constexpr int historyWidths[] = {155, 130, 90, 370, 115, 135}; // a window of 1280 shows all
constexpr int rowsBeforeTop = 5; ///< older ones are asked for when so many rows are left above

ChipKind chipOfMessage(const QModelIndex &index)
{
    switch (static_cast<HistoryMessage::State>(index.data(MessagesModel::StateRole).toInt())) {
    case HistoryMessage::State::Recalled:
        return ChipKind::Warn;
    case HistoryMessage::State::System:
        return ChipKind::Info;
    case HistoryMessage::State::Stored:
        return ChipKind::Ok;
    case HistoryMessage::State::Placeholder:
        break;
    }
    return ChipKind::Neutral;
}

} // namespace

HistoryPage::HistoryPage(const MessagesParts &parts, QWidget *parent)
    : QWidget(parent),
      m_parts(parts),
      m_model(new MessagesModel(parts.conversations, this)),
      m_recallRun(new RecallRun(parts.conversations, parts.copies, this)),
      m_sweep(new SenderSweep(parts.conversations, this))
{
    makeWidgets();
    arrange();
    connectParts();
    retranslate();
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::makeWidgets()
{
    const auto button = [this](const char *name, const QString &iconName) {
        auto *made = new QPushButton(icon(iconName), {}, this);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_bar = new ConversationBar(m_parts.zone, this);
    m_search = new SearchField(this);
    m_search->setObjectName(QStringLiteral("historyFilter"));
    m_older = button("historyOlder", QStringLiteral("chevron-up"));
    m_busy = new BusyBar(this);
    m_message = new MessageBar(this);
    m_message->setObjectName(QStringLiteral("historyMessage"));
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(QStringLiteral("historyEmpty"));
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setModel(m_model);
    setupTable(m_table, QStringLiteral("history"), tr("Messages"));
    m_search->leadTo(m_table);
    setTableExport(m_table, [this] {
        const Conversation where = m_model->conversation();
        TableExport what;
        what.name = QStringLiteral("messages");
        what.what = messagewords::where(where);
        what.fileName =
            QStringLiteral("messages-") + (where.isGroup() ? where.group : where.self + QLatin1Char('-') + where.peer);
        what.rows = m_model->rowCount();
        what.facts = {{QStringLiteral("conversation"),
                       where.isGroup() ? where.group : where.self + QLatin1Char(' ') + where.peer},
                      {QStringLiteral("filter"), m_search->text()},
                      {QStringLiteral("loaded"), m_model->loaded()}};
        const bool older = m_model->reader().state() != HistoryReader::State::Complete;
        const bool newer = m_model->hasLostNewer();
        what.facts.insert(QStringLiteral("complete"), !older && !newer);
        if (m_model->until())
            what.facts.insert(
                QStringLiteral("range"),
                QJsonObject{{QStringLiteral("to"),
                             QDateTime::fromSecsSinceEpoch(*m_model->until(), Qt::UTC).toString(Qt::ISODate)}});
        if (older || newer)
            what.note = tr("Of the conversation %Ln message(s) are loaded, and only those are exported; there may be "
                           "more at the service.",
                           nullptr, int(m_model->loaded()));
        what.source = [this, where](qint64 atMost) {
            const int count = m_model->rowCount();
            QList<HistoryMessage> rows;
            for (int row = 0; row < (atMost < 0 ? count : std::min<qint64>(atMost, count)); ++row)
                rows << m_model->message(row);
            return messageExport(std::move(rows), where);
        };
        return what;
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setItemDelegateForColumn(MessagesModel::State, new ChipDelegate(chipOfMessage, m_table));
    for (int column = 0; column < MessagesModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, historyWidths[column]);
    m_count = plainLabel(Theme::Font::Caption, this, true);
    m_count->setObjectName(QStringLiteral("historyCount"));
    m_copy = button("historyCopy", QStringLiteral("copy"));
    m_recall = button("historyRecall", QStringLiteral("undo"));
    m_recallSender = button("historyRecallSender", QStringLiteral("user-off"));
    m_modify = button("historyModify", QStringLiteral("edit"));
    m_markRead = button("historyMarkRead", QStringLiteral("check"));
    m_export = button("historyExport", QStringLiteral("export"));
    setButtonRole(m_recall, ButtonRole::Danger);
    setButtonRole(m_recallSender, ButtonRole::Danger);
}

void HistoryPage::arrange()
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *card = new Card(this);
    card->setTight(true);
    card->body()->addWidget(m_stack);
    m_empty->setScrolls();
    fillPage(card);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(Theme::gap);
    m_search->setMaximumWidth(320);
    m_count->setWordWrap(true);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_count, 2);
    filters->addWidget(m_older);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::gap);
    for (QPushButton *deed : {m_copy, m_export, m_markRead, m_modify})
        foot->addWidget(deed);
    foot->addStretch(1);
    foot->addWidget(m_recall);
    foot->addWidget(m_recallSender);
    auto *column = new PageColumn(this);
    column->setContentsMargins(0, Theme::gapWide, 0, 0);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_bar);
    column->addLayout(filters);
    column->addWidget(m_busy);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    column->addLayout(foot);
}

void HistoryPage::connectParts()
{
    m_bar->setObstacle([this](const Conversation &where) { return whyNot(where); });
    connect(&m_parts.kinds, &GroupKinds::learnt, this, [this] {
        m_bar->present();
        if (m_model->reader().state() == HistoryReader::State::Failed)
            showProgress(); // the type may be why
    });
    connect(m_bar, &ConversationBar::conversationNamed, this, [this] {
        const QString group = m_bar->conversation().group;
        m_parts.kindLookup.setNamed(this, group.isEmpty() ? QStringList() : QStringList{group});
    });
    connect(m_bar, &ConversationBar::openRequested, this, [this] { openAt({}); });
    connect(m_bar, &ConversationBar::newestRequested, this, [this] { openAt({}); });
    connect(m_bar, &ConversationBar::dayRequested, this, [this](qint64 until) { openAt(until); });
    connect(m_search, &SearchField::searchChanged, m_model, &MessagesModel::setFilter);
    connect(m_older, &QPushButton::clicked, m_model, &MessagesModel::older);
    connect(m_model, &MessagesModel::progressChanged, this, &HistoryPage::showProgress);
    connect(m_model, &MessagesModel::progressChanged, this, &HistoryPage::readOn);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::showProgress);
    connect(m_model, &MessagesModel::olderInserted, this, [this](int rows) {
        const bool first = m_model->rowCount() == rows;
        if (first) {
            // Chosen first: of what is chosen the table shows all but its last line.
            m_table->setCurrentIndex(m_model->index(rows - 1, 0));
            m_atNewest = true;
            m_table->scrollToBottom();
        } else if (const int top = m_table->rowAt(0); top >= 0) {
            // What is looked at stays where it is, what is chosen with it: the older ones are above.
            const bool atNewest = m_atNewest;
            m_table->doItemsLayout(); // which knows how far one can scroll now
            m_table->scrollTo(m_model->index(top + rows, 0), QAbstractItemView::PositionAtTop);
            m_atNewest = atNewest; // a part of a line is not looked away from
            stayAtNewest();
        }
        showProgress();
    });
    const QScrollBar *bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &HistoryPage::loadOlderNearTop);
    connect(bar, &QScrollBar::valueChanged, this, [this, bar] { m_atNewest = bar->value() == bar->maximum(); });
    // Later, for rows may be coming in just now.
    connect(bar, &QScrollBar::rangeChanged, m_table, [this] {
        if (m_atNewest)
            QTimer::singleShot(0, m_table, [this] { stayAtNewest(); });
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { inspectRow(now.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::showDeeds);
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_table->indexAt(at);
        if (!index.isValid())
            return;
        auto *menu = new QMenu(m_table);
        menu->setObjectName(QStringLiteral("historyMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QString group = m_model->conversation().group;
        addAccountActions(menu, this, m_model->message(index.row()).from, group);
        if (!group.isEmpty())
            addIdMenus(menu, this, {NamedId::group(group)});
        menu->addSeparator();
        for (QPushButton *deed : deeds()) {
            if (deed->isVisible())
                menu->addAction(deed->icon(), deed->text(), deed, &QPushButton::click)->setEnabled(deed->isEnabled());
        }
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_model->isFiltered()) {
            m_search->clear();
            m_model->setFilter({});
        } else if (m_model->reader().state() == HistoryReader::State::Failed) {
            m_model->older();
        } else {
            m_bar->focusFirst();
        }
    });
    connect(&m_parts.zone, &DisplayZone::changed, m_model, &MessagesModel::textsChanged);
    m_model->setTimeText([zone = &m_parts.zone](qint64 ms) { return zone->dateTimeBare(ms); });
    connect(m_copy, &QPushButton::clicked, this, &HistoryPage::copyChosen);
    connect(m_export, &QPushButton::clicked, this, &HistoryPage::exportView);
    connect(m_recall, &QPushButton::clicked, this, &HistoryPage::askRecall);
    connect(m_recallSender, &QPushButton::clicked, this, &HistoryPage::askRecallSender);
    connect(m_modify, &QPushButton::clicked, this, &HistoryPage::modifyCurrent);
    connect(m_markRead, &QPushButton::clicked, this, &HistoryPage::markRead);
    connect(m_recallRun, &RecallRun::arrived, this, [this](const QList<ItemOutcome> &outcomes) {
        m_recalled += outcomes;
        for (const ItemOutcome &outcome : outcomes) {
            if (outcome.state == ItemOutcome::State::Done)
                m_model->markRecalled(outcome.id);
        }
        m_busy->setProgress(m_recallRun->told(), m_recallRun->total());
    });
    connect(m_recallRun, &RecallRun::finished, this, &HistoryPage::onRecalled);
    connect(m_sweep, &SenderSweep::progressed, this,
            [this](qint64 read, qint64) { m_busy->setProgress(read, SenderSweep::reach); });
    connect(m_sweep, &SenderSweep::finished, this, &HistoryPage::onSwept);
    connect(m_busy, &BusyBar::cancelRequested, this, [this] {
        m_return.reset();
        m_model->cancel();
        m_recallRun->cancel();
        m_sweep->cancel();
    });
}

void HistoryPage::show(const Conversation &conversation)
{
    m_bar->setConversation(conversation);
    openAt({});
}

void HistoryPage::refresh()
{
    if (!m_model->conversation().isValid())
        return;
    std::optional<Place> place;
    std::optional<qint64> until = m_model->until();
    if (m_model->rowCount() > 0 && m_bar->conversation() == m_model->conversation()) {
        const QModelIndex current = m_table->currentIndex();
        const int top = m_atNewest ? -1 : m_table->rowAt(0);
        place = Place{m_model->loaded(), top < 0 ? QString() : nameOf(m_model->message(top)),
                      current.isValid() ? nameOf(m_model->message(current.row())) : QString()};
        // From the newest as many would not reach back to it.
        if (const qint64 newest = m_model->message(m_model->rowCount() - 1).time;
            m_model->hasLostNewer() && !m_model->isFiltered() && newest > 0)
            until = newest;
    }
    openAt(until);
    if (m_model->reader().isBusy())
        m_return = place;
}

QString HistoryPage::nameOf(const HistoryMessage &message)
{
    return message.number() + QLatin1Char('\n') + message.from;
}

int HistoryPage::rowNamed(const QString &name) const
{
    for (int row = m_model->rowCount() - 1; !name.isEmpty() && row >= 0; --row) {
        if (nameOf(m_model->message(row)) == name)
            return row;
    }
    return -1;
}

void HistoryPage::readOn()
{
    const HistoryReader &reader = m_model->reader();
    if (!m_return || reader.isBusy())
        return;
    if (reader.state() == HistoryReader::State::Idle && m_model->loaded() < m_return->loaded) {
        m_model->older();
        return;
    }
    const Place place = *std::exchange(m_return, std::nullopt);
    if (const int row = rowNamed(place.current); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    if (const int row = rowNamed(place.top); row >= 0) {
        m_table->doItemsLayout(); // which knows how far one can scroll now
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtTop);
    } else if (place.top.isEmpty()) {
        m_table->scrollToBottom();
    }
}

void HistoryPage::focusFilter() { m_search->setFocus(); }

void HistoryPage::openAt(std::optional<qint64> until)
{
    const Conversation conversation = m_bar->conversation();
    if (!conversation.isValid())
        return;
    m_return.reset();
    if (m_message->isShowing())
        Q_EMIT statusMessage({}); // it is over there, too
    m_message->clear();
    if (const QString why = m_bar->obstacle(); !why.isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Info, why);
        Q_EMIT statusMessage(why);
        return;
    }
    m_bar->setOpen(true);
    m_model->open(conversation, until);
    m_table->setFocus();
}

void HistoryPage::loadOlderNearTop()
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    // Nothing is read on by a filter: few rows are left then, and their top is always near.
    if (bar->maximum() > 0 && m_table->rowAt(0) < rowsBeforeTop && !m_model->isFiltered() && m_model->rowCount() > 0 &&
        m_model->reader().state() == HistoryReader::State::Idle)
        m_model->older();
}

/// The table gets its place only after its first rows, and may get less room at any time.
void HistoryPage::stayAtNewest()
{
    const QModelIndex now = m_table->currentIndex();
    if (m_atNewest && (!now.isValid() || now.row() == m_model->rowCount() - 1))
        m_table->scrollToBottom();
}

void HistoryPage::showProgress()
{
    const HistoryReader &reader = m_model->reader();
    const bool open = m_model->conversation().isValid();
    const QLocale locale;
    if (reader.isBusy() && !m_busy->isBusy())
        m_busy->start(reader.state() == HistoryReader::State::Seeking ? tr("Looking for the day")
                                                                      : tr("Reading the history"));
    else if (!reader.isBusy() && m_busy->isBusy() && !m_recallRun->isRunning() && !m_sweep->isRunning())
        m_busy->finish();
    const bool failed = reader.state() == HistoryReader::State::Failed;
    if (const QString why = failed ? whyNot(m_model->conversation()) : QString(); !why.isEmpty())
        m_message->showMessage(MessageBar::Kind::Info, why);
    else if (failed)
        tell(reader.error());
    else if (!reader.isBusy() && !m_readFailure.isEmpty() && m_message->title() == m_readFailure)
        m_message->clear(); // the page is there by now
    if (!reader.isBusy())
        m_readFailure = failed ? m_message->title() : QString();
    QStringList words;
    if (open && m_model->loaded() > 0) {
        words << tr("%Ln message(s) loaded", nullptr, int(m_model->loaded()));
        if (m_model->isFiltered())
            words << tr("%1 match").arg(locale.toString(m_model->rowCount()));
        if (reader.state() == HistoryReader::State::Complete)
            words << tr("this is the beginning of what the service keeps");
        if (m_model->hasLostNewer())
            words << tr("newer ones were let go; \"Newest\" brings them back");
        else if (m_model->until())
            words << tr("up to %1").arg(m_parts.zone.dateTime(*m_model->until() * 1000));
    }
    m_count->setText(words.join(QStringLiteral(" · ")));
    m_count->setToolTip(m_count->text());
    const bool more = open && reader.state() != HistoryReader::State::Complete;
    setWorking(m_older, reader.isBusy());
    if (!reader.isBusy() && !more) {
        if (window()->focusWidget() == m_older)
            m_table->setFocus(Qt::OtherFocusReason);
        m_older->setEnabled(false);
    }
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (!open)
        m_empty->setContent(QStringLiteral("inbox"), tr("No history is open."),
                            tr("Name two people or a group above. The service keeps messages for 7 days unless more is "
                               "booked."));
    else if (m_model->isFiltered() && m_model->loaded() > 0)
        m_empty->setContent(QStringLiteral("search"), tr("None of the loaded messages matches."),
                            tr("Older ones are searched once they are loaded."), tr("Clear the filter"));
    else if (failed)
        m_empty->setContent(QStringLiteral("error"), tr("The history cannot be read."), tr("The reason stands above."),
                            tr("Try again"));
    else if (reader.isBusy())
        m_empty->setContent(QStringLiteral("clock"), tr("Reading the history…"), {});
    else
        m_empty->setContent(QStringLiteral("inbox"),
                            m_model->until() ? tr("Nothing that day or before.") : tr("No messages."),
                            tr("Messages older than the booked time are gone; live rooms keep none at all."));
    showDeeds();
}

QList<HistoryMessage> HistoryPage::chosen() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::ranges::sort(rows);
    QList<HistoryMessage> out;
    for (const int row : std::as_const(rows))
        out << m_model->message(row);
    return out;
}

QString HistoryPage::soleSender(const QList<HistoryMessage> &messages)
{
    if (messages.isEmpty())
        return {};
    const QString sender = messages.first().from;
    return std::ranges::all_of(messages, [&sender](const HistoryMessage &one) { return one.from == sender; })
               ? sender
               : QString();
}

/// A button that goes off would hand the focus on to its neighbour.
void HistoryPage::focusRows()
{
    if (deeds().contains(qobject_cast<QPushButton *>(window()->focusWidget())))
        m_table->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::showDeeds()
{
    const QList<HistoryMessage> messages = chosen();
    const bool group = m_model->conversation().isGroup();
    const bool recallable =
        std::ranges::any_of(messages, [](const HistoryMessage &message) { return message.isRecallable(); });
    const bool busy = m_recallRun->isRunning() || m_sweep->isRunning();
    const bool writes = !m_parts.profile.readOnly && !busy;
    m_copy->setEnabled(!messages.isEmpty());
    m_export->setEnabled(m_model->rowCount() > 0);
    setWorking(m_recall, busy, writes && recallable);
    m_recallSender->setVisible(group || !m_model->conversation().isValid());
    const bool oneSender = !soleSender(messages).isEmpty();
    setWorking(m_recallSender, busy, writes && group && oneSender);
    m_modify->setEnabled(writes && messages.size() == 1 && recallable);
    m_markRead->setVisible(!group);
    m_markRead->setEnabled(writes && m_model->loaded() > 0 && !group);
    const QString why = m_parts.profile.readOnly ? tr("The profile is read-only.") : QString();
    for (QPushButton *deed : {m_recall, m_modify, m_markRead})
        deed->setToolTip(why);
    m_recallSender->setToolTip(
        why.isEmpty() && messages.size() > 1 && !oneSender ? tr("What is chosen was written by several people.") : why);
}

void HistoryPage::inspectRow(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        Q_EMIT inspect({});
        return;
    }
    const HistoryMessage &message = m_model->message(row);
    Inspection what;
    what.title = messagewords::line(message, 60);
    if (what.title.isEmpty())
        what.title = messagewords::state(message.state);
    what.subtitle = messagewords::where(m_model->conversation());
    what.fields =
        messagewords::fields(message, [this](qint64 seconds) { return m_parts.zone.dateTime(seconds * 1000); });
    what.raw = message.raw;
    Q_EMIT inspect(what);
}

void HistoryPage::exportView()
{
    if (m_model->rowCount() > 0)
        requestExport(m_table);
}

void HistoryPage::copyChosen()
{
    QStringList lines;
    for (const HistoryMessage &message : chosen())
        lines << QStringLiteral("%1\t%2\t%3")
                     .arg(m_parts.zone.dateTime(message.time * 1000), message.from, messagewords::line(message, 4000));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    done(tr("%Ln message(s) copied", nullptr, int(lines.size())));
}

/// Why the service will not give a history, where it is known without asking; empty when it may.
QString HistoryPage::whyNot(const Conversation &where) const
{
    const Verdict verdict = GroupRules::ofNamed(m_parts.kinds.of(where.group), GroupAct::History);
    return verdict.allowed ? QString() : verdict.sentence();
}

void HistoryPage::tell(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Cancelled)
        return;
    if (error.code == GroupKindLookup::notOfThisType)
        m_parts.kindLookup.askAnew(m_model->conversation().group);
    m_message->showError(m_parts.errors.explain(error, QLocale().name()));
    Q_EMIT statusMessage(m_message->title());
}

void HistoryPage::done(const QString &sentence) { Q_EMIT statusMessage(sentence); }

void HistoryPage::retranslate()
{
    m_bar->retranslate();
    m_search->setPlaceholderText(tr("Search sender and content"));
    m_search->setAccessibleName(tr("Search the loaded messages"));
    m_table->setAccessibleName(tr("Messages"));
    m_older->setText(tr("Load older"));
    m_copy->setText(tr("Copy"));
    m_recall->setText(tr("Recall…"));
    m_recallSender->setText(tr("Recall all of the sender…"));
    m_modify->setText(tr("Change…"));
    m_markRead->setText(tr("Mark as read"));
    m_export->setText(tr("Export…"));
    m_model->textsChanged();
    showProgress();
    inspectRow(m_table->currentIndex().row());
}

} // namespace imdesk
