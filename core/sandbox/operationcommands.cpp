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

} // namespace

QList<CommandEntry> operationCommands() { return {{"openconfigsvr/getappinfo", getAppInfo}}; }

} // namespace imdesk::sim
