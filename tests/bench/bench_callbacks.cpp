// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/httpreceiver.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <arpa/inet.h>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

// Callbacks over real HTTP into a real file, answered after the commit: requests a second and the time to the answer,
// at 1, 16 and 64 connections, for both kinds of flushing. Usage: bench_callbacks [seconds a step] [folder]

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

void measure(quint16 port, int connections, double seconds, const char *sync)
{
    const std::string request = requestText();
    std::vector<std::vector<double>> times(static_cast<std::size_t>(connections));
    std::atomic<bool> failed = false;
    const auto start = Clock::now();
    const auto end = start + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < connections; ++i) {
            threads.emplace_back([&, i] {
                const int fd = connected(port);
                std::vector<double> &mine = times[std::size_t(i)];
                while (fd >= 0 && Clock::now() < end) {
                    const auto sent = Clock::now();
                    if (!exchange(fd, request)) {
                        failed = true;
                        break;
                    }
                    mine.push_back(std::chrono::duration<double, std::milli>(Clock::now() - sent).count());
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
    std::printf("%-6s %3d connections: %8.0f requests/s  p50 %7.2f ms  p99 %7.2f ms  max %7.2f ms%s\n", sync,
                connections, double(all.size()) / took, at(0.5), at(0.99), at(1.0), failed ? "  SOME FAILED" : "");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const double seconds = argc > 1 ? std::atof(argv[1]) : 3.0;
    QTemporaryDir dir(argc > 2 ? QString::fromLocal8Bit(argv[2]) + QStringLiteral("/bench-XXXXXX") : QString());
    for (const bool full : {true, false}) {
        StoreOptions options;
        options.path = dir.filePath(full ? QStringLiteral("full.db") : QStringLiteral("normal.db"));
        options.sync = full ? StoreOptions::Sync::Full : StoreOptions::Sync::Normal;
        auto store = EventStore::open(options);
        if (!store) {
            std::fprintf(stderr, "%s\n", qPrintable(store.error().message));
            return 1;
        }
        SystemClock clock;
        HttpReceiver receiver({}, **store, clock);
        std::jthread load;
        QObject::connect(&receiver, &HttpReceiver::listening, &app, [&](const QUrl &url) {
            load = std::jthread([&app, port = quint16(url.port()), seconds, full] {
                for (const int connections : {1, 16, 64})
                    measure(port, connections, seconds, full ? "FULL" : "NORMAL");
                QMetaObject::invokeMethod(&app, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
            });
        });
        app.exec();
    }
    return 0;
}
