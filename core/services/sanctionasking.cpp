// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the board learns: by asking, from lists read elsewhere, from writes of the whole console.
#include "core/api/groupplace.h"
#include "core/api/groups.h"
#include "core/api/muting.h"
#include "core/base/plaintext.h"
#include "core/services/groupfaults.h"
#include "core/services/sanctionboard.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace imdesk {

namespace {

constexpr qsizetype namedGroups = 3;

template <class Listed>
QList<QPair<QString, qint64>> endsOf(const QList<Listed> &list)
{
    QList<QPair<QString, qint64>> until;
    for (const Listed &one : list)
        until.append({one.account, one.until});
    return until;
}

} // namespace

void SanctionBoard::connectAsking()
{
    const auto count = [this](const QList<ItemOutcome> &outcomes) {
        m_askedSoFar += outcomes.size();
        Q_EMIT asked(m_askedSoFar, m_toAsk);
    };
    connect(&m_askAccounts, &ItemRun::arrived, this, count);
    connect(&m_askGroups, &ItemRun::arrived, this, count);
    connect(&m_askGroups, &ItemRun::arrived, this, &SanctionBoard::takeAskedGroups);
    connect(&m_askAccounts, &ItemRun::finished, this, [this] {
        if (m_askAccounts.done() < m_askAccounts.total())
            m_askError = m_askAccounts.firstError();
        startAskingGroups();
    });
    connect(&m_askGroups, &ItemRun::finished, this, &SanctionBoard::startAskingBans);
    connect(&m_askBans, &BanReader::read, this, &SanctionBoard::hearBans);
    connect(&m_askBans, &BanReader::passed, this, [this] { Q_EMIT asked(++m_askedSoFar, m_toAsk); });
    connect(&m_askBans, &BanReader::finished, this, [this] {
        if (m_askBans.error() != ApiError() && m_askError == ApiError())
            m_askError = m_askBans.error();
        endAsking();
    });
}

void SanctionBoard::takeAskedGroups(const QList<ItemOutcome> &outcomes)
{
    for (const ItemOutcome &outcome : outcomes) {
        if (outcome.state == ItemOutcome::State::Done)
            continue;
        if (outcome.error.kind == ApiError::Kind::Cancelled) { // stopped: that hides what was missed before
            m_askError = outcome.error;
            continue;
        }
        if (isGoneGroup(outcome.error))
            hearGroup(Sanction::Kind::InGroup, outcome.id, {}); // nobody is muted in it any more
        if (m_missedGroups.isEmpty())
            m_askError = outcome.error;
        m_missedGroups << outcome.id;
    }
}

QString SanctionBoard::missedGroups() const
{
    // What hits every group is told as what it is.
    if (m_missedGroups.isEmpty() || m_askGroups.total() < 2 || m_askError.kind == ApiError::Kind::Cancelled ||
        hitsEveryItem(m_askError))
        return {};
    QStringList names;
    for (const QString &group : m_missedGroups.mid(0, namedGroups))
        names << visibleText(group, 64);
    if (m_missedGroups.size() > namedGroups)
        names << QStringLiteral("…");
    const QLocale locale;
    return tr("%1 of %2 groups could not be read: %3")
        .arg(locale.toString(m_missedGroups.size()), locale.toString(m_askGroups.total()),
             names.join(QLatin1String(", ")));
}

Result<Done> SanctionBoard::ask(const QStringList &accounts, const QStringList &groups, const QStringList &bannedFrom)
{
    if (isAsking())
        return fail(ApiError::Kind::Usage, tr("The service is being asked. Wait for it or stop it."));
    if (m_loaded)
        readStore();
    m_askError = {};
    m_missedGroups.clear();
    m_groupsToAsk = groups;
    m_bansToAsk = BanReader::bannable(bannedFrom);
    m_toAsk = accounts.size() + groups.size() + m_bansToAsk.size();
    m_askedSoFar = 0;
    if (m_toAsk == 0) {
        endAsking();
        return Done{};
    }
    if (accounts.isEmpty()) {
        startAskingGroups();
        return Done{};
    }
    m_askAccounts.start<api::GetNoSpeaking, api::GetNoSpeakingReply>(
        api::getNoSpeaking, accounts, {1, asksAtOnce, {}},
        [](const QStringList &some) { return api::GetNoSpeaking{some.first()}; },
        [this](const QStringList &some, const api::GetNoSpeakingReply &reply) {
            const qint64 now = serviceNow();
            heard(some.first(), Sanction::Kind::Private, {}, Sanction::endOf(now, reply.c2cSeconds));
            heard(some.first(), Sanction::Kind::Groups, {}, Sanction::endOf(now, reply.groupSeconds));
            return QList<ItemOutcome>();
        });
    return Done{};
}

void SanctionBoard::startAskingGroups()
{
    const QStringList groups = std::exchange(m_groupsToAsk, {});
    if (groups.isEmpty()) {
        startAskingBans();
        return;
    }
    const bool topics =
        std::ranges::any_of(groups, [](const QString &id) { return api::groupPlace(id).topicId.has_value(); });
    m_askGroups.start<api::MutedQuery, api::MutedReply>(
        api::mutedList(m_client.profile().dialect(), topics), groups, {1, asksAtOnce, {}},
        [](const QStringList &some) {
            const api::GroupPlace place = api::groupPlace(some.first());
            return api::MutedQuery{place.groupId, place.topicId};
        },
        [this](const QStringList &some, const api::MutedReply &reply) {
            hearGroup(Sanction::Kind::InGroup, some.first(), endsOf(reply.members));
            return QList<ItemOutcome>();
        });
}

void SanctionBoard::startAskingBans()
{
    const QStringList groups = std::exchange(m_bansToAsk, {});
    if (groups.isEmpty())
        endAsking();
    else
        m_askBans.start(groups);
}

void SanctionBoard::cancelAsking()
{
    m_groupsToAsk.clear();
    m_bansToAsk.clear();
    m_askAccounts.cancel();
    m_askGroups.cancel();
    m_askBans.cancel();
}

void SanctionBoard::endAsking()
{
    Q_EMIT changed();
    Q_EMIT askingFinished();
    // What could not be asked is set all the same: the service says no where it must.
    if (std::exchange(m_looking, false) && !m_orders.isEmpty())
        startOrder();
}

void SanctionBoard::heard(const QString &account, Sanction::Kind kind, const QString &group, qint64 until)
{
    if (until == 0 && !find(rowOr(account, kind, group).key()))
        return; // nothing known, nothing running
    Sanction &row = rowFor(account, kind, group);
    row.serverUntil = until;
    row.askedAt = m_clock.nowSeconds();
}

void SanctionBoard::hearGroup(Sanction::Kind kind, const QString &group, const QList<QPair<QString, qint64>> &until)
{
    QSet<QString> listed;
    for (const auto &[account, end] : until) {
        listed.insert(account);
        heard(account, kind, group, std::min(end, Sanction::forEver));
    }
    for (Sanction &row : m_rows) {
        if (row.kind == kind && row.group == group && !listed.contains(row.account)) {
            row.serverUntil = 0;
            row.askedAt = m_clock.nowSeconds();
        }
    }
}

void SanctionBoard::hearBans(const QString &group, const QList<api::BannedMember> &banned)
{
    hearGroup(Sanction::Kind::Ban, group, endsOf(banned));
    Q_EMIT changed();
}

void SanctionBoard::hearMutes(const QString &group, const QList<api::MutedMember> &muted)
{
    hearGroup(Sanction::Kind::InGroup, group, endsOf(muted));
    Q_EMIT changed();
}

void SanctionBoard::hearMute(const QString &account, const QString &group, qint64 until)
{
    heard(account, Sanction::Kind::InGroup, group, std::clamp<qint64>(until, 0, Sanction::forEver));
    tellSoon();
}

void SanctionBoard::hearWrite(const WrittenCall &call)
{
    if (call.command == QLatin1String(api::setNoSpeaking.path)) {
        const auto set = decode<api::SetNoSpeaking>(call.body);
        if (set && set->c2cSeconds)
            note(Sanction::Kind::Private, {}, {set->account}, *set->c2cSeconds);
        if (set && set->groupSeconds)
            note(Sanction::Kind::Groups, {}, {set->account}, *set->groupSeconds);
    } else if (call.command == QLatin1String(api::mute.path)) {
        if (const auto muted = decode<api::Mute>(call.body)) {
            const QString topic = muted->topicId.value_or(QString());
            note(Sanction::Kind::InGroup, topic.isEmpty() ? muted->groupId : topic, muted->accounts, muted->muteTime);
        }
    } else if (call.command == QLatin1String(api::banMembers.path)) {
        if (const auto banned = decode<api::BanMembers>(call.body))
            note(Sanction::Kind::Ban, banned->groupId, banned->accounts, banned->duration);
    } else if (call.command == QLatin1String(api::unbanMembers.path)) {
        if (const auto let = decode<api::UnbanMembers>(call.body))
            note(Sanction::Kind::Ban, let->groupId, let->accounts, 0);
    } else if (call.command == QLatin1String(api::destroyGroup.path)) {
        if (const auto gone = decode<api::DestroyGroup>(call.body)) {
            for (const Sanction::Kind kind : {Sanction::Kind::InGroup, Sanction::Kind::Ban})
                hearGroup(kind, gone->groupId, {});
            tellSoon();
        }
    }
}

void SanctionBoard::note(Sanction::Kind kind, const QString &group, const QStringList &accounts, qint64 seconds)
{
    QList<Sanction> changes;
    for (const QString &account : accounts)
        changes << noteSet(account, kind, group, seconds);
    keep(changes);
    tellSoon();
}

void SanctionBoard::tellSoon()
{
    if (!m_heard.isActive())
        m_heard.start();
}

} // namespace imdesk
