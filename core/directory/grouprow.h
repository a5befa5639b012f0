// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/groups.h"

#include <QByteArray>
#include <QString>

#include <limits>

namespace imdesk {

/// The documented group types. The service answers with the older wire names (Private, ChatRoom) where the newer pages
/// say Work and Meeting; both are read.
enum class GroupKind : quint8 { Unknown, Work, Public, Meeting, LiveRoom, Broadcast, Community };

/// Who may come in on his own: ApplyJoinOption.
enum class JoinRule : quint8 { Unknown, Free, Approval, Closed };

GroupKind groupKind(const QString &wireName);
JoinRule joinRule(const QString &wireName);
/// "Private", "Public", "ChatRoom", "AVChatRoom", "BChatRoom", "Community"; empty for Unknown.
QString wireName(GroupKind kind);
/// "FreeAccess", "NeedPermission", "DisableApply"; empty for Unknown.
QString wireName(JoinRule rule);

/// The service's word for "there is no such group (any more)" in the element of a group.
inline bool isGoneCode(int errorCode) { return errorCode == 10010 || errorCode == 10015; }

/// What a list of 200,000 groups keeps of each: about 100 bytes. Texts lie in one block of UTF-8; times are Unix
/// seconds.
struct GroupRow
{
    static constexpr quint32 unknown = std::numeric_limits<quint32>::max();
    enum class Mute : quint8 { Unknown, Off, On };
    enum Text { Id, Name, Owner, Introduction, Notice, TextCount };

    GroupRow() = default;
    explicit GroupRow(const QString &id);
    /// Details as the service told them at `fetchedAt`. An element with an error code keeps that code.
    GroupRow(const api::GroupInfo &info, qint64 fetchedAt);

    QByteArrayView bytes(Text which) const;
    QString text(Text which) const { return QString::fromUtf8(bytes(which)); }
    QString id() const { return text(Id); }
    void setTexts(const QString &id, const QString &name, const QString &owner, const QString &introduction,
                  const QString &notice);
    bool hasDetails() const { return fetchedAt != 0 && errorCode == 0; }

    QByteArray texts;
    quint32 created = 0;     ///< 0 = not told
    quint32 lastMessage = 0; ///< 0 = none yet
    quint32 members = unknown;
    quint32 maxMembers = unknown;
    quint32 fetchedAt = 0; ///< when the details or the error were read, 0 = never
    qint32 errorCode = 0;  ///< the service's answer for this group alone
    GroupKind kind = GroupKind::Unknown;
    JoinRule join = JoinRule::Unknown;
    Mute muteAll = Mute::Unknown;
    bool gone = false; ///< not in the last complete listing, or the service says there is no such group
};

} // namespace imdesk
