// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace imdesk {

/// IDs that a person typed or pasted: what is usable, in order and once each, and what is not.
struct IdList
{
    QStringList ids;
    QStringList invalid;
    int duplicates = 0;
};

/// One a line, or parted by commas, semicolons, tabs or blanks, also the full-width ones; quotes around an ID are taken
/// off, and inside them a blank or a comma belongs to the ID, and two quotes stand for one. A group ID has 1 to 48
/// bytes of printable ASCII.
IdList readGroupIds(const QString &text);
/// The same where a topic of a community may stand in the place of a group.
IdList readGroupPlaces(const QString &text);
/// The same for accounts: 1 to 32 bytes.
IdList readAccountIds(const QString &text);

/// An ID as it is written into a field that is read by the above: in quotes where it would be read as several, or as
/// another one.
QString quotedId(const QString &id);
QString quotedIds(const QStringList &ids, const QString &between = QStringLiteral("\n"));

} // namespace imdesk
