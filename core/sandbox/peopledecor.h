// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/random.h"
#include "core/sandbox/world.h"

namespace imdesk::sim {

/// Gives the people of a made-up world friends, blacklists, friend requests, remarks and recent conversations.
class PeopleDecor
{
  public:
    PeopleDecor(quint64 seed, quint32 today, AccountIndex first, quint32 people)
        : m_random(seed ^ 0xF21E4DU), m_today(today), m_first(first), m_people(people)
    {
    }
    void apply(World &world);

  private:
    AccountIndex other(quint32 ordinal);
    void befriend(World &world, AccountIndex one, AccountIndex other, bool rich);
    void putInList(World &world, AccountIndex owner, AccountIndex other, quint32 time, const QString &source,
                   bool rich);
    void request(World &world, AccountIndex one);

    Random m_random;
    quint32 m_today;
    AccountIndex m_first;
    quint32 m_people;
};

} // namespace imdesk::sim
