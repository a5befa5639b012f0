// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel does; how it is built is in moderationpanel.cpp.
#include "ui/panels/moderation/moderationpanel.h"

#include "core/api/errortext.h"
#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/models/sanctionsmodel.h"
#include "core/services/groupkindlookup.h"
#include "core/settings/profile.h"
#include "ui/dialogs/confirmdeed.h"
#include "ui/panels/moderation/muteform.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/failurelines.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPointer>
#include <QSet>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace imdesk {

namespace {
constexpr int namesInSentence = 60;
}

QList<Sanction> ModerationPanel::chosen() const
{
    QList<Sanction> out;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        out << m_model->sanction(index.row());
    return out;
}

QString ModerationPanel::placeOf(const SanctionOrder &order) const
{
    if (order.ban)
        return tr("banned from the group %1").arg(visibleText(order.group, namesInSentence));
    if (!order.group.isEmpty())
        return tr("in the group %1").arg(visibleText(order.group, namesInSentence));
    if (order.privates && order.groups)
        return tr("in all one-to-one chats and groups");
    return order.privates ? tr("in all one-to-one chats") : tr("in all groups");
}

void ModerationPanel::order(const SanctionOrder &order)
{
    const int count = int(order.accounts.size());
    if (count <= 1 && m_parts.profile.level != SafetyLevel::Production) {
        reallyOrder({order});
        return;
    }
    Confirmation question;
    question.level = m_parts.profile.level;
    question.profileName = m_parts.profile.name;
    const bool lifts = order.seconds == 0;
    const bool endless = SanctionsModel::isForEver(order.seconds);
    const QString group = visibleText(order.group, namesInSentence);
    question.title =
        lifts ? tr("Lift the mute of %Ln account(s)", nullptr, count) : tr("Mute %Ln account(s)", nullptr, count);
    question.effect =
        lifts     ? tr("%1. They can be muted again.").arg(placeOf(order))
        : endless ? tr("%1, for ever. Whoever is muted cannot write there; no before-callback fires for them. It can "
                       "be lifted at any time.")
                        .arg(placeOf(order))
                  : tr("%1, for %2. Whoever is muted cannot write there; no before-callback fires for them. It can be "
                       "lifted at any time.")
                        .arg(placeOf(order), SanctionsModel::spanText(order.seconds));
    if (order.ban) {
        question.title =
            lifts ? tr("Lift the ban of %Ln account(s)", nullptr, count) : tr("Ban %Ln account(s)", nullptr, count);
        question.effect =
            lifts
                ? tr("They may come into the group %1 again. Lifting does not bring anybody back by itself.").arg(group)
            : endless ? tr("They can never come into the group %1. It can be lifted at any time.").arg(group)
                      : tr("They cannot come into the group %1 for %2. It can be lifted at any time.")
                            .arg(group, SanctionsModel::spanText(order.seconds));
    }
    question.details = order.accounts;
    question.verb = question.title;
    question.keep = tr("Leave it");
    confirmDeed(m_parts.dialogs, this, question, m_parts.board.client(), [this, order] { reallyOrder({order}); });
}

void ModerationPanel::reallyOrder(const QList<SanctionOrder> &orders)
{
    m_message->clear();
    // The words, the bar and its Cancel belong to the order under way.
    if (m_parts.board.isApplying()) {
        tell(m_parts.board.applyAll(orders).error());
        return;
    }
    m_toast->hide();
    const bool lifts = std::ranges::all_of(orders, [](const SanctionOrder &order) { return order.seconds == 0; });
    const bool bans = std::ranges::any_of(orders, &SanctionOrder::ban);
    m_applyWords = lifts ? (bans ? tr("Lifting") : tr("Lifting mutes")) : bans ? tr("Extending") : tr("Muting");
    m_busy->start(m_applyWords);
    m_busy->setProgress(0, 0);
    if (const Result<Done> started = m_parts.board.applyAll(orders); !started) {
        endBusy();
        tell(started.error());
    }
    present();
}

void ModerationPanel::undo(const SanctionOutcome &outcome)
{
    m_message->clear();
    if (m_parts.board.isApplying()) {
        tell(m_parts.board.undo(outcome).error());
        m_toast->present(m_toast->text(), [this, outcome] { undo(outcome); });
        return;
    }
    m_undoing = true;
    m_applyWords = tr("Undoing");
    m_busy->start(m_applyWords);
    m_busy->setProgress(0, 0);
    if (const Result<Done> started = m_parts.board.undo(outcome); !started) {
        m_undoing = false;
        endBusy();
        tell(started.error());
    }
    present();
}

void ModerationPanel::cancel()
{
    if (m_parts.board.isUndoing()) {
        m_applyWords = tr("Stopping after the answer under way");
        m_busy->setText(m_applyWords);
    }
    if (m_parts.board.isApplying())
        m_parts.board.cancelApplying();
    else
        m_parts.board.cancelAsking();
}

void ModerationPanel::endBusy()
{
    if (m_parts.board.isApplying())
        m_busy->setText(m_applyWords);
    else if (m_parts.board.isAsking())
        m_busy->setText(tr("Asking the service"));
    else
        m_busy->finish();
}

void ModerationPanel::onApplying(qint64 done, qint64 total)
{
    const QLocale locale;
    m_busy->setProgress(done, total);
    m_busy->setText(
        tr("%1: %2 of %3", "what is done, done, all").arg(m_applyWords, locale.toString(done), locale.toString(total)));
}

QString ModerationPanel::sentenceOf(const SanctionOutcome &outcome) const
{
    const QStringList accounts = outcome.doneAccounts();
    const QString who = accounts.size() == 1 ? visibleText(accounts.first(), namesInSentence)
                                             : tr("%Ln account(s)", nullptr, int(accounts.size()));
    if (m_undoing)
        return fillIn(tr("Undone for %1"), {who});
    const SanctionOrder &order = outcome.answers.first().order;
    if (outcome.answers.size() > 1)
        return order.seconds == 0 ? tr("%Ln sanction(s) lifted", nullptr, int(outcome.done()))
                                  : tr("%Ln sanction(s) extended", nullptr, int(outcome.done()));
    const qint64 until = order.until > 0 ? order.until : m_parts.board.serviceNow() + order.seconds;
    if (order.ban) {
        const QString group = visibleText(order.group, namesInSentence);
        if (order.seconds == 0)
            return fillIn(tr("%1 may come into the group %2 again"), {who, group});
        return order.seconds >= Sanction::forEver ? fillIn(tr("%1 banned from the group %2 for ever"), {who, group})
                                                  : fillIn(tr("%1 banned from the group %2 until %3"),
                                                           {who, group, m_parts.zone.dateTime(until * 1000)});
    }
    if (order.seconds == 0)
        return fillIn(tr("%1 may write again %2"), {who, placeOf(order)});
    if (order.seconds >= Sanction::forEver)
        return fillIn(tr("Muted %1 %2 for ever"), {who, placeOf(order)});
    return fillIn(tr("Muted %1 %2 until %3"), {who, placeOf(order), m_parts.zone.dateTime(until * 1000)});
}

void ModerationPanel::tellMissed(const SanctionOutcome &outcome)
{
    QList<ItemOutcome> items;
    for (const SanctionAnswer &answer : outcome.answers) {
        for (ItemOutcome item : answer.outcomes) {
            if (m_parts.kindLookup && item.error.code == GroupKindLookup::notOfThisType)
                m_parts.kindLookup->askAnew(answer.order.group);
            item.id = visibleText(item.id, namesInSentence);
            if (outcome.answers.size() > 1)
                item.id = joinSentences({item.id, placeOf(answer.order)});
            items << item;
        }
    }
    if (showFailures(m_message, items, m_parts.errors, &ItemOutcome::id))
        Q_EMIT statusMessage(m_message->title());
}

void ModerationPanel::onApplied(const SanctionOutcome &outcome)
{
    endBusy();
    tellMissed(outcome);
    if (outcome.done() > 0) {
        const QString sentence = sentenceOf(outcome);
        if (m_undoing)
            m_toast->present(sentence);
        else
            m_toast->present(sentence, [this, outcome] { undo(outcome); });
        Q_EMIT statusMessage(sentence);
    }
    m_undoing = false;
    // Everywhere, and when it is undone, one account has several answers.
    QSet<QString> accounts;
    for (const SanctionAnswer &answer : outcome.answers) {
        for (const ItemOutcome &item : answer.outcomes)
            accounts.insert(item.id);
    }
    if (accounts.size() == 1)
        tellStates({*accounts.cbegin()});
    else if (!accounts.isEmpty())
        m_form->setState({}); // it may tell of one of them what is over
    present();
}

void ModerationPanel::tellStates(const QStringList &accounts)
{
    QStringList states;
    for (const QString &account : accounts)
        states << stateOf(account);
    m_toldOf = accounts;
    m_form->setState(states.join(QLatin1Char('\n')));
}

void ModerationPanel::renewStates()
{
    if (!m_form->state().isEmpty())
        tellStates(m_toldOf);
}

QString ModerationPanel::stateOf(const QString &account) const
{
    const qint64 now = m_parts.board.serviceNow();
    QStringList mutes;
    QStringList bans;
    for (const Sanction &row : m_parts.board.sanctions()) {
        if (row.account != account || !row.isRunning(now))
            continue;
        const QString place =
            row.isOfGroup() ? visibleText(row.group, namesInSentence) : SanctionsModel::kindText(row.kind);
        (row.kind == Sanction::Kind::Ban ? bans : mutes)
            << (row.isEndless() ? tr("%1: for ever").arg(place)
                                : tr("%1: until %2").arg(place, m_parts.zone.dateTime(row.until() * 1000)));
    }
    const QString name = visibleText(account, namesInSentence);
    const QString between = QStringLiteral(" · ");
    const QString banned = bans.isEmpty() ? QString() : tr("Banned: %1").arg(bans.join(between));
    if (mutes.isEmpty())
        return joinSentences({tr("%1 is not muted, as far as the service was asked.").arg(name), banned});
    if (!banned.isEmpty())
        mutes << banned;
    return tr("%1 is muted. %2").arg(name, mutes.join(between));
}

void ModerationPanel::ask(const QStringList &accounts, const QStringList &groups, const QStringList &bannedFrom,
                          const QString &words)
{
    m_busy->start(words);
    const bool before = std::exchange(m_asking, true); // with nothing to ask about it ends at once
    if (const Result<Done> started = m_parts.board.ask(accounts, groups, bannedFrom); !started) {
        m_asking = before;
        endBusy();
        tell(started.error());
    }
    present();
}

void ModerationPanel::askAccounts()
{
    const SanctionOrder order = m_form->order(true);
    m_message->clear();
    const QStringList groups = order.group.isEmpty() ? QStringList() : QStringList{order.group};
    m_askedFor = order.accounts;
    ask(order.accounts, groups, groups, tr("Asking the service"));
}

void ModerationPanel::askGroups()
{
    m_message->clear();
    m_askedFor.clear();
    const QStringList groups = m_parts.groups();
    if (groups.isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Info, tr("No group is known yet."),
                               tr("The list of groups has not been read in this session."),
                               tr("Open Groups once, then come back."));
        return;
    }
    ask({}, groups, m_parts.banGroups ? m_parts.banGroups() : QStringList(),
        tr("Reading the muted members of all groups"));
}

void ModerationPanel::refresh()
{
    if (m_parts.board.isAsking())
        return;
    // Another program may have muted somebody meanwhile.
    m_parts.board.load([guard = QPointer(this)] {
        if (guard && !guard->m_parts.board.isAsking())
            guard->askKnown();
    });
}

void ModerationPanel::askKnown()
{
    m_message->clear();
    m_askedFor.clear();
    const SanctionBoard &board = m_parts.board;
    ask(board.knownAccounts(), board.knownGroups(), board.knownBanGroups(), tr("Asking the service"));
}

void ModerationPanel::onAsked()
{
    // An order asks first what there is to restore; its bar goes on, and its end tells what went wrong.
    if (m_parts.board.isLooking())
        return;
    if (!m_parts.board.isApplying())
        m_busy->finish();
    if (!std::exchange(m_asking, false)) { // asked for elsewhere, and told there
        present();
        return;
    }
    const ApiError &error = m_parts.board.askError();
    if (const QString missed = m_parts.board.missedGroups(); !missed.isEmpty()) {
        const ErrorExplanation why = m_parts.errors.explain(error, QLocale().name());
        m_message->showMessage(MessageBar::Kind::Warning, missed, why.cause.isEmpty() ? why.title : why.cause, {},
                               why.details);
        Q_EMIT statusMessage(missed);
    } else if (error != ApiError() && error.kind != ApiError::Kind::Cancelled) {
        tell(error);
    } else {
        Q_EMIT statusMessage(error.kind == ApiError::Kind::Cancelled ? tr("Stopped; what was read is on the board")
                                                                     : tr("The board is up to date"));
    }
    if (!m_askedFor.isEmpty())
        tellStates(m_askedFor.mid(0, 3));
    present();
}

void ModerationPanel::extend(qint64 seconds)
{
    const qint64 now = m_parts.board.serviceNow();
    QList<SanctionOrder> orders;
    for (const Sanction &row : chosen()) {
        orders << orderFor(row);
        orders.last().until = row.until() + seconds;
        orders.last().seconds = orders.last().until - now;
    }
    orderEach(orders, tr("Extend %Ln sanction(s)", nullptr, int(orders.size())),
              tr("Each by %1. They can be lifted at any time.").arg(SanctionsModel::spanText(seconds)));
}

void ModerationPanel::lift()
{
    QList<SanctionOrder> orders;
    for (const Sanction &row : chosen())
        orders << orderFor(row);
    orderEach(orders, tr("Lift %Ln sanction(s)", nullptr, int(orders.size())), tr("They can be set again."));
}

SanctionOrder ModerationPanel::orderFor(const Sanction &row)
{
    SanctionOrder order;
    order.accounts = {row.account};
    order.privates = row.kind == Sanction::Kind::Private;
    order.groups = row.kind == Sanction::Kind::Groups;
    order.group = row.group;
    order.ban = row.kind == Sanction::Kind::Ban;
    return order;
}

void ModerationPanel::orderEach(const QList<SanctionOrder> &orders, const QString &title, const QString &effect)
{
    if (orders.size() <= 1) {
        if (!orders.isEmpty())
            order(orders.first());
        return;
    }
    Confirmation question;
    question.level = m_parts.profile.level;
    question.profileName = m_parts.profile.name;
    question.title = title;
    question.effect = effect;
    for (const SanctionOrder &one : orders)
        question.details << QStringLiteral("%1 %2").arg(one.accounts.first(), placeOf(one));
    question.verb = title;
    question.keep = tr("Leave it");
    confirmDeed(m_parts.dialogs, this, question, m_parts.board.client(), [this, orders] { reallyOrder(orders); });
}

void ModerationPanel::forget()
{
    QStringList keys;
    for (const Sanction &row : chosen())
        keys << row.key();
    m_parts.board.forget(keys);
    Q_EMIT statusMessage(tr("%Ln sanction(s) taken off the board", nullptr, int(keys.size())));
}

void ModerationPanel::copyAccounts()
{
    QStringList accounts;
    for (const Sanction &row : chosen()) {
        if (!accounts.contains(row.account))
            accounts << row.account;
    }
    QGuiApplication::clipboard()->setText(accounts.join(QLatin1Char('\n')));
    Q_EMIT statusMessage(tr("%Ln account(s) copied", nullptr, int(accounts.size())));
}

void ModerationPanel::inspectRow()
{
    const QModelIndex now = m_table->currentIndex();
    if (!now.isValid()) {
        Q_EMIT inspect({});
        return;
    }
    Inspection what;
    const Sanction &row = m_model->sanction(now.row());
    what.title = visibleText(row.account, namesInSentence);
    what.ids = {NamedId::account(row.account), NamedId::group(row.group)};
    what.subtitle = SanctionsModel::kindText(row.kind);
    for (int column = 0; column < SanctionsModel::ColumnCount; ++column)
        what.fields.append({m_model->headerData(column, Qt::Horizontal).toString(),
                            m_model->index(now.row(), column).data().toString()});
    Q_EMIT inspect(what);
}

void ModerationPanel::tell(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Cancelled)
        return;
    m_message->showError(m_parts.errors.explain(error, QLocale().name()));
    Q_EMIT statusMessage(m_message->title());
}

} // namespace imdesk
