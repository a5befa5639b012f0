// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/planfeatures.h"

#include <QJsonArray>

#include <algorithm>

namespace imdesk::api {

namespace {

using Command = QLatin1String;

constexpr Command deletingAccounts[] = {Command("im_open_login_svc/account_delete")};
constexpr Command marking("recentcontact/mark_contact");
constexpr Command contactGrouping[] = {
    Command("recentcontact/create_contact_group"), Command("recentcontact/update_contact_group"),
    Command("recentcontact/del_contact_group"),    Command("recentcontact/get_contact_group"),
    Command("recentcontact/search_contact_group"), marking};
constexpr Command making("group_open_http_svc/create_group");
constexpr Command makingGroups[] = {making};
constexpr Command banning[] = {Command("group_open_http_svc/ban_group_member"),
                               Command("group_open_http_svc/unban_group_member"),
                               Command("group_open_http_svc/get_group_ban_member")};
constexpr Command counting[] = {Command("group_open_http_svc/update_group_counter"),
                                Command("group_open_http_svc/get_group_counter"),
                                Command("group_open_http_svc/delete_group_counter")};
constexpr Command watchingRooms[] = {Command("group_open_avchatroom_http_svc/get_members"),
                                     Command("group_open_avchatroom_http_svc/check_members")};
constexpr Command runningRooms[] = {Command("group_open_avchatroom_http_svc/modify_admin"),
                                    Command("group_open_avchatroom_http_svc/get_admin_list")};
constexpr Command markingMembers[] = {Command("group_open_avchatroom_http_svc/modify_user_info")};
constexpr Command broadcasting[] = {Command("group_open_http_svc/send_broadcast_msg")};
constexpr Command receipting[] = {Command("group_open_http_svc/group_msg_receipt"),
                                  Command("group_open_http_svc/get_group_msg_receipt"),
                                  Command("group_open_http_svc/get_group_msg_receipt_detail")};
constexpr Command extending[] = {Command("openim_msg_ext_http_svc/group_set_key_values"),
                                 Command("openim_msg_ext_http_svc/group_get_key_values")};
constexpr Command pushing[] = {
    Command("all_member_push/im_push"),          Command("all_member_push/im_set_attr_name"),
    Command("all_member_push/im_get_attr_name"), Command("all_member_push/im_get_attr"),
    Command("all_member_push/im_set_attr"),      Command("all_member_push/im_remove_attr"),
    Command("all_member_push/im_get_tag"),       Command("all_member_push/im_add_tag"),
    Command("all_member_push/im_remove_tag"),    Command("all_member_push/im_remove_all_tags")};

constexpr PlanFeature features[] = {
    {planfeature::deleteAccounts, 71000, false, deletingAccounts},
    {planfeature::contactGroups, 51013, true, contactGrouping},
    {planfeature::communities, 11000, false, makingGroups},
    {planfeature::bans, 10007, true, banning},
    {planfeature::counters, 10059, true, counting},
    {planfeature::onlineMembers, 10007, true, watchingRooms},
    {planfeature::liveAdmins, 10007, true, runningRooms},
    {planfeature::memberMarks, 10007, true, markingMembers},
    {planfeature::broadcast, 10007, true, broadcasting},
    {planfeature::receipts, 10007, true, receipting},
    {planfeature::extensions, 10008, true, extending},
    {planfeature::pushToAll, 90045, true, pushing},
};

/// Custom marks are open to every plan.
bool setsStandardMarks(const QJsonObject &body)
{
    const QJsonArray items = body.value(QLatin1String("MarkItem")).toArray();
    return std::ranges::any_of(items, [](const QJsonValue &item) {
        return !item[QLatin1String("SetMark")].toArray().isEmpty() ||
               !item[QLatin1String("ClearMark")].toArray().isEmpty();
    });
}

} // namespace

std::span<const PlanFeature> planFeatures() { return features; }

const PlanFeature *planFeature(const QString &word)
{
    const auto *found = std::ranges::find_if(features, [&word](const PlanFeature &one) { return one.word == word; });
    return found == std::end(features) ? nullptr : found;
}

const PlanFeature *planFeatureOf(const QString &command)
{
    const auto *found = std::ranges::find_if(features, [&command](const PlanFeature &feature) {
        return std::ranges::any_of(feature.commands, [&command](Command one) { return one == command; });
    });
    return found == std::end(features) ? nullptr : found;
}

const PlanFeature *planFeatureOf(const QString &command, const QJsonObject &body)
{
    const PlanFeature *feature = planFeatureOf(command);
    if (command == marking && !setsStandardMarks(body))
        return nullptr;
    if (command == making && body.value(QLatin1String("Type")).toString() != QLatin1String("Community"))
        return nullptr;
    return feature;
}

bool planDependsOnBody(const QString &command) { return command == marking || command == making; }

QStringList ultimateFeatures()
{
    QStringList words;
    for (const PlanFeature &feature : features) {
        if (feature.ultimate)
            words << feature.word;
    }
    return words;
}

} // namespace imdesk::api
