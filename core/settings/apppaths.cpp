// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/apppaths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
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

QString AppPaths::profileData(const QString &name) const
{
    const QString folder = data + QLatin1Char('/') + name;
    makePrivate(folder);
    return folder;
}

void AppPaths::clearProfileData(const QString &name, const QStringList &kept) const
{
    const QDir folder(profileData(name));
    const QFileInfoList entries =
        folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (kept.contains(entry.fileName()))
            continue;
        if (entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
        else
            QFile::remove(entry.filePath());
    }
}

} // namespace imdesk
