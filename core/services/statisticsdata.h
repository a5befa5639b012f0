// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace imdesk {

/// A figure, a text, or nothing: the service did not tell. Nothing is never zero.
using StatisticsValue = std::variant<std::monostate, qint64, QString>;

struct StatisticsDay
{
    QDate day;                     ///< Beijing day
    bool received = false;         ///< false: the service gave no row for it
    bool final = true;             ///< false: the figures may still change, or come later
    QList<StatisticsValue> values; ///< as many as statisticsFields()

    std::optional<qint64> number(qsizetype field) const;
};

/// The daily figures of an app, oldest first, without a hole in the calendar (a day without figures stands there as not
/// received). The service keeps 30 Beijing days; an archive goes back further.
struct Statistics
{
    QList<StatisticsDay> days;
    qint64 fetchedAtMs = 0;

    /// Days that should have figures by now and have none.
    QList<QDate> missing() const;
    /// Days with figures that may still change: before ten in the morning the last two.
    QList<QDate> tentative() const;
    /// The newest day with figures, -1 when there is none.
    qsizetype latest() const;
    /// The latest day that is complete, which alone compares with other days; the latest received where none is.
    qsizetype latestFinal() const;
    /// The same weekday one week before a day, -1 when its figures are not here.
    qsizetype weekBefore(qsizetype day) const;
    bool isEmpty() const { return latest() < 0; }
    /// Position of a day, -1 outside.
    qsizetype indexOf(QDate day) const;
    /// The days of a range only.
    Statistics between(QDate from, QDate to) const;

    /// Out of the service's rows, in any order; a row without a readable Date is passed over, of two for one day the
    /// later one counts.
    static Statistics fromRows(const QList<QJsonObject> &rows, qint64 nowMs);
    /// A day's figures come next morning at about ten, Beijing time; before that they may be zero or not there.
    static bool isFinal(QDate day, qint64 nowMs);
};

/// "2026-03-02 (Beijing) = 1 Mar 16:00 to 2 Mar 16:00 UTC"
QString beijingDayText(QDate day);
/// The days with figures from the first to the last: "2026-02-01 to 2026-03-02 (UTC: 31 Jan 16:00 to 2 Mar 16:00)";
/// one alone as above, empty without any.
QString beijingDaysText(const Statistics &statistics);
/// Moments in UTC between which a Beijing day lies, as ISO 8601: 2026-03-01T16:00:00Z.
QString beijingDayStartUtc(QDate day);
QString beijingDayEndUtc(QDate day);

} // namespace imdesk
