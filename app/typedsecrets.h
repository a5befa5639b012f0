// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretvault.h"

#include <QObject>

#include <functional>
#include <memory>

namespace imdesk {

/// Secrets typed into a form, which are kept before the form is stored. Where it goes without having been, what they
/// took the place of comes back; also while a person still answers the keychain.
class TypedSecrets : public QObject
{
    Q_OBJECT
  public:
    explicit TypedSecrets(SecretVault &vault, QObject *parent = nullptr);
    ~TypedSecrets() override;

    /// Has a locked keychain opened first, and gives it nothing before it is. `then` hears whether the secret is kept,
    /// or held for this session where the person knows it; not once it was given up. With `sessionOnly` the keychain
    /// gets back what it held before an earlier try.
    void put(const QString &name, const QByteArray &secret, bool sessionOnly, const std::function<void(bool)> &then);
    /// The form is stored with those of these names: they stay. What an earlier try has kept under others goes.
    void settle(const QStringList &used);
    void giveUp();

  private:
    struct Put;
    /// What the keychain still has to answer outlives this.
    struct State;

    void hold(const QString &name, const QByteArray &secret);
    void write(const QString &name, const QByteArray &secret, const std::function<void(bool)> &then);
    static void note(State &state, const Put &put);
    static void takeBack(SecretVault &vault, const Put &put);
    /// The half of it that is about the keychain.
    static void bringBack(SecretVault &vault, const Put &put);

    SecretVault &m_vault;
    std::shared_ptr<State> m_state;
};

} // namespace imdesk
