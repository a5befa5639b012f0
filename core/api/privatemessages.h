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
FieldTable fieldsOf<api::BatchSendMsg>();
template <>
FieldTable fieldsOf<api::AccountError>();
template <>
FieldTable fieldsOf<api::BatchSendMsgReply>();
template <>
FieldTable fieldsOf<api::ImportMsg>();
template <>
FieldTable fieldsOf<api::PrivateHistory>();
template <>
FieldTable fieldsOf<api::PrivateHistoryMsg>();
template <>
FieldTable fieldsOf<api::PrivateHistoryReply>();
template <>
FieldTable fieldsOf<api::WithdrawMsg>();
template <>
FieldTable fieldsOf<api::SetMsgRead>();
template <>
FieldTable fieldsOf<api::UnreadQuery>();
template <>
FieldTable fieldsOf<api::PeerError>();
template <>
FieldTable fieldsOf<api::UnreadOfPeer>();
template <>
FieldTable fieldsOf<api::UnreadReply>();
template <>
FieldTable fieldsOf<api::ModifyMsg>();
template <>
FieldTable fieldsOf<api::ReadMessage>();
template <>
FieldTable fieldsOf<api::ReadReceipt>();

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
