// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogbuttons.h"

#include "ui/theme/buttonrole.h"

#include <QDialog>
#include <QEvent>
#include <QPushButton>

namespace imdesk {

DialogButtons::DialogButtons(QDialog *dialog) : QDialogButtonBox(Ok | Cancel, dialog)
{
    setButtonRole(doButton(), imdesk::ButtonRole::Accent);
    retranslate();
    connect(this, &DialogButtons::rejected, dialog, &QDialog::reject);
}

bool DialogButtons::event(QEvent *event)
{
    if (event->type() != QEvent::LanguageChange)
        return QDialogButtonBox::event(event);
    // The dialog has been told before its parts and has said what its button does; Qt would make it "OK" again.
    const QString words = doButton()->text();
    const bool taken = QDialogButtonBox::event(event);
    doButton()->setText(words);
    return taken;
}

void DialogButtons::changeEvent(QEvent *event)
{
    QDialogButtonBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DialogButtons::retranslate() { button(Cancel)->setText(tr("Cancel")); }

} // namespace imdesk
