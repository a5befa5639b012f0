// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/archive/hourscalendar.h"

#include "core/models/historyhoursmodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/wholetitles.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace imdesk {

namespace {

constexpr int hourCellHeight = 26;
constexpr int smallestHourCell = 22;

using State = HistoryHour::State;

/// The colour of a state; the sign tells it too.
QColor colourOf(const Theme &theme, State state)
{
    switch (state) {
    case State::Have:
        return theme.ok;
    case State::Missing:
        return theme.accent;
    case State::Failed:
        return theme.bad;
    case State::Expired:
        return theme.warn;
    case State::Empty:
    case State::NotYet:
        break;
    }
    return theme.muted;
}

class HourDelegate : public QStyledItemDelegate
{
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        const auto state = static_cast<State>(index.data(HistoryHoursModel::StateRole).toInt());
        const QRectF cell = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QColor colour = colourOf(theme, state);
        painter->setPen(Qt::NoPen);
        painter->setBrush(state == State::NotYet ? theme.sunken : theme.tint(colour));
        painter->drawRoundedRect(cell, 3, 3);
        if (selected || option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(selected ? theme.accent : theme.text, selected ? 2 : 1));
            painter->drawRoundedRect(cell, 3, 3);
        }
        painter->setPen(theme.onTint(colour));
        painter->setFont(Theme::font(Theme::Font::Strong));
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        painter->restore();
    }
};

} // namespace

HoursCalendar::HoursCalendar(HistoryHoursModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_table(new QTableView(this)),
      m_legend(plainLabel(Theme::Font::Caption, this, true))
{
    m_table->setObjectName(QStringLiteral("archiveHours"));
    m_legend->setObjectName(QStringLiteral("archiveLegend"));
    m_table->setModel(&model);
    m_table->setItemDelegate(new HourDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setCornerButtonEnabled(false);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setMinimumSectionSize(smallestHourCell);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    // Two digits are shorter than the ellipsis that would stand for them.
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideNone);
    for (QHeaderView *header : {m_table->horizontalHeader(), m_table->verticalHeader()})
        keepTitlesWhole(header);
    m_table->verticalHeader()->setDefaultSectionSize(hourCellHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setHighlightSections(false);
    m_legend->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_legend);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HoursCalendar::selectionChanged);
    connect(&model, &QAbstractItemModel::dataChanged, this, &HoursCalendar::showCounts);
    connect(&model, &QAbstractItemModel::modelReset, this, &HoursCalendar::showCounts);
    retranslate();
}

QList<HourKey> HoursCalendar::selected() const
{
    QList<HourKey> out;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes())
        out << m_model.hour(index).key;
    return out;
}

void HoursCalendar::setDaysInView(int days)
{
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() + days * hourCellHeight +
                              2 * m_table->frameWidth());
}

void HoursCalendar::showCounts()
{
    QStringList parts;
    const QLocale locale;
    for (const State state : {State::Have, State::Empty, State::Missing, State::Failed, State::Expired})
        parts << tr("%1 %2: %3", "sign, state, number of hours")
                     .arg(HistoryHoursModel::sign(state), stateWords(state), locale.toString(m_model.count(state)));
    m_legend->setText(parts.join(QStringLiteral("    ")));
}

void HoursCalendar::retranslate()
{
    m_table->setAccessibleName(tr("Hours of message files"));
    m_table->setAccessibleDescription(tr("A row is a day in Beijing, a column an hour."));
    m_model.retranslate();
    showCounts();
}

} // namespace imdesk
