// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sanctionboard.h"

#include "core/api/groupplace.h"
#include "core/api/muting.h"
#include "core/base/whendone.h"
#include "core/services/groupextras.h"
#include "core/services/groupfaults.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSet>

#include <algorithm>
#include <utility>

namespace imdesk {

namespace {

/// Between setting and asking some seconds pass, and the two clocks differ.
constexpr qint64 agreementSeconds = 30;
constexpr int heardMs = 100;   ///< what is noted within this time is told at once
constexpr int heardShare = 20; ///< telling takes at most one part of so many of the time

QString sanctionKey(const QString &account, Sanction::Kind kind, const QString &group)
{
    return QStringLiteral("%1\n%2\n%3").arg(QString::number(int(kind)), group, account);
}

/// Whether a part of an undo is about what an order set for one of its accounts.
bool isAbout(const UndoItem &item, const SanctionOrder &order, const QString &account)
{
    if (item.command.isEmpty()) // an entry that could not be found may have been of any of them
        return true;
    if (!item.account.isEmpty() && item.account != account)
        return false;
    if (order.group.isEmpty())
        return item.command.startsWith(QLatin1String("openconfigsvr/"));
    const bool ban = item.command.endsWith(QLatin1String("ban_group_member")); // and unban
    return item.place == order.group && ban == order.ban;
}

SanctionAnswer notTried(const SanctionOrder &order, const ApiError &error)
{
    SanctionAnswer answer{order, {}};
    for (const QString &account : order.accounts)
        answer.outcomes << ItemOutcome{account, ItemOutcome::State::NotTried, error, {}, {}};
    return answer;
}

/// Trouble that the orders still waiting would meet as well.
std::optional<ApiError> troubleOfAll(const SanctionOutcome &outcome)
{
    for (const ItemOutcome &item : outcome.answers.last().outcomes) {
        if (item.state != ItemOutcome::State::Done &&
            (hitsEveryItem(item.error) || (item.error.kind == ApiError::Kind::Network && outcome.done() == 0)))
            return item.error;
    }
    return std::nullopt;
}

} // namespace

bool Sanction::disagrees() const
{
    if (setUntil == 0 || serverUntil == notAsked)
        return false;
    if (setUntil >= forEver || serverUntil >= forEver)
        return std::min(setUntil, forEver) != std::min(serverUntil, forEver);
    return std::abs(setUntil - serverUntil) > agreementSeconds;
}

QString Sanction::key() const { return sanctionKey(account, kind, group); }

SanctionBoard::SanctionBoard(ApiClient &client, SanctionStore &store, const Clock &clock, QString operatorName,
                             QObject *parent)
    : QObject(parent),
      m_client(client),
      m_store(store),
      m_clock(clock),
      m_operator(std::move(operatorName)),
      m_apply(client),
      m_askAccounts(client),
      m_askGroups(client),
      m_askBans(client)
{
    connect(&m_apply, &ItemRun::arrived, this, &SanctionBoard::takeApplied);
    connect(&m_apply, &ItemRun::finished, this, &SanctionBoard::onApplied);
    m_heard.setSingleShot(true);
    m_heard.setInterval(heardMs);
    connect(&m_heard, &QTimer::timeout, this, [this] {
        QElapsedTimer took;
        took.start();
        if (!dropEnded())
            Q_EMIT changed();
        // Whoever shows many rows takes long, and most of the time is for other things.
        m_heard.setInterval(int(std::max<qint64>(heardMs, took.elapsed() * heardShare)));
    });
    connectAsking();
}

void SanctionBoard::load(const std::function<void()> &then)
{
    if (std::exchange(m_loaded, true))
        Q_EMIT changed();
    readStore();
    if (then)
        m_store.whenIdle(then);
}

void SanctionBoard::readStore()
{
    QHash<QString, std::pair<qint64, qint64>> before;
    for (const Sanction &row : std::as_const(m_rows))
        before.insert(row.key(), {row.setUntil, row.setAt});
    m_store.load([this, before](const QList<Sanction> &found) {
        QSet<QString> there;
        for (const Sanction &kept : found) {
            there.insert(kept.key());
            Sanction &row = rowFor(kept.account, kept.kind, kept.group);
            if (row.setUntil != 0 && row.setAt >= kept.setAt)
                continue; // set anew while the file was read
            row.setUntil = kept.setUntil;
            row.by = kept.by;
            row.setAt = kept.setAt;
        }
        for (Sanction &row : m_rows) {
            // Lifted elsewhere, unless it was set anew while the file was read.
            const QString key = row.key();
            if (!there.contains(key) && before.value(key) == std::pair(row.setUntil, row.setAt))
                row.setUntil = 0;
        }
        dropEnded();
        Q_EMIT changed();
    });
}

std::optional<Sanction> SanctionBoard::find(const QString &key) const
{
    const auto at = m_rowOf.constFind(key);
    return at == m_rowOf.constEnd() ? std::nullopt : std::optional(m_rows.at(*at));
}

Sanction SanctionBoard::rowOr(const QString &account, Sanction::Kind kind, const QString &group) const
{
    if (const auto found = find(sanctionKey(account, kind, group)))
        return *found;
    Sanction row;
    row.account = account;
    row.kind = kind;
    row.group = group;
    return row;
}

Sanction &SanctionBoard::rowFor(const QString &account, Sanction::Kind kind, const QString &group)
{
    const QString key = sanctionKey(account, kind, group);
    if (const auto at = m_rowOf.constFind(key); at != m_rowOf.constEnd())
        return m_rows[*at];
    const Sanction row = rowOr(account, kind, group);
    m_rowOf.insert(key, m_rows.size());
    m_rows << row;
    return m_rows.last();
}

QList<Sanction::Kind> SanctionBoard::kindsOf(const SanctionOrder &order)
{
    if (!order.group.isEmpty())
        return {order.ban ? Sanction::Kind::Ban : Sanction::Kind::InGroup};
    QList<Sanction::Kind> kinds;
    if (order.privates)
        kinds << Sanction::Kind::Private;
    if (order.groups)
        kinds << Sanction::Kind::Groups;
    return kinds;
}

std::optional<ApiError> SanctionBoard::problem(const SanctionOrder &order)
{
    if (order.accounts.isEmpty())
        return makeError(ApiError::Kind::Usage, tr("No account is named."));
    if (kindsOf(order).isEmpty())
        return makeError(ApiError::Kind::Usage, tr("It is not said where: one-to-one, groups, or one group."));
    if (order.seconds < 0 || order.seconds > Sanction::forEver)
        return makeError(ApiError::Kind::Usage, tr("The time lies in the past or too far ahead."));
    return std::nullopt;
}

QList<SanctionOrder> SanctionBoard::merged(const QList<SanctionOrder> &orders)
{
    QList<SanctionOrder> out;
    for (const SanctionOrder &order : orders) {
        const auto alike = std::ranges::find_if(out, [&order](const SanctionOrder &other) {
            return other.seconds == order.seconds && other.group == order.group && other.privates == order.privates &&
                   other.groups == order.groups && other.ban == order.ban && other.until == order.until;
        });
        if (alike == out.end())
            out << order;
        else
            alike->accounts << order.accounts;
    }
    return out;
}

void SanctionBoard::begin(const QList<SanctionOrder> &orders)
{
    m_outcome = {};
    m_orders = merged(orders);
    m_reason = m_client.reason();
    m_toApply = 0;
    for (const SanctionOrder &order : std::as_const(m_orders))
        m_toApply += order.accounts.size();
}

Result<Done> SanctionBoard::applyAll(const QList<SanctionOrder> &orders)
{
    if (isApplying())
        return fail(ApiError::Kind::Usage, tr("Another mute is being set. Wait for it."));
    QStringList accounts;
    QStringList groups;
    QStringList bans;
    for (SanctionOrder order : orders) {
        if (const auto over = countTime(order))
            return std::unexpected(*over);
        if (const auto wrong = problem(order))
            return std::unexpected(*wrong);
        if (isKnown(order))
            continue;
        if (order.group.isEmpty())
            accounts << order.accounts;
        else
            (order.ban ? bans : groups) << order.group;
    }
    if (orders.isEmpty())
        return std::unexpected(*problem({}));
    begin(orders);
    accounts.removeDuplicates();
    groups.removeDuplicates();
    bans.removeDuplicates();
    m_looking = !isAsking() && (!accounts.isEmpty() || !groups.isEmpty() || !bans.isEmpty());
    if (m_looking)
        return ask(accounts, groups, bans);
    startOrder();
    return Done{};
}

void SanctionBoard::cancelApplying()
{
    if (m_undoing) {
        *m_stopUndo = true;
        return;
    }
    if (m_apply.isRunning()) {
        m_apply.cancel();
        return;
    }
    if (!m_looking)
        return;
    giveUp(makeError(ApiError::Kind::Cancelled, QString()));
    cancelAsking(); // finds nothing left to set
    endApplying();
}

void SanctionBoard::giveUp(const ApiError &error)
{
    for (const SanctionOrder &order : std::exchange(m_orders, {}))
        m_outcome.answers << notTried(order, error);
}

bool SanctionBoard::isKnown(const SanctionOrder &order) const
{
    const QList<Sanction::Kind> kinds = kindsOf(order);
    return std::ranges::all_of(order.accounts, [&](const QString &account) {
        return std::ranges::all_of(kinds, [&](Sanction::Kind kind) {
            const auto row = find(sanctionKey(account, kind, order.group));
            return row && (row->serverUntil != Sanction::notAsked || row->setUntil != 0);
        });
    });
}

Result<Done> SanctionBoard::undo(const SanctionOutcome &outcome)
{
    if (isApplying())
        return fail(ApiError::Kind::Usage, tr("Another mute is being set. Wait for it."));
    const qint64 now = serviceNow();
    QList<SanctionOrder> orders;
    for (const Sanction &before : outcome.before) {
        SanctionOrder order;
        order.accounts = {before.account};
        order.privates = before.kind == Sanction::Kind::Private;
        order.groups = before.kind == Sanction::Kind::Groups;
        order.group = before.group;
        order.ban = before.kind == Sanction::Kind::Ban;
        order.seconds = before.isEndless() ? Sanction::forEver : std::max<qint64>(0, before.until() - now);
        orders << order;
    }
    if (orders.isEmpty())
        return fail(ApiError::Kind::Usage, tr("There is nothing to undo."));
    begin({});
    m_undoing = true;
    m_stopUndo = std::make_shared<bool>(false);
    UndoFollow follow;
    follow.stop = m_stopUndo;
    follow.progress = [guard = QPointer<SanctionBoard>(this)](qint64 done, qint64 total) {
        if (guard)
            Q_EMIT guard->applying(done, total);
    };
    whenDone(m_client.takeBack(outcome.entries, follow), this,
             [this, orders = merged(orders)](const Result<TakenBack> &taken) { endUndo(orders, taken); });
    return Done{};
}

void SanctionBoard::endUndo(const QList<SanctionOrder> &orders, const Result<TakenBack> &taken)
{
    m_undoing = false;
    QList<Sanction> changes;
    QList<SanctionOrder> open; // what the service has to be asked about
    for (const SanctionOrder &order : orders) {
        SanctionAnswer answer{order, {}};
        SanctionOrder unclear = order;
        unclear.accounts.clear();
        for (const QString &account : order.accounts) {
            const auto concerns = [&](const UndoItem &item) { return isAbout(item, order, account); };
            const QList<UndoItem> &missed = taken ? taken->missed : QList<UndoItem>();
            const auto bad = std::ranges::find_if(missed, concerns);
            if (!taken || bad != missed.end()) {
                const ApiError &error = taken ? *bad->error : taken.error();
                answer.outcomes << ItemOutcome::missed(account, error);
                unclear.accounts << account;
                continue;
            }
            answer.outcomes << ItemOutcome::done(account);
            if (!std::ranges::any_of(taken->undone, concerns)) {
                unclear.accounts << account; // nothing was to be given back
                continue;
            }
            for (const Sanction::Kind kind : kindsOf(order))
                changes << noteSet(account, kind, order.group, order.seconds);
        }
        m_outcome.answers << answer;
        if (!unclear.accounts.isEmpty())
            open << unclear;
    }
    keep(changes);
    endApplying();
    askAgain(open);
}

void SanctionBoard::askAgain(const QList<SanctionOrder> &orders)
{
    QStringList accounts, groups, bans;
    for (const SanctionOrder &order : orders) {
        if (order.group.isEmpty())
            accounts << order.accounts;
        else
            (order.ban ? bans : groups) << order.group;
    }
    accounts.removeDuplicates();
    groups.removeDuplicates();
    bans.removeDuplicates();
    if (!isAsking() && (!accounts.isEmpty() || !groups.isEmpty() || !bans.isEmpty()))
        (void)ask(accounts, groups, bans);
}

std::optional<ApiError> SanctionBoard::countTime(SanctionOrder &order) const
{
    if (order.until == 0)
        return std::nullopt;
    order.seconds = order.until - serviceNow();
    if (order.seconds > 0)
        return std::nullopt;
    return makeError(ApiError::Kind::Usage, tr("The chosen time is over. Choose one that is still to come."));
}

void SanctionBoard::startOrder()
{
    // Time has passed while the service was asked or other orders were carried out.
    while (const auto over = countTime(m_orders.first())) {
        m_outcome.answers << notTried(m_orders.takeFirst(), *over);
        if (m_orders.isEmpty()) {
            endApplying();
            return;
        }
    }
    const SanctionOrder order = m_orders.first();
    const Priority priority = order.offersUndo ? Priority::Interactive : Priority::Normal;
    m_outcome.answers.append({order, {}});
    m_apply.setReason(m_reason);
    // By the time of the answer the write may have been heard already.
    m_before.clear();
    for (const QString &account : order.accounts) {
        for (const Sanction::Kind kind : kindsOf(order)) {
            const Sanction row = rowOr(account, kind, order.group);
            m_before.insert(row.key(), row);
        }
    }
    if (order.group.isEmpty()) {
        m_apply.start<api::SetNoSpeaking, EmptyReply>(
            api::setNoSpeaking, order.accounts, {1, asksAtOnce, {}, priority},
            [order](const QStringList &some) {
                api::SetNoSpeaking request;
                request.account = some.first();
                // What is not sent stays as it is; a zero would lift it.
                if (order.privates)
                    request.c2cSeconds = quint32(order.seconds);
                if (order.groups)
                    request.groupSeconds = quint32(order.seconds);
                return request;
            },
            [](const QStringList &, const EmptyReply &) { return QList<ItemOutcome>(); });
        return;
    }
    const auto allDone = [](const QStringList &, const EmptyReply &) { return QList<ItemOutcome>(); };
    const ItemRun::Cut banCut{GroupExtras::bannedPerCall, 1, GroupExtras::halvesOn, priority};
    if (order.ban && order.seconds > 0) {
        m_apply.start<api::BanMembers, EmptyReply>(
            api::banMembers, order.accounts, banCut,
            [order](const QStringList &some) {
                return api::BanMembers{order.group, some, quint32(order.seconds), std::nullopt};
            },
            allDone);
        return;
    }
    if (order.ban) {
        m_apply.start<api::UnbanMembers, EmptyReply>(
            api::unbanMembers, order.accounts, banCut,
            [order](const QStringList &some) { return api::UnbanMembers{order.group, some}; }, allDone);
        return;
    }
    m_apply.start<api::Mute, EmptyReply>(
        api::mute, order.accounts, {perGroupCall, 1, oneBadAccount, priority},
        [order, place = api::groupPlace(order.group)](const QStringList &some) {
            return api::Mute{place.groupId, some, order.seconds, place.topicId};
        },
        [](const QStringList &, const EmptyReply &) { return QList<ItemOutcome>(); });
}

void SanctionBoard::takeApplied(const QList<ItemOutcome> &outcomes)
{
    const SanctionOrder order = m_orders.first();
    m_outcome.answers.last().outcomes += outcomes;
    QList<Sanction> changes;
    for (const ItemOutcome &outcome : outcomes) {
        if (outcome.state != ItemOutcome::State::Done)
            continue;
        for (const Sanction::Kind kind : kindsOf(order)) {
            m_outcome.before << m_before.value(sanctionKey(outcome.id, kind, order.group));
            changes << noteSet(outcome.id, kind, order.group, order.seconds, order.until);
        }
    }
    keep(changes);
    Q_EMIT applying(m_outcome.told(), m_toApply);
}

Sanction &SanctionBoard::noteSet(const QString &account, Sanction::Kind kind, const QString &group, qint64 seconds,
                                 qint64 until)
{
    Sanction &row = rowFor(account, kind, group);
    const qint64 now = m_clock.nowSeconds();
    row.setUntil = until > 0 ? until : Sanction::endOf(serviceNow(), seconds);
    row.serverUntil = row.setUntil; // the service has just said yes
    row.askedAt = now;
    row.by = m_operator;
    row.setAt = now;
    return row;
}

void SanctionBoard::keep(const QList<Sanction> &rows)
{
    QList<Sanction> running;
    QStringList lifted;
    for (const Sanction &row : rows) {
        if (row.setUntil > 0)
            running << row;
        else
            lifted << row.key();
    }
    m_store.keep(running);
    m_store.forget(lifted);
}

void SanctionBoard::onApplied()
{
    m_orders.removeFirst();
    m_outcome.entries += m_apply.entries();
    if (const auto trouble = troubleOfAll(m_outcome)) {
        giveUp(*trouble);
    } else if (!m_orders.isEmpty()) {
        startOrder();
        return;
    }
    endApplying();
}

void SanctionBoard::endApplying()
{
    dropEnded();
    Q_EMIT changed();
    Q_EMIT applied(m_outcome);
}

QStringList SanctionBoard::knownAccounts() const
{
    QStringList out;
    QSet<QString> known; // of what bulk jobs have set there may be many
    for (const Sanction &row : m_rows) {
        if (row.isOfGroup() || known.contains(row.account))
            continue;
        known.insert(row.account);
        out << row.account;
    }
    return out;
}

QStringList SanctionBoard::groupsWith(Sanction::Kind kind) const
{
    QStringList out;
    QSet<QString> known;
    for (const Sanction &row : m_rows) {
        if (row.kind != kind || known.contains(row.group))
            continue;
        known.insert(row.group);
        out << row.group;
    }
    return out;
}

QStringList SanctionBoard::knownGroups() const { return groupsWith(Sanction::Kind::InGroup); }

QStringList SanctionBoard::knownBanGroups() const { return groupsWith(Sanction::Kind::Ban); }

qint64 SanctionBoard::serviceNow() const { return (m_clock.nowMs() + m_client.clockDifferenceMs().value_or(0)) / 1000; }

bool SanctionBoard::dropEnded()
{
    // By this computer's clock alone a sanction may look ended that runs.
    if (!m_client.clockDifferenceMs())
        return false;
    const qint64 now = serviceNow();
    QStringList ended;
    for (const Sanction &row : std::as_const(m_rows)) {
        // What was set here and the service does not know stays to be seen until its time is over.
        if (std::max(row.until(), row.setUntil) <= now)
            ended << row.key();
    }
    forget(ended); // tells changed()
    return !ended.isEmpty();
}

void SanctionBoard::forget(const QStringList &keys)
{
    if (keys.isEmpty())
        return;
    const QSet<QString> gone(keys.begin(), keys.end());
    m_rows.removeIf([&gone](const Sanction &row) { return gone.contains(row.key()); });
    m_rowOf.clear();
    for (qsizetype at = 0; at < m_rows.size(); ++at)
        m_rowOf.insert(m_rows[at].key(), at);
    m_store.forget(keys);
    Q_EMIT changed();
}

} // namespace imdesk
