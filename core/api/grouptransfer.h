// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/groupmembers.h"

namespace imdesk::api {

/// Brings a group over from elsewhere: no callbacks, no notices. Then its messages, then its members.
struct ImportGroup
{
    std::optional<QString> owner;
    QString type;
    std::optional<QString> groupId;
    QString name;
    std::optional<QString> introduction, notification, faceUrl;
    std::optional<qint64> maxMemberCount; ///< at most 6000, else 2000
    std::optional<QString> applyJoinOption;
    QList<CustomItem> custom;
    std::optional<qint64> createTime; ///< Unix seconds; now when absent
    std::optional<int> supportTopic;
};
struct ImportGroupReply
{
    QString groupId;
};
struct MemberToImport
{
    QString account;
    std::optional<QString> role;     ///< only Admin
    std::optional<qint64> joinTime;  ///< Unix seconds, after the group was made
    std::optional<qint64> unreadNum; ///< more than the group's messages counts as all of them
};
/// Up to 20 members; each has its own result.
struct ImportMembers
{
    QString groupId;
    QList<MemberToImport> members;
};
struct SetUnread
{
    QString groupId, account;
    qint64 unreadNum = 0;
};
/// Gives a group to one of its members.
struct ChangeOwner
{
    QString groupId, newOwner;
    std::optional<QString> from; ///< shown as the operator
};

} // namespace imdesk::api

namespace imdesk {

template <>
inline constexpr auto fieldsOf<api::ImportGroup> =
    std::tuple{field("Owner_Account", &api::ImportGroup::owner),
               field("Type", &api::ImportGroup::type, Need::Required),
               field("GroupId", &api::ImportGroup::groupId),
               field("Name", &api::ImportGroup::name, Need::Required),
               field("Introduction", &api::ImportGroup::introduction),
               field("Notification", &api::ImportGroup::notification),
               field("FaceUrl", &api::ImportGroup::faceUrl),
               field("MaxMemberCount", &api::ImportGroup::maxMemberCount),
               field("ApplyJoinOption", &api::ImportGroup::applyJoinOption),
               field("AppDefinedData", &api::ImportGroup::custom),
               field("CreateTime", &api::ImportGroup::createTime),
               field("SupportTopic", &api::ImportGroup::supportTopic)};
template <>
inline constexpr auto fieldsOf<api::ImportGroupReply> =
    std::tuple{field("GroupId", &api::ImportGroupReply::groupId, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::MemberToImport> =
    std::tuple{field("Member_Account", &api::MemberToImport::account, Need::Required),
               field("Role", &api::MemberToImport::role), field("JoinTime", &api::MemberToImport::joinTime),
               field("UnreadMsgNum", &api::MemberToImport::unreadNum)};
template <>
inline constexpr auto fieldsOf<api::ImportMembers> =
    std::tuple{field("GroupId", &api::ImportMembers::groupId, Need::Required),
               field("MemberList", &api::ImportMembers::members, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::SetUnread> =
    std::tuple{field("GroupId", &api::SetUnread::groupId, Need::Required),
               field("Member_Account", &api::SetUnread::account, Need::Required),
               field("UnreadMsgNum", &api::SetUnread::unreadNum, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::ChangeOwner> =
    std::tuple{field("GroupId", &api::ChangeOwner::groupId, Need::Required),
               field("NewOwner_Account", &api::ChangeOwner::newOwner, Need::Required),
               field("From_Account", &api::ChangeOwner::from)};

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<ImportGroup, ImportGroupReply> importGroup{"group_open_http_svc/import_group"};
inline constexpr Endpoint<ImportMembers, AddMembersReply> importMembers{"group_open_http_svc/import_group_member"};
inline constexpr Endpoint<SetUnread, EmptyReply> setUnread{"group_open_http_svc/set_unread_msg_num"};
inline constexpr Endpoint<ChangeOwner, EmptyReply> changeOwner{"group_open_http_svc/change_group_owner"};

} // namespace imdesk::api
