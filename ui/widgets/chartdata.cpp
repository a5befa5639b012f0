// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartdata.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace imdesk {

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::Chart)
};

// 1, 2 or 5 times a power of ten, not below what is asked.
double roundStep(double wanted)
{
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= wanted * 0.999)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

bool ChartData::isGap(qsizetype point) const
{
    return std::none_of(series.begin(), series.end(), [&](const ChartSeries &one) {
        return point >= 0 && point < one.values.size() && one.values[point].has_value();
    });
}

bool ChartData::isEmpty() const
{
    for (qsizetype i = 0; i < pointCount(); ++i) {
        if (!isGap(i))
            return false;
    }
    return true;
}

bool ChartData::hasBand() const
{
    return std::ranges::any_of(band, [](const std::optional<ChartBand> &one) { return one.has_value(); });
}

QString ChartData::bandText(qsizetype point) const
{
    const std::optional<ChartBand> here = band.value(point);
    return here ? ChartText::tr("%1 to %2", "figures").arg(chartNumber(here->low), chartNumber(here->high)) : QString();
}

QString ChartData::readout(qsizetype point) const
{
    if (point < 0 || point >= pointCount())
        return {};
    QStringList parts;
    for (const ChartSeries &one : series) {
        const std::optional<double> value = point < one.values.size() ? one.values[point] : std::nullopt;
        parts << QStringLiteral("%1 %2").arg(one.name, value ? chartNumber(*value) : QString(QChar(0x2014)));
    }
    if (const QString usual = bandText(point); !usual.isEmpty())
        parts << QStringLiteral("%1 %2").arg(bandName, usual);
    if (const QString remark = remarks.value(point); !remark.isEmpty())
        parts << remark;
    QString label = labels[point];
    if (isTentative(point))
        label = ChartText::tr("%1 (not final)", "a day").arg(label);
    return ChartText::tr("%1: %2", "day: figures").arg(label, parts.join(ChartText::tr(", ", "between figures")));
}

ChartScale ChartScale::of(const ChartData &data, int ticks, bool fromZero)
{
    std::optional<double> low;
    std::optional<double> high;
    for (const ChartSeries &one : data.series) {
        for (const std::optional<double> &value : one.values) {
            if (!value)
                continue;
            low = low ? qMin(*low, *value) : *value;
            high = high ? qMax(*high, *value) : *value;
        }
    }
    for (const std::optional<ChartBand> &usual : data.band) {
        if (usual && low) {
            low = qMin(*low, usual->low);
            high = qMax(*high, usual->high);
        }
    }
    ChartScale scale;
    if (!low)
        return scale;
    // A line that moves little high above zero would be flat; bars would lie.
    const bool raised = !fromZero && *low > 0 && *high - *low < 0.25 * *high && *high > *low;
    const double bottom = raised ? *low : qMin(0.0, *low);
    const double top = qMax(*high, raised ? *high : 0.0);
    scale.step = roundStep(qMax((top - bottom) / qMax(ticks, 1), 1e-9));
    if (scale.step < 1 && std::floor(top) == top)
        scale.step = 1;
    scale.minimum = std::floor(bottom / scale.step) * scale.step;
    scale.maximum = std::ceil(top / scale.step) * scale.step;
    if (scale.maximum <= scale.minimum)
        scale.maximum = scale.minimum + scale.step;
    return scale;
}

QList<double> ChartScale::values() const
{
    QList<double> out;
    const int count = int(std::lround((maximum - minimum) / step));
    for (int i = 0; i <= count; ++i)
        out.append(minimum + i * step);
    return out;
}

QString chartNumber(double value)
{
    const QLocale locale;
    return std::floor(value) == value ? locale.toString(value, 'f', 0) : locale.toString(value, 'g', 4);
}

} // namespace imdesk
