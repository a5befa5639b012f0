// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/common.h"

namespace imdesk::api {

/// The same one-to-one message to up to 500 people. One key serves them all; the third status SomeError is a success.
struct BatchSendMsg
{
    std::optional<int> syncOtherMachine;
    std::optional<QString> from;
    QStringList to;
    std::optional<qint64> seq;
    quint32 random = 0;
    QList<MsgElement> body;
    std::optional<qint64> lifeTime; ///< seconds; 0 = only who is online
    std::optional<int> onlineOnly;
    std::optional<int> needReceipt;
    std::optional<QString> cloudData;
    QStringList sendControl;
    std::optional<OfflinePushInfo> push;
    QJsonObject others;
};
/// An account that failed within a call that did not.
struct AccountError
{
    QString account;
    int code = 0;
    QJsonObject others;
};
struct BatchSendMsgReply
{
    std::optional<QString> msgKey; ///< absent when all failed
    QList<AccountError> errors;
    QJsonObject others;
};
/// A one-to-one message of the past. Fires nothing; a repeat is accepted and changes nothing.
struct ImportMsg
{
    int kind = 2; ///< 5 = counts as unread, 2 = history
    QString from;
    QString to;
    std::optional<qint64> seq; ///< without it no repeat is known
    quint32 random = 0;
    qint64 time = 0; ///< Unix seconds
    QList<MsgElement> body;
    std::optional<QString> cloudData;
};
/// A page of a one-to-one history as one side sees it, backwards from maxTime.
struct PrivateHistory
{
    QString operatorAccount;
    QString peer;
    qint64 count = 20;
    qint64 minTime = 0;
    qint64 maxTime = 0;
    std::optional<QString> lastKey; ///< of the page before
};
struct PrivateHistoryMsg
{
    QString from;
    QString to;
    qint64 seq = 0;
    qint64 random = 0;
    qint64 time = 0;
    int flags = 0;               ///< 8 = recalled
    std::optional<int> peerRead; ///< by a read receipt, not by reading
    QString key;
    QList<MsgElement> body;
    std::optional<QString> cloudData;
    QJsonObject others;
};
/// Oldest first; the next page ends at lastTime and lastKey, which name the oldest message here.
struct PrivateHistoryReply
{
    int complete = 0; ///< 1 = nothing older in the range
    qint64 count = 0;
    qint64 lastTime = 0;
    QString lastKey;
    QList<PrivateHistoryMsg> messages;
    QJsonObject others;
};
/// Recalls a one-to-one message, however old; for good.
struct WithdrawMsg
{
    QString from;
    QString to;
    QString key;
};
/// Marks what the peer sent as read, up to a time or up to now.
struct SetMsgRead
{
    QString reader;
    QString peer;
    std::optional<QString> time; ///< Unix seconds, documented as text
};
/// Unread one-to-one messages of an account: of up to 10 peers, or without peers in all.
struct UnreadQuery
{
    QString account;
    QStringList peers;
};
struct PeerError
{
    QString peer;
    int code = 0;
    QJsonObject others;
};
struct UnreadOfPeer
{
    QString peer;
    qint64 unread = 0;
    QJsonObject others;
};
struct UnreadReply
{
    std::optional<qint64> all;
    QList<UnreadOfPeer> peers;
    QList<PeerError> errors;
    QJsonObject others;
};
/// Replaces the content of a stored one-to-one message; what is not given stays.
struct ModifyMsg
{
    QString from;
    QString to;
    QString key;
    QList<MsgElement> body;
    std::optional<QString> cloudData;
};
/// A message that was read. More fields of it exist than the documents seen tell.
struct ReadMessage
{
    QString from;
    QString to;
    QJsonObject others;
};
/// Read receipts of a reader for messages of the peer.
struct ReadReceipt
{
    QString operatorAccount;
    QString peer;
    QList<ReadMessage> messages;
};

} // namespace imdesk::api

namespace imdesk {

template <>
inline constexpr auto fieldsOf<api::BatchSendMsg> =
    std::tuple{field("SyncOtherMachine", &api::BatchSendMsg::syncOtherMachine),
               field("From_Account", &api::BatchSendMsg::from),
               field("To_Account", &api::BatchSendMsg::to, Need::Required),
               field("MsgSeq", &api::BatchSendMsg::seq),
               field("MsgRandom", &api::BatchSendMsg::random, Need::Required),
               field("MsgBody", &api::BatchSendMsg::body, Need::Required),
               field("MsgLifeTime", &api::BatchSendMsg::lifeTime),
               field("OnlineOnlyFlag", &api::BatchSendMsg::onlineOnly),
               field("IsNeedReadReceipt", &api::BatchSendMsg::needReceipt),
               field("CloudCustomData", &api::BatchSendMsg::cloudData),
               field("SendMsgControl", &api::BatchSendMsg::sendControl),
               field("OfflinePushInfo", &api::BatchSendMsg::push),
               rest(&api::BatchSendMsg::others)};
template <>
inline constexpr auto fieldsOf<api::AccountError> =
    std::tuple{field("To_Account", &api::AccountError::account), field("ErrorCode", &api::AccountError::code),
               rest(&api::AccountError::others)};
template <>
inline constexpr auto fieldsOf<api::BatchSendMsgReply> =
    std::tuple{field("MsgKey", &api::BatchSendMsgReply::msgKey), field("ErrorList", &api::BatchSendMsgReply::errors),
               rest(&api::BatchSendMsgReply::others)};
template <>
inline constexpr auto fieldsOf<api::ImportMsg> =
    std::tuple{field("SyncFromOldSystem", &api::ImportMsg::kind, Need::Required),
               field("From_Account", &api::ImportMsg::from, Need::Required),
               field("To_Account", &api::ImportMsg::to, Need::Required),
               field("MsgSeq", &api::ImportMsg::seq),
               field("MsgRandom", &api::ImportMsg::random, Need::Required),
               field("MsgTimeStamp", &api::ImportMsg::time, Need::Required),
               field("MsgBody", &api::ImportMsg::body, Need::Required),
               field("CloudCustomData", &api::ImportMsg::cloudData)};
template <>
inline constexpr auto fieldsOf<api::PrivateHistory> =
    std::tuple{renamed("Operator_Account", "From_Account", &api::PrivateHistory::operatorAccount, Need::Required),
               renamed("Peer_Account", "To_Account", &api::PrivateHistory::peer, Need::Required),
               field("MaxCnt", &api::PrivateHistory::count, Need::Required),
               field("MinTime", &api::PrivateHistory::minTime, Need::Required),
               field("MaxTime", &api::PrivateHistory::maxTime, Need::Required),
               field("LastMsgKey", &api::PrivateHistory::lastKey)};
template <>
inline constexpr auto fieldsOf<api::PrivateHistoryMsg> =
    std::tuple{field("From_Account", &api::PrivateHistoryMsg::from),
               field("To_Account", &api::PrivateHistoryMsg::to),
               field("MsgSeq", &api::PrivateHistoryMsg::seq),
               field("MsgRandom", &api::PrivateHistoryMsg::random),
               field("MsgTimeStamp", &api::PrivateHistoryMsg::time),
               field("MsgFlagBits", &api::PrivateHistoryMsg::flags),
               field("IsPeerRead", &api::PrivateHistoryMsg::peerRead),
               field("MsgKey", &api::PrivateHistoryMsg::key),
               field("MsgBody", &api::PrivateHistoryMsg::body),
               field("CloudCustomData", &api::PrivateHistoryMsg::cloudData),
               rest(&api::PrivateHistoryMsg::others)};
template <>
inline constexpr auto fieldsOf<api::PrivateHistoryReply> =
    std::tuple{field("Complete", &api::PrivateHistoryReply::complete, Need::Required),
               field("MsgCnt", &api::PrivateHistoryReply::count, Need::Required),
               field("LastMsgTime", &api::PrivateHistoryReply::lastTime, Need::Required),
               field("LastMsgKey", &api::PrivateHistoryReply::lastKey, Need::Required),
               field("MsgList", &api::PrivateHistoryReply::messages),
               rest(&api::PrivateHistoryReply::others)};
template <>
inline constexpr auto fieldsOf<api::WithdrawMsg> =
    std::tuple{field("From_Account", &api::WithdrawMsg::from, Need::Required),
               field("To_Account", &api::WithdrawMsg::to, Need::Required),
               field("MsgKey", &api::WithdrawMsg::key, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::SetMsgRead> =
    std::tuple{field("Report_Account", &api::SetMsgRead::reader, Need::Required),
               field("Peer_Account", &api::SetMsgRead::peer, Need::Required),
               field("MsgReadTime", &api::SetMsgRead::time)};
template <>
inline constexpr auto fieldsOf<api::UnreadQuery> = std::tuple{
    field("To_Account", &api::UnreadQuery::account, Need::Required), field("Peer_Account", &api::UnreadQuery::peers)};
template <>
inline constexpr auto fieldsOf<api::PeerError> =
    std::tuple{field("Peer_Account", &api::PeerError::peer), field("ErrorCode", &api::PeerError::code),
               rest(&api::PeerError::others)};
template <>
inline constexpr auto fieldsOf<api::UnreadOfPeer> =
    std::tuple{field("Peer_Account", &api::UnreadOfPeer::peer), field("C2CUnreadMsgNum", &api::UnreadOfPeer::unread),
               rest(&api::UnreadOfPeer::others)};
template <>
inline constexpr auto fieldsOf<api::UnreadReply> =
    std::tuple{field("AllC2CUnreadMsgNum", &api::UnreadReply::all),
               field("C2CUnreadMsgNumList", &api::UnreadReply::peers), field("ErrorList", &api::UnreadReply::errors),
               rest(&api::UnreadReply::others)};
template <>
inline constexpr auto fieldsOf<api::ModifyMsg> =
    std::tuple{field("From_Account", &api::ModifyMsg::from, Need::Required),
               field("To_Account", &api::ModifyMsg::to, Need::Required),
               field("MsgKey", &api::ModifyMsg::key, Need::Required), field("MsgBody", &api::ModifyMsg::body),
               field("CloudCustomData", &api::ModifyMsg::cloudData)};
template <>
inline constexpr auto fieldsOf<api::ReadMessage> =
    std::tuple{field("From_Account", &api::ReadMessage::from), field("To_Account", &api::ReadMessage::to),
               rest(&api::ReadMessage::others)};
template <>
inline constexpr auto fieldsOf<api::ReadReceipt> =
    std::tuple{field("Operator_Account", &api::ReadReceipt::operatorAccount),
               field("Peer_Account", &api::ReadReceipt::peer), field("C2CMsgInfo", &api::ReadReceipt::messages)};

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<BatchSendMsg, BatchSendMsgReply> batchSendMsg{"openim/batchsendmsg"};
/// A repeat is known only where MsgSeq is given; callers of this project always give it.
inline constexpr Endpoint<ImportMsg, EmptyReply> importMsg{"openim/importmsg", true};
inline constexpr Endpoint<PrivateHistory, PrivateHistoryReply> privateHistory{"openim/admin_getroammsg"};
inline constexpr Endpoint<WithdrawMsg, EmptyReply> withdrawMsg{"openim/admin_msgwithdraw"};
inline constexpr Endpoint<SetMsgRead, EmptyReply> setMsgRead{"openim/admin_set_msg_read"};
inline constexpr Endpoint<UnreadQuery, UnreadReply> unreadQuery{"openim/get_c2c_unread_msg_num"};
inline constexpr Endpoint<ModifyMsg, EmptyReply> modifyMsg{"openim/modify_c2c_msg"};
inline constexpr Endpoint<ReadReceipt, EmptyReply> readReceipt{"openim/c2c_msg_read_receipt"};

} // namespace imdesk::api
