// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/endpoint.h"

namespace imdesk::api {

/// Android's part of an offline push, with what the makers of devices need.
struct AndroidPush
{
    std::optional<QString> sound;
    std::optional<int> pushStyle; ///< 0 = plain, 1 = big text
    std::optional<QString> huaweiChannel, huaweiImportance, huaweiCategory, huaweiImage;
    std::optional<int> extAsHuaweiIntent; ///< 1 = Ext as Intent parameter, 0 = as Action parameter
    std::optional<QString> honorImage, honorImportance, googleImage;
    std::optional<QString> xiaomiChannel, oppoChannel, googleChannel;
    std::optional<int> vivoClassification; ///< 0 = operation, 1 = system
    QJsonObject others;
};

/// Apple's part of an offline push.
struct ApnsPush
{
    std::optional<QString> sound;
    std::optional<int> badgeMode; ///< 1 = does not raise the badge
    std::optional<QString> title, subTitle, image;
    std::optional<int> mutableContent; ///< 1 = the push extension of iOS 10
    QJsonObject others;
};

/// How devices that are offline are told of a message. Desc and Ext together should stay below pushTextBytes.
struct OfflinePushInfo
{
    std::optional<int> pushFlag;             ///< 1 = no push
    std::optional<QString> title, desc, ext; ///< desc takes the place of the elements' texts
    std::optional<AndroidPush> android;
    std::optional<ApnsPush> apns;
    QJsonObject others;
};

/// APNs takes 4 KB in all.
inline constexpr qsizetype pushTextBytes = 3 << 10;

} // namespace imdesk::api

namespace imdesk {

template <>
FieldTable fieldsOf<api::AndroidPush>();
template <>
FieldTable fieldsOf<api::ApnsPush>();
template <>
FieldTable fieldsOf<api::OfflinePushInfo>();

} // namespace imdesk
