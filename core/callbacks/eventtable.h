// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/event.h"
#include "core/exporting/cell.h"

#include <vector>

namespace imdesk {

/// Gives the next events of those to export; none after the last one.
using EventSlices = std::function<Result<std::vector<CallbackEvent>>()>;

/// Events as a table to export, with the field names of eventToJson().
TableSource eventTable(EventSlices slices, qint64 rowCount = -1);
/// The events of a log with these ascending numbers. The log is opened by whoever pulls the rows. Numbers that have
/// left the log are passed over.
TableSource eventTable(const QString &storePath, std::vector<qint64> seqs);

} // namespace imdesk
