// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/levelbadge.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace imdesk {

namespace {

constexpr int stripeStep = 14;

QFont badgeFont()
{
    QFont font = Theme::font(Theme::Font::Caption);
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    return font;
}

} // namespace

void paintLevel(QPainter *painter, const QRectF &rect, SafetyLevel level, const QPalette &palette, qreal radius,
                bool wash)
{
    const Theme &theme = Theme::of(palette);
    switch (level) {
    case SafetyLevel::Sandbox: {
        paintRounded(painter, rect, radius, wash ? theme.surface : theme.tint(theme.accent),
                     wash ? QColor() : theme.accent);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QPainterPath clip;
        clip.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter->setClipPath(clip);
        QColor stripe = theme.accent;
        stripe.setAlphaF(wash ? 0.07f : 0.16f);
        painter->setPen(QPen(stripe, 6));
        const int stripes = qCeil((rect.width() + 2 * rect.height()) / stripeStep);
        for (int i = 0; i < stripes; ++i) {
            const qreal x = rect.left() - rect.height() + i * stripeStep;
            painter->drawLine(QPointF(x, rect.bottom() + 4), QPointF(x + rect.height() + 8, rect.top() - 4));
        }
        painter->restore();
        break;
    }
    case SafetyLevel::Test:
        paintRounded(painter, rect, radius, theme.surface, wash ? QColor() : theme.onTint(theme.warn), 2);
        if (wash)
            painter->fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), theme.warn);
        break;
    case SafetyLevel::Production:
        paintRounded(painter, rect, radius, wash ? theme.tint(theme.bad) : theme.bad);
        if (wash)
            painter->fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), theme.bad);
        break;
    }
}

QColor levelTextColour(SafetyLevel level, const QPalette &palette)
{
    const Theme &theme = Theme::of(palette);
    switch (level) {
    case SafetyLevel::Test:
        return theme.onTint(theme.warn);
    case SafetyLevel::Production:
        return theme.isDark() ? theme.onAccent : QColor(Qt::white);
    case SafetyLevel::Sandbox:
        break;
    }
    return theme.text;
}

LevelBadge::LevelBadge(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("levelBadge"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void LevelBadge::setLevel(SafetyLevel level)
{
    m_level = level;
    retranslate();
}

QString LevelBadge::word(SafetyLevel level)
{
    switch (level) {
    case SafetyLevel::Test:
        return tr("TEST");
    case SafetyLevel::Production:
        return tr("PRODUCTION");
    case SafetyLevel::Sandbox:
        break;
    }
    return tr("SANDBOX");
}

QSize LevelBadge::sizeHint() const
{
    return QSize(QFontMetrics(badgeFont()).horizontalAdvance(word(m_level)) + 22, 24);
}

void LevelBadge::retranslate()
{
    setAccessibleName(tr("Safety level: %1").arg(word(m_level)));
    updateGeometry();
    update();
}

void LevelBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLevel(&painter, rect(), m_level, palette(), 5, false);
    painter.setFont(badgeFont());
    painter.setPen(levelTextColour(m_level, palette()));
    painter.drawText(rect(), Qt::AlignCenter, word(m_level));
}

void LevelBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace imdesk
