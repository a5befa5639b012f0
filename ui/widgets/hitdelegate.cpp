// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hitdelegate.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace imdesk {

namespace {

const QStyle *styleOfCell(const QStyleOptionViewItem &cell)
{
    return cell.widget ? cell.widget->style() : QApplication::style();
}

/// Where the style draws the words of the cell.
QRect wordsOfCell(const QStyleOptionViewItem &cell)
{
    const QStyle *style = styleOfCell(cell);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    return style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget).adjusted(margin, 0, -margin, 0);
}

} // namespace

void paintMarked(QPainter *painter, const QStyleOptionViewItem &cell, const QList<int> &places)
{
    const QRect area = wordsOfCell(cell);
    QStyleOptionViewItem bare(cell);
    bare.text.clear();
    styleOfCell(cell)->drawControl(QStyle::CE_ItemViewItem, &bare, painter, cell.widget);
    const Theme &theme = Theme::of(cell.palette);
    QTextLayout layout(cell.text, cell.font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(wrap);
    QList<QTextLayout::FormatRange> formats;
    for (qsizetype i = 0; i + 1 < places.size(); i += 2) {
        QTextLayout::FormatRange range;
        range.start = places[i];
        range.length = places[i + 1];
        range.format.setFontWeight(QFont::DemiBold);
        range.format.setBackground(theme.tint(theme.warn));
        range.format.setForeground(theme.text);
        formats << range;
    }
    layout.setFormats(formats); // before the line is made, for a heavier weight is wider
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    painter->save();
    painter->setClipRect(area, Qt::IntersectClip);
    painter->setPen(cell.palette.color(QPalette::Text));
    layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
    painter->restore();
}

void HitDelegate::setHits(const QStringList &words, const QList<int> &columns)
{
    m_words = words;
    m_columns = columns;
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QList<int> places;
    QStyleOptionViewItem cell(option);
    if (!m_words.isEmpty() && m_columns.contains(index.column())) {
        initStyleOption(&cell, index);
        cell.text = cell.fontMetrics.elidedText(cell.text, cell.textElideMode, wordsOfCell(cell).width());
        for (const QString &word : m_words) {
            for (qsizetype at = cell.text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
                 at = cell.text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
                places << static_cast<int>(at) << static_cast<int>(word.size());
        }
    }
    if (places.isEmpty())
        QStyledItemDelegate::paint(painter, option, index);
    else
        paintMarked(painter, cell, places);
}

} // namespace imdesk
