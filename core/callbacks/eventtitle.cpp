// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventtitle.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace imdesk {

namespace {

struct EventTitle
{
    Q_DECLARE_TR_FUNCTIONS(EventTitle)
};

struct TitleOfCommand
{
    const char *command;
    const char *words;
};

constexpr auto titles = std::to_array<TitleOfCommand>({
    {"State.StateChange", QT_TRANSLATE_NOOP("EventTitle", "Online state of a user changed")},
    {"Sns.CallbackFriendAdd", QT_TRANSLATE_NOOP("EventTitle", "Friends were added")},
    {"Sns.CallbackFriendDelete", QT_TRANSLATE_NOOP("EventTitle", "Friends were deleted")},
    {"Sns.CallbackBlackListAdd", QT_TRANSLATE_NOOP("EventTitle", "Users were put on a blocklist")},
    {"Sns.CallbackBlackListDelete", QT_TRANSLATE_NOOP("EventTitle", "Users were removed from a blocklist")},
    {"C2C.CallbackBeforeSendMsg", QT_TRANSLATE_NOOP("EventTitle", "Before a one-to-one message is delivered")},
    {"C2C.CallbackAfterSendMsg", QT_TRANSLATE_NOOP("EventTitle", "After a one-to-one message was processed")},
    {"Group.CallbackBeforeCreateGroup", QT_TRANSLATE_NOOP("EventTitle", "Before a group is created")},
    {"Group.CallbackAfterCreateGroup", QT_TRANSLATE_NOOP("EventTitle", "After a group was created")},
    {"Group.CallbackBeforeApplyJoinGroup", QT_TRANSLATE_NOOP("EventTitle", "Before a join request is processed")},
    {"Group.CallbackBeforeInviteJoinGroup", QT_TRANSLATE_NOOP("EventTitle", "Before users are pulled into a group")},
    {"Group.CallbackAfterNewMemberJoin", QT_TRANSLATE_NOOP("EventTitle", "After users joined a group")},
    {"Group.CallbackAfterMemberExit", QT_TRANSLATE_NOOP("EventTitle", "After members left a group")},
    {"Group.CallbackBeforeSendMsg", QT_TRANSLATE_NOOP("EventTitle", "Before a group message is delivered")},
    {"Group.CallbackAfterSendMsg", QT_TRANSLATE_NOOP("EventTitle", "After a group message was delivered")},
    {"Group.CallbackAfterGroupFull", QT_TRANSLATE_NOOP("EventTitle", "After a group became full")},
    {"Group.CallbackAfterGroupDestroyed", QT_TRANSLATE_NOOP("EventTitle", "After a group was disbanded")},
    {"Group.CallbackAfterGroupInfoChanged", QT_TRANSLATE_NOOP("EventTitle", "After a group profile was edited")},
    {"Sns.CallbackPrevFriendAdd", QT_TRANSLATE_NOOP("EventTitle", "Before a friend request is processed")},
    {"Sns.CallbackPrevFriendResponse",
     QT_TRANSLATE_NOOP("EventTitle", "Before an answer to a friend request is processed")},
    {"Profile.CallbackPortraitSet", QT_TRANSLATE_NOOP("EventTitle", "After a user profile was updated")},
    {"C2C.CallbackAfterMsgReport", QT_TRANSLATE_NOOP("EventTitle", "After one-to-one messages were marked read")},
    {"C2C.CallbackAfterMsgWithDraw", QT_TRANSLATE_NOOP("EventTitle", "After a one-to-one message was recalled")},
    {"C2C.CallbackAfterC2CMsgExtension",
     QT_TRANSLATE_NOOP("EventTitle", "After a one-to-one message extension was set")},
    {"Group.CallbackAfterRecallMsg", QT_TRANSLATE_NOOP("EventTitle", "After group messages were recalled")},
    {"Group.CallbackOnMemberStateChange",
     QT_TRANSLATE_NOOP("EventTitle", "AVChatRoom members went offline / came back")},
    {"Group.CallbackSendMsgException", QT_TRANSLATE_NOOP("EventTitle", "A group message could not be sent")},
    {"Group.CallbackBeforeCreateTopic", QT_TRANSLATE_NOOP("EventTitle", "Before a topic is created")},
    {"Group.CallbackAfterCreateTopic", QT_TRANSLATE_NOOP("EventTitle", "After a topic was created")},
    {"Group.CallbackAfterTopicDestroyed", QT_TRANSLATE_NOOP("EventTitle", "After topics were deleted")},
    {"Group.CallbackAfterTopicInfoChanged", QT_TRANSLATE_NOOP("EventTitle", "After a topic profile was edited")},
    {"Group.CallbackAfterMemberFieldChanged", QT_TRANSLATE_NOOP("EventTitle", "After a group member profile changed")},
    {"Group.CallbackAfterGroupAttrChanged", QT_TRANSLATE_NOOP("EventTitle", "After group attributes changed")},
    {"Group.CallbackAfterReadReceipt", QT_TRANSLATE_NOOP("EventTitle", "After group read receipts changed")},
    {"Group.CallbackAfterChangeGroupOwner", QT_TRANSLATE_NOOP("EventTitle", "After a group got a new owner")},
    {"Group.CallbackOnDailyGroupQuotaAlarm",
     QT_TRANSLATE_NOOP("EventTitle", "Daily net growth of groups passed the alarm level")},
    {"Follow.CallbackAfterFollowAdd", QT_TRANSLATE_NOOP("EventTitle", "After a user followed others")},
    {"Follow.CallbackAfterFollowDelete", QT_TRANSLATE_NOOP("EventTitle", "After a user unfollowed others")},
    {"Bot.OnC2CMessage", QT_TRANSLATE_NOOP("EventTitle", "A user wrote to a chatbot one-to-one")},
    {"Bot.OnGroupMessage", QT_TRANSLATE_NOOP("EventTitle", "A chatbot was mentioned in a group")},
    {"Chatbot.OnC2CSignalMessage", QT_TRANSLATE_NOOP("EventTitle", "Custom data from a smart chatbot conversation")},
    {"Alert.RequestOverLimit", QT_TRANSLATE_NOOP("EventTitle", "A REST API exceeded its rate")},
    {"ContentCallback.ResultNotify", QT_TRANSLATE_NOOP("EventTitle", "Content moderation result")},
    {"OfficialAccount.CallbackBeforeCreateOfficialAccount",
     QT_TRANSLATE_NOOP("EventTitle", "Before an official account is created")},
    {"OfficialAccount.CallbackAfterCreateOfficialAccount",
     QT_TRANSLATE_NOOP("EventTitle", "After an official account was created")},
    {"OfficialAccount.CallbackAfterOfficialAccountInfoChanged",
     QT_TRANSLATE_NOOP("EventTitle", "After an official account profile changed")},
    {"OfficialAccount.CallbackAfterOfficialAccountDestroyed",
     QT_TRANSLATE_NOOP("EventTitle", "After an official account was removed")},
    {"OfficialAccount.CallbackBeforeAddSubscriber",
     QT_TRANSLATE_NOOP("EventTitle", "Before users subscribe to an official account")},
    {"OfficialAccount.CallbackAfterAddSubscriber", QT_TRANSLATE_NOOP("EventTitle", "After users subscribed")},
    {"OfficialAccount.CallbackAfterOfficialAccountFull",
     QT_TRANSLATE_NOOP("EventTitle", "An official account reached its subscriber limit")},
    {"OfficialAccount.CallbackAfterDeleteSubscriber", QT_TRANSLATE_NOOP("EventTitle", "After users unsubscribed")},
    {"OfficialAccount.CallbackBeforeSendMsg",
     QT_TRANSLATE_NOOP("EventTitle", "Before an official account message is sent")},
    {"OfficialAccount.CallbackAfterSendMsg",
     QT_TRANSLATE_NOOP("EventTitle", "After an official account message was delivered")},
    {"OfficialAccount.CallbackAfterMsgWithDraw",
     QT_TRANSLATE_NOOP("EventTitle", "After an official account message was recalled")},
    {"Push.OfflinePush", QT_TRANSLATE_NOOP("EventTitle", "Result of an ordinary offline push")},
    {"Push.AllMemberPush", QT_TRANSLATE_NOOP("EventTitle", "Result of an all-member push")},
});

} // namespace

QString eventTitle(const QString &command)
{
    const auto at =
        std::ranges::find_if(titles, [&](const TitleOfCommand &of) { return command == QLatin1String(of.command); });
    return at == titles.end() ? QString() : EventTitle::tr(at->words);
}

} // namespace imdesk
