// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/accountrow.h"
#include "core/exporting/cell.h"

namespace imdesk {

/// Known accounts as a table to export, which can be imported again: what is not known is an empty cell.
TableSource accountExport(QList<AccountRow> rows);

} // namespace imdesk
