// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/storedsecret.h"

#include "core/net/usersig.h"

namespace imdesk {

namespace {

// Neither a key nor a UserSig can hold a colon.
const QByteArray keyMark = QByteArrayLiteral("key:");
const QByteArray userSigMark = QByteArrayLiteral("usersig:");

} // namespace

QByteArray StoredSecret::toBytes() const { return (kind == Kind::UserSig ? userSigMark : keyMark) + text; }

StoredSecret StoredSecret::fromBytes(const QByteArray &stored)
{
    if (stored.startsWith(userSigMark))
        return {Kind::UserSig, stored.mid(userSigMark.size())};
    if (stored.startsWith(keyMark))
        return {Kind::Key, stored.mid(keyMark.size())};
    return {readUserSig(stored.trimmed()) ? Kind::UserSig : Kind::Key, stored};
}

} // namespace imdesk
