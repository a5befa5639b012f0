// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/notedretention.h"

#include "core/archive/archivenote.h"
#include "core/base/whendone.h"

#include <QPointer>

namespace imdesk::archivenote {

void keepRetention(HistoryArchive &archive, AuditLog &log, const Profile &profile, std::optional<qint64> serviceMs,
                   QObject *context, const std::function<void(const Result<HistoryWipe> &)> &then)
{
    const auto wipe = [&archive, &log, serviceMs, context, then](std::optional<qint64> entry) {
        whenDone(archive.keepRetention(serviceMs ? std::optional(*serviceMs / 1000) : std::nullopt), context,
                 [&archive, &log, then, entry](const Result<HistoryWipe> &done) {
                     if (entry)
                         log.append(wiped(*entry, archive.clock().nowMs(), done));
                     then(done);
                 });
    };
    whenDone(archive.totals(), context,
             [&archive, &log, profile, serviceMs, guard = QPointer<QObject>(context), then,
              wipe](const Result<HistoryTotals> &totals) {
                 if (!totals) {
                     then(std::unexpected(totals.error()));
                     return;
                 }
                 const qint64 nowMs = qMin(archive.clock().nowMs(), serviceMs.value_or(archive.clock().nowMs()));
                 const qint64 oldest = beijinghour::of(nowMs / 1000) - totals->retentionDays * qint64(24);
                 if (totals->retentionDays == 0 || totals->firstHour == 0 || totals->firstHour >= oldest) {
                     wipe(std::nullopt);
                     return;
                 }
                 if (!serviceMs) { // after a jump of the clock nothing would be wiped, and the entry said otherwise
                     then(HistoryWipe{});
                     return;
                 }
                 log.append(wiping(profile, nowMs, beijinghour::name(oldest)),
                            [guard, then, wipe](const Result<qint64> &noted) {
                                if (!guard)
                                    return;
                                if (noted)
                                    wipe(*noted);
                                else
                                    then(std::unexpected(notWiped(noted.error())));
                            });
             });
}

} // namespace imdesk::archivenote
