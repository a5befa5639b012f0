// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tags and attributes by which pushes find their receivers.
#pragma once

#include "core/audit/snapshot.h"
#include "core/audit/undoparts.h"

namespace imdesk::pushundo {

QList<SnapshotCall> reads(const QString &path, const QJsonObject &body);
void undoTags(const undoparts::Known &known, UndoPlan &plan);
void undoAttributes(const undoparts::Known &known, UndoPlan &plan);
void undoNames(const undoparts::Known &known, UndoPlan &plan);

} // namespace imdesk::pushundo
