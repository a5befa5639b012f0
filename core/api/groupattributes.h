// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/endpoint.h"

namespace imdesk::api {

/// A command that needs to know nothing but the group.
struct OfGroup
{
    QString groupId;
};

/// An attribute; the service writes these two names in small letters.
struct GroupAttribute
{
    QString key; ///< at most 32 bytes
    QString value;
};
struct AttributesReply
{
    QList<GroupAttribute> attributes;
};
/// Writes attributes: at most 16, values of 4000 bytes each and 16,000 together, 5 writes a second.
struct WriteAttributes
{
    QString groupId;
    QList<GroupAttribute> attributes;
};
struct AttributeKey
{
    QString key;
};
/// A key that is not there fails the whole call.
struct DeleteAttributes
{
    QString groupId;
    QList<AttributeKey> attributes;
};

struct GroupCounter
{
    QString key; ///< at most 128 bytes
    qint64 value = 0;
};
/// Sets counters or moves them by a step; at most 20 in a group.
struct UpdateCounters
{
    QString groupId;
    QList<GroupCounter> counters;
    std::optional<QString> mode; ///< Set | Increase | Decrease
};
struct CountersReply
{
    QList<GroupCounter> counters;
};
/// Without keys: all counters, for reading and for deleting.
struct CounterKeys
{
    QString groupId;
    QStringList keys;
};

} // namespace imdesk::api

namespace imdesk {

template <>
inline constexpr auto fieldsOf<api::OfGroup> = std::tuple{field("GroupId", &api::OfGroup::groupId, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::GroupAttribute> =
    std::tuple{field("key", &api::GroupAttribute::key, Need::Required),
               field("value", &api::GroupAttribute::value, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::AttributesReply> =
    std::tuple{field("GroupAttrAry", &api::AttributesReply::attributes)};
template <>
inline constexpr auto fieldsOf<api::WriteAttributes> =
    std::tuple{field("GroupId", &api::WriteAttributes::groupId, Need::Required),
               field("GroupAttr", &api::WriteAttributes::attributes, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::AttributeKey> = std::tuple{field("key", &api::AttributeKey::key, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::DeleteAttributes> =
    std::tuple{field("GroupId", &api::DeleteAttributes::groupId, Need::Required),
               field("GroupAttr", &api::DeleteAttributes::attributes, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::GroupCounter> = std::tuple{
    field("Key", &api::GroupCounter::key, Need::Required), field("Value", &api::GroupCounter::value, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::UpdateCounters> =
    std::tuple{field("GroupId", &api::UpdateCounters::groupId, Need::Required),
               field("GroupCounter", &api::UpdateCounters::counters, Need::Required),
               field("Mode", &api::UpdateCounters::mode)};
template <>
inline constexpr auto fieldsOf<api::CountersReply> = std::tuple{field("GroupCounter", &api::CountersReply::counters)};
template <>
inline constexpr auto fieldsOf<api::CounterKeys> = std::tuple{
    field("GroupId", &api::CounterKeys::groupId, Need::Required), field("GroupCounterKeys", &api::CounterKeys::keys)};

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<OfGroup, AttributesReply> groupAttributes{"group_open_attr_http_svc/get_group_attr"};
inline constexpr Endpoint<WriteAttributes, EmptyReply> setAttributes{"group_open_http_svc/set_group_attr"};
inline constexpr Endpoint<WriteAttributes, EmptyReply> modifyAttributes{"group_open_http_svc/modify_group_attr"};
inline constexpr Endpoint<OfGroup, EmptyReply> clearAttributes{"group_open_http_svc/clear_group_attr"};
inline constexpr Endpoint<DeleteAttributes, EmptyReply> deleteAttributes{"group_open_http_svc/delete_group_attr"};
inline constexpr Endpoint<UpdateCounters, CountersReply> updateCounters{"group_open_http_svc/update_group_counter"};
inline constexpr Endpoint<CounterKeys, CountersReply> groupCounters{"group_open_http_svc/get_group_counter"};
inline constexpr Endpoint<CounterKeys, EmptyReply> deleteCounters{"group_open_http_svc/delete_group_counter"};

} // namespace imdesk::api
