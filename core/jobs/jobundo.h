// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/undolater.h"
#include "core/jobs/jobstore.h"
#include "core/secrets/seal.h"
#include "core/settings/profile.h"

#include <memory>
#include <stop_token>

namespace imdesk {

/// What has to be asked of one entry before it is taken back, for the things that no later row of the job has changed.
struct JobQuestion
{
    static constexpr QChar between{0x1f};
    LaterQuestion question;
    QStringList things; ///< group or list, then account: those of the rows
};

/// The undo of a whole job, ready to be looked at, checked, rehearsed and run like any job: its rows are the calls that
/// take back what rows of the job did, the newest first, made of what the audit has read before each of them.
struct JobUndo
{
    JobPlan plan;
    qint64 undone = 0;                     ///< rows of the job that are taken back
    qint64 kept = 0;                       ///< rows that were done and have no inverse; they stand in the plan, skipped
    QList<QPair<qint64, QString>> without; ///< the first of these: row and reason
    QStringList losses;                    ///< what will not come back, the first ones
    bool sealed = false;                   ///< some rows are kept for want of the key of their snapshots
    QList<JobQuestion> questions = {};     ///< not asked yet: JobLater does
    QHash<QString, QString> changed = {};  ///< by thing: what was changed after the job and would be lost
    /// What withoutChanged() gives, where that was made already: it goes through all rows.
    std::shared_ptr<const JobUndo> rest = {};

    /// Without the rows about what was changed after the job; they stand in the plan, skipped.
    JobUndo withoutChanged() const;

    friend bool operator==(const JobUndo &a, const JobUndo &b)
    {
        return a.undone == b.undone && a.kept == b.kept && a.without == b.without && a.losses == b.losses &&
               a.sealed == b.sealed && a.plan.toJson() == b.plan.toJson();
    }
};

/// Whether the effect of this verb's rows can be taken back by other calls at all.
bool jobHasInverse(const JobVerb &verb);

/// Reads the journal and the audit in the calling thread, and snapshots, with the key of the app where they are
/// encrypted. Kind::Usage says why there is no undo: the verb has no
/// inverse, nothing was done, it runs now, or it is undone already.
Result<JobUndo> undoOfJob(const QString &folder, const QString &auditPath, qint64 nowMs, const Seal &seal = {},
                          const std::stop_token &stop = {});

/// Makes a job under `root` for the app of a profile. An undo is made once: the job it takes back remembers it, and a
/// second one is refused unless the first was wholly taken back itself. After a stop there is no job: Kind::Cancelled.
Result<JobInfo> createJob(const QString &root, const JobPlan &plan, const Profile &profile, qint64 nowMs,
                          const std::stop_token &stop = {}, const JobStore::Progress &progress = {});

/// The verb of an undo. Its rows carry a call each; rows of equal calls share one.
JobVerb undoJobVerb();

} // namespace imdesk
