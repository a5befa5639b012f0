// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/snapshot.h"

namespace imdesk {

/// All that is read before a write so that it can be taken back, or be told from what it made. `admin` is who asks.
QList<SnapshotCall> readsBefore(const QString &path, const QJsonObject &body, const QString &admin);
/// Whether the words of messages are needed to take the write back: they never stand in an entry, so the state before
/// goes into a snapshot.
bool bringsWordsBack(const QString &path);
/// Of such a write the hash of each field of the message that it sets, by the field's name.
QJsonObject wordHashes(const QString &path, const QJsonObject &request);

} // namespace imdesk
