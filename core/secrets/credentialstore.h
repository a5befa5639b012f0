// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QString>

namespace imdesk {

/// How the computer's keychain answers right now.
enum class KeychainState {
    Ready,  ///< unlocked, secrets can be kept
    Locked, ///< there, but a person has to unlock it first
    Unmade, ///< there, but empty: a person chooses a password for a new one once the first secret comes
    Missing ///< no service answers
};

/// Where secrets live: the secret key or a pasted UserSig, and the callback token of a profile. Never a file.
class CredentialStore
{
  public:
    virtual ~CredentialStore() = default;
    virtual QFuture<KeychainState> state() = 0;
    /// Has a person asked to unlock it where it is locked; how it is afterwards.
    virtual QFuture<KeychainState> unlock() { return state(); }
    /// Nothing stored under the name gives an empty value, not an error.
    virtual QFuture<Result<QByteArray>> read(const QString &name) = 0;
    virtual QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) = 0;
    virtual QFuture<Result<Done>> remove(const QString &name) = 0;
};

/// Keeps secrets in memory until the program ends: "for this session only", and the test double.
class SessionStore : public CredentialStore
{
  public:
    ~SessionStore() override;
    QFuture<KeychainState> state() override;
    QFuture<Result<QByteArray>> read(const QString &name) override;
    QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) override;
    QFuture<Result<Done>> remove(const QString &name) override;

  private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace imdesk
