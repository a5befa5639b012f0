// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/moderation/moderationpanel.h"

#include "core/api/errortext.h"
#include "core/exporting/firstrows.h"
#include "core/models/sanctionexport.h"
#include "core/models/sanctionsmodel.h"
#include "core/settings/profile.h"
#include "ui/panels/moderation/muteform.h"
#include "ui/panels/moderation/sanctiondelegate.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/buttonaction.h"
#include "ui/widgets/card.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagefill.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/workingbutton.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace imdesk {

namespace {
constexpr int sanctionWidths[] = {115, 85, 115, 104, 150, 214, 240}; // a window of 1280 shows all
/// Below it the form and eight rows of the board have no room together.
constexpr int lowSanctionRoom = 700;
} // namespace

ModerationPanel::ModerationPanel(const Parts &parts, QWidget *parent)
    : Panel(parent), m_parts(parts), m_model(new SanctionsModel(parts.board, this))
{
    setObjectName(QStringLiteral("moderationPanel"));
    makeWidgets();
    arrange();
    connectParts();
    ModerationPanel::retranslate();
}

void ModerationPanel::makeWidgets()
{
    const auto button = [this](const char *name, const QString &iconName) {
        auto *made = new QPushButton(icon(iconName), {}, this);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_header = new PageHeader(this);
    m_header->setObjectName(QStringLiteral("moderationHeader"));
    m_readGroups = button("boardReadGroups", QStringLiteral("group"));
    m_refresh = button("boardRefresh", QStringLiteral("refresh"));
    m_openForm = button("boardMute", QStringLiteral("mute"));
    m_header->addAction(m_openForm);
    m_header->addAction(m_readGroups);
    m_header->addAction(m_refresh);
    m_formCard = new Card(this);
    m_form = new MuteForm(m_parts.zone, m_parts.board, m_parts.kinds, m_parts.kindLookup, m_formCard);
    m_message = new MessageBar(this);
    m_message->setObjectName(QStringLiteral("moderationMessage"));
    m_busy = new BusyBar(this);
    m_busy->setObjectName(QStringLiteral("moderationBusy"));
    m_search = new SearchField(this);
    m_search->setObjectName(QStringLiteral("boardFilter"));
    m_soon = new QCheckBox(this);
    m_soon->setObjectName(QStringLiteral("boardSoon"));
    m_count = plainLabel(Theme::Font::Caption, this, true);
    m_count->setObjectName(QStringLiteral("boardCount"));
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(QStringLiteral("boardEmpty"));
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("boardTable"));
    m_table->setModel(m_model);
    setupTable(m_table, QStringLiteral("board"), tr("Running sanctions"));
    setTableExport(m_table, [this] {
        TableExport what;
        what.name = QStringLiteral("sanctions");
        what.what = tr("mutes and bans");
        what.rows = m_model->rowCount();
        what.facts = {{QStringLiteral("filter"), m_search->text()},
                      {QStringLiteral("query"), QJsonObject{{QStringLiteral("soon"), m_soon->isChecked()}}}};
        what.source = [rows = m_model->rows(), now = m_parts.board.serviceNow()](qint64 atMost) {
            return firstRows(sanctionExport(rows, now), atMost);
        };
        return what;
    });
    m_search->leadTo(m_table);
    m_table->setItemDelegate(new SanctionDelegate(m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < SanctionsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, sanctionWidths[column]);
    m_hour = button("boardHour", QStringLiteral("clock"));
    m_day = button("boardDay", QStringLiteral("clock"));
    m_lift = button("boardLift", QStringLiteral("undo"));
    m_forget = button("boardForget", QStringLiteral("close"));
    m_copy = button("boardCopy", QStringLiteral("copy"));
    m_toast = new Toast(this);
    m_tick.setInterval(1000);
    for (QPushButton *deed : {m_hour, m_day, m_lift, m_forget, m_copy, m_readGroups})
        m_deeds << actionFor(deed, this);
}

void ModerationPanel::arrange()
{
    m_formCard->body()->addWidget(m_form);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *card = new Card(this);
    card->setTight(true);
    card->body()->addWidget(m_stack);
    m_empty->setScrolls();
    fillPage(card);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(Theme::gapWide);
    m_search->setMaximumWidth(320);
    m_count->setWordWrap(true);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_soon);
    filters->addWidget(m_count, 2);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::gap);
    foot->addWidget(m_copy);
    foot->addWidget(m_forget);
    foot->addStretch(1);
    for (QPushButton *deed : {m_hour, m_day, m_lift})
        foot->addWidget(deed);
    auto *column = new PageColumn(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_header);
    column->addWidget(m_formCard);
    column->addWidget(m_message);
    column->addLayout(filters);
    column->addWidget(m_busy);
    column->addWidget(card, 1);
    column->addLayout(foot);
}

void ModerationPanel::connectParts()
{
    SanctionBoard &board = m_parts.board;
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        m_model->tick();
        renewStates();
        present();
    });
    m_tick.start();
    connect(m_refresh, &QPushButton::clicked, this, &ModerationPanel::refresh);
    connect(m_readGroups, &QPushButton::clicked, this, &ModerationPanel::askGroups);
    connect(m_openForm, &QPushButton::clicked, this, [this] {
        if (!m_formOpen) {
            openForm();
            return;
        }
        m_formOpen = false;
        showForm();
    });
    connect(m_form, &MuteForm::muteRequested, this, [this] { order(m_form->order(false)); });
    connect(m_form, &MuteForm::liftRequested, this, [this] { order(m_form->order(true)); });
    connect(m_form, &MuteForm::askRequested, this, &ModerationPanel::askAccounts);
    connect(&board, &SanctionBoard::applying, this, &ModerationPanel::onApplying);
    connect(&board, &SanctionBoard::applied, this, &ModerationPanel::onApplied);
    connect(&board, &SanctionBoard::asked, this, [this](qint64 done, qint64 total) {
        if (!m_parts.board.isApplying()) // then the bar is that of the order
            m_busy->setProgress(done, total);
    });
    connect(&board, &SanctionBoard::askingFinished, this, &ModerationPanel::onAsked);
    connect(m_busy, &BusyBar::cancelRequested, this, &ModerationPanel::cancel);
    const auto filter = [this] {
        m_model->setFilter(m_search->text(), m_soon->isChecked());
        present();
    };
    connect(m_search, &SearchField::searchChanged, this, filter);
    connect(m_soon, &QCheckBox::toggled, this, filter);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (!hidesRows()) {
            openForm();
            return;
        }
        m_search->clear();
        m_soon->setChecked(false);
        m_model->setFilter({}, false);
        present();
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_keptKey = m_table->currentIndex().data(SanctionsModel::KeyRole).toString(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_model->rowOf(m_keptKey);
        if (row >= 0)
            m_table->selectRow(row);
        present();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        present();
        inspectRow();
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_table->indexAt(at);
        if (!index.isValid())
            return;
        auto *menu = new QMenu(m_table);
        menu->setObjectName(QStringLiteral("boardMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const Sanction row = m_model->sanction(index.row());
        // Who is banned from a group cannot be muted in it.
        addAccountActions(menu, this, row.account, row.kind == Sanction::Kind::Ban ? QString() : row.group);
        if (!row.group.isEmpty())
            addIdMenus(menu, this, {NamedId::group(row.group)});
        menu->addSeparator();
        for (QPushButton *deed : {m_hour, m_day, m_lift, m_forget, m_copy})
            menu->addAction(deed->icon(), deed->text(), deed, &QPushButton::click)->setEnabled(deed->isEnabled());
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_hour, &QPushButton::clicked, this, [this] { extend(3600); });
    connect(m_day, &QPushButton::clicked, this, [this] { extend(86400); });
    connect(m_lift, &QPushButton::clicked, this, &ModerationPanel::lift);
    connect(m_forget, &QPushButton::clicked, this, &ModerationPanel::forget);
    connect(m_copy, &QPushButton::clicked, this, &ModerationPanel::copyAccounts);
    connect(&m_parts.zone, &DisplayZone::changed, this, [this] {
        m_model->textsChanged();
        m_form->retranslate();
    });
    m_model->setTimeText([zone = &m_parts.zone](qint64 ms) { return zone->dateTimeBare(ms); },
                         [zone = &m_parts.zone] { return zone->suffixNow(); });
}

bool ModerationPanel::isReadOnly() const { return m_parts.profile.readOnly; }

void ModerationPanel::activated()
{
    m_parts.board.load();
    present();
}

void ModerationPanel::openWith(const QVariant &argument)
{
    const QVariantMap map = argument.toMap();
    m_form->setAccounts(map.value(QStringLiteral("accounts")).toStringList());
    if (const QString group = map.value(QStringLiteral("group")).toString(); !group.isEmpty())
        m_form->setGroup(group);
    else if (!m_form->accounts().isEmpty())
        m_form->setEverywhere(); // the group that somebody else was muted in is not meant
    openForm();
}

void ModerationPanel::openForm()
{
    m_formOpen = true;
    showForm();
    m_form->focusFirst();
}

void ModerationPanel::showForm()
{
    const QString caption =
        tr("Mutes and bans set here, of accounts that were asked for and of groups whose lists were "
           "read. The service does not list who is muted everywhere.");
    m_header->setCaption(m_low ? QString() : caption);
    m_header->setToolTip(m_low ? caption : QString());
    m_formCard->setVisible(!m_low || m_formOpen);
    m_openForm->setVisible(m_low);
    m_openForm->setText(m_formOpen ? tr("Hide the form") : tr("Mute…"));
    presentEmpty();
}

void ModerationPanel::adaptTo(const QSize &room)
{
    const bool low = room.height() < lowSanctionRoom;
    if (low == m_low)
        return;
    m_low = low;
    // What somebody is filling in stays.
    m_formOpen = !m_form->accounts().isEmpty() || (focusWidget() && m_form->isAncestorOf(focusWidget()));
    const int margin = low ? Theme::gap : Theme::pageMargin;
    layout()->setContentsMargins(Theme::pageMargin, margin, Theme::pageMargin, margin);
    layout()->setSpacing(low ? Theme::gap : Theme::gapWide);
    showForm();
}

void ModerationPanel::focusFilter() { m_search->setFocus(); }

void ModerationPanel::retranslate()
{
    m_header->setTitle(title());
    showForm();
    m_formCard->setTitle(tr("Mute"));
    m_form->retranslate();
    m_readGroups->setText(tr("Read all groups"));
    m_readGroups->setToolTip(
        tr("Asks each known group for its muted members and live rooms for the banned ones, too: one "
           "call a list."));
    m_refresh->setText(tr("Ask again"));
    m_search->setPlaceholderText(tr("Search account, group or setter"));
    m_search->setAccessibleName(tr("Search the running sanctions"));
    m_soon->setText(tr("Ending within the hour"));
    m_table->setAccessibleName(tr("Running sanctions"));
    m_hour->setText(tr("1 hour more"));
    m_day->setText(tr("1 day more"));
    m_lift->setText(tr("Lift"));
    m_forget->setText(tr("Take off the board"));
    m_copy->setText(tr("Copy accounts"));
    const QPushButton *const deeds[] = {m_hour, m_day, m_lift, m_forget, m_copy, m_readGroups};
    for (size_t at = 0; at < std::size(deeds); ++at)
        m_deeds[qsizetype(at)]->setText(deeds[at]->text());
    m_model->textsChanged();
    present();
    inspectRow();
}

void ModerationPanel::present()
{
    const QLocale locale;
    const QList<Sanction> rows = chosen();
    const bool busy = m_parts.board.isApplying();
    const bool writes = !m_parts.profile.readOnly && !busy;
    const qint64 now = m_parts.board.serviceNow();
    const auto runs = [now](const Sanction &row) { return row.isRunning(now); };
    const bool endless = std::ranges::any_of(rows, &Sanction::isEndless);
    const bool extends = writes && !rows.isEmpty() && std::ranges::all_of(rows, runs) && !endless;
    setWorking(m_hour, busy, extends);
    setWorking(m_day, busy, extends);
    setWorking(m_lift, busy, writes && std::ranges::any_of(rows, runs));
    m_forget->setEnabled(!rows.isEmpty() && std::ranges::none_of(rows, runs));
    m_copy->setEnabled(!rows.isEmpty());
    m_form->setWritable(writes, m_parts.profile.readOnly ? tr("The profile is read-only.") : QString());
    const bool asking = m_parts.board.isAsking();
    setWorking(m_refresh, asking);
    setWorking(m_readGroups, asking, m_parts.groups != nullptr);
    const qsizetype all = m_parts.board.sanctions().size();
    QStringList words;
    if (all > 0)
        words << tr("%Ln sanction(s) on the board", nullptr, int(all));
    if (m_model->isFiltered())
        words << tr("%1 match").arg(locale.toString(m_model->rowCount()));
    if (const int soon = int(m_model->endingSoon()); soon > 0)
        words << tr("%n ending within the hour", nullptr, soon);
    m_count->setText(words.join(QStringLiteral(" · ")));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    presentEmpty();
}

/// There is something, and the filter leaves nothing of it.
bool ModerationPanel::hidesRows() const { return m_model->isFiltered() && !m_parts.board.sanctions().isEmpty(); }

void ModerationPanel::presentEmpty()
{
    if (hidesRows())
        m_empty->setContent(QStringLiteral("search"), tr("No sanction matches."), tr("The filter hides the others."),
                            tr("Clear the filter"));
    else
        m_empty->setContent(QStringLiteral("shield"), tr("No sanction is known yet"),
                            m_formCard->isHidden()
                                ? tr("Mute somebody, ask for an account, or read the lists of all groups.")
                                : tr("Mute somebody above, ask for an account, or read the lists of all groups."),
                            tr("Name an account"));
}

} // namespace imdesk
