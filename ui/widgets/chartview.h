// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chartdata.h"

#include <QWidget>

namespace imdesk {

/// Shows a chart and reads out the point under the mouse or the one chosen with Left, Right, Home and End. What is read
/// out is the widget's accessible description too. Give it an accessible name.
class ChartView : public QWidget
{
    Q_OBJECT

  public:
    explicit ChartView(QWidget *parent = nullptr);

    void setData(const ChartData &data);
    const ChartData &data() const { return m_data; }
    /// The chosen point, -1 for none.
    qsizetype current() const { return m_current; }
    void setCurrent(qsizetype point);

    QSize sizeHint() const override { return {640, 320}; }
    QSize minimumSizeHint() const override { return {280, 180}; }

  Q_SIGNALS:
    /// By the mouse (hovering) or by keys; -1 when the mouse has left.
    void currentChanged(qsizetype point);
    /// Return or a click on a point.
    void activated(qsizetype point);

  protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

  private:
    qsizetype pointAt(const QPointF &position) const;
    void describe();

    ChartData m_data;
    qsizetype m_current = -1;
};

} // namespace imdesk
