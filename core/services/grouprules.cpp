// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/grouprules.h"

#include "core/api/groupplace.h"
#include "core/base/plaintext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace imdesk {

namespace {

struct GroupRuleText
{
    Q_DECLARE_TR_FUNCTIONS(GroupRules)
};

Verdict no(const QString &reason, const QString &instead = {}) { return {false, reason, instead}; }

Verdict ofLiveRoom(GroupAct act)
{
    switch (act) {
    case GroupAct::AddMembers:
    case GroupAct::ImportMembers:
        return no(GroupRuleText::tr("Nobody can be added to a live room."),
                  GroupRuleText::tr("People come in by themselves."));
    case GroupAct::RemoveMembers:
        return no(GroupRuleText::tr("Nobody can be removed from a live room."),
                  GroupRuleText::tr("You can mute or ban the person instead."));
    case GroupAct::Transfer:
        return no(GroupRuleText::tr("The owner of a live room cannot be changed."),
                  GroupRuleText::tr("You can make somebody an admin of the room instead."));
    case GroupAct::Admins:
        return no(GroupRuleText::tr("Roles in live rooms are not set member by member."),
                  GroupRuleText::tr("Use the admins of the room under Online now."));
    case GroupAct::NameCard:
        return no(GroupRuleText::tr("Live rooms keep nothing of ordinary members, so there are no name cards."));
    case GroupAct::MemberCeiling:
        return no(GroupRuleText::tr("Live rooms hold any number of people."));
    case GroupAct::InviteRule:
        return no(GroupRuleText::tr("Nobody is invited to a live room."),
                  GroupRuleText::tr("People come in by themselves."));
    case GroupAct::HistoryBeforeJoin:
    case GroupAct::History:
        return no(GroupRuleText::tr("Live rooms keep no history."));
    case GroupAct::OnlineOnlyMessage:
        return no(GroupRuleText::tr("Live rooms reach only who is online anyway."));
    case GroupAct::Unread:
    case GroupAct::UncountedMessage:
        return no(GroupRuleText::tr("Live rooms count no unread messages."));
    case GroupAct::MessageReceipts:
        return no(GroupRuleText::tr("Live rooms have no read receipts."));
    case GroupAct::MessageExtensions:
        return no(GroupRuleText::tr("Messages in live rooms carry no extensions."),
                  GroupRuleText::tr("You can put it into the custom data of the message instead."));
    case GroupAct::Topics:
        return no(GroupRuleText::tr("Only communities have topics."));
    default:
        return {};
    }
}

Verdict ofBroadcast(GroupAct act)
{
    switch (act) {
    case GroupAct::Create:
    case GroupAct::EditProfile:
    case GroupAct::Disband:
        return {
            true, GroupRuleText::tr("Broadcast groups are in the older documentation only: at most 5 in an app."), {}};
    case GroupAct::Topics:
        return no(GroupRuleText::tr("Only communities have topics."));
    case GroupAct::OnlineNow:
        return no(GroupRuleText::tr("Only live rooms tell who is inside."),
                  GroupRuleText::tr("You can look in People who is online."));
    case GroupAct::LiveAdmins:
        return no(GroupRuleText::tr("Only live rooms tell who is inside."));
    case GroupAct::AddMembers:
    case GroupAct::ImportMembers:
        return no(GroupRuleText::tr("Nobody can be added to a broadcast group."),
                  GroupRuleText::tr("Everybody who is online gets its messages anyway."));
    case GroupAct::RemoveMembers:
    case GroupAct::Ban:
        return no(GroupRuleText::tr("Nobody can be kept out of a broadcast group."),
                  GroupRuleText::tr("You can make a group of another type for those who are to read it."));
    case GroupAct::MuteAll:
    case GroupAct::MuteMembers:
    case GroupAct::ListMuted:
        return no(GroupRuleText::tr(
            "Nobody has to be muted in a broadcast group: only an administrator of the app acts in it."));
    case GroupAct::Transfer:
    case GroupAct::Admins:
        return no(GroupRuleText::tr(
            "A broadcast group has no owner and no admins: only an administrator of the app acts in it."));
    case GroupAct::MemberCeiling:
        return no(GroupRuleText::tr("Broadcast groups reach any number of people."));
    case GroupAct::Attributes:
    case GroupAct::Counters:
        return no(GroupRuleText::tr("Broadcast groups have neither attributes nor counters."),
                  GroupRuleText::tr("You can use a custom field of the group instead."));
    case GroupAct::HistoryBeforeJoin:
    case GroupAct::History:
        return no(GroupRuleText::tr("Broadcast groups keep no history."));
    case GroupAct::OnlineOnlyMessage:
        return no(GroupRuleText::tr("Broadcast groups reach only who is online anyway."));
    case GroupAct::Unread:
    case GroupAct::UncountedMessage:
        return no(GroupRuleText::tr("Broadcast groups count no unread messages."));
    case GroupAct::MentionAll:
    case GroupAct::MessageReceipts:
    case GroupAct::MessageExtensions:
        return {}; // the documentation says nothing of these
    default:
        return no(GroupRuleText::tr("Broadcast groups have no members that could be dealt with one by one."));
    }
}

/// The word an act has on disk: that of the feature of a plan, where it is one.
QString wordOf(GroupAct act)
{
    switch (act) {
    case GroupAct::Create:
        return QStringLiteral("group_create");
    case GroupAct::EditProfile:
        return QStringLiteral("group_edit_profile");
    case GroupAct::MemberCeiling:
        return QStringLiteral("group_member_ceiling");
    case GroupAct::InviteRule:
        return QStringLiteral("group_invite_rule");
    case GroupAct::HistoryBeforeJoin:
        return QStringLiteral("group_history_before_join");
    case GroupAct::MuteAll:
        return QStringLiteral("group_mute_all");
    case GroupAct::Disband:
        return QStringLiteral("group_destroy");
    case GroupAct::Transfer:
        return QStringLiteral("group_change_owner");
    case GroupAct::AddMembers:
        return QStringLiteral("group_add_members");
    case GroupAct::ImportMembers:
        return QStringLiteral("group_import_members");
    case GroupAct::RemoveMembers:
        return QStringLiteral("group_remove_members");
    case GroupAct::Admins:
        return QStringLiteral("group_admins");
    case GroupAct::NameCard:
        return QStringLiteral("group_name_card");
    case GroupAct::MuteMembers:
        return QStringLiteral("group_mute_members");
    case GroupAct::ListMuted:
        return QStringLiteral("group_list_muted");
    case GroupAct::Unread:
        return QStringLiteral("group_unread");
    case GroupAct::Ban:
        return api::planfeature::bans;
    case GroupAct::Attributes:
        return QStringLiteral("group_attributes");
    case GroupAct::Counters:
        return api::planfeature::counters;
    case GroupAct::OnlineNow:
        return api::planfeature::onlineMembers;
    case GroupAct::LiveAdmins:
        return api::planfeature::liveAdmins;
    case GroupAct::Topics:
        return QStringLiteral("group_topics");
    case GroupAct::History:
        return QStringLiteral("group_history");
    case GroupAct::OnlineOnlyMessage:
        return QStringLiteral("group_online_only_message");
    case GroupAct::UncountedMessage:
        return QStringLiteral("group_uncounted_message");
    case GroupAct::MentionAll:
        return QStringLiteral("group_mention_all");
    case GroupAct::MessageReceipts:
        return api::planfeature::receipts;
    case GroupAct::MessageExtensions:
        return api::planfeature::extensions;
    }
    return {};
}

/// Whose refusals count: of making groups one type alone is a matter of the plan.
QString featureWord(GroupKind kind, GroupAct act)
{
    const bool community = act == GroupAct::Create && kind == GroupKind::Community;
    return community ? QString(api::planfeature::communities) : wordOf(act);
}

/// Whether a code closes something to an app; any other is of one call.
bool closes(GroupAct act, int code)
{
    switch (code) {
    case 10059:
    case 11000:
        return true;
    case 10007: // the type is right, so what refuses is the switch in the console
        return act == GroupAct::Ban || act == GroupAct::OnlineNow || act == GroupAct::LiveAdmins;
    default:
        return false;
    }
}

QString reasonOf(int code)
{
    switch (code) {
    case 11000:
        return GroupRuleText::tr("Communities are not switched on in the console of this app (code 11000).");
    case 10007:
        return GroupRuleText::tr("The console of this app has this switched off, or the plan is too small (code "
                                 "10007).");
    default:
        return GroupRuleText::tr("The plan of this app does not hold this (code %1).").arg(code);
    }
}

/// The way round what a plan is without.
QString wayRound(GroupKind kind, GroupAct act)
{
    switch (act) {
    case GroupAct::Create:
        return GroupRuleText::tr("You can make a Public group instead.");
    case GroupAct::Ban:
        return kind == GroupKind::LiveRoom ? GroupRuleText::tr("You can mute the person instead.")
                                           : GroupRuleText::tr("You can remove or mute the member instead.");
    case GroupAct::Counters:
        return GroupRuleText::tr("You can use an attribute instead.");
    case GroupAct::MessageExtensions:
        return GroupRuleText::tr("You can put it into the custom data of the message instead.");
    case GroupAct::OnlineNow:
        return GroupRuleText::tr("How many are inside the API explorer tells: get_online_member_num.");
    case GroupAct::LiveAdmins:
        return GroupRuleText::tr("You can mute people in the room yourself instead.");
    case GroupAct::MessageReceipts:
        return GroupRuleText::tr("Sent to people one by one, the history tells who has read it.");
    default:
        return {};
    }
}

QString letterProblem(const QString &id)
{
    return std::ranges::all_of(id, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() <= 0x7e; })
               ? QString()
               : GroupRuleText::tr("Only printable ASCII: letters, digits, blanks and marks, no accents, no Chinese.");
}

} // namespace

Verdict GroupRules::ofType(GroupKind kind, GroupAct act)
{
    if (kind == GroupKind::Unknown)
        return act == GroupAct::EditProfile || act == GroupAct::Disband
                   ? Verdict{}
                   : no(GroupRuleText::tr("The type of this group is not read yet."));
    if (kind == GroupKind::LiveRoom)
        return ofLiveRoom(act);
    if (kind == GroupKind::Broadcast)
        return ofBroadcast(act);
    switch (act) {
    case GroupAct::MuteMembers:
    case GroupAct::MuteAll:
        if (kind == GroupKind::Work)
            return no(GroupRuleText::tr("Work groups cannot mute."),
                      act == GroupAct::MuteAll ? GroupRuleText::tr("You can remove members instead.")
                                               : GroupRuleText::tr("You can remove the member instead."));
        return {};
    case GroupAct::Admins:
        if (kind == GroupKind::Work)
            return no(GroupRuleText::tr("Work groups have no admins."),
                      GroupRuleText::tr("You can make the member the owner instead."));
        return {};
    case GroupAct::Unread:
        if (kind == GroupKind::Meeting)
            return no(
                GroupRuleText::tr("Meetings count no unread messages: the service says yes and changes nothing."));
        return {};
    case GroupAct::HistoryBeforeJoin:
        if (kind == GroupKind::Community)
            return no(GroupRuleText::tr("Newcomers of a community always read what was said before."));
        return {};
    case GroupAct::Ban:
        if (kind == GroupKind::Community)
            return no(GroupRuleText::tr("Communities know no bans."),
                      GroupRuleText::tr("You can remove or mute the member instead."));
        return {true, GroupRuleText::tr("Bans need the Ultimate plan and a switch in the console."), {}};
    case GroupAct::Counters:
        if (kind == GroupKind::Community)
            return no(GroupRuleText::tr("Communities have no counters."),
                      GroupRuleText::tr("You can use an attribute instead."));
        return {true, GroupRuleText::tr("Counters need the Ultimate plan."), {}};
    case GroupAct::MentionAll:
        if (kind == GroupKind::Community)
            return no(GroupRuleText::tr("Communities do not take @all."),
                      GroupRuleText::tr("You can name the members instead."));
        return {};
    case GroupAct::MessageReceipts:
        if (kind == GroupKind::Community)
            return no(GroupRuleText::tr("Communities have no read receipts."));
        return {};
    case GroupAct::OnlineNow:
    case GroupAct::LiveAdmins:
        return no(GroupRuleText::tr("Only live rooms tell who is inside."),
                  GroupRuleText::tr("The members' list has a column for who is online."));
    case GroupAct::Topics:
        if (kind != GroupKind::Community)
            return no(GroupRuleText::tr("Only communities have topics."));
        return {true, GroupRuleText::tr("Only communities that were made with topics have them."), {}};
    case GroupAct::Create:
        if (kind == GroupKind::Community)
            return {true, GroupRuleText::tr("Communities need a paid plan and a switch in the console."), {}};
        return {};
    default:
        return {};
    }
}

Verdict GroupRules::verdict(GroupKind kind, GroupAct act) const
{
    Verdict type = ofType(kind, act);
    if (!type.allowed)
        return type;
    const bool reads = act == GroupAct::ListMuted || act == GroupAct::OnlineNow || act == GroupAct::History;
    if (m_profile.readOnly && !reads)
        return no(GroupRuleText::tr("This profile is read-only."),
                  GroupRuleText::tr("Allow writing in Settings, Profiles."));
    const Verdict plan = ofPlan(kind, act);
    return plan.allowed ? type : plan;
}

Verdict GroupRules::ofPlan(GroupKind kind, GroupAct act) const
{
    const QString word = featureWord(kind, act);
    const int code = m_refusals->codeOf(word);
    if (m_refusals->isOfPlan(word))
        return no(GroupRuleText::tr("This needs the Ultimate plan, and by its profile this app has a plan below it."),
                  joinSentences({wayRound(kind, act),
                                 GroupRuleText::tr("When the plan has changed, say so in Settings, Profiles.")}));
    if (code != 0)
        return no(reasonOf(code),
                  joinSentences({wayRound(kind, act),
                                 GroupRuleText::tr("When the plan or the switch has changed, refresh to try again.")}));
    return {};
}

bool GroupRules::learn(GroupAct act, const ApiError &error)
{
    if (error.kind != ApiError::Kind::Service || !closes(act, error.code))
        return false;
    m_refusals->note(wordOf(act), error.code);
    return true;
}

void GroupRules::forget(GroupAct act, GroupKind kind) { m_refusals->forget(featureWord(kind, act)); }

bool GroupRules::isClosed(GroupAct act) const { return m_refusals->codeOf(wordOf(act)) != 0; }

int GroupRules::memberCeiling(GroupKind kind)
{
    switch (kind) {
    case GroupKind::LiveRoom:
    case GroupKind::Broadcast:
        return 0;
    case GroupKind::Community:
        return grouplimit::communityMembers;
    default:
        return grouplimit::members;
    }
}

QString GroupRules::limits(GroupKind kind)
{
    const QLocale locale;
    switch (kind) {
    case GroupKind::Work:
    case GroupKind::Public:
    case GroupKind::Meeting:
        return GroupRuleText::tr("Members: 20 on trial, 200 on Standard, 2,000 on Ultimate, %1 at most.")
            .arg(locale.toString(grouplimit::members));
    case GroupKind::LiveRoom:
        return GroupRuleText::tr("Members: any number. Rooms in an app: 10 on trial, 50 on Standard, any number on "
                                 "Ultimate.");
    case GroupKind::Community:
        return GroupRuleText::tr("Members: %1 at most. Needs a paid plan and a switch in the console.")
            .arg(locale.toString(grouplimit::communityMembers));
    case GroupKind::Broadcast:
        return GroupRuleText::tr("Members: everybody who is online. At most 5 in an app.");
    case GroupKind::Unknown:
        break;
    }
    return {};
}

QString GroupRules::idProblem(GroupKind kind, const QString &id)
{
    if (id.isEmpty())
        return {};
    if (const QString problem = letterProblem(id); !problem.isEmpty())
        return problem;
    if (id.size() > grouplimit::groupId)
        return GroupRuleText::tr("At most %1 bytes; these are %2.").arg(grouplimit::groupId).arg(id.size());
    const bool community = kind == GroupKind::Community;
    if (community && !api::isCommunityId(id))
        return GroupRuleText::tr("The ID of a community begins with @TGS#_");
    if (!community && id.startsWith(QLatin1String("@TGS#")))
        return GroupRuleText::tr("@TGS# at the beginning is kept for IDs that the service makes.");
    return {};
}

QString GroupRules::topicIdProblem(const QString &community, const QString &own)
{
    if (const QString problem = letterProblem(own); !problem.isEmpty() || own.isEmpty())
        return problem;
    const qsizetype bytes = api::topicIdOf(community, own).size();
    if (bytes <= grouplimit::topicId)
        return {};
    return GroupRuleText::tr("The whole ID has at most %1 bytes; these are %2.").arg(grouplimit::topicId).arg(bytes);
}

QString GroupRules::customKeyProblem(const QString &key)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9_]{1,16}$"));
    return form.match(key).hasMatch() ? QString()
                                      : GroupRuleText::tr("1 to 16 letters, digits and _, as set up in the console.");
}

} // namespace imdesk
