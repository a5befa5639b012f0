// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/event.h"

#include <QJsonObject>

namespace imdesk {

/// An event as scripts and exported files see it; the names are kept stable. `body` is the JSON that was received, or
/// `body_text` / `body_base64` where it was none. Numbers in it are what a double keeps of them.
QJsonObject eventToJson(const CallbackEvent &event);
/// The same on one line, with a line feed; in `body` every number stands as it came.
QByteArray eventLine(const CallbackEvent &event);
/// A body on one line, its texts and numbers as they came; empty where it is no JSON object or array.
QByteArray bodyOnOneLine(const QByteArray &body);

} // namespace imdesk
