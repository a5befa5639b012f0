// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/event.h"

#include <QJsonObject>

namespace imdesk {

/// An event as scripts and exported files see it; the names are kept stable. `body` is the JSON that was received, or
/// `body_text` / `body_base64` where it was none.
QJsonObject eventToJson(const CallbackEvent &event);
/// The same on one line, with a line feed.
QByteArray eventLine(const CallbackEvent &event);

} // namespace imdesk
