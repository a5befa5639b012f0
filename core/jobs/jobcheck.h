// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/guardrules.h"
#include "core/jobs/jobplan.h"
#include "core/jobs/jobverb.h"

#include <QHash>

#include <functional>
#include <stop_token>

namespace imdesk {

/// What a plan would do, found out without a single call: the same checks a real run makes of every row.
struct JobCheck
{
    qint64 rows = 0, good = 0, wrong = 0, guarded = 0;
    qint64 calls = 0;                       ///< as the run makes them, where none has to be made again
    qint64 seconds = 0;                     ///< at the plan's share of the documented rate
    QList<QPair<qint64, QString>> problems; ///< the first ones: row and sentence
    qint64 repeats = 0;                     ///< rows that are the same as an earlier one, in all of their fields
    QList<QPair<qint64, qint64>> repeated;  ///< the first ones: row and the earlier row
    qint64 trims = 0;                       ///< cells with blanks around their value, which are left out
    QList<QPair<qint64, QString>> trimmed;  ///< the first ones: row and field
    QStringList notes;                      ///< JobSource::notes()
    QHash<qint64, qint64> lines = {};       ///< of the rows told one by one: where they begin in the file
    /// The number of a row that is told, and where it begins in the file where others count otherwise.
    QString rowName(qint64 row) const;

    friend bool operator==(const JobCheck &, const JobCheck &) = default;
};

/// The first problems that are told one by one.
inline constexpr qsizetype toldProblems = 50;
/// After so many rows each time it is told how far a check is.
inline constexpr qint64 rowsBetweenTells = 10'000;

/// Whether the safety of the app lets no call of the verb leave at all. `readOnly`: the profile is.
bool isRefused(const JobVerb &verb, const Catalogue &catalogue, const AppGuard &guard, bool readOnly, qint64 nowMs);

/// Hears how many rows were looked at, and how far that is of how much: JobSource::progress().
using JobCheckProgress = std::function<void(qint64 rows, qint64 done, qint64 total)>;

/// Reads all rows in the calling thread. `readOnly`: the profile is, so nothing at all would be sent: Kind::Refused.
Result<JobCheck> checkPlan(const JobPlan &plan, const Catalogue &catalogue, Dialect dialect, const AppGuard &guard,
                           bool readOnly, qint64 nowMs, const JobCheckProgress &progress = {},
                           std::stop_token stop = {});

/// A file to fill in: the verb's fields as headings, in a workbook with their meanings as comments. Its ending chooses
/// CSV or XLSX.
Result<Done> writeJobTemplate(const JobVerb &verb, const QString &path);

} // namespace imdesk
