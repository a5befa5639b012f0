// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/statisticsdata.h"

#include "core/base/beijing.h"
#include "core/base/jsonvalue.h"
#include "core/services/statisticsfields.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace imdesk {

namespace {

struct StatisticsDayText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::Statistics)
};

/// When a Beijing day begins, in words.
QString startInUtc(QDate day)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(beijing::startOf(day), Qt::UTC),
                              StatisticsDayText::tr("d MMM HH:mm", "a moment without a year, QDateTime format"));
}

constexpr int statisticsWindowDays = 30;
constexpr qint64 figuresAtHour = 10;

StatisticsDay dayFrom(const QJsonObject &row, QDate day, qint64 nowMs)
{
    StatisticsDay out;
    out.day = day;
    out.received = true;
    out.final = Statistics::isFinal(day, nowMs);
    for (const StatisticsField &field : statisticsFields()) {
        const QJsonValue value = row.value(field.key);
        StatisticsValue cell;
        if (field.isNumber()) {
            if (const std::optional<qint64> number = wholeNumber(value))
                cell = *number;
        } else if (value.isString() && !value.toString().isEmpty()) {
            cell = value.toString();
        } else if (const std::optional<qint64> number = wholeNumber(value)) {
            cell = QString::number(*number);
        }
        out.values.append(cell);
    }
    return out;
}

} // namespace

std::optional<qint64> StatisticsDay::number(qsizetype field) const
{
    if (field < 0 || field >= values.size())
        return std::nullopt;
    const auto *value = std::get_if<qint64>(&values[field]);
    return value ? std::optional(*value) : std::nullopt;
}

bool Statistics::isFinal(QDate day, qint64 nowMs)
{
    return nowMs / 1000 >= beijing::startOf(day.addDays(1)) + figuresAtHour * 3600;
}

Statistics Statistics::fromRows(const QList<QJsonObject> &rows, qint64 nowMs)
{
    QMap<QDate, StatisticsDay> byDay;
    for (const QJsonObject &row : rows) {
        const QJsonValue date = row.value(QLatin1String("Date"));
        const QString text = date.isString() ? date.toString() : QString::number(date.toInteger());
        const QDate day = beijing::fromCompact(text);
        if (day.isValid())
            byDay.insert(day, dayFrom(row, day, nowMs));
    }
    Statistics out;
    out.fetchedAtMs = nowMs;
    if (byDay.isEmpty())
        return out;
    // Yesterday is the newest day there can be figures for; before ten they are only on their way.
    const QDate yesterday = beijing::dayOf(nowMs / 1000).addDays(-1);
    QDate newest = byDay.lastKey();
    // An app without figures for a month is shown as the service tells it, not as a month of holes.
    if (newest < yesterday && newest > yesterday.addDays(-statisticsWindowDays))
        newest = isFinal(yesterday, nowMs) ? yesterday : qMax(newest, yesterday.addDays(-1));
    const QDate first = qMax(byDay.firstKey(), newest.addDays(1 - statisticsWindowDays));
    for (QDate day = first; day <= newest; day = day.addDays(1)) {
        if (byDay.contains(day)) {
            out.days.append(byDay.value(day));
        } else {
            StatisticsDay hole;
            hole.day = day;
            hole.final = isFinal(day, nowMs);
            hole.values.resize(statisticsFields().size());
            out.days.append(hole);
        }
    }
    return out;
}

QList<QDate> Statistics::missing() const
{
    QList<QDate> out;
    for (const StatisticsDay &day : days) {
        if (!day.received)
            out.append(day.day);
    }
    return out;
}

QList<QDate> Statistics::tentative() const
{
    QList<QDate> out;
    for (const StatisticsDay &day : days) {
        if (day.received && !day.final)
            out.append(day.day);
    }
    return out;
}

qsizetype Statistics::latest() const
{
    for (qsizetype i = days.size() - 1; i >= 0; --i) {
        if (days[i].received)
            return i;
    }
    return -1;
}

qsizetype Statistics::latestFinal() const
{
    for (qsizetype i = days.size() - 1; i >= 0; --i) {
        if (days[i].received && days[i].final)
            return i;
    }
    return latest();
}

qsizetype Statistics::weekBefore(qsizetype day) const
{
    const qsizetype before = day - 7;
    return before >= 0 && day < days.size() && days[before].received ? before : -1;
}

qsizetype Statistics::indexOf(QDate day) const
{
    const qint64 at = days.isEmpty() || !day.isValid() ? -1 : days.first().day.daysTo(day);
    return at >= 0 && at < days.size() ? qsizetype(at) : -1;
}

Statistics Statistics::between(QDate from, QDate to) const
{
    Statistics out;
    out.fetchedAtMs = fetchedAtMs;
    for (const StatisticsDay &day : days) {
        if (day.day >= from && day.day <= to)
            out.days.append(day);
    }
    return out;
}

QString beijingDayText(QDate day)
{
    return StatisticsDayText::tr("%1 (Beijing) = %2 to %3 UTC")
        .arg(day.toString(Qt::ISODate), startInUtc(day), startInUtc(day.addDays(1)));
}

QString beijingDaysText(const Statistics &statistics)
{
    const qsizetype latest = statistics.latest();
    if (latest < 0)
        return {};
    const QDate first = std::ranges::find(statistics.days, true, &StatisticsDay::received)->day;
    const QDate last = statistics.days[latest].day;
    if (first == last)
        return beijingDayText(last);
    return StatisticsDayText::tr("%1 to %2 (UTC: %3 to %4)")
        .arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate), startInUtc(first), startInUtc(last.addDays(1)));
}

QString beijingDayStartUtc(QDate day)
{
    return QDateTime::fromSecsSinceEpoch(beijing::startOf(day), Qt::UTC).toString(Qt::ISODate);
}

QString beijingDayEndUtc(QDate day) { return beijingDayStartUtc(day.addDays(1)); }

} // namespace imdesk
