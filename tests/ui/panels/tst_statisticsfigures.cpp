// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/beijing.h"
#include "core/services/statisticsfields.h"
#include "ui/panels/statistics/statisticsfigures.h"

#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 12);

QJsonObject row(QDate day, qint64 active)
{
    return {{u"Date"_s, beijing::compact(day)}, {u"ActiveUserNum"_s, QString::number(active)}};
}

/// Days before today with a hundred each, one of today with what it has at noon.
Statistics atNoon(int daysBefore)
{
    QList<QJsonObject> rows{row(today, 0)};
    for (int back = 1; back <= daysBefore; ++back)
        rows << row(today.addDays(-back), 100 + back);
    return Statistics::fromRows(rows, (beijing::startOf(today) + 12 * 3600) * 1000);
}

QString textOf(const StatisticsFigures &figures, const QString &name)
{
    const auto *label = figures.findChild<QLabel *>(name);
    return label ? label->text() : u"(not there)"_s;
}

} // namespace

/// The large figures of one day beside those of a week before.
class TestStatisticsFigures : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aDayThatIsNotFinalIsNotCompared()
    {
        const Statistics statistics = atNoon(9);
        QVERIFY(!statistics.days.last().final);
        StatisticsFigures figures;
        figures.show(statistics, {u"ActiveUserNum"_s});
        const QString day = textOf(figures, u"statisticsLatestDay"_s);
        QVERIFY2(day.contains(u"2026-03-11"_s) && !day.contains(u"not final"_s), qPrintable(day));
        QCOMPARE(textOf(figures, u"statisticsFigure0"_s), u"101"_s);
        const QString change = textOf(figures, u"statisticsChange0"_s);
        QVERIFY2(change.contains(u"108 on"_s) && !change.contains(u"100.0 %"_s), qPrintable(change));

        // Nor where it is asked for by itself: in the chart and in the inspector.
        const qsizetype active = statisticsFieldIndex(u"ActiveUserNum"_s);
        const QString asked = weekComparison(statistics, statistics.indexOf(today), active);
        QVERIFY2(asked.contains(u"not final"_s) && !asked.contains(u'%'), qPrintable(asked));
    }

    void withoutAFinalDayTheLatestIsShownAsWhatItIs()
    {
        StatisticsFigures figures;
        figures.show(atNoon(0), {u"ActiveUserNum"_s});
        const QString day = textOf(figures, u"statisticsLatestDay"_s);
        QVERIFY2(day.contains(u"2026-03-12"_s) && day.contains(u"not final"_s), qPrintable(day));
        QCOMPARE(textOf(figures, u"statisticsFigure0"_s), u"0"_s);
        QVERIFY(!textOf(figures, u"statisticsChange0"_s).contains(u'%'));
    }
};

QTEST_MAIN(TestStatisticsFigures)
#include "tst_statisticsfigures.moc"
