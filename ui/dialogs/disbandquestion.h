// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/groups.h"
#include "ui/dialogs/dialogs.h"

namespace imdesk {

/// The question before a group is disbanded, the same wherever that is done: whom it hits, that it is for good, and the
/// name to type. Of what is known only the ID is needed.
Confirmation disbandQuestion(const api::GroupInfo &group, const Profile &profile);

/// What must be typed to name a group beyond doubt: its name, or its ID where the name cannot be told by its looks.
QString wordForGroup(const QString &id, const QString &name);

} // namespace imdesk
