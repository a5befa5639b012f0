// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobdesk.h"

#include "core/audit/auditlog.h"
#include "core/jobs/joblater.h"
#include "core/secrets/sealsource.h"

#include <QDir>
#include <QPointer>

#include <utility>

namespace imdesk {

JobDesk::JobDesk(ApiClient &client, GuardRules &rules, AuditLog &audit, const Clock &clock, QString root,
                 QObject *parent)
    : QObject(parent),
      m_client(client),
      m_rules(rules),
      m_audit(audit),
      m_clock(clock),
      m_root(std::move(root)),
      m_list(std::make_shared<JobFolder>(m_root)),
      m_worker(std::make_unique<WorkThread>()),
      m_checker(std::make_unique<WorkThread>())
{
    m_worker->post([](std::stop_token) -> WorkThread::Outcome {
        Rehearsal::clearLeftovers();
        return {};
    });
}

JobDesk::~JobDesk() = default;

const JobInfo *JobDesk::find(const QString &id) const
{
    const auto it = std::ranges::find(m_jobs, id, &JobInfo::id);
    return it == m_jobs.end() ? nullptr : &*it;
}

const JobProgress *JobDesk::progress(const QString &id) const
{
    const auto it = m_runs.find(id);
    return it == m_runs.end() ? nullptr : &it->second->progress();
}

void JobDesk::reload()
{
    m_worker->post([this, list = m_list](std::stop_token) -> WorkThread::Outcome {
        return [this, jobs = list->read()] { take(jobs); };
    });
}

void JobDesk::look()
{
    if (std::exchange(m_looking, true))
        return;
    m_worker->post([this, list = m_list](std::stop_token) -> WorkThread::Outcome {
        return [this, jobs = list->look()] {
            m_looking = false;
            if (jobs)
                take(*jobs);
        };
    });
}

void JobDesk::take(QList<JobInfo> jobs)
{
    m_jobs = std::move(jobs);
    // Of one that is damaged it may not be known whose it is.
    m_jobs.removeIf([this](const JobInfo &info) {
        return !m_client.profile().isApp(info.app) && !(info.isDamaged() && info.app.isEmpty());
    });
    for (JobInfo &job : m_jobs) {
        // What runs here knows more than its journal did.
        const JobProgress *here = progress(job.id);
        if (here && here->counts.total > 0)
            job.counts = here->counts;
    }
    Q_EMIT changed();
}

void JobDesk::add(const JobPlan &plan)
{
    if (std::exchange(m_adding, true))
        return;
    m_addStop = std::stop_source();
    m_worker->post([this, plan, root = m_root, now = m_clock.nowMs(), profile = m_client.profile(),
                    serial = ++m_addSerial, given = m_addStop,
                    worker = m_worker.get()](const std::stop_token &stop) -> WorkThread::Outcome {
        const std::stop_callback over(stop, [&given] { given.request_stop(); });
        const auto told = [this, serial, worker](qint64 rows, qint64 done, qint64 total) {
            worker->deliver([this, serial, rows, done, total] {
                if (serial == m_addSerial && m_adding)
                    Q_EMIT addProgressed(rows, done, total);
            });
        };
        const Result<JobInfo> info = createJob(root, plan, profile, now, given.get_token(), told);
        return [this, serial, info] {
            if (serial != m_addSerial || !m_adding) {
                dropMade(info);
                return;
            }
            m_adding = false;
            if (!info) {
                Q_EMIT notMade(info.error());
                return;
            }
            m_jobs.prepend(*info);
            const auto back = std::ranges::find(m_jobs, info->plan.undoes, &JobInfo::id);
            if (back != m_jobs.end()) {
                back->undoneBy = info->id;
                back->undoCounts = info->counts;
            }
            Q_EMIT changed();
            Q_EMIT made(info->id);
            run(info->id);
        };
    });
}

void JobDesk::cancelAdd()
{
    if (!std::exchange(m_adding, false))
        return;
    m_addStop.request_stop();
    Q_EMIT notMade(JobStore::stoppedWhileReading());
}

void JobDesk::dropMade(const Result<JobInfo> &info)
{
    if (!info)
        return;
    // It was whole just before the stop came. A claim on the job that it would have undone counts for nothing without
    // it.
    m_worker->post([this, list = m_list, folder = info->folder](std::stop_token) -> WorkThread::Outcome {
        QDir(folder).removeRecursively();
        return [this, jobs = list->read()] { take(jobs); };
    });
}

void JobDesk::check(const JobPlan &plan)
{
    cancelCheck();
    m_checkStop = std::stop_source();
    const Profile &profile = m_client.profile();
    const Result<AppGuard> guard = m_rules.of(profile.secretName());
    if (!guard) {
        Q_EMIT checked(std::unexpected(guard.error()));
        return;
    }
    m_checker->post([this, plan, guard = *guard, dialect = profile.dialect(), readOnly = profile.readOnly,
                     now = m_clock.nowMs(), &catalogue = m_client.catalogue(), serial = m_checkSerial,
                     given = m_checkStop,
                     checker = m_checker.get()](const std::stop_token &stop) -> WorkThread::Outcome {
        const std::stop_callback over(stop, [&given] { given.request_stop(); });
        const auto told = [this, serial, checker](qint64 rows, qint64 done, qint64 total) {
            checker->deliver([this, serial, rows, done, total] {
                if (serial == m_checkSerial)
                    Q_EMIT checkProgressed(rows, done, total);
            });
        };
        return
            [this, serial, found = checkPlan(plan, catalogue, dialect, guard, readOnly, now, told, given.get_token())] {
                if (serial == m_checkSerial)
                    Q_EMIT checked(found);
            };
    });
}

void JobDesk::cancelCheck()
{
    ++m_checkSerial;
    m_checkStop.request_stop();
}

void JobDesk::planUndo(const QString &id)
{
    if (m_planned)
        return;
    m_planned = id;
    m_audit.whenIdle([desk = QPointer<JobDesk>(this), serial = ++m_planSerial] {
        if (!desk)
            return;
        if (!desk->m_seal) {
            desk->planUndoWith(serial, Seal());
            return;
        }
        // Without a key all is planned that lies in no snapshot.
        desk->m_seal->get([desk, serial](const Result<Seal> &seal) {
            if (desk)
                desk->planUndoWith(serial, seal.value_or(Seal()));
        });
    });
}

void JobDesk::cancelUndoPlan() { tellUndo(m_planSerial, fail(ApiError::Kind::Cancelled, QString())); }

void JobDesk::tellUndo(quint64 serial, const Result<JobUndo> &undo)
{
    if (!m_planned || serial != m_planSerial)
        return;
    delete m_later; // given up in between; else it is about to go by itself
    const QString id = *std::exchange(m_planned, std::nullopt);
    Q_EMIT undoPlanned(id, undo);
}

void JobDesk::takeLater(quint64 serial, const Result<JobUndo> &asked)
{
    m_later.clear();
    if (!asked || asked->changed.isEmpty()) {
        tellUndo(serial, asked);
        return;
    }
    m_worker->post([this, serial, undo = *asked](std::stop_token) mutable -> WorkThread::Outcome {
        undo.rest = std::make_shared<const JobUndo>(undo.withoutChanged());
        return [this, serial, undo] { tellUndo(serial, undo); };
    });
}

void JobDesk::planUndoWith(quint64 serial, const Seal &seal)
{
    if (!m_planned || serial != m_planSerial)
        return;
    const JobInfo *info = find(*m_planned);
    if (!info) {
        cancelUndoPlan();
        return;
    }
    m_worker->post([this, serial, seal, folder = info->folder, path = m_audit.path(),
                    now = m_client.serviceNowMs()](const std::stop_token &stop) -> WorkThread::Outcome {
        return [this, serial, undo = undoOfJob(folder, path, now, seal, stop)] {
            if (!m_planned || serial != m_planSerial)
                return;
            if (!undo || undo->questions.isEmpty()) {
                tellUndo(serial, undo);
                return;
            }
            m_later = new JobLater(m_client, this);
            m_later->start(*undo, [this, serial](const Result<JobUndo> &asked) { takeLater(serial, asked); });
        };
    });
}

void JobDesk::readPlan(const QString &id)
{
    const JobInfo *info = find(id);
    if (!info)
        return;
    m_worker->post([this, info = *info](std::stop_token) -> WorkThread::Outcome {
        const Result<JobPlan> plan = JobStore::planWithRows(info);
        return [this, error = plan ? ApiError() : plan.error(), json = plan ? plan->toJson() : QByteArray()] {
            if (json.isEmpty())
                Q_EMIT failed(error);
            else
                Q_EMIT planRead(json);
        };
    });
}

void JobDesk::rehearse(const JobPlan &plan)
{
    m_rehearsal = std::make_unique<Rehearsal>(m_client, m_rules, m_clock);
    connect(m_rehearsal.get(), &Rehearsal::finished, this, &JobDesk::rehearsed);
    connect(m_rehearsal.get(), &Rehearsal::progressed, this, &JobDesk::rehearsalProgressed);
    m_rehearsal->start(plan);
}

void JobDesk::cancelRehearsal()
{
    if (m_rehearsal)
        m_rehearsal->cancel();
}

void JobDesk::run(const QString &id, JobRun::Rows rows)
{
    const JobInfo *info = find(id);
    if (!info || m_runs.contains(id))
        return;
    auto made = std::make_unique<JobRun>(m_client, m_rules, m_clock);
    JobRun *run = made.get();
    m_runs[id] = std::move(made);
    connect(run, &JobRun::changed, this, [this, id, run] {
        const auto it = std::ranges::find(m_jobs, id, &JobInfo::id);
        if (it != m_jobs.end())
            it->counts = run->progress().counts;
        Q_EMIT progressed(id);
    });
    connect(run, &JobRun::finished, this, [this, id](const Result<Done> &result) {
        // Later: the run is still in its own signal.
        QMetaObject::invokeMethod(
            this,
            [this, id, result] {
                m_runs.erase(id);
                Q_EMIT ended(id, result);
                if (m_resumed.remove(id))
                    this->run(id);
                reload();
            },
            Qt::QueuedConnection);
    });
    run->start(info->folder, rows);
    Q_EMIT progressed(id);
}

void JobDesk::resume(const QString &id)
{
    const auto it = m_runs.find(id);
    if (it == m_runs.end()) {
        run(id);
        return;
    }
    const JobProgress::State state = it->second->progress().state;
    const bool goesAnyway = state == JobProgress::State::Resolving || state == JobProgress::State::Running;
    // A retry goes on with its own rows only, and all are asked for.
    const bool ofAll = it->second->rows() == JobRun::Rows::All;
    if (!(ofAll && it->second->goOn()) && !goesAnyway)
        m_resumed << id;
}

void JobDesk::pause(const QString &id)
{
    m_resumed.remove(id);
    if (const auto it = m_runs.find(id); it != m_runs.end())
        it->second->pause();
    else if (const JobInfo *info = find(id))
        JobRun::askOther(info->folder, QStringLiteral("pause"));
}

void JobDesk::cancel(const QString &id)
{
    m_resumed.remove(id);
    if (const auto it = m_runs.find(id); it != m_runs.end())
        it->second->cancel();
    else if (const JobInfo *info = find(id))
        JobRun::askOther(info->folder, QStringLiteral("cancel"));
}

void JobDesk::retry(const QString &id, bool unknownToo)
{
    const JobInfo *info = find(id);
    if (!info || m_runs.contains(id))
        return;
    m_worker->post([this, id, unknownToo, folder = info->folder,
                    profile = m_client.profile()](std::stop_token) -> WorkThread::Outcome {
        Result<qint64> rows = 0;
        {
            const Result<FileLock> lock = FileLock::take(folder + QStringLiteral("/lock"));
            ApiError why = lock ? ApiError() : lock.error();
            if (why.kind == ApiError::Kind::Busy)
                why = makeError(ApiError::Kind::Usage, tr("Another process runs this job now. Stop it first."));
            Result<JobStore> store = lock ? JobStore::open(folder) : std::unexpected(why);
            const Result<Done> may = store ? JobRun::mayRun(store->info(), profile) : std::unexpected(store.error());
            rows = may ? store->retry(unknownToo) : std::unexpected(may.error());
        }
        return [this, id, rows] {
            if (!rows)
                Q_EMIT failed(rows.error());
            else if (*rows > 0)
                run(id, JobRun::Rows::SetBack);
            else
                Q_EMIT failed(makeError(ApiError::Kind::Usage,
                                        tr("No row of the job %1 failed, so nothing is tried again.").arg(id)));
        };
    });
}

} // namespace imdesk
