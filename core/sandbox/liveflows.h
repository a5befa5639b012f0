// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/service.h"

namespace imdesk::sim {

// Coming and going of people in live rooms, which the service tells for as long as it lists who is online. Nothing
// happens in rooms of other types.

/// Somebody online has entered or left a room.
void enteredLiveRoom(Service &service, GroupIndex index, AccountIndex who, bool entered);
/// The last connection of somebody was lost, or he came back: told in the live rooms he is in.
void liveConnectionChanged(Service &service, AccountIndex who, bool online);

} // namespace imdesk::sim
