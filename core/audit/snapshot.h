// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace imdesk {

/// group_msg_get_simple gives no more messages at a time.
inline constexpr int messagesPerSnapshotPage = 20;
/// Under this name a state from before keeps what friend_check told: friend_get_list calls its rows as that does.
inline constexpr QLatin1String friendRelations{"FriendCheckItem"};
/// And under this one what stood about one account on the lists of others, by their names.
inline constexpr QLatin1String listsOfOthers{"OtherListItem"};
/// So many lists of others are read before a call that ends friendships.
inline constexpr qsizetype listsOfOthersRead = 20;

/// The reading call that tells how things stand before a write changes them.
struct SnapshotCall
{
    QString path;
    QJsonObject body;
    int pages = 200;         ///< at most; whoever has more holds the write up no longer
    QString sender = {};     ///< of the messages in the reply only this account's are kept
    QJsonArray tags = {};    ///< of accounts that the reply tells to be there, these fields are read next
    QStringList only = {};   ///< of bans, mutes, conversations and groups of friends only those of these IDs are kept
    bool bothSides = false;  ///< of friends that are read, the lists of both are asked about last
    bool asksOthers = false; ///< what stands on the lists of others is read, too, where they have the one asked about
    int othersRead = 0;      ///< so many of these were asked for by the pages before
    bool ofOther = false;    ///< such a reading
    bool mayLack = false;    ///< the undo does without it, and tells so
    QJsonArray found = {};   ///< the accounts of which that is still to be asked
    QString message = {};    ///< by its key: looked for on the side of its sender, then on the receiver's
    bool histories = false;  ///< of the topics that the reply names, the messages are read as well
    bool aside = false;      ///< where the service refuses it alone, the rest is kept without it
};
/// The reading of both lists of as many of the accounts that were found as one call takes; nothing without any.
std::optional<SnapshotCall> relationCheck(SnapshotCall call);
/// The reading of the message between two people that a request names. A message key is MsgSeq_MsgRandom_MsgTime: the
/// history is asked for that second, of the sender and, where it is not there, of the receiver; nothing for another
/// key.
QList<SnapshotCall> privateMessageRead(const QJsonObject &body);
/// What an undo of a write needs to know; nothing for a write that has no inverse or needs no state from before.
QList<SnapshotCall> readsForUndo(const QString &path, const QJsonObject &body);
/// What a write ends for good, to be kept in a file of its own: groups with their members, topics, accounts with their
/// profiles, lists and groups, messages. `admin` is who asks.
QList<SnapshotCall> readsBeforeEnd(const QString &path, const QJsonObject &body, const QString &admin);
/// The call for what a reply has left out.
std::optional<SnapshotCall> nextPage(const SnapshotCall &call, const QJsonObject &reply);
/// Whether a reply has left something out, however many pages may still be read.
bool hasMore(const SnapshotCall &call, const QJsonObject &reply);
/// The same reading on the side of the receiver, where a message is looked for on that of its sender.
std::optional<SnapshotCall> otherSide(const SnapshotCall &call);
/// The call to make instead where the answer would be too large, or one side of a conversation has none.
std::optional<SnapshotCall> smaller(const SnapshotCall &call, const ApiError &error);
/// The two calls to make instead where one account among several may have failed the whole call; else none.
QList<SnapshotCall> halves(const SnapshotCall &call, const ApiError &error);
/// Readings of their own that a reply leads to.
QList<SnapshotCall> furtherOf(const SnapshotCall &call, const QJsonObject &reply);
/// Whether a reply tells of the message that was looked for; also where none was.
bool holdsMessage(const SnapshotCall &call, const QJsonObject &reply);
/// What an answer says of one of its objects that could not be read, though the call was carried out.
std::optional<ApiError> troubleIn(const SnapshotCall &call, const QJsonObject &reply);
/// Whether a reading failed because there is nothing to read: the object does not exist, or the service keeps nothing
/// of the kind of it.
bool tellsOfNothing(const SnapshotCall &call, const ApiError &error);
/// Of a reply what is to be kept.
QJsonObject keptOf(const SnapshotCall &call, const QJsonObject &reply);
/// Replies of one command about several objects, as if it had been one: lists are joined.
QJsonObject joined(const QList<QJsonObject> &replies);

} // namespace imdesk
