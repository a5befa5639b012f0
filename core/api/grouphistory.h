// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/common.h"

namespace imdesk::api {

/// A group message by its number.
struct SeqItem
{
    qint64 seq = 0;
};
/// Recalls up to 10 group messages; look at the code of each, the call succeeds in any case.
struct RecallGroupMsg
{
    QString groupId;
    QList<SeqItem> messages;
    std::optional<QString> topicId;
    std::optional<QString> reason; ///< 100 bytes
};
struct RecallResult
{
    qint64 seq = 0;
    int code = 0; ///< 10030 none such, 10031 too old, 10032 of a kind and 10033 in a group without recall
    QJsonObject others;
};
struct RecallGroupMsgReply
{
    QList<RecallResult> results;
    QJsonObject others;
};
/// Marks what one sender said among the newest 1000 messages as recalled; nobody is told.
struct WithdrawBySender
{
    QString groupId;
    QString sender;
    std::optional<QString> topicId;
};
struct GroupMsgToImport
{
    QString from;
    qint64 time = 0; ///< Unix seconds, rising
    std::optional<quint32> random;
    QList<MsgElement> body;
    QJsonObject others;
};
/// Up to 7 messages of the past. Afterwards nobody has anything unread.
struct ImportGroupMsg
{
    QString groupId;
    std::optional<int> recentContact;
    QList<GroupMsgToImport> messages;
    std::optional<QString> topicId;
};
struct ImportGroupMsgResult
{
    qint64 seq = 0;
    qint64 time = 0;
    int code = 0; ///< 10004 bad time, 80001 blocked words, 80002 too long
    QJsonObject others;
};
struct ImportGroupMsgReply
{
    QList<ImportGroupMsgResult> results;
    QJsonObject others;
};
/// Empties a group's history, up to a number or whole.
struct ClearGroupMsg
{
    QString groupId;
    std::optional<qint64> seq;
};
/// Replaces the content of a stored group message; what is not given stays.
struct ModifyGroupMsg
{
    QString groupId;
    qint64 seq = 0;
    QList<MsgElement> body;
    std::optional<QString> cloudData;
    std::optional<QString> topicId;
};
/// A message to every live room, once a second.
struct SendBroadcast
{
    std::optional<QString> from;
    quint32 random = 0;
    QList<MsgElement> body;
    std::optional<QString> cloudData;
};
struct SendBroadcastReply
{
    qint64 seq = 0;
    QJsonObject others;
};
/// A member acknowledges up to 50 messages.
struct GroupReceipt
{
    QString groupId;
    QString reader;
    QList<SeqItem> messages;
};
/// How many have read messages that ask for receipts.
struct GroupReceiptQuery
{
    QString groupId;
    QList<SeqItem> messages;
};
struct GroupReceiptCounts
{
    int code = 0; ///< 10062 = no receipts
    qint64 seq = 0;
    std::optional<qint64> read;
    std::optional<qint64> unread;
    QJsonObject others;
};
struct GroupReceiptReply
{
    QList<GroupReceiptCounts> messages;
    QJsonObject others;
};
/// Who has read a message, or who has not; up to 200 at a time.
struct GroupReceiptDetail
{
    QString groupId;
    qint64 seq = 0;
    int filter = 0; ///< 0 readers, 1 the others
    QString cursor; ///< empty at first
    qint64 count = 200;
};
struct ReadMember
{
    QString account;
    QJsonObject others;
};
struct UnreadMember
{
    QString account;
    QJsonObject others;
};
struct GroupReceiptDetailReply
{
    qint64 seq = 0;
    int isFinish = 0;
    QString cursor;
    QList<ReadMember> readers;
    QList<UnreadMember> waiting;
    QJsonObject others;
};
/// A pair of a message's extension.
struct ExtensionItem
{
    QString key;
    QString value;
    std::optional<qint64> seq; ///< version; not compared for the admin
    QJsonObject others;
};
/// Sets, deletes or clears pairs of a group message, up to 20 at a time.
struct SetExtension
{
    QString groupId;
    qint64 seq = 0;
    int operation = 1; ///< 1 set, 2 delete, 3 clear
    QList<ExtensionItem> pairs;
};
struct ExtensionResult
{
    int code = 0; ///< 23001 = changed by somebody else
    ExtensionItem pair;
    QJsonObject others;
};
struct SetExtensionReply
{
    QList<ExtensionResult> results;
    QJsonObject others;
};
/// Pairs of a group message from a version on, up to 200.
struct GetExtension
{
    QString groupId;
    qint64 seq = 0;
    std::optional<qint64> start;
};
struct GetExtensionReply
{
    QList<ExtensionItem> pairs;
    int complete = 0;
    qint64 latest = 0;
    qint64 cleared = 0; ///< pairs up to this version are gone
    QJsonObject others;
};
/// get_history: that hour has no log, for it is not made yet or nobody wrote.
inline constexpr int noMessageLog = 1004;
/// get_history: the log of that hour is deleted already.
inline constexpr int messageLogExpired = 1005;
/// The log files of one Beijing hour. An hour without messages is refused with noMessageLog.
struct MessageLogQuery
{
    QString chatType; ///< C2C | Group
    QString hour;     ///< YYYYMMDDHH
};
struct MessageLogFile
{
    QString url;
    QString expires; ///< of the address; Beijing time
    qint64 bytes = 0;
    QString md5;
    qint64 gzipBytes = 0;
    QString gzipMd5;
    QJsonObject others;
};
struct MessageLogReply
{
    QList<MessageLogFile> files;
    QJsonObject others;
};

} // namespace imdesk::api

namespace imdesk {

template <>
FieldTable fieldsOf<api::SeqItem>();
template <>
FieldTable fieldsOf<api::RecallGroupMsg>();
template <>
FieldTable fieldsOf<api::RecallResult>();
template <>
FieldTable fieldsOf<api::RecallGroupMsgReply>();
template <>
FieldTable fieldsOf<api::WithdrawBySender>();
template <>
FieldTable fieldsOf<api::GroupMsgToImport>();
template <>
FieldTable fieldsOf<api::ImportGroupMsg>();
template <>
FieldTable fieldsOf<api::ImportGroupMsgResult>();
template <>
FieldTable fieldsOf<api::ImportGroupMsgReply>();
template <>
FieldTable fieldsOf<api::ClearGroupMsg>();
template <>
FieldTable fieldsOf<api::ModifyGroupMsg>();
template <>
FieldTable fieldsOf<api::SendBroadcast>();
template <>
FieldTable fieldsOf<api::SendBroadcastReply>();
template <>
FieldTable fieldsOf<api::GroupReceipt>();
template <>
FieldTable fieldsOf<api::GroupReceiptQuery>();
template <>
FieldTable fieldsOf<api::GroupReceiptCounts>();
template <>
FieldTable fieldsOf<api::GroupReceiptReply>();
template <>
FieldTable fieldsOf<api::GroupReceiptDetail>();
template <>
FieldTable fieldsOf<api::ReadMember>();
template <>
FieldTable fieldsOf<api::UnreadMember>();
template <>
FieldTable fieldsOf<api::GroupReceiptDetailReply>();
template <>
FieldTable fieldsOf<api::ExtensionItem>();
template <>
FieldTable fieldsOf<api::SetExtension>();
template <>
FieldTable fieldsOf<api::ExtensionResult>();
template <>
FieldTable fieldsOf<api::SetExtensionReply>();
template <>
FieldTable fieldsOf<api::GetExtension>();
template <>
FieldTable fieldsOf<api::GetExtensionReply>();
template <>
FieldTable fieldsOf<api::MessageLogQuery>();
template <>
FieldTable fieldsOf<api::MessageLogFile>();
template <>
FieldTable fieldsOf<api::MessageLogReply>();

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<RecallGroupMsg, RecallGroupMsgReply> recallGroupMsg{"group_open_http_svc/group_msg_recall"};
inline constexpr Endpoint<WithdrawBySender, EmptyReply> withdrawBySender{
    "group_open_http_svc/delete_group_msg_by_sender"};
inline constexpr Endpoint<ImportGroupMsg, ImportGroupMsgReply> importGroupMsg{"group_open_http_svc/import_group_msg"};
inline constexpr Endpoint<ClearGroupMsg, EmptyReply> clearGroupMsg{"group_open_http_svc/clear_group_msg"};
inline constexpr Endpoint<ModifyGroupMsg, EmptyReply> modifyGroupMsg{"openim/modify_group_msg"};
inline constexpr Endpoint<SendBroadcast, SendBroadcastReply> sendBroadcast{"group_open_http_svc/send_broadcast_msg",
                                                                           true};
inline constexpr Endpoint<GroupReceipt, EmptyReply> groupReceipt{"group_open_http_svc/group_msg_receipt"};
inline constexpr Endpoint<GroupReceiptQuery, GroupReceiptReply> groupReceiptQuery{
    "group_open_http_svc/get_group_msg_receipt"};
inline constexpr Endpoint<GroupReceiptDetail, GroupReceiptDetailReply> groupReceiptDetail{
    "group_open_http_svc/get_group_msg_receipt_detail"};
inline constexpr Endpoint<SetExtension, SetExtensionReply> setExtension{"openim_msg_ext_http_svc/group_set_key_values"};
inline constexpr Endpoint<GetExtension, GetExtensionReply> getExtension{"openim_msg_ext_http_svc/group_get_key_values"};
inline constexpr Endpoint<MessageLogQuery, MessageLogReply> messageLog{"open_msg_svc/get_history"};

} // namespace imdesk::api
