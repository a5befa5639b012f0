// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/credentialstore.h"

namespace imdesk {

/// The desktop's keychain through QtKeychain. QtKeychain answers wrongly about a locked keyring (a read says "not
/// there", a delete says "done"), so the Secret Service is asked for its state over D-Bus before every operation, a
/// delete is read back, and an operation that waits for a password prompt ends with a clear error after a minute.
class KeychainStore : public CredentialStore
{
  public:
    static constexpr int promptLimitMs = 60'000;

    QFuture<KeychainState> state() override;
    QFuture<Result<QByteArray>> read(const QString &name) override;
    QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) override;
    QFuture<Result<Done>> remove(const QString &name) override;
};

} // namespace imdesk
