// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/push.h"

namespace imdesk {

template <>
FieldTable fieldsOf<api::PushAttributeNames>()
{
    return {field("AttrNames", &api::PushAttributeNames::names, Need::Required)};
}

template <>
FieldTable fieldsOf<api::PushAttributeNamesReply>()
{
    return {field("AttrNames", &api::PushAttributeNamesReply::names), rest(&api::PushAttributeNamesReply::others)};
}

template <>
FieldTable fieldsOf<api::PushAccounts>()
{
    return {field("To_Account", &api::PushAccounts::accounts, Need::Required)};
}

template <>
FieldTable fieldsOf<api::UserAttributes>()
{
    return {field("To_Account", &api::UserAttributes::account, Need::Required),
            field("Attrs", &api::UserAttributes::attributes, Need::Required), rest(&api::UserAttributes::others)};
}

template <>
FieldTable fieldsOf<api::SetUserAttributes>()
{
    return {field("UserAttrs", &api::SetUserAttributes::users, Need::Required)};
}

template <>
FieldTable fieldsOf<api::UserAttributesReply>()
{
    return {field("UserAttrs", &api::UserAttributesReply::users), rest(&api::UserAttributesReply::others)};
}

template <>
FieldTable fieldsOf<api::UserAttributeNames>()
{
    return {field("To_Account", &api::UserAttributeNames::account, Need::Required),
            field("Attrs", &api::UserAttributeNames::names, Need::Required)};
}

template <>
FieldTable fieldsOf<api::RemoveUserAttributes>()
{
    return {field("UserAttrs", &api::RemoveUserAttributes::users, Need::Required)};
}

template <>
FieldTable fieldsOf<api::UserTags>()
{
    return {field("To_Account", &api::UserTags::account, Need::Required),
            field("Tags", &api::UserTags::tags, Need::Required), rest(&api::UserTags::others)};
}

template <>
FieldTable fieldsOf<api::ChangeUserTags>()
{
    return {field("UserTags", &api::ChangeUserTags::users, Need::Required)};
}

template <>
FieldTable fieldsOf<api::UserTagsReply>()
{
    return {field("UserTags", &api::UserTagsReply::users), rest(&api::UserTagsReply::others)};
}

template <>
FieldTable fieldsOf<api::PushCondition>()
{
    return {field("TagsAnd", &api::PushCondition::tagsAnd), field("TagsOr", &api::PushCondition::tagsOr),
            field("AttrsAnd", &api::PushCondition::attributesAnd), field("AttrsOr", &api::PushCondition::attributesOr),
            rest(&api::PushCondition::others)};
}

template <>
FieldTable fieldsOf<api::PushToAll>()
{
    return {field("From_Account", &api::PushToAll::from),
            field("MsgRandom", &api::PushToAll::random, Need::Required),
            field("MsgLifeTime", &api::PushToAll::lifeTime),
            field("Condition", &api::PushToAll::condition),
            field("MsgBody", &api::PushToAll::body, Need::Required),
            field("OfflinePushInfo", &api::PushToAll::push)};
}

template <>
FieldTable fieldsOf<api::PushToAllReply>()
{
    return {field("TaskId", &api::PushToAllReply::taskId), rest(&api::PushToAllReply::others)};
}

template <>
FieldTable fieldsOf<api::IpListRequest>()
{
    return {rest(&api::IpListRequest::others)};
}

template <>
FieldTable fieldsOf<api::IpListReply>()
{
    return {field("IPList", &api::IpListReply::addresses, Need::Required), rest(&api::IpListReply::others)};
}

} // namespace imdesk
