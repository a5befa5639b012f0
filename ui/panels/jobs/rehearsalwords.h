// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/rehearsal.h"

namespace imdesk {

class MessageBar;

/// Tells in a message bar what a rehearsal has shown.
void tellRehearsal(MessageBar &bar, const JobRehearsalReport &report);

} // namespace imdesk
