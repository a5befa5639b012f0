// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace imdesk {

Q_DECLARE_LOGGING_CATEGORY(logApi)       ///< one line a call: command, ms, code, request id
Q_DECLARE_LOGGING_CATEGORY(logCallbacks) ///< receiver and event store
Q_DECLARE_LOGGING_CATEGORY(logSandbox)   ///< the simulated service
Q_DECLARE_LOGGING_CATEGORY(logApp)       ///< the rest

} // namespace imdesk
