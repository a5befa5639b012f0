// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace imdesk {

/// When and where a filter is read.
struct FilterMoment
{
    qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    QTimeZone zone = QTimeZone::systemTimeZone();
};

/// What lies between the two moments of a clock time that came twice, for clocks were set back. Empty for others.
struct TimeHole
{
    qint64 from = 0, until = 0;
    bool holds(qint64 ms) const { return ms >= from && ms < until; }
};

/// A written time covers as much as it says: a day, a minute, a second. One that came twice begins at its first moment
/// and ends with its last.
struct TimeSpan
{
    qint64 from = 0;  ///< Unix milliseconds
    qint64 until = 0; ///< the first millisecond behind it
    TimeHole hole = {};
};

/// "2026-01-02", "2026-01-02 10:00", "10:00:30" (today), today, yesterday, now, Unix seconds or milliseconds; behind it
/// a zone: Z, UTC, +08:00, Beijing, local, Asia/Shanghai. Without one it is meant in the zone of the moment.
std::optional<TimeSpan> filterTime(const QString &text, const FilterMoment &moment);
/// Why filterTime() gives nothing for the text, in the language of the program.
QString noTimeWords(const QString &text, const FilterMoment &moment);
/// "500ms", "5m", "2h", "7d", "1w", "1h30m" in milliseconds.
std::optional<qint64> filterDuration(const QString &text);
/// A number without its unit, or a unit without its number: nobody looks for that behind a length of time.
bool isPieceOfDuration(const QString &text);

} // namespace imdesk
