// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/remotelistview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/wraplayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace imdesk {

namespace {

constexpr int countWidth = 160; ///< beside many buttons: two lines of words, not one word a line

} // namespace

RemoteListView::RemoteListView(RemoteListModel &model, const ErrorText &errors, const QString &name, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_errors(errors),
      m_message(new MessageBar(this)),
      m_head(new QHBoxLayout),
      m_foot(new WrapLayout(WrapLayout::Side::Right)),
      m_stack(new QStackedWidget(this)),
      m_table(new QTableView(m_stack)),
      m_empty(new EmptyState(m_stack)),
      m_count(plainLabel(Theme::Font::Caption, this, true))
{
    m_message->setObjectName(name + QStringLiteral("Message"));
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_empty->setObjectName(name + QStringLiteral("Empty"));
    m_count->setObjectName(name + QStringLiteral("Count"));
    m_count->setWordWrap(true);
    m_count->setMinimumWidth(countWidth);
    m_table->setModel(&m_model);
    setupTable(m_table, name, name);
    setTableExport(m_table, [this, name] {
        TableExport what;
        what.name = name;
        what.what = tr("%1 of %2", "a list, an account").arg(m_table->accessibleName(), m_model.account());
        what.fileName = name + QLatin1Char('-') + m_model.account();
        what.facts = {{QStringLiteral("account"), m_model.account()},
                      {QStringLiteral("complete"), m_model.state() == RemoteListModel::State::Complete}};
        return what;
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *card = new Card(this);
    card->setTight(true);
    card->body()->addWidget(m_stack);
    m_head->setSpacing(Theme::gap);
    m_foot->setSpacing(Theme::gap);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::gap);
    foot->addWidget(m_count, 1);
    foot->addLayout(m_foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapWide);
    column->addLayout(m_head);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    column->addLayout(foot);

    connect(&m_model, &RemoteListModel::stateChanged, this, &RemoteListView::present);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &RemoteListView::present);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_model.state() == RemoteListModel::State::Failed)
            m_model.retry();
        else
            m_model.reload();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RemoteListView::chosenChanged);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rowActivated(index.row()); });
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_table->indexAt(at);
        if (!index.isValid() || !m_fillMenu)
            return;
        auto *menu = new QMenu(m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_fillMenu(menu, index.row());
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    present();
}

void RemoteListView::setEmptyText(const QString &sign, const QString &what, const QString &todo)
{
    m_sign = sign;
    m_what = what;
    m_todo = todo;
    present();
}

void RemoteListView::setListName(const QString &name) { m_table->setAccessibleName(name); }

void RemoteListView::setWidths(const QList<int> &widths)
{
    for (qsizetype column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), widths[column]);
}

QList<int> RemoteListView::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::ranges::sort(rows);
    return rows;
}

int RemoteListView::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void RemoteListView::showFailure(const ApiError &error, const QString &button, const std::function<void()> &again)
{
    m_message->showError(m_errors.explain(error, QLocale().name()));
    if (!button.isEmpty())
        m_message->addButton(button, [this, again] {
            m_message->clear();
            again();
        });
}

void RemoteListView::setAge(const QString &words)
{
    m_age = words;
    showCount();
}

void RemoteListView::showCount()
{
    const QLocale locale;
    const int rows = m_model.rowCount();
    const bool complete = m_model.state() == RemoteListModel::State::Complete;
    QStringList words;
    if (rows > 0 && complete)
        words << tr("All %1 loaded").arg(locale.toString(rows));
    else if (rows > 0 && m_model.total() >= 0)
        words << tr("%1 of %2 loaded").arg(locale.toString(rows), locale.toString(m_model.total()));
    else if (rows > 0)
        words << tr("%1 loaded; more follow").arg(locale.toString(rows));
    if (!m_age.isEmpty() && (rows > 0 || complete))
        words << m_age;
    m_count->setText(m_model.state() == RemoteListModel::State::Failed ? QString() : words.join(QStringLiteral(" · ")));
}

void RemoteListView::present()
{
    const int rows = m_model.rowCount();
    const bool loading = m_model.state() == RemoteListModel::State::Loading;
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    switch (m_model.state()) {
    case RemoteListModel::State::Failed:
        showFailure(m_model.error(), tr("Try again"), [this] { m_model.retry(); });
        m_empty->setContent(QStringLiteral("error"), tr("This list could not be read"),
                            tr("The message above says why."), tr("Try again"));
        break;
    case RemoteListModel::State::Complete:
        m_empty->setContent(m_sign, m_what, m_todo);
        break;
    default:
        if (loading || !m_model.isStarted())
            m_empty->setContent(m_sign, tr("Reading"), tr("The service is asked."));
        else
            m_empty->setContent(m_sign, tr("Not read"), tr("The reading was cancelled."), tr("Read again"));
        break;
    }
    showCount();
    Q_EMIT chosenChanged();
}

void RemoteListView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        present();
}

} // namespace imdesk
