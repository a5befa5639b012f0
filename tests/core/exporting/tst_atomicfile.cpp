// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/atomicfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class TestAtomicFile : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void appearsOnlyWhenCommitted()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"数据.csv"_s);
        AtomicFile file(path);
        QVERIFY(file.open());
        file.write("hello");
        QVERIFY(!QFile::exists(path));
        QVERIFY(file.commit());
        QCOMPARE(contentOf(path), QByteArray("hello"));
        QCOMPARE(file.bytes(), 5);
        QCOMPARE(everythingIn(dir.path()), QStringList{u"数据.csv"_s});
    }

    void leavesNothingWhenDiscarded()
    {
        QTemporaryDir dir;
        {
            AtomicFile file(dir.filePath(u"a"_s));
            QVERIFY(file.open());
            file.write(QByteArray(200'000, 'x'));
            QCOMPARE(everythingIn(dir.path()).size(), 1);
        }
        QVERIFY(everythingIn(dir.path()).isEmpty());
    }

    void whatWasLeftBehindGoes()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a"_s);
        const auto left = [](const QString &target) {
            AtomicFile file(target);
            if (!file.open())
                return QString();
            // As a program that was killed would leave it.
            const QString copy = file.temporaryPath().replace(u".part"_s, u"x.part"_s);
            return QFile::copy(file.temporaryPath(), copy) ? copy : QString();
        };
        const auto age = [](const QString &name, qint64 hours) {
            QFile file(name);
            return file.open(QIODevice::ReadWrite) &&
                   file.setFileTime(QDateTime::currentDateTime().addSecs(-hours * 3600), QFile::FileModificationTime);
        };
        const QString old = left(path);
        const QString young = left(path);
        const QString others = left(dir.filePath(u"b"_s));
        QVERIFY(age(old, 25) && age(young, 23) && age(others, 25));
        AtomicFile file(path);
        QVERIFY(file.open());
        QVERIFY(!QFile::exists(old));
        QVERIFY(QFile::exists(young));
        QVERIFY(QFile::exists(others));
    }

    void replacesOnlyWhenAllowed()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.txt"_s);
        {
            AtomicFile file(path);
            QVERIFY(file.open());
            file.write("old");
            QVERIFY(file.commit());
        }
        {
            AtomicFile file(path, AtomicFile::Existing::Refuse);
            const Result<Done> opened = file.open();
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ApiError::Kind::Storage);
            QVERIFY(opened.error().message.contains(u"a.txt is there already"_s));
        }
        {
            // Somebody else is faster.
            const QString late = dir.filePath(u"late.txt"_s);
            AtomicFile file(late, AtomicFile::Existing::Refuse);
            QVERIFY(file.open());
            file.write("mine");
            QFile other(late);
            QVERIFY(other.open(QIODevice::WriteOnly));
            other.write("theirs");
            other.close();
            QVERIFY(!file.commit());
            QCOMPARE(contentOf(late), QByteArray("theirs"));
        }
        AtomicFile file(path);
        QVERIFY(file.open());
        file.write("new");
        QVERIFY(file.commit());
        QCOMPARE(contentOf(path), QByteArray("new"));
        QCOMPARE(everythingIn(dir.path()).size(), 2);
    }

    void aLinkStaysALink()
    {
        QTemporaryDir dir;
        const QString target = dir.filePath(u"target"_s);
        const QString link = dir.filePath(u"link"_s);
        QFile first(target);
        QVERIFY(first.open(QIODevice::WriteOnly));
        first.close();
        QVERIFY(QFile::link(target, link));
        AtomicFile file(link);
        QVERIFY(file.open());
        file.write("x");
        QVERIFY(file.commit());
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(target), QByteArray("x"));
    }

    void saysWhatIsWrongWithTheFolder()
    {
        QTemporaryDir dir;
        {
            AtomicFile file(dir.filePath(u"gone/a.csv"_s));
            const Result<Done> opened = file.open();
            QVERIFY(!opened);
            QVERIFY2(opened.error().message.contains(u"gone does not exist"_s), qPrintable(opened.error().message));
        }
        {
            QFile plain(dir.filePath(u"plain"_s));
            QVERIFY(plain.open(QIODevice::WriteOnly));
            AtomicFile file(dir.filePath(u"plain/a.csv"_s));
            const Result<Done> opened = file.open();
            QVERIFY(!opened);
            QVERIFY2(opened.error().message.contains(u"not a folder"_s), qPrintable(opened.error().message));
        }
        {
            AtomicFile file(dir.path());
            const Result<Done> opened = file.open();
            QVERIFY(!opened);
            QVERIFY2(opened.error().message.contains(u"is a folder"_s), qPrintable(opened.error().message));
        }
        // A folder nobody may write to: root passes over permissions, so it gets one the kernel keeps.
        const bool root = ::geteuid() == 0;
        const QString locked = root ? u"/proc/sys/kernel"_s : dir.filePath(u"locked"_s);
        if (!root) {
            QVERIFY(QDir().mkdir(locked));
            QVERIFY(QFile::setPermissions(locked, QFile::ReadOwner | QFile::ExeOwner));
        }
        AtomicFile file(locked + u"/a.csv"_s);
        const Result<Done> opened = file.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ApiError::Kind::Storage);
        QVERIFY2(opened.error().message.contains(locked), qPrintable(opened.error().message));
        QVERIFY2(opened.error().message.contains(u"permission"_s) || opened.error().message.contains(u"only be read"_s),
                 qPrintable(opened.error().message));
    }

    void folderGoneBeforeTheEnd()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(u"sub"_s));
        AtomicFile file(dir.filePath(u"sub/a"_s));
        QVERIFY(file.open());
        file.write("x");
        QVERIFY(QDir(dir.filePath(u"sub"_s)).removeRecursively());
        const Result<Done> done = file.commit();
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(u"does not exist"_s), qPrintable(done.error().message));
    }

    void aWriteThatFailsLeavesTheOldFile()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{100'000, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        AtomicFile file(path);
        const bool opened = file.open().has_value();
        for (int i = 0; i < 10; ++i)
            file.write(QByteArray(50'000, 'x'));
        const Result<Done> done = file.commit();
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(opened);
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(u"larger than files may be"_s), qPrintable(done.error().message));
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(everythingIn(dir.path()).size(), 1);
    }

    void wordsForTheUsualTroubles()
    {
        QVERIFY(AtomicFile::explain(ENOSPC, u"/data/x.csv"_s).contains(u"disk that holds /data is full"_s));
        QVERIFY(AtomicFile::explain(EDQUOT, u"/data/x.csv"_s).contains(u"is full"_s));
        QVERIFY(AtomicFile::explain(EACCES, u"/data/x.csv"_s).contains(u"no permission"_s));
        QVERIFY(AtomicFile::explain(ENAMETOOLONG, u"/data/x.csv"_s).contains(u"too long"_s));
    }
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
