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

    bool isDropped() const { return !dropReason.value_or(QString()).isEmpty(); }
};
/// The code of a message that flow control threw away, of which the reply itself says 0.
inline constexpr int droppedCode = 10023;
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
FieldTable fieldsOf<api::Mention>();
template <>
FieldTable fieldsOf<api::SendGroupMsg>();
template <>
FieldTable fieldsOf<api::SendGroupMsgReply>();
template <>
FieldTable fieldsOf<api::GroupNotification>();
template <>
FieldTable fieldsOf<api::GroupHistory>();
template <>
FieldTable fieldsOf<api::GroupHistoryMsg>();
template <>
FieldTable fieldsOf<api::GroupHistoryReply>();
template <>
FieldTable fieldsOf<api::SendMsg>();
template <>
FieldTable fieldsOf<api::SendMsgReply>();

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<SendGroupMsg, SendGroupMsgReply> sendGroupMsg{"group_open_http_svc/send_group_msg", true};
inline constexpr Endpoint<GroupNotification, EmptyReply> groupNotification{
    "group_open_http_svc/send_group_system_notification"};
inline constexpr Endpoint<GroupHistory, GroupHistoryReply> groupHistory{"group_open_http_svc/group_msg_get_simple"};
/// Deduped only where MsgSeq is given too; callers of this project always give it.
inline constexpr Endpoint<SendMsg, SendMsgReply> sendMsg{"openim/sendmsg", true};

} // namespace imdesk::api
