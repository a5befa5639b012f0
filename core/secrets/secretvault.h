// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/credentialstore.h"

#include <QObject>

namespace imdesk {

/// Puts a secret into the keychain, or keeps it for this session only where no keychain answers or a person wants it
/// so; reads from both, the session first.
class SecretVault : public QObject
{
    Q_OBJECT
  public:
    enum class Place { Keychain, Session };
    explicit SecretVault(CredentialStore &keychain, QObject *parent = nullptr);

    /// What it holds and is told goes past this session.
    CredentialStore &keychain() { return m_keychain; }
    QFuture<KeychainState> state() { return m_keychain.state(); }
    QFuture<KeychainState> unlock() { return m_keychain.unlock(); }
    QFuture<Result<QByteArray>> read(const QString &name);
    /// Where the secret went. With `sessionOnly`, or when the keychain does not take it, that is this session; until
    /// the keychain has answered it is there, too.
    QFuture<Result<Place>> keep(const QString &name, const QByteArray &secret, bool sessionOnly);
    QFuture<Result<Done>> remove(const QString &name);
    /// What is held for this session; empty where nothing is.
    QByteArray held(const QString &name);
    /// Forgets what is held for this session; the keychain's stays.
    void forgetSession(const QString &name) { m_session.remove(name); }

  private:
    CredentialStore &m_keychain;
    SessionStore m_session;
};

} // namespace imdesk
