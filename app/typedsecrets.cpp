// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typedsecrets.h"

#include "core/base/whendone.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace imdesk {

struct TypedSecrets::Put
{
    QString name;
    QList<QByteArray> ours;         ///< all that was typed for it: any of them may lie there now
    QByteArray held;                ///< for this session, before
    std::optional<QByteArray> kept; ///< in the keychain, before; nothing where it was left alone or did not tell
    bool wrote = false;             ///< the keychain was asked to take one

    void wipe()
    {
        for (QByteArray &one : ours)
            one.fill('\0');
        held.fill('\0');
        if (kept)
            kept->fill('\0');
    }
};

struct TypedSecrets::State
{
    State() = default;
    Q_DISABLE_COPY_MOVE(State)
    ~State()
    {
        for (Put &put : puts)
            put.wipe();
    }

    QList<Put> puts;
    bool givenUp = false;
};

TypedSecrets::TypedSecrets(SecretVault &vault, QObject *parent)
    : QObject(parent), m_vault(vault), m_state(std::make_shared<State>())
{
}

TypedSecrets::~TypedSecrets() { giveUp(); }

void TypedSecrets::put(const QString &name, const QByteArray &secret, bool sessionOnly,
                       const std::function<void(bool)> &then)
{
    if (sessionOnly) {
        // What the keychain has taken at an earlier try would outlive the session.
        if (const auto at = std::ranges::find(m_state->puts, name, &Put::name); at != m_state->puts.end())
            bringBack(m_vault, *at);
        hold(name, secret);
        then(true);
        return;
    }
    whenDone(m_vault.unlock(), this, [this, name, secret, then](KeychainState state) {
        if (m_state->givenUp)
            return;
        if (state == KeychainState::Locked) {
            then(false);
        } else if (state == KeychainState::Missing) { // which the form has said before
            hold(name, secret);
            then(true);
        } else {
            write(name, secret, then);
        }
    });
}

void TypedSecrets::hold(const QString &name, const QByteArray &secret)
{
    note(*m_state, {name, {secret}, m_vault.held(name), std::nullopt});
    m_vault.keep(name, secret, true);
}

void TypedSecrets::write(const QString &name, const QByteArray &secret, const std::function<void(bool)> &then)
{
    whenDone(m_vault.keychain().read(name), this, [this, name, secret, then](const Result<QByteArray> &before) {
        if (m_state->givenUp)
            return;
        note(*m_state, {name, {secret}, m_vault.held(name), before ? std::optional(*before) : std::nullopt, true});
        // By the vault: what is written after the form has gone is taken back, too.
        whenDone(m_vault.keep(name, secret, false), &m_vault,
                 [vault = &m_vault, state = m_state, name, then](const Result<SecretVault::Place> &place) {
                     const auto at = std::ranges::find(state->puts, name, &Put::name);
                     if (at == state->puts.end())
                         return;
                     const bool isKept = place && *place == SecretVault::Place::Keychain;
                     // Not taken by anybody yet: what was there before is what counts. A keychain that took none now
                     // may not give back either, so that it is tried once more with the form.
                     if (state->givenUp || !isKept)
                         takeBack(*vault, *at);
                     if (!state->givenUp)
                         then(isKept);
                 });
    });
}

void TypedSecrets::note(State &state, const Put &put)
{
    const auto at = std::ranges::find(state.puts, put.name, &Put::name);
    if (at == state.puts.end()) {
        state.puts << put;
        return;
    }
    // Tried once more: what comes back is what was there before any of ours.
    if (put.kept && !(at->wrote && at->ours.contains(*put.kept)))
        at->kept = put.kept;
    at->wrote = at->wrote || put.wrote;
    at->ours << put.ours;
}

void TypedSecrets::takeBack(SecretVault &vault, const Put &put)
{
    if (const QByteArray here = vault.held(put.name); here.isEmpty() || put.ours.contains(here)) {
        vault.forgetSession(put.name);
        if (!put.held.isEmpty())
            vault.keep(put.name, put.held, true);
    }
    bringBack(vault, put);
}

void TypedSecrets::bringBack(SecretVault &vault, const Put &put)
{
    if (!put.wrote || !put.kept)
        return;
    CredentialStore &keychain = vault.keychain();
    whenDone(keychain.read(put.name), &vault, [&keychain, put](const Result<QByteArray> &now) {
        // What another program has put there meanwhile is not ours to take.
        if (!now || *now == *put.kept || !put.ours.contains(*now))
            return;
        if (put.kept->isEmpty())
            keychain.remove(put.name);
        else
            keychain.write(put.name, *put.kept);
    });
}

void TypedSecrets::settle(const QStringList &used)
{
    QList<Put> puts = std::exchange(m_state->puts, {});
    for (Put &put : puts) {
        if (!used.contains(put.name))
            takeBack(m_vault, put);
        put.wipe();
    }
}

void TypedSecrets::giveUp()
{
    if (std::exchange(m_state->givenUp, true))
        return;
    // Of one that is being written the end tells again.
    const QList<Put> puts = m_state->puts;
    for (const Put &put : puts)
        takeBack(m_vault, put);
}

} // namespace imdesk
