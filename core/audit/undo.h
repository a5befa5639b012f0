// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditentry.h"
#include "core/base/requestscope.h"
#include "core/net/apiclient.h"
#include "core/secrets/seal.h"

#include <QObject>

namespace imdesk {

/// One call of an undo.
struct UndoCall
{
    QString path;
    QJsonObject body;
    qint64 undoes = 0;     ///< the entry that is taken back once this call is done: set on the last one
    qint64 undoesPart = 0; ///< set on those before it
};

/// How to take back what an entry of the audit did: the calls in order, and what will not come back.
struct UndoPlan
{
    QList<UndoCall> calls;
    QStringList losses;
};

/// Whether the effect of a write can be taken back by other calls at all. Every other command of the catalogue
/// states why not.
bool hasInverse(const QString &path);

/// Why a command of the catalogue that writes has none, as a sentence; empty for one that has, and for others.
QString whyNoInverse(const QString &path);

/// The undo of an entry at a moment: a mute that was lifted comes back with the time that would be left by now.
/// Every field of the request that does not come back is named among the losses. Kind::Usage says why there is none: no
/// inverse, not done, taken back already, nothing known of the state before, or nothing was changed.
Result<UndoPlan> undoOf(const AuditRecord &record, qint64 nowMs);

/// Whether the state before has to be read out of the entry's snapshot first.
bool needsSnapshot(const AuditRecord &record);
/// Whether there is an undo to offer, as far as the entry itself tells; the error says why not.
Result<Done> undoOffered(const AuditRecord &record, qint64 nowMs);
/// The same entry with the state before out of its snapshot, where it lies there. Reads files in the calling thread.
Result<AuditRecord> withStateBefore(AuditRecord record, const QString &auditPath, const Seal &seal);
/// An entry as the audit holds it now, with the state before out of its snapshot where it lies there: what undoOf() is
/// to be asked about. Reads files in the calling thread.
Result<AuditRecord> recordForUndo(const QString &auditPath, qint64 seq, const Seal &seal);

/// Sends the calls of an undo one after another, each guarded and noted down like any write; ends with the first that
/// fails.
class UndoRun : public QObject
{
    Q_OBJECT

  public:
    explicit UndoRun(ApiClient &client, QObject *parent = nullptr) : QObject(parent), m_client(client) {}
    void start(const UndoPlan &plan, qint64 seq);
    bool isRunning() const { return m_running; }
    /// The moment to ask undoOf() about: ends of mutes are by the service's clock.
    qint64 nowMs() const { return m_client.serviceNowMs(); }

  Q_SIGNALS:
    /// `done` of the plan's calls were carried out.
    void finished(qsizetype done, const imdesk::Result<imdesk::Done> &result);

  private:
    void next();
    void end(const Result<Done> &result);

    ApiClient &m_client;
    UndoPlan m_plan;
    QString m_reason;
    qsizetype m_done = 0;
    bool m_running = false;
    RequestScope m_scope;
};

} // namespace imdesk
