// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/world.h"

#include <algorithm>

namespace imdesk::sim {

QJsonValue Account::tag(const QString &name) const
{
    for (const auto &[tag, value] : profile) {
        if (tag == name)
            return value;
    }
    return QJsonValue::Undefined;
}

void Account::setTag(const QString &name, const QJsonValue &value)
{
    for (auto &[tag, old] : profile) {
        if (tag == name) {
            old = value;
            return;
        }
    }
    profile.append({name, value});
}

void World::reserve(int accounts, int groups)
{
    m_accounts.reserve(std::size_t(accounts) + 16);
    m_accountOf.reserve(accounts + 16);
    m_groups.reserve(std::size_t(groups) + 16);
    m_groupOf.reserve(groups + 16);
}

AccountIndex World::addAccount(const QString &id, quint32 now)
{
    const AccountIndex known = account(id);
    if (known != nobody)
        return known;
    Account made;
    made.id = id;
    made.created = now;
    m_accounts.push_back(std::move(made));
    const auto index = AccountIndex(m_accounts.size() - 1);
    m_accountOf.insert(id, index);
    return index;
}

void World::deleteAccount(AccountIndex index)
{
    Account &account = m_accounts[index];
    const std::vector<GroupIndex> groups = account.groups;
    for (GroupIndex group : groups)
        leave(group, index);
    signOut(index);
    relations.forget(index);
    mutes.forget(index);
    contacts.forget(index);
    privates.forget(index);
    m_accountOf.remove(account.id);
    account.alive = false;
    account.profile.clear();
    account.groups.clear();
    account.groups.shrink_to_fit();
}

GroupIndex World::addGroup(Group group)
{
    const auto index = GroupIndex(m_groups.size());
    ++m_countOf[std::size_t(group.type)];
    ++m_groupCount;
    m_groupOf.insert(group.id, index);
    m_groups.push_back(std::move(group));
    return index;
}

Group *World::group(const QString &id)
{
    const GroupIndex index = groupIndex(id);
    return index == noGroup ? nullptr : &m_groups[index];
}

void World::destroyGroup(GroupIndex index)
{
    Group &group = m_groups[index];
    for (const Member &member : group.members()) {
        std::vector<GroupIndex> &joined = m_accounts[member.account].groups;
        joined.erase(std::remove(joined.begin(), joined.end(), index), joined.end());
    }
    group.clearMembers();
    group.alive = false;
    --m_countOf[std::size_t(group.type)];
    --m_groupCount;
    m_groupOf.remove(group.id);
    topics.forget(index);
}

QString World::newGroupId(GroupType type)
{
    // A multiplication by an odd number modulo 2^40 never repeats and does not look like counting.
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QString id;
    do {
        quint64 value = (++m_idCounter * 0x5DEECE66D1U) & 0xFFFFFFFFFFU;
        QString code;
        for (int i = 0; i < 8; ++i) {
            code += QLatin1Char(digits[value & 31]);
            value >>= 5;
        }
        if (type == GroupType::Community)
            id = QStringLiteral("@TGS#_@TGS#c") + code;
        else
            id = QStringLiteral("@TGS#%1").arg(int(type) + 1) + code;
    } while (m_groupOf.contains(id));
    return id;
}

bool World::join(GroupIndex index, AccountIndex account, Role role, quint32 now)
{
    Group &group = m_groups[index];
    if (group.find(account))
        return false;
    group.add({account, now, group.nextSeq - 1, 0, role,
               isLive(group.type) || group.type == GroupType::ChatRoom ? MsgFlag::AcceptNotNotify
                                                                       : MsgFlag::AcceptAndNotify});
    m_accounts[account].groups.push_back(index);
    if (role == Role::Owner)
        group.owner = account;
    return true;
}

bool World::leave(GroupIndex index, AccountIndex account)
{
    if (!m_groups[index].remove(account))
        return false;
    std::vector<GroupIndex> &joined = m_accounts[account].groups;
    joined.erase(std::remove(joined.begin(), joined.end(), index), joined.end());
    return true;
}

void World::countOnline(bool before, AccountIndex index)
{
    const bool after = isOnline(index);
    if (before != after)
        m_online += after ? 1 : -1;
    if (before && !after) {
        for (GroupIndex group : m_accounts[index].groups) {
            if (m_groups[group].state())
                m_groups[group].stateOf().wentOffline(index);
        }
    }
}

void World::signIn(AccountIndex index, Platform platform)
{
    Account &account = m_accounts[index];
    const bool before = account.online != 0;
    account.online = quint8(account.online | (1U << unsigned(platform)));
    account.pushOnline = quint8(account.pushOnline & ~(1U << unsigned(platform)));
    countOnline(before, index);
}

void World::signOut(AccountIndex index)
{
    Account &account = m_accounts[index];
    const bool before = account.online != 0;
    account.online = 0;
    account.pushOnline = 0;
    countOnline(before, index);
}

void World::signOut(AccountIndex index, Platform platform)
{
    Account &account = m_accounts[index];
    const bool before = account.online != 0;
    account.online = quint8(account.online & ~(1U << unsigned(platform)));
    account.pushOnline = quint8(account.pushOnline & ~(1U << unsigned(platform)));
    countOnline(before, index);
}

void World::loseConnection(AccountIndex index, Platform platform, quint32 now)
{
    Account &account = m_accounts[index];
    const bool before = account.online != 0;
    account.online = quint8(account.online & ~(1U << unsigned(platform)));
    account.pushOnline = quint8(account.pushOnline | (1U << unsigned(platform)));
    account.lostAt = now;
    countOnline(before, index);
}

} // namespace imdesk::sim
