// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace imdesk::sim {

/// What a UserSig claims, times in Unix seconds. The texts in base64 stay as they came.
struct UserSigClaims
{
    QString identifier;
    qint64 sdkAppId = 0;
    qint64 time = 0, expire = 0;
    QByteArray signature;
    QByteArray userBuf; ///< usually empty
    qint64 endsAt() const { return time + expire; }
};

/// Takes a UserSig 2.0 apart, strictly as it is documented: only letters, digits, '*', '-' and '_' at the end. Nothing
/// for whatever else there is. Made from the documents alone, not with the client's own means: one that both share
/// would hide its mistakes.
std::optional<UserSigClaims> takeApart(const QByteArray &userSig);

/// Whether this key signed the claims.
bool isSignedWith(const QByteArray &key, const UserSigClaims &claims);

} // namespace imdesk::sim
