// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/contacts.h"

#include <algorithm>

namespace imdesk::sim {

ContactData *ContactBook::find(const ContactKey &key)
{
    const auto it =
        std::find_if(contacts.begin(), contacts.end(), [&](const ContactData &one) { return one.key == key; });
    return it == contacts.end() ? nullptr : &*it;
}

ContactBook::Group *ContactBook::group(const QString &name)
{
    const auto it = std::find_if(groups.begin(), groups.end(), [&](const Group &one) { return one.name == name; });
    return it == groups.end() ? nullptr : &*it;
}

ContactData *ContactBook::entry(const ContactKey &key)
{
    if (ContactData *known = find(key))
        return known;
    if (contacts.size() >= mostContacts)
        return nullptr;
    ContactData made;
    made.key = key;
    contacts.append(made);
    return &contacts.last();
}

void ContactBook::dropEmpty()
{
    contacts.removeIf([](const ContactData &one) { return one.empty(); });
}

void Contacts::touch(AccountIndex owner, AccountIndex peer, quint32 time)
{
    std::vector<Recent> &list = m_recent[owner];
    const auto it = std::find_if(list.begin(), list.end(), [peer](const Recent &one) { return one.peer == peer; });
    if (it != list.end()) {
        it->time = std::max(it->time, time);
        return;
    }
    list.push_back({peer, time, false});
    if (list.size() > std::size_t(mostRecent))
        list.erase(std::min_element(list.begin(), list.end(), [](const Recent &one, const Recent &other) {
            return std::pair(one.pinned, one.time) < std::pair(other.pinned, other.time);
        }));
}

void Contacts::spoke(AccountIndex from, AccountIndex to, quint32 time, bool senderToo)
{
    if (from == nobody || to == nobody)
        return;
    if (senderToo)
        touch(from, to, time);
    if (from != to)
        touch(to, from, time);
}

void Contacts::spokeInGroup(GroupIndex group, quint32 before, quint32 time, bool moves)
{
    if (moves)
        m_groupTimes.insert(group, std::max(time, m_groupTimes.value(group)));
    else if (!m_groupTimes.contains(group))
        m_groupTimes.insert(group, before);
}

const std::vector<Contacts::Recent> &Contacts::recent(AccountIndex owner) const
{
    static const std::vector<Recent> none;
    const auto it = m_recent.find(owner);
    return it == m_recent.end() ? none : it->second;
}

void Contacts::remove(AccountIndex owner, AccountIndex peer)
{
    if (const auto it = m_recent.find(owner); it != m_recent.end())
        std::erase_if(it->second, [peer](const Recent &one) { return one.peer == peer; });
}

bool Contacts::showsGroup(AccountIndex owner, GroupIndex group, quint32 seq) const
{
    const auto it = m_hidden.find({owner, group});
    return it == m_hidden.end() || seq > it->second;
}

void Contacts::pin(AccountIndex owner, AccountIndex peer)
{
    for (Recent &one : m_recent[owner])
        one.pinned = one.pinned || one.peer == peer;
}

const ContactBook *Contacts::findBook(AccountIndex owner) const
{
    const auto it = m_books.find(owner);
    return it == m_books.end() ? nullptr : &it->second;
}

void Contacts::forget(AccountIndex account)
{
    // Others keep the conversation: a deleted account stays as a name in it.
    m_recent.erase(account);
    m_books.erase(account);
    m_hidden.erase(m_hidden.lower_bound({account, 0}), m_hidden.upper_bound({account, noGroup}));
}

} // namespace imdesk::sim
