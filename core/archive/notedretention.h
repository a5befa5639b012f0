// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/historyarchive.h"
#include "core/audit/auditlog.h"
#include "core/settings/profile.h"

#include <functional>
#include <optional>

namespace imdesk::archivenote {

/// Wipes what is older than the retention of the archive says, noted down before and after where there is something;
/// what cannot be noted stays, and so does everything while the service has not told its time. For a thread that must
/// not wait: archive and log outlive `context`, without which `then` hears nothing.
void keepRetention(HistoryArchive &archive, AuditLog &log, const Profile &profile, std::optional<qint64> serviceMs,
                   QObject *context, const std::function<void(const Result<HistoryWipe> &)> &then);

} // namespace imdesk::archivenote
