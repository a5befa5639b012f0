// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/messagekeeping.h"

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

quint32 keepInGroup(Service &service, GroupIndex index, GroupMessage message, const Keeping &how)
{
    Group &group = service.world.groupAt(index);
    if (!how.store)
        return group.nextSeq;
    if (how.log)
        service.log.add(MessageLog::Chat::Group,
                        {{QStringLiteral("From_Account"), service.world.idOf(message.sender)},
                         {QStringLiteral("GroupId"), group.id},
                         {QStringLiteral("MsgTimestamp"), qint64(message.time)},
                         {QStringLiteral("MsgSeq"), qint64(group.nextSeq)},
                         {QStringLiteral("MsgBody"), message.elements()}},
                        service.now());
    service.world.contacts.spokeInGroup(index, group.lastMsg, message.time, how.conversation);
    group.lastMsg = std::max(group.lastMsg, message.time);
    return isLive(group.type) ? group.nextSeq++ : group.keep(std::move(message));
}

} // namespace imdesk::sim
