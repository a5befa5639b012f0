// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filtertime.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <expected>
#include <utility>

namespace imdesk {

namespace {

struct FilterTimeText
{
    Q_DECLARE_TR_FUNCTIONS(FilterTimeText)
};

enum class TimeFault {
    NoTime,
    Skipped ///< clocks were set forward over it
};

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

/// The first and the last moment at which the clocks of a zone showed that; nothing where they were set forward over
/// it.
std::optional<std::pair<qint64, qint64>> momentsOf(const QDate &day, const QTime &clock, const QTimeZone &zone)
{
    const auto offsetAt = [&zone](qint64 ms) {
        return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC))) * secondMs;
    };
    const qint64 shown = QDateTime(day, clock, Qt::UTC).toMSecsSinceEpoch();
    std::optional<std::pair<qint64, qint64>> out;
    // No zone is a day away from UTC, so these see the offsets on both sides of a change.
    for (const qint64 around : {shown - dayMs, shown, shown + dayMs}) {
        const qint64 moment = shown - offsetAt(around);
        if (offsetAt(moment) != offsetAt(around))
            continue;
        out = out ? std::pair(qMin(out->first, moment), qMax(out->second, moment)) : std::pair(moment, moment);
    }
    return out;
}

qint64 beginOf(const QDate &day, const QTimeZone &zone)
{
    const auto midnight = momentsOf(day, QTime(0, 0), zone);
    return midnight ? midnight->first : day.startOfDay(zone).toMSecsSinceEpoch();
}

std::expected<TimeSpan, TimeFault> readTime(const QString &text, const FilterMoment &moment)
{
    const std::unexpected noTime(TimeFault::NoTime);
    const QString plain = text.trimmed();
    static const QRegularExpression digits(QStringLiteral("^\\d{9,14}$"));
    if (digits.match(plain).hasMatch()) {
        if (const auto span = unixTime(plain))
            return *span;
        return noTime;
    }
    if (plain.compare(QLatin1String("now"), Qt::CaseInsensitive) == 0)
        return TimeSpan{moment.nowMs, moment.nowMs + 1};
    static const QRegularExpression form(
        QStringLiteral("^(today|yesterday|\\d{4}-\\d{1,2}-\\d{1,2})?(?:(?:[ T]|^)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.("
                       "\\d{1,3}))?)?)?\\s*(Z|[+-]\\d{1,2}:?(?:\\d{2})?|[A-Za-z][A-Za-z_/]*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(plain);
    if (plain.isEmpty() || !match.hasMatch())
        return noTime;
    const QString dayText = match.captured(1);
    const bool hasClock = !match.captured(2).isEmpty();
    if (dayText.isEmpty() && !hasClock)
        return noTime;
    const auto zone = zoneOf(match.captured(6), moment);
    if (!zone)
        return noTime;
    const QDate today = QDateTime::fromMSecsSinceEpoch(moment.nowMs, *zone).date();
    QDate day = today;
    if (dayText.compare(QLatin1String("yesterday"), Qt::CaseInsensitive) == 0) {
        day = today.addDays(-1);
    } else if (!dayText.isEmpty() && dayText.compare(QLatin1String("today"), Qt::CaseInsensitive) != 0) {
        const QStringList parts = dayText.split(QLatin1Char('-'));
        day = QDate(parts[0].toInt(), parts[1].toInt(), parts[2].toInt());
    }
    if (!day.isValid())
        return noTime;
    if (!hasClock)
        return TimeSpan{beginOf(day, *zone), beginOf(day.addDays(1), *zone)};
    const QString seconds = match.captured(4);
    const QString fraction = match.captured(5);
    const QTime clock(match.captured(2).toInt(), match.captured(3).toInt(), seconds.toInt(),
                      fraction.leftJustified(3, QLatin1Char('0')).toInt());
    if (!clock.isValid())
        return noTime;
    const auto moments = momentsOf(day, clock, *zone);
    if (!moments)
        return std::unexpected(TimeFault::Skipped);
    const auto [first, last] = *moments;
    const qint64 length = !fraction.isEmpty() ? 1 : !seconds.isEmpty() ? secondMs : minuteMs;
    return TimeSpan{first, last + length, last > first ? TimeHole{first + length, last} : TimeHole()};
}

} // namespace

std::optional<TimeSpan> filterTime(const QString &text, const FilterMoment &moment)
{
    const auto span = readTime(text, moment);
    return span ? std::optional(*span) : std::nullopt;
}

QString noTimeWords(const QString &text, const FilterMoment &moment)
{
    const auto span = readTime(text, moment);
    if (!span && span.error() == TimeFault::Skipped)
        return FilterTimeText::tr("There was no “%1”: clocks were set forward over it.").arg(text);
    return FilterTimeText::tr("“%1” is not a time; write 2026-01-02, \"2026-01-02 10:00\" or "
                              "\"2026-01-02 10:00 +08:00\".")
        .arg(text);
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
