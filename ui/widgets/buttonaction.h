// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QAction;
class QWidget;

namespace imdesk {

/// The command of a section that presses one of its buttons, named after it. It can be chosen while the button can be
/// pressed: menus and the palette tell the same as the button does. Its words are left to the section.
QAction *actionFor(QAbstractButton *button, QWidget *section);

} // namespace imdesk
