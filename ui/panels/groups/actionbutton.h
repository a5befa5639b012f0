// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QPushButton;
class QWidget;

namespace imdesk {

/// A button that is what its action is: text, icon, menu, whether it is enabled, and the reason when it is not as tool
/// tip and accessible description.
QPushButton *actionButton(QAction *action, QWidget *parent);

} // namespace imdesk
