// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/commands.h"
#include "core/sandbox/groupjson.h"
#include "core/sandbox/liveflows.h"
#include "core/sandbox/service.h"

namespace imdesk::sim {

namespace {

constexpr qint64 banPage = 100;

/// The group of a call about bans; noGroup when the call has been answered.
GroupIndex bannableGroup(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return index;
    const GroupType type = service.world.groupAt(index).type;
    if (type == GroupType::Community || type == GroupType::BChatRoom) {
        call->fail(10007, QStringLiteral("this group type does not support bans"));
        return noGroup;
    }
    return index;
}

/// False when the call has been answered.
bool readAccounts(Service &service, const CallPtr &call, QList<AccountIndex> &accounts)
{
    const QStringList ids = stringsOf(call->body.value(QLatin1String("Members_Account")));
    if (ids.isEmpty()) {
        call->fail(10004, QStringLiteral("Members_Account is empty"));
        return false;
    }
    for (const QString &id : ids) {
        accounts.append(service.world.account(id));
        if (accounts.last() == nobody) {
            call->fail(10004, QStringLiteral("Members_Account %1 does not exist").arg(id));
            return false;
        }
    }
    return true;
}

void banGroupMember(Service &service, const CallPtr &call)
{
    const GroupIndex index = bannableGroup(service, call);
    QList<AccountIndex> accounts;
    if (index == noGroup || !readAccounts(service, call, accounts))
        return;
    const qint64 seconds = call->number(QLatin1String("Duration"));
    if (seconds == 0) {
        call->fail(10004, QStringLiteral("Duration must be at least 1 second"));
        return;
    }
    Group &group = service.world.groupAt(index);
    if (group.owner != nobody && accounts.contains(group.owner)) {
        call->fail(10007, QStringLiteral("the owner cannot be banned"));
        return;
    }
    // Out of the group at once and not let in again; the documents name no callback for it.
    group.stateOf().dropEndedBans(service.now());
    for (AccountIndex account : std::as_const(accounts)) {
        group.stateOf().ban(account, endAfter(service.now(), seconds));
        if (service.world.leave(index, account)) {
            service.world.statistics.add(Figure::Leaves);
            enteredLiveRoom(service, index, account, false);
        }
    }
    call->ok();
}

void unbanGroupMember(Service &service, const CallPtr &call)
{
    const GroupIndex index = bannableGroup(service, call);
    QList<AccountIndex> accounts;
    if (index == noGroup || !readAccounts(service, call, accounts))
        return;
    for (AccountIndex account : std::as_const(accounts))
        service.world.groupAt(index).stateOf().unban(account);
    call->ok();
}

void getGroupBanMember(Service &service, const CallPtr &call)
{
    const GroupIndex index = bannableGroup(service, call);
    if (index == noGroup)
        return;
    const qint64 offset = call->number(QLatin1String("Offset"));
    const qint64 asked = call->number(QLatin1String("Limit"));
    const qint64 limit = asked == 0 ? banPage : asked;
    if (offset < 0 || limit < 0) {
        call->fail(10004, QStringLiteral("Offset and Limit must not be negative"));
        return;
    }
    const GroupState *state = service.world.groupAt(index).state();
    QJsonArray list;
    qint64 place = 0;
    for (const GroupState::Ban &ban : state ? state->bans : std::vector<GroupState::Ban>()) {
        if (ban.until <= service.now() || !service.world.at(ban.account).alive)
            continue;
        if (place++ < offset)
            continue;
        list.append(QJsonObject{{QStringLiteral("Member_Account"), service.world.idOf(ban.account)},
                                {QStringLiteral("BannedUntil"), qint64(ban.until)}});
        if (list.size() == limit)
            break;
    }
    // Only an empty page ends the list: the published sample goes on after a page that is not full.
    call->ok({{QStringLiteral("BannedAccountList"), list},
              {QStringLiteral("NextOffset"), list.isEmpty() ? 0 : offset + list.size()}});
}

} // namespace

QList<CommandEntry> groupBanCommands()
{
    return {{"group_open_http_svc/ban_group_member", banGroupMember},
            {"group_open_http_svc/unban_group_member", unbanGroupMember},
            {"group_open_http_svc/get_group_ban_member", getGroupBanMember}};
}

} // namespace imdesk::sim
