// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPushButton;

namespace imdesk {

/// For dialogs in which Return in a field must press nothing: Return presses this button only while it has the focus,
/// and it never becomes the default of its dialog.
void pressOnReturnInFocus(QPushButton *button);

} // namespace imdesk
