// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/grouphistory.h"

namespace imdesk {

template <>
FieldTable fieldsOf<api::SeqItem>()
{
    return {field("MsgSeq", &api::SeqItem::seq, Need::Required)};
}

template <>
FieldTable fieldsOf<api::RecallGroupMsg>()
{
    return {field("GroupId", &api::RecallGroupMsg::groupId, Need::Required),
            field("MsgSeqList", &api::RecallGroupMsg::messages, Need::Required),
            field("TopicId", &api::RecallGroupMsg::topicId), field("Reason", &api::RecallGroupMsg::reason)};
}

template <>
FieldTable fieldsOf<api::RecallResult>()
{
    return {field("MsgSeq", &api::RecallResult::seq, Need::Required),
            field("RetCode", &api::RecallResult::code, Need::Required), rest(&api::RecallResult::others)};
}

template <>
FieldTable fieldsOf<api::RecallGroupMsgReply>()
{
    return {field("RecallRetList", &api::RecallGroupMsgReply::results), rest(&api::RecallGroupMsgReply::others)};
}

template <>
FieldTable fieldsOf<api::WithdrawBySender>()
{
    return {field("GroupId", &api::WithdrawBySender::groupId, Need::Required),
            field("Sender_Account", &api::WithdrawBySender::sender, Need::Required),
            field("TopicId", &api::WithdrawBySender::topicId)};
}

template <>
FieldTable fieldsOf<api::GroupMsgToImport>()
{
    return {field("From_Account", &api::GroupMsgToImport::from, Need::Required),
            field("SendTime", &api::GroupMsgToImport::time, Need::Required),
            field("Random", &api::GroupMsgToImport::random),
            field("MsgBody", &api::GroupMsgToImport::body, Need::Required), rest(&api::GroupMsgToImport::others)};
}

template <>
FieldTable fieldsOf<api::ImportGroupMsg>()
{
    return {field("GroupId", &api::ImportGroupMsg::groupId, Need::Required),
            field("RecentContactFlag", &api::ImportGroupMsg::recentContact),
            field("MsgList", &api::ImportGroupMsg::messages, Need::Required),
            field("TopicId", &api::ImportGroupMsg::topicId)};
}

template <>
FieldTable fieldsOf<api::ImportGroupMsgResult>()
{
    return {field("MsgSeq", &api::ImportGroupMsgResult::seq), field("MsgTime", &api::ImportGroupMsgResult::time),
            field("Result", &api::ImportGroupMsgResult::code, Need::Required),
            rest(&api::ImportGroupMsgResult::others)};
}

template <>
FieldTable fieldsOf<api::ImportGroupMsgReply>()
{
    return {field("ImportMsgResult", &api::ImportGroupMsgReply::results), rest(&api::ImportGroupMsgReply::others)};
}

template <>
FieldTable fieldsOf<api::ClearGroupMsg>()
{
    return {field("GroupId", &api::ClearGroupMsg::groupId, Need::Required), field("MsgSeq", &api::ClearGroupMsg::seq)};
}

template <>
FieldTable fieldsOf<api::ModifyGroupMsg>()
{
    return {field("GroupId", &api::ModifyGroupMsg::groupId, Need::Required),
            field("MsgSeq", &api::ModifyGroupMsg::seq, Need::Required), field("MsgBody", &api::ModifyGroupMsg::body),
            field("CloudCustomData", &api::ModifyGroupMsg::cloudData), field("TopicId", &api::ModifyGroupMsg::topicId)};
}

template <>
FieldTable fieldsOf<api::SendBroadcast>()
{
    return {field("From_Account", &api::SendBroadcast::from),
            field("Random", &api::SendBroadcast::random, Need::Required),
            field("MsgBody", &api::SendBroadcast::body, Need::Required),
            field("CloudCustomData", &api::SendBroadcast::cloudData)};
}

template <>
FieldTable fieldsOf<api::SendBroadcastReply>()
{
    return {field("MsgSeq", &api::SendBroadcastReply::seq, Need::Required), rest(&api::SendBroadcastReply::others)};
}

template <>
FieldTable fieldsOf<api::GroupReceipt>()
{
    return {field("GroupId", &api::GroupReceipt::groupId, Need::Required),
            field("From_Account", &api::GroupReceipt::reader, Need::Required),
            field("MsgSeqList", &api::GroupReceipt::messages, Need::Required)};
}

template <>
FieldTable fieldsOf<api::GroupReceiptQuery>()
{
    return {field("GroupId", &api::GroupReceiptQuery::groupId, Need::Required),
            field("MsgSeqList", &api::GroupReceiptQuery::messages, Need::Required)};
}

template <>
FieldTable fieldsOf<api::GroupReceiptCounts>()
{
    return {field("Code", &api::GroupReceiptCounts::code, Need::Required),
            field("MsgSeq", &api::GroupReceiptCounts::seq, Need::Required),
            field("ReadNum", &api::GroupReceiptCounts::read), field("UnreadNum", &api::GroupReceiptCounts::unread),
            rest(&api::GroupReceiptCounts::others)};
}

template <>
FieldTable fieldsOf<api::GroupReceiptReply>()
{
    return {field("GroupMsgReceiptList", &api::GroupReceiptReply::messages), rest(&api::GroupReceiptReply::others)};
}

template <>
FieldTable fieldsOf<api::GroupReceiptDetail>()
{
    return {field("GroupId", &api::GroupReceiptDetail::groupId, Need::Required),
            field("MsgSeq", &api::GroupReceiptDetail::seq, Need::Required),
            field("Filter", &api::GroupReceiptDetail::filter, Need::Required),
            field("Cursor", &api::GroupReceiptDetail::cursor, Need::Required),
            field("Count", &api::GroupReceiptDetail::count, Need::Required)};
}

template <>
FieldTable fieldsOf<api::ReadMember>()
{
    return {field("Read_Account", &api::ReadMember::account), rest(&api::ReadMember::others)};
}

template <>
FieldTable fieldsOf<api::UnreadMember>()
{
    return {field("Unread_Account", &api::UnreadMember::account), rest(&api::UnreadMember::others)};
}

template <>
FieldTable fieldsOf<api::GroupReceiptDetailReply>()
{
    return {field("MsgSeq", &api::GroupReceiptDetailReply::seq, Need::Required),
            renamed("IsFinish", "IsFinished", &api::GroupReceiptDetailReply::isFinish, Need::Required),
            field("Cursor", &api::GroupReceiptDetailReply::cursor, Need::Required),
            field("ReadList", &api::GroupReceiptDetailReply::readers),
            field("UnreadList", &api::GroupReceiptDetailReply::waiting),
            rest(&api::GroupReceiptDetailReply::others)};
}

template <>
FieldTable fieldsOf<api::ExtensionItem>()
{
    return {field("Key", &api::ExtensionItem::key, Need::Required),
            field("Value", &api::ExtensionItem::value, Need::Required), field("Seq", &api::ExtensionItem::seq),
            rest(&api::ExtensionItem::others)};
}

template <>
FieldTable fieldsOf<api::SetExtension>()
{
    return {field("GroupId", &api::SetExtension::groupId, Need::Required),
            field("MsgSeq", &api::SetExtension::seq, Need::Required),
            field("OperateType", &api::SetExtension::operation, Need::Required),
            field("ExtensionList", &api::SetExtension::pairs)};
}

template <>
FieldTable fieldsOf<api::ExtensionResult>()
{
    return {field("ErrorCode", &api::ExtensionResult::code, Need::Required),
            field("Extension", &api::ExtensionResult::pair, Need::Required), rest(&api::ExtensionResult::others)};
}

template <>
FieldTable fieldsOf<api::SetExtensionReply>()
{
    return {field("ExtensionList", &api::SetExtensionReply::results), rest(&api::SetExtensionReply::others)};
}

template <>
FieldTable fieldsOf<api::GetExtension>()
{
    return {field("GroupId", &api::GetExtension::groupId, Need::Required),
            field("MsgSeq", &api::GetExtension::seq, Need::Required), field("StartSeq", &api::GetExtension::start)};
}

template <>
FieldTable fieldsOf<api::GetExtensionReply>()
{
    return {field("ExtensionList", &api::GetExtensionReply::pairs),
            field("CompleteFlag", &api::GetExtensionReply::complete, Need::Required),
            field("LatestSeq", &api::GetExtensionReply::latest, Need::Required),
            field("ClearSeq", &api::GetExtensionReply::cleared, Need::Required), rest(&api::GetExtensionReply::others)};
}

template <>
FieldTable fieldsOf<api::MessageLogQuery>()
{
    return {field("ChatType", &api::MessageLogQuery::chatType, Need::Required),
            field("MsgTime", &api::MessageLogQuery::hour, Need::Required)};
}

template <>
FieldTable fieldsOf<api::MessageLogFile>()
{
    return {field("URL", &api::MessageLogFile::url, Need::Required),
            field("ExpireTime", &api::MessageLogFile::expires, Need::Required),
            field("FileSize", &api::MessageLogFile::bytes, Need::Required),
            field("FileMD5", &api::MessageLogFile::md5, Need::Required),
            field("GzipSize", &api::MessageLogFile::gzipBytes, Need::Required),
            field("GzipMD5", &api::MessageLogFile::gzipMd5, Need::Required),
            rest(&api::MessageLogFile::others)};
}

template <>
FieldTable fieldsOf<api::MessageLogReply>()
{
    return {field("File", &api::MessageLogReply::files), rest(&api::MessageLogReply::others)};
}

} // namespace imdesk
