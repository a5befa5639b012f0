// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/liveflows.h"

#include "core/sandbox/groupflows.h"

#include <QJsonArray>

namespace imdesk::sim {

namespace {

/// In a world of very many rooms one person must not drown everybody else's events.
constexpr int roomsTold = 5;

void liveStateChanged(Service &service, GroupIndex index, AccountIndex who, bool online, const QString &cause)
{
    service.hooks.after(QStringLiteral("Group.CallbackOnMemberStateChange"),
                        {{QStringLiteral("GroupId"), service.world.groupAt(index).id},
                         {QStringLiteral("EventType"), online ? QStringLiteral("Online") : QStringLiteral("Offline")},
                         {QStringLiteral("EventCause"), cause},
                         {QStringLiteral("MemberList"),
                          QJsonArray{QJsonObject{{QStringLiteral("Member_Account"), service.world.idOf(who)}}}},
                         {QStringLiteral("EventTime"), eventTime(service)}},
                        // The one event whose URL names neither address nor platform.
                        {QString(), QString(), {}});
}

QString causeWord(LiveCause cause)
{
    switch (cause) {
    case LiveCause::SignedIn:
        return QStringLiteral("Join");
    case LiveCause::Recovered:
        return QStringLiteral("HeartbeatRecover");
    case LiveCause::SignedOut:
        return QStringLiteral("Quit");
    case LiveCause::Lost:
        break;
    }
    return QStringLiteral("HeartbeatInterrupt");
}

} // namespace

void enteredLiveRoom(Service &service, GroupIndex index, AccountIndex who, bool entered)
{
    if (service.world.groupAt(index).type == GroupType::AVChatRoom && service.world.isOnline(who))
        liveStateChanged(service, index, who, entered, entered ? QStringLiteral("Join") : QStringLiteral("Quit"));
}

void liveConnectionChanged(Service &service, AccountIndex who, LiveCause cause)
{
    const bool online = cause == LiveCause::SignedIn || cause == LiveCause::Recovered;
    int told = 0;
    const std::vector<GroupIndex> &groups = service.world.at(who).groups;
    for (auto it = groups.rbegin(); it != groups.rend() && told < roomsTold; ++it) {
        if (service.world.groupAt(*it).type != GroupType::AVChatRoom)
            continue;
        ++told;
        liveStateChanged(service, *it, who, online, causeWord(cause));
    }
}

} // namespace imdesk::sim
