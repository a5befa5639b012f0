// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/grouptransfer.h"

namespace imdesk {

template <>
FieldTable fieldsOf<api::ImportGroup>()
{
    return {field("Owner_Account", &api::ImportGroup::owner),
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
}

template <>
FieldTable fieldsOf<api::ImportGroupReply>()
{
    return {field("GroupId", &api::ImportGroupReply::groupId, Need::Required)};
}

template <>
FieldTable fieldsOf<api::MemberToImport>()
{
    return {field("Member_Account", &api::MemberToImport::account, Need::Required),
            field("Role", &api::MemberToImport::role), field("JoinTime", &api::MemberToImport::joinTime),
            field("UnreadMsgNum", &api::MemberToImport::unreadNum)};
}

template <>
FieldTable fieldsOf<api::ImportMembers>()
{
    return {field("GroupId", &api::ImportMembers::groupId, Need::Required),
            field("MemberList", &api::ImportMembers::members, Need::Required)};
}

template <>
FieldTable fieldsOf<api::SetUnread>()
{
    return {field("GroupId", &api::SetUnread::groupId, Need::Required),
            field("Member_Account", &api::SetUnread::account, Need::Required),
            field("UnreadMsgNum", &api::SetUnread::unreadNum, Need::Required)};
}

template <>
FieldTable fieldsOf<api::ChangeOwner>()
{
    return {field("GroupId", &api::ChangeOwner::groupId, Need::Required),
            field("NewOwner_Account", &api::ChangeOwner::newOwner, Need::Required),
            field("From_Account", &api::ChangeOwner::from)};
}

} // namespace imdesk
