// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenbench.h"

#include "tests/core/callbacks/testcertificates.h"

#include "core/callbacks/attachclient.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QSslSocket>

#include <algorithm>
#include <csignal>
#include <functional>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace imdesk;
using namespace imdesk::testing;

/// imdeskctl listen as a service: consoles that attach, what a service manager is told, what is refused.
class TestCtlListen : public QObject, private ListenBench
{
    Q_OBJECT

    static QByteArray errorOf(const QStringList &arguments)
    {
        QProcess process;
        process.start(program(), QStringList{QStringLiteral("listen")} + arguments);
        process.waitForFinished(20'000);
        return process.exitCode() == 2 ? process.readAllStandardError() : QByteArray("no usage error");
    }

    /// The socket of a service manager.
    class Manager
    {
      public:
        explicit Manager(const QTemporaryDir &dir)
            : m_path(dir.filePath(QStringLiteral("notify"))), m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
        {
            const sockaddr_un at = address();
            if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&at), sizeof at) != 0)
                qFatal("no socket for a service manager");
            const timeval patience{20, 0};
            ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        }
        ~Manager() { ::close(m_socket); }
        Manager(const Manager &) = delete;
        Manager &operator=(const Manager &) = delete;
        QStringList environment() const { return {QStringLiteral("NOTIFY_SOCKET=") + m_path}; }
        /// The next thing it is told; empty where nothing comes.
        QByteArray heard() const
        {
            char text[512];
            const ssize_t length = ::recv(m_socket, text, sizeof text, 0);
            return QByteArray(text, qMax<ssize_t>(0, length));
        }
        /// Until there is room for nothing more.
        void fill() const
        {
            const int sender = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
            const sockaddr_un to = address();
            while (::sendto(sender, "x", 1, MSG_DONTWAIT, reinterpret_cast<const sockaddr *>(&to), sizeof to) == 1) {
            }
            ::close(sender);
        }

      private:
        sockaddr_un address() const
        {
            sockaddr_un address{};
            address.sun_family = AF_UNIX;
            qstrncpy(address.sun_path, QFile::encodeName(m_path).constData(), sizeof address.sun_path);
            return address;
        }

        const QString m_path;
        const int m_socket;
    };

  private Q_SLOTS:
    void aConsoleWatchesAndEditsRules()
    {
        QTemporaryDir dir;
        const QString socket = dir.filePath(QStringLiteral("attach.sock"));
        const QString store = dir.filePath(QStringLiteral("events.db"));
        const QString rulesFile = dir.filePath(QStringLiteral("rules.json"));
        QFile rules(rulesFile);
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write(R"({"rules": []})");
        rules.close();
        const QStringList arguments{QStringLiteral("--store"),  store,
                                    QStringLiteral("--rules"),  rulesFile,
                                    QStringLiteral("--attach"), QDir::current().relativeFilePath(socket),
                                    QStringLiteral("--sync"),   QStringLiteral("normal")};
        auto listener = start(arguments);
        QCOMPARE(listener->place[QLatin1String("attach_socket")].toString(), socket);
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(socket).permissions() & others));
        for (int i = 1; i <= 300; ++i)
            QCOMPARE(listener->post("Group.CallbackAfterSendMsg", message(i)), 200);

        EventLog log;
        AttachTarget target;
        target.socket = socket;
        target.rows = 250;
        AttachClient console(target, log);
        QTRY_COMPARE(console.state(), AttachClient::State::Attached);
        QTRY_COMPARE(log.size(), 250);
        QCOMPARE(log.firstSeq(), 51);
        QTRY_VERIFY(console.isLoaded());
        // Live from here on.
        QCOMPARE(listener->post("Group.CallbackAfterSendMsg", message(301)), 200);
        QTRY_COMPARE(log.lastSeq(), 301);
        QTRY_COMPARE(console.figures().stored, 301);
        QCOMPARE(console.figures().url, listener->place[QLatin1String("url")].toString());
        // A whole event, on demand.
        std::optional<CallbackEvent> whole;
        console.fetch(77, [&whole](const Result<std::optional<CallbackEvent>> &event) { whole = event.value(); });
        QTRY_VERIFY(whole);
        QCOMPARE(whole->seq, 77);
        QCOMPARE(whole->body, message(77));
        QCOMPARE(whole->ip, QStringLiteral("203.0.113.7"));
        bool isGone = false;
        console.fetch(100'000,
                      [&isGone](const Result<std::optional<CallbackEvent>> &event) { isGone = !event.value(); });
        QTRY_VERIFY(isGone);

        // A rule, live: it decides the next event, other consoles see it, the file keeps it.
        EventLog otherLog;
        AttachClient other(target, otherLog);
        QTRY_COMPARE(other.state(), AttachClient::State::Attached);
        ReplyRule rule;
        rule.id = QStringLiteral("1");
        rule.name = QStringLiteral("no links");
        rule.filter = QStringLiteral("text ~ \"https?://\"");
        rule.action = QStringLiteral("refuse");
        rule.code = 10101;
        bool isSet = false;
        console.setRules({rule}, [&isSet](const Result<Done> &done) { isSet = done.has_value(); });
        QTRY_VERIFY(isSet);
        QTRY_COMPARE(other.rules().size(), 1);
        QCOMPARE(other.rules().first().name, rule.name);
        CallbackClient sender(listener->port());
        const HttpReply reply =
            sender.post(callbackTarget("Group.CallbackBeforeSendMsg"), messageBody("see https://example.com"));
        QCOMPARE(QJsonDocument::fromJson(reply.body)[QLatin1String("ErrorCode")].toInt(), 10101);
        QTRY_VERIFY(!log.newerThan(301, 1).empty());
        QVERIFY(rules.open(QIODevice::ReadOnly));
        QVERIFY(rules.readAll().contains("no links"));
        // One that cannot be used is refused with the reason, and changes nothing.
        rule.filter = QStringLiteral("text ~ \"[\"");
        QString refusal;
        console.setRules({rule},
                         [&refusal](const Result<Done> &done) { refusal = done ? QString() : done.error().message; });
        QTRY_VERIFY(!refusal.isEmpty());
        QCOMPARE(other.rules().first().filter, QStringLiteral("text ~ \"https?://\""));

        // Killed and started again, the console comes back and has every event once.
        const qint64 before = log.lastSeq();
        listener.reset();
        QTRY_COMPARE(console.state(), AttachClient::State::Interrupted);
        listener = start(arguments);
        QVERIFY(listener->port() != 0);
        QCOMPARE(listener->post("Group.CallbackAfterSendMsg", message(400)), 200);
        QTRY_COMPARE_WITH_TIMEOUT(console.state(), AttachClient::State::Attached, 15'000);
        QTRY_COMPARE(log.lastSeq(), before + 1);
        QCOMPARE(log.size(), before + 1 - 50);
    }

    void aConsoleMarksSearchesAndRehearses()
    {
        QTemporaryDir dir;
        AttachTarget target;
        target.socket = dir.filePath(QStringLiteral("attach.sock"));
        target.rows = 20;
        const QStringList arguments{QStringLiteral("--store"),  dir.filePath(QStringLiteral("events.db")),
                                    QStringLiteral("--attach"), target.socket,
                                    QStringLiteral("--sync"),   QStringLiteral("normal")};
        auto listener = start(arguments);
        for (int i = 1; i <= 130; ++i)
            QCOMPARE(listener->post("Group.CallbackAfterSendMsg", message(i)), 200);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(listener->post("Group.CallbackBeforeSendMsg", messageBody("see https://example.com")), 200);
        EventLog log, otherLog;
        AttachClient console(target, log);
        AttachClient other(target, otherLog);
        QTRY_COMPARE(log.size(), 20);
        QTRY_COMPARE(otherLog.size(), 20);
        QString trouble;
        const auto done = [&trouble](const Result<Done> &result) {
            trouble = result ? QStringLiteral("none") : result.error().message;
        };

        // What streams carries bodies, so that a filter in memory says the same as one on the listener's disk.
        FilterMatcher byBody(Filter::parse(QStringLiteral("body.GroupId = g and not has MsgSeq")).value());
        QVERIFY(byBody.matches(*log.row(log.lastSeq())));

        // A mark and a note: kept, and seen by everybody.
        console.remark({77, true, QStringLiteral("ask Mei")}, done);
        QTRY_COMPARE(trouble, QStringLiteral("none"));
        trouble.clear();
        QTRY_VERIFY(otherLog.remarks()->marks.contains(77));
        QTRY_COMPARE(log.remarks()->notes.value(77), QStringLiteral("ask Mei"));
        other.remark({130, true, {}}, done);
        QTRY_COMPARE(trouble, QStringLiteral("none"));
        trouble.clear();
        QTRY_VERIFY(log.remarks()->marks.contains(130));
        other.remark({130, false, {}}, done);
        QTRY_COMPARE(trouble, QStringLiteral("none"));
        trouble.clear();
        QTRY_VERIFY(!log.remarks()->marks.contains(130));
        console.remark({0, true, {}}, done);
        QTRY_VERIFY(trouble.contains(QLatin1String("number")));
        trouble.clear();

        // The whole history, a page at a time, newest page first.
        std::vector<qint64> found;
        bool finished = false;
        const Filter filter = Filter::parse(QStringLiteral("text contains \"message 1\"")).value();
        const std::function<void(std::optional<qint64>)> ask = [&](std::optional<qint64> beyond) {
            console.search(filter, beyond, 10, [&](const Result<SearchPage> &page) {
                QVERIFY(page);
                QVERIFY(page->events.size() <= 10);
                for (auto it = page->events.rbegin(); it != page->events.rend(); ++it)
                    found.push_back(it->seq);
                finished = page->finished;
                if (!finished)
                    ask(page->reached);
            });
        };
        ask({});
        QTRY_VERIFY(finished);
        QCOMPARE(found.size(), std::size_t(42)); // 1, 10 to 19, 100 to 130
        QCOMPARE(found.front(), 130);
        QCOMPARE(found.back(), 1);
        QVERIFY(std::ranges::is_sorted(found, std::greater()));
        std::vector<qint64> marked;
        console.search(Filter::parse(QStringLiteral("mark = yes and note contains mei")).value(), {}, 10,
                       [&marked](const Result<SearchPage> &page) {
                           for (const CallbackEvent &event : page->events)
                               marked.push_back(event.seq);
                       });
        QTRY_COMPARE(marked, std::vector<qint64>{77});
        std::vector<qint64> behind;
        console.search(
            filter, 126, 2,
            [&behind](const Result<SearchPage> &page) {
                for (const CallbackEvent &event : page->events)
                    behind.push_back(event.seq);
            },
            PageOrder::OldestFirst);
        QTRY_COMPARE(behind, (std::vector<qint64>{127, 128}));

        // Rules are tried on the listener's past.
        ReplyRule rule;
        rule.id = QStringLiteral("1");
        rule.name = QStringLiteral("no links");
        rule.filter = QStringLiteral("text ~ \"https?://\"");
        rule.action = QStringLiteral("refuse");
        std::optional<RehearsalReport> report;
        console.rehearse({rule}, 10'000, [&report](const Result<RehearsalReport> &tried) { report = tried.value(); });
        QTRY_VERIFY(report);
        QCOMPARE(report->looked, 3);
        QCOMPARE(report->rules.size(), 1);
        QCOMPARE(report->rules.first().refused, 3);
        QCOMPARE(report->rules.first().samples.size(), 3);
        QCOMPARE(report->rules.first().samples.first().event.text, QStringLiteral("see https://example.com"));
        QCOMPARE(report->rules.first().samples.first().verdict.rule, 0);

        // Live, its hits are told.
        console.setRules({rule}, done);
        QTRY_COMPARE(trouble, QStringLiteral("none"));
        trouble.clear();
        QCOMPARE(listener->post("Group.CallbackBeforeSendMsg", messageBody("http://example.com")), 200);
        QTRY_COMPARE(other.figures().rules.value(rule.id).hits, 1);

        // A look-up of this console fills a hole over there.
        CallbackEvent lost;
        lost.command = QStringLiteral("Group.CallbackAfterSendMsg");
        lost.group = QStringLiteral("g");
        lost.text = QStringLiteral("was lost");
        console.backfill({lost}, done);
        QTRY_COMPARE(trouble, QStringLiteral("none"));
        trouble.clear();
        console.explain({QStringLiteral("g"), 4, 5, 0, 0}, QStringLiteral("two tips"), done);
        QTRY_COMPARE(trouble, QStringLiteral("none"));
        trouble.clear();
        QTRY_COMPARE(otherLog.row(otherLog.lastSeq())->toEvent().text, lost.text);
        QCOMPARE(otherLog.row(otherLog.lastSeq())->toEvent().origin, EventOrigin::Backfilled);
        std::optional<GapLedger> ledger;
        other.readLedger([&ledger](const Result<GapLedger> &read) { ledger = read.value(); });
        QTRY_VERIFY(ledger);
        QCOMPARE(ledger->explained.size(), std::size_t(1));
        QCOMPARE(ledger->explained.front().last, 5);
        QCOMPARE(ledger->listened.size(), std::size_t(1));

        // All of it outlives the listener.
        listener.reset();
        QTRY_COMPARE(console.state(), AttachClient::State::Interrupted);
        console.remark({78, true, {}}, done);
        QVERIFY(!trouble.isEmpty() && trouble != QLatin1String("none"));
        listener = start(arguments);
        EventLog fresh;
        AttachClient third(target, fresh);
        QTRY_VERIFY(fresh.remarks()->marks.contains(77));
        QVERIFY(!fresh.remarks()->marks.contains(130));
    }

    void aLogThatCannotBeOpenedForAWhileCostsNoConsole()
    {
        QTemporaryDir dir;
        const QString store = dir.filePath(QStringLiteral("events.db"));
        const QString aside = store + QStringLiteral(".aside");
        AttachTarget target;
        target.socket = dir.filePath(QStringLiteral("attach.sock"));
        auto listener = start({QStringLiteral("--store"), store, QStringLiteral("--attach"), target.socket,
                               QStringLiteral("--sync"), QStringLiteral("normal")});
        QCOMPARE(listener->post("Group.CallbackAfterSendMsg", message(1)), 200);
        EventLog log, otherLog;
        AttachClient console(target, log);
        QTRY_COMPARE(log.size(), 1);
        // Something that cannot be opened has its place, as a log has that is being rescued.
        QVERIFY(QFile::rename(store, aside));
        QVERIFY(QDir().mkdir(store));
        std::optional<bool> isRead;
        const auto look = [&] {
            isRead.reset();
            console.fetch(1, [&isRead](const Result<std::optional<CallbackEvent>> &event) {
                isRead = event.has_value() && event->has_value();
            });
        };
        look();
        QTRY_VERIFY(isRead);
        QVERIFY(!*isRead);
        QCOMPARE(console.state(), AttachClient::State::Attached);
        // Whoever comes meanwhile is served as soon as that is possible.
        AttachClient other(target, otherLog);
        QTRY_COMPARE(other.state(), AttachClient::State::Attached);
        QVERIFY(QDir().rmdir(store));
        QVERIFY(QFile::rename(aside, store));
        QTRY_COMPARE(otherLog.size(), 1);
        look();
        QTRY_VERIFY(isRead);
        QVERIFY(*isRead);
        QCOMPARE(console.state(), AttachClient::State::Attached);
        QCOMPARE(other.state(), AttachClient::State::Attached);
    }

    void aPortIsEncryptedAndAsksForTheSecret()
    {
        TestCertificates certificates;
        QVERIFY(certificates.isMade());
        QTemporaryDir dir;
        const QByteArray secret = "correct horse battery staple";
        const auto listener = start({QStringLiteral("--store"), dir.filePath(QStringLiteral("events.db")),
                                     QStringLiteral("--attach-port"), QStringLiteral("0"),
                                     QStringLiteral("--attach-cert"), certificates.file(QStringLiteral("ca.pem")),
                                     QStringLiteral("--attach-key"), certificates.file(QStringLiteral("ca.key"))},
                                    {QStringLiteral("IMDESK_ATTACH_SECRET=") + QString::fromLatin1(secret)});
        QVERIFY(listener->port() != 0);
        QCOMPARE(listener->post("Group.CallbackAfterSendMsg", message(1)), 200);
        AttachTarget target;
        target.port = quint16(listener->place[QLatin1String("attach_port")].toInt());
        target.secret = secret;
        {
            EventLog log;
            AttachClient console(target, log);
            QTRY_COMPARE(console.state(), AttachClient::State::Attached);
            QTRY_COMPARE(log.size(), 1);
        }
        target.fingerprint = listener->place[QLatin1String("attach_fingerprint")].toString().toLatin1();
        {
            EventLog log;
            AttachClient console(target, log);
            QTRY_COMPARE(console.state(), AttachClient::State::Attached);
        }
        AttachTarget wrongPin = target;
        wrongPin.fingerprint[0] = wrongPin.fingerprint[0] == 'a' ? 'b' : 'a';
        AttachTarget wrongSecret = target;
        wrongSecret.secret = "another secret altogether";
        AttachTarget noSecret = target;
        noSecret.secret.clear();
        for (const AttachTarget &bad : {wrongPin, wrongSecret, noSecret}) {
            EventLog log;
            AttachClient console(bad, log);
            QTRY_COMPARE(console.state(), AttachClient::State::Failed);
            QVERIFY(!console.error().message.isEmpty());
            QCOMPARE(console.trouble() == AttachClient::Trouble::Secret, bad.fingerprint != wrongPin.fingerprint);
            QCOMPARE(log.size(), 0);
        }
        // Whoever does not speak the protocol is sent away, endless lines included.
        for (const QByteArray &rubbish :
             {QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray("{\"op\":\"watch\",\"rows\":10}\n"),
              QByteArray("{\"op\":\"event\",\"id\":1,\"seq\":1}\n"), QByteArray(100'000, 'x')}) {
            QSslSocket stranger;
            stranger.setPeerVerifyMode(QSslSocket::VerifyNone);
            stranger.connectToHostEncrypted(QStringLiteral("127.0.0.1"), target.port);
            QVERIFY(stranger.waitForEncrypted());
            stranger.write(rubbish);
            QByteArray heard;
            while (stranger.waitForReadyRead(8'000) || stranger.bytesAvailable() > 0)
                heard += stranger.readAll();
            QVERIFY2(heard.contains("\"bye\":true") && !heard.contains("message 1"), heard.constData());
            QCOMPARE(stranger.state(), QAbstractSocket::UnconnectedState);
        }
        // Without encryption there is nothing to talk to.
        QTcpSocket plain;
        plain.connectToHost(QStringLiteral("127.0.0.1"), target.port);
        QVERIFY(plain.waitForConnected());
        QVERIFY(!plain.waitForReadyRead(500));
    }

    void aSlowConsoleCostsNoMemory()
    {
#ifdef __SANITIZE_ADDRESS__
        // By itself the listener's sanitizer keeps 256 MB of what was freed.
        qputenv("ASAN_OPTIONS", qgetenv("ASAN_OPTIONS") + ":quarantine_size_mb=4:thread_local_quarantine_size_kb=64");
#endif
        QTemporaryDir dir;
        const QString socket = dir.filePath(QStringLiteral("attach.sock"));
        const auto listener =
            start({QStringLiteral("--store"), dir.filePath(QStringLiteral("events.db")), QStringLiteral("--attach"),
                   socket, QStringLiteral("--sync"), QStringLiteral("normal")});
        CallbackClient sender(listener->port());
        const QByteArray words(8'000, 'w');
        QByteArray burst;
        for (int i = 0; i < 50; ++i)
            burst += CallbackClient::request(callbackTarget("Group.CallbackAfterSendMsg"), messageBody(words));
        QLocalSocket slow;
        slow.setReadBufferSize(1'024);
        slow.connectToServer(socket);
        QVERIFY(slow.waitForConnected());
        slow.write(
            "{\"op\":\"hello\",\"version\":1,\"nonce\":\"0123456789abcdef\"}\n{\"op\":\"watch\",\"rows\":100000}\n");
        QVERIFY(slow.waitForBytesWritten());
        const int before = residentKb(listener->process);
        QVERIFY(before > 0);
        for (int round = 0; round < 60; ++round) {
            sender.sendRaw(burst);
            for (int i = 0; i < 50; ++i)
                QCOMPARE(sender.read().status, 200);
        }
        const int grown = residentKb(listener->process) - before;
        QVERIFY2(grown < 40'000, qPrintable(QString::number(grown)));
    }

    void aServiceManagerIsToldWhenItListens()
    {
        QTemporaryDir dir;
        const Manager manager(dir);
        const auto listener =
            start({QStringLiteral("--store"), dir.filePath(QStringLiteral("events.db"))}, manager.environment());
        QVERIFY(manager.heard().startsWith("READY=1"));
        listener->process.terminate();
        QCOMPARE(manager.heard(), QByteArray("STOPPING=1"));
        QVERIFY(listener->process.waitForFinished());
        QCOMPARE(listener->process.exitCode(), 0);
    }

    void aServiceManagerThatReadsNothingHoldsNobody()
    {
        QTemporaryDir dir;
        const Manager manager(dir);
        manager.fill();
        const auto listener =
            start({QStringLiteral("--store"), dir.filePath(QStringLiteral("events.db"))}, manager.environment());
        QCOMPARE(listener->post("Group.CallbackAfterSendMsg", message(1)), 200);
        listener->process.terminate();
        QVERIFY(listener->process.waitForFinished());
        QCOMPARE(listener->process.exitCode(), 0);
    }

    void closedStreamsAreNoFilesOfOurs()
    {
        QTemporaryDir dir;
        const Manager manager(dir);
        QProcess process;
        process.setEnvironment(QProcess::systemEnvironment() + manager.environment());
        const QString store = dir.filePath(QStringLiteral("events.db"));
        process.start(QStringLiteral("sh"),
                      {QStringLiteral("-c"), QStringLiteral("exec \"$0\" listen --print --store \"$1\" <&- >&- 2>&-"),
                       program(), store});
        // Nothing it prints is to be seen; the port is in what the manager is told.
        const QByteArray ready = manager.heard();
        const QUrl url(QString::fromUtf8(ready.mid(ready.indexOf("http"))));
        QVERIFY2(url.port() > 0, ready.constData());
        CallbackClient client(quint16(url.port()));
        for (int i = 1; i <= 20; ++i)
            QCOMPARE(client.post(callbackTarget("Group.CallbackAfterSendMsg"), message(i)).status, 200);
        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QFileInfoList files = QDir(dir.path()).entryInfoList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &info : files) {
            if (info.fileName() == QLatin1String("events.db"))
                continue;
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("\"from\":\"alice\""), qPrintable(info.fileName()));
        }
        QCOMPARE(QFileInfo(store + QStringLiteral(".lock")).size(), 0);
    }

    void aRescueIsToldHoweverSoonItEnds()
    {
        QTemporaryDir dir;
        const QString store = dir.filePath(QStringLiteral("events.db"));
        {
            const auto listener = start({QStringLiteral("--store"), store});
            for (int i = 1; i <= 100; ++i)
                QCOMPARE(listener->post("Group.CallbackAfterSendMsg", message(i)), 200);
            listener->process.terminate();
            QVERIFY(listener->process.waitForFinished());
        }
        QFile file(store);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write(QByteArray(100, '\xa5')), 100);
        file.close();
        QProcess process;
        process.start(program(), {QStringLiteral("listen"), QStringLiteral("--store"), store});
        QVERIFY(process.waitForReadyRead(60'000)); // the line that it listens
        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QByteArray said = process.readAllStandardError();
        QCOMPARE(said.count("events.db.damaged-1"), 1);
        QVERIFY2(said.contains("100 events were saved"), said.constData());
    }

    void whatIsNotMeantIsRefused()
    {
        QTemporaryDir dir;
        const QStringList store{QStringLiteral("--store"), dir.filePath(QStringLiteral("events.db"))};
        const QByteArray open = errorOf(store + QStringList{QStringLiteral("--address"), QStringLiteral("0.0.0.0")});
        for (const char *word : {"--open-to-network", "--token-file", "--sdkappid", "--tls-cert", "--allow"})
            QVERIFY2(open.contains(word), open.constData());
        QVERIFY(errorOf(store + QStringList{QStringLiteral("--port"), QStringLiteral("1,x")}).contains("--port"));
        QVERIFY(errorOf(store + QStringList{QStringLiteral("--port"), QStringLiteral("1024,1024")}).contains("twice"));
        QVERIFY(errorOf(store + QStringList{QStringLiteral("--allow"), QStringLiteral("10.0.0.0/99")})
                    .contains("10.0.0.0/99"));
        QVERIFY(errorOf(store + QStringList{QStringLiteral("--sync"), QStringLiteral("often")}).contains("--sync"));
        QVERIFY(errorOf(store + QStringList{QStringLiteral("--attach-port"), QStringLiteral("0")}).contains("secret"));
        QVERIFY(errorOf(store + QStringList{QStringLiteral("--body-kb"), QStringLiteral("0")}).contains("--body-kb"));
    }
};

QTEST_GUILESS_MAIN(TestCtlListen)
#include "tst_ctllisten.moc"
