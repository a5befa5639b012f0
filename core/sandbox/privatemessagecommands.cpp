// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/commands.h"
#include "core/sandbox/groupjson.h"
#include "core/sandbox/messagebody.h"
#include "core/sandbox/messageflows.h"

namespace imdesk::sim {

namespace {

constexpr qsizetype privateMessageBytes = 8'000;

void sendMsg(Service &service, const CallPtr &call)
{
    const AccountIndex to = service.world.account(call->text(QLatin1String("To_Account")));
    const QString from = call->text(QLatin1String("From_Account"));
    if (to == nobody) {
        call->fail(90012, QStringLiteral("To_Account is not registered"));
        return;
    }
    if (!from.isEmpty() && service.world.account(from) == nobody) {
        call->fail(90048, QStringLiteral("From_Account does not exist"));
        return;
    }
    const auto message = std::make_shared<Outgoing>();
    message->body = call->body.value(QLatin1String("MsgBody")).toArray();
    message->customData = call->text(QLatin1String("CloudCustomData"));
    if (const QString words = messageBodyProblem(message->body); !words.isEmpty()) {
        call->fail(90002, words);
        return;
    }
    if (messageBytes(message->body, message->customData) > privateMessageBytes) {
        call->fail(93000, QStringLiteral("the message is longer than %1 bytes").arg(privateMessageBytes));
        return;
    }
    message->fromId = from.isEmpty() ? call->admin : from;
    message->from = service.world.account(message->fromId);
    const QStringList forbidden = stringsOf(call->body.value(QLatin1String("ForbidCallbackControl")));
    message->beforeHook = !forbidden.contains(QLatin1String("ForbidBeforeSendMsgCallback"));
    message->afterHook = !forbidden.contains(QLatin1String("ForbidAfterSendMsgCallback"));
    message->onlineOnly = call->number(QLatin1String("MsgLifeTime"), 1) == 0;
    message->random = quint32(call->number(QLatin1String("MsgRandom")));
    message->seq = call->body.contains(QLatin1String("MsgSeq")) ? quint32(call->number(QLatin1String("MsgSeq")))
                                                                : quint32(service.random.next());
    sendToPerson(service, to, message, {call->peer, QStringLiteral("RESTAPI"), call->admin}, [call](const Sent &sent) {
        if (sent.refusal)
            call->fail(sent.refusal);
        else
            call->ok({{QStringLiteral("MsgTime"), qint64(sent.time)}, {QStringLiteral("MsgKey"), sent.key}});
    });
}

} // namespace

QList<CommandEntry> privateMessageCommands() { return {{"openim/sendmsg", sendMsg}}; }

} // namespace imdesk::sim
