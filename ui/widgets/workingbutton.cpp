// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workingbutton.h"

#include <QDialog>
#include <QVariant>

namespace imdesk {

namespace {

constexpr char focusWaits[] = "focusWaits";

/// The dialog itself, elsewhere what is around the button, so that Tab goes on from there.
QWidget *restOf(const QWidget *button)
{
    QWidget *window = button->window();
    return qobject_cast<QDialog *>(window) || !button->parentWidget() ? window : button->parentWidget();
}

} // namespace

void setWorking(QWidget *button, bool runs, bool usable)
{
    QWidget *rest = restOf(button);
    // Of the window, for a dialog that has just closed over it may hold the focus of the program still.
    const QWidget *focused = button->window()->focusWidget();
    if (runs) {
        if (focused == button) {
            button->setProperty(focusWaits, true);
            rest->setFocus(Qt::OtherFocusReason);
        }
        button->setEnabled(false);
        return;
    }
    const bool back = button->property(focusWaits).toBool() && focused == rest;
    button->setProperty(focusWaits, QVariant());
    button->setEnabled(usable || back);
    if (!back)
        return;
    button->setFocus(Qt::OtherFocusReason);
    button->setEnabled(usable); // what is of no more use has a neighbour
}

} // namespace imdesk
