// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/hookverdict.h"

#include "core/sandbox/messagebody.h"

namespace imdesk::sim {

HookVerdict judgeHook(const QJsonObject &answer, const HookRules &rules)
{
    HookVerdict verdict;
    const int code = answer.value(QLatin1String("ErrorCode")).toInt();
    const QString info = answer.value(QLatin1String("ErrorInfo")).toString();
    if (code == 1)
        verdict.refusal = {rules.refused, info.isEmpty() ? QStringLiteral("refused by the app's webhook") : info};
    else if (code >= rules.lowest && code <= rules.highest)
        verdict.refusal = {code, info};
    else if (code == 2 && rules.message)
        verdict.drop = true;
    else if (code == 0 && rules.message) {
        // A body of no known form replaces nothing.
        if (const QJsonArray body = answer.value(QLatin1String("MsgBody")).toArray();
            messageBodyProblem(body).isEmpty())
            verdict.msgBody = body;
        const QJsonValue custom = answer.value(QLatin1String("CloudCustomData"));
        if (custom.isString())
            verdict.customData = custom.toString();
    }
    return verdict;
}

} // namespace imdesk::sim
