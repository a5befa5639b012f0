// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace imdesk {

/// Disables a button while the work that it began `runs`; `usable` is whether it may be pressed otherwise. The focus
/// waits where no key presses anything and comes back to the button with the end, unless it was moved meanwhile. Left
/// to itself, Qt passes the focus of what is disabled on to the next widget: in a dialog the one that throws all away.
void setWorking(QWidget *button, bool runs, bool usable = true);

} // namespace imdesk
