// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/credentialstore.h"

#include <QPromise>

namespace imdesk {

namespace {

template <class T>
QFuture<T> sessionAnswer(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

SessionStore::~SessionStore()
{
    for (QByteArray &secret : m_secrets)
        secret.fill('\0');
}

QFuture<KeychainState> SessionStore::state()
{
    return sessionAnswer(KeychainState::Ready);
}

QFuture<Result<QByteArray>> SessionStore::read(const QString &name)
{
    return sessionAnswer(Result<QByteArray>(m_secrets.value(name)));
}

QFuture<Result<Done>> SessionStore::write(const QString &name, const QByteArray &secret)
{
    m_secrets.insert(name, secret);
    return sessionAnswer(Result<Done>(Done{}));
}

QFuture<Result<Done>> SessionStore::remove(const QString &name)
{
    m_secrets.remove(name);
    return sessionAnswer(Result<Done>(Done{}));
}

} // namespace imdesk
