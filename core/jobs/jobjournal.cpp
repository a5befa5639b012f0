// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobjournal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace imdesk {

namespace {

using namespace Qt::StringLiterals;

constexpr int journalBusyMs = 5000;

struct JobJournalText
{
    Q_DECLARE_TR_FUNCTIONS(JobStoreText)
};

Result<QString> metaOf(sqlite::Connection &database, const QString &key)
{
    Result<sqlite::Statement> statement = database.prepare("SELECT value FROM meta WHERE key = ?");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(1, key);
    const Result<bool> row = statement->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? statement->text(0) : QString();
}

/// How an undo stands, without its plan.
struct UndoEnd
{
    QString state, undoneBy;
    JobCounts counts;
    /// It has taken back all that the other did, so that nothing of that stands any more: a row that is skipped gives
    /// nothing back, and one that the plan had no room for is not in it.
    bool takesBackAll(const JobCounts &other) const
    {
        return state == "finished"_L1 && counts.done == counts.total && counts.total >= other.done;
    }
};

Result<UndoEnd> undoEndIn(const QString &folder)
{
    Result<sqlite::Connection> database =
        sqlite::Connection::open(JobStore::journalFile(folder), sqlite::Connection::Mode::ReadOnly, journalBusyMs);
    if (!database)
        return std::unexpected(database.error());
    UndoEnd end;
    QString total;
    for (const auto &[key, text] : std::initializer_list<std::pair<const char *, QString *>>{
             {"state", &end.state}, {"undone_by", &end.undoneBy}, {"total", &total}}) {
        const Result<QString> value = metaOf(*database, QLatin1String(key));
        if (!value)
            return std::unexpected(value.error());
        *text = *value;
    }
    const Result<JobCounts> counts = jobjournal::countsOf(*database, total.toLongLong());
    if (!counts)
        return std::unexpected(counts.error());
    end.counts = *counts;
    return end;
}

/// Whether an undo holds. One that came to no job, or whose job was thrown away, undoes nothing; neither does one that
/// was itself wholly taken back by an undo that holds.
bool undoHolds(const QString &root, const QString &first, JobCounts &counts)
{
    QList<UndoEnd> ends; // along the chain of undos
    QStringList seen;
    for (QString id = first; !id.isEmpty() && !seen.contains(id);) {
        const QString folder = root + u'/' + id;
        if (!QFile::exists(JobStore::planFile(folder)))
            break;
        seen << id;
        const Result<UndoEnd> end = undoEndIn(folder);
        ends << end.value_or(UndoEnd());
        if (end && seen.size() == 1)
            counts = end->counts;
        id = end ? end->undoneBy : QString();
    }
    bool holds = false;
    for (qsizetype i = ends.size() - 1; i >= 0; --i)
        holds = !(holds && ends.at(i + 1).takesBackAll(ends.at(i).counts));
    return holds;
}

} // namespace

Result<Done> jobjournal::setMeta(sqlite::Connection &database, const QString &key, const QString &value)
{
    Result<sqlite::Statement> statement = database.prepare("INSERT OR REPLACE INTO meta VALUES(?, ?)");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(1, key).bind(2, value);
    const Result<bool> done = statement->step();
    return done ? Result<Done>(Done{}) : std::unexpected(done.error());
}

Result<JobCounts> jobjournal::countsOf(sqlite::Connection &database, qint64 total)
{
    JobCounts counts;
    counts.total = total;
    Result<sqlite::Statement> rows = database.prepare("SELECT state, count(*) FROM rows GROUP BY state");
    if (!rows)
        return std::unexpected(rows.error());
    const Result<Done> read =
        rows->each([&] { counts.add(static_cast<JobState>(rows->integer(0)), rows->integer(1)); });
    if (!read)
        return std::unexpected(read.error());
    return counts;
}

Result<jobjournal::SetBackRows> jobjournal::setBackRowsOf(sqlite::Connection &database)
{
    Result<sqlite::Statement> rows = database.prepare("SELECT state = 0 AND (again & 4) != 0, count(*) FROM rows WHERE "
                                                      "state IN (0, 5) AND (again & 2) != 0 GROUP BY 1");
    if (!rows)
        return std::unexpected(rows.error());
    SetBackRows out;
    const Result<Done> read =
        rows->each([&] { (rows->integer(0) != 0 ? out.unknown : out.others) += rows->integer(1); });
    if (!read)
        return std::unexpected(read.error());
    return out;
}

Result<JobInfo> jobjournal::infoFrom(const QString &folder, sqlite::Connection &database)
{
    Result<JobPlan> plan = JobPlan::read(JobStore::planFile(folder));
    if (!plan)
        return std::unexpected(plan.error());
    JobInfo info;
    info.id = QFileInfo(folder).fileName();
    info.folder = folder;
    info.plan = std::move(*plan);
    qint64 total = 0;
    for (const auto &[key, text] :
         std::initializer_list<std::pair<const char *, QString *>>{{"app", &info.app},
                                                                   {"profile", &info.profile},
                                                                   {"state", &info.state},
                                                                   {"trouble", &info.trouble},
                                                                   {"undone_by", &info.undoneBy}}) {
        const Result<QString> value = metaOf(database, QLatin1String(key));
        if (!value)
            return std::unexpected(value.error());
        *text = *value;
    }
    for (const auto &[key, number] :
         std::initializer_list<std::pair<const char *, qint64 *>>{{"created", &info.createdMs}, {"total", &total}}) {
        const Result<QString> value = metaOf(database, QLatin1String(key));
        if (!value)
            return std::unexpected(value.error());
        *number = value->toLongLong();
    }
    const Result<JobCounts> counts = countsOf(database, total);
    if (!counts)
        return std::unexpected(counts.error());
    info.counts = *counts;
    const Result<SetBackRows> setBack = setBackRowsOf(database);
    if (!setBack)
        return std::unexpected(setBack.error());
    info.setBack = setBack->others;
    info.setBackUnknown = setBack->unknown;
    if (!info.undoneBy.isEmpty() && !undoHolds(QFileInfo(folder).path(), info.undoneBy, info.undoCounts)) {
        info.undoneBy.clear();
        info.undoCounts = {};
    }
    return info;
}

JobInfo jobjournal::damagedInfo(const QString &folder, const ApiError &why)
{
    JobInfo info;
    info.id = QFileInfo(folder).fileName();
    info.folder = folder;
    info.state = u"damaged"_s;
    info.trouble = why.message;
    info.createdMs = QFileInfo(JobStore::planFile(folder)).lastModified().toMSecsSinceEpoch();
    Result<sqlite::Connection> database =
        sqlite::Connection::open(JobStore::journalFile(folder), sqlite::Connection::Mode::ReadOnly, journalBusyMs);
    if (!database)
        return info;
    info.app = metaOf(*database, u"app"_s).value_or(QString());
    info.profile = metaOf(*database, u"profile"_s).value_or(QString());
    if (const qint64 created = metaOf(*database, u"created"_s).value_or(QString()).toLongLong(); created > 0)
        info.createdMs = created;
    return info;
}

QString JobInfo::undoRest() const
{
    const JobCounts &undo = undoCounts;
    if (undoneBy.isEmpty() || undo.left() + undo.failed + undo.guarded + undo.unknown == 0)
        return {};
    QString command = (undo.left() > 0 ? u"imdeskctl job resume "_s : u"imdeskctl job retry "_s) + undoneBy;
    if (undo.left() + undo.failed + undo.guarded == 0)
        command += u" --unknown"_s;
    return JobJournalText::tr("%1 of %2 rows are taken back; it goes on with: %3")
        .arg(QString::number(undo.done), QString::number(undo.total), command);
}

QList<JobInfo> JobStore::list(const QString &root, QStringList *passing)
{
    QList<JobInfo> out;
    const QStringList names = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        const QString folder = root + QLatin1Char('/') + name;
        if (QFile::exists(planFile(folder))) {
            bool unsure = false;
            out << shown(folder, &unsure);
            if (unsure && passing)
                *passing << folder;
            continue;
        }
        // Rows that were being read when the program was killed; no job can go on from them.
        const QDateTime read = QFileInfo(rowsFile(folder)).lastModified();
        if (read.isValid() && read.daysTo(QDateTime::currentDateTime()) > 1)
            QDir(folder).removeRecursively();
    }
    std::ranges::stable_sort(out, std::ranges::greater(), &JobInfo::createdMs); // names of one second have no order
    return out;
}

JobInfo JobStore::shown(const QString &folder, bool *passing)
{
    Result<JobInfo> read = info(folder);
    // Too many open files, a lock that is held for long: of these the journal is none the worse.
    if (passing)
        *passing = !read && read.error().kind == ApiError::Kind::Storage && !sqlite::isDamage(read.error());
    return read ? std::move(*read) : jobjournal::damagedInfo(folder, read.error());
}

Result<qint64> JobStore::takeOnlySetBack()
{
    m_onlySetBack = true;
    const Result<jobjournal::SetBackRows> rows = jobjournal::setBackRowsOf(*m_database);
    return rows ? Result<qint64>(rows->others + rows->unknown) : std::unexpected(rows.error());
}

Result<qint64> JobStore::retry(bool unknownToo)
{
    const Result<qint64> ended = m_database->number(unknownToo ? "SELECT count(*) FROM rows WHERE state IN (2, 4, 6)"
                                                               : "SELECT count(*) FROM rows WHERE state IN (2, 6)");
    // A retry before this one may have been stopped before it came to all of its rows.
    const Result<jobjournal::SetBackRows> before =
        ended ? jobjournal::setBackRowsOf(*m_database) : std::unexpected(ended.error());
    if (!before)
        return std::unexpected(before.error());
    const qint64 rows = *ended + before->others + (unknownToo ? before->unknown : 0);
    if (rows == 0)
        return rows;
    // Those of unknown end may have been carried out: whoever wants only what failed must not send them again. All at
    // once, or a job that is killed here tries part of it again.
    for (const char *sql :
         {"BEGIN IMMEDIATE", "UPDATE rows SET state = 0, again = (COALESCE(again, 0) & ~4) | 2 WHERE state IN (2, 6)",
          unknownToo ? "UPDATE rows SET state = 0, again = COALESCE(again, 0) | 7 WHERE state = 4"
                     : "UPDATE rows SET state = 4, again = again & ~6 WHERE state = 0 AND (again & 6) = 6",
          "COMMIT"}) {
        if (const Result<Done> done = m_database->run(sql); !done) {
            (void)m_database->run("ROLLBACK");
            return std::unexpected(done.error());
        }
    }
    // One that was stopped stays so: its other rows were never begun.
    if (m_info.state == "finished"_L1) {
        if (const Result<Done> done = setState(u"ready"_s); !done)
            return std::unexpected(done.error());
    }
    m_rows->seek(0);
    m_number = m_statesTo = 0;
    const Result<JobCounts> counts = jobjournal::countsOf(*m_database, m_info.counts.total);
    if (!counts)
        return std::unexpected(counts.error());
    m_info.counts = *counts;
    return rows;
}

} // namespace imdesk
