// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventhandling.h"

#include "core/callbacks/replaymark.h"

namespace imdesk::eventhandling {

namespace {

Result<bool> isThere(sqlite::Connection &connection)
{
    const Result<qint64> tables = connection.number("SELECT count(*) FROM sqlite_master WHERE name = 'handling'");
    return tables ? Result<bool>(*tables > 0) : std::unexpected(tables.error());
}

bool isReplayTrace(QByteArray trace)
{
    CallbackEvent event;
    event.handling = std::move(trace);
    return isReplay(event);
}

} // namespace

Result<Done> prepare(sqlite::Connection &connection)
{
    return connection.run("CREATE TABLE IF NOT EXISTS handling(seq INTEGER PRIMARY KEY, trace BLOB NOT NULL)");
}

Result<sqlite::Statement> prepareInsert(sqlite::Connection &connection)
{
    return connection.prepare("INSERT OR REPLACE INTO handling(seq, trace) VALUES(?,?)");
}

Result<Done> insert(sqlite::Statement &statement, const CallbackEvent &event, qint64 seq)
{
    if (event.handling.isEmpty())
        return Done{};
    return statement.bind(1, seq).bindBytes(2, event.handling).run();
}

Result<Done> removeBefore(sqlite::Connection &connection, qint64 seq)
{
    return connection.run(QByteArray("DELETE FROM handling WHERE seq < " + QByteArray::number(seq)).constData());
}

Result<Done> fill(sqlite::Connection &connection, std::vector<CallbackEvent> &events)
{
    if (events.empty())
        return Done{};
    const Result<bool> there = isThere(connection);
    if (!there || !*there)
        return there ? Result<Done>(Done{}) : std::unexpected(there.error());
    Result<sqlite::Statement> query =
        connection.prepare("SELECT seq, trace FROM handling WHERE seq BETWEEN ? AND ? ORDER BY seq");
    if (!query)
        return std::unexpected(query.error());
    query->bind(1, events.front().seq).bind(2, events.back().seq);
    auto next = events.begin();
    return query->each([&] {
        const qint64 seq = query->integer(0);
        while (next != events.end() && next->seq < seq)
            ++next;
        if (next != events.end() && next->seq == seq) {
            next->handling = query->bytes(1);
            next->replay = isReplay(*next);
        }
    });
}

Result<Done> fillReplays(sqlite::Connection &connection, std::vector<CallbackEvent> &events)
{
    const Result<bool> there = isThere(connection);
    if (!there || !*there)
        return there ? Result<Done>(Done{}) : std::unexpected(there.error());
    // One by one: what a search finds may lie far apart.
    Result<sqlite::Statement> query = connection.prepare("SELECT trace FROM handling WHERE seq = ?");
    if (!query)
        return std::unexpected(query.error());
    for (CallbackEvent &event : events) {
        const Result<bool> row = query->bind(1, event.seq).step();
        if (!row)
            return std::unexpected(row.error());
        event.replay = *row && isReplayTrace(query->bytes(0));
        query->reset();
    }
    return Done{};
}

Result<QSet<qint64>> replays(sqlite::Connection &connection, qint64 first, qint64 last)
{
    QSet<qint64> out;
    const Result<bool> there = isThere(connection);
    if (!there || !*there)
        return there ? Result<QSet<qint64>>(out) : std::unexpected(there.error());
    // Few traces name the header, in whatever letters it came; those are read.
    const QByteArray named = QByteArray("'%") + replayHeader + "%'";
    const QByteArray sql =
        "SELECT seq, trace FROM handling WHERE seq BETWEEN ? AND ? AND CAST(trace AS TEXT) LIKE " + named;
    Result<sqlite::Statement> query = connection.prepare(sql.constData());
    if (!query)
        return std::unexpected(query.error());
    query->bind(1, first).bind(2, last);
    const Result<Done> read = query->each([&] {
        if (isReplayTrace(query->bytes(1)))
            out.insert(query->integer(0));
    });
    if (!read)
        return std::unexpected(read.error());
    return out;
}

} // namespace imdesk::eventhandling
