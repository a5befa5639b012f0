// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/service.h"

namespace imdesk::sim {

struct FriendWish
{
    QString id; ///< as it was asked for, known or not
    QString remark, groupName, source, wording;
    bool namelessGroup = false; ///< a group was asked for, with no name
};
/// Somebody wants friends, alone or on both sides.
struct FriendRequest
{
    AccountIndex from = nobody;
    QList<FriendWish> wishes;
    bool both = true;
    bool force = false; ///< without asking the other one
};

/// The outcome for one account of a call; code 0 is success.
struct ItemResult
{
    QString id;
    int code = 0;
    QString info;
};
using ItemResults = QList<ItemResult>;

enum class FriendAnswer { AgreeAndAdd, Agree, Reject };

// What happens between people, with its callbacks, whoever makes it happen. The app admin asks nobody beforehand: only
// what a client does is shown to the app before.
ItemResults addFriends(Service &service, const FriendRequest &request, const Origin &origin);
void askFriends(Service &service, const FriendRequest &request, const Origin &origin,
                std::function<void(ItemResults)> then);
void answerRequest(Service &service, AccountIndex who, AccountIndex requester, FriendAnswer answer,
                   const Origin &origin, std::function<void(ItemResult)> then);
ItemResults deleteFriends(Service &service, AccountIndex owner, const QStringList &ids, bool both,
                          const Origin &origin);
ItemResults block(Service &service, AccountIndex owner, const QStringList &ids, const Origin &origin);
ItemResults unblock(Service &service, AccountIndex owner, const QStringList &ids, const Origin &origin);

} // namespace imdesk::sim
