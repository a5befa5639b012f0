// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/accounts.h"

namespace imdesk {

/// Accounts that a person typed, pasted or chose in a file.
struct AccountList
{
    QList<api::AccountToImport> accounts; ///< in order and once each
    QStringList invalid;                  ///< what cannot be an account, or has a nick or a URL over 500 bytes
    int duplicates = 0;
    bool hasProfiles = false; ///< at least one nick or avatar URL is given
};

/// IDs one a line or parted as readAccountIds() parts them. Where a line holds a tab, the columns are ID, nick and
/// avatar URL; where the first line is a heading (UserID, Nick, FaceUrl), it is CSV with commas, semicolons or tabs.
AccountList readAccounts(const QString &text);

} // namespace imdesk
