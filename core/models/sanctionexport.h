// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/cell.h"
#include "core/services/sanction.h"

namespace imdesk {

/// Mutes and bans as a table to export. `now` is the service's clock, Unix seconds; what was not asked is an empty
/// cell.
TableSource sanctionExport(QList<Sanction> rows, qint64 now);

} // namespace imdesk
