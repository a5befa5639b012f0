// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobrun.h"

#include <QFileInfo>

#include <utility>

namespace imdesk {

namespace {

constexpr int tellEveryMs = 100;
constexpr int listenEveryMs = 250;
/// A cancel acts within a second, whatever the calls under way do.
constexpr int giveUpAfterMs = 700;

} // namespace

JobRun::JobRun(ApiClient &client, GuardRules &rules, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_rules(rules),
      m_clock(clock),
      m_shared(std::make_shared<Shared>()),
      m_entries(client),
      m_worker(std::make_unique<WorkThread>())
{
    m_steady.start();
    m_pumpTimer.setSingleShot(true);
    m_pumpTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_pumpTimer, &QTimer::timeout, this, &JobRun::pump);
    m_tellTimer.setSingleShot(true);
    connect(&m_tellTimer, &QTimer::timeout, this, &JobRun::changed);
    connect(&m_listenTimer, &QTimer::timeout, this, &JobRun::listen);
    m_giveUpTimer.setSingleShot(true);
    connect(&m_giveUpTimer, &QTimer::timeout, this, &JobRun::stopWaiting);
}

JobRun::~JobRun() = default;

void JobRun::start(const QString &folder, Rows rows)
{
    Q_ASSERT(!m_live && !m_starting);
    m_progress = {};
    m_info = {};
    m_info.folder = folder;
    m_info.id = QFileInfo(folder).fileName();
    m_rows = rows;
    m_exhausted = m_taking = m_writing = m_unwritten = m_makingWay = false;
    m_networkFailures = 0;
    m_ready.clear();
    m_again.clear();
    m_busy.clear();
    m_begins.clear();
    m_ends.clear();
    m_lost.clear();
    m_late.clear();
    m_others.clear();
    m_flying.clear();
    m_pace = {};
    m_lock.reset();
    m_starting = true;
    m_wish.reset();
    m_way = Way::NotAsked;
    takeLock();
}

Result<Done> JobRun::mayRun(const JobInfo &info, const Profile &profile)
{
    if (!profile.isApp(info.app))
        return fail(ApiError::Kind::Usage, tr("The job was made for %1, not for this app.").arg(info.app));
    if (!info.undoneBy.isEmpty())
        return fail(ApiError::Kind::Usage,
                    tr("The job %1 is undone, by the job %2. Undo that one first to go on with it.")
                        .arg(info.id, info.undoneBy));
    return Done{};
}

void JobRun::onOpened(const Result<JobInfo> &info)
{
    m_starting = false;
    if (!info) {
        m_live = false;
        m_lock.reset();
        Q_EMIT finished(std::unexpected(info.error()));
        return;
    }
    m_info = *info;
    m_verb = jobVerb(m_info.plan.verb);
    m_progress.counts = m_info.counts;
    m_stateBefore = m_info.state == QLatin1String("cancelled") ? State::Cancelled : State::Paused;
    if (const Result<Done> may = mayRun(m_info, m_client.profile()); !may) {
        m_live = false;
        m_lock.reset();
        Q_EMIT finished(may);
        return;
    }
    const CatalogueCommand *entry = m_client.catalogue().command(m_verb->command);
    const int documented = entry ? entry->callsPerSecond : 200;
    m_interval = m_client.isPaced() ? 1000.0 / qMax(0.1, documented * m_info.plan.quotaPercent / 100.0) : 0;
    m_nextSend = 0;
    m_listenTimer.start(listenEveryMs);
    if (m_wish) {
        stopSending(*m_wish);
        return;
    }
    if (m_asksTime && !m_client.clockDifferenceMs())
        askTime();
    else
        resolveSent();
}

void JobRun::setState(State state)
{
    m_progress.state = state;
    tellSoon();
}

void JobRun::pause()
{
    if (m_starting)
        m_wish = m_wish.value_or(State::Pausing); // once it is open, or waits no longer for another to end
    else if (m_live && m_progress.state != State::Pausing && m_progress.state != State::Paused &&
             m_progress.state != State::Cancelling)
        stopSending(State::Pausing);
}

void JobRun::cancel()
{
    if (m_starting)
        m_wish = State::Cancelling;
    else if (m_live && m_progress.state != State::Cancelling)
        stopSending(State::Cancelling);
}

void JobRun::stopSending(State state)
{
    m_progress.perSecond = 0;
    m_progress.secondsLeft = 0;
    setState(state);
    m_giveUpTimer.start(giveUpAfterMs);
    if (!m_flying.isEmpty())
        m_client.withdraw(m_info.id);
    endWhenQuiet();
}

void JobRun::stopWaiting()
{
    if (m_progress.state == State::Cancelling || m_makingWay) {
        giveUpCalls(m_progress.state == State::Cancelling);
        return;
    }
    if (!m_live || m_progress.state != State::Pausing)
        return;
    m_progress.state = State::Paused;
    const QString trouble = m_progress.stoppedByTrouble ? m_progress.trouble.message : QString();
    // The end of the run notes it again; this is for those who look before the last answer is here.
    post([trouble](Shared &shared) -> WorkThread::Outcome {
        (void)shared.store->setState(QStringLiteral("paused"), trouble);
        return {};
    });
    Q_EMIT changed();
}

bool JobRun::goOn()
{
    if (m_starting) {
        m_wish.reset();
        return true;
    }
    // What was being looked up is looked up by a run of its own, and what is given up for another run is not had here.
    if (!m_live || m_makingWay || !m_lost.isEmpty() ||
        (m_progress.state != State::Pausing && m_progress.state != State::Paused))
        return false;
    m_giveUpTimer.stop();
    m_networkFailures = 0;
    m_unwritten = false; // the pump below writes
    m_progress.stoppedByTrouble = false;
    m_progress.trouble = {};
    m_pace.begin(m_steady.elapsed());
    setState(State::Running);
    post([this](Shared &shared) -> WorkThread::Outcome {
        return [this, noted = shared.store->setState(QStringLiteral("running"))] {
            if (!noted)
                stopFor(noted.error());
        };
    });
    pump();
    return true;
}

void JobRun::takeMore()
{
    if (m_taking || m_exhausted)
        return;
    m_taking = true;
    post([this, want = qsizetype(m_info.plan.atOnce), &catalogue = m_client.catalogue(),
          dialect = m_client.profile().dialect()](Shared &shared) -> WorkThread::Outcome {
        auto taken = std::make_shared<Result<JobStore::Taken>>(shared.store->take(want, catalogue, dialect));
        return [this, taken] { onTaken(std::move(*taken)); };
    });
}

void JobRun::onTaken(Result<JobStore::Taken> taken)
{
    m_taking = false;
    if (!taken) {
        stopFor(taken.error());
        return;
    }
    for (JobBatch &batch : taken->batches)
        m_ready.push_back(std::make_shared<JobBatch>(std::move(batch)));
    for (const JobOutcome &outcome : std::as_const(taken->skipped))
        count(outcome);
    m_exhausted = taken->ended;
    pump();
}

void JobRun::count(const JobOutcome &outcome)
{
    if (outcome.state == JobState::Pending)
        return; // put back: no end that could be counted
    m_progress.counts.add(outcome.state, 1);
    if (!m_others.contains(outcome.row)) {
        --m_progress.ownLeft;
        m_progress.ownUndone += outcome.state == JobState::Done ? 0 : 1;
    }
    m_pace.ended(m_steady.elapsed(), 1);
    tellPace();
    tellSoon();
}

void JobRun::tellPace()
{
    if (m_progress.state != State::Running)
        return;
    const qint64 now = m_steady.elapsed();
    const double before = m_progress.perSecond;
    m_progress.perSecond = m_pace.perSecond(now);
    m_progress.secondsLeft = m_pace.secondsLeft(now, m_progress.ownLeft);
    if (before > 0 || m_progress.perSecond > 0)
        tellSoon();
}

void JobRun::tellSoon()
{
    if (!m_tellTimer.isActive())
        m_tellTimer.start(tellEveryMs);
}

void JobRun::stopFor(const ApiError &error)
{
    if (!m_live)
        return;
    if (!m_progress.stoppedByTrouble) {
        m_progress.trouble = error;
        m_progress.stoppedByTrouble = true;
    }
    if (m_progress.state == State::Pausing || m_progress.state == State::Paused ||
        m_progress.state == State::Cancelling)
        endWhenQuiet();
    else
        stopSending(State::Pausing);
}

void JobRun::endWhenQuiet()
{
    if (!m_live || m_progress.callsUnderWay > 0 || m_writing || !m_begins.isEmpty() ||
        (!m_ends.isEmpty() && !m_unwritten))
        return;
    if (m_progress.state == State::Pausing || m_progress.state == State::Paused)
        finishRun(State::Paused);
    else if (m_progress.state == State::Cancelling)
        finishRun(State::Cancelled);
    else if (m_progress.state == State::Running && m_exhausted && !m_taking && m_ready.empty() && m_again.empty()) {
        if (!m_late.isEmpty()) {
            lookUpLate();
        } else if (m_progress.ownLeft > 0) {
            // Not done, whatever became of them: a run of its own reads all anew.
            m_progress.trouble = makeError(ApiError::Kind::Storage,
                                           tr("Not all rows were read and written down. Resume the job to go on."));
            m_progress.stoppedByTrouble = true;
            finishRun(State::Paused);
        } else {
            finishRun(m_progress.counts.left() > 0 ? m_stateBefore : State::Finished);
        }
    }
}

void JobRun::finishRun(State state)
{
    m_live = false;
    m_scope.cancelAll();
    m_lost.clear();
    m_listenTimer.stop();
    m_giveUpTimer.stop();
    m_pumpTimer.stop();
    const QString word = state == State::Paused      ? QStringLiteral("paused")
                         : state == State::Cancelled ? QStringLiteral("cancelled")
                                                     : QStringLiteral("finished");
    const QString trouble = m_progress.stoppedByTrouble ? m_progress.trouble.message : QString();
    post([this, state, word, trouble, ends = std::exchange(m_ends, {})](Shared &shared) -> WorkThread::Outcome {
        // Once more: only here it is known what became of these rows.
        const bool written = !ends.isEmpty() && shared.store->write({}, 0, ends).has_value();
        const Result<Done> noted = shared.store->setState(word, trouble);
        shared.store.reset();
        return [this, state, noted, ends = written ? ends : QList<JobOutcome>()] {
            for (const JobOutcome &outcome : ends)
                count(outcome);
            m_lock.reset();
            m_progress.state = state;
            m_progress.secondsLeft = 0;
            Q_EMIT changed();
            Q_EMIT finished(!noted                        ? noted
                            : m_progress.stoppedByTrouble ? Result<Done>(std::unexpected(m_progress.trouble))
                                                          : noted);
        };
    });
}

} // namespace imdesk
