// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/chartfile.h"
#include "ui/widgets/chartgrid.h"
#include "ui/widgets/chartpainter.h"
#include "ui/widgets/chartview.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

ChartData sample(ChartData::Kind kind = ChartData::Kind::Line, int series = 3)
{
    ChartData data;
    data.kind = kind;
    data.title = u"消息 Messages"_s;
    data.note = u"Days are Beijing days"_s;
    for (int i = 0; i < 30; ++i) {
        data.labels << u"2026-03-%1"_s.arg(i + 1, 2, 10, QLatin1Char('0'));
        data.shortLabels << u"%1 Mar"_s.arg(i + 1);
        data.tentative << (i == 29);
    }
    for (int s = 0; s < series; ++s) {
        ChartSeries one;
        one.name = u"Series %1"_s.arg(s + 1);
        for (int i = 0; i < 30; ++i)
            one.values << (i == 10 || i == 11 ? std::nullopt : std::optional<double>((s + 1) * 1000.0 + (i % 7) * 120));
        data.series << one;
    }
    return data;
}

QImage drawn(const ChartData &data, const Theme &theme, qsizetype current = -1, QSize size = {800, 400})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(theme.surface);
    QPainter painter(&image);
    drawChart(painter, image.rect(), data, theme, current);
    return image;
}

bool holdsColour(const QImage &image, const QRectF &where, const QColor &colour)
{
    const QRect area = where.toAlignedRect() & image.rect();
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QColor got = image.pixelColor(x, y);
            if (qAbs(got.red() - colour.red()) < 24 && qAbs(got.green() - colour.green()) < 24 &&
                qAbs(got.blue() - colour.blue()) < 24)
                return true;
        }
    }
    return false;
}

} // namespace

class TestChartView : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void ticksAreRound()
    {
        ChartData data = sample(ChartData::Kind::Bar, 1);
        data.series[0].values = {std::optional<double>(0), std::optional<double>(1234)};
        const ChartScale scale = ChartScale::of(data, 5, true);
        QCOMPARE(scale.minimum, 0.0);
        QCOMPARE(scale.step, 500.0);
        QCOMPARE(scale.maximum, 1500.0);
        QCOMPARE(scale.values(), (QList<double>{0, 500, 1000, 1500}));
        // High and nearly flat: a line gets its own bottom, bars never.
        data.series[0].values = {std::optional<double>(53'000), std::optional<double>(53'900)};
        QCOMPARE(ChartScale::of(data, 5, true).minimum, 0.0);
        QCOMPARE(ChartScale::of(data, 5, false).minimum, 53'000.0);
        // All zero, all alike, nothing at all.
        data.series[0].values = {std::optional<double>(0), std::optional<double>(0)};
        QVERIFY(ChartScale::of(data, 5, false).maximum > 0);
        data.series[0].values = {std::optional<double>(7), std::optional<double>(7)};
        QCOMPARE(ChartScale::of(data, 5, false).minimum, 0.0);
        data.series.clear();
        QVERIFY(ChartScale::of(data, 5, false).maximum > 0);
        // Whole figures do not get broken ticks.
        data.series = {{u"a"_s, {std::optional<double>(1), std::optional<double>(2)}}};
        QCOMPARE(ChartScale::of(data, 6, true).step, 1.0);
    }

    void geometryFindsPointsBack()
    {
        const ChartData data = sample();
        const ChartGeometry geometry = ChartGeometry::of(data, QRectF(0, 0, 800, 400));
        for (qsizetype i = 0; i < data.pointCount(); ++i)
            QCOMPARE(geometry.pointAt({geometry.x(i), geometry.plot.center().y()}), i);
        QCOMPARE(geometry.pointAt({2, 200}), -1);
        QVERIFY(geometry.labels.size() > 1 && geometry.labels.size() < data.pointCount());
        QVERIFY(geometry.y(geometry.scale.maximum) < geometry.y(geometry.scale.minimum));
    }

    void labelsOfTheAxisNeverTouch()
    {
        ChartData data = sample();
        for (qsizetype i = 0; i < data.pointCount(); ++i)
            data.shortLabels[i] = u"11月%1日"_s.arg(i + 1);
        for (int width = 120; width < 1400; width += 7) {
            const ChartGeometry geometry = ChartGeometry::of(data, QRectF(0, 0, width, 300));
            QVERIFY(!geometry.labels.isEmpty());
            QCOMPARE(geometry.labels.first().point, data.pointCount() - 1); // the newest day has one
            for (qsizetype i = 1; i < geometry.labels.size(); ++i) {
                const double gap = geometry.labels[i - 1].place.left() - geometry.labels[i].place.right();
                QVERIFY2(gap > 4, qPrintable(u"%1 px wide: %2"_s.arg(width).arg(gap)));
            }
        }
    }

    void gapsStayGaps()
    {
        for (const Theme &theme : {Theme::light(), Theme::dark()}) {
            const ChartData data = sample(ChartData::Kind::Line, 2);
            const ChartGeometry geometry = ChartGeometry::of(data, QRectF(0, 0, 800, 400));
            const QImage image = drawn(data, theme);
            const auto column = [&](qsizetype point) {
                return QRectF(geometry.x(point) - 3, geometry.plot.top(), 6, geometry.plot.height() - 2);
            };
            QVERIFY(holdsColour(image, column(5), theme.series()[0]));
            QVERIFY(!holdsColour(image,
                                 QRectF(geometry.x(10), geometry.plot.top(), geometry.slot(), geometry.plot.height()),
                                 theme.series()[0]));
            QVERIFY(data.isGap(10) && !data.isGap(9));
        }
    }

    void barsShowEveryDay()
    {
        ChartData data = sample(ChartData::Kind::Bar, 1);
        const QImage hollow = drawn(data, Theme::light());
        data.tentative.clear();
        const ChartGeometry geometry = ChartGeometry::of(data, QRectF(0, 0, 800, 400));
        const QImage image = drawn(data, Theme::light());
        QVERIFY(image != hollow); // a figure that is not final looks different
        for (qsizetype i = 0; i < data.pointCount(); ++i) {
            const QRectF foot(geometry.x(i) - geometry.slot() / 2, geometry.plot.bottom() - 30, geometry.slot(), 20);
            QCOMPARE(holdsColour(image, foot, Theme::light().series()[0]), !data.isGap(i));
        }
    }

    void readoutIsDrawnAndSaid()
    {
        const ChartData data = sample(ChartData::Kind::Line, 2);
        QVERIFY(drawn(data, Theme::light(), 5) != drawn(data, Theme::light()));
        QCOMPARE(data.readout(5), u"2026-03-06: Series 1 1,600, Series 2 2,600"_s);
        QCOMPARE(data.readout(10), u"2026-03-11: Series 1 \u2014, Series 2 \u2014"_s);
        QVERIFY(data.readout(29).contains(u"not final"_s));
        QCOMPARE(data.readout(30), QString());
    }

    void aLongRemarkLeavesASmallChartToBeSeen()
    {
        ChartData data = sample(ChartData::Kind::Line, 1);
        for (qsizetype i = 0; i < data.pointCount(); ++i)
            data.remarks << u"Against a week before: nothing to compare a week before"_s;
        const QSize size(330, 180);
        const QImage plain = drawn(data, Theme::light(), -1, size);
        const QImage told = drawn(data, Theme::light(), 0, size);
        QVERIFY(plain != told);
        const QRect last(size.width() - 60, 0, 60, size.height());
        QCOMPARE(told.copy(last), plain.copy(last));
    }

    void tinyAndEmptyChartsAreHarmless()
    {
        for (const QSize &size : {QSize(1, 1), QSize(40, 30), QSize(300, 60)}) {
            drawn(sample(), Theme::light(), 3, size);
            drawn({}, Theme::light(), 3, size);
        }
        ChartData one = sample(ChartData::Kind::Line, 1);
        one.labels = {u"a"_s};
        one.shortLabels = one.labels;
        one.series[0].values = {std::optional<double>(3)};
        const QImage image = drawn(one, Theme::light());
        QVERIFY(holdsColour(image, image.rect(), Theme::light().series()[0]));
        QVERIFY(ChartData().isEmpty());
        QVERIFY(!one.isEmpty());
    }

    void whatIsUsualIsAShade()
    {
        ChartData data = sample(ChartData::Kind::Line, 1);
        QVERIFY(!data.hasBand());
        data.bandName = u"Usual"_s;
        for (qsizetype i = 0; i < data.pointCount(); ++i) {
            const bool known = i >= 15;
            data.band << (known ? std::optional(ChartBand{0, 100'000}) : std::nullopt);
            data.remarks << (known ? u"+5 %"_s : QString());
        }
        QVERIFY(data.hasBand());
        // The scale has room for it, the read-out tells it, and only where it is known.
        QVERIFY(ChartScale::of(data, 5, false).maximum >= 100'000);
        QVERIFY(data.readout(20).contains(u"Usual 0 to 100,000"_s));
        QVERIFY(data.readout(20).contains(u"+5 %"_s));
        QVERIFY(!data.readout(3).contains(u"Usual"_s));
        for (const Theme &theme : {Theme::light(), Theme::dark()}) {
            const QImage image = drawn(data, theme);
            const ChartGeometry geometry = ChartGeometry::of(data, QRectF(0, 0, 800, 400));
            const QColor shade = theme.tint(theme.muted);
            const auto colour = [&](qsizetype point) {
                return image.pixelColor(int(geometry.x(point)), int(geometry.y(90'000)));
            };
            QCOMPARE(colour(20), shade);
            QCOMPARE(colour(5), theme.surface);
            // Its edge is seen by whoever sees no difference between shade and surface.
            double clearest = 0;
            for (int x = int(geometry.x(17)); x < int(geometry.x(22)); ++x) {
                for (int y = int(geometry.y(100'000)) - 1; y <= int(geometry.y(100'000)) + 1; ++y)
                    clearest = qMax(clearest, Theme::contrast(image.pixelColor(x, y), theme.surface));
            }
            QVERIFY2(clearest >= 3.0, QByteArray::number(clearest).constData());
            drawn(data, theme, 20);
        }
    }

    void smallChartsFollowOneAnother()
    {
        ChartGrid grid;
        QSignalSpy activated(&grid, &ChartGrid::activated);
        grid.setCharts({sample(ChartData::Kind::Line, 1), sample(ChartData::Kind::Bar, 1), sample()});
        grid.resize(700, 500);
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        QCOMPARE(grid.views().size(), 3);
        grid.views()[1]->setCurrent(4);
        QCOMPARE(grid.views()[0]->current(), 4);
        QCOMPARE(grid.views()[2]->current(), 4);
        QVERIFY(grid.views()[1]->x() > grid.views()[0]->x()); // side by side
        grid.resize(320, 500);
        QTRY_COMPARE(grid.views()[1]->x(), grid.views()[0]->x());
        QTest::keyClick(grid.views()[2], Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        grid.setCharts({sample()});
        QVERIFY(grid.views()[0]->isVisible() && !grid.views()[1]->isVisible());
    }

    void aNarrowedGridHasRoomForItsRowsAtOnce()
    {
        ChartGrid grid;
        grid.setCharts({sample(ChartData::Kind::Line, 1), sample(ChartData::Kind::Line, 1)});
        grid.resize(700, 160);
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        QTRY_VERIFY(grid.views()[1]->x() > grid.views()[0]->x());
        grid.resize(320, 160);
        // Before anything is painted: two charts below each other do not fit into the height of one.
        const int needed = grid.views()[0]->minimumHeight() + grid.views()[1]->minimumHeight();
        QVERIFY2(grid.widget()->height() >= needed, qPrintable(QString::number(grid.widget()->height())));
    }

    void keysAndMouse()
    {
        ChartView view;
        view.setAccessibleName(u"Figures"_s);
        view.resize(800, 400);
        view.setData(sample());
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus(Qt::TabFocusReason);
        QSignalSpy moved(&view, &ChartView::currentChanged);
        QSignalSpy chosen(&view, &ChartView::activated);
        view.setCurrent(-1);
        QVERIFY(view.accessibleDescription().contains(u"30"_s));
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.current(), 29);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.current(), 28);
        QVERIFY(view.accessibleDescription().startsWith(u"2026-03-29: Series 1"_s));
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.current(), 0);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.current(), 0);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.current(), 1);
        QTest::keyClick(&view, Qt::Key_End);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toLongLong(), 29);
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(view.current(), -1);

        const ChartGeometry geometry = ChartGeometry::of(view.data(), view.rect());
        QTest::mouseMove(&view, QPointF(geometry.x(7), geometry.plot.center().y()).toPoint());
        QTRY_COMPARE(view.current(), 7);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPointF(geometry.x(4), geometry.plot.center().y()).toPoint());
        QCOMPARE(view.current(), 4);
        QCOMPARE(chosen.size(), 2);
        view.setData({});
        QCOMPARE(view.current(), -1);
        QVERIFY(view.accessibleDescription().contains(u"No figures"_s));
        QTest::keyClick(&view, Qt::Key_Left);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.current(), -1);
    }

    void picturesOnDisk()
    {
        QTemporaryDir dir;
        const QString png = dir.filePath(u"图.png"_s);
        const QString svg = dir.filePath(u"图.svg"_s);
        const Result<qint64> one = saveChart(sample(), Theme::light(), {800, 400}, png);
        QVERIFY(one);
        QCOMPARE(*one, QFileInfo(png).size());
        const QImage image(png);
        QCOMPARE(image.size(), QSize(1600, 800));
        // Twice the pixels of the same picture, not the same pixels in a corner.
        QVERIFY(holdsColour(image, QRectF(1200, 300, 390, 400), Theme::light().series()[0]));
        QVERIFY(saveChart(sample(), Theme::dark(), {800, 400}, svg));
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox(), QRect(0, 0, 800, 400));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"<text"_s) && text.contains(u"Series 1"_s) && text.contains(u"消息 Messages"_s));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
        const Result<qint64> bad = saveChart(sample(), Theme::light(), {800, 400}, dir.filePath(u"gone/a.png"_s));
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, ApiError::Kind::Storage);
    }
};

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
