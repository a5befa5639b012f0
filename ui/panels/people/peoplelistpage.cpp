// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/peoplelistpage.h"

#include "core/base/plaintext.h"
#include "core/callbacks/filter.h"
#include "core/models/accountexport.h"
#include "core/models/groupquery.h"
#include "core/services/accountlist.h"
#include "ui/panels/people/accountdeeds.h"
#include "ui/panels/people/accountimportdialog.h"
#include "ui/panels/people/accountnotedialog.h"
#include "ui/panels/people/openaccountdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bulkbutton.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/hitdelegate.h"
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

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace imdesk {

namespace {

constexpr int peopleLookDelayMs = 120; ///< a scroll is over before the service is asked
constexpr int peopleWidths[] = {150, 150, 220, 130, 240, 180, 165, 160, 120, 165, 165};

} // namespace

PeopleListPage::PeopleListPage(const PeopleParts &parts, AccountDeeds &deeds, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_deeds(deeds), m_model(new AccountsModel(parts.accounts, parts.directory, this))
{
    makeWidgets();
    arrange();
    connectParts();
    takeZone();
    retranslate();
}

void PeopleListPage::makeWidgets()
{
    m_header = new PageHeader(this);
    m_header->setObjectName(QStringLiteral("peopleHeader"));
    m_openId = peopleButton(this, "peopleOpenId", QStringLiteral("search"));
    m_import = peopleButton(this, "peopleImport", QStringLiteral("plus"), ButtonRole::Accent);
    m_export = peopleButton(this, "peopleExport", QStringLiteral("export"));
    m_header->addAction(m_openId);
    m_header->addAction(m_export);
    m_header->addAction(m_import);
    m_message = new MessageBar(this);
    m_message->setObjectName(QStringLiteral("peopleLookMessage"));
    m_cacheMessage = new MessageBar(this);
    m_cacheMessage->setObjectName(QStringLiteral("peopleCacheMessage"));
    m_coverage = plainLabel(Theme::Font::Caption, this, true);
    m_coverage->setObjectName(QStringLiteral("peopleCoverage"));
    m_coverage->setWordWrap(true);
    m_search = new SearchField(this);
    m_search->setObjectName(QStringLiteral("peopleFilter"));
    m_whichLabel = plainLabel(Theme::Font::Body, this, true);
    m_which = new QComboBox(this);
    m_which->setObjectName(QStringLiteral("peopleWhich"));
    m_whichLabel->setBuddy(m_which);
    m_matches = plainLabel(Theme::Font::Caption, this, true);
    m_matches->setObjectName(QStringLiteral("peopleMatches"));
    m_stack = new QStackedWidget(this);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("peopleTable"));
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(QStringLiteral("peopleEmpty"));
    m_chosen = plainLabel(Theme::Font::Caption, this, true);
    m_chosen->setObjectName(QStringLiteral("peopleChosen"));
    m_copy = peopleButton(this, "peopleCopy", QStringLiteral("copy"));
    m_events = peopleButton(this, "peopleEvents", QStringLiteral("callback"));
    m_note = peopleButton(this, "peopleNote", QStringLiteral("edit"));
    m_check = peopleButton(this, "peopleCheck", QStringLiteral("check"));
    m_kick = peopleButton(this, "peopleKick", QStringLiteral("user-off"));
    m_delete = peopleButton(this, "peopleDelete", QStringLiteral("trash"));
    m_bulk = new BulkButton(this);
    m_bulk->setObjectName(QStringLiteral("peopleBulk"));
    m_open = peopleButton(this, "peopleOpen", QStringLiteral("open"));
    m_table->setModel(m_model);
    setupTable(m_table, QStringLiteral("people"), tr("People"));
    m_search->leadTo(m_table);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, peopleWidths[column]);
    m_table->setColumnHidden(static_cast<int>(AccountColumn::FirstKnown), true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    setTableExport(m_table, [this] {
        TableExport what;
        what.name = QStringLiteral("accounts");
        what.what = tr("accounts");
        what.rows = m_model->rowCount();
        what.factsNow = [this] {
            return QJsonObject{{QStringLiteral("known"), m_model->counts().known},
                               {QStringLiteral("filter"), m_search->text()},
                               {QStringLiteral("query"), queryFacts(m_model->query())}};
        };
        what.source = [this](qint64 atMost) {
            const int count = m_model->rowCount();
            QList<AccountRow> rows;
            QStringList online;
            const int wanted = atMost < 0 ? count : int(qMin<qint64>(atMost, count));
            rows.reserve(wanted);
            online.reserve(wanted);
            for (int row = 0; row < wanted; ++row) {
                const int record = m_model->recordAt(row);
                rows << m_model->table().at(record);
                online << m_model->statusOf(record);
            }
            return accountExport(std::move(rows), online);
        };
        return what;
    });
    m_kept = new KeptSelection(*m_model, m_table);
    m_marks = new HitDelegate(m_table);
    m_table->setItemDelegate(m_marks);
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(peopleLookDelayMs);
}

void PeopleListPage::arrange()
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
    filters->addWidget(m_whichLabel);
    filters->addWidget(m_which);
    filters->addStretch();
    auto *deeds = new WrapLayout(WrapLayout::Side::Right);
    deeds->setSpacing(Theme::gap);
    for (QPushButton *button :
         {m_copy, m_events, m_note, m_check, m_kick, m_delete, static_cast<QPushButton *>(m_bulk), m_open})
        deeds->addWidget(button);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::gap);
    foot->addWidget(m_chosen, 1);
    foot->addLayout(deeds);
    auto *column = new PageColumn(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapWide);
    column->addWidget(m_header);
    column->addWidget(m_coverage);
    column->addWidget(m_cacheMessage);
    column->addWidget(m_message);
    column->addLayout(filters);
    column->addWidget(m_matches);
    column->addWidget(card, 1);
    column->addLayout(foot);
}

void PeopleListPage::connectParts()
{
    connect(m_openId, &QPushButton::clicked, this, &PeopleListPage::openTyped);
    connect(m_import, &QPushButton::clicked, this, &PeopleListPage::importAccounts);
    connect(m_export, &QPushButton::clicked, this, &PeopleListPage::exportView);
    connect(m_search, &SearchField::searchChanged, this, &PeopleListPage::applyFilter);
    connect(m_which, &QComboBox::currentIndexChanged, this, &PeopleListPage::applyFilter);
    connect(m_empty, &EmptyState::buttonClicked, this, &PeopleListPage::onEmptyButton);
    connect(m_model, &AccountsModel::countsChanged, this, &PeopleListPage::showCounts);
    connect(m_model, &AccountsModel::lookFailed, this, [this](const ApiError &error) {
        m_message->showError(m_parts.errors.explain(error, QLocale().name()));
        m_message->addButton(tr("Ask again"), [this] {
            m_message->clear();
            look();
        });
    });
    connect(&m_parts.directory, &AccountDirectory::troubled, this, &PeopleListPage::showTrouble);
    connect(&m_deeds, &AccountDeeds::runningChanged, this, &PeopleListPage::showState);
    connect(m_parts.refusals.get(), &PlanRefusals::changed, this, &PeopleListPage::showState);
    connect(&m_deeds, &AccountDeeds::kicked, m_model, &AccountsModel::forgetStates);
    connect(&m_deeds, &AccountDeeds::removed, m_model, &AccountsModel::forgetStates);
    connect(&m_parts.zone, &DisplayZone::changed, this, &PeopleListPage::takeZone);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(m_model->idAt(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        // A row that is current and not chosen, such as the first one when Tab leads into the list, is nobody's.
        if (const QString id = currentId(); !id.isEmpty())
            Q_EMIT currentChanged(id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        Q_EMIT chosenChanged();
        Q_EMIT currentChanged(currentId());
    });
    connect(this, &PeopleListPage::chosenChanged, this, &PeopleListPage::showState);
    connect(m_table, &QTableView::customContextMenuRequested, this, &PeopleListPage::popUpMenu);
    connect(m_bulk, &BulkButton::requested, this, [this](bool all) {
        QStringList ids = all ? QStringList() : chosenIds();
        for (int row = 0; all && row < m_model->rowCount(); ++row)
            ids << m_model->idAt(row);
        const int count = static_cast<int>(ids.size());
        Q_EMIT bulkRequested(ids, all ? tr("all %Ln account(s) of the list", nullptr, count)
                                      : tr("%Ln account(s) selected", nullptr, count));
    });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(currentId()); });
    connect(m_copy, &QPushButton::clicked, this, &PeopleListPage::copyIds);
    connect(m_events, &QPushButton::clicked, this, &PeopleListPage::showEvents);
    connect(m_note, &QPushButton::clicked, this, &PeopleListPage::editNote);
    connect(m_check, &QPushButton::clicked, this, &PeopleListPage::check);
    connect(&m_parts.board, &SanctionBoard::changed, this, &PeopleListPage::takeMutes);
    connect(m_kick, &QPushButton::clicked, this, &PeopleListPage::kick);
    connect(m_delete, &QPushButton::clicked, this, &PeopleListPage::remove);
    connect(&m_lookTimer, &QTimer::timeout, this, &PeopleListPage::look);
    const auto soon = [this] {
        if (!m_lookTimer.isActive())
            m_lookTimer.start();
    };
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, soon);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        showState();
        // Of rows that were dropped behind another section the chosen ones come back when they are shown again.
        if (m_model->isAway())
            Q_EMIT chosenChanged();
        else
            Q_EMIT currentChanged(currentId());
    });
    connect(m_model, &AccountsModel::loaded, this, [this] {
        m_kept->settle();
        if (!m_model->isOrdering())
            Q_EMIT currentChanged(currentId()); // whoever was chosen may be gone
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, soon);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PeopleListPage::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, soon);
}

void PeopleListPage::takeZone()
{
    m_model->setTimeText([zone = &m_parts.zone](qint64 seconds) { return zone->dateTimeBare(seconds * 1000); },
                         m_parts.zone.suffixNow());
    showCounts();
}

void PeopleListPage::refresh()
{
    m_message->clear();
    m_parts.tryRefusedAgain();
    m_model->refreshStates();
}

void PeopleListPage::applyFilter()
{
    m_model->setQuery(m_search->text(), static_cast<AccountQuery::Which>(m_which->currentData().toInt()));
    m_marks->setHits(GroupQuery::wordsOf(m_search->text()),
                     {static_cast<int>(AccountColumn::Id), static_cast<int>(AccountColumn::Nick),
                      static_cast<int>(AccountColumn::StaffNote)});
    m_table->viewport()->update();
    showCounts();
}

void PeopleListPage::takeMutes()
{
    // Only what is known by now: the service would have to be asked about each account.
    QHash<QByteArray, AccountMutes> mutes;
    const qint64 now = m_parts.board.serviceNow();
    for (const Sanction &one : m_parts.board.sanctions()) {
        if (one.isOfGroup() || !one.isRunning(now))
            continue;
        AccountMutes &known = mutes[one.account.toUtf8()];
        (one.kind == Sanction::Kind::Private ? known.inPrivate : known.inGroups) = static_cast<quint32>(one.until());
        const auto told = static_cast<quint32>(one.serverUntil == Sanction::notAsked ? one.setAt : one.askedAt);
        known.toldAt = known.toldAt == 0 ? told : qMin(known.toldAt, told);
    }
    m_model->setMutes(mutes);
}

void PeopleListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_lookTimer.start(); // what came while the list was out of sight is not looked at yet
}

void PeopleListPage::look()
{
    // Asked only for what somebody sees: the list fills itself behind other sections.
    const int first = m_table->rowAt(0);
    if (first < 0 || !m_table->isVisible())
        return;
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    m_model->lookAt(first, last < 0 ? m_model->rowCount() - 1 : last);
}

void PeopleListPage::showCounts()
{
    const AccountCounts counts = m_model->counts();
    const QLocale locale;
    m_header->setCaption(tr("%Ln known account(s); the service cannot list all", nullptr, counts.known));
    QStringList parts;
    if (counts.fromGroups > 0)
        parts << tr("from groups %1").arg(locale.toString(counts.fromGroups));
    if (counts.fromCallbacks > 0)
        parts << tr("from callbacks %1").arg(locale.toString(counts.fromCallbacks));
    if (counts.fromImports > 0)
        parts << tr("entered or imported %1").arg(locale.toString(counts.fromImports));
    if (counts.notImported > 0)
        parts << tr("not imported at the service %1").arg(locale.toString(counts.notImported));
    if (counts.oldestCheck > 0)
        parts << tr("oldest check %1").arg(m_parts.zone.dateTime(counts.oldestCheck * 1000));
    if (counts.unchecked > 0)
        parts << tr("never asked whether imported %1").arg(locale.toString(counts.unchecked));
    m_coverage->setText(parts.join(QStringLiteral(" · ")));
    m_coverage->setVisible(!parts.isEmpty());
    m_matches->setVisible(m_model->query().isFilter());
    m_matches->setText(tr("%1 of %2 match").arg(locale.toString(m_model->rowCount()), locale.toString(counts.known)));
    showState();
}

void PeopleListPage::showState()
{
    const bool any = m_model->rowCount() > 0;
    // While a list that was there is read again it does not give way to an empty page.
    const bool comes = m_stack->currentWidget() == m_table && (!m_model->isLoaded() || m_model->isOrdering());
    m_stack->setCurrentWidget(any || comes ? static_cast<QWidget *>(m_table) : m_empty);
    if (!any && !comes) {
        const QString typed = m_search->text().trimmed();
        if (m_model->query().isFilter() && isAccountId(typed) && m_which->currentIndex() == 0)
            m_empty->setContent(QStringLiteral("search"), tr("No known account matches"),
                                tr("An account may exist all the same: the service cannot list them."),
                                tr("Open %1").arg(visibleText(typed, 40)));
        else if (m_model->query().isFilter())
            m_empty->setContent(QStringLiteral("filter"), tr("No known account matches"),
                                tr("Change the filter, or show all accounts."), tr("Show all accounts"));
        else if (!m_model->isLoaded())
            m_empty->setContent(QStringLiteral("people"), tr("Looking for known accounts"),
                                tr("They are kept on this computer."));
        else
            m_empty->setContent(QStringLiteral("people"), tr("No account is known yet"),
                                tr("The service cannot list accounts. Three ways to fill this list: add or import IDs, "
                                   "open Groups, whose owners and members appear here, or start the receiver in "
                                   "Callbacks, which notes everybody it hears of."),
                                tr("Add or import…"));
    }
    const QStringList chosen = chosenIds();
    const bool one = !currentId().isEmpty() && any;
    const QString none = tr("Nothing is chosen in the table.");
    const bool runs = m_deeds.isRunning();
    const QString idle = chosen.isEmpty() ? none : runs ? tr("Something else is under way.") : QString();
    const QString problem = m_parts.writeProblem().isEmpty() ? idle : m_parts.writeProblem();
    m_chosen->setText(chosen.isEmpty() ? QString()
                                       : tr("%Ln account(s) selected", nullptr, static_cast<int>(chosen.size())));
    m_bulk->setCounts(static_cast<int>(chosen.size()), m_model->rowCount(), m_model->query().isFilter());
    allow(m_export, any, tr("There is nothing to export."));
    allow(m_open, one, none);
    allow(m_events, one, none);
    for (QPushButton *button : {m_copy, m_note})
        allow(button, !chosen.isEmpty(), none);
    for (QPushButton *button : {m_copy, m_events}) {
        if (button->isEnabled())
            button->setToolTip(button->accessibleName());
    }
    allow(m_check, idle.isEmpty(), idle, runs);
    m_kick->setText(m_deeds.kickWords(chosen.size()));
    allow(m_kick, problem.isEmpty(), problem, runs);
    const QString refused = m_parts.deleteProblem().isEmpty() ? problem : m_parts.deleteProblem();
    allow(m_delete, refused.isEmpty(), refused, runs);
}

void PeopleListPage::onEmptyButton()
{
    const QString typed = m_search->text().trimmed();
    if (!m_model->query().isFilter()) {
        importAccounts();
    } else if (isAccountId(typed) && m_which->currentIndex() == 0) {
        Q_EMIT openRequested(typed);
    } else {
        m_which->setCurrentIndex(0);
        m_search->clear();
        applyFilter();
    }
}

void PeopleListPage::showTrouble(const CacheTrouble &trouble)
{
    QString title;
    QString cause;
    switch (trouble.kind) {
    case CacheTrouble::Kind::Damaged:
        title = tr("The list of known accounts on this computer was damaged");
        cause =
            tr("It is begun anew. It fills again from groups and callbacks; what was entered must be entered again.");
        break;
    case CacheTrouble::Kind::Newer:
        title = tr("The list of known accounts was written by a later version of this program");
        cause = tr("It was put aside and a new one is begun.");
        break;
    case CacheTrouble::Kind::Unwritable:
        title = tr("Known accounts cannot be kept on this computer");
        cause = tr("They are kept until the program ends. Look at the free space and the rights of the folder.");
        break;
    }
    QString details = trouble.error.message;
    if (!trouble.movedTo.isEmpty())
        details += QLatin1Char('\n') + tr("The old file is now %1").arg(trouble.movedTo);
    m_cacheMessage->showMessage(MessageBar::Kind::Warning, title, cause, {}, details);
    Q_EMIT problemFound(title, details);
}

void PeopleListPage::popUpMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addAccountActions(menu, this, m_model->idAt(index.row()));
    menu->addSeparator();
    for (QPushButton *button : {m_note, m_check, m_kick, m_delete})
        menu->addAction(button->icon(), button->text(), button, &QPushButton::click)->setEnabled(button->isEnabled());
    menu->addAction(tr("Remove from this list"), this, &PeopleListPage::forget);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

QStringList PeopleListPage::chosenIds() const
{
    QStringList ids;
    for (const int record : m_kept->records())
        ids << m_model->table().at(record).idText();
    return ids;
}

std::size_t PeopleListPage::chosenCount() const { return m_kept->records().size(); }

QString PeopleListPage::currentId() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && m_table->selectionModel()->hasSelection() ? m_model->idAt(current.row()) : QString();
}

void PeopleListPage::choose(const QString &id)
{
    if (const int row = m_model->rowOfId(id); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
}

void PeopleListPage::copyIds()
{
    const QStringList ids = chosenIds();
    if (ids.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(ids.join(QLatin1Char('\n')));
    Q_EMIT statusMessage(tr("%Ln account ID(s) copied", nullptr, static_cast<int>(ids.size())));
}

void PeopleListPage::importAccounts()
{
    auto *dialog = new AccountImportDialog(m_parts, this);
    connect(dialog, &AccountImportDialog::added, this, &PeopleListPage::statusMessage);
    dialog->open();
}

void PeopleListPage::openTyped()
{
    const QString typed = m_search->text().trimmed();
    auto *dialog = new OpenAccountDialog(isAccountId(typed) ? typed : QString(), this);
    connect(dialog, &OpenAccountDialog::chosen, this, &PeopleListPage::openRequested);
    dialog->open();
}

void PeopleListPage::editNote()
{
    if (chosenIds().isEmpty())
        return;
    auto *dialog = new AccountNoteDialog(m_parts, *m_model, chosenIds(), this);
    connect(dialog, &AccountNoteDialog::noted, this, &PeopleListPage::statusMessage);
    dialog->open();
}

void PeopleListPage::check() { m_deeds.check(chosenIds()); }

void PeopleListPage::kick() { m_deeds.kick(chosenIds()); }

void PeopleListPage::remove() { m_deeds.remove(chosenIds()); }

void PeopleListPage::forget()
{
    const QStringList ids = chosenIds();
    const auto go = [this, ids] {
        m_parts.directory.forget(ids);
        Q_EMIT statusMessage(tr("%Ln account(s) removed from the list; the service was not asked", nullptr,
                                static_cast<int>(ids.size())));
    };
    const auto notes = std::ranges::count_if(ids, [this](const QString &id) {
        const int record = m_model->table().find(id);
        return record >= 0 && !m_model->table().at(record).staffNote.isEmpty();
    });
    if (notes == 0) {
        go();
        return;
    }
    Confirmation question = m_parts.question(
        tr("Remove %Ln account(s) from the list", nullptr, static_cast<int>(ids.size())),
        tr("%Ln note(s) of staff go with them and cannot be had again.", nullptr, static_cast<int>(notes)),
        tr("Remove from this list"));
    question.destructive = true;
    m_parts.dialogs.confirm(this, question, [go](bool yes) {
        if (yes)
            go();
    });
}

void PeopleListPage::showEvents()
{
    if (!currentId().isEmpty())
        Q_EMIT eventsRequested(QStringLiteral("from = %1 or to = %1").arg(Filter::quoted(currentId())));
}

void PeopleListPage::exportView()
{
    if (m_model->rowCount() > 0)
        requestExport(m_table);
}

void PeopleListPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PeopleListPage::focusTable() { m_table->setFocus(Qt::OtherFocusReason); }

void PeopleListPage::retranslate()
{
    m_header->setTitle(tr("People"));
    m_openId->setText(tr("Open ID…"));
    m_export->setText(tr("Export…"));
    m_import->setText(tr("Add or import…"));
    m_search->setPlaceholderText(tr("Filter by ID, nickname or note"));
    m_search->setAccessibleName(tr("Filter accounts"));
    m_whichLabel->setText(tr("Show"));
    // Icons alone: the row must stand beside an open inspector.
    m_copy->setAccessibleName(tr("Copy ID"));
    m_events->setAccessibleName(tr("Events"));
    m_note->setText(tr("Note…"));
    m_check->setText(tr("Check"));
    m_delete->setText(tr("Delete…"));
    m_open->setText(tr("Open"));
    m_table->setAccessibleName(tr("Known accounts"));
    const QSignalBlocker quiet(m_which);
    const int entry = m_which->currentIndex();
    m_which->clear();
    using Which = AccountQuery::Which;
    const std::pair<Which, QString> entries[] = {{Which::All, tr("All known")},
                                                 {Which::FromGroups, tr("From groups")},
                                                 {Which::FromCallbacks, tr("From callbacks")},
                                                 {Which::FromImports, tr("Entered or imported")},
                                                 {Which::NotImported, tr("Not imported")},
                                                 {Which::Unchecked, tr("Never checked")},
                                                 {Which::WithNote, tr("With a note")},
                                                 {Which::Muted, tr("Muted as far as known")}};
    for (const auto &[which, name] : entries)
        m_which->addItem(name, static_cast<int>(which));
    m_which->setCurrentIndex(qMax(0, entry));
    m_model->textsChanged();
    showCounts();
}

} // namespace imdesk
