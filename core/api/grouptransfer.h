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
FieldTable fieldsOf<api::ImportGroup>();
template <>
FieldTable fieldsOf<api::ImportGroupReply>();
template <>
FieldTable fieldsOf<api::MemberToImport>();
template <>
FieldTable fieldsOf<api::ImportMembers>();
template <>
FieldTable fieldsOf<api::SetUnread>();
template <>
FieldTable fieldsOf<api::ChangeOwner>();

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<ImportGroup, ImportGroupReply> importGroup{"group_open_http_svc/import_group"};
inline constexpr Endpoint<ImportMembers, AddMembersReply> importMembers{"group_open_http_svc/import_group_member"};
inline constexpr Endpoint<SetUnread, EmptyReply> setUnread{"group_open_http_svc/set_unread_msg_num"};
inline constexpr Endpoint<ChangeOwner, EmptyReply> changeOwner{"group_open_http_svc/change_group_owner"};

} // namespace imdesk::api
