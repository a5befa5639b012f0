// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chartpainter.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace imdesk {

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setData(const ChartData &data)
{
    m_data = data;
    if (m_current >= m_data.pointCount())
        m_current = -1;
    describe();
    update();
}

void ChartView::setCurrent(qsizetype point)
{
    const qsizetype next = point >= 0 && point < m_data.pointCount() ? point : -1;
    if (next == m_current)
        return;
    m_current = next;
    describe();
    update();
    Q_EMIT currentChanged(m_current);
}

void ChartView::describe()
{
    QString text;
    if (m_current >= 0)
        text = m_data.readout(m_current);
    else if (m_data.isEmpty())
        text = tr("No figures.");
    else
        text = tr("%Ln point(s). Left and Right read out one after the other.", nullptr, int(m_data.pointCount()));
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

qsizetype ChartView::pointAt(const QPointF &position) const
{
    return ChartGeometry::of(m_data, rect()).pointAt(position);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    drawChart(painter, rect(), m_data, theme, m_current);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent *event) { setCurrent(pointAt(event->position())); }

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const qsizetype point = pointAt(event->position());
    if (event->button() != Qt::LeftButton || point < 0)
        return QWidget::mousePressEvent(event);
    setCurrent(point);
    Q_EMIT activated(point);
}

void ChartView::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        setCurrent(-1);
    QWidget::leaveEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const qsizetype last = m_data.pointCount() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current < 0 ? last : qMax<qsizetype>(0, m_current - 1));
        return;
    case Qt::Key_Right:
        setCurrent(m_current < 0 ? qMin<qsizetype>(0, last) : qMin(last, m_current + 1));
        return;
    case Qt::Key_Home:
        setCurrent(qMin<qsizetype>(0, last));
        return;
    case Qt::Key_End:
        setCurrent(last);
        return;
    case Qt::Key_Escape:
        if (m_current < 0)
            break;
        setCurrent(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current < 0)
            break;
        Q_EMIT activated(m_current);
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(m_data.pointCount() - 1);
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    setCurrent(-1);
    QWidget::focusOutEvent(event);
    update();
}

} // namespace imdesk
