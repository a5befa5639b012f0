// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace imdesk {

/// Listening sockets a service manager has handed to this process (LISTEN_FDS of systemd); asked once, for the
/// environment is cleaned so that no child takes them for its own.
QList<int> inheritedSockets();

/// Tells a service manager of Type=notify how the program is: "READY=1", "STOPPING=1", "STATUS=...". Does nothing
/// without one.
void notifyServiceManager(const QByteArray &state);

} // namespace imdesk
