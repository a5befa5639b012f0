// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/groupdelegate.h"

#include "core/models/groupsmodel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace imdesk {

namespace {

constexpr int groupSignSize = 10;
constexpr int groupSignGap = 8;

QPolygonF groupPolygon(const QRectF &box, int corners, double turn)
{
    QPolygonF shape;
    const double radius = box.width() / 2.0;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2.0 * std::numbers::pi * i / corners;
        shape << box.center() + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return shape;
}

} // namespace

void paintGroupSign(QPainter *painter, const QRectF &box, GroupKind kind, const QColor &colour)
{
    constexpr double up = -std::numbers::pi / 2.0;
    QPainterPath path;
    switch (kind) {
    case GroupKind::Work:
        path.addRoundedRect(box.adjusted(1, 1, -1, -1), 1.5, 1.5);
        break;
    case GroupKind::Public:
        path.addEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case GroupKind::Meeting:
        path.addPolygon(groupPolygon(box, 3, up));
        break;
    case GroupKind::LiveRoom:
        path.addPolygon(groupPolygon(box, 4, up));
        break;
    case GroupKind::Community:
        path.addPolygon(groupPolygon(box, 6, up));
        break;
    case GroupKind::Broadcast:
        path.addEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        path.addEllipse(box.adjusted(3, 3, -3, -3));
        break;
    case GroupKind::Unknown:
        path.addRect(QRectF(box.left(), box.center().y() - 1, box.width(), 2));
        break;
    }
    path.closeSubpath();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPath(path);
    painter->restore();
}

void GroupDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    HitDelegate::initStyleOption(option, index);
    const Theme &theme = Theme::of(option->palette);
    const auto column = static_cast<GroupColumn>(index.column());
    QColor colour;
    if (column == GroupColumn::Name && index.data(GroupsModel::ErrorRole).toInt() != 0)
        colour = theme.warn;
    else if (column != GroupColumn::Id && !index.data(GroupsModel::KnownRole).toBool())
        colour = theme.muted;
    else if (column == GroupColumn::MuteAll &&
             index.data(GroupsModel::NumberRole).toInt() == static_cast<int>(GroupRow::Mute::On))
        colour = theme.warn;
    if (colour.isValid()) {
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
    }
}

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (static_cast<GroupColumn>(index.column()) != GroupColumn::Type || index.data().toString().isEmpty()) {
        HitDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QString word = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const Theme &theme = Theme::of(option.palette);
    const auto kind = static_cast<GroupKind>(index.data(GroupsModel::NumberRole).toInt());
    QRect inside = option.rect.adjusted(Theme::cellPadding, 0, -4, 0);
    paintGroupSign(painter,
                   QRectF(inside.left(), inside.center().y() - groupSignSize / 2.0 + 0.5, groupSignSize, groupSignSize),
                   kind, kind == GroupKind::Unknown ? theme.muted : theme.accent);
    inside.setLeft(inside.left() + groupSignSize + groupSignGap);
    painter->save();
    painter->setPen(theme.text);
    painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(word, Qt::ElideRight, inside.width()));
    painter->restore();
}

} // namespace imdesk
