// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace imdesk {

/// Tab goes from `before` into what lies within `part`, in the order in which it is laid out, and then on to what came
/// after `before`; where `before` is the part itself or takes no focus, from what comes before it. Qt goes by the order
/// of making, and puts what is made anew at the end of the whole window.
void tabInto(QWidget *before, QWidget *part);
/// The first within `part` that Tab would reach, null where there is none that can be used.
QWidget *firstInTabOrder(QWidget *part);

} // namespace imdesk
