// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filterbook.h"

#include "core/storage/filelock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;

class TestFilterBook : public QObject
{
    Q_OBJECT

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What was put aside, one file.
    static QByteArray asideIn(const QTemporaryDir &dir)
    {
        const QStringList files = QDir(dir.path()).entryList({QStringLiteral("filters.json.broken-*")});
        return files.size() == 1 ? bytesOf(dir.filePath(files.front())) : QByteArray();
    }

  private Q_SLOTS:
    void filtersAreRememberedAndNamed()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("deep/filters.json"));
        {
            FilterBook book;
            QVERIFY(book.open(path));
            for (int i = 0; i < 60; ++i)
                book.remember(QStringLiteral("seq = %1").arg(i));
            book.remember(QStringLiteral(" seq = 30 "));
            QVERIFY(book.keep({QStringLiteral("slow"), QStringLiteral("latency > 500"), QStringLiteral("warn")}));
            QVERIFY(book.keep({QStringLiteral("slow"), QStringLiteral("latency > 900"), QString()}));
            QVERIFY(book.keep({QStringLiteral("gone"), QStringLiteral("x"), QString()}));
            QVERIFY(book.drop(QStringLiteral("gone")));
        }
        FilterBook again;
        QVERIFY(again.open(path));
        QCOMPARE(again.history().size(), FilterBook::historyLength);
        QCOMPARE(again.history().front(), QStringLiteral("seq = 30"));
        QCOMPARE(again.history().count(QStringLiteral("seq = 30")), 1);
        QCOMPARE(again.named().size(), 1);
        QCOMPARE(again.named().front().text, QStringLiteral("latency > 900"));
    }

    void windowsOfAProfileKeepTheSameFilters()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("filters.json"));
        FilterBook one, two;
        QVERIFY(one.open(path));
        QVERIFY(two.open(path));
        QVERIFY(one.keep({QStringLiteral("slow"), QStringLiteral("latency > 500"), {}}));
        two.remember(QStringLiteral("group = vip"));
        QVERIFY(two.keep({QStringLiteral("vip"), QStringLiteral("group = vip"), {}}));
        QCOMPARE(two.named().size(), 2); // what it shows is what there is
        one.remember(QStringLiteral("from = alice"));
        FilterBook later;
        QVERIFY(later.open(path));
        QCOMPARE(later.named().size(), 2);
        QCOMPARE(later.history(), (QStringList{QStringLiteral("from = alice"), QStringLiteral("group = vip")}));
        QVERIFY(later.drop(QStringLiteral("slow")));
        QSignalSpy changed(&one, &FilterBook::changed);
        one.renew();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(one.named().size(), 1);
        QCOMPARE(one.named().front().name, QStringLiteral("vip"));
    }

    void aFileThatCannotBeReadIsPutAside()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("filters.json"));
        const QByteArray torn = "{\"named\":[{\"name\":\"slow\",\"text\":\"latency";
        write(path, torn);
        FilterBook book;
        const Result<Done> opened = book.open(path);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(QLatin1String("broken-")), qPrintable(opened.error().message));
        book.remember(QStringLiteral("from = alice"));
        QCOMPARE(asideIn(dir), torn);
        FilterBook again;
        QVERIFY(again.open(path));
        QCOMPARE(again.history(), QStringList{QStringLiteral("from = alice")});
    }

    void aFileThatIsDamagedLaterIsPutAsideToo()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("filters.json"));
        FilterBook book;
        QVERIFY(book.open(path));
        QVERIFY(book.keep({QStringLiteral("slow"), QStringLiteral("latency > 500"), {}}));
        write(path, "[]");
        QSignalSpy troubled(&book, &FilterBook::troubled);
        QVERIFY(book.keep({QStringLiteral("vip"), QStringLiteral("group = vip"), {}}));
        QCOMPARE(troubled.size(), 1);
        QCOMPARE(asideIn(dir), QByteArray("[]"));
        FilterBook again;
        QVERIFY(again.open(path));
        QCOMPARE(again.named().size(), 2);
    }

    void whatAnotherWindowIsWritingIsNotPutAside()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("filters.json"));
        write(path, "{\"named\":[");
        const Result<FileLock> lock = FileLock::take(path + QStringLiteral(".lock"));
        QVERIFY(lock);
        FilterBook book;
        QVERIFY(!book.open(path));
        QVERIFY(QFile::exists(path));
        QVERIFY(book.keep({QStringLiteral("vip"), QStringLiteral("group = vip"), {}}));
        QCOMPARE(bytesOf(path), QByteArray("{\"named\":["));
    }

    void whoeverIsToldOfAChangeFindsItSaved()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("filters.json"));
        FilterBook one, two;
        QVERIFY(one.open(path));
        QVERIFY(two.open(path));
        qsizetype found = 0;
        bool isKept = false;
        connect(&one, &FilterBook::changed, this, [&] {
            two.renew();
            found = two.named().size();
            isKept = two.keep({QStringLiteral("vip"), QStringLiteral("group = vip"), {}}).has_value();
        });
        QVERIFY(one.keep({QStringLiteral("slow"), QStringLiteral("latency > 500"), {}}));
        QCOMPARE(found, 1);
        QVERIFY(isKept);
    }

    void whatCannotBePutAsideIsNotWrittenOver()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("fixed"));
        const QString path = folder + QStringLiteral("/filters.json");
        QVERIFY(QDir().mkdir(folder));
        write(path, "[]");
        QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        FilterBook book;
        const bool refused = !book.open(path);
        const bool kept = book.keep({QStringLiteral("vip"), QStringLiteral("group = vip"), {}}).has_value();
        const bool renamed = !QFile::exists(path) || bytesOf(path) != "[]";
        QVERIFY(
            QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        QVERIFY(refused && kept);
        if (renamed)
            QSKIP("this user may write everywhere");
        QCOMPARE(bytesOf(path), QByteArray("[]"));
        QCOMPARE(book.named().size(), 1);
    }

    void whatWasUsedLongAgoGoesBeforeAName()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("filters.json"));
        FilterBook book;
        QVERIFY(book.open(path));
        for (int i = 0; i < 36; ++i)
            book.remember(QString(30'000, QChar(u'a' + i % 26)) + QString::number(i));
        QVERIFY(book.keep({QStringLiteral("vip"), QStringLiteral("group = vip"), {}}));
        FilterBook again;
        QVERIFY(again.open(path));
        QCOMPARE(again.named().size(), 1);
        QVERIFY(!again.history().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFilterBook)
#include "tst_filterbook.moc"
