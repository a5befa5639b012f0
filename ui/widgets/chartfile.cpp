// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartfile.h"

#include "core/exporting/atomicfile.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chartpainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace imdesk {

namespace {

struct ChartFileText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::Chart)
};

constexpr qreal chartPngScale = 2;

QRectF pictureArea(const QSize &size) { return QRectF(QPointF(0, 0), size).marginsRemoved({16, 16, 16, 16}); }

QByteArray chartPng(const ChartData &data, const Theme &theme, const QSize &size)
{
    QImage image(size * chartPngScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(chartPngScale);
    image.fill(theme.surface);
    QPainter painter(&image);
    drawChart(painter, pictureArea(size), data, theme);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray chartSvg(const ChartData &data, const Theme &theme, const QSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(0, 0), size));
    svg.setTitle(data.title);
    svg.setDescription(data.note);
    QPainter painter(&svg);
    painter.fillRect(QRect(QPoint(0, 0), size), theme.surface);
    drawChart(painter, pictureArea(size), data, theme);
    painter.end();
    return bytes;
}

} // namespace

Result<qint64> saveChart(const ChartData &data, const Theme &theme, const QSize &size, const QString &path)
{
    const bool svg = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    const QByteArray bytes = svg ? chartSvg(data, theme, size) : chartPng(data, theme, size);
    if (bytes.isEmpty())
        return fail(ApiError::Kind::Storage, ChartFileText::tr("The picture could not be made."));
    AtomicFile file(path);
    if (Result<Done> opened = file.open(); !opened)
        return std::unexpected(opened.error());
    file.write(bytes);
    if (Result<Done> done = file.commit(); !done)
        return std::unexpected(done.error());
    return bytes.size();
}

} // namespace imdesk
