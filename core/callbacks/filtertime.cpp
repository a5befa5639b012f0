// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filtertime.h"

#include <QRegularExpression>

namespace imdesk {

namespace {

constexpr qint64 secondMs = 1'000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 longestDuration = 3'650 * dayMs;
constexpr int beijingOffsetSeconds = 8 * 3'600; // without summer time since 1991, as the service counts its days

std::optional<QTimeZone> zoneOf(const QString &name, const FilterMoment &moment)
{
    if (name.isEmpty())
        return moment.zone;
    if (name.compare(QLatin1String("Z"), Qt::CaseInsensitive) == 0 ||
        name.compare(QLatin1String("UTC"), Qt::CaseInsensitive) == 0)
        return QTimeZone::utc();
    if (name.compare(QLatin1String("Beijing"), Qt::CaseInsensitive) == 0)
        return QTimeZone(beijingOffsetSeconds);
    if (name.compare(QLatin1String("local"), Qt::CaseInsensitive) == 0)
        return QTimeZone::systemTimeZone();
    static const QRegularExpression offset(QStringLiteral("^([+-])(\\d{1,2}):?(\\d{2})?$"));
    if (const auto match = offset.match(name); match.hasMatch()) {
        const int seconds = match.captured(2).toInt() * 3'600 + match.captured(3).toInt() * 60;
        if (seconds > 14 * 3'600)
            return {};
        return QTimeZone(match.captured(1) == QLatin1String("-") ? -seconds : seconds);
    }
    const QTimeZone named(name.toLatin1());
    return named.isValid() && name.contains(QLatin1Char('/')) ? std::optional(named) : std::nullopt;
}

std::optional<TimeSpan> unixTime(const QString &digits)
{
    bool whole = false;
    const qint64 number = digits.toLongLong(&whole);
    if (!whole)
        return {};
    if (digits.size() >= 13)
        return TimeSpan{number, number + 1};
    return TimeSpan{number * secondMs, (number + 1) * secondMs};
}

qint64 unitMs(const QString &unit)
{
    if (unit == QLatin1String("ms"))
        return 1;
    switch (unit.front().unicode()) {
    case u's':
        return secondMs;
    case u'm':
        return minuteMs;
    case u'h':
        return hourMs;
    case u'd':
        return dayMs;
    default:
        return 7 * dayMs;
    }
}

TimeSpan wholeDay(const QDate &day, const QTimeZone &zone)
{
    return {day.startOfDay(zone).toMSecsSinceEpoch(), day.addDays(1).startOfDay(zone).toMSecsSinceEpoch()};
}

} // namespace

std::optional<TimeSpan> filterTime(const QString &text, const FilterMoment &moment)
{
    const QString plain = text.trimmed();
    static const QRegularExpression digits(QStringLiteral("^\\d{9,14}$"));
    if (digits.match(plain).hasMatch())
        return unixTime(plain);
    if (plain.compare(QLatin1String("now"), Qt::CaseInsensitive) == 0)
        return TimeSpan{moment.nowMs, moment.nowMs + 1};
    static const QRegularExpression form(
        QStringLiteral("^(today|yesterday|\\d{4}-\\d{1,2}-\\d{1,2})?(?:(?:[ T]|^)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.("
                       "\\d{1,3}))?)?)?\\s*(Z|[+-]\\d{1,2}:?(?:\\d{2})?|[A-Za-z][A-Za-z_/]*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(plain);
    if (plain.isEmpty() || !match.hasMatch())
        return {};
    const QString dayText = match.captured(1);
    const bool hasClock = !match.captured(2).isEmpty();
    if (dayText.isEmpty() && !hasClock)
        return {};
    const auto zone = zoneOf(match.captured(6), moment);
    if (!zone)
        return {};
    const QDate today = QDateTime::fromMSecsSinceEpoch(moment.nowMs, *zone).date();
    QDate day = today;
    if (dayText.compare(QLatin1String("yesterday"), Qt::CaseInsensitive) == 0) {
        day = today.addDays(-1);
    } else if (!dayText.isEmpty() && dayText.compare(QLatin1String("today"), Qt::CaseInsensitive) != 0) {
        const QStringList parts = dayText.split(QLatin1Char('-'));
        day = QDate(parts[0].toInt(), parts[1].toInt(), parts[2].toInt());
    }
    if (!day.isValid())
        return {};
    if (!hasClock)
        return wholeDay(day, *zone);
    const QString seconds = match.captured(4);
    const QString fraction = match.captured(5);
    const QTime clock(match.captured(2).toInt(), match.captured(3).toInt(), seconds.toInt(),
                      fraction.leftJustified(3, QLatin1Char('0')).toInt());
    const QDateTime from(day, clock, *zone);
    if (!clock.isValid() || !from.isValid())
        return {};
    const qint64 begin = from.toMSecsSinceEpoch();
    return TimeSpan{begin, begin + (!fraction.isEmpty() ? 1 : !seconds.isEmpty() ? secondMs : minuteMs)};
}

std::optional<qint64> filterDuration(const QString &text)
{
    static const QString unit = QStringLiteral("ms|sec|seconds?|s|minutes?|min|m|hours?|h|days?|d|weeks?|w");
    static const QRegularExpression form(QStringLiteral("^(?:\\d{1,9}\\s*(?:%1)\\s*)+$").arg(unit),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression piece(QStringLiteral("(\\d{1,9})\\s*(%1)\\s*(?=\\d|$)").arg(unit),
                                          QRegularExpression::CaseInsensitiveOption);
    const QString plain = text.trimmed();
    if (!form.match(plain).hasMatch())
        return {};
    qint64 length = 0;
    for (auto pieces = piece.globalMatch(plain); pieces.hasNext();) {
        const QRegularExpressionMatch match = pieces.next();
        length += match.captured(1).toLongLong() * unitMs(match.captured(2).toLower());
        if (length > longestDuration)
            return {};
    }
    return length;
}

bool isPieceOfDuration(const QString &text)
{
    if (text.isEmpty() || !text.front().isDigit())
        return filterDuration(QLatin1Char('1') + text).has_value();
    return filterDuration(text + QLatin1Char('s')).has_value() ||
           filterDuration(text + QLatin1String("ms")).has_value();
}

} // namespace imdesk
