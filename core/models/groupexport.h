// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/cell.h"
#include "core/models/groupquery.h"
#include "core/models/grouptable.h"
#include "core/models/membertable.h"

#include <QJsonObject>

#include <vector>

namespace imdesk {

/// The named records of a list of groups as a table to export. Takes a copy of the rows, so it may be read on a worker
/// while the list goes on; what is not known is an empty cell.
TableSource groupExport(const GroupTable &table, const std::vector<int> &records);

/// The same for members of one group.
TableSource memberExport(const MemberTable &table, const std::vector<int> &records, const QString &groupId,
                         const MemberQuery &query = {});

/// What a list is narrowed to beside its typed filter, as a manifest tells it; empty for nothing.
QJsonObject queryFacts(const GroupQuery &query);
QJsonObject queryFacts(const MemberQuery &query);

} // namespace imdesk
