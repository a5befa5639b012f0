// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/commands.h"
#include "core/sandbox/groupjson.h"
#include "core/sandbox/messagebody.h"
#include "core/sandbox/messageflows.h"
#include "core/sandbox/messagekeeping.h"

namespace imdesk::sim {

namespace {

constexpr int batchMessagesPerMinute = 12'000; ///< a receiver is a message
constexpr quint32 oldestOwnTime = PrivateStore::roamingSeconds;

/// What is wrong with the content of a message, in the codes of the one-to-one service.
Refusal contentProblem(const Call &call)
{
    const QJsonArray body = call.body.value(QLatin1String("MsgBody")).toArray();
    if (const QString words = messageBodyProblem(body); !words.isEmpty())
        return {90002, words};
    if (const QString words = pushInfoProblem(call.body.value(QLatin1String("OfflinePushInfo"))); !words.isEmpty())
        return {90010, words};
    if (messageBytes(body, call.text(QLatin1String("CloudCustomData"))) > privateMessageBytes)
        return {93000, QStringLiteral("the message is longer than %1 bytes").arg(privateMessageBytes)};
    return {};
}

quint32 seqOf(Service &service, const Call &call)
{
    return call.body.contains(QLatin1String("MsgSeq")) ? quint32(call.number(QLatin1String("MsgSeq")))
                                                       : quint32(service.random.next());
}

/// What sendmsg and batchsendmsg have in common. The sender is known to exist.
void fillMessage(Service &service, const Call &call, const QString &from, Outgoing &message)
{
    message.fromId = from;
    message.from = service.world.addAccount(from, service.now()); // only the admin's own account may be missing
    message.body = call.body.value(QLatin1String("MsgBody")).toArray();
    message.customData = call.text(QLatin1String("CloudCustomData"));
    message.random = quint32(call.number(QLatin1String("MsgRandom")));
    message.seq = seqOf(service, call);
    message.onlineOnly =
        call.number(QLatin1String("MsgLifeTime"), 1) == 0 || call.number(QLatin1String("OnlineOnlyFlag")) == 1;
    message.hiddenFromSender = call.number(QLatin1String("SyncOtherMachine"), 1) == 2;
    const QStringList control = stringsOf(call.body.value(QLatin1String("SendMsgControl")));
    message.counts = !control.contains(QLatin1String("NoUnread"));
    message.movesConversation = !control.contains(QLatin1String("NoLastMsg"));
}

/// The sender's own time is taken where the message would be found again; else the service's counts.
quint32 ownTime(const Service &service, const Call &call)
{
    const qint64 time = call.number(QLatin1String("MsgTimeStamp"));
    return time > qint64(service.now()) - oldestOwnTime && time <= qint64(service.now()) ? quint32(time) : 0;
}

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
    if (const Refusal refusal = contentProblem(*call)) {
        call->fail(refusal);
        return;
    }
    const auto message = std::make_shared<Outgoing>();
    fillMessage(service, *call, from.isEmpty() ? call->admin : from, *message);
    message->time = ownTime(service, *call);
    const QStringList forbidden = stringsOf(call->body.value(QLatin1String("ForbidCallbackControl")));
    message->beforeHook = !forbidden.contains(QLatin1String("ForbidBeforeSendMsgCallback"));
    message->afterHook = !forbidden.contains(QLatin1String("ForbidAfterSendMsgCallback"));
    sendToPerson(service, to, message, {call->peer, QStringLiteral("RESTAPI"), call->admin}, [call](const Sent &sent) {
        if (sent.refusal)
            call->fail(sent.refusal);
        else
            call->ok({{QStringLiteral("MsgTime"), qint64(sent.time)}, {QStringLiteral("MsgKey"), sent.key}});
    });
}

void batchSendMsg(Service &service, const CallPtr &call)
{
    const QJsonValue from = call->body.value(QLatin1String("From_Account"));
    if (!from.isUndefined() && service.world.account(from.toString()) == nobody) {
        call->fail(90008, QStringLiteral("From_Account is empty or not registered"));
        return;
    }
    if (const Refusal refusal = contentProblem(*call)) {
        call->fail(refusal);
        return;
    }
    QList<AccountIndex> receivers;
    QJsonArray failed;
    const QStringList names = stringsOf(call->body.value(QLatin1String("To_Account")));
    for (const QString &name : names) {
        const AccountIndex index = service.world.account(name);
        if (index == nobody)
            failed.append(QJsonObject{{QStringLiteral("To_Account"), name}, {QStringLiteral("ErrorCode"), 70107}});
        else if (!receivers.contains(index))
            receivers.append(index);
    }
    if (receivers.isEmpty()) {
        call->fail(90012, QStringLiteral("invalid To_Account"));
        return;
    }
    if (service.options.enforceRates &&
        !service.batchBudget.admit(receivers.size(), batchMessagesPerMinute, service.bothTimes())) {
        call->fail(90057, QStringLiteral("more than %1 messages a minute").arg(batchMessagesPerMinute));
        return;
    }
    Outgoing message;
    fillMessage(service, *call, from.isUndefined() ? call->admin : from.toString(), message);
    const Sent sent = sendToMany(service, receivers, message);
    if (sent.refusal) {
        call->fail(sent.refusal);
        return;
    }
    QJsonObject fields{{QStringLiteral("MsgKey"), sent.key}};
    if (!failed.isEmpty()) {
        // Neither OK nor FAIL: the one command with a third status.
        fields.insert(QStringLiteral("ActionStatus"), QStringLiteral("SomeError"));
        fields.insert(QStringLiteral("ErrorList"), failed);
    }
    call->ok(fields);
}

void importMsg(Service &service, const CallPtr &call)
{
    const qint64 kind = call->number(QLatin1String("SyncFromOldSystem"));
    if (kind != 1 && kind != 2 && kind != 5) {
        call->fail(90030, QStringLiteral("SyncFromOldSystem must be 5 (1 in older documents) or 2"));
        return;
    }
    const AccountIndex from = service.world.account(call->text(QLatin1String("From_Account")));
    const AccountIndex to = service.world.account(call->text(QLatin1String("To_Account")));
    if (from == nobody || to == nobody) {
        call->fail(from == nobody ? 90008 : 90012, from == nobody ? QStringLiteral("From_Account is not registered")
                                                                  : QStringLiteral("To_Account is not registered"));
        return;
    }
    const qint64 time = call->number(QLatin1String("MsgTimeStamp"));
    if (time < 0 || time > 4294967295) {
        call->fail(90006, QStringLiteral("MsgTimeStamp must be seconds since 1970"));
        return;
    }
    if (const Refusal refusal = contentProblem(*call)) {
        call->fail(refusal);
        return;
    }
    PrivateMessage message;
    message.key = {seqOf(service, *call), quint32(call->number(QLatin1String("MsgRandom"))), quint32(time)};
    message.from = from;
    message.to = to;
    message.unread = kind != 2 && from != to;
    message.body = call->body.value(QLatin1String("MsgBody")).toArray();
    message.customData = call->text(QLatin1String("CloudCustomData"));
    // A repeat in either direction is accepted, and the first content stays.
    if (!service.world.privates.holds(from, to, message.key))
        keepPrivate(service, std::move(message), {true, false, true});
    call->ok();
}

void modifyC2CMsg(Service &service, const CallPtr &call)
{
    const AccountIndex from = service.world.account(call->text(QLatin1String("From_Account")));
    const AccountIndex to = service.world.account(call->text(QLatin1String("To_Account")));
    if (from == nobody || to == nobody) {
        call->fail(from == nobody ? 20003 : 90012, from == nobody ? QStringLiteral("From_Account does not exist")
                                                                  : QStringLiteral("To_Account is not registered"));
        return;
    }
    const bool newBody = call->body.contains(QLatin1String("MsgBody"));
    const QJsonValue newData = call->body.value(QLatin1String("CloudCustomData"));
    if (!newBody && newData.isUndefined()) {
        call->fail(90010, QStringLiteral("neither MsgBody nor CloudCustomData is given"));
        return;
    }
    const auto key = MsgKey::from(call->text(QLatin1String("MsgKey")));
    PrivateMessage *message = key ? service.world.privates.find(from, to, *key) : nullptr;
    if (!message) {
        call->fail(20022, QStringLiteral("the message does not exist"));
        return;
    }
    if (message->recalled) {
        call->fail(20023, QStringLiteral("the message was recalled"));
        return;
    }
    const QJsonArray body = newBody ? call->body.value(QLatin1String("MsgBody")).toArray() : message->body;
    const QString data = newData.isUndefined() ? message->customData : newData.toString();
    if (const QString words = messageBodyProblem(body); !words.isEmpty()) {
        call->fail(90002, words);
        return;
    }
    if (messageBytes(body, data) > privateMessageBytes) {
        call->fail(93000, QStringLiteral("the message is longer than %1 bytes").arg(privateMessageBytes));
        return;
    }
    message->body = body;
    message->customData = data;
    call->ok({{QStringLiteral("ErrorInfo"), QStringLiteral("succeed")}});
}

} // namespace

QList<CommandEntry> privateMessageCommands()
{
    return {{"openim/sendmsg", sendMsg},
            {"openim/batchsendmsg", batchSendMsg},
            {"openim/importmsg", importMsg},
            {"openim/modify_c2c_msg", modifyC2CMsg}};
}

} // namespace imdesk::sim
