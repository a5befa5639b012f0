// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an import has written over accounts that were there already.
#pragma once

#include "core/audit/snapshot.h"
#include "core/audit/undoparts.h"

namespace imdesk::accountundo {

QList<SnapshotCall> reads(const QString &path, const QJsonObject &body);
void undoImport(const undoparts::Known &known, UndoPlan &plan);

} // namespace imdesk::accountundo
