// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartpainter.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace imdesk {

namespace {

constexpr double chartMargin = 4;
constexpr double chartLegendRow = 20;
constexpr double chartSwatch = 22;
constexpr double labelGap = 6;

QFont chartFont() { return Theme::font(Theme::Font::Caption); }

// Colour is not the only thing that tells series apart: each has a line pattern and a shape of its own too.
QPen seriesPen(const Theme &theme, qsizetype index)
{
    const QList<QColor> colours = theme.series();
    QPen pen(colours[index % colours.size()], 2);
    static const QList<Qt::PenStyle> styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine,
                                            Qt::DashDotDotLine};
    pen.setStyle(styles[index % styles.size()]);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void drawMark(QPainter &painter, const QPointF &at, const QColor &colour, const QColor &surface, qsizetype shape,
              bool hollow, double radius)
{
    painter.save();
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(hollow ? surface : colour);
    const double r = radius;
    switch (shape % 4) {
    case 0:
        painter.drawEllipse(at, r, r);
        break;
    case 1:
        painter.drawRect(QRectF(at.x() - r * 0.9, at.y() - r * 0.9, r * 1.8, r * 1.8));
        break;
    case 2:
        painter.drawPolygon(
            QPolygonF({at + QPointF(0, -r * 1.2), at + QPointF(r * 1.2, r), at + QPointF(-r * 1.2, r)}));
        break;
    default:
        painter.drawPolygon(QPolygonF({at + QPointF(0, -r * 1.3), at + QPointF(r * 1.3, 0), at + QPointF(0, r * 1.3),
                                       at + QPointF(-r * 1.3, 0)}));
        break;
    }
    painter.restore();
}

// Places the legend's entries in rows of a width; gives their rectangles.
QList<QRectF> legendCells(const ChartData &data, double left, double top, double width)
{
    const QFontMetricsF metrics(chartFont());
    QList<QRectF> out;
    double x = left;
    double y = top;
    QStringList names;
    for (const ChartSeries &one : data.series)
        names << one.name;
    if (data.hasBand())
        names << data.bandName;
    for (const QString &name : std::as_const(names)) {
        const double need = qMin(width, chartSwatch + 6 + metrics.horizontalAdvance(name) + 16);
        if (x > left && x + need > left + width) {
            x = left;
            y += chartLegendRow;
        }
        out.append(QRectF(x, y, need, chartLegendRow));
        x += need;
    }
    return out;
}

void drawAxes(QPainter &painter, const ChartData &data, const ChartGeometry &geometry, const Theme &theme)
{
    QPen line(theme.border, 1);
    line.setCosmetic(true);
    for (const double value : geometry.scale.values()) {
        const double y = std::round(geometry.y(value)) + 0.5;
        painter.setPen(line);
        painter.drawLine(QPointF(geometry.plot.left(), y), QPointF(geometry.plot.right(), y));
        painter.setPen(theme.muted);
        const QRectF box(0, y - 10, geometry.plot.left() - 8, 20);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, chartNumber(value));
    }
    for (const ChartGeometry::AxisLabel &label : geometry.labels)
        painter.drawText(label.place, Qt::AlignCenter, data.shortLabels[label.point]);
}

/// Counted from the newest, so that the last day always has its label. At the edges they are moved into the picture,
/// where one that would touch its neighbour is left out.
QList<ChartGeometry::AxisLabel> axisLabels(const ChartData &data, const ChartGeometry &geometry)
{
    const QFontMetricsF metrics(chartFont());
    double widest = 0;
    for (const QString &text : data.shortLabels)
        widest = qMax(widest, metrics.horizontalAdvance(text));
    const qsizetype every = qMax(1, int(std::ceil((widest + 14) / qMax(1.0, geometry.slot()))));
    QList<ChartGeometry::AxisLabel> out;
    for (qsizetype i = qMin(data.pointCount(), data.shortLabels.size()) - 1; i >= 0; i -= every) {
        const double width = metrics.horizontalAdvance(data.shortLabels[i]) + 4;
        const double x =
            qMax(geometry.plot.left() - 24, qMin(geometry.x(i) - width / 2, geometry.plot.right() - width + 6));
        if (out.isEmpty() || x + width + labelGap <= out.last().place.left())
            out << ChartGeometry::AxisLabel{i, QRectF(x, geometry.plot.bottom() + 6, width, 18)};
    }
    return out;
}

// Diagonal lines, cut to the rectangle by hand: pattern brushes and clip paths do not survive in every SVG reader.
void hatch(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.setPen(QPen(colour, 1));
    const double spacing = 6;
    // x + y is the same all along such a line; a common grid keeps neighbours in step.
    const int first = int(std::ceil((box.left() + box.top()) / spacing));
    const int last = int(std::floor((box.right() + box.bottom()) / spacing));
    for (int line = first; line <= last; ++line) {
        const double sum = line * spacing;
        const double x1 = qMax(box.left(), sum - box.bottom());
        const double x2 = qMin(box.right(), sum - box.top());
        if (x2 > x1)
            painter.drawLine(QPointF(x1, sum - x1), QPointF(x2, sum - x2));
    }
}

void drawGaps(QPainter &painter, const ChartData &data, const ChartGeometry &geometry, const Theme &theme)
{
    painter.save();
    for (qsizetype i = 0; i < data.pointCount(); ++i) {
        if (data.isGap(i))
            hatch(painter,
                  QRectF(geometry.x(i) - geometry.slot() / 2, geometry.plot.top(), geometry.slot(),
                         geometry.plot.height()),
                  theme.border);
    }
    painter.restore();
}

QColor bandColour(const Theme &theme)
{
    // Opaque, for a see-through colour does not survive in every SVG and PDF reader.
    return theme.tint(theme.muted);
}

QPen bandPen(const Theme &theme) { return {theme.muted, 1.5, Qt::DashLine}; }

// Its sample beside the words for it.
void drawBandSwatch(QPainter &painter, const QRectF &place, const Theme &theme)
{
    painter.fillRect(place, bandColour(theme));
    painter.setPen(bandPen(theme));
    painter.drawLine(place.topLeft(), place.topRight());
    painter.drawLine(place.bottomLeft(), place.bottomRight());
}

// What is usual, as a shade; between two days it goes over, at a day without it ends.
void drawBand(QPainter &painter, const ChartData &data, const ChartGeometry &geometry, const Theme &theme)
{
    painter.setBrush(bandColour(theme));
    const double half = geometry.slot() / 2;
    for (qsizetype i = 0; i < data.band.size() && i < data.pointCount(); ++i) {
        const std::optional<ChartBand> &here = data.band[i];
        if (!here)
            continue;
        const double x = geometry.x(i);
        QPolygonF shape;
        // Each day has its own height at its own place, and meets its neighbours halfway.
        const auto edge = [&](qsizetype other, double at, bool high) {
            const std::optional<ChartBand> next = data.band.value(other);
            const double own = high ? here->high : here->low;
            const double its = next && other >= 0 ? (high ? next->high : next->low) : own;
            shape << QPointF(at, geometry.y((own + its) / 2));
        };
        edge(i - 1, x - half, true);
        shape << QPointF(x, geometry.y(here->high));
        edge(i + 1, x + half, true);
        edge(i + 1, x + half, false);
        // A band of one value is a line, not nothing.
        shape << QPointF(x, geometry.y(here->low) + 1);
        edge(i - 1, x - half, false);
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(shape);
        // The shade alone is hardly seen: its upper and lower edge are.
        painter.setPen(bandPen(theme));
        painter.drawPolyline(QPolygonF(shape.first(3)));
        painter.drawPolyline(QPolygonF(shape.last(3)));
    }
}

void drawLine(QPainter &painter, const ChartData &data, const ChartGeometry &geometry, const Theme &theme,
              qsizetype index)
{
    const ChartSeries &one = data.series[index];
    const QPen pen = seriesPen(theme, index);
    QPainterPath path;
    QPainterPath fill;
    bool open = false;
    const auto closeFill = [&](qsizetype last) {
        if (!open)
            return;
        fill.lineTo(geometry.x(last), geometry.plot.bottom());
        fill.closeSubpath();
        open = false;
    };
    for (qsizetype i = 0; i < one.values.size(); ++i) {
        if (!one.values[i]) {
            closeFill(i - 1);
            continue;
        }
        const QPointF at(geometry.x(i), geometry.y(*one.values[i]));
        if (!open) {
            path.moveTo(at);
            fill.moveTo(at.x(), geometry.plot.bottom());
            fill.lineTo(at);
            open = true;
        } else {
            path.lineTo(at);
            fill.lineTo(at);
        }
    }
    closeFill(one.values.size() - 1);
    if (data.series.size() == 1) {
        QLinearGradient gradient(geometry.plot.topLeft(), geometry.plot.bottomLeft());
        QColor colour = pen.color();
        colour.setAlpha(theme.isDark() ? 60 : 45);
        gradient.setColorAt(0, colour);
        colour.setAlpha(0);
        gradient.setColorAt(1, colour);
        painter.fillPath(fill, gradient);
    }
    painter.strokePath(path, pen);
    // A mark on every point where there is room, and always on one that stands alone between gaps.
    const bool roomy = geometry.slot() >= 14;
    for (qsizetype i = 0; i < one.values.size(); ++i) {
        if (!one.values[i])
            continue;
        const bool alone = (i == 0 || !one.values[i - 1]) && (i + 1 == one.values.size() || !one.values[i + 1]);
        if (roomy || alone || data.isTentative(i))
            drawMark(painter, {geometry.x(i), geometry.y(*one.values[i])}, pen.color(), theme.surface, index,
                     data.isTentative(i), 3);
    }
}

void drawBars(QPainter &painter, const ChartData &data, const ChartGeometry &geometry, const Theme &theme)
{
    const double room = geometry.slot() * 0.72;
    const double width = qMin(28.0, room / double(qMax<qsizetype>(1, data.series.size())));
    for (qsizetype s = 0; s < data.series.size(); ++s) {
        const QColor colour = seriesPen(theme, s).color();
        for (qsizetype i = 0; i < data.series[s].values.size(); ++i) {
            const std::optional<double> value = data.series[s].values[i];
            if (!value)
                continue;
            const double left = geometry.x(i) + (double(s) - double(data.series.size()) / 2) * width;
            const double zero = geometry.y(qMax(0.0, geometry.scale.minimum));
            const double top = geometry.y(*value);
            // Zero stays visible as a line, so that it is not taken for a gap.
            QRectF bar(left + 0.5, qMin(top, zero), qMax(1.0, width - 1), qMax(1.5, std::abs(zero - top)));
            if (*value == 0)
                bar.moveBottom(zero);
            if (data.isTentative(i)) {
                painter.setPen(QPen(colour, 1.5));
                painter.setBrush(theme.surface);
            } else {
                painter.setPen(Qt::NoPen);
                painter.setBrush(colour);
            }
            painter.drawRoundedRect(bar, 2, 2);
        }
    }
}

constexpr double widestRemark = 0.5; // of the chart

void drawReadout(QPainter &painter, const QRectF &area, const ChartData &data, const ChartGeometry &geometry,
                 const Theme &theme, qsizetype current)
{
    const double x = geometry.x(current);
    QPen guide(theme.muted, 1, Qt::DashLine);
    guide.setCosmetic(true);
    painter.setPen(guide);
    painter.drawLine(QPointF(x, geometry.plot.top()), QPointF(x, geometry.plot.bottom()));
    if (data.kind == ChartData::Kind::Line) {
        for (qsizetype s = 0; s < data.series.size(); ++s) {
            if (const std::optional<double> value = data.series[s].values.value(current))
                drawMark(painter, {x, geometry.y(*value)}, seriesPen(theme, s).color(), theme.surface, s,
                         data.isTentative(current), 4.5);
        }
    }
    const QFontMetricsF plain(chartFont());
    QFont bold = chartFont();
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF strong(bold);
    double width = strong.horizontalAdvance(data.labels[current]);
    for (const ChartSeries &one : data.series) {
        const std::optional<double> value = one.values.value(current);
        const QString figure = value ? chartNumber(*value) : QString(QChar(0x2014));
        width = qMax(width, plain.horizontalAdvance(one.name) + 28 + strong.horizontalAdvance(figure) + 16);
    }
    const QString usual = data.bandText(current);
    const QString remark = data.remarks.value(current);
    if (!usual.isEmpty())
        width = qMax(width, plain.horizontalAdvance(data.bandName) + 28 + strong.horizontalAdvance(usual) + 16);
    // Beside another chart there is little room: the remark takes more lines rather than hide the rest of this one.
    width = qMax(width, qMin(plain.horizontalAdvance(remark) + 1, area.width() * widestRemark));
    width = qMin(width, area.width() - 25);
    const double remarkHeight =
        remark.isEmpty()
            ? 0
            : plain.boundingRect(QRectF(0, 0, width, area.height()), Qt::TextWordWrap, remark).height() + 4;
    const int lines = int(data.series.size()) + 1 + (usual.isEmpty() ? 0 : 1);
    QRectF box(0, geometry.plot.top() + 4, width + 24, 20.0 * lines + 12 + remarkHeight);
    // A small chart has no room below its plot.
    box.moveTop(qMax(area.top(), qMin(box.top(), area.bottom() - box.height())));
    const bool right = x + 12 + box.width() <= area.right();
    box.moveLeft(right ? x + 12 : qMax(area.left(), x - 12 - box.width()));
    painter.setPen(QPen(theme.inputBorder, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(box, 6, 6);
    QRectF line = box.adjusted(12, 6, -12, 0);
    line.setHeight(20);
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, data.labels[current]);
    for (qsizetype s = 0; s < data.series.size(); ++s) {
        line.translate(0, 20);
        const std::optional<double> value = data.series[s].values.value(current);
        drawMark(painter, {line.left() + 5, line.center().y()}, seriesPen(theme, s).color(), theme.surface,
                 data.kind == ChartData::Kind::Bar ? 1 : s, data.isTentative(current), 4);
        painter.setFont(chartFont());
        painter.setPen(theme.muted);
        painter.drawText(line.adjusted(18, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, data.series[s].name);
        painter.setFont(bold);
        painter.setPen(theme.text);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, value ? chartNumber(*value) : QString(QChar(0x2014)));
    }
    if (!usual.isEmpty()) {
        line.translate(0, 20);
        drawBandSwatch(painter, QRectF(line.left(), line.center().y() - 5, 10, 10), theme);
        painter.setFont(chartFont());
        painter.setPen(theme.muted);
        painter.drawText(line.adjusted(18, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, data.bandName);
        painter.setFont(bold);
        painter.setPen(theme.text);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, usual);
    }
    painter.setFont(chartFont());
    if (!remark.isEmpty()) {
        line.translate(0, 20);
        line.setHeight(remarkHeight);
        painter.setPen(theme.muted);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, remark);
    }
}

void drawLegend(QPainter &painter, const ChartData &data, const ChartGeometry &geometry, const Theme &theme)
{
    const QList<QRectF> cells =
        legendCells(data, geometry.legend.left(), geometry.legend.top(), geometry.legend.width());
    const QFontMetricsF metrics(painter.font());
    for (qsizetype s = 0; s < data.series.size(); ++s) {
        const QRectF &cell = cells[s];
        const QPen pen = seriesPen(theme, s);
        const double middle = cell.center().y();
        if (data.kind == ChartData::Kind::Line) {
            painter.setPen(pen);
            painter.drawLine(QPointF(cell.left(), middle), QPointF(cell.left() + chartSwatch, middle));
            drawMark(painter, {cell.left() + chartSwatch / 2, middle}, pen.color(), theme.surface, s, false, 3.5);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(pen.color());
            painter.drawRoundedRect(QRectF(cell.left() + 5, middle - 6, 12, 12), 2, 2);
        }
        painter.setPen(theme.text);
        const QRectF text = cell.adjusted(chartSwatch + 6, 0, -8, 0);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(data.series[s].name, Qt::ElideRight, text.width()));
    }
    if (cells.size() > data.series.size()) {
        const QRectF &cell = cells.last();
        drawBandSwatch(painter, QRectF(cell.left(), cell.center().y() - 6, chartSwatch, 12), theme);
        painter.setPen(theme.muted);
        const QRectF text = cell.adjusted(chartSwatch + 6, 0, -8, 0);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(data.bandName, Qt::ElideRight, text.width()));
    }
}

} // namespace

ChartGeometry ChartGeometry::of(const ChartData &data, const QRectF &area)
{
    ChartGeometry out;
    const QFontMetricsF metrics(chartFont());
    out.points = data.pointCount();
    QRectF inner = area.adjusted(chartMargin, chartMargin, -chartMargin, -chartMargin);
    if (!data.title.isEmpty()) {
        out.title = QRectF(inner.left(), inner.top(), inner.width(), 22);
        inner.setTop(inner.top() + 28);
    }
    const QList<QRectF> cells = legendCells(data, inner.left(), inner.top(), inner.width());
    if (!cells.isEmpty()) {
        out.legend = QRectF(inner.left(), inner.top(), inner.width(), cells.last().bottom() - inner.top());
        inner.setTop(out.legend.bottom() + 10);
    }
    if (!data.note.isEmpty()) {
        out.note = QRectF(inner.left(), inner.bottom() - 16, inner.width(), 16);
        inner.setBottom(inner.bottom() - 22);
    }
    inner.setBottom(inner.bottom() - 22);
    const int ticks = qBound(2, int(inner.height() / 44), 6);
    out.scale = ChartScale::of(data, ticks, data.kind == ChartData::Kind::Bar);
    double widest = 0;
    for (const double value : out.scale.values())
        widest = qMax(widest, metrics.horizontalAdvance(chartNumber(value)));
    out.plot = inner.adjusted(widest + 10, 0, -4, 0);
    out.labels = axisLabels(data, out);
    return out;
}

double ChartGeometry::x(qsizetype point) const { return plot.left() + (double(point) + 0.5) * slot(); }

double ChartGeometry::y(double value) const
{
    return plot.bottom() - (value - scale.minimum) / (scale.maximum - scale.minimum) * plot.height();
}

qsizetype ChartGeometry::pointAt(const QPointF &position) const
{
    if (points == 0 || position.x() < plot.left() || position.x() > plot.right() ||
        position.y() < plot.top() - chartMargin || position.y() > plot.bottom() + chartMargin)
        return -1;
    return qMin(qsizetype((position.x() - plot.left()) / slot()), points - 1);
}

void drawChart(QPainter &painter, const QRectF &area, const ChartData &data, const Theme &theme, qsizetype current)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartGeometry geometry = ChartGeometry::of(data, area);
    if (!data.title.isEmpty()) {
        painter.setFont(Theme::font(Theme::Font::CardTitle));
        painter.setPen(theme.text);
        painter.drawText(geometry.title, Qt::AlignLeft | Qt::AlignVCenter, data.title);
    }
    painter.setFont(chartFont());
    if (!data.note.isEmpty()) {
        painter.setPen(theme.muted);
        painter.drawText(geometry.note, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(painter.font()).elidedText(data.note, Qt::ElideRight, geometry.note.width()));
    }
    drawLegend(painter, data, geometry, theme);
    if (geometry.plot.width() > 20 && geometry.plot.height() > 20) {
        drawBand(painter, data, geometry, theme);
        drawAxes(painter, data, geometry, theme);
        drawGaps(painter, data, geometry, theme);
        if (data.kind == ChartData::Kind::Bar) {
            drawBars(painter, data, geometry, theme);
        } else {
            for (qsizetype s = 0; s < data.series.size(); ++s)
                drawLine(painter, data, geometry, theme, s);
        }
        if (current >= 0 && current < data.pointCount())
            drawReadout(painter, area, data, geometry, theme, current);
    }
    painter.restore();
}

} // namespace imdesk
