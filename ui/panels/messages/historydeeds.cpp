// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a history page does to messages; how it shows them is in historypage.cpp.
#include "ui/panels/messages/historypage.h"

#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/base/whendone.h"
#include "core/models/messagewords.h"
#include "ui/dialogs/confirmdeed.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/messages/modifydialog.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/failurelines.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QLocale>
#include <QTableView>

#include <utility>

namespace imdesk {

namespace {

Confirmation historyQuestion(const Profile &profile)
{
    Confirmation question;
    question.level = profile.level;
    question.profileName = profile.name;
    return question;
}

QString detailLine(const HistoryMessage &message, const DisplayZone &zone)
{
    return QStringLiteral("%1  %2: %3")
        .arg(zone.dateTime(message.time * 1000), visibleText(message.from, 60), messagewords::line(message, 120));
}

QStringList detailLines(const QList<HistoryMessage> &messages, const DisplayZone &zone)
{
    QStringList lines;
    for (const HistoryMessage &message : messages)
        lines << detailLine(message, zone);
    return lines;
}

} // namespace

ModifyDialog *HistoryPage::dialog() const { return m_dialog; }

void HistoryPage::askRecall()
{
    QList<HistoryMessage> messages = chosen();
    messages.removeIf([](const HistoryMessage &message) { return !message.isRecallable(); });
    if (messages.isEmpty() || m_recallRun->isRunning())
        return;
    const Conversation where = m_model->conversation();
    const int count = int(messages.size());
    Confirmation question = historyQuestion(m_parts.profile);
    question.title = tr("Recall %Ln message(s)", nullptr, count);
    question.effect = fillIn(tr("In %1. This cannot be undone: the service takes them out of its storage and out of "
                                "every client. A copy is saved on this computer first."),
                             {messagewords::where(where)});
    question.details = detailLines(messages, m_parts.zone);
    question.verb = tr("Recall %Ln message(s)", nullptr, count);
    question.keep = tr("Keep them");
    question.typedWord = QString::number(count);
    question.destructive = true;
    confirmDeed(m_parts.dialogs, this, question, m_parts.conversations.client(),
                [this, where, messages] { recall(where, messages); });
}

void HistoryPage::recall(const Conversation &where, const QList<HistoryMessage> &messages)
{
    m_message->clear();
    m_recalled.clear();
    if (const Result<Done> started = m_recallRun->start(where, messages); !started) {
        tell(started.error());
        return;
    }
    focusRows();
    m_busy->start(tr("Recalling messages"));
    showDeeds();
}

void HistoryPage::onRecalled()
{
    m_busy->finish();
    const QLocale locale;
    const QString sentence = tr("%1 of %2 messages recalled")
                                 .arg(locale.toString(m_recallRun->done()), locale.toString(m_recallRun->total()));
    showFailures(m_message, m_recalled, m_parts.errors, [this](const ItemOutcome &outcome) {
        return detailLine(m_recallRun->message(outcome.id), m_parts.zone);
    });
    done(sentence + QStringLiteral(" · ") + whereCopiesAre());
    inspectRow(m_table->currentIndex().row());
    showDeeds();
}

QString HistoryPage::whereCopiesAre() const
{
    return (m_parts.copies.isSealed() ? tr("encrypted copies in %1") : tr("copies that are not encrypted in %1"))
        .arg(QDir::toNativeSeparators(m_parts.copies.file()));
}

void HistoryPage::askRecallSender()
{
    const QString sender = soleSender(chosen());
    if (sender.isEmpty() || !m_model->conversation().isGroup() || m_sweep->isRunning())
        return;
    m_message->clear();
    m_sweepsAgain = false;
    focusRows();
    m_busy->start(tr("Counting what %1 wrote").arg(visibleText(sender, 60)));
    m_sweep->start(m_model->conversation().group, sender);
    showDeeds();
}

void HistoryPage::onSwept(const Result<Done> &result)
{
    m_busy->finish();
    showDeeds();
    const bool again = std::exchange(m_sweepsAgain, false);
    if (!result) {
        tell(result.error());
        return;
    }
    if (again && !m_sweep->found().isEmpty()) {
        recallSender();
        return;
    }
    const QString sender = visibleText(m_sweep->sender(), 60);
    const int count = int(m_sweep->found().size());
    if (count == 0) {
        m_message->showMessage(MessageBar::Kind::Info,
                               tr("%1 has nothing to recall among the newest 1,000 messages.").arg(sender));
        return;
    }
    confirmRecallSender();
}

void HistoryPage::confirmRecallSender()
{
    const QString sender = visibleText(m_sweep->sender(), 60);
    const int count = int(m_sweep->found().size());
    Confirmation question = historyQuestion(m_parts.profile);
    question.title = tr("Recall %Ln message(s) by %1", nullptr, count).arg(sender);
    question.effect =
        joinSentences({fillIn(tr("In %1, among its newest 1,000 messages. This cannot be undone. Clients are not told; "
                                 "they notice when they read the history. A copy is saved on this computer first."),
                              {messagewords::where(Conversation::ofGroup(m_sweep->group()))}),
                       fillIn(tr("What %1 writes before you confirm is copied and recalled, too."), {sender})});
    question.details = detailLines(m_sweep->found(), m_parts.zone);
    question.verb = tr("Recall %Ln message(s)", nullptr, count);
    question.keep = tr("Keep them");
    question.typedWord = QString::number(count);
    question.destructive = true;
    const auto sweep = [this, group = m_sweep->group(), who = m_sweep->sender()] {
        if (m_sweep->isRunning())
            return;
        m_sweepReason = m_parts.conversations.client().reason();
        // The service takes all of the sender, also what came while the question stood: that must be copied, too.
        m_sweepsAgain = true;
        focusRows();
        m_busy->start(tr("Counting what %1 wrote").arg(visibleText(who, 60)));
        m_sweep->start(group, who);
        showDeeds();
    };
    confirmDeed(m_parts.dialogs, this, question, m_parts.conversations.client(), sweep);
}

void HistoryPage::recallSender()
{
    const Conversation where = Conversation::ofGroup(m_sweep->group());
    const QString sender = m_sweep->sender();
    if (const Result<Done> kept = m_parts.copies.keep(QStringLiteral("recall"), where, m_sweep->found()); !kept) {
        tell(kept.error());
        return;
    }
    focusRows();
    m_busy->start(tr("Recalling messages"), false);
    QFuture<Result<EmptyReply>> call;
    m_parts.conversations.client().because(m_sweepReason, [&] {
        call = m_scope.latest(QStringLiteral("recallSender"), m_parts.conversations.recallSender(where.group, sender));
    });
    whenDone(call, this, [this, where, sender, found = m_sweep->found()](const Result<EmptyReply> &reply) {
        m_busy->finish();
        if (!reply) {
            tell(reply.error());
            return;
        }
        if (where == m_model->conversation()) {
            for (const HistoryMessage &message : found)
                m_model->markRecalled(message.identity());
        }
        done(tr("%Ln message(s) by %1 recalled", nullptr, int(found.size())).arg(visibleText(sender, 60)) +
             QStringLiteral(" · ") + whereCopiesAre());
        inspectRow(m_table->currentIndex().row());
        showDeeds();
    });
}

void HistoryPage::modifyCurrent()
{
    const QList<HistoryMessage> messages = chosen();
    if (messages.size() != 1 || m_dialog)
        return;
    const Conversation where = m_model->conversation();
    // The question on production asks why.
    const bool asksWhy = m_parts.profile.level != SafetyLevel::Production;
    m_dialog = new ModifyDialog(where, messages.first(), asksWhy, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ModifyDialog::changeRequested, this,
            [this, where, message = messages.first()] { askModify(where, message); });
    m_dialog->open();
}

/// The dialog goes once it is done: whoever keeps the message as it is, or is refused, goes on with what was typed.
void HistoryPage::askModify(const Conversation &where, const HistoryMessage &message)
{
    const auto go = [this, where, message, body = m_dialog->body(), cloudData = m_dialog->cloudData()] {
        modify(where, message, body, cloudData);
    };
    if (m_parts.profile.level != SafetyLevel::Production) {
        m_parts.conversations.client().because(m_dialog->reason(), go);
        return;
    }
    Confirmation question = historyQuestion(m_parts.profile);
    question.title = tr("Change 1 message by %1").arg(visibleText(message.from, 60));
    question.effect = fillIn(tr("In %1. Everybody sees the new content; the service does not keep the old one. A "
                                "copy is saved on this computer first."),
                             {messagewords::where(where)});
    question.verb = tr("Change the message");
    question.keep = tr("Keep it as it is");
    confirmDeed(m_parts.dialogs, m_dialog, question, m_parts.conversations.client(), go);
}

void HistoryPage::modify(const Conversation &where, const HistoryMessage &message, const QList<api::MsgElement> &body,
                         const std::optional<QString> &cloudData)
{
    // By the time of the answer it may be closed, and another message be in the next one.
    const QPointer<ModifyDialog> asked = m_dialog;
    m_message->clear();
    if (const Result<Done> kept = m_parts.copies.keep(QStringLiteral("modify"), where, {message}); !kept) {
        tellUnchanged(asked, kept.error());
        return;
    }
    if (asked)
        asked->setBusy(true);
    const auto call =
        m_scope.latest(QStringLiteral("modify"), m_parts.conversations.modify(where, message, body, cloudData));
    whenDone(call, this, [=, this, id = message.identity()](const Result<EmptyReply> &reply) {
        if (!reply) {
            tellUnchanged(asked, reply.error());
            return;
        }
        if (asked)
            asked->accept();
        if (where == m_model->conversation())
            m_model->setContent(id, body, cloudData);
        inspectRow(m_table->currentIndex().row());
        done(tr("The message is changed"));
    });
}

void HistoryPage::tellUnchanged(ModifyDialog *asked, const ApiError &error)
{
    if (!asked || !asked->isVisible()) {
        tell(error);
        return;
    }
    asked->showFailure(m_parts.errors.explain(error, QLocale().name()));
    Q_EMIT statusMessage(m_parts.errors.explain(error, QLocale().name()).title);
}

void HistoryPage::markRead()
{
    const Conversation where = m_model->conversation();
    if (where.isGroup() || !where.isValid())
        return;
    m_message->clear();
    const auto send = [this, where] {
        const qint64 now = m_parts.conversations.client().serviceNowMs() / 1000;
        const auto call =
            m_scope.latest(QStringLiteral("read"), m_parts.conversations.markRead(where.self, where.peer, now));
        whenDone(call, this, [this, where](const Result<EmptyReply> &reply) {
            if (reply)
                done(tr("%1 has read what %2 wrote").arg(visibleText(where.self, 60), visibleText(where.peer, 60)));
            else
                tell(reply.error());
        });
    };
    Confirmation question = historyQuestion(m_parts.profile);
    question.title = tr("Mark as read for %1").arg(visibleText(where.self, 60));
    question.effect = tr("All that %1 wrote to %2 until now counts as read. This cannot be taken back.")
                          .arg(visibleText(where.peer, 60), visibleText(where.self, 60));
    question.verb = tr("Mark as read");
    confirmDeed(m_parts.dialogs, this, question, m_parts.conversations.client(), send);
}

} // namespace imdesk
