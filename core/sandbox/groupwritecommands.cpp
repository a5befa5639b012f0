// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonvalue.h"
#include "core/sandbox/commands.h"
#include "core/sandbox/groupflows.h"
#include "core/sandbox/groupjson.h"

#include <QRegularExpression>

#include <algorithm>

namespace imdesk::sim {

namespace {

constexpr int broadcastGroups = 5;

bool isPrintable(const QString &id)
{
    return std::all_of(id.begin(), id.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() <= 0x7e; });
}

/// Reads [{Key, Value}] and checks the keys; an offence is told in words.
QString readCustom(const QJsonValue &value, int mostKeys, int mostBytes, QMap<QString, QString> &out)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9_]{1,16}$"));
    const QJsonArray items = value.toArray();
    for (const auto &item : items) {
        const QString key = item.toObject().value(QLatin1String("Key")).toString();
        const QJsonValue text = item.toObject().value(QLatin1String("Value"));
        if (!form.match(key).hasMatch())
            return QStringLiteral("the key of a custom field is letters, digits and _, at most 16 bytes");
        if (!text.isString() || text.toString().toUtf8().size() > mostBytes)
            return QStringLiteral("the value of custom field %1 must be a string of at most %2 bytes")
                .arg(key)
                .arg(mostBytes);
        out.insert(key, text.toString());
    }
    return out.size() > mostKeys ? QStringLiteral("at most %1 custom fields are allowed").arg(mostKeys) : QString();
}

Refusal readBasics(const Call &call, Group &group)
{
    const QString id = call.text(QLatin1String("GroupId"));
    const bool community = group.type == GroupType::Community;
    if (!id.isEmpty() && (!isPrintable(id) || (community ? !id.startsWith(QLatin1String("@TGS#_"))
                                                         : id.startsWith(QLatin1String("@TGS#")))))
        return {10004, community
                           ? QStringLiteral("a custom community id begins with @TGS#_")
                           : QStringLiteral("a custom group id is printable ASCII and does not begin with @TGS#")};
    group.id = id;
    group.name = call.text(QLatin1String("Name"));
    if (group.name.isEmpty())
        return {10004, QStringLiteral("Name is empty")};
    group.introduction = call.text(QLatin1String("Introduction"));
    group.notification = call.text(QLatin1String("Notification"));
    group.faceUrl = call.text(QLatin1String("FaceUrl"));
    group.apply = applyFrom(call.text(QLatin1String("ApplyJoinOption"))).value_or(ApplyOption::NeedPermission);
    group.invite = inviteFrom(call.text(QLatin1String("InviteJoinOption"))).value_or(InviteOption::FreeAccess);
    if (group.type == GroupType::AVChatRoom && call.body.contains(QLatin1String("InviteJoinOption")))
        return {10004, QStringLiteral("InviteJoinOption is not supported by this group type")};
    group.supportTopic = call.number(QLatin1String("SupportTopic")) == 1;
    if (group.supportTopic && !community)
        return {10004, QStringLiteral("SupportTopic is for communities")};
    group.enablePermission = int(call.number(QLatin1String("EnablePermission")));
    group.defaultPermission = call.number(QLatin1String("DefaultPermission"));
    group.maxMembers = defaultCeiling(group.type);
    if (call.body.contains(QLatin1String("MaxMemberCount")) && !isLive(group.type)) {
        const qint64 most = call.number(QLatin1String("MaxMemberCount"));
        if (most < 1)
            return {10004, QStringLiteral("MaxMemberCount must be at least 1")};
        if (most > largestCeiling(group.type))
            return {10038, QStringLiteral("MaxMemberCount exceeds the limit of %1").arg(largestCeiling(group.type))};
        group.maxMembers = int(most);
    }
    QMap<QString, QString> custom;
    if (const QString words = readCustom(call.body.value(QLatin1String("AppDefinedData")), 10, 512, custom);
        !words.isEmpty())
        return {10004, words};
    if (!custom.isEmpty())
        group.customOf() = custom;
    return {};
}

Refusal readPeople(const Service &service, const Call &call, GroupDraft &draft)
{
    const QString owner = call.text(QLatin1String("Owner_Account"));
    if (!owner.isEmpty()) {
        draft.owner = service.world.account(owner);
        if (draft.owner == nobody)
            return {10019, QStringLiteral("Owner_Account %1 does not exist").arg(owner)};
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
    if (draft.members.size() + (draft.owner == nobody ? 0 : 1) > draft.group.maxMembers)
        return {10038, QStringLiteral("more members than MaxMemberCount")};
    return {};
}

void createGroupCommand(Service &service, const CallPtr &call)
{
    const auto draft = std::make_shared<GroupDraft>();
    draft->group.type = typeFrom(call->text(QLatin1String("Type"))).value_or(GroupType::Public);
    if (Refusal refusal = readBasics(*call, draft->group)) {
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
    if (call.body.contains(QLatin1String("Name")) && call.text(QLatin1String("Name")).isEmpty())
        return {10004, QStringLiteral("Name is empty")};
    if (const QString from = call.text(QLatin1String("From_Account"));
        !from.isEmpty() && service.world.account(from) == nobody)
        return {10004, QStringLiteral("From_Account %1 does not exist").arg(from)};
    if (call.body.contains(QLatin1String("MaxMemberNum")) && !isLive(group.type)) {
        const qint64 most = call.number(QLatin1String("MaxMemberNum"));
        if (most < 1)
            return {10004, QStringLiteral("MaxMemberNum must be at least 1")};
        if (most > largestCeiling(group.type))
            return {10038, QStringLiteral("MaxMemberNum exceeds the limit of %1").arg(largestCeiling(group.type))};
    }
    if (group.type == GroupType::AVChatRoom && call.body.contains(QLatin1String("InviteJoinOption")))
        return {10004, QStringLiteral("InviteJoinOption is not supported by this group type")};
    if (group.type == GroupType::Private &&
        call.either(QLatin1String("MuteAllMember"), QLatin1String("ShutUpAllMember")).isString())
        return {10007, QStringLiteral("this group type cannot be muted")};
    QMap<QString, QString> custom;
    if (const QString words = readCustom(call.body.value(QLatin1String("AppDefinedData")), 10, 512, custom);
        !words.isEmpty())
        return {10004, words};
    return {};
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
    auto text = [&](const char *name, QString &target) {
        const QJsonValue value = call->body.value(QLatin1String(name));
        if (value.isString() && value.toString() != target) {
            target = value.toString();
            changed.insert(QLatin1String(name), value);
        }
    };
    text("Name", group.name);
    text("Introduction", group.introduction);
    text("Notification", group.notification);
    text("FaceUrl", group.faceUrl);
    if (call->body.contains(QLatin1String("MaxMemberNum")) && !isLive(group.type))
        group.maxMembers = int(call->number(QLatin1String("MaxMemberNum")));
    group.apply = applyFrom(call->text(QLatin1String("ApplyJoinOption"))).value_or(group.apply);
    group.invite = inviteFrom(call->text(QLatin1String("InviteJoinOption"))).value_or(group.invite);
    const QJsonValue mute = call->either(QLatin1String("MuteAllMember"), QLatin1String("ShutUpAllMember"));
    if (mute.isString())
        group.muteAll = mute.toString() == QLatin1String("On");
    group.enablePermission = int(call->number(QLatin1String("EnablePermission"), group.enablePermission));
    group.defaultPermission = call->number(QLatin1String("DefaultPermission"), group.defaultPermission);
    if (call->body.contains(QLatin1String("HistoryMsgBeforeJoin")))
        group.historyBeforeJoin = call->text(QLatin1String("HistoryMsgBeforeJoin")) == QLatin1String("On");
    QMap<QString, QString> custom;
    readCustom(call->body.value(QLatin1String("AppDefinedData")), 10, 512, custom);
    for (auto it = custom.cbegin(); it != custom.cend(); ++it) {
        if (it.value().isEmpty())
            group.customOf().remove(it.key());
        else
            group.customOf().insert(it.key(), it.value());
    }
    const QString from = call->text(QLatin1String("From_Account"));
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
