// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/commandtable.h"

#include <QHash>

#include <array>

namespace imdesk {

namespace {

constexpr auto documentedRules = std::to_array<CommandRule>({
    {"State.StateChange", "state-change", "Info.To_Account", "", "", "Info.Reason+KickedDevice[].Platform",
     "Info.Action"},
    {"Sns.CallbackFriendAdd", "friend-add", "PairList[].From_Account", "PairList[].To_Account", "", "", "ClientCmd"},
    {"Sns.CallbackFriendDelete", "friend-delete", "PairList[].From_Account", "PairList[].To_Account", "", "", ""},
    {"Sns.CallbackBlackListAdd", "block", "PairList[].From_Account", "PairList[].To_Account", "", "", ""},
    {"Sns.CallbackBlackListDelete", "unblock", "PairList[].From_Account", "PairList[].To_Account", "", "", ""},
    {"C2C.CallbackBeforeSendMsg", "before-direct-message", "From_Account", "To_Account", "", "@msg", ""},
    {"C2C.CallbackAfterSendMsg", "after-direct-message", "From_Account", "To_Account", "", "@msg", "SendMsgResult"},
    {"Group.CallbackBeforeCreateGroup", "before-group-create", "Operator_Account", "MemberList[].Member_Account", "",
     "Name", "Type"},
    {"Group.CallbackAfterCreateGroup", "after-group-create", "Operator_Account", "MemberList[].Member_Account",
     "GroupId", "Name", "Type"},
    {"Group.CallbackBeforeApplyJoinGroup", "before-group-join", "Requestor_Account", "", "GroupId", "", "Type"},
    {"Group.CallbackBeforeInviteJoinGroup", "before-group-invite", "Operator_Account",
     "DestinationMembers[].Member_Account", "GroupId", "", "Type"},
    {"Group.CallbackAfterNewMemberJoin", "after-group-join", "Operator_Account", "NewMemberList[].Member_Account",
     "GroupId", "", "JoinType"},
    {"Group.CallbackAfterMemberExit", "after-group-exit", "Operator_Account", "ExitMemberList[].Member_Account",
     "GroupId", "", "ExitType"},
    {"Group.CallbackBeforeSendMsg", "before-group-message", "From_Account", "", "GroupId", "@msg", "Type"},
    {"Group.CallbackAfterSendMsg", "after-group-message", "From_Account", "", "GroupId", "@msg", "Type"},
    {"Group.CallbackAfterGroupFull", "group-full", "", "", "GroupId", "", ""},
    {"Group.CallbackAfterGroupDestroyed", "group-destroyed", "Owner_Account", "MemberList[].Member_Account", "GroupId",
     "Name", "Type"},
    {"Group.CallbackAfterGroupInfoChanged", "group-changed", "Operator_Account", "", "GroupId",
     "Name+Introduction+Notification+FaceUrl", "Type"},
    {"Sns.CallbackPrevFriendAdd", "before-friend-add", "Requester_Account|From_Account", "FriendItem[].To_Account", "",
     "FriendItem[].AddWording", "AddType"},
    {"Sns.CallbackPrevFriendResponse", "before-friend-answer", "Requester_Account|From_Account",
     "ResponseFriendItem[].To_Account", "", "", "ResponseFriendItem[].ResponseAction"},
    {"Profile.CallbackPortraitSet", "profile-changed", "Operator_Account|From_Account", "From_Account", "",
     "ProfileItem[].Value", "ProfileItem[].Tag"},
    {"C2C.CallbackAfterMsgReport", "direct-read", "Report_Account", "Peer_Account", "", "", ""},
    {"C2C.CallbackAfterMsgWithDraw", "direct-recall", "From_Account", "To_Account", "", "MsgKey", ""},
    {"C2C.CallbackAfterC2CMsgExtension", "direct-extension", "From_Account", "To_Account", "", "ExtensionList[].Value",
     "OperateType"},
    {"Group.CallbackAfterRecallMsg", "group-recall", "Operator_Account", "", "GroupId", "MsgSeqList[].MsgSeq", "Type"},
    {"Group.CallbackOnMemberStateChange", "member-state", "", "MemberList[].Member_Account", "GroupId", "EventCause",
     "EventType"},
    {"Group.CallbackSendMsgException", "group-message-failed", "From_Account", "", "GroupId", "@msg", "ErrorCode"},
    {"Group.CallbackBeforeCreateTopic", "before-topic-create", "Operator_Account", "", "GroupId", "Name", "Type"},
    {"Group.CallbackAfterCreateTopic", "after-topic-create", "Operator_Account", "", "GroupId", "Name", "TopicId"},
    {"Group.CallbackAfterTopicDestroyed", "topic-destroyed", "", "", "GroupId", "TopicIdList[]", "Type"},
    {"Group.CallbackAfterTopicInfoChanged", "topic-changed", "Operator_Account", "", "GroupId",
     "Name+Introduction+Notification+FaceUrl", "Type"},
    {"Group.CallbackAfterMemberFieldChanged", "member-changed", "Operator_Account", "Member_Account", "GroupId",
     "Role+NameCard", "Type"},
    {"Group.CallbackAfterGroupAttrChanged", "group-attributes", "Operator_Account", "", "GroupId",
     "GroupAttr[].key+GroupAttr[].value", "OptionType"},
    {"Group.CallbackAfterReadReceipt", "group-read", "", "GroupMsgReceiptList[].ReadReceiptMembers[].Member_Account",
     "GroupId", "GroupMsgReceiptList[].MsgSeq", "Type"},
    {"Group.CallbackAfterChangeGroupOwner", "group-owner", "Operator_Account", "NewOwner_Account", "GroupId",
     "OldOwner_Account", "Type"},
    {"Group.CallbackOnDailyGroupQuotaAlarm", "group-quota", "", "", "", "QuotaUsed", "Quota"},
    {"Follow.CallbackAfterFollowAdd", "follow", "From_Account", "FollowList[].To_Account", "", "", ""},
    {"Follow.CallbackAfterFollowDelete", "unfollow", "From_Account", "FollowList[].To_Account", "", "", ""},
    {"Bot.OnC2CMessage", "bot-direct-message", "From_Account", "To_Account", "", "@msg", ""},
    {"Bot.OnGroupMessage", "bot-group-message", "From_Account", "AtRobots_Account[]", "GroupId", "@msg", ""},
    {"Chatbot.OnC2CSignalMessage", "bot-signal", "From_Account", "To_Account", "", "Data", ""},
    {"Alert.RequestOverLimit", "over-limit", "", "", "", "ServiceName+Command", "Request"},
    {"ContentCallback.ResultNotify", "moderation-result", "From_Account", "ContactItem", "", "TextContent[]|FileURL",
     "CtxcbSuggestion"},
    {"OfficialAccount.CallbackBeforeCreateOfficialAccount", "before-official-create", "Operator_Account", "", "",
     "Name", ""},
    {"OfficialAccount.CallbackAfterCreateOfficialAccount", "after-official-create", "Operator_Account",
     "Official_Account", "", "Name", ""},
    {"OfficialAccount.CallbackAfterOfficialAccountInfoChanged", "official-changed", "Operator_Account",
     "Official_Account", "", "Name+Introduction+Organization+FaceUrl", ""},
    {"OfficialAccount.CallbackAfterOfficialAccountDestroyed", "official-destroyed", "Owner_Account", "Official_Account",
     "", "Name", ""},
    {"OfficialAccount.CallbackBeforeAddSubscriber", "before-subscribe",
     "SubscribeAccountList[].Subscriber_Account|Operator_Account", "Official_Account", "", "", ""},
    {"OfficialAccount.CallbackAfterAddSubscriber", "subscribe",
     "SubscribeAccountList[].Subscriber_Account|Operator_Account", "Official_Account", "", "", ""},
    {"OfficialAccount.CallbackAfterOfficialAccountFull", "official-full", "", "Official_Account", "", "", ""},
    {"OfficialAccount.CallbackAfterDeleteSubscriber", "unsubscribe",
     "SubscribeAccountList[].Subscriber_Account|Operator_Account", "Official_Account", "", "", ""},
    {"OfficialAccount.CallbackBeforeSendMsg", "before-official-message", "Official_Account", "", "", "@msg", ""},
    {"OfficialAccount.CallbackAfterSendMsg", "after-official-message", "Official_Account", "", "", "@msg", ""},
    {"OfficialAccount.CallbackAfterMsgWithDraw", "official-recall", "Official_Account", "", "", "MsgKey", ""},
    {"Push.OfflinePush", "offline-push", "From_Account", "To_Account", "GroupID", "ErrInfo", "PushStage"},
    {"Push.AllMemberPush", "all-member-push", "", "To_Account", "", "ErrInfo", "PushStage"},
});

constexpr CommandRule generalRule{"",
                                  "",
                                  "From_Account|Operator_Account|Requestor_Account|Owner_Account|Official_Account",
                                  "To_Account|Member_Account|MemberList[].Member_Account|PairList[].To_Account",
                                  "GroupId|GroupID",
                                  "@msg|Name|Data",
                                  "Type"};

const QHash<QString, const CommandRule *> &rulesByCommand()
{
    static const QHash<QString, const CommandRule *> map = [] {
        QHash<QString, const CommandRule *> out;
        for (const CommandRule &rule : documentedRules)
            out.insert(QLatin1String(rule.command), &rule);
        return out;
    }();
    return map;
}

} // namespace

std::span<const CommandRule> commandRules() { return documentedRules; }

const CommandRule *ruleOf(const QString &command) { return rulesByCommand().value(command, &generalRule); }

bool isKnownCommand(const QString &command) { return rulesByCommand().contains(command); }

bool isBeforeCommand(const QString &command)
{
    return command.contains(QLatin1String(".CallbackBefore")) || command.contains(QLatin1String(".CallbackPrev"));
}

QString aliasOf(const QString &command)
{
    if (const CommandRule *rule = rulesByCommand().value(command))
        return QLatin1String(rule->alias);
    QString out;
    QString plain = command;
    plain.replace(QLatin1String(".Callback"), QLatin1String("."));
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        const bool letter = c.isLetterOrNumber();
        if ((!letter || (c.isUpper() && i > 0 && !plain[i - 1].isUpper())) && !out.isEmpty() &&
            !out.endsWith(QLatin1Char('-')))
            out += QLatin1Char('-');
        if (letter)
            out += c.toLower();
    }
    while (out.endsWith(QLatin1Char('-')))
        out.chop(1);
    return out;
}

} // namespace imdesk
