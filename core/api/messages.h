// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/common.h"

namespace imdesk::api {

/// An @ in a group message, in the order of the text.
struct Mention
{
    int all = 0; ///< 1 = everybody
    std::optional<QString> account;
    QJsonObject others;
};
/// A message into a group. A second one with the same Random and content within five minutes is dropped.
struct SendGroupMsg
{
    QString groupId;
    quint32 random = 0;
    std::optional<QString> priority; ///< High | Normal | Low
    QList<MsgElement> body;
    std::optional<QString> from; ///< default: the admin
    std::optional<OfflinePushInfo> push;
    QStringList forbidCallback, sendControl;
    std::optional<int> onlineOnly;
    std::optional<QString> cloudData;
    QList<Mention> mentions;
    std::optional<int> extensible; ///< 1 = may carry message extensions
    QStringList members;           ///< to these only; at most 50
    std::optional<QString> topicId;
    std::optional<int> needReceipt;
    QJsonObject others;
};
struct SendGroupMsgReply
{
    qint64 msgTime = 0, msgSeq = 0;
    std::optional<QString> dropReason; ///< why flow control threw the message away
    QJsonObject others;
};
/// A system notification to the online members of a group: not stored, no callbacks. An empty list means everybody; at
/// most 50 named receivers; live rooms take everybody only.
struct GroupNotification
{
    QString groupId;
    QStringList members;
    QString content;
    std::optional<QString> topicId = {}; ///< of a community: in this topic alone
};

/// A page of a group's history backwards from a sequence number, at most 20.
struct GroupHistory
{
    QString groupId;
    qint64 number = 20;
    std::optional<qint64> seq;
    std::optional<int> withRecalled;
    std::optional<QString> topicId; ///< of a community: the messages of this topic
};
struct GroupHistoryMsg
{
    QString from;
    int isPlaceholder = 0; ///< 1 = deleted, expired or never kept; 2 = recalled; both without a body
    QList<MsgElement> body;
    std::optional<qint64> priority, random;
    qint64 seq = 0, time = 0;
    std::optional<int> isSystem;
    QJsonObject others;
};
struct GroupHistoryReply
{
    QString groupId;
    int isFinished = 0; ///< 1 = the asked range is complete, not the whole history
    QList<GroupHistoryMsg> messages;
    QJsonObject others;
};

/// A one-to-one message. The service drops a second one with the same sender, MsgSeq, MsgRandom and content.
struct SendMsg
{
    std::optional<int> syncOtherMachine;
    std::optional<QString> from;
    QString to;
    std::optional<qint64> lifeTime, seq;
    quint32 random = 0;
    std::optional<qint64> timeStamp;
    QStringList forbidCallback, sendControl;
    QList<MsgElement> body;
    std::optional<QString> cloudData;
    std::optional<int> extensible; ///< 1 = may carry message extensions
    std::optional<OfflinePushInfo> push;
    QJsonObject others;
};
struct SendMsgReply
{
    qint64 msgTime = 0;
    QString msgKey;
    QJsonObject others;
};

} // namespace imdesk::api

namespace imdesk {

template <>
inline constexpr auto fieldsOf<api::Mention> =
    std::tuple{field("GroupAtAllFlag", &api::Mention::all), field("GroupAt_Account", &api::Mention::account),
               rest(&api::Mention::others)};
template <>
inline constexpr auto fieldsOf<api::SendGroupMsg> =
    std::tuple{field("GroupId", &api::SendGroupMsg::groupId, Need::Required),
               field("Random", &api::SendGroupMsg::random, Need::Required),
               field("MsgPriority", &api::SendGroupMsg::priority),
               field("MsgBody", &api::SendGroupMsg::body, Need::Required),
               field("From_Account", &api::SendGroupMsg::from),
               field("OfflinePushInfo", &api::SendGroupMsg::push),
               field("ForbidCallbackControl", &api::SendGroupMsg::forbidCallback),
               field("SendMsgControl", &api::SendGroupMsg::sendControl),
               field("OnlineOnlyFlag", &api::SendGroupMsg::onlineOnly),
               field("CloudCustomData", &api::SendGroupMsg::cloudData),
               field("GroupAtInfo", &api::SendGroupMsg::mentions),
               field("SupportMessageExtension", &api::SendGroupMsg::extensible),
               field("To_Account", &api::SendGroupMsg::members),
               field("TopicId", &api::SendGroupMsg::topicId),
               field("NeedReadReceipt", &api::SendGroupMsg::needReceipt),
               rest(&api::SendGroupMsg::others)};
template <>
inline constexpr auto fieldsOf<api::SendGroupMsgReply> =
    std::tuple{field("MsgTime", &api::SendGroupMsgReply::msgTime, Need::Required),
               field("MsgSeq", &api::SendGroupMsgReply::msgSeq, Need::Required),
               field("MsgDropReason", &api::SendGroupMsgReply::dropReason), rest(&api::SendGroupMsgReply::others)};
template <>
inline constexpr auto fieldsOf<api::GroupNotification> =
    std::tuple{field("GroupId", &api::GroupNotification::groupId, Need::Required),
               field("ToMembers_Account", &api::GroupNotification::members),
               field("Content", &api::GroupNotification::content, Need::Required),
               field("TopicId", &api::GroupNotification::topicId)};
template <>
inline constexpr auto fieldsOf<api::GroupHistory> =
    std::tuple{field("GroupId", &api::GroupHistory::groupId, Need::Required),
               field("ReqMsgNumber", &api::GroupHistory::number, Need::Required),
               field("ReqMsgSeq", &api::GroupHistory::seq), field("WithRecalledMsg", &api::GroupHistory::withRecalled),
               field("TopicId", &api::GroupHistory::topicId)};
template <>
inline constexpr auto fieldsOf<api::GroupHistoryMsg> =
    std::tuple{field("From_Account", &api::GroupHistoryMsg::from, Need::Required),
               field("IsPlaceMsg", &api::GroupHistoryMsg::isPlaceholder),
               field("MsgBody", &api::GroupHistoryMsg::body),
               field("MsgPriority", &api::GroupHistoryMsg::priority),
               field("MsgRandom", &api::GroupHistoryMsg::random),
               field("MsgSeq", &api::GroupHistoryMsg::seq, Need::Required),
               field("MsgTimeStamp", &api::GroupHistoryMsg::time, Need::Required),
               field("IsSystemMsg", &api::GroupHistoryMsg::isSystem),
               rest(&api::GroupHistoryMsg::others)};
template <>
inline constexpr auto fieldsOf<api::GroupHistoryReply> =
    std::tuple{field("GroupId", &api::GroupHistoryReply::groupId),
               field("IsFinished", &api::GroupHistoryReply::isFinished),
               field("RspMsgList", &api::GroupHistoryReply::messages), rest(&api::GroupHistoryReply::others)};
template <>
inline constexpr auto fieldsOf<api::SendMsg> = std::tuple{field("SyncOtherMachine", &api::SendMsg::syncOtherMachine),
                                                          field("From_Account", &api::SendMsg::from),
                                                          field("To_Account", &api::SendMsg::to, Need::Required),
                                                          field("MsgLifeTime", &api::SendMsg::lifeTime),
                                                          field("MsgSeq", &api::SendMsg::seq),
                                                          field("MsgRandom", &api::SendMsg::random, Need::Required),
                                                          field("MsgTimeStamp", &api::SendMsg::timeStamp),
                                                          field("ForbidCallbackControl", &api::SendMsg::forbidCallback),
                                                          field("SendMsgControl", &api::SendMsg::sendControl),
                                                          field("MsgBody", &api::SendMsg::body, Need::Required),
                                                          field("CloudCustomData", &api::SendMsg::cloudData),
                                                          field("SupportMessageExtension", &api::SendMsg::extensible),
                                                          field("OfflinePushInfo", &api::SendMsg::push),
                                                          rest(&api::SendMsg::others)};
template <>
inline constexpr auto fieldsOf<api::SendMsgReply> =
    std::tuple{field("MsgTime", &api::SendMsgReply::msgTime, Need::Required),
               field("MsgKey", &api::SendMsgReply::msgKey), rest(&api::SendMsgReply::others)};

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<SendGroupMsg, SendGroupMsgReply> sendGroupMsg{"group_open_http_svc/send_group_msg", true};
inline constexpr Endpoint<GroupNotification, EmptyReply> groupNotification{
    "group_open_http_svc/send_group_system_notification"};
inline constexpr Endpoint<GroupHistory, GroupHistoryReply> groupHistory{"group_open_http_svc/group_msg_get_simple"};
/// Deduped only where MsgSeq is given too; callers of this project always give it.
inline constexpr Endpoint<SendMsg, SendMsgReply> sendMsg{"openim/sendmsg", true};

} // namespace imdesk::api
