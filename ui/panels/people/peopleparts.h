// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/errortext.h"
#include "core/directory/accountdirectory.h"
#include "core/services/accountservice.h"
#include "core/services/groupservice.h"
#include "ui/dialogs/dialogs.h"
#include "ui/theme/buttonrole.h"

class QPushButton;

namespace imdesk {

class DisplayZone;

/// What the pages of People work with; all of it outlives them.
struct PeopleParts
{
    AccountService &accounts;
    GroupService &groups;
    AccountDirectory &directory;
    const ErrorText &errors;
    const DisplayZone &zone;
    Dialogs &dialogs;

    bool isProduction() const { return accounts.profile().level == SafetyLevel::Production; }
    /// A question with the profile's level and name filled in.
    Confirmation question(const QString &title, const QString &effect, const QString &verb) const;
};

QPushButton *peopleButton(QWidget *parent, const char *name, const QString &iconName,
                          ButtonRole role = ButtonRole::Normal);

/// Outcomes that are not done, one a line: "bob: 70107 …"; at most `limit` lines and a last one that tells the rest.
QString failureLines(const QList<ItemOutcome> &outcomes, const ErrorText &errors, int limit = 200);

} // namespace imdesk
