// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/extrapage.h"

#include "core/base/plaintext.h"
#include "ui/dialogs/confirmdeed.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/groups/actionbutton.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagefill.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/wraplayout.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

namespace imdesk {

namespace {

constexpr int wireTextRole = Qt::UserRole + 1; ///< the text as the service told it

} // namespace

ExtraPage::ExtraPage(const GroupTools &tools, GroupExtras &extras, WriteReport &report, GroupAct act,
                     const QString &name, QWidget *parent)
    : QWidget(parent),
      m_tools(tools),
      m_extras(extras),
      m_report(report),
      m_table(new QTableView(this)),
      m_act(act),
      m_model(new QStandardItemModel(this)),
      m_actionRow(new WrapLayout),
      m_busy(new BusyBar(this)),
      m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_note(plainLabel(Theme::Font::Caption, this, true)),
      m_count(plainLabel(Theme::Font::Caption, this, true))
{
    setObjectName(name);
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_message->setObjectName(name + QStringLiteral("Message"));
    m_empty->setObjectName(name + QStringLiteral("Empty"));
    m_count->setObjectName(name + QStringLiteral("Count"));
    m_note->setObjectName(name + QStringLiteral("Note"));
    m_note->setWordWrap(true);
    m_table->setModel(m_model);
    setupTable(m_table, name, name);
    setTableExport(m_table, [this] {
        TableExport what;
        what.name = objectName();
        what.what = tr("%1 of %2", "a list, a group").arg(m_table->accessibleName(), m_group.id);
        what.fileName = what.name + QLatin1Char('-') + m_group.id;
        what.facts = {{QStringLiteral("group"), m_group.id}};
        return what;
    });
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *card = new Card(this);
    card->setTight(true);
    card->body()->addWidget(m_stack);
    m_empty->setScrolls();
    fillPage(card);
    m_actionRow->setSpacing(Theme::gap);
    auto *column = new PageColumn(this);
    column->setContentsMargins(0, Theme::gapWide, 0, 0);
    column->setSpacing(Theme::gapWide);
    column->addLayout(m_actionRow);
    column->addWidget(m_note);
    column->addWidget(m_busy);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    column->addWidget(m_count);
    connect(m_busy, &BusyBar::cancelRequested, this, [this] {
        m_scope.cancelAll();
        m_busy->finish();
    });
    connect(m_empty, &EmptyState::buttonClicked, this, &ExtraPage::refresh);
    connect(&m_tools.writes.rules().refusals(), &PlanRefusals::changed, this, &ExtraPage::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showActions(); });
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setObjectName(objectName() + QStringLiteral("Menu"));
        menu->setToolTipsVisible(true);
        if (const QModelIndex index = m_table->indexAt(at); index.isValid())
            addIdOf(menu, index.row());
        menu->addSeparator();
        menu->addActions(m_actions);
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
}

QAction *ExtraPage::makeAction(const char *name, const char *iconName)
{
    auto *action = new QAction(icon(QLatin1String(iconName)), {}, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    adoptAction(action);
    return action;
}

void ExtraPage::adoptAction(QAction *action)
{
    m_actionRow->addWidget(actionButton(action, this));
    m_actions << action;
    m_table->addAction(action);
}

void ExtraPage::setTexts(const QStringList &headings, const QString &accessibleName, const QString &emptyWhat,
                         const QString &emptyTodo)
{
    m_headings = headings;
    m_model->setHorizontalHeaderLabels(headings);
    m_table->setAccessibleName(accessibleName);
    m_emptyWhat = emptyWhat;
    m_emptyTodo = emptyTodo;
    showState();
}

void ExtraPage::setWidths(const QList<int> &widths)
{
    for (qsizetype column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), widths[column]);
}

void ExtraPage::setGroup(const GroupTarget &group)
{
    const bool same = group.id == m_group.id && group.kind == m_group.kind;
    m_group = group;
    if (!same) {
        m_scope.cancelAll();
        m_busy->finish();
        m_message->clear();
        m_begun = false;
        m_model->removeRows(0, m_model->rowCount());
        m_count->clear();
    }
    showState();
}

void ExtraPage::begin()
{
    if (m_begun || !GroupRules::ofType(m_group.kind, m_act).allowed)
        return;
    // What was refused to the app is asked again by hand only; where nothing may be written that is not told here.
    GroupRules &rules = m_tools.writes.rules();
    if (rules.isClosed(m_act) && !rules.profile().readOnly)
        showState();
    else
        refresh();
}

void ExtraPage::refresh()
{
    if (!GroupRules::ofType(m_group.kind, m_act).allowed)
        return;
    m_begun = true;
    m_tools.writes.rules().forget(m_act);
    m_message->clear();
    m_busy->start(tr("Reading"));
    ask();
}

void ExtraPage::readAgain()
{
    m_begun = false;
    if (isVisible())
        begin();
}

void ExtraPage::setFileColumns(const QList<ExportColumn> &columns)
{
    for (qsizetype column = 0; column < columns.size(); ++column)
        m_model->setHeaderData(static_cast<int>(column), Qt::Horizontal, columnData(columns[column]), cellRole);
}

void ExtraPage::showRows(const QList<QStringList> &rows, const QString &count, const QList<QList<Cell>> &cells)
{
    const QString current = cell(keyColumn());
    m_busy->finish();
    m_model->removeRows(0, m_model->rowCount());
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const QStringList &row = rows[at];
        QList<QStandardItem *> items;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString &text = row[column];
            auto *item = new QStandardItem(visibleText(text, 400));
            item->setData(text, wireTextRole);
            item->setData(cellData(cells.isEmpty() ? textCell(text) : cells[at].value(column)), cellRole);
            item->setEditable(false);
            items << item;
        }
        m_model->appendRow(items);
        if (!current.isEmpty() && row.value(keyColumn()) == current)
            m_table->selectRow(m_model->rowCount() - 1);
    }
    m_count->setText(count);
    showState();
}

void ExtraPage::showError(const ApiError &error, bool closes)
{
    m_busy->finish();
    m_begun = false;
    if (closes)
        m_tools.writes.rules().learn(m_act, error);
    if (m_tools.writes.rules().verdict(m_group.kind, m_act).allowed)
        m_message->showError(m_report.explain(error));
    showState();
}

void ExtraPage::showGaps(const QString &title, const QStringList &lines)
{
    m_message->showMessage(MessageBar::Kind::Warning, title, {}, {}, lines.join(QLatin1Char('\n')));
}

void ExtraPage::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    const Verdict type = GroupRules::ofType(m_group.kind, m_act);
    const Verdict now = m_tools.writes.rules().verdict(m_group.kind, m_act);
    const QString sign = QStringLiteral("info");
    if (!type.allowed)
        m_empty->setContent(sign, type.reason, type.instead);
    else if (!now.allowed && !m_tools.writes.rules().profile().readOnly)
        m_empty->setContent(QStringLiteral("lock"), now.reason, now.instead, tr("Try again"));
    else
        m_empty->setContent(sign, m_emptyWhat, m_emptyTodo);
    // What it takes stands above a list without rows; where there are some, it is met.
    const QString note = !type.allowed ? QString() : !now.allowed ? now.sentence() : any ? QString() : type.reason;
    m_note->setText(note);
    levelNote();
    if (m_beside)
        m_beside->levelNote();
    showActions();
}

void ExtraPage::levelNote()
{
    // A label without words is one line high.
    m_note->setVisible(!m_note->text().isEmpty() || (m_beside && !m_beside->m_note->text().isEmpty()));
}

void ExtraPage::standBeside(ExtraPage *other)
{
    m_beside = other;
    other->m_beside = this;
}

QStringList ExtraPage::chosen(int column) const
{
    QStringList all;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows(column))
        all << index.data(wireTextRole).toString();
    return all;
}

QString ExtraPage::cell(int column) const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows(column);
    return rows.isEmpty() ? QString() : rows.first().data(wireTextRole).toString();
}

QString ExtraPage::wireText(int row, int column) const
{
    return m_model->index(row, column).data(wireTextRole).toString();
}

bool ExtraPage::usable() const { return m_tools.writes.rules().verdict(m_group.kind, m_act).allowed; }

void ExtraPage::allow(QAction *action, const QString &missing) const
{
    const Verdict verdict = m_tools.writes.rules().verdict(m_group.kind, m_act);
    const QString why = verdict.allowed ? missing : verdict.sentence();
    action->setEnabled(why.isEmpty());
    action->setToolTip(why.isEmpty() ? action->text() : why);
}

void ExtraPage::confirmed(const Confirmation &question, bool always, const std::function<void()> &go)
{
    const Profile &profile = m_tools.writes.rules().profile();
    if (!always && profile.level != SafetyLevel::Production) {
        go();
        return;
    }
    Confirmation asked = question;
    asked.level = profile.level;
    asked.profileName = profile.name;
    if (asked.keep.isEmpty())
        asked.keep = tr("Keep as it is");
    // Typed where it is for good and real people are hit.
    if (profile.level != SafetyLevel::Production)
        asked.typedWord.clear();
    confirmDeed(m_tools.dialogs, this, asked, m_tools.writes.client(), [guard = QPointer<ExtraPage>(this), go] {
        if (guard)
            go();
    });
}

} // namespace imdesk
