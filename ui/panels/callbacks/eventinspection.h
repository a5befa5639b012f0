// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/event.h"
#include "ui/widgets/panel.h"

namespace imdesk {

class DisplayZone;

/// What the inspector shows of an event: its fields in words, its timing, and the body as it came.
Inspection inspectionOf(const CallbackEvent &event, const DisplayZone &zone);

} // namespace imdesk
