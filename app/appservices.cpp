// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appservices.h"

#include "ui/dialogs/appdialogs.h"

namespace imdesk {

AppServices::AppServices(AppPaths where, CredentialStore &secrets, std::unique_ptr<Dialogs> otherDialogs)
    : paths(std::move(where)),
      keychain(secrets),
      errors(catalogue),
      settings(paths.settingsFile()),
      profiles(paths.profilesFile()),
      vault(keychain),
      audit(paths.data + QStringLiteral("/audit.db")),
      guard(paths.config + QStringLiteral("/guard.json")),
      dialogs(otherDialogs ? std::move(otherDialogs) : std::make_unique<AppDialogs>(settings))
{
}

} // namespace imdesk
