// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/statisticsdata.h"

#include <QStringList>

namespace imdesk {

/// What is usual for a day: the figures of the same weekday in the four weeks before it.
struct FigureBand
{
    static constexpr int weeks = 4;
    qint64 low = 0, high = 0;
    int known = 0; ///< of the four weeks; two at least

    bool holds(qint64 figure) const { return figure >= low && figure <= high; }
};

/// Nothing where fewer than two of the four weeks have a figure.
std::optional<FigureBand> figureBand(const Statistics &statistics, qsizetype day, qsizetype field);

/// A choice of days that moves with the calendar.
struct DayRange
{
    /// Words that settings and presets keep: "7", "30", "90", "month", "lastMonth", "all", "own".
    static const QStringList &choices();
    /// Counted back from `last`, the newest day with figures. Invalid days for "all", "own" and unknown words.
    static DayRange of(const QString &choice, QDate last);

    QDate from, to;
    bool isValid() const { return from.isValid() && to.isValid(); }
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

} // namespace imdesk
