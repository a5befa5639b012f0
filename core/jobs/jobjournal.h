// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobstore.h"

/// What the journal of a job tells of the job as a whole.
namespace imdesk::jobjournal {

Result<Done> setMeta(sqlite::Connection &database, const QString &key, const QString &value);
Result<JobCounts> countsOf(sqlite::Connection &database, qint64 total);
/// Rows that a retry has set back and that have no end since. Of those of unknown end, one that was sent since counts
/// as any other: it is looked up before it goes again.
struct SetBackRows
{
    qint64 others = 0, unknown = 0;
};
Result<SetBackRows> setBackRowsOf(sqlite::Connection &database);
Result<JobInfo> infoFrom(const QString &folder, sqlite::Connection &database);
/// Of a job that cannot be read: whatever its journal still tells, and the reason as its trouble.
JobInfo damagedInfo(const QString &folder, const ApiError &why);

} // namespace imdesk::jobjournal
