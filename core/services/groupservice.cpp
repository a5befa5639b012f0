// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/groupservice.h"

#include "core/api/groupplace.h"

#include <algorithm>

namespace imdesk {

namespace {

// Named one by one, for an answer without a filter holds every member and breaks the service's 1 MB limit.
QStringList baseFields(Dialect dialect, const QStringList &ids)
{
    QStringList fields;
    for (const char *name :
         {"Type", "Name", "Introduction", "Notification", "FaceUrl", "Owner_Account", "CreateTime", "InfoSeq",
          "LastInfoTime", "LastMsgTime", "NextMsgSeq", "MemberNum", "MaxMemberNum", "ApplyJoinOption", "Appid"})
        fields << QString::fromLatin1(name);
    if (dialect == Dialect::Seed)
        return fields << QStringLiteral("ShutUpAllMember");
    fields << QStringLiteral("MuteAllMember") << QStringLiteral("InviteJoinOption");
    // Only communities have them; of the others they are not even asked for.
    if (std::ranges::any_of(ids, &api::isCommunityId))
        fields << QStringLiteral("EnablePermission") << QStringLiteral("DefaultPermission");
    return fields;
}

} // namespace

api::GroupIdPages GroupService::idPages(const QString &type, qint64 atMost)
{
    api::GroupList first;
    first.limit = atMost > 0 ? qMin<qint64>(atMost, idsPerPage) : idsPerPage;
    first.next = 0;
    if (!type.isEmpty())
        first.type = type;
    return api::GroupIdPages(first);
}

api::MemberPages GroupService::memberPages(const QString &id, const QStringList &roles)
{
    api::MemberQuery first;
    first.groupId = id;
    first.roles = roles;
    first.limit = membersPerPage;
    if (api::isCommunityId(id))
        first.next = QString();
    else
        first.offset = 0;
    return api::MemberPages(first);
}

QFuture<Result<api::GroupInfoReply>> GroupService::details(const QStringList &ids, const QStringList &customKeys,
                                                           Priority priority, const std::shared_ptr<QString> &requestId)
{
    api::GroupInfoQuery request;
    request.groupIds = ids;
    api::GroupFilter filter;
    filter.baseInfo = baseFields(profile().dialect(), ids);
    filter.groupCustom = customKeys;
    request.filter = filter;
    CallOptions options{priority};
    options.requestId = requestId;
    return m_client.call(api::groupInfo, request, options);
}

QFuture<Result<api::GroupInfoReply>> GroupService::everything(const QString &id)
{
    api::GroupInfoQuery request;
    request.groupIds = {id};
    return m_client.call(api::groupInfo, request, {Priority::Normal});
}

QFuture<Result<api::NamedMembersReply>> GroupService::named(const QString &id, const QStringList &accounts,
                                                            const QStringList &customKeys)
{
    return m_client.call(api::namedMembers, api::NamedMembersQuery{id, accounts, {}, {}, customKeys});
}

QFuture<Result<api::MutedReply>> GroupService::muted(const QString &id)
{
    const api::GroupPlace place = api::groupPlace(id);
    return m_client.call(api::mutedList(profile().dialect(), place.topicId.has_value()),
                         api::MutedQuery{place.groupId, place.topicId});
}

QFuture<Result<api::PortraitGetReply>> GroupService::nicks(const QStringList &accounts)
{
    return m_client.call(api::portraitGet, api::PortraitGet{accounts, {QStringLiteral("Tag_Profile_IM_Nick")}},
                         {Priority::Normal});
}

} // namespace imdesk
