// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How an entry is taken back from the list.
#include "core/audit/auditlog.h"
#include "core/audit/auditreader.h"
#include "core/audit/undo.h"
#include "core/base/clock.h"
#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/models/auditmodel.h"
#include "core/services/itemrun.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/audit/auditpanel.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/failurelines.h"
#include "ui/widgets/messagebar.h"

#include <QJsonDocument>
#include <QPointer>

namespace imdesk {

void AuditPanel::setPreparing(bool preparing)
{
    m_preparing = preparing;
    present();
}

void AuditPanel::confirmUndo(const AuditRecord &record)
{
    const Result<UndoPlan> plan = undoOf(record, m_parts.undo.nowMs());
    if (!plan) {
        setPreparing(false);
        showTrouble(plan.error());
        return;
    }
    m_parts.undo.findLater(
        record, *plan, [guard = QPointer<AuditPanel>(this), record, plan = *plan](const Result<QStringList> &later) {
            if (guard)
                guard->askToUndo(record, plan, later);
        });
}

void AuditPanel::askToUndo(const AuditRecord &record, const UndoPlan &plan, const Result<QStringList> &later)
{
    constexpr qsizetype linesInEffect = 3;
    constexpr int longestLine = 300;
    Confirmation question;
    question.title = tr("Take back entry %1").arg(record.seq);
    question.effect = tr("%1 of %2 is taken back, as far as the service allows.")
                          .arg(record.entry.command, m_parts.zone.dateTime(record.entry.timeMs));
    question.verb = tr("Take back");
    if (!later) {
        const QString why = later.error().message.isEmpty() ? kindName(later.error().kind) : later.error().message;
        question.effect = joinSentences(
            {question.effect,
             tr("Whether anything was changed after it could not be read: %1").arg(visibleText(why, longestLine))});
    } else if (!later->isEmpty()) {
        for (const QString &line : *later)
            question.details << visibleText(line, longestLine);
        const QString lost =
            tr("%n value(s) were changed after it, and that would be lost: %1", nullptr, int(later->size()))
                .arg(question.details.mid(0, linesInEffect).join(QStringLiteral("; ")));
        question.effect = joinSentences({question.effect, lost});
        question.verb = tr("Take back all the same");
    }
    for (const UndoCall &call : plan.calls)
        question.details << QStringLiteral("%1 %2").arg(
            call.path,
            visibleText(QString::fromUtf8(QJsonDocument(call.body).toJson(QJsonDocument::Compact)), longestLine));
    question.details += plan.losses;
    question.level = m_parts.profile.level;
    question.profileName = m_parts.profile.name;
    m_parts.dialogs.confirm(
        this, question, [this, plan, seq = record.seq](bool yes) { yes ? startUndo(plan, seq) : setPreparing(false); });
}

void AuditPanel::startUndo(const UndoPlan &plan, qint64 seq)
{
    // Somebody else may have been quicker while the question stood here.
    m_worker->post([this, plan, seq, path = m_parts.log.path()](std::stop_token) -> WorkThread::Outcome {
        return [this, plan, seq, record = AuditReader::one(path, seq)] {
            const Result<Done> offered =
                record ? undoOffered(*record, m_parts.undo.nowMs()) : Result<Done>(std::unexpected(record.error()));
            if (!offered) {
                showTrouble(offered.error());
            } else if (!m_parts.undo.isRunning()) {
                m_busy->start(tr("Taking back entry %1").arg(seq));
                m_parts.undo.start(plan, seq);
            }
            setPreparing(false);
        };
    });
}

void AuditPanel::onUndone(qsizetype done, const Result<Done> &result)
{
    m_busy->finish();
    if (result) {
        m_message->showMessage(MessageBar::Kind::Ok, tr("Taken back"));
        Q_EMIT statusMessage(tr("Taken back"));
    } else {
        (void)showFailures(m_message, undoOutcomes(m_parts.undo.outcome()), m_parts.errors);
        if (done > 0)
            Q_EMIT statusMessage(tr("Taken back in part"));
    }
    refresh();
}

} // namespace imdesk
