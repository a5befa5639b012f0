// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "ui/panels/statistics/statisticsrangebar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Days of one's own choice.
class TestStatisticsRangeBar : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void ownDaysAreChosenByKeys()
    {
        const QTemporaryDir dir;
        Settings settings(dir.filePath(u"settings.ini"_s));
        settings.setPanelValue(u"statistics"_s, u"range"_s, u"30"_s);
        StatisticsRangeBar bar(settings);
        bar.show();
        auto *range = bar.findChild<QComboBox *>(u"statisticsRange"_s);
        auto *from = bar.findChild<QDateEdit *>(u"statisticsFrom"_s);
        auto *to = bar.findChild<QDateEdit *>(u"statisticsTo"_s);
        QVERIFY(range && from && to);
        QVERIFY(!from->isVisible() && !to->isVisible());
        range->setCurrentIndex(range->findData(u"own"_s));
        QVERIFY(from->isVisible() && to->isVisible());
        from->setDate({2026, 3, 10});
        to->setDate({2026, 3, 12});
        QSignalSpy changed(&bar, &StatisticsRangeBar::rangeChanged);
        from->setCurrentSection(QDateTimeEdit::DaySection);
        QTest::keyClick(from, Qt::Key_Down);
        to->setCurrentSection(QDateTimeEdit::DaySection);
        QTest::keyClick(to, Qt::Key_Up);
        QCOMPARE(changed.count(), 2);
        const QDate last(2026, 3, 20);
        QCOMPARE(bar.range(last).from, QDate(2026, 3, 9));
        QCOMPARE(bar.range(last).to, QDate(2026, 3, 13));
        // The other way round they are the same days.
        from->setDate({2026, 3, 15});
        QCOMPARE(bar.range(last).from, QDate(2026, 3, 13));
        QCOMPARE(bar.range(last).to, QDate(2026, 3, 15));
        QVERIFY(bar.findChild<QPushButton *>(u"statisticsViews"_s)->menu());
    }
};

QTEST_MAIN(TestStatisticsRangeBar)
#include "tst_statisticsrangebar.moc"
