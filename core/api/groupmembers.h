// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/common.h"

namespace imdesk::api {

/// Seconds value that means "for ever" in a mute.
inline constexpr qint64 muteForEver = 4294967295;

/// A member of a group; which fields are filled depends on the filter asked with.
struct Member
{
    QString account;
    QString role;                                            ///< Owner | Admin | Member
    std::optional<qint64> joinTime, msgSeq, lastSendMsgTime; ///< Unix seconds; sequence last read
    QString msgFlag;
    std::optional<qint64> muteUntil; ///< Unix seconds, 0 = not muted
    QString nameCard;
    std::optional<QString> onlineStatus; ///< Online | PushOnline | Offline; only where it was asked for
    QList<CustomItem> custom;
    QJsonObject others;
};

/// A page of members: real offsets, in communities a string cursor. Live rooms refuse.
struct MemberQuery
{
    QString groupId;
    QStringList fields, roles, custom;
    std::optional<qint64> limit, offset;
    std::optional<QString> next;
};
struct MemberQueryReply
{
    qint64 memberNum = 0; ///< of the whole group
    QList<Member> members;
    QString next; ///< community: empty = last page
    QJsonObject others;
};

/// Roles of up to 500 accounts; NotMember for who is not in the group.
struct RoleQuery
{
    QString groupId;
    QStringList accounts;
};
struct MemberRole
{
    QString account, role;
};
struct RoleReply
{
    QList<MemberRole> roles;
};

struct MemberToAdd
{
    QString account;
};
struct AddMembers
{
    QString groupId;
    std::optional<int> silence; ///< 1 = no notice in the group
    QList<MemberToAdd> members;
};
struct AddedMember
{
    QString account;
    int result = 0; ///< 0 failed, 1 added, 2 was a member already, 3 waits for the invitee
};
struct AddMembersReply
{
    QList<AddedMember> members;
};
struct DeleteMembers
{
    QString groupId;
    std::optional<int> silence;
    std::optional<QString> reason;
    QStringList accounts;
};
struct ModifyMember
{
    QString groupId, account;
    std::optional<QString> role, msgFlag, nameCard;
    QList<CustomItem> custom;
    std::optional<qint64> muteTime; ///< seconds from now, 0 lifts
};
/// Mutes up to 500 members for a number of seconds; 0 lifts, 4294967295 is for ever. Not in Work groups.
struct Mute
{
    QString groupId;
    QStringList accounts;
    qint64 muteTime = 0;
    std::optional<QString> topicId = {}; ///< of a community: in this topic alone
};
struct MutedQuery
{
    QString groupId;
    std::optional<QString> topicId = {}; ///< of a community: who is muted in this topic
};
struct MutedMember
{
    QString account;
    qint64 until = 0; ///< Unix seconds
};
struct MutedReply
{
    QString groupId;
    QList<MutedMember> members;
};

} // namespace imdesk::api

namespace imdesk {

template <>
FieldTable fieldsOf<api::Member>();
template <>
FieldTable fieldsOf<api::MemberQuery>();
template <>
FieldTable fieldsOf<api::MemberQueryReply>();
template <>
FieldTable fieldsOf<api::RoleQuery>();
template <>
FieldTable fieldsOf<api::MemberRole>();
template <>
FieldTable fieldsOf<api::RoleReply>();
template <>
FieldTable fieldsOf<api::MemberToAdd>();
template <>
FieldTable fieldsOf<api::AddMembers>();
template <>
FieldTable fieldsOf<api::AddedMember>();
template <>
FieldTable fieldsOf<api::AddMembersReply>();
template <>
FieldTable fieldsOf<api::DeleteMembers>();
template <>
FieldTable fieldsOf<api::ModifyMember>();
template <>
FieldTable fieldsOf<api::Mute>();
template <>
FieldTable fieldsOf<api::MutedQuery>();
template <>
FieldTable fieldsOf<api::MutedMember>();
template <>
FieldTable fieldsOf<api::MutedReply>();

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<MemberQuery, MemberQueryReply> memberQuery{"group_open_http_svc/get_group_member_info"};
inline constexpr Endpoint<RoleQuery, RoleReply> roleQuery{"group_open_http_svc/get_role_in_group"};
inline constexpr Endpoint<AddMembers, AddMembersReply> addMembers{"group_open_http_svc/add_group_member"};
inline constexpr Endpoint<DeleteMembers, EmptyReply> deleteMembers{"group_open_http_svc/delete_group_member"};
inline constexpr Endpoint<ModifyMember, EmptyReply> modifyMember{"group_open_http_svc/modify_group_member_info"};
inline constexpr Endpoint<Mute, EmptyReply> mute{"group_open_http_svc/forbid_send_msg"};
inline constexpr Endpoint<MutedQuery, MutedReply> mutedMembers{"group_open_http_svc/get_group_shutted_uin"};
inline constexpr Endpoint<MutedQuery, MutedReply> mutedAccounts{"group_open_http_svc/get_group_muted_account"};
/// The list of who is muted, by the name that the profile's version of the service expects; the older one knows no
/// topics.
constexpr const Endpoint<MutedQuery, MutedReply> &mutedList(Dialect dialect, bool ofTopic = false)
{
    return dialect == Dialect::Seed && !ofTopic ? mutedMembers : mutedAccounts;
}

} // namespace imdesk::api
