// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/historystore.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Several connections of one process and another process beside it.
class TestArchiveLocks : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString folder() const { return m_folder.filePath(u"history"_s); }

    /// Whether another process finds a lock on the bytes by which SQLite shares a database.
    static bool isShared(const QString &path)
    {
        constexpr off_t sharedFirst = 0x40000002;
        constexpr off_t sharedBytes = 510;
        const QByteArray name = QFile::encodeName(path);
        const pid_t child = ::fork();
        if (child == 0) {
            struct flock lock = {};
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            lock.l_start = sharedFirst;
            lock.l_len = sharedBytes;
            const int file = ::open(name.constData(), O_RDWR | O_CLOEXEC);
            const bool known = file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0;
            ::_exit(known && lock.l_type != F_UNLCK ? 1 : 0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 1;
    }

  private Q_SLOTS:
    void anotherOpeningLeavesTheLocks()
    {
        const QString database = HistoryStore::databaseOf(folder());
        Result<HistoryStore> first = HistoryStore::open(folder());
        QVERIFY(first && first->setRetention(30));
        QVERIFY(isShared(database));
        Result<HistoryStore> second = HistoryStore::open(folder());
        QVERIFY(second && second->retention() == 30);
        QVERIFY(isShared(database));
        const qint64 journal = QFileInfo(database + u"-wal"_s).size();
        QVERIFY(journal > 0);
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--open"_s, folder()});
        QVERIFY(other.waitForFinished(60'000));
        QCOMPARE(other.exitCode(), 0);
        // The other one, that takes itself for the last, would have removed it.
        QVERIFY(QFileInfo(database + u"-wal"_s).size() >= journal);
        QVERIFY(first->setRetention(31));
        Result<HistoryStore> third = HistoryStore::open(folder());
        QVERIFY(third);
        QCOMPARE(third->retention().value_or(0), 31);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--open"_s)
        return HistoryStore::open(arguments.value(2)) ? 0 : 1;
    TestArchiveLocks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_archivelocks.moc"
