// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/storedsecret.h"

#include "core/net/usersig.h"

namespace imdesk {

namespace {

// The first byte can neither be typed nor pasted: a key that was kept without a mark is never taken for a marked one.
const QByteArray keyMark = QByteArrayLiteral("\001key:");
const QByteArray userSigMark = QByteArrayLiteral("\001usersig:");

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
