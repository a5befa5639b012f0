// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/credentialstore.h"

#include <QList>

#include <functional>
#include <memory>

namespace imdesk {

/// The desktop's keychain through QtKeychain. QtKeychain answers wrongly about a locked keyring (a read says "not
/// there", a delete says "done"), so the service behind it is asked for its state over D-Bus before every operation, a
/// delete is read back, and an operation that waits for a password prompt ends with a clear error after a minute.
class KeychainStore : public CredentialStore
{
  public:
    static constexpr int promptLimitMs = 60'000;
    /// Whether a person sits there who can be asked for a password.
    enum class Prompts { Shown, Never };

    explicit KeychainStore(Prompts prompts = Prompts::Shown);

    QFuture<KeychainState> state() override;
    QFuture<KeychainState> unlock() override;
    QFuture<Result<QByteArray>> read(const QString &name) override;
    QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) override;
    QFuture<Result<Done>> remove(const QString &name) override;

  private:
    using StateTakers = QList<std::function<void(KeychainState)>>;

    Prompts m_prompts;
    std::shared_ptr<StateTakers> m_unlocking; ///< who waits for the one prompt that is shown
};

} // namespace imdesk
