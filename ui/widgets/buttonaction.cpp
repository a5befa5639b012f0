// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttonaction.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>

namespace imdesk {

namespace {

class ButtonFollower : public QObject
{
  public:
    ButtonFollower(QAbstractButton *button, QAction *action) : QObject(action), m_action(action)
    {
        button->installEventFilter(this);
        m_action->setEnabled(button->isEnabled());
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::EnabledChange)
            m_action->setEnabled(static_cast<QWidget *>(watched)->isEnabled());
        return QObject::eventFilter(watched, event);
    }

  private:
    QAction *m_action;
};

} // namespace

QAction *actionFor(QAbstractButton *button, QWidget *section)
{
    auto *action = new QAction(section);
    action->setObjectName(button->objectName() + QStringLiteral("Action"));
    QObject::connect(action, &QAction::triggered, button, &QAbstractButton::click);
    new ButtonFollower(button, action);
    section->addAction(action);
    return action;
}

} // namespace imdesk
