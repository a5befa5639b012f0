// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drawer.h"

#include "core/models/calllogmodel.h"
#include "ui/shell/problemsmodel.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/timedelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace imdesk {

Drawer::Drawer(const DisplayZone &zone, QWidget *parent)
    : QWidget(parent),
      m_zone(zone),
      m_tabs(new QTabBar(this)),
      m_retry(plainLabel(Theme::Font::Caption, this, true)),
      m_clear(new QPushButton(this)),
      m_effects(new QPushButton(this)),
      m_toggle(new QPushButton(this)),
      m_pages(new QStackedWidget(this)),
      m_callTable(new QTableView(this)),
      m_problemTable(new QTableView(this)),
      m_noCalls(new EmptyState(this)),
      m_noProblems(new EmptyState(this)),
      m_problems(new ProblemsModel(this))
{
    setObjectName(QStringLiteral("drawer"));
    m_tabs->setObjectName(QStringLiteral("drawerTabs"));
    m_toggle->setObjectName(QStringLiteral("drawerToggle"));
    m_clear->setObjectName(QStringLiteral("drawerClear"));
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    setButtonRole(m_toggle, ButtonRole::Quiet);
    setButtonRole(m_clear, ButtonRole::Quiet);
    m_effects->setObjectName(QStringLiteral("drawerEffects"));
    setButtonRole(m_effects, ButtonRole::Quiet);
    m_callPage = static_cast<QStackedWidget *>(makePage(m_callTable, m_noCalls));
    m_problemPage = static_cast<QStackedWidget *>(makePage(m_problemTable, m_noProblems));
    m_pages->addWidget(m_callPage);
    m_pages->addWidget(m_problemPage);
    m_problemTable->setModel(m_problems);
    setupTable(m_problemTable, QStringLiteral("problems"), QString());
    m_problemTable->setItemDelegateForColumn(
        ProblemsModel::Time,
        new TimeDelegate(m_zone, ProblemsModel::timeRole, TimeDelegate::Format::Time, m_problemTable));
    m_problemTable->setColumnWidth(ProblemsModel::Time, 100);
    // What happened is the sentence to read; details are often a path, and the inspector has them whole.
    m_problemTable->horizontalHeader()->setStretchLastSection(false);
    m_problemTable->horizontalHeader()->setSectionResizeMode(ProblemsModel::Title, QHeaderView::Stretch);
    m_problemTable->setColumnWidth(ProblemsModel::Details, 240);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::gap, 0, Theme::gap, 0);
    bar->addWidget(m_tabs);
    bar->addWidget(m_retry, 1);
    bar->addStretch();
    bar->addWidget(m_effects);
    bar->addWidget(m_clear);
    bar->addWidget(m_toggle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_pages, 1);

    connect(m_toggle, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index < 0)
            return;
        const bool same = index == m_tabs->currentIndex();
        setOpen(!(m_open && same));
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        retranslate();
    });
    connect(m_clear, &QPushButton::clicked, m_problems, &ProblemsModel::clear);
    connect(m_effects, &QPushButton::clicked, this, [this] { Q_EMIT effectsRequested(selectedRequest()); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_problems, signal, this, &Drawer::count);
    connect(m_problems, &QAbstractItemModel::modelReset, this, &Drawer::count);
    connect(m_problemTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { inspectProblem(index.row()); });
    m_pages->hide();
    m_retry->setObjectName(QStringLiteral("drawerRetry"));
    // In a narrow window its end gives way; the tooltip has it whole.
    m_retry->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_retry->hide();
    retranslate();
    count();
}

QWidget *Drawer::makePage(QTableView *table, EmptyState *empty)
{
    auto *page = new QStackedWidget(this);
    table->setFrameShape(QFrame::NoFrame);
    page->addWidget(empty);
    page->addWidget(table);
    return page;
}

void Drawer::setCallLog(QAbstractItemModel *calls)
{
    if (m_calls)
        m_calls->disconnect(this);
    m_calls = calls;
    m_callTable->setModel(calls);
    setupTable(m_callTable, QStringLiteral("apiCalls"), QString());
    m_callTable->setItemDelegateForColumn(
        CallLogModel::Time, new TimeDelegate(m_zone, CallLogModel::RawRole, TimeDelegate::Format::Time, m_callTable));
    m_callTable->setItemDelegateForColumn(
        CallLogModel::Outcome, new ChipDelegate(
                                   [](const QModelIndex &index) {
                                       return index.data(CallLogModel::StateRole).toString() == QLatin1String("ok")
                                                  ? ChipKind::Ok
                                                  : ChipKind::Bad;
                                   },
                                   m_callTable));
    const QList<QPair<int, int>> widths{{CallLogModel::Time, 100},
                                        {CallLogModel::Command, 320},
                                        {CallLogModel::Elapsed, 80},
                                        {CallLogModel::Outcome, 140},
                                        {CallLogModel::RequestId, 280}};
    for (const auto &[columnAt, width] : widths)
        m_callTable->setColumnWidth(columnAt, width);
    if (calls) {
        connect(calls, &QAbstractItemModel::rowsInserted, this, &Drawer::count);
        connect(calls, &QAbstractItemModel::rowsRemoved, this, &Drawer::count);
        connect(calls, &QAbstractItemModel::modelReset, this, &Drawer::count);
        connect(m_callTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                [this](const QModelIndex &index) {
                    inspectCall(index.row());
                    showButtons();
                });
    }
    retranslate();
    count();
}

void Drawer::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    m_pages->setVisible(open);
    retranslate();
    Q_EMIT openChanged(open);
}

void Drawer::setRetry(const QString &words)
{
    m_retry->setText(words);
    m_retry->setToolTip(words);
    m_retry->setVisible(!words.isEmpty());
}

void Drawer::showProblems()
{
    m_tabs->setCurrentIndex(1);
    setOpen(true);
}

void Drawer::inspectCall(int row)
{
    if (!m_calls || row < 0)
        return;
    Inspection what;
    for (int columnAt = 0; columnAt < m_calls->columnCount(); ++columnAt) {
        const QModelIndex index = m_calls->index(row, columnAt);
        QString text = index.data().toString();
        if (columnAt == CallLogModel::Time)
            text = m_zone.dateTime(index.data(CallLogModel::RawRole).toDateTime().toMSecsSinceEpoch());
        if (columnAt == CallLogModel::Command)
            what.title = text;
        what.fields << qMakePair(m_calls->headerData(columnAt, Qt::Horizontal).toString(), text);
    }
    what.subtitle = tr("API call");
    if (const auto *log = qobject_cast<CallLogModel *>(m_calls.data())) {
        const CallRecord &call = log->record(row);
        if (!call.ok) {
            if (call.error.httpStatus != 0)
                what.fields << qMakePair(tr("HTTP status"), QString::number(call.error.httpStatus));
            what.fields << qMakePair(tr("Message"), call.error.message);
        }
    }
    Q_EMIT inspect(what);
}

QString Drawer::selectedRequest() const
{
    const auto *log = qobject_cast<CallLogModel *>(m_calls.data());
    const QModelIndex current = log ? m_callTable->currentIndex() : QModelIndex();
    // The service sends no events for what it refused.
    return current.isValid() && log->record(current.row()).ok ? log->record(current.row()).requestId : QString();
}

void Drawer::showButtons()
{
    m_clear->setVisible(m_open && m_tabs->currentIndex() == 1);
    m_effects->setVisible(m_open && m_tabs->currentIndex() == 0);
    m_effects->setEnabled(!selectedRequest().isEmpty());
}

void Drawer::inspectProblem(int row)
{
    if (row < 0 || row >= m_problems->rowCount())
        return;
    const ProblemsModel::Row &problem = m_problems->row(row);
    Inspection what;
    what.title = problem.title;
    what.subtitle = m_zone.dateTime(problem.at);
    what.fields = {qMakePair(tr("Details"), problem.details), qMakePair(tr("Times"), QString::number(problem.count))};
    what.rawText = problem.details;
    Q_EMIT inspect(what);
}

void Drawer::count()
{
    const QLocale locale;
    const int calls = m_calls ? m_calls->rowCount() : 0;
    const int problems = m_problems->rowCount();
    m_tabs->setTabText(0, calls > 0 ? tr("API calls (%1)").arg(locale.toString(calls)) : tr("API calls"));
    m_tabs->setTabText(1, problems > 0 ? tr("Problems (%1)").arg(locale.toString(problems)) : tr("Problems"));
    m_tabs->setTabIcon(1, problems > 0 ? icon(QStringLiteral("warning"), IconRole::Warn) : QIcon());
    m_callPage->setCurrentIndex(calls > 0 ? 1 : 0);
    m_problemPage->setCurrentIndex(problems > 0 ? 1 : 0);
}

void Drawer::retranslate()
{
    m_tabs->setAccessibleName(tr("Drawer"));
    m_callTable->setAccessibleName(tr("API calls"));
    m_problemTable->setAccessibleName(tr("Problems"));
    m_clear->setText(tr("Clear"));
    m_effects->setText(tr("Show the events it caused"));
    m_effects->setToolTip(tr("The callbacks that the selected call probably caused"));
    showButtons();
    m_toggle->setIcon(icon(m_open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up"), IconRole::Muted));
    m_toggle->setAccessibleName(m_open ? tr("Close the drawer") : tr("Open the drawer"));
    m_toggle->setToolTip(m_toggle->accessibleName());
    m_noCalls->setContent(QStringLiteral("api"), tr("No API call yet"),
                          tr("Every call this window makes is listed here, without its content."));
    m_noProblems->setContent(QStringLiteral("ok"), tr("No problems"), tr("Trouble in the background is listed here."));
    m_problems->retranslate();
    if (auto *log = qobject_cast<CallLogModel *>(m_calls.data()))
        log->retranslate();
    count();
}

void Drawer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace imdesk
