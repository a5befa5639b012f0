// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditlog.h"
#include "core/audit/auditreader.h"
#include "core/audit/undo.h"
#include "core/base/whendone.h"

namespace imdesk {

Result<AuditRecord> withStateBefore(AuditRecord record, const QString &auditPath, const Seal &seal)
{
    if (!needsSnapshot(record))
        return record;
    AuditEntry &entry = record.entry;
    const Result<QJsonObject> kept =
        SnapshotStore(AuditLog::snapshotFolder(auditPath)).read({entry.snapshot, entry.snapshotHash}, seal);
    if (!kept)
        return std::unexpected(kept.error());
    const QJsonValue part = entry.before.value(AuditEntry::notAllRead);
    entry.before = kept->value(QLatin1String(SnapshotFile::before)).toObject();
    if (part.isString())
        entry.before.insert(AuditEntry::notAllRead, part);
    return record;
}

Result<AuditRecord> recordForUndo(const QString &auditPath, qint64 seq, const Seal &seal)
{
    const Result<AuditRecord> record = AuditReader::one(auditPath, seq);
    return record ? withStateBefore(*record, auditPath, seal) : record;
}

void UndoRun::start(const UndoPlan &plan, qint64 seq)
{
    Q_ASSERT(!m_running);
    m_plan = plan;
    m_reason = tr("Undo of entry %1").arg(seq);
    m_done = 0;
    m_running = true;
    next();
}

void UndoRun::next()
{
    if (m_done == m_plan.calls.size()) {
        end(Done{});
        return;
    }
    const UndoCall &call = m_plan.calls.at(m_done);
    CallOptions options;
    options.reason = m_reason;
    if (call.undoes > 0)
        options.undoes << call.undoes;
    if (call.undoesPart > 0)
        options.undoesPart << call.undoesPart;
    const QString key = QString::number(m_done);
    whenDone(m_scope.latest(key, m_client.callRaw(call.path, call.body, options)), this,
             [this, key](const Result<QJsonObject> &reply) {
                 m_scope.cancel(key); // finished: only forgotten
                 if (!reply) {
                     end(std::unexpected(reply.error()));
                     return;
                 }
                 ++m_done;
                 next();
             });
}

void UndoRun::end(const Result<Done> &result)
{
    m_running = false;
    Q_EMIT finished(m_done, result);
}

} // namespace imdesk
