// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobcheck.h"
#include "core/jobs/jobfolder.h"
#include "core/jobs/jobrun.h"
#include "core/jobs/jobundo.h"
#include "core/jobs/rehearsal.h"

#include <QPointer>
#include <QSet>

#include <map>
#include <memory>
#include <optional>
#include <stop_token>

namespace imdesk {

class AuditLog;
class JobLater;
class SealSource;

/// All jobs of one app on this computer and the runs of this process. What takes time is done behind the window.
class JobDesk : public QObject
{
    Q_OBJECT

  public:
    /// `root` holds one folder a job.
    JobDesk(ApiClient &client, GuardRules &rules, AuditLog &audit, const Clock &clock, QString root,
            QObject *parent = nullptr);
    ~JobDesk() override;

    /// Where the key of snapshots comes from, which an undo may need. It outlives the desk.
    void setSeal(SealSource *seal) { m_seal = seal; }
    /// Newest first, with the figures of now for those that run here.
    const QList<JobInfo> &jobs() const { return m_jobs; }
    const JobInfo *find(const QString &id) const;
    /// Null when it does not run here.
    const JobProgress *progress(const QString &id) const;
    int running() const { return static_cast<int>(m_runs.size()); }
    const QString &root() const { return m_root; }

    /// Reads the folder anew.
    void reload();
    /// Looks whether other processes have made or run jobs; changed() follows where they have. May be asked every few
    /// seconds.
    void look();
    /// Makes a job and starts it; made() or notMade() follows. Only one at a time: another one meanwhile is not begun,
    /// so that what is asked twice is not done twice.
    void add(const JobPlan &plan);
    /// Where a job is being made there will be none; notMade() follows with Kind::Cancelled.
    void cancelAdd();
    bool isAdding() const { return m_adding; }
    /// checked() follows, unless it is given up before: by another check or cancelCheck().
    void check(const JobPlan &plan);
    /// Nothing follows.
    void cancelCheck();
    /// Runs the plan in a sandbox with copies of what it touches; rehearsed() follows. A new one ends the one before.
    void rehearse(const JobPlan &plan);
    /// rehearsed() follows with Kind::Cancelled.
    void cancelRehearsal();
    void resume(const QString &id);
    void pause(const QString &id);
    void cancel(const QString &id);
    /// Tries again what failed, and only that; those of unknown end too, which may then be carried out twice. failed()
    /// follows where there is no such row.
    void retry(const QString &id, bool unknownToo = false);

    /// Finds out what would take a job back, once all its entries are in the audit; undoPlanned() follows. Its plan is
    /// then checked, rehearsed and added like any other.
    /// Only one at a time: another one meanwhile is not begun.
    void planUndo(const QString &id);
    /// undoPlanned() follows with Kind::Cancelled where something is planned.
    void cancelUndoPlan();
    bool isPlanningUndo() const { return m_planned.has_value(); }
    /// The plan of a job with its rows, to be run again elsewhere; planRead() or failed() follows.
    void readPlan(const QString &id);

  Q_SIGNALS:
    void changed();
    /// Only the figures of one that runs.
    void progressed(const QString &id);
    void made(const QString &id);
    void notMade(const imdesk::ApiError &error);
    void addProgressed(qint64 rows, qint64 done, qint64 total);
    void ended(const QString &id, const imdesk::Result<imdesk::Done> &result);
    void checkProgressed(qint64 rows, qint64 done, qint64 total);
    void checked(const imdesk::Result<imdesk::JobCheck> &check);
    void rehearsed(const imdesk::Result<imdesk::JobRehearsalReport> &report);
    void rehearsalProgressed(const QString &part, qint64 done, qint64 total);
    void planRead(const QByteArray &json);
    void undoPlanned(const QString &id, const imdesk::Result<imdesk::JobUndo> &undo);
    void failed(const imdesk::ApiError &error);

  private:
    void take(QList<JobInfo> jobs);
    /// A job that was made though it was given up: it goes again.
    void dropMade(const Result<JobInfo> &info);
    void run(const QString &id, JobRun::Rows rows = JobRun::Rows::All);
    void planUndoWith(quint64 serial, const Seal &seal);
    void takeLater(quint64 serial, const Result<JobUndo> &asked);
    /// Ends the planning, unless that was given up.
    void tellUndo(quint64 serial, const Result<JobUndo> &undo);

    ApiClient &m_client;
    GuardRules &m_rules;
    AuditLog &m_audit;
    const Clock &m_clock;
    QString m_root;
    std::shared_ptr<JobFolder> m_list; ///< for the worker alone
    bool m_looking = false;
    QList<JobInfo> m_jobs;
    std::map<QString, std::unique_ptr<JobRun>> m_runs;
    QSet<QString> m_resumed; ///< while their run was ending: they go on once it has
    SealSource *m_seal = nullptr;
    std::optional<QString> m_planned; ///< the job whose undo is planned
    quint64 m_planSerial = 0;         ///< of that planning
    QPointer<JobLater> m_later;
    bool m_adding = false;
    quint64 m_addSerial = 0; ///< of the job that is made
    std::stop_source m_addStop;
    quint64 m_checkSerial = 0; ///< of the check that is waited for
    std::stop_source m_checkStop;
    std::unique_ptr<Rehearsal> m_rehearsal;
    std::unique_ptr<WorkThread> m_worker;
    std::unique_ptr<WorkThread> m_checker; ///< a million rows take long, and jobs are made meanwhile
};

} // namespace imdesk
