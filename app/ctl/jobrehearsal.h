// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/connection.h"
#include "app/ctl/ctl.h"

#include "core/jobs/jobplan.h"
#include "core/jobs/jobstore.h"

namespace imdesk {

/// Runs a plan in a sandbox with copies of what it touches, and prints what it would change.
void rehearsePlan(Ctl &ctl, Connection &connection, const JobPlan &plan);

/// How the rows of a job ended, for programs and for people.
QJsonObject countsJson(const JobCounts &counts);
QString countsLine(const JobCounts &counts);

} // namespace imdesk
