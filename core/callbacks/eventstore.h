// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/callbacks/event.h"
#include "core/callbacks/eventsalvage.h"
#include "core/callbacks/mailbox.h"
#include "core/storage/sqlite.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace imdesk {

class FindIndexer;

/// How events are kept.
struct StoreOptions
{
    enum class Sync {
        Full,  ///< one flush of the disk a batch: answered events survive even a power cut
        Normal ///< answered events survive the end of the program, a power cut may take the last ones
    };
    QString path;
    Sync sync = Sync::Full;
    qint64 keepRows = 1'000'000;    ///< the newest this many; 0 keeps all
    int keepDays = 0;               ///< no older than this many days, by a clock that is believed; 0 keeps all
    qint64 keepBytes = 0;           ///< of the file, free pages not counted; 0 sets no limit
    int busyMs = 1'000;             ///< how long a commit waits for a foreign lock; a callback must be answered in 2 s
    qsizetype queueEvents = 20'000; ///< waiting for a commit at most
    qsizetype queueBytes = 64 << 20;
    int listeningBeatMs = 20'000; ///< while somebody listens the log says so at least this often
    bool index = true;            ///< keep an index for searching in a file beside the log
    bool makeFolder = true;       ///< not where somebody names the file: a folder that is not there is mistyped
};

/// An event on its way into the store; the ticket comes back with the outcome.
struct Submission
{
    EventPtr event;
    quint64 ticket = 0;
};

/// What became of one submitted event.
struct CommitOutcome
{
    EventPtr event;
    quint64 ticket = 0;
    bool committed = false;
    bool refused = false; ///< too much was waiting already, so it was not tried
};

/// That a log was taken away from its writer, who has begun another one in its place.
struct LogChange
{
    int times = 0;        ///< since it was opened; the rest is about the last time
    bool wasCut = false;  ///< cut short by somebody else; otherwise it was moved or removed
    QString keptAs;       ///< what was left of it when it was cut short
    bool wasRemoved = {}; ///< its events are lost
};

/// Where outcomes go; cut off by its owner when that dies, so the store may safely finish later.
class CommitOutbox
{
  public:
    explicit CommitOutbox(Mailbox<CommitOutcome> *mailbox) : m_mailbox(mailbox) {}
    void post(std::vector<CommitOutcome> outcomes);
    void close();

  private:
    std::mutex m_mutex;
    Mailbox<CommitOutcome> *m_mailbox;
};

/// The durable event log: one SQLite file, written by one process in groups (what arrives during a commit is the next
/// group), on a thread of its own or, where that is quicker, by whoever brings the events; never by two at once. An
/// outcome is told only after the commit. The newest rows are kept within the limits of the
/// options; what was dropped is counted. Another process may read the file meanwhile (EventReader).
class EventStore
{
  public:
    /// Told after every successful commit, with the numbers filled in, on the thread that wrote; one commit after the
    /// other.
    using Observer = std::function<void(const std::vector<EventPtr> &)>;

    /// Opens or makes the file. Fails for a file that is no event log, is damaged, cannot be written, or is being
    /// written by another process (kind Busy, which isLockedError tells; else Storage).
    static Result<std::unique_ptr<EventStore>> open(const StoreOptions &options, Observer observer = {});
    /// Whether an error of open() means that somebody else writes the file.
    static bool isLockedError(const ApiError &error);
    /// Commits what is queued.
    ~EventStore();
    EventStore(const EventStore &) = delete;
    EventStore &operator=(const EventStore &) = delete;

    /// Queues an event; false when the queue is full and nothing was taken. Any thread. The event must not be touched
    /// until its outcome is told.
    bool submit(EventPtr event, quint64 ticket, std::shared_ptr<CommitOutbox> outbox);
    /// Several at once, in their order. Where no disk has to be waited for (Sync::Normal) and nobody else is writing,
    /// they are committed before this returns, for handing them to another thread and back takes longer than the
    /// commit. Outcomes that are known by then are told to `known`, before anybody else; the others come into the
    /// outbox.
    using Known = std::function<void(std::vector<CommitOutcome>)>;
    void submitAll(std::vector<Submission> events, const std::shared_ptr<CommitOutbox> &outbox, const Known &known);

    /// SQL between two commits, on the writer's thread; `done` is told there.
    using Errand = std::function<Result<Done>(sqlite::Connection &)>;
    void run(Errand errand, std::function<void(const Result<Done> &)> done = {});
    /// A receiver listens from now on, or no longer; kept with the events, so that gaps can be told. Any thread.
    void setListening(bool on);

    /// Fills in when an event was answered that the file does not tell yet: it is told up to a second later. Any
    /// thread.
    void fillAnswer(CallbackEvent &event) const;

    /// The newest number given when the file was opened; 0 for a log that never held any.
    qint64 lastSeqAtOpen() const { return m_lastAtOpen; }
    /// The newest number now: that of every event whose outcome was told, or a larger one.
    qint64 lastSeq() const { return m_lastSeq; }
    qint64 trimmedRows() const { return m_trimmed; }
    /// How far the nearest of the limits is reached, 0 to 100; 0 without limits.
    int fillPercent() const { return m_fillPercent; }
    /// The same of the limits for number and size alone.
    int sizePercent() const { return m_sizePercent; }
    qint64 failedCommits() const { return m_failedCommits; }
    /// The system's words for the last failed commit.
    QString lastFailure() const;
    /// What was saved and lost when the file was found damaged, at the start or while it was written.
    std::optional<SalvageReport> salvage() const;
    LogChange change() const;
    const StoreOptions &options() const { return m_options; }

  private:
    struct Letter
    {
        EventPtr event;
        quint64 ticket;
        std::shared_ptr<CommitOutbox> outbox;
    };
    class Writer;
    /// Events that were answered at one moment.
    struct Answered
    {
        qint64 first = 0, last = 0, at = 0;
    };
    /// Somebody has listened from one moment to the other, Unix milliseconds.
    struct Listening
    {
        qint64 since = 0, until = 0;
        Result<Done> note(sqlite::Connection &connection) const;
    };

    using Moment = std::chrono::steady_clock::time_point;
    using Lock = std::unique_lock<std::mutex>;

    explicit EventStore(const StoreOptions &options);
    void work();
    template <class Task>
    void useWriter(Lock &lock, Task task);
    bool queue(Letter letter);
    bool hasWork() const;
    bool mayWriteHere() const;
    bool writeHere(const std::vector<Submission> &events, const Known &known);
    std::optional<Moment> nextChore() const;
    void flushAnswers();
    void runErrands(Lock &lock);
    void writeQueue(std::vector<Letter> letters);
    void takeWriter(std::unique_ptr<Writer> writer);
    Result<Done> ensureWriter();
    Result<Done> rescue();
    Result<Done> write(const std::vector<EventPtr> &events);
    void mend(const ApiError &error);
    void noteWritten(const std::vector<EventPtr> &events);
    void tellFailures();
    void tidy();
    Moment nextNoteAt() const;
    void noteListening();
    void settle(std::vector<Letter> letters, bool committed);

    StoreOptions m_options;
    Observer m_observer;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<FindIndexer> m_indexer;
    qint64 m_lastAtOpen = 0;
    std::atomic<qint64> m_lastSeq = 0;
    std::atomic<qint64> m_trimmed = 0;
    std::atomic<qint64> m_failedCommits = 0;
    std::atomic<int> m_fillPercent = 0;
    std::atomic<int> m_sizePercent = 0;
    // The writer is used by one at a time: its thread, or whoever brings events (submitAll). m_inUse says so, for the
    // mutex is open meanwhile. What only the thread does waits in the queue, the errands, m_tidyDue and m_stop
    // (hasWork); as long as anything does, nobody else begins. So the thread, whenever it has work, waits for one user
    // at most, and that one wakes it: whoever puts work there does, and so does whoever leaves the writer and finds
    // some. The moment of a chore (nextChore) becomes work when it has come; a user who brings it about that there is
    // one, with the first answer that is in no file, leaves work behind for the thread to look.
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Letter> m_queue;
    std::vector<std::pair<Errand, std::function<void(const Result<Done> &)>>> m_errands;
    mutable std::mutex m_answersMutex;
    std::deque<Answered> m_answers;           ///< the newest, of which the file may not know
    std::atomic<qint64> m_listeningSince = 0; ///< 0 while nobody listens
    Listening m_noted;                        ///< by the writer's thread, as the moment of it
    Moment m_notedAt;
    qsizetype m_queuedBytes = 0;
    bool m_inUse = true; ///< at first by the thread, until it has looked when its first chore is due
    bool m_tidyDue = false;
    Moment m_tidiedAt;
    Moment m_unstoredSince;      ///< answers that are in no file, or the last try; by whoever is at the writer
    qint64 m_untoldFailures = 0; ///< events that could not be stored, since the last line about such; of the thread
    std::optional<Moment> m_failuresTold;
    bool m_wasDamaged = false; ///< the file, though events could be written; of the thread
    QString m_lastFailure;
    std::optional<SalvageReport> m_salvage;
    LogChange m_change;
    bool m_stop = false;
    std::jthread m_thread;
};

} // namespace imdesk
