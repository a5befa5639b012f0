// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonvalue.h"
#include "core/sandbox/commands.h"
#include "core/sandbox/groupjson.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace imdesk::sim {

namespace {

/// Cursors look like the documented sample and need more than 32 bits.
constexpr qint64 cursorBase = 4'454'000'000;
constexpr int listLimit = 10'000;
constexpr int memberLimit = 6'000;
constexpr int liveMembersShown = 300;
constexpr std::size_t largeGroup = 5'000;

void getAppidGroupList(Service &service, const CallPtr &call)
{
    const std::optional<GroupType> type = typeFrom(call->text(QLatin1String("GroupType")));
    const qint64 asked = call->number(QLatin1String("Limit"));
    const qint64 limit = asked == 0 ? listLimit : asked;
    const qint64 next = call->number(QLatin1String("Next"));
    const World &world = service.world;
    if (limit < 1) {
        call->fail(10004, QStringLiteral("Limit must be at least 1"));
        return;
    }
    if (next != 0 && (next < cursorBase || next - cursorBase > world.groupSlots())) {
        call->fail(10004, QStringLiteral("Next is not a cursor of this list"));
        return;
    }
    auto counts = [&](const Group &group) { return group.alive && (!type || group.type == *type); };
    QJsonArray ids;
    GroupIndex at = next == 0 ? 0 : GroupIndex(next - cursorBase);
    for (; at < world.groupSlots() && ids.size() < limit; ++at) {
        if (counts(world.groupAt(at)))
            ids.append(QJsonObject{{QStringLiteral("GroupId"), world.groupAt(at).id}});
    }
    // No cursor after the last group: a client must not be sent for an empty page.
    while (at < world.groupSlots() && !counts(world.groupAt(at)))
        ++at;
    call->ok({{QStringLiteral("TotalCount"), type ? world.groupCount(*type) : world.groupCount()},
              {QStringLiteral("GroupIdList"), ids},
              {QStringLiteral("Next"), at < world.groupSlots() ? cursorBase + at : 0}});
}

QJsonObject oneGroupInfo(const Service &service, const Group &group, const QJsonObject &filters)
{
    // A filter of nothing but empty lists asks for nothing in particular: everything is told.
    const bool filtered =
        std::any_of(filters.begin(), filters.end(), [](const QJsonValue &names) { return !names.toArray().isEmpty(); });
    auto filter = [&](const char *name) -> Filter {
        const Filter given = filterFrom(filters.value(QLatin1String(name)));
        return given || !filtered ? given : QStringList();
    };
    const Filter base = filter("GroupBaseInfoFilter");
    QJsonObject out = groupBaseJson(service, group, base);
    auto put = [&](QLatin1String name, const QJsonValue &value) {
        if (!base || base->contains(name))
            out.insert(name, value);
    };
    put(QLatin1String("Appid"), qint64(service.options.sdkAppId));
    if (group.type != GroupType::AVChatRoom)
        put(QLatin1String("InviteJoinOption"), inviteName(group.invite));
    if (group.supportTopic) {
        put(QLatin1String("EnablePermission"), group.enablePermission);
        put(QLatin1String("DefaultPermission"), group.defaultPermission);
    }
    const QJsonArray custom = customJson(group.custom(), filter("AppDefinedDataFilter_Group"));
    if (!custom.isEmpty())
        out.insert(QStringLiteral("AppDefinedData"), custom);

    const Filter memberFields = filter("MemberInfoFilter");
    const Filter memberCustom = filter("AppDefinedDataFilter_GroupMember");
    if (!memberFields || !memberFields->isEmpty() || !memberCustom->isEmpty()) {
        QJsonArray members;
        // Of a large group no more is made than shows that the answer is too large.
        const bool large = group.members().size() > largeGroup;
        qsizetype bytes = 0;
        for (const Member &member : group.members()) {
            if ((isLive(group.type) && members.size() >= liveMembersShown) || bytes > groupAnswerLimit)
                break;
            const QJsonObject row = memberJson(service, group, member, memberFields, memberCustom);
            if (large)
                bytes += QJsonDocument(row).toJson(QJsonDocument::Compact).size();
            members.append(row);
        }
        out.insert(QStringLiteral("MemberList"), members);
    }
    return out;
}

void getGroupInfo(Service &service, const CallPtr &call)
{
    const QStringList ids = stringsOf(call->body.value(QLatin1String("GroupIdList")));
    if (ids.isEmpty()) {
        call->fail(10004, QStringLiteral("GroupIdList is empty"));
        return;
    }
    const QJsonObject filters = call->body.value(QLatin1String("ResponseFilter")).toObject();
    QJsonArray groups;
    for (const QString &id : ids) {
        const Group *group = service.world.group(id);
        const Refusal refusal = group ? Refusal() : unknownGroup(id);
        QJsonObject info = group ? oneGroupInfo(service, *group, filters) : QJsonObject();
        info.insert(QStringLiteral("GroupId"), id);
        info.insert(QStringLiteral("ErrorCode"), refusal.code);
        info.insert(QStringLiteral("ErrorInfo"), refusal.info);
        groups.append(info);
    }
    call->ok({{QStringLiteral("GroupInfo"), groups}});
}

/// The cursor of a community's members is a word, not a number. It tells the number of the next member, so that who
/// leaves in between moves nobody else.
QString memberCursor(quint64 number) { return QStringLiteral("mc-") + QString::number(number * 2654435761U + 97, 36); }

std::optional<qint64> memberNumber(const QString &cursor)
{
    if (cursor.isEmpty())
        return 0;
    bool ok = false;
    const qulonglong value = cursor.mid(3).toULongLong(&ok, 36);
    if (!ok || !cursor.startsWith(QLatin1String("mc-")) || value < 97 || (value - 97) % 2654435761U != 0)
        return std::nullopt;
    return qint64((value - 97) / 2654435761U);
}

void getGroupMemberInfo(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return;
    const Group &group = service.world.groupAt(index);
    if (isLive(group.type)) {
        call->fail(10007, QStringLiteral("members of this group type are not stored"));
        return;
    }
    const qint64 asked = call->number(QLatin1String("Limit"), 0);
    const qint64 offset = call->number(QLatin1String("Offset"), 0);
    if (asked < 0 || asked > memberLimit || offset < 0) {
        call->fail(10004, QStringLiteral("Limit must be at most %1, Offset not negative").arg(memberLimit));
        return;
    }
    const bool community = group.type == GroupType::Community;
    std::size_t at = std::size_t(offset);
    if (community) {
        const QJsonValue next = call->body.value(QLatin1String("Next"));
        const auto number = next.isString() ? memberNumber(next.toString()) : wholeNumber(next).value_or(-1);
        if (next.isUndefined() || !number || *number < 0) {
            call->fail(10004, QStringLiteral("Next is required for a community: empty at first, then as answered"));
            return;
        }
        const auto it = std::ranges::lower_bound(group.members(), *number, {},
                                                 [](const Member &member) { return qint64(member.number); });
        at = std::size_t(it - group.members().begin());
    }
    const Filter roles = filterFrom(call->body.value(QLatin1String("MemberRoleFilter")));
    const Filter fields = filterFrom(call->body.value(QLatin1String("MemberInfoFilter")));
    const Filter custom = filterFrom(call->body.value(QLatin1String("AppDefinedDataFilter_GroupMember")));
    const qint64 limit = asked ? asked : group.memberCount();
    const std::vector<Member> &members = group.members();
    auto counts = [&](const Member &member) {
        return !roles || roles->isEmpty() || roles->contains(roleName(member.role));
    };
    // An offset counts what the role filter lets through; a community's cursor is a place among all members.
    if (!community && roles && !roles->isEmpty()) {
        std::size_t skip = at;
        for (at = 0; at < members.size() && skip > 0; ++at)
            skip -= counts(members[at]) ? 1 : 0;
    }
    QJsonArray list;
    for (; at < members.size() && list.size() < limit; ++at) {
        if (counts(members[at]))
            list.append(memberJson(service, group, members[at], fields, custom));
    }
    QJsonObject out{{QStringLiteral("MemberNum"), group.memberCount()}, {QStringLiteral("MemberList"), list}};
    if (community) {
        // Older documents have a number here, 0 at first and after the last page; who asks so is answered so.
        const bool more = at < members.size();
        const bool asWord = call->body.value(QLatin1String("Next")).isString();
        out.insert(QStringLiteral("Next"), asWord ? QJsonValue(more ? memberCursor(members[at].number) : QString())
                                                  : QJsonValue(more ? qint64(members[at].number) : 0));
    }
    call->ok(out);
}

void getJoinedGroupList(Service &service, const CallPtr &call)
{
    const AccountIndex account = service.world.account(call->text(QLatin1String("Member_Account")));
    if (account == nobody) {
        call->fail(10004, QStringLiteral("Member_Account does not exist"));
        return;
    }
    const std::optional<GroupType> type = typeFrom(call->text(QLatin1String("GroupType")));
    const bool huge = call->number(QLatin1String("WithHugeGroups")) == 1;
    const bool inactive = call->number(QLatin1String("WithNoActiveGroups")) == 1;
    const QJsonValue topics = call->body.value(QLatin1String("SupportTopic"));
    const qint64 offset = call->number(QLatin1String("Offset"));
    const qint64 asked = call->number(QLatin1String("Limit"));
    const qint64 limit = asked == 0 ? std::numeric_limits<int>::max() : asked;
    const bool ofCommunities = type == GroupType::Community;
    if (offset < 0 || limit < 0 || (topics.toInt() == 1 && !ofCommunities)) {
        call->fail(10004, QStringLiteral("Offset, Limit or SupportTopic is invalid"));
        return;
    }
    const QJsonObject filters = call->body.value(QLatin1String("ResponseFilter")).toObject();
    const Filter base = filterFrom(filters.value(QLatin1String("GroupBaseInfoFilter")));
    const Filter self = filterFrom(filters.value(QLatin1String("SelfInfoFilter")));
    QJsonArray list;
    qint64 total = 0;
    for (GroupIndex index : service.world.at(account).groups) {
        const Group &group = service.world.groupAt(index);
        if ((type && group.type != *type) || (isLive(group.type) && !huge) || (!group.active && !inactive))
            continue;
        if (!topics.isUndefined() && ofCommunities && group.supportTopic != (topics.toInt() == 1))
            continue;
        if (total++ < offset || list.size() >= limit)
            continue;
        QJsonObject out = base ? groupBaseJson(service, group, base) : QJsonObject();
        out.insert(QStringLiteral("GroupId"), group.id);
        if (self && !self->isEmpty()) {
            QJsonObject own = memberJson(service, group, *group.find(account), self, QStringList());
            own.remove(QStringLiteral("Member_Account"));
            out.insert(QStringLiteral("SelfInfo"), own);
        }
        list.append(out);
    }
    call->ok({{QStringLiteral("TotalCount"), total}, {QStringLiteral("GroupIdList"), list}});
}

void getRoleInGroup(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return;
    const Group &group = service.world.groupAt(index);
    if (isLive(group.type)) {
        call->fail(10007, QStringLiteral("roles cannot be queried in this group type"));
        return;
    }
    const QStringList accounts = stringsOf(call->body.value(QLatin1String("User_Account")));
    if (accounts.isEmpty()) {
        call->fail(10004, QStringLiteral("User_Account is empty"));
        return;
    }
    QJsonArray list;
    for (const QString &id : accounts) {
        const AccountIndex account = service.world.account(id);
        const Member *member = account == nobody ? nullptr : group.find(account);
        list.append(
            QJsonObject{{QStringLiteral("Member_Account"), id},
                        {QStringLiteral("Role"), member ? roleName(member->role) : QStringLiteral("NotMember")}});
    }
    call->ok({{QStringLiteral("UserIdList"), list}});
}

/// Both generations of the list of mutes.
void answerMutes(Service &service, const CallPtr &call, const QString &listName, const QString &timeName)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return;
    const Group &group = service.world.groupAt(index);
    if (group.type == GroupType::BChatRoom) {
        call->fail(10007, QStringLiteral("members of this group type cannot be muted"));
        return;
    }
    const QString topic = call->text(QLatin1String("TopicId"));
    if (!topic.isEmpty() && !isTopicOf(group, topic)) {
        call->fail(10004, QStringLiteral("TopicId is not a topic of this group"));
        return;
    }
    QHash<AccountIndex, quint32> all = group.mutes();
    if (!topic.isEmpty()) {
        const Topic *found = service.world.topics.find(index, topic);
        if (!found) {
            call->fail(10015, QStringLiteral("there is no such topic in this group"));
            return;
        }
        all = found->mutes;
    }
    std::vector<std::pair<AccountIndex, quint32>> mutes;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (it.value() > service.now() && service.world.at(it.key()).alive)
            mutes.emplace_back(it.key(), it.value());
    }
    std::sort(mutes.begin(), mutes.end());
    QJsonArray list;
    for (const auto &[account, until] : mutes)
        list.append(
            QJsonObject{{QStringLiteral("Member_Account"), service.world.idOf(account)}, {timeName, qint64(until)}});
    call->ok({{QStringLiteral("GroupId"), group.id}, {listName, list}});
}

void getSpecifiedGroupMemberInfo(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return;
    const Group &group = service.world.groupAt(index);
    if (isLive(group.type)) {
        call->fail(10007, QStringLiteral("members of this group type are not stored"));
        return;
    }
    const QStringList ids = stringsOf(call->body.value(QLatin1String("Member_List_Account")));
    if (ids.isEmpty()) {
        call->fail(10004, QStringLiteral("Member_List_Account is empty"));
        return;
    }
    const Filter roles = filterFrom(call->body.value(QLatin1String("MemberRoleFilter")));
    const Filter fields = filterFrom(call->body.value(QLatin1String("MemberInfoFilter")));
    const Filter custom = filterFrom(call->body.value(QLatin1String("AppDefinedDataFilter_GroupMember")));
    QJsonArray list;
    for (const QString &id : ids) {
        const AccountIndex account = service.world.account(id);
        const Member *member = account == nobody ? nullptr : group.find(account);
        if (!member || (roles && !roles->isEmpty() && !roles->contains(roleName(member->role))))
            continue;
        QJsonObject row = memberJson(service, group, *member, fields, custom);
        // This command is younger than the older name of the mute's end.
        if (!fields)
            row.remove(QStringLiteral("ShutUpUntil"));
        list.append(row);
    }
    call->ok({{QStringLiteral("GroupId"), group.id}, {QStringLiteral("MemberList"), list}});
}

void getGroupShuttedUin(Service &service, const CallPtr &call)
{
    answerMutes(service, call, QStringLiteral("ShuttedUinList"), QStringLiteral("ShuttedUntil"));
}

void getGroupMutedAccount(Service &service, const CallPtr &call)
{
    answerMutes(service, call, QStringLiteral("MutedAccountList"), QStringLiteral("MutedUntil"));
}

} // namespace

QList<CommandEntry> groupReadCommands()
{
    return {{"group_open_http_svc/get_appid_group_list", getAppidGroupList},
            {"group_open_http_svc/get_group_info", getGroupInfo},
            {"group_open_http_svc/get_group_member_info", getGroupMemberInfo},
            {"group_open_http_svc/get_specified_group_member_info", getSpecifiedGroupMemberInfo},
            {"group_open_http_svc/get_joined_group_list", getJoinedGroupList},
            {"group_open_http_svc/get_role_in_group", getRoleInGroup},
            {"group_open_http_svc/get_group_shutted_uin", getGroupShuttedUin},
            {"group_open_http_svc/get_group_muted_account", getGroupMutedAccount}};
}

} // namespace imdesk::sim
