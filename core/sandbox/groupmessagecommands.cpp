// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/commands.h"
#include "core/sandbox/groupflows.h"
#include "core/sandbox/groupjson.h"
#include "core/sandbox/messagebody.h"
#include "core/sandbox/messageflows.h"

namespace imdesk::sim {

namespace {

constexpr qsizetype groupMessageBytes = 12'288; // 12 KB
constexpr int groupMessagesPerSecond = 40;
constexpr int mostMentions = 30;
constexpr int historyRows = 20;
constexpr quint32 roamingSeconds = 7 * 86'400;

quint8 priorityFrom(const QString &name)
{
    return name == QLatin1String("High") ? 1 : name == QLatin1String("Low") ? 3 : 2;
}

/// The event of a send that failed for its own sake; a muted sender fires nothing.
void sendFailed(Service &service, const CallPtr &call, const Refusal &refusal)
{
    const Group *group = service.world.group(call->text(QLatin1String("GroupId")));
    const QString from = call->text(QLatin1String("From_Account"));
    QJsonObject event{{QStringLiteral("GroupId"), call->text(QLatin1String("GroupId"))},
                      {QStringLiteral("Type"), group ? typeName(group->type) : QString()},
                      {QStringLiteral("From_Account"), from.isEmpty() ? call->admin : from},
                      {QStringLiteral("Operator_Account"), call->admin},
                      {QStringLiteral("Random"), call->number(QLatin1String("Random"))},
                      {QStringLiteral("OnlineOnlyFlag"), call->number(QLatin1String("OnlineOnlyFlag")) > 0 ? 1 : 0},
                      {QStringLiteral("MsgBody"), call->body.value(QLatin1String("MsgBody"))},
                      {QStringLiteral("ErrorCode"), refusal.code},
                      {QStringLiteral("ErrorInfo"), refusal.info},
                      {QStringLiteral("EventTime"), eventTime(service)}};
    service.hooks.after(QStringLiteral("Group.CallbackSendMsgException"), event,
                        {call->peer, QStringLiteral("RESTAPI"), call->admin});
}

Refusal checkContent(const Service &service, const Call &call, const Group &group)
{
    const QJsonArray body = call.body.value(QLatin1String("MsgBody")).toArray();
    if (const QString words = messageBodyProblem(body); !words.isEmpty())
        return {10004, words};
    const QString custom = call.text(QLatin1String("CloudCustomData"));
    if (messageBytes(body, custom) > groupMessageBytes)
        return {80002, QStringLiteral("the message is longer than %1 bytes").arg(groupMessageBytes)};
    const bool onlineOnly = call.number(QLatin1String("OnlineOnlyFlag")) > 0;
    const bool control = !call.body.value(QLatin1String("SendMsgControl")).toArray().isEmpty();
    if (isLive(group.type) && (onlineOnly || control || call.body.contains(QLatin1String("To_Account"))))
        return {10004,
                QStringLiteral("OnlineOnlyFlag, SendMsgControl and To_Account are not supported by this group type")};
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

void sendGroupMsg(Service &service, const CallPtr &call)
{
    const QString id = call->text(QLatin1String("GroupId"));
    const GroupIndex index = service.world.groupIndex(id);
    if (index == noGroup) {
        const Refusal refusal = unknownGroup(id);
        sendFailed(service, call, refusal);
        call->fail(refusal);
        return;
    }
    const Group &group = service.world.groupAt(index);
    if (Refusal refusal = checkContent(service, *call, group)) {
        call->fail(refusal);
        return;
    }
    const auto message = std::make_shared<Outgoing>();
    const QString from = call->text(QLatin1String("From_Account"));
    message->fromId = from.isEmpty() ? call->admin : from;
    message->from = service.world.account(message->fromId);
    if (isMutedIn(service, group, message->from, message->fromId)) {
        call->fail(10017, QStringLiteral("the sender is muted in this group"));
        return;
    }
    if (service.options.enforceRates &&
        !service.groupRates[index].admit(groupMessagesPerSecond, service.clock.nowMs())) {
        const Refusal refusal{10023, QStringLiteral("msg count exceeds limit,please retry later")};
        sendFailed(service, call, refusal);
        call->fail(refusal);
        return;
    }
    const QStringList forbidden = stringsOf(call->body.value(QLatin1String("ForbidCallbackControl")));
    message->body = call->body.value(QLatin1String("MsgBody")).toArray();
    message->customData = call->text(QLatin1String("CloudCustomData"));
    message->onlineOnly = call->number(QLatin1String("OnlineOnlyFlag")) > 0;
    message->beforeHook = !forbidden.contains(QLatin1String("ForbidBeforeSendMsgCallback"));
    message->afterHook = !forbidden.contains(QLatin1String("ForbidAfterSendMsgCallback"));
    message->random = quint32(call->number(QLatin1String("Random")));
    message->priority = priorityFrom(call->text(QLatin1String("MsgPriority")));
    sendToGroup(service, index, message, {call->peer, QStringLiteral("RESTAPI"), call->admin},
                [call](const Sent &sent) {
                    if (sent.refusal)
                        call->fail(sent.refusal);
                    else
                        call->ok({{QStringLiteral("MsgTime"), qint64(sent.time)},
                                  {QStringLiteral("MsgSeq"), qint64(sent.seq)}});
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
    if (call->text(QLatin1String("Content")).isEmpty()) {
        call->fail(10004, QStringLiteral("Content is empty"));
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

QJsonObject historyRow(const Service &service, const Group &group, quint32 seq)
{
    const GroupMessage *message = group.message(seq);
    const bool expired = !message || message->time + roamingSeconds < service.now();
    const bool place = expired || message->system;
    QJsonObject row{{QStringLiteral("From_Account"),
                     expired || message->sender == nobody ? QString() : service.world.idOf(message->sender)},
                    {QStringLiteral("IsPlaceMsg"), place ? 1 : 0},
                    {QStringLiteral("MsgBody"), place ? QJsonArray() : message->elements()},
                    {QStringLiteral("MsgPriority"), message ? int(message->priority) : 2},
                    {QStringLiteral("MsgRandom"), message ? qint64(message->random) : 0},
                    {QStringLiteral("MsgSeq"), qint64(seq)},
                    {QStringLiteral("MsgTimeStamp"), message ? qint64(message->time) : 0}};
    if (message && message->system)
        row.insert(QStringLiteral("IsSystemMsg"), 1);
    return row;
}

void groupMsgGetSimple(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return;
    const Group &group = service.world.groupAt(index);
    if (isLive(group.type)) {
        call->fail(10007, QStringLiteral("this group type keeps no history"));
        return;
    }
    const qint64 asked = call->number(QLatin1String("ReqMsgNumber"));
    const qint64 newest = qint64(group.nextSeq) - 1;
    const bool fromNewest = call->number(QLatin1String("ReqMsgSeq")) <= 0;
    if (asked < 1 || call->number(QLatin1String("ReqMsgSeq")) < 0) {
        call->fail(10004, QStringLiteral("ReqMsgNumber must be at least 1 and ReqMsgSeq not negative"));
        return;
    }
    const qint64 highest = fromNewest ? newest : std::min(newest, call->number(QLatin1String("ReqMsgSeq")));
    const qint64 lowest = std::max<qint64>(1, highest - std::min<qint64>(asked, historyRows) + 1);
    QJsonArray rows;
    bool allExpired = true;
    for (qint64 seq = highest; seq >= lowest; --seq) {
        rows.append(historyRow(service, group, quint32(seq)));
        const GroupMessage *message = group.message(quint32(seq));
        allExpired = allExpired && (!message || message->time + roamingSeconds < service.now());
    }
    const bool truncated = asked > historyRows && highest - historyRows >= 1;
    call->ok({{QStringLiteral("GroupId"), group.id},
              {QStringLiteral("IsFinished"), !truncated   ? 1
                                             : allExpired ? 2
                                                          : 0},
              {QStringLiteral("RspMsgList"), rows}});
}

} // namespace

QList<CommandEntry> groupMessageCommands()
{
    return {{"group_open_http_svc/send_group_msg", sendGroupMsg},
            {"group_open_http_svc/send_group_system_notification", sendGroupSystemNotification},
            {"group_open_http_svc/group_msg_get_simple", groupMsgGetSimple}};
}

} // namespace imdesk::sim
