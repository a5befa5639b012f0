// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditentry.h"

namespace imdesk {

/// What an entry of the audit about the safety rules has changed, a line each. Entries of older versions do not tell
/// how the rules were before: of these it is how they were left. Empty for entries of other kinds.
QStringList guardChanges(const AuditEntry &entry);

} // namespace imdesk
