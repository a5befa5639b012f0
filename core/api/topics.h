// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/common.h"

namespace imdesk::api {

/// Makes a topic in a community that was created with SupportTopic.
struct TopicCreate
{
    QString groupId;
    std::optional<QString> topicId; ///< <GroupId>@TOPIC#_ and an own part
    QString name;                   ///< at most 30 bytes
    std::optional<QString> from, faceUrl, notification, introduction, customString;
};
struct TopicCreateReply
{
    QString topicId;
    QJsonObject others;
};
/// Brings a topic over from another service; silent.
struct TopicImport
{
    std::optional<QString> type; ///< Community
    QString groupId;
    std::optional<QString> topicId;
    QString name;
    std::optional<QString> from, faceUrl, notification, introduction, customString;
    std::optional<qint64> createTime;
};
struct TopicChange
{
    QString groupId, topicId;
    std::optional<QString> name, from, faceUrl, notification, introduction, customString;
    std::optional<QString> muteAllMember; ///< On, Off
};
/// Reads topics of a community, and what one member has in them.
struct TopicGet
{
    QString groupId, from;
    QStringList topicIds; ///< empty = all
    QStringList filter;   ///< fields of TopicInfo; empty = all
};
struct TopicSelf
{
    std::optional<qint64> shutUpTime, msgSeq;
    std::optional<QString> msgFlag;
    QJsonObject others;
};
struct TopicInfo
{
    std::optional<QString> topicId, groupId, name, faceUrl, notification, introduction, customString, muteAllMember;
    std::optional<qint64> nextMsgSeq, createTime, lastMsgTime;
    QJsonObject others;
};
struct TopicAndSelf
{
    int errorCode = 0; ///< of this topic; the one of the whole answer says nothing
    QString errorInfo;
    std::optional<TopicSelf> self;
    std::optional<TopicInfo> topic;
    QJsonObject others;
};
struct TopicGetReply
{
    QList<TopicAndSelf> topics;
    QJsonObject others;
};
struct TopicDestroy
{
    QString groupId;
    QStringList topicIds;
};
struct TopicDestroyed
{
    int errorCode = 0;
    QString errorInfo, topicId;
    QJsonObject others;
};
struct TopicDestroyReply
{
    QList<TopicDestroyed> results;
    QJsonObject others;
};

/// Members of a permission group of a community.
struct PermissionMember
{
    QString account;
};
struct PermissionMembers
{
    QString groupId, permissionGroupId;
    QList<PermissionMember> members; ///< at most 100
};
struct PermissionMemberResult
{
    QString account;
    std::optional<int> result;
    QJsonObject others;
};
struct PermissionMembersReply
{
    QList<PermissionMemberResult> members;
    QJsonObject others;
};

} // namespace imdesk::api

namespace imdesk {

template <>
inline constexpr auto fieldsOf<api::TopicCreate> =
    std::tuple{field("GroupId", &api::TopicCreate::groupId, Need::Required),
               field("TopicId", &api::TopicCreate::topicId),
               field("TopicName", &api::TopicCreate::name, Need::Required),
               field("From_Account", &api::TopicCreate::from),
               field("FaceUrl", &api::TopicCreate::faceUrl),
               field("Notification", &api::TopicCreate::notification),
               field("Introduction", &api::TopicCreate::introduction),
               field("CustomString", &api::TopicCreate::customString)};
template <>
inline constexpr auto fieldsOf<api::TopicCreateReply> =
    std::tuple{field("TopicId", &api::TopicCreateReply::topicId, Need::Required), rest(&api::TopicCreateReply::others)};
template <>
inline constexpr auto fieldsOf<api::TopicImport> =
    std::tuple{field("Type", &api::TopicImport::type),
               field("GroupId", &api::TopicImport::groupId, Need::Required),
               field("TopicId", &api::TopicImport::topicId),
               field("TopicName", &api::TopicImport::name, Need::Required),
               field("From_Account", &api::TopicImport::from),
               field("FaceUrl", &api::TopicImport::faceUrl),
               field("Notification", &api::TopicImport::notification),
               field("Introduction", &api::TopicImport::introduction),
               field("CustomString", &api::TopicImport::customString),
               field("CreateTime", &api::TopicImport::createTime)};
template <>
inline constexpr auto fieldsOf<api::TopicChange> =
    std::tuple{field("GroupId", &api::TopicChange::groupId, Need::Required),
               field("TopicId", &api::TopicChange::topicId, Need::Required),
               field("TopicName", &api::TopicChange::name),
               field("From_Account", &api::TopicChange::from),
               field("FaceUrl", &api::TopicChange::faceUrl),
               field("Notification", &api::TopicChange::notification),
               field("Introduction", &api::TopicChange::introduction),
               field("CustomString", &api::TopicChange::customString),
               field("MuteAllMember", &api::TopicChange::muteAllMember)};
template <>
inline constexpr auto fieldsOf<api::TopicGet> =
    std::tuple{field("GroupId", &api::TopicGet::groupId, Need::Required),
               field("From_Account", &api::TopicGet::from, Need::Required),
               field("TopicIdList", &api::TopicGet::topicIds), field("ResponseFilter", &api::TopicGet::filter)};
template <>
inline constexpr auto fieldsOf<api::TopicSelf> =
    std::tuple{field("ShutUpTime", &api::TopicSelf::shutUpTime), field("MsgSeq", &api::TopicSelf::msgSeq),
               field("MsgFlag", &api::TopicSelf::msgFlag), rest(&api::TopicSelf::others)};
template <>
inline constexpr auto fieldsOf<api::TopicInfo> = std::tuple{field("TopicId", &api::TopicInfo::topicId),
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
template <>
inline constexpr auto fieldsOf<api::TopicAndSelf> =
    std::tuple{field("ErrorCode", &api::TopicAndSelf::errorCode), field("ErrorInfo", &api::TopicAndSelf::errorInfo),
               field("SelfInfo", &api::TopicAndSelf::self), field("TopicInfo", &api::TopicAndSelf::topic),
               rest(&api::TopicAndSelf::others)};
template <>
inline constexpr auto fieldsOf<api::TopicGetReply> =
    std::tuple{field("TopicAndSelfInfo", &api::TopicGetReply::topics), rest(&api::TopicGetReply::others)};
template <>
inline constexpr auto fieldsOf<api::TopicDestroy> =
    std::tuple{field("GroupId", &api::TopicDestroy::groupId, Need::Required),
               field("TopicIdList", &api::TopicDestroy::topicIds, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::TopicDestroyed> =
    std::tuple{field("ErrorCode", &api::TopicDestroyed::errorCode), field("ErrorInfo", &api::TopicDestroyed::errorInfo),
               field("TopicId", &api::TopicDestroyed::topicId), rest(&api::TopicDestroyed::others)};
template <>
inline constexpr auto fieldsOf<api::TopicDestroyReply> =
    std::tuple{field("DestroyResultItem", &api::TopicDestroyReply::results), rest(&api::TopicDestroyReply::others)};
template <>
inline constexpr auto fieldsOf<api::PermissionMember> =
    std::tuple{field("Member_Account", &api::PermissionMember::account, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::PermissionMembers> =
    std::tuple{field("GroupId", &api::PermissionMembers::groupId, Need::Required),
               field("PermissionGroupId", &api::PermissionMembers::permissionGroupId, Need::Required),
               field("MemberList", &api::PermissionMembers::members, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::PermissionMemberResult> =
    std::tuple{field("Member_Account", &api::PermissionMemberResult::account, Need::Required),
               field("Result", &api::PermissionMemberResult::result), rest(&api::PermissionMemberResult::others)};
template <>
inline constexpr auto fieldsOf<api::PermissionMembersReply> =
    std::tuple{field("MemberList", &api::PermissionMembersReply::members), rest(&api::PermissionMembersReply::others)};

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<TopicCreate, TopicCreateReply> createTopic{"million_group_open_http_svc/create_topic"};
inline constexpr Endpoint<TopicGet, TopicGetReply> topicInfo{"million_group_open_http_svc/get_topic"};
inline constexpr Endpoint<TopicChange, EmptyReply> modifyTopic{"million_group_open_http_svc/modify_topic"};
inline constexpr Endpoint<TopicDestroy, TopicDestroyReply> destroyTopics{"million_group_open_http_svc/destroy_topic"};
inline constexpr Endpoint<TopicImport, TopicCreateReply> importTopic{"group_open_http_svc/import_topic"};
inline constexpr Endpoint<PermissionMembers, PermissionMembersReply> addPermissionMembers{
    "group_open_http_svc/add_permission_group_member"};
inline constexpr Endpoint<PermissionMembers, EmptyReply> deletePermissionMembers{
    "group_open_http_svc/delete_permission_group_member"};

} // namespace imdesk::api
