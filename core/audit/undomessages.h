// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a message was before it was changed.
#pragma once

#include "core/audit/snapshot.h"
#include "core/audit/undoparts.h"

namespace imdesk::messageundo {

/// Whether the command writes something else in the place of a message.
bool edits(const QString &path);
QString hashOf(const QString &field, const QJsonValue &words);
/// Of each field of the message that is set.
QJsonObject hashesOf(const QJsonObject &request);
QList<SnapshotCall> reads(const QString &path, const QJsonObject &body);
void undoGroupEdit(const undoparts::Known &known, UndoPlan &plan);
void undoPrivateEdit(const undoparts::Known &known, UndoPlan &plan);

} // namespace imdesk::messageundo
