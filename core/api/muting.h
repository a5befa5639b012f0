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
FieldTable fieldsOf<api::SetNoSpeaking>();
template <>
FieldTable fieldsOf<api::GetNoSpeaking>();
template <>
FieldTable fieldsOf<api::GetNoSpeakingReply>();

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<SetNoSpeaking, EmptyReply> setNoSpeaking{"openconfigsvr/setnospeaking"};
inline constexpr Endpoint<GetNoSpeaking, GetNoSpeakingReply> getNoSpeaking{"openconfigsvr/getnospeaking"};

} // namespace imdesk::api
