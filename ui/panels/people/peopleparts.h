// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/errortext.h"
#include "core/directory/accountdirectory.h"
#include "core/services/accountservice.h"
#include "core/services/friendservice.h"
#include "core/services/messageblockers.h"
#include "core/services/planrefusals.h"
#include "core/services/sanctionboard.h"
#include "ui/dialogs/dialogs.h"
#include "ui/theme/buttonrole.h"
#include "ui/widgets/failurelines.h"

#include <memory>

class QPushButton;

namespace imdesk {

class DisplayZone;

/// What the pages of People work with; all of it outlives them.
struct PeopleParts
{
    AccountService &accounts;
    FriendService &friends;
    SanctionBoard &board;
    AccountDirectory &directory;
    const ErrorText &errors;
    const DisplayZone &zone;
    Dialogs &dialogs;
    std::function<void(const MessageQuestion &)> askWhy; ///< opens "Why can't A message B?"
    /// Gives the IDs in the list of known accounts once it is read, unless `asker` has gone by then.
    std::function<void(QObject *asker, std::function<void(const QStringList &ids)> then)> knownAccounts = {};
    std::shared_ptr<PlanRefusals> refusals = std::make_shared<PlanRefusals>();

    const Profile &profile() const { return accounts.profile(); }
    bool isProduction() const { return profile().level == SafetyLevel::Production; }
    /// What forbids every write, in words; empty when nothing does.
    QString writeProblem() const;
    /// Why the app may not do something of PlanRefusals, in words; empty when it was not refused.
    QString planProblem(const QString &what) const;
    /// What forbids deleting accounts.
    QString deleteProblem() const;
    /// Lets what the plan refused be tried once more.
    void tryRefusedAgain() const;
    /// A question with the profile's level and name filled in.
    Confirmation question(const QString &title, const QString &effect, const QString &verb) const;
};

QPushButton *peopleButton(QWidget *parent, const char *name, const QString &iconName,
                          ButtonRole role = ButtonRole::Normal);

/// A button that is off tells why. While it `works`, its focus waits for it.
void allow(QPushButton *button, bool possible, const QString &why = {}, bool works = false);

} // namespace imdesk
