// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace imdesk {

Q_LOGGING_CATEGORY(logApi, "imdesk.api", QtInfoMsg)
Q_LOGGING_CATEGORY(logCallbacks, "imdesk.callbacks", QtInfoMsg)
Q_LOGGING_CATEGORY(logSandbox, "imdesk.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "imdesk.app", QtInfoMsg)

} // namespace imdesk
