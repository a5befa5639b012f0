// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/common.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace imdesk {

/// One message to many receivers, as a form holds it.
struct OutgoingMessage
{
    enum class Route {
        Each,  ///< sendmsg, one call a person: callbacks fire
        Batch, ///< batchsendmsg, up to 500 people a call: no callbacks
        Groups ///< send_group_msg, one call a group
    };
    QString id; ///< made new for every message; the numbers by which the service knows a repeat come from it
    Route route = Route::Each;
    QStringList receivers;
    QString from; ///< empty = the admin
    QList<api::MsgElement> body;
    QString cloudData;
    bool onlineOnly = false;            ///< neither stored nor kept for who is offline
    bool noUnread = false;              ///< does not raise the unread count
    bool noCallbacks = false;           ///< neither before nor after callbacks; a batch fires none anyway
    bool syncToSender = true;           ///< appears in the history of the sender too; people only
    bool noPush = false;                ///< no offline push
    QString pushTitle, pushText;        ///< of the push; empty = made from the content
    QString pushExt;                    ///< goes through to the app
    QJsonObject androidPush, applePush; ///< AndroidInfo, ApnsInfo
    bool extensible = false;            ///< may carry message extensions; not in a batch
    bool receipts = false;              ///< asks for read receipts; not of people one by one
    QString priority;                   ///< in groups: High, Normal, Low; empty = Normal
    bool mentionAll = false;            ///< in groups: @ everybody
    QStringList mentions;               ///< in groups: @ these accounts
};

/// Receivers of one batchsendmsg.
inline constexpr qsizetype batchReceivers = 500;
/// Messages a minute that batchsendmsg takes, one a receiver.
inline constexpr qsizetype batchPerMinute = 12'000;

/// Mentions of one message in a group, @all among them.
inline constexpr qsizetype mentionsPerMessage = 30;

/// The size the service takes on this route.
qsizetype messageLimit(OutgoingMessage::Route route);
/// What is wrong with its content and options; nothing when only receivers may be missing.
std::optional<ApiError> contentProblem(const OutgoingMessage &message);
/// The same, receivers included.
std::optional<ApiError> messageProblem(const OutgoingMessage &message);
/// The number by which the service knows a repeat to this receiver: the same for the same message, always.
quint32 stableNumber(const QString &messageId, const QString &receiver);

} // namespace imdesk
