// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Files that are written anew: whole, in a folder of their own, for their owner alone.
class TestSaveFile : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void takesThePlaceOfWhatWasThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/down/kept.json"_s);
        QVERIFY(!saveForOwner(path, "a longer text than the next"));
        QVERIFY(!saveForOwner(path, "short"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("short"));
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                                QFileDevice::WriteOther | QFileDevice::ExeOwner;
        QVERIFY(!(file.permissions() & others));
        QCOMPARE(QDir(folder.filePath(u"deep/down"_s)).entryList(QDir::Files), QStringList{u"kept.json"_s});
    }

    void saysWhyNot()
    {
        const QTemporaryDir folder;
        QVERIFY(!saveForOwner(folder.filePath(u"file"_s), "x"));
        const auto why = saveForOwner(folder.filePath(u"file/below"_s), "y");
        QVERIFY(why && !why->isEmpty());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"file"_s});
    }

    void onAFullDiskTheOldFileStays_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("no room") << 0;
        QTest::newRow("room for a part") << 4'096;
    }

    void onAFullDiskTheOldFileStays()
    {
        QFETCH(int, room);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"kept.json"_s);
        QVERIFY(!saveWhole(path, "what was there"));
        // A file that may grow no more fails a write as a full disk does.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
        const rlimit full{rlim_t(room), usual.rlim_max};
        for (const auto save : {&saveWhole, &saveForOwner}) {
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
            const auto why = save(path, QByteArray(10'000, 'x')); // less than a buffer takes
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
            QCOMPARE(why.value_or(u"saved"_s), qt_error_string(EFBIG));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), QByteArray("what was there"));
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"kept.json"_s});
        }
    }
};

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
