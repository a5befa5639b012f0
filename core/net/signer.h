// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace imdesk {

/// Holds the secret of one profile in memory and gives the UserSig for the next call: made for ten minutes and renewed
/// before it ends, or one that a person pasted.
class Signer
{
  public:
    /// Seconds a self-made UserSig lives, and the rest of life at which a new one is made.
    static constexpr qint64 lifetimeSeconds = 600;
    static constexpr qint64 renewBeforeSeconds = 60;

    Signer(quint32 sdkAppId, QString admin, const Clock &clock);

    void setSecretKey(const QByteArray &key);
    /// Takes a pasted UserSig; refuses one made for another app or another account, with both named.
    Result<Done> setUserSig(const QByteArray &userSig);
    /// Takes what the keychain kept for this profile (StoredSecret). A UserSig that is refused is no key either: it is
    /// told here and by every userSig() until there is another secret.
    Result<Done> setStoredSecret(const QByteArray &stored);
    /// For a profile that was edited: signs for another app or account from now on.
    void setAccount(quint32 sdkAppId, const QString &admin);
    void clear();

    bool isReady() const { return !m_key.isEmpty() || !m_pasted.isEmpty(); }
    bool isPasted() const { return !m_pasted.isEmpty(); }
    /// Seconds left of the pasted or the current UserSig; negative once it has ended, 0 when there is none yet.
    qint64 remainingSeconds() const;

    /// The UserSig to send now. Kind::Secret when there is no key, or when the pasted one has ended.
    Result<QByteArray> userSig();
    /// Forgets the current self-made UserSig, after the service called it expired. The next ones are made for a clock
    /// that is so far ahead of this computer's.
    void renew(qint64 aheadSeconds = 0);

    quint32 sdkAppId() const { return m_sdkAppId; }
    const QString &admin() const { return m_admin; }

  private:
    Result<Done> hold(const QByteArray &userSig);

    quint32 m_sdkAppId;
    QString m_admin;
    const Clock &m_clock;
    QByteArray m_key;
    QByteArray m_pasted;
    QByteArray m_current;
    qint64 m_endsAt = 0; ///< by the clock it was made for
    qint64 m_ahead = 0;
    std::optional<ApiError> m_refusal; ///< why the stored secret is not used
};

} // namespace imdesk
