// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/accountdeeds.h"

#include "core/base/plaintext.h"
#include "ui/dialogs/confirmdeed.h"

#include <QWidget>

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
    : QObject(parent), m_parts(parts), m_widget(parent), m_report(parts, busy, message, this)
{
    connect(&m_report, &RunReport::runningChanged, this, &AccountDeeds::runningChanged);
    connect(&m_report, &RunReport::arrived, this, &AccountDeeds::take);
    connect(&m_report, &RunReport::ended, this, [this](const QList<ItemOutcome> &outcomes, const QString &sentence) {
        const QStringList done = RunReport::doneIds(outcomes);
        if (m_afterwards && !done.isEmpty())
            m_afterwards(done);
        Q_EMIT statusMessage(sentence);
    });
}

void AccountDeeds::check(const QStringList &accounts)
{
    if (accounts.isEmpty() || isRunning())
        return;
    m_afterwards = {};
    m_standing = [](const ItemOutcome &outcome) -> std::optional<AccountStanding> {
        if (outcome.state != ItemOutcome::State::Done)
            return std::nullopt;
        return outcome.word == importedWord ? AccountStanding::Imported : AccountStanding::NotImported;
    };
    m_report.start(
        tr("Checking accounts"), accounts.size(),
        [accounts](ItemRun &run) { AccountService::startCheck(run, accounts); },
        [](const QList<ItemOutcome> &outcomes) {
            const QStringList done = RunReport::doneIds(outcomes);
            const auto there = std::ranges::count_if(
                outcomes, [](const ItemOutcome &outcome) { return outcome.word == importedWord; });
            if (done.size() == 1)
                return (there ? tr("%1 is imported") : tr("%1 is not imported")).arg(visibleText(done.first(), 60));
            return tr("Checked %1: %2 imported, %3 not imported").arg(done.size()).arg(there).arg(done.size() - there);
        });
}

QString AccountDeeds::kickWords(qsizetype count) const
{
    return asksToKick(count) ? tr("Kick offline…") : tr("Kick offline");
}

void AccountDeeds::kick(const QStringList &accounts)
{
    const int count = static_cast<int>(accounts.size());
    if (count == 0 || isRunning())
        return;
    const auto go = [this, accounts] {
        m_standing = {};
        m_afterwards = [this](const QStringList &done) { Q_EMIT kicked(done); };
        m_report.start(
            tr("Kicking accounts offline"), accounts.size(),
            [accounts](ItemRun &run) { AccountService::startKick(run, accounts); },
            [](const QList<ItemOutcome> &outcomes) {
                const QStringList done = RunReport::doneIds(outcomes);
                return done.size() == 1 ? tr("%1 kicked offline").arg(visibleText(done.first(), 60))
                                        : tr("%Ln account(s) kicked offline", nullptr, static_cast<int>(done.size()));
            });
    };
    if (!asksToKick(count)) {
        go();
        return;
    }
    const QString verb = count == 1 ? tr("Kick %1 offline").arg(visibleText(accounts.first(), 40))
                                    : tr("Kick %Ln account(s) offline", nullptr, count);
    Confirmation question = m_parts.question(
        verb,
        tr("All devices of the account are logged out and every signature made before stops working. It "
           "is no ban: with a new signature the account logs in again."),
        verb);
    question.details = visibleIds(accounts);
    confirmDeed(m_parts.dialogs, m_widget, question, m_parts.accounts.client(), go);
}

void AccountDeeds::remove(const QStringList &accounts)
{
    const int count = static_cast<int>(accounts.size());
    if (count == 0 || isRunning())
        return;
    const QString verb = count == 1 ? tr("Delete %1").arg(visibleText(accounts.first(), 40))
                                    : tr("Delete %Ln account(s)", nullptr, count);
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
    confirmDeed(m_parts.dialogs, m_widget, question, m_parts.accounts.client(), [this, accounts] {
        m_standing = [](const ItemOutcome &outcome) -> std::optional<AccountStanding> {
            return outcome.state == ItemOutcome::State::Done ? std::optional(AccountStanding::NotImported)
                                                             : std::nullopt;
        };
        m_afterwards = [this](const QStringList &done) { Q_EMIT removed(done); };
        m_report.start(
            tr("Deleting accounts"), accounts.size(),
            [accounts](ItemRun &run) { AccountService::startDelete(run, accounts); },
            [](const QList<ItemOutcome> &outcomes) {
                const QStringList done = RunReport::doneIds(outcomes);
                return done.size() == 1 ? tr("%1 deleted").arg(visibleText(done.first(), 60))
                                        : tr("%Ln account(s) deleted", nullptr, static_cast<int>(done.size()));
            });
    });
}

void AccountDeeds::take(const QList<ItemOutcome> &outcomes)
{
    QList<AccountNote> notes;
    constexpr int unknownAccount = 70107;
    for (const ItemOutcome &outcome : outcomes) {
        const std::optional<AccountStanding> standing = outcome.error.code == unknownAccount
                                                            ? std::optional(AccountStanding::NotImported)
                                                        : m_standing ? m_standing(outcome)
                                                                     : std::nullopt;
        if (!standing)
            continue;
        AccountNote note;
        note.id = outcome.id;
        note.checkedAt = m_parts.directory.clock().nowSeconds();
        note.standing = *standing;
        notes << note;
    }
    m_parts.directory.note(notes);
}

} // namespace imdesk
