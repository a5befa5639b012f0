// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/connection.h"
#include "app/ctl/ctl.h"

#include "core/jobs/jobcheck.h"
#include "core/jobs/jobplan.h"
#include "core/jobs/jobstore.h"

#include <optional>

namespace imdesk {

/// Runs a plan in a sandbox with copies of what it touches, and prints what it would change.
/// `rows`: the first of the plan, nothing for as many as a rehearsal takes.
void rehearsePlan(Ctl &ctl, Connection &connection, const JobPlan &plan, std::optional<qint64> rows = {});

/// What the checks of a plan have found.
void printCheck(Ctl &ctl, const JobCheck &check);

/// How the rows of a job ended, for programs and for people.
QJsonObject countsJson(const JobCounts &counts);
QString countsLine(const JobCounts &counts);

} // namespace imdesk
