// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/commands.h"
#include "core/sandbox/contentsafety.h"
#include "core/sandbox/groupflows.h"
#include "core/sandbox/groupjson.h"
#include "core/sandbox/messagebody.h"
#include "core/sandbox/messagekeeping.h"

namespace imdesk::sim {

namespace {

constexpr int historyRows = 20;
constexpr quint32 historySeconds = PrivateStore::roamingSeconds;
constexpr qint64 senderReach = 1'000; ///< newest messages that delete_group_msg_by_sender looks at
constexpr qsizetype importedBytes = 8'000;
constexpr qsizetype editedBytes = 12'288;
constexpr quint32 importMemory = 300;

bool isGone(const Service &service, const GroupMessage *message)
{
    return !message || message->time + quint64(historySeconds) < service.now();
}

/// The messages a call is about: those of a topic, where it names one, else of the group. Null when it was refused.
MessageSequence *messagesOf(Service &service, const CallPtr &call, GroupIndex index, int unknownTopic = 10015)
{
    const QString topicId = call->text(QLatin1String("TopicId"));
    if (topicId.isEmpty())
        return &service.world.groupAt(index);
    Topic *topic = service.world.topics.find(index, topicId);
    if (!topic)
        call->fail(unknownTopic, QStringLiteral("there is no such topic in this group"));
    return topic;
}

QJsonObject historyRow(const Service &service, const MessageSequence &messages, quint32 seq, bool withRecalled)
{
    const GroupMessage *message = messages.message(seq);
    const bool expired = isGone(service, message);
    const bool empty = expired || message->system || message->cleared;
    const bool recalled = !empty && message->recalled;
    QJsonObject row{
        {QStringLiteral("From_Account"),
         expired || message->sender == nobody ? QString() : service.world.idOf(message->sender)},
        {QStringLiteral("IsPlaceMsg"), empty      ? 1
                                       : recalled ? 2
                                                  : 0},
        {QStringLiteral("MsgBody"), empty || (recalled && !withRecalled) ? QJsonArray() : message->elements()},
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
    const qint64 from = call->number(QLatin1String("ReqMsgSeq"));
    if (asked < 1 || from < 0) {
        call->fail(10004, QStringLiteral("ReqMsgNumber must be at least 1 and ReqMsgSeq not negative"));
        return;
    }
    const MessageSequence *messages = messagesOf(service, call, index);
    if (!messages)
        return;
    const bool withRecalled = call->number(QLatin1String("WithRecalledMsg")) == 1;
    const qint64 newest = qint64(messages->nextSeq) - 1;
    const qint64 highest = from == 0 ? newest : std::min(newest, from);
    const qint64 lowest = std::max<qint64>(1, highest - std::min<qint64>(asked, historyRows) + 1);
    QJsonArray rows;
    bool allExpired = true;
    for (qint64 seq = highest; seq >= lowest; --seq) {
        rows.append(historyRow(service, *messages, quint32(seq), withRecalled));
        allExpired = allExpired && isGone(service, messages->message(quint32(seq)));
    }
    // Finished is said of what was asked for, not of the group.
    const bool truncated = asked > historyRows && highest - historyRows >= 1;
    call->ok({{QStringLiteral("GroupId"), group.id},
              {QStringLiteral("IsFinished"), !truncated   ? 1
                                             : allExpired ? 2
                                                          : 0},
              {QStringLiteral("RspMsgList"), rows}});
}

int recallCode(const Service &service, const Group &group, const MessageSequence &messages, qint64 seq)
{
    if (isLive(group.type))
        return 10033;
    if (seq < 1 || seq >= qint64(messages.nextSeq))
        return 10030;
    const GroupMessage *message = messages.message(quint32(seq));
    if (isGone(service, message))
        return 10031;
    if (message->cleared)
        return 10030;
    return message->system ? 10032 : 0;
}

void groupMsgRecall(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return;
    const Group &group = service.world.groupAt(index);
    const QJsonArray asked = call->body.value(QLatin1String("MsgSeqList")).toArray();
    if (asked.isEmpty()) {
        call->fail(10004, QStringLiteral("MsgSeqList is empty"));
        return;
    }
    MessageSequence *messages = messagesOf(service, call, index);
    if (!messages)
        return;
    QJsonArray results;
    QJsonArray recalled;
    for (const auto &item : asked) {
        const qint64 seq = item.toObject().value(QLatin1String("MsgSeq")).toInteger();
        const int code = recallCode(service, group, *messages, seq);
        results.append(QJsonObject{{QStringLiteral("MsgSeq"), seq}, {QStringLiteral("RetCode"), code}});
        GroupMessage *message = code == 0 ? messages->message(quint32(seq)) : nullptr;
        if (message && !std::exchange(message->recalled, true))
            recalled.append(QJsonObject{{QStringLiteral("MsgSeq"), seq}});
    }
    if (!recalled.isEmpty()) {
        QJsonObject event = groupEvent(service, group);
        event.insert(QStringLiteral("Operator_Account"), call->admin);
        event.insert(QStringLiteral("MsgSeqList"), recalled);
        if (const QString topic = call->text(QLatin1String("TopicId")); !topic.isEmpty())
            event.insert(QStringLiteral("TopicId"), topic);
        service.hooks.after(QStringLiteral("Group.CallbackAfterRecallMsg"), event,
                            {call->peer, QStringLiteral("RESTAPI"), call->admin});
    }
    call->ok({{QStringLiteral("RecallRetList"), results}});
}

void deleteGroupMsgBySender(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return;
    // A live room keeps nothing that could be marked, so it does not matter whose.
    if (isLive(service.world.groupAt(index).type)) {
        call->ok();
        return;
    }
    const AccountIndex sender = service.world.account(call->text(QLatin1String("Sender_Account")));
    if (sender == nobody) {
        call->fail(10004, QStringLiteral("Sender_Account does not exist"));
        return;
    }
    // Nobody is told.
    MessageSequence *messages = messagesOf(service, call, index);
    if (!messages)
        return;
    const qint64 next = messages->nextSeq;
    for (qint64 seq = next - 1; seq >= 1 && seq >= next - senderReach; --seq) {
        GroupMessage *message = messages->message(quint32(seq));
        if (message && message->sender == sender && !message->system)
            message->recalled = true;
    }
    call->ok();
}

/// One message to import: 0, or why it is not. Times rise: two messages of one place never share a second.
int importCode(const Service &service, const Group &group, const QJsonObject &item, qint64 newestTime)
{
    const QJsonArray body = item.value(QLatin1String("MsgBody")).toArray();
    const qint64 time = item.value(QLatin1String("SendTime")).toInteger();
    if (time <= newestTime || time <= qint64(group.created) || time >= qint64(service.now()) ||
        service.world.account(item.value(QLatin1String("From_Account")).toString()) == nobody ||
        !messageBodyProblem(body).isEmpty())
        return 10004;
    if (messageBytes(body, item.value(QLatin1String("CloudCustomData")).toString()) > importedBytes)
        return 80002;
    return unsafeBody(service, body).code;
}

void importGroupMsg(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return;
    if (isLive(service.world.groupAt(index).type)) {
        call->fail(10007, QStringLiteral("this group type keeps no messages to import"));
        return;
    }
    const QJsonArray list = call->body.value(QLatin1String("MsgList")).toArray();
    if (list.isEmpty()) {
        call->fail(10004, QStringLiteral("MsgList is empty"));
        return;
    }
    MessageSequence *messages = messagesOf(service, call, index);
    if (!messages)
        return;
    const QString topicId = call->text(QLatin1String("TopicId"));
    Topic *topic = service.world.topics.find(index, topicId);
    const QByteArray place = placeKey(index, topic);
    const bool conversation = call->number(QLatin1String("RecentContactFlag")) == 1;
    QJsonArray results;
    bool anyStored = false;
    for (const auto &value : list) {
        const QJsonObject item = value.toObject();
        const Group &group = service.world.groupAt(index);
        const auto &kept = messages->messages();
        const qint64 newest = kept.empty() ? 0 : qint64(kept.back().time);
        const qint64 time = item.value(QLatin1String("SendTime")).toInteger();
        const QJsonValue random = item.value(QLatin1String("Random"));
        const QString from = item.value(QLatin1String("From_Account")).toString();
        const int code = importCode(service, group, item, newest);
        // Whoever is said to have sent it.
        const QByteArray repeat = "i" + place + '\n' + QByteArray::number(random.toInteger());
        const SeenMessage *first = random.isUndefined() ? nullptr : service.seen(repeat, importMemory);
        quint32 seq = 0;
        if (first)
            seq = first->seq;
        else if (code == 0) {
            GroupMessage message;
            message.time = quint32(time);
            message.random = random.isUndefined() ? quint32(service.random.next()) : quint32(random.toInteger());
            message.sender = service.world.account(from);
            message.body = item.value(QLatin1String("MsgBody")).toArray();
            message.customData = item.value(QLatin1String("CloudCustomData")).toString();
            const Keeping how{true, false, conversation};
            seq = topic ? keepInTopic(service, index, *topic, std::move(message), how)
                        : keepInGroup(service, index, std::move(message), how);
            anyStored = true;
            if (!random.isUndefined())
                service.remember(repeat, {service.now(), seq, {}, quint32(time)});
        }
        results.append(QJsonObject{{QStringLiteral("MsgSeq"), qint64(seq)},
                                   {QStringLiteral("MsgTime"), first ? qint64(first->sendTime) : time},
                                   {QStringLiteral("Result"), first ? 0 : code}});
    }
    // After an import nobody has anything unread: it is set afterwards. A group with messages is an active one.
    if (anyStored) {
        Group &group = service.world.groupAt(index);
        group.active = true;
        for (const Member &member : group.members()) {
            if (topic)
                topic->readSeqs.insert(member.account, topic->nextSeq - 1);
            else
                group.find(member.account)->readSeq = group.nextSeq - 1;
        }
    }
    call->ok({{QStringLiteral("ImportMsgResult"), results}});
}

void clearGroupMsg(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return;
    Group &group = service.world.groupAt(index);
    const qint64 upTo = call->number(QLatin1String("MsgSeq"), qint64(group.nextSeq) - 1);
    if (isLive(group.type) || upTo < 0) {
        call->fail(isLive(group.type) ? 10035 : 10004, isLive(group.type)
                                                           ? QStringLiteral("this group type keeps no messages")
                                                           : QStringLiteral("MsgSeq must not be negative"));
        return;
    }
    for (const GroupMessage &kept : group.messages()) {
        if (kept.seq > upTo)
            break;
        GroupMessage &message = *group.message(kept.seq);
        message.cleared = true;
        message.text.clear();
        message.body = {};
        message.customData.clear();
    }
    call->ok();
}

void modifyGroupMsg(Service &service, const CallPtr &call)
{
    const GroupIndex index = service.world.groupIndex(call->text(QLatin1String("GroupId")));
    if (index == noGroup) {
        call->fail(20001, QStringLiteral("the group does not exist"));
        return;
    }
    MessageSequence *messages = messagesOf(service, call, index, 20001);
    if (!messages)
        return;
    const bool newBody = call->body.contains(QLatin1String("MsgBody"));
    const QJsonValue newData = call->body.value(QLatin1String("CloudCustomData"));
    if (!newBody && newData.isUndefined()) {
        call->fail(90010, QStringLiteral("neither MsgBody nor CloudCustomData is given"));
        return;
    }
    const qint64 seq = call->number(QLatin1String("MsgSeq"));
    GroupMessage *message = seq > 0 && seq < qint64(messages->nextSeq) ? messages->message(quint32(seq)) : nullptr;
    if (isGone(service, message) || message->system || message->cleared) {
        call->fail(20022, QStringLiteral("the message does not exist"));
        return;
    }
    if (message->recalled) {
        call->fail(20023, QStringLiteral("the message was recalled"));
        return;
    }
    const QJsonArray body = newBody ? call->body.value(QLatin1String("MsgBody")).toArray() : message->elements();
    const QString data = newData.isUndefined() ? message->customData : newData.toString();
    if (const QString words = messageBodyProblem(body); !words.isEmpty()) {
        call->fail(90002, words);
        return;
    }
    if (messageBytes(body, data) > editedBytes) {
        call->fail(93000, QStringLiteral("the message is longer than %1 bytes").arg(editedBytes));
        return;
    }
    message->body = body;
    message->customData = data;
    call->ok({{QStringLiteral("ErrorInfo"), QStringLiteral("succeed")}});
}

} // namespace

QList<CommandEntry> groupHistoryCommands()
{
    return {{"group_open_http_svc/group_msg_get_simple", groupMsgGetSimple},
            {"group_open_http_svc/group_msg_recall", groupMsgRecall},
            {"group_open_http_svc/delete_group_msg_by_sender", deleteGroupMsgBySender},
            {"group_open_http_svc/import_group_msg", importGroupMsg},
            {"group_open_http_svc/clear_group_msg", clearGroupMsg},
            {"openim/modify_group_msg", modifyGroupMsg}};
}

} // namespace imdesk::sim
