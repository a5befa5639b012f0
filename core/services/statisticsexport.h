// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/cell.h"
#include "core/services/statisticsdata.h"

#include <QJsonObject>
#include <QSize>
#include <QStringList>

namespace imdesk {

/// What of the statistics goes into a file.
struct StatisticsExport
{
    enum class Headings { Words, ApiNames };
    QStringList keys; ///< fields in the order wanted; unknown ones are passed over
    Headings headings = Headings::Words;
    bool utcColumns = true; ///< also the UTC moments between which each Beijing day lies
};

/// The days that have figures, oldest first, as a table. A "not final" column is there only when a day needs it.
TableSource statisticsTable(const Statistics &statistics, const StatisticsExport &wish);
/// Rows and columns that table will have.
QSize statisticsTableSize(const Statistics &statistics, const StatisticsExport &wish);
/// Facts for the manifest beside the file: source, zone, first and last day, missing and unfinished days.
QJsonObject statisticsManifest(const Statistics &statistics, const StatisticsExport &wish);

} // namespace imdesk
