// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/snapshot.h"

#include <QHash>
#include <QJsonArray>

#include <functional>

namespace imdesk {

namespace {

using namespace Qt::StringLiterals;
using MakeRead = std::function<std::optional<SnapshotCall>(const QJsonObject &)>;

/// get_specified_group_member_info takes 50 accounts; a longer list cannot be read in one call.
constexpr qsizetype membersPerRead = 50;
/// friend_get_list: more than 100 risk an answer that is too big.
constexpr qsizetype friendsPerRead = 100;

std::optional<SnapshotCall> members(const QJsonObject &body, const QJsonArray &accounts)
{
    if (accounts.isEmpty() || accounts.size() > membersPerRead)
        return std::nullopt;
    return SnapshotCall{u"group_open_http_svc/get_specified_group_member_info"_s,
                        {{u"GroupId"_s, body.value("GroupId"_L1)}, {u"Member_List_Account"_s, accounts}}};
}

std::optional<SnapshotCall> group(const QJsonObject &body)
{
    static const QJsonArray fields{u"Type"_s,
                                   u"Name"_s,
                                   u"Introduction"_s,
                                   u"Notification"_s,
                                   u"FaceUrl"_s,
                                   u"Owner_Account"_s,
                                   u"CreateTime"_s,
                                   u"MemberNum"_s,
                                   u"MaxMemberNum"_s,
                                   u"ApplyJoinOption"_s,
                                   u"InviteJoinOption"_s,
                                   u"ShutUpAllMember"_s};
    return SnapshotCall{u"group_open_http_svc/get_group_info"_s,
                        {{u"GroupIdList"_s, QJsonArray{body.value("GroupId"_L1)}},
                         {u"ResponseFilter"_s, QJsonObject{{u"GroupBaseInfoFilter"_s, fields}}}}};
}

std::optional<SnapshotCall> friends(const QJsonObject &body)
{
    QJsonArray accounts = body.value("To_Account"_L1).toArray();
    for (const auto &item : body.value("UpdateItem"_L1).toArray())
        accounts << item.toObject().value("To_Account"_L1);
    if (accounts.isEmpty() || accounts.size() > friendsPerRead)
        return std::nullopt;
    return SnapshotCall{
        u"sns/friend_get_list"_s,
        {{u"From_Account"_s, body.value("From_Account"_L1)},
         {u"To_Account"_s, accounts},
         {u"TagList"_s, QJsonArray{u"Tag_SNS_IM_Remark"_s, u"Tag_SNS_IM_Group"_s, u"Tag_SNS_IM_AddSource"_s}}}};
}

std::optional<SnapshotCall> profile(const QJsonObject &body)
{
    QJsonArray tags;
    for (const auto &item : body.value("ProfileItem"_L1).toArray())
        tags << item.toObject().value("Tag"_L1);
    if (tags.isEmpty())
        return std::nullopt;
    return SnapshotCall{u"profile/portrait_get"_s,
                        {{u"To_Account"_s, QJsonArray{body.value("From_Account"_L1)}}, {u"TagList"_s, tags}}};
}

} // namespace

std::optional<SnapshotCall> snapshotFor(const QString &path, const QJsonObject &body)
{
    static const QHash<QString, MakeRead> table{
        {u"group_open_http_svc/forbid_send_msg"_s,
         [](const QJsonObject &o) { return members(o, o.value("Members_Account"_L1).toArray()); }},
        {u"group_open_http_svc/delete_group_member"_s,
         [](const QJsonObject &o) { return members(o, o.value("MemberToDel_Account"_L1).toArray()); }},
        {u"group_open_http_svc/modify_group_member_info"_s,
         [](const QJsonObject &o) { return members(o, QJsonArray{o.value("Member_Account"_L1)}); }},
        {u"group_open_http_svc/modify_group_base_info"_s, group},
        {u"group_open_http_svc/change_group_owner"_s, group},
        {u"group_open_http_svc/destroy_group"_s, group},
        {u"profile/portrait_set"_s, profile},
        {u"sns/friend_delete"_s, friends},
        {u"sns/friend_update"_s, friends},
        // Blocking ends a friendship.
        {u"sns/black_list_add"_s, friends},
        {u"openconfigsvr/setnospeaking"_s,
         [](const QJsonObject &o) -> std::optional<SnapshotCall> {
             return SnapshotCall{u"openconfigsvr/getnospeaking"_s, {{u"Get_Account"_s, o.value("Set_Account"_L1)}}};
         }},
    };
    const auto it = table.find(path);
    return it == table.end() ? std::nullopt : (*it)(body);
}

} // namespace imdesk
