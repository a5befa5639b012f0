// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/signer.h"

#include "core/net/storedsecret.h"
#include "core/net/usersig.h"

#include <QCoreApplication>

namespace imdesk {

namespace {
struct SignerText
{
    Q_DECLARE_TR_FUNCTIONS(SignerText)
};
} // namespace

Signer::Signer(quint32 sdkAppId, QString admin, const Clock &clock)
    : m_sdkAppId(sdkAppId), m_admin(std::move(admin)), m_clock(clock)
{
}

void Signer::setSecretKey(const QByteArray &key)
{
    clear();
    m_key = key.trimmed();
}

Result<Done> Signer::setUserSig(const QByteArray &userSig)
{
    const QByteArray text = userSig.trimmed();
    const Result<UserSigContent> content = readUserSig(text);
    if (!content)
        return std::unexpected(makeSecretError(ApiError::SecretTrouble::NotUserSig,
                                               SignerText::tr("The pasted text does not have the form of a UserSig.")));
    if (content->sdkAppId != m_sdkAppId)
        return std::unexpected(
            makeSecretError(ApiError::SecretTrouble::Foreign,
                            SignerText::tr("The UserSig was made for SDKAppID %1, this profile has %2.")
                                .arg(content->sdkAppId)
                                .arg(m_sdkAppId)));
    if (content->identifier != m_admin)
        return std::unexpected(
            makeSecretError(ApiError::SecretTrouble::Foreign,
                            SignerText::tr("The UserSig was made for the account %1, this profile signs as %2.")
                                .arg(content->identifier, m_admin)));
    clear();
    m_pasted = text;
    m_endsAt = content->endsAt();
    return Done{};
}

Result<Done> Signer::setStoredSecret(const QByteArray &stored)
{
    const StoredSecret secret = StoredSecret::fromBytes(stored);
    if (secret.kind == StoredSecret::Kind::UserSig)
        return hold(secret.text);
    setSecretKey(secret.text);
    return Done{};
}

void Signer::setAccount(quint32 sdkAppId, const QString &admin)
{
    if (sdkAppId == m_sdkAppId && admin == m_admin)
        return;
    m_sdkAppId = sdkAppId;
    m_admin = admin;
    if (isPasted())
        (void)hold(m_pasted);
    else
        renew();
}

Result<Done> Signer::hold(const QByteArray &userSig)
{
    const Result<Done> taken = setUserSig(userSig);
    if (!taken) {
        clear();
        m_refusal = taken.error();
    }
    return taken;
}

void Signer::clear()
{
    m_key.fill('\0');
    m_pasted.fill('\0');
    m_key.clear();
    m_pasted.clear();
    m_refusal.reset();
    renew();
}

qint64 Signer::remainingSeconds() const
{
    const qint64 now = m_clock.nowSeconds() + (isPasted() ? 0 : m_ahead);
    return m_endsAt == 0 ? 0 : m_endsAt - now;
}

Result<QByteArray> Signer::userSig()
{
    const qint64 now = m_clock.nowSeconds();
    if (!m_pasted.isEmpty()) {
        if (now >= m_endsAt)
            return std::unexpected(
                makeSecretError(ApiError::SecretTrouble::Ended,
                                SignerText::tr("The pasted UserSig has ended, so no call can be signed.")));
        return m_pasted;
    }
    if (m_refusal)
        return std::unexpected(*m_refusal);
    if (m_key.isEmpty())
        return std::unexpected(makeSecretError(ApiError::SecretTrouble::NoKey,
                                               SignerText::tr("There is no secret key for this profile yet.")));
    // A clock that was set back would keep an old signature alive for too long, so both ends are looked at.
    const qint64 there = now + m_ahead;
    const qint64 left = m_endsAt - there;
    if (m_current.isEmpty() || left < renewBeforeSeconds || left > lifetimeSeconds) {
        m_current = makeUserSig(m_sdkAppId, m_key, m_admin, lifetimeSeconds, there);
        m_endsAt = there + lifetimeSeconds;
    }
    return m_current;
}

void Signer::renew(qint64 aheadSeconds)
{
    m_current.clear();
    m_ahead = aheadSeconds;
    if (m_pasted.isEmpty())
        m_endsAt = 0;
}

} // namespace imdesk
