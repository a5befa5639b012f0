// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobrun.h"

#include "core/base/whendone.h"

#include <QCoreApplication>
#include <QFile>

namespace imdesk {

namespace {

constexpr int tellEveryMs = 100;
constexpr int listenEveryMs = 250;
/// A cancel acts within a second, whatever the calls under way do.
constexpr int giveUpAfterMs = 700;
/// So far apart two clocks may be before a time is taken as the other's.
constexpr qint64 clocksAgreeMs = 30'000;
/// Of a history that is looked through for one row.
constexpr int mostPages = 100;
constexpr qint64 paceWindowMs = 10'000;

QString controlFile(const QString &folder) { return folder + QStringLiteral("/control"); }

} // namespace

JobRun::JobRun(ApiClient &client, GuardRules &rules, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_rules(rules),
      m_clock(clock),
      m_shared(std::make_shared<Shared>()),
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
    connect(&m_giveUpTimer, &QTimer::timeout, this, &JobRun::giveUpCalls);
}

JobRun::~JobRun() = default;

bool JobRun::askOther(const QString &folder, const QString &word)
{
    if (FileLock::take(folder + QStringLiteral("/lock")))
        return false; // nobody runs it
    QFile file(controlFile(folder));
    return file.open(QIODevice::WriteOnly) && file.write(word.toUtf8()) > 0;
}

void JobRun::listen()
{
    QFile file(controlFile(m_info.folder));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray word = file.readAll().trimmed();
    file.remove();
    if (word == "pause")
        pause();
    else if (word == "cancel")
        cancel();
}

void JobRun::start(const QString &folder)
{
    Q_ASSERT(!m_live);
    m_progress = {};
    m_exhausted = m_taking = m_writing = false;
    m_networkFailures = 0;
    m_ready.clear();
    m_again.clear();
    m_busy.clear();
    m_lost.clear();
    m_late.clear();
    m_flying.clear();
    m_pace.clear();
    m_lock.reset();
    Result<FileLock> lock = FileLock::take(folder + QStringLiteral("/lock"));
    if (!lock) {
        const ApiError error = lock.error().kind == ApiError::Kind::Busy
                                   ? makeError(ApiError::Kind::Usage, tr("Another process runs this job."))
                                   : lock.error();
        QTimer::singleShot(0, this, [this, error] { Q_EMIT finished(std::unexpected(error)); });
        return;
    }
    m_lock.emplace(std::move(*lock));
    m_settled = m_steady.elapsed() + settleMs;
    QFile::remove(controlFile(folder));
    m_live = true;
    m_worker->post([this, folder, shared = m_shared](std::stop_token) -> WorkThread::Outcome {
        shared->store.reset();
        Result<JobStore> opened = JobStore::open(folder);
        if (!opened)
            return [this, error = opened.error()] { onOpened(std::unexpected(error)); };
        shared->store.emplace(std::move(*opened));
        return [this, info = shared->store->info()] { onOpened(info); };
    });
}

Result<Done> JobRun::mayRun(const JobInfo &info, const QString &app)
{
    if (info.app != app)
        return fail(ApiError::Kind::Usage, tr("The job was made for %1, not for this app.").arg(info.app));
    if (!info.undoneBy.isEmpty())
        return fail(ApiError::Kind::Usage, tr("The job %1 is undone, by the job %2.").arg(info.id, info.undoneBy));
    return Done{};
}

void JobRun::onOpened(const Result<JobInfo> &info)
{
    if (!info) {
        m_live = false;
        m_lock.reset();
        Q_EMIT finished(std::unexpected(info.error()));
        return;
    }
    if (!m_live)
        return; // ended while it was being opened
    m_info = *info;
    m_verb = jobVerb(m_info.plan.verb);
    m_progress.counts = m_info.counts;
    if (const Result<Done> may = mayRun(m_info, m_client.profile().secretName()); !may) {
        m_live = false;
        m_lock.reset();
        Q_EMIT finished(may);
        return;
    }
    const CatalogueCommand *entry = m_client.catalogue().command(m_verb->command);
    const int documented = entry ? entry->callsPerSecond : 200;
    m_interval = 1000.0 / qMax(0.1, documented * m_info.plan.quotaPercent / 100.0);
    m_nextSend = 0;
    m_listenTimer.start(listenEveryMs);
    setState(State::Resolving);
    post([this](Shared &shared) -> WorkThread::Outcome {
        Result<Done> noted = shared.store->setState(QStringLiteral("running"));
        Result<QList<JobRow>> rows = noted ? shared.store->sentRows() : std::unexpected(noted.error());
        return [this, rows = std::move(rows)] {
            if (!m_live)
                return;
            if (rows)
                resolve(*rows);
            else
                stopFor(rows.error());
        };
    });
}

void JobRun::resolve(const QList<JobRow> &rows)
{
    QList<qint64> repeat;
    for (const JobRow &row : rows) {
        if (m_verb->repeat == JobVerb::Repeat::Harmless)
            repeat << row.number;
        else
            m_lost << row;
    }
    if (repeat.isEmpty()) {
        resolveNext();
        return;
    }
    post([this, repeat](Shared &shared) -> WorkThread::Outcome {
        return [this, done = shared.store->repeat(repeat)] {
            if (done)
                resolveNext();
            else
                stopFor(done.error());
        };
    });
}

void JobRun::lookUpLate()
{
    m_lost = std::exchange(m_late, {});
    setState(State::Resolving);
    resolveNext();
}

void JobRun::resolveNext()
{
    if (!m_live)
        return;
    if (m_progress.state == State::Pausing || m_progress.state == State::Cancelling) {
        endWhenQuiet();
        return;
    }
    if (m_lost.isEmpty()) {
        // What was found out must be in the journal before the rows are read on; flush() comes back here.
        flush();
        if (m_writing)
            return;
        setState(State::Running);
        pump();
        return;
    }
    const JobRow row = m_lost.first();
    if (const qint64 wait = m_settled - m_steady.elapsed(); wait > 0) {
        QTimer::singleShot(static_cast<int>(wait), this, &JobRun::resolveNext);
        return;
    }
    if (const auto call = m_verb->readBack ? m_verb->readBack(row) : std::nullopt)
        lookUp(row, *call, 1, false);
    else
        onLookedUp(row, JobFound::Unclear);
}

void JobRun::lookUp(const JobRow &row, const JobReadBack &call, int pages, bool moved)
{
    CallOptions options{Priority::Background};
    options.job = m_info.id;
    options.sharePercent = m_info.plan.quotaPercent;
    options.reason = tr("Looking up row %1 of job %2").arg(row.number).arg(m_info.id);
    const QString key = QString::number(++m_serial);
    whenDone(m_scope.latest(key, m_client.callRaw(call.path, call.body, options)), this,
             [this, key, row, call, pages, moved](const Result<QJsonObject> &reply) {
                 m_scope.cancel(key); // finished: only forgotten
                 if (!m_live)
                     return;
                 if (!reply && reply.error().kind != ApiError::Kind::Service) {
                     stopFor(reply.error()); // not reached: it is looked up next time
                     return;
                 }
                 const JobFound found = m_verb->found(row, reply);
                 const auto before = found == JobFound::Unclear && reply && m_verb->pageBefore && pages < mostPages
                                         ? m_verb->pageBefore(call, *reply)
                                         : std::nullopt;
                 if (before) {
                     lookUp(row, *before, pages + 1, moved);
                     return;
                 }
                 // The first calls of a run leave before the service has told its time.
                 const qint64 apart = m_client.clockDifferenceMs().value_or(0);
                 if (found == JobFound::No && !moved && qAbs(apart) > clocksAgreeMs) {
                     JobRow then = row;
                     then.sentMs += apart;
                     if (const auto other = m_verb->readBack(then)) {
                         lookUp(then, *other, 1, true);
                         return;
                     }
                 }
                 onLookedUp(row, found);
             });
}

void JobRun::onLookedUp(const JobRow &row, JobFound found)
{
    if (m_lost.isEmpty())
        return; // the job has ended meanwhile
    m_lost.removeFirst();
    if (found == JobFound::No && m_exhausted) {
        // The reading has passed it, so it is sent from here.
        again(std::make_shared<JobBatch>(JobBatch{{row}, m_verb->keyOf(row), 0, 0}), 0);
        resolveNext();
        return;
    }
    JobOutcome outcome{row.number, JobState::Done, 0, {}, {}};
    if (found == JobFound::No)
        outcome.state = JobState::Pending;
    if (found == JobFound::Unclear) {
        outcome.state = JobState::Unknown;
        outcome.message = tr("Sent, but whether it was carried out could not be found out.");
        outcome.requestId = row.requestId;
    }
    end({outcome});
    resolveNext();
}

void JobRun::setState(State state)
{
    m_progress.state = state;
    tellSoon();
}

void JobRun::pause()
{
    if (!m_live || m_progress.state == State::Pausing || m_progress.state == State::Cancelling)
        return;
    setState(State::Pausing);
    endWhenQuiet();
}

void JobRun::cancel()
{
    if (!m_live || m_progress.state == State::Cancelling)
        return;
    setState(State::Cancelling);
    m_giveUpTimer.start(giveUpAfterMs);
    endWhenQuiet();
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
    const qint64 now = m_steady.elapsed();
    if (m_pace.empty() || now - m_pace.back().first > tellEveryMs)
        m_pace.emplace_back(now, 0);
    ++m_pace.back().second;
    while (m_pace.size() > 2 && m_pace.front().first < now - paceWindowMs)
        m_pace.pop_front();
    qint64 rows = 0;
    for (const auto &[at, some] : m_pace)
        rows += some;
    const double seconds = qMax(0.2, double(now - m_pace.front().first) / 1000);
    m_progress.perSecond = double(rows) / seconds;
    m_progress.secondsLeft =
        m_progress.perSecond > 0 ? qRound64(double(m_progress.counts.left()) / m_progress.perSecond) : 0;
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
    if (m_progress.state != State::Cancelling)
        setState(State::Pausing);
    endWhenQuiet();
}

void JobRun::endWhenQuiet()
{
    if (!m_live || m_progress.callsUnderWay > 0 || m_writing || !m_begins.isEmpty() || !m_ends.isEmpty())
        return;
    if (m_progress.state == State::Pausing)
        finishRun(State::Paused);
    else if (m_progress.state == State::Cancelling)
        finishRun(State::Cancelled);
    else if (m_progress.state == State::Running && m_exhausted && !m_taking && m_ready.empty() && m_again.empty()) {
        if (m_late.isEmpty())
            finishRun(State::Finished);
        else
            lookUpLate();
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
    post([this, state, word, trouble](Shared &shared) -> WorkThread::Outcome {
        const Result<Done> noted = shared.store->setState(word, trouble);
        shared.store.reset();
        return [this, state, noted] {
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
