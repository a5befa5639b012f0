// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/random.h"
#include "core/sandbox/world.h"

namespace imdesk::sim {

/// Gives some groups of the made-up world attributes, counters, bans, topics, and admins and marks in live rooms. Its
/// random numbers are its own: what else the world holds does not move when this changes.
class GroupDecor
{
  public:
    /// The people are the `count` accounts from `first` on.
    GroupDecor(quint64 seed, quint32 today, AccountIndex first, quint32 count)
        : m_random(seed ^ 0xDEC0U), m_today(today), m_first(first), m_count(count)
    {
    }

    void apply(World &world, GroupIndex index);

  private:
    void decorate(const World &world, Group &group);
    void attributes(Group &group);
    void counters(Group &group);
    void bans(Group &group);
    void liveRoom(const World &world, Group &group);
    quint32 laterDay();

    Random m_random;
    quint32 m_today;
    AccountIndex m_first;
    quint32 m_count;
};

} // namespace imdesk::sim
