// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenu;
class QWidget;

namespace imdesk {

/// Adds to a menu what can be done with an account wherever its ID stands: copy, open, send, events, and mute where a
/// group is given. What leads to another section goes through the panel that `origin` lies in, and is left out where
/// the window has no such section.
void addAccountActions(QMenu *menu, QWidget *origin, const QString &account, const QString &group = {});

} // namespace imdesk
