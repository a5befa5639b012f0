// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language.h"
#include "core/api/errortext.h"
#include "core/audit/auditlog.h"
#include "core/audit/guardrules.h"
#include "core/base/clock.h"
#include "core/net/callbudget.h"
#include "core/secrets/secretvault.h"
#include "core/settings/apppaths.h"
#include "core/settings/profilestore.h"
#include "core/settings/settings.h"
#include "ui/dialogs/dialogs.h"
#include "ui/theme/themecontroller.h"

#include <memory>

namespace imdesk {

/// What all windows share, in the order it is made.
struct AppServices
{
    /// Without dialogs of the caller's the real ones are made.
    AppServices(AppPaths where, CredentialStore &secrets, std::unique_ptr<Dialogs> otherDialogs);

    AppPaths paths;
    CredentialStore &keychain;
    SystemClock clock;
    Catalogue catalogue;
    ErrorText errors;
    Settings settings;
    ProfileStore profiles;
    SecretVault vault;
    AuditLog audit;
    GuardRules guard;
    CallBudgets budgets;
    ThemeController theme;
    Language language;
    std::unique_ptr<Dialogs> dialogs;
};

} // namespace imdesk
