// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/statisticsexport.h"

#include "core/services/statisticsfields.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace imdesk {

namespace {

struct StatisticsExportText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::Statistics)
};

bool anyUnfinished(const Statistics &statistics)
{
    return std::any_of(statistics.days.begin(), statistics.days.end(),
                       [](const StatisticsDay &day) { return day.received && !day.final; });
}

QList<qsizetype> fieldsOfWish(const StatisticsExport &wish)
{
    QList<qsizetype> out;
    for (const QString &key : wish.keys) {
        const qsizetype index = statisticsFieldIndex(key);
        if (index >= 0)
            out.append(index);
    }
    return out;
}

Cell cellOf(const StatisticsValue &value, const StatisticsField &field)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *text = std::get_if<QString>(&value))
        return field.key == QLatin1String("AppId") ? Cell(IdText{*text}) : Cell(*text);
    return {};
}

} // namespace

TableSource statisticsTable(const Statistics &statistics, const StatisticsExport &wish)
{
    const bool words = wish.headings == StatisticsExport::Headings::Words;
    const bool unfinished = anyUnfinished(statistics);
    const QList<qsizetype> fields = fieldsOfWish(wish);
    const auto heading = [&](const QString &key, const QString &title) {
        return ExportColumn{key, words ? title : key, qBound(12, int(title.size()) + 2, 32)};
    };
    QList<ExportColumn> columns;
    columns << heading(QStringLiteral("Date"), StatisticsExportText::tr("Day (Beijing)"));
    if (wish.utcColumns) {
        columns << heading(QStringLiteral("StartUtc"), StatisticsExportText::tr("Start (UTC)"))
                << heading(QStringLiteral("EndUtc"), StatisticsExportText::tr("End (UTC)"));
        columns[1].widthChars = columns[2].widthChars = 22;
    }
    if (unfinished)
        columns << heading(QStringLiteral("Final"), StatisticsExportText::tr("Final"));
    for (const qsizetype index : fields)
        columns << heading(statisticsFields()[index].key, statisticsFields()[index].name());
    QList<QList<Cell>> rows;
    for (const StatisticsDay &day : statistics.days) {
        if (!day.received)
            continue;
        QList<Cell> row{day.day};
        if (wish.utcColumns)
            row << beijingDayStartUtc(day.day) << beijingDayEndUtc(day.day);
        if (unfinished)
            row << day.final;
        for (const qsizetype index : fields)
            row << cellOf(day.values[index], statisticsFields()[index]);
        rows.append(row);
    }
    return sourceOf(columns, rows);
}

QSize statisticsTableSize(const Statistics &statistics, const StatisticsExport &wish)
{
    const auto rows = std::count_if(statistics.days.begin(), statistics.days.end(),
                                    [](const StatisticsDay &day) { return day.received; });
    const qsizetype columns =
        1 + (wish.utcColumns ? 2 : 0) + (anyUnfinished(statistics) ? 1 : 0) + fieldsOfWish(wish).size();
    return {int(columns), int(rows)};
}

QJsonObject statisticsManifest(const Statistics &statistics, const StatisticsExport &wish)
{
    QJsonArray missing;
    QJsonArray unfinished;
    QDate first;
    QDate last;
    for (const StatisticsDay &day : statistics.days) {
        const QString text = day.day.toString(Qt::ISODate);
        if (!day.received) {
            missing.append(text);
            continue;
        }
        if (!day.final)
            unfinished.append(text);
        if (!first.isValid())
            first = day.day;
        last = day.day;
    }
    return {{QStringLiteral("source"), QStringLiteral("openconfigsvr/getappinfo")},
            {QStringLiteral("fetched"),
             QDateTime::fromMSecsSinceEpoch(statistics.fetchedAtMs, Qt::UTC).toString(Qt::ISODate)},
            {QStringLiteral("zone"), QStringLiteral("Asia/Shanghai")},
            {QStringLiteral("firstDay"), first.toString(Qt::ISODate)},
            {QStringLiteral("lastDay"), last.toString(Qt::ISODate)},
            {QStringLiteral("missingDays"), missing},
            {QStringLiteral("notFinalDays"), unfinished},
            {QStringLiteral("fields"), QJsonArray::fromStringList(wish.keys)}};
}

} // namespace imdesk
