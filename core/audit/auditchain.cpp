// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditchain.h"

#include "core/base/savefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <utility>

#include <unistd.h>

namespace imdesk {

namespace {

constexpr int busyMs = 5000;
constexpr int hashBytes = 32;
constexpr int seqDigits = 19;
/// What the log beside the file may keep once it is put back into it, lest a burst of entries is paid for ever.
constexpr const char *logLimit = "PRAGMA journal_size_limit=16777216";

/// What the file consists of, by name, as the file itself keeps the words after CREATE.
struct SchemaPart
{
    const char *kind;
    const char *name;
    const char *rest;
};
constexpr SchemaPart schemaParts[] = {
    {"TABLE", "entries", "(seq INTEGER PRIMARY KEY, content BLOB NOT NULL, hash BLOB NOT NULL)"},
    {"TRIGGER", "entries_last", " BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END"},
    {"TRIGGER", "entries_stay",
     " BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END"}};

QByteArray creating(const SchemaPart &part, const char *unless)
{
    return QByteArray("CREATE ") + part.kind + ' ' + unless + part.name + part.rest;
}

struct AuditChainText
{
    Q_DECLARE_TR_FUNCTIONS(AuditChainText)
};

struct Head
{
    qint64 seq = 0;
    QByteArray hash;
};

std::optional<Head> readHead(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> parts = file.read(4096).trimmed().split(' ');
    bool ok = false;
    Head head{parts.value(0).toLongLong(&ok), QByteArray::fromHex(parts.value(1))};
    if (!ok || (head.seq > 0 && head.hash.size() != hashBytes))
        return std::nullopt;
    return head;
}

/// Whether something is there that is no head.
bool holdsNoHead(const QString &fileName) { return QFileInfo(fileName).size() > 0 && !readHead(fileName); }

/// Whether nothing is there: no file, or one without a byte.
bool holdsNothing(const QString &fileName) { return QFileInfo(fileName).size() <= 0; }

/// Whether the second side file was ever made, which the database itself remembers: audits of the first versions have
/// none, and nobody took it from them.
Result<bool> hasHadEnd(sqlite::Connection &database)
{
    const Result<qint64> version = database.number("PRAGMA user_version");
    return version ? Result<bool>(*version > 0) : std::unexpected(version.error());
}

/// The one of two that is further on.
std::optional<Head> further(const std::optional<Head> &one, const std::optional<Head> &two)
{
    return !one || (two && two->seq > one->seq) ? two : one;
}

/// An entry by which the file tells what it noticed about itself.
QByteArray noteOf(const QString &words)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("kind"), QStringLiteral("chain")},
                                     {QStringLiteral("time"), QDateTime::currentMSecsSinceEpoch()},
                                     {QStringLiteral("message"), words}})
        .toJson(QJsonDocument::Compact);
}

Result<Done> writeHead(const QString &path, const Head &head)
{
    const QString first = AuditChain::headFile(path);
    if (const auto why = saveForOwner(first, QByteArray::number(head.seq) + ' ' + head.hash.toHex() + '\n'))
        return fail(ApiError::Kind::Storage, QStringLiteral("%1: %2").arg(first, *why));
    // The second time in place and always of one length: once it is on the disk it costs no flush, and what a crash
    // leaves is old or new.
    QFile second(AuditChain::secondFile(path));
    const bool isNew = !second.exists();
    if (!second.open(QIODevice::ReadWrite))
        return fail(ApiError::Kind::Storage, QStringLiteral("%1: %2").arg(second.fileName(), second.errorString()));
    second.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray line =
        QByteArray::number(head.seq).rightJustified(seqDigits, '0') + ' ' + head.hash.toHex() + '\n';
    if (second.size() > line.size()) // somebody else's bytes would stand behind it for ever
        second.resize(0);
    if (second.write(line) != line.size() || !second.flush() || (isNew && ::fsync(second.handle()) != 0))
        return fail(ApiError::Kind::Storage, QStringLiteral("%1: %2").arg(second.fileName(), second.errorString()));
    return Done{};
}

/// Whether the table and what keeps its rows from being changed are still as they were made, and nothing besides.
bool isAsMade(sqlite::Connection &database)
{
    Result<sqlite::Statement> parts = database.prepare("SELECT sql FROM sqlite_master ORDER BY name");
    if (!parts)
        return false;
    for (const SchemaPart &part : schemaParts) {
        const Result<bool> row = parts->step();
        if (!row || !*row || parts->text(0).toUtf8() != creating(part, ""))
            return false;
    }
    const Result<bool> more = parts->step();
    return more && !*more;
}

/// Only the sentence; the number is told beside it.
void breakAt(AuditVerdict &verdict, qint64 seq, const QString &why)
{
    verdict.brokenAt = seq;
    verdict.why = why;
}

QString fileDamaged(const QString &why)
{
    return AuditChainText::tr("All entries are as they were written, but the file around them is damaged: %1").arg(why);
}

/// The file with its rows in their order.
struct OpenedRows
{
    sqlite::Connection database;
    sqlite::Statement rows; ///< after the database, so that it goes first
    QString refusal;        ///< why SQLite takes the file only to salvage what is in it; empty where it is not so
};

bool hasTable(sqlite::Connection &database)
{
    return database.number("SELECT count(*) FROM sqlite_master WHERE name = 'entries'").value_or(1) > 0;
}

/// An error of damage also where the file can be opened and has no entries.
Result<OpenedRows> openRows(const QString &path)
{
    std::optional<ApiError> refusal;
    for (const auto mode : {sqlite::Connection::Mode::ReadOnly, sqlite::Connection::Mode::Salvage}) {
        Result<sqlite::Connection> database = sqlite::Connection::open(path, mode, busyMs);
        Result<sqlite::Statement> rows = std::unexpected(ApiError());
        if (database)
            rows = database->prepare("SELECT seq, typeof(content), content, hash FROM entries ORDER BY seq");
        if (database && rows)
            return OpenedRows{std::move(*database), std::move(*rows), refusal ? refusal->message : QString()};
        const ApiError error = database ? rows.error() : database.error();
        if (!refusal)
            refusal = database && !hasTable(*database) ? sqlite::damage(error.message) : error;
        if (!sqlite::isDamage(*refusal))
            break;
    }
    return std::unexpected(*refusal);
}

/// Of entries that cannot be read at all only what stands beside them tells.
void breakAtHead(AuditVerdict &verdict, const QString &path, qint64 noted, const QString &why)
{
    for (const QString &name : {AuditChain::headFile(path), AuditChain::secondFile(path)}) {
        if (const QFileInfo beside(name); beside.exists())
            verdict.lastMs = qMax(verdict.lastMs, beside.lastModified().toMSecsSinceEpoch());
    }
    const QString when = QDateTime::fromMSecsSinceEpoch(verdict.lastMs, Qt::UTC).toString(Qt::ISODate);
    breakAt(verdict, 1,
            AuditChainText::tr("The file breaks at its head, so no entry can be read: %1. By its side file it had %2 "
                               "entries; the last, number %2, was added at %3.")
                .arg(why, QString::number(noted), when));
}

/// No entry is broken, so none is named.
void breakAround(AuditVerdict &verdict, const QString &why)
{
    verdict.aroundBroken = true;
    verdict.why = why;
}

} // namespace

Result<AuditChain> AuditChain::open(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    const bool isNew = !QFileInfo::exists(path);
    Result<sqlite::Connection> database = sqlite::Connection::open(path, sqlite::Connection::Mode::ReadWrite, busyMs);
    if (!database)
        return std::unexpected(database.error());
    if (isNew)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QList<QByteArray> statements{"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", logLimit};
    for (const SchemaPart &part : schemaParts)
        statements << creating(part, "IF NOT EXISTS ");
    for (const QByteArray &sql : std::as_const(statements)) {
        if (const Result<Done> done = database->run(sql.constData()); !done)
            return std::unexpected(done.error());
    }
    return AuditChain(std::move(*database));
}

QString AuditChain::secondFile(const QString &path)
{
    const QFileInfo info(path);
    return QStringLiteral("%1/.%2.end").arg(info.path(), info.fileName());
}

QByteArray AuditChain::hashOf(const QByteArray &previous, qint64 seq, const QByteArray &content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    const quint64 number = qToBigEndian(static_cast<quint64>(seq));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&number), sizeof number));
    hash.addData(content);
    return hash.result();
}

Result<qint64> AuditChain::append(const QList<QByteArray> &contents, const Bar &bar)
{
    // Immediate: the hash before ours must not be overtaken by another process.
    if (const Result<Done> begun = m_database.run("BEGIN IMMEDIATE"); !begun)
        return std::unexpected(begun.error());
    const auto undo = [this](const ApiError &error) -> Result<qint64> {
        (void)m_database.run("ROLLBACK");
        return std::unexpected(error);
    };
    if (const std::optional<ApiError> barred = bar ? bar() : std::nullopt)
        return undo(*barred);
    Head head;
    {
        Result<sqlite::Statement> last = m_database.prepare("SELECT seq, hash FROM entries ORDER BY seq DESC LIMIT 1");
        if (!last)
            return undo(last.error());
        const Result<bool> row = last->step();
        if (!row)
            return undo(row.error());
        if (*row)
            head = {last->integer(0), last->bytes(1)};
    }
    const Result<bool> hadEnd = hasHadEnd(m_database);
    if (!hadEnd)
        return undo(hadEnd.error());
    const QString endFile = secondFile(m_database.path());
    const std::optional<Head> first = readHead(headFile(m_database.path()));
    const std::optional<Head> second = readHead(endFile);
    const std::optional<Head> noted = further(first, second);
    const bool anyNoted = noted && noted->seq > 0;
    const bool headLost = !first && (head.seq > 0 || anyNoted);
    const bool endLost = head.seq > 0 && !second && (*hadEnd || !holdsNothing(endFile));
    const bool rowsLost = head.seq == 0 && anyNoted;
    QList<QByteArray> rows = contents;
    if (rowsLost)
        rows.prepend(noteOf(AuditChainText::tr("All %1 entries before this one were gone.").arg(noted->seq)));
    else if (headLost)
        rows.prepend(
            noteOf(AuditChainText::tr("The side file with the head of the chain was missing before this entry: "
                                      "whether entries were cut off cannot be told.")));
    else if (endLost)
        rows.prepend(
            noteOf(AuditChainText::tr("The second side file with the end of the chain was missing or spoilt before "
                                      "this entry: whether entries were cut off cannot be told.")));
    // Another process that comes between these rows and their head must not take that for a loss; but a loss that is
    // still to be noted must not be covered up.
    const bool toldHere = head.seq > 0 && (headLost || endLost);
    if (!toldHere && (!first || !second)) {
        if (const Result<Done> done = writeHead(m_database.path(), *further(noted, head)); !done)
            return undo(done.error());
    }
    if (!*hadEnd) {
        if (const Result<Done> done = m_database.run("PRAGMA user_version = 1"); !done)
            return undo(done.error());
    }
    // A tail that was cut off must not be written over.
    if (noted && noted->seq > head.seq)
        head = *noted;
    const qint64 asked = head.seq + 1 + (rows.size() - contents.size());
    Result<sqlite::Statement> insert = m_database.prepare("INSERT INTO entries VALUES(?, ?, ?)");
    if (!insert)
        return undo(insert.error());
    for (const QByteArray &content : std::as_const(rows)) {
        head.hash = hashOf(head.hash, ++head.seq, content);
        insert->bind(1, head.seq).bindBytes(2, content).bindBytes(3, head.hash);
        if (const Result<bool> done = insert->step(); !done)
            return undo(done.error());
        insert->reset();
    }
    if (const Result<Done> done = m_database.run("COMMIT"); !done)
        return undo(done.error());
    // A crash here leaves the head behind the rows, which verify tells from one that is ahead of them.
    if (const Result<Done> done = writeHead(m_database.path(), head); !done)
        return std::unexpected(done.error());
    return asked;
}

Result<AuditVerdict> verifyAudit(const QString &path, std::stop_token stop)
{
    AuditVerdict verdict;
    if (!QFileInfo::exists(path))
        return fail(ApiError::Kind::Unreadable, AuditChainText::tr("There is no audit at %1.").arg(path));
    const std::optional<Head> first = readHead(AuditChain::headFile(path));
    const std::optional<Head> second = readHead(AuditChain::secondFile(path));
    const std::optional<Head> head = further(first, second);
    verdict.headMissing = !first;
    verdict.endUnreadable = holdsNoHead(AuditChain::secondFile(path));
    Result<OpenedRows> opened = openRows(path);
    if (!opened && sqlite::isDamage(opened.error()) && head && head->seq > 0) {
        breakAtHead(verdict, path, head->seq, opened.error().message);
        return verdict;
    }
    if (!opened)
        return fail(
            ApiError::Kind::Storage,
            AuditChainText::tr("The file %1 cannot be read as an audit, so nothing can be said of its entries: %2")
                .arg(path, opened.error().message));
    sqlite::Connection &database = opened->database;
    sqlite::Statement &rows = opened->rows;
    QByteArray previous;
    qint64 expected = 1;
    for (;;) {
        if (stop.stop_requested())
            return std::unexpected(makeError(ApiError::Kind::Cancelled, QString()));
        const Result<bool> row = rows.step();
        if (!row && head && head->seq == verdict.entries) {
            breakAround(verdict, fileDamaged(row.error().message));
            return verdict;
        }
        if (!row) {
            breakAt(verdict, expected, AuditChainText::tr("It cannot be read: %1").arg(row.error().message));
            return verdict;
        }
        if (!*row)
            break;
        const qint64 seq = rows.integer(0);
        if (seq != expected) {
            breakAt(verdict, expected, AuditChainText::tr("It is missing; the next one there is %1.").arg(seq));
            return verdict;
        }
        const QByteArray content = rows.bytes(2);
        const QByteArray hash = rows.bytes(3);
        if (rows.text(1) != QLatin1String("blob") || hash.size() != hashBytes ||
            hash != AuditChain::hashOf(previous, seq, content)) {
            breakAt(verdict, seq, AuditChainText::tr("Its content does not fit its hash."));
            return verdict;
        }
        if ((first && first->seq == seq && first->hash != hash) ||
            (second && second->seq == seq && second->hash != hash)) {
            breakAt(verdict, seq, AuditChainText::tr("Its hash is not the one in the side file."));
            return verdict;
        }
        const QJsonObject entry = QJsonDocument::fromJson(content).object();
        const qint64 time = entry.value(QLatin1String("time")).toInteger();
        if (!verdict.endLostAt && entry.value(QLatin1String("kind")) == QLatin1String("chain"))
            verdict.endLostAt = seq;
        if (seq == 1)
            verdict.firstMs = time;
        verdict.lastMs = time;
        previous = hash;
        verdict.entries = seq;
        ++expected;
    }
    // Looked at last: who adds the first rows makes the file before them.
    const Result<bool> hadEnd = hasHadEnd(database);
    verdict.endMissing = verdict.entries > 0 && holdsNothing(AuditChain::secondFile(path)) && (!hadEnd || *hadEnd);
    if (head && head->seq > verdict.entries) {
        breakAt(verdict, expected,
                AuditChainText::tr("It and what follows were cut off: the side file tells of %1 "
                                   "entries.")
                    .arg(head->seq));
        return verdict;
    }
    if (!opened->refusal.isEmpty()) {
        breakAround(verdict, fileDamaged(opened->refusal));
        return verdict;
    }
    if (!isAsMade(database)) {
        breakAround(verdict, AuditChainText::tr("All entries are as they were written, but the table around them or "
                                                "what keeps them from being changed is not as it was made."));
        return verdict;
    }
    Result<sqlite::Statement> check = database.prepare("PRAGMA integrity_check(1)");
    const Result<bool> checked = check ? check->step() : std::unexpected(check.error());
    if (!checked || (*checked && check->text(0) != QLatin1String("ok")))
        breakAround(verdict, fileDamaged(checked ? check->text(0) : checked.error().message));
    return verdict;
}

} // namespace imdesk
