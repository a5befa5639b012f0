// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/messages.h"

namespace imdesk {

template <>
FieldTable fieldsOf<api::Mention>()
{
    return {field("GroupAtAllFlag", &api::Mention::all), field("GroupAt_Account", &api::Mention::account),
            rest(&api::Mention::others)};
}

template <>
FieldTable fieldsOf<api::SendGroupMsg>()
{
    return {field("GroupId", &api::SendGroupMsg::groupId, Need::Required),
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
}

template <>
FieldTable fieldsOf<api::SendGroupMsgReply>()
{
    return {field("MsgTime", &api::SendGroupMsgReply::msgTime, Need::Required),
            field("MsgSeq", &api::SendGroupMsgReply::msgSeq, Need::Required),
            field("MsgDropReason", &api::SendGroupMsgReply::dropReason), rest(&api::SendGroupMsgReply::others)};
}

template <>
FieldTable fieldsOf<api::GroupNotification>()
{
    return {field("GroupId", &api::GroupNotification::groupId, Need::Required),
            field("ToMembers_Account", &api::GroupNotification::members),
            field("Content", &api::GroupNotification::content, Need::Required),
            field("TopicId", &api::GroupNotification::topicId)};
}

template <>
FieldTable fieldsOf<api::GroupHistory>()
{
    return {field("GroupId", &api::GroupHistory::groupId, Need::Required),
            field("ReqMsgNumber", &api::GroupHistory::number, Need::Required),
            field("ReqMsgSeq", &api::GroupHistory::seq), field("WithRecalledMsg", &api::GroupHistory::withRecalled),
            field("TopicId", &api::GroupHistory::topicId)};
}

template <>
FieldTable fieldsOf<api::GroupHistoryMsg>()
{
    return {field("From_Account", &api::GroupHistoryMsg::from, Need::Required),
            field("IsPlaceMsg", &api::GroupHistoryMsg::isPlaceholder),
            field("MsgBody", &api::GroupHistoryMsg::body),
            field("MsgPriority", &api::GroupHistoryMsg::priority),
            field("MsgRandom", &api::GroupHistoryMsg::random),
            field("MsgSeq", &api::GroupHistoryMsg::seq, Need::Required),
            field("MsgTimeStamp", &api::GroupHistoryMsg::time, Need::Required),
            field("IsSystemMsg", &api::GroupHistoryMsg::isSystem),
            rest(&api::GroupHistoryMsg::others)};
}

template <>
FieldTable fieldsOf<api::GroupHistoryReply>()
{
    return {field("GroupId", &api::GroupHistoryReply::groupId),
            field("IsFinished", &api::GroupHistoryReply::isFinished),
            field("RspMsgList", &api::GroupHistoryReply::messages), rest(&api::GroupHistoryReply::others)};
}

template <>
FieldTable fieldsOf<api::SendMsg>()
{
    return {field("SyncOtherMachine", &api::SendMsg::syncOtherMachine),
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
}

template <>
FieldTable fieldsOf<api::SendMsgReply>()
{
    return {field("MsgTime", &api::SendMsgReply::msgTime, Need::Required), field("MsgKey", &api::SendMsgReply::msgKey),
            rest(&api::SendMsgReply::others)};
}

} // namespace imdesk
