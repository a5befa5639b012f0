// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobstore.h"

#include "core/base/savefile.h"
#include "core/jobs/jobjournal.h"
#include "core/jobs/jobsource.h"
#include "core/storage/filelock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <unistd.h>
#include <utility>

namespace imdesk {

namespace {

using namespace Qt::StringLiterals;

constexpr int busyMs = 5000;
constexpr qint64 stretch = 5000; // rows whose states are read at a time
constexpr qint64 toldEvery = 10'000;
const QString misreadKey = u"misread"_s;

struct JobStoreText
{
    Q_DECLARE_TR_FUNCTIONS(JobStoreText)
};

/// 32 bits that are the same for the same name.
quint32 bitsOf(const QByteArray &name)
{
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
    quint32 out = 0;
    for (int i = 0; i < 4; ++i)
        out = out << 8 | static_cast<quint8>(hash[i]);
    return out;
}

Result<Done> makeWritable(sqlite::Connection &database)
{
    if (const Result<Done> done = database.run("PRAGMA synchronous=FULL"); !done)
        return std::unexpected(done.error());
    // Journals of earlier days have no place for it. Another program may make it at the same time.
    Result<qint64> requests = database.number(JobStore::hasRequests);
    if (requests && *requests == 0) {
        const Result<Done> made = database.run("ALTER TABLE rows ADD COLUMN request TEXT");
        requests = made ? Result<qint64>(1) : database.number(JobStore::hasRequests);
        if (requests && *requests == 0)
            return std::unexpected(made.error());
    }
    if (!requests)
        return std::unexpected(requests.error());
    return Done{};
}

} // namespace

void JobCounts::add(JobState state, qint64 change)
{
    switch (state) {
    case JobState::Done:
        done += change;
        break;
    case JobState::Failed:
        failed += change;
        break;
    case JobState::Protected:
        guarded += change;
        skipped += change;
        break;
    case JobState::Skipped:
        skipped += change;
        break;
    case JobState::Unknown:
        unknown += change;
        break;
    default:
        break;
    }
}

ApiError JobStore::stoppedWhileReading()
{
    return makeError(ApiError::Kind::Cancelled,
                     JobStoreText::tr("Stopped while the rows were read: there is no job, and nothing was sent."));
}

Result<JobInfo> JobStore::create(const QString &folder, const JobPlan &plan, const QString &app, const QString &profile,
                                 qint64 nowMs, const Progress &progress, std::stop_token stop)
{
    if (const QString problem = plan.problem(); !problem.isEmpty())
        return fail(ApiError::Kind::Usage, problem);
    const auto giveUp = [&folder](const ApiError &error) -> Result<JobInfo> {
        QDir(folder).removeRecursively();
        return std::unexpected(error);
    };
    if (!QDir().mkpath(folder))
        return fail(ApiError::Kind::Storage, JobStoreText::tr("The folder %1 cannot be made.").arg(folder));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile rows(rowsFile(folder));
    // Rows that are there already are of another process's job, which is left as it is.
    if (!rows.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        QDir().rmdir(folder); // where it is empty
        return fail(ApiError::Kind::Storage, rows.errorString());
    }
    Result<JobSource> source = JobSource::open(plan);
    if (!source)
        return giveUp(source.error());
    rows.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    qint64 total = 0;
    for (;;) {
        if (stop.stop_requested())
            return giveUp(stoppedWhileReading());
        const Result<std::optional<QStringList>> row = source->next();
        if (!row)
            return giveUp(row.error());
        if (!*row)
            break;
        QJsonArray cells = QJsonArray::fromStringList(**row);
        if (!source->misread().isEmpty()) // no text, so that it is taken for no cell
            cells << QJsonObject{{misreadKey, source->misread()}};
        const QByteArray line = QJsonDocument(cells).toJson(QJsonDocument::Compact) + '\n';
        if (rows.write(line) != line.size())
            return giveUp(makeError(ApiError::Kind::Storage, rows.errorString()));
        if (++total % toldEvery == 0 && progress) {
            const auto [done, all] = source->progress();
            progress(total, done, all);
        }
    }
    if (total == 0)
        return giveUp(makeError(ApiError::Kind::Usage, JobStoreText::tr("There are no rows.")));
    // A full disk may show only here, and a plan must not be on it before its rows are.
    if (!rows.flush() || ::fsync(rows.handle()) != 0)
        return giveUp(makeError(ApiError::Kind::Storage, rows.errorString()));
    rows.close();
    Result<sqlite::Connection> database =
        sqlite::Connection::open(journalFile(folder), sqlite::Connection::Mode::ReadWrite, busyMs);
    if (!database)
        return giveUp(database.error());
    for (const char *sql : {"PRAGMA journal_mode=WAL", "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT)",
                            "CREATE TABLE rows(row INTEGER PRIMARY KEY, state INTEGER NOT NULL, code INTEGER, message "
                            "TEXT, word TEXT, sent INTEGER, again INTEGER, request TEXT)"}) {
        if (const Result<Done> done = database->run(sql); !done)
            return giveUp(done.error());
    }
    for (const auto &[key, value] :
         std::initializer_list<std::pair<const char *, QString>>{{"app", app},
                                                                 {"profile", profile},
                                                                 {"state", u"ready"_s},
                                                                 {"created", QString::number(nowMs)},
                                                                 {"total", QString::number(total)}}) {
        if (const Result<Done> done = jobjournal::setMeta(*database, QLatin1String(key), value); !done)
            return giveUp(done.error());
    }
    // Last: a folder with a plan is a whole job. The rows lie in their own file, once is enough.
    JobPlan kept = plan;
    if (!kept.file) {
        kept.file = JobFile{rowsFile(folder), {}, {}, {}, false, {}};
        for (const QString &field : source->fields())
            kept.file->columns.insert(field, field);
        kept.rows.clear();
        kept.list.reset();
    }
    // All of it or nothing, for whoever is killed in between.
    if (const auto why = saveForOwner(planFile(folder), kept.toJson()))
        return giveUp(makeError(ApiError::Kind::Storage, *why));
    Result<JobInfo> info = jobjournal::infoFrom(folder, *database);
    if (info)
        info->notes = source->notes();
    return info;
}

Result<JobInfo> JobStore::info(const QString &folder)
{
    Result<sqlite::Connection> database =
        sqlite::Connection::open(journalFile(folder), sqlite::Connection::Mode::ReadOnly, busyMs);
    if (!database)
        return std::unexpected(database.error());
    Result<JobInfo> info = jobjournal::infoFrom(folder, *database);
    if (!info || info->state != "running"_L1)
        return info;
    // Whoever runs it holds the lock; the journal of a killed run still says that it runs.
    const Result<FileLock> lock = FileLock::take(folder + u"/lock"_s);
    if (!lock)
        return info;
    info = jobjournal::infoFrom(folder, *database); // it may have ended just now
    if (info && info->state == "running"_L1)
        info->state = u"interrupted"_s;
    return info;
}

Result<JobStore> JobStore::open(const QString &folder, Mode mode)
{
    JobStore store;
    Result<sqlite::Connection> database = sqlite::Connection::open(journalFile(folder), mode, busyMs);
    if (!database)
        return std::unexpected(database.error());
    if (const Result<Done> ready = mode == Mode::ReadWrite ? makeWritable(*database) : Result<Done>(Done{}); !ready)
        return std::unexpected(ready.error());
    Result<JobInfo> info = jobjournal::infoFrom(folder, *database);
    if (!info)
        return std::unexpected(info.error());
    store.m_info = std::move(*info);
    store.m_verb = jobVerb(store.m_info.plan.verb);
    store.m_fields = store.m_info.plan.fields();
    store.m_rows = std::make_unique<QFile>(rowsFile(folder));
    if (!store.m_rows->open(QIODevice::ReadOnly))
        return fail(ApiError::Kind::Storage, store.m_rows->errorString());
    store.m_database.emplace(std::move(*database));
    return store;
}

Result<Done> JobStore::setState(const QString &state, const QString &trouble)
{
    m_info.state = state;
    m_info.trouble = trouble;
    if (const Result<Done> done = jobjournal::setMeta(*m_database, u"state"_s, state); !done)
        return done;
    return jobjournal::setMeta(*m_database, u"trouble"_s, trouble);
}

Result<JobRow> JobStore::rowOf(qint64 number, const QByteArray &line) const
{
    JobRow row;
    row.number = number;
    row.values = m_info.plan.argumentTexts();
    QJsonArray values = QJsonDocument::fromJson(line).array(); // an empty one, of what is none or is torn
    if (values.last().isObject()) {
        row.misread = values.last().toObject().value(misreadKey).toString();
        values.removeLast();
    }
    // A verb may have got fields since the rows were written. They come after its own of then, and before the tags.
    const qsizetype ofVerb = m_verb ? m_verb->fields.size() : 0, later = m_fields.size() - values.size();
    bool whole = !values.isEmpty() && later >= 0 && (later == 0 || later < ofVerb);
    for (qsizetype i = 0; whole && i < values.size(); ++i) {
        const QJsonValue value = values.at(i);
        whole = value.isString();
        if (!value.toString().isEmpty())
            row.values.insert(m_fields.at(i < ofVerb - later ? i : i + later), value.toString());
    }
    if (!whole)
        return std::unexpected(
            sqlite::damage(JobStoreText::tr("The file of the job is damaged: line %1 of %2 is no whole row.")
                               .arg(QString::number(number), QDir::toNativeSeparators(rowsFile(m_info.folder)))));
    const QByteArray id = m_info.id.toUtf8();
    row.random = (bitsOf(id + '#' + QByteArray::number(number)) & 0x7fffffff) | 1;
    // Room above it for more rows than a file has.
    row.sequence = (bitsOf(id) & 0x3fffffff) + static_cast<quint32>(number);
    return row;
}

Result<Done> JobStore::readStates(qint64 from)
{
    m_states.clear();
    m_statesFrom = from;
    m_statesTo = 0; // until all are read
    Result<sqlite::Statement> rows =
        m_database->prepare("SELECT row, state, again FROM rows WHERE row >= ? AND row < ?");
    if (!rows)
        return std::unexpected(rows.error());
    rows->bind(1, m_statesFrom).bind(2, from + stretch);
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row) {
            m_statesTo = from + stretch;
            return Done{};
        }
        m_states.insert(rows->integer(0),
                        RowState{static_cast<int>(rows->integer(1)), static_cast<int>(rows->integer(2))});
    }
}

Result<std::optional<JobRow>> JobStore::nextRow(bool skipEnded)
{
    for (;;) {
        // Before the row is read, for what fails must not pass it.
        if (skipEnded && m_number + 1 >= m_statesTo) {
            if (const Result<Done> done = readStates(m_number + 1); !done)
                return std::unexpected(done.error());
        }
        const qint64 place = m_rows->pos();
        const QByteArray line = m_rows->readLine();
        if (line.isEmpty() && m_number < m_info.counts.total)
            return std::unexpected(sqlite::damage(JobStoreText::tr("The job has %1 rows, and only %2 can be read.")
                                                      .arg(m_info.counts.total)
                                                      .arg(m_number)));
        if (line.isEmpty())
            return std::nullopt;
        ++m_number;
        const RowState state = skipEnded ? m_states.value(m_number) : RowState();
        if (state.state != static_cast<int>(JobState::Pending) || (m_onlySetBack && (state.again & setBack) == 0))
            continue;
        Result<JobRow> row = rowOf(m_number, line);
        if (!row) {
            --m_number;
            m_rows->seek(place);
            return std::unexpected(row.error());
        }
        row->repeated = (state.again & mayBeDone) != 0;
        return *row;
    }
}

Result<JobStore::Taken> JobStore::take(qsizetype want, const Catalogue &catalogue, Dialect dialect)
{
    Taken taken = std::exchange(m_untold, {}); // of a time that failed
    const auto giveUp = [this, &taken](const ApiError &error) -> Result<Taken> {
        m_untold = std::move(taken);
        return std::unexpected(error);
    };
    const auto close = [this, &taken](const QStringList &keys) {
        for (const QString &key : keys)
            taken.batches << JobBatch{m_open.take(key), key, 0, 0};
    };
    while (taken.batches.size() < want) {
        Result<std::optional<JobRow>> row = nextRow(true);
        if (!row)
            return giveUp(row.error());
        if (!*row) {
            close(m_calls.closeAll());
            taken.ended = true;
            break;
        }
        if (const QString problem = m_verb->problem(**row, catalogue, dialect); !problem.isEmpty()) {
            taken.skipped << JobOutcome{(*row)->number, JobState::Skipped, 0, problem, {}};
            // A file of nothing but wrong rows must not be read to its end in one go.
            if (taken.skipped.size() >= stretch)
                break;
            continue;
        }
        const QString key = m_verb->keyOf(**row);
        const std::optional<QString> lane = m_verb->ordered ? std::optional(m_verb->laneOf(**row)) : std::nullopt;
        const qsizetype perCall = m_verb->step(**row).rowsPerCall(catalogue);
        m_open[key] << std::move(**row);
        close(m_calls.add(key, lane, perCall));
    }
    if (!taken.skipped.isEmpty()) {
        if (const Result<Done> done = write({}, 0, taken.skipped); !done)
            return giveUp(done.error());
    }
    return taken;
}

Result<Done> JobStore::write(const QList<qint64> &begun, qint64 nowMs, const QList<JobOutcome> &ends)
{
    if (const Result<Done> done = m_database->run("BEGIN IMMEDIATE"); !done)
        return done;
    const auto undo = [this](const ApiError &error) -> Result<Done> {
        (void)m_database->run("ROLLBACK");
        return std::unexpected(error);
    };
    Result<sqlite::Statement> begin = m_database->prepare(
        "INSERT INTO rows(row, state, sent) VALUES(?, 5, ?) ON CONFLICT(row) DO UPDATE SET state = 5, sent = "
        "excluded.sent");
    Result<sqlite::Statement> end =
        m_database->prepare("INSERT INTO rows(row, state, code, message, word, request) VALUES(?, ?, ?, ?, ?, ?) ON "
                            "CONFLICT(row) DO UPDATE SET state = excluded.state, code = excluded.code, message = "
                            "excluded.message, word = excluded.word, request = excluded.request");
    if (!begin || !end)
        return undo(begin ? end.error() : begin.error());
    // A row that goes again at once has its end from the try before.
    for (const JobOutcome &outcome : ends) {
        end->bind(1, outcome.row).bind(2, static_cast<qint64>(outcome.state));
        // A million rows that are done say nothing more.
        if (outcome.code != 0)
            end->bind(3, qint64(outcome.code));
        if (!outcome.message.isEmpty())
            end->bind(4, outcome.message);
        if (!outcome.word.isEmpty())
            end->bind(5, outcome.word);
        if (outcome.state != JobState::Done && !outcome.requestId.isEmpty())
            end->bind(6, outcome.requestId);
        if (const Result<bool> done = end->step(); !done)
            return undo(done.error());
        end->reset();
    }
    for (const qint64 row : begun) {
        begin->bind(1, row).bind(2, nowMs);
        if (const Result<bool> done = begin->step(); !done)
            return undo(done.error());
        begin->reset();
    }
    if (const Result<Done> done = m_database->run("COMMIT"); !done)
        return undo(done.error()); // or no other transaction could begin
    for (const JobOutcome &outcome : ends) {
        m_info.counts.add(outcome.state, 1);
        if (m_entries && outcome.state == JobState::Done)
            m_entries->waiting[m_entries->ofRow.value(outcome.row)].remove(outcome.row);
    }
    return Done{};
}

Result<QList<JobRow>> JobStore::sentRows()
{
    struct Sent
    {
        qint64 ms = 0;
        bool setBack = false;
    };
    QHash<qint64, Sent> sent;
    Result<sqlite::Statement> rows = m_database->prepare("SELECT row, sent, again FROM rows WHERE state = 5");
    if (!rows)
        return std::unexpected(rows.error());
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        sent.insert(rows->integer(0), Sent{rows->integer(1), (rows->integer(2) & setBack) != 0});
    }
    QList<JobRow> out;
    if (sent.isEmpty())
        return out;
    m_rows->seek(0);
    for (qint64 number = 1; out.size() < sent.size(); ++number) {
        const QByteArray line = m_rows->readLine();
        if (line.isEmpty())
            break;
        if (const auto it = sent.constFind(number); it != sent.constEnd()) {
            Result<JobRow> row = rowOf(number, line);
            if (!row)
                return std::unexpected(row.error());
            row->sentMs = it->ms;
            row->setBack = it->setBack;
            out << *row;
        }
    }
    m_rows->seek(0);
    m_number = m_statesTo = 0;
    return out;
}

Result<Done> JobStore::repeat(const QList<qint64> &rows)
{
    if (const Result<Done> done = m_database->run("BEGIN IMMEDIATE"); !done)
        return done;
    const auto undo = [this](const ApiError &error) -> Result<Done> {
        (void)m_database->run("ROLLBACK");
        return std::unexpected(error);
    };
    Result<sqlite::Statement> update =
        m_database->prepare("UPDATE rows SET state = 0, again = COALESCE(again, 0) | 1 WHERE row = ?");
    if (!update)
        return undo(update.error());
    for (const qint64 row : rows) {
        update->bind(1, row);
        if (const Result<bool> done = update->step(); !done)
            return undo(done.error());
        update->reset();
    }
    const Result<Done> committed = m_database->run("COMMIT");
    return committed ? committed : undo(committed.error());
}

Result<JobPlan> JobStore::planWithRows(const JobInfo &info)
{
    constexpr qint64 mostRows = 100'000;
    JobPlan plan = info.plan;
    if (!plan.file || plan.file->path != rowsFile(info.folder))
        return plan;
    if (info.counts.total > mostRows)
        return fail(ApiError::Kind::Usage, JobStoreText::tr("The job has more rows than a job file can hold."));
    Result<JobStore> store = open(info.folder, Mode::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    plan.file.reset();
    store->m_info.plan.arguments = {}; // they stand in the plan already
    for (;;) {
        const Result<std::optional<JobRow>> row = store->nextRow(false);
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return plan;
        plan.rows << (*row)->values;
    }
}

} // namespace imdesk
