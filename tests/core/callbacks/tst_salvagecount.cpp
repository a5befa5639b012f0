// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventreader.h"
#include "core/callbacks/eventstore.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

using namespace imdesk;

namespace {

constexpr int countedEvents = 400;
constexpr qint64 pageBytes = 4'096;
constexpr qint64 sectorBytes = 512;
/// Pages before the first one of events: the first page of each table, of which that of events leads to all others.
constexpr qint64 firstLeaf = 10;
/// A bad sector costs the rows of its page at most.
constexpr qint64 rowsOfAPage = 8;

} // namespace

/// A rescue saves all but what lies where the damage is, and tells how many events that is: their numbers have no gaps.
class TestSalvageCount : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_whole; ///< a log that was closed well

    static void overwrite(QFile &file, qint64 at, QRandomGenerator &random)
    {
        QByteArray bytes(sectorBytes, '\0');
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(bytes), sectorBytes);
    }

    QString copyOfWhole(const QString &name)
    {
        QString path = m_dir.filePath(name + QStringLiteral(".db"));
        return QFile::copy(m_whole, path) ? path : QString();
    }

    /// Opens the log, which is rescued where it is damaged, and looks what is there and what was told.
    static void check(const QString &path, qint64 most)
    {
        StoreOptions options;
        options.path = path;
        const auto store = EventStore::open(options);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().message));
        const auto events = EventReader::open(path)->after(0, 10'000, EventReader::Body::Without);
        QVERIFY(events);
        const qint64 missing = countedEvents - qint64(events->size());
        QVERIFY2(missing >= 0 && missing <= most, qPrintable(QString::number(missing)));
        QVERIFY(events->front().seq >= 1);
        QVERIFY(events->back().seq <= countedEvents);
        QVERIFY((*store)->lastSeqAtOpen() >= countedEvents);
        const auto report = (*store)->salvage();
        QVERIFY(report || missing == 0);
        if (!report)
            return; // the words of a text, say, which nobody can tell
        QCOMPARE(report->saved, qint64(events->size()));
        QCOMPARE(report->lost, missing);
    }

  private Q_SLOTS:
    void initTestCase()
    {
        StoreOptions options;
        options.path = m_whole = m_dir.filePath(QStringLiteral("whole"));
        {
            const auto store = EventStore::open(options);
            QVERIFY(store);
            std::atomic<int> told = 0;
            Mailbox<CommitOutcome> mailbox([&told](const std::vector<CommitOutcome> &all) { told += int(all.size()); });
            const auto outbox = std::make_shared<CommitOutbox>(&mailbox);
            for (int i = 1; i <= countedEvents; ++i) {
                auto event = std::make_shared<CallbackEvent>();
                event->receivedAt = QDateTime::currentMSecsSinceEpoch();
                event->command = QStringLiteral("State.StateChange");
                event->body = QByteArray(500, char('a' + i % 26));
                while (!(*store)->submit(event, quint64(i), outbox))
                    QTest::qWait(5);
            }
            QTRY_COMPARE(told.load(), countedEvents);
            outbox->close();
        }
        // However they came in batches, the table of those takes one page.
        auto made = sqlite::Connection::open(m_whole, sqlite::Connection::Mode::ReadWrite, 1'000);
        QVERIFY(made);
        QVERIFY(made->run("DELETE FROM answered; INSERT INTO answered VALUES(1, 400, 1); "
                          "PRAGMA wal_checkpoint(TRUNCATE)"));
    }

    void oneBadSectorCostsTheRowsOfItsPage_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 40; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void oneBadSectorCostsTheRowsOfItsPage()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        const QString path = copyOfWhole(QStringLiteral("one%1").arg(seed));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 sectors = file.size() / sectorBytes;
        const qint64 first = firstLeaf * pageBytes / sectorBytes;
        overwrite(file, (first + random.bounded(int(sectors - first))) * sectorBytes, random);
        file.close();
        check(path, rowsOfAPage);
    }

    void soDoSeveral_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 20; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void soDoSeveral()
    {
        QFETCH(int, seed);
        constexpr int bad = 9;
        QRandomGenerator random{quint32(1'000 + seed)};
        const QString path = copyOfWhole(QStringLiteral("several%1").arg(seed));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 sectors = file.size() / sectorBytes;
        const qint64 first = firstLeaf * pageBytes / sectorBytes;
        for (int i = 0; i < bad; ++i)
            overwrite(file, (first + random.bounded(int(sectors - first))) * sectorBytes, random);
        file.close();
        check(path, bad * rowsOfAPage);
    }

    void theEndsOfTheLogAreCountedToo_data()
    {
        QTest::addColumn<bool>("atTheEnd");
        QTest::newRow("the first rows") << false;
        QTest::newRow("the last rows") << true;
    }
    void theEndsOfTheLogAreCountedToo()
    {
        QFETCH(bool, atTheEnd);
        const QString path = copyOfWhole(atTheEnd ? QStringLiteral("end") : QStringLiteral("begin"));
        // The page that holds the row, by its words.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray all = file.readAll();
        const QByteArray row(500, char('a' + (atTheEnd ? countedEvents : 1) % 26));
        const qint64 at = atTheEnd ? all.lastIndexOf(row) : all.indexOf(row, firstLeaf * pageBytes);
        QVERIFY(at > 0);
        QVERIFY(file.seek(at / pageBytes * pageBytes));
        QCOMPARE(file.write(QByteArray(pageBytes, '\xa5')), pageBytes);
        file.close();
        check(path, rowsOfAPage);
    }

    void whenSomebodyListenedIsSavedAsWell()
    {
        const QString path = copyOfWhole(QStringLiteral("listened"));
        {
            auto made = sqlite::Connection::open(path, sqlite::Connection::Mode::ReadWrite, 1'000);
            QVERIFY(made);
            QVERIFY(made->run("DELETE FROM listening; INSERT INTO listening VALUES(1790000000000, 1790000060000);"
                              "PRAGMA wal_checkpoint(TRUNCATE)"));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2 / pageBytes * pageBytes));
        QCOMPARE(file.write(QByteArray(pageBytes, '\xa5')), pageBytes);
        file.close();
        StoreOptions options;
        options.path = path;
        const auto store = EventStore::open(options);
        QVERIFY(store);
        QVERIFY((*store)->salvage());
        auto saved = sqlite::Connection::open(path, sqlite::Connection::Mode::ReadOnly, 1'000);
        QVERIFY(saved);
        QCOMPARE(saved->number("SELECT until FROM listening WHERE since = 1790000000000").value_or(0),
                 qint64(1'790'000'060'000));
    }
};

QTEST_GUILESS_MAIN(TestSalvageCount)
#include "tst_salvagecount.moc"
