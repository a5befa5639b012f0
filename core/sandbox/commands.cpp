// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/commands.h"

#include <QHash>

namespace imdesk::sim {

CommandHandler handlerOf(const QString &path)
{
    static const QHash<QString, CommandHandler> table = [] {
        QHash<QString, CommandHandler> out;
        for (const auto &area : {accountCommands(),
                                 profileCommands(),
                                 groupReadCommands(),
                                 groupWriteCommands(),
                                 memberCommands(),
                                 groupTransferCommands(),
                                 groupAttributeCommands(),
                                 groupBanCommands(),
                                 liveRoomCommands(),
                                 groupMessageCommands(),
                                 groupHistoryCommands(),
                                 groupReceiptCommands(),
                                 messageExtensionCommands(),
                                 privateMessageCommands(),
                                 privateHistoryCommands(),
                                 messageLogCommands(),
                                 friendCommands(),
                                 friendListCommands(),
                                 topicCommands(),
                                 permissionCommands(),
                                 recentCommands(),
                                 contactGroupCommands(),
                                 muteCommands(),
                                 operationCommands(),
                                 pushCommands()}) {
            for (const CommandEntry &entry : area)
                out.insert(QString::fromLatin1(entry.path), entry.run);
        }
        return out;
    }();
    return table.value(path, nullptr);
}

} // namespace imdesk::sim
