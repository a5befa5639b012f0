// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QLayout>
#include <QList>
#include <QSet>
#include <QWidget>

namespace imdesk {

namespace {

/// Gathers what takes the Tab key for itself, in the order in which it is laid out.
class TabStops
{
  public:
    explicit TabStops(QWidget *part) : m_part(part) { add(part); }
    const QList<QWidget *> &all() const { return m_all; }

  private:
    void add(QWidget *widget)
    {
        // A dialog may be asked about itself; whatever else is a window by now has only no place yet.
        if ((widget->isWindow() && !(widget == m_part && widget->windowType() == Qt::Dialog)) ||
            m_seen.contains(widget))
            return;
        m_seen.insert(widget);
        // A part of a compound is reached through the compound.
        if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            m_all << widget;
        if (QLayout *layout = widget->layout())
            addLaidOut(layout);
        for (QObject *child : widget->children()) {
            if (auto *part = qobject_cast<QWidget *>(child))
                add(part);
        }
    }
    void addLaidOut(QLayout *layout)
    {
        for (int at = 0; at < layout->count(); ++at) {
            QLayoutItem *item = layout->itemAt(at);
            if (item->widget())
                add(item->widget());
            else if (item->layout())
                addLaidOut(item->layout());
        }
    }

    QWidget *const m_part;
    QList<QWidget *> m_all;
    QSet<QWidget *> m_seen;
};

} // namespace

void tabInto(QWidget *before, QWidget *part)
{
    const TabStops stops(part);
    // Qt orders nothing behind what takes no focus itself.
    QWidget *last = before;
    while (last && (last->focusPolicy() == Qt::NoFocus || part->isAncestorOf(last))) {
        last = last->previousInFocusChain();
        if (last == before)
            last = nullptr;
    }
    for (QWidget *stop : stops.all()) {
        if (last)
            QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

QWidget *firstInTabOrder(QWidget *part)
{
    const TabStops stops(part);
    for (QWidget *stop : stops.all()) {
        if (stop->isEnabled() && stop->isVisibleTo(part->window()))
            return stop;
    }
    return nullptr;
}

} // namespace imdesk
