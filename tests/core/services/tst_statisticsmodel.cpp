// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/beijing.h"
#include "core/models/statisticsmodel.h"
#include "core/services/statisticsfields.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

class TestStatisticsModel : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void showsDaysNewestFirst()
    {
        StatisticsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 32);

        const QDate today(2026, 3, 2);
        const qint64 now = (beijing::startOf(today) + 8 * 3600) * 1000;
        const auto row = [&](int back, const QString &active) {
            return QJsonObject{{u"Date"_s, beijing::compact(today.addDays(-back))},
                               {u"ActiveUserNum"_s, active},
                               {u"AppName"_s, u"a\u202Eb"_s}};
        };
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setStatistics(Statistics::fromRows({row(1, u"0"_s), row(2, u"1234567"_s), row(4, u"9"_s)}, now));
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), 4);

        const auto text = [&](int r, int c) { return model.index(r, c).data().toString(); };
        QVERIFY2(text(0, 0).startsWith(u"2026-03-01 Sun"_s) && text(0, 0).contains(u"not final"_s),
                 qPrintable(text(0, 0)));
        QCOMPARE(text(0, 1), u"0"_s);
        QCOMPARE(text(1, 1), QLocale().toString(1'234'567));
        QVERIFY(text(2, 0).contains(u"no figures"_s));
        QCOMPARE(text(2, 1), u"\u2014"_s);
        QCOMPARE(model.index(2, 1).data(StatisticsModel::RawRole), QVariant());
        QCOMPARE(model.index(2, 1).data(StatisticsModel::StateRole).toString(), u"missing"_s);
        QCOMPARE(model.index(0, 5).data(StatisticsModel::StateRole).toString(), u"notFinal"_s);
        QCOMPARE(model.index(1, 1).data(StatisticsModel::RawRole).toLongLong(), 1'234'567);
        QCOMPARE(model.index(1, 0).data(StatisticsModel::RawRole).toDate(), today.addDays(-2));
        const int name = StatisticsModel::FirstFieldColumn + int(statisticsFieldIndex(u"AppName"_s));
        QVERIFY(!text(1, name).contains(QChar(0x202E)));
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"UTC"_s));
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Active users"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal, StatisticsModel::KeyRole).toString(), u"ActiveUserNum"_s);
        QCOMPARE(model.dayOf(0), 3);
        QCOMPARE(model.rowOf(3), 0);
        model.retranslate();
        model.setStatistics({});
        QCOMPARE(model.rowCount(), 0);
        model.retranslate();
    }
};

QTEST_GUILESS_MAIN(TestStatisticsModel)
#include "tst_statisticsmodel.moc"
