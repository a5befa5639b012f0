// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/conversationservice.h"

#include "core/api/groupplace.h"

namespace imdesk {

QFuture<Result<api::PrivateHistoryReply>> ConversationService::privatePage(const Conversation &pair, qint64 maxTime,
                                                                           const QString &lastKey)
{
    api::PrivateHistory request;
    request.operatorAccount = pair.self;
    request.peer = pair.peer;
    request.count = privatePerPage;
    request.maxTime = maxTime;
    if (!lastKey.isEmpty())
        request.lastKey = lastKey;
    return m_client.call(api::privateHistory, request);
}

QFuture<Result<api::GroupHistoryReply>> ConversationService::groupPage(const QString &group, std::optional<qint64> seq,
                                                                       int number)
{
    const api::GroupPlace place = api::groupPlace(group);
    api::GroupHistory request;
    request.groupId = place.groupId;
    request.topicId = place.topicId;
    request.number = number;
    request.seq = seq;
    request.withRecalled = 1;
    return m_client.call(api::groupHistory, request);
}

QFuture<Result<EmptyReply>> ConversationService::modify(const Conversation &where, const HistoryMessage &message,
                                                        const QList<api::MsgElement> &body,
                                                        const std::optional<QString> &cloudData)
{
    if (where.isGroup()) {
        const api::GroupPlace place = api::groupPlace(where.group);
        api::ModifyGroupMsg request;
        request.groupId = place.groupId;
        request.topicId = place.topicId;
        request.seq = message.seq;
        request.body = body;
        request.cloudData = cloudData;
        return m_client.call(api::modifyGroupMsg, request);
    }
    return m_client.call(api::modifyMsg, api::ModifyMsg{message.from, message.to, message.key, body, cloudData});
}

QFuture<Result<EmptyReply>> ConversationService::markRead(const QString &reader, const QString &peer, qint64 until)
{
    return m_client.call(api::setMsgRead, api::SetMsgRead{reader, peer, QString::number(until)});
}

QFuture<Result<EmptyReply>> ConversationService::recallSender(const QString &group, const QString &sender)
{
    const api::GroupPlace place = api::groupPlace(group);
    return m_client.call(api::withdrawBySender, api::WithdrawBySender{place.groupId, sender, place.topicId});
}

} // namespace imdesk
