// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventhandling.h"

namespace imdesk::eventhandling {

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
    const Result<qint64> there = connection.number("SELECT count(*) FROM sqlite_master WHERE name = 'handling'");
    if (!there || *there == 0)
        return there ? Result<Done>(Done{}) : std::unexpected(there.error());
    Result<sqlite::Statement> query =
        connection.prepare("SELECT seq, trace FROM handling WHERE seq BETWEEN ? AND ? ORDER BY seq");
    if (!query)
        return std::unexpected(query.error());
    query->bind(1, events.front().seq).bind(2, events.back().seq);
    auto next = events.begin();
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return Done{};
        const qint64 seq = query->integer(0);
        while (next != events.end() && next->seq < seq)
            ++next;
        if (next != events.end() && next->seq == seq)
            next->handling = query->bytes(1);
    }
}

} // namespace imdesk::eventhandling
