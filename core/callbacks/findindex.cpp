// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/findindex.h"

#include <QFile>

namespace imdesk {

namespace findindex {

QString pathOf(const QString &logPath) { return logPath + QStringLiteral(".find"); }

bool hasValues(FilterRow::Field field)
{
    switch (field) {
    case FilterRow::Sender:
    case FilterRow::Receivers:
    case FilterRow::Group:
    case FilterRow::Ip:
    case FilterRow::Platform:
    case FilterRow::Detail:
    case FilterRow::Rule:
        return true;
    case FilterRow::Text:
    case FilterRow::Problem:
    case FilterRow::AnswerText:
    case FilterRow::Sign:
        return false;
    }
    return false;
}

qint64 valueTerm(std::optional<FilterRow::Field> field, QByteArrayView folded)
{
    // FNV-1a: the file outlives the process, so the hash must be the same on every machine and version.
    quint64 hash = 14'695'981'039'346'656'037u;
    const auto add = [&hash](unsigned char byte) { hash = (hash ^ byte) * 1'099'511'628'211u; };
    add(field ? static_cast<unsigned char>(*field) : 0xFF);
    for (const char c : folded)
        add(static_cast<unsigned char>(c));
    return qint64(hash | quint64(1) << 63);
}

void addTerms(const FilterRow &row, Terms &terms)
{
    textindex::addPieces(row.foldedAll(), terms);
    if (row.mayBeCut(FilterRow::Sender) || row.mayBeCut(FilterRow::Receivers) || row.mayBeCut(FilterRow::Text))
        terms.push_back(cutColumnTerm);
    const CommandName &command = *row.command();
    textindex::addPieces(command.folded, terms);
    textindex::addPieces(command.alias, terms);
    terms.push_back(valueTerm({}, command.folded));
    terms.push_back(valueTerm({}, command.alias));
    for (std::size_t i = 0; i < FilterRow::fieldCount; ++i) {
        const auto field = FilterRow::Field(i);
        if (!hasValues(field))
            continue;
        const QByteArrayView lines = row.folded(field);
        for (qsizetype from = 0; from < lines.size();) {
            qsizetype to = lines.indexOf('\n', from);
            if (to < 0)
                to = lines.size();
            terms.push_back(valueTerm(field, lines.sliced(from, to - from)));
            from = to + 1;
        }
    }
}

} // namespace findindex

namespace {

constexpr int indexBusyMs = 5'000;
constexpr qint64 indexApplicationId = 0x494D6446; // IMdF
constexpr qint64 indexVersion = 3;                // an older one is made anew
constexpr char createIndex[] =
    "CREATE TABLE source(id BLOB NOT NULL);"
    "CREATE TABLE chunk(id INTEGER PRIMARY KEY, since INTEGER NOT NULL, until INTEGER NOT NULL);"
    "CREATE TABLE post(chunk INTEGER NOT NULL, term INTEGER NOT NULL, places BLOB NOT NULL, PRIMARY KEY(chunk, term))"
    " WITHOUT ROWID;"
    "PRAGMA application_id = 1229808710;"
    "PRAGMA user_version = 3;";
static_assert(indexApplicationId == 1229808710 && indexVersion == 3);

bool isIndexOf(sqlite::Connection &connection, const QByteArray &identity)
{
    const Result<qint64> application = connection.number("PRAGMA application_id");
    if (!application || *application != indexApplicationId ||
        connection.number("PRAGMA user_version").value_or(0) != indexVersion)
        return false;
    Result<sqlite::Statement> source = connection.prepare("SELECT id FROM source");
    return source && source->step().value_or(false) && source->bytes(0) == identity;
}

} // namespace

std::optional<FindIndex> FindIndex::openForReading(const QString &logPath, const QByteArray &identity)
{
    const QString path = findindex::pathOf(logPath);
    if (identity.isEmpty() || !QFile::exists(path))
        return {};
    auto connection = sqlite::Connection::open(path, sqlite::Connection::Mode::ReadOnly, indexBusyMs);
    if (!connection || !isIndexOf(*connection, identity))
        return {};
    FindIndex index(std::move(*connection));
    return index.prepare() ? std::optional(std::move(index)) : std::nullopt;
}

Result<FindIndex> FindIndex::openForWriting(const QString &logPath, const QByteArray &identity)
{
    const QString path = findindex::pathOf(logPath);
    for (const bool again : {false, true}) {
        if (again) {
            for (const char *part : {"", "-wal", "-shm"})
                QFile::remove(path + QLatin1String(part));
        }
        // As private as the log itself.
        if (const Result<Done> made = sqlite::makePrivateFile(path); !made)
            return std::unexpected(made.error());
        auto connection = sqlite::Connection::open(path, sqlite::Connection::Mode::ReadWrite, indexBusyMs);
        if (!connection)
            continue;
        Result<Done> made = Done{};
        if (connection->number("SELECT count(*) FROM sqlite_master").value_or(-1) == 0) {
            made = connection->run(QByteArray("PRAGMA journal_mode = WAL; BEGIN;" + QByteArray(createIndex) +
                                              "INSERT INTO source VALUES(x'" + identity.toHex() + "'); COMMIT;")
                                       .constData());
        }
        if (!made || !isIndexOf(*connection, identity) || !connection->run("PRAGMA synchronous = NORMAL"))
            continue;
        FindIndex index(std::move(*connection));
        if (const Result<Done> ready = index.prepare(); ready)
            return index;
    }
    return fail(ApiError::Kind::Storage, path);
}

Result<Done> FindIndex::prepare()
{
    Result<sqlite::Statement> chunk = m_connection.prepare("SELECT since, until FROM chunk WHERE id = ?");
    Result<sqlite::Statement> places = m_connection.prepare("SELECT places FROM post WHERE chunk = ? AND term = ?");
    if (!chunk || !places)
        return std::unexpected(chunk ? places.error() : chunk.error());
    m_chunk = std::move(*chunk);
    m_places = std::move(*places);
    return Done{};
}

Result<std::optional<FindIndex::ChunkTimes>> FindIndex::chunk(qint64 chunk)
{
    m_chunk.bind(1, chunk);
    const Result<bool> row = m_chunk.step();
    std::optional<ChunkTimes> times;
    if (row && *row)
        times = ChunkTimes{m_chunk.integer(0), m_chunk.integer(1)};
    m_chunk.reset();
    if (!row)
        return std::unexpected(row.error());
    return times;
}

Result<bool> FindIndex::narrow(qint64 chunk, qint64 term, findindex::Places &places)
{
    m_places.bind(1, chunk).bind(2, term);
    const Result<bool> row = m_places.step();
    findindex::Places here;
    if (row && *row)
        textindex::unpackPlaces(m_places.view(0), here);
    m_places.reset();
    if (!row)
        return std::unexpected(row.error());
    places &= here;
    return places.any();
}

Result<qint64> FindIndex::lastChunk() { return m_connection.number("SELECT coalesce(max(id), -1) FROM chunk"); }

Result<Done> FindIndex::write(qint64 chunk, ChunkTimes times, textindex::PostGatherer &posts)
{
    Result<sqlite::Statement> insert = m_connection.prepare("INSERT OR REPLACE INTO post VALUES(?, ?, ?)");
    Result<sqlite::Statement> done = m_connection.prepare("INSERT OR REPLACE INTO chunk VALUES(?, ?, ?)");
    if (!insert || !done)
        return std::unexpected(insert ? done.error() : insert.error());
    Result<Done> result = m_connection.run("BEGIN IMMEDIATE");
    if (!result)
        return result;
    result = posts.drain([&](qint64 term, const QByteArray &packed) -> Result<Done> {
        const Result<bool> row = insert->bind(1, chunk).bind(2, term).bindBytes(3, packed).step();
        insert->reset();
        return row ? Result<Done>(Done{}) : std::unexpected(row.error());
    });
    if (result) {
        const Result<bool> row = done->bind(1, chunk).bind(2, times.from).bind(3, times.until).step();
        done->reset();
        if (!row)
            result = std::unexpected(row.error());
    }
    if (result)
        result = m_connection.run("COMMIT");
    if (!result) {
        const Result<Done> undone = m_connection.run("ROLLBACK");
        return undone ? result : undone;
    }
    return result;
}

Result<Done> FindIndex::dropBefore(qint64 chunk)
{
    for (;;) {
        const Result<qint64> oldest = m_connection.number("SELECT coalesce(min(id), -1) FROM chunk");
        if (!oldest)
            return std::unexpected(oldest.error());
        if (*oldest < 0 || *oldest >= chunk)
            return Done{};
        const QByteArray number = QByteArray::number(*oldest);
        const Result<Done> dropped = m_connection.run(
            QByteArray("DELETE FROM post WHERE chunk = " + number + "; DELETE FROM chunk WHERE id = " + number)
                .constData());
        if (!dropped)
            return dropped;
    }
}

} // namespace imdesk
