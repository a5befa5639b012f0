// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/namedid.h"
#include "core/directory/grouprow.h"

#include <QStringList>

#include <functional>
#include <optional>

class QAbstractItemView;
class QLineEdit;
class QMenu;
class QModelIndex;
class QWidget;

namespace imdesk {

/// Adds to a menu what can be done with an account wherever its ID stands: copy, open, send, events, and mute, in
/// the group where one is given; where the type of that is known not to mute, that is disabled and says why. What leads
/// to another section goes through the panel that `origin` lies in, or the one in front where it lies beside the
/// sections, and is left out where the window has no such section; what writes is disabled where that section is
/// read-only. A dialog that `origin` lies in closes then.
void addAccountActions(QMenu *menu, QWidget *origin, const QString &account, const QString &group = {},
                       GroupKind kind = GroupKind::Unknown);
/// The same of a group or topic: copy, open, an ordinary message, its history, a notification, mute or unmute all, its
/// events; less where its type is known not to have it. `muted`: whether all are, where that is known.
void addGroupActions(QMenu *menu, QWidget *origin, const QString &group, GroupKind kind = GroupKind::Unknown,
                     std::optional<bool> muted = {});
/// The same for several IDs, each in a menu of its own; accounts with the group they were met in, if any.
void addIdMenus(QMenu *menu, QWidget *origin, const QList<NamedId> &ids, const QString &group = {});
/// The actions of a single ID, menus for several.
void addIdActions(QMenu *menu, QWidget *origin, const QList<NamedId> &ids, const QString &group = {});
/// Gives a view without a menu of its own one for the IDs at a place, opened by mouse or by key.
void setIdMenu(QAbstractItemView *view, const std::function<QList<NamedId>(const QModelIndex &)> &ids);
/// The same for a field that holds one ID, below what any field offers.
void setIdMenu(QLineEdit *field, const std::function<NamedId::Kind()> &kind);
/// The same for a view of groups, of which more than the IDs may be known.
void setGroupMenu(QAbstractItemView *view, const std::function<GroupRow(const QModelIndex &)> &group);

} // namespace imdesk
