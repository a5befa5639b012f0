// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/returnpress.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>

namespace imdesk {

namespace {

bool isReturn(const QKeyEvent &key) { return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter; }

/// A button that is not made the default by its focus passes Return on, and the dialog then does nothing with it.
class ReturnPress : public QObject
{
  public:
    explicit ReturnPress(QPushButton *button) : QObject(button), m_button(button) { button->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != m_button || event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (!isReturn(*key))
            return QObject::eventFilter(watched, event);
        if (!key->isAutoRepeat())
            m_button->click();
        return true;
    }

  private:
    QPushButton *m_button;
};

/// Takes the Return that a field has passed on before the dialog presses its default button. One that is held down goes
/// no further than to the button.
class ReturnLead : public QObject
{
  public:
    ReturnLead(QDialog *dialog, QPushButton *button) : QObject(dialog), m_dialog(dialog), m_button(button)
    {
        dialog->installEventFilter(this);
        button->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || !isReturn(*static_cast<const QKeyEvent *>(event)))
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->isAutoRepeat())
            return true;
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        if (watched != m_dialog || !plain || !isInField())
            return QObject::eventFilter(watched, event);
        if (m_button->isEnabled())
            m_button->setFocus(Qt::TabFocusReason);
        return true;
    }

  private:
    /// A text that is only read passes Return on as well. In a table something may be chosen, and while a dialog works,
    /// it has the focus itself.
    bool isInField() const
    {
        const QWidget *focused = m_dialog->focusWidget();
        const bool reads =
            qobject_cast<const QAbstractScrollArea *>(focused) && !qobject_cast<const QAbstractItemView *>(focused);
        return !reads && !qobject_cast<const QPushButton *>(focused);
    }

    QDialog *m_dialog;
    QPushButton *m_button;
};

} // namespace

void leadReturnTo(QDialog *dialog, QPushButton *button) { new ReturnLead(dialog, button); }

void pressOnReturnInFocus(QPushButton *button)
{
    button->setAutoDefault(false);
    new ReturnPress(button);
}

} // namespace imdesk
