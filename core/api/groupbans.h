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
FieldTable fieldsOf<api::BanMembers>();
template <>
FieldTable fieldsOf<api::UnbanMembers>();
template <>
FieldTable fieldsOf<api::BanQuery>();
template <>
FieldTable fieldsOf<api::BannedMember>();
template <>
FieldTable fieldsOf<api::BanReply>();
template <>
FieldTable fieldsOf<api::NamedMembersQuery>();
template <>
FieldTable fieldsOf<api::NamedMembersReply>();

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<BanMembers, EmptyReply> banMembers{"group_open_http_svc/ban_group_member"};
inline constexpr Endpoint<UnbanMembers, EmptyReply> unbanMembers{"group_open_http_svc/unban_group_member"};
inline constexpr Endpoint<BanQuery, BanReply> bannedMembers{"group_open_http_svc/get_group_ban_member"};
inline constexpr Endpoint<NamedMembersQuery, NamedMembersReply> namedMembers{
    "group_open_http_svc/get_specified_group_member_info"};

} // namespace imdesk::api
