// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/topics.h"

namespace imdesk {

template <>
FieldTable fieldsOf<api::TopicCreate>()
{
    return {field("GroupId", &api::TopicCreate::groupId, Need::Required),
            field("TopicId", &api::TopicCreate::topicId),
            field("TopicName", &api::TopicCreate::name, Need::Required),
            field("From_Account", &api::TopicCreate::from),
            field("FaceUrl", &api::TopicCreate::faceUrl),
            field("Notification", &api::TopicCreate::notification),
            field("Introduction", &api::TopicCreate::introduction),
            field("CustomString", &api::TopicCreate::customString)};
}

template <>
FieldTable fieldsOf<api::TopicCreateReply>()
{
    return {field("TopicId", &api::TopicCreateReply::topicId, Need::Required), rest(&api::TopicCreateReply::others)};
}

template <>
FieldTable fieldsOf<api::TopicImport>()
{
    return {field("Type", &api::TopicImport::type),
            field("GroupId", &api::TopicImport::groupId, Need::Required),
            field("TopicId", &api::TopicImport::topicId),
            field("TopicName", &api::TopicImport::name, Need::Required),
            field("From_Account", &api::TopicImport::from),
            field("FaceUrl", &api::TopicImport::faceUrl),
            field("Notification", &api::TopicImport::notification),
            field("Introduction", &api::TopicImport::introduction),
            field("CustomString", &api::TopicImport::customString),
            field("CreateTime", &api::TopicImport::createTime)};
}

template <>
FieldTable fieldsOf<api::TopicChange>()
{
    return {field("GroupId", &api::TopicChange::groupId, Need::Required),
            field("TopicId", &api::TopicChange::topicId, Need::Required),
            field("TopicName", &api::TopicChange::name),
            field("From_Account", &api::TopicChange::from),
            field("FaceUrl", &api::TopicChange::faceUrl),
            field("Notification", &api::TopicChange::notification),
            field("Introduction", &api::TopicChange::introduction),
            field("CustomString", &api::TopicChange::customString),
            field("MuteAllMember", &api::TopicChange::muteAllMember)};
}

template <>
FieldTable fieldsOf<api::TopicGet>()
{
    return {field("GroupId", &api::TopicGet::groupId, Need::Required),
            field("From_Account", &api::TopicGet::from, Need::Required), field("TopicIdList", &api::TopicGet::topicIds),
            field("ResponseFilter", &api::TopicGet::filter)};
}

template <>
FieldTable fieldsOf<api::TopicSelf>()
{
    return {field("ShutUpTime", &api::TopicSelf::shutUpTime), field("MsgSeq", &api::TopicSelf::msgSeq),
            field("MsgFlag", &api::TopicSelf::msgFlag), rest(&api::TopicSelf::others)};
}

template <>
FieldTable fieldsOf<api::TopicInfo>()
{
    return {field("TopicId", &api::TopicInfo::topicId),
            field("GroupID", &api::TopicInfo::groupId),
            field("TopicName", &api::TopicInfo::name),
            field("FaceUrl", &api::TopicInfo::faceUrl),
            field("Notification", &api::TopicInfo::notification),
            field("Introduction", &api::TopicInfo::introduction),
            field("CustomString", &api::TopicInfo::customString),
            field("MuteAllMember", &api::TopicInfo::muteAllMember),
            field("NextMsgSeq", &api::TopicInfo::nextMsgSeq),
            field("CreateTime", &api::TopicInfo::createTime),
            field("LastMsgTime", &api::TopicInfo::lastMsgTime),
            rest(&api::TopicInfo::others)};
}

template <>
FieldTable fieldsOf<api::TopicAndSelf>()
{
    return {field("ErrorCode", &api::TopicAndSelf::errorCode), field("ErrorInfo", &api::TopicAndSelf::errorInfo),
            field("SelfInfo", &api::TopicAndSelf::self), field("TopicInfo", &api::TopicAndSelf::topic),
            rest(&api::TopicAndSelf::others)};
}

template <>
FieldTable fieldsOf<api::TopicGetReply>()
{
    return {field("TopicAndSelfInfo", &api::TopicGetReply::topics), rest(&api::TopicGetReply::others)};
}

template <>
FieldTable fieldsOf<api::TopicDestroy>()
{
    return {field("GroupId", &api::TopicDestroy::groupId, Need::Required),
            field("TopicIdList", &api::TopicDestroy::topicIds, Need::Required)};
}

template <>
FieldTable fieldsOf<api::TopicDestroyed>()
{
    return {field("ErrorCode", &api::TopicDestroyed::errorCode), field("ErrorInfo", &api::TopicDestroyed::errorInfo),
            field("TopicId", &api::TopicDestroyed::topicId), rest(&api::TopicDestroyed::others)};
}

template <>
FieldTable fieldsOf<api::TopicDestroyReply>()
{
    return {field("DestroyResultItem", &api::TopicDestroyReply::results), rest(&api::TopicDestroyReply::others)};
}

template <>
FieldTable fieldsOf<api::PermissionMember>()
{
    return {field("Member_Account", &api::PermissionMember::account, Need::Required)};
}

template <>
FieldTable fieldsOf<api::PermissionMembers>()
{
    return {field("GroupId", &api::PermissionMembers::groupId, Need::Required),
            field("PermissionGroupId", &api::PermissionMembers::permissionGroupId, Need::Required),
            field("MemberList", &api::PermissionMembers::members, Need::Required)};
}

template <>
FieldTable fieldsOf<api::PermissionMemberResult>()
{
    return {field("Member_Account", &api::PermissionMemberResult::account, Need::Required),
            field("Result", &api::PermissionMemberResult::result), rest(&api::PermissionMemberResult::others)};
}

template <>
FieldTable fieldsOf<api::PermissionMembersReply>()
{
    return {field("MemberList", &api::PermissionMembersReply::members), rest(&api::PermissionMembersReply::others)};
}

} // namespace imdesk
