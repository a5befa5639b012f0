// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace imdesk {

/// Where this program keeps its files. Everything lies in one place when IMDESK_HOME is set (tests, portable use), else
/// in the folders of the desktop: settings in XDG_CONFIG_HOME/imdesk, data in XDG_DATA_HOME/imdesk.
struct AppPaths
{
    QString config; ///< settings.ini, profiles.json
    QString data;   ///< event stores, group caches, drafts; one folder a profile

    /// Reads the environment and makes the folders (0700). Folders that cannot be made show when files are opened.
    static AppPaths standard();

    QString settingsFile() const { return config + QStringLiteral("/settings.ini"); }
    QString profilesFile() const { return config + QStringLiteral("/profiles.json"); }
    /// Folder of one profile's data (Profile::dataName()), made when missing.
    QString profileData(const QString &name) const;
    /// Removes what lies in it but files of these names.
    void clearProfileData(const QString &name, const QStringList &kept) const;
};

} // namespace imdesk
