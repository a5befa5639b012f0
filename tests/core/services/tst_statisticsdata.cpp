// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/catalogue.h"
#include "core/base/beijing.h"
#include "core/services/statisticsdata.h"
#include "core/services/statisticsexport.h"
#include "core/services/statisticsfields.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

const QDate base(2026, 3, 2);

qint64 beijingMs(QDate day, int hour, int minute = 0)
{
    return (beijing::startOf(day) + hour * 3600 + minute * 60) * 1000;
}

QJsonObject row(QDate day, int active)
{
    return {{u"Date"_s, beijing::compact(day)}, {u"ActiveUserNum"_s, QString::number(active)}, {u"UpMsgNum"_s, 7}};
}

} // namespace

class TestStatisticsData : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void everyDocumentedFieldIsThere()
    {
        const Catalogue catalogue;
        const CatalogueCommand *command = catalogue.command(u"openconfigsvr/getappinfo"_s);
        QVERIFY(command);
        QStringList documented;
        for (const CatalogueField &field : command->response) {
            if (field.name.startsWith(u"Result[]."_s) && field.name != u"Result[].Date"_s)
                documented << field.name.sliced(9);
        }
        QCOMPARE(documented.size(), 31);
        QSet<QString> names;
        for (const StatisticsField &field : statisticsFields()) {
            QVERIFY2(documented.removeOne(field.key), qPrintable(field.key));
            QVERIFY(!field.name().isEmpty() && !field.description().isEmpty());
            QVERIFY(!statisticsGroupName(field.group).isEmpty());
            QCOMPARE(statisticsUnitName(field.unit).isEmpty(), !field.isNumber());
            names.insert(field.name());
        }
        QCOMPARE(documented, QStringList());
        QCOMPARE(names.size(), statisticsFields().size());
    }

    void presetsNameFields()
    {
        QCOMPARE(statisticsPresets().size(), 4);
        for (const StatisticsPreset &preset : statisticsPresets()) {
            QVERIFY(!preset.name().isEmpty());
            for (const QString &key : preset.keys)
                QVERIFY2(statisticsFieldIndex(key) >= 0, qPrintable(key));
        }
        QCOMPARE(statisticsPresets().front().keys.size(), statisticsFields().size());
        QCOMPARE(statisticsFieldIndex(u"Nothing"_s), -1);
    }

    void rowsBecomeDaysInOrder()
    {
        const qint64 now = beijingMs(base, 12);
        const Statistics got =
            Statistics::fromRows({row(base.addDays(-1), 10), row(base.addDays(-2), 9), row(base.addDays(-3), 0)}, now);
        QCOMPARE(got.days.size(), 3);
        QCOMPARE(got.days.first().day, base.addDays(-3));
        const qsizetype active = statisticsFieldIndex(u"ActiveUserNum"_s);
        QCOMPARE(got.days[0].number(active), std::optional<qint64>(0));
        QCOMPARE(got.days[2].number(active), std::optional<qint64>(10));
        QCOMPARE(got.days[2].number(statisticsFieldIndex(u"UpMsgNum"_s)), std::optional<qint64>(7));
        QCOMPARE(got.days[2].number(statisticsFieldIndex(u"DownMsgNum"_s)), std::nullopt);
        QCOMPARE(got.missing(), QList<QDate>());
        QVERIFY(got.days[2].final);
        QCOMPARE(got.latest(), 2);
        QCOMPARE(got.fetchedAtMs, now);
    }

    void missingDaysAreNotZero()
    {
        const qint64 now = beijingMs(base, 12);
        const Statistics got =
            Statistics::fromRows({row(base.addDays(-5), 3), row(base.addDays(-3), 4), row(base.addDays(-2), 5)}, now);
        QCOMPARE(got.days.size(), 5);
        QCOMPARE(got.missing(), (QList<QDate>{base.addDays(-4), base.addDays(-1)}));
        QVERIFY(!got.days[1].received);
        QCOMPARE(got.days[1].number(0), std::nullopt);
        QCOMPARE(got.latest(), 3);
    }

    void newestDayBeforeTen()
    {
        const QList<QJsonObject> rows{row(base.addDays(-2), 3), row(base.addDays(-1), 0)};
        QVERIFY(!Statistics::fromRows(rows, beijingMs(base, 9, 59)).days.last().final);
        QVERIFY(Statistics::fromRows(rows, beijingMs(base, 10)).days.last().final);
        // The figures of the day itself are there already, too.
        const QList<QJsonObject> today{row(base.addDays(-2), 3), row(base.addDays(-1), 3), row(base, 1)};
        QCOMPARE(Statistics::fromRows(today, beijingMs(base, 9)).tentative(), (QList<QDate>{base.addDays(-1), base}));
        QCOMPARE(Statistics::fromRows(today, beijingMs(base, 11)).tentative(), QList<QDate>{base});
        // Not there yet before ten is no hole; after ten it is one.
        const QList<QJsonObject> older{row(base.addDays(-3), 3), row(base.addDays(-2), 3)};
        QCOMPARE(Statistics::fromRows(older, beijingMs(base, 9)).missing(), QList<QDate>());
        QCOMPARE(Statistics::fromRows(older, beijingMs(base, 11)).missing(), QList<QDate>{base.addDays(-1)});
    }

    void atMostThirtyDays()
    {
        QList<QJsonObject> rows;
        for (int i = 1; i <= 45; ++i)
            rows << row(base.addDays(-i), i);
        const Statistics got = Statistics::fromRows(rows, beijingMs(base, 12));
        QCOMPARE(got.days.size(), 30);
        QCOMPARE(got.days.first().day, base.addDays(-30));
        // An app that has been silent for years is shown as told.
        QCOMPARE(Statistics::fromRows({row(QDate(2016, 6, 5), 1)}, beijingMs(base, 12)).days.size(), 1);
    }

    void badRowsArePassedOver()
    {
        const Statistics got = Statistics::fromRows({QJsonObject{{u"Date"_s, u"2026-03-01"_s}}, QJsonObject{},
                                                     QJsonObject{{u"Date"_s, 20260301}, {u"ActiveUserNum"_s, u"x"_s}}},
                                                    beijingMs(base, 12));
        QCOMPARE(got.days.size(), 1);
        QCOMPARE(got.days[0].number(0), std::nullopt);
        QVERIFY(Statistics::fromRows({}, 0).isEmpty());
        QCOMPARE(Statistics::fromRows({}, 0).latest(), -1);
    }

    void sameWeekdayLastWeek()
    {
        QList<QJsonObject> rows;
        for (int i = 1; i <= 9; ++i) {
            if (i != 9)
                rows << row(base.addDays(-i), i);
        }
        const Statistics got = Statistics::fromRows(rows, beijingMs(base, 12));
        QCOMPARE(got.latest(), 7);
        QCOMPARE(got.weekBefore(7), 0);
        QCOMPARE(got.days[7].day.dayOfWeek(), got.days[0].day.dayOfWeek());
        QCOMPARE(got.weekBefore(6), -1);
    }

    void theDayInBothClocks()
    {
        QCOMPARE(beijingDayStartUtc(base), u"2026-03-01T16:00:00Z"_s);
        QCOMPARE(beijingDayEndUtc(base), u"2026-03-02T16:00:00Z"_s);
        const QString text = beijingDayText(base);
        QVERIFY2(text.contains(u"2026-03-02 (Beijing) = 1 Mar 16:00 to 2 Mar 16:00 UTC"_s), qPrintable(text));
        // Several days are not told as if they were one.
        const auto days = [](const QList<QJsonObject> &rows) {
            return beijingDaysText(Statistics::fromRows(rows, beijingMs(base, 12)));
        };
        QCOMPARE(days({row(base.addDays(-3), 3), row(base.addDays(-1), 5)}),
                 u"2026-02-27 to 2026-03-01 (UTC: 26 Feb 16:00 to 1 Mar 16:00)"_s);
        QCOMPARE(days({row(base.addDays(-1), 5)}), beijingDayText(base.addDays(-1)));
        QCOMPARE(days({}), QString());
    }

    void table()
    {
        QList<QJsonObject> rows{row(base.addDays(-3), 3), row(base.addDays(-1), 5)};
        rows[0].insert(u"AppId"_s, u"1400000000"_s);
        const Statistics statistics = Statistics::fromRows(rows, beijingMs(base, 12));
        StatisticsExport wish;
        wish.keys = {u"AppId"_s, u"ActiveUserNum"_s, u"Unknown"_s};
        TableSource source = statisticsTable(statistics, wish);
        QStringList titles;
        for (const ExportColumn &column : source.columns)
            titles << column.title;
        QCOMPARE(titles,
                 (QStringList{u"Day (Beijing)"_s, u"Start (UTC)"_s, u"End (UTC)"_s, u"App ID"_s, u"Active users"_s}));
        QCOMPARE(source.columns[4].key, u"ActiveUserNum"_s);
        QCOMPARE(statisticsTableSize(statistics, wish), QSize(5, 2));
        QList<Cell> cells;
        QVERIFY(source.next(cells));
        QCOMPARE(cells, (QList<Cell>{base.addDays(-3), u"2026-02-26T16:00:00Z"_s, u"2026-02-27T16:00:00Z"_s,
                                     IdText{u"1400000000"_s}, qint64(3)}));
        QVERIFY(source.next(cells));
        QCOMPARE(cells[3], Cell());
        QVERIFY(!source.next(cells));

        wish.headings = StatisticsExport::Headings::ApiNames;
        wish.utcColumns = false;
        // One unfinished day brings the column that says so.
        const Statistics early = Statistics::fromRows(rows, beijingMs(base, 8));
        source = statisticsTable(early, wish);
        titles.clear();
        for (const ExportColumn &column : source.columns)
            titles << column.title;
        QCOMPARE(titles, (QStringList{u"Date"_s, u"Final"_s, u"AppId"_s, u"ActiveUserNum"_s}));
        QCOMPARE(statisticsTableSize(early, wish), QSize(4, 2));
        QVERIFY(source.next(cells));
        QCOMPARE(cells[1], Cell(true));
        QVERIFY(source.next(cells));
        QCOMPARE(cells[1], Cell(false));
    }

    void manifest()
    {
        const Statistics statistics =
            Statistics::fromRows({row(base.addDays(-3), 3), row(base.addDays(-1), 5)}, beijingMs(base, 8));
        StatisticsExport wish;
        wish.keys = {u"ActiveUserNum"_s};
        const QJsonObject facts = statisticsManifest(statistics, wish);
        QCOMPARE(facts.value(u"firstDay"_s).toString(), base.addDays(-3).toString(Qt::ISODate));
        QCOMPARE(facts.value(u"lastDay"_s).toString(), base.addDays(-1).toString(Qt::ISODate));
        QCOMPARE(facts.value(u"missingDays"_s).toArray(), QJsonArray{base.addDays(-2).toString(Qt::ISODate)});
        QCOMPARE(facts.value(u"notFinalDays"_s).toArray(), QJsonArray{base.addDays(-1).toString(Qt::ISODate)});
        QCOMPARE(facts.value(u"zone"_s).toString(), u"Asia/Shanghai"_s);
    }
};

QTEST_GUILESS_MAIN(TestStatisticsData)
#include "tst_statisticsdata.moc"
