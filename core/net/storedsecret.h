// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace imdesk {

/// The secret of a profile as the keychain keeps it, with the word which of the two it is.
struct StoredSecret
{
    enum class Kind { Key, UserSig };
    Kind kind = Kind::Key;
    QByteArray text;

    QByteArray toBytes() const;
    /// Also what was stored before the word was: what has the form of a UserSig is one, everything else a key.
    static StoredSecret fromBytes(const QByteArray &stored);
};

} // namespace imdesk
