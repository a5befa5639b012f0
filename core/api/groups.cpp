// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/groups.h"

namespace imdesk {

template <>
FieldTable fieldsOf<api::GroupList>()
{
    return {field("Limit", &api::GroupList::limit), field("Next", &api::GroupList::next),
            field("GroupType", &api::GroupList::type)};
}

template <>
FieldTable fieldsOf<api::GroupIdItem>()
{
    return {field("GroupId", &api::GroupIdItem::groupId, Need::Required), rest(&api::GroupIdItem::others)};
}

template <>
FieldTable fieldsOf<api::GroupListReply>()
{
    return {field("TotalCount", &api::GroupListReply::totalCount), field("GroupIdList", &api::GroupListReply::groups),
            field("Next", &api::GroupListReply::next)};
}

template <>
FieldTable fieldsOf<api::GroupFilter>()
{
    return {field("GroupBaseInfoFilter", &api::GroupFilter::baseInfo),
            field("MemberInfoFilter", &api::GroupFilter::memberInfo),
            field("AppDefinedDataFilter_Group", &api::GroupFilter::groupCustom),
            field("AppDefinedDataFilter_GroupMember", &api::GroupFilter::memberCustom)};
}

template <>
FieldTable fieldsOf<api::GroupInfoQuery>()
{
    return {field("GroupIdList", &api::GroupInfoQuery::groupIds, Need::Required),
            field("ResponseFilter", &api::GroupInfoQuery::filter)};
}

template <>
FieldTable fieldsOf<api::GroupInfo>()
{
    return {field("GroupId", &api::GroupInfo::groupId, Need::Required),
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
}

template <>
FieldTable fieldsOf<api::GroupInfoReply>()
{
    return {field("GroupInfo", &api::GroupInfoReply::groups)};
}

template <>
FieldTable fieldsOf<api::NewMember>()
{
    return {field("Member_Account", &api::NewMember::account, Need::Required), field("Role", &api::NewMember::role),
            field("AppMemberDefinedData", &api::NewMember::custom)};
}

template <>
FieldTable fieldsOf<api::CreateGroup>()
{
    return {field("Owner_Account", &api::CreateGroup::owner),
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
}

template <>
FieldTable fieldsOf<api::CreateGroupReply>()
{
    return {field("GroupId", &api::CreateGroupReply::groupId, Need::Required)};
}

template <>
FieldTable fieldsOf<api::DestroyGroup>()
{
    return {field("GroupId", &api::DestroyGroup::groupId, Need::Required)};
}

template <>
FieldTable fieldsOf<api::ModifyGroup>()
{
    return {field("GroupId", &api::ModifyGroup::groupId, Need::Required),
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
}

template <>
FieldTable fieldsOf<api::JoinedGroupFilter>()
{
    return {field("GroupBaseInfoFilter", &api::JoinedGroupFilter::baseInfo),
            field("SelfInfoFilter", &api::JoinedGroupFilter::selfInfo)};
}

template <>
FieldTable fieldsOf<api::JoinedGroups>()
{
    return {field("Member_Account", &api::JoinedGroups::account, Need::Required),
            field("WithHugeGroups", &api::JoinedGroups::withHugeGroups),
            field("WithNoActiveGroups", &api::JoinedGroups::withNoActiveGroups),
            field("Limit", &api::JoinedGroups::limit),
            field("Offset", &api::JoinedGroups::offset),
            field("GroupType", &api::JoinedGroups::type),
            field("ResponseFilter", &api::JoinedGroups::filter),
            rest(&api::JoinedGroups::others)};
}

template <>
FieldTable fieldsOf<api::JoinedSelf>()
{
    return {field("Role", &api::JoinedSelf::role), field("MsgFlag", &api::JoinedSelf::msgFlag),
            field("JoinTime", &api::JoinedSelf::joinTime), rest(&api::JoinedSelf::others)};
}

template <>
FieldTable fieldsOf<api::JoinedGroup>()
{
    return {field("GroupId", &api::JoinedGroup::groupId, Need::Required),
            field("Type", &api::JoinedGroup::type),
            field("Name", &api::JoinedGroup::name),
            field("Owner_Account", &api::JoinedGroup::owner),
            field("MemberNum", &api::JoinedGroup::memberNum),
            field("LastMsgTime", &api::JoinedGroup::lastMsgTime),
            field("SelfInfo", &api::JoinedGroup::self),
            rest(&api::JoinedGroup::others)};
}

template <>
FieldTable fieldsOf<api::JoinedGroupsReply>()
{
    return {field("TotalCount", &api::JoinedGroupsReply::totalCount),
            field("GroupIdList", &api::JoinedGroupsReply::groups)};
}

} // namespace imdesk
