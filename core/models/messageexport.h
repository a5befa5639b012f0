// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/cell.h"
#include "core/services/historymessage.h"

namespace imdesk {

/// Messages of a history as a table to export: the content as a line and as the JSON it came in. Owns
/// what it reads.
TableSource messageExport(QList<HistoryMessage> messages, const Conversation &where);

} // namespace imdesk
