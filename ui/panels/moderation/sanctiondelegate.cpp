// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/moderation/sanctiondelegate.h"

#include "core/models/sanctionsmodel.h"
#include "ui/theme/theme.h"

namespace imdesk {

void SanctionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == SanctionsModel::By)
        option->textElideMode = Qt::ElideLeft; // of a long name: the time behind it is never cut
    const Theme &theme = Theme::of(option->palette);
    const bool soon = index.column() == SanctionsModel::EndsIn && index.data(SanctionsModel::SoonRole).toBool();
    const bool contradicted =
        index.column() == SanctionsModel::ServerSays && index.data(SanctionsModel::DisagreeRole).toBool();
    if (!soon && !contradicted)
        return;
    option->font.setBold(true);
    option->palette.setColor(QPalette::Text, theme.warn);
    option->palette.setColor(QPalette::HighlightedText, theme.warn);
}

} // namespace imdesk
