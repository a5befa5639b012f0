// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMenu;
class QWidget;

namespace imdesk {

/// Adds to a menu what can be done with an account wherever its ID stands: copy, open, send, events, and mute, in
/// the group where one is given. What leads to another section goes through the panel that `origin` lies in, and is
/// left out where the window has no such section.
void addAccountActions(QMenu *menu, QWidget *origin, const QString &account, const QString &group = {});
/// The same for several accounts, each in a menu of its own.
void addAccountMenus(QMenu *menu, QWidget *origin, const QStringList &accounts, const QString &group = {});

} // namespace imdesk
