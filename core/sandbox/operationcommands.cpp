// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/commands.h"
#include "core/sandbox/groupjson.h"

namespace imdesk::sim {

namespace {

void getAppInfo(Service &service, const CallPtr &call)
{
    const Filter wanted = filterFrom(call->body.value(QLatin1String("RequestField")));
    const DayStatistics &statistics = service.world.statistics;
    const QString appId = QStringLiteral("AppId");
    QJsonArray rows;
    for (int day = 0; day < statistics.days(); ++day) {
        QJsonObject row;
        for (const QString &field : DayStatistics::fieldNames()) {
            if (!wanted || wanted->contains(field) || field == QLatin1String("Date"))
                row.insert(field, statistics.value(day, field));
        }
        if (!wanted || wanted->contains(appId))
            row.insert(appId, QString::number(service.options.sdkAppId));
        rows.append(row);
    }
    call->ok({{QStringLiteral("ErrorInfo"), QStringLiteral("OK")}, {QStringLiteral("Result"), rows}});
}

/// The simulated service lives at one address; the documented field holds addresses and blocks alike.
void getIpList(Service &, const CallPtr &call)
{
    call->ok({{QStringLiteral("IPList"), QJsonArray{QStringLiteral("127.0.0.1")}}});
}

} // namespace

QList<CommandEntry> operationCommands()
{
    return {{"openconfigsvr/getappinfo", getAppInfo}, {"ConfigSvc/GetIPList", getIpList}};
}

} // namespace imdesk::sim
