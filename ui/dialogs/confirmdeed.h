// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialogs.h"

namespace imdesk {

class ApiClient;

/// Asks before calls that the audit notes, with a line for why: what the client is handed while `deed` runs is noted
/// down with that. `deed` runs only after a yes, and not at all if `parent` dies first.
void confirmDeed(Dialogs &dialogs, QWidget *parent, Confirmation question, ApiClient &client,
                 std::function<void()> deed);

} // namespace imdesk
