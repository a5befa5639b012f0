// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace imdesk {

/// Draws a cell in which these places of its text, each a start and a length, stand out: the text of strangers is never
/// taken for markup.
void paintMarked(QPainter *painter, const QStyleOptionViewItem &cell, const QList<int> &places);

/// Cells in which the words of a filter stand out where they are found; case does not matter.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// `columns` are those in which the filter looks.
    void setHits(const QStringList &words, const QList<int> &columns);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

  private:
    QStringList m_words;
    QList<int> m_columns;
};

} // namespace imdesk
