// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/eventoutput.h"

#include "app/ctl/ctl.h"

#include "core/callbacks/eventsentence.h"

#include <QDateTime>

namespace imdesk {

QString eventWords(const CallbackEvent &event)
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(event.receivedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
    const QString line = QStringLiteral("%1  %2  (%3)").arg(time, eventSentence(event), event.command);
    return event.copyOf == 0 ? line : Ctl::tr("%1  (sent again)").arg(line);
}

} // namespace imdesk
