// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace imdesk {

/// How careful the console is with an app. Always shown as text, shape and colour.
enum class SafetyLevel { Sandbox, Test, Production };

/// Stable words for files and options: "sandbox", "test", "production".
QString safetyWord(SafetyLevel level);
std::optional<SafetyLevel> safetyFromWord(const QString &word);

/// A region of the service and its REST domain.
struct Region
{
    QString id;         ///< stable: "china", "singapore", ...
    const char *source; ///< of its name, as in the documentation
    QString domain;     ///< host of the REST API
    /// In the language of the program.
    QString name() const;
};
/// The documented regions (protocol: REST domains), China first.
const QList<Region> &regions();

/// One app of the service as this console connects to it. Holds no secret: the key or the pasted UserSig lies in the
/// CredentialStore under one of secretNames().
struct Profile
{
    /// Whether the callbacks of the app are signed, as far as somebody said so.
    enum class Token { Unknown, None, Set };
    /// What somebody said of the app's plan; the service does not tell.
    enum class Plan {
        Unknown,
        BelowUltimate, ///< trial, Standard, Professional: without what needs Ultimate
        Ultimate       ///< or Enterprise; international Pro, Premium and above
    };

    QString id;   ///< made once, never shown
    QString name; ///< what people call it
    quint32 sdkAppId = 0;
    QString region = QStringLiteral("china");        ///< used where baseUrl is empty
    QString baseUrl;                                 ///< overrides the region: https, or http on loopback only
    QString admin = QStringLiteral("administrator"); ///< app admin account that signs the calls
    SafetyLevel level = SafetyLevel::Production;
    bool readOnly = false;                              ///< every write is refused in core
    QString timeZone;                                   ///< IANA name for times on screen, empty = this computer's
    QString serviceVersion = QStringLiteral("current"); ///< "current" or "seed": which of two field names is written
    int callbackPort = 0;                               ///< 0 = any free port
    QString callbackPath = QStringLiteral("/imcallback");
    Plan plan = Plan::Unknown;
    QString testAccount;                  ///< receiver of "send a test to me"
    bool notificationsClosed = false;     ///< learnt: the app may not call send_group_system_notification
    bool practice = false;                ///< the window's own sandbox, which has another port each time; not stored
    bool pastedUserSig = false;           ///< it signs with a UserSig made elsewhere
    Token callbackToken = Token::Unknown; ///< the token itself lies in the CredentialStore under tokenName()
    quint32 secretsChanged = 0; ///< how often its secrets were: that alone tells other programs to read them anew
    QString firstApp;           ///< the app it was made for, once it was changed to another: dataName() goes by it

    /// Where calls go: scheme, host and port without a path.
    Result<QUrl> endpoint() const;
    /// The app in the keychain: "<sdkappid>@<host>". The names of what is kept of it begin so.
    QString secretName() const;
    /// Key of a UserSig made elsewhere, in the keychain: it signs for this account alone.
    QString userSigName() const { return appName() + QStringLiteral("/usersig/") + admin; }
    /// Keys of what may sign for it, in the order in which they count: the secret key of the app lies under appName(),
    /// where other versions put it, or a pasted UserSig, under secretName().
    QStringList secretNames() const;
    /// The app in the audit and in jobs: as secretName(), on this computer with the port, behind each of which another
    /// app may sit. "sandbox" for the window's own, at whatever port: no address that somebody types is called so.
    QString appName() const;
    /// Whether what was kept under this name is of this app: as it is called now, or was by versions that left the port
    /// out.
    bool isApp(const QString &name) const { return name == appName() || name == secretName(); }
    /// The name of the secret of an app that is called so.
    static QString secretNameOf(const QString &appName);
    /// Key of the callback token in the keychain: of this profile, for another of the app may have none.
    QString tokenName() const { return sharedTokenName() + QLatin1Char('/') + id; }
    /// The same as versions named it that kept one for all profiles of an app.
    QString sharedTokenName() const { return secretName() + QStringLiteral("/callback-token"); }
    /// Key of what stand-ins in redacted exports are made with, in the keychain.
    QString standInName() const { return secretName() + QStringLiteral("/stand-ins"); }
    /// Name of the folder of its data: another one for each app it is changed to, so that none is taken for another,
    /// and the old one again when it is changed back.
    QString dataName() const;
    Dialect dialect() const { return serviceVersion == QLatin1String("seed") ? Dialect::Seed : Dialect::Current; }
    /// What is wrong with the fields a person typed, one sentence each; empty when usable.
    QStringList problems() const;
    /// The service is one of this computer: a simulated one.
    bool isOfThisComputer() const;

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// Holds a base URL against the rule: https always, plain http only to a loopback address, no path, query or user.
Result<QUrl> checkedBaseUrl(const QString &text);

} // namespace imdesk
