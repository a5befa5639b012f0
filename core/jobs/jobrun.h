// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/guardrules.h"
#include "core/audit/undolock.h"
#include "core/base/clock.h"
#include "core/base/requestscope.h"
#include "core/directory/workthread.h"
#include "core/jobs/jobpace.h"
#include "core/jobs/jobstore.h"
#include "core/net/apiclient.h"
#include "core/storage/filelock.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <deque>
#include <memory>

namespace imdesk {

/// How a job stands.
struct JobProgress
{
    enum class State { Opening, Resolving, Running, Pausing, Paused, Cancelling, Cancelled, Finished };
    State state = State::Opening;
    JobCounts counts;
    qint64 ownLeft = 0;     ///< of those left, the rows that this run is to carry out
    qint64 ownUndone = 0;   ///< of these the ones that ended without being done
    double perSecond = 0;   ///< rows, over the last seconds; 0 while nothing can be said
    qint64 secondsLeft = 0; ///< 0 while nothing can be said
    int callsUnderWay = 0;
    ApiError trouble; ///< why it paused by itself
    bool stoppedByTrouble = false;
    bool waitsForOther = false; ///< another run of the job makes way, once its last answers are here

    bool ended() const { return state == State::Paused || state == State::Cancelled || state == State::Finished; }
};

/// Carries out a job on disk: batches by the command's limit, calls at the share of its documented rate that the plan
/// allows, several under way. Rows are in the journal before their call leaves. What a killed run left open is looked
/// up before it goes on; what cannot be found out is told as unknown, never done again unless that does no harm.
class JobRun : public QObject
{
    Q_OBJECT

  public:
    JobRun(ApiClient &client, GuardRules &rules, const Clock &clock, QObject *parent = nullptr);
    ~JobRun() override;

    /// Whether a job may go on for this app at all; the error says why not.
    static Result<Done> mayRun(const JobInfo &info, const Profile &profile);
    /// Which rows it carries out: all that have no end, or those alone that JobStore::retry() has set back.
    enum class Rows { All, SetBack };
    /// What is sent is looked for by the service's clock, if it comes to that: the run asks for its time before it
    /// sends, where no answer has told it yet. For programs that have not spoken to it before.
    void setAsksTime(bool asks) { m_asksTime = asks; }
    /// Starts or goes on. finished() tells the end, also of a failure to open it. One process at a time: one that only
    /// waits for last answers makes way, which may take it as long as a call takes. What is asked of it meanwhile holds
    /// as soon as it can.
    void start(const QString &folder, Rows rows = Rows::All);
    /// Nothing more leaves, and calls that wait to leave are taken back. It is paused within a second; answers to calls
    /// still under way are taken in as they come, and finished() follows the last one.
    void pause();
    /// The same, but calls still under way after a moment are given up, with their rows to be looked up next time.
    void cancel();
    /// Goes on with a run that is paused and still waits for answers; false when it does not, and start() is needed.
    bool goOn();

    const JobProgress &progress() const { return m_progress; }
    /// As it was when the run began.
    const JobInfo &info() const { return m_info; }
    Rows rows() const { return m_rows; }
    /// Asks a run of another process to pause or cancel; it hears within half a second.
    static bool askOther(const QString &folder, const QString &word);

  Q_SIGNALS:
    void changed();
    void finished(const imdesk::Result<imdesk::Done> &result);

  private:
    using State = JobProgress::State;
    using Batch = std::shared_ptr<JobBatch>;
    /// A call of a killed run may still be on its way to the service.
    static constexpr qint64 settleMs = 3000;
    /// What lives on the worker's side.
    struct Shared
    {
        std::optional<JobStore> store;
    };

    /// `work` runs on the worker with the store and gives what runs here afterwards; not at all once the run has ended
    /// and its store is closed.
    template <class Work>
    void post(Work work)
    {
        m_worker->post([shared = m_shared, work = std::move(work)](std::stop_token) mutable -> WorkThread::Outcome {
            return shared->store ? work(*shared) : WorkThread::Outcome();
        });
    }
    void onOpened(const Result<JobInfo> &info);
    void askTime();
    void resolveSent();
    void resolve(const QList<JobRow> &rows);
    void resolveNext();
    /// `moved`: the row's time was taken by this computer's clock and is the service's now.
    void lookUp(const JobRow &row, const JobReadBack &call, int pages, bool moved);
    void onLookedUp(const JobRow &row, JobFound found);
    void setState(JobProgress::State state);
    void pump();
    void takeMore();
    void onTaken(Result<JobStore::Taken> taken);
    Batch nextBatch(qint64 now, qint64 &wait);
    bool dropProtected(JobBatch &batch);
    void flush();
    void send(const Batch &batch);
    /// All, or those whose outcome can be found out without their answers.
    void giveUpCalls(bool all);
    bool canBeFoundOut(const JobBatch &batch) const;
    void lookUpLate();
    void onReply(const Batch &batch, const Result<QJsonObject> &reply, const QString &requestId);
    void onError(const Batch &batch, const ApiError &error);
    void again(const Batch &batch, int delayMs);
    void end(const QList<JobOutcome> &outcomes);
    void stopFor(const ApiError &error);
    void release(const Batch &batch);
    void endWhenQuiet();
    void finishRun(JobProgress::State state);
    void count(const JobOutcome &outcome);
    void tellSoon();
    void tellPace();
    void listen();
    void takeLock();
    /// Asks the run that holds the job to make way; false when it goes on, or has not said or done it in time.
    bool askForWay();
    void answerAsker();
    /// It was stopped before it had the job.
    void endUnstarted(JobProgress::State state);
    void stopSending(JobProgress::State state);
    void stopWaiting();
    /// What could not be written down: no call of these leaves, and the ends are written later.
    void keepUnwritten(const QList<Batch> &begins, const QList<JobOutcome> &ends);
    void putBack(const Batch &batch);
    /// A call that was to leave does not; its rows are not sent yet.
    void takeBack(const Batch &batch);

    ApiClient &m_client;
    GuardRules &m_rules;
    const Clock &m_clock;
    JobInfo m_info;
    const JobVerb *m_verb = nullptr;
    JobProgress m_progress;
    std::shared_ptr<Shared> m_shared;
    std::optional<FileLock> m_lock;
    UndoLock m_entries; ///< of the audit, while calls that take them back are under way
    Rows m_rows = Rows::All;
    QSet<qint64> m_others;               ///< rows of a killed run that are looked up, and are none of this run's
    State m_stateBefore = State::Paused; ///< to which the job goes back where rows stay that are none of its own
    QElapsedTimer m_steady;
    QTimer m_pumpTimer, m_tellTimer, m_listenTimer, m_giveUpTimer;
    qint64 m_settled = 0;                  ///< steady: calls without an answer have arrived by then, or never will
    double m_nextSend = 0, m_interval = 0; ///< milliseconds
    std::deque<Batch> m_ready, m_again;
    QSet<QString> m_busy; ///< keys of calls under way
    QList<Batch> m_begins;
    QList<JobOutcome> m_ends;
    QHash<QString, Batch> m_flying;
    QList<JobRow> m_lost; ///< to be looked up
    QList<JobRow> m_late; ///< of this run, to be looked up when all else is done
    bool m_exhausted = false, m_taking = false, m_writing = false, m_live = false;
    bool m_unwritten = false; ///< the last ends could not be written down
    bool m_starting = false;  ///< it has not the job yet, or has not opened it
    bool m_makingWay = false; ///< for another run
    bool m_asksTime = false;
    std::optional<State> m_wish; ///< what it is to do once it has started
    enum class Way { NotAsked, Asked, Promised };
    Way m_way = Way::NotAsked;
    qint64 m_wayUntil = 0; ///< steady
    int m_networkFailures = 0;
    quint64 m_serial = 0;
    JobPace m_pace;
    std::unique_ptr<WorkThread> m_worker;
    RequestScope m_scope; ///< last: cancelled first
};

} // namespace imdesk
