// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QPushButton;

namespace imdesk {

/// For dialogs in which Return in a field must press nothing: Return presses this button only while it has the focus,
/// and it never becomes the default of its dialog.
void pressOnReturnInFocus(QPushButton *button);

/// For dialogs whose default button gives up what was filled in: Return in a field goes on to this button, which is
/// pressed there, by a Return of its own; from anywhere else Return does as ever.
void leadReturnTo(QDialog *dialog, QPushButton *button);

} // namespace imdesk
