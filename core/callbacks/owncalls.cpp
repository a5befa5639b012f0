// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/owncalls.h"

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

} // namespace imdesk
