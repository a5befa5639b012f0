// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/actionbutton.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace imdesk {

QPushButton *actionButton(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), action->text(), parent);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    if (action->menu())
        button->setMenu(action->menu());
    const auto take = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip() == action->text() ? QString() : action->toolTip());
        button->setAccessibleDescription(button->toolTip());
    };
    QObject::connect(action, &QAction::changed, button, take);
    QObject::connect(button, &QPushButton::clicked, action, [button, action] {
        if (!button->menu())
            action->trigger();
    });
    take();
    return button;
}

} // namespace imdesk
