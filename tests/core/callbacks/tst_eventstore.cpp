// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventreader.h"
#include "core/callbacks/eventstore.h"
#include "core/callbacks/logrow.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <limits>
#include <thread>
#include <unistd.h>
#include <utility>

using namespace imdesk;

class TestEventStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_files = 0;

    QString freshPath() { return m_dir.filePath(QStringLiteral("log%1.db").arg(++m_files)); }

    static EventPtr sample(int number)
    {
        auto event = std::make_shared<CallbackEvent>();
        event->receivedAt = QDateTime::currentMSecsSinceEpoch();
        event->command = QStringLiteral("Group.CallbackAfterSendMsg");
        event->sender = QStringLiteral("a%1").arg(number);
        event->receivers = QStringLiteral("b\nc");
        event->group = QStringLiteral("组");
        event->text = QStringLiteral("红包 %1").arg(number);
        event->detail = QStringLiteral("Public");
        event->ip = QStringLiteral("203.0.113.7");
        event->platform = QStringLiteral("iOS");
        event->requestTime = 1'700'000'000;
        event->sign = SignState::Valid;
        event->query = "SdkAppid=1";
        event->body = QByteArray("{\"n\":\0}", 7);
        event->note = QStringLiteral("note");
        event->answerCode = 5;
        event->answerText = QStringLiteral("why");
        return event;
    }

    struct Outcomes
    {
        std::vector<CommitOutcome> all;
        Mailbox<CommitOutcome> mailbox{
            [this](std::vector<CommitOutcome> outcomes) { all.insert(all.end(), outcomes.begin(), outcomes.end()); }};
        std::shared_ptr<CommitOutbox> outbox = std::make_shared<CommitOutbox>(&mailbox);
        ~Outcomes() { outbox->close(); }
    };

    static std::unique_ptr<EventStore> opened(StoreOptions options, EventStore::Observer observer = {})
    {
        Result<std::unique_ptr<EventStore>> store = EventStore::open(options, std::move(observer));
        if (!store)
            qWarning("%ls", qUtf16Printable(store.error().message));
        return store ? std::move(*store) : nullptr;
    }

    static std::vector<CallbackEvent> allOf(const QString &path)
    {
        Result<EventReader> reader = EventReader::open(path);
        return reader ? reader->after(0, std::numeric_limits<int>::max(), EventReader::Body::With).value()
                      : std::vector<CallbackEvent>();
    }

  private Q_SLOTS:
    void whatIsToldIsThereAndWhole()
    {
        StoreOptions options;
        options.path = freshPath();
        Outcomes outcomes;
        std::vector<EventPtr> sent;
        {
            const auto store = opened(options);
            QVERIFY(store);
            for (int i = 0; i < 500; ++i) {
                sent.push_back(sample(i));
                QVERIFY(store->submit(sent.back(), quint64(i), outcomes.outbox));
            }
            QTRY_COMPARE(outcomes.all.size(), std::size_t(500));
        }
        for (std::size_t i = 0; i < 500; ++i) {
            QVERIFY(outcomes.all[i].committed);
            QCOMPARE(outcomes.all[i].ticket, quint64(i));
            QCOMPARE(outcomes.all[i].event->seq, qint64(i + 1));
            QVERIFY(outcomes.all[i].event->answeredInMs >= 0);
        }
        const std::vector<CallbackEvent> back = allOf(options.path);
        QCOMPARE(back.size(), std::size_t(500));
        for (std::size_t i = 0; i < 500; ++i)
            QCOMPARE(back[i], *sent[i]);
    }

    void numbersGoOnAfterARestart()
    {
        StoreOptions options;
        options.path = freshPath();
        for (int round = 0; round < 3; ++round) {
            Outcomes outcomes;
            const auto store = opened(options);
            QVERIFY(store);
            QCOMPARE(store->lastSeqAtOpen(), round);
            QVERIFY(store->submit(sample(round), 1, outcomes.outbox));
            QTRY_COMPARE(outcomes.all.size(), std::size_t(1));
            QCOMPARE(outcomes.all[0].event->seq, round + 1);
        }
    }

    void queuedEventsAreCommittedAtTheEnd()
    {
        StoreOptions options;
        options.path = freshPath();
        {
            const auto store = opened(options);
            for (int i = 0; i < 100; ++i)
                QVERIFY(store->submit(sample(i), 0, nullptr));
        }
        QCOMPARE(allOf(options.path).size(), std::size_t(100));
    }

    void pagesFromBothEnds()
    {
        StoreOptions options;
        options.path = freshPath();
        {
            const auto store = opened(options);
            for (int i = 0; i < 25; ++i)
                QVERIFY(store->submit(sample(i), 0, nullptr));
        }
        Result<EventReader> reader = EventReader::open(options.path);
        QVERIFY(reader);
        QCOMPARE(reader->lastSeq().value(), 25);
        const auto newest = reader->before(std::numeric_limits<qint64>::max(), 10, EventReader::Body::Without).value();
        QCOMPARE(newest.front().seq, 16);
        QCOMPARE(newest.back().seq, 25);
        QVERIFY(newest.front().body.isEmpty());
        QVERIFY(newest.front().answeredInMs >= 0);
        const auto older = reader->before(16, 100, EventReader::Body::Without).value();
        QCOMPARE(older.size(), std::size_t(15));
        QCOMPARE(reader->after(20, 2, EventReader::Body::With).value().back().seq, 22);
        QVERIFY(reader->event(7).value().has_value());
        QVERIFY(!reader->event(99).value().has_value());
    }

    void readersSeeCommitsWhileItIsWritten()
    {
        StoreOptions options;
        options.path = freshPath();
        Outcomes outcomes;
        const auto store = opened(options);
        Result<EventReader> reader = EventReader::open(options.path);
        QVERIFY(reader);
        QCOMPARE(reader->lastSeq().value(), 0);
        for (int i = 1; i <= 20; ++i) {
            QVERIFY(store->submit(sample(i), 0, outcomes.outbox));
            QTRY_COMPARE(outcomes.all.size(), std::size_t(i));
            QCOMPARE(reader->lastSeq().value(), i);
        }
    }

    void aSecondWriterIsTurnedAway()
    {
        StoreOptions options;
        options.path = freshPath();
        const auto first = opened(options);
        QVERIFY(first);
        const auto second = EventStore::open(options);
        QVERIFY(!second);
        QVERIFY(EventStore::isLockedError(second.error()));
        QVERIFY(second.error().message.contains(QLatin1String("is held by another imdesk")));
    }

    void aSecondNameOfTheFileIsTheSameLog()
    {
        StoreOptions options;
        options.path = freshPath();
        auto first = opened(options);
        QVERIFY(first);
        StoreOptions linked;
        linked.path = freshPath();
        QCOMPARE(::link(qPrintable(options.path), qPrintable(linked.path)), 0);
        const auto second = EventStore::open(linked);
        QVERIFY(!second);
        QVERIFY(EventStore::isLockedError(second.error()));
        first.reset();
        QVERIFY(EventStore::open(linked)); // a copy that costs no room keeps nobody out
    }

    void halfACharacterIsTheSameInMemoryAndOnDisk()
    {
        StoreOptions options;
        options.path = freshPath();
        Outcomes outcomes;
        const auto store = opened(options);
        const EventPtr event = sample(1);
        event->text = QStringLiteral("a") + QChar(0xd800) + QStringLiteral("b") + QChar(0xdc00);
        event->sender = QStringLiteral("红") + QChar(0xdbff);
        QVERIFY(store->submit(event, 0, outcomes.outbox));
        QTRY_COMPARE(outcomes.all.size(), std::size_t(1));
        CommandNames names;
        const CallbackEvent live = LogRow(*event, names).toEvent();
        const CallbackEvent kept = allOf(options.path).front();
        QCOMPARE(kept.text, live.text);
        QCOMPARE(kept.sender, live.sender);
        QCOMPARE(kept.receivers, event->receivers);
        // So is what is looked for.
        QCOMPARE(foldedText(kept.text), foldedText(event->text));
    }

    void aBurstOfLargeEventsLeavesNoLongWriteAheadLog()
    {
        StoreOptions options;
        options.path = freshPath();
        options.index = false; // nobody holds it back
        Outcomes outcomes;
        const auto store = opened(options);
        for (int i = 0; i < 60; ++i) {
            const EventPtr large = sample(i);
            large->body = QByteArray((1 << 20) - 2'000, 'x');
            QVERIFY(store->submit(large, 0, outcomes.outbox));
        }
        QTRY_COMPARE(outcomes.all.size(), std::size_t(60));
        QTRY_VERIFY(QFileInfo(options.path + QStringLiteral("-wal")).size() <= 33 << 20);
    }

    void onlyTheOwnerMayReadTheFile()
    {
        StoreOptions options;
        options.path = freshPath();
        const auto store = opened(options);
        QCOMPARE(QFile::permissions(options.path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void unusableFiles()
    {
        StoreOptions options;
        options.path = freshPath();
        QFile rubbish(options.path);
        QVERIFY(rubbish.open(QIODevice::WriteOnly));
        rubbish.write(QByteArray(5'000, 'x'));
        rubbish.close();
        const auto damaged = EventStore::open(options);
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().kind, ApiError::Kind::Storage);
        QVERIFY(damaged.error().message.contains(QLatin1String("log")));
        QVERIFY(!EventReader::open(options.path));
        QVERIFY(rubbish.open(QIODevice::ReadOnly));
        QCOMPARE(rubbish.readAll(), QByteArray(5'000, 'x'));

        options.path = m_dir.path();
        QVERIFY(!EventStore::open(options));
        options.path = QStringLiteral("/proc/imdesk/log.db");
        QVERIFY(!EventStore::open(options));
        options.path = m_dir.filePath(QStringLiteral("none/log.db"));
        options.makeFolder = false;
        const auto nowhere = EventStore::open(options);
        QVERIFY(!nowhere);
        QVERIFY(nowhere.error().message.contains(QLatin1String("none does not exist")));
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("none"))));
        options.path.clear();
        QVERIFY(!EventStore::open(options));
        const auto missing = EventReader::open(freshPath());
        QVERIFY(!missing);
        QVERIFY(missing.error().message.contains(QLatin1String("There is no event log")));
    }

    void databasesOfOthersAreLeftAlone()
    {
        const QString path = freshPath();
        {
            Result<sqlite::Connection> other = sqlite::Connection::open(path, sqlite::Connection::Mode::ReadWrite, 100);
            QVERIFY(other);
            QVERIFY(other->run("CREATE TABLE t(x)"));
        }
        StoreOptions options;
        options.path = path;
        QVERIFY(!EventStore::open(options));
        QVERIFY(!EventReader::open(path));
        const QString newer = freshPath();
        options.path = newer;
        opened(options).reset();
        {
            Result<sqlite::Connection> later =
                sqlite::Connection::open(newer, sqlite::Connection::Mode::ReadWrite, 100);
            QVERIFY(later->run("PRAGMA user_version = 99"));
        }
        const auto refused = EventStore::open(options);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QLatin1String("newer version")));
    }

    void aFailedCommitIsToldAndTheNextOneWorks()
    {
        StoreOptions options;
        options.path = freshPath();
        options.busyMs = 50;
        Outcomes outcomes;
        const auto store = opened(options);
        Result<sqlite::Connection> intruder =
            sqlite::Connection::open(options.path, sqlite::Connection::Mode::ReadWrite, 100);
        QVERIFY(intruder->run("BEGIN IMMEDIATE"));
        QVERIFY(store->submit(sample(1), 1, outcomes.outbox));
        QTRY_COMPARE(outcomes.all.size(), std::size_t(1));
        QVERIFY(!outcomes.all[0].committed);
        QCOMPARE(store->failedCommits(), 1);
        QVERIFY(!store->lastFailure().isEmpty());
        QVERIFY(intruder->run("ROLLBACK"));
        QVERIFY(store->submit(sample(2), 2, outcomes.outbox));
        QTRY_COMPARE(outcomes.all.size(), std::size_t(2));
        QVERIFY(outcomes.all[1].committed);
        QCOMPARE(outcomes.all[1].event->seq, 1);
        QCOMPARE(allOf(options.path).size(), std::size_t(1));
    }

    void withNoDiskToWaitForEventsAreThereAtOnce()
    {
        StoreOptions options;
        options.path = freshPath();
        options.sync = StoreOptions::Sync::Normal;
        options.keepRows = 100;
        Outcomes outcomes;
        std::vector<qint64> seen;
        const auto store = opened(options, [&seen](const std::vector<EventPtr> &events) {
            for (const EventPtr &event : events)
                seen.push_back(event->seq);
        });
        Result<EventReader> reader = EventReader::open(options.path);
        int here = 0;
        for (int i = 0; i < 300; i += 3) {
            // The writer's thread may be tidying just then; what was handed to it comes into the outbox.
            std::vector<CommitOutcome> known;
            store->submitAll(
                {{sample(i), quint64(i)}, {sample(i + 1), quint64(i + 1)}, {sample(i + 2), quint64(i + 2)}},
                outcomes.outbox, [&known](const std::vector<CommitOutcome> &told) { known = told; });
            if (known.empty()) {
                QTRY_COMPARE(outcomes.all.size(), std::size_t(3));
                known = std::exchange(outcomes.all, {});
            } else {
                ++here;
                QCOMPARE(reader->lastSeq().value(), known.back().event->seq);
            }
            QCOMPARE(known.size(), std::size_t(3));
            for (std::size_t k = 0; k < 3; ++k) {
                QVERIFY(known[k].committed);
                QCOMPARE(known[k].ticket, quint64(i) + k);
                QCOMPARE(known[k].event->seq, qint64(i) + qint64(k) + 1);
                QVERIFY(known[k].event->answeredInMs >= 0);
            }
        }
        QVERIFY(here > 50);
        // What follows a commit is done though the writer's thread was not there.
        QTRY_VERIFY(store->trimmedRows() >= 199);
        QTRY_VERIFY(reader->after(0, 1'000, EventReader::Body::Without).value().back().answeredInMs >= 0);
        for (std::size_t i = 0; i < seen.size(); ++i)
            QCOMPARE(seen[i], qint64(i + 1));
    }

    void whatCannotBeWrittenAtOnceWaitsForTheWritersThread()
    {
        StoreOptions options;
        options.path = freshPath();
        options.sync = StoreOptions::Sync::Normal;
        options.busyMs = 20'000;
        options.queueEvents = 2;
        Outcomes outcomes;
        const auto store = opened(options);
        Result<sqlite::Connection> intruder =
            sqlite::Connection::open(options.path, sqlite::Connection::Mode::ReadWrite, 100);
        QVERIFY(intruder->run("BEGIN IMMEDIATE"));
        std::vector<CommitOutcome> known;
        store->submitAll({{sample(1), 1}, {sample(2), 2}, {sample(3), 3}}, outcomes.outbox,
                         [&known](const std::vector<CommitOutcome> &told) { known = told; });
        QCOMPARE(known.size(), std::size_t(1)); // two are as many as may wait
        QVERIFY(known[0].refused && !known[0].committed);
        QCOMPARE(known[0].ticket, quint64(3));
        QVERIFY(outcomes.all.empty());
        QVERIFY(intruder->run("ROLLBACK"));
        QTRY_COMPARE(outcomes.all.size(), std::size_t(2));
        QVERIFY(outcomes.all[0].committed && outcomes.all[1].committed);
        QCOMPARE(store->failedCommits(), 0);
        QCOMPARE(allOf(options.path).size(), std::size_t(2));
    }

    void othersMayWriteBetweenTwoBatches()
    {
        StoreOptions options;
        options.path = freshPath();
        options.sync = StoreOptions::Sync::Normal;
        Outcomes outcomes;
        const auto store = opened(options);
        Result<sqlite::Connection> other =
            sqlite::Connection::open(options.path, sqlite::Connection::Mode::ReadWrite, 10'000);
        std::size_t known = 0;
        for (int i = 0; i < 60; ++i) {
            store->submitAll({{sample(i), quint64(i)}}, outcomes.outbox,
                             [&known](const std::vector<CommitOutcome> &told) {
                                 for (const CommitOutcome &outcome : told)
                                     known += outcome.committed ? 1 : 0;
                             });
            if (i % 3 == 0) {
                const Result<Done> written =
                    other->run("INSERT INTO remark VALUES((SELECT count(*) FROM remark), 1, '', 0)");
                QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message));
            }
        }
        QTRY_COMPARE(known + outcomes.all.size(), std::size_t(60));
        for (const CommitOutcome &outcome : outcomes.all)
            QVERIFY(outcome.committed);
        QCOMPARE(store->failedCommits(), 0);
        QCOMPARE(allOf(options.path).size(), std::size_t(60));
        QCOMPARE(other->number("SELECT count(*) FROM remark").value(), 20);
    }

    void manyThreadsBringEventsAndErrands()
    {
        StoreOptions options;
        options.path = freshPath();
        options.sync = StoreOptions::Sync::Normal;
        std::atomic<int> errands = 0;
        std::atomic<int> refused = 0;
        std::vector<qint64> seen;
        {
            Outcomes outcomes;
            const auto store = opened(options, [&seen](const std::vector<EventPtr> &events) {
                for (const EventPtr &event : events)
                    seen.push_back(event->seq);
            });
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < 3; ++thread) {
                threads.emplace_back([&, thread] {
                    for (int i = 0; i < 300; ++i) {
                        if (thread == 0)
                            store->run([&](sqlite::Connection &) { return Result<Done>(Done{}); },
                                       [&](const Result<Done> &) { ++errands; });
                        store->submitAll({{sample(i), 0}}, outcomes.outbox,
                                         [&refused](const std::vector<CommitOutcome> &told) {
                                             for (const CommitOutcome &outcome : told)
                                                 refused += outcome.committed ? 0 : 1;
                                         });
                    }
                });
            }
        }
        QCOMPARE(errands.load(), 300);
        QCOMPARE(refused.load(), 0);
        const std::vector<CallbackEvent> all = allOf(options.path);
        QCOMPARE(all.size(), std::size_t(900));
        QCOMPARE(seen.size(), std::size_t(900));
        for (std::size_t i = 0; i < 900; ++i) {
            QCOMPARE(all[i].seq, qint64(i + 1));
            QCOMPARE(seen[i], qint64(i + 1));
        }
    }

    void aFullQueueTakesNothing()
    {
        StoreOptions options;
        options.path = freshPath();
        options.queueEvents = 3;
        options.busyMs = 3'000;
        Outcomes outcomes;
        const auto store = opened(options);
        Result<sqlite::Connection> intruder =
            sqlite::Connection::open(options.path, sqlite::Connection::Mode::ReadWrite, 100);
        QVERIFY(intruder->run("BEGIN IMMEDIATE"));
        int taken = 0;
        for (int i = 0; i < 50; ++i)
            taken += store->submit(sample(i), quint64(i), outcomes.outbox) ? 1 : 0;
        QVERIFY(taken < 50);
        QVERIFY(intruder->run("ROLLBACK"));
        QTRY_COMPARE(outcomes.all.size(), std::size_t(taken));
        for (const CommitOutcome &outcome : outcomes.all)
            QVERIFY(outcome.committed);
        QCOMPARE(allOf(options.path).size(), std::size_t(taken));
    }

    void theNewestRowsAreKeptAndTheRestIsCounted()
    {
        StoreOptions options;
        options.path = freshPath();
        options.keepRows = 100;
        qint64 trimmed = 0;
        {
            Outcomes outcomes;
            const auto store = opened(options);
            for (int i = 0; i < 1'000; ++i) {
                QVERIFY(store->submit(sample(i), 0, outcomes.outbox));
                if (i % 50 == 0)
                    QTRY_COMPARE(outcomes.all.size(), std::size_t(i + 1));
            }
            QTRY_COMPARE(outcomes.all.size(), std::size_t(1'000));
            QTRY_VERIFY(store->trimmedRows() >= 899);
            trimmed = store->trimmedRows();
        }
        const auto kept = allOf(options.path);
        QCOMPARE(qint64(kept.size()), 1'000 - trimmed);
        QVERIFY(kept.size() <= 101);
        QCOMPARE(kept.back().seq, 1'000);
    }

    void oldDaysGo()
    {
        StoreOptions options;
        options.path = freshPath();
        options.keepDays = 2;
        Outcomes outcomes;
        {
            const auto store = opened(options);
            const EventPtr old = sample(1);
            old->receivedAt -= 3LL * 86'400'000;
            QVERIFY(store->submit(old, 0, outcomes.outbox));
            QVERIFY(store->submit(sample(2), 0, outcomes.outbox));
            QTRY_COMPARE(outcomes.all.size(), std::size_t(2));
        }
        {
            const auto store = opened(options);
            QVERIFY(store->submit(sample(3), 0, outcomes.outbox));
            QTRY_COMPARE(outcomes.all.size(), std::size_t(3));
        }
        const auto kept = allOf(options.path);
        QCOMPARE(kept.size(), std::size_t(2));
        QCOMPARE(kept.front().seq, 2);
    }

    void outcomesAfterTheReceiverHasGoneAreDropped()
    {
        StoreOptions options;
        options.path = freshPath();
        const auto store = opened(options);
        {
            Outcomes outcomes;
            for (int i = 0; i < 200; ++i)
                QVERIFY(store->submit(sample(i), 0, outcomes.outbox));
        }
        Outcomes later;
        QVERIFY(store->submit(sample(1), 9, later.outbox));
        QTRY_COMPARE(later.all.size(), std::size_t(1));
        QCOMPARE(later.all[0].event->seq, 201);
    }

    void theObserverSeesEveryEventInOrder()
    {
        StoreOptions options;
        options.path = freshPath();
        std::mutex mutex;
        std::vector<qint64> seen;
        {
            const auto store = opened(options, [&](const std::vector<EventPtr> &events) {
                const std::lock_guard lock(mutex);
                for (const EventPtr &event : events)
                    seen.push_back(event->seq);
            });
            for (int i = 0; i < 300; ++i)
                QVERIFY(store->submit(sample(i), 0, nullptr));
        }
        QCOMPARE(seen.size(), std::size_t(300));
        for (std::size_t i = 0; i < seen.size(); ++i)
            QCOMPARE(seen[i], qint64(i + 1));
    }
};

QTEST_GUILESS_MAIN(TestEventStore)
#include "tst_eventstore.moc"
