// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"
#include "core/sandbox/group.h"

namespace imdesk::sim {

/// Reads what create_group and import_group have in common, everything but the people, into a group of a set type.
Refusal readGroupBasics(const Call &call, Group &group);

} // namespace imdesk::sim
