// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace imdesk {

/// One line or one set of bars. A value that is not there is a gap, never a zero.
struct ChartSeries
{
    QString name;
    QList<std::optional<double>> values;
};

/// From where to where a value is usual.
struct ChartBand
{
    double low = 0, high = 0;
};

/// What a chart shows; every series has one value a label.
struct ChartData
{
    enum class Kind { Line, Bar };
    Kind kind = Kind::Line;
    QString title;           ///< empty: none is drawn
    QString note;            ///< a line at the foot, such as the zone of the days
    QStringList labels;      ///< long, for the read-out
    QStringList shortLabels; ///< for the axis
    QList<ChartSeries> series;
    QList<bool> tentative;                ///< points that may still change, drawn hollow
    QList<std::optional<ChartBand>> band; ///< a shade behind the lines, one a label or none at all
    QString bandName;                     ///< for legend and read-out
    QStringList remarks;                  ///< one more line of the read-out, one a label or none at all

    qsizetype pointCount() const { return labels.size(); }
    bool isTentative(qsizetype point) const { return point >= 0 && point < tentative.size() && tentative[point]; }
    /// No series has a value there.
    bool isGap(qsizetype point) const;
    bool isEmpty() const;
    bool hasBand() const;
    /// "10 to 24", empty where there is none.
    QString bandText(qsizetype point) const;
    /// "2026-03-02 Mon: Active users 1,204, Messages sent 88"; a missing value is an em dash.
    QString readout(qsizetype point) const;
};

/// The values of the axis: from 0 or from a round number below the smallest value, in round steps.
struct ChartScale
{
    double minimum = 0;
    double maximum = 1;
    double step = 1;

    /// `ticks`: about how many. `fromZero`: bars always stand on zero.
    static ChartScale of(const ChartData &data, int ticks, bool fromZero);
    QList<double> values() const;
};

/// A figure as people read it here: thousands separators, no decimals unless it has some.
QString chartNumber(double value);

} // namespace imdesk
