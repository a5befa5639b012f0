// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/apierror.h"
#include "core/base/sentences.h"
#include "core/directory/grouprow.h"
#include "core/services/planrefusals.h"
#include "core/settings/profile.h"

#include <QString>

#include <memory>

namespace imdesk {

/// What people do to a group. Whether it can be done depends on the type, the plan and the profile.
enum class GroupAct {
    Create,
    EditProfile,
    MemberCeiling,
    InviteRule,
    HistoryBeforeJoin,
    MuteAll,
    Disband,
    Transfer,
    AddMembers, ///< also members named when the group is made
    ImportMembers,
    RemoveMembers,
    Admins, ///< through modify_group_member_info
    NameCard,
    MuteMembers,
    ListMuted,
    Unread,
    Ban,
    Attributes,
    Counters,
    OnlineNow,
    LiveAdmins,
    Topics,
    History,           ///< reading its messages
    OnlineOnlyMessage, ///< OnlineOnlyFlag
    UncountedMessage,  ///< NoUnread in SendMsgControl
    MentionAll,        ///< @all
    MessageReceipts,   ///< NeedReadReceipt, and asking for receipts
    MessageExtensions  ///< SupportMessageExtension, and the pairs themselves
};

/// Whether something can be done, and if not, why and what to do instead.
struct Verdict
{
    bool allowed = true;
    QString reason;  ///< of a refusal, or what to know of something allowed
    QString instead; ///< the way round, empty when there is none

    QString sentence() const { return joinSentences({reason, instead}); }
};

/// Length limits of the texts of a group, in bytes of UTF-8, and other documented numbers.
namespace grouplimit {
inline constexpr int name = 30;
inline constexpr int introduction = 240;
inline constexpr int notice = 300;
inline constexpr int picture = 100;
inline constexpr int nameCard = 50;
inline constexpr int groupId = 48;
inline constexpr int topicId = 96; ///< with the community's ID and @TOPIC#_ before it
inline constexpr int customKeys = 10;
inline constexpr int customValue = 512;
inline constexpr int firstMembers = 100; ///< named when the group is made
inline constexpr int members = 6000;
inline constexpr int communityMembers = 100'000;
} // namespace grouplimit

/// The same of a member.
namespace memberlimit {
inline constexpr int customKeys = 5;
inline constexpr int customValue = 64; ///< bytes of UTF-8
} // namespace memberlimit

/// What a group type, the plan, a switch of the console or the profile forbids, known before anything is typed. What a
/// type refuses is documented; what the plan refuses is said by the profile, or learnt from the first refusal and kept
/// among the refusals.
class GroupRules
{
  public:
    explicit GroupRules(const Profile &profile,
                        std::shared_ptr<PlanRefusals> refusals = std::make_shared<PlanRefusals>())
        : m_profile(profile), m_refusals(std::move(refusals))
    {
    }
    void setRefusals(std::shared_ptr<PlanRefusals> refusals) { m_refusals = std::move(refusals); }
    const PlanRefusals &refusals() const { return *m_refusals; }

    /// As documented for the type alone.
    static Verdict ofType(GroupKind kind, GroupAct act);
    /// The same of a group that somebody has typed: a type that is not known here forbids nothing.
    static Verdict ofNamed(GroupKind kind, GroupAct act)
    {
        return kind == GroupKind::Unknown ? Verdict{} : ofType(kind, act);
    }
    /// What the plan or a switch of the console forbids, as far as that is known.
    Verdict ofPlan(GroupKind kind, GroupAct act) const;
    /// With the profile and what was learnt.
    Verdict verdict(GroupKind kind, GroupAct act) const;
    /// Takes in a refusal; true when it says that the act is closed to this app, not only this time.
    bool learn(GroupAct act, const ApiError &error);
    /// Somebody wants to try all the same.
    void forget(GroupAct act, GroupKind kind = GroupKind::Unknown);
    /// Whether it was refused to this app, whatever the type.
    bool isClosed(GroupAct act) const;
    void setProfile(const Profile &profile) { m_profile = profile; }
    const Profile &profile() const { return m_profile; }

    /// Sentences on what the type has room for: members, and how they come in.
    static QString limits(GroupKind kind);
    /// Most members the service takes for the type, 0 = without limit.
    static int memberCeiling(GroupKind kind);
    /// What is wrong with an ID of one's own; empty when it may be used, also when there is none.
    static QString idProblem(GroupKind kind, const QString &id);
    /// The same of the part of a topic's ID that stands after the community's.
    static QString topicIdProblem(const QString &community, const QString &own);
    /// What is wrong with the key of a custom field.
    static QString customKeyProblem(const QString &key);

  private:
    Profile m_profile;
    std::shared_ptr<PlanRefusals> m_refusals;
};

} // namespace imdesk
