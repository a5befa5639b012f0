// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonvalue.h"
#include "core/sandbox/commands.h"
#include "core/sandbox/groupdraft.h"
#include "core/sandbox/groupflows.h"
#include "core/sandbox/groupjson.h"

#include <algorithm>

// Moving groups here from elsewhere, and from one owner to the next. An import is silent: no callback, no notice, no
// approval.

namespace imdesk::sim {

namespace {

constexpr int importCeiling = 2'000;

void importGroup(Service &service, const CallPtr &call)
{
    Group group;
    group.type = typeFrom(call->text(QLatin1String("Type"))).value_or(GroupType::Public);
    if (isLive(group.type)) {
        call->fail(10007, QStringLiteral("groups of this type cannot be imported"));
        return;
    }
    if (Refusal refusal = readGroupBasics(service, *call, group)) {
        call->fail(refusal);
        return;
    }
    // Unlike create_group the ceiling does not follow the plan.
    if (call->number(QLatin1String("MaxMemberCount")) == 0)
        group.maxMembers = importCeiling;
    const QString ownerId = call->text(QLatin1String("Owner_Account"));
    const AccountIndex owner = ownerId.isEmpty() ? nobody : service.world.account(ownerId);
    if (owner == nobody && !ownerId.isEmpty()) {
        call->fail(10004, QStringLiteral("Owner_Account %1 does not exist").arg(ownerId));
        return;
    }
    const qint64 asked = call->number(QLatin1String("CreateTime"));
    const qint64 created = asked == 0 ? service.now() : asked;
    if (created < 0 || created > service.now()) {
        call->fail(10004, QStringLiteral("CreateTime must lie in the past"));
        return;
    }
    if (service.world.group(group.id)) {
        call->fail(10021, QStringLiteral("this group id is already used"));
        return;
    }
    if (group.id.isEmpty())
        group.id = service.world.newGroupId(group.type);
    group.created = group.lastInfo = quint32(created);
    group.active = group.type != GroupType::Private;
    const QString id = group.id;
    const GroupIndex index = service.world.addGroup(std::move(group));
    if (owner != nobody)
        service.world.join(index, owner, Role::Owner, quint32(created));
    service.world.statistics.add(Figure::NewGroups);
    service.world.statistics.add(Figure::AllGroups);
    call->ok({{QStringLiteral("GroupId"), id}});
}

bool keepsUnread(GroupType type) { return type != GroupType::ChatRoom && !isLive(type); }

/// What is unread is told by the last number read: all that counts and comes after it.
void setUnread(const Group &group, Member &member, qint64 unread)
{
    member.readSeq = group.readBefore(std::max<qint64>(0, unread));
}

/// 0 failed, 1 imported, 2 was a member.
int importOne(Service &service, GroupIndex index, const QJsonObject &item)
{
    const Group &group = service.world.groupAt(index);
    const AccountIndex account = service.world.account(item.value(QLatin1String("Member_Account")).toString());
    if (account == nobody)
        return 0;
    if (group.find(account))
        return 2;
    const QString role = item.value(QLatin1String("Role")).toString();
    const bool admin = role == QLatin1String("Admin");
    if ((!role.isEmpty() && !admin && role != QLatin1String("Member")) || (admin && group.type == GroupType::Private))
        return 0;
    const qint64 now = service.now();
    const qint64 asked = wholeNumber(item.value(QLatin1String("JoinTime"))).value_or(0);
    if (asked != 0 && (asked <= group.created || asked >= now))
        return 0;
    // What is copied here is as many as it is, wherever it comes from.
    const bool fits = service.options.takesCopies || (!group.full() && !atGroupQuota(service.world.at(account)));
    if (!fits || group.bannedUntil(account, quint32(now)))
        return 0;
    service.world.join(index, account, admin ? Role::Admin : Role::Member, quint32(asked == 0 ? now : asked));
    Group &joined = service.world.groupAt(index);
    if (keepsUnread(joined.type))
        setUnread(joined, *joined.find(account), wholeNumber(item.value(QLatin1String("UnreadMsgNum"))).value_or(0));
    return 1;
}

void importGroupMember(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return;
    if (isLive(service.world.groupAt(index).type)) {
        call->fail(10007, QStringLiteral("this group type does not allow to pull members in"));
        return;
    }
    const QJsonArray members = call->body.value(QLatin1String("MemberList")).toArray();
    if (members.isEmpty()) {
        call->fail(10004, QStringLiteral("MemberList is empty"));
        return;
    }
    QJsonArray results;
    for (const auto &item : members) {
        const QJsonObject object = item.toObject();
        results.append(QJsonObject{{QStringLiteral("Member_Account"), object.value(QLatin1String("Member_Account"))},
                                   {QStringLiteral("Result"), importOne(service, index, object)}});
    }
    call->ok({{QStringLiteral("MemberList"), results}});
}

void setUnreadMsgNum(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return;
    Group &group = service.world.groupAt(index);
    const qint64 unread = call->number(QLatin1String("UnreadMsgNum"));
    if (unread < 0) {
        call->fail(10004, QStringLiteral("UnreadMsgNum must not be negative"));
        return;
    }
    if (!keepsUnread(group.type)) {
        call->ok();
        return;
    }
    const AccountIndex account = service.world.account(call->text(QLatin1String("Member_Account")));
    Member *member = account == nobody ? nullptr : group.find(account);
    if (!member) {
        call->fail(10004, QStringLiteral("Member_Account is not in the group"));
        return;
    }
    setUnread(group, *member, unread);
    call->ok();
}

void changeGroupOwner(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return;
    const Group &group = service.world.groupAt(index);
    if (isLive(group.type)) {
        call->fail(10007, QStringLiteral("the owner of this group type cannot be changed"));
        return;
    }
    const AccountIndex owner = service.world.account(call->text(QLatin1String("NewOwner_Account")));
    if (owner == nobody || !group.find(owner)) {
        call->fail(10004, QStringLiteral("NewOwner_Account is not in the group"));
        return;
    }
    const QString from = call->text(QLatin1String("From_Account"));
    if (!from.isEmpty() && service.world.account(from) == nobody) {
        call->fail(10004, QStringLiteral("From_Account %1 does not exist").arg(from));
        return;
    }
    changeOwner(service, index, owner, {call->peer, QStringLiteral("RESTAPI"), from.isEmpty() ? call->admin : from});
    call->ok();
}

} // namespace

QList<CommandEntry> groupTransferCommands()
{
    return {{"group_open_http_svc/import_group", importGroup},
            {"group_open_http_svc/import_group_member", importGroupMember},
            {"group_open_http_svc/set_unread_msg_num", setUnreadMsgNum},
            {"group_open_http_svc/change_group_owner", changeGroupOwner}};
}

} // namespace imdesk::sim
