// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appservices.h"
#include "app/profilesession.h"
#include "core/secrets/keychainstore.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <memory>

namespace imdesk {

class MainWindow;
class ProfileDialog;
class Sandbox;
struct ProfileDraft;

/// How the program was asked to start.
struct StartWish
{
    bool sandbox = false;
    QString profileName;
    QString logFile;
    QString language; ///< for this start only
};

/// Builds everything and owns it: what is shared, the sandbox, one session a profile with its window. The only place,
/// with ProfileSession, that knows concrete classes and lifetimes.
class Composition : public QObject
{
    Q_OBJECT
  public:
    Composition(AppPaths paths, CredentialStore &keychain);
    Composition(AppPaths paths, CredentialStore &keychain, std::unique_ptr<Dialogs> dialogs);
    ~Composition() override;

    void start(const StartWish &wish);
    void openSandbox();
    void openProfile(const QString &id);
    void openLog(const QString &file);

    AppServices &services() { return m_services; }
    /// The window of the first start, null once a session has taken its place.
    MainWindow *startWindow() const { return m_startWindow.get(); }
    ProfileSession *session(const QString &profileId) const;
    Sandbox *sandbox() const { return m_sandbox.get(); }

  private:
    void prepare();
    void showStart();
    void onSettingChanged(const QString &key);
    void onSandboxStarted();
    void connectWith(const Profile &profile, const QByteArray &secret, const QByteArray &token);
    ProfileSession &addSession(const Profile &profile, ProfileSession::Kind kind);
    void closeSession(const QString &id);
    void editProfile(const QString &id, bool openAfterwards);
    void checkDraft(ProfileDialog &dialog, const ProfileDraft &draft);
    void storeDraft(ProfileDialog &dialog, const ProfileDraft &draft, bool openAfterwards);
    void removeProfile(const QString &id);
    void resetSandbox();
    void failAt(const ApiError &error);
    QWidget *frontWindow() const;
    void tellProfiles();

    AppServices m_services;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<MainWindow> m_startWindow;
    std::map<QString, std::unique_ptr<ProfileSession>> m_sessions;
    std::unique_ptr<DisplayZone> m_startZone;
};

/// The id of the sandbox's own profile; it is not among the stored ones.
inline const QString sandboxProfileId = QStringLiteral("sandbox");

} // namespace imdesk
