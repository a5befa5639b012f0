// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/groupmembers.h"

namespace imdesk::api {

/// Keeps up to 20 accounts out of a group for a number of seconds. Not in communities.
struct BanMembers
{
    QString groupId;
    QStringList accounts;
    quint32 duration = 0;               ///< seconds
    std::optional<QString> description; ///< at most 1000 bytes
};
struct UnbanMembers
{
    QString groupId;
    QStringList accounts;
};
/// A page of bans. Only a next offset of 0 ends the list: a page that is not full may be followed by another.
struct BanQuery
{
    QString groupId;
    std::optional<qint64> limit; ///< at most 100
    qint64 offset = 0;
};
struct BannedMember
{
    QString account;
    qint64 until = 0; ///< Unix seconds
};
struct BanReply
{
    QList<BannedMember> members;
    qint64 nextOffset = 0;
};

/// Up to 50 members by name; who is not in the group is left out of the reply.
struct NamedMembersQuery
{
    QString groupId;
    QStringList accounts, fields, roles, custom;
};
struct NamedMembersReply
{
    QString groupId;
    QList<Member> members;
};

} // namespace imdesk::api

namespace imdesk {

template <>
inline constexpr auto fieldsOf<api::BanMembers> =
    std::tuple{field("GroupId", &api::BanMembers::groupId, Need::Required),
               field("Members_Account", &api::BanMembers::accounts, Need::Required),
               field("Duration", &api::BanMembers::duration, Need::Required),
               field("Description", &api::BanMembers::description)};
template <>
inline constexpr auto fieldsOf<api::UnbanMembers> =
    std::tuple{field("GroupId", &api::UnbanMembers::groupId, Need::Required),
               field("Members_Account", &api::UnbanMembers::accounts, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::BanQuery> =
    std::tuple{field("GroupId", &api::BanQuery::groupId, Need::Required), field("Limit", &api::BanQuery::limit),
               field("Offset", &api::BanQuery::offset, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::BannedMember> =
    std::tuple{field("Member_Account", &api::BannedMember::account, Need::Required),
               field("BannedUntil", &api::BannedMember::until, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::BanReply> =
    std::tuple{field("BannedAccountList", &api::BanReply::members), field("NextOffset", &api::BanReply::nextOffset)};
template <>
inline constexpr auto fieldsOf<api::NamedMembersQuery> =
    std::tuple{field("GroupId", &api::NamedMembersQuery::groupId, Need::Required),
               field("Member_List_Account", &api::NamedMembersQuery::accounts, Need::Required),
               field("MemberInfoFilter", &api::NamedMembersQuery::fields),
               field("MemberRoleFilter", &api::NamedMembersQuery::roles),
               field("AppDefinedDataFilter_GroupMember", &api::NamedMembersQuery::custom)};
template <>
inline constexpr auto fieldsOf<api::NamedMembersReply> = std::tuple{
    field("GroupId", &api::NamedMembersReply::groupId), field("MemberList", &api::NamedMembersReply::members)};

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<BanMembers, EmptyReply> banMembers{"group_open_http_svc/ban_group_member"};
inline constexpr Endpoint<UnbanMembers, EmptyReply> unbanMembers{"group_open_http_svc/unban_group_member"};
inline constexpr Endpoint<BanQuery, BanReply> bannedMembers{"group_open_http_svc/get_group_ban_member"};
inline constexpr Endpoint<NamedMembersQuery, NamedMembersReply> namedMembers{
    "group_open_http_svc/get_specified_group_member_info"};

} // namespace imdesk::api
