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
#include <thread>

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
        for (int round = 0; round < 3; ++round) {
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
        QVERIFY2(total > 800, qPrintable(QString::number(total)));
        for (const int count : std::as_const(times))
            QCOMPARE(count, 1);
    }
};

static int receive(QCoreApplication &app, const QString &path, bool full)
{
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
    if (argc == 4 && qstrcmp(argv[1], "--receive") == 0)
        return receive(app, QString::fromLocal8Bit(argv[2]), qstrcmp(argv[3], "full") == 0);
    TestDurability test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_durability.moc"
