// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fittingtabs.h"

#include <QLayout>
#include <QResizeEvent>
#include <QTabBar>

namespace imdesk {

FittingTabs::FittingTabs(QWidget *parent) : QTabWidget(parent)
{
    connect(this, &QTabWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize FittingTabs::sizeHint() const { return QSize(QTabWidget::sizeHint().width(), minimumSizeHint().height()); }

QSize FittingTabs::minimumSizeHint() const
{
    const QSize least = QTabWidget::minimumSizeHint();
    const QLayout *page = currentWidget() ? currentWidget()->layout() : nullptr;
    if (!page)
        return least;
    // Before it is shown first it has not got its width yet.
    const int height = page->hasHeightForWidth() ? page->totalMinimumHeightForWidth(qMax(width(), least.width()))
                                                 : page->totalMinimumSize().height();
    return QSize(least.width(), tabBar()->sizeHint().height() + height);
}

void FittingTabs::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // lines of words and of buttons wrap anew
}

} // namespace imdesk
