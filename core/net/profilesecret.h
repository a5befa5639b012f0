// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/credentialstore.h"
#include "core/settings/profile.h"

#include <QStringList>

#include <functional>

class QObject;

namespace imdesk {

/// Reads a name out of a vault or a keychain, which outlives the answer.
using SecretReader = std::function<QFuture<Result<QByteArray>>(const QString &name)>;
using SecretTaker = std::function<void(const Result<QByteArray> &)>;

template <class Store>
SecretReader readerOf(Store &store)
{
    return [&store](const QString &name) { return store.read(name); };
}

/// What signs for a profile, as it was kept (StoredSecret): the first of Profile::secretNames() that does, else a
/// UserSig of somebody else, else why nothing could be read; empty where nothing is kept. `then` may run at once, and
/// does not where `context` has died.
void readSecret(const SecretReader &read, const Profile &profile, QObject *context, const SecretTaker &then);

/// The callback token of a profile: empty where callbacks are not signed, an error where they are and it cannot be had.
void readCallbackToken(const SecretReader &read, const Profile &profile, QObject *context, const SecretTaker &then);

/// What the other profiles are called for which the secret that signs for this one is kept, too.
QStringList sharersOfSecret(const Profile &profile, const QList<Profile> &all);

/// The names that are of this profile and of none of the others, whose secrets go with it.
QStringList secretsToForget(const Profile &profile, const QList<Profile> &all);

} // namespace imdesk
