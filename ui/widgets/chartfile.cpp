// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartfile.h"

#include "core/exporting/atomicfile.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chartpainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace imdesk {

namespace {

struct ChartFileText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::Chart)
};

constexpr qreal chartPngScale = 2;

constexpr int sheetDpi = 96; // the look's pixels
constexpr int pointsAnInch = 72;
constexpr int sheetMargin = 16;
constexpr int sheetColumns = 2;
constexpr int sheetTitle = 30;
constexpr int sheetNote = 24;
constexpr int sheetCell = 240; // height of one of several charts

bool isSheetOfOne(const ChartSheet &sheet) { return sheet.charts.size() == 1; }

QSize sheetSize(const ChartSheet &sheet, const QSize &size)
{
    if (isSheetOfOne(sheet))
        return size;
    const int rows = (int(sheet.charts.size()) + sheetColumns - 1) / sheetColumns;
    return {size.width(), 2 * sheetMargin + sheetTitle + sheetNote + rows * sheetCell};
}

void drawSheet(QPainter &painter, const ChartSheet &sheet, const Theme &theme, const QSize &size)
{
    painter.fillRect(QRect(QPoint(0, 0), size), theme.surface);
    const QRectF area =
        QRectF(QPointF(0, 0), size).marginsRemoved({sheetMargin, sheetMargin, sheetMargin, sheetMargin});
    if (isSheetOfOne(sheet)) {
        ChartData data = sheet.charts.first();
        data.title = sheet.title;
        data.note = sheet.note;
        drawChart(painter, area, data, theme);
        return;
    }
    painter.setFont(Theme::font(Theme::Font::CardTitle));
    painter.setPen(theme.text);
    painter.drawText(QRectF(area.left(), area.top(), area.width(), sheetTitle), Qt::AlignLeft | Qt::AlignTop,
                     sheet.title);
    const double width = area.width() / sheetColumns;
    for (qsizetype i = 0; i < sheet.charts.size(); ++i) {
        const qsizetype line = i / sheetColumns;
        const QRectF cell(area.left() + double(i % sheetColumns) * width,
                          area.top() + sheetTitle + double(line) * sheetCell, width, sheetCell);
        drawChart(painter, cell.adjusted(0, 0, -sheetMargin, -sheetMargin), sheet.charts[i], theme);
    }
    painter.setFont(Theme::font(Theme::Font::Caption));
    painter.setPen(theme.muted);
    painter.drawText(QRectF(area.left(), area.bottom() - sheetNote, area.width(), sheetNote),
                     Qt::AlignLeft | Qt::AlignBottom, sheet.note);
}

QByteArray sheetPng(const ChartSheet &sheet, const Theme &theme, const QSize &size)
{
    QImage image(size * chartPngScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(chartPngScale);
    QPainter painter(&image);
    drawSheet(painter, sheet, theme, size);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray sheetSvg(const ChartSheet &sheet, const Theme &theme, const QSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(0, 0), size));
    svg.setTitle(sheet.title);
    svg.setDescription(sheet.note);
    QPainter painter(&svg);
    drawSheet(painter, sheet, theme, size);
    painter.end();
    return bytes;
}

QByteArray sheetPdf(const ChartSheet &sheet, const QSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(sheetDpi);
    pdf.setPageSize(
        QPageSize(QSizeF(size) * pointsAnInch / sheetDpi, QPageSize::Point, QString(), QPageSize::ExactMatch));
    pdf.setPageMargins({});
    pdf.setTitle(sheet.title);
    pdf.setCreator(QStringLiteral("imdesk"));
    QPainter painter(&pdf);
    drawSheet(painter, sheet, Theme::light(), size);
    painter.end();
    return bytes;
}

} // namespace

Result<qint64> saveCharts(const ChartSheet &sheet, const Theme &theme, const QSize &size, const QString &path)
{
    const QSize whole = sheetSize(sheet, size);
    const QByteArray bytes = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive) ? sheetSvg(sheet, theme, whole)
                             : path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)
                                 ? sheetPdf(sheet, whole)
                                 : sheetPng(sheet, theme, whole);
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
