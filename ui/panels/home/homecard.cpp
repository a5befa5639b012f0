// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/home/homecard.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"

#include <QKeyEvent>
#include <QPainter>

namespace imdesk {

namespace {

constexpr int titleBottom = 48;
constexpr int figureLine = 28;
constexpr int belowFigure = 4;
constexpr int belowWords = 10;

int wrappedHeight(Theme::Font font, const QString &text, int room)
{
    return QFontMetrics(Theme::font(font))
        .boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, text)
        .height();
}

} // namespace

HomeCard::HomeCard(const QString &iconName, QWidget *parent) : QAbstractButton(parent), m_iconName(iconName)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HomeCard::setTitle(const QString &title)
{
    setText(title);
    describe();
}

void HomeCard::setFigure(const QString &figure)
{
    m_figure = figure;
    describe();
}

void HomeCard::setWords(const QString &words)
{
    m_words = words;
    describe();
}

void HomeCard::setChip(ChipKind kind, const QString &text)
{
    m_chipKind = kind;
    m_chip = text;
    describe();
}

void HomeCard::describe()
{
    QStringList parts{m_chip, m_figure, m_words};
    parts.removeAll(QString());
    setAccessibleName(text());
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int HomeCard::figureHeight(int room) const
{
    return qMax(figureLine, wrappedHeight(Theme::Font::Figure, m_figure, room));
}

int HomeCard::heightForWidth(int width) const
{
    const int room = qMax(1, width - 2 * Theme::cardPadding);
    const int figure = m_figure.isEmpty() ? 0 : figureHeight(room) + belowFigure;
    const int words = m_words.isEmpty() ? 0 : wrappedHeight(Theme::Font::Caption, m_words, room);
    return qMax(minimumSizeHint().height(), titleBottom + figure + words + belowWords);
}

void HomeCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void HomeCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const bool lit = hasFocus();
    paintRounded(&painter, rect(), Theme::cardRadius,
                 isDown()       ? theme.soft
                 : underMouse() ? theme.hover
                                : theme.surface,
                 lit ? theme.accent : theme.border, lit ? 2 : 1);
    const int left = Theme::cardPadding;
    const int room = width() - 2 * left;
    painter.drawPixmap(left, 17, iconPixmap(m_iconName, theme.muted, Theme::iconSize, devicePixelRatioF()));
    int titleRoom = room - 28;
    if (!m_chip.isEmpty()) {
        const int chipWidth = qMin(chipSize(m_chip).width(), room / 2);
        paintChip(&painter, QRect(width() - left - chipWidth, 14, chipWidth, 24), m_chipKind, m_chip, palette());
        titleRoom -= chipWidth + 8;
    }
    painter.setFont(Theme::font(Theme::Font::Strong));
    painter.setPen(theme.text);
    painter.drawText(QRect(left + 28, 14, titleRoom, 24), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, titleRoom));
    int top = titleBottom;
    if (!m_figure.isEmpty()) {
        painter.setFont(Theme::font(Theme::Font::Figure));
        const int high = figureHeight(room);
        painter.drawText(QRect(left, top, room, high), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, m_figure);
        top += high + belowFigure;
    }
    painter.setFont(Theme::font(Theme::Font::Caption));
    painter.setPen(theme.muted);
    painter.drawText(QRect(left, top, room, height() - top - belowWords),
                     Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, m_words);
}

} // namespace imdesk
