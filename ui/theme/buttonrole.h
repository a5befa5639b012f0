// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;

namespace imdesk {

/// How loud a button is: one Accent button a view, Danger for what harms, Quiet has no frame until the mouse is over
/// it.
enum class ButtonRole { Normal, Accent, Danger, Quiet };

void setButtonRole(QAbstractButton *button, ButtonRole role);
ButtonRole buttonRole(const QAbstractButton *button);

} // namespace imdesk
