// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventwriter.h"

#include "core/base/logging.h"
#include "core/callbacks/eventhandling.h"
#include "core/callbacks/eventschema.h"
#include "core/callbacks/logplace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>

#include <algorithm>
#include <array>

namespace imdesk {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

constexpr qint64 newestRemembered = 2'000; // looked at for repeats when a log is opened again
constexpr qint64 checkedBytes = qint64(64) << 20;
constexpr int walPages = 2'000;
constexpr int mostWalPages = 20'000; // the disk does not keep up: those who write wait for it
constexpr qint64 placeLookMs = 200;

std::unexpected<ApiError> writtenByAnother(const QString &path)
{
    return fail(ApiError::Kind::Busy,
                StoreText::tr("%1 is held by another imdesk or imdeskctl.").arg(QDir::toNativeSeparators(path)));
}

} // namespace

Result<std::unique_ptr<EventStore::Writer>> EventStore::Writer::open(const StoreOptions &given)
{
    StoreOptions options = given;
    options.path = logplace::realPath(given.path);
    const QFileInfo file(options.path);
    if (options.path.isEmpty())
        return fail(ApiError::Kind::Storage, StoreText::tr("No file is given for the event log."));
    if (file.isDir())
        return fail(ApiError::Kind::Storage,
                    StoreText::tr("%1 is a folder.").arg(QDir::toNativeSeparators(options.path)));
    if (!options.makeFolder && !file.absoluteDir().exists()) {
        return fail(ApiError::Kind::Storage,
                    StoreText::tr("The folder %1 does not exist. Make it, or correct the path.")
                        .arg(QDir::toNativeSeparators(file.absolutePath())));
    }
    if (!QDir().mkpath(file.absolutePath())) {
        return fail(ApiError::Kind::Storage,
                    StoreText::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(file.absolutePath())));
    }
    Result<FileLock> lock = FileLock::take(options.path + QStringLiteral(".lock"));
    if (!lock) {
        if (lock.error().kind != ApiError::Kind::Busy)
            return std::unexpected(lock.error());
        return writtenByAnother(options.path);
    }
    Result<std::optional<SalvageReport>> finished = EventSalvage::finish(options.path);
    if (!finished)
        return std::unexpected(finished.error());
    std::optional<SalvageReport> salvage = *finished;
    QString aside;
    if (!QFile::exists(options.path)) {
        logplace::clear(options.path);
        aside = logplace::freshlyAside(options.path);
    }
    // Callbacks carry private messages: nobody else on this computer reads them.
    if (const Result<Done> made = sqlite::makePrivateFile(options.path); !made)
        return std::unexpected(made.error());
    Result<std::unique_ptr<Writer>> writer = attempt(options);
    if (!writer && sqlite::isDamage(writer.error()) && EventSalvage::isEventLog(options.path)) {
        const Result<SalvageReport> report = EventSalvage::run(options.path);
        if (!report)
            return std::unexpected(report.error());
        salvage = *report;
        writer = attempt(options);
    }
    if (!writer)
        return writer;
    (*writer)->m_lock.emplace(std::move(*lock));
    (*writer)->m_salvage = salvage;
    (*writer)->m_foundAside = aside;
    return writer;
}

Result<std::unique_ptr<EventStore::Writer>> EventStore::Writer::attempt(const StoreOptions &options)
{
    Result<sqlite::Connection> connection =
        sqlite::Connection::open(options.path, sqlite::Connection::Mode::ReadWrite, options.busyMs);
    if (!connection)
        return std::unexpected(connection.error());
    // SQLite opens it all the same, and every callback would be refused.
    if (connection->isReadOnly())
        return fail(ApiError::Kind::Storage, StoreText::tr("%1 may only be read: events cannot be kept in it.")
                                                 .arg(QDir::toNativeSeparators(options.path)));
    // The file of the lock has the name of the log, of which there may be several.
    Result<FileLock> fileLock = FileLock::takeNumber(connection->file());
    if (!fileLock && connection->hasOtherNames())
        return writtenByAnother(options.path);
    std::unique_ptr<Writer> writer(new Writer(std::move(*connection), options));
    if (fileLock)
        writer->m_fileLock.emplace(std::move(*fileLock));
    if (const Result<Done> ready = writer->prepare(); !ready)
        return std::unexpected(ready.error());
    return writer;
}

Result<std::unique_ptr<EventStore::Writer>> EventStore::Writer::rescue(std::unique_ptr<Writer> damaged)
{
    const StoreOptions options = damaged->m_options;
    const qint64 next = damaged->m_next;
    std::vector<Answered> answers = std::move(damaged->m_answers);
    FileLock lock = std::move(*damaged->m_lock);
    damaged.reset(); // its connection must be closed before the file is put aside
    if (!EventSalvage::isEventLog(options.path))
        return fail(ApiError::Kind::Storage,
                    StoreText::tr("%1 is damaged and cannot be saved.").arg(QDir::toNativeSeparators(options.path)));
    const Result<SalvageReport> report = EventSalvage::run(options.path, next - 1);
    if (!report)
        return std::unexpected(report.error());
    Result<std::unique_ptr<Writer>> writer = attempt(options);
    if (!writer)
        return writer;
    (*writer)->m_lock.emplace(std::move(lock));
    (*writer)->m_salvage = *report;
    (*writer)->goOnAfter(next - 1);
    (*writer)->m_answers = std::move(answers);
    return writer;
}

void EventStore::Writer::goOnAfter(qint64 seq)
{
    const bool isEmpty = m_first == m_next;
    m_next = qMax(m_next, seq + 1);
    if (isEmpty)
        m_first = m_next;
}

EventStore::Writer::Writer(sqlite::Connection connection, const StoreOptions &options)
    : m_connection(std::move(connection)), m_options(options)
{
    m_steady.start();
}

Result<Done> EventStore::Writer::checkPages()
{
    // Larger files would keep people waiting; what is damaged there is found when it is reached.
    if (QFileInfo(m_options.path).size() > checkedBytes)
        return Done{};
    Result<sqlite::Statement> check = m_connection.prepare("PRAGMA quick_check(1)");
    if (!check)
        return std::unexpected(check.error());
    const Result<bool> row = check->step();
    if (!row)
        return std::unexpected(row.error());
    if (check->text(0) == QLatin1String("ok"))
        return Done{};
    return std::unexpected(sqlite::damage(check->text(0)));
}

Result<Done> EventStore::Writer::prepare()
{
    if (const Result<Done> schema = eventschema::prepareForWriting(m_connection); !schema)
        return schema;
    if (const Result<Done> table = eventhandling::prepare(m_connection); !table)
        return table;
    if (const Result<Done> clock = m_age.open(m_connection); !clock)
        return clock;
    Result<sqlite::Statement> journal = m_connection.prepare("PRAGMA journal_mode = WAL");
    if (!journal)
        return std::unexpected(journal.error());
    const Result<bool> row = journal->step();
    if (!row || journal->text(0) != QLatin1String("wal")) {
        return fail(ApiError::Kind::Storage, StoreText::tr("%1 cannot be written safely: no write-ahead log there.")
                                                 .arg(QDir::toNativeSeparators(m_options.path)));
    }
    *journal = {};
    // A burst of large events makes the write-ahead log long; it is cut when it begins anew.
    if (const Result<Done> limited = m_connection.run("PRAGMA journal_size_limit = 33554432"); !limited)
        return limited;
    if (const Result<Done> sound = checkPages(); !sound)
        return sound;
    const bool full = m_options.sync == StoreOptions::Sync::Full;
    if (const Result<Done> set = m_connection.run(full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
        !set)
        return set;
    // The newest rows may be lost where what belongs to them is not: their numbers were seen by others. A number
    // that no log reaches is damage.
    const Result<qint64> last =
        m_connection.number("SELECT max(coalesce((SELECT max(seq) FROM event), 0), coalesce((SELECT last FROM answered "
                            "WHERE last - first BETWEEN 0 AND 1000000 ORDER BY first DESC LIMIT 1), 0),"
                            " coalesce((SELECT max(seq) FROM handling WHERE seq < 1099511627776), 0))");
    if (!last)
        return std::unexpected(last.error());
    m_next = *last + 1;
    const Result<qint64> first = m_connection.number(
        QByteArray("SELECT coalesce((SELECT min(seq) FROM event), " + QByteArray::number(m_next) + ')').constData());
    if (!first)
        return std::unexpected(first.error());
    m_first = *first;
    m_connection.countWal();
    Result<sqlite::Statement> begin = m_connection.prepare("BEGIN IMMEDIATE");
    Result<sqlite::Statement> commit = m_connection.prepare("COMMIT");
    Result<sqlite::Statement> insert = m_connection.prepare(
        "INSERT INTO event(seq, received_at, command, sender, receivers, grp, text, detail, ip, platform, "
        "request_time, sign,"
        " http_status, answer_code, answer_text, note, query, body, answer_more, rule, copy_of, origin)"
        " VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    Result<sqlite::Statement> answers =
        m_connection.prepare("INSERT OR REPLACE INTO answered(first, last, at) VALUES(?,?,?)");
    Result<sqlite::Statement> handling = eventhandling::prepareInsert(m_connection);
    Result<sqlite::Statement> pageCount = m_connection.prepare("PRAGMA page_count");
    Result<sqlite::Statement> reading = m_connection.prepare("SELECT 1 FROM sqlite_master");
    for (const Result<sqlite::Statement> *part :
         {&begin, &commit, &insert, &answers, &handling, &pageCount, &reading}) {
        if (!*part)
            return std::unexpected(part->error());
    }
    m_begin = std::move(*begin);
    m_commit = std::move(*commit);
    m_insert = std::move(*insert);
    m_insertHandling = std::move(*handling);
    m_insertAnswers = std::move(*answers);
    m_pageCount = std::move(*pageCount);
    m_reading = std::move(*reading);
    m_connection.noteSize();
    return rememberNewest();
}

// A repeat may come after the program was started anew.
Result<Done> EventStore::Writer::rememberNewest()
{
    Result<sqlite::Statement> newest =
        m_connection.prepare("SELECT seq, received_at, command, body, ip, platform, "
                             "(SELECT trace FROM handling WHERE handling.seq = event.seq) FROM event WHERE seq > ? AND "
                             "copy_of = 0 AND http_status = 200 AND "
                             "origin = 0 ORDER BY seq");
    if (!newest)
        return std::unexpected(newest.error());
    newest->bind(1, m_next - 1 - newestRemembered);
    return newest->each([&] {
        CallbackEvent event;
        event.receivedAt = newest->integer(1);
        event.command = newest->text(2);
        event.body = newest->bytes(3);
        event.ip = newest->text(4);
        event.platform = newest->text(5);
        event.handling = newest->bytes(6);
        m_repeats.look(event, newest->integer(0));
    });
}

Result<Done> EventStore::Writer::insert(const CallbackEvent &event, qint64 seq)
{
    // All texts go into one piece of memory that lasts until the row is in; one each would cost more than the row.
    const std::array texts{&event.command, &event.sender,   &event.receivers,  &event.group, &event.text, &event.detail,
                           &event.ip,      &event.platform, &event.answerText, &event.note,  &event.rule};
    constexpr std::array places{3, 4, 5, 6, 7, 8, 9, 10, 15, 16, 20};
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    qsizetype room = 0;
    for (const QString *text : texts)
        room += encoder.requiredSpace(text->size());
    if (m_texts.size() < room)
        m_texts.resize(room);
    char *at = m_texts.data();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        char *end = texts[i]->isEmpty() ? at : encoder.appendToBuffer(at, *texts[i]);
        if (encoder.hasError()) {
            // Half a character becomes what it is in memory and for filters.
            const QByteArray utf8 = texts[i]->toUtf8();
            end = std::copy(utf8.begin(), utf8.end(), at);
            encoder.resetState();
        }
        m_insert.bindView(places[i], QByteArrayView(at, end - at));
        at = end;
    }
    m_insert.bind(1, seq)
        .bind(2, event.receivedAt)
        .bind(11, event.requestTime)
        .bind(12, qint64(event.sign))
        .bind(13, event.httpStatus)
        .bind(14, event.answerCode)
        .bindBytes(17, event.query)
        .bindBytes(18, event.body)
        .bindBytes(19, event.answerMore)
        .bind(21, event.copyOf)
        .bind(22, qint64(event.origin));
    const Result<Done> done = m_insert.run();
    constexpr qsizetype usualTexts = 64 << 10;
    if (m_texts.size() > usualTexts)
        m_texts.clear(); // one large event is no reason to hold its room for months
    return done ? eventhandling::insert(m_insertHandling, event, seq) : done;
}

void EventStore::Writer::answered(qint64 atMs)
{
    if (!m_answers.empty() && m_answers.back().at == atMs && m_answers.back().last + 1 == m_batchFirst)
        m_answers.back().last = m_batchLast;
    else
        m_answers.push_back({m_batchFirst, m_batchLast, atMs});
}

Result<Done> EventStore::Writer::insertAnswers()
{
    for (const Answered &answer : m_answers) {
        if (const Result<Done> done =
                m_insertAnswers.bind(1, answer.first).bind(2, answer.last).bind(3, answer.at).run();
            !done)
            return done;
    }
    return Done{};
}

void EventStore::Writer::readOn()
{
    if (m_readsOn)
        return;
    const Result<bool> row = m_reading.step();
    m_readsOn = row && *row;
    if (!m_readsOn)
        m_reading.reset();
}

void EventStore::Writer::letGo()
{
    if (std::exchange(m_readsOn, false))
        m_reading.reset();
}

void EventStore::Writer::forget()
{
    letGo();
    // Fails where SQLite has rolled back by itself, which is as good.
    const Result<Done> undone = m_connection.run("ROLLBACK");
    if (!undone)
        qCDebug(logCallbacks, "rollback: %ls", qUtf16Printable(undone.error().message));
}

/// Begins a transaction, and looks at the file once nobody else can change the log any more: another program may have
/// made it shorter and whole while its lock was waited for, and what is written from here on is in no file yet.
Result<Done> EventStore::Writer::beginWriting()
{
    if (Result<Done> begun = m_begin.run(); !begun)
        return begun;
    // Whoever reads on could not have begun, had anybody else written meanwhile; and no batch makes it shorter.
    if (!m_readsOn)
        notePages();
    if (!isCut())
        return Done{};
    forget();
    return fail(ApiError::Kind::Storage,
                StoreText::tr("%1 was cut short by another program.").arg(QDir::toNativeSeparators(m_options.path)));
}

Result<Done> EventStore::Writer::write(const std::vector<EventPtr> &events)
{
    Result<Done> done = beginWriting();
    if (!done)
        return done;
    qint64 seq = m_next;
    for (const EventPtr &event : events) {
        if (!done)
            break;
        event->copyOf = m_repeats.look(*event, seq, m_first);
        done = insert(*event, seq++);
    }
    if (done)
        done = m_commit.run();
    if (!done) {
        m_repeats.forgetFrom(m_next);
        forget();
        return done;
    }
    qint64 number = m_next;
    for (const EventPtr &event : events)
        event->seq = number++;
    m_batchFirst = m_next;
    m_batchLast = seq - 1;
    m_next = seq;
    m_hasWritten = true;
    return Done{};
}

Result<Done> EventStore::Writer::flushAnswers()
{
    if (!hasOpenAnswers())
        return Done{};
    Result<Done> done = beginWriting();
    if (!done)
        return done;
    done = insertAnswers();
    if (done)
        done = m_commit.run();
    if (done)
        m_answers.clear();
    else
        forget();
    return done;
}

void EventStore::Writer::copyAside(std::function<void()> copied)
{
    Result<sqlite::Connection> other =
        sqlite::Connection::open(m_options.path, sqlite::Connection::Mode::ReadWrite, m_options.busyMs);
    if (other && other->file() == m_connection.file())
        m_copier = std::make_unique<sqlite::WalCopier>(std::move(*other), std::move(copied));
}

bool EventStore::Writer::checkpoint()
{
    // Into a file that was cut short, it would look whole again and be damaged.
    if (m_connection.walPages() < walPages || isCut())
        return false;
    if (m_copier && m_connection.walPages() < mostWalPages && !m_copier->hasCopied())
        return false;
    // What a reader holds back is put there the next time.
    if (const Result<Done> done = m_connection.run("PRAGMA wal_checkpoint(PASSIVE)"); !done)
        qCWarning(logCallbacks, "the write-ahead log grows: %ls", qUtf16Printable(done.error().message));
    // Where no times of answers wait for a commit, it may be long until one begins the log anew.
    if (!hasOpenAnswers()) {
        setPatience(0);
        if (const Result<Done> cut = m_connection.run("PRAGMA wal_checkpoint(TRUNCATE)"); !cut)
            qCDebug(logCallbacks, "the write-ahead log stays long: %ls", qUtf16Printable(cut.error().message));
        setPatience(m_options.busyMs);
    }
    m_connection.noteSize();
    m_leastPages = std::numeric_limits<qint64>::max();
    return true;
}

bool EventStore::Writer::isMoved()
{
    if (const qint64 now = m_steady.elapsed(); now - m_placeLookedAt >= placeLookMs) {
        m_placeLookedAt = now;
        const bool isWhole = !isCut(); // which knows who made it shorter
        m_isMoved = isWhole && m_connection.place() != sqlite::Connection::Place::Here;
    }
    return m_isMoved || m_isCut;
}

bool EventStore::Writer::isCut()
{
    m_isCut =
        m_isCut || (m_connection.isShorter() && m_connection.place() == sqlite::Connection::Place::Cut && lacksPages());
    return m_isCut;
}

void EventStore::Writer::notePages()
{
    const Result<bool> row = m_pageCount.step();
    if (row && *row)
        m_leastPages = qMin(m_leastPages, m_pageCount.integer(0));
    m_pageCount.reset();
}

// Somebody with a tool of SQLite may make it shorter and leave it whole. It must not be opened to look: closing it
// would let go all locks that SQLite has on it here. Pages that were added since, which are in the write-ahead log
// alone, need not be in it: it has to have as many as the log had at some moment since it was longer.
bool EventStore::Writer::lacksPages()
{
    const Result<bool> row = m_pageCount.step();
    const qint64 pages = row && *row ? m_pageCount.integer(0) : 0;
    m_pageCount.reset();
    const Result<qint64> pageBytes = row ? m_connection.number("PRAGMA page_size") : std::unexpected(row.error());
    // While somebody else has it locked, nothing is known; the next look is before anything is written.
    if (!pageBytes)
        return sqlite::isDamage(pageBytes.error());
    m_leastPages = qMin(m_leastPages, pages);
    if (m_leastPages < 1 || m_leastPages * *pageBytes > QFileInfo(m_options.path).size())
        return true;
    m_connection.noteSize();
    m_leastPages = pages;
    return false;
}

/// SQLite, when it closes a file that is no longer at its path, puts nothing into it and removes nothing beside it.
Result<Done> EventStore::Writer::putAside()
{
    m_keptAs = logplace::putAside(m_options.path);
    if (!m_keptAs.isEmpty())
        return Done{};
    return fail(ApiError::Kind::Storage,
                StoreText::tr("%1 was cut short by another program, and what is left of it cannot be put aside.")
                    .arg(QDir::toNativeSeparators(m_options.path)));
}

// SQLite does not when it closes a file that was moved, and what the write-ahead log held would be lost with the next
// file of that name.
Result<Done> EventStore::Writer::leave()
{
    m_copier.reset(); // nobody else is to be at the log
    if (isCut())
        return putAside();
    if (const Result<Done> flushed = flushAnswers(); !flushed)
        qCDebug(logCallbacks, "times of answers could not be stored: %ls", qUtf16Printable(flushed.error().message));
    Result<sqlite::Statement> all = m_connection.prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!all)
        return std::unexpected(all.error());
    const Result<bool> row = all->step();
    if (!row)
        return std::unexpected(row.error());
    if (all->integer(0) != 0)
        return fail(ApiError::Kind::Storage, StoreText::tr("%1 was moved or removed while it was being read.")
                                                 .arg(QDir::toNativeSeparators(m_options.path)));
    *all = {};
    // Another log that has the place by now must not take what is left for its own; if it has some, ours is gone.
    const QString log = m_options.path + QLatin1String("-wal");
    if (m_connection.place() == sqlite::Connection::Place::Replaced && QFileInfo(m_options.path).isFile() &&
        QFileInfo(log).size() == 0) {
        QFile::remove(log);
        QFile::remove(m_options.path + QLatin1String("-shm"));
    }
    return Done{};
}

} // namespace imdesk
