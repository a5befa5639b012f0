// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/archive/matchdelegate.h"

#include "core/models/archivedmessagesmodel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace imdesk {

void MatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain(option);
    initStyleOption(&plain, index);
    const auto matches = index.data(ArchivedMessagesModel::MatchesRole).value<QList<int>>();
    const QStyle *style = plain.widget ? plain.widget->style() : QApplication::style();
    if (matches.isEmpty()) {
        style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
        return;
    }
    const QRect area = style->subElementRect(QStyle::SE_ItemViewItemText, &plain, plain.widget);
    const QString text = plain.text;
    plain.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
    const Theme &theme = Theme::of(option.palette);
    QTextLayout layout(text, plain.font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(wrap);
    QList<QTextLayout::FormatRange> formats;
    for (qsizetype i = 0; i + 1 < matches.size(); i += 2) {
        QTextLayout::FormatRange range;
        range.start = matches[i];
        range.length = matches[i + 1];
        range.format.setFontWeight(QFont::DemiBold);
        range.format.setBackground(theme.tint(theme.warn));
        range.format.setForeground(theme.text);
        formats << range;
    }
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    layout.setFormats(formats);
    // Once more, for a heavier weight is wider.
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    painter->save();
    painter->setClipRect(area);
    painter->setPen(theme.text);
    layout.draw(painter, QPointF(area.left() + 2, area.top() + (area.height() - line.height()) / 2));
    painter->restore();
}

} // namespace imdesk
