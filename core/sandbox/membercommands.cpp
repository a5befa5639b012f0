// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonvalue.h"
#include "core/sandbox/commands.h"
#include "core/sandbox/contentsafety.h"
#include "core/sandbox/groupflows.h"
#include "core/sandbox/groupjson.h"

#include <algorithm>

namespace imdesk::sim {

namespace {

void addGroupMember(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return;
    if (isLive(service.world.groupAt(index).type)) {
        call->fail(10007, QStringLiteral("this group type does not allow to pull members in"));
        return;
    }
    QList<AccountIndex> accounts;
    const QJsonArray members = call->body.value(QLatin1String("MemberList")).toArray();
    for (const auto &item : members) {
        const QString id = item.toObject().value(QLatin1String("Member_Account")).toString();
        accounts.append(service.world.account(id));
        if (accounts.last() == nobody) {
            call->fail(10019, QStringLiteral("Member_Account %1 does not exist").arg(id));
            return;
        }
        if (atGroupQuota(service.world.at(accounts.last())) && !service.world.groupAt(index).find(accounts.last())) {
            call->fail(10037, QStringLiteral("%1 is in %2 groups, which is the most").arg(id).arg(groupsOfOneAccount));
            return;
        }
    }
    if (accounts.isEmpty()) {
        call->fail(10004, QStringLiteral("MemberList is empty"));
        return;
    }
    inviteToGroup(service, index, accounts, call->number(QLatin1String("Silence")) == 1,
                  {call->peer, QStringLiteral("RESTAPI"), call->admin},
                  [&service, call, accounts](const Refusal &refusal, const InviteResults &results) {
                      if (refusal) {
                          call->fail(refusal);
                          return;
                      }
                      QJsonArray list;
                      for (qsizetype i = 0; i < accounts.size(); ++i)
                          list.append(QJsonObject{{QStringLiteral("Member_Account"), service.world.idOf(accounts[i])},
                                                  {QStringLiteral("Result"), results[i]}});
                      call->ok({{QStringLiteral("MemberList"), list}});
                  });
}

void deleteGroupMember(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return;
    if (isLive(service.world.groupAt(index).type)) {
        call->fail(10004, QStringLiteral("members of this group type cannot be removed"));
        return;
    }
    QList<AccountIndex> accounts;
    const QStringList ids = stringsOf(call->body.value(QLatin1String("MemberToDel_Account")));
    if (ids.isEmpty()) {
        call->fail(10004, QStringLiteral("MemberToDel_Account is empty"));
        return;
    }
    for (const QString &id : ids) {
        if (const AccountIndex account = service.world.account(id); account != nobody)
            accounts.append(account);
    }
    removeFromGroup(service, index, accounts, true, call->number(QLatin1String("Silence")) == 1,
                    {call->peer, QStringLiteral("RESTAPI"), call->admin});
    call->ok();
}

/// What modify_group_member_info refuses, before anything is changed. Admins of a live room need not be inside, and
/// have no member then.
Refusal checkMemberChange(const Service &service, const Call &call, const Group &group, AccountIndex account,
                          const Member *member)
{
    const bool liveAdmin = group.isLiveAdmin(account);
    if (isLive(group.type) && !liveAdmin && (!member || member->role == Role::Member))
        return {10007, QStringLiteral("ordinary members of this group type cannot be changed")};
    if (!member && !liveAdmin)
        return {10004, QStringLiteral("Member_Account is not in the group")};
    const qint64 seconds = wholeNumber(call.either(QLatin1String("MuteTime"), QLatin1String("ShutUpTime"))).value_or(0);
    // Lifting a mute that cannot be is what clients ask for that leave nothing out.
    if (seconds != 0 && group.type == GroupType::Private)
        return {10007, QStringLiteral("members of this group type cannot be muted")};
    if (seconds < 0 || seconds > forEver)
        return {10004, QStringLiteral("the mute time must be a 32-bit unsigned integer")};
    const QString role = call.text(QLatin1String("Role"));
    if (!role.isEmpty() && member && member->role == Role::Owner)
        return {10004, QStringLiteral("the owner's role cannot be changed")};
    if (role == QLatin1String("Admin") && (group.type == GroupType::Private || isLive(group.type)))
        return {10007, QStringLiteral("this group type has no admins")};
    QMap<QString, QString> custom = group.note(account) ? group.note(account)->custom : QMap<QString, QString>();
    if (const QString words = readCustom(call.body.value(QLatin1String("AppMemberDefinedData")), 5, 64, custom);
        !words.isEmpty())
        return {10004, words};
    return unsafeTexts(service, {call.text(QLatin1String("NameCard"))});
}

void modifyGroupMemberInfo(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return;
    Group &group = service.world.groupAt(index);
    const AccountIndex account = service.world.account(call->text(QLatin1String("Member_Account")));
    Member *member = account == nobody ? nullptr : group.find(account);
    if (const Refusal refusal = checkMemberChange(service, *call, group, account, member)) {
        call->fail(refusal);
        return;
    }
    QJsonObject changed;
    const QString role = call->text(QLatin1String("Role"));
    if (member && !role.isEmpty() && role != roleName(member->role)) {
        member->role = role == QLatin1String("Admin") ? Role::Admin : Role::Member;
        changed.insert(QStringLiteral("Role"), role);
    }
    const MemberNote *note = group.note(account);
    if (const QJsonValue card = call->body.value(QLatin1String("NameCard"));
        card.isString() && card.toString() != (note ? note->nameCard : QString())) {
        group.noteOf(account).nameCard = card.toString();
        changed.insert(QStringLiteral("NameCard"), card);
    }
    if (member)
        member->flag = flagFrom(call->text(QLatin1String("MsgFlag"))).value_or(member->flag);
    if (const auto seconds = wholeNumber(call->either(QLatin1String("MuteTime"), QLatin1String("ShutUpTime"))))
        group.setMute(account, endAfter(service.now(), *seconds));
    if (call->body.contains(QLatin1String("AppMemberDefinedData")))
        readCustom(call->body.value(QLatin1String("AppMemberDefinedData")), 5, 64, group.noteOf(account).custom);
    if (!changed.isEmpty()) {
        QJsonObject event = groupEvent(service, group);
        event.insert(QStringLiteral("Operator_Account"), call->admin);
        event.insert(QStringLiteral("Member_Account"), service.world.idOf(account));
        for (auto it = changed.constBegin(); it != changed.constEnd(); ++it)
            event.insert(it.key(), it.value());
        service.hooks.after(QStringLiteral("Group.CallbackAfterMemberFieldChanged"), event,
                            {call->peer, QStringLiteral("RESTAPI"), call->admin});
    }
    call->ok();
}

void forbidSendMsg(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return;
    Group &group = service.world.groupAt(index);
    if (group.type == GroupType::Private || group.type == GroupType::BChatRoom) {
        call->fail(10007, QStringLiteral("members of this group type cannot be muted"));
        return;
    }
    const QStringList ids = stringsOf(call->body.value(QLatin1String("Members_Account")));
    if (ids.isEmpty()) {
        call->fail(10004, QStringLiteral("Members_Account is empty"));
        return;
    }
    QList<AccountIndex> accounts;
    for (const QString &id : ids) {
        accounts.append(service.world.account(id));
        if (accounts.last() == nobody) {
            call->fail(10004, QStringLiteral("Members_Account %1 does not exist").arg(id));
            return;
        }
    }
    const qint64 seconds =
        wholeNumber(call->either(QLatin1String("MuteTime"), QLatin1String("ShutUpTime"))).value_or(0);
    const quint32 until = endAfter(service.now(), seconds);
    const QString topicId = call->text(QLatin1String("TopicId"));
    if (!topicId.isEmpty() && !isTopicOf(group, topicId)) {
        call->fail(10004, QStringLiteral("TopicId is not a topic of this group"));
        return;
    }
    Topic *topic = service.world.topics.find(index, topicId);
    if (!topic && !topicId.isEmpty()) {
        call->fail(10015, QStringLiteral("there is no such topic in this group"));
        return;
    }
    for (AccountIndex account : std::as_const(accounts)) {
        if (topic)
            topic->mutes.insert(account, until);
        else
            group.setMute(account, until);
    }
    call->ok();
}

} // namespace

QList<CommandEntry> memberCommands()
{
    return {{"group_open_http_svc/add_group_member", addGroupMember},
            {"group_open_http_svc/delete_group_member", deleteGroupMember},
            {"group_open_http_svc/modify_group_member_info", modifyGroupMemberInfo},
            {"group_open_http_svc/forbid_send_msg", forbidSendMsg}};
}

} // namespace imdesk::sim
