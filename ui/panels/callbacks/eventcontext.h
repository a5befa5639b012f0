// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/callbackhub.h"
#include "ui/widgets/panel.h"

namespace imdesk {

class DisplayZone;

using InspectionFields = QList<QPair<QString, QString>>;

/// Adds the call of this console that probably caused an event, and what else that call caused.
void addCause(Inspection &shown, const CallbackEvent &event, const OwnCalls &calls, const EventLog &log,
              const DisplayZone &zone);
/// What else the person and the group of an event did before and after it: at most twenty events each, newest last.
/// `reply` runs later unless `context` has died.
void readContext(CallbackHub &hub, const DisplayZone &zone, const CallbackEvent &event, QObject *context,
                 const std::function<void(const InspectionFields &)> &reply);

} // namespace imdesk
