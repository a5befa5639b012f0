// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditlog.h"
#include "core/audit/undo.h"
#include "core/net/callwatch.h"
#include "core/secrets/sealsource.h"

namespace imdesk {

/// Takes entries back, the newest first, each as the list of the audit does it. The file is asked as it stands now:
/// what was taken back elsewhere meanwhile is not taken back again. Deletes itself when it has told the end.
class TakeBack : public QObject
{
    Q_OBJECT

  public:
    /// Client, log and seal outlive it; without a seal snapshots are read as they are.
    TakeBack(ApiClient &client, AuditLog &log, SealSource *seal, QObject *parent);
    void start(const QList<qint64> &entries, CallWatch::Taken then);

  private:
    /// `opened`: with the states before that lie in snapshots.
    void read(const Seal &seal, bool opened);
    void take(const QList<Result<AuditRecord>> &records, bool opened);
    void next();
    void end(const Result<QStringList> &result);

    AuditLog &m_log;
    SealSource *m_seal;
    UndoRun m_run;
    QList<qint64> m_entries;
    QList<QPair<qint64, UndoPlan>> m_plans;
    QStringList m_losses;
    CallWatch::Taken m_then;
};

} // namespace imdesk
