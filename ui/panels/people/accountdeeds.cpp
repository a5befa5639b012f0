// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/accountdeeds.h"

#include "core/base/plaintext.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/messagebar.h"

#include <QLocale>

#include <algorithm>

namespace imdesk {

namespace {
const QLatin1String importedWord("Imported");

QStringList visibleIds(const QStringList &ids)
{
    QStringList out;
    for (const QString &id : ids)
        out << visibleText(id);
    return out;
}
} // namespace

AccountDeeds::AccountDeeds(const PeopleParts &parts, BusyBar *busy, MessageBar *message, QWidget *parent)
    : QObject(parent),
      m_parts(parts),
      m_busy(busy),
      m_message(message),
      m_widget(parent),
      m_run(parts.accounts.client())
{
    connect(m_busy, &BusyBar::cancelRequested, &m_run, &ItemRun::cancel);
    connect(&m_run, &ItemRun::arrived, this, &AccountDeeds::onArrived);
    connect(&m_run, &ItemRun::finished, this, &AccountDeeds::onFinished);
}

void AccountDeeds::begin(Deed deed, const QStringList &accounts, const QString &words)
{
    if (m_run.isRunning())
        return;
    m_deed = deed;
    m_words = words;
    m_accounts = accounts;
    m_outcomes.clear();
    m_message->clear();
    m_busy->start(words);
    m_busy->setProgress(0, accounts.size());
    switch (deed) {
    case Deed::Check:
        AccountService::startCheck(m_run, accounts);
        break;
    case Deed::Kick:
        AccountService::startKick(m_run, accounts);
        break;
    case Deed::Remove:
        AccountService::startDelete(m_run, accounts);
        break;
    }
    Q_EMIT runningChanged();
}

void AccountDeeds::check(const QStringList &accounts)
{
    if (!accounts.isEmpty())
        begin(Deed::Check, accounts, tr("Checking accounts"));
}

void AccountDeeds::kick(const QStringList &accounts)
{
    const int count = static_cast<int>(accounts.size());
    if (count == 0 || m_run.isRunning())
        return;
    const auto go = [this, accounts] { begin(Deed::Kick, accounts, tr("Kicking accounts offline")); };
    if (count == 1 && !m_parts.isProduction()) {
        go();
        return;
    }
    const QString verb = count == 1 ? tr("Kick %1 offline").arg(visibleText(accounts.first(), 40))
                                    : tr("Kick %n account(s) offline", nullptr, count);
    Confirmation question = m_parts.question(
        verb,
        tr("All devices of the account are logged out and every signature made before stops working. It "
           "is no ban: with a new signature the account logs in again."),
        verb);
    question.details = visibleIds(accounts);
    m_parts.dialogs.confirm(m_widget, question, [go](bool yes) {
        if (yes)
            go();
    });
}

void AccountDeeds::remove(const QStringList &accounts)
{
    const int count = static_cast<int>(accounts.size());
    if (count == 0 || m_run.isRunning())
        return;
    const QString verb = count == 1 ? tr("Delete %1").arg(visibleText(accounts.first(), 40))
                                    : tr("Delete %n account(s)", nullptr, count);
    Confirmation question = m_parts.question(
        verb,
        tr("Profile, friends, blacklist, conversations and group memberships go with the account. This cannot be "
           "undone. Except in trial apps a deleted ID cannot be imported again for three months, and the service "
           "refuses unless deletion is switched on in its console."),
        verb);
    question.details = visibleIds(accounts);
    question.destructive = true;
    if (m_parts.isProduction())
        question.typedWord = count == 1 ? accounts.first() : QString::number(count);
    m_parts.dialogs.confirm(m_widget, question, [this, accounts](bool yes) {
        if (yes)
            begin(Deed::Remove, accounts, tr("Deleting accounts"));
    });
}

void AccountDeeds::onArrived(const QList<ItemOutcome> &outcomes)
{
    QList<AccountNote> notes;
    constexpr int unknownAccount = 70107;
    for (const ItemOutcome &outcome : outcomes) {
        const bool done = outcome.state == ItemOutcome::State::Done;
        const bool unknown = outcome.error.code == unknownAccount;
        if ((m_deed == Deed::Kick && !unknown) || (!done && !unknown))
            continue;
        AccountNote note;
        note.id = outcome.id;
        note.checkedAt = m_parts.directory.clock().nowSeconds();
        note.standing = m_deed == Deed::Check && outcome.word == importedWord ? AccountStanding::Imported
                                                                              : AccountStanding::NotImported;
        notes << note;
    }
    m_outcomes += outcomes;
    m_parts.directory.note(notes);
    m_busy->setProgress(m_run.told(), m_run.total());
    m_busy->setText(tr("%1: %2 of %3", "what is done, done, all")
                        .arg(m_words, QLocale().toString(m_run.told()), QLocale().toString(m_run.total())));
}

QStringList AccountDeeds::doneIds() const
{
    QStringList ids;
    for (const ItemOutcome &outcome : m_outcomes) {
        if (outcome.state == ItemOutcome::State::Done)
            ids << outcome.id;
    }
    return ids;
}

void AccountDeeds::onFinished()
{
    m_busy->finish();
    const QStringList done = doneIds();
    const int count = static_cast<int>(done.size());
    const int open = static_cast<int>(m_outcomes.size()) - count;
    QString sentence;
    switch (m_deed) {
    case Deed::Check: {
        const auto there =
            std::ranges::count_if(m_outcomes, [](const ItemOutcome &outcome) { return outcome.word == importedWord; });
        sentence = count == 1 ? (there ? tr("%1 is imported") : tr("%1 is not imported")).arg(visibleText(done.first()))
                              : tr("Checked %1: %2 imported, %3 not imported").arg(count).arg(there).arg(count - there);
        break;
    }
    case Deed::Kick:
        sentence = count == 1 ? tr("%1 kicked offline").arg(visibleText(done.first()))
                              : tr("%n account(s) kicked offline", nullptr, count);
        break;
    case Deed::Remove:
        sentence =
            count == 1 ? tr("%1 deleted").arg(visibleText(done.first())) : tr("%n account(s) deleted", nullptr, count);
        break;
    }
    const ApiError first = m_run.firstError();
    if (open > 0 && (count == 0 && (open == 1 || hitsEveryItem(first)))) {
        m_message->showError(m_parts.errors.explain(first, QLocale().name()));
        sentence = m_message->title();
    } else if (open > 0) {
        m_message->showMessage(MessageBar::Kind::Warning, sentence,
                               tr("%n account(s) not done; the details name them.", nullptr, open), {},
                               failureLines(m_outcomes, m_parts.errors));
    } else if (m_outcomes.size() > 1 || m_deed != Deed::Check) {
        m_message->showMessage(MessageBar::Kind::Ok, sentence);
    }
    Q_EMIT runningChanged();
    if (m_deed == Deed::Kick && count > 0)
        Q_EMIT kicked(done);
    if (m_deed == Deed::Remove && count > 0)
        Q_EMIT removed(done);
    Q_EMIT statusMessage(sentence);
}

} // namespace imdesk
