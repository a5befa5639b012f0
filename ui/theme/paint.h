// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace imdesk {

/// A filled rectangle with round corners and a border of `width`, sharp at every scale. An invalid colour is left out.
void paintRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border = {},
                  qreal width = 1.0);
/// A chevron of 8 px in the middle of the rectangle; `degrees` 0 points down, turning clockwise.
void paintChevron(QPainter *painter, const QRectF &rect, const QColor &colour, int degrees = 0);

} // namespace imdesk
