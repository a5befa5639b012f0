// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/apppaths.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace imdesk {

namespace {

void makePrivate(const QString &folder)
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

AppPaths AppPaths::standard()
{
    AppPaths paths;
    const QString home = qEnvironmentVariable("IMDESK_HOME");
    if (!home.isEmpty()) {
        paths.config = home + QStringLiteral("/config");
        paths.data = home + QStringLiteral("/data");
    } else {
        paths.config =
            QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/imdesk");
        paths.data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/imdesk");
    }
    makePrivate(paths.config);
    makePrivate(paths.data);
    return paths;
}

QString AppPaths::profileData(const QString &profileId) const
{
    const QString folder = data + QLatin1Char('/') + profileId;
    makePrivate(folder);
    return folder;
}

} // namespace imdesk
