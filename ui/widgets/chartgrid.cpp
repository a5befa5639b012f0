// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartgrid.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chartview.h"

#include <QGridLayout>

namespace imdesk {

namespace {

constexpr int smallestChartWidth = 300;
constexpr int smallChartHeight = 190;
constexpr int leastChartHeight = 120;

// Where the grid is low a chart is no higher than what is seen of it.
int chartHeightIn(const QWidget *viewport) { return qBound(leastChartHeight, viewport->height(), smallChartHeight); }

} // namespace

ChartGrid::ChartGrid(QWidget *parent) : QScrollArea(parent), m_page(new QWidget), m_grid(new QGridLayout(m_page))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::gapWide);
    setWidget(m_page);
    viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
}

ChartGrid::~ChartGrid()
{
    // A chart that loses the focus while the rest goes down tells of it.
    for (ChartView *view : std::as_const(m_views))
        view->disconnect(this);
}

void ChartGrid::setCharts(const QList<ChartData> &charts)
{
    while (m_views.size() < charts.size()) {
        auto *view = new ChartView(m_page);
        view->setObjectName(QStringLiteral("smallChart%1").arg(m_views.size()));
        view->setMinimumHeight(chartHeightIn(viewport()));
        connect(view, &ChartView::activated, this, &ChartGrid::activated);
        connect(view, &ChartView::currentChanged, this, [this, view](qsizetype point) { follow(view, point); });
        m_views.append(view);
    }
    m_shown = charts.size();
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        m_views[i]->setVisible(i < m_shown);
        m_views[i]->setData(charts.value(i));
        m_views[i]->setAccessibleName(i < m_shown ? charts[i].series.value(0).name : QString());
    }
    m_columns = 0;
    arrange();
}

void ChartGrid::follow(const ChartView *leader, qsizetype point)
{
    if (m_following)
        return;
    m_following = true;
    for (ChartView *view : std::as_const(m_views)) {
        if (view != leader)
            view->setCurrent(point);
    }
    m_following = false;
}

void ChartGrid::resizeEvent(QResizeEvent *event)
{
    // Arranged first: the area gives the page the height that its charts need as they stand by then, and a page that
    // was high enough for two charts beside each other has no room for one below the other.
    for (ChartView *view : std::as_const(m_views))
        view->setMinimumHeight(chartHeightIn(viewport()));
    arrange();
    QScrollArea::resizeEvent(event);
}

void ChartGrid::arrange()
{
    const int columns = qMax(1, qMin(viewport()->width() / smallestChartWidth, int(m_shown)));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (qsizetype i = 0; i < m_views.size(); ++i)
        m_grid->addWidget(m_views[i], int(i) / columns, int(i) % columns);
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace imdesk
