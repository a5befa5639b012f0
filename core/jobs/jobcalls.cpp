// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of a JobRun: which rows leave when, and what their answers mean.
#include "core/jobs/jobrun.h"

#include "core/base/whendone.h"
#include "core/net/retrypolicy.h"
#include "core/services/itemrun.h"

#include <QJsonArray>

#include <algorithm>

namespace imdesk {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostTries = 5;
constexpr int mostNetworkFailures = 3;
constexpr int networkDelayMs = 2000;
/// A run that was held up for a moment may catch up so much, not more.
constexpr double catchUpMs = 30;
constexpr int signatureEnded = 70001;

} // namespace

void JobRun::askTime()
{
    tellSoon(); // how much there is to do is known
    CallOptions options{Priority::Background};
    options.job = m_info.id;
    options.sharePercent = m_info.plan.quotaPercent;
    const QJsonObject admin{{u"UserID"_s, m_client.profile().admin}};
    const QString key = QString::number(++m_serial);
    whenDone(m_scope.latest(key, m_client.callRaw(u"im_open_login_svc/account_check"_s,
                                                  {{u"CheckItem"_s, QJsonArray{admin}}}, options)),
             this, [this, key](const Result<QJsonObject> &) {
                 m_scope.cancel(key); // finished: only forgotten
                 // Whatever it answers, it tells its time. Who was stopped meanwhile sends nothing.
                 if (m_live && m_progress.state == State::Opening)
                     resolveSent();
             });
}

void JobRun::lookUpLate()
{
    m_lost = std::exchange(m_late, {});
    setState(State::Resolving);
    resolveNext();
}

JobRun::Batch JobRun::nextBatch(qint64 now, qint64 &wait)
{
    // What waits for its time keeps those behind it in its lane waiting too.
    QSet<QString> held;
    for (std::deque<Batch> *queue : {&m_again, &m_ready}) {
        for (auto it = queue->begin(); it != queue->end(); ++it) {
            const QString lane = m_verb->exclusive ? m_verb->laneOf((*it)->rows.first()) : QString();
            if (m_verb->exclusive && (m_busy.contains(lane) || held.contains(lane)))
                continue;
            if ((*it)->notBefore > now) {
                held.insert(lane);
                wait = wait < 0 ? (*it)->notBefore - now : qMin(wait, (*it)->notBefore - now);
                continue;
            }
            Batch batch = *it;
            queue->erase(it);
            return batch;
        }
    }
    return {};
}

bool JobRun::dropProtected(JobBatch &batch)
{
    const QString command = m_verb->step(batch.rows.first()).command;
    const CatalogueCommand *entry = m_client.catalogue().command(command);
    if (entry && entry->access == CatalogueCommand::Access::Read)
        return true;
    const Result<AppGuard> guard = m_rules.of(m_client.profile().secretName());
    if (!guard) {
        stopFor(guard.error());
        return false;
    }
    if (guard->rules.isEmpty() || guard->isUnlocked(m_clock.nowMs()))
        return true;
    QList<JobOutcome> outcomes;
    batch.rows.removeIf([&](const JobRow &row) {
        const auto hit = GuardRules::hit(*guard, command, JobVerb::objects(row));
        if (hit)
            outcomes << JobOutcome{row.number,
                                   JobState::Protected,
                                   0,
                                   tr("%1 is protected by the rule \"%2\".").arg(hit->second, hit->first.ids),
                                   {}};
        return hit.has_value();
    });
    end(outcomes);
    return true;
}

void JobRun::pump()
{
    if (!m_live || m_progress.state != State::Running)
        return;
    if (qsizetype(m_ready.size()) < m_info.plan.atOnce)
        takeMore();
    const qint64 now = m_steady.elapsed();
    qint64 wait = -1;
    while (m_progress.callsUnderWay < m_info.plan.atOnce && m_progress.state == State::Running) {
        if (m_nextSend > double(now)) {
            const auto gate = qMax<qint64>(1, qint64(m_nextSend - double(now)));
            wait = wait < 0 ? gate : qMin(wait, gate);
            break;
        }
        const Batch batch = nextBatch(now, wait);
        if (!batch)
            break;
        if (!dropProtected(*batch)) {
            again(batch, 0); // no reading brings it a second time
            break;
        }
        if (batch->rows.isEmpty())
            continue;
        m_nextSend = qMax(m_nextSend, double(now) - catchUpMs) + m_interval;
        m_busy.insert(m_verb->laneOf(batch->rows.first()));
        ++m_progress.callsUnderWay;
        m_begins << batch;
    }
    // All that was ready may have been protected: then no answer pumps again.
    if (m_progress.state == State::Running && qsizetype(m_ready.size()) < m_info.plan.atOnce)
        takeMore();
    flush();
    if (wait >= 0)
        m_pumpTimer.start(static_cast<int>(wait));
    endWhenQuiet();
}

void JobRun::flush()
{
    // One transaction at a time; what comes up meanwhile goes into the next. One that failed is tried again when the
    // run goes on, and when it ends.
    if (m_writing || m_unwritten || (m_begins.isEmpty() && m_ends.isEmpty()))
        return;
    m_writing = true;
    QList<qint64> begun;
    const qint64 now = m_client.serviceNowMs(); // it is looked for among what the service keeps
    for (const Batch &batch : std::as_const(m_begins)) {
        for (JobRow &row : batch->rows) {
            row.sentMs = now;
            begun << row.number;
        }
    }
    post([this, begins = std::exchange(m_begins, {}), ends = std::exchange(m_ends, {}), begun, now,
          undoing = !m_info.plan.undoes.isEmpty()](Shared &shared) -> WorkThread::Outcome {
        Result<Done> done = shared.store->write(begun, now, ends);
        QList<QList<qint64>> whole;
        for (const Batch &batch : begins) {
            if (!undoing || !done)
                break;
            const Result<QList<qint64>> entries = shared.store->wholeEntries(batch->rows);
            if (entries)
                whole << *entries;
            else
                done = std::unexpected(entries.error());
        }
        return [this, begins, ends, whole, done] {
            m_writing = false;
            if (!done) {
                keepUnwritten(begins, ends);
                stopFor(done.error());
                return;
            }
            for (const JobOutcome &outcome : ends)
                count(outcome);
            // Whoever stopped it while this was written down wants nothing more to leave.
            const bool stopped = m_progress.state != State::Running;
            for (qsizetype i = 0; i < begins.size(); ++i) {
                begins[i]->takesBack = whole.value(i);
                if (stopped)
                    takeBack(begins[i]);
                else
                    send(begins[i]);
            }
            flush();
            if (m_progress.state == State::Resolving && m_lost.isEmpty() && !m_writing)
                resolveNext();
            endWhenQuiet();
        };
    });
}

void JobRun::keepUnwritten(const QList<Batch> &begins, const QList<JobOutcome> &ends)
{
    m_unwritten = true;
    m_ends = ends + m_ends;
    // Perhaps they stand in the journal as sent.
    for (const Batch &batch : begins)
        takeBack(batch);
    // Of these it has never heard.
    for (const Batch &batch : std::exchange(m_begins, {})) {
        release(batch);
        again(batch, 0);
    }
}

void JobRun::send(const Batch &batch)
{
    ++batch->tries;
    CallOptions options{Priority::Background};
    options.job = m_info.id;
    options.sharePercent = m_info.plan.quotaPercent;
    options.reason = !m_info.plan.reason.isEmpty()   ? m_info.plan.reason
                     : !m_info.plan.undoes.isEmpty() ? tr("Undo of job %1").arg(m_info.plan.undoes)
                                                     : tr("Job %1").arg(m_info.id);
    if (!m_info.plan.undoes.isEmpty()) {
        for (const JobRow &row : std::as_const(batch->rows)) {
            const qint64 entry = row.text("entry"_L1).toLongLong();
            QList<qint64> &list = batch->takesBack.contains(entry) ? options.undoes : options.undoesPart;
            if (entry > 0 && !list.contains(entry))
                list << entry;
        }
        Result<PlaceLocks::Hold> held = m_entries.take(options.undoes + options.undoesPart);
        if (!held) {
            release(batch);
            QList<JobOutcome> outcomes;
            for (const JobRow &row : std::as_const(batch->rows))
                outcomes << JobOutcome{
                    row.number, row.repeated ? JobState::Unknown : JobState::Failed, 0, held.error().message, {}};
            end(outcomes);
            QTimer::singleShot(0, this, &JobRun::pump); // no answer comes that would
            return;
        }
        batch->held = std::move(*held);
    }
    const QString key = QString::number(++m_serial);
    const JobVerb &step = m_verb->step(batch->rows.first());
    const QJsonObject body = step.body(batch->rows, m_client.profile().dialect());
    m_flying.insert(key, batch);
    options.requestId = std::make_shared<QString>();
    whenDone(m_scope.latest(key, m_client.callRaw(step.command, body, options)), this,
             [this, key, batch, requestId = options.requestId](const Result<QJsonObject> &reply) {
                 m_scope.cancel(key); // finished: only forgotten
                 if (m_flying.remove(key))
                     onReply(batch, reply, *requestId);
             });
}

bool JobRun::canBeFoundOut(const JobBatch &batch) const
{
    return m_verb->repeat == JobVerb::Repeat::Harmless ||
           (m_verb->readBack &&
            std::ranges::all_of(batch.rows, [this](const JobRow &row) { return m_verb->readBack(row).has_value(); }));
}

void JobRun::giveUpCalls(bool all)
{
    QList<Batch> given;
    for (const QString &key : m_flying.keys()) {
        if (!all && !canBeFoundOut(*m_flying.value(key)))
            continue;
        given << m_flying.take(key);
        m_scope.cancel(key);
    }
    ApiError error = makeError(ApiError::Kind::Cancelled, QString());
    error.maybeDone = true;
    for (const Batch &batch : std::as_const(given))
        onReply(batch, std::unexpected(error), {});
}

void JobRun::putBack(const Batch &batch)
{
    // Nothing of this try was done, so whoever goes on after a stop meanwhile may send them. What an earlier try may
    // have done stays noted as sent.
    QList<JobOutcome> outcomes;
    for (const JobRow &row : std::as_const(batch->rows)) {
        if (!row.repeated || m_verb->repeat == JobVerb::Repeat::Effect)
            outcomes << JobOutcome{row.number, JobState::Pending, 0, {}, {}};
    }
    end(outcomes);
}

void JobRun::takeBack(const Batch &batch)
{
    release(batch);
    putBack(batch);
    again(batch, 0); // for goOn(), which reads no row anew
}

void JobRun::release(const Batch &batch)
{
    m_busy.remove(m_verb->laneOf(batch->rows.first()));
    batch->held.reset();
    --m_progress.callsUnderWay;
}

void JobRun::onReply(const Batch &batch, const Result<QJsonObject> &reply, const QString &requestId)
{
    release(batch);
    if (!reply) {
        onError(batch, reply.error());
    } else {
        m_networkFailures = 0;
        QHash<qint64, JobOutcome> told;
        const JobVerb &step = m_verb->step(batch->rows.first());
        if (step.read) {
            for (const JobOutcome &outcome : step.read(batch->rows, *reply))
                told.insert(outcome.row, outcome);
        }
        QList<JobOutcome> outcomes;
        for (const JobRow &row : std::as_const(batch->rows)) {
            JobOutcome outcome = told.value(row.number, JobOutcome{row.number, JobState::Done, 0, {}, {}});
            if (outcome.state == JobState::Failed && row.repeated && step.doneWhenRepeated.contains(outcome.code))
                outcome.state = JobState::Done;
            outcome.requestId = requestId;
            outcomes << outcome;
        }
        end(outcomes);
    }
    pump();
    endWhenQuiet();
}

void JobRun::again(const Batch &batch, int delayMs)
{
    batch->notBefore = m_steady.elapsed() + delayMs;
    // In the order of the rows, which a lane may ask for.
    const auto behind = std::ranges::find_if(
        m_again, [&batch](const Batch &other) { return other->rows.first().number > batch->rows.first().number; });
    m_again.insert(behind, batch);
}

void JobRun::onError(const Batch &batch, const ApiError &error)
{
    const auto allAre = [&batch, &error](JobState state, const QString &message = {}, int code = 0) {
        QList<JobOutcome> outcomes;
        for (const JobRow &row : std::as_const(batch->rows))
            outcomes << JobOutcome{row.number, state, code, message, {}, error.requestId};
        return outcomes;
    };
    const JobVerb &step = m_verb->step(batch->rows.first());
    if (error.maybeDone) {
        if (m_verb->repeat == JobVerb::Repeat::Effect) {
            // The journal keeps them as sent until they are looked up, now or when the job goes on.
            for (JobRow &row : batch->rows)
                row.requestId = error.requestId;
            m_late << batch->rows;
            m_settled = m_steady.elapsed() + settleMs;
            if (error.kind != ApiError::Kind::Cancelled && ++m_networkFailures >= mostNetworkFailures)
                stopFor(error);
            return;
        }
        for (JobRow &row : batch->rows)
            row.repeated = true;
        if (error.kind == ApiError::Kind::Cancelled) {
            again(batch, 0); // given up: sent, to be repeated when the job goes on
            return;
        }
        // With a service that answers nobody it stops, before it gives up one row after another.
        if (error.kind != ApiError::Kind::Service && ++m_networkFailures >= mostNetworkFailures) {
            batch->tries = 0; // for goOn()
            again(batch, networkDelayMs);
            stopFor(error);
            return;
        }
        if (batch->tries < mostTries) {
            again(batch, networkDelayMs);
            return;
        }
        end(allAre(JobState::Unknown, error.message));
        return;
    }
    if (error.kind == ApiError::Kind::Cancelled) {
        putBack(batch);
        --batch->tries;
        again(batch, 0);
        return;
    }
    // Whatever stops the run, goOn() reads no row anew.
    if (hitsEveryItem(error) || error.kind == ApiError::Kind::Storage) {
        putBack(batch);
        again(batch, 0);
        // The client would have made a new signature, had it been let.
        if (m_progress.state == State::Running || error.code != signatureEnded)
            stopFor(error);
        return;
    }
    if (error.kind != ApiError::Kind::Service) {
        putBack(batch);
        again(batch, networkDelayMs);
        if (++m_networkFailures >= mostNetworkFailures)
            stopFor(error);
        return;
    }
    m_networkFailures = 0; // it answers
    // A run that is paused lets no call try again by itself.
    if (RetryPolicy::isTooFast(error.code) && (batch->tries < mostTries || m_progress.state != State::Running)) {
        putBack(batch);
        again(batch, networkDelayMs);
        return;
    }
    if (batch->rows.size() > 1 && step.halveOn.contains(error.code)) {
        putBack(batch);
        const qsizetype half = batch->rows.size() / 2;
        again(std::make_shared<JobBatch>(JobBatch{batch->rows.mid(0, half), batch->key, 0, 0}), 0);
        again(std::make_shared<JobBatch>(JobBatch{batch->rows.mid(half), batch->key, 0, 0}), 0);
        return;
    }
    QList<JobOutcome> outcomes = allAre(JobState::Failed, error.message, error.code);
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        if (batch->rows[i].repeated && step.doneWhenRepeated.contains(error.code))
            outcomes[i] = JobOutcome{outcomes[i].row, JobState::Done, 0, {}, {}};
    }
    end(outcomes);
}

void JobRun::end(const QList<JobOutcome> &outcomes)
{
    m_ends << outcomes;
    flush();
}

} // namespace imdesk
