// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/messagerequests.h"

#include "core/api/groupplace.h"

namespace imdesk {

namespace {

std::optional<QString> unlessEmpty(const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); }

std::optional<int> oneIf(bool on) { return on ? std::optional(1) : std::nullopt; }

/// Of one device; contentProblem() has read it before.
template <class Device>
std::optional<Device> deviceOf(const QJsonObject &fields)
{
    const Result<Device> read = decode<Device>(fields);
    return fields.isEmpty() || !read ? std::nullopt : std::optional(*read);
}

std::optional<api::OfflinePushInfo> pushOf(const OutgoingMessage &message)
{
    api::OfflinePushInfo push;
    if (message.noPush) {
        push.pushFlag = 1; // what would be shown of it is then of no use
        return push;
    }
    push.title = unlessEmpty(message.pushTitle);
    push.desc = unlessEmpty(message.pushText);
    push.ext = unlessEmpty(message.pushExt);
    push.android = deviceOf<api::AndroidPush>(message.androidPush);
    push.apns = deviceOf<api::ApnsPush>(message.applePush);
    if (!push.title && !push.desc && !push.ext && !push.android && !push.apns)
        return std::nullopt;
    push.pushFlag = 0;
    return push;
}

QStringList controlOf(const OutgoingMessage &message)
{
    return message.noUnread ? QStringList{QStringLiteral("NoUnread")} : QStringList();
}

QStringList forbiddenOf(const OutgoingMessage &message)
{
    return message.noCallbacks ? QStringList{QStringLiteral("ForbidBeforeSendMsgCallback"),
                                             QStringLiteral("ForbidAfterSendMsgCallback")}
                               : QStringList();
}

QList<api::Mention> mentionsOf(const OutgoingMessage &message)
{
    QList<api::Mention> mentions;
    if (message.mentionAll)
        mentions << api::Mention{1, {}, {}};
    for (const QString &account : message.mentions)
        mentions << api::Mention{0, account, {}};
    return mentions;
}

} // namespace

api::SendMsg privateMessage(const OutgoingMessage &message, const QString &receiver)
{
    api::SendMsg request;
    request.to = receiver;
    request.from = unlessEmpty(message.from);
    request.random = stableNumber(message.id, receiver);
    request.seq = stableNumber(message.id, QString());
    request.body = message.body;
    request.cloudData = unlessEmpty(message.cloudData);
    request.syncOtherMachine = message.syncToSender ? 1 : 2;
    if (message.onlineOnly)
        request.lifeTime = 0;
    request.forbidCallback = forbiddenOf(message);
    request.sendControl = controlOf(message);
    request.push = pushOf(message);
    request.extensible = oneIf(message.extensible);
    return request;
}

api::BatchSendMsg batchMessage(const OutgoingMessage &message, const QStringList &receivers)
{
    api::BatchSendMsg request;
    request.to = receivers;
    request.from = unlessEmpty(message.from);
    // The same for every batch: who is tried again in another cut is still known.
    request.random = stableNumber(message.id, QStringLiteral("batch"));
    request.seq = stableNumber(message.id, QString());
    request.body = message.body;
    request.cloudData = unlessEmpty(message.cloudData);
    request.syncOtherMachine = message.syncToSender ? 1 : 2;
    request.onlineOnly = oneIf(message.onlineOnly);
    request.sendControl = controlOf(message);
    request.push = pushOf(message);
    request.needReceipt = oneIf(message.receipts);
    return request;
}

api::SendGroupMsg groupMessage(const OutgoingMessage &message, const QString &group)
{
    api::SendGroupMsg request;
    const api::GroupPlace place = api::groupPlace(group);
    request.groupId = place.groupId;
    request.topicId = place.topicId;
    request.from = unlessEmpty(message.from);
    request.random = stableNumber(message.id, group);
    request.priority = unlessEmpty(message.priority);
    request.body = message.body;
    request.cloudData = unlessEmpty(message.cloudData);
    request.onlineOnly = oneIf(message.onlineOnly);
    request.forbidCallback = forbiddenOf(message);
    request.sendControl = controlOf(message);
    request.push = pushOf(message);
    request.mentions = mentionsOf(message);
    request.extensible = oneIf(message.extensible);
    request.needReceipt = oneIf(message.receipts);
    return request;
}

ApiError droppedError(const api::SendGroupMsgReply &reply, const QString &requestId)
{
    ApiError dropped = makeError(ApiError::Kind::Service, reply.dropReason.value_or(QString()));
    dropped.code = api::droppedCode;
    dropped.command = QLatin1String(api::sendGroupMsg.path);
    dropped.requestId = requestId;
    return dropped;
}

} // namespace imdesk
