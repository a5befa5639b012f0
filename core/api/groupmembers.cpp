// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/groupmembers.h"

namespace imdesk {

template <>
FieldTable fieldsOf<api::Member>()
{
    return {field("Member_Account", &api::Member::account, Need::Required),
            field("Role", &api::Member::role),
            field("JoinTime", &api::Member::joinTime),
            field("MsgSeq", &api::Member::msgSeq),
            field("MsgFlag", &api::Member::msgFlag),
            field("LastSendMsgTime", &api::Member::lastSendMsgTime),
            renamed("MuteUntil", "ShutUpUntil", &api::Member::muteUntil),
            field("NameCard", &api::Member::nameCard),
            field("OnlineStatus", &api::Member::onlineStatus),
            field("AppMemberDefinedData", &api::Member::custom),
            rest(&api::Member::others)};
}

template <>
FieldTable fieldsOf<api::MemberQuery>()
{
    return {field("GroupId", &api::MemberQuery::groupId, Need::Required),
            field("MemberInfoFilter", &api::MemberQuery::fields),
            field("MemberRoleFilter", &api::MemberQuery::roles),
            field("AppDefinedDataFilter_GroupMember", &api::MemberQuery::custom),
            field("Limit", &api::MemberQuery::limit),
            field("Offset", &api::MemberQuery::offset),
            field("Next", &api::MemberQuery::next)};
}

template <>
FieldTable fieldsOf<api::MemberQueryReply>()
{
    return {field("MemberNum", &api::MemberQueryReply::memberNum), field("MemberList", &api::MemberQueryReply::members),
            field("Next", &api::MemberQueryReply::next), rest(&api::MemberQueryReply::others)};
}

template <>
FieldTable fieldsOf<api::RoleQuery>()
{
    return {field("GroupId", &api::RoleQuery::groupId, Need::Required),
            field("User_Account", &api::RoleQuery::accounts, Need::Required)};
}

template <>
FieldTable fieldsOf<api::MemberRole>()
{
    return {field("Member_Account", &api::MemberRole::account, Need::Required),
            field("Role", &api::MemberRole::role, Need::Required)};
}

template <>
FieldTable fieldsOf<api::RoleReply>()
{
    return {field("UserIdList", &api::RoleReply::roles)};
}

template <>
FieldTable fieldsOf<api::MemberToAdd>()
{
    return {field("Member_Account", &api::MemberToAdd::account, Need::Required)};
}

template <>
FieldTable fieldsOf<api::AddMembers>()
{
    return {field("GroupId", &api::AddMembers::groupId, Need::Required), field("Silence", &api::AddMembers::silence),
            field("MemberList", &api::AddMembers::members, Need::Required)};
}

template <>
FieldTable fieldsOf<api::AddedMember>()
{
    return {field("Member_Account", &api::AddedMember::account, Need::Required),
            field("Result", &api::AddedMember::result, Need::Required)};
}

template <>
FieldTable fieldsOf<api::AddMembersReply>()
{
    return {field("MemberList", &api::AddMembersReply::members)};
}

template <>
FieldTable fieldsOf<api::DeleteMembers>()
{
    return {field("GroupId", &api::DeleteMembers::groupId, Need::Required),
            field("Silence", &api::DeleteMembers::silence), field("Reason", &api::DeleteMembers::reason),
            field("MemberToDel_Account", &api::DeleteMembers::accounts, Need::Required)};
}

template <>
FieldTable fieldsOf<api::ModifyMember>()
{
    return {field("GroupId", &api::ModifyMember::groupId, Need::Required),
            field("Member_Account", &api::ModifyMember::account, Need::Required),
            field("Role", &api::ModifyMember::role),
            field("MsgFlag", &api::ModifyMember::msgFlag),
            field("NameCard", &api::ModifyMember::nameCard),
            field("AppMemberDefinedData", &api::ModifyMember::custom),
            renamed("MuteTime", "ShutUpTime", &api::ModifyMember::muteTime)};
}

template <>
FieldTable fieldsOf<api::Mute>()
{
    return {field("GroupId", &api::Mute::groupId, Need::Required),
            field("Members_Account", &api::Mute::accounts, Need::Required),
            renamed("MuteTime", "ShutUpTime", &api::Mute::muteTime, Need::Required),
            field("TopicId", &api::Mute::topicId)};
}

template <>
FieldTable fieldsOf<api::MutedQuery>()
{
    return {field("GroupId", &api::MutedQuery::groupId, Need::Required), field("TopicId", &api::MutedQuery::topicId)};
}

template <>
FieldTable fieldsOf<api::MutedMember>()
{
    return {field("Member_Account", &api::MutedMember::account, Need::Required),
            renamed("MutedUntil", "ShuttedUntil", &api::MutedMember::until, Need::Required)};
}

template <>
FieldTable fieldsOf<api::MutedReply>()
{
    return {field("GroupId", &api::MutedReply::groupId),
            renamed("MutedAccountList", "ShuttedUinList", &api::MutedReply::members)};
}

} // namespace imdesk
