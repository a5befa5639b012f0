// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace imdesk {

/// What a UserSig (version 2.0) says of itself. Times in Unix seconds.
struct UserSigContent
{
    QString identifier;
    quint32 sdkAppId = 0;
    qint64 time = 0;    ///< when it was made
    qint64 expire = 0;  ///< seconds it lives
    QByteArray sig;     ///< base64 of the HMAC
    QByteArray userBuf; ///< raw bytes, usually empty
    qint64 endsAt() const { return time + expire; }
};

/// The HMAC-SHA256 over identifier, SDKAppID, time, expire (and user buffer) in standard base64. The key is used as its
/// ASCII characters, it is never decoded from hex; every line of the signed text ends with LF, the last one too.
QByteArray userSigHmac(const QByteArray &key, const UserSigContent &content);

/// A UserSig: JSON, zlib, base64 with '+' as '*', '/' as '-', '=' as '_' (not base64url).
QByteArray makeUserSig(quint32 sdkAppId, const QByteArray &key, const QString &identifier, qint64 expireSeconds,
                       qint64 nowSeconds, const QByteArray &userBuf = {});

/// Undoes the wrapping without checking the signature. Refuses what is no UserSig 2.0 and whatever unpacks to more than
/// 64 KiB, so that a hostile string cannot eat memory.
Result<UserSigContent> readUserSig(const QByteArray &userSig);

/// True when the content was signed with this key. Compares in constant time.
bool verifyUserSig(const QByteArray &key, const UserSigContent &content);

/// Compares two secrets without telling by its duration where they differ.
inline bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

} // namespace imdesk
