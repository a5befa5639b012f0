// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/eventstore.h"

namespace imdesk {

/// What a log on disk holds beyond limits it has not been written with yet, as near as can be told without reading all
/// of it. Nothing where there is no log.
struct LogExcess
{
    qint64 rows = 0;   ///< all there are
    qint64 bySize = 0; ///< of these too many, for the number of events or the bytes
    qint64 byAge = 0;  ///< of these too old

    /// The path is that of the options.
    static LogExcess of(const StoreOptions &limits, qint64 nowMs);
    qint64 events() const { return qMax(bySize, byAge); }
    /// A sentence for a log that is open with the limits; empty where nothing will be dropped.
    QString words() const;
    /// The same for limits that will act when the program starts the next time.
    QString wordsForLater() const;
    /// Where a person raises the limits.
    static QString advice();
};

} // namespace imdesk
