// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagefill.h"

#include <QAbstractScrollArea>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>

namespace imdesk {

void fillPage(QWidget *part, int leastHeight)
{
    QSizePolicy policy = part->sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Ignored);
    part->setSizePolicy(policy);
    part->setMinimumHeight(leastHeight);
}

int PageColumn::heightForWidth(int width) const
{
    // Qt counts a part whose wishes are ignored as nothing here, not with its least height.
    const int wanted = QVBoxLayout::heightForWidth(width);
    if (m_asksLeast) // the least height is asked for by way of this one
        return wanted;
    const QScopedValueRollback asks(m_asksLeast, true);
    return qMax(wanted, QVBoxLayout::minimumHeightForWidth(width));
}

void scrollToTop(QWidget *page)
{
    for (const QAbstractScrollArea *part : page->findChildren<QAbstractScrollArea *>())
        part->verticalScrollBar()->setValue(0);
    for (const QWidget *at = page->parentWidget(); at; at = at->parentWidget()) {
        if (const auto *around = qobject_cast<const QAbstractScrollArea *>(at))
            around->verticalScrollBar()->setValue(0);
    }
}

QScrollArea *scrollAreaAround(const QWidget *part)
{
    for (QWidget *at = part->parentWidget(); at; at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at))
            return area;
    }
    return nullptr;
}

} // namespace imdesk
