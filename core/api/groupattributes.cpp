// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/groupattributes.h"

namespace imdesk {

template <>
FieldTable fieldsOf<api::OfGroup>()
{
    return {field("GroupId", &api::OfGroup::groupId, Need::Required)};
}

template <>
FieldTable fieldsOf<api::GroupAttribute>()
{
    return {field("key", &api::GroupAttribute::key, Need::Required),
            field("value", &api::GroupAttribute::value, Need::Required)};
}

template <>
FieldTable fieldsOf<api::AttributesReply>()
{
    return {field("GroupAttrAry", &api::AttributesReply::attributes)};
}

template <>
FieldTable fieldsOf<api::WriteAttributes>()
{
    return {field("GroupId", &api::WriteAttributes::groupId, Need::Required),
            field("GroupAttr", &api::WriteAttributes::attributes, Need::Required)};
}

template <>
FieldTable fieldsOf<api::AttributeKey>()
{
    return {field("key", &api::AttributeKey::key, Need::Required)};
}

template <>
FieldTable fieldsOf<api::DeleteAttributes>()
{
    return {field("GroupId", &api::DeleteAttributes::groupId, Need::Required),
            field("GroupAttr", &api::DeleteAttributes::attributes, Need::Required)};
}

template <>
FieldTable fieldsOf<api::GroupCounter>()
{
    return {field("Key", &api::GroupCounter::key, Need::Required),
            field("Value", &api::GroupCounter::value, Need::Required)};
}

template <>
FieldTable fieldsOf<api::UpdateCounters>()
{
    return {field("GroupId", &api::UpdateCounters::groupId, Need::Required),
            field("GroupCounter", &api::UpdateCounters::counters, Need::Required),
            field("Mode", &api::UpdateCounters::mode)};
}

template <>
FieldTable fieldsOf<api::CountersReply>()
{
    return {field("GroupCounter", &api::CountersReply::counters)};
}

template <>
FieldTable fieldsOf<api::CounterKeys>()
{
    return {field("GroupId", &api::CounterKeys::groupId, Need::Required),
            field("GroupCounterKeys", &api::CounterKeys::keys)};
}

} // namespace imdesk
