// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/messageflows.h"

#include "core/sandbox/contentsafety.h"
#include "core/sandbox/groupflows.h"
#include "core/sandbox/hookverdict.h"
#include "core/sandbox/messagebody.h"
#include "core/sandbox/messagekeeping.h"

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

/// The size of a message and the code that tells of more.
struct SizeLimit
{
    qsizetype bytes = 0;
    int code = 0;
};
constexpr SizeLimit groupSize{groupMessageBytes, 80002};
constexpr SizeLimit privateSize{privateMessageBytes, 93000};

/// What the app put in the place of the content is held to what holds for any: neither too long nor unsafe.
Refusal replaceContent(Service &service, Outgoing &message, const HookVerdict &verdict, const SizeLimit &limit)
{
    if (!verdict.msgBody.isEmpty() || !verdict.customData.isNull()) {
        if (!verdict.msgBody.isEmpty())
            message.body = verdict.msgBody;
        if (!verdict.customData.isNull())
            message.customData = verdict.customData;
        ++service.counters.refused;
        if (messageBytes(message.body, message.customData) > limit.bytes)
            return {limit.code, QStringLiteral("the message is longer than %1 bytes").arg(limit.bytes)};
    }
    return unsafeBody(service, message.body);
}

QJsonObject groupMessageEvent(const Service &service, const Group &group, const Outgoing &message, const Origin &origin)
{
    QJsonObject event = groupEvent(service, group);
    event.insert(QStringLiteral("From_Account"), message.fromId);
    event.insert(QStringLiteral("Operator_Account"), origin.account);
    event.insert(QStringLiteral("Random"), qint64(message.random));
    if (!message.topicId.isEmpty())
        event.insert(QStringLiteral("TopicId"), message.topicId);
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
    Sent sent;
    sent.time = service.now();
    GroupMessage kept;
    kept.time = sent.time;
    kept.random = message.random;
    kept.sender = message.from;
    kept.priority = message.priority;
    kept.needReceipt = message.needReceipt;
    kept.extensible = message.extensible;
    kept.body = message.body;
    kept.customData = message.customData;
    if (Topic *topic = message.topicId.isEmpty() ? nullptr : service.world.topics.find(index, message.topicId)) {
        sent.seq = keepInTopic(service, index, *topic, std::move(kept), {!message.onlineOnly, true, false});
        if (!message.onlineOnly && message.from != nobody)
            topic->readSeqs.insert(message.from, sent.seq);
        if (!message.onlineOnly && !message.counts)
            topic->leaveUncounted(sent.seq);
        service.world.statistics.sentGroup(message.from, index);
        countGroupDelivery(service, service.world.groupAt(index), message.from);
        return sent;
    }
    sent.seq = keepInGroup(service, index, std::move(kept), {!message.onlineOnly, true, message.movesConversation});
    Group &group = service.world.groupAt(index);
    group.active = true;
    if (Member *member = message.from == nobody ? nullptr : group.find(message.from)) {
        member->lastSent = sent.time;
        if (!message.onlineOnly)
            member->readSeq = sent.seq;
    }
    if (!message.onlineOnly && !message.counts)
        group.leaveUncounted(sent.seq);
    service.world.statistics.sentGroup(message.from, index);
    countGroupDelivery(service, group, message.from);
    return sent;
}

/// What the first sending was answered, for its repeats.
Sent firstAnswer(const SeenMessage &first)
{
    const std::optional<MsgKey> key = MsgKey::from(first.key);
    return {{}, key ? key->time : first.time, first.seq, first.key};
}

void deliverToPerson(Service &service, AccountIndex to, const Outgoing &message, const MsgKey &key)
{
    const Account &receiver = service.world.at(to);
    DayStatistics &statistics = service.world.statistics;
    statistics.sentC2C(message.from);
    if (receiver.online)
        statistics.add(Figure::C2CDown);
    else if (receiver.pushOnline && !message.onlineOnly)
        statistics.add(Figure::C2CPush);
    PrivateMessage kept;
    kept.key = key;
    kept.from = message.from;
    kept.to = to;
    kept.unread = message.counts && to != message.from;
    kept.hiddenFromSender = message.hiddenFromSender;
    kept.body = message.body;
    kept.customData = message.customData;
    keepPrivate(service, std::move(kept), {!message.onlineOnly, !message.onlineOnly, message.movesConversation});
}

/// Whether an account was deleted, as can happen while the app is asked.
bool wasDeleted(const Service &service, AccountIndex who) { return who != nobody && !service.world.at(who).alive; }

/// By index, for an account that was deleted and imported anew has heard nothing yet.
QByteArray repeatKey(const Outgoing &message, AccountIndex to)
{
    return "p" + QByteArray::number(message.from) + '\n' + QByteArray::number(to) + '\n' +
           QByteArray::number(message.seq) + '\n' + QByteArray::number(message.random) + '\n' + contentHash(message);
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
    if (who != nobody &&
        (group.mutedUntil(who, service.now()) || service.world.mutes.groupsLeft(who, service.now()) > 0))
        return true;
    const Member *member = who == nobody ? nullptr : group.find(who);
    return group.muteAll && !(member && member->role != Role::Member) && !group.isLiveAdmin(who);
}

void sendToGroup(Service &service, GroupIndex index, std::shared_ptr<Outgoing> message, const Origin &origin,
                 std::function<void(Sent)> then)
{
    const QByteArray place = placeKey(index, service.world.topics.find(index, message->topicId));
    const QByteArray key = "g" + place + '\n' + message->fromId.toUtf8() + '\n' + QByteArray::number(message->random) +
                           '\n' + contentHash(*message);
    if (const SeenMessage *first = service.seen(key, groupMemory)) {
        then(firstAnswer(*first));
        return;
    }
    auto go = [&service, index, message, origin, place, key, then](const QJsonObject &answer) {
        // The same message may have arrived while the app was asked.
        if (const SeenMessage *first = service.seen(key, groupMemory)) {
            then(firstAnswer(*first));
            return;
        }
        const HookVerdict verdict = judgeHook(answer, groupMessageRules);
        if (verdict.refusal || verdict.drop)
            ++service.counters.refused;
        if (verdict.refusal) {
            then({verdict.refusal, 0, 0, {}});
            return;
        }
        Group &group = service.world.groupAt(index);
        if (!group.alive) {
            const Refusal refusal{10010, QStringLiteral("this group does not exist")};
            groupSendFailed(service, group.id, *message, origin, refusal);
            then({refusal, 0, 0, {}});
            return;
        }
        if (wasDeleted(service, message->from)) {
            const Refusal refusal{10004,
                                  QStringLiteral("From_Account %1 does not exist any more").arg(message->fromId)};
            groupSendFailed(service, group.id, *message, origin, refusal);
            then({refusal, 0, 0, {}});
            return;
        }
        const Topic *topic = service.world.topics.find(index, message->topicId);
        if (placeKey(index, topic) != place) {
            const Refusal refusal{10015, QStringLiteral("there is no such topic in this group any more")};
            groupSendFailed(service, group.id, *message, origin, refusal);
            then({refusal, 0, 0, {}});
            return;
        }
        if (verdict.drop) {
            then({{}, service.now(), 0, {}});
            return;
        }
        if (const Refusal refusal = replaceContent(service, *message, verdict, groupSize)) {
            groupSendFailed(service, group.id, *message, origin, refusal);
            then({refusal, 0, 0, {}});
            return;
        }
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
    const MsgKey key{message->seq, message->random, message->time ? message->time : service.now()};
    const QByteArray repeat = repeatKey(*message, to);
    if (const SeenMessage *first = service.seen(repeat, privateMemory)) {
        then(firstAnswer(*first));
        return;
    }
    auto go = [&service, to, message, origin, key, repeat, then](const QJsonObject &answer) {
        if (const SeenMessage *first = service.seen(repeat, privateMemory)) {
            then(firstAnswer(*first));
            return;
        }
        const HookVerdict verdict = judgeHook(answer, privateMessageRules);
        if (verdict.refusal || verdict.drop)
            ++service.counters.refused;
        if (verdict.refusal || verdict.drop) {
            then({verdict.refusal, key.time, 0, key.text()});
            return;
        }
        Refusal failure = replaceContent(service, *message, verdict, privateSize);
        if (wasDeleted(service, to) || wasDeleted(service, message->from))
            failure = {20003, wasDeleted(service, to) ? QStringLiteral("the receiver does not exist any more")
                                                      : QStringLiteral("the sender does not exist any more")};
        if (!failure) {
            service.remember(repeat, {service.now(), 0, key.text()});
            deliverToPerson(service, to, *message, key);
        }
        if (message->afterHook) {
            QJsonObject event = privateEvent(service, *message, to, key.time, key.text());
            event.insert(QStringLiteral("SendMsgResult"), failure.code);
            event.insert(QStringLiteral("ErrorInfo"), failure ? failure.info : QStringLiteral("send msg succeed"));
            event.insert(QStringLiteral("UnreadMsgNum"),
                         failure ? -1 : qint64(service.world.privates.unreadOf(to, service.now())));
            service.hooks.after(QStringLiteral("C2C.CallbackAfterSendMsg"), event, origin);
        }
        then({failure, key.time, 0, key.text()});
    };
    if (message->beforeHook)
        service.hooks.before(QStringLiteral("C2C.CallbackBeforeSendMsg"),
                             privateEvent(service, *message, to, key.time, key.text()), origin, go);
    else
        go({});
}

Sent sendToMany(Service &service, const QList<AccountIndex> &to, const Outgoing &message)
{
    if (const Refusal refusal = unsafeBody(service, message.body))
        return {refusal, 0, 0, {}};
    // Who has it already has it under its first key, and one key serves all: the others get it under that too.
    SeenMessage known{service.now(), 0, MsgKey{message.seq, message.random, service.now()}.text()};
    for (AccountIndex receiver : to) {
        if (const SeenMessage *first = service.seen(repeatKey(message, receiver), privateMemory)) {
            known = *first;
            break;
        }
    }
    const Sent sent = firstAnswer(known);
    const MsgKey key{message.seq, message.random, sent.time};
    for (AccountIndex receiver : to) {
        const QByteArray repeat = repeatKey(message, receiver);
        if (service.seen(repeat, privateMemory))
            continue;
        service.remember(repeat, known);
        deliverToPerson(service, receiver, message, key);
    }
    return sent;
}

void readConversation(Service &service, AccountIndex reader, AccountIndex peer, quint32 upTo, const Origin &origin)
{
    const bool any = service.world.privates.markRead(reader, peer, upTo);
    if (!any && origin.platform != QLatin1String("RESTAPI"))
        return;
    service.hooks.after(
        QStringLiteral("C2C.CallbackAfterMsgReport"),
        {{QStringLiteral("Report_Account"), service.world.idOf(reader)},
         {QStringLiteral("Peer_Account"), service.world.idOf(peer)},
         {QStringLiteral("LastReadTime"), qint64(upTo)},
         {QStringLiteral("UnreadMsgNum"), qint64(service.world.privates.unreadOf(reader, service.now()))}},
        origin);
}

void groupSendFailed(Service &service, const QString &groupId, const Outgoing &message, const Origin &origin,
                     const Refusal &refusal)
{
    const Group *group = service.world.group(groupId);
    QJsonObject event{{QStringLiteral("GroupId"), groupId},
                      {QStringLiteral("Type"), group ? typeName(group->type) : QString()},
                      {QStringLiteral("From_Account"), message.fromId},
                      {QStringLiteral("Operator_Account"), origin.account},
                      {QStringLiteral("Random"), qint64(message.random)},
                      {QStringLiteral("ErrorCode"), refusal.code},
                      {QStringLiteral("ErrorInfo"), refusal.info},
                      {QStringLiteral("EventTime"), eventTime(service)}};
    putContent(event, message);
    service.hooks.after(QStringLiteral("Group.CallbackSendMsgException"), event, origin);
}

} // namespace imdesk::sim
