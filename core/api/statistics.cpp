// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/statistics.h"

namespace imdesk {

template <>
FieldTable fieldsOf<api::AppInfo>()
{
    return {field("RequestField", &api::AppInfo::fields)};
}

template <>
FieldTable fieldsOf<api::AppInfoDay>()
{
    return {field("Date", &api::AppInfoDay::date, Need::Required), rest(&api::AppInfoDay::values)};
}

template <>
FieldTable fieldsOf<api::AppInfoReply>()
{
    return {field("Result", &api::AppInfoReply::days, Need::Required)};
}

} // namespace imdesk
