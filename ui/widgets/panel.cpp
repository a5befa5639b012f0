// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableexport.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

#include <algorithm>

namespace imdesk {

namespace {

/// How little a widget is what people do first in a section; the smaller the sooner.
int lateness(const QWidget *widget, const QWidget *section)
{
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    if ((line && !line->isReadOnly()) || (text && !text->isReadOnly()))
        return 0;
    if (qobject_cast<const QAbstractItemView *>(widget))
        return 1;
    if (qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget))
        return 2;
    for (; widget && widget != section; widget = widget->parentWidget()) {
        if (qobject_cast<const PageHeader *>(widget))
            return 4;
    }
    return 3;
}

bool takesFocus(const QWidget *widget, const QWidget *section)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy() &&
           widget->isVisibleTo(section) && widget->isEnabled();
}

/// Whether it stands on a page of the section that another one is shown in place of.
bool isPutAway(const QWidget *widget, const QWidget *section)
{
    for (; widget && widget != section; widget = widget->parentWidget()) {
        // What was never in sight is hidden too, but not by anybody's word.
        if (widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            return true;
    }
    return false;
}

/// Where the focus of a control goes that is no more: to the nearest list, without one to the nearest field for words,
/// else where no key presses anything.
QWidget *heirOf(const QWidget *gone, QWidget *section)
{
    for (const int wanted : {1, 0}) {
        for (QWidget *around = gone->parentWidget(); around; around = around->parentWidget()) {
            for (QWidget *widget : around->findChildren<QWidget *>()) {
                if (widget != gone && lateness(widget, section) == wanted && section->isAncestorOf(widget) &&
                    widget->window() == section->window() && takesFocus(widget, section))
                    return widget;
            }
            if (around == section)
                break;
        }
    }
    return section;
}

} // namespace

Panel::Panel(QWidget *parent) : QWidget(parent) {}

void Panel::exportView()
{
    QTableView *chosen = nullptr;
    for (QTableView *table : findChildren<QTableView *>()) {
        if (!table->isVisible() || !table->model() || table->model()->rowCount() == 0)
            continue;
        if (!chosen || table->hasFocus())
            chosen = table;
    }
    if (chosen)
        requestExport(chosen);
    else
        Q_EMIT statusMessage(tr("There is no table with rows here that could be exported."));
}

void Panel::retryConnection()
{
    // The reading of F5 takes its own card away; one about a deed stays, for that was not done.
    const QList<MessageBar *> bars = findChildren<MessageBar *>();
    if (std::ranges::any_of(bars, [this](const MessageBar *bar) {
            return bar->offersConnection() && bar->window() == window() && !isPutAway(bar, this);
        }))
        refresh();
}

void Panel::focusFirst()
{
    QList<QWidget *> all;
    for (QWidget *widget = nextInFocusChain(); widget && widget != this; widget = widget->nextInFocusChain()) {
        if (isAncestorOf(widget) && takesFocus(widget, this))
            all << widget;
    }
    const auto first =
        std::ranges::min_element(all, {}, [this](const QWidget *widget) { return lateness(widget, this); });
    if (first != all.end())
        (*first)->setFocus(Qt::OtherFocusReason);
}

bool Panel::focusNextPrevChild(bool next)
{
    // Qt asks for the next widget by itself where the one with the focus is disabled or hidden; the last of a section
    // would hand it to the band above, and others to a button nobody meant.
    const QWidget *gone = window()->focusWidget();
    if (!gone || !isVisible() || !isAncestorOf(gone) || (gone->isEnabled() && gone->isVisible()))
        return QWidget::focusNextPrevChild(next);
    heirOf(gone, this)->setFocus(Qt::OtherFocusReason);
    return true;
}

void Panel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace imdesk
