// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/replyform.h"

#include <QHash>

#include <array>
#include <utility>

namespace imdesk {

namespace {

constexpr ReplyForm groupForm{1, 10100, 10200, false, false, false, false};
constexpr ReplyForm groupMessageForm{1, 10100, 10200, true, true, false, false};
constexpr ReplyForm inviteForm{1, 10100, 10200, false, false, true, false};
constexpr ReplyForm privateMessageForm{1, 120001, 130000, true, true, false, false};
constexpr ReplyForm friendForm{0, 38000, 39000, false, false, false, true};
constexpr ReplyForm officialForm{1, 0, 0, false, false, false, false};

constexpr auto documentedForms = std::to_array<std::pair<const char *, const ReplyForm *>>({
    {"C2C.CallbackBeforeSendMsg", &privateMessageForm},
    {"Group.CallbackBeforeSendMsg", &groupMessageForm},
    {"Group.CallbackBeforeCreateGroup", &groupForm},
    {"Group.CallbackBeforeApplyJoinGroup", &groupForm},
    {"Group.CallbackBeforeInviteJoinGroup", &inviteForm},
    {"Group.CallbackBeforeCreateTopic", &groupForm},
    {"Sns.CallbackPrevFriendAdd", &friendForm},
    {"Sns.CallbackPrevFriendResponse", &friendForm},
    {"OfficialAccount.CallbackBeforeCreateOfficialAccount", &officialForm},
    {"OfficialAccount.CallbackBeforeAddSubscriber", &officialForm},
    {"OfficialAccount.CallbackBeforeSendMsg", &privateMessageForm},
});

} // namespace

const ReplyForm *replyFormOf(const QString &command)
{
    static const QHash<QString, const ReplyForm *> forms = [] {
        QHash<QString, const ReplyForm *> out;
        for (const auto &[name, form] : documentedForms)
            out.insert(QLatin1String(name), form);
        return out;
    }();
    return forms.value(command, nullptr);
}

QStringList heededCommands()
{
    QStringList out;
    for (const auto &form : documentedForms)
        out << QLatin1String(form.first);
    return out;
}

} // namespace imdesk
