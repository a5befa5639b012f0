// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the snapshot of an entry is opened and shown.
#include "core/api/errortext.h"
#include "core/archive/archivenote.h"
#include "core/audit/auditlog.h"
#include "core/base/clock.h"
#include "core/models/auditmodel.h"
#include "core/secrets/sealsource.h"
#include "core/settings/profile.h"
#include "ui/panels/audit/auditpanel.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/messagebar.h"

#include <QLocale>
#include <QPointer>

namespace imdesk {

void AuditPanel::showSnapshot()
{
    const AuditRecord *record = current();
    if (!record || record->entry.snapshot.isEmpty())
        return;
    m_message->clear();
    withSeal(record->entry, [this, record = *record](const Seal &seal) { readSnapshot(record, seal); });
}

void AuditPanel::withSeal(const AuditEntry &entry, const std::function<void(const Seal &)> &then)
{
    if (!SnapshotFile{entry.snapshot, {}}.isSealed()) {
        then(Seal());
        return;
    }
    // It may be of another app than the one of this window.
    m_seal = std::make_unique<SealSource>(&m_parts.keychain, Profile::secretNameOf(entry.app), false);
    m_seal->get([this, then](const Result<Seal> &seal) {
        if (seal) {
            then(*seal);
            return;
        }
        setPreparing(false);
        showTrouble(seal.error());
    });
}

void AuditPanel::readSnapshot(const AuditRecord &record, const Seal &seal)
{
    m_worker->post([this, record, seal,
                    folder = AuditLog::snapshotFolder(m_parts.log.path())](std::stop_token) -> WorkThread::Outcome {
        const Result<QJsonObject> content =
            SnapshotStore(folder).read({record.entry.snapshot, record.entry.snapshotHash}, seal);
        return [this, record, content] {
            if (!content) {
                showTrouble(content.error());
                Q_EMIT statusMessage(m_message->title());
                return;
            }
            if (!archivenote::holdsPrivate(*content)) {
                presentSnapshot(record, *content);
                return;
            }
            m_parts.log.append(archivenote::snapshotShown(record.entry, record.seq, m_parts.clock.nowMs()),
                               [panel = QPointer<AuditPanel>(this), record, content](const Result<qint64> &seq) {
                                   if (!panel)
                                       return;
                                   if (seq)
                                       panel->presentSnapshot(record, *content);
                                   else
                                       panel->m_message->showError(panel->m_parts.errors.explain(
                                           archivenote::notNoted(seq.error()), QLocale().name()));
                               });
        };
    });
}

void AuditPanel::presentSnapshot(const AuditRecord &record, const QJsonObject &content)
{
    Inspection what;
    what.title = tr("Snapshot before %1").arg(record.entry.command);
    what.subtitle = tr("Entry %1, %2").arg(record.seq).arg(m_parts.zone.dateTime(record.entry.timeMs));
    what.fields << QPair(tr("File"), record.entry.snapshot);
    what.raw = content;
    Q_EMIT inspect(what);
    Q_EMIT statusMessage(what.title);
}

} // namespace imdesk
