// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wraplayout.h"

namespace imdesk {

WrapLayout::~WrapLayout() { qDeleteAll(m_items); }

QLayoutItem *WrapLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int WrapLayout::heightForWidth(int width) const { return place(QRect(0, 0, width, 0), false); }

QSize WrapLayout::sizeHint() const
{
    QSize all;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint();
        const int before = all.isEmpty() ? 0 : all.width() + qMax(0, spacing());
        all = QSize(before + one.width(), qMax(all.height(), one.height()));
    }
    return all.expandedTo(QSize(0, 0));
}

QSize WrapLayout::minimumSize() const
{
    QSize least(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->sizeHint());
    }
    return least;
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int WrapLayout::place(const QRect &rect, bool move) const
{
    const int gap = qMax(0, spacing());
    QList<QLayoutItem *> shown;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            shown << item;
    }
    int y = rect.y();
    for (qsizetype first = 0, end = 0; first < shown.size(); first = end) {
        QSize row = shown[first]->sizeHint();
        for (end = first + 1; end < shown.size(); ++end) {
            const QSize next = shown[end]->sizeHint();
            if (row.width() + gap + next.width() > rect.width())
                break;
            row = QSize(row.width() + gap + next.width(), qMax(row.height(), next.height()));
        }
        int x = m_side == Side::Right ? qMax(rect.x(), rect.x() + rect.width() - row.width()) : rect.x();
        for (qsizetype i = first; move && i < end; ++i) {
            const QSize one = shown[i]->sizeHint();
            const QPoint at(x, y + (row.height() - one.height()) / 2);
            shown[i]->setGeometry(QRect(at, QSize(qMin(one.width(), rect.width()), one.height())));
            x += one.width() + gap;
        }
        y += row.height() + gap;
    }
    return shown.isEmpty() ? 0 : y - gap - rect.y();
}

} // namespace imdesk
