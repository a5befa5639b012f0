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
inline constexpr auto fieldsOf<api::SeqItem> = std::tuple{field("MsgSeq", &api::SeqItem::seq, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::RecallGroupMsg> =
    std::tuple{field("GroupId", &api::RecallGroupMsg::groupId, Need::Required),
               field("MsgSeqList", &api::RecallGroupMsg::messages, Need::Required),
               field("TopicId", &api::RecallGroupMsg::topicId), field("Reason", &api::RecallGroupMsg::reason)};
template <>
inline constexpr auto fieldsOf<api::RecallResult> =
    std::tuple{field("MsgSeq", &api::RecallResult::seq, Need::Required),
               field("RetCode", &api::RecallResult::code, Need::Required), rest(&api::RecallResult::others)};
template <>
inline constexpr auto fieldsOf<api::RecallGroupMsgReply> =
    std::tuple{field("RecallRetList", &api::RecallGroupMsgReply::results), rest(&api::RecallGroupMsgReply::others)};
template <>
inline constexpr auto fieldsOf<api::WithdrawBySender> =
    std::tuple{field("GroupId", &api::WithdrawBySender::groupId, Need::Required),
               field("Sender_Account", &api::WithdrawBySender::sender, Need::Required),
               field("TopicId", &api::WithdrawBySender::topicId)};
template <>
inline constexpr auto fieldsOf<api::GroupMsgToImport> =
    std::tuple{field("From_Account", &api::GroupMsgToImport::from, Need::Required),
               field("SendTime", &api::GroupMsgToImport::time, Need::Required),
               field("Random", &api::GroupMsgToImport::random),
               field("MsgBody", &api::GroupMsgToImport::body, Need::Required), rest(&api::GroupMsgToImport::others)};
template <>
inline constexpr auto fieldsOf<api::ImportGroupMsg> =
    std::tuple{field("GroupId", &api::ImportGroupMsg::groupId, Need::Required),
               field("RecentContactFlag", &api::ImportGroupMsg::recentContact),
               field("MsgList", &api::ImportGroupMsg::messages, Need::Required),
               field("TopicId", &api::ImportGroupMsg::topicId)};
template <>
inline constexpr auto fieldsOf<api::ImportGroupMsgResult> =
    std::tuple{field("MsgSeq", &api::ImportGroupMsgResult::seq), field("MsgTime", &api::ImportGroupMsgResult::time),
               field("Result", &api::ImportGroupMsgResult::code, Need::Required),
               rest(&api::ImportGroupMsgResult::others)};
template <>
inline constexpr auto fieldsOf<api::ImportGroupMsgReply> =
    std::tuple{field("ImportMsgResult", &api::ImportGroupMsgReply::results), rest(&api::ImportGroupMsgReply::others)};
template <>
inline constexpr auto fieldsOf<api::ClearGroupMsg> = std::tuple{
    field("GroupId", &api::ClearGroupMsg::groupId, Need::Required), field("MsgSeq", &api::ClearGroupMsg::seq)};
template <>
inline constexpr auto fieldsOf<api::ModifyGroupMsg> =
    std::tuple{field("GroupId", &api::ModifyGroupMsg::groupId, Need::Required),
               field("MsgSeq", &api::ModifyGroupMsg::seq, Need::Required), field("MsgBody", &api::ModifyGroupMsg::body),
               field("CloudCustomData", &api::ModifyGroupMsg::cloudData),
               field("TopicId", &api::ModifyGroupMsg::topicId)};
template <>
inline constexpr auto fieldsOf<api::SendBroadcast> =
    std::tuple{field("From_Account", &api::SendBroadcast::from),
               field("Random", &api::SendBroadcast::random, Need::Required),
               field("MsgBody", &api::SendBroadcast::body, Need::Required),
               field("CloudCustomData", &api::SendBroadcast::cloudData)};
template <>
inline constexpr auto fieldsOf<api::SendBroadcastReply> =
    std::tuple{field("MsgSeq", &api::SendBroadcastReply::seq, Need::Required), rest(&api::SendBroadcastReply::others)};
template <>
inline constexpr auto fieldsOf<api::GroupReceipt> =
    std::tuple{field("GroupId", &api::GroupReceipt::groupId, Need::Required),
               field("From_Account", &api::GroupReceipt::reader, Need::Required),
               field("MsgSeqList", &api::GroupReceipt::messages, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::GroupReceiptQuery> =
    std::tuple{field("GroupId", &api::GroupReceiptQuery::groupId, Need::Required),
               field("MsgSeqList", &api::GroupReceiptQuery::messages, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::GroupReceiptCounts> =
    std::tuple{field("Code", &api::GroupReceiptCounts::code, Need::Required),
               field("MsgSeq", &api::GroupReceiptCounts::seq, Need::Required),
               field("ReadNum", &api::GroupReceiptCounts::read), field("UnreadNum", &api::GroupReceiptCounts::unread),
               rest(&api::GroupReceiptCounts::others)};
template <>
inline constexpr auto fieldsOf<api::GroupReceiptReply> =
    std::tuple{field("GroupMsgReceiptList", &api::GroupReceiptReply::messages), rest(&api::GroupReceiptReply::others)};
template <>
inline constexpr auto fieldsOf<api::GroupReceiptDetail> =
    std::tuple{field("GroupId", &api::GroupReceiptDetail::groupId, Need::Required),
               field("MsgSeq", &api::GroupReceiptDetail::seq, Need::Required),
               field("Filter", &api::GroupReceiptDetail::filter, Need::Required),
               field("Cursor", &api::GroupReceiptDetail::cursor, Need::Required),
               field("Count", &api::GroupReceiptDetail::count, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::ReadMember> =
    std::tuple{field("Read_Account", &api::ReadMember::account), rest(&api::ReadMember::others)};
template <>
inline constexpr auto fieldsOf<api::UnreadMember> =
    std::tuple{field("Unread_Account", &api::UnreadMember::account), rest(&api::UnreadMember::others)};
template <>
inline constexpr auto fieldsOf<api::GroupReceiptDetailReply> =
    std::tuple{field("MsgSeq", &api::GroupReceiptDetailReply::seq, Need::Required),
               renamed("IsFinish", "IsFinished", &api::GroupReceiptDetailReply::isFinish, Need::Required),
               field("Cursor", &api::GroupReceiptDetailReply::cursor, Need::Required),
               field("ReadList", &api::GroupReceiptDetailReply::readers),
               field("UnreadList", &api::GroupReceiptDetailReply::waiting),
               rest(&api::GroupReceiptDetailReply::others)};
template <>
inline constexpr auto fieldsOf<api::ExtensionItem> =
    std::tuple{field("Key", &api::ExtensionItem::key, Need::Required),
               field("Value", &api::ExtensionItem::value, Need::Required), field("Seq", &api::ExtensionItem::seq),
               rest(&api::ExtensionItem::others)};
template <>
inline constexpr auto fieldsOf<api::SetExtension> =
    std::tuple{field("GroupId", &api::SetExtension::groupId, Need::Required),
               field("MsgSeq", &api::SetExtension::seq, Need::Required),
               field("OperateType", &api::SetExtension::operation, Need::Required),
               field("ExtensionList", &api::SetExtension::pairs)};
template <>
inline constexpr auto fieldsOf<api::ExtensionResult> =
    std::tuple{field("ErrorCode", &api::ExtensionResult::code, Need::Required),
               field("Extension", &api::ExtensionResult::pair, Need::Required), rest(&api::ExtensionResult::others)};
template <>
inline constexpr auto fieldsOf<api::SetExtensionReply> =
    std::tuple{field("ExtensionList", &api::SetExtensionReply::results), rest(&api::SetExtensionReply::others)};
template <>
inline constexpr auto fieldsOf<api::GetExtension> =
    std::tuple{field("GroupId", &api::GetExtension::groupId, Need::Required),
               field("MsgSeq", &api::GetExtension::seq, Need::Required), field("StartSeq", &api::GetExtension::start)};
template <>
inline constexpr auto fieldsOf<api::GetExtensionReply> =
    std::tuple{field("ExtensionList", &api::GetExtensionReply::pairs),
               field("CompleteFlag", &api::GetExtensionReply::complete, Need::Required),
               field("LatestSeq", &api::GetExtensionReply::latest, Need::Required),
               field("ClearSeq", &api::GetExtensionReply::cleared, Need::Required),
               rest(&api::GetExtensionReply::others)};
template <>
inline constexpr auto fieldsOf<api::MessageLogQuery> =
    std::tuple{field("ChatType", &api::MessageLogQuery::chatType, Need::Required),
               field("MsgTime", &api::MessageLogQuery::hour, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::MessageLogFile> =
    std::tuple{field("URL", &api::MessageLogFile::url, Need::Required),
               field("ExpireTime", &api::MessageLogFile::expires, Need::Required),
               field("FileSize", &api::MessageLogFile::bytes, Need::Required),
               field("FileMD5", &api::MessageLogFile::md5, Need::Required),
               field("GzipSize", &api::MessageLogFile::gzipBytes, Need::Required),
               field("GzipMD5", &api::MessageLogFile::gzipMd5, Need::Required),
               rest(&api::MessageLogFile::others)};
template <>
inline constexpr auto fieldsOf<api::MessageLogReply> =
    std::tuple{field("File", &api::MessageLogReply::files), rest(&api::MessageLogReply::others)};

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
