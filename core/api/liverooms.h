// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/groupattributes.h"

namespace imdesk::api {

// Commands for live rooms (AVChatRoom) alone; every other type refuses them with 10007.

struct OnlineNumberReply
{
    qint64 number = 0;
};
/// People in a room, the latest comers first, at most 1000 in pages of about 250.
struct LiveMembersQuery
{
    QString groupId;
    qint64 timestamp = 0;       ///< 0 first, then as answered
    std::optional<qint64> mark; ///< only who carries it
};
struct LiveMember
{
    QString account;
    qint64 joinTime = 0; ///< Unix seconds
    QString nick, avatar;
};
struct LiveMembersReply
{
    QList<LiveMember> members;
    qint64 nextTimestamp = 0; ///< 0 = that was the last page
};
/// Of these accounts the ones that are inside.
struct CheckLiveMembers
{
    QString groupId;
    QStringList accounts;
};
struct CheckLiveMembersReply
{
    QStringList accounts;
};

struct MarkedMember
{
    QString account;
    QList<qint64> marks; ///< 1000 and above; 500 always online, 600 hidden
};
/// Sets or takes away marks of up to 500 people; the reply names only those who were changed.
struct MarkLiveMembers
{
    QString groupId;
    int commandType = 1; ///< 1 set, 2 take away
    QList<MarkedMember> members;
};
struct MarkLiveMembersReply
{
    int commandType = 0;
    QList<MarkedMember> members;
};
/// Grants or takes away the rights of an admin; at most 5 in a room.
struct ModifyLiveAdmin
{
    QString groupId;
    int commandType = 1; ///< 1 grant, 2 take away
    QStringList accounts;
};
struct LiveAdmin
{
    QString account, nick, avatar;
};
struct LiveAdminsReply
{
    QList<LiveAdmin> admins;
};

} // namespace imdesk::api

namespace imdesk {

template <>
FieldTable fieldsOf<api::OnlineNumberReply>();
template <>
FieldTable fieldsOf<api::LiveMembersQuery>();
template <>
FieldTable fieldsOf<api::LiveMember>();
template <>
FieldTable fieldsOf<api::LiveMembersReply>();
template <>
FieldTable fieldsOf<api::CheckLiveMembers>();
template <>
FieldTable fieldsOf<api::CheckLiveMembersReply>();
template <>
FieldTable fieldsOf<api::MarkedMember>();
template <>
FieldTable fieldsOf<api::MarkLiveMembers>();
template <>
FieldTable fieldsOf<api::MarkLiveMembersReply>();
template <>
FieldTable fieldsOf<api::ModifyLiveAdmin>();
template <>
FieldTable fieldsOf<api::LiveAdmin>();
template <>
FieldTable fieldsOf<api::LiveAdminsReply>();

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<OfGroup, OnlineNumberReply> onlineNumber{"group_open_http_svc/get_online_member_num"};
inline constexpr Endpoint<LiveMembersQuery, LiveMembersReply> liveMembers{"group_open_avchatroom_http_svc/get_members"};
inline constexpr Endpoint<CheckLiveMembers, CheckLiveMembersReply> checkLiveMembers{
    "group_open_avchatroom_http_svc/check_members"};
inline constexpr Endpoint<MarkLiveMembers, MarkLiveMembersReply> markLiveMembers{
    "group_open_avchatroom_http_svc/modify_user_info"};
inline constexpr Endpoint<ModifyLiveAdmin, EmptyReply> modifyLiveAdmin{"group_open_avchatroom_http_svc/modify_admin"};
inline constexpr Endpoint<OfGroup, LiveAdminsReply> liveAdmins{"group_open_avchatroom_http_svc/get_admin_list"};

} // namespace imdesk::api
