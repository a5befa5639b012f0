// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/common.h"

namespace imdesk::api {

/// One profile field; the value's JSON type follows the tag (string, number).
struct ProfileItem
{
    QString tag;
    QJsonValue value;
};
/// Reads given tags of up to 100 accounts.
struct PortraitGet
{
    QStringList accounts;
    QStringList tags;
};
struct UserProfile
{
    QString account;
    QList<ProfileItem> items;
    int resultCode = 0;
    QString resultInfo;
    QJsonObject others;
};
struct PortraitGetReply
{
    QList<UserProfile> profiles;
    QStringList failed;
    QJsonObject others;
};
/// Writes profile fields of one account.
struct PortraitSet
{
    QString account;
    QList<ProfileItem> items;
};

} // namespace imdesk::api

namespace imdesk {

template <>
inline constexpr auto fieldsOf<api::ProfileItem> = std::tuple{field("Tag", &api::ProfileItem::tag, Need::Required),
                                                              field("Value", &api::ProfileItem::value, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::PortraitGet> =
    std::tuple{field("To_Account", &api::PortraitGet::accounts, Need::Required),
               field("TagList", &api::PortraitGet::tags, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::UserProfile> =
    std::tuple{field("To_Account", &api::UserProfile::account, Need::Required),
               field("ProfileItem", &api::UserProfile::items), field("ResultCode", &api::UserProfile::resultCode),
               field("ResultInfo", &api::UserProfile::resultInfo), rest(&api::UserProfile::others)};
template <>
inline constexpr auto fieldsOf<api::PortraitGetReply> =
    std::tuple{field("UserProfileItem", &api::PortraitGetReply::profiles),
               field("Fail_Account", &api::PortraitGetReply::failed), rest(&api::PortraitGetReply::others)};
template <>
inline constexpr auto fieldsOf<api::PortraitSet> =
    std::tuple{field("From_Account", &api::PortraitSet::account, Need::Required),
               field("ProfileItem", &api::PortraitSet::items, Need::Required)};

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<PortraitGet, PortraitGetReply> portraitGet{"profile/portrait_get"};
inline constexpr Endpoint<PortraitSet, EmptyReply> portraitSet{"profile/portrait_set"};

} // namespace imdesk::api
