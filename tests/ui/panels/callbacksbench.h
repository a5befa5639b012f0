// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/event.h"
#include "tests/ui/support/nodialogs.h"

#include <QDateTime>

namespace imdesk {

/// Messages of two groups; in "night" the numbers 4 and 5 have not come.
inline EventPtr message(int number)
{
    auto event = std::make_shared<CallbackEvent>();
    const bool night = number % 2 == 0;
    int seq = number / 2 + 1;
    if (night && seq > 3)
        seq += 2;
    event->receivedAt = QDateTime::currentMSecsSinceEpoch();
    event->command = QStringLiteral("Group.CallbackAfterSendMsg");
    event->sender = QStringLiteral("user%1").arg(number % 10);
    event->group = night ? QStringLiteral("night") : QStringLiteral("day");
    event->text = number % 3 == 0 ? QStringLiteral("红包来了") : QStringLiteral("hello %1").arg(number);
    event->platform = QStringLiteral("RESTAPI");
    event->body = "{\"GroupId\":\"" + event->group.toUtf8() + "\",\"MsgSeq\":" + QByteArray::number(seq) + "}";
    return event;
}

} // namespace imdesk
