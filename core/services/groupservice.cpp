// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/groupservice.h"

namespace imdesk {

namespace {

// Named one by one, for an answer without a filter holds every member and breaks the service's 1 MB limit.
QStringList baseFields(Dialect dialect)
{
    QStringList fields;
    for (const char *name :
         {"Type", "Name", "Introduction", "Notification", "FaceUrl", "Owner_Account", "CreateTime", "InfoSeq",
          "LastInfoTime", "LastMsgTime", "NextMsgSeq", "MemberNum", "MaxMemberNum", "ApplyJoinOption", "Appid"})
        fields << QString::fromLatin1(name);
    if (dialect == Dialect::Seed)
        return fields << QStringLiteral("ShutUpAllMember");
    return fields << QStringLiteral("MuteAllMember") << QStringLiteral("InviteJoinOption");
}

} // namespace

QFuture<Result<api::GroupListReply>> GroupService::idPage(qint64 next, const QString &type, Priority priority)
{
    api::GroupList request;
    request.limit = idsPerPage;
    request.next = next;
    if (!type.isEmpty())
        request.type = type;
    return m_client.call(api::groupList, request, {priority});
}

QFuture<Result<api::GroupInfoReply>> GroupService::details(const QStringList &ids, const QStringList &customKeys,
                                                           Priority priority)
{
    api::GroupInfoQuery request;
    request.groupIds = ids;
    api::GroupFilter filter;
    filter.baseInfo = baseFields(profile().dialect());
    filter.groupCustom = customKeys;
    request.filter = filter;
    return m_client.call(api::groupInfo, request, {priority});
}

QFuture<Result<api::GroupInfoReply>> GroupService::everything(const QString &id)
{
    api::GroupInfoQuery request;
    request.groupIds = {id};
    return m_client.call(api::groupInfo, request, {Priority::Normal});
}

QFuture<Result<api::MemberQueryReply>> GroupService::members(const QString &id, const MemberCursor &cursor,
                                                             const QStringList &roles, Priority priority)
{
    api::MemberQuery request;
    request.groupId = id;
    request.roles = roles;
    request.limit = membersPerPage;
    if (cursor.community)
        request.next = cursor.next;
    else
        request.offset = cursor.offset;
    return m_client.call(api::memberQuery, request, {priority});
}

QFuture<Result<api::NamedMembersReply>> GroupService::named(const QString &id, const QStringList &accounts)
{
    return m_client.call(api::namedMembers, api::NamedMembersQuery{id, accounts, {}, {}, {}});
}

QFuture<Result<api::MutedReply>> GroupService::muted(const QString &id)
{
    return m_client.call(api::mutedMembers, api::MutedQuery{id});
}

QFuture<Result<api::PortraitGetReply>> GroupService::nicks(const QStringList &accounts)
{
    return m_client.call(api::portraitGet, api::PortraitGet{accounts, {QStringLiteral("Tag_Profile_IM_Nick")}},
                         {Priority::Normal});
}

} // namespace imdesk
