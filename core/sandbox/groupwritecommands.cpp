// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonvalue.h"
#include "core/sandbox/commands.h"
#include "core/sandbox/contentsafety.h"
#include "core/sandbox/groupdraft.h"
#include "core/sandbox/groupflows.h"
#include "core/sandbox/groupjson.h"

namespace imdesk::sim {

namespace {

constexpr int broadcastGroups = 5;

Refusal readPeople(const Service &service, const Call &call, GroupDraft &draft)
{
    const QString owner = call.text(QLatin1String("Owner_Account"));
    if (!owner.isEmpty()) {
        draft.owner = service.world.account(owner);
        if (draft.owner == nobody)
            return {10019, QStringLiteral("Owner_Account %1 does not exist").arg(owner)};
        // All broadcast groups are without an owner.
        if (draft.group.type == GroupType::BChatRoom)
            draft.owner = nobody;
    }
    const QJsonArray members = call.body.value(QLatin1String("MemberList")).toArray();
    if (!members.isEmpty() && isLive(draft.group.type))
        return {10007, QStringLiteral("this group type does not allow to pull members in")};
    QSet<AccountIndex> seen{draft.owner};
    for (const auto &item : members) {
        const QJsonObject object = item.toObject();
        const QString id = object.value(QLatin1String("Member_Account")).toString();
        const QString role = object.value(QLatin1String("Role")).toString();
        GroupDraft::First first;
        first.account = service.world.account(id);
        first.admin = role == QLatin1String("Admin");
        if (first.account == nobody)
            return {10019, QStringLiteral("Member_Account %1 does not exist").arg(id)};
        if (!role.isEmpty() && !first.admin && role != QLatin1String("Member"))
            return {10004, QStringLiteral("Role can only be Admin")};
        if (first.admin && draft.group.type == GroupType::Private)
            return {10004, QStringLiteral("this group type has no admins")};
        if (const QString words = readCustom(object.value(QLatin1String("AppMemberDefinedData")), 5, 64, first.custom);
            !words.isEmpty())
            return {10004, words};
        if (!seen.contains(first.account)) {
            seen.insert(first.account);
            draft.members.append(first);
        }
    }
    for (AccountIndex account : std::as_const(seen)) {
        if (account != nobody && atGroupQuota(service.world.at(account)))
            return {10037, QStringLiteral("%1 is in %2 groups, which is the most")
                               .arg(service.world.idOf(account))
                               .arg(groupsOfOneAccount)};
    }
    if (draft.members.size() + (draft.owner == nobody ? 0 : 1) > draft.group.maxMembers)
        return {10038, QStringLiteral("more members than MaxMemberCount")};
    return {};
}

void createGroupCommand(Service &service, const CallPtr &call)
{
    const auto draft = std::make_shared<GroupDraft>();
    draft->group.type = typeFrom(call->text(QLatin1String("Type"))).value_or(GroupType::Public);
    if (Refusal refusal = readGroupBasics(service, *call, draft->group)) {
        call->fail(refusal);
        return;
    }
    if (Refusal refusal = readPeople(service, *call, *draft)) {
        call->fail(refusal);
        return;
    }
    if (draft->group.type == GroupType::BChatRoom &&
        service.world.groupCount(GroupType::BChatRoom) >= broadcastGroups) {
        call->fail(10006, QStringLiteral("at most %1 groups of this type").arg(broadcastGroups));
        return;
    }
    if (const Group *taken = service.world.group(draft->group.id)) {
        const bool own = taken->owner == draft->owner;
        call->fail(own ? 10025 : 10021, own ? QStringLiteral("this group id has been used by you")
                                            : QStringLiteral("this group id is already used"));
        return;
    }
    createGroup(service, draft, {call->peer, QStringLiteral("RESTAPI"), call->admin},
                [&service, call](const Refusal &refusal, GroupIndex index) {
                    if (refusal)
                        call->fail(refusal);
                    else
                        call->ok({{QStringLiteral("GroupId"), service.world.groupAt(index).id}});
                });
}

void destroyGroupCommand(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return;
    destroyGroup(service, index, {call->peer, QStringLiteral("RESTAPI"), call->admin});
    call->ok();
}

/// What modify_group_base_info refuses, before anything is changed.
Refusal checkChange(const Service &service, const Call &call, const Group &group)
{
    // An empty Name blanks it, as an empty text does with the others: clients in languages without absent values send
    // one with every change.
    if (const QString from = call.text(QLatin1String("From_Account"));
        !from.isEmpty() && service.world.account(from) == nobody)
        return {10004, QStringLiteral("From_Account %1 does not exist").arg(from)};
    if (const qint64 most = call.number(QLatin1String("MaxMemberNum")); !isLive(group.type)) {
        if (most < 0)
            return {10004, QStringLiteral("MaxMemberNum must be at least 1")};
        if (most > largestCeiling(group.type))
            return {10038, QStringLiteral("MaxMemberNum exceeds the limit of %1").arg(largestCeiling(group.type))};
    }
    if (group.type == GroupType::AVChatRoom && call.body.contains(QLatin1String("InviteJoinOption")))
        return {10004, QStringLiteral("InviteJoinOption is not supported by this group type")};
    const bool mayBeMuted = group.type != GroupType::Private && group.type != GroupType::BChatRoom;
    const QJsonValue mute = call.either(QLatin1String("MuteAllMember"), QLatin1String("ShutUpAllMember"));
    if (!mayBeMuted && mute.toString() == QLatin1String("On"))
        return {10007, QStringLiteral("this group type cannot be muted")};
    if (call.body.contains(QLatin1String("HistoryMsgBeforeJoin")) &&
        (isLive(group.type) || group.type == GroupType::Community))
        return {10004, QStringLiteral("HistoryMsgBeforeJoin is not supported by this group type")};
    if (const Refusal refusal = permissionProblem(call, group))
        return refusal;
    QMap<QString, QString> custom;
    if (const QString words = readCustom(call.body.value(QLatin1String("AppDefinedData")), 10, 512, custom);
        !words.isEmpty())
        return {10004, words};
    QSet<QString> keys(group.custom().keyBegin(), group.custom().keyEnd());
    for (auto it = custom.cbegin(); it != custom.cend(); ++it) {
        if (it.value().isEmpty())
            keys.remove(it.key());
        else
            keys.insert(it.key());
    }
    if (keys.size() > 10)
        return {10004, QStringLiteral("a group has at most 10 custom fields")};
    return unsafeTexts(service, {call.text(QLatin1String("Name")), call.text(QLatin1String("Introduction")),
                                 call.text(QLatin1String("Notification"))});
}

void modifyGroupBaseInfo(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return;
    Group &group = service.world.groupAt(index);
    if (Refusal refusal = checkChange(service, *call, group)) {
        call->fail(refusal);
        return;
    }
    QJsonObject changed;
    bool any = false;
    auto set = [&any](auto &target, const auto &value) {
        any = any || target != value;
        target = value;
    };
    auto text = [&](const char *name, QString &target) {
        const QJsonValue value = call->body.value(QLatin1String(name));
        if (value.isString() && value.toString() != target) {
            set(target, value.toString());
            changed.insert(QLatin1String(name), value);
        }
    };
    text("Name", group.name);
    text("Introduction", group.introduction);
    text("Notification", group.notification);
    text("FaceUrl", group.faceUrl);
    if (const qint64 most = call->number(QLatin1String("MaxMemberNum")); most > 0 && !isLive(group.type))
        set(group.maxMembers, int(most));
    set(group.apply, applyFrom(call->text(QLatin1String("ApplyJoinOption"))).value_or(group.apply));
    set(group.invite, inviteFrom(call->text(QLatin1String("InviteJoinOption"))).value_or(group.invite));
    const QJsonValue mute = call->either(QLatin1String("MuteAllMember"), QLatin1String("ShutUpAllMember"));
    if (mute.isString())
        set(group.muteAll, mute.toString() == QLatin1String("On"));
    set(group.enablePermission, int(call->number(QLatin1String("EnablePermission"), group.enablePermission)));
    set(group.defaultPermission, call->number(QLatin1String("DefaultPermission"), group.defaultPermission));
    if (call->body.contains(QLatin1String("HistoryMsgBeforeJoin")))
        set(group.historyBeforeJoin, call->text(QLatin1String("HistoryMsgBeforeJoin")) == QLatin1String("On"));
    QMap<QString, QString> custom = group.custom();
    QMap<QString, QString> given;
    readCustom(call->body.value(QLatin1String("AppDefinedData")), 10, 512, given);
    for (auto it = given.cbegin(); it != given.cend(); ++it) {
        if (it.value().isEmpty())
            custom.remove(it.key());
        else
            custom.insert(it.key(), it.value());
    }
    if (custom != group.custom())
        set(group.customOf(), custom);
    const QString from = call->text(QLatin1String("From_Account"));
    // What is set to what it was is no change.
    if (any)
        groupInfoChanged(service, index, changed,
                         {call->peer, QStringLiteral("RESTAPI"), from.isEmpty() ? call->admin : from});
    call->ok();
}

} // namespace

QList<CommandEntry> groupWriteCommands()
{
    return {{"group_open_http_svc/create_group", createGroupCommand},
            {"group_open_http_svc/destroy_group", destroyGroupCommand},
            {"group_open_http_svc/modify_group_base_info", modifyGroupBaseInfo}};
}

} // namespace imdesk::sim
