// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appservices.h"
#include "app/profileeditor.h"
#include "app/profilesession.h"
#include "ui/widgets/focusinview.h"
#include "ui/widgets/menukeys.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace imdesk {

class DisplayZone;
class MainWindow;
class Sandbox;

/// How the program was asked to start.
struct StartWish
{
    bool sandbox = false;
    QString profileName;
    QString logFile;
    QString language; ///< for this start only
};

/// The id of the sandbox's own profile; it is not among the stored ones.
inline constexpr QLatin1String sandboxProfileId("sandbox");

/// Builds everything and owns it: what is shared, the sandbox, one session a profile with its window. With
/// ProfileSession the only place that knows concrete classes and lifetimes.
class Composition : public QObject
{
    Q_OBJECT
  public:
    /// Without dialogs of the caller's the real ones are used.
    Composition(AppPaths paths, CredentialStore &keychain, std::unique_ptr<Dialogs> dialogs = {});
    ~Composition() override;

    void start(const StartWish &wish);
    void openSandbox();
    /// Without what was kept of its secrets it asks for them first; for the callback token alone only with `askToken`.
    void openProfile(const QString &id, bool askToken = true);
    void openLog(const QString &file);

    AppServices &services() { return m_services; }
    /// The window of the first start, null once a session has taken its place.
    MainWindow *startWindow() const { return m_startWindow.get(); }
    ProfileSession *session(const QString &profileId) const;
    Sandbox *sandbox() const { return m_sandbox.get(); }

  private:
    void onSettingChanged(const QString &key);
    void showStart();
    void onSandboxStarted();
    void onHubOfSandbox();
    void askToResetSandbox();
    void resetSandbox();
    /// Says what is waited for while a person is asked for the password; `then` does not run where they cancel.
    void unlockFor(const Profile &profile, const std::function<void(KeychainState)> &then);
    /// Asks for what is missing of its secrets first.
    void enterWith(const Profile &profile, const Result<QByteArray> &secret, bool askToken);
    /// What an opening waited for is there: whether it is to go on.
    bool arrive(const QString &id);
    void enter(const Profile &profile, const QByteArray &secret, const Result<QByteArray> &token);
    /// With what older versions did not note of the profile. `pasted`: the UserSig it signs with.
    Profile learnt(Profile profile, const QByteArray &pasted, const Result<QByteArray> &token);
    /// Writes down what nobody asked to have written: where another program has the file just now, a little later.
    std::optional<Profile> keepLearnt(const QString &id, const std::function<void(Profile &)> &how, int tries = 1);
    void dropStart();
    /// `asked`: the window it was asked for in.
    void quit(const MainWindow *asked);
    ProfileSession &addSession(const Profile &profile, ProfileSession::Kind kind);
    void closeSession(const QString &id);
    void connectWindow(MainWindow &window);
    void chooseLog();
    void removeProfile(const QString &id);
    /// Where the keychain stayed locked: the profile stays, unless it is to go without its secrets.
    void askToRemoveAlone(const Profile &profile);
    void removeStored(const Profile &profile, bool withSecrets);
    void forgetSecrets(const Profile &profile, bool ofKeychain);
    void onProfileRemoved(const Profile &profile);
    void onProfileSaved(const Profile &profile);
    /// What another window made of it reaches the one that is open here.
    void onProfileChangedElsewhere(const Profile &profile);
    /// A new key of the app signs for its other windows, too; no field of theirs tells of it.
    void takeSharedKeyAnew(const Profile &profile);
    /// With its secrets as they are kept now.
    void takeAnew(ProfileSession &session, const Profile &profile);
    void takeSecretAnew(ProfileSession &session);
    void openAnew(const QString &id);
    void tell(const ApiError &error);
    MainWindow *frontWindow() const;
    void tellProfiles();

    AppServices m_services;
    FocusInView m_focusInView;
    MenuKeys m_menuKeys;
    ProfileEditor m_editor;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<DisplayZone> m_startZone;
    std::unique_ptr<MainWindow> m_startWindow;
    std::vector<std::unique_ptr<MainWindow>> m_left; ///< start windows on their way out
    std::map<QString, std::unique_ptr<ProfileSession>> m_sessions;
    QSet<QString> m_opening; ///< profiles whose secrets are being read
};

} // namespace imdesk
