// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/groups.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace imdesk {

/// The fields of a group that can be edited, as they are or as a person wants them.
struct GroupProfile
{
    QString name, introduction, notice, picture;
    qint64 maxMembers = 0;                  ///< 0 = not told, or none
    QString join, invite, muteAll, history; ///< words of the wire; empty = not told
    QString permission, defaultPermission;  ///< of communities with topics: 0 or 1, bits; empty = not told
    QMap<QString, QString> custom;          ///< an empty value deletes the field

    static GroupProfile of(const api::GroupInfo &info);
    friend bool operator==(const GroupProfile &, const GroupProfile &) = default;
};

/// One field that is to change.
struct FieldChange
{
    QString field; ///< name on the wire; AppDefinedData.KEY for a custom field
    QString before, after;
};

/// What differs, in the order of the form.
QList<FieldChange> changesOf(const GroupProfile &before, const GroupProfile &after);
/// The changed fields whose old value was not told, so that nobody can write it back.
QStringList lostFields(const GroupProfile &before, const GroupProfile &after);
/// A request that holds only what differs, for an absent field stays as it is and an empty one is cleared. Where empty
/// means "not told", nothing is sent.
api::ModifyGroup changeRequest(const QString &groupId, const GroupProfile &before, const GroupProfile &after);

} // namespace imdesk
