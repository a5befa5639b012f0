// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/snapshot.h"
#include "core/audit/undoparts.h"

namespace imdesk::friendundo {

/// The inverse of friend_add and friend_import. Adding makes both friends of each other where nothing else is asked;
/// importing puts them into one list. Who was a friend before stays one; where that is not known nothing is taken back.
/// The list of the other one is only changed where it is known not to have held the adding one before.
void undoAdding(const undoparts::Known &known, UndoPlan &plan, bool imported);
void undoDeleting(const undoparts::Known &known, UndoPlan &plan);
void undoUpdate(const undoparts::Known &known, UndoPlan &plan);
/// Of both commands of the blacklist; `inverse` is the other one. Blocking ended friendships, which come back; who is
/// blocked again was blocked before.
void undoBlocking(const undoparts::Known &known, UndoPlan &plan, const QString &inverse);

/// What the undo of a change of the groups of friends needs to know; nothing for other commands.
QList<SnapshotCall> reads(const QString &path, const QJsonObject &body);
void undoGroupAdding(const undoparts::Known &known, UndoPlan &plan);
void undoGroupDeleting(const undoparts::Known &known, UndoPlan &plan);

} // namespace imdesk::friendundo
