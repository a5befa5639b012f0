// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/privatemessages.h"

namespace imdesk {

template <>
FieldTable fieldsOf<api::BatchSendMsg>()
{
    return {field("SyncOtherMachine", &api::BatchSendMsg::syncOtherMachine),
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
}

template <>
FieldTable fieldsOf<api::AccountError>()
{
    return {field("To_Account", &api::AccountError::account), field("ErrorCode", &api::AccountError::code),
            rest(&api::AccountError::others)};
}

template <>
FieldTable fieldsOf<api::BatchSendMsgReply>()
{
    return {field("MsgKey", &api::BatchSendMsgReply::msgKey), field("ErrorList", &api::BatchSendMsgReply::errors),
            rest(&api::BatchSendMsgReply::others)};
}

template <>
FieldTable fieldsOf<api::ImportMsg>()
{
    return {field("SyncFromOldSystem", &api::ImportMsg::kind, Need::Required),
            field("From_Account", &api::ImportMsg::from, Need::Required),
            field("To_Account", &api::ImportMsg::to, Need::Required),
            field("MsgSeq", &api::ImportMsg::seq),
            field("MsgRandom", &api::ImportMsg::random, Need::Required),
            field("MsgTimeStamp", &api::ImportMsg::time, Need::Required),
            field("MsgBody", &api::ImportMsg::body, Need::Required),
            field("CloudCustomData", &api::ImportMsg::cloudData)};
}

template <>
FieldTable fieldsOf<api::PrivateHistory>()
{
    return {renamed("Operator_Account", "From_Account", &api::PrivateHistory::operatorAccount, Need::Required),
            renamed("Peer_Account", "To_Account", &api::PrivateHistory::peer, Need::Required),
            field("MaxCnt", &api::PrivateHistory::count, Need::Required),
            field("MinTime", &api::PrivateHistory::minTime, Need::Required),
            field("MaxTime", &api::PrivateHistory::maxTime, Need::Required),
            field("LastMsgKey", &api::PrivateHistory::lastKey)};
}

template <>
FieldTable fieldsOf<api::PrivateHistoryMsg>()
{
    return {field("From_Account", &api::PrivateHistoryMsg::from),
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
}

template <>
FieldTable fieldsOf<api::PrivateHistoryReply>()
{
    return {field("Complete", &api::PrivateHistoryReply::complete, Need::Required),
            field("MsgCnt", &api::PrivateHistoryReply::count, Need::Required),
            field("LastMsgTime", &api::PrivateHistoryReply::lastTime, Need::Required),
            field("LastMsgKey", &api::PrivateHistoryReply::lastKey, Need::Required),
            field("MsgList", &api::PrivateHistoryReply::messages),
            rest(&api::PrivateHistoryReply::others)};
}

template <>
FieldTable fieldsOf<api::WithdrawMsg>()
{
    return {field("From_Account", &api::WithdrawMsg::from, Need::Required),
            field("To_Account", &api::WithdrawMsg::to, Need::Required),
            field("MsgKey", &api::WithdrawMsg::key, Need::Required)};
}

template <>
FieldTable fieldsOf<api::SetMsgRead>()
{
    return {field("Report_Account", &api::SetMsgRead::reader, Need::Required),
            field("Peer_Account", &api::SetMsgRead::peer, Need::Required),
            field("MsgReadTime", &api::SetMsgRead::time)};
}

template <>
FieldTable fieldsOf<api::UnreadQuery>()
{
    return {field("To_Account", &api::UnreadQuery::account, Need::Required),
            field("Peer_Account", &api::UnreadQuery::peers)};
}

template <>
FieldTable fieldsOf<api::PeerError>()
{
    return {field("Peer_Account", &api::PeerError::peer), field("ErrorCode", &api::PeerError::code),
            rest(&api::PeerError::others)};
}

template <>
FieldTable fieldsOf<api::UnreadOfPeer>()
{
    return {field("Peer_Account", &api::UnreadOfPeer::peer), field("C2CUnreadMsgNum", &api::UnreadOfPeer::unread),
            rest(&api::UnreadOfPeer::others)};
}

template <>
FieldTable fieldsOf<api::UnreadReply>()
{
    return {field("AllC2CUnreadMsgNum", &api::UnreadReply::all), field("C2CUnreadMsgNumList", &api::UnreadReply::peers),
            field("ErrorList", &api::UnreadReply::errors), rest(&api::UnreadReply::others)};
}

template <>
FieldTable fieldsOf<api::ModifyMsg>()
{
    return {field("From_Account", &api::ModifyMsg::from, Need::Required),
            field("To_Account", &api::ModifyMsg::to, Need::Required),
            field("MsgKey", &api::ModifyMsg::key, Need::Required), field("MsgBody", &api::ModifyMsg::body),
            field("CloudCustomData", &api::ModifyMsg::cloudData)};
}

template <>
FieldTable fieldsOf<api::ReadMessage>()
{
    return {field("From_Account", &api::ReadMessage::from), field("To_Account", &api::ReadMessage::to),
            rest(&api::ReadMessage::others)};
}

template <>
FieldTable fieldsOf<api::ReadReceipt>()
{
    return {field("Operator_Account", &api::ReadReceipt::operatorAccount),
            field("Peer_Account", &api::ReadReceipt::peer), field("C2CMsgInfo", &api::ReadReceipt::messages)};
}

} // namespace imdesk
