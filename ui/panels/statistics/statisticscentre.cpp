// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/statistics/statisticscentre.h"

#include "core/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace imdesk {

namespace {

const QString panelId = QStringLiteral("statistics");
const QString dividedKey = QStringLiteral("divided");
const QString pageKey = QStringLiteral("page");

constexpr int chartHeight = 250; // below it nothing can be read from a chart
constexpr int lowChartHeight = 220;
constexpr int overviewHeight = 400;
constexpr int rowsSeen = 6;
// Height of the section below which there is no room for both, nor for the figures above the chart.
constexpr int roomForBoth = 800;
constexpr int pagesGap = 4;

Card *cardAround(QWidget *content, bool tight)
{
    auto *card = new Card;
    card->setTight(tight);
    card->body()->addWidget(content);
    return card;
}

/// Scrolls up and down only: it is never narrower than its parts and the bar beside them.
class Overview : public QScrollArea
{
  public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override
    {
        const QSize own = QScrollArea::minimumSizeHint();
        const int parts = widget() ? widget()->minimumSizeHint().width() : 0;
        return own.expandedTo(QSize(parts + verticalScrollBar()->sizeHint().width() + 2 * frameWidth(), 0));
    }

  protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::event(event);
    }
};

} // namespace

StatisticsCentre::StatisticsCentre(QWidget *figures, QWidget *chart, QTableView *table, Settings &settings,
                                   QWidget *parent)
    : QWidget(parent),
      m_chart(chart),
      m_table(table),
      m_settings(settings),
      m_pages(new QTabBar(this)),
      m_split(new QSplitter(Qt::Vertical, this)),
      m_overview(nullptr),
      m_tableCard(cardAround(table, true))
{
    m_pages->setObjectName(QStringLiteral("statisticsPages"));
    m_split->setObjectName(QStringLiteral("statisticsDivision"));
    m_pages->setDrawBase(false);
    m_pages->setExpanding(false);
    m_pages->addTab(QString());
    m_pages->addTab(QString());
    m_pages->setCurrentIndex(m_settings.panelValue(panelId, pageKey).toString() == QLatin1String("table") ? 1 : 0);
    m_pages->hide();

    auto *overview = new QWidget;
    m_overviewLayout = new QVBoxLayout(overview);
    m_overviewLayout->setContentsMargins(0, 0, 0, 0);
    m_overviewLayout->setSpacing(Theme::gapWide);
    m_figureCard = cardAround(figures, false);
    m_overviewLayout->addWidget(m_figureCard);
    m_chart->setMinimumHeight(chartHeight);
    m_overviewLayout->addWidget(cardAround(m_chart, false), 1);
    // Where it is too high the overview scrolls rather than push the table out.
    auto *scroll = new Overview;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(overview);
    scroll->viewport()->setAutoFillBackground(false);
    overview->setAutoFillBackground(false);
    m_overview = scroll;

    m_table->setMinimumHeight(m_table->horizontalHeader()->height() + Theme::rowHeight + Theme::pageMargin);
    m_split->addWidget(m_overview);
    m_split->addWidget(m_tableCard);
    // The chart gains more by height than the table.
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    divide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(pagesGap);
    layout->addWidget(m_pages);
    layout->addWidget(m_split, 1);

    connect(m_split, &QSplitter::splitterMoved, this,
            [this] { m_settings.setPanelValue(panelId, dividedKey, m_split->saveState()); });
    connect(m_pages, &QTabBar::currentChanged, this, [this](int page) {
        m_settings.setPanelValue(panelId, pageKey, page == 1 ? QStringLiteral("table") : QStringLiteral("charts"));
        showPages();
    });
    retranslate();
}

void StatisticsCentre::divide()
{
    const QByteArray divided = m_settings.panelValue(panelId, dividedKey).toByteArray();
    const int tableHeight = m_table->horizontalHeader()->height() + rowsSeen * Theme::rowHeight + Theme::pageMargin;
    if (divided.isEmpty() || !m_split->restoreState(divided))
        m_split->setSizes({overviewHeight, tableHeight});
}

void StatisticsCentre::adaptTo(int sectionHeight)
{
    const bool low = sectionHeight < roomForBoth;
    if (low == m_low)
        return;
    m_low = low;
    m_overviewLayout->removeWidget(m_figureCard);
    m_overviewLayout->insertWidget(low ? 1 : 0, m_figureCard);
    QSizePolicy policy = m_chart->sizePolicy();
    policy.setVerticalPolicy(low ? QSizePolicy::Ignored : QSizePolicy::Preferred);
    m_chart->setSizePolicy(policy);
    m_chart->setMinimumHeight(low ? lowChartHeight : chartHeight);
    showPages();
    if (!low)
        divide();
}

void StatisticsCentre::showPages()
{
    const bool table = m_pages->currentIndex() == 1;
    m_pages->setVisible(m_low);
    m_overview->setVisible(!m_low || !table);
    m_tableCard->setVisible(!m_low || table);
    // A day chosen in a chart may lie beyond what is seen of the table.
    if (m_low && table && m_table->currentIndex().isValid())
        m_table->scrollTo(m_table->currentIndex());
}

void StatisticsCentre::retranslate()
{
    m_pages->setTabText(0, tr("Charts"));
    m_pages->setTabText(1, tr("Table"));
    m_pages->setAccessibleName(tr("Charts or table"));
}

} // namespace imdesk
