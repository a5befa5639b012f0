// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditlog.h"
#include "core/audit/undo.h"
#include "core/directory/workthread.h"
#include "core/net/callwatch.h"
#include "core/secrets/sealsource.h"

namespace imdesk {

/// Takes entries back, the newest first, each as the list of the audit does it. The file is asked as it stands now:
/// what was taken back elsewhere meanwhile is not taken back again, and what was changed after an entry is not
/// overwritten: who wants that is asked by the audit. What fails of one entry leaves the others alone.
/// Deletes itself when it has told the end.
class TakeBack : public QObject
{
    Q_OBJECT

  public:
    /// Client, log and seal outlive it; without a seal snapshots are read as they are.
    TakeBack(ApiClient &client, AuditLog &log, SealSource *seal, QObject *parent);
    void start(const QList<qint64> &entries, const UndoFollow &follow, CallWatch::Taken then);

  private:
    struct Planned
    {
        AuditRecord record;
        UndoPlan plan;
    };
    /// What is to be done, made out of the file.
    struct Plans
    {
        QList<Planned> plans;
        QList<UndoItem> missed; ///< of entries that have no undo
        bool needSeal = false;  ///< nothing was made: snapshots have to be opened first
        std::optional<ApiError> trouble = {};
    };
    static Plans plansOf(const QList<qint64> &entries, const QString &path, const std::optional<Seal> &seal,
                         qint64 nowMs);
    /// With a seal the states before are read out of their snapshots.
    void read(const std::optional<Seal> &seal);
    void take(const Plans &made);
    void next();
    /// Starts the first, unless that would overwrite something.
    void startOrMiss(const Result<QStringList> &later);
    /// All behind the first, for the same reason.
    void missRest(const ApiError &error);
    void endFirst();
    void end();
    void endWith(const Result<TakenBack> &result);
    void tellProgress(qint64 done);
    bool isStopped() const { return m_follow.stop && *m_follow.stop; }

    AuditLog &m_log;
    SealSource *m_seal;
    UndoRun m_run;
    QList<qint64> m_entries;
    QList<Planned> m_plans; ///< the first is under way
    TakenBack m_taken;
    bool m_anyBack = false; ///< also of accounts that came back in part
    UndoFollow m_follow;
    qint64 m_passed = 0, m_total = 0; ///< of the plans before the one under way, and of all
    CallWatch::Taken m_then;
    WorkThread m_worker; ///< last: its jobs tell the rest
};

} // namespace imdesk
