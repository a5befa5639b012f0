// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/credentialstore.h"

#include "core/base/readyfuture.h"

namespace imdesk {

SessionStore::~SessionStore()
{
    for (QByteArray &secret : m_secrets)
        secret.fill('\0');
}

QFuture<KeychainState> SessionStore::state() { return readyFuture(KeychainState::Ready); }

QFuture<Result<QByteArray>> SessionStore::read(const QString &name)
{
    return readyFuture(Result<QByteArray>(m_secrets.value(name)));
}

QFuture<Result<Done>> SessionStore::write(const QString &name, const QByteArray &secret)
{
    m_secrets.insert(name, secret);
    return readyFuture(Result<Done>(Done{}));
}

QFuture<Result<Done>> SessionStore::remove(const QString &name)
{
    m_secrets.remove(name);
    return readyFuture(Result<Done>(Done{}));
}

} // namespace imdesk
