// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/owncalls.h"

#include "core/callbacks/commandtable.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <ranges>

namespace imdesk {

void OwnCalls::add(OwnCall call)
{
    if (call.events.isEmpty())
        return;
    m_calls.push_back(std::move(call));
    if (m_calls.size() > kept)
        m_calls.pop_front();
}

bool OwnCalls::mayCause(const OwnCall &call, const CallbackEvent &event)
{
    const bool overRest = event.platform.compare(QLatin1String("RESTAPI"), Qt::CaseInsensitive) == 0;
    return overRest && call.events.contains(event.command) && event.receivedAt >= call.startedAtMs &&
           event.receivedAt <= call.startedAtMs + call.elapsedMs + patienceMs;
}

const OwnCall *OwnCalls::causeOf(const CallbackEvent &event) const
{
    for (const OwnCall &call : m_calls | std::views::reverse) {
        if (mayCause(call, event))
            return &call;
    }
    return nullptr;
}

const OwnCall *OwnCalls::withRequest(const QString &requestId) const
{
    const auto found = std::ranges::find(m_calls, requestId, &OwnCall::requestId);
    return requestId.isEmpty() || found == m_calls.end() ? nullptr : &*found;
}

QString OwnCalls::filterOf(const OwnCall &call)
{
    // A written time covers its whole second.
    const auto time = [](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    };
    QStringList commands;
    for (const QString &command : call.events)
        commands << aliasOf(command);
    return QStringLiteral("platform = RESTAPI and cmd in {%1} and time >= \"%2 UTC\" and time <= \"%3 UTC\"")
        .arg(commands.join(QLatin1String(", ")), time(call.startedAtMs),
             time(call.startedAtMs + call.elapsedMs + patienceMs));
}

} // namespace imdesk
