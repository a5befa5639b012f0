// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFlags>
#include <QList>
#include <QString>

namespace imdesk {

/// Where an account is known from; the service lists none.
enum class AccountSource : quint8 {
    Entered = 1,  ///< typed, pasted or read from a file
    Group = 2,    ///< owner or member of a group that was read
    Callback = 4, ///< named by a callback
    Imported = 8  ///< created or imported from here
};
Q_DECLARE_FLAGS(AccountSources, AccountSource)
Q_DECLARE_OPERATORS_FOR_FLAGS(AccountSources)

/// What the service said when it was asked last.
enum class AccountStanding : quint8 { Unasked, Imported, NotImported };

/// What a list of known accounts keeps of each. Texts are UTF-8; times are Unix seconds, 0 = never.
struct AccountRow
{
    QByteArray id, nick;
    quint32 firstKnown = 0;
    quint32 lastSeen = 0;  ///< acted, or was found among the members of a group
    quint32 checkedAt = 0; ///< when the standing was asked for
    AccountSources sources;
    AccountStanding standing = AccountStanding::Unasked;

    QString idText() const { return QString::fromUtf8(id); }
    QString nickText() const { return QString::fromUtf8(nick); }
};

/// A piece of knowledge about an account: a null nick and a 0 leave what is known.
struct AccountNote
{
    QString id;
    AccountSources sources;
    qint64 seenAt = 0;
    QString nick;
    qint64 checkedAt = 0;
    AccountStanding standing = AccountStanding::Unasked; ///< counts with checkedAt only
};

/// Adds what a note tells to a row. True when something has changed.
bool applyNote(AccountRow &row, const AccountNote &note);

} // namespace imdesk
