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
FieldTable fieldsOf<api::ProfileItem>();
template <>
FieldTable fieldsOf<api::PortraitGet>();
template <>
FieldTable fieldsOf<api::UserProfile>();
template <>
FieldTable fieldsOf<api::PortraitGetReply>();
template <>
FieldTable fieldsOf<api::PortraitSet>();

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<PortraitGet, PortraitGetReply> portraitGet{"profile/portrait_get"};
inline constexpr Endpoint<PortraitSet, EmptyReply> portraitSet{"profile/portrait_set"};

} // namespace imdesk::api
