// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/indices.h"

#include <QHash>
#include <QList>
#include <QString>

#include <map>
#include <unordered_map>
#include <vector>

namespace imdesk::sim {

/// A conversation as grouping and marking name it: another account or a group, by its id.
struct ContactKey
{
    int type = 1; ///< 1 = one-to-one, 2 = group
    QString id;
    bool operator==(const ContactKey &) const = default;
};

/// What was said of a conversation with marks and groups.
struct ContactData
{
    ContactKey key;
    quint64 marks = 0; ///< bit n is standard mark n
    QString custom;
    QList<int> groups;
    quint32 changed = 0;
    bool empty() const { return marks == 0 && custom.isEmpty() && groups.isEmpty(); }
};

/// The conversation groups and marks of one account, in the order of making.
struct ContactBook
{
    struct Group
    {
        QString name;
        int id = 0;
    };
    static constexpr int mostGroups = 20, mostContacts = 1'000;
    QList<ContactData> contacts;
    QList<Group> groups;
    int nextId = 1;

    ContactData *find(const ContactKey &key);
    const ContactData *find(const ContactKey &key) const { return const_cast<ContactBook *>(this)->find(key); }
    Group *group(const QString &name);
    /// The entry of a conversation, made when it is missing; null when there are too many.
    ContactData *entry(const ContactKey &key);
    void dropEmpty();
};

/// The recent conversations of all accounts. Those of groups are not kept for each member: they follow from the groups
/// an account is in, and here is only what differs.
class Contacts
{
  public:
    static constexpr int mostRecent = 100;
    struct Recent
    {
        AccountIndex peer = nobody;
        quint32 time = 0;
        bool pinned = false;
    };

    /// A one-to-one message: both sides have the conversation at the top, the sender unless it is kept from his list.
    void spoke(AccountIndex from, AccountIndex to, quint32 time, bool senderToo = true);
    /// A group message at `time`; `before` is when the group was last spoken in. Where it does not move the
    /// conversation, that stays what members see.
    void spokeInGroup(GroupIndex group, quint32 before, quint32 time, bool moves);
    quint32 groupTime(GroupIndex group, quint32 lastMessage) const { return m_groupTimes.value(group, lastMessage); }

    const std::vector<Recent> &recent(AccountIndex owner) const;
    void remove(AccountIndex owner, AccountIndex peer);
    /// Hides a group until its sequence has passed `seq`.
    void removeGroup(AccountIndex owner, GroupIndex group, quint32 seq) { m_hidden[{owner, group}] = seq; }
    bool showsGroup(AccountIndex owner, GroupIndex group, quint32 seq) const;
    void pin(AccountIndex owner, AccountIndex peer);
    void forget(AccountIndex account);

    ContactBook &book(AccountIndex owner) { return m_books[owner]; }
    const ContactBook *findBook(AccountIndex owner) const;

  private:
    void touch(AccountIndex owner, AccountIndex peer, quint32 time);

    std::unordered_map<AccountIndex, std::vector<Recent>> m_recent;
    QHash<GroupIndex, quint32> m_groupTimes;
    std::map<std::pair<AccountIndex, GroupIndex>, quint32> m_hidden;
    std::unordered_map<AccountIndex, ContactBook> m_books;
};

} // namespace imdesk::sim
