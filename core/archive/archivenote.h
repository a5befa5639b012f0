// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archivedmessage.h"
#include "core/audit/auditlog.h"
#include "core/exporting/cell.h"
#include "core/settings/profile.h"

#include <functional>

namespace imdesk {

struct HistoryWipe;

/// What the audit is told when one-to-one messages of the archive come before somebody's eyes: the same kind of entry
/// that reading them from the service leaves.
namespace archivenote {

/// One conversation is opened.
AuditEntry opened(const Profile &profile, qint64 nowMs, const ArchivedTalk &talk, const QString &reason = {});
/// A search shows messages of these conversations. What was looked for stands in no entry, only its hash.
AuditEntry searched(const Profile &profile, qint64 nowMs, const HistoryQuery &query, const QList<ArchivedTalk> &talks,
                    const QString &reason = {});
/// What a query finds is written into a file.
AuditEntry exported(const Profile &profile, qint64 nowMs, const HistoryQuery &query, const QString &reason = {});

/// Archived messages are wiped from this computer: those before an hour, all without one. Noted before it is done; the
/// other one tells how it ended.
AuditEntry wiping(const Profile &profile, qint64 nowMs, const QString &beforeHour, const QString &reason = {});
AuditEntry wiped(qint64 entry, qint64 nowMs, const Result<HistoryWipe> &wipe);

/// Copies that were kept of messages of these conversations are shown.
AuditEntry copies(const Profile &profile, qint64 nowMs, const QList<ArchivedTalk> &talks, const QString &reason = {});

/// Whether a snapshot, as it was kept, holds messages of a private conversation.
bool holdsPrivate(const QJsonObject &snapshot);
/// The snapshot of that entry is shown.
AuditEntry snapshotShown(const AuditEntry &kept, qint64 seq, qint64 nowMs, const QString &reason = {});

/// Whether one-to-one messages may be among what a query finds.
bool mayShowPrivate(const HistoryQuery &query);
/// The pairs among these messages, each once.
QList<ArchivedTalk> pairsOf(const QList<ArchivedMessage> &messages);
/// The error where an entry could not be written: nothing is shown then, or nothing wiped.
ApiError notNoted(const ApiError &error);
ApiError notWiped(const ApiError &error);
/// The table, noted down before its first row is given; without a note there are no rows.
TableSource noted(TableSource table, std::function<Result<qint64>()> note);

} // namespace archivenote

} // namespace imdesk
