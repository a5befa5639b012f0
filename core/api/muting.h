// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/common.h"

namespace imdesk::api {

/// Mutes an account in all one-to-one chats, in all groups, or both, for so many seconds from now: 0 lifts the mute,
/// 4294967295 never ends. What is not set stays as it is; one must be set.
struct SetNoSpeaking
{
    QString account;
    std::optional<quint32> c2cSeconds, groupSeconds;
};
struct GetNoSpeaking
{
    QString account;
};
/// Seconds left.
struct GetNoSpeakingReply
{
    quint32 c2cSeconds = 0, groupSeconds = 0;
    QJsonObject others;
};

} // namespace imdesk::api

namespace imdesk {

template <>
inline constexpr auto fieldsOf<api::SetNoSpeaking> =
    std::tuple{field("Set_Account", &api::SetNoSpeaking::account, Need::Required),
               field("C2CmsgNospeakingTime", &api::SetNoSpeaking::c2cSeconds),
               field("GroupmsgNospeakingTime", &api::SetNoSpeaking::groupSeconds)};
template <>
inline constexpr auto fieldsOf<api::GetNoSpeaking> =
    std::tuple{field("Get_Account", &api::GetNoSpeaking::account, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::GetNoSpeakingReply> =
    std::tuple{field("C2CmsgNospeakingTime", &api::GetNoSpeakingReply::c2cSeconds),
               field("GroupmsgNospeakingTime", &api::GetNoSpeakingReply::groupSeconds),
               rest(&api::GetNoSpeakingReply::others)};

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<SetNoSpeaking, EmptyReply> setNoSpeaking{"openconfigsvr/setnospeaking"};
inline constexpr Endpoint<GetNoSpeaking, GetNoSpeakingReply> getNoSpeaking{"openconfigsvr/getnospeaking"};

} // namespace imdesk::api
