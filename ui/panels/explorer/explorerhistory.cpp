// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/explorer/explorerhistory.h"

#include "core/models/callhistorymodel.h"
#include "core/settings/profile.h"
#include "ui/dialogs/dialogs.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tablesetup.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace imdesk {

ExplorerHistory::ExplorerHistory(CallHistory &history, const Profile &profile, const DisplayZone &zone,
                                 Dialogs &dialogs, std::function<QString(const QString &)> titleOf, QWidget *parent)
    : QWidget(parent),
      m_history(history),
      m_profile(profile),
      m_zone(zone),
      m_dialogs(dialogs),
      m_titleOf(std::move(titleOf)),
      m_model(new CallHistoryModel(history, this)),
      m_search(new SearchField(this)),
      m_open(new QPushButton(this)),
      m_clear(new QPushButton(this)),
      m_stack(new QStackedWidget(this)),
      m_table(new QTableView(m_stack)),
      m_empty(new EmptyState(m_stack)),
      m_note(plainLabel(Theme::Font::Caption, this, true))
{
    build();
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        present();
    });
    connect(m_open, &QPushButton::clicked, this, &ExplorerHistory::openCurrent);
    connect(m_table, &QTableView::activated, this, &ExplorerHistory::openCurrent);
    connect(m_clear, &QPushButton::clicked, this, &ExplorerHistory::askClear);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ExplorerHistory::present);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExplorerHistory::present);
    connect(&zone, &DisplayZone::changed, m_model, &CallHistoryModel::refresh);
    m_model->setTexts([zone = &m_zone](qint64 ms) { return zone->dateTimeBare(ms); }, m_titleOf);
    retranslate();
}

void ExplorerHistory::build()
{
    m_search->setObjectName(QStringLiteral("explorerHistorySearch"));
    m_open->setObjectName(QStringLiteral("explorerHistoryOpen"));
    m_clear->setObjectName(QStringLiteral("explorerHistoryClear"));
    m_open->setIcon(icon(QStringLiteral("edit")));
    setButtonRole(m_clear, ButtonRole::Quiet);
    m_table->setModel(m_model);
    setupTable(m_table, QStringLiteral("explorerHistory"), tr("Calls made before"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setIdMenu(m_table, [this](const QModelIndex &index) { return idsIn(m_model->call(index.row()).request); });
    m_table->setItemDelegateForColumn(CallHistoryModel::Outcome,
                                      new ChipDelegate(
                                          [](const QModelIndex &index) {
                                              const QString state = index.data(CallHistoryModel::StateRole).toString();
                                              return state == QLatin1String("ok")          ? ChipKind::Ok
                                                     : state == QLatin1String("cancelled") ? ChipKind::Neutral
                                                                                           : ChipKind::Bad;
                                          },
                                          m_table));
    constexpr int widths[] = {155, 230, 280, 130, 70, 150};
    for (int column = 0; column < CallHistoryModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_note->setWordWrap(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(m_search, 1);
    line->addWidget(m_open);
    line->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::gap, 0, 0);
    column->setSpacing(Theme::gap);
    column->addLayout(line);
    column->addWidget(m_stack, 1);
    column->addWidget(m_note);
}

void ExplorerHistory::openCurrent()
{
    const QModelIndex now = m_table->currentIndex();
    if (now.isValid())
        Q_EMIT callChosen(m_model->call(now.row()));
}

void ExplorerHistory::askClear()
{
    Confirmation question;
    question.title = tr("Forget %n call(s)", nullptr, int(m_history.calls().size()));
    question.effect = tr("The history of calls of this profile is removed from this computer. The app is not touched.");
    question.verb = tr("Forget");
    question.level = m_profile.level;
    question.profileName = m_profile.name;
    question.destructive = true;
    m_dialogs.confirm(this, question, [this](bool yes) {
        if (!yes)
            return;
        if (const Result<Done> done = m_history.clear(); !done)
            Q_EMIT failed(done.error());
        else
            Q_EMIT statusMessage(tr("The history of calls is empty."));
    });
}

void ExplorerHistory::present()
{
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    m_open->setEnabled(any && m_table->currentIndex().isValid());
    m_clear->setEnabled(!m_history.calls().isEmpty());
    if (m_history.calls().isEmpty())
        m_empty->setContent(QStringLiteral("clock"), tr("No calls yet."), tr("What you send is listed here."));
    else
        m_empty->setContent(QStringLiteral("search"), tr("No call has these words."), tr("Clear the search."));
}

void ExplorerHistory::focusSearch() { m_search->setFocus(); }

void ExplorerHistory::retranslate()
{
    m_search->setPlaceholderText(tr("Search calls: command, ID, outcome, request id"));
    m_search->setAccessibleName(tr("Search calls"));
    m_open->setText(tr("Open in the form"));
    m_clear->setText(tr("Forget all…"));
    m_table->setAccessibleName(tr("Calls made before"));
    m_note->setText(tr("The last %1 calls are kept on this computer, without keys, signatures and message texts.")
                        .arg(CallHistory::maxCalls));
    m_model->retranslate();
    present();
}

} // namespace imdesk
