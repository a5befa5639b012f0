// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/statistics/statisticsheader.h"

#include "core/models/statisticsmodel.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionHeader>

namespace imdesk {

namespace {

constexpr int statisticsHeaderHeight = 52;

} // namespace

StatisticsHeader::StatisticsHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
}

QSize StatisticsHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), statisticsHeaderHeight}; }

QSize StatisticsHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics name(Theme::font(Theme::Font::Body));
    const QFontMetrics key(Theme::font(Theme::Font::Caption));
    const QString title = model()->headerData(section, orientation()).toString();
    const QString api = model()->headerData(section, orientation(), StatisticsModel::KeyRole).toString();
    return {qMax(name.horizontalAdvance(title), key.horizontalAdvance(api)) + 2 * Theme::cellPadding + 2,
            statisticsHeaderHeight};
}

void StatisticsHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = section;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);

    const Theme &theme = Theme::of(this);
    const QString title = model()->headerData(section, orientation()).toString();
    const QString api = model()->headerData(section, orientation(), StatisticsModel::KeyRole).toString();
    const int stored = model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt();
    const Qt::Alignment side = stored & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft;
    QRect line = rect.adjusted(Theme::cellPadding, 8, -Theme::cellPadding, 0);
    line.setHeight(18);
    painter->save();
    painter->setFont(Theme::font(Theme::Font::Body));
    painter->setPen(theme.text);
    painter->drawText(line, int(side | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, line.width()));
    line.translate(0, 18);
    painter->setFont(Theme::font(Theme::Font::Caption));
    painter->setPen(theme.muted);
    painter->drawText(line, int(side | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(api, Qt::ElideRight, line.width()));
    painter->restore();
}

} // namespace imdesk
