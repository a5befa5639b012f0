// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/common.h"
#include "core/api/messages.h"
#include "core/api/privatemessages.h"

#include <QString>
#include <QStringList>

namespace imdesk {

/// Whose history: a pair as one of the two sees it, or a group.
struct Conversation
{
    QString self, peer; ///< of a pair; the service keeps one view a side
    QString group;

    static Conversation pair(const QString &self, const QString &peer) { return {self, peer, {}}; }
    static Conversation ofGroup(const QString &id) { return {{}, {}, id}; }
    bool isGroup() const { return !group.isEmpty(); }
    bool isValid() const { return isGroup() || (!self.isEmpty() && !peer.isEmpty()); }
    friend bool operator==(const Conversation &, const Conversation &) = default;
};

/// One row of a history, alike for pairs and groups.
struct HistoryMessage
{
    enum class State {
        Stored,
        Recalled,    ///< the service keeps the row and, for a pair, its content
        Placeholder, ///< deleted or expired: a number without content
        System       ///< a tip of the group; it uses a number too
    };
    State state = State::Stored;
    QString from, to;
    qint64 time = 0; ///< Unix seconds, 0 where a placeholder tells none
    qint64 seq = 0, random = 0;
    QString key;     ///< MsgKey, pairs only
    QString content; ///< what stands for the content it came with, pairs only
    QList<api::MsgElement> body;
    QString cloudData;
    bool read = false; ///< by a read receipt; pairs only
    QJsonObject raw;   ///< as it came

    /// What people and the service call it: the MsgKey of a pair's, the number of a group's. Of a pair several can have
    /// one MsgKey, for it is made of numbers that the senders choose.
    QString number() const { return key.isEmpty() ? QString::number(seq) : key; }
    /// What tells it from all others of its conversation. The service takes messages for one when sender, numbers and
    /// content are the same.
    QString identity() const
    {
        return key.isEmpty() ? number() : QStringList{key, from, content}.join(QLatin1Char('\n'));
    }
    bool isRecallable() const { return state == State::Stored; }
};

/// Short, and the same for the same content.
QString contentDigest(const QList<api::MsgElement> &body, const QString &cloudData);
HistoryMessage historyMessage(const api::PrivateHistoryMsg &message);
HistoryMessage historyMessage(const api::GroupHistoryMsg &message);

} // namespace imdesk
