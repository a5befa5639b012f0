// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagefill.h"

#include <QAbstractScrollArea>
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
