// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/groupmembers.h"

namespace imdesk::api {

/// A page of all group IDs of the app: 1 call a second, up to 10,000 a page.
struct GroupList
{
    std::optional<qint64> limit; ///< at most 10,000
    std::optional<qint64> next;  ///< 0 first, then the reply's; 64 bit
    std::optional<QString> type;
};
struct GroupIdItem
{
    QString groupId;
    QJsonObject others;
};
struct GroupListReply
{
    qint64 totalCount = 0;
    QList<GroupIdItem> groups;
    qint64 next = 0; ///< 0 = that was the last page
};

/// Which parts of a group are wanted; an absent list means none of that part.
struct GroupFilter
{
    QStringList baseInfo, memberInfo, groupCustom, memberCustom;
};
/// Details of up to 50 groups, answers of at most 1 MB.
struct GroupInfoQuery
{
    QStringList groupIds;
    std::optional<GroupFilter> filter;
};
/// A group as the service tells it; every element carries its own result code.
struct GroupInfo
{
    QString groupId;
    int errorCode = 0;
    QString errorInfo;
    QString type, name, introduction, notification, faceUrl, owner;
    std::optional<qint64> createTime, infoSeq, lastInfoTime, lastMsgTime, nextMsgSeq; ///< Unix seconds; sequences
    std::optional<qint64> memberNum, maxMemberNum;
    std::optional<qint64> appId;
    QString applyJoinOption, inviteJoinOption;
    QString muteAllMember; ///< On | Off
    QList<CustomItem> custom;
    QList<Member> members;
    QJsonObject others;
};
struct GroupInfoReply
{
    QList<GroupInfo> groups;
};

struct NewMember
{
    QString account;
    std::optional<QString> role; ///< only Admin
    QList<CustomItem> custom;
};
/// Creates a group; the type decides what may be given.
struct CreateGroup
{
    std::optional<QString> owner;
    QString type;
    std::optional<QString> groupId;
    QString name;
    std::optional<QString> introduction, notification, faceUrl;
    std::optional<qint64> maxMemberCount;
    std::optional<QString> applyJoinOption, inviteJoinOption;
    QList<CustomItem> custom;
    QList<NewMember> members;
    std::optional<int> supportTopic;
    QJsonObject others;
};
struct CreateGroupReply
{
    QString groupId;
};
/// Disbands a group; cannot be undone.
struct DestroyGroup
{
    QString groupId;
};
/// Changes the fields that are set; an empty text clears its field.
struct ModifyGroup
{
    QString groupId;
    std::optional<QString> name, introduction, notification, faceUrl;
    std::optional<qint64> maxMemberNum;
    std::optional<QString> applyJoinOption, inviteJoinOption;
    std::optional<QString> muteAllMember;
    QList<CustomItem> custom;
    QJsonObject others;
};

/// Which fields of the groups and of the account's own membership are told; none without it.
struct JoinedGroupFilter
{
    QStringList baseInfo, selfInfo;
};
/// Groups an account has joined.
struct JoinedGroups
{
    QString account;
    std::optional<int> withHugeGroups, withNoActiveGroups;
    std::optional<qint64> limit, offset;
    std::optional<QString> type;
    std::optional<JoinedGroupFilter> filter;
    QJsonObject others;
};
/// The account's own membership in a group.
struct JoinedSelf
{
    QString role;
    std::optional<QString> msgFlag;
    std::optional<qint64> joinTime; ///< Unix seconds
    QJsonObject others;
};
struct JoinedGroup
{
    QString groupId, type, name;
    std::optional<QString> owner;
    std::optional<qint64> memberNum, lastMsgTime;
    std::optional<JoinedSelf> self;
    QJsonObject others;
};
struct JoinedGroupsReply
{
    qint64 totalCount = 0;
    QList<JoinedGroup> groups;
};

} // namespace imdesk::api

namespace imdesk {

template <>
FieldTable fieldsOf<api::GroupList>();
template <>
FieldTable fieldsOf<api::GroupIdItem>();
template <>
FieldTable fieldsOf<api::GroupListReply>();
template <>
FieldTable fieldsOf<api::GroupFilter>();
template <>
FieldTable fieldsOf<api::GroupInfoQuery>();
template <>
FieldTable fieldsOf<api::GroupInfo>();
template <>
FieldTable fieldsOf<api::GroupInfoReply>();
template <>
FieldTable fieldsOf<api::NewMember>();
template <>
FieldTable fieldsOf<api::CreateGroup>();
template <>
FieldTable fieldsOf<api::CreateGroupReply>();
template <>
FieldTable fieldsOf<api::DestroyGroup>();
template <>
FieldTable fieldsOf<api::ModifyGroup>();
template <>
FieldTable fieldsOf<api::JoinedGroupFilter>();
template <>
FieldTable fieldsOf<api::JoinedGroups>();
template <>
FieldTable fieldsOf<api::JoinedSelf>();
template <>
FieldTable fieldsOf<api::JoinedGroup>();
template <>
FieldTable fieldsOf<api::JoinedGroupsReply>();

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<GroupList, GroupListReply> groupList{"group_open_http_svc/get_appid_group_list"};
inline constexpr Endpoint<GroupInfoQuery, GroupInfoReply> groupInfo{"group_open_http_svc/get_group_info"};
inline constexpr Endpoint<CreateGroup, CreateGroupReply> createGroup{"group_open_http_svc/create_group"};
inline constexpr Endpoint<DestroyGroup, EmptyReply> destroyGroup{"group_open_http_svc/destroy_group"};
inline constexpr Endpoint<ModifyGroup, EmptyReply> modifyGroup{"group_open_http_svc/modify_group_base_info"};
inline constexpr Endpoint<JoinedGroups, JoinedGroupsReply> joinedGroups{"group_open_http_svc/get_joined_group_list"};

} // namespace imdesk::api
