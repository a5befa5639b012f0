// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/service.h"

namespace imdesk::sim {

/// A group about to be made. The owner is no part of the list.
struct GroupDraft
{
    Group group;
    AccountIndex owner = nobody;
    struct First
    {
        AccountIndex account = nobody;
        bool admin = false;
        QMap<QString, QString> custom;
    };
    QList<First> members;
};

/// Groups one account may be in; 10037 above.
inline constexpr std::size_t groupsOfOneAccount = 3000;
inline bool atGroupQuota(const Account &account) { return account.groups.size() >= groupsOfOneAccount; }

// What happens to groups, with its callbacks, whoever makes it happen. Indices stay valid over a pending callback, but
// the group or an account may be gone by then.
void createGroup(Service &service, std::shared_ptr<GroupDraft> draft, const Origin &origin,
                 std::function<void(Refusal, GroupIndex)> then);
void destroyGroup(Service &service, GroupIndex index, const Origin &origin);
/// Counts a change of the profile and tells the fields that a callback carries.
void groupInfoChanged(Service &service, GroupIndex index, const QJsonObject &changed, const Origin &origin);

/// Per account 0 failed, 1 added, 2 was a member.
using InviteResults = QList<int>;
void inviteToGroup(Service &service, GroupIndex index, const QList<AccountIndex> &accounts, bool silent,
                   const Origin &origin, std::function<void(Refusal, InviteResults)> then);
/// Gives the group to one of its members; the owner before becomes an ordinary member.
void changeOwner(Service &service, GroupIndex index, AccountIndex owner, const Origin &origin);
/// A person asks to join; only clients can.
void applyToGroup(Service &service, GroupIndex index, AccountIndex who, const Origin &origin);
/// Removes who is a member; `kicked` by somebody or gone by own wish.
void removeFromGroup(Service &service, GroupIndex index, const QList<AccountIndex> &accounts, bool kicked, bool silent,
                     const Origin &origin);

/// Milliseconds as the samples of group callbacks write them: a number in quotes.
QString eventTime(const Service &service);
/// The event with the fields every group callback begins with.
QJsonObject groupEvent(const Service &service, const Group &group);

} // namespace imdesk::sim
