// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/profiles.h"

namespace imdesk {

template <>
FieldTable fieldsOf<api::ProfileItem>()
{
    return {field("Tag", &api::ProfileItem::tag, Need::Required),
            field("Value", &api::ProfileItem::value, Need::Required)};
}

template <>
FieldTable fieldsOf<api::PortraitGet>()
{
    return {field("To_Account", &api::PortraitGet::accounts, Need::Required),
            field("TagList", &api::PortraitGet::tags, Need::Required)};
}

template <>
FieldTable fieldsOf<api::UserProfile>()
{
    return {field("To_Account", &api::UserProfile::account, Need::Required),
            field("ProfileItem", &api::UserProfile::items), field("ResultCode", &api::UserProfile::resultCode),
            field("ResultInfo", &api::UserProfile::resultInfo), rest(&api::UserProfile::others)};
}

template <>
FieldTable fieldsOf<api::PortraitGetReply>()
{
    return {field("UserProfileItem", &api::PortraitGetReply::profiles),
            field("Fail_Account", &api::PortraitGetReply::failed), rest(&api::PortraitGetReply::others)};
}

template <>
FieldTable fieldsOf<api::PortraitSet>()
{
    return {field("From_Account", &api::PortraitSet::account, Need::Required),
            field("ProfileItem", &api::PortraitSet::items, Need::Required)};
}

} // namespace imdesk
