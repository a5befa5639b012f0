// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/clockjump.h"
#include "core/callbacks/eventreader.h"
#include "core/callbacks/eventstore.h"
#include "core/callbacks/logexcess.h"
#include "core/callbacks/storewatch.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;

/// Damaged event logs, full ones, and clocks that jump.
class TestEventSalvage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_files = 0;

    QString freshPath() { return m_dir.filePath(QStringLiteral("log%1.db").arg(++m_files)); }

    static void fill(EventStore &store, int count, qsizetype bodyBytes = 500)
    {
        std::atomic<int> told = 0;
        struct Teller
        {
            Mailbox<CommitOutcome> mailbox;
            std::shared_ptr<CommitOutbox> outbox = std::make_shared<CommitOutbox>(&mailbox);
            ~Teller() { outbox->close(); }
        };
        Teller teller{Mailbox<CommitOutcome>([&told](const std::vector<CommitOutcome> &outcomes) {
            told += int(std::count_if(outcomes.begin(), outcomes.end(), [](const auto &one) { return one.committed; }));
        })};
        for (int i = 1; i <= count; ++i) {
            auto event = std::make_shared<CallbackEvent>();
            event->receivedAt = QDateTime::currentMSecsSinceEpoch();
            event->command = QStringLiteral("State.StateChange");
            event->text = QString::number(i);
            event->body = QByteArray(bodyBytes, char('a' + i % 26));
            while (!store.submit(event, quint64(i), teller.outbox))
                QTest::qWait(5);
            if (i % 500 == 0)
                QTRY_COMPARE(told.load(), i);
        }
        QTRY_COMPARE(told.load(), count);
    }

    /// Overwrites a stretch of the file.
    static void damage(const QString &path, qint64 at, qint64 length, char with = '\xa5')
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() >= at + length);
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(QByteArray(length, with)), length);
    }

  private Q_SLOTS:
    void whatCanBeReadIsSaved()
    {
        StoreOptions options;
        options.path = freshPath();
        {
            auto store = EventStore::open(options);
            QVERIFY(store);
            fill(**store, 3'000);
            QVERIFY(!(*store)->salvage());
        }
        const qint64 size = QFileInfo(options.path).size();
        damage(options.path, size / 2 / 4'096 * 4'096, 5 * 4'096);
        auto store = EventStore::open(options);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().message));
        const auto report = (*store)->salvage();
        QVERIFY(report);
        QVERIFY2(report->saved > 2'900 && report->saved < 3'000, qPrintable(QString::number(report->saved)));
        QVERIFY2(report->lost >= 3'000 - report->saved && report->lost < 200,
                 qPrintable(QString::number(report->lost)));
        QCOMPARE(QFileInfo(report->damagedPath).size(), size);
        StoreWatch watch;
        const auto news = watch.news(**store, 1);
        QVERIFY(news);
        QCOMPARE(news->kind, ReceiverProblem::Kind::StoreSalvaged);
        QVERIFY(news->words.contains(report->damagedPath));
        QVERIFY(!watch.news(**store, 2));
        // Numbers stay, and the next ones go on behind them.
        fill(**store, 1);
        const auto events = EventReader::open(options.path)->after(0, 10'000, EventReader::Body::With);
        QVERIFY(events);
        QCOMPARE(qint64(events->size()), report->saved + 1);
        QCOMPARE(events->back().seq, 3'001);
        for (std::size_t i = 0; i + 1 < events->size(); ++i)
            QCOMPARE(events->at(i).text.toLongLong(), events->at(i).seq);
    }

    void aTornPageCostsItsRowsAlone_data()
    {
        QTest::addColumn<bool>("last");
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("length");
        for (const bool last : {false, true}) {
            for (const int at : {0, 8, 100, 512, 1'024, 2'048, 3'072}) {
                for (const int length : {1'024, 2'048}) {
                    if (at + length <= 4'096)
                        QTest::addRow("%s page, %d from %d", last ? "last" : "middle", length, at)
                            << last << at << length;
                }
            }
        }
        QTest::newRow("cut") << true << 1'500 << 0;
    }
    void aTornPageCostsItsRowsAlone()
    {
        QFETCH(bool, last);
        QFETCH(int, at);
        QFETCH(int, length);
        StoreOptions options;
        options.path = freshPath();
        {
            auto store = EventStore::open(options);
            QVERIFY(store);
            fill(**store, 500);
        }
        const qint64 size = QFileInfo(options.path).size();
        const qint64 page = last ? size - 4'096 : size / 2 / 4'096 * 4'096;
        if (length > 0)
            damage(options.path, page + at, length, '\0');
        else
            QVERIFY(QFile::resize(options.path, page + at));
        auto store = EventStore::open(options);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().message));
        fill(**store, 1);
        const auto events = EventReader::open(options.path)->after(0, 1'000, EventReader::Body::With);
        QVERIFY(events);
        QVERIFY2(events->size() > 480, qPrintable(QString::number(events->size())));
        // Where it tore in the words of a row, nothing tells.
        qsizetype strange = 0;
        for (std::size_t i = 0; i + 1 < events->size(); ++i)
            strange += events->at(i).text.toLongLong() == events->at(i).seq ? 0 : 1;
        QVERIFY2(strange <= 1, qPrintable(QString::number(strange)));
        if (const auto report = (*store)->salvage()) {
            QCOMPARE(report->saved, qint64(events->size()) - 1);
            QVERIFY2(report->saved + report->lost >= 500, qPrintable(QString::number(report->lost)));
        } else {
            QCOMPARE(events->size(), std::size_t(501)); // what was torn held no row
        }
    }

    void damageFoundWhileWritingIsMendedAndTheEventKept()
    {
        StoreOptions options;
        options.path = freshPath();
        auto store = EventStore::open(options);
        QVERIFY(store);
        fill(**store, 2'000);
        {
            // Behind the back of the writer, through SQLite itself: its caches and the file part ways.
            Result<sqlite::Connection> other =
                sqlite::Connection::open(options.path, sqlite::Connection::Mode::ReadWrite, 1'000);
            QVERIFY(other);
            QVERIFY(other->run("PRAGMA writable_schema = ON"));
            QVERIFY(other->run("UPDATE sqlite_master SET rootpage = 999999 WHERE name = 'event'"));
            const Result<qint64> version = other->number("PRAGMA schema_version");
            QVERIFY(version);
            QVERIFY(other->run(("PRAGMA schema_version = " + QByteArray::number(*version + 1)).constData()));
        }
        fill(**store, 5);
        const auto report = (*store)->salvage();
        QVERIFY(report);
        const auto events = EventReader::open(options.path)->after(0, 10'000, EventReader::Body::With);
        QVERIFY(events);
        // Nothing in the file leads to the old rows any more, but their pages are there; no number is given twice.
        QCOMPARE(report->saved, 2'000);
        QCOMPARE(events->size(), std::size_t(2'005));
        for (std::size_t i = 0; i < events->size(); ++i)
            QCOMPARE(events->at(i).seq, qint64(i + 1));
    }

    void numbersOfLostRowsAreNotGivenAgain()
    {
        StoreOptions options;
        options.path = freshPath();
        {
            auto store = EventStore::open(options);
            QVERIFY(store);
            fill(**store, 10);
        }
        for (const char *sql : {"DELETE FROM event WHERE seq > 6", "DELETE FROM event",
                                "INSERT INTO answered VALUES(4611686018427387904, 1, 1)",
                                "INSERT INTO handling VALUES(4611686018427387904, x'00')"}) {
            QVERIFY(sqlite::Connection::open(options.path, sqlite::Connection::Mode::ReadWrite, 1'000)->run(sql));
            auto store = EventStore::open(options);
            QVERIFY(store);
            QCOMPARE((*store)->lastSeqAtOpen(), 10);
            QCOMPARE((*store)->lastSeq(), 10);
        }
        auto store = EventStore::open(options);
        fill(**store, 1);
        QCOMPARE((*store)->lastSeq(), 11);
        QCOMPARE((*store)->fillPercent(), 0);
    }

    void aDestroyedFirstPageCostsNoEvent_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("header") << 100;
        QTest::newRow("the way to the tables") << 300;
        QTest::newRow("whole page") << 4'096;
    }
    void aDestroyedFirstPageCostsNoEvent()
    {
        QFETCH(int, bytes);
        StoreOptions options;
        options.path = freshPath();
        {
            auto store = EventStore::open(options);
            QVERIFY(store);
            fill(**store, 500);
        }
        damage(options.path, 0, bytes);
        QFile before(options.path);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray damaged = before.readAll();
        before.close();
        auto store = EventStore::open(options);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().message));
        const auto report = (*store)->salvage();
        QVERIFY(report);
        QCOMPARE(report->saved, 500);
        QCOMPARE(report->lost, 0);
        QFile aside(report->damagedPath);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), damaged);
        QVERIFY(!QFile::exists(options.path + QStringLiteral(".mending")));
        fill(**store, 1);
        const auto events = EventReader::open(options.path)->after(0, 1'000, EventReader::Body::With);
        QVERIFY(events);
        QCOMPARE(events->size(), std::size_t(501));
        QCOMPARE(events->front().text, QStringLiteral("1"));
        QCOMPARE(events->back().seq, 501);
    }

    void aLogWithoutReadableRowsIsBegunAnew()
    {
        StoreOptions options;
        options.path = freshPath();
        EventStore::open(options).value().reset();
        const qint64 size = QFileInfo(options.path).size();
        damage(options.path, 0, 100);
        damage(options.path, 4'096, size - 4'096);
        auto store = EventStore::open(options);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().message));
        QCOMPARE((*store)->salvage()->saved, 0);
        QCOMPARE((*store)->salvage()->lost, -1);
        QCOMPARE(QFileInfo((*store)->salvage()->damagedPath).size(), size);
        fill(**store, 1);
    }

    void withoutRoomForTheCopyNothingIsLost()
    {
        StoreOptions options;
        options.path = freshPath();
        {
            auto store = EventStore::open(options);
            QVERIFY(store);
            fill(**store, 300);
        }
        damage(options.path, 0, 100);
        QFile file(options.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        // A folder stands where the copy belongs.
        const QString mending = options.path + QStringLiteral(".mending");
        QVERIFY(QDir().mkpath(mending + QStringLiteral("/in the way")));
        const auto none = EventStore::open(options);
        QVERIFY(!none);
        QVERIFY(!sqlite::isDamage(none.error()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        file.close();
        QVERIFY(!QFile::exists(options.path + QStringLiteral(".damaged-1")));
        // The next start finds the way free.
        QVERIFY(QDir(mending).removeRecursively());
        const auto store = EventStore::open(options);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().message));
        QCOMPARE((*store)->salvage()->saved, 300);
    }

    void aCopyLeftBehindGoes()
    {
        StoreOptions options;
        options.path = freshPath();
        const QString mending = options.path + QStringLiteral(".mending");
        for (const QString &name : {mending, mending + QStringLiteral("-wal")}) {
            QFile left(name);
            QVERIFY(left.open(QIODevice::WriteOnly));
            QCOMPARE(left.write("private"), 7);
        }
        QVERIFY(EventStore::open(options));
        QVERIFY(!QFile::exists(mending));
        QVERIFY(!QFile::exists(mending + QStringLiteral("-wal")));
    }

    void whatOnlyMentionsTheSchemaIsLeftAlone()
    {
        StoreOptions options;
        options.path = freshPath();
        QByteArray dump =
            "BEGIN TRANSACTION;\nCREATE TABLE event(seq INTEGER PRIMARY KEY, received_at INTEGER NOT NULL);\n";
        dump += QByteArray(3 * 4'096 - dump.size(), ' ');
        QFile file(options.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(dump), dump.size());
        file.close();
        QVERIFY(!EventStore::open(options));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), dump);
        QVERIFY(!QFile::exists(options.path + QStringLiteral(".damaged-1")));
    }

    void theSizeIsKeptAndToldBefore()
    {
        StoreOptions options;
        options.path = freshPath();
        options.keepRows = 0;
        options.keepBytes = 4 << 20;
        auto store = EventStore::open(options);
        QVERIFY(store);
        StoreWatch watch;
        QList<ReceiverProblem::Kind> kinds;
        for (int round = 0; round < 30; ++round) {
            fill(**store, 500, 1'000);
            if (const auto news = watch.news(**store, round))
                kinds << news->kind;
        }
        QCOMPARE(kinds, (QList{ReceiverProblem::Kind::StoreNearlyFull, ReceiverProblem::Kind::StoreTrimmed}));
        QVERIFY((*store)->trimmedRows() > 5'000);
        store->reset();
        // The free pages stay in the file, a little slack included.
        QVERIFY2(QFileInfo(options.path).size() < 7 << 20, qPrintable(QString::number(QFileInfo(options.path).size())));
        const auto events = EventReader::open(options.path)->after(0, 100'000, EventReader::Body::Without);
        QVERIFY(events);
        QCOMPARE(events->back().seq, 15'000);
        QVERIFY(events->size() > 1'000);
    }

    void warningsComeAgainOnlyAfterACalm()
    {
        StoreOptions options;
        options.path = freshPath();
        options.keepRows = 100;
        auto store = EventStore::open(options);
        QVERIFY(store);
        StoreWatch watch;
        // The log is measured right after events were acknowledged.
        const auto newsSoon = [&](qint64 now) {
            std::optional<ReceiverProblem> news;
            for (int i = 0; i < 2'000 && !(news = watch.news(**store, now)); ++i)
                QTest::qWait(10);
            return news ? news->kind : ReceiverProblem::Kind::Refused;
        };
        fill(**store, 50);
        QVERIFY(!watch.news(**store, 1));
        fill(**store, 42);
        QCOMPARE(newsSoon(2), ReceiverProblem::Kind::StoreNearlyFull);
        QVERIFY(!watch.news(**store, 3));
        fill(**store, 60);
        QCOMPARE(newsSoon(4), ReceiverProblem::Kind::StoreTrimmed);
        fill(**store, 60);
        QVERIFY(!watch.news(**store, 5));
        QCOMPARE(newsSoon(4 + StoreWatch::repeatMs), ReceiverProblem::Kind::StoreTrimmed);
    }

    void whoWasKilledListenedUntilItsLastEvent()
    {
        StoreOptions options;
        options.path = freshPath();
        {
            auto store = EventStore::open(options);
            QVERIFY(store);
            fill(**store, 30);
            (*store)->run([](sqlite::Connection &connection) {
                // Twenty events of the first run, ten of the second; the notes lag behind, as a kill leaves them.
                return connection.run("UPDATE event SET received_at = 100000 + seq * 1000;"
                                      "UPDATE event SET received_at = 200000 + seq * 1000 WHERE seq > 20;"
                                      "UPDATE event SET origin = 1, received_at = 150000 WHERE seq = 20;"
                                      "INSERT INTO listening VALUES(100000, 115000), (210000, 215000)");
            });
        }
        const auto spans = EventReader::open(options.path).value().listened();
        QVERIFY(spans);
        QCOMPARE(spans->size(), std::size_t(2));
        QCOMPARE(spans->front(), (std::pair<qint64, qint64>(100'000, 119'000)));
        QCOMPARE(spans->back(), (std::pair<qint64, qint64>(210'000, 230'000)));
    }

    void whatFillsUpFastIsToldEarly()
    {
        StoreOptions options;
        options.path = freshPath();
        options.keepRows = 1'000;
        options.sync = StoreOptions::Sync::Normal;
        auto store = EventStore::open(options);
        QVERIFY(store);
        StoreWatch watch;
        QList<ReceiverProblem> told;
        qint64 droppedBefore = -1;
        // One look sees it below the mark of the warning, the next one would see it overflow.
        for (int rows = 20; rows <= 1'145; rows += 125) {
            fill(**store, rows == 20 ? 20 : 125);
            QTRY_COMPARE((*store)->fillPercent(), qMin(100, rows / 10));
            if (rows > 1'010)
                QTRY_VERIFY((*store)->trimmedRows() > 0);
            if (const auto news = watch.news(**store, rows)) {
                told << *news;
                if (told.size() == 1)
                    droppedBefore = (*store)->trimmedRows();
            }
        }
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.first().kind, ReceiverProblem::Kind::StoreNearlyFull);
        QCOMPARE(droppedBefore, 0);
        QCOMPARE(told.last().kind, ReceiverProblem::Kind::StoreTrimmed);
        QVERIFY2(!told.last().words.contains(QLatin1String("too fast")), qPrintable(told.last().words));
    }

    void daysThatWentByAreNoGrowth()
    {
        StoreOptions options;
        options.path = freshPath();
        options.keepDays = 7;
        auto store = EventStore::open(options);
        QVERIFY(store);
        StoreWatch watch;
        fill(**store, 1);
        QTRY_COMPARE((*store)->lastSeq(), 1);
        QVERIFY(!watch.news(**store, 1));
        store->reset();
        // As after a clock was put ahead: from one look to the next the oldest is three days older.
        QVERIFY(sqlite::Connection::open(options.path, sqlite::Connection::Mode::ReadWrite, 1'000)
                    ->run("UPDATE event SET received_at = received_at - 3 * 86400000"));
        *store = std::move(EventStore::open(options).value());
        fill(**store, 1);
        QTRY_COMPARE((*store)->fillPercent(), 42);
        QCOMPARE((*store)->sizePercent(), 0);
        QVERIFY(!watch.news(**store, 2));
        QVERIFY(!watch.news(**store, 3));
    }

    void aBurstIsLookedAtAtOnce()
    {
        StoreOptions options;
        options.path = freshPath();
        options.keepRows = 1'000;
        auto store = EventStore::open(options);
        QVERIFY(store);
        StoreWatch watch;
        fill(**store, 500);
        QVERIFY(!watch.isUrgent(**store));
        fill(**store, 450);
        QVERIFY(watch.isUrgent(**store)); // as soon as they are told to be there
        QVERIFY(!watch.isUrgent(**store));
        const auto news = watch.news(**store, 1);
        QVERIFY(news);
        QCOMPARE(news->kind, ReceiverProblem::Kind::StoreNearlyFull);
    }

    void anotherLogHasNotGrown()
    {
        StoreOptions options;
        options.path = freshPath();
        options.keepRows = 1'000;
        StoreWatch watch;
        {
            auto store = EventStore::open(options);
            QVERIFY(store);
            QVERIFY(!watch.opened(**store, 1));
            fill(**store, 100);
            QTRY_COMPARE((*store)->fillPercent(), 10);
            QVERIFY(!watch.news(**store, 2));
        }
        options.keepRows = 150;
        auto store = EventStore::open(options);
        QVERIFY(store);
        QCOMPARE((*store)->fillPercent(), 66);
        QVERIFY(!watch.opened(**store, 3));
        QVERIFY(!watch.news(**store, 4));
    }

    void whatGoesTooFastForAWarningIsToldSo()
    {
        StoreOptions options;
        options.path = freshPath();
        options.keepRows = 100;
        auto store = EventStore::open(options);
        QVERIFY(store);
        StoreWatch watch;
        QVERIFY(!watch.opened(**store, 1));
        fill(**store, 300);
        QTRY_VERIFY((*store)->trimmedRows() > 0);
        const auto news = watch.news(**store, 2);
        QVERIFY(news);
        QCOMPARE(news->kind, ReceiverProblem::Kind::StoreTrimmed);
        QVERIFY2(news->words.contains(QLatin1String("too fast to warn")), qPrintable(news->words));
        QVERIFY(news->words.contains(QLatin1String("--keep-rows")));
    }

    void aLowerLimitIsToldBeforeItDrops_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("days");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("rows") << 400 << 0 << qint64(0);
        QTest::newRow("bytes") << 0 << 0 << (qint64(1) << 18);
        QTest::newRow("days") << 0 << 1 << qint64(0);
    }
    void aLowerLimitIsToldBeforeItDrops()
    {
        QFETCH(int, rows);
        QFETCH(int, days);
        QFETCH(qint64, bytes);
        StoreOptions options;
        options.path = freshPath();
        {
            auto store = EventStore::open(options);
            QVERIFY(store);
            fill(**store, 1'000);
            (*store)->run([](sqlite::Connection &connection) {
                return connection.run("UPDATE event SET received_at = 1 WHERE seq <= 600");
            });
        }
        options.keepRows = rows;
        options.keepDays = days;
        options.keepBytes = bytes;
        options.listeningBeatMs = 5;
        const LogExcess excess = LogExcess::of(options, QDateTime::currentMSecsSinceEpoch());
        QCOMPARE(excess.rows, 1'000);
        QVERIFY2(excess.events() > 300 && excess.events() <= 700, qPrintable(QString::number(excess.events())));
        auto store = EventStore::open(options);
        QVERIFY(store);
        StoreWatch watch;
        const auto warning = watch.opened(**store, QDateTime::currentMSecsSinceEpoch());
        QVERIFY(warning);
        QCOMPARE(warning->kind, ReceiverProblem::Kind::StoreNearlyFull);
        QVERIFY(warning->words.contains(QString::number(excess.events())));
        // Whoever listens has something to write before anything comes.
        (*store)->setListening(true);
        auto notes = sqlite::Connection::open(options.path, sqlite::Connection::Mode::ReadOnly, 5'000);
        QVERIFY(notes);
        const auto beats = [&notes] { return notes->number("SELECT until - since FROM listening").value_or(0); };
        QTRY_VERIFY(beats() > 50);
        QCOMPARE((*store)->trimmedRows(), 0);
        fill(**store, 1);
        QTRY_VERIFY((*store)->trimmedRows() > 0);
        // It was said before.
        const auto news = watch.news(**store, QDateTime::currentMSecsSinceEpoch());
        QVERIFY(news);
        QVERIFY2(!news->words.contains(QLatin1String("too fast")), qPrintable(news->words));
    }

    void aJumpingClockIsNotBelievedForAWhile()
    {
        constexpr qint64 day = 86'400'000;
        ClockJump jumps;
        QVERIFY(jumps.isCalm(1'000'000, 0));
        QVERIFY(jumps.isCalm(1'060'000, 60'000));
        QVERIFY(!jumps.isCalm(1'060'000 + 3'650 * day, 61'000));
        QVERIFY(!jumps.isCalm(1'060'000 + 3'650 * day, 62'000));
        // Set right again, the calm begins anew.
        QVERIFY(!jumps.isCalm(1'064'000, 64'000));
        QVERIFY(!jumps.isCalm(1'064'000 + ClockJump::calmMs - 1, 64'000 + ClockJump::calmMs - 1));
        QVERIFY(jumps.isCalm(1'064'000 + ClockJump::calmMs, 64'000 + ClockJump::calmMs));
        // A clock that is slowly put right is no jump.
        QVERIFY(jumps.isCalm(1'064'000 + ClockJump::calmMs + 5'000, 64'000 + ClockJump::calmMs + 2'000));
    }
};

QTEST_GUILESS_MAIN(TestEventSalvage)
#include "tst_eventsalvage.moc"
