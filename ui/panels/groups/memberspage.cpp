// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/memberspage.h"

#include "core/base/plaintext.h"
#include "core/models/groupexport.h"
#include "core/models/groupquery.h"
#include "core/models/groupwords.h"
#include "ui/panels/groups/actionbutton.h"
#include "ui/panels/groups/memberactions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bulkbutton.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/hitdelegate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/keptselection.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagefill.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/workingbutton.h"
#include "ui/widgets/wraplayout.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

namespace imdesk {

namespace {

constexpr int memberLookDelayMs = 60;
constexpr int memberWidths[] = {170, 150, 90, 150, 160, 165, 165, 140, 100};

} // namespace

MembersPage::MembersPage(GroupService &service, const ErrorText &errors, const DisplayZone &zone,
                         MembersModel::Source source, QWidget *parent)
    : QWidget(parent), m_errors(errors), m_zone(zone), m_source(source), m_model(new MembersModel(service, this))
{
    makeWidgets();
    arrange();
    connectParts();
    takeZone();
    retranslate();
}

void MembersPage::makeWidgets()
{
    const QString name = m_source == MembersModel::Source::Muted ? QStringLiteral("muted") : QStringLiteral("members");
    m_note = plainLabel(Theme::Font::Caption, this, true);
    m_note->setObjectName(name + QStringLiteral("Note"));
    m_note->setWordWrap(true);
    m_refusals = plainLabel(Theme::Font::Caption, this, true);
    m_refusals->setObjectName(name + QStringLiteral("Refusals"));
    m_refusals->setWordWrap(true);
    m_refusals->hide();
    m_actionBox = new QWidget(this);
    m_actionRow = new WrapLayout;
    m_actionRow->setContentsMargins(0, 0, 0, 0);
    m_actionRow->setSpacing(Theme::gap);
    m_actionBox->setLayout(m_actionRow);
    m_search = new SearchField(this);
    m_search->setObjectName(name + QStringLiteral("Filter"));
    if (m_source == MembersModel::Source::Members) {
        m_roleLabel = plainLabel(Theme::Font::Body, this, true);
        m_role = new QComboBox(this);
        m_role->setObjectName(name + QStringLiteral("Role"));
        m_roleLabel->setBuddy(m_role);
        m_muted = new QCheckBox(this);
        m_muted->setObjectName(name + QStringLiteral("MutedOnly"));
        m_loadAll = new QPushButton(this);
        m_loadAll->setObjectName(name + QStringLiteral("LoadAll"));
    }
    m_busy = new BusyBar(this);
    m_busy->setObjectName(name + QStringLiteral("Busy"));
    m_message = new MessageBar(this);
    m_message->setObjectName(name + QStringLiteral("Message"));
    m_stack = new QStackedWidget(this);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(name + QStringLiteral("Empty"));
    m_count = plainLabel(Theme::Font::Caption, this, true);
    m_count->setObjectName(name + QStringLiteral("Count"));
    m_bulk = new BulkButton(this);
    m_bulk->setObjectName(name + QStringLiteral("Bulk"));
    m_copy = new QPushButton(icon(QStringLiteral("copy")), {}, this);
    m_copy->setObjectName(name + QStringLiteral("Copy"));
    m_events = new QPushButton(icon(QStringLiteral("callback")), {}, this);
    m_events->setObjectName(name + QStringLiteral("Events"));
    m_table->setModel(m_model);
    setupTable(m_table, name, tr("Members"));
    m_search->leadTo(m_table);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, memberWidths[column]);
    if (m_source == MembersModel::Source::Muted) {
        for (const auto column : {MemberColumn::Role, MemberColumn::Card, MemberColumn::Joined,
                                  MemberColumn::LastMessage, MemberColumn::Online, MemberColumn::Unread})
            m_table->setColumnHidden(static_cast<int>(column), true);
    } else {
        // What a mute changes is seen without scrolling.
        m_table->horizontalHeader()->moveSection(static_cast<int>(MemberColumn::MuteUntil),
                                                 static_cast<int>(MemberColumn::Card));
        m_table->setColumnHidden(static_cast<int>(MemberColumn::Unread), true);
    }
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    setTableExport(m_table, [this] {
        const bool muted = m_source == MembersModel::Source::Muted;
        TableExport what;
        what.name = muted ? QStringLiteral("muted") : QStringLiteral("members");
        what.what = muted ? tr("muted accounts of %1").arg(m_id) : tr("members of %1").arg(m_id);
        what.fileName = what.name + QLatin1Char('-') + m_id;
        what.rows = m_model->rowCount();
        what.factsNow = [this] {
            return QJsonObject{{QStringLiteral("group"), m_id},
                               {QStringLiteral("loaded"), m_model->table().size()},
                               {QStringLiteral("filter"), m_search->text()},
                               {QStringLiteral("query"), queryFacts(m_model->query())}};
        };
        what.source = [this](qint64 atMost) {
            std::vector<int> records = m_model->shownRecords();
            if (atMost >= 0)
                records.resize(std::min(records.size(), static_cast<size_t>(atMost)));
            return memberExport(m_model->table(), records, m_id, m_model->query());
        };
        return what;
    });
    m_kept = new KeptSelection(*m_model, m_table);
    m_marks = new HitDelegate(m_table);
    m_table->setItemDelegate(m_marks);
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(memberLookDelayMs);
}

void MembersPage::arrange()
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *card = new Card(this);
    card->setTight(true);
    card->body()->addWidget(m_stack);
    m_empty->setScrolls();
    fillPage(card);
    m_filters = new QHBoxLayout;
    m_filters->setSpacing(Theme::gapWide);
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(320);
    m_filters->addWidget(m_search, 1);
    if (m_role) {
        m_filters->addWidget(m_roleLabel);
        m_filters->addWidget(m_role);
        m_filters->addWidget(m_muted);
    }
    m_filters->addStretch();
    m_foot = new QHBoxLayout;
    m_foot->setSpacing(Theme::gap);
    m_count->setWordWrap(true);
    m_foot->addWidget(m_count, 1);
    if (m_loadAll)
        m_foot->addWidget(m_loadAll);
    m_foot->addWidget(m_copy);
    m_foot->addWidget(m_events);
    m_foot->addWidget(m_bulk);
    m_column = new PageColumn(this);
    m_column->setContentsMargins(0, Theme::gapWide, 0, 0);
    m_column->setSpacing(Theme::gapWide);
    m_column->addWidget(m_note);
    m_column->addLayout(m_filters);
    m_column->addWidget(m_actionBox);
    m_column->addWidget(m_refusals);
    m_column->addWidget(m_busy);
    m_column->addWidget(m_message);
    m_column->addWidget(card, 1);
    m_column->addLayout(m_foot);
}

void MembersPage::setLow(bool low)
{
    if (m_low == low)
        return;
    m_low = low;
    m_column->setContentsMargins(0, low ? Theme::gap : Theme::gapWide, 0, 0);
    m_column->setSpacing(low ? Theme::gap : Theme::gapWide);
    for (QWidget *moved : {m_actionBox, static_cast<QWidget *>(m_busy)}) {
        m_column->removeWidget(moved);
        m_filters->removeWidget(moved);
        m_foot->removeWidget(moved);
    }
    if (low) {
        m_filters->addWidget(m_actionBox);
        m_foot->insertWidget(1, m_busy, 1);
        qDeleteAll(m_rareButtons);
        m_rareButtons.clear();
    } else {
        m_column->insertWidget(m_column->indexOf(m_refusals), m_actionBox);
        m_column->insertWidget(m_column->indexOf(m_message), m_busy);
        makeRareButtons();
    }
    if (m_more)
        m_more->setVisible(low);
    showState();
}

void MembersPage::makeRareButtons()
{
    for (QAction *action : std::as_const(m_rareActions)) {
        QPushButton *button = actionButton(action, m_actionBox);
        m_actionRow->addWidget(button);
        button->show();
        m_rareButtons << button;
    }
}

void MembersPage::connectParts()
{
    connect(m_search, &SearchField::searchChanged, this, &MembersPage::applyFilter);
    if (m_role) {
        connect(m_role, &QComboBox::currentIndexChanged, this, &MembersPage::applyFilter);
        connect(m_muted, &QCheckBox::toggled, this, &MembersPage::applyFilter);
        connect(m_loadAll, &QPushButton::clicked, m_model, &MembersModel::loadAll);
    }
    connect(m_bulk, &BulkButton::requested, this, [this](bool all) {
        QStringList accounts = all ? QStringList() : chosenAccounts();
        for (int row = 0; all && row < m_model->rowCount(); ++row)
            accounts << m_model->accountAt(row);
        const QString where = visibleText(m_name.isEmpty() ? m_id : m_name, 60);
        Q_EMIT bulkRequested(accounts, tr("%Ln member(s) of %1", nullptr, int(accounts.size())).arg(where));
    });
    connect(m_busy, &BusyBar::cancelRequested, m_model, &MembersModel::cancel);
    connect(m_model, &MembersModel::progressChanged, this, &MembersPage::showProgress);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_model->query().isFilter()) {
            clearFilter();
            applyFilter();
        } else if (m_model->state() == MembersModel::State::Failed) {
            m_model->retry();
        } else {
            m_model->start();
        }
    });
    connect(&m_zone, &DisplayZone::changed, this, &MembersPage::takeZone);
    connect(m_copy, &QPushButton::clicked, this, &MembersPage::copyAccounts);
    connect(m_events, &QPushButton::clicked, this,
            [this] { Q_EMIT eventsRequested(m_model->accountAt(m_table->currentIndex().row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MembersPage::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            Q_EMIT inspect(inspection(now.row()));
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &MembersPage::openMenu);
    connect(&m_lookTimer, &QTimer::timeout, this, &MembersPage::look);
    const auto soon = [this] {
        if (!m_lookTimer.isActive())
            m_lookTimer.start();
    };
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, soon);
    connect(m_model, &QAbstractItemModel::modelReset, this, soon);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, soon);
}

void MembersPage::setActions(MemberActions *actions)
{
    m_actions = actions;
    const bool muted = m_source == MembersModel::Source::Muted;
    m_menuActions = muted ? QList<QAction *>{actions->lift(), actions->mute()}
                          : QList<QAction *>{actions->add(),  actions->remove(), actions->mute(),   actions->role(),
                                             actions->card(), actions->fields(), actions->unread(), actions->owner()};
    const QList<QAction *> often{actions->add(), actions->remove(), actions->mute(), actions->lift()};
    for (QAction *action : std::as_const(m_menuActions)) {
        if (often.contains(action))
            m_actionRow->addWidget(actionButton(action, m_actionBox));
        else
            m_rareActions << action;
    }
    if (!m_rareActions.isEmpty()) {
        m_more = new QPushButton(icon(QStringLiteral("more")), tr("Actions"), m_actionBox);
        m_more->setObjectName(QStringLiteral("membersMore"));
        auto *menu = new QMenu(m_more);
        menu->setToolTipsVisible(true);
        menu->addActions(m_rareActions);
        m_more->setMenu(menu);
        m_more->hide();
        m_actionRow->addWidget(m_more);
    }
    makeRareButtons();
    // Keys belong to the table: Delete in the filter deletes a letter.
    for (QAction *action : std::as_const(m_menuActions)) {
        if (!action->shortcut().isEmpty())
            m_table->addAction(action);
    }
    const auto tell = [this] { m_actions->setChosen(chosen()); };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, tell);
    connect(m_model, &QAbstractItemModel::modelReset, this, tell);
    connect(m_model, &QAbstractItemModel::dataChanged, this, tell);
    tell();
}

QList<MemberBefore> MembersPage::chosen() const
{
    QList<MemberBefore> all;
    for (const int record : m_kept->records()) {
        const MemberRow &row = m_model->table().at(record);
        const QJsonObject json = m_model->table().json(record);
        MemberBefore member;
        member.account = QString::fromUtf8(row.account);
        member.role = json.value(QLatin1String("Role")).toString();
        member.nameCard = QString::fromUtf8(row.card);
        member.muteUntil = row.muteUntil;
        member.msgFlag = json.value(QLatin1String("MsgFlag")).toString();
        member.unread = m_model->query().unread(row);
        const QJsonArray custom = json.value(QLatin1String("AppMemberDefinedData")).toArray();
        for (const auto &item : custom)
            member.custom.append({item.toObject().value(QLatin1String("Key")).toString(),
                                  item.toObject().value(QLatin1String("Value")).toString()});
        all << member;
    }
    return all;
}

void MembersPage::openMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(m_table);
    menu->setObjectName(QStringLiteral("membersMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    addAccountActions(menu, this, index.data(MembersModel::AccountRole).toString(), m_model->groupId(), m_kind);
    menu->addSeparator();
    menu->addActions(m_menuActions);
    if (!m_menuActions.isEmpty())
        menu->addSeparator();
    for (QPushButton *button : {m_copy, m_events})
        menu->addAction(button->icon(), button->text(), button, &QPushButton::click);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void MembersPage::takeZone()
{
    m_model->setTimeText([zone = &m_zone](qint64 seconds) { return zone->dateTimeBare(seconds * 1000); },
                         m_zone.suffixNow());
}

void MembersPage::setGroup(const QString &id, const QString &name, GroupKind kind)
{
    m_name = name;
    if (id == m_id && kind == m_kind)
        return;
    if (id != m_id) {
        m_kept->forget(); // who is chosen in one group is not in another
        m_table->horizontalScrollBar()->setValue(0);
    }
    m_id = id;
    m_kind = kind;
    m_message->clear();
    clearFilter();
    m_model->setGroup(id, kind, m_source);
    applyFilter();
    m_note->setText(m_source == MembersModel::Source::Members ? groupwords::memberListNote(kind) : QString());
    showState();
}

void MembersPage::setNextMessage(std::optional<qint64> number)
{
    m_model->setNextMessage(GroupRules::ofType(m_kind, GroupAct::Unread).allowed ? number : std::nullopt);
}

void MembersPage::begin()
{
    // Nothing is asked that the service is known to refuse; a button asks all the same.
    if (m_kind == GroupKind::Unknown || lists())
        m_model->start();
}

void MembersPage::refresh()
{
    m_message->clear();
    m_model->reload();
}

void MembersPage::clearFilter()
{
    m_search->clear();
    if (m_role) {
        m_role->setCurrentIndex(0);
        m_muted->setChecked(false);
    }
}

void MembersPage::applyFilter()
{
    const int role = m_role ? m_role->currentData().toInt() : 0;
    m_model->setFilter(m_search->text(), role == 0 ? std::nullopt : std::optional(static_cast<MemberRole>(role)),
                       m_muted && m_muted->isChecked());
    m_marks->setHits(GroupQuery::wordsOf(m_search->text()),
                     {static_cast<int>(MemberColumn::Account), static_cast<int>(MemberColumn::Nick),
                      static_cast<int>(MemberColumn::Card)});
    m_table->viewport()->update();
}

void MembersPage::look()
{
    const int first = m_table->rowAt(0);
    if (first < 0)
        return;
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    m_model->lookAt(first, last < 0 ? m_model->rowCount() - 1 : last);
}

void MembersPage::showProgress()
{
    const MembersModel::State state = m_model->state();
    if (state == MembersModel::State::Complete)
        m_kept->settle();
    if (m_model->isLoadingAll()) {
        if (!m_wasLoadingAll)
            m_busy->start(tr("Loading members"));
        const int left = m_model->secondsLeft();
        const QString done = tr("Loading members: %1 of %2")
                                 .arg(QLocale().toString(m_model->loaded()), QLocale().toString(m_model->total()));
        m_busy->setText(left < 0 ? done : done + tr(", ") + tr("about %n s left", nullptr, left));
        m_busy->setProgress(m_model->loaded(), qMax<qint64>(0, m_model->total()));
    } else if (m_wasLoadingAll) {
        m_busy->finish();
        Q_EMIT statusMessage(state == MembersModel::State::Complete ? tr("All members loaded")
                                                                    : tr("Stopped loading members"));
    }
    m_wasLoadingAll = m_model->isLoadingAll();
    if (state != m_shown) {
        m_shown = state;
        if (state == MembersModel::State::Failed) {
            const ErrorExplanation words = m_errors.explain(m_model->error(), QLocale().name());
            m_message->showError(words);
            m_message->addButton(tr("Try again"), [this] { m_model->retry(); });
            Q_EMIT statusMessage(words.title);
        } else {
            m_message->clear();
        }
    }
    showState();
    Q_EMIT progressChanged();
}

void MembersPage::showState()
{
    const bool any = m_model->rowCount() > 0;
    const MembersModel::State state = m_model->state();
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    if (!any) {
        const QString people = QStringLiteral("people");
        const bool muted = m_source == MembersModel::Source::Muted;
        if (m_model->query().isFilter() && m_model->loaded() > 0)
            m_empty->setContent(QStringLiteral("filter"), tr("Nobody matches"),
                                !m_model->isFilterWhole()
                                    ? tr("Only a part of the members is loaded. Load all to search through everybody.")
                                    : tr("Change the filter, or show everybody."),
                                tr("Show everybody"));
        else if (state == MembersModel::State::Failed)
            m_empty->setContent(QStringLiteral("error"),
                                muted ? tr("The muted accounts could not be read")
                                      : tr("The members could not be read"),
                                tr("The message above says why."));
        else if (m_model->isStarted())
            m_empty->setContent(people,
                                state == MembersModel::State::Complete
                                    ? (muted ? tr("Nobody is muted") : tr("This group lists no members"))
                                    : tr("Reading…"),
                                {});
        else if (m_kind != GroupKind::Unknown && !lists())
            m_empty->setContent(
                people,
                muted ? tr("In this type of group nobody is muted") : tr("This type of group has no member list"),
                muted ? GroupRules::ofType(m_kind, GroupAct::ListMuted).sentence() : groupwords::memberListNote(m_kind),
                tr("Ask the service all the same"));
        else
            m_empty->setContent(people, tr("Nothing read yet"), {}, tr("Read"));
    }
    // Before anything is asked the same words stand in the middle of the page.
    m_note->setVisible(!m_low && !m_note->text().isEmpty() && m_model->isStarted());
    m_count->setText(countSentence());
    m_count->setToolTip(m_low ? m_note->text() : QString());
    // In a low window the bar of the loading stands in its place.
    m_count->setVisible(!m_low || !m_busy->isVisibleTo(this));
    if (m_loadAll) {
        const bool more = m_model->isPartial() && m_model->loaded() > 0 && !m_model->isLoadingAll();
        setWorking(m_loadAll, m_model->isLoadingAll(), more);
        m_loadAll->setVisible(more);
        const int left = m_model->secondsLeft();
        m_loadAll->setText(left < 0 ? tr("Load all") : tr("Load all, about %n s", nullptr, left));
    }
    const bool ofMutes = m_source == MembersModel::Source::Muted;
    m_refusals->setText(m_actions ? m_actions->refusals(ofMutes) : QString());
    // Each button and entry tells its own as a tool tip, too.
    m_refusals->setVisible((!m_low || ofMutes) && !m_refusals->text().isEmpty());
    m_copy->setEnabled(any && m_table->selectionModel()->hasSelection());
    m_bulk->setCounts(static_cast<int>(m_kept->records().size()), m_model->rowCount(), m_model->query().isFilter(),
                      m_model->isFilterWhole() ? QString() : tr("Load all members first."));
    m_events->setEnabled(any && m_table->currentIndex().isValid());
}

QStringList MembersPage::chosenAccounts() const
{
    QStringList accounts;
    for (const int record : m_kept->records())
        accounts << QString::fromUtf8(m_model->table().at(record).account);
    return accounts;
}

void MembersPage::copyAccounts()
{
    const QStringList accounts = chosenAccounts();
    if (accounts.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(accounts.join(QLatin1Char('\n')));
    Q_EMIT statusMessage(tr("%Ln account(s) copied", nullptr, static_cast<int>(accounts.size())));
}

void MembersPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MembersPage::exportView()
{
    if (m_model->rowCount() > 0)
        requestExport(m_table);
}

void MembersPage::retranslate()
{
    const bool muted = m_source == MembersModel::Source::Muted;
    m_table->setAccessibleName(muted ? tr("Muted accounts") : tr("Members"));
    m_search->setPlaceholderText(tr("Filter by account, nickname or card"));
    m_search->setAccessibleName(muted ? tr("Filter muted accounts") : tr("Filter members"));
    m_copy->setText(tr("Copy account"));
    m_events->setText(tr("Events"));
    if (m_more)
        m_more->setText(tr("Actions"));
    if (m_role) {
        m_roleLabel->setText(tr("Role"));
        m_muted->setText(tr("Muted only"));
        const QSignalBlocker quiet(m_role);
        const int entry = m_role->currentIndex();
        m_role->clear();
        m_role->addItem(tr("All roles"), 0);
        m_role->addItem(groupwords::role(QStringLiteral("Owner")), static_cast<int>(MemberRole::Owner));
        m_role->addItem(groupwords::role(QStringLiteral("Admin")), static_cast<int>(MemberRole::Admin));
        m_role->addItem(groupwords::role(QStringLiteral("Member")), static_cast<int>(MemberRole::Member));
        m_role->setCurrentIndex(qMax(0, entry));
    }
    m_note->setText(muted ? QString() : groupwords::memberListNote(m_kind));
    m_model->textsChanged();
    if (m_actions)
        m_actions->retranslate();
    showState();
}

} // namespace imdesk
