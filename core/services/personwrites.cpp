// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/personwrites.h"

#include <QJsonArray>

#include <algorithm>

namespace imdesk {

namespace {

struct PartsOfCommands
{
    const char *begin; ///< of the command's name
    PersonParts parts;
    bool named = true; ///< only of the accounts that the request names
};

constexpr PersonParts everyPart =
    PersonPart::Profile | PersonPart::Friends | PersonPart::Blacklist | PersonPart::Groups | PersonPart::Conversations;

/// The first that fits counts.
const PartsOfCommands partsOfCommands[] = {
    {"profile/", PersonPart::Profile},
    {"im_open_login_svc/kick", {}},
    {"im_open_login_svc/", everyPart},
    {"sns/friend_delete_all", PersonPart::Friends, false}, // off the lists of friends whom it does not name
    {"sns/black_list_add", PersonPart::Blacklist | PersonPart::Friends},
    {"sns/black_list_", PersonPart::Blacklist},
    {"sns/", PersonPart::Friends},
    {"openim/", PersonPart::Conversations},
    {"recentcontact/", PersonPart::Conversations},
    // These name a group and not who is in it.
    {"group_open_http_svc/destroy_group", PersonPart::Groups | PersonPart::Conversations, false},
    {"group_open_http_svc/modify_group_base_info", PersonPart::Groups, false},
    {"group_open_http_svc/change_group_owner", PersonPart::Groups, false},
    {"group_open_http_svc/send_", PersonPart::Conversations},
    {"group_open_http_svc/import_group_msg", PersonPart::Conversations},
    {"group_open_http_svc/", PersonPart::Groups | PersonPart::Conversations},
};

bool namesAccount(const QJsonValue &value, const QString &account)
{
    if (value.isString())
        return value.toString() == account;
    const auto inside = [&account](const QJsonValue &one) { return namesAccount(one, account); };
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::any_of(list.begin(), list.end(), inside);
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(), inside);
}

} // namespace

PersonParts changedParts(const WrittenCall &call, const QString &account)
{
    const auto *found = std::ranges::find_if(partsOfCommands, [&call](const PartsOfCommands &one) {
        return call.command.startsWith(QLatin1String(one.begin));
    });
    if (account.isEmpty() || found == std::end(partsOfCommands) || (found->named && !namesAccount(call.body, account)))
        return {};
    return found->parts;
}

} // namespace imdesk
