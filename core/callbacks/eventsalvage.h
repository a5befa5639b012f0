// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace imdesk {

/// What was saved out of a damaged event log.
struct SalvageReport
{
    qint64 saved = 0;    ///< events in the new file
    qint64 lost = 0;     ///< numbers between the first and the last that are not in it; -1: nobody knows
    QString damagedPath; ///< where the damaged file was put, untouched
    qint64 bytes = 0;    ///< of that file
};

/// Rescues an event log whose pages are damaged: every row that can still be read goes into a fresh file with the same
/// numbers, which then takes the place of the damaged one. Wherever it is ended, no event that was there is lost.
class EventSalvage
{
  public:
    /// Whether the file is one of ours, by its header or by what else is left of it. Files of others are never touched.
    static bool isEventLog(const QString &path);
    /// Nobody else may write the file. Where it cannot be done now, the damaged file is left as it was. `lastGiven`:
    /// the last number of an event where that is known, for the file may not tell any more.
    static Result<SalvageReport> run(const QString &path, qint64 lastGiven = 0);
    /// Before a log is opened, whether its file is there or not: a rescue that was ended meanwhile is finished where
    /// all was copied, which is told. Of any other nothing stays: such a copy holds everything people wrote.
    static Result<std::optional<SalvageReport>> finish(const QString &path);
    /// A sentence for people.
    static QString words(const SalvageReport &report);
};

} // namespace imdesk
