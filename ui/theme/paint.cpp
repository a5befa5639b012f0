// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"

#include <QPainter>
#include <QPolygonF>

namespace imdesk {

void paintRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
                  qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    QRectF box = rect;
    if (border.isValid()) {
        painter->setPen(QPen(border, width));
        box.adjust(width / 2, width / 2, -width / 2, -width / 2);
    } else {
        painter->setPen(Qt::NoPen);
    }
    painter->drawRoundedRect(box, radius, radius);
    painter->restore();
}

void paintChevron(QPainter *painter, const QRectF &rect, const QColor &colour, int degrees)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center());
    painter->rotate(degrees);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({QPointF(-4, -2), QPointF(0, 2), QPointF(4, -2)}));
    painter->restore();
}

} // namespace imdesk
