// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/messageblockers.h"

namespace imdesk {

class EventLog;
class EventReader;
struct CallbackEvent;

/// How far back a log is looked through: enough for a day of a busy app, and still done in a few milliseconds.
inline constexpr qsizetype refusalRowsLooked = 20'000;

/// The event is a before-callback of such a message that our answer refused or dropped. In a community its body tells
/// the topic.
bool isRefusalOf(const CallbackEvent &event, const MessageQuestion &question);
/// The newest such event among the newest rows in memory.
std::optional<RememberedRefusal> lastRefusal(const EventLog &log, const MessageQuestion &question);
/// The same in a stored log.
Result<std::optional<RememberedRefusal>> lastRefusal(EventReader &reader, const MessageQuestion &question);

} // namespace imdesk
