// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/groupstate.h"
#include "core/sandbox/messagesequence.h"

#include <QHash>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace imdesk::sim {

enum class GroupType : quint8 { Public, Private, ChatRoom, AVChatRoom, BChatRoom, Community };
enum class Role : quint8 { Member, Admin, Owner };
enum class ApplyOption : quint8 { FreeAccess, NeedPermission, DisableApply };
enum class InviteOption : quint8 { FreeAccess, NeedPermission, DisableInvite };
enum class MsgFlag : quint8 { AcceptAndNotify, AcceptNotNotify, Discard, AcceptNotNotifyExceptAt };

QString typeName(GroupType type);
/// Reads both generations of names: Work is Private, Meeting is ChatRoom.
std::optional<GroupType> typeFrom(const QString &name);
QString roleName(Role role);
QString applyName(ApplyOption option);
std::optional<ApplyOption> applyFrom(const QString &name);
QString inviteName(InviteOption option);
std::optional<InviteOption> inviteFrom(const QString &name);
QString flagName(MsgFlag flag);
std::optional<MsgFlag> flagFrom(const QString &name);

/// The largest member ceiling of a type; what a group gets that asks for none is defaultCeiling().
int largestCeiling(GroupType type);
int defaultCeiling(GroupType type);
inline bool isLive(GroupType type) { return type == GroupType::AVChatRoom || type == GroupType::BChatRoom; }

/// A place in a group; 24 bytes, for there can be millions.
struct Member
{
    AccountIndex account = nobody;
    quint32 joined = 0;
    quint32 readSeq = 0;
    quint32 lastSent = 0;
    Role role = Role::Member;
    MsgFlag flag = MsgFlag::AcceptAndNotify;
    quint32 number = 0; ///< rises from member to member and is nobody else's later; given by Group
};

/// What only few members have.
struct MemberNote
{
    QString nameCard;
    QMap<QString, QString> custom;
};

/// A group with members in the order of joining.
struct Group : MessageSequence
{
    QString id, name, introduction, notification, faceUrl;
    GroupType type = GroupType::Public;
    ApplyOption apply = ApplyOption::NeedPermission;
    InviteOption invite = InviteOption::FreeAccess;
    bool alive = true;
    bool seeded = false; ///< traffic acts only in groups of the made-up world
    bool active = true;  ///< a Private group is born inactive
    bool muteAll = false;
    bool supportTopic = false;
    bool historyBeforeJoin = false;
    int enablePermission = 0;
    qint64 defaultPermission = 0;
    AccountIndex owner = nobody;
    quint32 created = 0, infoSeq = 1, lastInfo = 0, lastMsg = 0;
    int maxMembers = 2000;

    const std::vector<Member> &members() const { return m_members; }
    int memberCount() const { return int(m_members.size()); }
    bool full() const { return type != GroupType::AVChatRoom && memberCount() >= maxMembers; }
    Member *find(AccountIndex account);
    const Member *find(AccountIndex account) const { return const_cast<Group *>(this)->find(account); }
    void add(Member member);
    bool remove(AccountIndex account);
    void clearMembers();
    void reserve(int members) { m_members.reserve(std::size_t(members)); }

    /// Absolute end of a mute, 0 when there is none or it is over. A mute belongs to (group, account) and outlives
    /// leaving.
    quint32 mutedUntil(AccountIndex account, quint32 now) const;
    void setMute(AccountIndex account, quint32 until);
    const QHash<AccountIndex, quint32> &mutes() const;
    /// What this group has beyond the common; null for most.
    const GroupState *state() const { return m_state.get(); }
    GroupState &stateOf();
    bool isLiveAdmin(AccountIndex account) const { return m_state && m_state->liveAdmins.contains(account); }
    quint32 bannedUntil(AccountIndex account, quint32 now) const
    {
        return m_state ? m_state->bannedUntil(account, now) : 0;
    }
    const MemberNote *note(AccountIndex account) const;
    MemberNote &noteOf(AccountIndex account) { return extras().notes[account]; }
    const QMap<QString, QString> &custom() const;
    QMap<QString, QString> &customOf() { return extras().custom; }

  private:
    struct Extras
    {
        QHash<AccountIndex, quint32> mutes;
        QHash<AccountIndex, MemberNote> notes;
        QMap<QString, QString> custom;
    };
    Extras &extras();

    std::vector<Member> m_members;
    quint32 m_joins = 0;                                                ///< ever
    std::unique_ptr<std::unordered_map<AccountIndex, quint32>> m_index; ///< only while a large group is being asked
    std::unique_ptr<Extras> m_extras;
    std::unique_ptr<GroupState> m_state;
};

} // namespace imdesk::sim
