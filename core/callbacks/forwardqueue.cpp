// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/forwardqueue.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace imdesk {

namespace {

struct ForwardQueueText
{
    Q_DECLARE_TR_FUNCTIONS(ForwardQueueText)
};

constexpr qint64 queueApplicationId = 0x494D6451; // "IMdQ"
constexpr qint64 queueVersion = 1;
constexpr int queueBusyMs = 2'000;
constexpr qint64 beforeAnyNumber = qint64(1) << 40;
constexpr char createQueue[] =
    "BEGIN;"
    "CREATE TABLE IF NOT EXISTS due(target TEXT NOT NULL, seq INTEGER NOT NULL, added_at INTEGER NOT NULL,"
    " attempts INTEGER NOT NULL, next_at INTEGER NOT NULL, query BLOB NOT NULL, body BLOB NOT NULL,"
    " headers TEXT NOT NULL, UNIQUE(target, seq));"
    "CREATE INDEX IF NOT EXISTS due_next ON due(target, next_at, seq);"
    "CREATE TABLE IF NOT EXISTS lane(target TEXT PRIMARY KEY, served INTEGER NOT NULL);"
    "CREATE TABLE IF NOT EXISTS log(id BLOB NOT NULL);"
    "PRAGMA application_id = 1229808721;"
    "PRAGMA user_version = 1;"
    "COMMIT;";
static_assert(queueApplicationId == 1229808721 && queueVersion == 1);

qint64 weightOf(const ForwardQueue::Row &row) { return row.parts.query.size() + row.parts.body.size(); }

} // namespace

Result<ForwardQueue> ForwardQueue::open(const QString &path)
{
    // It carries private messages, like the log.
    if (const Result<Done> made = sqlite::makePrivateFile(path); !made)
        return std::unexpected(made.error());
    Result<sqlite::Connection> connection =
        sqlite::Connection::open(path, sqlite::Connection::Mode::ReadWrite, queueBusyMs);
    if (!connection)
        return std::unexpected(connection.error());
    ForwardQueue queue(std::move(*connection));
    if (const Result<Done> ready = queue.prepare(); !ready)
        return std::unexpected(ready.error());
    return queue;
}

Result<Done> ForwardQueue::prepare()
{
    const Result<qint64> tables = m_connection.number("SELECT count(*) FROM sqlite_master");
    const Result<qint64> id = m_connection.number("PRAGMA application_id");
    const Result<qint64> version = m_connection.number("PRAGMA user_version");
    if (!tables || !id || !version)
        return std::unexpected(m_connection.lastError());
    if (*tables > 0 && (*id != queueApplicationId || *version > queueVersion))
        return fail(ApiError::Kind::Storage,
                    ForwardQueueText::tr("%1 is no forward queue of this version of the program.")
                        .arg(QDir::toNativeSeparators(m_connection.path())));
    // Without a flush a commit outlives the end of the program; a power cut undoes the last ones, which repeats them.
    for (const char *sql : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", createQueue}) {
        if (const Result<Done> done = m_connection.run(sql); !done)
            return done;
    }
    if (const Result<Done> clock = m_clock.open(m_connection, "SELECT coalesce(max(added_at), 0) FROM due"); !clock)
        return clock;
    Result<sqlite::Statement> log = m_connection.prepare("SELECT id FROM log");
    if (!log)
        return std::unexpected(log.error());
    const Result<bool> known = log->step();
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        m_log = log->bytes(0);
    const Result<Done> lanes = readLanes();
    return lanes ? countLoads() : lanes;
}

Result<Done> ForwardQueue::readLanes()
{
    Result<sqlite::Statement> lanes = m_connection.prepare("SELECT target, served FROM lane");
    if (!lanes)
        return std::unexpected(lanes.error());
    m_served.clear();
    return lanes->each([&] { m_served.insert(lanes->text(0), lanes->integer(1)); });
}

Result<Done> ForwardQueue::countLoads()
{
    Result<sqlite::Statement> query = m_connection.prepare(
        "SELECT target, count(*), coalesce(sum(length(query) + length(body)), 0) FROM due GROUP BY target");
    if (!query)
        return std::unexpected(query.error());
    m_loads.clear();
    return query->each([&] { m_loads.insert(query->text(0), {query->integer(1), query->integer(2)}); });
}

Result<Done> ForwardQueue::inTransaction(const std::function<Result<Done>()> &work)
{
    Result<Done> done = m_connection.run("BEGIN IMMEDIATE");
    if (!done)
        return done;
    done = work();
    if (done)
        done = m_connection.run("COMMIT");
    if (!done) {
        // Fails where SQLite has rolled back by itself, which is as good.
        [[maybe_unused]] const Result<Done> undone = m_connection.run("ROLLBACK");
    }
    return done;
}

Result<bool> ForwardQueue::adopt(const QByteArray &log, qint64 lastSeq)
{
    const bool isOther = !m_log.isEmpty() && m_log != log;
    const bool isShorter = std::ranges::any_of(m_served, [lastSeq](qint64 served) { return served > lastSeq; });
    const Result<Done> done = inTransaction([&]() -> Result<Done> {
        // The numbers of rows tell them apart. Those of events that are lost will be given again: rows that have them
        // get others, below all that a log gives and in the same order.
        const QByteArray last = QByteArray::number(lastSeq);
        const QByteArray rows =
            "UPDATE due SET seq = rowid - " + QByteArray::number(beforeAnyNumber) + " WHERE seq > " + last;
        const QByteArray lanes = "UPDATE lane SET served = " + last + " WHERE served > " + last;
        for (const QByteArray &sql : {rows, lanes, QByteArray("DELETE FROM log")}) {
            if (const Result<Done> changed = m_connection.run(sql.constData()); !changed)
                return changed;
        }
        Result<sqlite::Statement> insert = m_connection.prepare("INSERT INTO log(id) VALUES(?)");
        if (!insert)
            return std::unexpected(insert.error());
        insert->bindBytes(1, log);
        return insert->run();
    });
    if (!done)
        return std::unexpected(done.error());
    m_log = log;
    if (const Result<Done> read = readLanes(); !read)
        return std::unexpected(read.error());
    return isOther || isShorter;
}

std::optional<qint64> ForwardQueue::servedUpTo(const QString &target) const
{
    const auto found = m_served.constFind(target);
    return found == m_served.constEnd() ? std::nullopt : std::optional(*found);
}

Result<Done> ForwardQueue::takeOver(const QString &from, const QString &to)
{
    Result<sqlite::Statement> rename = m_connection.prepare("UPDATE OR IGNORE due SET target = ? WHERE target = ?");
    // What both were to get stays behind, and comes once.
    Result<sqlite::Statement> clear = m_connection.prepare("DELETE FROM due WHERE target = ?");
    if (!rename || !clear)
        return std::unexpected(m_connection.lastError());
    const Result<Done> renamed = rename->bind(1, to).bind(2, from).run();
    return renamed ? clear->bind(1, from).run() : renamed;
}

Result<Done> ForwardQueue::setTargets(const QStringList &targets, qint64 lastSeq, const QHash<QString, QString> &was)
{
    QHash<QString, qint64> served;
    QHash<QString, QString> former;
    for (const QString &target : targets) {
        const QString from = was.value(target);
        const bool isFree =
            !from.isEmpty() && !targets.contains(from) && (m_served.contains(from) || m_loads.value(from).rows > 0);
        if (isFree)
            former.insert(target, from);
        served.insert(target, m_served.value(target, isFree ? m_served.value(from, lastSeq) : lastSeq));
    }
    const Result<Done> done = inTransaction([&]() -> Result<Done> {
        for (auto it = former.cbegin(); it != former.cend(); ++it) {
            if (const Result<Done> moved = takeOver(it.value(), it.key()); !moved)
                return moved;
        }
        if (const Result<Done> emptied = m_connection.run("DELETE FROM lane"); !emptied)
            return emptied;
        Result<sqlite::Statement> insert = m_connection.prepare("INSERT INTO lane(target, served) VALUES(?,?)");
        if (!insert)
            return std::unexpected(insert.error());
        for (auto it = served.cbegin(); it != served.cend(); ++it) {
            insert->bind(1, it.key()).bind(2, it.value());
            if (const Result<Done> added = insert->run(); !added)
                return added;
        }
        return Done{};
    });
    if (!done)
        return done;
    m_served = served;
    return former.isEmpty() ? done : countLoads();
}

Result<qint64> ForwardQueue::insert(const QString &target, const Row &row)
{
    Result<sqlite::Statement> statement =
        m_connection.prepare("INSERT OR IGNORE INTO due(target, seq, added_at, attempts, next_at, query, body, headers)"
                             " VALUES(?,?,?,0,?,?,?,?)");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(1, target)
        .bind(2, row.seq)
        .bind(3, row.addedAt)
        .bind(4, row.nextAt)
        .bindBytes(5, row.parts.query)
        .bindBytes(6, row.parts.body)
        .bind(7, row.parts.headers.join(QLatin1Char('\n')));
    if (const Result<Done> done = statement->run(); !done)
        return std::unexpected(done.error());
    return m_connection.number("SELECT changes()");
}

Result<Done> ForwardQueue::add(const QString &target, const std::vector<Row> &rows, qint64 servedUpTo)
{
    Load more;
    const Result<Done> done = inTransaction([&]() -> Result<Done> {
        for (const Row &row : rows) {
            const Result<qint64> added = insert(target, row);
            if (!added)
                return std::unexpected(added.error());
            more.rows += *added;
            more.bytes += *added * weightOf(row);
        }
        Result<sqlite::Statement> lane = m_connection.prepare("UPDATE lane SET served = ? WHERE target = ?");
        if (!lane)
            return std::unexpected(lane.error());
        lane->bind(1, servedUpTo).bind(2, target);
        return lane->run();
    });
    if (!done)
        return done;
    m_served.insert(target, servedUpTo);
    Load &load = m_loads[target];
    load.rows += more.rows;
    load.bytes += more.bytes;
    return done;
}

Result<std::vector<ForwardQueue::Row>> ForwardQueue::next(const QString &target, int limit)
{
    Result<sqlite::Statement> query =
        m_connection.prepare("SELECT seq, added_at, attempts, next_at, query, body, headers FROM due WHERE target = ? "
                             "ORDER BY next_at, seq LIMIT ?");
    if (!query)
        return std::unexpected(query.error());
    query->bind(1, target).bind(2, qint64(limit));
    std::vector<Row> rows;
    const Result<Done> read = query->each([&] {
        rows.push_back(
            {query->integer(0),
             query->integer(1),
             int(query->integer(2)),
             query->integer(3),
             {query->bytes(4), query->bytes(5), query->text(6).split(QLatin1Char('\n'), Qt::SkipEmptyParts)}});
    });
    if (!read)
        return std::unexpected(read.error());
    return rows;
}

Result<Done> ForwardQueue::remove(const QString &target, qint64 seq)
{
    Result<sqlite::Statement> statement =
        m_connection.prepare("DELETE FROM due WHERE target = ? AND seq = ? RETURNING length(query) + length(body)");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(1, target).bind(2, seq);
    const Result<bool> row = statement->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return Done{};
    const qint64 bytes = statement->integer(0);
    // The row is gone for good once the statement has ended.
    if (const Result<Done> done = statement->run(); !done)
        return done;
    Load &load = m_loads[target];
    --load.rows;
    load.bytes -= bytes;
    return Done{};
}

Result<Done> ForwardQueue::postpone(const QString &target, qint64 seq, int attempts, qint64 nextAt)
{
    Result<sqlite::Statement> statement =
        m_connection.prepare("UPDATE due SET attempts = ?, next_at = ? WHERE target = ? AND seq = ?");
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(1, qint64(attempts)).bind(2, nextAt).bind(3, target).bind(4, seq).run();
}

Result<Done> ForwardQueue::bringForward(qint64 nowMs, qint64 mostMs)
{
    Result<sqlite::Statement> statement =
        m_connection.prepare("UPDATE due SET next_at = ? WHERE target = ? AND next_at > ?");
    if (!statement)
        return std::unexpected(statement.error());
    for (const QString &target : m_loads.keys()) {
        if (const Result<Done> done = statement->bind(1, nowMs).bind(2, target).bind(3, nowMs + mostMs).run(); !done)
            return done;
    }
    return Done{};
}

QHash<QString, qint64> ForwardQueue::waiting() const
{
    QHash<QString, qint64> out;
    for (auto it = m_loads.cbegin(); it != m_loads.cend(); ++it) {
        if (it->rows > 0)
            out.insert(it.key(), it->rows);
    }
    return out;
}

ForwardQueue::Load ForwardQueue::whole() const
{
    Load sum;
    for (const Load &load : m_loads) {
        sum.rows += load.rows;
        sum.bytes += load.bytes;
    }
    return sum;
}

Result<QHash<QString, qint64>> ForwardQueue::trim(const ForwardLimits &limits, qint64 nowMs)
{
    QHash<QString, qint64> dropped;
    const auto cut = [&](const QString &target, const char *which, qint64 value) -> Result<qint64> {
        Result<sqlite::Statement> statement = m_connection.prepare(which);
        if (!statement)
            return std::unexpected(statement.error());
        statement->bind(1, target).bind(2, value);
        if (const Result<Done> done = statement->run(); !done)
            return std::unexpected(done.error());
        const qint64 before = m_loads.value(target).rows;
        if (const Result<Done> counted = countLoads(); !counted)
            return std::unexpected(counted.error());
        const qint64 gone = before - m_loads.value(target).rows;
        if (gone > 0)
            dropped[target] += gone;
        return gone;
    };
    const bool mayAge = m_clock.mayDrop(m_connection, nowMs);
    for (const QString &target : m_loads.keys()) {
        if (!mayAge || m_loads.value(target).rows == 0 || oldestAt(target) >= nowMs - limits.keepMs)
            continue;
        const Result<qint64> gone =
            cut(target, "DELETE FROM due WHERE target = ? AND added_at < ?", nowMs - limits.keepMs);
        if (!gone)
            return std::unexpected(gone.error());
    }
    while (whole().rows > limits.keepRows || whole().bytes > limits.keepBytes) {
        const bool rows = whole().rows > limits.keepRows;
        const auto longest =
            std::ranges::max_element(m_loads, {}, [rows](const Load &load) { return rows ? load.rows : load.bytes; });
        // A tenth of the queue at once, so that not every event is followed by a trim.
        const qint64 many = qMax<qint64>(1, qMax(whole().rows - limits.keepRows, longest->rows / 10));
        // A copy: cut() takes the row of the list away that holds the name.
        // NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
        const QString target = longest.key();
        const Result<qint64> gone = cut(target,
                                        "DELETE FROM due WHERE rowid IN (SELECT rowid FROM due WHERE target = ? "
                                        "ORDER BY seq LIMIT ?)",
                                        many);
        if (!gone)
            return std::unexpected(gone.error());
        if (*gone == 0)
            break;
    }
    return dropped;
}

qint64 ForwardQueue::oldestAt(const QString &target)
{
    Result<sqlite::Statement> query =
        m_connection.prepare("SELECT added_at FROM due WHERE target = ? ORDER BY seq LIMIT 1");
    if (!query)
        return 0;
    const Result<bool> row = query->bind(1, target).step();
    return row && *row ? query->integer(0) : 0;
}

} // namespace imdesk
