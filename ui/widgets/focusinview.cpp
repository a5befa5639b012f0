// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusinview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pagefill.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QScrollArea>
#include <QTimer>

namespace imdesk {

namespace {

/// Whether somebody has led the focus there, and not by a press on what is seen already: that would slide away from
/// under the mouse. A window that comes to the front again is left as it was.
bool isLedThere(Qt::FocusReason reason)
{
    return reason != Qt::MouseFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason &&
           reason != Qt::MenuBarFocusReason;
}

bool scrollsForItself(const QWidget *part)
{
    return qobject_cast<const QAbstractItemView *>(part) || qobject_cast<const QScrollArea *>(part);
}

} // namespace

FocusInView::FocusInView(QObject *parent) : QObject(parent) { qApp->installEventFilter(this); }

bool FocusInView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched->isWidgetType() &&
        isLedThere(static_cast<QFocusEvent *>(event)->reason())) {
        auto *part = static_cast<QWidget *>(watched);
        // Later: a section that has just been opened does not know its height yet.
        if (scrollAreaAround(part))
            QTimer::singleShot(0, part, [part] {
                if (part->hasFocus())
                    bring(part);
            });
    }
    return QObject::eventFilter(watched, event);
}

void FocusInView::bring(QWidget *part)
{
    // From within: the area around another one moves it as a whole.
    for (QScrollArea *area = scrollAreaAround(part); area; area = scrollAreaAround(area)) {
        const QWidget *page = area->widget();
        if (!page || !page->isAncestorOf(part))
            continue;
        const QRect place(part->mapTo(page, QPoint()), part->size());
        // A list scrolls for itself: where some of it is seen, the head of its page stays.
        const QRect seen(part->mapTo(area->viewport(), QPoint()), part->size());
        if (scrollsForItself(part) && seen.intersects(area->viewport()->rect()))
            continue;
        const int margin = place.height() / 2 + Theme::gapWide;
        if (2 * margin <= area->viewport()->height())
            area->ensureVisible(place.center().x(), place.center().y(), 0, margin);
        else // too high for it: what counts is its caret
            area->ensureWidgetVisible(part, 0, Theme::gapWide);
    }
}

} // namespace imdesk
