// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/indices.h"

#include <QHash>

namespace imdesk::sim {

/// Mutes of whole accounts: one clock for all one-to-one chats and one for all groups. Ends are absolute.
class GlobalMutes
{
  public:
    void muteC2C(AccountIndex who, quint32 now, qint64 seconds) { m_c2c[who] = endAfter(now, seconds); }
    void muteGroups(AccountIndex who, quint32 now, qint64 seconds) { m_groups[who] = endAfter(now, seconds); }
    quint32 c2cLeft(AccountIndex who, quint32 now) const { return left(m_c2c, who, now); }
    quint32 groupsLeft(AccountIndex who, quint32 now) const { return left(m_groups, who, now); }
    void forget(AccountIndex who)
    {
        m_c2c.remove(who);
        m_groups.remove(who);
    }

  private:
    static quint32 left(const QHash<AccountIndex, quint32> &ends, AccountIndex who, quint32 now)
    {
        const quint32 end = ends.value(who);
        return end == forEver ? forEver : end > now ? end - now : 0;
    }

    QHash<AccountIndex, quint32> m_c2c, m_groups;
};

} // namespace imdesk::sim
