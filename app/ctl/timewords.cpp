// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/timewords.h"

#include "app/ctl/ctl.h"
#include "core/api/groupmembers.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace imdesk {

namespace {

struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::TimeWords)
};

constexpr qint64 minuteSeconds = 60;
constexpr qint64 hourSeconds = 60 * minuteSeconds;
constexpr qint64 daySeconds = 24 * hourSeconds;

/// Number and unit: "10m", "7d". Nothing when it is not of that form or does not fit.
std::optional<qint64> spanOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,10})([smhd]?)$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    const qint64 factor = unit == QLatin1String("m")   ? minuteSeconds
                          : unit == QLatin1String("h") ? hourSeconds
                          : unit == QLatin1String("d") ? daySeconds
                                                       : 1;
    return match.captured(1).toLongLong() * factor;
}

} // namespace

QString timeText(const std::optional<qint64> &seconds)
{
    return seconds && *seconds > 0 ? QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC).toString(Qt::ISODate)
                                   : QStringLiteral("-");
}

QString durationText(qint64 seconds)
{
    if (seconds >= api::muteForEver)
        return TimeWords::tr("for ever");
    if (seconds >= daySeconds)
        return TimeWords::tr("%1 d %2 h").arg(seconds / daySeconds).arg(seconds % daySeconds / hourSeconds);
    if (seconds >= hourSeconds)
        return TimeWords::tr("%1 h %2 min").arg(seconds / hourSeconds).arg(seconds % hourSeconds / minuteSeconds);
    return TimeWords::tr("%1 min %2 s").arg(seconds / minuteSeconds).arg(seconds % minuteSeconds);
}

QString untilText(qint64 seconds)
{
    return seconds >= api::muteForEver ? TimeWords::tr("for ever") : TimeWords::tr("until %1").arg(timeText(seconds));
}

Result<qint64> timeFrom(const QString &text, qint64 nowSeconds)
{
    if (!text.isEmpty() && text.back().isLetter() && text.back() != QLatin1Char('Z')) {
        if (const auto span = spanOf(text))
            return nowSeconds - *span;
    }
    bool number = false;
    if (const qint64 seconds = text.toLongLong(&number); number && seconds >= 0)
        return seconds;
    if (const QDateTime time = QDateTime::fromString(text, Qt::ISODate); time.isValid())
        return time.toSecsSinceEpoch();
    return fail(ApiError::Kind::Usage,
                TimeWords::tr("%1 is no time. Write 2026-03-01, 2026-03-01T09:00, 2026-03-01T01:00Z, Unix seconds, or "
                              "an age such as 2h or 7d.")
                    .arg(text));
}

QString laterThan(const Ctl &ctl, const QString &end)
{
    return TimeWords::tr("--from %1 is later than --%3 %2.")
        .arg(ctl.parser.value(QStringLiteral("from")), ctl.parser.value(end), end);
}

Result<qint64> durationFrom(const QString &text)
{
    if (text == QLatin1String("forever"))
        return api::muteForEver;
    if (const auto span = spanOf(text); span && *span > 0 && *span < api::muteForEver)
        return *span;
    return fail(ApiError::Kind::Usage,
                TimeWords::tr("%1 is no length of time. Write 90s, 10m, 1h, 7d or forever.").arg(text));
}

} // namespace imdesk
