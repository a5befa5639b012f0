// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/walcopier.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace imdesk;
using namespace imdesk::sqlite;

/// What the copier puts back beside one who writes.
class TestWalCopier : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
        m_path = m_dir.filePath(QString::number(m_files++));
        m_writer = open();
        QVERIFY(m_writer && m_writer->run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
                                          "CREATE TABLE t(a INTEGER PRIMARY KEY, b BLOB);"));
        m_writer->countWal();
    }

    void nothingIsLeftForTheWriter()
    {
        WalCopier copier(std::move(*open()), [this] { ++m_times; });
        for (int round = 1; round <= 3; ++round) {
            m_times = 0;
            write(1'000);
            QVERIFY(m_writer->walPages() > 500);
            QVERIFY(!copier.hasCopied());
            QTRY_COMPARE(m_times.load(), 1);
            QCOMPARE(rowsOfTheFileAlone(), qint64(1'000 * round));
            QVERIFY(copier.hasCopied());
            QVERIFY(m_writer->run("UPDATE t SET b = randomblob(3000) WHERE a = 1")); // begins the log anew
            QVERIFY(m_writer->walPages() < 20);
        }
    }

    void aReaderHoldsItBackAndNoThreadTurns()
    {
        std::optional<Connection> reader = open();
        write(10);
        QVERIFY(reader->run("BEGIN"));
        QCOMPARE(*reader->number("SELECT count(*) FROM t"), qint64(10));
        WalCopier copier(std::move(*open()), [this] { ++m_times; });
        m_times = 0;
        write(1'000);
        QVERIFY(!copier.hasCopied());
        QTRY_COMPARE(m_times.load(), 1);
        QVERIFY(copier.hasCopied());
        QVERIFY(rowsOfTheFileAlone() != qint64(1'010));
        QVERIFY(reader->run("COMMIT"));
        QVERIFY(!copier.hasCopied());
        QTRY_COMPARE(m_times.load(), 2);
        QCOMPARE(rowsOfTheFileAlone(), qint64(1'010));
    }

    void itEndsInTheMiddle()
    {
        write(5'000);
        {
            WalCopier copier(std::move(*open()), [this] { ++m_times; });
            QVERIFY(!copier.hasCopied());
        }
        QCOMPARE(*m_writer->number("SELECT count(*) FROM t"), qint64(5'000));
    }

  private:
    std::optional<Connection> open() const
    {
        Result<Connection> connection = Connection::open(m_path, Connection::Mode::ReadWrite, 1'000);
        return connection ? std::optional(std::move(*connection)) : std::nullopt;
    }

    void write(int rows)
    {
        QVERIFY(m_writer->run("BEGIN"));
        for (int i = 0; i < rows; ++i)
            QVERIFY(m_writer->run("INSERT INTO t(b) VALUES(randomblob(3000))"));
        QVERIFY(m_writer->run("COMMIT"));
    }

    /// Read from a copy, so that nothing of the write-ahead log is in it.
    qint64 rowsOfTheFileAlone() const
    {
        const QString copy = m_path + QStringLiteral(".copy");
        QFile::remove(copy);
        if (!QFile::copy(m_path, copy))
            return -1;
        Result<Connection> alone = Connection::open(copy, Connection::Mode::ReadWrite, 0);
        return alone ? alone->number("SELECT count(*) FROM t").value_or(-2) : -3;
    }

    QTemporaryDir m_dir;
    int m_files = 0;
    QString m_path;
    std::optional<Connection> m_writer;
    std::atomic<int> m_times = 0;
};

QTEST_GUILESS_MAIN(TestWalCopier)
#include "tst_walcopier.moc"
