// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/indices.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <vector>

namespace imdesk::sim {

/// What only few groups have: attributes, counters, bans, and what a live room knows of its people beyond the list of
/// members.
struct GroupState
{
    struct Ban
    {
        AccountIndex account = nobody;
        quint32 until = 0;
    };
    /// A mark on somebody in a live room.
    struct Mark
    {
        quint32 set = 0;
        quint32 until = forEver;
    };
    /// The mark of who counts as online though he is not, for at most three days.
    static constexpr qint64 alwaysOnline = 500;
    /// The mark of who is left out of the list of people.
    static constexpr qint64 hidden = 600;

    QMap<QString, QString> attributes;
    QMap<QString, qint64> counters;
    std::vector<Ban> bans; ///< in the order of banning, which is the order of the pages
    QList<AccountIndex> liveAdmins;
    QHash<AccountIndex, QMap<qint64, Mark>> marks;

    quint32 bannedUntil(AccountIndex account, quint32 now) const;
    void ban(AccountIndex account, quint32 until);
    void unban(AccountIndex account);
    void dropEndedBans(quint32 now);

    bool hasMark(AccountIndex account, qint64 mark, quint32 now) const;
    /// Marks end when somebody goes offline, but for the one that keeps him online.
    void wentOffline(AccountIndex account);
};

} // namespace imdesk::sim
