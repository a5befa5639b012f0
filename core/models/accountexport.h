// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/accountrow.h"
#include "core/exporting/cell.h"
#include "core/models/accounttable.h"

#include <QJsonObject>
#include <QStringList>

namespace imdesk {

/// Known accounts as a table to export, which can be imported again: what is not known is an empty cell. `online` has
/// the online state of each row in the service's words, empty where it was not asked for.
TableSource accountExport(QList<AccountRow> rows, const QStringList &online = {});

/// What a list is narrowed to beside its typed filter, as a manifest tells it; empty for nothing.
QJsonObject queryFacts(const AccountQuery &query);

} // namespace imdesk
