// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/attachforms.h"
#include "core/callbacks/callbackhub.h"
#include "ui/panels/callbacks/rulesdialog.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QPlainTextEdit>

// The part of RulesDialog that is about where the rules are kept, in a file or at a listener, and who else changes
// them.

namespace imdesk {

Result<QList<ReplyRule>> RulesDialog::readTheirs() const
{
    // Attached, the rules are those of the listener.
    return m_hub.attached() ? Result<QList<ReplyRule>>(m_hub.rules()) : m_store.load();
}

QString RulesDialog::baseOf(const QList<ReplyRule> &rules) const
{
    return m_hub.attached() ? m_hub.attached()->rulesBase() : attach::rulesBase(rules);
}

void RulesDialog::forgetTrial()
{
    m_rehearsal.forget();
    m_trying.clear();
    m_tried.clear();
    m_report->clear();
    m_samples->clear();
    hintSamples();
}

void RulesDialog::load()
{
    m_loaded = true;
    m_isOfListener = m_hub.attached() != nullptr;
    m_sending = false;
    // All of it was about other rules, the offer to put one back included.
    forgetTrial();
    m_message->clear();
    m_conflict->clear();
    const Result<QList<ReplyRule>> rules = readTheirs();
    m_rules = m_applied = rules.value_or(QList<ReplyRule>());
    m_base = rules ? baseOf(*rules) : QString();
    showList(0);
    if (!rules) {
        m_message->showMessage(MessageBar::Kind::Error, tr("The reply rules could not be read"), rules.error().message,
                               tr("Repair or remove the file. Until then no rule is applied; applying new ones here "
                                  "replaces it."));
    }
}

void RulesDialog::onAttachChanged()
{
    // Another listener may take the place of the one before, and is connected to for the first time only once.
    const AttachClient *listener = m_hub.attached();
    const bool isFresh = listener && listener->state() == AttachClient::State::Connecting;
    if (!m_loaded || (!isFresh && m_isOfListener == (listener != nullptr)))
        return;
    load();
    adapt();
}

void RulesDialog::onRulesChanged()
{
    if (m_loaded && m_hub.attached()) {
        const QList<ReplyRule> &theirs = m_hub.rules();
        if (theirs == m_applied || theirs == m_rules || (m_sending && theirs == m_sent)) {
            m_applied = theirs;
            m_base = baseOf(theirs);
            m_conflict->clear();
        } else if (!isChanged()) {
            load();
        } else {
            tellConflict();
        }
    }
    adapt();
}

void RulesDialog::tellConflict()
{
    m_conflict->showMessage(MessageBar::Kind::Warning, tr("These rules were changed by somebody else meanwhile"),
                            tr("What is edited here was made from the list before, and would undo that change."),
                            tr("Take theirs to drop what was edited here, or keep yours to apply it over theirs."));
    m_conflict->addButton(tr("Take theirs"), [this] { takeTheirs(); });
    m_conflict->addButton(tr("Keep mine"), [this] { keepMine(); });
}

/// Whether the file holds, or may hold, another list than the one that this was made from.
bool RulesDialog::isOtherwise(const Result<QList<ReplyRule>> &there) const
{
    // One that could not be read at first was said to be replaced.
    return there ? *there != m_rules && attach::rulesBase(*there) != m_base : !m_base.isEmpty();
}

void RulesDialog::tellFile(const Result<QList<ReplyRule>> &there)
{
    if (there) {
        tellConflict();
        return;
    }
    m_conflict->showMessage(MessageBar::Kind::Warning, tr("The file with these rules cannot be read any more"),
                            there.error().message,
                            tr("Repair the file and look again, or keep yours to replace it when they are applied."));
    m_conflict->addButton(tr("Look again"), [this] { lookAgain(); });
    m_conflict->addButton(tr("Keep mine"), [this] { keepMine(); });
}

void RulesDialog::lookAgain()
{
    m_conflict->clear();
    if (const Result<QList<ReplyRule>> there = m_store.load(); isOtherwise(there))
        tellFile(there);
    adapt();
}

void RulesDialog::takeTheirs()
{
    load();
    // The receiver of this window answers by them, too.
    if (!m_hub.attached() && !m_base.isEmpty())
        m_hub.setRules(m_rules);
    adapt();
}

void RulesDialog::keepMine()
{
    // What cannot be read is replaced, as it is where that was so from the beginning.
    const Result<QList<ReplyRule>> theirs = readTheirs();
    if (theirs)
        m_applied = *theirs;
    m_base = theirs ? baseOf(*theirs) : QString();
    m_conflict->clear();
    adapt();
}

void RulesDialog::apply()
{
    m_message->clear();
    if (m_hub.attached()) {
        send();
        return;
    }
    // Another window, or somebody with an editor, has the same file.
    if (const Result<QList<ReplyRule>> there = m_store.load(); isOtherwise(there)) {
        tellFile(there);
        adapt();
        return;
    }
    if (const Result<Done> saved = m_store.save(m_rules); !saved) {
        m_message->showMessage(MessageBar::Kind::Error, tr("The rules could not be saved; nothing was applied"),
                               saved.error().message);
        return;
    }
    m_applied = m_rules;
    m_base = attach::rulesBase(m_store.load().value_or(m_rules));
    m_hub.setRules(m_rules);
    adapt();
}

void RulesDialog::send()
{
    // As the listener does, which tells its list before it answers.
    nameRules(m_rules);
    nameRules(m_tried);
    showList(current());
    m_sending = true;
    m_sent = m_rules;
    m_hub.sendRules(m_rules, m_base, this, [this](const Result<Done> &done) { onSent(done); });
    adapt();
}

void RulesDialog::onSent(const Result<Done> &done)
{
    // The list was loaded anew meanwhile: this is about rules that are not here any more.
    if (!m_sending)
        return;
    m_sending = false;
    if (done) {
        m_applied = m_sent;
        // Their list is this one: there is nothing left to choose between.
        if (m_hub.attached() && m_hub.rules() == m_sent) {
            m_base = baseOf(m_sent);
            m_conflict->clear();
        }
    } else if (!m_conflict->isShowing()) {
        m_message->showMessage(MessageBar::Kind::Error, tr("The listener did not take the rules"),
                               done.error().message);
    }
    adapt();
}

} // namespace imdesk
