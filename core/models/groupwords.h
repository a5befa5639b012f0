// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/grouprow.h"

#include <QList>
#include <QPair>
#include <QStringList>

#include <functional>

namespace imdesk {

/// What a group type can and cannot do, as documented per type. Yes, no, or as a sentence says.
struct GroupTypeFacts
{
    bool mute = false;
    bool listsMembers = false;   ///< get_group_member_info gives all of them
    bool namesReceivers = false; ///< a system notification may name members
    bool keepsHistory = false;
    bool addMembers = false; ///< members can be added and removed by call
};
GroupTypeFacts typeFacts(GroupKind kind);

/// Words for people about groups, in the language of the program.
namespace groupwords {

QString kind(GroupKind kind);
QString join(JoinRule rule);
QString muteAll(GroupRow::Mute mute);
/// Owner, Admin, Member as a word; an unknown one as it came.
QString role(const QString &wireName);
/// "Public. Mute: yes. Full member list: yes. ..." Where system notifications are closed to the app it says so.
QString typeCard(GroupKind kind, bool notificationsClosed = false);
/// What the member list of this type does not show, empty where it shows everybody.
QString memberListNote(GroupKind kind);
/// Every documented field of a group, with custom and undocumented ones at the end, as label and text. `time` makes the
/// text of a moment in Unix seconds.
QList<QPair<QString, QString>> fields(const api::GroupInfo &info, const std::function<QString(qint64)> &time);

} // namespace groupwords
} // namespace imdesk
