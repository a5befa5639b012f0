// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/groupstate.h"

namespace imdesk::sim {

quint32 GroupState::bannedUntil(AccountIndex account, quint32 now) const
{
    for (const Ban &ban : bans) {
        if (ban.account == account)
            return ban.until > now ? ban.until : 0;
    }
    return 0;
}

void GroupState::ban(AccountIndex account, quint32 until)
{
    for (Ban &ban : bans) {
        if (ban.account == account) {
            ban.until = until;
            return;
        }
    }
    bans.push_back({account, until});
}

void GroupState::unban(AccountIndex account)
{
    std::erase_if(bans, [account](const Ban &ban) { return ban.account == account; });
}

void GroupState::dropEndedBans(quint32 now)
{
    std::erase_if(bans, [now](const Ban &ban) { return ban.until <= now; });
}

bool GroupState::hasMark(AccountIndex account, qint64 mark, quint32 now) const
{
    const auto his = marks.constFind(account);
    if (his == marks.constEnd())
        return false;
    const auto it = his->constFind(mark);
    return it != his->constEnd() && it->until > now;
}

void GroupState::wentOffline(AccountIndex account)
{
    const auto his = marks.find(account);
    if (his == marks.end())
        return;
    his->removeIf([](const auto &entry) { return entry.key() != alwaysOnline; });
    if (his->isEmpty())
        marks.erase(his);
}

} // namespace imdesk::sim
