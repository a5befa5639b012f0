// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/liveroom.h"

#include <algorithm>

namespace imdesk::sim {

bool isInsideLive(const World &world, const Group &group, AccountIndex account, quint32 now)
{
    if (account == nobody || !world.at(account).alive)
        return false;
    return (world.isOnline(account) && group.find(account)) ||
           (group.state() && group.state()->hasMark(account, GroupState::alwaysOnline, now));
}

std::vector<LivePerson> peopleInside(const World &world, const Group &group, quint32 now)
{
    std::vector<LivePerson> people;
    for (const Member &member : group.members()) {
        if (isInsideLive(world, group, member.account, now))
            people.push_back({member.account, member.joined});
    }
    if (group.state()) {
        for (auto it = group.state()->marks.cbegin(); it != group.state()->marks.cend(); ++it) {
            if (!group.find(it.key()) && isInsideLive(world, group, it.key(), now))
                people.push_back({it.key(), it.value().value(GroupState::alwaysOnline).set});
        }
    }
    std::sort(people.begin(), people.end(), [](const LivePerson &a, const LivePerson &b) {
        return a.joined != b.joined ? a.joined > b.joined : a.account < b.account;
    });
    return people;
}

} // namespace imdesk::sim
