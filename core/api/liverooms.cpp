// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/liverooms.h"

namespace imdesk {

template <>
FieldTable fieldsOf<api::OnlineNumberReply>()
{
    return {field("OnlineMemberNum", &api::OnlineNumberReply::number, Need::Required)};
}

template <>
FieldTable fieldsOf<api::LiveMembersQuery>()
{
    return {field("GroupId", &api::LiveMembersQuery::groupId, Need::Required),
            field("Timestamp", &api::LiveMembersQuery::timestamp, Need::Required),
            field("Mark", &api::LiveMembersQuery::mark)};
}

template <>
FieldTable fieldsOf<api::LiveMember>()
{
    return {field("Member_Account", &api::LiveMember::account, Need::Required),
            field("JoinTime", &api::LiveMember::joinTime), field("NickName", &api::LiveMember::nick),
            field("Avatar", &api::LiveMember::avatar)};
}

template <>
FieldTable fieldsOf<api::LiveMembersReply>()
{
    return {field("MemberList", &api::LiveMembersReply::members),
            field("NextTimestamp", &api::LiveMembersReply::nextTimestamp)};
}

template <>
FieldTable fieldsOf<api::CheckLiveMembers>()
{
    return {field("GroupId", &api::CheckLiveMembers::groupId, Need::Required),
            field("Member_Account", &api::CheckLiveMembers::accounts, Need::Required)};
}

template <>
FieldTable fieldsOf<api::CheckLiveMembersReply>()
{
    return {field("Member_Account", &api::CheckLiveMembersReply::accounts)};
}

template <>
FieldTable fieldsOf<api::MarkedMember>()
{
    return {field("Member_Account", &api::MarkedMember::account, Need::Required),
            field("Marks", &api::MarkedMember::marks, Need::Required)};
}

template <>
FieldTable fieldsOf<api::MarkLiveMembers>()
{
    return {field("GroupId", &api::MarkLiveMembers::groupId, Need::Required),
            field("CommandType", &api::MarkLiveMembers::commandType, Need::Required),
            field("MemberList", &api::MarkLiveMembers::members, Need::Required)};
}

template <>
FieldTable fieldsOf<api::MarkLiveMembersReply>()
{
    return {field("CommandType", &api::MarkLiveMembersReply::commandType),
            field("MemberList", &api::MarkLiveMembersReply::members)};
}

template <>
FieldTable fieldsOf<api::ModifyLiveAdmin>()
{
    return {field("GroupId", &api::ModifyLiveAdmin::groupId, Need::Required),
            field("CommandType", &api::ModifyLiveAdmin::commandType, Need::Required),
            field("Admin_Account", &api::ModifyLiveAdmin::accounts, Need::Required)};
}

template <>
FieldTable fieldsOf<api::LiveAdmin>()
{
    return {field("Admin_Account", &api::LiveAdmin::account, Need::Required), field("NickName", &api::LiveAdmin::nick),
            field("Avatar", &api::LiveAdmin::avatar)};
}

template <>
FieldTable fieldsOf<api::LiveAdminsReply>()
{
    return {field("Admin_List", &api::LiveAdminsReply::admins)};
}

} // namespace imdesk
