// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/calloptions.h"

#include <QFlags>

namespace imdesk {

/// What the service keeps of an account, in the parts it is read by.
enum class PersonPart { Profile = 1, Friends = 2, Blacklist = 4, Groups = 8, Conversations = 16 };
Q_DECLARE_FLAGS(PersonParts, PersonPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(PersonParts)

/// The parts of an account that a write may have changed. Rather one too many: it costs a reading.
PersonParts changedParts(const WrittenCall &call, const QString &account);

} // namespace imdesk
