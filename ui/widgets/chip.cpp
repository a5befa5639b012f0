// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>

namespace imdesk {

namespace {

constexpr int chipHeight = 22;
constexpr int chipSide = 9;
constexpr int chipDot = 6;

QColor chipColour(ChipKind kind, const Theme &theme)
{
    switch (kind) {
    case ChipKind::Info:
        return theme.accent;
    case ChipKind::Ok:
        return theme.ok;
    case ChipKind::Warn:
        return theme.warn;
    case ChipKind::Bad:
        return theme.bad;
    case ChipKind::Neutral:
        break;
    }
    return theme.muted;
}

} // namespace

QSize chipSize(const QString &text)
{
    const QFontMetrics metrics(Theme::font(Theme::Font::Caption));
    return QSize(metrics.horizontalAdvance(text) + 2 * chipSide + chipDot + 6, chipHeight);
}

void paintChip(QPainter *painter, const QRect &rect, ChipKind kind, const QString &text, const QPalette &palette)
{
    const Theme &theme = Theme::of(palette);
    const QColor colour = chipColour(kind, theme);
    const QFont font = Theme::font(Theme::Font::Caption);
    QRect box(QPoint(rect.left(), rect.center().y() - chipHeight / 2 + 1), chipSize(text));
    box.setWidth(qMin(box.width(), rect.width()));
    paintRounded(painter, box, chipHeight / 2.0, theme.tint(colour));
    const QRectF dot(box.left() + chipSide, box.center().y() - chipDot / 2.0 + 0.5, chipDot, chipDot);
    paintRounded(painter, dot, chipDot / 2.0, colour);
    painter->save();
    painter->setFont(font);
    painter->setPen(theme.onTint(colour));
    const QRect words = box.adjusted(chipSide + chipDot + 6, 0, -chipSide + 2, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
}

StatusChip::StatusChip(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void StatusChip::setStatus(ChipKind kind, const QString &text)
{
    m_kind = kind;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const { return chipSize(m_text); }

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_kind, m_text, palette());
}

ChipDelegate::ChipDelegate(KindOf kindOf, QObject *parent) : QStyledItemDelegate(parent), m_kindOf(std::move(kindOf)) {}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (!text.isEmpty())
        paintChip(painter, option.rect.adjusted(Theme::cellPadding, 0, -4, 0), m_kindOf(index), text, option.palette);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QSize(chipSize(index.data().toString()).width() + 2 * Theme::cellPadding,
                 QStyledItemDelegate::sizeHint(option, index).height());
}

} // namespace imdesk
