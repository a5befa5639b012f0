// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretvault.h"

#include "core/base/readyfuture.h"

#include <QPointer>

namespace imdesk {

SecretVault::SecretVault(CredentialStore &keychain, QObject *parent) : QObject(parent), m_keychain(keychain) {}

QFuture<Result<QByteArray>> SecretVault::read(const QString &name)
{
    if (const QByteArray here = held(name); !here.isEmpty())
        return readyFuture(Result<QByteArray>(here));
    return m_keychain.read(name);
}

QByteArray SecretVault::held(const QString &name)
{
    const Result<QByteArray> here = m_session.read(name).result(); // ready at once: memory only
    return here ? *here : QByteArray();
}

QFuture<Result<SecretVault::Place>> SecretVault::keep(const QString &name, const QByteArray &secret, bool sessionOnly)
{
    m_session.write(name, secret);
    if (sessionOnly)
        return readyFuture(Result<Place>(Place::Session));
    return m_keychain.write(name, secret)
        .then([vault = QPointer<SecretVault>(this), name, secret](const Result<Done> &done) -> Result<Place> {
            if (!done)
                return Place::Session;
            // From here on the keychain's counts, which another program may change.
            if (vault && vault->held(name) == secret)
                vault->forgetSession(name);
            return Place::Keychain;
        });
}

QFuture<Result<Done>> SecretVault::remove(const QString &name)
{
    m_session.remove(name);
    return m_keychain.remove(name);
}

} // namespace imdesk
