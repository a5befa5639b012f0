// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/errortext.h"
#include "core/archive/statisticsarchive.h"
#include "core/base/beijing.h"
#include "core/models/statisticsmodel.h"
#include "core/net/apiclient.h"
#include "core/sandbox/sandbox.h"
#include "core/services/statisticsservice.h"
#include "core/settings/profile.h"
#include "core/settings/settings.h"
#include "tests/ui/support/nodialogs.h"
#include "ui/panels/statistics/statisticspanel.h"
#include "ui/theme/imdeskstyle.h"
#include "ui/widgets/chartview.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// A section on a service of its own, both as they are at the moment of a clock.
struct Desk
{
    Desk(const Clock &now, const QString &layout)
        : settings(dir.filePath(u"settings.ini"_s)),
          sandbox(fewPeople(now.nowMs())),
          started(sandbox.start().has_value()),
          profile(profileOf(sandbox)),
          signer(profile.sdkAppId, profile.admin, now),
          client(profile, signer, catalogue, now),
          service(client, now),
          archive(dir.filePath(u"statistics.db"_s), now)
    {
        settings.setPanelValue(u"statistics"_s, u"chartLayout"_s, layout);
        signer.setSecretKey(sandbox.secretKey());
        archive.follow(service);
        panel = std::make_unique<StatisticsPanel>(service, archive, profile, errors, settings, dialogs, now);
    }
    static SandboxOptions fewPeople(qint64 nowMs)
    {
        SandboxOptions options;
        options.clockStartMs = nowMs;
        options.accounts = 80;
        options.groups = 5;
        options.trafficPerSecond = 0;
        return options;
    }
    static Profile profileOf(const Sandbox &sandbox)
    {
        Profile profile;
        profile.name = u"Sandbox"_s;
        profile.level = SafetyLevel::Sandbox;
        profile.sdkAppId = sandbox.options().sdkAppId;
        profile.admin = sandbox.options().admin;
        profile.baseUrl = sandbox.baseUrl().toString();
        return profile;
    }

    QTemporaryDir dir;
    Settings settings;
    Sandbox sandbox;
    bool started;
    Catalogue catalogue;
    ErrorText errors{catalogue};
    NoDialogs dialogs;
    Profile profile;
    Signer signer;
    ApiClient client;
    StatisticsService service;
    StatisticsArchive archive;
    std::unique_ptr<StatisticsPanel> panel;
};

/// The rows of a table, from its first on, of which all is seen.
int wholeRows(const QTableView *table)
{
    int rows = 0;
    while (rows < table->model()->rowCount() &&
           table->visualRect(table->model()->index(rows, 0)).bottom() < table->viewport()->height())
        ++rows;
    return rows;
}

} // namespace

class TestStatisticsLayout : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ImdeskStyle); }

    void aLowWindowShowsTheChartFirst_data()
    {
        QTest::addColumn<QString>("layout");
        QTest::addColumn<QString>("chart");
        QTest::newRow("all in one") << u"all"_s << u"statisticsChart"_s;
        QTest::newRow("one each") << u"each"_s << u"smallChart0"_s;
    }

    void aLowWindowShowsTheChartFirst()
    {
        QFETCH(QString, layout);
        QFETCH(QString, chart);
        SystemClock clock;
        Desk desk(clock, layout);
        QVERIFY(desk.started);
        StatisticsPanel &panel = *desk.panel;
        const Settings &settings = desk.settings;
        // What a window of 1280x720 leaves the section.
        constexpr QSize room(1060, 505);
        panel.adaptTo(room);
        panel.resize(room);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.activated();
        QTRY_COMPARE_WITH_TIMEOUT(panel.model().rowCount(), 30, 20'000);
        QTRY_VERIFY(panel.layout()->totalHeightForWidth(room.width()) <= room.height());
        panel.resize(room);
        QTest::qWait(50);
        auto *view = panel.findChild<ChartView *>(chart);
        QVERIFY(view);
        QVERIFY2(view->height() >= 100, qPrintable(QString::number(view->height())));
        QCOMPARE(view->visibleRegion().boundingRect(), view->rect());
        const auto *figure = panel.findChild<QLabel *>(u"statisticsFigure0"_s);
        QVERIFY(figure->mapTo(&panel, QPoint()).y() > view->mapTo(&panel, QPoint()).y());
        // The table has a page of its own, on which some days can be compared.
        const auto *table = panel.findChild<QTableView *>(u"statisticsTable"_s);
        auto *pages = panel.findChild<QTabBar *>(u"statisticsPages"_s);
        QVERIFY(table && pages && pages->isVisible() && !table->isVisible());
        pages->setCurrentIndex(1);
        QVERIFY(table->isVisible() && !view->isVisible());
        QTRY_VERIFY2(wholeRows(table) >= 6, qPrintable(QString::number(wholeRows(table))));
        QCOMPARE(settings.panelValue(u"statistics"_s, u"page"_s).toString(), u"table"_s);
        // A high window has both, the figures above.
        panel.adaptTo(QSize(1060, 900));
        panel.resize(1060, 900);
        QVERIFY(!pages->isVisible() && table->isVisible() && view->isVisible());
        QTRY_VERIFY(figure->mapTo(&panel, QPoint()).y() < view->mapTo(&panel, QPoint()).y());
        QTRY_VERIFY2(wholeRows(table) >= 5, qPrintable(QString::number(wholeRows(table))));
    }

    void aNarrowWindowCutsNothing()
    {
        SystemClock clock;
        Desk desk(clock, u"each"_s);
        QVERIFY(desk.started);
        StatisticsPanel &panel = *desk.panel;
        // What a window of 1024x640 leaves beside the open navigation.
        constexpr QSize room(824, 470);
        panel.adaptTo(room);
        panel.resize(room);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.activated();
        QTRY_COMPARE_WITH_TIMEOUT(panel.model().rowCount(), 30, 20'000);
        QTRY_VERIFY2(panel.minimumSizeHint().width() <= room.width(),
                     qPrintable(QString::number(panel.minimumSizeHint().width())));
        QCOMPARE(panel.width(), room.width());
        const auto *save = panel.findChild<QPushButton *>(u"chartSave"_s);
        const auto *chart = panel.findChild<ChartView *>(u"smallChart0"_s);
        const auto *kind = panel.findChild<QComboBox *>(u"chartKind"_s);
        QVERIFY(save && chart && kind);
        QTRY_COMPARE(save->visibleRegion().boundingRect(), save->rect());
        QTRY_COMPARE(kind->visibleRegion().boundingRect(), kind->rect());
        QTRY_COMPARE(chart->visibleRegion().boundingRect().width(), chart->width());
    }

    void everyDayThatMayChangeIsNamed()
    {
        // An hour before the figures of yesterday are complete.
        const qint64 morning = beijing::startOf(QDate(2026, 3, 10)) + qint64(9) * 3600;
        const ManualClock clock(morning * 1000);
        Desk desk(clock, u"all"_s);
        QVERIFY(desk.started);
        desk.panel->show();
        desk.panel->activated();
        QTRY_COMPARE_WITH_TIMEOUT(desk.panel->model().rowCount(), 30, 20'000);
        const QList<QDate> open = desk.panel->model().statistics().tentative();
        QCOMPARE(open, (QList{QDate(2026, 3, 9), QDate(2026, 3, 10)}));
        const QString notes = desk.panel->findChild<QLabel *>(u"statisticsNotes"_s)->text();
        QVERIFY2(notes.contains(QString::number(open.size()) + u" day"_s), qPrintable(notes));
        for (const QDate day : open)
            QVERIFY2(notes.contains(day.toString(Qt::ISODate)), qPrintable(notes));
    }
};

QTEST_MAIN(TestStatisticsLayout)
#include "tst_statisticslayout.moc"
