// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/storedclock.h"

#include "core/base/logging.h"

namespace imdesk {

namespace {

constexpr qint64 clockKeptEvery = 3'600; // seconds: nothing is finer than days here

} // namespace

Result<Done> StoredClock::open(sqlite::Connection &connection, const char *newestSql)
{
    if (const Result<Done> made =
            connection.run("CREATE TABLE IF NOT EXISTS clock(seen INTEGER NOT NULL, jumped INTEGER NOT NULL)");
        !made)
        return made;
    const Result<qint64> seen = connection.number("SELECT seen FROM clock");
    const Result<qint64> jumped = connection.number("SELECT jumped FROM clock");
    const Result<qint64> newest = connection.number(newestSql);
    for (const Result<qint64> *part : {&seen, &jumped, &newest}) {
        if (!*part)
            return std::unexpected(part->error());
    }
    m_kept = {*seen, *jumped};
    m_memory = {*seen > 0 ? *seen : *newest / 1'000, *jumped};
    return Done{};
}

bool StoredClock::mayDrop(sqlite::Connection &connection, qint64 nowMs)
{
    const qint64 now = nowMs / 1'000;
    if (m_memory.seen <= 0)
        m_memory.seen = now; // a fresh file: nothing in it is old
    const bool isBelieved = m_memory.timeToDrop(now, std::nullopt).has_value();
    if (m_memory.jumped == m_kept.jumped && qAbs(m_memory.seen - m_kept.seen) < clockKeptEvery)
        return isBelieved;
    Result<sqlite::Statement> keep =
        connection.prepare("INSERT OR REPLACE INTO clock(rowid, seen, jumped) VALUES(1,?,?)");
    const Result<Done> kept =
        keep ? keep->bind(1, m_memory.seen).bind(2, m_memory.jumped).run() : std::unexpected(keep.error());
    if (kept)
        m_kept = m_memory;
    else
        qCDebug(logCallbacks, "the clock could not be kept: %ls", qUtf16Printable(kept.error().message));
    return isBelieved;
}

} // namespace imdesk
