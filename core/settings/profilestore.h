// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/profile.h"

#include <QObject>

namespace imdesk {

/// The connection profiles of this computer in one JSON file. Holds no secret.
class ProfileStore : public QObject
{
    Q_OBJECT
  public:
    explicit ProfileStore(QString file, QObject *parent = nullptr);

    /// Reads the file. A file that cannot be read is kept under another name and told, never overwritten.
    Result<Done> load();
    const QList<Profile> &profiles() const { return m_profiles; }
    std::optional<Profile> byId(const QString &id) const;
    std::optional<Profile> byName(const QString &name) const;
    /// Adds the profile (giving it an id) or replaces the one with its id, and writes the file. Of one that is changed
    /// to another app the first one is remembered (Profile::dataName()).
    Result<Profile> save(Profile profile);
    Result<Done> remove(const QString &id);

  Q_SIGNALS:
    void changed();

  private:
    Result<Done> write();
    QString m_file;
    QList<Profile> m_profiles;
};

/// The table that ties a profile to its JSON; exported for tests.
struct ProfileRecord
{
    QString id, name;
    quint32 sdkAppId = 0;
    QString region, baseUrl, admin, level;
    bool readOnly = false;
    QString timeZone, serviceVersion;
    int callbackPort = 0;
    QString callbackPath, testAccount;
    bool notificationsClosed = false;
    QJsonObject others;
    bool pastedUserSig = false;
    QString callbackToken; ///< "set", "none", or empty where nobody said
    QString firstApp;
};
template <>
FieldTable fieldsOf<ProfileRecord>();

} // namespace imdesk
