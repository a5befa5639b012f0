// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/event.h"

namespace imdesk {

/// One stored event for people: local time, a sentence and the command. For programs there is eventLine().
QString eventWords(const CallbackEvent &event);

} // namespace imdesk
