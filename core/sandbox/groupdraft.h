// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/service.h"

namespace imdesk::sim {

/// Reads what create_group and import_group have in common, everything but the people, into a group of a set type.
Refusal readGroupBasics(const Service &service, const Call &call, Group &group);

/// Permissions are for communities with topics.
Refusal permissionProblem(const Call &call, const Group &group);

} // namespace imdesk::sim
