// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventlogmodel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>
#include <fstream>
#include <random>
#include <string>

// Filters over a log in memory: rows a second, time to the first hits and to all of them, and the longest time the
// event loop was kept waiting. Usage: bench_filter [rows]

namespace {

using namespace imdesk;

std::vector<EventPtr> sampleRows(qint64 from, qint64 count, std::mt19937 &random)
{
    static const QStringList words{QStringLiteral("hello"),  QStringLiteral("红包"),
                                   QStringLiteral("order"),  QStringLiteral("refund"),
                                   QStringLiteral("晚上好"), QStringLiteral("http://example.com"),
                                   QStringLiteral("thanks")};
    static const QStringList commands{QStringLiteral("State.StateChange"), QStringLiteral("Group.CallbackAfterSendMsg"),
                                      QStringLiteral("Group.CallbackBeforeSendMsg"),
                                      QStringLiteral("C2C.CallbackAfterSendMsg")};
    std::vector<EventPtr> out;
    for (qint64 i = 0; i < count; ++i) {
        auto event = std::make_shared<CallbackEvent>();
        event->seq = from + i;
        event->receivedAt = 1'700'000'000'000 + event->seq;
        event->command = commands[random() % commands.size()];
        event->sender = QStringLiteral("user_%1").arg(random() % 20'000);
        event->receivers = QStringLiteral("user_%1").arg(random() % 20'000);
        event->group = QStringLiteral("@TGS#%1").arg(random() % 300);
        for (int word = 0; word < 8; ++word)
            event->text += words[random() % words.size()] + QLatin1Char(' ');
        event->ip = QStringLiteral("203.0.113.%1").arg(random() % 250);
        event->platform = QStringLiteral("Android");
        out.push_back(std::move(event));
    }
    return out;
}

long residentKb()
{
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word) {
        if (word == "VmRSS:") {
            long kb = 0;
            status >> kb;
            return kb;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const qint64 rows = argc > 1 ? std::atoll(argv[1]) : EventLog::defaultRows;
    std::mt19937 random(1);
    const long before = residentKb();
    EventLog log(rows);
    for (qint64 done = 0; done < rows; done += 10'000)
        log.append(sampleRows(done + 1, std::min<qint64>(10'000, rows - done), random));
    std::printf("%lld rows in memory, %.0f bytes each\n", static_cast<long long>(log.size()),
                double(residentKb() - before) * 1024.0 / double(rows));

    const auto all = log.newerThan(0, rows);
    for (const char *text :
         {"nothing-like-it", "红包", "from = user_77", "cmd = after-group-message and group = @TGS#7",
          "text ~ \"https?://\"", "(refund or order) and not platform = Web"}) {
        const Filter filter = Filter::parse(QString::fromUtf8(text)).value();
        FilterMatcher matcher(filter);
        QElapsedTimer timer;
        timer.start();
        qint64 hits = 0;
        for (const EventLog::Row &row : all)
            hits += matcher.matches(*row) ? 1 : 0;
        const double scanMs = double(timer.nsecsElapsed()) / 1e6;

        EventLogModel model(log);
        model.setFilter(filter);
        QElapsedTimer since;
        since.start();
        double first = -1;
        double longest = 0;
        QElapsedTimer beat;
        beat.start();
        while (!model.isCurrent() || model.progress().scanning) {
            beat.restart();
            QCoreApplication::processEvents();
            longest = std::max(longest, double(beat.nsecsElapsed()) / 1e6);
            if (first < 0 && model.isCurrent() && model.rowCount() > 0)
                first = double(since.nsecsElapsed()) / 1e6;
        }
        std::printf("%-45s %7lld hits  scan %6.1f ms = %5.2f M rows/s  model: first %6.1f ms, all %6.1f ms, busy at "
                    "most %.2f ms\n",
                    text, static_cast<long long>(hits), scanMs, double(rows) / scanMs / 1e3, first,
                    double(since.nsecsElapsed()) / 1e6, longest);
    }
    return 0;
}
