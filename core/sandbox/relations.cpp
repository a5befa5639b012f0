// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/relations.h"

#include <QJsonArray>

#include <algorithm>

namespace imdesk::sim {

namespace {

template <class List>
auto placeOf(List &list, AccountIndex account)
{
    return std::find_if(list.begin(), list.end(), [account](const auto &entry) { return entry.account == account; });
}

auto requestOf(const std::vector<Pending> &list, AccountIndex from)
{
    return std::find_if(list.begin(), list.end(), [from](const Pending &entry) { return entry.from == from; });
}

QJsonValue filled(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text); }

} // namespace

FriendNote &Friend::noteOf()
{
    if (!note)
        note = std::make_unique<FriendNote>();
    return *note;
}

QJsonValue Friend::tag(const QString &name) const
{
    if (name == QLatin1String("Tag_SNS_IM_AddSource"))
        return filled(source);
    if (name == QLatin1String("Tag_SNS_IM_AddTime"))
        return qint64(addTime);
    if (!note)
        return QJsonValue::Undefined;
    if (name == QLatin1String("Tag_SNS_IM_Remark"))
        return filled(note->remark);
    if (name == QLatin1String("Tag_SNS_IM_AddWording"))
        return filled(note->wording);
    if (name == QLatin1String("Tag_SNS_IM_RemarkTime"))
        return note->remarkTime ? QJsonValue(qint64(note->remarkTime)) : QJsonValue(QJsonValue::Undefined);
    if (name == QLatin1String("Tag_SNS_IM_Group"))
        return note->groups.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                      : QJsonValue(QJsonArray::fromStringList(note->groups));
    for (const auto &[tag, value] : note->custom) {
        if (tag == name)
            return value;
    }
    return QJsonValue::Undefined;
}

const Circle &Relations::of(AccountIndex owner) const
{
    static const Circle none;
    const auto it = m_of.find(owner);
    return it == m_of.end() ? none : it->second;
}

const Friend *Relations::find(AccountIndex owner, AccountIndex other) const
{
    const std::vector<Friend> &list = of(owner).friends;
    const auto it = placeOf(list, other);
    return it == list.end() ? nullptr : &*it;
}

bool Relations::isBlocked(AccountIndex owner, AccountIndex other) const
{
    const std::vector<Blocked> &list = of(owner).blocked;
    return placeOf(list, other) != list.end();
}

const Pending *Relations::findPending(AccountIndex receiver, AccountIndex from) const
{
    const std::vector<Pending> &list = of(receiver).pending;
    const auto it = requestOf(list, from);
    return it == list.end() ? nullptr : &*it;
}

void Relations::known(AccountIndex account, AccountIndex by)
{
    std::vector<AccountIndex> &list = m_of[account].knownBy;
    if (std::find(list.begin(), list.end(), by) == list.end())
        list.push_back(by);
}

bool Relations::befriend(AccountIndex owner, Friend entry)
{
    if (isFriend(owner, entry.account))
        return false;
    known(entry.account, owner);
    Circle &own = m_of[owner];
    ++own.standardSequence;
    if (entry.note && !entry.note->custom.isEmpty())
        ++own.customSequence;
    if (entry.note && !entry.note->groups.isEmpty())
        ++own.groupSequence;
    own.friends.push_back(std::move(entry));
    return true;
}

bool Relations::unfriend(AccountIndex owner, AccountIndex other)
{
    if (!isFriend(owner, other))
        return false;
    Circle &own = m_of[owner];
    const auto it = placeOf(own.friends, other);
    ++own.standardSequence;
    if (it->note && !it->note->custom.isEmpty())
        ++own.customSequence;
    if (it->note && !it->note->groups.isEmpty())
        ++own.groupSequence;
    own.friends.erase(it);
    return true;
}

Friend *Relations::change(AccountIndex owner, AccountIndex other, bool standard, bool custom)
{
    if (!isFriend(owner, other))
        return nullptr;
    Circle &own = m_of[owner];
    own.standardSequence += standard ? 1 : 0;
    own.customSequence += custom ? 1 : 0;
    return &*placeOf(own.friends, other);
}

void Relations::unfriendAll(AccountIndex owner)
{
    const auto it = m_of.find(owner);
    if (it == m_of.end() || it->second.friends.empty())
        return;
    Circle &own = it->second;
    own.friends.clear();
    ++own.standardSequence;
    ++own.customSequence;
    ++own.groupSequence;
}

bool Relations::fitsGroups(AccountIndex owner, const QStringList &names) const
{
    QStringList all = of(owner).groups + names;
    all.removeDuplicates();
    return all.size() <= mostGroups;
}

bool Relations::addGroups(AccountIndex owner, const QStringList &names)
{
    if (!fitsGroups(owner, names))
        return false;
    for (const QString &name : names) {
        if (!of(owner).groups.contains(name)) {
            m_of[owner].groups.append(name);
            ++m_of[owner].groupSequence;
        }
    }
    return true;
}

void Relations::deleteGroups(AccountIndex owner, const QStringList &names)
{
    const auto it = m_of.find(owner);
    if (it == m_of.end())
        return;
    Circle &own = it->second;
    if (own.groups.removeIf([&](const QString &name) { return names.contains(name); }) == 0)
        return;
    ++own.groupSequence;
    bool touched = false;
    for (Friend &entry : own.friends) {
        if (entry.note)
            touched =
                entry.note->groups.removeIf([&](const QString &name) { return names.contains(name); }) > 0 || touched;
    }
    own.standardSequence += touched ? 1 : 0;
}

bool Relations::block(AccountIndex owner, AccountIndex whom, quint32 time)
{
    if (isBlocked(owner, whom))
        return false;
    known(whom, owner);
    m_of[owner].blocked.push_back({whom, time});
    ++m_of[owner].blockedSequence;
    unfriend(owner, whom);
    unfriend(whom, owner);
    endRequest(owner, whom);
    endRequest(whom, owner);
    return true;
}

bool Relations::unblock(AccountIndex owner, AccountIndex whom)
{
    if (!isBlocked(owner, whom))
        return false;
    Circle &own = m_of[owner];
    own.blocked.erase(placeOf(own.blocked, whom));
    ++own.blockedSequence;
    return true;
}

void Relations::request(AccountIndex receiver, Pending pending)
{
    known(pending.from, receiver);
    endRequest(receiver, pending.from);
    m_of[receiver].pending.push_back(std::move(pending));
}

bool Relations::endRequest(AccountIndex receiver, AccountIndex from)
{
    if (!findPending(receiver, from))
        return false;
    std::vector<Pending> &list = m_of[receiver].pending;
    list.erase(requestOf(list, from));
    return true;
}

void Relations::forget(AccountIndex account)
{
    const auto it = m_of.find(account);
    if (it == m_of.end())
        return;
    const std::vector<AccountIndex> others = std::move(it->second.knownBy);
    m_of.erase(it);
    for (AccountIndex other : others) {
        unfriend(other, account);
        unblock(other, account);
        endRequest(other, account);
    }
}

} // namespace imdesk::sim
