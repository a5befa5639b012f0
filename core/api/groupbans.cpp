// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/groupbans.h"

namespace imdesk {

template <>
FieldTable fieldsOf<api::BanMembers>()
{
    return {field("GroupId", &api::BanMembers::groupId, Need::Required),
            field("Members_Account", &api::BanMembers::accounts, Need::Required),
            field("Duration", &api::BanMembers::duration, Need::Required),
            field("Description", &api::BanMembers::description)};
}

template <>
FieldTable fieldsOf<api::UnbanMembers>()
{
    return {field("GroupId", &api::UnbanMembers::groupId, Need::Required),
            field("Members_Account", &api::UnbanMembers::accounts, Need::Required)};
}

template <>
FieldTable fieldsOf<api::BanQuery>()
{
    return {field("GroupId", &api::BanQuery::groupId, Need::Required), field("Limit", &api::BanQuery::limit),
            field("Offset", &api::BanQuery::offset, Need::Required)};
}

template <>
FieldTable fieldsOf<api::BannedMember>()
{
    return {field("Member_Account", &api::BannedMember::account, Need::Required),
            field("BannedUntil", &api::BannedMember::until, Need::Required)};
}

template <>
FieldTable fieldsOf<api::BanReply>()
{
    return {field("BannedAccountList", &api::BanReply::members), field("NextOffset", &api::BanReply::nextOffset)};
}

template <>
FieldTable fieldsOf<api::NamedMembersQuery>()
{
    return {field("GroupId", &api::NamedMembersQuery::groupId, Need::Required),
            field("Member_List_Account", &api::NamedMembersQuery::accounts, Need::Required),
            field("MemberInfoFilter", &api::NamedMembersQuery::fields),
            field("MemberRoleFilter", &api::NamedMembersQuery::roles),
            field("AppDefinedDataFilter_GroupMember", &api::NamedMembersQuery::custom)};
}

template <>
FieldTable fieldsOf<api::NamedMembersReply>()
{
    return {field("GroupId", &api::NamedMembersReply::groupId), field("MemberList", &api::NamedMembersReply::members)};
}

} // namespace imdesk
