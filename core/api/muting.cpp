// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/muting.h"

namespace imdesk {

template <>
FieldTable fieldsOf<api::SetNoSpeaking>()
{
    return {field("Set_Account", &api::SetNoSpeaking::account, Need::Required),
            field("C2CmsgNospeakingTime", &api::SetNoSpeaking::c2cSeconds),
            field("GroupmsgNospeakingTime", &api::SetNoSpeaking::groupSeconds)};
}

template <>
FieldTable fieldsOf<api::GetNoSpeaking>()
{
    return {field("Get_Account", &api::GetNoSpeaking::account, Need::Required)};
}

template <>
FieldTable fieldsOf<api::GetNoSpeakingReply>()
{
    return {field("C2CmsgNospeakingTime", &api::GetNoSpeakingReply::c2cSeconds),
            field("GroupmsgNospeakingTime", &api::GetNoSpeakingReply::groupSeconds),
            rest(&api::GetNoSpeakingReply::others)};
}

} // namespace imdesk
