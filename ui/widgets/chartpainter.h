// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chartdata.h"

#include <QList>
#include <QRectF>

class QPainter;

namespace imdesk {

struct Theme;

/// Where a chart of a size puts its parts; the same for screen, PNG and SVG.
struct ChartGeometry
{
    QRectF plot;
    QRectF title;
    QRectF legend;
    QRectF note;
    ChartScale scale;
    qsizetype points = 0;
    /// Where the label of a point stands below the plot; the newest first.
    struct AxisLabel
    {
        qsizetype point;
        QRectF place;
    };
    QList<AxisLabel> labels;

    static ChartGeometry of(const ChartData &data, const QRectF &area);
    double x(qsizetype point) const;
    double y(double value) const;
    double slot() const { return points > 0 ? plot.width() / double(points) : plot.width(); }
    /// The point nearest to a position, -1 outside the plot.
    qsizetype pointAt(const QPointF &position) const;
};

/// Draws a chart into `area`. `current` is marked and read out, -1 for none.
void drawChart(QPainter &painter, const QRectF &area, const ChartData &data, const Theme &theme,
               qsizetype current = -1);

} // namespace imdesk
