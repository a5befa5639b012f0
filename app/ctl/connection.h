// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ctl.h"
#include "core/audit/auditguard.h"
#include "core/net/apiclient.h"
#include "core/services/sanctionboard.h"
#include "core/settings/profile.h"

namespace imdesk {

/// The secret key of sandboxes that are started without one: it guards nothing but a simulated service on this
/// computer, so it may be known. Real keys never stand in the source.
QByteArray practiceKey();

/// --profile, --base-url, --region, --sdkappid, --admin, --secret-key-file, --why.
void addConnectionOptions(QCommandLineParser &parser);

/// The keychain of this computer, or null where the app is one on it that guards nothing.
CredentialStore *keychainFor(const Ctl &ctl, const Profile &profile);

/// Where the audit and the safety rules of this computer are kept.
QString auditFile(const Ctl &ctl);
QString guardFile(const Ctl &ctl);

/// A profile with its signer and client, made from options, environment, stored profiles and keychain. Its writes are
/// guarded and noted down.
struct Connection
{
    Profile profile;
    std::unique_ptr<AuditLog> audit;
    std::unique_ptr<GuardRules> rules;
    std::unique_ptr<SealSource> seal;
    std::unique_ptr<Signer> signer;
    std::unique_ptr<ApiClient> client;
    /// Note down what is muted and banned, where the window of the same profile looks; null without a profile.
    std::unique_ptr<SanctionStore> sanctionStore;
    std::unique_ptr<SanctionBoard> sanctions;
};

/// The profile that options and environment name, without its secret.
Result<Profile> profileFromOptions(Ctl &ctl);
/// A key from IMDESK_SECRET_KEY or --secret-key-file; empty when neither is given.
Result<QByteArray> keyFromOptions(const Ctl &ctl);
/// The token of this option, else of IMDESK_CALLBACK_TOKEN; empty when neither is given. Nothing after the program was
/// told to end with usage(): the option is there and empty, as a shell variable that was never set leaves it.
std::optional<QByteArray> callbackTokenFrom(Ctl &ctl, const QString &option);
/// What manifests tell of the app and its profile.
QJsonObject factsOfApp(const Profile &profile);
/// Makes the connection and hands it on, or ends the program with what is missing: also --yes, where the command writes
/// and the profile is one of production. The connection lives with `ctl`.
void connectThen(Ctl &ctl, std::function<void(Connection &)> then);
/// Hands on the time by the service's clock, after a small reading where no answer has told it yet.
void serviceTimeThen(Ctl &ctl, Connection &connection, std::function<void(qint64 nowMs)> then);

} // namespace imdesk
