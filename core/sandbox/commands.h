// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

#include <QList>

namespace imdesk::sim {

class Service;

/// Carries out one checked call and answers it, at once or when a callback has been answered.
using CommandHandler = void (*)(Service &, const CallPtr &);

struct CommandEntry
{
    const char *path;
    CommandHandler run;
};

/// The handler of a path without alias; null when the command is not simulated.
CommandHandler handlerOf(const QString &path);
/// Whether a command that is simulated refuses whatever it is given.
bool onlyRefuses(const QString &path);

// One list an area; a new command is one function and one line in its area's list.
QList<CommandEntry> accountCommands();
QList<CommandEntry> profileCommands();
QList<CommandEntry> groupReadCommands();
QList<CommandEntry> groupWriteCommands();
QList<CommandEntry> memberCommands();
QList<CommandEntry> groupTransferCommands();
QList<CommandEntry> groupAttributeCommands();
QList<CommandEntry> groupBanCommands();
QList<CommandEntry> liveRoomCommands();
QList<CommandEntry> groupMessageCommands();
QList<CommandEntry> groupHistoryCommands();
QList<CommandEntry> groupReceiptCommands();
QList<CommandEntry> messageExtensionCommands();
QList<CommandEntry> privateMessageCommands();
QList<CommandEntry> privateHistoryCommands();
QList<CommandEntry> messageLogCommands();
QList<CommandEntry> friendCommands();
QList<CommandEntry> friendListCommands();
QList<CommandEntry> topicCommands();
QList<CommandEntry> permissionCommands();
QList<CommandEntry> recentCommands();
QList<CommandEntry> contactGroupCommands();
QList<CommandEntry> muteCommands();
QList<CommandEntry> operationCommands();
QList<CommandEntry> pushCommands();

} // namespace imdesk::sim
