// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventlogmodel.h"
#include "core/callbacks/eventsearch.h"
#include "core/callbacks/eventstore.h"
#include "core/callbacks/findindexer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <limits>
#include <random>
#include <string>
#include <thread>

// Filters over a log in memory and over one on disk: rows a second, time to the first hits and to all of them, and the
// longest time the event loop was kept waiting, also while 2,000 events a second come in.
// Usage: bench_filter [rows in memory] [rows on disk] [folder]

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
        event->body = "{\"CallbackCommand\":\"" + event->command.toUtf8() + "\",\"GroupId\":\"" +
                      event->group.toUtf8() + "\",\"From_Account\":\"" + event->sender.toUtf8() +
                      "\",\"MsgSeq\":" + QByteArray::number(event->seq) +
                      ",\"Random\":" + QByteArray::number(qint64(random())) +
                      ",\"MsgBody\":[{\"MsgType\":\"TIMTextElem\",\"MsgContent\":{\"Text\":\"" + event->text.toUtf8() +
                      "\"}}],\"EventTime\":\"" + QByteArray::number(event->receivedAt) + "\"}";
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

const char *const conditions[] = {"nothing-like-it",          "红包",
                                  "from = user_77",           "cmd = after-group-message and group = @TGS#7",
                                  "text ~ \"https?://\"",     "(refund or order) and not platform = Web",
                                  "MsgSeq in {5000, 500000}", "latency > 500"};

double msSince(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

void benchMemory(qint64 rows)
{
    std::mt19937 random(1);
    const long before = residentKb();
    EventLog log(rows, std::numeric_limits<qsizetype>::max());
    for (qint64 done = 0; done < rows; done += 10'000)
        log.append(sampleRows(done + 1, std::min<qint64>(10'000, rows - done), random));
    std::printf("%lld rows in memory, %.0f bytes each\n", static_cast<long long>(log.size()),
                double(residentKb() - before) * 1024.0 / double(rows));

    for (const char *text : conditions) {
        const Filter filter = Filter::parse(QString::fromUtf8(text)).value();
        EventLogModel model(log);
        model.setFilter(filter);
        QElapsedTimer since;
        since.start();
        double first = -1;
        double longest = 0;
        QElapsedTimer beat;
        while (!model.isCurrent() || model.progress().scanning) {
            beat.restart();
            QCoreApplication::processEvents();
            longest = std::max(longest, msSince(beat));
            if (first < 0 && model.isCurrent() && model.rowCount() > 0)
                first = msSince(since);
            std::this_thread::sleep_for(std::chrono::microseconds(200)); // as a person's window would
        }
        const double all = msSince(since);
        std::printf("  %-45s %8d hits  first %6.1f ms, all %7.1f ms = %5.2f M rows/s, busy at most %.2f ms\n", text,
                    model.rowCount(), first, all, double(rows) / all / 1e3, longest);
    }

    // Somebody types while events come in.
    EventLogModel model(log);
    const QString typed = QStringLiteral("红包 and from = user_7");
    std::jthread source([&](const std::stop_token &stop) {
        std::mt19937 more(2);
        for (qint64 seq = rows + 1; !stop.stop_requested(); seq += 20) {
            log.append(sampleRows(seq, 20, more));
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    });
    double longest = 0;
    QElapsedTimer run, beat;
    run.start();
    qsizetype length = 1;
    while (run.elapsed() < 4'000) {
        beat.restart();
        if (run.elapsed() > length * 150 && length <= typed.size()) {
            if (const auto filter = Filter::parse(typed.first(length)); filter)
                model.setFilter(*filter);
            ++length;
        }
        QCoreApplication::processEvents();
        longest = std::max(longest, msSince(beat));
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    }
    std::printf("  typing at 2,000 events a second: busy at most %.2f ms\n", longest);
}

bool benchStore(qint64 rows, const QString &folder)
{
    QTemporaryDir dir(folder.isEmpty() ? QString() : folder + QStringLiteral("/bench-XXXXXX"));
    StoreOptions options;
    options.path = dir.filePath(QStringLiteral("events.db"));
    options.keepRows = 0;
    options.index = false;
    options.sync = StoreOptions::Sync::Normal;
    QElapsedTimer timer;
    timer.start();
    {
        auto store = EventStore::open(options);
        if (!store)
            return false;
        std::mt19937 random(1);
        for (qint64 done = 0; done < rows; done += 5'000) {
            for (const EventPtr &event : sampleRows(done + 1, std::min<qint64>(5'000, rows - done), random)) {
                while (!(*store)->submit(event, 0, {}))
                    std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        }
    }
    std::printf("%lld rows on disk: written at %.0f rows/s", static_cast<long long>(rows),
                double(rows) * 1e3 / msSince(timer));
    timer.restart();
    if (!FindIndexer::catchUp(options.path, {}))
        return false;
    std::printf(", indexed at %.0f rows/s; log %.0f, index %.0f bytes a row\n", double(rows) * 1e3 / msSince(timer),
                double(QFileInfo(options.path).size()) / double(rows),
                double(QFileInfo(findindex::pathOf(options.path)).size()) / double(rows));
    for (const char *text : conditions) {
        timer.restart();
        auto search = EventSearch::open(options.path);
        if (!search || !search->start(Filter::parse(QString::fromUtf8(text)).value(), {}))
            return false;
        qint64 hits = 0;
        double first = -1;
        for (bool finished = false; !finished;) {
            const auto step = search->step(1'000);
            if (!step)
                return false;
            hits += qint64(step->hits.size());
            finished = step->finished;
            if (first < 0 && hits >= 50)
                first = msSince(timer);
        }
        std::printf("  %-45s %8lld hits  first 50 %6.1f ms, all %8.1f ms\n", text, static_cast<long long>(hits), first,
                    msSince(timer));
        std::fflush(stdout);
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    benchMemory(argc > 1 ? std::atoll(argv[1]) : EventLog::defaultRows);
    std::fflush(stdout);
    return benchStore(argc > 2 ? std::atoll(argv[2]) : 100'000, argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString())
               ? 0
               : 1;
}
