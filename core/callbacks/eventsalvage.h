// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace imdesk {

/// What was saved out of a damaged event log.
struct SalvageReport
{
    qint64 saved = 0;    ///< events in the new file
    qint64 lost = 0;     ///< numbers that could not be read; some of them may never have been given. -1: nobody knows
    QString damagedPath; ///< where the damaged file was put, untouched
    qint64 bytes = 0;    ///< of that file
};

/// Rescues an event log whose pages are damaged: the file is put aside and every row that can still be read goes into
/// a fresh one of the same name and with the same numbers.
class EventSalvage
{
  public:
    /// Whether the file is one of ours, by its header or by what else is left of it. Files of others are never touched.
    static bool isEventLog(const QString &path);
    /// Nobody else may have the file open. Where it cannot be done now, the damaged file is left as it was.
    static Result<SalvageReport> run(const QString &path);
    /// Removes what a rescue of this log left behind that was ended meanwhile: a copy with everything people wrote.
    static void tidy(const QString &path);
    /// A sentence for people.
    static QString words(const SalvageReport &report);
};

} // namespace imdesk
