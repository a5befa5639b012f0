// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/replyform.h"

#include <QHash>

namespace imdesk {

namespace {

constexpr ReplyForm groupForm{1, 10100, 10200, false, false, false, false};
constexpr ReplyForm groupMessageForm{1, 10100, 10200, true, true, false, false};
constexpr ReplyForm inviteForm{1, 10100, 10200, false, false, true, false};
constexpr ReplyForm privateMessageForm{1, 120001, 130000, true, true, false, false};
constexpr ReplyForm friendForm{0, 38000, 39000, false, false, false, true};
constexpr ReplyForm officialForm{1, 0, 0, false, false, false, false};

} // namespace

const ReplyForm *replyFormOf(const QString &command)
{
    static const QHash<QString, const ReplyForm *> forms{
        {QStringLiteral("C2C.CallbackBeforeSendMsg"), &privateMessageForm},
        {QStringLiteral("Group.CallbackBeforeSendMsg"), &groupMessageForm},
        {QStringLiteral("Group.CallbackBeforeCreateGroup"), &groupForm},
        {QStringLiteral("Group.CallbackBeforeApplyJoinGroup"), &groupForm},
        {QStringLiteral("Group.CallbackBeforeInviteJoinGroup"), &inviteForm},
        {QStringLiteral("Group.CallbackBeforeCreateTopic"), &groupForm},
        {QStringLiteral("Sns.CallbackPrevFriendAdd"), &friendForm},
        {QStringLiteral("Sns.CallbackPrevFriendResponse"), &friendForm},
        {QStringLiteral("OfficialAccount.CallbackBeforeCreateOfficialAccount"), &officialForm},
        {QStringLiteral("OfficialAccount.CallbackBeforeAddSubscriber"), &officialForm},
        {QStringLiteral("OfficialAccount.CallbackBeforeSendMsg"), &privateMessageForm},
    };
    return forms.value(command, nullptr);
}

} // namespace imdesk
