// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/logage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;

/// Which events are too old where the clock is wrong, or has been.
class TestLogAge : public QObject
{
    Q_OBJECT

    static constexpr qint64 day = 86'400'000;
    static constexpr qint64 today = 20'000 * day;
    static constexpr qint64 tenYears = 3'650 * day;

    QTemporaryDir m_dir;
    std::optional<sqlite::Connection> m_log;

    /// Events received at these moments, the first with the number 1.
    void receive(const QList<qint64> &moments)
    {
        QVERIFY(m_log->run("DELETE FROM event"));
        for (const qint64 at : moments)
            QVERIFY(m_log->run(
                ("INSERT INTO event(received_at, origin) VALUES(" + QByteArray::number(at) + ",0)").constData()));
    }
    /// Whether a program that is started at that moment would drop what is too old.
    bool dropsAt(qint64 now)
    {
        LogAge age;
        if (!age.open(*m_log))
            return true;
        age.note(*m_log, now);
        return age.isDue(now);
    }

  private Q_SLOTS:
    void init()
    {
        m_log.reset();
        QFile::remove(m_dir.filePath(QStringLiteral("log.db")));
        m_log.emplace(sqlite::Connection::open(m_dir.filePath(QStringLiteral("log.db")),
                                               sqlite::Connection::Mode::ReadWrite, 1'000)
                          .value());
        QVERIFY(m_log->run("CREATE TABLE event(seq INTEGER PRIMARY KEY, received_at INTEGER, origin INTEGER)"));
    }

    void aStartWithAClockFarAheadDropsNothing()
    {
        receive({today - 40 * day, today - day});
        QVERIFY(!dropsAt(today + tenYears)); // the log of an older program, which kept no clock
        QVERIFY(!dropsAt(today + tenYears + 60'000));
        // What was received meanwhile makes it no better.
        receive({today - 40 * day, today - day, today + tenYears});
        QVERIFY(!dropsAt(today + tenYears + 120'000));
        QVERIFY(dropsAt(today));
        QVERIFY(!dropsAt(today + tenYears));
    }

    void whoWasAwayForLongIsBelievedADayLater()
    {
        receive({today});
        QVERIFY(dropsAt(today + 2 * day)); // a weekend
        QVERIFY(!dropsAt(today + 30 * day));
        QVERIFY(!dropsAt(today + 30 * day + 3'600'000));
        QVERIFY(dropsAt(today + 31 * day));
    }

    void aFreshLogGoesByItsClock() { QVERIFY(dropsAt(today)); }

    void itIsNotLookedAtAllTheTime()
    {
        receive({today});
        LogAge age;
        QVERIFY(age.open(*m_log));
        age.note(*m_log, today);
        QVERIFY(age.isDue(today));
        QVERIFY(age.firstToKeep(*m_log, 1, today - day, today));
        QVERIFY(!age.isDue(today + 1'000));
        QVERIFY(age.isDue(today + 61'000));
        age.lookAgain();
        QVERIFY(age.isDue(today + 1'000));
    }

    void eventsOfTheFutureAreAsOldAsTheirNeighbours()
    {
        const qint64 future = today + tenYears;
        receive({today, future, today + day, future, today + 40 * day, future, today + 41 * day});
        const auto first = [this](qint64 now) {
            LogAge age;
            return age.firstToKeep(*m_log, 1, now - 30 * day, now).value();
        };
        QCOMPARE(first(today + 2 * day), 1);
        QCOMPARE(first(today + 30 * day + 1), 2);
        QCOMPARE(first(today + 50 * day), 4); // that behind it is one of the neighbour's, which is young
        QCOMPARE(first(today + 70 * day + 1), 6);
        QCOMPARE(first(today + 100 * day), 8);
    }

    void aClockThatIsPutBackMakesEventsYounger()
    {
        receive({today, today + 40 * day});
        LogAge age;
        QCOMPARE(age.firstToKeep(*m_log, 1, today + 30 * day, today + 60 * day).value(), 2);
        QCOMPARE(age.firstToKeep(*m_log, 1, today - day, today + 29 * day).value(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLogAge)
#include "tst_logage.moc"
