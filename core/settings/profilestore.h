// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/profile.h"

#include <QJsonArray>
#include <QObject>

#include <functional>

class QFileSystemWatcher;

namespace imdesk {

/// The connection profiles of this computer in one JSON file, which several programs may change at a time: each change
/// is made to the file as it stands then; an error of kind Busy where another one does not let go of it. Holds no
/// secret.
class ProfileStore : public QObject
{
    Q_OBJECT
  public:
    explicit ProfileStore(QString file, QObject *parent = nullptr);

    /// Reads the file. A file that cannot be read is kept under another name and told, never overwritten.
    Result<Done> load();
    /// From now on what other programs write is read when they do.
    void watch();
    const QList<Profile> &profiles() const { return m_content.profiles; }
    std::optional<Profile> byId(const QString &id) const;
    std::optional<Profile> byName(const QString &name) const;
    /// Adds the profile (giving it an id) or replaces the one with its id, and writes the file. Of one that is changed
    /// to another app the first one is remembered (Profile::dataName()). With what it was `before` only what differs
    /// from that is written: the rest may have been changed meanwhile, and one that was removed is not brought back.
    Result<Profile> save(Profile profile, const std::optional<Profile> &before = {});
    /// Edits the profile as it stands in the file; an error where it is not there any more.
    Result<Profile> change(const QString &id, const std::function<void(Profile &)> &how);
    Result<Done> remove(const QString &id);
    /// Why one that is not in the file any more cannot be changed.
    static ApiError goneError();

  Q_SIGNALS:
    void changed();
    /// What another program made of a profile. After changed().
    void changedElsewhere(const imdesk::Profile &profile);
    /// Whose secrets another program has put into the keychain, also those of a new one. After changed().
    void secretsChangedElsewhere(const imdesk::Profile &profile);
    /// Which one is not there any more, whoever removed it. After changed().
    void removed(const imdesk::Profile &profile);

  private:
    /// The file, record by record as it stands there, and what of it can be used.
    struct Content
    {
        QByteArray bytes;
        QJsonArray records;
        QList<Profile> profiles;
        QStringList troubles;
    };
    Result<Content> read(bool setAside) const;
    /// Reads the file anew, has it edited and writes it, while no other program does; `how` tells whose record it was.
    Result<Done> edit(const std::function<Result<QString>(Content &)> &how);
    static Result<QString> put(Content &content, Profile &profile);
    void take(const Content &content, const QString &changedHere);
    void tellWhatChanged(const QList<Profile> &before, const QList<Profile> &now, const QString &changedHere);
    void readAgain();

    QString m_file;
    Content m_content;
    QFileSystemWatcher *m_watcher = nullptr;
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
    quint32 secretsChanged = 0;
    QString plan; ///< "below-ultimate", "ultimate", or empty where nobody said
};
template <>
FieldTable fieldsOf<ProfileRecord>();

} // namespace imdesk
