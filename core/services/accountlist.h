// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/accounts.h"
#include "core/api/friends.h"

namespace imdesk {

/// A row of such a list that is not taken.
struct LeftOut
{
    QString what; ///< its ID, or where it has none, what stands there
    QString why;  ///< a sentence
    bool operator==(const LeftOut &) const = default;
};

/// Accounts that a person typed, pasted or chose in a file.
struct AccountList
{
    QList<api::AccountToImport> accounts; ///< in order and once each
    QList<LeftOut> leftOut;               ///< what cannot be an account, or has a nick or a URL over 500 bytes
    int duplicates = 0;
    bool hasProfiles = false; ///< at least one nick or avatar URL is given
};

/// Friends to import, read in the same ways: the columns are ID, remark, friend groups (with semicolons between them)
/// and the time of adding in Unix seconds; headings UserID, Remark, GroupName, AddTime.
struct FriendList
{
    QList<api::FriendToImport> friends; ///< in order and once each
    QList<LeftOut> leftOut;             ///< what cannot be an account, or has a text over the limit
    int duplicates = 0;
};

/// 1 to 32 bytes without control characters: what the service takes as an account.
bool isAccountId(const QString &id);

/// IDs one a line or parted as readAccountIds() parts them. Where a line holds a tab, the columns are ID, nick and
/// avatar URL; where the first line is a heading (UserID, Nick, FaceUrl), it is CSV with commas, semicolons or tabs.
AccountList readAccounts(const QString &text);
/// `source` is where the friendships come from: up to 8 letters.
FriendList readFriends(const QString &text, const QString &source);

} // namespace imdesk
