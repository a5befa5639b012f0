// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackclient.h"

#include "core/callbacks/eventreader.h"
#include "core/callbacks/httpreceiver.h"

#include <QCoreApplication>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace imdesk;
using namespace imdesk::testing;

/// The program runs itself as a receiver, kills it with SIGKILL in the middle of work, and looks for every event it was
/// told is safe.
class TestDurability : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void acknowledgedEventsSurviveAKill_data()
    {
        QTest::addColumn<QString>("sync");
        QTest::newRow("full") << QStringLiteral("full");
        QTest::newRow("normal") << QStringLiteral("normal");
    }

    void acknowledgedEventsSurviveAKill()
    {
        QFETCH(QString, sync);
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("log.db"));
        constexpr int senders = 8;
        std::atomic<int> nextId = 1;
        std::vector<std::vector<int>> acknowledged(senders);
        for (int round = 0; round < 5; ++round) {
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--receive"), path, sync});
            QVERIFY(child.waitForStarted());
            while (!child.canReadLine())
                QVERIFY(child.waitForReadyRead(20'000));
            const quint16 port = child.readLine().trimmed().toUShort();
            QVERIFY(port != 0);
            const int before = nextId;
            {
                std::vector<std::jthread> threads;
                for (int sender = 0; sender < senders; ++sender) {
                    threads.emplace_back([&, sender] {
                        CallbackClient client(port);
                        for (;;) {
                            const int id = nextId++;
                            const HttpReply reply = client.post(callbackTarget("Group.CallbackAfterSendMsg"),
                                                                messageBody(QByteArray::number(id)));
                            if (reply.status != 200)
                                return;
                            acknowledged[std::size_t(sender)].push_back(id);
                        }
                    });
                }
                while (nextId < before + 400)
                    QTest::qWait(2);
                ::kill(pid_t(child.processId()), SIGKILL);
            }
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        }

        Result<EventReader> reader = EventReader::open(path);
        QVERIFY(reader);
        const auto events = reader->after(0, 10'000'000, EventReader::Body::With);
        QVERIFY(events);
        QHash<int, int> times;
        qint64 last = 0;
        for (const CallbackEvent &event : *events) {
            QVERIFY(event.seq > last);
            last = event.seq;
            QCOMPARE(event.body, messageBody(event.text.toUtf8()));
            times[event.text.toInt()] += 1;
        }
        int total = 0;
        for (const std::vector<int> &ids : acknowledged) {
            for (const int id : ids) {
                QCOMPARE(times.value(id), 1);
                ++total;
            }
        }
        QVERIFY2(total > 1'400, qPrintable(QString::number(total)));
        for (const int count : std::as_const(times))
            QCOMPARE(count, 1);
    }

    void aFullDiskIsToldAndNothingLost_data() { acknowledgedEventsSurviveAKill_data(); }

    void aFullDiskIsToldAndNothingLost()
    {
        QFETCH(QString, sync);
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("log.db"));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--receive"), path, sync});
        QVERIFY(child.waitForStarted());
        while (!child.canReadLine())
            QVERIFY(child.waitForReadyRead(20'000));
        const quint16 port = child.readLine().trimmed().toUShort();
        // Files of the child can grow no more, which fails its writes as a full disk does.
        const auto setRoom = [&child](rlim_t bytes) {
            const rlimit limit{bytes, RLIM_INFINITY};
            return ::prlimit(pid_t(child.processId()), RLIMIT_FSIZE, &limit, nullptr) == 0;
        };
        QVERIFY(setRoom(256 << 10));
        CallbackClient client(port);
        const QByteArray filler(20'000, 'x');
        int acknowledged = 0;
        int refused = 0;
        for (int i = 0; i < 100; ++i) {
            const HttpReply reply = client.post(callbackTarget("Group.CallbackAfterSendMsg"), messageBody(filler));
            if (reply.status == 200)
                ++acknowledged;
            else if (reply.status == 503)
                ++refused;
        }
        QCOMPARE(acknowledged + refused, 100);
        QVERIFY2(refused > 50, qPrintable(QString::number(refused)));
        QVERIFY2(acknowledged > 0, qPrintable(QString::number(acknowledged)));
        // Room again: it goes on by itself.
        QVERIFY(setRoom(RLIM_INFINITY));
        QCOMPARE(client.post(callbackTarget("Group.CallbackAfterSendMsg"), messageBody("after")).status, 200);
        ++acknowledged;
        child.kill();
        QVERIFY(child.waitForFinished());
        const auto events = EventReader::open(path)->after(0, 1'000, EventReader::Body::Without);
        QVERIFY(events);
        QCOMPARE(int(events->size()), acknowledged);
        QCOMPARE(events->back().text, QStringLiteral("after"));
        // Not a line for each of them.
        const qsizetype told = child.readAllStandardError().count("could not be stored");
        QVERIFY2(told > 0 && told < 5, qPrintable(QString::number(told)));
    }

    void aFileThatCannotBeWrittenIsRefused_data()
    {
        QTest::addColumn<bool>("folder"); // whether that can be written
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("nor its folder") << false << QByteArray("log.db");
        QTest::newRow("alone") << true << QByteArray("may only be read");
    }

    void aFileThatCannotBeWrittenIsRefused()
    {
        QFETCH(bool, folder);
        QFETCH(QByteArray, words);
        QTemporaryDir dir;
        // The child gives its user up and keeps its group.
        QVERIFY(QFile::setPermissions(dir.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup |
                                          QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther |
                                          (folder ? QFile::WriteGroup | QFile::WriteOther : QFile::Permissions())));
        const QString path = dir.filePath(QStringLiteral("log.db"));
        {
            StoreOptions options;
            options.path = path;
            QVERIFY(EventStore::open(options));
        }
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(path + QStringLiteral(".lock"), QFile::ReadOwner | QFile::WriteOwner |
                                                                          QFile::ReadGroup | QFile::WriteGroup |
                                                                          QFile::ReadOther | QFile::WriteOther));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--receive"), path, QStringLiteral("full"), QStringLiteral("nobody")});
        QVERIFY(child.waitForFinished(20'000));
        QCOMPARE(child.exitCode(), 1);
        QVERIFY(child.readAllStandardOutput().isEmpty());
        const QByteArray told = child.readAllStandardError();
        QVERIFY2(told.contains(words), told.constData());
    }
};

static int receive(QCoreApplication &app, const QString &path, bool full, bool asNobody)
{
    constexpr uid_t nobody = 65'534;
    // Permissions bind everybody but root, as whom tests may run.
    if (asNobody && ::geteuid() == 0 && ::seteuid(nobody) != 0)
        return 2;
    std::signal(SIGXFSZ, SIG_IGN);
    StoreOptions options;
    options.path = path;
    options.sync = full ? StoreOptions::Sync::Full : StoreOptions::Sync::Normal;
    Result<std::unique_ptr<EventStore>> store = EventStore::open(options);
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().message));
        return 1;
    }
    SystemClock clock;
    HttpReceiver receiver({}, **store, clock);
    QObject::connect(&receiver, &HttpReceiver::listening, &receiver, [](const QUrl &url) {
        std::printf("%d\n", url.port());
        std::fflush(stdout);
    });
    return app.exec();
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc >= 4 && qstrcmp(argv[1], "--receive") == 0)
        return receive(app, QString::fromLocal8Bit(argv[2]), qstrcmp(argv[3], "full") == 0, argc > 4);
    TestDurability test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_durability.moc"
