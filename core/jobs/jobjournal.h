// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobstore.h"

/// What the journal of a job tells of the job as a whole.
namespace imdesk::jobjournal {

Result<Done> setMeta(sqlite::Connection &database, const QString &key, const QString &value);
Result<JobCounts> countsOf(sqlite::Connection &database, qint64 total);
Result<JobInfo> infoFrom(const QString &folder, sqlite::Connection &database);
/// Of a job that cannot be read: whatever its journal still tells, and the reason as its trouble.
JobInfo damagedInfo(const QString &folder, const ApiError &why);

} // namespace imdesk::jobjournal
