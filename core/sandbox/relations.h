// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/indices.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <memory>
#include <unordered_map>
#include <vector>

namespace imdesk::sim {

/// What only some friends have.
struct FriendNote
{
    QString remark, wording;
    quint32 remarkTime = 0;
    QStringList groups;
    QList<QPair<QString, QJsonValue>> custom; ///< tag and value, in the order of setting
};

/// A place in somebody's friend list.
struct Friend
{
    AccountIndex account = nobody;
    quint32 addTime = 0;
    QString source;
    std::unique_ptr<FriendNote> note;

    FriendNote &noteOf();
    /// One of Tag_SNS_*; undefined without a value.
    QJsonValue tag(const QString &name) const;
};

struct Blocked
{
    AccountIndex account = nobody;
    quint32 time = 0;
};

/// A friend request that waits for an answer.
struct Pending
{
    AccountIndex from = nobody;
    quint32 time = 0;
    QString remark, groupName, source, wording; ///< the requester's, for his own list
};

/// What one account has: friends and blocked accounts in the order of adding, names of friend groups, and requests made
/// to it. A sequence grows with every change of its part, and is 0 while there was none.
struct Circle
{
    std::vector<Friend> friends;
    std::vector<Blocked> blocked;
    std::vector<Pending> pending;
    QStringList groups;
    quint32 standardSequence = 0, customSequence = 0, groupSequence = 0, blockedSequence = 0;
    std::vector<AccountIndex> knownBy; ///< whoever may have this account in a list
};

/// Friendships, friend groups, blacklists and friend requests of all accounts. Each side of a friendship stands for
/// itself.
class Relations
{
  public:
    static constexpr int mostFriends = 3'000, mostGroups = 32, mostBlocked = 1'000, mostPending = 100;

    const Circle &of(AccountIndex owner) const;
    const Friend *find(AccountIndex owner, AccountIndex other) const;
    bool isFriend(AccountIndex owner, AccountIndex other) const { return find(owner, other) != nullptr; }
    bool isBlocked(AccountIndex owner, AccountIndex other) const;
    const Pending *findPending(AccountIndex receiver, AccountIndex from) const;

    /// False when the other is in the list already.
    bool befriend(AccountIndex owner, Friend entry);
    bool unfriend(AccountIndex owner, AccountIndex other);
    /// Standard or custom data of a friend are about to change; null when there is no such friend.
    Friend *change(AccountIndex owner, AccountIndex other, bool standard, bool custom);
    void unfriendAll(AccountIndex owner);

    /// Makes the groups that are missing; false, with nothing made, when they would be too many.
    bool addGroups(AccountIndex owner, const QStringList &names);
    bool fitsGroups(AccountIndex owner, const QStringList &names) const;
    void deleteGroups(AccountIndex owner, const QStringList &names);
    /// The groups' contents changed.
    void groupsChanged(AccountIndex owner) { ++m_of[owner].groupSequence; }

    /// Breaks the friendship on both sides too, and ends the requests between the two; false when blocked already.
    bool block(AccountIndex owner, AccountIndex whom, quint32 time);
    bool unblock(AccountIndex owner, AccountIndex whom);

    /// A request of the same account takes the place of its older one.
    void request(AccountIndex receiver, Pending pending);
    bool endRequest(AccountIndex receiver, AccountIndex from);

    /// Takes an account out of every list.
    void forget(AccountIndex account);

  private:
    void known(AccountIndex account, AccountIndex by);

    std::unordered_map<AccountIndex, Circle> m_of;
};

} // namespace imdesk::sim
