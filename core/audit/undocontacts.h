// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/snapshot.h"
#include "core/audit/undo.h"

namespace imdesk::contactundo {

/// What the undo of a change of conversation groups or marks needs to know; nothing for other commands.
QList<SnapshotCall> reads(const QString &path, const QJsonObject &body);

/// The inverses of the four commands that change conversation groups and marks: only what each really changed is taken
/// back. `before` is what reads() told.
void undoCreate(const QJsonObject &request, const QJsonObject &reply, UndoPlan &plan);
void undoDelete(const QJsonObject &request, const QJsonObject &before, UndoPlan &plan);
void undoUpdate(const QJsonObject &request, const QJsonObject &before, const QJsonObject &reply, UndoPlan &plan);
void undoMarks(const QJsonObject &request, const QJsonObject &before, const QJsonObject &reply, UndoPlan &plan);

} // namespace imdesk::contactundo
