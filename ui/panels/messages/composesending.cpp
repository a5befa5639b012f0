// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How what is written leaves the form: what is asked before it is sent, or sent again, and what is left afterwards.
#include "ui/panels/messages/composepage.h"

#include "core/api/messageelements.h"
#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/services/messagesender.h"
#include "core/settings/profile.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/messages/elementlist.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSet>

#include <algorithm>

namespace imdesk {

namespace {

/// Those who may have the message, in a sentence: the first of them by name, all are marked in the details.
QString doubtfulWords(const QStringList &ids)
{
    constexpr qsizetype named = 3;
    QStringList first;
    for (const QString &id : ids.mid(0, named))
        first << visibleText(id, 40);
    const QString words = first.join(ComposePage::tr(", "));
    return ids.size() <= named ? words
                               : ComposePage::tr("%1 and %Ln more", nullptr, int(ids.size() - named)).arg(words);
}

} // namespace

Confirmation ComposePage::question(const OutgoingMessage &message, const QStringList &receivers,
                                   const QStringList &doubtful) const
{
    const int count = int(receivers.size());
    Confirmation out;
    out.level = m_parts.profile.level;
    out.profileName = m_parts.profile.name;
    out.title = message.route == OutgoingMessage::Route::Groups ? tr("Send to %Ln group(s)", nullptr, count)
                                                                : tr("Send to %Ln person(s)", nullptr, count);
    out.effect = tr("%1. First line: \"%2\".").arg(effect(message), api::messageSummary(message.body, 80));
    const QSet<QString> marked(doubtful.cbegin(), doubtful.cend());
    for (const QString &receiver : receivers)
        out.details << (marked.contains(receiver) ? tr("%1 (may have it already)").arg(receiver) : receiver);
    out.verb = out.title;
    return out;
}

/// Which of the receivers may have the same content already, from an earlier time.
QStringList ComposePage::mayHave(const OutgoingMessage &message) const
{
    const auto toGroups = [](const OutgoingMessage &one) { return one.route == OutgoingMessage::Route::Groups; };
    const auto same = [](const api::MsgElement &one, const api::MsgElement &other) {
        return encode(one) == encode(other);
    };
    QSet<QString> before;
    const QList<OutgoingMessage> doubtful = m_parts.sender.doubtful();
    for (const OutgoingMessage &last : doubtful) {
        if (toGroups(message) == toGroups(last) && message.cloudData == last.cloudData &&
            std::ranges::equal(message.body, last.body, same))
            before.unite({last.receivers.cbegin(), last.receivers.cend()});
    }
    QStringList out = message.receivers;
    out.removeIf([&before](const QString &receiver) { return !before.contains(receiver); });
    return out;
}

void ComposePage::send()
{
    if (!m_elements->check()) {
        // The mark may be far out of view.
        m_hint->setText(m_elements->goToProblem());
        m_hint->setToolTip(m_hint->text());
        return;
    }
    const OutgoingMessage now = message();
    const QStringList doubtful = mayHave(now);
    if (doubtful.isEmpty() && now.receivers.size() == 1 && m_parts.profile.level != SafetyLevel::Production) {
        reallySend(now);
        return;
    }
    Confirmation asked = question(now, now.receivers, doubtful);
    if (!doubtful.isEmpty())
        asked.effect = joinSentences(
            {asked.effect,
             tr("%1 may have it already, for no answer came, and may then get it twice. \"Try the missed ones again\" "
                "sends it under the same numbers.")
                 .arg(doubtfulWords(doubtful))});
    asked.keep = tr("Keep as draft");
    m_parts.dialogs.confirm(this, asked, [this, now](bool yes) {
        if (yes)
            reallySend(now);
    });
}

/// What goes out again is what was sent, which need not be what stands in the form by now.
void ComposePage::retry()
{
    const MessageSender &sender = m_parts.sender;
    const QStringList doubtful = sender.mayHave();
    const int late = int(sender.mayGetTwice());
    if (late == 0 && m_parts.profile.level != SafetyLevel::Production) {
        reallyRetry();
        return;
    }
    QStringList missed;
    for (const MessageDelivery &row : sender.rows()) {
        if (row.state != MessageDelivery::State::Sent)
            missed << row.id;
    }
    Confirmation asked = question(sender.message(), missed, doubtful);
    QStringList words{asked.effect};
    if (!doubtful.isEmpty())
        words << tr("%1 may have it already, for no answer came.").arg(doubtfulWords(doubtful))
              << tr("It goes out under the same numbers: for %n minute(s) the service drops a second copy.", nullptr,
                    sender.minutesKnown());
    if (late > 0)
        words << tr("For %Ln of them that time is over: who has it gets it twice.", nullptr, late);
    asked.effect = joinSentences(words);
    m_parts.dialogs.confirm(this, asked, [this, late](bool yes) {
        if (!yes)
            return;
        // The time may have run out while the question stood.
        if (m_parts.sender.mayGetTwice() > late)
            retry();
        else
            reallyRetry();
    });
}

void ComposePage::reallyRetry()
{
    if (const Result<Done> again = m_parts.sender.retry(); !again)
        tell(again.error());
    present();
}

void ComposePage::reallySend(const OutgoingMessage &message)
{
    m_message->clear();
    if (const Result<Done> started = m_parts.sender.send(message); !started) {
        tell(started.error());
        return;
    }
    m_id = DraftStore::fresh().id; // the next press of Send is another message
    m_parts.drafts.keep(draft());
    present();
}

/// What it held can be brought back.
void ComposePage::emptyForm()
{
    const Draft before = draft();
    Draft typed = before;
    typed.id = m_blank.id;
    m_message->clear();
    showDraft(DraftStore::fresh());
    m_sync->setChecked(true);
    m_parts.drafts.keep(DraftStore::fresh());
    if (typed != m_blank) {
        m_message->showMessage(MessageBar::Kind::Info, tr("Form emptied"));
        m_message->addButton(tr("Bring it back"), [this, before] { bringBack(before); });
        Q_EMIT statusMessage(m_message->title());
    }
}

void ComposePage::clear()
{
    emptyForm();
    // Those who may have it can still be tried again.
    if (m_parts.sender.mayHave().isEmpty())
        m_parts.sender.clear();
    present();
    m_receivers->setFocus();
}

/// What has been typed since is offered in turn.
void ComposePage::bringBack(const Draft &before)
{
    clear();
    showDraft(before);
    m_parts.drafts.keep(before);
    if (!m_message->isShowing())
        Q_EMIT statusMessage({});
    present();
}

} // namespace imdesk
