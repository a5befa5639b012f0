// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/statisticsarchive.h"
#include "core/base/beijing.h"
#include "core/services/statisticsfields.h"
#include "core/services/statisticstrend.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Days that stay when the service forgets them.
class TestStatisticsArchive : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;

    QString newFile() { return m_folder.filePath(u"statistics-%1.db"_s.arg(++m_number)); }

    template <class T>
    static Result<T> get(const QFuture<Result<T>> &future)
    {
        QFutureWatcher<Result<T>> watcher;
        watcher.setFuture(future);
        if (!QTest::qWaitFor([&] { return watcher.isFinished(); }, 20'000) || watcher.future().resultCount() == 0)
            return fail(ApiError::Kind::Timeout, u"no answer"_s);
        return watcher.result();
    }
    static qint64 at(QDate day, int hour) { return (beijing::startOf(day) + hour * 3600) * 1000; }
    /// Rows for days, each with one figure per field.
    static Statistics rows(const QList<QPair<QDate, qint64>> &days, qint64 nowMs,
                           const QStringList &keys = {u"ActiveUserNum"_s, u"UpMsgNum"_s})
    {
        QList<QJsonObject> out;
        for (const auto &[day, figure] : days) {
            QJsonObject row{{u"Date"_s, beijing::compact(day)}, {u"AppId"_s, u"1400000000"_s}};
            for (const QString &key : keys)
                row.insert(key, QString::number(figure));
            out << row;
        }
        return Statistics::fromRows(out, nowMs);
    }
    static std::optional<qint64> figure(const Statistics &statistics, QDate day, const QString &key = u"UpMsgNum"_s)
    {
        const qsizetype at = statistics.indexOf(day);
        return at < 0 ? std::nullopt : statistics.days[at].number(statisticsFieldIndex(key));
    }

    const QDate m_day{2026, 3, 2};

  private Q_SLOTS:
    void daysOutliveTheServicesMemory()
    {
        ManualClock clock(at(m_day.addDays(40), 12));
        StatisticsArchive archive(newFile(), clock);
        QSignalSpy grown(&archive, &StatisticsArchive::grown);
        QList<QPair<QDate, qint64>> first, second;
        for (int i = 0; i < 30; ++i) {
            first << qMakePair(m_day.addDays(i), 100 + i);
            second << qMakePair(m_day.addDays(i + 10), 110 + i);
        }
        auto merged = get(archive.merge(rows(first, at(m_day.addDays(30), 12))));
        QVERIFY(merged.has_value());
        QCOMPARE(merged->added.size(), 30);
        merged = get(archive.merge(rows(second, at(m_day.addDays(40), 12))));
        QVERIFY(merged.has_value());
        QCOMPARE(merged->added.size(), 10);
        QCOMPARE(merged->changed, 0);
        QCOMPARE(merged->kept, 0);
        QTRY_COMPARE(grown.size(), 2);
        const auto whole = get(archive.read());
        QVERIFY(whole.has_value());
        QCOMPARE(whole->days.size(), 40);
        QVERIFY(whole->missing().isEmpty());
        QCOMPARE(figure(*whole, m_day), 100);
        QCOMPARE(figure(*whole, m_day.addDays(39)), 139);
        const auto span = get(archive.span());
        QCOMPARE(span->first, m_day);
        QCOMPARE(span->last, m_day.addDays(39));
        QCOMPARE(span->gaps(), 0);
        QCOMPARE(QFileInfo(archive.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void gapsAreGaps()
    {
        ManualClock clock(at(m_day.addDays(60), 12));
        StatisticsArchive archive(newFile(), clock);
        QVERIFY(get(archive.merge(rows({{m_day, 5}}, at(m_day.addDays(1), 12)))).has_value());
        QVERIFY(get(archive.merge(rows({{m_day.addDays(50), 7}}, at(m_day.addDays(51), 12)))).has_value());
        const auto whole = get(archive.read(m_day.addDays(-100), m_day.addDays(100)));
        QVERIFY(whole.has_value());
        QCOMPARE(whole->days.size(), 60); // up to yesterday
        QCOMPARE(whole->missing().size(), 58);
        QCOMPARE(figure(*whole, m_day.addDays(20)), std::nullopt);
        const auto part = get(archive.read(m_day.addDays(10), m_day.addDays(12)));
        QCOMPARE(part->days.size(), 3);
        QVERIFY(part->isEmpty());
        QCOMPARE(get(archive.span())->gaps(), 49);
    }

    void aFinalDayIsNeverOverwrittenByLess()
    {
        ManualClock clock(at(m_day.addDays(3), 12));
        StatisticsArchive archive(newFile(), clock);
        // Before ten the figures are on their way and may be anything.
        auto merged = get(archive.merge(rows({{m_day, 90}}, at(m_day.addDays(1), 8))));
        QVERIFY(!get(archive.read())->days.first().final);
        merged = get(archive.merge(rows({{m_day, 80}}, at(m_day.addDays(1), 9))));
        QCOMPARE(merged->changed, 2);
        merged = get(archive.merge(rows({{m_day, 200}}, at(m_day.addDays(1), 11))));
        QCOMPARE(merged->completed, QList<QDate>{m_day});
        QVERIFY(get(archive.read())->days.first().final);
        // Final: a late correction upwards counts, zeros and missing fields do not.
        merged = get(archive.merge(rows({{m_day, 201}}, at(m_day.addDays(2), 11))));
        QCOMPARE(merged->changed, 2);
        merged = get(archive.merge(rows({{m_day, 0}}, at(m_day.addDays(2), 12))));
        QCOMPARE(merged->changed, 0);
        QCOMPARE(merged->kept, 2);
        merged = get(archive.merge(rows({{m_day, 202}}, at(m_day.addDays(2), 13), {u"UpMsgNum"_s})));
        QCOMPARE(merged->changed, 1);
        QCOMPARE(merged->kept, 1);
        // An answer from before the day was final that comes late, as from a second process.
        merged = get(archive.merge(rows({{m_day, 999}}, at(m_day.addDays(1), 8))));
        QVERIFY(merged->isEmpty());
        const auto whole = get(archive.read());
        QCOMPARE(figure(*whole, m_day), 202);
        QCOMPARE(figure(*whole, m_day, u"ActiveUserNum"_s), 201);
    }

    void whatWasFetchedInTheFutureGivesWay()
    {
        ManualClock clock(at(m_day.addDays(365), 12));
        const QString file = newFile();
        {
            // By a clock that stood a year ahead.
            StatisticsArchive archive(file, clock);
            QVERIFY(get(archive.merge(rows({{m_day, 30}}, clock.nowMs()))).has_value());
            QVERIFY(get(archive.read())->days.first().final);
        }
        clock.set(at(m_day.addDays(2), 12));
        StatisticsArchive archive(file, clock);
        const auto merged = get(archive.merge(rows({{m_day, 20}}, clock.nowMs())));
        QVERIFY(merged.has_value());
        QCOMPARE(merged->changed, 2);
        QCOMPARE(figure(*get(archive.read()), m_day), 20);
    }

    void twoProcessesShareTheFile()
    {
        const QString file = newFile();
        ManualClock clock(at(m_day.addDays(3), 12));
        StatisticsArchive desk(file, clock), timer(file, clock);
        const auto one = desk.merge(rows({{m_day, 1}}, at(m_day.addDays(1), 11)));
        const auto two = timer.merge(rows({{m_day.addDays(1), 2}}, at(m_day.addDays(2), 11)));
        QVERIFY(get(one).has_value());
        QVERIFY(get(two).has_value());
        QCOMPARE(get(desk.read())->days.size(), 2);
        QCOMPARE(get(timer.read())->days.size(), 2);
    }

    void aDamagedFileIsPutAside()
    {
        const QString path = newFile();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        ManualClock clock(at(m_day.addDays(3), 12));
        StatisticsArchive archive(path, clock);
        QSignalSpy aside(&archive, &StatisticsArchive::putAside);
        QVERIFY(get(archive.merge(rows({{m_day, 1}}, at(m_day.addDays(1), 11)))).has_value());
        QTRY_COMPARE(aside.size(), 1);
        QVERIFY(QFile::exists(aside.first().first().toString()));
        QCOMPARE(get(archive.read())->days.size(), 1);
    }

    void aFolderThatCannotBeIsTold()
    {
        ManualClock clock;
        StatisticsArchive archive(u"/proc/no/statistics.db"_s, clock);
        const auto merged = get(archive.merge(rows({{m_day, 1}}, at(m_day.addDays(1), 11))));
        QVERIFY(!merged.has_value());
        QCOMPARE(merged.error().kind, ApiError::Kind::Storage);
    }

    void theBandIsTheSameWeekdayOfFourWeeks()
    {
        QList<QPair<QDate, qint64>> days;
        for (int i = 0; i < 29; ++i)
            days << qMakePair(m_day.addDays(i), i % 7 == 0 ? 100 + i : 5000);
        Statistics statistics = rows(days, at(m_day.addDays(29), 12));
        const qsizetype field = statisticsFieldIndex(u"UpMsgNum"_s);
        const auto band = figureBand(statistics, 28, field);
        QVERIFY(band);
        QCOMPARE(band->low, 100);
        QCOMPARE(band->high, 121);
        QCOMPARE(band->known, 4);
        QVERIFY(band->holds(110) && !band->holds(122));
        // A gap is left out, and one week alone is no band.
        statistics.days[0].values[field] = {};
        QCOMPARE(figureBand(statistics, 28, field)->known, 3);
        QVERIFY(!figureBand(statistics, 13, field));
        QVERIFY(!figureBand(statistics, 7, field));
    }

    void rangesMoveWithTheCalendar()
    {
        const QDate last(2026, 3, 2);
        QCOMPARE(DayRange::of(u"7"_s, last), (DayRange{QDate(2026, 2, 24), last}));
        QCOMPARE(DayRange::of(u"month"_s, last), (DayRange{QDate(2026, 3, 1), last}));
        QCOMPARE(DayRange::of(u"lastMonth"_s, last), (DayRange{QDate(2026, 2, 1), QDate(2026, 2, 28)}));
        QVERIFY(!DayRange::of(u"all"_s, last).isValid());
        QVERIFY(!DayRange::of(u"-3"_s, last).isValid());
        QVERIFY(!DayRange::of(u"30"_s, {}).isValid());
    }
};

QTEST_GUILESS_MAIN(TestStatisticsArchive)
#include "tst_statisticsarchive.moc"
