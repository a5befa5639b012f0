// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenbench.h"

#include "core/callbacks/eventreader.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace imdesk;
using namespace imdesk::testing;

/// What imdeskctl listen prints, and who reads it or does not.
class TestCtlPrint : public QObject, private ListenBench
{
    Q_OBJECT

    static QList<QByteArray> linesRead(int fd, qsizetype count, int patienceMs = 20'000)
    {
        QByteArray all;
        QByteArray piece(1 << 16, Qt::Uninitialized);
        for (pollfd way{fd, POLLIN, 0}; count > 0 && ::poll(&way, 1, patienceMs) > 0;) {
            const ssize_t got = ::read(fd, piece.data(), std::size_t(piece.size()));
            all += piece.first(qMax<ssize_t>(0, got));
            count -= piece.first(qMax<ssize_t>(0, got)).count('\n');
        }
        return all.trimmed().split('\n');
    }

    /// Starts one that prints into a pipe, whose end for reading this gives; -1 where there is none.
    static int startPrinting(Listener &listener, const QTemporaryDir &dir, const QStringList &more = {})
    {
        const QString pipe = dir.filePath(QStringLiteral("pipe"));
        if (::mkfifo(QFile::encodeName(pipe).constData(), 0600) != 0)
            return -1;
        const int fd = ::open(QFile::encodeName(pipe).constData(), O_RDWR | O_CLOEXEC | O_NONBLOCK);
        listener.process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        listener.process.setStandardOutputFile(pipe);
        listener.process.start(program(),
                               QStringList{QStringLiteral("listen"), QStringLiteral("--print"),
                                           QStringLiteral("--store"), dir.filePath(QStringLiteral("events.db")),
                                           QStringLiteral("--sync"), QStringLiteral("normal")} +
                                   more);
        listener.place = QJsonDocument::fromJson(linesRead(fd, 1).first()).object();
        return fd;
    }

  private Q_SLOTS:
    void whoDoesNotReadWhatIsPrintedKeepsNothing()
    {
#ifdef __SANITIZE_ADDRESS__
        qputenv("ASAN_OPTIONS", qgetenv("ASAN_OPTIONS") + ":quarantine_size_mb=4:thread_local_quarantine_size_kb=64");
#endif
        QTemporaryDir dir;
        Listener listener;
        const int fd = startPrinting(listener, dir);
        QVERIFY(fd >= 0);
        CallbackClient sender(listener.port());
        const QByteArray words(8'000, 'w');
        QByteArray burst;
        for (int i = 0; i < 50; ++i)
            burst += CallbackClient::request(callbackTarget("Group.CallbackAfterSendMsg"), messageBody(words));
        const auto send = [&](int rounds) {
            for (int round = 0; round < rounds; ++round) {
                sender.sendRaw(burst);
                for (int i = 0; i < 50; ++i)
                    QCOMPARE(sender.read().status, 200);
            }
        };
        const int before = residentKb(listener.process);
        QVERIFY(before > 0);
        send(60);
        const int grown = residentKb(listener.process) - before;
        QVERIFY2(grown < 40'000, qPrintable(QString::number(grown)));
        // As soon as somebody reads, all of it comes, in order; what only the store has, once that can be read.
        const QString store = dir.filePath(QStringLiteral("events.db"));
        const QString aside = store + QStringLiteral(".aside");
        QVERIFY(QFile::rename(store, aside));
        QVERIFY(QDir().mkdir(store));
        QList<QByteArray> printed = linesRead(fd, 3'000, 2'000);
        QVERIFY(printed.size() < 3'000);
        QVERIFY(QDir().rmdir(store));
        QVERIFY(QFile::rename(aside, store));
        printed += linesRead(fd, 3'000 - printed.size());
        QCOMPARE(printed.size(), 3'000);
        qint64 number = 0;
        for (const QByteArray &line : printed)
            QCOMPARE(QJsonDocument::fromJson(line)[QLatin1String("seq")].toInteger(), ++number);
        // And while nobody does, it ends all the same.
        send(1);
        listener.process.terminate();
        QVERIFY(listener.process.waitForFinished(20'000));
        QCOMPARE(listener.process.exitCode(), 0);
        ::close(fd);
    }

    void whoStopsReadingWhatIsPrintedEndsNoListener()
    {
        QTemporaryDir dir;
        Listener listener;
        const int fd = startPrinting(listener, dir);
        QVERIFY(fd >= 0);
        QCOMPARE(listener.post("Group.CallbackAfterSendMsg", message(1)), 200);
        QCOMPARE(linesRead(fd, 1).size(), 1);
        ::close(fd);
        for (int i = 2; i <= 20; ++i)
            QCOMPARE(listener.post("Group.CallbackAfterSendMsg", message(i)), 200);
        listener.process.terminate();
        QVERIFY(listener.process.waitForFinished());
        QCOMPARE(listener.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(listener.process.exitCode(), 0);
        const auto events = EventReader::open(dir.filePath(QStringLiteral("events.db")))->lastSeq();
        QVERIFY(events);
        QCOMPARE(*events, 20);
    }

    void numbersArePrintedAsTheyCame()
    {
        QTemporaryDir dir;
        Listener listener;
        const int fd = startPrinting(listener, dir);
        QVERIFY(fd >= 0);
        const QByteArray sent = "{\"big\": 18446744073709551615,\n \"long\": 12345678901234567890.5}";
        QCOMPARE(listener.post("New.Thing", sent), 200);
        const QByteArray body = "\"body\":{\"big\":18446744073709551615,\"long\":12345678901234567890.5}}";
        const QByteArray printed = linesRead(fd, 1).first();
        QVERIFY2(printed.endsWith(body), printed.constData());
        ::close(fd);
        QProcess list;
        list.start(program(), {QStringLiteral("events"), QStringLiteral("list"), QStringLiteral("--json"),
                               QStringLiteral("--store"), dir.filePath(QStringLiteral("events.db"))});
        QVERIFY(list.waitForFinished());
        const QList<QByteArray> lines = list.readAllStandardOutput().split('\n');
        QCOMPARE(lines.size(), 2); // behind the last line feed is nothing
        QVERIFY2(lines.first().endsWith(body), lines.first().constData());
    }

    void whatWasDroppedUnreadIsNamed()
    {
        QTemporaryDir dir;
        Listener listener;
        const int fd = startPrinting(listener, dir, {QStringLiteral("--keep-rows"), QStringLiteral("50")});
        QVERIFY(fd >= 0);
        const QString store = dir.filePath(QStringLiteral("events.db"));
        CallbackClient sender(listener.port());
        QByteArray burst;
        for (int i = 0; i < 50; ++i)
            burst += CallbackClient::request(callbackTarget("Group.CallbackAfterSendMsg"),
                                             messageBody(QByteArray(8'000, 'w')));
        constexpr qint64 all = 1'000;
        for (int round = 0; round < all / 50; ++round) {
            sender.sendRaw(burst);
            for (int i = 0; i < 50; ++i)
                QCOMPARE(sender.read().status, 200);
        }
        const auto isTrimmed = [&store] {
            auto reader = EventReader::open(store);
            const Result<qint64> first = reader ? reader->firstSeq() : std::unexpected(reader.error());
            return first && *first > all - 100;
        };
        QVERIFY(QTest::qWaitFor(isTrimmed, 20'000));
        // Every number is either printed or named, in order.
        qint64 number = 0, skipped = 0;
        QByteArray unread;
        QByteArray piece(1 << 16, Qt::Uninitialized);
        while (number < all) {
            const qsizetype end = unread.indexOf('\n');
            if (end < 0) {
                pollfd way{fd, POLLIN, 0};
                QVERIFY(::poll(&way, 1, 20'000) > 0);
                unread += piece.first(qMax<ssize_t>(0, ::read(fd, piece.data(), std::size_t(piece.size()))));
                continue;
            }
            const QJsonObject line = QJsonDocument::fromJson(unread.first(end)).object();
            unread.remove(0, end + 1);
            if (const QJsonObject hole = line[QLatin1String("skipped")].toObject(); !hole.isEmpty()) {
                QCOMPARE(hole[QLatin1String("first")].toInteger(), number + 1);
                number = hole[QLatin1String("last")].toInteger();
                ++skipped;
            } else {
                QCOMPARE(line[QLatin1String("seq")].toInteger(), ++number);
            }
        }
        QVERIFY(skipped > 0);
        ::close(fd);
    }
};

QTEST_GUILESS_MAIN(TestCtlPrint)
#include "tst_ctlprint.moc"
