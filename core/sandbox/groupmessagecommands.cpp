// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/commands.h"
#include "core/sandbox/contentsafety.h"
#include "core/sandbox/groupjson.h"
#include "core/sandbox/messagebody.h"
#include "core/sandbox/messageflows.h"

#include <QJsonDocument>

namespace imdesk::sim {

namespace {

constexpr int groupMessagesPerSecond = 40;
constexpr int mostMentions = 30;
constexpr int mostNamedReceivers = 50;
constexpr qsizetype notificationBytes = 8'000;
constexpr quint32 broadcastMemory = 300;

/// 1 is the highest; pages name three, server SDKs a fourth.
quint8 priorityFrom(const QString &name)
{
    static const QStringList names{QStringLiteral("High"), QStringLiteral("Normal"), QStringLiteral("Low"),
                                   QStringLiteral("Lowest")};
    const qsizetype place = names.indexOf(name);
    return place < 0 ? 2 : quint8(place + 1);
}

Refusal checkContent(const Service &service, const Call &call, const Group &group)
{
    const QJsonArray body = call.body.value(QLatin1String("MsgBody")).toArray();
    if (const QString words = messageBodyProblem(body); !words.isEmpty())
        return {10004, words};
    const QString custom = call.text(QLatin1String("CloudCustomData"));
    if (const QString words = pushInfoProblem(call.body.value(QLatin1String("OfflinePushInfo"))); !words.isEmpty())
        return {10004, words};
    if (messageBytes(body, custom) > groupMessageBytes)
        return {80002, QStringLiteral("the message is longer than %1 bytes").arg(groupMessageBytes)};
    const bool onlineOnly = call.number(QLatin1String("OnlineOnlyFlag")) > 0;
    const bool control = !call.body.value(QLatin1String("SendMsgControl")).toArray().isEmpty();
    const QJsonArray named = call.body.value(QLatin1String("To_Account")).toArray();
    if (isLive(group.type) && (onlineOnly || control || !named.isEmpty()))
        return {10004,
                QStringLiteral("OnlineOnlyFlag, SendMsgControl and To_Account are not supported by this group type")};
    if (!named.isEmpty() && (group.type == GroupType::Community || named.size() > mostNamedReceivers))
        return {10004,
                QStringLiteral("To_Account names at most %1 members, and none of a community").arg(mostNamedReceivers)};
    if (onlineOnly && control)
        return {10004, QStringLiteral("SendMsgControl cannot be used together with OnlineOnlyFlag")};
    const QJsonArray mentions = call.body.value(QLatin1String("GroupAtInfo")).toArray();
    if (mentions.size() > mostMentions)
        return {10053, QStringLiteral("at most %1 members can be mentioned").arg(mostMentions)};
    for (const auto &mention : mentions) {
        const bool all = mention.toObject().value(QLatin1String("GroupAtAllFlag")).toInt() == 1;
        if (all && group.type == GroupType::Community)
            return {10004, QStringLiteral("@all is not supported by communities")};
        if (!all && !mention.toObject().value(QLatin1String("GroupAt_Account")).isString())
            return {10004, QStringLiteral("GroupAt_Account is missing")};
    }
    const QString from = call.text(QLatin1String("From_Account"));
    if (!from.isEmpty() && service.world.account(from) == nobody)
        return {10004, QStringLiteral("From_Account %1 does not exist").arg(from)};
    if (group.type == GroupType::BChatRoom && !from.isEmpty() && from != call.admin)
        return {10007, QStringLiteral("only the app admin speaks in this group type")};
    return {};
}

std::shared_ptr<Outgoing> groupMessageOf(Service &service, const Call &call)
{
    auto message = std::make_shared<Outgoing>();
    const QString from = call.text(QLatin1String("From_Account"));
    const QStringList forbidden = stringsOf(call.body.value(QLatin1String("ForbidCallbackControl")));
    const QStringList control = stringsOf(call.body.value(QLatin1String("SendMsgControl")));
    message->fromId = from.isEmpty() ? call.admin : from;
    message->topicId = call.text(QLatin1String("TopicId"));
    message->from = service.world.account(message->fromId);
    message->body = call.body.value(QLatin1String("MsgBody")).toArray();
    message->customData = call.text(QLatin1String("CloudCustomData"));
    message->onlineOnly = call.number(QLatin1String("OnlineOnlyFlag")) > 0;
    message->beforeHook = !forbidden.contains(QLatin1String("ForbidBeforeSendMsgCallback"));
    message->afterHook = !forbidden.contains(QLatin1String("ForbidAfterSendMsgCallback"));
    // What goes to some members only never counts as unread.
    message->counts = !control.contains(QLatin1String("NoUnread")) &&
                      call.body.value(QLatin1String("To_Account")).toArray().isEmpty();
    message->movesConversation = !control.contains(QLatin1String("NoLastMsg"));
    message->random = quint32(call.number(QLatin1String("Random")));
    message->priority = priorityFrom(call.text(QLatin1String("MsgPriority")));
    message->needReceipt = call.number(QLatin1String("NeedReadReceipt")) == 1;
    message->extensible = call.number(QLatin1String("SupportMessageExtension")) == 1;
    return message;
}

/// What forbids the message before anybody is asked.
Refusal sendProblem(Service &service, const Call &call, const Outgoing &message)
{
    const QString id = call.text(QLatin1String("GroupId"));
    const GroupIndex index = service.world.groupIndex(id);
    if (index == noGroup)
        return unknownGroup(id);
    const Group &group = service.world.groupAt(index);
    if (Refusal refusal = checkContent(service, call, group))
        return refusal;
    if (!message.topicId.isEmpty()) {
        const Topic *topic = service.world.topics.find(index, message.topicId);
        if (!topic)
            return {10015, QStringLiteral("there is no such topic in this group")};
        const Member *member = message.from == nobody ? nullptr : group.find(message.from);
        const bool admin = message.fromId == service.options.admin;
        if (topic->muteAll && !admin && !(member && member->role != Role::Member))
            return {10017, QStringLiteral("the topic is muted")};
        if (!admin && topic->mutes.value(message.from) > service.now())
            return {10017, QStringLiteral("the sender is muted in this topic")};
    }
    if (isMutedIn(service, group, message.from, message.fromId)) {
        // Who looks for the mute in the group would not find it there.
        const bool here = message.from != nobody && group.mutedUntil(message.from, service.now()) != 0;
        const bool everywhere =
            message.from != nobody && service.world.mutes.groupsLeft(message.from, service.now()) > 0;
        return {10017, here         ? QStringLiteral("the sender is muted in this group")
                       : everywhere ? QStringLiteral("the sender is muted in all groups of the app")
                                    : QStringLiteral("everybody is muted in this group but its owner and admins")};
    }
    if (service.options.enforceRates &&
        !service.groupRates[index].admit(groupMessagesPerSecond, service.realClock.nowMs()))
        return {10023, QStringLiteral("msg count exceeds limit,please retry later")};
    return {};
}

void sendGroupMsg(Service &service, const CallPtr &call)
{
    const std::shared_ptr<Outgoing> message = groupMessageOf(service, *call);
    const Origin origin{call->peer, QStringLiteral("RESTAPI"), call->admin};
    const QString id = call->text(QLatin1String("GroupId"));
    if (const Refusal refusal = sendProblem(service, *call, *message)) {
        groupSendFailed(service, id, *message, origin, refusal);
        call->fail(refusal);
        return;
    }
    sendToGroup(service, service.world.groupIndex(id), message, origin, [call](const Sent &sent) {
        if (sent.refusal)
            call->fail(sent.refusal);
        else
            call->ok({{QStringLiteral("MsgTime"), qint64(sent.time)}, {QStringLiteral("MsgSeq"), qint64(sent.seq)}});
    });
}

void sendGroupSystemNotification(Service &service, const CallPtr &call)
{
    if (service.options.notificationsClosed) {
        call->fail(10026, QStringLiteral("this command is not enabled for the SDKAppID"));
        return;
    }
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return;
    const Group &group = service.world.groupAt(index);
    const QStringList names = stringsOf(call->body.value(QLatin1String("ToMembers_Account")));
    const QString topicId = call->text(QLatin1String("TopicId"));
    if (!topicId.isEmpty() && !service.world.topics.find(index, topicId)) {
        call->fail(10015, QStringLiteral("there is no such topic in this group"));
        return;
    }
    if (call->text(QLatin1String("Content")).isEmpty()) {
        call->fail(10004, QStringLiteral("Content is empty"));
        return;
    }
    if (call->text(QLatin1String("Content")).toUtf8().size() > notificationBytes) {
        call->fail(10020, QStringLiteral("Content is longer than %1 bytes").arg(notificationBytes));
        return;
    }
    if (isLive(group.type) && !names.isEmpty()) {
        call->fail(10004,
                   QStringLiteral("ToMembers_Account is not supported by this group type, it notifies everyone"));
        return;
    }
    // Nothing is kept, numbered or called back: it reaches who is online now, or nobody.
    call->ok();
}

/// Reaches every live room of the app, kept nowhere, called back to nobody.
void sendBroadcastMsg(Service &service, const CallPtr &call)
{
    const QJsonArray body = call->body.value(QLatin1String("MsgBody")).toArray();
    const QString from = call->text(QLatin1String("From_Account"));
    if (!from.isEmpty() && service.world.account(from) == nobody) {
        call->fail(10004, QStringLiteral("From_Account %1 does not exist").arg(from));
        return;
    }
    if (const QString words = messageBodyProblem(body); !words.isEmpty()) {
        call->fail(10004, words);
        return;
    }
    if (messageBytes(body, call->text(QLatin1String("CloudCustomData"))) > groupMessageBytes) {
        call->fail(80002, QStringLiteral("the message is longer than %1 bytes").arg(groupMessageBytes));
        return;
    }
    if (const Refusal refusal = unsafeBody(service, body)) {
        call->fail(refusal);
        return;
    }
    const QByteArray repeat = "b" + QByteArray::number(call->number(QLatin1String("Random"))) + '\n' +
                              QJsonDocument(body).toJson(QJsonDocument::Compact);
    const SeenMessage *first = service.seen(repeat, broadcastMemory);
    const quint32 seq = first ? first->seq : ++service.broadcasts;
    if (!first)
        service.remember(repeat, {service.now(), seq, {}});
    call->ok({{QStringLiteral("MsgSeq"), qint64(seq)}});
}

} // namespace

QList<CommandEntry> groupMessageCommands()
{
    return {{"group_open_http_svc/send_group_msg", sendGroupMsg},
            {"group_open_http_svc/send_group_system_notification", sendGroupSystemNotification},
            {"group_open_http_svc/send_broadcast_msg", sendBroadcastMsg}};
}

} // namespace imdesk::sim
