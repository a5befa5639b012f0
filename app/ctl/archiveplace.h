// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ctl.h"
#include "core/settings/profile.h"

namespace imdesk {

/// --data FOLDER: where an app's statistics and message files are kept.
void addArchiveOptions(QCommandLineParser &parser);
/// That folder, or the profile's own, which is where imdesk keeps them too.
QString archiveFolder(const Ctl &ctl, const Profile &profile);
QString statisticsFile(const Ctl &ctl, const Profile &profile);
QString historyFolder(const Ctl &ctl, const Profile &profile);

} // namespace imdesk
