// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/archive/matchdelegate.h"

#include "core/models/archivedmessagesmodel.h"
#include "ui/widgets/hitdelegate.h"

namespace imdesk {

void MatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto matches = index.data(ArchivedMessagesModel::MatchesRole).value<QList<int>>();
    if (matches.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintMarked(painter, cell, matches);
}

} // namespace imdesk
