// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/cell.h"
#include "core/jobs/jobplan.h"
#include "core/jobs/jobverb.h"
#include "core/jobs/opencalls.h"
#include "core/storage/sqlite.h"

#include <QFile>

#include <functional>
#include <memory>
#include <stop_token>

namespace imdesk {

struct JobCounts
{
    qint64 total = 0, done = 0, failed = 0, skipped = 0, unknown = 0;
    qint64 guarded = 0; ///< of those skipped, the protected ones
    qint64 left() const { return total - done - failed - skipped - unknown; }
    void add(JobState state, qint64 change);
    friend bool operator==(const JobCounts &, const JobCounts &) = default;
};

/// Rows that go into one call.
struct JobBatch
{
    QList<JobRow> rows;
    QString key;
    int tries = 0;
    qint64 notBefore = 0;            ///< steady milliseconds
    QList<qint64> takesBack = {};    ///< of an undo: entries of the audit of which nothing is left once it is done
    std::shared_ptr<void> held = {}; ///< of an undo under way: its entries, kept from others
};

/// What a job is, without its rows.
struct JobInfo
{
    QString id, folder;
    JobPlan plan;
    QString app;     ///< it was made for: Profile::appName(), of older versions without the port
    QString profile; ///< the name of the profile then
    qint64 createdMs = 0;
    QString state;    ///< "ready", "running", "paused", "cancelled", "finished", "interrupted" when its run was killed,
                      ///< "damaged" when it cannot be read
    QString trouble;  ///< why it stopped by itself, or what is damaged
    QString undoneBy; ///< the ID of the job that takes it back, as long as that was not wholly taken back itself
    JobCounts counts;
    JobCounts undoCounts = {}; ///< of that job
    /// Of those left: rows that a retry has set back and not come to, without and with those that were unknown then.
    qint64 setBack = 0, setBackUnknown = 0;
    QStringList notes = {}; ///< JobSource::notes(), of a job that was made just now

    bool isDamaged() const { return state == QLatin1String("damaged"); }
    /// How far that job has come and how it goes on, as words; empty where it has taken back all that can be.
    QString undoRest() const;
};

/// A job on disk: its plan, its rows as they were read once (so that the file they came from may change), and the
/// journal of what became of each. A row is in the journal before its call leaves, so a killed program knows which rows
/// it cannot be sure of. Every member may take time: use it from a worker. Holds a few batches in memory, never all
/// rows.
class JobStore
{
  public:
    using Mode = sqlite::Connection::Mode;
    /// Hears how many rows were read, and how far that is of how much: JobSource::progress().
    using Progress = std::function<void(qint64 rows, qint64 done, qint64 total)>;
    /// Reads the plan's rows into a new folder. What is read so far is told; a stop or trouble leaves nothing.
    static Result<JobInfo> create(const QString &folder, const JobPlan &plan, const QString &app,
                                  const QString &profile, qint64 nowMs, const Progress &progress = {},
                                  std::stop_token stop = {});
    /// What is told of a job that was given up before it was made.
    static ApiError stoppedWhileReading();
    static Result<JobStore> open(const QString &folder, Mode mode = Mode::ReadWrite);
    static Result<JobInfo> info(const QString &folder);
    /// The same for a list: one that cannot be read is damaged, with the reason as its trouble.
    /// `passing`: the trouble may be gone the next time, for nothing says that the job itself is damaged.
    static JobInfo shown(const QString &folder, bool *passing = nullptr);
    /// All jobs under a folder, newest first. Folders without a plan are no job: they are passed over, and removed once
    /// they are some days old. `passing` gets the folders of those whose trouble may be gone the next time.
    static QList<JobInfo> list(const QString &root, QStringList *passing = nullptr);

    /// Where its plan, its rows and the journal of what became of them lie. What has a plan is whole.
    static QString planFile(const QString &folder) { return folder + QStringLiteral("/plan.json"); }
    static QString rowsFile(const QString &folder) { return folder + QStringLiteral("/rows.jsonl"); }
    static QString journalFile(const QString &folder) { return folder + QStringLiteral("/job.db"); }
    /// A question to the journal: 1 where it has a place for the IDs of requests.
    static constexpr const char *hasRequests = "SELECT count(*) FROM pragma_table_info('rows') WHERE name = 'request'";

    const JobInfo &info() const { return m_info; }
    Result<Done> setState(const QString &state, const QString &trouble = {});

    struct Taken
    {
        QList<JobBatch> batches;
        QList<JobOutcome> skipped; ///< rows that cannot be right, noted down already
        bool ended = false;
    };
    /// The next batches of rows without an end, at least `want` where there are so many. What was read before trouble
    /// comes with the next ones.
    Result<Taken> take(qsizetype want, const Catalogue &catalogue, Dialect dialect);
    /// One transaction: rows whose end is known, then rows whose call is about to leave.
    Result<Done> write(const QList<qint64> &begun, qint64 nowMs, const QList<JobOutcome> &ends);
    /// Of the entries of the audit that rows of an undo take back: those of which nothing is left once these are done,
    /// for all else of them is.
    Result<QList<qint64>> wholeEntries(const QList<JobRow> &rows);
    /// Rows whose call left and whose end nobody heard.
    Result<QList<JobRow>> sentRows();
    /// They are to be sent again, knowing that they may have been carried out.
    Result<Done> repeat(const QList<qint64> &rows);
    /// Rows that failed or were protected (and those of unknown end) are pending again and set back: gives how many
    /// are, with those of an earlier time that were not begun since. Those of an earlier time that were of unknown end
    /// are so again, unless these are wanted too. Where there are none all stays as it was.
    Result<qint64> retry(bool unknownToo);
    /// From now on take() gives only rows that were set back; gives how many there are.
    Result<qint64> takeOnlySetBack();
    /// The plan to be run again elsewhere: as it was, with its rows in it where they stood in it, at most 100,000.
    static Result<JobPlan> planWithRows(const JobInfo &info);
    /// One line a row: number, fields, state, code, message. Reads in the thread that pulls.
    static Result<TableSource> results(const QString &folder, bool failedOnly);

  private:
    JobStore() = default;
    Result<std::optional<JobRow>> nextRow(bool skipEnded);
    Result<JobRow> rowOf(qint64 number, const QByteArray &line) const;
    Result<Done> readStates(qint64 from);
    Result<Done> readEntries();
    JobInfo m_info;
    const JobVerb *m_verb = nullptr;
    QStringList m_fields;
    std::unique_ptr<QFile> m_rows;
    std::optional<sqlite::Connection> m_database;
    qint64 m_number = 0; ///< of the row read last
    qint64 m_statesFrom = 0, m_statesTo = 0;
    /// Bits of "again" in the journal.
    static constexpr int mayBeDone = 1, setBack = 2; // and 4: it was of unknown end when it was set back
    struct RowState
    {
        int state = 0, again = 0;
    };
    QHash<qint64, RowState> m_states; ///< of a stretch of rows
    bool m_onlySetBack = false;
    OpenCalls m_calls;
    QHash<QString, QList<JobRow>> m_open; ///< rows of calls that more of their key may still join
    Taken m_untold;                       ///< read, but there was trouble before it could be given
    /// What an undo takes back.
    struct Entries
    {
        QHash<qint64, qint64> ofRow;         ///< row -> entry
        QHash<qint64, QSet<qint64>> waiting; ///< entry -> rows that are not done
        QSet<qint64> incomplete;             ///< entries a part of which no row takes back
    };
    std::optional<Entries> m_entries;
};

} // namespace imdesk
