// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/service.h"

#include <QJsonArray>

namespace imdesk::sim {

/// A message on its way; which callbacks are suppressed is said per message.
struct Outgoing
{
    AccountIndex from = nobody;
    QString fromId;
    QJsonArray body;
    QString customData;
    bool onlineOnly = false;
    bool beforeHook = true;
    bool afterHook = true;
    bool counts = true;            ///< as unread; not with SendMsgControl NoUnread
    bool movesConversation = true; ///< not with SendMsgControl NoLastMsg
    quint32 random = 0;
    quint32 seq = 0;               ///< one-to-one: chosen by the sender
    quint32 time = 0;              ///< one-to-one: chosen by the sender, 0 = when it is sent
    bool hiddenFromSender = false; ///< one-to-one: SyncOtherMachine 2
    quint8 priority = 2;           ///< group
    bool needReceipt = false;      ///< group
    bool extensible = false;       ///< group
    QString topicId;               ///< of a community; empty = to the group itself
};

struct Sent
{
    Refusal refusal;
    quint32 time = 0;
    quint32 seq = 0; ///< group: given by the service; 0 of what is not stored
    QString key;     ///< one-to-one
};

/// True when a mute keeps this account from speaking; app admins always may.
bool isMutedIn(const Service &service, const Group &group, AccountIndex who, const QString &id);

void sendToGroup(Service &service, GroupIndex index, std::shared_ptr<Outgoing> message, const Origin &origin,
                 std::function<void(Sent)> then);
void sendToPerson(Service &service, AccountIndex to, std::shared_ptr<Outgoing> message, const Origin &origin,
                  std::function<void(Sent)> then);

/// The same message to many, without callbacks; gives the key they share.
Sent sendToMany(Service &service, const QList<AccountIndex> &to, const Outgoing &message);

/// Marks what the peer sent as read, with the callback; a client's report comes here only when there is something.
void readConversation(Service &service, AccountIndex reader, AccountIndex peer, quint32 upTo, const Origin &origin);

/// The event of a group send that failed. The group may be unknown.
void groupSendFailed(Service &service, const QString &groupId, const Outgoing &message, const Origin &origin,
                     const Refusal &refusal);

/// A text message as traffic makes it.
QJsonArray textBody(const QString &text);

} // namespace imdesk::sim
