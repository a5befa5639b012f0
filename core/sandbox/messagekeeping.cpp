// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/messagekeeping.h"

#include <algorithm>
#include <vector>

namespace imdesk::sim {

void keepPrivate(Service &service, PrivateMessage message, const Keeping &how)
{
    if (how.log)
        service.log.add(MessageLog::Chat::C2C,
                        {{QStringLiteral("From_Account"), service.world.idOf(message.from)},
                         {QStringLiteral("To_Account"), service.world.idOf(message.to)},
                         {QStringLiteral("MsgTimestamp"), qint64(message.key.time)},
                         {QStringLiteral("MsgSeq"), qint64(message.key.seq)},
                         {QStringLiteral("MsgRandom"), qint64(message.key.random)},
                         {QStringLiteral("MsgBody"), message.body}},
                        service.now());
    if (how.store && how.conversation)
        service.world.contacts.spoke(message.from, message.to, message.key.time, !message.hiddenFromSender);
    if (how.store)
        service.world.privates.add(std::move(message), service.now());
}

namespace {

QJsonObject groupLogRow(const Service &service, const Group &group, const GroupMessage &message, quint32 seq)
{
    return {{QStringLiteral("From_Account"), service.world.idOf(message.sender)},
            {QStringLiteral("GroupId"), group.id},
            {QStringLiteral("MsgTimestamp"), qint64(message.time)},
            {QStringLiteral("MsgSeq"), qint64(seq)},
            {QStringLiteral("MsgBody"), message.elements()}};
}

} // namespace

quint32 keepInGroup(Service &service, GroupIndex index, GroupMessage message, const Keeping &how)
{
    Group &group = service.world.groupAt(index);
    if (!how.store)
        return 0;
    if (how.log)
        service.log.add(MessageLog::Chat::Group, groupLogRow(service, group, message, group.nextSeq), service.now());
    service.world.contacts.spokeInGroup(index, group.lastMsg, message.time, how.conversation);
    group.lastMsg = std::max(group.lastMsg, message.time);
    return isLive(group.type) ? group.nextSeq++ : group.keep(std::move(message));
}

quint32 keepInTopic(Service &service, GroupIndex index, Topic &topic, GroupMessage message, const Keeping &how)
{
    if (!how.store)
        return 0;
    // The rows of the log tell the group alone.
    if (how.log)
        service.log.add(MessageLog::Chat::Group,
                        groupLogRow(service, service.world.groupAt(index), message, topic.nextSeq), service.now());
    topic.lastMsg = message.time;
    return topic.keep(std::move(message));
}

void logPast(Service &service)
{
    struct Said
    {
        GroupIndex group;
        const GroupMessage *message;
    };
    std::vector<Said> past;
    for (GroupIndex index = 0; index < service.world.groupSlots(); ++index) {
        for (const GroupMessage &message : service.world.groupAt(index).messages()) {
            if (!message.system && !message.cleared)
                past.push_back({index, &message});
        }
    }
    // The log takes its hours in their order.
    std::ranges::stable_sort(past, {}, [](const Said &said) { return said.message->time; });
    for (const Said &said : past) {
        service.log.add(MessageLog::Chat::Group,
                        groupLogRow(service, service.world.groupAt(said.group), *said.message, said.message->seq),
                        said.message->time);
    }
}

} // namespace imdesk::sim
