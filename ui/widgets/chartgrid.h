// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chartdata.h"

#include <QScrollArea>

class QGridLayout;

namespace imdesk {

class ChartView;

/// Small charts side by side over the same days, each with a scale of its own. The day under the mouse, or chosen by
/// keys in one of them, is read out in all.
class ChartGrid : public QScrollArea
{
    Q_OBJECT

  public:
    explicit ChartGrid(QWidget *parent = nullptr);
    ~ChartGrid() override;

    /// The charts' names for those who do not see them are those of their first series.
    void setCharts(const QList<ChartData> &charts);
    const QList<ChartView *> &views() const { return m_views; }

  Q_SIGNALS:
    /// Return or a click on a point of any chart.
    void activated(qsizetype point);

  protected:
    void resizeEvent(QResizeEvent *event) override;

  private:
    void arrange();
    void follow(const ChartView *leader, qsizetype point);

    QWidget *m_page;
    QGridLayout *m_grid;
    QList<ChartView *> m_views; ///< as many as were ever needed; the rest are hidden
    qsizetype m_shown = 0;
    int m_columns = 0;
    bool m_following = false;
};

} // namespace imdesk
