// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/common.h"

namespace imdesk::api {

/// Names the app's push attributes: number ("0" to "9") to name, at most 10, names up to 50 bytes (doc cn 45935).
struct PushAttributeNames
{
    QJsonObject names;
};
struct PushAttributeNamesReply
{
    QJsonObject names;
    QJsonObject others;
};
/// Up to 100 accounts.
struct PushAccounts
{
    QStringList accounts;
};
/// Attributes of one account: name to value, values up to 50 bytes.
struct UserAttributes
{
    QString account;
    QJsonObject attributes;
    QJsonObject others;
};
struct SetUserAttributes
{
    QList<UserAttributes> users;
};
struct UserAttributesReply
{
    QList<UserAttributes> users;
    QJsonObject others;
};
/// Names of attributes to delete from one account.
struct UserAttributeNames
{
    QString account;
    QStringList names;
};
struct RemoveUserAttributes
{
    QList<UserAttributeNames> users;
};
/// Tags of one account: up to 10 a call and 100 in all, each up to 50 bytes.
struct UserTags
{
    QString account;
    QStringList tags;
    QJsonObject others;
};
struct ChangeUserTags
{
    QList<UserTags> users;
};
struct UserTagsReply
{
    QList<UserTags> users;
    QJsonObject others;
};
/// Whom a push reaches; tags and attributes exclude each other (90039).
struct PushCondition
{
    QStringList tagsAnd, tagsOr;
    std::optional<QJsonObject> attributesAnd, attributesOr;
    QJsonObject others;
};
/// A push to everybody, or to whom the condition fits; 100 a day by default, more than a second apart (doc cn 45934).
struct PushToAll
{
    std::optional<QString> from;
    quint32 random = 0;          ///< the same within 7 days is the same task
    std::optional<int> lifeTime; ///< seconds it is kept for who is offline, 0 to 604800
    std::optional<PushCondition> condition;
    QList<MsgElement> body;
    std::optional<OfflinePushInfo> push;
};
struct PushToAllReply
{
    QString taskId;
    QJsonObject others;
};

/// The service's own addresses: single ones and CIDR blocks mixed.
struct IpListRequest
{
    QJsonObject others;
};
struct IpListReply
{
    QStringList addresses;
    QJsonObject others;
};

} // namespace imdesk::api

namespace imdesk {

template <>
FieldTable fieldsOf<api::PushAttributeNames>();
template <>
FieldTable fieldsOf<api::PushAttributeNamesReply>();
template <>
FieldTable fieldsOf<api::PushAccounts>();
template <>
FieldTable fieldsOf<api::UserAttributes>();
template <>
FieldTable fieldsOf<api::SetUserAttributes>();
template <>
FieldTable fieldsOf<api::UserAttributesReply>();
template <>
FieldTable fieldsOf<api::UserAttributeNames>();
template <>
FieldTable fieldsOf<api::RemoveUserAttributes>();
template <>
FieldTable fieldsOf<api::UserTags>();
template <>
FieldTable fieldsOf<api::ChangeUserTags>();
template <>
FieldTable fieldsOf<api::UserTagsReply>();
template <>
FieldTable fieldsOf<api::PushCondition>();
template <>
FieldTable fieldsOf<api::PushToAll>();
template <>
FieldTable fieldsOf<api::PushToAllReply>();
template <>
FieldTable fieldsOf<api::IpListRequest>();
template <>
FieldTable fieldsOf<api::IpListReply>();

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<PushToAll, PushToAllReply> pushToAll{"all_member_push/im_push", true};
inline constexpr Endpoint<PushAttributeNames, EmptyReply> setPushAttributeNames{"all_member_push/im_set_attr_name"};
inline constexpr Endpoint<EmptyReply, PushAttributeNamesReply> pushAttributeNames{"all_member_push/im_get_attr_name"};
inline constexpr Endpoint<SetUserAttributes, EmptyReply> setUserAttributes{"all_member_push/im_set_attr"};
inline constexpr Endpoint<PushAccounts, UserAttributesReply> userAttributes{"all_member_push/im_get_attr"};
inline constexpr Endpoint<RemoveUserAttributes, EmptyReply> removeUserAttributes{"all_member_push/im_remove_attr"};
inline constexpr Endpoint<ChangeUserTags, EmptyReply> addUserTags{"all_member_push/im_add_tag"};
inline constexpr Endpoint<PushAccounts, UserTagsReply> userTags{"all_member_push/im_get_tag"};
inline constexpr Endpoint<ChangeUserTags, EmptyReply> removeUserTags{"all_member_push/im_remove_tag"};
inline constexpr Endpoint<PushAccounts, EmptyReply> removeAllUserTags{"all_member_push/im_remove_all_tags"};
inline constexpr Endpoint<IpListRequest, IpListReply> ipList{"ConfigSvc/GetIPList"};

} // namespace imdesk::api
