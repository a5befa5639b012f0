// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/service.h"

namespace imdesk::sim {

/// What keeping a message does beside storing it.
struct Keeping
{
    bool store = true;        ///< history; not for messages to who is online only
    bool log = true;          ///< the hourly log; not for imports
    bool conversation = true; ///< moves the conversation up in the recent contacts
};

/// The one place where a one-to-one message becomes part of the cloud.
void keepPrivate(Service &service, PrivateMessage message, const Keeping &how);
/// The one place where a group message does; gives its MsgSeq. Live rooms keep nothing, yet number their messages in
/// passing; what reaches only who is online has no number, 0: the next one would name somebody else's message.
quint32 keepInGroup(Service &service, GroupIndex index, GroupMessage message, const Keeping &how);
/// And the one place where a message in a topic of a group does. It moves no conversation.
quint32 keepInTopic(Service &service, GroupIndex index, Topic &topic, GroupMessage message, const Keeping &how);

/// Writes what the made-up people said in groups before the sandbox began into the hourly logs.
void logPast(Service &service);

} // namespace imdesk::sim
