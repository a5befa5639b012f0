// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/eventview.h"

#include "core/callbacks/eventlogmodel.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/tablesetup.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace imdesk {

namespace {

constexpr int pillMargin = 12;

/// Tints the rows that a named filter with a colour keeps: the cells of text as the one with a chip.
template <class Delegate>
class TintedDelegate : public Delegate
{
  public:
    template <class... Arguments>
    explicit TintedDelegate(const QStringList &colours, Arguments &&...arguments)
        : Delegate(std::forward<Arguments>(arguments)...), m_colours(colours)
    {
    }

  protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        Delegate::initStyleOption(option, index);
        if (m_colours.isEmpty())
            return;
        const int place = index.data(EventLogModel::ColourRole).toInt();
        if (place < 0 || place >= m_colours.size())
            return;
        const Theme &theme = Theme::of(option->palette);
        const QString &word = m_colours[place];
        const QColor colour = word == QLatin1String("ok")     ? theme.ok
                              : word == QLatin1String("warn") ? theme.warn
                              : word == QLatin1String("bad")  ? theme.bad
                                                              : theme.accent;
        option->backgroundBrush = theme.tint(colour);
    }

  private:
    const QStringList &m_colours;
};

} // namespace

EventView::EventView(EventLogModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_table(new QTableView(this)), m_pill(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_table->setObjectName(QStringLiteral("callbacksTable"));
    m_table->setModel(&model);
    setupTable(m_table, QStringLiteral("callbacks"), tr("Callbacks received"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setWordWrap(false);
    const auto width = [this](EventLogModel::Column column, int pixels) { m_table->setColumnWidth(column, pixels); };
    width(EventLogModel::Time, 124);
    width(EventLogModel::Event, 380);
    m_table->setItemDelegate(new TintedDelegate<QStyledItemDelegate>(m_colours, m_table));
    m_table->setItemDelegateForColumn(
        EventLogModel::Answer,
        new TintedDelegate<ChipDelegate>(
            m_colours, [this](const QModelIndex &index) { return answerKind(index.row()); }, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    width(EventLogModel::Command, 210);
    width(EventLogModel::People, 170);
    width(EventLogModel::Group, 140);
    width(EventLogModel::Text, 200);
    width(EventLogModel::Answer, 150);
    width(EventLogModel::Milliseconds, 76);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->installEventFilter(this);

    m_pill->setObjectName(QStringLiteral("callbacksPill"));
    m_pill->setIcon(icon(QStringLiteral("down"), IconRole::OnAccent));
    m_pill->setFocusPolicy(Qt::TabFocus);
    setButtonRole(m_pill, ButtonRole::Accent);
    connect(m_pill, &QPushButton::clicked, this, [this] {
        follow();
        m_table->setFocus();
    });

    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_resetting)
            return;
        if (m_table->selectionModel()->hasSelection())
            pause();
        Q_EMIT selectionChanged();
    });
    // Any way a person scrolls goes through here; our own scrolling does not.
    connect(m_table->verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] {
        const QScrollBar *bar = m_table->verticalScrollBar();
        if (bar->sliderPosition() < bar->maximum())
            pause();
        else if (!m_table->selectionModel()->hasSelection())
            follow();
    });
    // A window that shrinks or a bar that appears makes the range longer; who follows still sees the newest row.
    connect(m_table->verticalScrollBar(), &QAbstractSlider::rangeChanged, this, [this](int, int maximum) {
        if (m_following)
            m_table->verticalScrollBar()->setValue(maximum);
    });
    connectModel();
    retranslate();
    showPill();
}

void EventView::connectModel()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_resetting = true;
        m_keptSeq = selectedSeq();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_resetting = false;
        // The view learns of the reset in its own slot, which runs after this one.
        QTimer::singleShot(0, this, [this] {
            if (m_keptSeq == 0 || !select(m_keptSeq))
                follow();
        });
        Q_EMIT selectionChanged();
    });
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this](const QModelIndex &, int first) {
        if (first == 0)
            rememberTop();
    });
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { rememberTop(); });
    connect(&m_model, &EventLogModel::progressChanged, this, [this] {
        if (m_following)
            m_table->scrollToBottom();
        else
            restoreTop();
        countNew();
    });
}

ChipKind EventView::answerKind(int row) const
{
    const CallbackEvent event = m_model.eventAt(row);
    if (event.httpStatus != 200)
        return ChipKind::Bad;
    return m_model.refusalAt(row).isAny() ? ChipKind::Warn : ChipKind::Neutral;
}

void EventView::rememberTop()
{
    if (!m_following && m_topSeq == 0)
        m_topSeq = m_model.seqAt(m_table->rowAt(1));
}

void EventView::restoreTop()
{
    const int row = m_topSeq == 0 ? -1 : m_model.rowOf(m_topSeq);
    m_topSeq = 0;
    if (row < 0)
        return;
    m_table->doItemsLayout();
    m_table->verticalScrollBar()->setValue(row);
}

QList<qint64> EventView::selectedSeqs() const
{
    QList<qint64> seqs;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        seqs << m_model.seqAt(index.row());
    std::sort(seqs.begin(), seqs.end());
    return seqs;
}

qint64 EventView::selectedSeq() const
{
    const QItemSelection selection = m_table->selectionModel()->selection();
    if (selection.size() != 1 || selection.front().height() != 1)
        return 0;
    return m_model.seqAt(selection.front().top());
}

int EventView::currentColumn() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().column() : 0;
}

bool EventView::select(qint64 seq)
{
    const int row = m_model.rowOf(seq);
    if (row < 0)
        return false;
    const QModelIndex index = m_model.index(row, 0);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    return true;
}

void EventView::follow()
{
    m_newRows = 0;
    m_following = true;
    m_table->clearSelection();
    m_table->scrollToBottom();
    showPill();
    Q_EMIT followChanged();
}

void EventView::pause()
{
    if (!m_following)
        return;
    m_following = false;
    // Without a filter the newest row that was shown: what the log has taken since comes with the next rows.
    m_pausedSeq = m_model.filter().isEmpty() ? m_model.seqAt(m_model.rowCount() - 1) : m_model.log().lastSeq();
    m_newRows = 0;
    showPill();
    Q_EMIT followChanged();
}

void EventView::countNew()
{
    m_newRows = m_following ? 0 : m_model.rowsBehind(m_pausedSeq);
    showPill();
}

void EventView::showPill()
{
    m_pill->setVisible(!m_following && m_newRows > 0);
    if (m_newRows > 0) {
        m_pill->setText(tr("%Ln new, press End", nullptr, m_newRows));
        m_pill->setAccessibleName(m_pill->text());
        m_pill->adjustSize();
        m_pill->move((width() - m_pill->width()) / 2,
                     height() - m_pill->height() - pillMargin - m_table->horizontalScrollBar()->height());
        m_pill->raise();
    }
}

void EventView::retranslate()
{
    m_table->setAccessibleName(tr("Callbacks received"));
    showPill();
}

void EventView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPill();
}

bool EventView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_End || key->key() == Qt::Key_Escape) &&
            (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            follow();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace imdesk
