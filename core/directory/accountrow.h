// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

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

/// The mutes in all chats that this computer knows of. Unix seconds, 0 = none known; 4294967295 = for ever.
struct AccountMutes
{
    quint32 inPrivate = 0, inGroups = 0; ///< when the two clocks end
    quint32 toldAt = 0;                  ///< when the service said so, or when it was set here

    quint32 until() const { return inPrivate > inGroups ? inPrivate : inGroups; }
    friend bool operator==(const AccountMutes &, const AccountMutes &) = default;
};

/// What a list of known accounts keeps of each. Texts are UTF-8; times are Unix seconds, 0 = never.
struct AccountRow
{
    QByteArray id, nick;
    quint32 firstKnown = 0;
    quint32 lastSeen = 0;  ///< acted, or was found among the members of a group
    quint32 checkedAt = 0; ///< when the standing was asked for
    AccountSources sources;
    AccountStanding standing = AccountStanding::Unasked;
    QByteArray staffNote; ///< what staff noted; on this computer only
    quint32 groups = 0;   ///< groups it was seen in, 0 = none known
    AccountMutes mutes;   ///< not kept with the row

    QString noteText() const { return QString::fromUtf8(staffNote); }
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
    QString staffNote = {};                              ///< empty but not null takes it away
    std::optional<int> groups = {};
};

/// Groups an account was seen in.
struct AccountGroups
{
    QString account;
    QStringList groups;
    bool all = false; ///< the service named every group it is in: others are forgotten
};

/// Adds what a note tells to a row. True when something has changed.
bool applyNote(AccountRow &row, const AccountNote &note);

} // namespace imdesk
