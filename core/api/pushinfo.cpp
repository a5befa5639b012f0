// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/pushinfo.h"

namespace imdesk {

template <>
FieldTable fieldsOf<api::AndroidPush>()
{
    return {field("Sound", &api::AndroidPush::sound),
            field("PushStyle", &api::AndroidPush::pushStyle),
            field("HuaWeiChannelID", &api::AndroidPush::huaweiChannel),
            field("HuaWeiImportance", &api::AndroidPush::huaweiImportance),
            field("HuaWeiCategory", &api::AndroidPush::huaweiCategory),
            field("HuaWeiImage", &api::AndroidPush::huaweiImage),
            field("ExtAsHuaweiIntentParam", &api::AndroidPush::extAsHuaweiIntent),
            field("HonorImage", &api::AndroidPush::honorImage),
            field("HonorImportance", &api::AndroidPush::honorImportance),
            field("GoogleImage", &api::AndroidPush::googleImage),
            field("XiaoMiChannelID", &api::AndroidPush::xiaomiChannel),
            field("OPPOChannelID", &api::AndroidPush::oppoChannel),
            field("GoogleChannelID", &api::AndroidPush::googleChannel),
            field("VIVOClassification", &api::AndroidPush::vivoClassification),
            rest(&api::AndroidPush::others)};
}

template <>
FieldTable fieldsOf<api::ApnsPush>()
{
    return {field("Sound", &api::ApnsPush::sound), field("BadgeMode", &api::ApnsPush::badgeMode),
            field("Title", &api::ApnsPush::title), field("SubTitle", &api::ApnsPush::subTitle),
            field("Image", &api::ApnsPush::image), field("MutableContent", &api::ApnsPush::mutableContent),
            rest(&api::ApnsPush::others)};
}

template <>
FieldTable fieldsOf<api::OfflinePushInfo>()
{
    return {field("PushFlag", &api::OfflinePushInfo::pushFlag),
            field("Title", &api::OfflinePushInfo::title),
            field("Desc", &api::OfflinePushInfo::desc),
            field("Ext", &api::OfflinePushInfo::ext),
            field("AndroidInfo", &api::OfflinePushInfo::android),
            field("ApnsInfo", &api::OfflinePushInfo::apns),
            rest(&api::OfflinePushInfo::others)};
}

} // namespace imdesk
