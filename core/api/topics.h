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
FieldTable fieldsOf<api::TopicCreate>();
template <>
FieldTable fieldsOf<api::TopicCreateReply>();
template <>
FieldTable fieldsOf<api::TopicImport>();
template <>
FieldTable fieldsOf<api::TopicChange>();
template <>
FieldTable fieldsOf<api::TopicGet>();
template <>
FieldTable fieldsOf<api::TopicSelf>();
template <>
FieldTable fieldsOf<api::TopicInfo>();
template <>
FieldTable fieldsOf<api::TopicAndSelf>();
template <>
FieldTable fieldsOf<api::TopicGetReply>();
template <>
FieldTable fieldsOf<api::TopicDestroy>();
template <>
FieldTable fieldsOf<api::TopicDestroyed>();
template <>
FieldTable fieldsOf<api::TopicDestroyReply>();
template <>
FieldTable fieldsOf<api::PermissionMember>();
template <>
FieldTable fieldsOf<api::PermissionMembers>();
template <>
FieldTable fieldsOf<api::PermissionMemberResult>();
template <>
FieldTable fieldsOf<api::PermissionMembersReply>();

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
