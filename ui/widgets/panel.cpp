// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/widgets/tableexport.h"

#include <QEvent>
#include <QTableView>

namespace imdesk {

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

void Panel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace imdesk
