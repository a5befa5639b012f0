// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/service.h"

namespace imdesk::sim {

// Coming and going of people in live rooms, which the service tells for as long as it lists who is online. Nothing
// happens in rooms of other types.

/// Somebody online has entered or left a room.
void enteredLiveRoom(Service &service, GroupIndex index, AccountIndex who, bool entered);
/// Why somebody is there now, or is not, with his last device: it was signed in or out, or its heartbeat came back or
/// stopped.
enum class LiveCause { SignedIn, Recovered, SignedOut, Lost };
/// Told in the live rooms he is in.
void liveConnectionChanged(Service &service, AccountIndex who, LiveCause cause);

} // namespace imdesk::sim
