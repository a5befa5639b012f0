// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobrun.h"

namespace imdesk {

class Ctl;

/// As it is printed for people and scripts.
QString runStateWord(JobProgress::State state);
/// Ends the program by what became of the rows of this run, and says how the job goes on.
void endWithJob(Ctl &ctl, const JobRun &run, const Result<Done> &result, bool interrupted);

} // namespace imdesk
