// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/accountrow.h"

namespace imdesk {

bool applyNote(AccountRow &row, const AccountNote &note)
{
    bool changed = (row.sources | note.sources) != row.sources;
    row.sources |= note.sources;
    if (note.seenAt > row.lastSeen) {
        row.lastSeen = static_cast<quint32>(note.seenAt);
        changed = true;
    }
    if (!note.nick.isNull() && note.nick.toUtf8() != row.nick) {
        row.nick = note.nick.toUtf8();
        changed = true;
    }
    if (note.checkedAt > 0 && note.checkedAt >= row.checkedAt) {
        row.checkedAt = static_cast<quint32>(note.checkedAt);
        row.standing = note.standing;
        changed = true;
    }
    if (!note.staffNote.isNull() && note.staffNote.toUtf8() != row.staffNote) {
        row.staffNote = note.staffNote.toUtf8();
        changed = true;
    }
    if (note.groups && static_cast<quint32>(*note.groups) != row.groups) {
        row.groups = static_cast<quint32>(*note.groups);
        changed = true;
    }
    return changed;
}

} // namespace imdesk
