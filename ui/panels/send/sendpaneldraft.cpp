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

void SendPanel::restoreDraft()
{
    const Result<std::optional<Draft>> draft = m_parts.drafts.restore();
    if (!draft)
        m_message->showError(m_parts.errors.explain(draft.error(), QLocale().name()));
    else if (*draft) {
        Draft kept = **draft;
        const bool cutOff = std::exchange(kept.sending, false);
        showDraft(kept);
        if (cutOff) {
            m_message->showMessage(MessageBar::Kind::Warning, tr("The program ended while this was being sent"),
                                   tr("Groups that had got it are taken out of the draft, but the last of them may "
                                      "still stand in it."),
                                   tr("Look into the audit before you send it again."));
            m_message->addButton(tr("Open the audit"), [this] { Q_EMIT navigateTo(QStringLiteral("audit"), {}); });
        }
    }
    present();
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
    if (!m_parts.notifications.isRunning())
        return true;
    Confirmation question;
    question.level = m_parts.profile.level;
    question.profileName = m_parts.profile.name;
    question.title = tr("Stop sending and close?");
    question.effect = tr("%1. Groups that have not got it stay in the draft.").arg(m_results->sentence());
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
    m_parts.audience.cancel();
    m_side->setCounting(false);
    m_side->setCount(std::nullopt);
    m_parts.drafts.keep(currentDraft());
    present();
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
