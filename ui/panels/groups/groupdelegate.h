// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/grouprow.h"
#include "ui/widgets/hitdelegate.h"

namespace imdesk {

/// Paints the sign of a group type: each type has a shape of its own, so that the word is never carried by colour
/// alone.
void paintGroupSign(QPainter *painter, const QRectF &box, GroupKind kind, const QColor &colour);

/// Cells of the list of groups: the type as shape and word, what is not loaded or could not be read in a muted or
/// warning colour, and what a filter has found marked.
class GroupDelegate : public HitDelegate
{
    Q_OBJECT

  public:
    using HitDelegate::HitDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

  protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace imdesk
