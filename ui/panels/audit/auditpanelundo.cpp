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

#include <QDateTime>
#include <QJsonDocument>
#include <QPointer>
#include <QTableView>

#include <algorithm>
#include <memory>

namespace imdesk {

namespace {

/// The end of a mute is counted anew with every reading: a few seconds more or less are no news.
bool tellsTheSame(const QString &one, const QString &two)
{
    static const QString end = QStringLiteral("Until: "), to = QStringLiteral(" \u2192 ");
    constexpr qint64 slackS = 5;
    const auto moment = [](const QString &text) { return QDateTime::fromString(text, Qt::ISODate); };
    if (one == two)
        return true;
    const qsizetype at = one.indexOf(end) + end.size();
    if (at < end.size() || one.first(at) != two.first(qMin(at, two.size())))
        return false;
    const QStringList some = one.mid(at).split(to), others = two.mid(at).split(to);
    return std::ranges::equal(some, others, [&moment](const QString &left, const QString &right) {
        const QDateTime first = moment(left), second = moment(right);
        return left == right || (first.isValid() && second.isValid() && qAbs(first.secsTo(second)) <= slackS);
    });
}

/// Whether something would be lost by an undo that was not asked about, or could not be read any more.
bool isNews(const Result<QStringList> &asked, const Result<QStringList> &later)
{
    if (!later)
        return asked.has_value();
    const QStringList known = asked.value_or(QStringList());
    return std::ranges::any_of(*later, [&known](const QString &line) {
        return std::ranges::none_of(known, [&line](const QString &one) { return tellsTheSame(one, line); });
    });
}

} // namespace

void AuditPanel::setPreparing(bool preparing)
{
    m_preparing = preparing;
    present();
}

void AuditPanel::endPreparing(const ApiError &error)
{
    setPreparing(false);
    showTrouble(error);
    // What stands in the way may have come from elsewhere, and the row does not tell of it yet.
    if (m_table->currentIndex().isValid())
        m_model->renew(m_table->currentIndex().row());
}

void AuditPanel::confirmUndo(const AuditRecord &record, const std::optional<Asked> &asked)
{
    const Result<UndoPlan> plan = undoOf(record, m_parts.undo.nowMs());
    if (!plan) {
        endPreparing(plan.error());
        return;
    }
    m_parts.undo.findLater(
        record, *plan,
        [guard = QPointer<AuditPanel>(this), record, plan = *plan, asked](const Result<QStringList> &later) {
            if (!guard)
                return;
            if (!asked || isNews(asked->later, later))
                guard->askToUndo(record, plan, later, asked ? asked->why : QString());
            else
                guard->runUndo(plan, record.seq, asked->why);
        });
}

void AuditPanel::askToUndo(const AuditRecord &record, const UndoPlan &plan, const Result<QStringList> &later,
                           const QString &before)
{
    constexpr qsizetype linesInEffect = 3;
    constexpr qsizetype lossesInEffect = 4;
    constexpr int longestLine = 300;
    Confirmation question;
    question.title = tr("Take back entry %1").arg(record.seq);
    question.effect = tr("%1 of %2 is taken back, as far as the service allows.")
                          .arg(record.entry.command, m_parts.zone.dateTime(record.entry.timeMs));
    question.verb = tr("Take back");
    for (const QString &loss : plan.losses.mid(0, lossesInEffect))
        question.effect = joinSentences({question.effect, visibleText(loss, longestLine)});
    if (const int more = int(plan.losses.size() - lossesInEffect); more > 0)
        question.effect =
            joinSentences({question.effect, tr("%n more loss(es) are told in the list below.", nullptr, more)});
    if (!later) {
        const QString why = later.error().message.isEmpty() ? kindName(later.error().kind) : later.error().message;
        question.effect = joinSentences(
            {question.effect,
             tr("Whether anything was changed after it could not be read: %1").arg(visibleText(why, longestLine))});
    } else if (!later->isEmpty()) {
        for (const QString &line : *later)
            question.details << visibleText(inZone(line), longestLine);
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
    // The line for it is empty when the question comes once more: what was told before holds until something else is.
    const auto why = std::make_shared<QString>(before);
    question.takeReason = [why](const QString &reason) {
        if (!reason.isEmpty())
            *why = reason;
    };
    m_parts.dialogs.confirm(this, question, [this, record, later, why](bool yes) {
        yes ? startUndo(record, {later, *why}) : setPreparing(false);
    });
}

void AuditPanel::startUndo(const AuditRecord &record, const Asked &asked)
{
    // While the question stood here somebody else may have been quicker, and times that are left have run on.
    m_worker->post([this, record, asked, path = m_parts.log.path()](std::stop_token) -> WorkThread::Outcome {
        return [this, record, asked, read = AuditReader::one(path, record.seq)] {
            if (!read) {
                endPreparing(read.error());
                return;
            }
            AuditRecord now = *read;
            now.entry.before = record.entry.before; // it may have come out of a snapshot
            confirmUndo(now, asked);
        };
    });
}

void AuditPanel::runUndo(const UndoPlan &plan, qint64 seq, const QString &why)
{
    if (!m_parts.undo.isRunning()) {
        m_busy->start(tr("Taking back entry %1").arg(seq));
        m_parts.undo.start(plan, seq, why);
    }
    setPreparing(false);
}

void AuditPanel::onUndone(const Result<Done> &result)
{
    m_busy->finish();
    if (result) {
        m_message->showMessage(MessageBar::Kind::Ok, tr("Taken back"));
        Q_EMIT statusMessage(tr("Taken back"));
    } else {
        (void)showFailures(m_message, undoOutcomes(m_parts.undo.outcome()), m_parts.errors);
        if (m_parts.undo.anyBack())
            Q_EMIT statusMessage(tr("Taken back in part"));
    }
    // The end of the last call is only being written.
    m_parts.log.whenIdle([guard = QPointer<AuditPanel>(this)] {
        if (guard)
            guard->refresh();
    });
}

} // namespace imdesk
