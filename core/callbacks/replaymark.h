// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace imdesk {

struct CallbackEvent;

/// Tells that a callback does not come from the service: with the number in the log it is a replay of, 0 for a sample,
/// or "doctor".
inline constexpr char replayHeader[] = "X-Imdesk-Replay";
bool isReplayHeader(QByteArrayView name);
/// The values of a header that may stand several times, of lines such as "Name: value".
QStringList headerValues(const QStringList &headers, QLatin1String name);
/// Whether a callback with these headers was sent by a console, not by the service.
bool isReplay(const QStringList &headers);
/// Whether that one was, as it says itself or as its headers do where they were kept with it.
bool isReplay(const CallbackEvent &event);

} // namespace imdesk
