// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackclient.h"
#include "receiverrig.h"

#include "tests/support/machinepulse.h"

#include <QDir>
#include <QRandomGenerator>
#include <QThread>

#include <arpa/inet.h>
#include <atomic>
#include <fstream>
#include <netinet/in.h>
#include <string>
#include <sys/socket.h>
#include <sys/time.h>
#include <thread>
#include <unistd.h>

using namespace imdesk;
using namespace imdesk::testing;

namespace {

/// A raw socket of a peer that does not play by the rules.
class RawPeer
{
  public:
    /// Comes from the n-th address of the loopback.
    explicit RawPeer(quint16 port, quint32 n = 1) : m_fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl((INADDR_LOOPBACK & ~0xffU) | n);
        ::bind(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_isOpen = ::connect(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~RawPeer() { ::close(m_fd); }
    RawPeer(const RawPeer &) = delete;
    RawPeer &operator=(const RawPeer &) = delete;

    bool isOpen() const { return m_isOpen; }
    bool send(const QByteArray &bytes)
    {
        for (qsizetype sent = 0; sent < bytes.size();) {
            const ssize_t now = ::send(m_fd, bytes.constData() + sent, std::size_t(bytes.size() - sent), MSG_NOSIGNAL);
            if (now <= 0)
                return false;
            sent += now;
        }
        return true;
    }
    /// What has come, nothing once nothing comes for ten seconds or the peer has closed.
    QByteArray receive()
    {
        const timeval patience{10, 0};
        ::setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        QByteArray out(64 * 1'024, Qt::Uninitialized);
        const ssize_t got = ::recv(m_fd, out.data(), std::size_t(out.size()), 0);
        out.truncate(qMax<qsizetype>(0, got));
        return out;
    }
    /// Room for so much on the way.
    void sendAhead(int bytes) { ::setsockopt(m_fd, SOL_SOCKET, SO_SNDBUF, &bytes, sizeof bytes); }
    void finishSending() { ::shutdown(m_fd, SHUT_WR); }

  private:
    int m_fd;
    bool m_isOpen = false;
};

qint64 residentBytes()
{
    std::ifstream status("/proc/self/statm");
    qint64 all = 0;
    qint64 resident = 0;
    status >> all >> resident;
    return resident * ::sysconf(_SC_PAGESIZE);
}

/// Sends a callback every now and then from a thread of its own and keeps the slowest answer.
class SteadySender
{
  public:
    explicit SteadySender(quint16 port)
        : m_thread([this, port](const std::stop_token &stop) {
              CallbackClient client(port);
              while (!stop.stop_requested()) {
                  QElapsedTimer timer;
                  timer.start();
                  const HttpReply reply = client.post(callbackTarget("State.StateChange"), "{\"Info\":{}}");
                  if (reply.status != 200) {
                      m_failed = reply.status == 0 ? -1 : reply.status;
                      return;
                  }
                  m_slowestMs = qMax(m_slowestMs.load(), timer.elapsed());
                  ++m_sent;
                  QThread::msleep(20);
              }
          })
    {
    }
    void stop()
    {
        m_thread.request_stop();
        m_thread.join();
    }

    int sent() const { return m_sent; }
    int failed() const { return m_failed; }
    qint64 slowestMs() const { return m_slowestMs; }

  private:
    std::atomic<int> m_sent = 0;
    std::atomic<int> m_failed = 0;
    std::atomic<qint64> m_slowestMs = 0;
    std::jthread m_thread;
};

constexpr quint32 stranger = 9; // its number on the loopback

/// A peer that is sent away at once and goes on sending as fast as it can.
void streamFor(int ms, quint16 port)
{
    const QByteArray much(4 << 20, 'x');
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(ms)) {
        RawPeer peer(port, stranger);
        peer.sendAhead(int(much.size()) * 2);
        while (!timer.hasExpired(ms) && peer.send(much)) {
        }
    }
}

constexpr qint64 answerBudgetMs = 2'000; // the service waits no longer
constexpr qint64 mib = 1 << 20;
// AddressSanitizer keeps up to 256 MB of what was freed, to tell its use.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 mostGrowth = (48 + 256) * mib;
#else
constexpr qint64 mostGrowth = 48 * mib;
#endif

} // namespace

/// What strangers may do to the receiver without the service noticing, and without memory growing.
class TestReceiverAbuse : public QObject
{
    Q_OBJECT

    /// Runs the abuse while a well-behaved client keeps sending.
    template <class Abuse>
    void others(ReceiverRig &rig, Abuse abuse)
    {
        const MachinePulse pulse;
        const qint64 before = residentBytes();
        qint64 most = before;
        SteadySender steady(rig.port());
        abuse([&most] { most = qMax(most, residentBytes()); });
        for (int i = 0; i < 3'000 && steady.sent() < 10; ++i)
            QThread::msleep(20);
        steady.stop();
        QCOMPARE(steady.failed(), 0);
        QVERIFY2(steady.sent() >= 10, qPrintable(QString::number(steady.sent())));
        QVERIFY2(steady.slowestMs() < pulse.grown(answerBudgetMs), qPrintable(QString::number(steady.slowestMs())));
        QVERIFY2(most - before < mostGrowth, qPrintable(QString::number((most - before) / mib)));
    }

  private Q_SLOTS:
    void aFrozenWindowDelaysNothing()
    {
        const MachinePulse pulse;
        ReceiverRig rig;
        SteadySender steady(rig.port());
        QThread::sleep(10); // this thread is the one a window would live in
        const int sent = steady.sent();
        steady.stop();
        QCOMPARE(steady.failed(), 0);
        QVERIFY2(sent >= 10, qPrintable(QString::number(sent)));
        QVERIFY2(steady.slowestMs() < pulse.grown(answerBudgetMs), qPrintable(QString::number(steady.slowestMs())));
        QVERIFY(rig.events().size() >= std::size_t(sent));
    }

    void hugeBodies()
    {
        ReceiverRig rig;
        others(rig, [&](const auto &look) {
            const QByteArray chunk(64 * 1'024, 'x');
            for (int i = 0; i < 8; ++i) {
                RawPeer declared(rig.port());
                RawPeer undeclared(rig.port());
                declared.send("POST /imcallback HTTP/1.1\r\nContent-Length: 104857600\r\n\r\n");
                undeclared.send("POST /imcallback HTTP/1.1\r\nContent-Length: 2\r\n\r\n");
                for (int part = 0; part < 1'600; ++part) {
                    const bool a = declared.send(chunk);
                    const bool b = undeclared.send(chunk);
                    if (!a && !b)
                        break;
                    if (part % 64 == 0)
                        look();
                }
            }
        });
        QTRY_VERIFY(rig.receiver->counters().refused.load() >= 8);
    }

    void bodiesThatArriveHalf()
    {
        ReceiverOptions options;
        options.limits.inFlightBytes = 8 * mib;
        ReceiverRig rig(options);
        others(rig, [&](const auto &look) {
            std::vector<std::unique_ptr<RawPeer>> peers;
            const QByteArray half(500'000, 'x');
            for (int i = 0; i < 100; ++i) {
                peers.push_back(std::make_unique<RawPeer>(rig.port()));
                peers.back()->send("POST /imcallback HTTP/1.1\r\nContent-Length: 1000000\r\n\r\n");
                peers.back()->send(half);
                look();
            }
        });
    }

    void promisesTakeNoRoom()
    {
        ReceiverOptions options;
        options.limits.inFlightBytes = mib;
        ReceiverRig rig(options);
        others(rig, [&](const auto &look) {
            std::vector<std::unique_ptr<RawPeer>> peers;
            for (int i = 0; i < 80; ++i) {
                peers.push_back(std::make_unique<RawPeer>(rig.port()));
                peers.back()->send("POST /imcallback HTTP/1.1\r\nContent-Length: 1000000\r\n\r\n");
            }
            QThread::msleep(500);
            look();
        });
        QCOMPARE(rig.receiver->counters().refused.load(), 0);
    }

    void theLargestBodyWithoutAnEndGivesWay()
    {
        ReceiverOptions options;
        options.limits.inFlightBytes = mib;
        ReceiverRig rig(options);
        RawPeer large(rig.port());
        RawPeer small(rig.port());
        small.send("POST /imcallback HTTP/1.1\r\nContent-Length: 1000\r\n\r\n" + QByteArray(900, 'x'));
        large.send("POST /imcallback HTTP/1.1\r\nContent-Length: 1048576\r\n\r\n" + QByteArray(mib - 1'100, 'x'));
        others(rig, [](const auto &) { QThread::msleep(500); });
        QVERIFY(large.receive().startsWith("HTTP/1.1 503 "));
        small.send(QByteArray(100, 'x'));
        QVERIFY(small.receive().startsWith("HTTP/1.1 4")); // a body that is no callback, but a whole one
    }

    void strangersThatStream()
    {
        ReceiverOptions options;
        options.allowed = AddressList::parse(QStringLiteral("127.0.0.1")).value();
        ReceiverRig rig(options);
        others(rig, [&](const auto &) { streamFor(4'000, rig.port()); });
    }

    void oneConnectionTooManyThatStreams()
    {
        ReceiverOptions options;
        options.limits.connectionsPerAddress = 2;
        ReceiverRig rig(options);
        const RawPeer first(rig.port(), stranger);
        const RawPeer second(rig.port(), stranger);
        others(rig, [&](const auto &) { streamFor(4'000, rig.port()); });
    }

    void slowLorisByTheHundred()
    {
        ReceiverOptions options;
        options.limits.headMs = 1'000;
        ReceiverRig rig(options);
        others(rig, [&](const auto &look) {
            std::vector<std::unique_ptr<RawPeer>> peers;
            for (int i = 0; i < 220; ++i)
                peers.push_back(std::make_unique<RawPeer>(rig.port()));
            for (int round = 0; round < 20; ++round) {
                for (const auto &peer : peers)
                    peer->send(round == 0 ? QByteArray("POST /imcallback HTTP/1.1\r\n") : QByteArray("X: y\r\n"));
                QThread::msleep(100);
                look();
            }
        });
        QTRY_VERIFY(rig.receiver->counters().refused.load() >= 220);
    }

    void endlessHeaders()
    {
        ReceiverRig rig;
        others(rig, [&](const auto &look) {
            const QByteArray line = "X-Filler: " + QByteArray(1'000, 'y') + "\r\n";
            for (int i = 0; i < 20; ++i) {
                RawPeer peer(rig.port());
                peer.send("POST /imcallback HTTP/1.1\r\n");
                for (int part = 0; part < 20'000 && peer.send(line); ++part) {
                    if (part % 1'000 == 0)
                        look();
                }
            }
        });
        QTRY_VERIFY(rig.receiver->counters().refused.load() >= 20);
    }

    void brokenHttp()
    {
        ReceiverRig rig;
        QRandomGenerator random(20'251'128);
        others(rig, [&](const auto &look) {
            for (int i = 0; i < 300; ++i) {
                QByteArray bytes = CallbackClient::request(callbackTarget("State.StateChange"), "{\"Info\":{}}");
                for (int damage = 0; damage < 8; ++damage)
                    bytes[qsizetype(random.bounded(quint32(bytes.size())))] = char(random.bounded(256));
                RawPeer peer(rig.port());
                peer.send(bytes);
                if (i % 3 == 0)
                    peer.finishSending();
                look();
            }
        });
    }

    void chunkedBodies()
    {
        ReceiverRig rig;
        others(rig, [&](const auto &look) {
            for (int i = 0; i < 50; ++i) {
                RawPeer peer(rig.port());
                peer.send("POST /imcallback HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
                for (int part = 0; part < 2'000 && peer.send("10000\r\n" + QByteArray(65'536, 'x') + "\r\n"); ++part)
                    look();
            }
        });
        QTRY_VERIFY(rig.receiver->counters().refused.load() >= 50);
    }

    void pipeliningWithoutReading()
    {
        ReceiverRig rig;
        others(rig, [&](const auto &look) {
            const QByteArray request =
                CallbackClient::request(callbackTarget("State.StateChange"), "{\"Info\":{}}").repeated(200);
            std::vector<std::unique_ptr<RawPeer>> peers;
            for (int i = 0; i < 20; ++i) {
                peers.push_back(std::make_unique<RawPeer>(rig.port()));
                peers.back()->send(request);
                look();
            }
        });
    }

    void answersThatNobodyReads()
    {
        constexpr int requests = 200'000; // 3 MB of them, 30 MB of answers
        const QByteArray mark = "HTTP/1.1 404 ";
        ReceiverRig rig;
        RawPeer peer(rig.port());
        const std::jthread sender([&peer] {
            const QByteArray part = QByteArray("GET / HTTP/1.1\r\n\r\n").repeated(1'000);
            for (int sent = 0; sent < requests && peer.send(part); sent += 1'000) {
            }
        });
        const auto answered = [&rig] { return rig.receiver->counters().requests.load(); };
        qint64 before = -1;
        while (before != answered()) {
            before = answered();
            QThread::msleep(1'000);
        }
        QVERIFY2(before < requests * 3 / 4, qPrintable(QString::number(before)));
        // As soon as they are read, the rest is served.
        qsizetype read = 0;
        QByteArray tail;
        for (QByteArray fresh = peer.receive(); !fresh.isEmpty(); fresh = peer.receive()) {
            const QByteArray all = tail + fresh;
            read += all.count(mark);
            tail = all.right(mark.size() - 1);
            if (read == requests)
                break;
        }
        QCOMPARE(read, qsizetype(requests));
    }

    void halfClosedSockets()
    {
        ReceiverOptions options;
        options.limits.headMs = 60'000; // it is not the clock that ends them
        ReceiverRig rig(options);
        others(rig, [&](const auto &look) {
            std::vector<std::unique_ptr<RawPeer>> peers;
            for (int i = 0; i < 200; ++i) {
                peers.push_back(std::make_unique<RawPeer>(rig.port()));
                peers.back()->send(i % 2 == 0 ? QByteArray("POST /imcallback HTTP/1.1\r\nContent-Le")
                                              : CallbackClient::request(callbackTarget("State.StateChange"), "{}"));
                peers.back()->finishSending();
                look();
            }
        });
        // None of them keeps its place.
        const auto placesAreFree = [&rig] {
            const int status = CallbackClient(rig.port()).post(callbackTarget("State.StateChange"), "{}").status;
            return status == 200 && rig.receiver->counters().connections.load() <= 3;
        };
        QVERIFY(QTest::qWaitFor(placesAreFree, 20'000));
    }

    void whoStopsSendingIsAnswered()
    {
        ReceiverRig rig;
        const QByteArray request = CallbackClient::request(callbackTarget("State.StateChange"), "{\"Info\":{}}");
        for (int i = 0; i < 20; ++i) {
            RawPeer peer(rig.port());
            peer.send(request + request);
            peer.finishSending();
            QByteArray all;
            for (QByteArray fresh = peer.receive(); !fresh.isEmpty(); fresh = peer.receive())
                all += fresh;
            QCOMPARE(all.count("HTTP/1.1 200 "), 2);
        }
        QTRY_COMPARE(rig.receiver->counters().stored.load(), 40);
    }

    void openConnectionsHoldNoMoreDescriptorsThanTheyNeed()
    {
        const auto descriptors = [] {
            return QDir(QStringLiteral("/proc/self/fd"))
                .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
                .size();
        };
        ReceiverRig rig;
        const qsizetype before = descriptors();
        std::vector<std::unique_ptr<CallbackClient>> clients;
        constexpr int count = 200;
        for (int i = 0; i < count; ++i) {
            clients.push_back(std::make_unique<CallbackClient>(rig.port()));
            QCOMPARE(clients.back()->post(callbackTarget("State.StateChange"), "{}").status, 200);
        }
        // Both ends, and what some of them keep for their next request.
        const qsizetype mostKept = 130;
        QVERIFY2(descriptors() <= before + 2 * count + mostKept + 8, qPrintable(QString::number(descriptors())));
        QVERIFY(QTest::qWaitFor([&] { return descriptors() <= before + 2 * count + 8; }, 20'000));
        QCOMPARE(clients.front()->post(callbackTarget("State.StateChange"), "{}").status, 200);
    }

    void tenThousandMalformedBodies()
    {
        ReceiverRig rig;
        QRandomGenerator random(1);
        const QByteArray good = messageBody("hello");
        CallbackClient client(rig.port());
        others(rig, [&](const auto &look) {
            for (int batch = 0; batch < 500; ++batch) {
                QByteArray burst;
                for (int i = 0; i < 20; ++i) {
                    QByteArray body = good.first(qsizetype(random.bounded(quint32(good.size()))));
                    if (!body.isEmpty() && random.bounded(2) == 0)
                        body[qsizetype(random.bounded(quint32(body.size())))] = char(random.bounded(256));
                    burst += CallbackClient::request(callbackTarget("Group.CallbackAfterSendMsg"), body);
                }
                client.sendRaw(burst);
                for (int i = 0; i < 20; ++i) {
                    const int status = client.read().status;
                    QVERIFY2(status == 400, qPrintable(QString::number(status)));
                }
                look();
            }
        });
        // A person may want to see what came: kept, each of them, and told apart.
        QCOMPARE(rig.receiver->counters().badBodies.load(), 10'000);
        const auto events = rig.events();
        QCOMPARE(std::count_if(events.begin(), events.end(), [](const auto &event) { return event.httpStatus == 400; }),
                 10'000);
    }
};

QTEST_GUILESS_MAIN(TestReceiverAbuse)
#include "tst_receiverabuse.moc"
