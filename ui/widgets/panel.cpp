// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

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
}

void Panel::focusFirst()
{
    QList<QWidget *> all;
    for (QWidget *widget = nextInFocusChain(); widget && widget != this; widget = widget->nextInFocusChain()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy() && isAncestorOf(widget) &&
            widget->isVisibleTo(this) && widget->isEnabled())
            all << widget;
    }
    const auto first =
        std::ranges::min_element(all, {}, [this](const QWidget *widget) { return lateness(widget, this); });
    if (first != all.end())
        (*first)->setFocus(Qt::OtherFocusReason);
}

void Panel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace imdesk
