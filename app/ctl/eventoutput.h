// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/event.h"

#include <QJsonObject>

namespace imdesk {

/// One stored event as one JSON object a line: what the log knows, and the body as it came.
QJsonObject eventJson(const CallbackEvent &event);

/// The same for people: local time and a sentence.
QString eventLine(const CallbackEvent &event);

} // namespace imdesk
