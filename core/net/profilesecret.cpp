// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/profilesecret.h"

#include "core/base/whendone.h"
#include "core/net/storedsecret.h"
#include "core/net/usersig.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <optional>

namespace imdesk {

namespace {

struct ProfileSecretText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileSecretText)
};

/// One name after the other until one has what fits.
struct NameSearch
{
    SecretReader read;
    QStringList names;
    QPointer<QObject> context;
    std::function<bool(const QByteArray &)> fits;
    SecretTaker then;
    std::optional<QByteArray> misfit;
    std::optional<ApiError> error;
};

void searchOn(const std::shared_ptr<NameSearch> &search)
{
    if (!search->context)
        return;
    if (search->names.isEmpty()) {
        if (!search->misfit && search->error)
            search->then(std::unexpected(*search->error));
        else
            search->then(search->misfit.value_or(QByteArray()));
        return;
    }
    whenDone(search->read(search->names.takeFirst()), search->context, [search](const Result<QByteArray> &found) {
        if (found && !found->isEmpty() && search->fits(*found)) {
            search->then(found);
            return;
        }
        if (!found && !search->error)
            search->error = found.error();
        else if (found && !found->isEmpty() && !search->misfit)
            search->misfit = *found;
        searchOn(search);
    });
}

QStringList allSecretNames(const Profile &profile)
{
    QStringList names =
        profile.secretNames() + QStringList{profile.tokenName(), profile.sharedTokenName(), profile.standInName()};
    if (!profile.firstApp.isEmpty()) {
        // It may be changed back to the app that it was made for.
        const QString host = Profile::secretNameOf(profile.firstApp);
        const QString token = host + QStringLiteral("/callback-token");
        names += {profile.firstApp,
                  host,
                  profile.firstApp + QStringLiteral("/usersig/") + profile.admin,
                  token,
                  token + QLatin1Char('/') + profile.id,
                  host + QStringLiteral("/stand-ins")};
        names.removeDuplicates();
    }
    return names;
}

} // namespace

void readSecret(const SecretReader &read, const Profile &profile, QObject *context, const SecretTaker &then)
{
    // Other versions kept a UserSig under the name of the app, whoever it was made for.
    const auto fits = [profile](const QByteArray &stored) {
        const StoredSecret secret = StoredSecret::fromBytes(stored);
        if (secret.kind == StoredSecret::Kind::Key)
            return true;
        const Result<UserSigContent> content = readUserSig(secret.text);
        return content && content->identifier == profile.admin && content->sdkAppId == profile.sdkAppId;
    };
    searchOn(std::make_shared<NameSearch>(NameSearch{read, profile.secretNames(), context, fits, then, {}, {}}));
}

void readCallbackToken(const SecretReader &read, const Profile &profile, QObject *context, const SecretTaker &then)
{
    if (profile.callbackToken == Profile::Token::None) {
        then(QByteArray());
        return;
    }
    const auto judge = [then, isSet = profile.callbackToken == Profile::Token::Set](const Result<QByteArray> &token) {
        // Where nobody said and no keychain answers, none was ever asked to keep one.
        if (!token && !isSet && token.error().secret == ApiError::SecretTrouble::NoKeychain)
            then(QByteArray());
        else if (isSet && (token ? token->isEmpty() : token.error().secret == ApiError::SecretTrouble::NoKeychain))
            then(std::unexpected(makeSecretError(
                ApiError::SecretTrouble::NoKey,
                ProfileSecretText::tr("The callback token of this profile is not known here any more."))));
        else
            then(token);
    };
    const auto any = [](const QByteArray &) { return true; };
    searchOn(std::make_shared<NameSearch>(
        NameSearch{read, {profile.tokenName(), profile.sharedTokenName()}, context, any, judge, {}, {}}));
}

QStringList sharersOfSecret(const Profile &profile, const QList<Profile> &all)
{
    const QString secret = profile.pastedUserSig ? profile.userSigName() : profile.appName();
    QStringList names;
    for (const Profile &other : all) {
        if (other.id != profile.id && allSecretNames(other).contains(secret))
            names << other.name;
    }
    return names;
}

QStringList secretsToForget(const Profile &profile, const QList<Profile> &all)
{
    QStringList names = allSecretNames(profile);
    for (const Profile &other : all) {
        if (other.id == profile.id)
            continue;
        const QStringList kept = allSecretNames(other);
        names.removeIf([&kept](const QString &name) { return kept.contains(name); });
    }
    return names;
}

} // namespace imdesk
