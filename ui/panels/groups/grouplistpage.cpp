// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/grouplistpage.h"

#include "core/base/callfaults.h"
#include "core/base/plaintext.h"
#include "core/base/whendone.h"
#include "core/models/groupexport.h"
#include "core/models/groupwords.h"
#include "core/services/groupwrites.h"
#include "ui/dialogs/confirmdeed.h"
#include "ui/panels/groups/groupdelegate.h"
#include "ui/panels/groups/newgroupdialog.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bulkbutton.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/keptselection.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagefill.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/wraplayout.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHideEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

namespace imdesk {

namespace {

constexpr int groupLookDelayMs = 80; ///< a scroll is over before details are asked for
constexpr int goneEntry = 100;       ///< data of the type box: groups that no longer exist
constexpr int allEntry = -1;
constexpr QLatin1String mostMembers("1,000,000 of 1,000,000"); ///< of a community, full

struct GroupColumnWidth
{
    GroupColumn column;
    int width;
};
constexpr GroupColumnWidth groupColumnWidths[] = {{GroupColumn::Id, 190},           {GroupColumn::Name, 200},
                                                  {GroupColumn::Type, 182},         {GroupColumn::Owner, 130},
                                                  {GroupColumn::LastMessage, 165},  {GroupColumn::Created, 165},
                                                  {GroupColumn::MuteAll, 90},       {GroupColumn::Join, 110},
                                                  {GroupColumn::Introduction, 240}, {GroupColumn::Notice, 240}};

} // namespace

GroupListPage::GroupListPage(GroupService &service, GroupDirectory &directory, GroupWrites &writes,
                             const ErrorText &errors, const DisplayZone &zone, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_writes(writes),
      m_errors(errors),
      m_zone(zone),
      m_dialogs(dialogs),
      m_model(new GroupsModel(service, directory, this))
{
    makeWidgets();
    arrange();
    connectParts();
    takeZone();
    retranslate();
}

void GroupListPage::makeWidgets()
{
    const auto button = [this](const char *name, const QString &iconName, ButtonRole role) {
        auto *made = new QPushButton(this);
        made->setObjectName(QString::fromLatin1(name));
        made->setIcon(icon(iconName, role == ButtonRole::Accent ? IconRole::OnAccent : IconRole::Text));
        setButtonRole(made, role);
        return made;
    };
    m_header = new PageHeader(this);
    m_header->setObjectName(QStringLiteral("groupsHeader"));
    m_new = button("groupsNew", QStringLiteral("plus"), ButtonRole::Accent);
    m_refresh = button("groupsRefresh", QStringLiteral("refresh"), ButtonRole::Normal);
    m_export = button("groupsExport", QStringLiteral("export"), ButtonRole::Normal);
    m_header->addAction(m_export);
    m_header->addAction(m_refresh);
    m_header->addAction(m_new);
    m_busy = new BusyBar(this);
    m_busy->setObjectName(QStringLiteral("groupsBusy"));
    m_message = new MessageBar(this);
    m_message->setObjectName(QStringLiteral("groupsMessage"));
    m_cacheMessage = new MessageBar(this);
    m_cacheMessage->setObjectName(QStringLiteral("groupsCacheMessage"));
    m_search = new SearchField(this);
    m_search->setObjectName(QStringLiteral("groupsFilter"));
    m_typeLabel = plainLabel(Theme::Font::Body, this, true);
    m_type = new QComboBox(this);
    m_type->setObjectName(QStringLiteral("groupsType"));
    m_typeLabel->setBuddy(m_type);
    m_fillAll = new QCheckBox(this);
    m_fillAll->setObjectName(QStringLiteral("groupsFillAll"));
    m_matches = plainLabel(Theme::Font::Caption, this, true);
    m_matches->setObjectName(QStringLiteral("groupsMatches"));
    m_stack = new QStackedWidget(this);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("groupsTable"));
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(QStringLiteral("groupsEmpty"));
    m_chosen = plainLabel(Theme::Font::Caption, this, true);
    m_chosen->setObjectName(QStringLiteral("groupsChosen"));
    m_open = button("groupsOpen", QStringLiteral("open"), ButtonRole::Normal);
    m_copy = button("groupsCopy", QStringLiteral("copy"), ButtonRole::Normal);
    m_events = button("groupsEvents", QStringLiteral("callback"), ButtonRole::Normal);
    m_bulk = new BulkButton(this);
    m_bulk->setObjectName(QStringLiteral("groupsBulk"));
    m_notify = button("groupsNotify", QStringLiteral("megaphone"), ButtonRole::Normal);
    m_table->setModel(m_model);
    m_marks = new GroupDelegate(m_table);
    m_table->setItemDelegate(m_marks);
    setupTable(m_table, QStringLiteral("groups"), tr("Groups"));
    m_search->leadTo(m_table);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    for (const auto &[column, width] : groupColumnWidths)
        m_table->setColumnWidth(static_cast<int>(column), width);
    m_table->setColumnWidth(static_cast<int>(GroupColumn::Members),
                            m_table->fontMetrics().horizontalAdvance(QString(mostMembers)) + 2 * Theme::cellPadding);
    m_table->setColumnHidden(static_cast<int>(GroupColumn::Introduction), true);
    m_table->setColumnHidden(static_cast<int>(GroupColumn::Notice), true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    setTableExport(m_table, [this] {
        TableExport what;
        what.name = QStringLiteral("groups");
        what.what = tr("groups");
        what.rows = m_model->rowCount();
        what.factsNow = [this] {
            return QJsonObject{{QStringLiteral("known"), m_model->table().size()},
                               {QStringLiteral("filter"), m_search->text()},
                               {QStringLiteral("query"), queryFacts(m_model->query())}};
        };
        what.source = [this](qint64 atMost) {
            std::vector<int> records = m_model->shownRecords();
            if (atMost >= 0)
                records.resize(std::min(records.size(), static_cast<size_t>(atMost)));
            return groupExport(m_model->table(), records);
        };
        return what;
    });
    m_kept = new KeptSelection(*m_model, m_table);
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(groupLookDelayMs);
}

void GroupListPage::arrange()
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *card = new Card(this);
    card->setTight(true);
    card->body()->addWidget(m_stack);
    m_empty->setScrolls();
    fillPage(card);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(Theme::gapWide);
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(360);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_typeLabel);
    filters->addWidget(m_type);
    filters->addStretch();
    filters->addWidget(m_fillAll);
    auto *deeds = new WrapLayout(WrapLayout::Side::Right);
    deeds->setSpacing(Theme::gap);
    for (QPushButton *button : {m_copy, m_events, m_notify, static_cast<QPushButton *>(m_bulk), m_open})
        deeds->addWidget(button);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_chosen, 1);
    foot->addLayout(deeds);
    auto *column = new PageColumn(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_header);
    column->addWidget(m_cacheMessage);
    column->addWidget(m_message);
    column->addLayout(filters);
    column->addWidget(m_busy); // below what is typed into: it comes and goes while one types
    column->addWidget(m_matches);
    column->addWidget(card, 1);
    column->addLayout(foot);
}

void GroupListPage::connectParts()
{
    connect(m_refresh, &QPushButton::clicked, this, &GroupListPage::refresh);
    connect(m_export, &QPushButton::clicked, this, &GroupListPage::exportView);
    connect(m_new, &QPushButton::clicked, this, &GroupListPage::askToMake);
    connect(&m_writes, &GroupWrites::groupRead, this, [this](const api::GroupInfo &info) { m_model->take({info}); });
    connect(m_busy, &BusyBar::cancelRequested, this, &GroupListPage::cancelWork);
    connect(m_search, &SearchField::searchChanged, this, &GroupListPage::applyFilter);
    connect(m_type, &QComboBox::currentIndexChanged, this, &GroupListPage::applyFilter);
    connect(m_fillAll, &QCheckBox::toggled, m_model, &GroupsModel::setFillAll);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (!m_model->query().isFilter()) {
            refresh();
            return;
        }
        m_type->setCurrentIndex(0);
        m_search->clear();
        applyFilter();
    });
    connect(m_model, &GroupsModel::countsChanged, this, &GroupListPage::showCounts);
    connect(m_model, &GroupsModel::listingChanged, this, &GroupListPage::showListing);
    connect(m_model, &GroupsModel::cacheLoaded, m_busy, &BusyBar::finish);
    connect(m_model, &GroupsModel::detailsFailed, this, [this](const ApiError &error) {
        if (error.kind != ApiError::Kind::Cancelled)
            showFailure(error, tr("Load details again"), [this] { m_model->retryDetails(); });
    });
    connect(&m_model->directory(), &GroupDirectory::troubled, this, &GroupListPage::showTrouble);
    connect(&m_zone, &DisplayZone::changed, this, &GroupListPage::takeZone);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(m_model->idAt(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        m_told = now.isValid() ? m_model->idAt(now.row()) : QString();
        Q_EMIT currentChanged(m_told);
    });
    // A reset tells nobody that the current row is hidden now.
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (currentId().isEmpty() && !std::exchange(m_told, {}).isEmpty())
            Q_EMIT currentChanged({});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GroupListPage::chosenChanged);
    connect(this, &GroupListPage::chosenChanged, this, &GroupListPage::showState);
    connect(m_bulk, &BulkButton::requested, this, [this](bool all) {
        QStringList ids = all ? QStringList() : chosenIds();
        for (int row = 0; all && row < m_model->rowCount(); ++row)
            ids << m_model->idAt(row);
        const int count = static_cast<int>(ids.size());
        Q_EMIT bulkRequested(ids, all ? tr("all %Ln group(s) of the list", nullptr, count)
                                      : tr("%Ln group(s) selected", nullptr, count));
    });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(currentId()); });
    connect(m_copy, &QPushButton::clicked, this, &GroupListPage::copyIds);
    connect(m_events, &QPushButton::clicked, this, &GroupListPage::eventsRequested);
    connect(m_notify, &QPushButton::clicked, this, [this] { Q_EMIT notifyRequested(chosenIds()); });
    connect(m_table, &QTableView::customContextMenuRequested, this, &GroupListPage::openMenu);
    connect(&m_lookTimer, &QTimer::timeout, this, &GroupListPage::look);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &GroupListPage::lookSoon);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &GroupListPage::lookSoon);
    connect(m_model, &QAbstractItemModel::modelReset, this, &GroupListPage::lookSoon);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &GroupListPage::lookSoon);
}

void GroupListPage::openMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(m_table);
    menu->setObjectName(QStringLiteral("groupsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const GroupTable &table = m_model->table();
    const QString id = m_model->idAt(index.row());
    const int record = table.find(id);
    std::optional<bool> muted;
    if (record >= 0 && table.at(record).muteAll != GroupRow::Mute::Unknown)
        muted = table.at(record).muteAll == GroupRow::Mute::On;
    addGroupActions(menu, this, id, record >= 0 ? table.at(record).kind : GroupKind::Unknown, muted);
    menu->addSeparator();
    if (const QString owner = record < 0 ? QString() : table.at(record).text(GroupRow::Owner); !owner.isEmpty())
        addIdMenus(menu, this, {NamedId::account(owner)});
    // These take all rows chosen.
    for (QPushButton *button : {m_copy, m_notify})
        menu->addAction(button->icon(), button->text(), button, &QPushButton::click);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void GroupListPage::askToMake()
{
    auto *dialog = new NewGroupDialog(m_writes.rules(), this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const api::CreateGroup request = dialog->request();
        const auto go = [this, open = QPointer<NewGroupDialog>(dialog), request] {
            if (open)
                open->setBusy(tr("Creating the group"));
            whenDone(m_writes.create(request), this, [this, open, request](const Result<QString> &id) {
                if (!id) {
                    const ErrorExplanation words = m_errors.explain(id.error(), QLocale().name());
                    open ? open->showFailure(words) : m_message->showError(words);
                    if (open && oneBadAccount.contains(id.error().code))
                        askWhoIsUnknown(open, request);
                    return;
                }
                if (open)
                    open->accept();
                Q_EMIT made(*id, tr("Created %1.").arg(visibleText(request.name, 60)));
            });
        };
        const Profile &profile = m_writes.rules().profile();
        if (profile.level != SafetyLevel::Production) {
            go();
            return;
        }
        Confirmation question;
        question.title = tr("Create the group %1").arg(visibleText(request.name, 60));
        question.effect = tr("A %1 group with %Ln first member(s). Members see it at once; disbanding it is for good.",
                             nullptr, static_cast<int>(request.members.size()))
                              .arg(groupwords::kind(dialog->kind()));
        question.verb = tr("Create group");
        question.level = profile.level;
        question.profileName = profile.name;
        confirmDeed(m_dialogs, dialog, question, m_writes.client(), go);
    });
    dialog->open();
}

void GroupListPage::askWhoIsUnknown(NewGroupDialog *dialog, const api::CreateGroup &request)
{
    QStringList accounts;
    if (request.owner)
        accounts << *request.owner;
    for (const api::NewMember &member : request.members)
        accounts << member.account;
    whenDone(m_writes.unknownAmong(accounts), dialog, [dialog](const Result<QStringList> &unknown) {
        if (unknown)
            dialog->showUnknown(*unknown);
    });
}

void GroupListPage::takeZone()
{
    m_model->setTimeText([zone = &m_zone](qint64 seconds) { return zone->dateTimeBare(seconds * 1000); },
                         m_zone.suffixNow());
    showCounts();
}

void GroupListPage::begin()
{
    if (m_begun)
        return;
    m_begun = true;
    m_message->clear(); // of a listing that others wanted before
    m_model->listOnce();
    showCounts();
}

void GroupListPage::refresh()
{
    if (!m_begun) {
        begin();
        return;
    }
    if (m_model->isReading() || m_model->listing() == GroupsModel::Listing::Running)
        return;
    m_message->clear();
    // As promised where a community cannot be made; groups of other types never tell that this has changed.
    m_writes.rules().forget(GroupAct::Create, GroupKind::Community);
    m_model->refresh();
}

void GroupListPage::applyFilter()
{
    const int entry = m_type->currentData().toInt();
    const auto which = entry == goneEntry  ? GroupQuery::Which::Gone
                       : entry == allEntry ? GroupQuery::Which::Present
                                           : GroupQuery::Which::OfKind;
    m_model->setQuery(m_search->text(), which,
                      which == GroupQuery::Which::OfKind ? static_cast<GroupKind>(entry) : GroupKind::Unknown);
    m_marks->setHits(m_model->query().words, {static_cast<int>(GroupColumn::Id), static_cast<int>(GroupColumn::Name),
                                              static_cast<int>(GroupColumn::Owner)});
    m_table->viewport()->update();
    showCounts();
}

void GroupListPage::lookSoon()
{
    if (!m_lookTimer.isActive())
        m_lookTimer.start();
}

void GroupListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setInFront(true);
    lookSoon();
}

void GroupListPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // Nobody waits for what a filter finds who is elsewhere; whoever puts the window away for a while may.
    if (!event->spontaneous())
        m_model->setInFront(false);
}

void GroupListPage::look()
{
    // The list is known before anybody opens it; nobody looks at rows out of sight.
    if (!m_table->isVisible())
        return;
    const int first = m_table->rowAt(0);
    if (first < 0)
        return;
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    m_model->lookAt(first, last < 0 ? m_model->rowCount() - 1 : last);
}

void GroupListPage::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    if (!any) {
        const GroupsModel::Counts counts = m_model->counts();
        const QString sign = QStringLiteral("group");
        if (m_model->query().isFilter() && counts.known + counts.gone > 0) {
            m_empty->setContent(
                QStringLiteral("filter"), tr("No group matches"),
                m_model->kindListing().isRunning() ? tr("The groups of this type are being listed; they appear "
                                                        "as they come.")
                : m_model->isFilling() && m_model->query().which != GroupQuery::Which::Gone
                    ? tr("Details of %Ln group(s) are not loaded yet; what matches appears as they come.", nullptr,
                         counts.unread)
                    : tr("Change the filter, or show all groups."),
                tr("Show all groups"));
        } else if (m_model->listing() == GroupsModel::Listing::Failed) {
            m_empty->setContent(QStringLiteral("error"), tr("The groups could not be listed"),
                                tr("The message above says why."));
        } else if (m_model->listing() == GroupsModel::Listing::Complete) {
            m_empty->setContent(sign, tr("This app has no groups yet"), tr("Groups appear here when they are created."),
                                tr("List again"));
        } else if (m_model->listing() == GroupsModel::Listing::Cancelled) {
            m_empty->setContent(sign, tr("No groups listed"), tr("The listing was cancelled."), tr("List again"));
        } else {
            m_empty->setContent(sign, tr("Looking for groups"), tr("The service tells up to 10,000 IDs a second."));
        }
    }
    const int chosen = static_cast<int>(m_kept->records().size());
    const bool one = !currentId().isEmpty() && any;
    m_chosen->setText(chosen == 0 ? QString() : tr("%Ln group(s) selected", nullptr, chosen));
    m_open->setEnabled(one);
    m_events->setEnabled(one || chosen > 0);
    m_copy->setEnabled(chosen > 0);
    m_notify->setEnabled(chosen > 0);
    // Of rows that are still to come nobody has chosen any.
    const bool reading = m_model->isReading();
    m_bulk->setCounts(chosen, m_model->rowCount(), m_model->query().isFilter(),
                      reading ? tr("Known groups are still being read.") : QString());
    m_export->setEnabled(any && !reading);
    const Verdict making = m_writes.rules().verdict(GroupKind::Public, GroupAct::Create);
    m_new->setEnabled(making.allowed);
    m_new->setToolTip(making.allowed ? QString() : making.sentence());
    m_new->setAccessibleDescription(m_new->toolTip());
}

QStringList GroupListPage::chosenIds() const
{
    QStringList ids;
    for (const int record : m_kept->records())
        ids << m_model->table().at(record).id();
    return ids;
}

QString GroupListPage::currentId() const
{
    return m_table->currentIndex().isValid() ? m_model->idAt(m_table->currentIndex().row()) : QString();
}

void GroupListPage::choose(const QString &id)
{
    if (const int row = m_model->rowOfId(id); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
}

void GroupListPage::copyIds()
{
    const QStringList ids = chosenIds();
    if (ids.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(ids.join(QLatin1Char('\n')));
    Q_EMIT statusMessage(tr("%Ln group ID(s) copied", nullptr, static_cast<int>(ids.size())));
}

void GroupListPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void GroupListPage::focusTable() { m_table->setFocus(Qt::OtherFocusReason); }

void GroupListPage::exportView()
{
    if (m_export->isEnabled())
        requestExport(m_table);
}

void GroupListPage::retranslate()
{
    m_header->setTitle(tr("Groups"));
    m_new->setText(tr("New group…"));
    m_refresh->setText(tr("Refresh"));
    m_export->setText(tr("Export"));
    m_search->setPlaceholderText(tr("Filter by ID, name or owner"));
    m_search->setAccessibleName(tr("Filter groups"));
    m_typeLabel->setText(tr("Type"));
    m_fillAll->setText(tr("Load all details"));
    m_fillAll->setToolTip(
        tr("Fetches the details of all groups behind what you look at, at about 1,000 groups a second"));
    m_open->setText(tr("Open"));
    m_copy->setText(tr("Copy ID"));
    m_events->setText(tr("Events"));
    m_notify->setText(tr("Send notification"));
    m_table->setAccessibleName(tr("Groups"));
    const QSignalBlocker quiet(m_type);
    const int entry = m_type->currentIndex();
    m_type->clear();
    m_type->addItem(tr("All types"), allEntry);
    for (const GroupKind kind : {GroupKind::Work, GroupKind::Public, GroupKind::Meeting, GroupKind::LiveRoom,
                                 GroupKind::Community, GroupKind::Broadcast})
        m_type->addItem(groupwords::kind(kind), static_cast<int>(kind));
    m_type->addItem(tr("No longer existing"), goneEntry);
    m_type->setCurrentIndex(qMax(0, entry));
    m_model->textsChanged();
    showCounts();
}

} // namespace imdesk
