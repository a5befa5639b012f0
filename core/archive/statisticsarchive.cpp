// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/statisticsarchive.h"

#include "core/archive/archivefile.h"
#include "core/archive/archiveworker.h"
#include "core/base/beijing.h"
#include "core/base/whendone.h"
#include "core/services/statisticsfields.h"
#include "core/services/statisticsservice.h"

#include <QHash>

#include <functional>
#include <optional>

namespace imdesk {

namespace {

// A day is written as the service does (20260302); `final` says that it was fetched after its figures were complete.
constexpr archivefile::Schema statisticsSchema{
    "CREATE TABLE IF NOT EXISTS day(day INTEGER PRIMARY KEY, fetched INTEGER NOT NULL, final INTEGER NOT NULL);"
    "CREATE TABLE IF NOT EXISTS figure(day INTEGER NOT NULL REFERENCES day(day) ON DELETE CASCADE, field TEXT NOT NULL,"
    " value NOT NULL, PRIMARY KEY(day, field)) WITHOUT ROWID",
    1};

constexpr qint64 clocksApartMs = 3'600'000; // of this computer and of the service, as they commonly are

qint64 dayNumber(QDate day) { return beijing::compact(day).toLongLong(); }
QDate dayFromNumber(qint64 number) { return beijing::fromCompact(QString::number(number)); }

} // namespace

struct StatisticsArchive::Side
{
    QString path;
    std::optional<sqlite::Connection> connection;
    std::function<void(const QString &)> onMoved;

    Result<Done> ready()
    {
        if (connection)
            return Done{};
        QString aside;
        Result<sqlite::Connection> opened = archivefile::open(path, statisticsSchema, &aside);
        if (!aside.isEmpty())
            onMoved(aside);
        if (!opened)
            return std::unexpected(opened.error());
        connection.emplace(std::move(*opened));
        return Done{};
    }
    void close() { connection.reset(); }

    Result<StatisticsMerge> merge(const Statistics &statistics, qint64 nowMs);
    Result<Done> mergeDay(const StatisticsDay &day, qint64 fetched, qint64 nowMs, StatisticsMerge &report);
    Result<Statistics> read(QDate from, QDate to, qint64 nowMs);
    Result<StatisticsSpan> span();
};

struct StatisticsArchive::Worker
{
    explicit Worker(std::shared_ptr<Side> side) : thread(std::move(side)) {}
    ArchiveWorker<Side> thread;
};

Result<StatisticsMerge> StatisticsArchive::Side::merge(const Statistics &statistics, qint64 nowMs)
{
    StatisticsMerge report;
    const Result<Done> done = archivefile::inTransaction(*connection, [&]() -> Result<Done> {
        for (const StatisticsDay &day : statistics.days) {
            if (!day.received)
                continue;
            if (Result<Done> merged = mergeDay(day, statistics.fetchedAtMs, nowMs, report); !merged)
                return merged;
        }
        return Done{};
    });
    if (!done)
        return std::unexpected(done.error());
    return report;
}

Result<Done> StatisticsArchive::Side::mergeDay(const StatisticsDay &day, qint64 fetched, qint64 nowMs,
                                               StatisticsMerge &report)
{
    const qint64 number = dayNumber(day.day);
    Result<sqlite::Statement> known = connection->prepare("SELECT fetched, final FROM day WHERE day = ?1");
    if (!known)
        return std::unexpected(known.error());
    const Result<bool> there = known->bind(1, number).step();
    if (!there)
        return std::unexpected(there.error());
    // What was fetched in the future was fetched by a clock that stood wrong: it knows nothing better.
    const bool counts = *there && known->integer(0) <= qMax(nowMs, fetched) + clocksApartMs;
    const bool wasFinal = counts && known->integer(1) != 0;
    // What another process fetched later, or after the day was complete, knows more.
    if (counts && (known->integer(0) > fetched || (wasFinal && !day.final)))
        return Done{};
    Result<sqlite::Statement> keep =
        connection->prepare("INSERT INTO day(day, fetched, final) VALUES(?1, ?2, ?3)"
                            " ON CONFLICT(day) DO UPDATE SET fetched = excluded.fetched, final = excluded.final");
    Result<sqlite::Statement> old = connection->prepare("SELECT field, value FROM figure WHERE day = ?1");
    Result<sqlite::Statement> put =
        connection->prepare("INSERT INTO figure(day, field, value) VALUES(?1, ?2, ?3)"
                            " ON CONFLICT(day, field) DO UPDATE SET value = excluded.value");
    for (const auto *statement : {&keep, &old, &put}) {
        if (!*statement)
            return std::unexpected(statement->error());
    }
    if (const Result<bool> kept = keep->bind(1, number).bind(2, fetched).bind(3, qint64(day.final)).step(); !kept)
        return std::unexpected(kept.error());
    QHash<QString, QString> before;
    old->bind(1, number);
    const Result<Done> read = old->each([&] { before.insert(old->text(0), old->text(1)); });
    if (!read)
        return std::unexpected(read.error());
    qint64 changed = 0;
    for (qsizetype i = 0; i < statisticsFields().size() && i < day.values.size(); ++i) {
        const QString &key = statisticsFields()[i].key;
        const auto had = before.constFind(key);
        const auto *figure = std::get_if<qint64>(&day.values[i]);
        const auto *text = std::get_if<QString>(&day.values[i]);
        if (!figure && !text) {
            report.kept += wasFinal && had != before.constEnd() ? 1 : 0;
            continue;
        }
        // Figures only grow while late data come in: one that shrinks after it was complete is an answer cut short.
        if (wasFinal && figure && had != before.constEnd() && had->toLongLong() > *figure) {
            ++report.kept;
            continue;
        }
        const QString now = figure ? QString::number(*figure) : *text;
        if (had != before.constEnd() && *had == now)
            continue;
        put->bind(1, number).bind(2, key);
        if (figure)
            put->bind(3, *figure);
        else
            put->bind(3, *text);
        if (const Result<bool> done = put->step(); !done)
            return std::unexpected(done.error());
        put->reset();
        ++changed;
    }
    if (!*there)
        report.added.append(day.day);
    else
        report.changed += changed;
    if (*there && !wasFinal && day.final)
        report.completed.append(day.day);
    return Done{};
}

Result<StatisticsSpan> StatisticsArchive::Side::span()
{
    Result<sqlite::Statement> ask = connection->prepare("SELECT min(day), max(day), count(*) FROM day");
    if (!ask)
        return std::unexpected(ask.error());
    if (const Result<bool> row = ask->step(); !row)
        return std::unexpected(row.error());
    StatisticsSpan out;
    out.days = ask->integer(2);
    if (out.days > 0) {
        out.first = dayFromNumber(ask->integer(0));
        out.last = dayFromNumber(ask->integer(1));
    }
    return out;
}

Result<Statistics> StatisticsArchive::Side::read(QDate from, QDate to, qint64 nowMs)
{
    const Result<StatisticsSpan> whole = span();
    if (!whole)
        return std::unexpected(whole.error());
    Statistics out;
    if (!whole->first.isValid())
        return out;
    const QDate first = from.isValid() ? qMax(from, whole->first) : whole->first;
    const QDate yesterday = beijing::dayOf(nowMs / 1000).addDays(-1);
    const QDate last = to.isValid() ? qMin(to, qMax(whole->last, yesterday)) : whole->last;
    if (first > last)
        return out;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        StatisticsDay hole;
        hole.day = day;
        hole.final = Statistics::isFinal(day, nowMs);
        hole.values.resize(statisticsFields().size());
        out.days.append(hole);
    }
    Result<sqlite::Statement> days =
        connection->prepare("SELECT day, fetched, final FROM day WHERE day BETWEEN ?1 AND ?2");
    Result<sqlite::Statement> figures =
        connection->prepare("SELECT day, field, value FROM figure WHERE day BETWEEN ?1 AND ?2");
    if (!days || !figures)
        return std::unexpected(days ? figures.error() : days.error());
    const auto dayOf = [&](qint64 number) -> StatisticsDay * {
        const qint64 at = first.daysTo(dayFromNumber(number));
        return at >= 0 && at < out.days.size() ? &out.days[at] : nullptr;
    };
    for (sqlite::Statement *statement : {&*days, &*figures}) {
        statement->bind(1, dayNumber(first)).bind(2, dayNumber(last));
        for (;;) {
            const Result<bool> row = statement->step();
            if (!row)
                return std::unexpected(row.error());
            if (!*row)
                break;
            StatisticsDay *day = dayOf(statement->integer(0));
            if (!day)
                continue;
            if (statement == &*days) {
                day->received = true;
                day->final = statement->integer(2) != 0;
                out.fetchedAtMs = qMax(out.fetchedAtMs, statement->integer(1));
            } else if (const qsizetype field = statisticsFieldIndex(statement->text(1)); field >= 0) {
                day->values[field] = statisticsFields()[field].isNumber() ? StatisticsValue(statement->integer(2))
                                                                          : StatisticsValue(statement->text(2));
            }
        }
    }
    return out;
}

StatisticsArchive::StatisticsArchive(const QString &path, const Clock &clock, QObject *parent)
    : QObject(parent), m_path(path), m_clock(clock)
{
    auto side = std::make_shared<Side>();
    side->path = path;
    m_worker = std::make_unique<Worker>(side);
    // Called on the worker's thread, which ends before this object does.
    side->onMoved = [this, thread = &m_worker->thread](const QString &aside) {
        thread->deliver([this, aside] { Q_EMIT putAside(aside); });
    };
}

StatisticsArchive::~StatisticsArchive() = default;

void StatisticsArchive::follow(StatisticsService &service)
{
    connect(&service, &StatisticsService::fetched, this, [this](const Statistics &statistics) {
        whenDone(merge(statistics), this, [this](const Result<StatisticsMerge> &merged) {
            if (!merged)
                Q_EMIT troubled(merged.error());
        });
    });
}

QFuture<Result<StatisticsMerge>> StatisticsArchive::merge(const Statistics &statistics)
{
    auto *thread = &m_worker->thread;
    return thread->ask<StatisticsMerge>(
        [this, thread, statistics, now = m_clock.nowMs()](Side &side, const std::stop_token &) {
            Result<StatisticsMerge> report = side.merge(statistics, now);
            if (report && !report->isEmpty())
                thread->deliver([this] { Q_EMIT grown(); });
            return report;
        });
}

QFuture<Result<Statistics>> StatisticsArchive::read(QDate from, QDate to)
{
    return m_worker->thread.ask<Statistics>(
        [from, to, now = m_clock.nowMs()](Side &side, const std::stop_token &) { return side.read(from, to, now); });
}

QFuture<Result<StatisticsSpan>> StatisticsArchive::span()
{
    return m_worker->thread.ask<StatisticsSpan>([](Side &side, const std::stop_token &) { return side.span(); });
}

} // namespace imdesk
