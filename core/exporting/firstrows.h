// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exporting/cell.h"

namespace imdesk {

/// The first rows of a table, or all for -1. A table that could not be opened has none and fails its export.
TableSource firstRows(Result<TableSource> table, qint64 atMost);

} // namespace imdesk
