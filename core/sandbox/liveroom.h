// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/world.h"

namespace imdesk::sim {

/// Somebody who is in a live room now.
struct LivePerson
{
    AccountIndex account = nobody;
    quint32 joined = 0;
};

/// Members who are online, and whoever is marked as always online.
bool isInsideLive(const World &world, const Group &group, AccountIndex account, quint32 now);
/// All of them, the latest comer first.
std::vector<LivePerson> peopleInside(const World &world, const Group &group, quint32 now);

} // namespace imdesk::sim
