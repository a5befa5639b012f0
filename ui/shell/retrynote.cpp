// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/retrynote.h"

#include "core/net/callretry.h"
#include "ui/widgets/busybar.h"

#include <utility>

namespace imdesk {

bool RetryNote::set(const std::optional<CallRetry> &retry)
{
    const QString line = retry ? QStringLiteral("%1: %2").arg(retry->command, retry->words()) : QString();
    // What runs in the background is not what somebody waits for at a bar.
    const QString note = retry && retry->priority != Priority::Background ? line : QString();
    if (line == m_line && note == m_note)
        return false;
    m_line = line;
    m_note = note;
    m_command = retry ? retry->command : QString();
    return true;
}

void RetryNote::showIn(const QList<BusyBar *> &bars)
{
    for (const QPointer<BusyBar> &bar : std::exchange(m_shown, {})) {
        if (bar)
            bar->setNote(QString());
    }
    if (m_note.isEmpty())
        return;
    for (BusyBar *bar : bars) {
        if (!bar->waitsFor(m_command))
            continue;
        bar->setNote(m_note);
        m_shown << bar;
    }
}

} // namespace imdesk
