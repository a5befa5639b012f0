// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/archiveplace.h"

#include "core/archive/archivepaths.h"

namespace imdesk {

void addArchiveOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("data"),
                      Ctl::tr("Folder of the archive (default: the profile's own, the one imdesk uses)."),
                      QStringLiteral("FOLDER")});
}

QString archiveFolder(const Ctl &ctl, const Profile &profile)
{
    QString given = ctl.parser.value(QStringLiteral("data"));
    if (!given.isEmpty())
        return given;
    // An app named by options alone has a place of its own too, or there would be nothing to come back to.
    if (!profile.id.isEmpty())
        return ctl.paths.profileData(profile.dataName());
    // Behind each port of this computer another app may sit, whatever SDKAppID it goes by: a trial in a sandbox must
    // not end up in the archive of the real one.
    const QString app = profile.isOfThisComputer() ? profile.appName() : QString::number(profile.sdkAppId);
    return ctl.paths.profileData(QStringLiteral("app-") + app);
}

QString statisticsFile(const Ctl &ctl, const Profile &profile)
{
    return archivepaths::statistics(archiveFolder(ctl, profile));
}

QString historyFolder(const Ctl &ctl, const Profile &profile)
{
    return archivepaths::history(archiveFolder(ctl, profile));
}

} // namespace imdesk
