// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/common.h"

namespace imdesk::api {

/// Operational statistics of the last 30 Beijing days; no list means all fields.
struct AppInfo
{
    QStringList fields;
};
/// One day. Every number comes as a decimal string; which fields exist is told by the statistics field list.
struct AppInfoDay
{
    QString date; ///< yyyymmdd, Beijing
    QJsonObject values;
};
struct AppInfoReply
{
    QList<AppInfoDay> days;
};

} // namespace imdesk::api

namespace imdesk {

template <>
FieldTable fieldsOf<api::AppInfo>();
template <>
FieldTable fieldsOf<api::AppInfoDay>();
template <>
FieldTable fieldsOf<api::AppInfoReply>();

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<AppInfo, AppInfoReply> appInfo{"openconfigsvr/getappinfo"};

} // namespace imdesk::api
