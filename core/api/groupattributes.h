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
FieldTable fieldsOf<api::OfGroup>();
template <>
FieldTable fieldsOf<api::GroupAttribute>();
template <>
FieldTable fieldsOf<api::AttributesReply>();
template <>
FieldTable fieldsOf<api::WriteAttributes>();
template <>
FieldTable fieldsOf<api::AttributeKey>();
template <>
FieldTable fieldsOf<api::DeleteAttributes>();
template <>
FieldTable fieldsOf<api::GroupCounter>();
template <>
FieldTable fieldsOf<api::UpdateCounters>();
template <>
FieldTable fieldsOf<api::CountersReply>();
template <>
FieldTable fieldsOf<api::CounterKeys>();

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
