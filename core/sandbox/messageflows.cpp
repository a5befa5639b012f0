// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/messageflows.h"

#include "core/sandbox/groupflows.h"
#include "core/sandbox/hookverdict.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace imdesk::sim {

namespace {

constexpr quint32 groupMemory = 300;
constexpr quint32 privateMemory = 120;

QByteArray contentHash(const Outgoing &message)
{
    return QCryptographicHash::hash(QJsonDocument(message.body).toJson(QJsonDocument::Compact) +
                                        message.customData.toUtf8(),
                                    QCryptographicHash::Sha1);
}

void putContent(QJsonObject &event, const Outgoing &message)
{
    event.insert(QStringLiteral("OnlineOnlyFlag"), message.onlineOnly ? 1 : 0);
    event.insert(QStringLiteral("MsgBody"), message.body);
    if (!message.customData.isEmpty())
        event.insert(QStringLiteral("CloudCustomData"), message.customData);
}

void replaceContent(Service &service, Outgoing &message, const HookVerdict &verdict)
{
    if (!verdict.msgBody.isEmpty())
        message.body = verdict.msgBody;
    if (!verdict.customData.isNull())
        message.customData = verdict.customData;
    if (!verdict.msgBody.isEmpty() || !verdict.customData.isNull())
        ++service.counters.refused;
}

QJsonObject groupMessageEvent(const Service &service, const Group &group, const Outgoing &message, const Origin &origin)
{
    QJsonObject event = groupEvent(service, group);
    event.insert(QStringLiteral("From_Account"), message.fromId);
    event.insert(QStringLiteral("Operator_Account"), origin.account);
    event.insert(QStringLiteral("Random"), qint64(message.random));
    putContent(event, message);
    return event;
}

QJsonObject privateEvent(const Service &service, const Outgoing &message, AccountIndex to, quint32 time,
                         const QString &key)
{
    QJsonObject event{
        {QStringLiteral("From_Account"), message.fromId}, {QStringLiteral("To_Account"), service.world.idOf(to)},
        {QStringLiteral("MsgSeq"), qint64(message.seq)},  {QStringLiteral("MsgRandom"), qint64(message.random)},
        {QStringLiteral("MsgTime"), qint64(time)},        {QStringLiteral("MsgKey"), key}};
    putContent(event, message);
    return event;
}

/// Who gets the message now, and who by push.
void countGroupDelivery(Service &service, const Group &group, AccountIndex sender)
{
    qint64 online = 0;
    qint64 pushed = 0;
    for (const Member &member : group.members()) {
        const Account &account = service.world.at(member.account);
        if (member.account == sender || member.flag == MsgFlag::Discard)
            continue;
        online += account.online ? 1 : 0;
        pushed += !account.online && account.pushOnline && member.flag == MsgFlag::AcceptAndNotify ? 1 : 0;
    }
    service.world.statistics.add(Figure::GroupDown, online);
    service.world.statistics.add(Figure::GroupPush, pushed);
}

Sent deliverToGroup(Service &service, GroupIndex index, const Outgoing &message)
{
    Group &group = service.world.groupAt(index);
    Sent sent;
    sent.time = service.now();
    // Only what is kept takes a number; live rooms keep nothing, yet number their messages in passing.
    if (message.onlineOnly)
        sent.seq = group.nextSeq;
    else if (isLive(group.type))
        sent.seq = group.nextSeq++;
    else {
        GroupMessage kept;
        kept.time = sent.time;
        kept.random = message.random;
        kept.sender = message.from;
        kept.priority = message.priority;
        kept.body = message.body;
        sent.seq = group.keep(std::move(kept));
    }
    group.lastMsg = sent.time;
    group.active = true;
    if (Member *member = message.from == nobody ? nullptr : group.find(message.from)) {
        member->lastSent = sent.time;
        member->readSeq = sent.seq;
    }
    service.world.statistics.sentGroup(message.from, index);
    countGroupDelivery(service, group, message.from);
    return sent;
}

} // namespace

QJsonArray textBody(const QString &text)
{
    return {QJsonObject{{QStringLiteral("MsgType"), QStringLiteral("TIMTextElem")},
                        {QStringLiteral("MsgContent"), QJsonObject{{QStringLiteral("Text"), text}}}}};
}

bool isMutedIn(const Service &service, const Group &group, AccountIndex who, const QString &id)
{
    if (id == service.options.admin)
        return false;
    if (who != nobody && group.mutedUntil(who, service.now()))
        return true;
    const Member *member = who == nobody ? nullptr : group.find(who);
    return group.muteAll && !(member && member->role != Role::Member) && !group.isLiveAdmin(who);
}

void sendToGroup(Service &service, GroupIndex index, std::shared_ptr<Outgoing> message, const Origin &origin,
                 std::function<void(Sent)> then)
{
    const QByteArray key = "g" + service.world.groupAt(index).id.toUtf8() + '\n' + message->fromId.toUtf8() + '\n' +
                           QByteArray::number(message->random) + '\n' + contentHash(*message);
    if (const SeenMessage *first = service.seen(key, groupMemory)) {
        then({{}, first->time, first->seq, {}});
        return;
    }
    auto go = [&service, index, message, origin, key, then](const QJsonObject &answer) {
        const HookVerdict verdict = judgeHook(answer, groupMessageRules);
        if (verdict.refusal || verdict.drop)
            ++service.counters.refused;
        if (verdict.refusal) {
            then({verdict.refusal, 0, 0, {}});
            return;
        }
        Group &group = service.world.groupAt(index);
        if (!group.alive) {
            then({{10010, QStringLiteral("this group does not exist")}, 0, 0, {}});
            return;
        }
        if (verdict.drop) {
            then({{}, service.now(), group.nextSeq, {}});
            return;
        }
        replaceContent(service, *message, verdict);
        const Sent sent = deliverToGroup(service, index, *message);
        service.remember(key, {sent.time, sent.seq, {}});
        if (message->afterHook) {
            QJsonObject event = groupMessageEvent(service, service.world.groupAt(index), *message, origin);
            event.insert(QStringLiteral("MsgSeq"), qint64(sent.seq));
            event.insert(QStringLiteral("MsgTime"), qint64(sent.time));
            service.hooks.after(QStringLiteral("Group.CallbackAfterSendMsg"), event, origin);
        }
        then(sent);
    };
    if (message->beforeHook)
        service.hooks.before(QStringLiteral("Group.CallbackBeforeSendMsg"),
                             groupMessageEvent(service, service.world.groupAt(index), *message, origin), origin, go);
    else
        go({});
}

void sendToPerson(Service &service, AccountIndex to, std::shared_ptr<Outgoing> message, const Origin &origin,
                  std::function<void(Sent)> then)
{
    const quint32 time = service.now();
    const QString key = QStringLiteral("%1_%2_%3").arg(message->seq).arg(message->random).arg(time);
    const QByteArray repeat = "p" + message->fromId.toUtf8() + '\n' + service.world.idOf(to).toUtf8() + '\n' +
                              QByteArray::number(message->seq) + '\n' + QByteArray::number(message->random) + '\n' +
                              contentHash(*message);
    if (const SeenMessage *first = service.seen(repeat, privateMemory)) {
        then({{}, first->time, 0, first->key});
        return;
    }
    auto go = [&service, to, message, origin, time, key, repeat, then](const QJsonObject &answer) {
        const HookVerdict verdict = judgeHook(answer, privateMessageRules);
        if (verdict.refusal || verdict.drop)
            ++service.counters.refused;
        if (verdict.refusal || verdict.drop) {
            then({verdict.refusal, time, 0, key});
            return;
        }
        replaceContent(service, *message, verdict);
        service.remember(repeat, {time, 0, key});
        Account &receiver = service.world.at(to);
        DayStatistics &statistics = service.world.statistics;
        statistics.sentC2C(message->from);
        if (receiver.online)
            statistics.add(Figure::C2CDown);
        else if (receiver.pushOnline)
            statistics.add(Figure::C2CPush);
        if (!message->onlineOnly || receiver.online)
            ++receiver.unread;
        if (message->afterHook) {
            QJsonObject event = privateEvent(service, *message, to, time, key);
            event.insert(QStringLiteral("SendMsgResult"), 0);
            event.insert(QStringLiteral("ErrorInfo"), QStringLiteral("send msg succeed"));
            event.insert(QStringLiteral("UnreadMsgNum"), qint64(receiver.unread));
            service.hooks.after(QStringLiteral("C2C.CallbackAfterSendMsg"), event, origin);
        }
        then({{}, time, 0, key});
    };
    if (message->beforeHook)
        service.hooks.before(QStringLiteral("C2C.CallbackBeforeSendMsg"),
                             privateEvent(service, *message, to, time, key), origin, go);
    else
        go({});
}

} // namespace imdesk::sim
