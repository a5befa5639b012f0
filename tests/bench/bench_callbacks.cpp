// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/findindexer.h"
#include "core/callbacks/httpreceiver.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHttpServer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <arpa/inet.h>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <sys/resource.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

// Callbacks over real HTTP into a real file, answered after the commit, beside a plain QHttpServer that stores nothing
// under the same load: requests a second, the time to the answer, and what an event costs in CPU time, at 1, 16, 64 and
// 256 connections as fast as it goes, and at 2,000 a second. The load comes from a process of its own, so that the CPU
// time counted is the server's alone. The servers take turns in several rounds, for the speed of a machine changes from
// minute to minute, and what is printed is the middle of the rounds. The index for searching lets such a rush pass;
// what making it costs afterwards is printed last. Usage: bench_callbacks [seconds a step] [folder] [rounds]

namespace {

using namespace imdesk;
using Clock = std::chrono::steady_clock;

std::string requestText()
{
    const std::string body =
        R"({"CallbackCommand":"Group.CallbackAfterSendMsg","GroupId":"@TGS#2J4SZEAEL","Type":"Public","From_Account":"jared",)"
        R"("Operator_Account":"admin","Random":123456,"MsgSeq":123,"MsgTime":1490686222,"OnlineOnlyFlag":0,"MsgBody":[{"MsgType":)"
        R"("TIMTextElem","MsgContent":{"Text":"red packet for everybody in this group"}}],"CloudCustomData":"your cloud custom data",)"
        R"("EventTime":"1670574414123"})";
    return "POST "
           "/imcallback?SdkAppid=1400000000&CallbackCommand=Group.CallbackAfterSendMsg&contenttype=json&ClientIP=203.0."
           "113.7"
           "&OptPlatform=Android HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " +
           std::to_string(body.size()) + "\r\n\r\n" + body;
}

bool exchange(int fd, const std::string &request)
{
    if (::send(fd, request.data(), request.size(), MSG_NOSIGNAL) != ssize_t(request.size()))
        return false;
    char buffer[2048];
    std::size_t have = 0;
    while (have < sizeof buffer) {
        const ssize_t got = ::recv(fd, buffer + have, sizeof buffer - have, 0);
        if (got <= 0)
            return false;
        have += std::size_t(got);
        const std::string_view text(buffer, have);
        if (text.find("\"ErrorCode\":0}") != std::string_view::npos)
            return true;
    }
    return false;
}

int connected(quint16 port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 ? fd : -1;
}

/// Prints "requests seconds p50 p99 max" in one line; a rate of 0 is as fast as it goes.
int load(quint16 port, int connections, double seconds, double rate)
{
    const std::string request = requestText();
    std::vector<std::vector<double>> times(static_cast<std::size_t>(connections));
    std::atomic<bool> failed = false;
    const auto start = Clock::now();
    const auto span = [](double of) {
        return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(of));
    };
    const auto end = start + span(seconds);
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < connections; ++i) {
            threads.emplace_back([&, i] {
                const int fd = connected(port);
                std::vector<double> &mine = times[std::size_t(i)];
                for (int n = 0; fd >= 0 && Clock::now() < end; ++n) {
                    auto due = Clock::now();
                    if (rate > 0) {
                        // Measured from when it was due: a late answer must not hide the ones behind it.
                        due = start + span((double(n) + double(i) / connections) * connections / rate);
                        std::this_thread::sleep_until(due);
                    }
                    if (!exchange(fd, request)) {
                        failed = true;
                        break;
                    }
                    mine.push_back(std::chrono::duration<double, std::milli>(Clock::now() - due).count());
                }
                if (fd >= 0)
                    ::close(fd);
                else
                    failed = true;
            });
        }
    }
    const double took = std::chrono::duration<double>(Clock::now() - start).count();
    std::vector<double> all;
    for (const auto &mine : times)
        all.insert(all.end(), mine.begin(), mine.end());
    std::sort(all.begin(), all.end());
    const auto at = [&](double part) { return all.empty() ? 0.0 : all[std::size_t(double(all.size() - 1) * part)]; };
    std::printf("%zu %f %f %f %f\n", all.size(), took, at(0.5), at(0.99), at(1.0));
    return failed ? 1 : 0;
}

double cpuSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

struct Figures
{
    double perSecond = 0, p50 = 0, p99 = 0, most = 0, cpuUs = 0;
};

/// Runs the load in a child; nothing where the server did not answer every request.
std::optional<Figures> measure(quint16 port, int connections, double seconds, double rate)
{
    const double before = cpuSeconds();
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--load"), QString::number(port), QString::number(connections),
                 QString::number(seconds), QString::number(rate)});
    child.waitForFinished(-1);
    const double cpu = cpuSeconds() - before;
    double requests = 0;
    double took = 0;
    Figures out;
    const QByteArray line = child.readAllStandardOutput();
    if (child.exitCode() != 0 ||
        std::sscanf(line.constData(), "%lf %lf %lf %lf %lf", &requests, &took, &out.p50, &out.p99, &out.most) != 5 ||
        requests < 1)
        return {};
    out.perSecond = requests / took;
    out.cpuUs = cpu * 1e6 / requests;
    return out;
}

double middle(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

Figures middleOf(const std::vector<Figures> &rounds)
{
    const auto of = [&rounds](double Figures::*member) {
        std::vector<double> values;
        for (const Figures &round : rounds)
            values.push_back(round.*member);
        return middle(std::move(values));
    };
    return {of(&Figures::perSecond), of(&Figures::p50), of(&Figures::p99), of(&Figures::most), of(&Figures::cpuUs)};
}

/// One of the servers that are compared.
struct Server
{
    const char *name;
    quint16 port = 0;
    std::vector<Figures> rounds;
};

/// A QHttpServer in a thread that answers at once.
class PlainServer
{
  public:
    PlainServer()
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        inThread([this] {
            m_server = std::make_unique<QHttpServer>();
            m_server->route(QStringLiteral("/imcallback"), [] {
                return QHttpServerResponse("application/json",
                                           QByteArray(R"({"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0})"));
            });
            m_port = m_server->listen(QHostAddress::LocalHost);
        });
    }
    ~PlainServer()
    {
        inThread([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    PlainServer(const PlainServer &) = delete;
    PlainServer &operator=(const PlainServer &) = delete;

    quint16 port() const { return m_port; }

  private:
    template <class Do>
    void inThread(Do task)
    {
        QMetaObject::invokeMethod(&m_context, task, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_context;
    std::unique_ptr<QHttpServer> m_server;
    quint16 m_port = 0;
};

/// The receiver with a log of its own.
class StoringServer
{
  public:
    StoringServer(const QString &path, StoreOptions::Sync sync)
    {
        StoreOptions options;
        options.path = path;
        options.sync = sync;
        options.index = false; // it would be made while the others are measured; see printIndexing()
        auto store = EventStore::open(options);
        if (!store) {
            std::fprintf(stderr, "%s\n", qPrintable(store.error().message));
            return;
        }
        m_store = std::move(*store);
        ReceiverOptions receiverOptions;
        receiverOptions.limits.connectionsPerAddress = 512;
        m_receiver = std::make_unique<HttpReceiver>(receiverOptions, *m_store, m_clock);
        QEventLoop loop;
        QObject::connect(m_receiver.get(), &HttpReceiver::listening, &loop, [&](const QUrl &url) {
            m_port = quint16(url.port());
            loop.quit();
        });
        QObject::connect(m_receiver.get(), &HttpReceiver::failed, &loop, &QEventLoop::quit);
        loop.exec();
    }

    quint16 port() const { return m_port; }

    /// Indexes what the rush has left, and prints what that costs.
    void printIndexing(const char *name)
    {
        const qint64 events = m_store->lastSeq();
        const QString path = m_store->options().path;
        m_receiver.reset();
        m_store.reset();
        const double before = cpuSeconds();
        const Result<qint64> chunks = FindIndexer::catchUp(path, {});
        if (!chunks) {
            std::fprintf(stderr, "%s\n", qPrintable(chunks.error().message));
            return;
        }
        const double indexed = double(*chunks) * double(findindex::chunkEvents);
        std::printf("%-18s %.0f of %lld events indexed behind it, %.1f us CPU each\n", name, indexed,
                    static_cast<long long>(events), indexed > 0 ? (cpuSeconds() - before) * 1e6 / indexed : 0.0);
    }

  private:
    SystemClock m_clock;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<HttpReceiver> m_receiver;
    quint16 m_port = 0;
};

bool compare(std::vector<Server> &servers, int connections, double seconds, double rate, int rounds)
{
    for (Server &server : servers)
        server.rounds.clear();
    for (int round = 0; round < rounds; ++round) {
        for (Server &server : servers) {
            const std::optional<Figures> figures = measure(server.port, connections, seconds, rate);
            if (!figures) {
                std::fprintf(stderr, "%s: some requests failed\n", server.name);
                return false;
            }
            server.rounds.push_back(*figures);
        }
    }
    const Figures plain = middleOf(servers.front().rounds);
    for (const Server &server : servers) {
        const Figures out = middleOf(server.rounds);
        std::printf(
            "%-18s %3d connections%-10s %8.0f/s = %4.2f  p50 %6.2f  p99 %6.2f  max %6.2f ms  %6.1f us CPU = %4.2f\n",
            server.name, connections, rate > 0 ? ", 2000/s" : "", out.perSecond, out.perSecond / plain.perSecond,
            out.p50, out.p99, out.most, out.cpuUs, out.cpuUs / plain.cpuUs);
    }
    std::fflush(stdout);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 6 && qstrcmp(argv[1], "--load") == 0)
        return load(quint16(std::atoi(argv[2])), std::atoi(argv[3]), std::atof(argv[4]), std::atof(argv[5]));
    const double seconds = argc > 1 ? std::atof(argv[1]) : 2.0;
    const int rounds = argc > 3 ? std::max(1, std::atoi(argv[3])) : 3;
    const QTemporaryDir dir(argc > 2 ? QString::fromLocal8Bit(argv[2]) + QStringLiteral("/bench-XXXXXX") : QString());
    double busy[3] = {};
    if (::getloadavg(busy, 3) > 0)
        std::printf("load of the machine at the start: %.1f; \"=\" is the share of the plain server\n", busy[0]);
    const PlainServer plain;
    StoringServer full(dir.filePath(QStringLiteral("full.db")), StoreOptions::Sync::Full);
    StoringServer normal(dir.filePath(QStringLiteral("normal.db")), StoreOptions::Sync::Normal);
    std::vector<Server> servers{{"plain QHttpServer", plain.port(), {}},
                                {"receiver, FULL", full.port(), {}},
                                {"receiver, NORMAL", normal.port(), {}}};
    for (const int connections : {1, 16, 64, 256}) {
        if (!compare(servers, connections, seconds, 0, rounds))
            return 1;
    }
    if (!compare(servers, 64, seconds, 2'000, rounds))
        return 1;
    full.printIndexing("receiver, FULL");
    normal.printIndexing("receiver, NORMAL");
    return 0;
}
