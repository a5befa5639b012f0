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
inline constexpr auto fieldsOf<api::GroupList> =
    std::tuple{field("Limit", &api::GroupList::limit), field("Next", &api::GroupList::next),
               field("GroupType", &api::GroupList::type)};
template <>
inline constexpr auto fieldsOf<api::GroupIdItem> =
    std::tuple{field("GroupId", &api::GroupIdItem::groupId, Need::Required), rest(&api::GroupIdItem::others)};
template <>
inline constexpr auto fieldsOf<api::GroupListReply> =
    std::tuple{field("TotalCount", &api::GroupListReply::totalCount),
               field("GroupIdList", &api::GroupListReply::groups), field("Next", &api::GroupListReply::next)};
template <>
inline constexpr auto fieldsOf<api::GroupFilter> =
    std::tuple{field("GroupBaseInfoFilter", &api::GroupFilter::baseInfo),
               field("MemberInfoFilter", &api::GroupFilter::memberInfo),
               field("AppDefinedDataFilter_Group", &api::GroupFilter::groupCustom),
               field("AppDefinedDataFilter_GroupMember", &api::GroupFilter::memberCustom)};
template <>
inline constexpr auto fieldsOf<api::GroupInfoQuery> =
    std::tuple{field("GroupIdList", &api::GroupInfoQuery::groupIds, Need::Required),
               field("ResponseFilter", &api::GroupInfoQuery::filter)};
template <>
inline constexpr auto fieldsOf<api::GroupInfo> =
    std::tuple{field("GroupId", &api::GroupInfo::groupId, Need::Required),
               field("ErrorCode", &api::GroupInfo::errorCode),
               field("ErrorInfo", &api::GroupInfo::errorInfo),
               field("Type", &api::GroupInfo::type),
               field("Name", &api::GroupInfo::name),
               field("Introduction", &api::GroupInfo::introduction),
               field("Notification", &api::GroupInfo::notification),
               field("FaceUrl", &api::GroupInfo::faceUrl),
               field("Owner_Account", &api::GroupInfo::owner),
               field("CreateTime", &api::GroupInfo::createTime),
               field("InfoSeq", &api::GroupInfo::infoSeq),
               field("LastInfoTime", &api::GroupInfo::lastInfoTime),
               field("LastMsgTime", &api::GroupInfo::lastMsgTime),
               field("NextMsgSeq", &api::GroupInfo::nextMsgSeq),
               field("MemberNum", &api::GroupInfo::memberNum),
               field("MaxMemberNum", &api::GroupInfo::maxMemberNum),
               field("Appid", &api::GroupInfo::appId),
               field("ApplyJoinOption", &api::GroupInfo::applyJoinOption),
               field("InviteJoinOption", &api::GroupInfo::inviteJoinOption),
               renamed("MuteAllMember", "ShutUpAllMember", &api::GroupInfo::muteAllMember),
               field("AppDefinedData", &api::GroupInfo::custom),
               field("MemberList", &api::GroupInfo::members),
               rest(&api::GroupInfo::others)};
template <>
inline constexpr auto fieldsOf<api::GroupInfoReply> = std::tuple{field("GroupInfo", &api::GroupInfoReply::groups)};
template <>
inline constexpr auto fieldsOf<api::NewMember> =
    std::tuple{field("Member_Account", &api::NewMember::account, Need::Required), field("Role", &api::NewMember::role),
               field("AppMemberDefinedData", &api::NewMember::custom)};
template <>
inline constexpr auto fieldsOf<api::CreateGroup> =
    std::tuple{field("Owner_Account", &api::CreateGroup::owner),
               field("Type", &api::CreateGroup::type, Need::Required),
               field("GroupId", &api::CreateGroup::groupId),
               field("Name", &api::CreateGroup::name, Need::Required),
               field("Introduction", &api::CreateGroup::introduction),
               field("Notification", &api::CreateGroup::notification),
               field("FaceUrl", &api::CreateGroup::faceUrl),
               field("MaxMemberCount", &api::CreateGroup::maxMemberCount),
               field("ApplyJoinOption", &api::CreateGroup::applyJoinOption),
               field("InviteJoinOption", &api::CreateGroup::inviteJoinOption),
               field("AppDefinedData", &api::CreateGroup::custom),
               field("MemberList", &api::CreateGroup::members),
               field("SupportTopic", &api::CreateGroup::supportTopic),
               rest(&api::CreateGroup::others)};
template <>
inline constexpr auto fieldsOf<api::CreateGroupReply> =
    std::tuple{field("GroupId", &api::CreateGroupReply::groupId, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::DestroyGroup> =
    std::tuple{field("GroupId", &api::DestroyGroup::groupId, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::ModifyGroup> =
    std::tuple{field("GroupId", &api::ModifyGroup::groupId, Need::Required),
               field("Name", &api::ModifyGroup::name),
               field("Introduction", &api::ModifyGroup::introduction),
               field("Notification", &api::ModifyGroup::notification),
               field("FaceUrl", &api::ModifyGroup::faceUrl),
               field("MaxMemberNum", &api::ModifyGroup::maxMemberNum),
               field("ApplyJoinOption", &api::ModifyGroup::applyJoinOption),
               field("InviteJoinOption", &api::ModifyGroup::inviteJoinOption),
               renamed("MuteAllMember", "ShutUpAllMember", &api::ModifyGroup::muteAllMember),
               field("AppDefinedData", &api::ModifyGroup::custom),
               rest(&api::ModifyGroup::others)};
template <>
inline constexpr auto fieldsOf<api::JoinedGroupFilter> =
    std::tuple{field("GroupBaseInfoFilter", &api::JoinedGroupFilter::baseInfo),
               field("SelfInfoFilter", &api::JoinedGroupFilter::selfInfo)};
template <>
inline constexpr auto fieldsOf<api::JoinedGroups> =
    std::tuple{field("Member_Account", &api::JoinedGroups::account, Need::Required),
               field("WithHugeGroups", &api::JoinedGroups::withHugeGroups),
               field("WithNoActiveGroups", &api::JoinedGroups::withNoActiveGroups),
               field("Limit", &api::JoinedGroups::limit),
               field("Offset", &api::JoinedGroups::offset),
               field("GroupType", &api::JoinedGroups::type),
               field("ResponseFilter", &api::JoinedGroups::filter),
               rest(&api::JoinedGroups::others)};
template <>
inline constexpr auto fieldsOf<api::JoinedSelf> =
    std::tuple{field("Role", &api::JoinedSelf::role), field("MsgFlag", &api::JoinedSelf::msgFlag),
               field("JoinTime", &api::JoinedSelf::joinTime), rest(&api::JoinedSelf::others)};
template <>
inline constexpr auto fieldsOf<api::JoinedGroup> =
    std::tuple{field("GroupId", &api::JoinedGroup::groupId, Need::Required),
               field("Type", &api::JoinedGroup::type),
               field("Name", &api::JoinedGroup::name),
               field("Owner_Account", &api::JoinedGroup::owner),
               field("MemberNum", &api::JoinedGroup::memberNum),
               field("LastMsgTime", &api::JoinedGroup::lastMsgTime),
               field("SelfInfo", &api::JoinedGroup::self),
               rest(&api::JoinedGroup::others)};
template <>
inline constexpr auto fieldsOf<api::JoinedGroupsReply> = std::tuple{
    field("TotalCount", &api::JoinedGroupsReply::totalCount), field("GroupIdList", &api::JoinedGroupsReply::groups)};

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<GroupList, GroupListReply> groupList{"group_open_http_svc/get_appid_group_list"};
inline constexpr Endpoint<GroupInfoQuery, GroupInfoReply> groupInfo{"group_open_http_svc/get_group_info"};
inline constexpr Endpoint<CreateGroup, CreateGroupReply> createGroup{"group_open_http_svc/create_group"};
inline constexpr Endpoint<DestroyGroup, EmptyReply> destroyGroup{"group_open_http_svc/destroy_group"};
inline constexpr Endpoint<ModifyGroup, EmptyReply> modifyGroup{"group_open_http_svc/modify_group_base_info"};
inline constexpr Endpoint<JoinedGroups, JoinedGroupsReply> joinedGroups{"group_open_http_svc/get_joined_group_list"};

} // namespace imdesk::api
