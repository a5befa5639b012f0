// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/peoplepanel.h"

#include "core/base/plaintext.h"
#include "core/models/accountsmodel.h"
#include "ui/panels/people/accountdeeds.h"
#include "ui/panels/people/peoplelistpage.h"
#include "ui/panels/people/personpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace imdesk {

namespace {
/// Chosen accounts that are remembered while the list is away. More take as much room as the list: it stays with them.
constexpr std::size_t chosenRemembered = 20'000;
} // namespace

PeoplePanel::PeoplePanel(const PeopleParts &parts, QWidget *parent)
    : Panel(parent),
      m_parts(parts),
      m_stack(new QStackedWidget(this)),
      m_listSide(new QWidget(m_stack)),
      m_busy(new BusyBar(m_listSide)),
      m_message(new MessageBar(m_listSide)),
      m_deeds(new AccountDeeds(m_parts, m_busy, m_message, m_listSide)),
      m_list(new PeopleListPage(m_parts, *m_deeds, m_listSide))
{
    setObjectName(QStringLiteral("peoplePanel"));
    m_busy->setObjectName(QStringLiteral("peopleBusy"));
    m_message->setObjectName(QStringLiteral("peopleMessage"));
    m_parts.knownAccounts = [this](QObject *asker, const std::function<void(const QStringList &)> &then) {
        m_list->model().whenLoaded(asker, [this, then] {
            QStringList ids;
            const AccountTable &table = m_list->model().table();
            for (int record = 0; record < table.size(); ++record) {
                if (!table.isForgotten(record))
                    ids << QString::fromUtf8(table.id(record));
            }
            then(ids);
        });
    };
    m_page = new PersonPage(m_parts, m_list->model(), m_stack);
    auto *side = new QVBoxLayout(m_listSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(Theme::gapWide);
    side->addWidget(m_message);
    side->addWidget(m_busy);
    side->addWidget(m_list, 1);
    m_stack->addWidget(m_listSide);
    m_stack->addWidget(m_page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->addWidget(m_stack);

    const auto action = [this](const char *name, auto run) {
        auto *made = new QAction(this);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QAction::triggered, this, run);
        m_listActions << made;
        return made;
    };
    m_importAction = action("peopleImportAction", [this] { m_list->importAccounts(); });
    m_openIdAction = action("peopleOpenIdAction", [this] { m_list->openTyped(); });
    m_openAction = action("peopleOpenAction", [this] { openPerson(m_list->currentId()); });
    m_copyAction = action("peopleCopyAction", [this] { m_list->copyIds(); });
    m_eventsAction = action("peopleEventsAction", [this] { m_list->showEvents(); });
    m_checkAction = action("peopleCheckAction", [this] { m_list->check(); });
    m_kickAction = action("peopleKickAction", [this] { m_list->kick(); });
    m_deleteAction = action("peopleDeleteAction", [this] { m_list->remove(); });
    m_noteAction = action("peopleNoteAction", [this] { m_list->editNote(); });
    m_forgetAction = action("peopleForgetAction", [this] { m_list->forget(); });
    m_importAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_importAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_backAction = new QAction(this);
    m_backAction->setObjectName(QStringLiteral("peopleBackAction"));
    m_backAction->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_backAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_backAction, &QAction::triggered, this, &PeoplePanel::back);
    addActions(m_listActions);
    addActions(m_page->pageActions());
    addAction(m_backAction);

    connect(m_list, &PeopleListPage::openRequested, this, [this](const QString &account) { openPerson(account); });
    connect(m_list, &PeopleListPage::chosenChanged, this, &PeoplePanel::showActions);
    connect(m_list, &PeopleListPage::currentChanged, this, [this](const QString &account) {
        inspectRow(account);
        showActions();
    });
    connect(&m_list->model(), &QAbstractItemModel::dataChanged, this, &PeoplePanel::inspectAgain);
    connect(&m_list->model(), &QAbstractItemModel::modelReset, this, &PeoplePanel::inspectAgain);
    connect(&m_list->model(), &AccountsModel::loaded, this, &PeoplePanel::inspectAgain);
    connect(m_list, &PeopleListPage::eventsRequested, this,
            [this](const QString &filter) { Q_EMIT navigateTo(QStringLiteral("callbacks"), filter); });
    connect(m_list, &PeopleListPage::bulkRequested, this, [this](const QStringList &ids, const QString &words) {
        Q_EMIT navigateTo(QStringLiteral("jobs"), QVariantMap{{QStringLiteral("field"), QStringLiteral("account")},
                                                              {QStringLiteral("ids"), ids},
                                                              {QStringLiteral("words"), words}});
    });
    connect(m_list, &PeopleListPage::statusMessage, this, &Panel::statusMessage);
    connect(m_list, &PeopleListPage::problemFound, this, &Panel::problemFound);
    connect(m_deeds, &AccountDeeds::statusMessage, this, &Panel::statusMessage);
    connect(m_deeds, &AccountDeeds::runningChanged, this, &PeoplePanel::showActions);
    connect(m_parts.refusals.get(), &PlanRefusals::changed, this, &PeoplePanel::showActions);
    connect(m_page, &PersonPage::backRequested, this, &PeoplePanel::back);
    connect(m_page, &PersonPage::inspect, this, [this](const Inspection &what) {
        if (!isPageOpen())
            return;
        m_inspected.reset();
        Q_EMIT inspect(what);
    });
    connect(m_page, &PersonPage::navigate, this, [this](const ObjectRef &target) {
        if (target.kind == ObjectRef::Kind::Account)
            openPerson(target.id);
        else if (target.kind == ObjectRef::Kind::Group)
            Q_EMIT navigateTo(QStringLiteral("groups"), target.id);
        else
            Q_EMIT navigate(target);
    });
    connect(m_page, &PersonPage::navigateTo, this, &Panel::navigateTo);
    connect(m_page, &PersonPage::statusMessage, this, &Panel::statusMessage);
    PeoplePanel::retranslate();
    m_parts.board.load(); // the mutes; the accounts are read when they are shown
}

void PeoplePanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (!event->spontaneous())
        model().setShown(true);
}

void PeoplePanel::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    if (!event->spontaneous())
        model().setShown(m_list->chosenCount() > chosenRemembered);
}

AccountsModel &PeoplePanel::model() const { return m_list->model(); }

bool PeoplePanel::isPageOpen() const { return m_page && m_stack->currentWidget() == m_page; }

void PeoplePanel::open(const ObjectRef &target)
{
    if (target.kind == ObjectRef::Kind::Account)
        openPerson(target.id);
}

void PeoplePanel::openWith(const QVariant &argument)
{
    const QVariantMap map = argument.toMap();
    if (map.isEmpty())
        openPerson(argument.toString());
    else
        openPerson(map.value(QStringLiteral("account")).toString(), map.value(QStringLiteral("tab")).toString());
}

void PeoplePanel::openPerson(const QString &account, const QString &tab)
{
    if (account.isEmpty())
        return;
    const QString unsaved = account == m_page->account() ? QString() : m_page->unsaved();
    if (unsaved.isEmpty()) {
        reallyOpen(account, tab);
        return;
    }
    Confirmation question =
        m_parts.question(tr("Leave %1").arg(visibleText(m_page->account(), 40)),
                         tr("%1 would be lost. They are written nowhere.").arg(unsaved), tr("Leave without saving"));
    question.keep = tr("Stay");
    question.destructive = true;
    m_parts.dialogs.confirm(this, question, [this, account, tab](bool yes) {
        if (yes)
            reallyOpen(account, tab);
        else
            reallyOpen(m_page->account(), {});
    });
}

void PeoplePanel::reallyOpen(const QString &account, const QString &tab)
{
    m_stack->setCurrentWidget(m_page);
    // Nothing about somebody else stands beside the page, also where the service tells nothing about this account.
    tell(inspectionOf(account));
    m_page->open(account, tab);
    m_page->setFocus();
    showActions();
}

void PeoplePanel::back()
{
    if (!isPageOpen())
        return;
    m_stack->setCurrentWidget(m_listSide);
    m_list->choose(m_page->account());
    m_list->focusTable();
    inspectRow(m_list->currentId());
    showActions();
}

void PeoplePanel::inspectRow(const QString &account)
{
    if (!isPageOpen())
        tell(account.isEmpty() ? Inspection() : inspectionOf(account));
}

void PeoplePanel::inspectAgain()
{
    // Of an account that the list does not show now, what was told stays.
    if (m_inspected && m_list->model().rowOfId(m_inspected->title) >= 0)
        tell(inspectionOf(m_inspected->title));
}

void PeoplePanel::tell(const Inspection &what)
{
    if (m_inspected && m_inspected->title == what.title && m_inspected->fields == what.fields)
        return;
    m_inspected = what;
    Q_EMIT inspect(what);
}

Inspection PeoplePanel::inspectionOf(const QString &account) const
{
    Inspection what;
    what.title = account;
    what.ids = {NamedId::account(account)};
    const AccountsModel &rows = m_list->model();
    const int row = rows.rowOfId(account);
    for (int column = 0; row >= 0 && column < rows.columnCount(); ++column)
        what.fields.append(
            {rows.headerData(column, Qt::Horizontal).toString(), rows.index(row, column).data().toString()});
    return what;
}

void PeoplePanel::showActions()
{
    const bool page = isPageOpen();
    for (QAction *action : m_page->pageActions())
        action->setVisible(page);
    for (QAction *action : std::as_const(m_listActions))
        action->setVisible(!page);
    m_backAction->setVisible(page);
    const bool current = !m_list->currentId().isEmpty();
    const qsizetype count = m_list->chosenIds().size();
    const bool chosen = count > 0;
    m_kickAction->setText(m_deeds->kickWords(count));
    const bool free = !m_deeds->isRunning();
    const bool writes = m_parts.writeProblem().isEmpty();
    m_openAction->setEnabled(current);
    m_eventsAction->setEnabled(current);
    m_copyAction->setEnabled(chosen);
    m_forgetAction->setEnabled(chosen);
    m_noteAction->setEnabled(chosen);
    m_checkAction->setEnabled(chosen && free);
    m_kickAction->setEnabled(chosen && free && writes);
    m_deleteAction->setEnabled(chosen && free && m_parts.deleteProblem().isEmpty());
}

void PeoplePanel::refresh()
{
    if (isPageOpen())
        m_page->refresh();
    else
        m_list->refresh();
}

void PeoplePanel::focusFilter()
{
    if (isPageOpen())
        back();
    m_list->focusFilter();
}

void PeoplePanel::exportView()
{
    if (isPageOpen())
        Panel::exportView();
    else
        m_list->exportView();
}

void PeoplePanel::retranslate()
{
    m_importAction->setText(tr("Add or import accounts…"));
    m_openIdAction->setText(tr("Open an account by its ID…"));
    m_openAction->setText(tr("Open the person"));
    m_copyAction->setText(tr("Copy account IDs"));
    m_eventsAction->setText(tr("Show events of the account"));
    m_checkAction->setText(tr("Check whether imported"));
    m_deleteAction->setText(tr("Delete accounts…"));
    m_noteAction->setText(tr("Write a note on the accounts…"));
    m_forgetAction->setText(tr("Remove from this list"));
    m_backAction->setText(tr("Back to all people"));
    m_list->retranslate();
    m_page->retranslate();
    showActions();
    inspectRow(m_list->currentId());
}

} // namespace imdesk
