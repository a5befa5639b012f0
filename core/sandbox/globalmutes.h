// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/indices.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace imdesk::sim {

/// Mutes of whole accounts: one clock for all one-to-one chats and one for all groups. Ends are absolute, and told as
/// what is left, so a long mute ends beyond the seconds the service can write and yet is not one without end.
class GlobalMutes
{
  public:
    void muteC2C(AccountIndex who, quint32 now, qint64 seconds) { m_c2c[who] = endOf(now, seconds); }
    void muteGroups(AccountIndex who, quint32 now, qint64 seconds) { m_groups[who] = endOf(now, seconds); }
    quint32 c2cLeft(AccountIndex who, quint32 now) const { return left(m_c2c, who, now); }
    quint32 groupsLeft(AccountIndex who, quint32 now) const { return left(m_groups, who, now); }
    void forget(AccountIndex who)
    {
        m_c2c.remove(who);
        m_groups.remove(who);
    }

  private:
    static constexpr qint64 endless = std::numeric_limits<qint64>::max();

    static qint64 endOf(quint32 now, qint64 seconds)
    {
        return seconds == 0 ? 0 : seconds == forEver ? endless : now + seconds;
    }
    static quint32 left(const QHash<AccountIndex, qint64> &ends, AccountIndex who, quint32 now)
    {
        const qint64 end = ends.value(who);
        // A clock that was set back must not make a mute endless.
        return end == endless ? forEver : quint32(std::clamp<qint64>(end - now, 0, forEver - 1));
    }

    QHash<AccountIndex, qint64> m_c2c, m_groups;
};

} // namespace imdesk::sim
