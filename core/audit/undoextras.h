// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a group has besides profile and members: attributes, counters, bans, topics, admins of a live room.
#pragma once

#include "core/audit/snapshot.h"
#include "core/audit/undoparts.h"

namespace imdesk::extraundo {

/// `admin` is who asks for topics. Attributes are read with what belongs to the group itself.
QList<SnapshotCall> reads(const QString &path, const QJsonObject &body, const QString &admin);
/// The keys that were named come back alone; what others wrote beside them stays.
void undoAttributeKeys(const undoparts::Known &known, UndoPlan &plan);
void undoAllAttributes(const undoparts::Known &known, UndoPlan &plan);
void undoCounterChange(const undoparts::Known &known, UndoPlan &plan);
void undoCounterDeletion(const undoparts::Known &known, UndoPlan &plan);
void undoBan(const undoparts::Known &known, UndoPlan &plan);
void undoUnban(const undoparts::Known &known, UndoPlan &plan);
void undoTopicEdit(const undoparts::Known &known, UndoPlan &plan);
void undoLiveAdmins(const undoparts::Known &known, UndoPlan &plan);

} // namespace imdesk::extraundo
