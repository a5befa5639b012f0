// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The draft of the form: kept while it is written and sent, there again at the next start.
#include "ui/panels/send/sendpanel.h"

#include "core/api/errortext.h"
#include "core/models/notificationreceivers.h"
#include "core/settings/profile.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/send/sendresults.h"
#include "ui/panels/send/sendside.h"
#include "ui/panels/send/sendtext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/toast.h"

#include <QLocale>
#include <QSet>

#include <utility>

namespace imdesk {

namespace {
constexpr qsizetype idsInDetails = 200;
} // namespace

void SendPanel::restoreDraft()
{
    const Result<std::optional<Draft>> draft = m_parts.drafts.restore();
    if (!draft)
        m_message->showError(m_parts.errors.explain(draft.error(), QLocale().name()));
    else if (*draft) {
        Draft kept = **draft;
        const bool cutOff = std::exchange(kept.sending, false);
        showDraft(kept);
        if (cutOff)
            m_cutOff = kept.id;
        showLastDoubt();
    }
    present();
}

void SendPanel::showLastDoubt()
{
    const QStringList unanswered = currentDraft().unanswered;
    if (!m_cutOff.isEmpty() && m_draft.id == m_cutOff)
        showDoubt(tr("The program ended while this was being sent"),
                  tr("Groups that had got it are taken out of the draft, but the last of them may still stand in it."));
    else if (!unanswered.isEmpty())
        showDoubt(tr("This may have been sent already"),
                  tr("No answer has come for %Ln group(s) of the draft, which may have got it all the same.", nullptr,
                     int(unanswered.size())),
                  unanswered.mid(0, idsInDetails).join(QLatin1Char('\n')));
}

void SendPanel::showDoubt(const QString &title, const QString &cause, const QString &details)
{
    m_message->showMessage(MessageBar::Kind::Warning, title, cause, tr("Look into the audit before you send it again."),
                           details);
    m_message->addButton(tr("Open the audit"), [this] { Q_EMIT navigateTo(QStringLiteral("audit"), {}); });
}

void SendPanel::showNotKept(const ApiError &error)
{
    ErrorExplanation words = m_parts.errors.explain(error, QLocale().name());
    if (error.kind == ApiError::Kind::Busy) {
        // The other program may have ended long since: what is in the way is its draft.
        words.title = tr("What is written here is not kept");
        words.fix = tr("Send or clear the other draft, in the imdesk that has it open or in one started anew. Or copy "
                       "the text from here before you close the window.");
    }
    m_message->showError(words);
}

Draft SendPanel::currentDraft() const
{
    const SendText::Values values = m_text->values();
    Draft draft = m_draft;
    draft.groups = m_receivers->ids();
    draft.named = values.named;
    draft.members = values.members;
    draft.text = values.text;
    draft.asMessage = values.asMessage;
    // Nobody has got another text yet, and who was taken out does not get this one.
    if (draft.text != m_draft.text)
        draft.unanswered.clear();
    if (!draft.unanswered.isEmpty()) {
        const QSet<QString> groups(draft.groups.cbegin(), draft.groups.cend());
        draft.unanswered.removeIf([&groups](const QString &group) { return !groups.contains(group); });
    }
    return draft;
}

void SendPanel::keepWhatIsLeft()
{
    Draft draft = currentDraft();
    if (draft.text != m_parts.notifications.notification().text)
        return; // what is tried again is not what is written now
    draft.sending = true;
    QSet<QString> sent;
    for (const NotificationResult &result : m_parts.notifications.results()) {
        if (result.state == NotificationResult::State::Sent)
            sent.insert(result.groupId);
    }
    draft.groups.removeIf([&sent](const QString &group) { return sent.contains(group); });
    m_parts.drafts.keep(draft);
    m_parts.drafts.flushBehind(); // a failure is told by saved()
}

bool SendPanel::mayClose(const std::function<void()> &close)
{
    if (!m_parts.notifications.isRunning()) {
        if (m_abandoned)
            return true;
        (void)m_parts.drafts.flush(); // a failure is told by saved()
        if (!m_parts.drafts.isInMemoryAlone())
            return true;
        askBeforeLosing(close);
        return false;
    }
    Confirmation question;
    question.level = m_parts.profile.level;
    question.profileName = m_parts.profile.name;
    question.title = tr("Stop sending and close?");
    question.effect =
        tr("%1. Groups that have not got it stay in the draft; those under way stay there too, and may get "
           "it all the same.")
            .arg(m_results->sentence());
    question.verb = tr("Stop and close");
    question.keep = tr("Go on sending");
    m_parts.dialogs.confirm(this, question, [this, close](bool yes) {
        if (!yes)
            return;
        m_parts.notifications.cancel();
        close();
    });
    return false;
}

void SendPanel::askBeforeLosing(const std::function<void()> &close)
{
    Confirmation question;
    question.level = m_parts.profile.level;
    question.profileName = m_parts.profile.name;
    question.title = tr("Close without the draft?");
    question.effect = tr("The notification written here is kept nowhere and goes with the window.");
    question.verb = tr("Close all the same");
    question.keep = tr("Back to the draft");
    m_parts.dialogs.confirm(this, question, [this, close](bool yes) {
        if (!yes)
            return;
        m_abandoned = true;
        close();
    });
}

void SendPanel::showDraft(const Draft &draft)
{
    m_showing = true;
    m_draft = draft;
    m_receivers->setIds(draft.groups);
    m_text->setValues({draft.named, draft.members, draft.text, draft.asMessage});
    m_showing = false;
    present();
}

void SendPanel::onEdited()
{
    if (m_showing)
        return;
    m_abandoned = false;
    m_parts.audience.cancel();
    m_side->setCounting(false);
    m_side->setCount(std::nullopt);
    m_parts.drafts.keep(currentDraft());
    present();
}

/// It can be brought back.
void SendPanel::putAwayDraft()
{
    const Draft before = currentDraft();
    if (before.isEmpty())
        return;
    showDraft(DraftStore::fresh());
    m_groups->reset();
    onEdited();
    m_message->showMessage(
        MessageBar::Kind::Info, tr("The draft was put away"),
        before.groups.isEmpty() ? QString() : tr("It was for %Ln group(s).", nullptr, int(before.groups.size())));
    m_message->addButton(tr("Bring it back"), [this, before] { bringBack(before); });
    Q_EMIT statusMessage(m_message->title());
}

/// What has been chosen and typed since is offered in turn.
void SendPanel::bringBack(const Draft &before)
{
    if (m_parts.notifications.isRunning())
        return;
    m_message->clear();
    putAwayDraft();
    showDraft(before);
    onEdited();
    if (!m_message->isShowing())
        showLastDoubt();
}

void SendPanel::clearDraft()
{
    if (m_parts.notifications.isRunning())
        return;
    const Draft old = currentDraft();
    if (old.isEmpty())
        return;
    showDraft(DraftStore::fresh());
    m_groups->reset();
    m_message->clear();
    onEdited();
    m_toast->present(tr("Draft cleared"), [this, old] {
        showDraft(old);
        onEdited();
    });
    m_groups->focusSearch();
}

} // namespace imdesk
