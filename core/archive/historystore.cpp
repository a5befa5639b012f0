// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/historystore.h"

#include "core/archive/archivefile.h"
#include "core/archive/historyintake.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <limits>
#include <utility>

namespace imdesk {

namespace {

constexpr archivefile::Schema historySchema{
    "CREATE TABLE IF NOT EXISTS hour(kind INTEGER NOT NULL, hour INTEGER NOT NULL, state INTEGER NOT NULL,"
    " problem INTEGER NOT NULL, detail TEXT NOT NULL, fetched INTEGER NOT NULL, expires INTEGER NOT NULL,"
    " messages INTEGER NOT NULL, badrows INTEGER NOT NULL, PRIMARY KEY(kind, hour)) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS file(kind INTEGER NOT NULL, hour INTEGER NOT NULL, number INTEGER NOT NULL,"
    " name TEXT NOT NULL, gzipbytes INTEGER NOT NULL, bytes INTEGER NOT NULL, gzipmd5 TEXT NOT NULL, md5 TEXT NOT NULL,"
    " PRIMARY KEY(kind, hour, number)) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS talk(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, first TEXT NOT NULL,"
    " second TEXT NOT NULL, UNIQUE(kind, first, second));"
    "CREATE TABLE IF NOT EXISTS message(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, hour INTEGER NOT NULL,"
    " talk INTEGER NOT NULL, sender TEXT NOT NULL, receiver TEXT NOT NULL, time INTEGER NOT NULL, seq INTEGER NOT NULL,"
    " random INTEGER NOT NULL, text TEXT NOT NULL, body BLOB NOT NULL);"
    "CREATE INDEX IF NOT EXISTS message_hour ON message(hour, kind);"
    "CREATE INDEX IF NOT EXISTS message_talk ON message(talk, time, id);"
    "CREATE TABLE IF NOT EXISTS chunk(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, hour INTEGER NOT NULL,"
    " first INTEGER NOT NULL, last INTEGER NOT NULL);"
    "CREATE INDEX IF NOT EXISTS chunk_hour ON chunk(hour, id);"
    "CREATE TABLE IF NOT EXISTS post(chunk INTEGER NOT NULL, term INTEGER NOT NULL, places BLOB NOT NULL,"
    " PRIMARY KEY(chunk, term)) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS setting(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
    1, "INSERT OR IGNORE INTO setting VALUES('restoreFrom', 0)"};

using Problem = HistoryHour::Problem;

constexpr int shortBusyMs = 200; // what an earlier wipe left can wait for the next opening

/// The file is the log of this very hour.
bool isLogOf(const QJsonObject &head, const HourKey &key)
{
    return head.value(QLatin1String("ChatType")).toString() == chatWord(key.kind) &&
           head.value(QLatin1String("MsgTime")).toVariant().toString() == beijinghour::name(key.hour);
}

} // namespace

Result<HistoryStore> HistoryStore::open(const QString &folder, HistoryMishap *mishap)
{
    for (const QString &path : {folder, filesOf(folder)}) {
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    HistoryMishap found;
    Result<sqlite::Connection> connection = archivefile::open(databaseOf(folder), historySchema, &found.movedTo);
    if (mishap)
        *mishap = found;
    if (!connection)
        return std::unexpected(connection.error());
    HistoryStore store(std::move(*connection), folder);
    if (!found.movedTo.isEmpty()) {
        found.keptDays = store.rescueRetention(found.movedTo);
        if (mishap)
            *mishap = found;
    }
    (void)store.finishWipe(shortBusyMs);
    return store;
}

Result<QList<HistoryHour>> HistoryStore::hours(qint64 from, qint64 to)
{
    Result<sqlite::Statement> ask = m_connection.prepare(
        "SELECT kind, hour, state, problem, detail, fetched, expires, messages, badrows,"
        " (SELECT count(*) FROM file f WHERE f.kind = h.kind AND f.hour = h.hour),"
        " (SELECT coalesce(sum(gzipbytes), 0) FROM file f WHERE f.kind = h.kind AND f.hour = h.hour),"
        " (SELECT coalesce(sum(bytes), 0) FROM file f WHERE f.kind = h.kind AND f.hour = h.hour)"
        " FROM hour h WHERE hour BETWEEN ?1 AND ?2 ORDER BY hour, kind");
    if (!ask)
        return std::unexpected(ask.error());
    ask->bind(1, from).bind(2, to);
    QList<HistoryHour> out;
    const Result<Done> read = ask->each([&] {
        HistoryHour hour;
        hour.key = {ask->integer(0) == 0 ? ChatKind::C2C : ChatKind::Group, ask->integer(1)};
        hour.state = HistoryHour::State(qBound(0, int(ask->integer(2)), int(HistoryHour::State::NotYet)));
        hour.problem = Problem(qBound(0, int(ask->integer(3)), int(Problem::Cancelled)));
        hour.detail = ask->text(4);
        hour.fetchedAt = ask->integer(5);
        hour.linkExpires = ask->integer(6);
        hour.messages = ask->integer(7);
        hour.badRows = ask->integer(8);
        hour.files = ask->integer(9);
        hour.gzipBytes = ask->integer(10);
        hour.bytes = ask->integer(11);
        out.append(hour);
    });
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<Done> HistoryStore::note(const HistoryHour &hour)
{
    Result<sqlite::Statement> put = m_connection.prepare(
        "INSERT INTO hour(kind, hour, state, problem, detail, fetched, expires, messages, badrows)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT(kind, hour) DO UPDATE SET state = excluded.state,"
        " problem = excluded.problem, detail = excluded.detail, fetched = excluded.fetched, expires = excluded.expires,"
        " messages = excluded.messages, badrows = excluded.badrows WHERE hour.state != ?10 OR excluded.state = ?10");
    if (!put)
        return std::unexpected(put.error());
    put->bind(1, qint64(hour.key.kind)).bind(2, hour.key.hour).bind(3, qint64(hour.state));
    put->bind(4, qint64(hour.problem)).bind(5, hour.detail.left(500)).bind(6, hour.fetchedAt);
    put->bind(7, hour.linkExpires).bind(8, hour.messages).bind(9, hour.badRows);
    put->bind(10, qint64(HistoryHour::State::Have));
    const Result<bool> done = put->step();
    return done ? Result<Done>(Done{}) : std::unexpected(done.error());
}

Result<QStringList> HistoryStore::fileNames(const HourKey &key)
{
    Result<sqlite::Statement> ask = m_connection.prepare("SELECT name FROM file WHERE kind = ?1 AND hour = ?2");
    if (!ask)
        return std::unexpected(ask.error());
    ask->bind(1, qint64(key.kind)).bind(2, key.hour);
    QStringList out;
    const Result<Done> read = ask->each([&] { out << ask->text(0); });
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<Done> HistoryStore::dropHour(const HourKey &key)
{
    const QList<qint64> which{qint64(key.kind), key.hour};
    for (const char *sql :
         {"DELETE FROM post WHERE chunk IN (SELECT id FROM chunk WHERE kind = ?1 AND hour = ?2)",
          "DELETE FROM chunk WHERE kind = ?1 AND hour = ?2", "DELETE FROM message WHERE kind = ?1 AND hour = ?2",
          "DELETE FROM file WHERE kind = ?1 AND hour = ?2", "DELETE FROM hour WHERE kind = ?1 AND hour = ?2"}) {
        if (const Result<Done> done = archivefile::carryOut(m_connection.prepare(sql), which); !done)
            return done;
    }
    return Done{};
}

Result<HistoryHour> HistoryStore::take(const HourKey &key, const QList<HistoryFile> &files, qint64 nowSeconds,
                                       const std::shared_ptr<std::atomic<bool>> &cancelled)
{
    HistoryHour hour;
    hour.key = key;
    hour.fetchedAt = nowSeconds;
    hour.state = HistoryHour::State::Failed;
    const auto wrong = [&hour](const LogTrouble &trouble) {
        hour.problem = trouble.problem;
        hour.detail = trouble.detail;
        // What undoes the transaction; the hour tells why.
        return fail(ApiError::Kind::Decode, trouble.detail);
    };
    const auto asMd5 = [](const QByteArray &text) { return text.trimmed().toLower(); };
    QStringList earlier;
    Result<Done> taken = archivefile::inTransaction(m_connection, [&]() -> Result<Done> {
        const Result<QStringList> known = fileNames(key);
        if (!known)
            return std::unexpected(known.error());
        earlier = *known;
        if (Result<Done> dropped = dropHour(key); !dropped)
            return dropped;
        Intake intake(m_connection, key);
        if (Result<Done> begun = intake.begin(); !begun)
            return begun;
        for (const HistoryFile &file : files) {
            const QString path = file.fresh.isEmpty() ? file.path : file.fresh;
            const LogResult<QByteArray> packed = md5OfFile(path);
            if (!packed)
                return wrong(packed.error());
            if (*packed != asMd5(file.gzipMd5))
                return wrong({Problem::WrongGzipMd5, QString::fromLatin1(*packed)});
            LogReader reader([&intake](const QJsonObject &row) { intake.row(row); });
            bool isLog = true;
            const LogResult<QByteArray> plain = unpackFile(path, file.bytes, [&](QByteArrayView piece) {
                isLog = reader.feed(piece) && (reader.head().isEmpty() || isLogOf(reader.head(), key));
                return isLog && intake.ok() && !*cancelled;
            });
            if (!plain)
                return wrong(plain.error());
            if (*cancelled)
                return wrong({Problem::Cancelled, {}});
            if (!intake.ok())
                return intake.end();
            if (!isLog || !reader.isComplete())
                return wrong({Problem::BadContent, {}});
            if (*plain != asMd5(file.md5))
                return wrong({Problem::WrongFileMd5, QString::fromLatin1(*plain)});
            hour.badRows += reader.badRows();
            hour.gzipBytes += file.gzipBytes;
            hour.bytes += file.bytes;
            ++hour.files;
            hour.linkExpires = file.linkExpires;
            auto put = m_connection.prepare("INSERT INTO file VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
            if (!put)
                return std::unexpected(put.error());
            put->bind(1, qint64(key.kind)).bind(2, key.hour).bind(3, hour.files);
            put->bind(4, QFileInfo(file.path).fileName()).bind(5, file.gzipBytes).bind(6, file.bytes);
            put->bind(7, QString::fromLatin1(*packed)).bind(8, QString::fromLatin1(*plain));
            if (const Result<bool> done = put->step(); !done)
                return std::unexpected(done.error());
        }
        if (Result<Done> ended = intake.end(); !ended)
            return ended;
        HistoryHour have = hour;
        have.state = HistoryHour::State::Have;
        have.messages = intake.messages();
        have.badRows += intake.badRows();
        if (Result<Done> noted = note(have); !noted)
            return noted;
        for (const HistoryFile &file : files) {
            // Unlike QFile, this puts it in place of the other in one step.
            if (!file.fresh.isEmpty() &&
                std::rename(QFile::encodeName(file.fresh).constData(), QFile::encodeName(file.path).constData()) != 0)
                return wrong({Problem::Disk, QDir::toNativeSeparators(file.path)});
        }
        hour = have;
        return Done{};
    });
    if (!taken && hour.problem == Problem::None) {
        hour.state = HistoryHour::State::Failed;
        hour.problem = Problem::Disk;
        hour.detail = taken.error().message;
    }
    if (taken) {
        for (const HistoryFile &file : files)
            earlier.removeAll(QFileInfo(file.path).fileName());
        for (const QString &name : std::as_const(earlier))
            QFile::remove(filesOf(m_folder) + QLatin1Char('/') + name);
    }
    return hour;
}

Result<QList<ArchivedMessage>> HistoryStore::talk(const ArchivedTalk &talk, qint64 messageId, bool older,
                                                  qsizetype limit)
{
    const Result<qint64> id = talkId(talk);
    if (!id)
        return std::unexpected(id.error());
    qint64 time = older ? std::numeric_limits<qint64>::max() : -1;
    qint64 at = time;
    if (messageId > 0) {
        const auto known = message(messageId);
        if (!known)
            return std::unexpected(known.error());
        if (*known) {
            time = (*known)->time;
            at = messageId;
        }
    }
    Result<sqlite::Statement> ask =
        m_connection.prepare(older ? "SELECT id FROM message WHERE talk = ?1 AND (time, id) < (?2, ?3)"
                                     " ORDER BY time DESC, id DESC LIMIT ?4"
                                   : "SELECT id FROM message WHERE talk = ?1 AND (time, id) > (?2, ?3)"
                                     " ORDER BY time, id LIMIT ?4");
    if (!ask)
        return std::unexpected(ask.error());
    ask->bind(1, *id).bind(2, time).bind(3, at).bind(4, limit);
    QList<ArchivedMessage> out;
    for (;;) {
        const Result<bool> row = ask->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        const auto found = message(ask->integer(0));
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            out.append(**found);
    }
    if (older)
        std::reverse(out.begin(), out.end());
    return out;
}

Result<qint64> HistoryStore::talkId(const ArchivedTalk &talk)
{
    Result<sqlite::Statement> ask =
        m_connection.prepare("SELECT id FROM talk WHERE kind = ?1 AND first = ?2 AND second = ?3");
    if (!ask)
        return std::unexpected(ask.error());
    const Result<bool> row = ask->bind(1, qint64(talk.kind)).bind(2, talk.first).bind(3, talk.second).step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? ask->integer(0) : 0;
}

Result<std::optional<ArchivedMessage>> HistoryStore::message(qint64 id)
{
    Result<sqlite::Statement> ask =
        m_connection.prepare("SELECT m.kind, t.first, t.second, sender, receiver, time, seq, random, text, body, hour"
                             " FROM message m JOIN talk t ON t.id = m.talk WHERE m.id = ?1");
    if (!ask)
        return std::unexpected(ask.error());
    const Result<bool> row = ask->bind(1, id).step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::optional<ArchivedMessage>();
    ArchivedMessage out;
    out.id = id;
    out.talk = {ask->integer(0) == 0 ? ChatKind::C2C : ChatKind::Group, ask->text(1), ask->text(2)};
    out.from = ask->text(3);
    out.to = ask->text(4);
    out.time = ask->integer(5);
    out.seq = ask->integer(6);
    out.random = ask->integer(7);
    out.text = ask->text(8);
    out.body = QJsonDocument::fromJson(ask->bytes(9)).array();
    out.hour = ask->integer(10);
    return std::optional(out);
}

Result<HistoryTotals> HistoryStore::totals()
{
    HistoryTotals out;
    Result<sqlite::Statement> ask = m_connection.prepare(
        "SELECT count(*), coalesce(sum(messages), 0), coalesce(min(hour), 0), coalesce(max(hour), 0) FROM hour"
        " WHERE state = ?1");
    if (!ask)
        return std::unexpected(ask.error());
    if (const Result<bool> row = ask->bind(1, qint64(HistoryHour::State::Have)).step(); !row)
        return std::unexpected(row.error());
    out.hours = ask->integer(0);
    out.messages = ask->integer(1);
    out.firstHour = ask->integer(2);
    out.lastHour = ask->integer(3);
    const Result<qint64> bytes = m_connection.number("SELECT coalesce(sum(gzipbytes), 0) FROM file");
    const Result<int> days = retention();
    if (!bytes || !days)
        return std::unexpected(bytes ? days.error() : bytes.error());
    out.fileBytes = *bytes;
    out.databaseBytes = QFileInfo(m_connection.path()).size();
    out.retentionDays = *days;
    out.damaged = damagedFiles().size();
    return out;
}

} // namespace imdesk
