// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/profile.h"

#include <QWidget>

namespace imdesk {

/// The safety level of a profile, always as text, shape and colour: SANDBOX striped, TEST outlined, PRODUCTION solid.
class LevelBadge : public QWidget
{
    Q_OBJECT

  public:
    explicit LevelBadge(QWidget *parent = nullptr);

    void setLevel(SafetyLevel level);
    SafetyLevel level() const { return m_level; }
    /// The word as it is shown.
    static QString word(SafetyLevel level);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

  private:
    void retranslate();

    SafetyLevel m_level = SafetyLevel::Sandbox;
};

/// Fills a rectangle as the level looks: stripes, outline or solid; `wash` paints the quiet version behind a whole
/// band.
void paintLevel(QPainter *painter, const QRectF &rect, SafetyLevel level, const QPalette &palette, qreal radius,
                bool wash);
/// Colour of text on it.
QColor levelTextColour(SafetyLevel level, const QPalette &palette);

} // namespace imdesk
