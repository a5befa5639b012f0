// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/conversationservice.h"

#include "core/api/groupplace.h"

namespace imdesk {

api::PrivateMessagePages ConversationService::privatePages(const Conversation &pair, qint64 maxTime)
{
    api::PrivateHistory first;
    first.operatorAccount = pair.self;
    first.peer = pair.peer;
    first.count = privatePerPage;
    first.maxTime = maxTime;
    return api::PrivateMessagePages(first);
}

api::GroupMessagePages ConversationService::groupPages(const QString &group, std::optional<qint64> seq, int number)
{
    const api::GroupPlace place = api::groupPlace(group);
    api::GroupHistory first;
    first.groupId = place.groupId;
    first.topicId = place.topicId;
    first.number = number;
    first.seq = seq;
    first.withRecalled = 1;
    return api::GroupMessagePages(first);
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
