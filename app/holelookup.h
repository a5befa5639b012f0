// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/conversationservice.h"
#include "ui/panels/callbacks/gapbar.h"

namespace imdesk {

/// Reads missing numbers of a group or a topic from its history, a page at a time, and makes events of the messages.
/// The service must outlive what it gives.
GapBar::Lookup holeLookup(ConversationService &service);

} // namespace imdesk
