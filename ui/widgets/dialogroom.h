// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace imdesk {

/// A dialog of few short words is still as wide as a line that is read and typed in it.
constexpr int leastDialogWidth = 420;

/// What the screen has for a dialog: one that is not shown yet opens on its parent's.
QSize roomFor(const QWidget *dialog);

/// A dialog opens with this size, or with as much of it as the screen has room for: no window manager helps when the
/// buttons are below its edge.
void resizeWithin(QWidget *dialog, QSize wanted);

/// Puts all parts of a dialog's column but the last `kept` into an area that scrolls where they need more than is left;
/// what is kept, its buttons, is always there. Shown, the dialog takes what room they need, as far as the screen goes.
QScrollArea *scrollParts(QVBoxLayout *column, int kept = 1);

/// The dialog takes as much more of the screen as what scrolls in this area needs at least.
void growFor(const QScrollArea *scroll);

} // namespace imdesk
