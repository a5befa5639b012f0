// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/httpreceiver.h"

#include <QCoreApplication>
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
#include <sys/resource.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

// Callbacks over real HTTP into a real file, answered after the commit, beside a plain QHttpServer that stores nothing
// under the same load: requests a second, the time to the answer, and what an event costs in CPU time, at 1, 16, 64 and
// 256 connections as fast as it goes, and at 2,000 a second. The load comes from a process of its own, so that the CPU
// time counted is the server's alone. Usage: bench_callbacks [seconds a step] [folder]

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

/// Runs the load in a child and prints a line; gives requests a second.
double measure(const char *server, quint16 port, int connections, double seconds, double rate)
{
    const double before = cpuSeconds();
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--load"), QString::number(port), QString::number(connections),
                 QString::number(seconds), QString::number(rate)});
    child.waitForFinished(-1);
    const double cpu = cpuSeconds() - before;
    double figures[5] = {};
    const QByteArray line = child.readAllStandardOutput();
    if (std::sscanf(line.constData(), "%lf %lf %lf %lf %lf", &figures[0], &figures[1], &figures[2], &figures[3],
                    &figures[4]) != 5 ||
        figures[0] < 1)
        return 0;
    const double perSecond = figures[0] / figures[1];
    std::printf(
        "%-18s %3d connections%-13s %8.0f requests/s  p50 %7.2f ms  p99 %7.2f ms  max %7.2f ms  %6.1f us CPU%s\n",
        server, connections, rate > 0 ? ", 2000/s:" : ":", perSecond, figures[2], figures[3], figures[4],
        cpu * 1e6 / figures[0], child.exitCode() == 0 ? "" : "  SOME FAILED");
    std::fflush(stdout);
    return perSecond;
}

constexpr int steps[] = {1, 16, 64, 256};

std::vector<double> measureAll(const char *server, quint16 port, double seconds)
{
    std::vector<double> out;
    for (const int connections : steps)
        out.push_back(measure(server, port, connections, seconds, 0));
    measure(server, port, 64, seconds, 2'000);
    return out;
}

/// A QHttpServer in a thread, as the receiver has one, that answers at once.
std::vector<double> measurePlain(double seconds)
{
    QThread thread;
    QObject context;
    thread.start();
    context.moveToThread(&thread);
    QHttpServer *server = nullptr;
    quint16 port = 0;
    QMetaObject::invokeMethod(
        &context,
        [&] {
            server = new QHttpServer;
            server->route(QStringLiteral("/imcallback"), [] {
                return QHttpServerResponse("application/json",
                                           QByteArray(R"({"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0})"));
            });
            port = server->listen(QHostAddress::LocalHost);
        },
        Qt::BlockingQueuedConnection);
    const std::vector<double> out = measureAll("plain QHttpServer", port, seconds);
    QMetaObject::invokeMethod(&context, [&] { delete server; }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    return out;
}

std::vector<double> measureReceiver(QCoreApplication &app, const QString &path, bool full, double seconds)
{
    StoreOptions options;
    options.path = path;
    options.sync = full ? StoreOptions::Sync::Full : StoreOptions::Sync::Normal;
    auto store = EventStore::open(options);
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().message));
        return {};
    }
    SystemClock clock;
    ReceiverOptions receiverOptions;
    receiverOptions.limits.connectionsPerAddress = 512;
    HttpReceiver receiver(receiverOptions, **store, clock);
    quint16 port = 0;
    QObject::connect(&receiver, &HttpReceiver::listening, &app, [&](const QUrl &url) {
        port = quint16(url.port());
        QCoreApplication::quit();
    });
    app.exec();
    return measureAll(full ? "receiver, FULL" : "receiver, NORMAL", port, seconds);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 6 && qstrcmp(argv[1], "--load") == 0)
        return load(quint16(std::atoi(argv[2])), std::atoi(argv[3]), std::atof(argv[4]), std::atof(argv[5]));
    const double seconds = argc > 1 ? std::atof(argv[1]) : 3.0;
    QTemporaryDir dir(argc > 2 ? QString::fromLocal8Bit(argv[2]) + QStringLiteral("/bench-XXXXXX") : QString());
    double busy[3] = {};
    if (::getloadavg(busy, 3) > 0)
        std::printf("load of the machine at the start: %.1f\n", busy[0]);
    const std::vector<double> plain = measurePlain(seconds);
    for (const bool full : {true, false}) {
        const auto ours = measureReceiver(
            app, dir.filePath(full ? QStringLiteral("full.db") : QStringLiteral("normal.db")), full, seconds);
        for (std::size_t i = 0; i < ours.size() && i < plain.size(); ++i) {
            if (plain[i] > 0)
                std::printf("%s at %d connections: %.2f of the plain server\n", full ? "FULL" : "NORMAL", steps[i],
                            ours[i] / plain[i]);
        }
    }
    return 0;
}
