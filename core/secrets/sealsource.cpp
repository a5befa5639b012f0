// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/sealsource.h"

#include "core/base/whendone.h"

namespace imdesk {

SealSource::SealSource(CredentialStore *keychain, const QString &app, bool mayMake, QObject *parent)
    : QObject(parent), m_keychain(keychain), m_name(app + QStringLiteral("/snapshots")), m_mayMake(mayMake)
{
}

void SealSource::get(Then then)
{
    if (m_known) {
        then(*m_known);
        return;
    }
    m_waiting << std::move(then);
    if (std::exchange(m_asked, true))
        return;
    if (const QByteArray hex = qgetenv(variable).trimmed(); !hex.isEmpty()) {
        const Result<QByteArray> key = Seal::keyFromHex(hex);
        settle(key ? Result<Seal>(Seal(*key)) : std::unexpected(key.error()));
    } else if (!m_keychain) {
        settle(Seal());
    } else {
        whenDone(m_keychain->read(m_name), this, [this](const Result<QByteArray> &kept) { onRead(kept); });
    }
}

void SealSource::onRead(const Result<QByteArray> &kept)
{
    if (!kept) {
        settle(Seal()); // locked, or nobody answers
        return;
    }
    if (!kept->isEmpty()) {
        settle(kept->size() == Seal::keyLength
                   ? Result<Seal>(Seal(*kept))
                   : std::unexpected(
                         makeSecretError(ApiError::SecretTrouble::SnapshotKey,
                                         tr("What the keychain holds under %1 is no key of snapshots.").arg(m_name))));
        return;
    }
    if (!m_mayMake) {
        settle(Seal());
        return;
    }
    // A password for a keyring that is not made yet is asked for what a person typed, not for this.
    whenDone(m_keychain->state(), this, [this](KeychainState state) {
        if (state != KeychainState::Ready) {
            settle(Seal());
            return;
        }
        const QByteArray fresh = Seal::newKey();
        whenDone(m_keychain->write(m_name, fresh), this,
                 [this, fresh](const Result<Done> &done) { settle(done ? Seal(fresh) : Seal()); });
    });
}

void SealSource::settle(const Result<Seal> &seal)
{
    m_known = seal;
    const QList<Then> waiting = std::exchange(m_waiting, {});
    for (const Then &then : waiting)
        then(seal);
}

} // namespace imdesk
