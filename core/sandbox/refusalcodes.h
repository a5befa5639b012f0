// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

namespace imdesk::sim {

/// The documented code for a path that names no command: 10003 within the group service, 60009 elsewhere.
int unknownCommandCode(const QString &path);
/// The documented code for a body that is not JSON: each area has its own, the gateway speaks for the rest.
int brokenJsonCode(const QString &path);
/// The documented code of the command's area for one offence against its field table.
Refusal refusalFor(const CatalogueCommand &command, const RequestProblem &problem);
/// For calls that come too fast.
int rateCode(const QString &path);
/// For commands the sandbox does not simulate: "disabled for this application" of the area.
int notSupportedCode(const QString &path);

} // namespace imdesk::sim
