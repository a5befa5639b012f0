// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the rows that a killed run had sent, or that nobody answered.
#include "core/jobs/jobrun.h"

#include "core/base/whendone.h"

namespace imdesk {

namespace {

/// So far apart two clocks may be before a time is taken as the other's.
constexpr qint64 clocksAgreeMs = 30'000;
/// Of a history that is looked through for one row.
constexpr int mostPages = 100;

} // namespace

void JobRun::resolveSent()
{
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
        if (m_rows == Rows::SetBack && !row.setBack)
            m_others << row.number;
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
        if (!m_pace.isRunning())
            m_pace.begin(m_steady.elapsed());
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
                 if (!m_live || (!reply && reply.error().kind == ApiError::Kind::Cancelled))
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

} // namespace imdesk
