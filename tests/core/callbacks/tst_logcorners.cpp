// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupmessages.h"

#include "core/callbacks/eventreader.h"
#include "core/callbacks/storewatch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <limits>
#include <thread>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Brings messages one by one, as a receiver does, and gives how many were stored.
static int put(EventStore &store, int count, qsizetype more = 0)
{
    int told = 0;
    int stored = 0;
    const auto take = [&](const std::vector<CommitOutcome> &outcomes) {
        for (const CommitOutcome &outcome : outcomes) {
            ++told;
            stored += outcome.committed ? 1 : 0;
        }
    };
    Mailbox<CommitOutcome> mailbox(take);
    const auto outbox = std::make_shared<CommitOutbox>(&mailbox);
    for (int i = 0; i < count; ++i) {
        const EventPtr event = message(u"night"_s, i);
        event->body += QByteArray(more, ' ');
        store.submitAll({{event, quint64(i)}}, outbox, take);
    }
    (void)QTest::qWaitFor([&] { return told == count; }, 60'000);
    outbox->close();
    return stored;
}

/// What may befall an event log between two steps: it is moved, removed, locked, named twice, damaged out of the way of
/// new events, or its rescue is killed.
class TestLogCorners : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_options = optionsFor(*m_dir);
    }

    void aLogThatIsGoneIsBegunAnew_data();
    void aLogThatIsGoneIsBegunAnew();
    void aLogThatIsCutShortIsBegunAnew_data();
    void aLogThatIsCutShortIsBegunAnew();
    void thatALogWasTakenAwayIsTold();
    void theEndOfALogThatWasCutShortLeavesItAside();
    void aLogThatWasMadeSmallerAndIsWholeGoesOn();
    void aLogThatIsVacuumedWhileItIsWrittenGoesOn_data();
    void aLogThatIsVacuumedWhileItIsWrittenGoesOn();
    void pagesInTheWriteAheadLogAloneAreNotMissed();
    void whatARemovedLogHeldIsSaidToBeLost();
    void aMovedLogThatIsBeingReadRefusesNothing();
    void theEndOfAMovedLogIsWhole();
    void whatAKilledWriterLeftOfAMovedLogIsKept();
    void aLogWithAnotherNameIsTheSameLog();
    void aLockedLogIsNotAskedWithoutAPause();
    void damageInOldRowsDoesNotKeepThemForEver();
    void aKilledRescueIsDoneAgain();
    void aRescueIsFinishedWhereverItEnded_data();
    void aRescueIsFinishedWhereverItEnded();
    void theLogOfANewerProgramIsNotRescued();

  private:
    std::unique_ptr<EventStore> opened() const
    {
        Result<std::unique_ptr<EventStore>> store = EventStore::open(m_options);
        if (!store)
            qWarning("%ls", qUtf16Printable(store.error().message));
        return store ? std::move(*store) : nullptr;
    }
    QString beside(const QString &end) const { return m_options.path + end; }

    static std::vector<CallbackEvent> allOf(const QString &path)
    {
        Result<EventReader> reader = EventReader::open(path);
        auto events = reader ? reader->after(0, std::numeric_limits<int>::max(), EventReader::Body::Without)
                             : std::unexpected(reader.error());
        if (!events)
            qWarning("%ls", qUtf16Printable(events.error().message));
        return events.value_or(std::vector<CallbackEvent>());
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static bool write(const QString &path, const QByteArray &bytes, qint64 at = 0)
    {
        QFile file(path);
        return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
    }

    /// Overwrites some pages from that part of the file on.
    static bool damage(const QString &path, double part)
    {
        constexpr qint64 page = 4'096;
        const qint64 at = qint64(double(QFileInfo(path).size()) * part) / page * page;
        return write(path, QByteArray(5 * page, '\xa5'), at);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    StoreOptions m_options;
};

void TestLogCorners::aLogThatIsGoneIsBegunAnew_data()
{
    QTest::addColumn<bool>("isMoved");
    QTest::addColumn<bool>("isFull");
    QTest::newRow("moved") << true << false;
    QTest::newRow("removed") << false << false;
    QTest::newRow("moved, full") << true << true;
    QTest::newRow("removed, full") << false << true;
}

void TestLogCorners::aLogThatIsGoneIsBegunAnew()
{
    QFETCH(bool, isMoved);
    QFETCH(bool, isFull);
    m_options.sync = isFull ? StoreOptions::Sync::Full : StoreOptions::Sync::Normal;
    std::atomic<bool> done = false;
    const auto store = opened();
    QVERIFY(store);
    QCOMPARE(put(*store, 3), 3);
    const QString elsewhere = beside(u".old"_s);
    QVERIFY(isMoved ? QFile::rename(m_options.path, elsewhere) : QFile::remove(m_options.path));
    QTest::qWait(300); // it is looked for now and then
    QCOMPARE(put(*store, 2), 2);
    const std::vector<CallbackEvent> events = allOf(m_options.path);
    QCOMPARE(events.size(), std::size_t(2));
    QCOMPARE(events.front().seq, 4); // no number is given twice
    if (isMoved)
        QCOMPARE(allOf(elsewhere).size(), std::size_t(3));
    // Remarks find it, too.
    QFile::remove(m_options.path);
    QTest::qWait(300);
    store->run([](sqlite::Connection &connection) { return connection.run("DELETE FROM remark"); },
               [&done](const Result<Done> &) { done = true; });
    QTRY_VERIFY(done.load());
    QVERIFY(QFile::exists(m_options.path));
}

void TestLogCorners::aLogThatIsCutShortIsBegunAnew_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<bool>("isFull");
    QTest::newRow("to nothing") << qint64(0) << false;
    QTest::newRow("to one page") << qint64(4'096) << false;
    QTest::newRow("to nothing, full") << qint64(0) << true;
}

void TestLogCorners::aLogThatIsCutShortIsBegunAnew()
{
    QFETCH(qint64, length);
    QFETCH(bool, isFull);
    m_options.sync = isFull ? StoreOptions::Sync::Full : StoreOptions::Sync::Normal;
    auto store = opened();
    QVERIFY(store);
    QCOMPARE(put(*store, 3), 3);
    QVERIFY(QFile::resize(m_options.path, length));
    // At once: whatever is acknowledged from here on is in a file that can be read.
    QCOMPARE(put(*store, 2), 2);
    QCOMPARE(store->change().times, 1);
    QVERIFY(store->change().wasCut);
    QVERIFY(QFile::exists(store->change().keptAs));
    const std::vector<CallbackEvent> events = allOf(m_options.path);
    QCOMPARE(events.size(), std::size_t(2));
    QCOMPARE(events.front().seq, 4);
    store.reset();
    store = opened();
    QVERIFY(store);
    QCOMPARE(store->lastSeqAtOpen(), 5);
    QVERIFY(!store->salvage());
}

void TestLogCorners::thatALogWasTakenAwayIsTold()
{
    const auto store = opened();
    QVERIFY(store);
    StoreWatch watch;
    QCOMPARE(put(*store, 1), 1);
    QVERIFY(!watch.news(*store, 1'000));
    QVERIFY(QFile::resize(m_options.path, 0));
    QCOMPARE(put(*store, 1), 1);
    std::optional<ReceiverProblem> news = watch.news(*store, 2'000);
    QVERIFY(news);
    QCOMPARE(news->kind, ReceiverProblem::Kind::StoreBegunAnew);
    QVERIFY(news->words.contains(u"cut short"_s));
    QVERIFY(!watch.news(*store, 3'000));
    QVERIFY(QFile::rename(m_options.path, beside(u".old"_s)));
    // It is looked for now and then.
    for (int i = 0; i < 500 && store->change().times == 1; ++i) {
        QCOMPARE(put(*store, 1), 1);
        QTest::qWait(10);
    }
    news = watch.news(*store, 4'000);
    QVERIFY(news);
    QCOMPARE(news->kind, ReceiverProblem::Kind::StoreBegunAnew);
    QVERIFY2(news->words.contains(u"was moved"_s), qPrintable(news->words));
    QVERIFY(!store->change().wasRemoved);
    QVERIFY(!watch.news(*store, 5'000));
}

void TestLogCorners::theEndOfALogThatWasCutShortLeavesItAside()
{
    auto store = opened();
    QVERIFY(store);
    QCOMPARE(put(*store, 3), 3);
    QVERIFY(QFile::resize(m_options.path, 0));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"was cut short; what is left of it is kept as"_s));
    store.reset();
    QVERIFY(!QFile::exists(m_options.path));
    QVERIFY(QFile::exists(beside(u".gone-1"_s)));
    store = opened();
    QVERIFY(store);
    // Nobody was there to be told.
    StoreWatch watch;
    const std::optional<ReceiverProblem> news = watch.news(*store, 1'000);
    QVERIFY(news);
    QVERIFY2(news->words.contains(u".gone-1"_s), qPrintable(news->words));
    QCOMPARE(put(*store, 1), 1);
    QCOMPARE(allOf(m_options.path).size(), std::size_t(1));
}

void TestLogCorners::aLogThatWasMadeSmallerAndIsWholeGoesOn()
{
    const auto store = opened();
    QVERIFY(store);
    QCOMPARE(put(*store, 3'000, 2'000), 3'000);
    {
        Result<sqlite::Connection> other =
            sqlite::Connection::open(m_options.path, sqlite::Connection::Mode::ReadWrite, 5'000);
        QVERIFY(other);
        const auto size = [this] { return QFileInfo(m_options.path).size(); };
        // One that meets a reader leaves some for the next.
        const auto checkpointed = [&](const auto &isEnough) {
            return QTest::qWaitFor([&] { return other->run("PRAGMA wal_checkpoint(TRUNCATE)") && isEnough(); }, 20'000);
        };
        QVERIFY(checkpointed([this] { return QFileInfo(m_options.path + u"-wal"_s).size() == 0; }));
        const qint64 before = size();
        QVERIFY(other->run("DELETE FROM event WHERE seq < 2990"));
        QVERIFY(other->run("VACUUM"));
        QVERIFY(checkpointed([&] { return size() < before / 2; }));
    }
    QCOMPARE(put(*store, 2), 2);
    QCOMPARE(store->change().times, 0);
    QCOMPARE(allOf(m_options.path).back().seq, 3'002);
}

void TestLogCorners::aLogThatIsVacuumedWhileItIsWrittenGoesOn_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::newRow("normal") << false;
    QTest::newRow("full") << true;
}

void TestLogCorners::aLogThatIsVacuumedWhileItIsWrittenGoesOn()
{
    QFETCH(bool, isFull);
    m_options.sync = isFull ? StoreOptions::Sync::Full : StoreOptions::Sync::Normal;
    m_options.busyMs = 20'000;
    const auto store = opened();
    QVERIFY(store);
    constexpr int rounds = 8, rows = 300;
    for (int round = 0; round < rounds; ++round) {
        QCOMPARE(put(*store, rows, 20'000), rows);
        std::atomic<bool> done = false;
        // As somebody with a tool of SQLite, who does not know that the log is being written.
        std::jthread other([&done, path = m_options.path] {
            auto tool = sqlite::Connection::open(path, sqlite::Connection::Mode::ReadWrite, 20'000);
            if (tool) {
                (void)tool->run("DELETE FROM event WHERE seq < (SELECT max(seq) FROM event)");
                (void)tool->run("VACUUM");
                (void)tool->run("PRAGMA wal_checkpoint(PASSIVE)");
            }
            done = true;
        });
        while (!done.load())
            QCOMPARE(put(*store, 1, 20'000), 1);
        other.join();
        QCOMPARE(put(*store, 5, 20'000), 5);
        QCOMPARE(store->change().times, 0);
    }
    QCOMPARE(allOf(m_options.path).back().seq, store->lastSeq());
}

// A tool may end the file where the log ended before the event that was being written just then.
void TestLogCorners::pagesInTheWriteAheadLogAloneAreNotMissed()
{
    QCOMPARE(put(*opened(), 300, 2'000), 300);
    const auto store = opened();
    QVERIFY(store);
    const qint64 before = QFileInfo(m_options.path).size();
    qint64 bytes = 0;
    {
        auto tool = sqlite::Connection::open(m_options.path, sqlite::Connection::Mode::ReadWrite, 5'000);
        QVERIFY(tool);
        QVERIFY(tool->run("PRAGMA wal_autocheckpoint = 0"));
        QVERIFY(tool->run("DELETE FROM event WHERE seq < 290"));
        QVERIFY(tool->run("VACUUM"));
        bytes = tool->number("PRAGMA page_count").value() * tool->number("PRAGMA page_size").value();
    }
    QVERIFY(bytes < before);
    QCOMPARE(put(*store, 5, 20'000), 5);
    QVERIFY(QFile::resize(m_options.path, bytes)); // all that was there before is in the write-ahead log, too
    QCOMPARE(put(*store, 2), 2);
    QCOMPARE(store->change().times, 0);
    QCOMPARE(allOf(m_options.path).back().seq, 307);
}

void TestLogCorners::whatARemovedLogHeldIsSaidToBeLost()
{
    const auto store = opened();
    QVERIFY(store);
    StoreWatch watch;
    QCOMPARE(put(*store, 1), 1);
    QVERIFY(QFile::remove(m_options.path));
    QTest::qWait(300); // it is looked for now and then
    QCOMPARE(put(*store, 1), 1);
    QVERIFY(store->change().wasRemoved);
    const std::optional<ReceiverProblem> news = watch.news(*store, 1'000);
    QVERIFY(news);
    QVERIFY2(news->words.contains(u"are lost"_s), qPrintable(news->words));
}

void TestLogCorners::aMovedLogThatIsBeingReadRefusesNothing()
{
    const auto store = opened();
    QVERIFY(store);
    QCOMPARE(put(*store, 3), 3);
    const QString elsewhere = beside(u".old"_s);
    {
        Result<sqlite::Connection> reader =
            sqlite::Connection::open(m_options.path, sqlite::Connection::Mode::ReadOnly, 1'000);
        QVERIFY(reader);
        QVERIFY(reader->run("BEGIN; SELECT count(*) FROM event"));
        QVERIFY(QFile::rename(m_options.path, elsewhere));
        QTest::qWait(300);
        // What it reads lies beside the old place, where another log would have it deleted.
        QCOMPARE(put(*store, 2), 2);
        QVERIFY(!QFile::exists(m_options.path));
    }
    QCOMPARE(put(*store, 1), 1);
    QCOMPARE(allOf(elsewhere).size(), std::size_t(5));
    const std::vector<CallbackEvent> events = allOf(m_options.path);
    QCOMPARE(events.size(), std::size_t(1));
    QCOMPARE(events.front().seq, 6);
}

void TestLogCorners::theEndOfAMovedLogIsWhole()
{
    auto store = opened();
    QVERIFY(store);
    QCOMPARE(put(*store, 3), 3);
    const QString elsewhere = beside(u".old"_s);
    QVERIFY(QFile::rename(m_options.path, elsewhere));
    store.reset();
    QCOMPARE(allOf(elsewhere).size(), std::size_t(3));
    // Nothing of it comes into the next one.
    store = opened();
    QVERIFY(store);
    QCOMPARE(store->lastSeqAtOpen(), 0);
    QCOMPARE(put(*store, 1), 1);
}

void TestLogCorners::whatAKilledWriterLeftOfAMovedLogIsKept()
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--write"_s, m_options.path});
    QVERIFY(child.waitForStarted());
    while (!child.canReadLine())
        QVERIFY(child.waitForReadyRead(20'000));
    QCOMPARE(child.readLine().trimmed(), QByteArray("3"));
    ::kill(pid_t(child.processId()), SIGKILL);
    QVERIFY(child.waitForFinished());
    const QString elsewhere = beside(u".old"_s);
    QVERIFY(QFile::rename(m_options.path, elsewhere));
    const auto store = opened();
    QVERIFY(store);
    QCOMPARE(put(*store, 1), 1);
    // Put beside the file again, it is read.
    QVERIFY(QFile::rename(beside(u".gone-1-wal"_s), elsewhere + u"-wal"_s));
    QCOMPARE(allOf(elsewhere).size(), std::size_t(3));
}

void TestLogCorners::aLogWithAnotherNameIsTheSameLog()
{
    const auto store = opened();
    QVERIFY(store);
    StoreOptions other = m_options;
    other.path = beside(u".link"_s);
    QVERIFY(QFile::link(m_options.path, other.path));
    const auto second = EventStore::open(other);
    QVERIFY(!second);
    QVERIFY(EventStore::isLockedError(second.error()));
}

void TestLogCorners::aLockedLogIsNotAskedWithoutAPause()
{
    m_options.busyMs = 0;
    const auto store = opened();
    QVERIFY(store);
    Result<sqlite::Connection> intruder =
        sqlite::Connection::open(m_options.path, sqlite::Connection::Mode::ReadWrite, 1'000);
    QVERIFY(intruder);
    QCOMPARE(put(*store, 1), 1);
    // The moment of the answer is not stored yet, and cannot be.
    QVERIFY(intruder->run("BEGIN IMMEDIATE"));
    const std::clock_t before = std::clock();
    QTest::qWait(2'000);
    const double used = double(std::clock() - before) / CLOCKS_PER_SEC;
    QVERIFY2(used < 0.5, qPrintable(QString::number(used)));
    QVERIFY(intruder->run("ROLLBACK"));
    QTRY_VERIFY(allOf(m_options.path).front().answeredInMs >= 0);
}

void TestLogCorners::damageInOldRowsDoesNotKeepThemForEver()
{
    m_options.keepRows = 0;
    {
        const auto store = opened();
        QVERIFY(store);
        QCOMPARE(put(*store, 3'000), 3'000);
    }
    m_options.keepRows = 1'000;
    const auto store = opened();
    QVERIFY(store);
    QVERIFY(!store->salvage());
    {
        Result<sqlite::Connection> other =
            sqlite::Connection::open(m_options.path, sqlite::Connection::Mode::ReadWrite, 1'000);
        QVERIFY(other);
        QVERIFY(other->run("PRAGMA wal_checkpoint(TRUNCATE)"));
        QVERIFY(damage(m_options.path, 0.25));
        // What the writer still has in memory is out of date.
        QVERIFY(other->run("INSERT INTO explained VALUES('night', 1, 1, '')"));
    }
    // Behind an event the old rows are to go, and it is found that they cannot.
    int more = 0;
    while (!store->salvage() && more < 50) {
        QCOMPARE(put(*store, 1), 1);
        ++more;
        QTest::qWait(20);
    }
    QVERIFY(store->salvage());
    QVERIFY2(store->salvage()->saved > 2'800, qPrintable(QString::number(store->salvage()->saved)));
    QTRY_VERIFY(store->trimmedRows() > 1'900);
    QCOMPARE(allOf(m_options.path).back().seq, 3'000 + more);
}

void TestLogCorners::aKilledRescueIsDoneAgain()
{
    constexpr int rows = 12'000;
    {
        const auto store = opened();
        QVERIFY(store);
        QCOMPARE(put(*store, rows, 2'000), rows);
    }
    QVERIFY(damage(m_options.path, 0.5));
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--open"_s, m_options.path});
    QVERIFY(child.waitForStarted());
    QElapsedTimer since;
    since.start();
    const auto hasBegun = [this] {
        return QFile::exists(beside(u".rescuing"_s)) || QFile::exists(beside(u".damaged-1"_s));
    };
    while (!hasBegun() && !since.hasExpired(60'000))
        QThread::msleep(1);
    QVERIFY(hasBegun());
    ::kill(pid_t(child.processId()), SIGKILL);
    QVERIFY(child.waitForFinished());

    const auto store = opened();
    QVERIFY(store);
    const auto saved = qint64(allOf(m_options.path).size());
    // A page that only leads to others may be among the damaged ones.
    QVERIFY2(saved > rows - 1'500 && saved < rows, qPrintable(QString::number(saved)));
    QVERIFY(!QFile::exists(beside(u".rescuing"_s)));
    QVERIFY(!QFile::exists(beside(u".rescued"_s)));
}

void TestLogCorners::aRescueIsFinishedWhereverItEnded_data()
{
    QTest::addColumn<bool>("isAside");
    QTest::newRow("all was copied") << false;
    QTest::newRow("the damaged one was put aside") << true;
}

void TestLogCorners::aRescueIsFinishedWhereverItEnded()
{
    QFETCH(bool, isAside);
    {
        const auto store = opened();
        QVERIFY(store);
        QCOMPARE(put(*store, 300), 300);
    }
    const QString aside = beside(u".damaged-1"_s);
    QVERIFY(QFile::copy(m_options.path, beside(u".rescued"_s)));
    QVERIFY(write(m_options.path, "damaged"));
    const QByteArray damaged = bytesOf(m_options.path);
    if (isAside)
        QVERIFY(QFile::rename(m_options.path, aside));
    QVERIFY(write(beside(u"-wal"_s), "of the damaged one"));
    QVERIFY(write(beside(u".rescuing"_s), "left behind"));

    const auto store = opened();
    QVERIFY(store);
    QVERIFY(store->salvage());
    QCOMPARE(store->salvage()->saved, 300);
    QCOMPARE(store->salvage()->damagedPath, aside);
    QCOMPARE(allOf(m_options.path).size(), std::size_t(300));
    QCOMPARE(bytesOf(aside), damaged);
    QCOMPARE(bytesOf(aside + u"-wal"_s), QByteArray("of the damaged one"));
    QVERIFY(!QFile::exists(beside(u".rescued"_s)));
    QVERIFY(!QFile::exists(beside(u".rescuing"_s)));
}

void TestLogCorners::theLogOfANewerProgramIsNotRescued()
{
    opened().reset();
    {
        Result<sqlite::Connection> later =
            sqlite::Connection::open(m_options.path, sqlite::Connection::Mode::ReadWrite, 1'000);
        QVERIFY(later);
        QVERIFY(later->run("PRAGMA user_version = 99"));
    }
    QVERIFY(write(m_options.path, QByteArray(8, '\xa5'), 100)); // where its tables are told
    const QByteArray before = bytesOf(m_options.path);
    const auto refused = EventStore::open(m_options);
    QVERIFY(!refused);
    QVERIFY(sqlite::isDamage(refused.error()));
    QCOMPARE(bytesOf(m_options.path), before);
    QVERIFY(!QFile::exists(beside(u".damaged-1"_s)));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const bool isChild = argc == 3 && (qstrcmp(argv[1], "--open") == 0 || qstrcmp(argv[1], "--write") == 0);
    if (isChild) {
        StoreOptions options;
        options.path = QString::fromLocal8Bit(argv[2]);
        options.index = false;
        const auto store = EventStore::open(options);
        if (!store || qstrcmp(argv[1], "--open") == 0)
            return store ? 0 : 1;
        std::printf("%d\n", put(**store, 3));
        std::fflush(stdout);
        return app.exec();
    }
    TestLogCorners test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_logcorners.moc"
