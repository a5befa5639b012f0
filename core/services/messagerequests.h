// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/messages.h"
#include "core/api/privatemessages.h"
#include "core/services/outgoingmessage.h"

namespace imdesk {

// The calls that take a message to its receivers; an option that a call does not have is left out.

api::SendMsg privateMessage(const OutgoingMessage &message, const QString &receiver);
api::BatchSendMsg batchMessage(const OutgoingMessage &message, const QStringList &receivers);
/// To a group or a topic.
api::SendGroupMsg groupMessage(const OutgoingMessage &message, const QString &group);

/// That flow control threw a message away, of which the reply itself says OK.
ApiError droppedError(const api::SendGroupMsgReply &reply, const QString &requestId);

} // namespace imdesk
