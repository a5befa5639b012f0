// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/statisticstrend.h"

namespace imdesk {

std::optional<FigureBand> figureBand(const Statistics &statistics, qsizetype day, qsizetype field)
{
    FigureBand band;
    for (int week = 1; week <= FigureBand::weeks; ++week) {
        const qsizetype before = day - qsizetype(7) * week;
        if (before < 0 || day >= statistics.days.size())
            continue;
        const std::optional<qint64> figure = statistics.days[before].number(field);
        if (!figure)
            continue;
        band.low = band.known == 0 ? *figure : qMin(band.low, *figure);
        band.high = band.known == 0 ? *figure : qMax(band.high, *figure);
        ++band.known;
    }
    return band.known >= 2 ? std::optional(band) : std::nullopt;
}

const QStringList &DayRange::choices()
{
    static const QStringList words{QStringLiteral("7"),     QStringLiteral("30"),        QStringLiteral("90"),
                                   QStringLiteral("month"), QStringLiteral("lastMonth"), QStringLiteral("all"),
                                   QStringLiteral("own")};
    return words;
}

DayRange DayRange::of(const QString &choice, QDate last)
{
    if (!last.isValid())
        return {};
    bool isNumber = false;
    const int days = choice.toInt(&isNumber);
    if (isNumber && days > 0)
        return {last.addDays(1 - days), last};
    const QDate month(last.year(), last.month(), 1);
    if (choice == QLatin1String("month"))
        return {month, last};
    if (choice == QLatin1String("lastMonth"))
        return {month.addMonths(-1), month.addDays(-1)};
    return {};
}

} // namespace imdesk
